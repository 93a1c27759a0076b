"""How fast the desk's pages answer in a large house, and how often they ask the database.

    DATABASE_URL=… python tests/bench/bench_desk.py [NUMBER] [--rounds N]

Fills an empty database of its own with NUMBER made-up stories (or takes the one at DATABASE_URL that
``fill_trial_archive`` has filled), puts a part of them back into work, and asks each page many times over, in
this process. Beyond twenty thousand the database itself multiplies the stories: a million take it some ten minutes on
two cores, where making each would take over an hour. The article's page is that of a story with filed copy and ten
quotes. Shown are the median and the least of the wall clock, the median of this process's own time and the mean
time of its PostgreSQL process, where that runs on this machine. Own time and the database's together are what a page
takes where nothing else runs: a busy machine stretches the wall clock alone.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.bench.multiplied import multiply  # noqa: E402

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")

LIST = "/admin/articles/article/"
# Of so many stories, one each is in review, approved, and a draft.
ON_DESK_EVERY = 200
# So many stories are made one by one; more of them are copies.
MADE = 20_000


@contextmanager
def database(number: int) -> Iterator[None]:
    """The database at DATABASE_URL, else a new one on a server of this run's own."""
    if os.environ.get("DATABASE_URL"):
        yield
        return
    from tests import servers

    with servers.postgresql() as url:
        os.environ["DATABASE_URL"] = url
        yield


