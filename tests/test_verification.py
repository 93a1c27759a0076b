"""Each kind of row is damaged behind the triggers' back, and the damage is found and named."""

import datetime as dt
from copy import deepcopy
from io import StringIO
from types import SimpleNamespace

import pytest
from django.apps import apps
from django.core.management import call_command
from django.core.management.base import CommandError
from django.db import connection
from django.utils import timezone

from articles import triggers
from articles.models import (
    Correction,
    FiledCopy,
    LogHead,
    Move,
    Quote,
    Revision,
    RevisionQuote,
    RevisionSource,
    Withdrawal,
)
from articles.models.revisions import content_sha256
from articles.verification import find_broken
from articles.workflow import Action
from tests.factories import (
    approve,
    make_article,
    make_citation,
    make_editor,
    make_filed_copy,
    make_reporter,
    make_source,
    make_topic,
    publish,
)

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def made_record(module_rows):
    """A story that was filed, published, corrected and withdrawn, with the triggers lifted."""
    # First, since PostgreSQL alters no table that has checks waiting for the end of the transaction.
    triggers.remove(apps, SimpleNamespace(connection=connection))
    article = make_article(topics=[make_topic()])
    filed = make_filed_copy(article=article)
    article.log(Action.FILE_AGAIN, by=None, reason=filed.as_logged)
    make_citation(article=article)
    publish(article, at=timezone.now() - dt.timedelta(days=1))
    article.refresh_from_db()
    article.plan_change(by=make_reporter(), kind="correction", wrong="Ten boats.", right="Twelve boats.")
    approve(article)
    editor = make_editor()
    article.publish(by=editor)
    article.withdraw(by=editor, reason="The board asked a court to stop it.")
    return article


@pytest.fixture
def record(made_record):
    return deepcopy(made_record)


def rewrite_content(article):
    """Change the content and make its hash fit: only the rows beside it still tell."""
    revision = article.revisions.get(number=2)
    content = {**revision.content, "headline": "Ferry strike goes on"}
    Revision.objects.filter(pk=revision.pk).update(content=content, sha256=content_sha256(content))


def open_what_nobody_approved(article):
    now = timezone.now()
    content = article.content()
    article.revisions.create(
        number=3,
        headline=article.headline,
        standfirst=article.standfirst,
        slug=article.slug,
        content=content,
        sha256=content_sha256(content),
        live_from=now,
        first_published_at=now,
        modified_at=now,
    )


def cut_the_tail(article):
    """Take away a last entry that nothing but the log tells of."""
    article.log(Action.ASSIGN, by=None)
    article.moves.get(number=10).delete()


