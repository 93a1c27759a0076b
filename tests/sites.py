"""The site behind its store of pages, asked as a server asks it."""

from __future__ import annotations

from itertools import count
from types import SimpleNamespace

from django.core.wsgi import get_wsgi_application
from django.test import RequestFactory

from newsroom.edition_look import NEVER, Edition, EditionLook
from newsroom.page_store import Pages, PageStore

numbers = count(1)


class Site:
    """The site behind its store, asked as a server asks it; counts what reached Django."""

    def __init__(self, look=None, most_bytes: int = 10_000_000) -> None:
        django = get_wsgi_application()
        self.rendered: list[str] = []

        def counting(environ, start_response):
            self.rendered.append(environ["PATH_INFO"])
            return django(environ, start_response)

        self.look = look or EditionLook()
        self.store = PageStore(counting, most_bytes, self.look)

    def forget(self) -> None:
        """Empty the store, within the edition."""
        self.store._pages = Pages(10_000_000)

    def ask(self, path: str, method: str = "GET", **headers: str):
        said: list = []
        environ = RequestFactory().generic(method, path, headers=headers).environ
        body = b"".join(self.store(environ, lambda *started: said.extend(started)))
        names = {name.title(): value for name, value in said[1]}
        return SimpleNamespace(
            status=int(said[0][:3]), body=body, headers=names, text=body.decode("utf-8", "replace")
        )


class FixedLook:
    """An edition that tests move by hand."""

    def __init__(self) -> None:
        # What is kept for an edition of another test's database is not for this one.
        self.edition = Edition(next(numbers), NEVER)

    def edition_at(self, now):
        return self.edition