def fill(number: int) -> None:
    from django.core.management import call_command
    from django.db import connection

    from articles.models import Article

    call_command("migrate", verbosity=0)
    times = number // MADE if connection.vendor == "postgresql" else 1
    if times < 2 or Article.objects.exists():
        call_command("fill_trial_archive", number)
        return
    call_command("fill_trial_archive", number // times)
    began = time.perf_counter()
    multiply(
        os.environ["DATABASE_URL"],
        times,
        lambda done: print(f"{done}: {time.perf_counter() - began:.0f} s", flush=True),
    )


def put_to_work(editor: object) -> None:
    """Give every two hundredth story a status of the desk's; nothing is done twice."""
    from django.db import connection

    from articles.models import Article
    from articles.workflow import Status

    if Article.objects.exclude(status=Status.PUBLISHED).exists():
        return
    for number, status in enumerate((Status.DRAFT, Status.IN_REVIEW, Status.APPROVED)):
        stories = Article.objects.extra(where=[f"id %% {ON_DESK_EVERY} = {number}"])
        stories.update(status=status)
    mine = Article.objects.filter(status=Status.DRAFT).order_by("pk")[:40]
    Article.objects.filter(pk__in=list(mine.values_list("pk", flat=True))).update(assignee=editor)
    # A desk at work is known to its database; here all of it came to work at once.
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def lengthened(article: Any) -> Any:
    """Give a story its filed copy and ten quotes, if it has none yet."""
    from articles import body
    from articles.models import Article, Quote, Source
    from tests.factories import make_filed_copy

    if article.filings.exists():
        return article
    known = {quote.speaker_id for quote in article.quotes.all()}
    speakers = Source.objects.filter(kind="person").exclude(pk__in=known).order_by("pk")[:8]
    said = {
        f"The board has put it off for the {number}th time": who for number, who in enumerate(speakers, 4)
    }
    added = "".join(f"\n<p>“{words},” said {who.name}, the {who.role}.</p>" for words, who in said.items())
    Article.objects.filter(pk=article.pk).update(body=article.body + added)
    article.refresh_from_db()
    text = f"{article.headline}\n\n{body.text_of(article.body)}"
    filed = make_filed_copy(article, text=text, name=f"{article.slug}.txt")
    for words, who in said.items():
        place = {"filed_copy": filed, "start": text.index(words), "end": text.index(words) + len(words)}
        Quote.objects.create(article=article, text=words, kind="direct", speaker=who, role=who.role, **place)
    return article


def pages() -> dict[str, str]:
    from articles.models import Article

    article = Article.objects.filter(status="in_review").order_by("pk").first()
    assert article is not None
    lengthened(article)
    return {
        "queue": "/admin/",
        "list": LIST,
        "list, far down": deep_page(),
        "list, by status": f"{LIST}?status__exact=in_review",
        "list, by desk": f"{LIST}?desk__id__exact={article.desk_id}",
        "list, what blocks": f"{LIST}?waits=any",
        "list, by speaker": f"{LIST}?speaker={article.quotes.first().speaker.name.replace(' ', '+')}",
        "list, common word": f"{LIST}?q=council",
        "list, rare word": f"{LIST}?q=estuary",
        "list, two words": f"{LIST}?q=council+-estuary+status",
        "article": f"{LIST}{article.pk}/change/",
        "inbox": "/admin/inbox/",
    }


def deep_page() -> str:
    """The address of the page in the middle of the list."""
    from articles.admin.keyset import LAST_CHANGED_FIRST
    from articles.models import Article
    from articles.paging import _written

    middle = Article.objects.order_by("-updated_at", "-pk")[Article.objects.count() // 2 :][:1].get()
    return f"{LIST}?before={_written(middle, LAST_CHANGED_FIRST)}"


def measure(ask: Callable[[], object], rounds: int) -> tuple[float, float, float, float]:
    """Return the median and the least of the wall clock, the median of own time, and the mean of the database's,
    in milliseconds."""
    wall, own = [], []
    asked = time_of_database()
    for _ in range(rounds):
        began, busy = time.perf_counter(), time.process_time()
        ask()
        wall.append(time.perf_counter() - began)
        own.append(time.process_time() - busy)
    database = (time_of_database() - asked) / rounds
    return 1000 * statistics.median(wall), 1000 * min(wall), 1000 * statistics.median(own), 1000 * database


def time_of_database() -> float:
    """Return the seconds for which the server process of this connection has run so far; nan if that is unknown."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        ran = Path(f"/proc/{cursor.fetchone()[0]}/schedstat")
    try:
        return int(ran.read_text().split()[0]) / 1e9
    except OSError:
        return float("nan")


def count(ask: Callable[[], Any]) -> tuple[int, Any]:
    """Return how often the database is asked, and the answer."""
    from django.db import connection

    asked = 0

    def note(execute: Callable[..., Any], *arguments: Any) -> Any:
        nonlocal asked
        asked += 1
        return execute(*arguments)

    with connection.execute_wrapper(note):
        response = ask()
    return asked, response


def report(client: object, rounds: int) -> None:
    print(f"{'page':<20}{'wall':>9}{'least':>9}{'own':>9}{'database':>12}{'queries':>9}{'size':>9}")
    for name, address in pages().items():
        client.get(address)  # type: ignore[attr-defined]
        queries, response = count(lambda where=address: client.get(where))  # type: ignore[attr-defined, misc]
        assert response.status_code == 200, (name, response.status_code)
        wall, least, own, database = measure(lambda where=address: client.get(where), rounds)  # type: ignore[attr-defined, misc]
        size = f"{len(response.content) // 1024} KB"
        print(
            f"{name:<20}{wall:>6.0f} ms{least:>6.0f} ms{own:>6.0f} ms{database:>9.0f} ms{queries:>9}{size:>9}",
            flush=True,
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("number", nargs="?", type=int, default=20_000, metavar="NUMBER")
    parser.add_argument("--rounds", type=int, default=15)
    arguments = parser.parse_args()
    with database(arguments.number):
        import django

        django.setup()
        from django.contrib.auth.models import Group
        from django.test import Client

        fill(arguments.number)
        from django.contrib.auth import get_user_model

        editor, _ = get_user_model().objects.get_or_create(username="bench", defaults={"is_staff": True})
        editor.groups.add(Group.objects.get(name="Editors"))
        put_to_work(editor)
        client = Client(SERVER_NAME="127.0.0.1")
        client.force_login(editor)
        report(client, arguments.rounds)


if __name__ == "__main__":
    main()