LONG_AGO = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
OTHER_PERIODS = {
    "live_from": timezone.now() - dt.timedelta(hours=23),
    "live_until": timezone.now() + dt.timedelta(days=9),
    "first_published_at": LONG_AGO,
    "modified_at": LONG_AGO,
    "hides_text": True,
}
DAMAGES = {
    "filed-bytes": (
        lambda a: FiledCopy.objects.filter(article=a).update(original=b"other bytes"),
        "articles_filedcopy",
        "hash they were filed with",
    ),
    "filed-text": (
        lambda a: FiledCopy.objects.filter(article=a).update(text="other text"),
        "articles_filedcopy",
        "not what the bytes say",
    ),
    "filed-size": (
        lambda a: FiledCopy.objects.filter(article=a).update(size=1),
        "articles_filedcopy",
        "not as many",
    ),
    "filed-encoding": (
        lambda a: FiledCopy.objects.filter(article=a).update(encoding="no-such-encoding"),
        "articles_filedcopy",
        "not what the bytes say",
    ),
    "filed-name": (
        lambda a: FiledCopy.objects.filter(article=a).update(name="other.txt"),
        "articles_move",
        "the filed copy that it records is gone, or has another name",
    ),
    "filed-deleted": (
        lambda a: FiledCopy.objects.filter(article=a).delete(),
        "articles_move",
        "the filed copy that it records is gone",
    ),
    "move-reason": (
        lambda a: Move.objects.filter(article=a, number=2).update(reason="other"),
        "articles_move",
        "hash it was written with",
    ),
    "move-author": (
        lambda a: Move.objects.filter(article=a, number=2).update(by_name="Somebody else"),
        "articles_move",
        "hash it was written with",
    ),
    "move-time": (
        lambda a: Move.objects.filter(article=a, number=2).update(at=timezone.now()),
        "articles_move",
        "hash it was written with",
    ),
    "move-rehashed": (
        lambda a: Move.objects.filter(article=a, number=2).update(sha256="0" * 64),
        "articles_move",
        "does not follow",
    ),
    "move-deleted-inside": (
        lambda a: Move.objects.filter(article=a, number=2).delete(),
        "articles_move",
        "entry 2 of the log is missing",
    ),
    "move-deleted-at-the-end": (
        lambda a: Move.objects.filter(article=a).order_by("-number").first().delete(),
        "articles_article",
        "the log ends with",
    ),
    "move-deleted-that-moved-no-status": (
        cut_the_tail,
        "articles_move",
        "was noted to end with entry 10, and it ends with 9",
    ),
    "moves-deleted-all": (
        lambda a: Move.objects.filter(article=a).delete(),
        "articles_article",
        "was noted to end with entry 9, and it ends with 0",
    ),
    "log-head-deleted": (
        lambda a: LogHead.objects.filter(article=a).delete(),
        "articles_move",
        "was noted to end with entry 0",
    ),
    "log-head-moved": (
        lambda a: LogHead.objects.filter(article=a).update(number=3),
        "articles_move",
        "was noted to end with entry 3",
    ),
    **{
        f"period-{name}": (
            lambda a, name=name, value=value: Revision.objects.filter(article=a, number=1).update(
                **{name: value}
            ),
            "articles_revision",
            f"not what the log states: {name}",
        )
        for name, value in OTHER_PERIODS.items()
    },
    "period-stated-as-nonsense": (
        lambda a: Move.objects.filter(article=a, action="withdraw").update(periods=["nonsense"]),
        "articles_move",
        "hash it was written with",
    ),
    "period-stated": (
        lambda a: Move.objects.filter(article=a, action="withdraw").update(periods=[]),
        "articles_move",
        "hash it was written with",
    ),
    "status": (
        lambda a: type(a).objects.filter(pk=a.pk).update(status="approved"),
        "articles_article",
        "the log ends with",
    ),
    "revision-content": (
        lambda a: Revision.objects.filter(article=a, number=1).update(content={"body": ""}),
        "articles_revision",
        "hash it was frozen with",
    ),
    "revision-content-and-hash": (rewrite_content, "articles_revision", "its headline is not that"),
    "revision-text": (
        lambda a: Revision.objects.filter(article=a, number=1).update(body_text="other"),
        "articles_revision",
        "its body_text is not that",
    ),
    "revision-kind": (
        lambda a: Revision.objects.filter(article=a, number=2).update(change_kind="typo"),
        "articles_revision",
        "its change_kind is not that",
    ),
    "revision-desk": (
        lambda a: Revision.objects.filter(article=a, number=2).update(desk=None),
        "articles_revision",
        "its desk is not that",
    ),
    "revision-maker": (
        lambda a: Revision.objects.filter(article=a, number=2).update(created_by_name="Somebody else"),
        "articles_revision",
        "another who made it",
    ),
    "revision-opened": (
        open_what_nobody_approved,
        "articles_revision",
        "nobody approved it",
    ),
    "revision-topics": (
        lambda a: a.revisions.get(number=1).topics.clear(),
        "articles_revision",
        "its topics are not those",
    ),
    "quote-row-deleted": (
        lambda a: RevisionQuote.objects.filter(revision__article=a).delete(),
        "articles_revision",
        "its rows of quotes",
    ),
    "quote-role": (
        lambda a: RevisionQuote.objects.filter(revision__article=a).update(role="king"),
        "articles_revision",
        "its rows of quotes",
    ),
    "quote-speaker": (
        lambda a: RevisionQuote.objects.filter(revision__article=a).update(speaker=make_source()),
        "articles_revision",
        "its rows of quotes",
    ),
    "quote-words": (
        lambda a: Quote.objects.filter(article=a).update(text="We never said that"),
        "articles_revision",
        "other words than were frozen",
    ),
    "quote-of-another-article": (
        lambda a: Quote.objects.filter(article=a).update(article=make_article()),
        "articles_revision",
        "gone from the article",
    ),
    "source-row-deleted": (
        lambda a: RevisionSource.objects.filter(revision__article=a).delete(),
        "articles_revision",
        "its rows of sources",
    ),
    "source-row-other": (
        lambda a: RevisionSource.objects.create(revision=a.revisions.first(), source=make_source()),
        "articles_revision",
        "its rows of sources",
    ),
    "correction-words": (
        lambda a: Correction.objects.filter(article=a).update(wrong="Nine boats."),
        "articles_correction",
        "its wrong is not what was approved",
    ),
    "correction-severity": (
        lambda a: Correction.objects.filter(article=a).update(severity="serious"),
        "articles_correction",
        "its severity is not what was approved",
    ),
    "correction-approver": (
        lambda a: Correction.objects.filter(article=a).update(approved_by_name="Somebody else"),
        "articles_correction",
        "another approver",
    ),
    "correction-approver-key": (
        lambda a: Correction.objects.filter(article=a).update(approved_by=make_editor()),
        "articles_correction",
        "another approver",
    ),
    "correction-deleted": (
        lambda a: Correction.objects.filter(article=a).delete(),
        "articles_revision",
        "a correction that it was published with is gone",
    ),
    "withdrawal-reason": (
        lambda a: Withdrawal.objects.filter(article=a).update(reason="No reason."),
        "articles_withdrawal",
        "no such withdrawal",
    ),
    "withdrawal-replacement": (
        lambda a: Withdrawal.objects.filter(article=a).update(replacement=make_article()),
        "articles_withdrawal",
        "no such withdrawal",
    ),
    "withdrawal-by": (
        lambda a: Withdrawal.objects.filter(article=a).update(withdrawn_by_name="Somebody else"),
        "articles_withdrawal",
        "no such withdrawal",
    ),
    "withdrawal-time": (
        lambda a: Withdrawal.objects.filter(article=a).update(withdrawn_at=LONG_AGO),
        "articles_withdrawal",
        "at another moment",
    ),
    "withdrawal-deleted": (
        lambda a: Withdrawal.objects.filter(article=a).delete(),
        "articles_move",
        "the withdrawal that it records is gone",
    ),
}


