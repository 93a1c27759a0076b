"""The store of rendered pages: a WSGI layer that stands before Django.

A page is kept for as long as it is true, which is until the edition moves (see ``articles.edition``) or
the page's own ``true_until`` comes. A kept page costs one look at the edition and nothing else. Only what
``articles.views.pages.answer`` marked as the same for everybody is kept, and only for requests that bring
no cookie; all others go to Django as they came. It also sends public pages compressed: they hold nothing
secret, so their length tells nothing; what is not marked, such as the desk's rooms and forms with a token,
is never compressed.
"""

from __future__ import annotations

import datetime as dt
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable
from typing import Any

from django.conf import settings
from django.http import HttpResponse
from django.utils import timezone

from articles.edition import RENDERED_FOR
from articles.views.pages import CONDITIONS_ANSWERED_BEFORE
from newsroom.edition_look import DatabaseAway, Edition, EditionLook
from newsroom.kept_page import KeptPage

# What a browser asks for with these is no plain page, or depends on who asks.
NOT_FOR_ALL = ("HTTP_COOKIE", "HTTP_AUTHORIZATION", "HTTP_IF_MATCH", "HTTP_IF_UNMODIFIED_SINCE")
# No page may take more than this part of the store.
LARGEST_PART = 8

Key = tuple[str | None, ...]
StartResponse = Callable[..., Any]


class PageStore:
    """Answers from the store where it can, and has ``application`` answer where it cannot."""

    def __init__(self, application: Any, most_bytes: int, look: EditionLook | None = None) -> None:
        self._application = application
        self._look = look or EditionLook()
        self._pages = Pages(most_bytes)
        self._not_pages = (f"/{settings.STATIC_URL.strip('/')}/",)

    def __call__(self, environ: dict[str, Any], start_response: StartResponse) -> Iterable[bytes]:
        if not self._may_be_kept(environ):
            return self._application(environ, start_response)
        now, key = timezone.now(), _key(environ)
        try:
            edition = self._look.edition_at(now)
        except DatabaseAway:
            return self._application(environ, start_response)
        page = self._pages.find(edition, key, now)
        if page is None:
            page, other = self._render(environ, start_response, edition)
            if page is None:
                return other
            self._pages.keep(edition, key, page)
        return page.answer(environ, start_response)

    def _may_be_kept(self, environ: dict[str, Any]) -> bool:
        return (
            environ["REQUEST_METHOD"] in ("GET", "HEAD")
            and not any(environ.get(name) for name in NOT_FOR_ALL)
            and not environ.get("PATH_INFO", "").startswith(self._not_pages)
        )

    def _render(
        self, environ: dict[str, Any], start_response: StartResponse, edition: Edition
    ) -> tuple[KeptPage | None, Iterable[bytes]]:
        """Have Django answer: a page for all readers, or whatever else it is, begun already."""
        started: list[Any] = []
        known = {CONDITIONS_ANSWERED_BEFORE: True, RENDERED_FOR: edition}
        asked = {**environ, **known, "REQUEST_METHOD": "GET"}
        response = self._application(asked, lambda *said: started.extend(said))
        if isinstance(response, HttpResponse) and is_for_all(response):
            page = KeptPage.of(response, *started[:2])
            response.close()
            return page, ()
        start_response(*started)
        return None, response


class Pages:
    """The pages of one edition, those asked for last, up to a number of bytes; for any number of threads."""

    def __init__(self, most_bytes: int) -> None:
        self._most_bytes = most_bytes
        self._edition: Edition | None = None
        self._pages: OrderedDict[Key, KeptPage] = OrderedDict()
        self._bytes = 0
        self._lock = threading.Lock()

    def find(self, edition: Edition, key: Key, now: dt.datetime) -> KeptPage | None:
        """Return the page that is true in ``edition``. A later edition than the last empties the store."""
        with self._lock:
            if edition != self._edition:
                if self._edition is None or edition > self._edition:
                    self._edition, self._bytes = edition, 0
                    self._pages.clear()
                return None
            page = self._pages.get(key)
            if page is None or (page.true_until and page.true_until <= now):
                return None
            self._pages.move_to_end(key)
            return page

    def keep(self, edition: Edition, key: Key, page: KeptPage) -> None:
        """Keep ``page``, rendered after ``edition`` was looked at, if no later one is out by now."""
        is_over = page.true_until is not None and page.true_until <= timezone.now()
        if is_over or page.size > self._most_bytes // LARGEST_PART:
            return
        with self._lock:
            if edition != self._edition:
                return
            old = self._pages.pop(key, None)
            self._bytes += page.size - (old.size if old else 0)
            self._pages[key] = page
            while self._bytes > self._most_bytes:
                self._bytes -= self._pages.popitem(last=False)[1].size


def is_for_all(response: HttpResponse) -> bool:
    """Whether every reader gets the same answer."""
    if not getattr(response, "is_for_all", False) or response.cookies:
        return False
    return {name.strip().lower() for name in response.get("Vary", "").split(",")} <= {"", "accept-encoding"}


def _key(environ: dict[str, Any]) -> Key:
    names = ("HTTP_HOST", "wsgi.url_scheme", "HTTP_X_FORWARDED_PROTO", "PATH_INFO", "QUERY_STRING")
    return tuple(environ.get(name) for name in names)
