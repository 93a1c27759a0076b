"""The public site as files that any web server or object store can serve.

In the folder, ``site`` is a link to the latest of ``bakes``, each of them the whole site: the link is
turned in one step when a bake is whole, so no reader sees half of one, and what is no longer there is gone
with it. A bake links to the files of the one before it for the stories that nothing happened to, and
renders all else anew. One that was stopped goes on where it was, as long as nothing changed meanwhile.

A page of a list has an address of its own in place of a question; whatever needs the house itself (search,
filters, reports, comparing any two versions) leads to the live site. ``gone.txt`` names the addresses that
a server is to answer with 410, ``redirects.txt`` the short addresses of stories and where they lead.

A story is rendered anew when it, a source that it names or a story that its page leads to changed; all are,
when a desk, a topic or a policy did.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import os
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

from django.conf import settings
from django.contrib.staticfiles import finders
from django.db import connection
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.template.loader import render_to_string
from django.urls import resolve
from django.utils import timezone

from articles import edition
from articles.bake_addresses import gone, places_of_stories, rooms, short_addresses
from articles.models import Correction, Desk, Policy, Revision, Source, Topic, Withdrawal

MARK = ".newsroom-bake.json"
PARTIAL = "unfinished"
# A commit may come a little after the moment that it tells of.
MARGIN = dt.timedelta(minutes=2)
LINK = re.compile(r'(?P<name>href|action)="(?P<address>[/?][^"]*)"')
STORY = re.compile(r"/story/(\d+)/")
PICTURE = re.compile(r"/pictures/[0-9a-f]+/\d+\.\w+")
NEEDS_THE_HOUSE = re.compile(r"^/search/|/report/$|/compare/$|^/api/v")


class NotOurs(Exception):
    """The folder holds something that no bake made."""


@dataclass
class Baked:
    """What a bake did."""

    rendered: int = 0
    kept: int = 0
    removed: int = 0


class Bakery:
    """Bakes into ``folder``; what needs the house leads to ``live``, the address of the site itself."""

    def __init__(self, folder: Path, live: str, progress: Callable[[int], None] = lambda pages: None) -> None:
        self._folder, self._live, self._progress = folder, live.rstrip("/"), progress
        self._state = self._read_state()
        self._bakes = folder / "bakes"
        self._new = self._bakes / PARTIAL
        self._old = (folder / "site").resolve() if (folder / "site").exists() else None
        self._written: set[Path] = set()
        self._touched: set[int] | None = None
        self._baked = Baked()

    def bake(self) -> Baked | None:
        """Return what was done; None where nothing changed since the last bake."""
        now, number = timezone.now(), _edition_number()
        sources, house = _fingerprints()
        state = {
            "edition": number,
            "at": now.isoformat(),
            "house": house,
            "sources": sources,
            "live": self._live,
        }
        if self._old and self._state.get("edition") == number and not _has_moment_between(self._last(), now):
            return None
        self._begin(number)
        self._touched = self._find_touched(state, now)
        for path in rooms(now):
            self._bake_list(path)
        for article, paths in places_of_stories(now):
            for path in paths:
                self._bake_page(path, article)
        self._copy_static()
        self._finish(state)
        return self._baked

    def _read_state(self) -> dict:
        mark = self._folder / MARK
        if mark.exists():
            return json.loads(mark.read_text())
        if self._folder.exists() and any(self._folder.iterdir()):
            raise NotOurs
        return {}

    def _last(self) -> dt.datetime:
        return dt.datetime.fromisoformat(self._state["at"])

    def _begin(self, number: int) -> None:
        """Go on with an unfinished bake of this edition, or begin anew."""
        self._bakes.mkdir(parents=True, exist_ok=True)
        if self._state.get("unfinished") != number:
            shutil.rmtree(self._new, ignore_errors=True)
        self._new.mkdir(exist_ok=True)
        self._save({**self._state, "unfinished": number})

    def _find_touched(self, state: dict, now: dt.datetime) -> set[int] | None:
        """The articles that something happened to since the last bake; None where that may be any."""
        if not self._old or any(self._state.get(name) != state[name] for name in ("house", "live")):
            return None
        since = self._last() - MARGIN
        recent = {"gt": since, "lte": now}
        touched: set[int] = set()
        for rows, column in (
            (Revision.objects, "live_from"),
            (Revision.objects, "live_until"),
            (Correction.objects, "created_at"),
            (Withdrawal.objects, "withdrawn_at"),
        ):
            period = {f"{column}__{lookup}": moment for lookup, moment in recent.items()}
            touched |= set(rows.filter(**period).values_list("article", flat=True))
        before = self._state["sources"]
        changed = [key for key, print_ in state["sources"].items() if before.get(key, print_) != print_]
        relying = Revision.objects.filter(sources__source__in=changed)
        return touched | set(relying.values_list("article", flat=True))

    def _bake_list(self, path: str) -> None:
        """A page, and where it is one of a list those after it, each linked to its neighbours."""
        query, place, newer = "", path, ""
        while True:
            response = self._ask(path, query)
            if response is None:
                return
            text = self._write(place, response, newer)
            following = re.search(r'rel="next" href="\?([^"]*)"', text)
            if not following:
                return
            query, newer = unescape(following[1]), place
            place = _place_of(path, query)

    def _is_still_true(self, article: int, old: Path) -> bool:
        """Whether nothing happened to the story of a page, nor to any that the page leads to."""
        if self._touched is None or article in self._touched:
            return False
        return self._touched.isdisjoint(map(int, STORY.findall(old.read_text(errors="replace"))))

    def _bake_pictures(self, text: str) -> None:
        for picture in set(PICTURE.findall(text)):
            if self._file(picture) not in self._written:
                self._bake_page(picture)

    def _bake_page(self, path: str, article: int = 0) -> None:
        file = self._file(path)
        if file.exists() and file not in self._written:
            # An unfinished bake of this edition wrote it.
            self._count(file, rendered=False)
            return
        old = self._old / file.relative_to(self._new) if self._old else None
        if old and old.exists() and (path.startswith("/pictures/") or self._is_still_true(article, old)):
            file.parent.mkdir(parents=True, exist_ok=True)
            os.link(old, file)
            self._count(file, rendered=False)
            self._bake_pictures(old.read_text(errors="replace"))
            return
        response = self._ask(path)
        if response is not None:
            self._write(path, response)

    def _ask(self, path: str, query: str = "") -> HttpResponse | None:
        request = HttpRequest()
        request.method, request.path, request.path_info = "GET", path, path
        request.GET = QueryDict(query)
        request.META = {
            "SERVER_NAME": urlsplit(self._live).hostname,
            "SERVER_PORT": "443",
            "QUERY_STRING": query,
        }
        found = resolve(path)
        try:
            return found.func(request, *found.args, **found.kwargs)
        except Http404:
            return None

    def _write(self, path: str, response: HttpResponse, newer: str = "") -> str:
        """Write an answer as a file; return its text as it was."""
        content = response.content
        text = "" if response["Content-Type"].startswith("image/") else content.decode()
        if response["Content-Type"].startswith("text/html"):
            content = self._led(path, text, newer)
        self._put(self._file(path), content)
        self._bake_pictures(text)
        return text

    def _led(self, path: str, text: str, newer: str = "") -> bytes:
        return LINK.sub(lambda link: self._link(path, link, newer), text).encode()

    def _link(self, path: str, link: re.Match, newer: str) -> str:
        """Lead a link to a file, or to the live site where there is none."""
        address = unescape(link["address"])
        base = re.sub(r"before/[0-9a-f]{20}/$", "", path)
        asked = urlsplit(address)
        whole = asked.path or base
        names = set(parse_qs(asked.query))
        if names == {"before"}:
            to = _place_of(whole, asked.query)
        elif names == {"after"} and newer:
            to = newer
        elif names or NEEDS_THE_HOUSE.search(whole):
            to = f"{self._live}{whole}" + (f"?{asked.query}" if asked.query else "")
        else:
            return link[0]
        return f'{link["name"]}="{to.replace("&", "&amp;")}"'

    def _copy_static(self) -> None:
        for finder in finders.get_finders():
            for name, storage in finder.list([]):
                if name.startswith("articles/") and not name.startswith("articles/desk"):
                    with storage.open(name) as source:
                        self._put(self._file(f"/static/{name}"), source.read())
        self._put(self._new / "404.html", self._led("/", render_to_string("404.html")))

    def _file(self, path: str) -> Path:
        """Where an address lies; one that ends in a slash is the index of a folder."""
        name = unquote(path).lstrip("/")
        return self._new / (f"{name}index.html" if path.endswith("/") else name)

    def _put(self, file: Path, content: bytes) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        # Never written in place: the file may be a link to one that readers have.
        fresh = file.with_name(f"{file.name}.new")
        fresh.write_bytes(content)
        fresh.replace(file)
        self._count(file, rendered=True)

    def _count(self, file: Path, *, rendered: bool) -> None:
        self._written.add(file)
        self._baked.rendered += rendered
        self._baked.kept += not rendered
        self._progress(len(self._written))

    def _finish(self, state: dict) -> None:
        """Turn the link to the new bake in one step, and remove the one before the last."""
        now = timezone.now()
        self._put(self._new / "gone.txt", "".join(f"{path}\n" for path in gone(now)).encode())
        led = "".join(f"{path} {to}\n" for path, to in short_addresses(now))
        self._put(self._new / "redirects.txt", led.encode())
        there = [file for file in self._new.rglob("*") if file.is_file()]
        for leftover in set(there) - self._written:
            leftover.unlink()
        if self._old:
            before = {file.relative_to(self._old) for file in self._old.rglob("*") if file.is_file()}
            self._baked.removed = len(before - {file.relative_to(self._new) for file in self._written})
        name = f"{state['edition']}-{now:%Y%m%dT%H%M%S%f}"
        self._new.rename(self._bakes / name)
        turned = self._folder / "site.new"
        turned.unlink(missing_ok=True)
        turned.symlink_to(Path("bakes") / name)
        turned.replace(self._folder / "site")
        self._save(state)
        for bake in self._bakes.iterdir():
            # The one before stays for whoever is in the middle of it.
            if bake.name != name and bake != self._old:
                shutil.rmtree(bake)

    def _save(self, state: dict) -> None:
        fresh = self._folder / f"{MARK}.new"
        fresh.write_text(json.dumps(state))
        fresh.replace(self._folder / MARK)


def _place_of(path: str, query: str) -> str:
    """Where a later page of a list lies; its key may be longer than a file's name."""
    key = parse_qs(query)["before"][0]
    return f"{path}before/{hashlib.sha256(key.encode()).hexdigest()[:20]}/"


def _edition_number() -> int:
    with connection.cursor() as cursor:
        cursor.execute(edition.NUMBER[connection.vendor])
        return int(cursor.fetchone()[0])


def _has_moment_between(last: dt.datetime, now: dt.datetime) -> bool:
    """Whether something began or ended by the clock alone."""
    begun = Revision.objects.filter(live_from__gt=last, live_from__lte=now)
    return begun.exists() or Revision.objects.filter(live_until__gt=last, live_until__lte=now).exists()


def _fingerprints() -> tuple[dict[str, str], str]:
    """Of each source that may be named, and of all that every page may show of the house."""
    shown = ("name", "kind", "role", "home_page", "terms", "described_as", "merged_into_id")
    sources = {str(key): _digest(row) for key, *row in Source.objects.values_list("pk", *shown).iterator()}
    house = [list(model.objects.order_by("pk").values_list()) for model in (Desk, Topic, Policy)]
    return sources, _digest([settings.SITE_NAME, settings.SITE_URL, *house])


def _digest(values: list) -> str:
    return hashlib.sha256(repr(values).encode()).hexdigest()[:20]