def test_an_honest_record_is_whole(record):
    assert list(find_broken()) == []


@pytest.mark.parametrize(("damage", "table", "sign"), DAMAGES.values(), ids=DAMAGES)
def test_damage_is_found_and_named(record, damage, table, sign):
    damage(record)

    found = [broken for broken in find_broken() if broken.table == table and sign in broken.what]

    assert found, [str(broken) for broken in find_broken()]
    assert {broken.article for broken in found} == {record.pk}


def test_a_desk_or_topic_that_was_renamed_is_no_damage(record):
    record.desk.slug = "another-name"
    record.desk.save()
    topic = record.topics.get()
    topic.slug = "another-topic"
    topic.save()

    assert list(find_broken()) == []


def test_command_says_that_the_record_is_whole(record):
    out = StringIO()

    call_command("verify_record", stdout=out)

    assert "the record is whole" in out.getvalue()


def test_command_names_the_broken_row_and_fails(record):
    move = record.moves.get(number=2)
    Move.objects.filter(pk=move.pk).update(reason="other")
    out = StringIO()

    with pytest.raises(CommandError, match="1 broken") as raised:
        call_command("verify_record", stdout=out)

    assert f"articles_move {move.pk} (article {record.pk})" in out.getvalue()
    assert raised.value.returncode == 1


def test_looking_costs_the_same_queries_for_many_articles(record, django_assert_max_num_queries):
    for _ in range(5):
        publish(make_article())

    with django_assert_max_num_queries(27):
        assert list(find_broken()) == []
