"""How fast readers are served, and whether anybody ever gets an old page.

    python tests/bench/bench_site.py [--articles N] [--seconds S] [--changes N]

Fills a PostgreSQL of its own with N made-up articles and serves them by granian with two workers. Then, in one
run: requests a second (by wrk) of kept pages, and of 304 answers, against a view of 20 KB of constant bytes;
what a first rendering costs; a late page of a list against the first; search for a rare and for a common word;
and the freshness trial: 16 readers at work while stories are published, corrected and withdrawn one after
another, each reader and, after each commit, a look at the site itself making sure that no page is older than the
last change that was committed before the question.
"""

from __future__ import annotations

import argparse
import http.client
import os
import re
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests import servers  # noqa: E402

WORKERS, CONNECTIONS, READERS = 2, 16, 16
LATE_PAGE = 4000
RUNS = 15


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--seconds", type=int, default=4, help="how long wrk asks for each page")
    parser.add_argument("--changes", type=int, default=200)
    asked = parser.parse_args()
    with servers.postgresql() as url:
        os.environ |= {
            "DATABASE_URL": url,
            "LOG_LEVEL": "ERROR",
            "DJANGO_SETTINGS_MODULE": "tests.bench.site_settings",
        }
        _fill(asked.articles)
        with _served() as port:
            _throughput(port, asked.seconds)
            _freshness(port, asked.changes)
        _renderings()
        _lists()
        _searches()


def _fill(number: int) -> None:
    import django

    django.setup()
    from django.core.management import call_command
    from django.db import connection

    from articles import trial_archive

    call_command("migrate", verbosity=0)
    began, cpu = time.perf_counter(), time.process_time()
    trial_archive.fill(number)
    took, cpu = time.perf_counter() - began, time.process_time() - cpu
    print(f"fill            {number / took:8.0f} articles/s ({number / cpu:.0f} by this process's CPU alone)")
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


@contextmanager
def _served() -> Iterator[int]:
    port = servers._free_port()
    command = [sys.executable, "-m", "granian", "--interface", "wsgi", "--workers", str(WORKERS)]
    command += ["--host", "127.0.0.1", "--port", str(port), "--log-level", "error"]
    server = subprocess.Popen([*command, "tests.bench.site_wsgi:application"], cwd=ROOT)
    try:
        while True:
            try:
                _get(port, "/constant/")
                break
            except OSError:
                time.sleep(0.2)
        yield port
    finally:
        server.terminate()
        server.wait()


