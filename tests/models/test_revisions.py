"""What the public may see, and what the database refuses."""

import datetime as dt

import pytest
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from articles.models import (
    Article,
    Correction,
    FiledCopy,
    LogHead,
    Move,
    Quote,
    Revision,
    RevisionQuote,
    Withdrawal,
)
from tests.factories import (
    make_article,
    make_editor,
    make_filed_copy,
    make_quote,
    make_user,
    published_article,
)

pytestmark = pytest.mark.django_db

NOW = dt.datetime(2026, 3, 1, 12, 0, tzinfo=dt.UTC)
SECOND = dt.timedelta(seconds=1)
HOUR = dt.timedelta(hours=1)


def make_revision(article=None, live_from=None, live_until=None, number=1):
    article = article or make_article()
    return Revision.objects.create(
        article=article,
        number=number,
        headline=article.headline,
        slug=article.slug,
        content={},
        sha256="0" * 64,
        created_by_name="somebody",
        live_from=live_from,
        live_until=live_until,
        first_published_at=live_from,
        modified_at=live_from,
    )


def test_what_went_with_a_beginning_that_has_come_never_changes():
    revision = make_revision(live_from=NOW - HOUR)

    for name, value in {"first_published_at": NOW - 2 * HOUR, "modified_at": NOW, "hides_text": True}.items():
        with pytest.raises(IntegrityError), transaction.atomic():
            Revision.objects.filter(pk=revision.pk).update(**{name: value})


@pytest.mark.parametrize("change", [{"number": 0}, {"sha256": "0" * 64}], ids=["number", "hash"])
def test_the_end_of_a_log_goes_forward_only(change):
    head = published_article().log_head

    for damage in (lambda rows: rows.update(**change), lambda rows: rows.delete()):
        with pytest.raises(IntegrityError), transaction.atomic():
            damage(LogHead.objects.filter(pk=head.pk))


@pytest.mark.parametrize(
    ("live_from", "live_until", "is_seen"),
    [
        pytest.param(None, None, False, id="never-published"),
        pytest.param(NOW - HOUR, None, True, id="open-period"),
        pytest.param(NOW, None, True, id="from-this-very-moment"),
        pytest.param(NOW + SECOND, None, False, id="one-second-early"),
        pytest.param(NOW - HOUR, NOW + SECOND, True, id="ends-in-a-second"),
        pytest.param(NOW - HOUR, NOW, False, id="ends-at-this-very-moment"),
        pytest.param(NOW - HOUR, NOW - SECOND, False, id="ended"),
        pytest.param(NOW - HOUR, NOW - HOUR, False, id="cancelled-before-it-began"),
    ],
)
def test_the_queryset_and_the_object_agree_on_what_readers_see(live_from, live_until, is_seen):
    revision = make_revision(live_from=live_from, live_until=live_until)

    assert revision.is_live_at(NOW) is is_seen
    assert Revision.objects.live(NOW).filter(pk=revision.pk).exists() is is_seen
    assert Article.objects.published(NOW).filter(pk=revision.article_id).exists() is is_seen


@pytest.mark.parametrize(
    ("first", "second", "is_refused"),
    [
        pytest.param((NOW, None), (NOW + HOUR, None), True, id="both-open"),
        pytest.param((NOW, NOW + HOUR), (NOW + HOUR, None), False, id="one-after-the-other"),
        pytest.param((NOW, NOW + HOUR), (NOW + HOUR - SECOND, None), True, id="one-second-of-overlap"),
        pytest.param((NOW, NOW + HOUR), (NOW - HOUR, NOW), False, id="one-before-the-other"),
        pytest.param((NOW, NOW + HOUR), (NOW - HOUR, NOW + 2 * HOUR), True, id="one-inside-the-other"),
        pytest.param((NOW, None), (NOW + HOUR, NOW + HOUR), False, id="a-cancelled-one-meets-nothing"),
    ],
)
def test_the_database_refuses_two_live_revisions_at_one_moment(first, second, is_refused):
    article = make_article()
    make_revision(article, *first)

    if is_refused:
        with pytest.raises(IntegrityError, match="revision_one_live_at_a_time"), transaction.atomic():
            make_revision(article, *second, number=2)
    else:
        make_revision(article, *second, number=2)


def test_the_database_refuses_a_period_that_is_moved_into_another():
    article = make_article()
    make_revision(article, NOW, NOW + HOUR)
    late = make_revision(article, number=2)

    with pytest.raises(IntegrityError, match="revision_one_live_at_a_time"), transaction.atomic():
        Revision.objects.filter(pk=late.pk).update(live_from=NOW, first_published_at=NOW, modified_at=NOW)


