"""Whatever changes what readers see moves the edition, and what does not leaves it."""

from __future__ import annotations

import datetime as dt
import re
import threading

import pytest
from django.db import connection, transaction
from django.utils import timezone

from articles import edition
from articles.models import Desk, ErrorReport, Policy, Revision, RevisionQuote, RevisionSource, Source
from tests import factories
from tests.views.test_leaks import addresses, plant

pytestmark = pytest.mark.django_db

HOUR = dt.timedelta(hours=1)
# What the site's own work reads beside what it shows.
NOT_SHOWN = {
    # Words of what is live, kept by triggers of its own.
    "articles_search",
    # Of reports only their number is shown, on a page that the store does not keep.
    "articles_errorreport",
}


def number() -> int:
    """The number of the edition, with the next change in this transaction counting as a first one."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SELECT set_config('newsroom.moved', '', true)")
        cursor.execute(edition.NUMBER[connection.vendor])
        return cursor.fetchone()[0]


def correct(article):
    article.refresh_from_db()
    factories.plan_change(article)
    changed = article.body.replace("ended the strike", "ended the stoppage")
    article.edit(by=factories.make_reporter(), version=article.version, body=changed)
    factories.publish(article)


def move_a_period(article):
    Revision.objects.live().filter(article=article).update(live_until=timezone.now() + HOUR)


def quote_a_live_story_anew(article):
    quote = factories.make_quote(factories.make_article(quote=False))
    RevisionQuote.objects.create(revision=article.live_revision(), quote=quote, position=9)


def credit_in_a_live_story(article):
    RevisionSource.objects.create(revision=article.live_revision(), source=factories.make_source())


def rename(rows, **fields):
    row = rows.first()
    for name, value in fields.items():
        setattr(row, name, value)
    row.save()


SEEN_BY_READERS = {
    "a publication": lambda article: factories.published_article(),
    "a scheduled publication": lambda article: factories.publish(
        factories.make_article(), at=timezone.now() + HOUR
    ),
    "a correction": correct,
    "a withdrawal": lambda article: article.withdraw(by=factories.make_editor(), reason="Wrong."),
    "a period": move_a_period,
    "a quote of a live story": quote_a_live_story_anew,
    "a credit of a live story": credit_in_a_live_story,
    "a topic of a live story": lambda article: article.live_revision().topics.add(factories.make_topic()),
    "a speaker's name": lambda article: rename(Source.objects, name="Ada Berg"),
    "another name of a source": lambda article: article.quotes.get().speaker.aliases.create(name="A. Holm"),
    "a kind of quote": lambda article: article.quotes.update(kind="partial"),
    "a desk's name": lambda article: rename(Desk.objects, name="Harbour"),
    "a topic": lambda article: factories.make_topic(),
    "a policy": lambda article: Policy.objects.create(title="Quotes", slug="quotes", body="<p>Exact.</p>"),
}

SEEN_BY_THE_DESK_ALONE = {
    "a draft": lambda article: factories.make_article(desk=article.desk),
    "an edit": lambda article: factories.make_article(desk=article.desk).edit(
        by=factories.make_reporter(), version=1, headline="Ferries sail"
    ),
    "a submission": lambda article: factories.submitted_article(desk=article.desk),
    "an approval": lambda article: factories.approved_article(desk=article.desk),
    "a new source": lambda article: factories.make_source(),
    "a checked quote": lambda article: article.quotes.update(check_state="disputed", dispute_reason="Whose?"),
    "a note": lambda article: factories.make_note(article),
    "a reader's report": lambda article: ErrorReport.objects.create(
        article=article, revision=article.live_revision(), message="The board has seven members."
    ),
}


@pytest.mark.parametrize("act", SEEN_BY_READERS.values(), ids=SEEN_BY_READERS)
def test_edition_moves_with(act):
    article = factories.published_article()
    before = number()

    act(article)

    assert number() > before


@pytest.mark.parametrize("act", SEEN_BY_THE_DESK_ALONE.values(), ids=SEEN_BY_THE_DESK_ALONE)
def test_edition_stays_with(act):
    article = factories.published_article()
    before = number()

    act(article)

    assert number() == before


def test_edition_of_what_was_rolled_back_is_the_one_before():
    before = number()

    with transaction.atomic():
        factories.make_topic()
        transaction.set_rollback(True)

    assert number() == before
    factories.make_topic()
    assert number() > before


def test_every_table_and_column_that_public_pages_read_moves_the_edition(client):
    """Walks every public address before and after a withdrawal and reads what the database was asked."""
    article = plant()
    factories.publish(article)
    paths = [path for places in addresses(article).values() for path in places]
    asked: list[str] = []

    def note(execute, sql, params, many, context):
        asked.append(sql)
        return execute(sql, params, many, context)

    with connection.execute_wrapper(note):
        for path in paths:
            client.get(path)
    article.withdraw(by=factories.make_editor(), reason="Taken back.")
    with connection.execute_wrapper(note):
        for path in paths:
            client.get(path)

    reads = [sql for sql in asked if sql.lstrip("(").startswith("SELECT")]
    assert len(reads) > 100
    tables = {table for sql in reads for table in re.findall(r'(?:FROM|JOIN) "?(articles_\w+)', sql)}
    assert tables - NOT_SHOWN <= set(edition.SEEN)
    for table, seen in edition.SEEN.items():
        if seen.columns and not seen.only_live:
            columns = {column for sql in reads for column in re.findall(rf'"{table}"\."(\w+)"', sql)}
            assert columns <= {*seen.columns, "id"}, table


@pytest.mark.engines("postgresql")
@pytest.mark.django_db(transaction=True)
def test_two_that_publish_at_once_do_not_wait_for_one_another():
    first = number()
    others_are_done = threading.Event()

    def make_topic_elsewhere():
        try:
            factories.make_topic()
        finally:
            connection.close()
        others_are_done.set()

    with transaction.atomic():
        factories.make_topic()
        other = threading.Thread(target=make_topic_elsewhere)
        other.start()
        assert others_are_done.wait(10)
        other.join()

    assert number() == first + 2
