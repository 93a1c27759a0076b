"""Two people at once: one wins, the other is told, and nothing is half-written."""

import threading

import pytest
from django.db import IntegrityError, connection, connections, transaction
from django.utils import timezone

from articles.models import Article, Revision, StaleVersion
from articles.workflow import Action, MoveRefused, Status
from tests.factories import approved_article, make_article, make_editor, make_reporter, submitted_article

# SQLite lets one writer in at a time, so two at once is a matter of PostgreSQL.
pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.engines("postgresql")]


def at_once(acts):
    """Run the acts in threads that start together; return what each raised, or None."""
    gate, outcomes = threading.Barrier(len(acts)), [None] * len(acts)

    def run(number, act):
        gate.wait()
        try:
            act()
        except Exception as raised:
            outcomes[number] = raised
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run, args=(number, act)) for number, act in enumerate(acts)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return outcomes


def test_two_live_revisions_are_refused_to_two_concurrent_transactions():
    article = make_article()
    both_written = threading.Barrier(2, timeout=30)

    def open_period(number):
        now = timezone.now()
        with transaction.atomic():
            connection.cursor().execute("SELECT 1")
            both_written.wait()
            Revision.objects.create(
                article=article,
                number=number,
                headline="x",
                slug="x",
                content={},
                sha256="0" * 64,
                live_from=now,
                first_published_at=now,
                modified_at=now,
            )

    outcomes = at_once([lambda: open_period(1), lambda: open_period(2)])

    refused = [outcome for outcome in outcomes if outcome is not None]
    assert len(refused) == 1
    # Where both have written and each looks at the other's row, the server ends one of them for the deadlock.
    said = str(refused[0])
    is_named = isinstance(refused[0], IntegrityError) and "revision_one_live_at_a_time" in said
    assert is_named or ("deadlock" in said and "exclusion constraint" in said)
    assert Revision.objects.live().filter(article=article).count() == 1


def test_of_two_editors_who_publish_at_once_one_wins():
    article = approved_article()
    editors = [make_editor(), make_editor()]

    outcomes = at_once([lambda by=by: Article.objects.get(pk=article.pk).publish(by=by) for by in editors])

    assert sorted(outcome is None for outcome in outcomes) == [False, True]
    assert [type(outcome) for outcome in outcomes if outcome] == [MoveRefused]
    assert article.moves.filter(action=Action.PUBLISH).count() == 1
    assert Revision.objects.live().filter(article=article).count() == 1


def test_of_many_saves_of_one_version_one_lands():
    article = make_article()
    version, reporter = article.version, make_reporter()

    outcomes = at_once(
        [
            lambda n=n: Article.objects.get(pk=article.pk).edit(
                by=reporter, version=version, standfirst=f"Mine {n}."
            )
            for n in range(6)
        ]
    )

    landed = [number for number, outcome in enumerate(outcomes) if outcome is None]
    assert len(landed) == 1
    assert all(isinstance(outcome, StaleVersion) for outcome in outcomes if outcome)
    article.refresh_from_db()
    assert article.standfirst == f"Mine {landed[0]}."
    assert article.version == version + 1


def test_approval_and_edit_at_once_never_leave_unseen_words_approved():
    article = submitted_article()
    version, editor, reporter = article.version, make_editor(), make_reporter()

    at_once(
        [
            lambda: Article.objects.get(pk=article.pk).approve(by=editor, version=version),
            lambda: Article.objects.get(pk=article.pk).edit(by=reporter, version=version, standfirst="Late."),
        ]
    )

    article.refresh_from_db()
    assert (article.status == Status.APPROVED) == (article.standfirst != "Late.")


def test_of_fifty_saves_at_once_exactly_one_lands():
    article, reporter = make_article(headline="Nobody yet"), make_reporter()
    reporter.get_all_permissions()

    def save(number):
        return lambda: Article.objects.get(pk=article.pk).edit(
            by=reporter, version=1, headline=f"Save {number}"
        )

    outcomes = at_once([save(number) for number in range(50)])

    landed = [number for number, raised in enumerate(outcomes) if raised is None]
    assert len(landed) == 1
    assert all(isinstance(raised, StaleVersion) for raised in outcomes if raised is not None)
    article.refresh_from_db()
    assert (article.headline, article.version) == (f"Save {landed[0]}", 2)
    assert article.moves.filter(action=Action.EDIT).count() == 1


def test_fifty_saves_that_each_look_again_all_land_one_after_the_other():
    article, reporter = make_article(standfirst=""), make_reporter()
    reporter.get_all_permissions()

    def add(number):
        def act():
            while True:
                current = Article.objects.get(pk=article.pk)
                words = f"{current.standfirst} {number}".strip()
                try:
                    return current.edit(by=reporter, version=current.version, standfirst=words)
                except StaleVersion:
                    continue

        return act

    outcomes = at_once([add(number) for number in range(50)])

    assert outcomes == [None] * 50
    article.refresh_from_db()
    assert sorted(map(int, article.standfirst.split())) == list(range(50))
    assert list(article.moves.values_list("number", flat=True)) == list(range(1, 51))