def _get(port: int, path: str) -> tuple[int, str, str]:
    """Ask over a connection of its own; return the status, the text and the tag."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        return answer.status, answer.read().decode(), answer.headers.get("ETag", "")
    finally:
        connection.close()


def _throughput(port: int, seconds: int) -> None:
    constant = statistics.median(_wrk(port, "/constant/", seconds) for _ in range(3))
    print(f"constant bytes  {constant:8.0f} requests/s")
    for name, path in _pages().items():
        for _ in range(20):
            tag = _get(port, path)[2]
        whole = _wrk(port, path, seconds)
        packed = _wrk(port, path, seconds, "Accept-Encoding: gzip")
        known = _wrk(port, path, seconds, f"If-None-Match: {tag}")
        ratios = " ".join(f"{figure / constant:6.2f}" for figure in (whole, packed, known))
        print(f"{name:15} {whole:8.0f} requests/s; whole, gzip and 304 against the constant view: {ratios}")


def _pages() -> dict[str, str]:
    from articles.models import Desk, Revision, Topic

    story = Revision.objects.live().newest_first()[0]
    return {
        "article": story.get_absolute_url(),
        "front": "/",
        "desk": Desk.objects.all()[0].get_absolute_url(),
        "topic": Topic.objects.all()[0].get_absolute_url(),
        "archive": "/archive/",
        "quotes": "/quotes/",
        "corrections": "/corrections/",
        "feed": "/feed.atom",
        "ninjs": "/ninjs/",
    }


def _wrk(port: int, path: str, seconds: int, *headers: str) -> float:
    command = ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s"]
    for header in headers:
        command += ["-H", header]
    said = subprocess.run(
        [*command, f"http://127.0.0.1:{port}{path}"], capture_output=True, text=True, check=True
    ).stdout
    if "Non-2xx" in said and not any("None-Match" in header for header in headers):
        raise SystemExit(f"{path}: {said}")
    return float(re.search(r"Requests/sec:\s+([\d.]+)", said)[1])


def _renderings() -> None:
    """The CPU of a first rendering, which is the least of several: whatever else runs here only adds to it."""
    site = _site()
    for name, path in {**_pages(), "search": "/search/?q=council"}.items():
        seconds = [_cpu(site, path) for _ in range(RUNS)]
        print(f"{name:15} {min(seconds) * 1000:8.1f} ms CPU for a first rendering")


def _site():
    from tests.sites import FixedLook, Site

    site = Site(FixedLook())
    site.ask("/")
    return site


def _cpu(site, path: str) -> float:
    site.forget()
    began = time.process_time()
    if site.ask(path).status != 200:
        raise SystemExit(path)
    return time.process_time() - began


def _lists() -> None:
    from articles.models import Revision
    from articles.paging import NEWEST_FIRST, PAGE_SIZE, _written

    stories = Revision.objects.live().newest_first()
    depth = min(LATE_PAGE * PAGE_SIZE, stories.count() - PAGE_SIZE - 1)
    late = f"/archive/?before={_written(stories[depth - 1], NEWEST_FIRST)}"
    site = _site()
    first, last = _alternately(lambda: site.ask("/archive/"), lambda: site.ask(late), site.forget)
    page = depth // PAGE_SIZE + 1
    print(
        f"page {page} of the archive takes {last / first:.2f} times as long as page 1 ({first * 1000:.1f} ms)"
    )


def _alternately(one: Callable, other: Callable, before: Callable) -> list[float]:
    """The medians of the seconds that two acts take, measured in turn so that both meet the same machine."""
    taken: list[list[float]] = [[], []]
    for _ in range(RUNS * 2):
        for act, seconds in zip((one, other), taken, strict=True):
            before()
            began = time.perf_counter()
            act()
            seconds.append(time.perf_counter() - began)
    return [statistics.median(seconds) for seconds in taken]


def _searches() -> None:
    site = _site()
    rare, common = _alternately(
        lambda: site.ask("/search/?q=estuary"), lambda: site.ask("/search/?q=council"), site.forget
    )
    print(
        f"search for a word in 0.1 % of the articles: {rare * 1000:.0f} ms, in 50 %: {common * 1000:.0f} ms"
    )


class Freshness:
    """Stories that change one after another, and what readers were shown of them."""

    SEEN = {404: 0, 410: 3}

    def __init__(self, port: int) -> None:
        self.port = port
        self.committed: dict[str, int] = {}
        self.stale: list[str] = []
        self.answers = 0
        self.is_over = threading.Event()

    def look(self, path: str) -> None:
        """Ask for a story; what is shown is at least what was committed before."""
        at_least = self.committed[path]
        status, text, _ = _get(self.port, path)
        shown = self.SEEN.get(status) if status != 200 else 1 + ("stoppage" in text)
        if shown is None or shown < at_least:
            self.stale.append(f"{path}: {status}, version {shown} after version {at_least} was committed")
        self.answers += 1

    def read(self) -> None:
        while not self.is_over.is_set():
            for path in list(self.committed)[-3:]:
                self.look(path)

    def change(self, number: int) -> Iterator[None]:
        """Publish, correct and withdraw a story, one commit after another."""
        from tests import factories

        article = factories.make_article(headline=f"Strike {number} ends", slug=f"strike-{number}-ends")
        path = article.get_absolute_url()
        self.committed[path] = 0
        factories.publish(article)
        self.committed[path] = 1
        yield self.look(path)
        article.refresh_from_db()
        factories.plan_change(article)
        words = article.body.replace("ended the strike", "ended the stoppage")
        article.edit(by=factories.make_reporter(), version=article.version, body=words)
        factories.publish(article)
        self.committed[path] = 2
        yield self.look(path)
        article.withdraw(by=factories.make_editor(), reason="Taken back.")
        self.committed[path] = 3
        yield self.look(path)


def _freshness(port: int, changes: int) -> None:
    trial = Freshness(port)
    readers = [threading.Thread(target=trial.read) for _ in range(READERS)]
    for reader in readers:
        reader.start()
    done, story = 0, 0
    while done < changes:
        for _ in trial.change(story):
            done += 1
            # Connections of its own reach either worker.
            for _ in range(4):
                trial.look(next(reversed(trial.committed)))
        story += 1
    trial.is_over.set()
    for reader in readers:
        reader.join()
    print(f"freshness       {len(trial.stale)} old pages among {trial.answers} answers over {done} changes")
    for line in trial.stale[:10]:
        print(f"  {line}")
    if trial.stale:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
