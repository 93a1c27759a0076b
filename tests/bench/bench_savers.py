"""Many people save one article at once, over HTTP: does every word land?

    python tests/bench/bench_savers.py [--savers N]

Serves a PostgreSQL of its own by granian with two workers. N reporters open one article, wait for each other, and
each saves a paragraph of their own; whoever is refused looks at the story again and retries. Shown are how many saves
landed and were refused, how long the last of them took, and whether the body, the revisions and the log hold each word
once, in one order.
"""

from __future__ import annotations

import argparse
import http.client
import os
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")

from tests import servers  # noqa: E402

WORKERS, THREADS = 2, 8


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--savers", type=int, default=50)
    number = parser.parse_args().savers
    with servers.postgresql() as url:
        os.environ |= {"DATABASE_URL": url, "LOG_LEVEL": "ERROR"}
        article, sessions = _house(number)
        with _served() as port:
            gate = threading.Barrier(number)
            savers = [Saver(port, article.pk, session, n, gate) for n, session in enumerate(sessions)]
            _at_once(savers)
        _report(article, savers)


def _house(number: int) -> tuple[Any, list[str]]:
    """A draft, and the session of each of ``number`` reporters."""
    import django

    django.setup()
    from django.core.management import call_command
    from django.test import Client

    from tests.factories import make_article, make_reporter

    call_command("migrate", verbosity=0)
    sessions = []
    for _ in range(number):
        client = Client()
        client.force_login(make_reporter())
        sessions.append(client.cookies["sessionid"].value)
    return make_article(quote=False), sessions


@contextmanager
def _served() -> Iterator[int]:
    port = servers._free_port()
    options = {"interface": "wsgi", "host": "127.0.0.1", "port": port, "log-level": "error"}
    options |= {"workers": WORKERS, "blocking-threads": THREADS, "backpressure": 64}
    command = [sys.executable, "-m", "granian", *(f"--{name}={value}" for name, value in options.items())]
    # It would print each refusal.
    server = subprocess.Popen([*command, "newsroom.wsgi:application"], cwd=ROOT, stderr=subprocess.DEVNULL)
    try:
        while True:
            try:
                servers.socket.create_connection(("127.0.0.1", port), timeout=1).close()
                break
            except OSError:
                time.sleep(0.2)
        yield port
    finally:
        server.terminate()
        server.wait()


class _Fields(HTMLParser):
    """What the form of the working copy would post as it stands."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.posted: list[tuple[str, str]] = []
        self._is_inside = False
        self._area = self._select = ""
        self._text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "form":
            self._is_inside = given.get("id") == "article_form"
        if not self._is_inside:
            return
        if tag == "input" and given.get("name"):
            if given.get("type") != "checkbox" or "checked" in given:
                self.posted.append((given["name"] or "", given.get("value") or ""))
        elif tag == "textarea":
            self._area, self._text = given["name"] or "", []
        elif tag == "select":
            self._select = given["name"] or ""
        elif tag == "option" and "selected" in given:
            self.posted.append((self._select, given.get("value") or ""))

    def handle_data(self, data: str) -> None:
        if self._area:
            self._text.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea" and self._area:
            self.posted.append((self._area, "".join(self._text).removeprefix("\n")))
            self._area = ""
        elif tag == "form":
            self._is_inside = False


@dataclass
class Saver:
    """A reporter at a browser, who adds one paragraph and does not give up."""

    port: int
    article: int
    session: str
    number: int
    gate: threading.Barrier
    refused: int = 0
    answers: list[float] = field(default_factory=list)
    landed_at: float = 0.0
    trouble: str = ""

    @property
    def words(self) -> str:
        return f"Words of saver {self.number}."

    def run(self) -> None:
        try:
            form, cookie = self._look()
            self.gate.wait()
            while not self._save(form, cookie):
                self.refused += 1
                form, cookie = self._look()
            self.landed_at = time.perf_counter()
        except Exception as raised:
            self.trouble = repr(raised)

    def _look(self) -> tuple[list[tuple[str, str]], str]:
        status, text, cookie = self._ask("GET", cookie=f"sessionid={self.session}")
        if status != 200:
            raise RuntimeError(f"the page answers {status}")
        fields = _Fields()
        fields.feed(text)
        return fields.posted, cookie

    def _save(self, form: list[tuple[str, str]], cookie: str) -> bool:
        added = f"\n<p>{self.words}</p>"
        typed = [(name, value + added if name == "body" else value) for name, value in form]
        began = time.perf_counter()
        status, _, _ = self._ask("POST", cookie=cookie, body=urlencode(typed))
        self.answers.append(time.perf_counter() - began)
        if status not in (302, 409):
            raise RuntimeError(f"the save answers {status}")
        return status == 302

    def _ask(self, method: str, *, cookie: str, body: str | None = None) -> tuple[int, str, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
        headers = {"Cookie": cookie}
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        try:
            connection.request(method, f"/admin/articles/article/{self.article}/change/", body, headers)
            answer = connection.getresponse()
            token = (answer.headers.get("Set-Cookie") or "").partition(";")[0]
            return answer.status, answer.read().decode(), f"{cookie}; {token}"
        finally:
            connection.close()


def _at_once(savers: list[Saver]) -> None:
    threads = [threading.Thread(target=saver.run) for saver in savers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def _report(article: Any, savers: list[Saver]) -> None:
    from articles.workflow import Action

    article.refresh_from_db()
    answers = sorted(second for saver in savers for second in saver.answers)
    landed = [saver for saver in savers if saver.landed_at]
    once = [saver for saver in savers if article.body.count(saver.words) == 1]
    bodies = [
        content["body"] for content in article.revisions.order_by("number").values_list("content", flat=True)
    ]
    grown = sum(after.startswith(before) for before, after in pairwise(bodies))
    moves = list(article.moves.order_by("number"))
    chained = all(after.previous_sha256 == before.sha256 for before, after in pairwise(moves))
    edits = sum(move.action == Action.EDIT for move in moves)
    first = min(saver.landed_at for saver in landed)
    last = max(saver.landed_at for saver in landed)
    print(
        f"savers {len(savers)}, landed {len(landed)}, refused and retried {sum(s.refused for s in savers)} times"
    )
    print(f"words that stand once in the body: {len(once)}; version {article.version}")
    print(
        f"revisions {len(bodies)}, each adding to the one before: {grown}; edits in the log {edits}, chained: {chained}"
    )
    print(
        f"answer of a save: median {statistics.median(answers):.2f} s, longest {answers[-1]:.2f} s; ", end=""
    )
    print(f"from the first landing to the last {last - first:.1f} s")
    for saver in savers:
        if saver.trouble:
            print(f"saver {saver.number}: {saver.trouble}")
    if len(once) != len(savers) or edits != len(savers) or not chained:
        raise SystemExit("A word was lost.")


if __name__ == "__main__":
    main()