def test_two_articles_may_be_live_at_one_moment():
    make_revision(live_from=NOW)
    make_revision(live_from=NOW)

    assert Revision.objects.live(NOW).count() == 2


def test_a_moment_that_has_passed_is_never_moved():
    revision = make_revision(live_from=timezone.now() - HOUR)

    with pytest.raises(IntegrityError, match="has passed"), transaction.atomic():
        Revision.objects.filter(pk=revision.pk).update(live_from=timezone.now())


def test_a_period_is_closed_once():
    revision = make_revision(live_from=timezone.now() - HOUR)
    Revision.objects.filter(pk=revision.pk).update(live_until=timezone.now() - SECOND)

    with pytest.raises(IntegrityError, match="has passed"), transaction.atomic():
        Revision.objects.filter(pk=revision.pk).update(live_until=None)


def test_a_moment_still_to_come_may_be_moved():
    revision = make_revision(live_from=timezone.now() + HOUR)

    Revision.objects.filter(pk=revision.pk).update(live_from=timezone.now() + 2 * HOUR)


@pytest.mark.parametrize(
    "field", ["headline", "standfirst", "body_text", "sha256", "created_by_name", "number"]
)
def test_the_content_of_a_revision_never_changes(field):
    revision = make_revision()
    value = 7 if field == "number" else "changed"

    with pytest.raises(IntegrityError, match="content of a revision never changes"), transaction.atomic():
        Revision.objects.filter(pk=revision.pk).update(**{field: value})


def kept_rows():
    editor = make_user(group="Editors")
    article = published_article()
    filed = make_filed_copy(article=article)
    quote = make_quote(article=make_article())
    revision = article.live_revision()
    shown = RevisionQuote.objects.create(revision=revision, quote=quote, position=0)
    article.withdraw(by=editor, reason="Wrong.")
    correction = Correction.objects.create(
        article=article,
        revision=revision,
        kind="correction",
        wrong="a",
        right="b",
        note="b, not a",
        approved_by_name="somebody",
    )
    return [filed, article.moves.first(), correction, Withdrawal.objects.get(), revision, shown]


@pytest.mark.parametrize(
    "number", range(6), ids=["filed", "move", "correction", "withdrawal", "revision", "quote"]
)
def test_the_record_is_neither_changed_nor_deleted(number):
    row = kept_rows()[number]
    table = row._meta.db_table
    column = next(f.column for f in row._meta.concrete_fields if not f.primary_key and not f.is_relation)
    statements = [f"DELETE FROM {table}", f"UPDATE {table} SET {column} = NULL"]

    for statement in statements:
        with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement)
    with pytest.raises(IntegrityError), transaction.atomic():
        type(row).objects.filter(pk=row.pk)._raw_delete(using="default")
    row.refresh_from_db()


@pytest.mark.engines("postgresql")
@pytest.mark.parametrize("model", [FiledCopy, Move, Correction, Withdrawal, Revision, RevisionQuote])
def test_postgresql_refuses_to_empty_a_kept_table(model):
    with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"TRUNCATE {model._meta.db_table} CASCADE")


def test_the_words_of_a_quote_never_change():
    quote = make_quote()

    with pytest.raises(IntegrityError, match="words of a quote never change"), transaction.atomic():
        Quote.objects.filter(pk=quote.pk).update(text="other words")


def test_a_revision_knows_its_own_hash():
    revision = published_article().live_revision()

    assert revision.is_intact
    revision.content["headline"] = "Other"
    assert not revision.is_intact


def test_the_same_words_are_frozen_once():
    reporter, editor = make_user(group="Reporters"), make_user(group="Editors")
    article = make_article()
    article.submit(by=reporter)
    article.send_back(by=editor, reason="Once more.")
    article.submit(by=reporter)

    assert article.revisions.count() == 1


def test_doubtful_statement_is_kept_from_readers_until_it_is_verified():
    article = make_article()
    statement = make_quote(
        article, text="the boats sail", kind="indirect", is_marked=False, confidence="doubtful"
    )

    assert "the boats sail" not in [quote["text"] for quote in article.content()["quotes"]]
    assert statement.speaker_id not in article.source_ids()

    statement.verify(by=make_editor(), version=statement.version)

    assert "the boats sail" in [quote["text"] for quote in article.content()["quotes"]]
    assert statement.speaker_id in article.source_ids()
