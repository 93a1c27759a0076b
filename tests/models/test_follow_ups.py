"""Tasks for the other articles that an error may have travelled to."""

import pytest

from articles.models import FollowUp
from articles.workflow import MoveRefused
from tests.factories import make_article, make_editor, make_reporter, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def follow_up(db):
    return FollowUp.objects.create(
        origin=make_article(), article=make_article(), likeness="same_quote", passage="We sail at dawn."
    )


def test_settled_once_with_who_and_when(follow_up):
    editor = make_editor()

    follow_up.settle(by=editor, state="corrected")

    assert follow_up.settled_by == editor
    assert follow_up.settled_at is not None
    assert not FollowUp.objects.waiting().exists()
    with pytest.raises(MoveRefused, match="already"):
        follow_up.settle(by=editor, state="corrected")


def test_not_affected_needs_a_reason(follow_up):
    with pytest.raises(MoveRefused, match="why"):
        follow_up.settle(by=make_editor(), state="not_affected")


def test_who_has_no_part_in_it_may_not_settle(follow_up):
    with pytest.raises(MoveRefused, match="may not"):
        follow_up.settle(by=make_user(), state="corrected")


def test_opened_once_for_two_articles_and_logged():
    origin, other, editor = make_article(), make_article(), make_editor()
    asked = {"origin": origin, "article": other, "likeness": "same_words", "passage": "x", "by": editor}

    follow_up = FollowUp.objects.open(**asked)

    assert follow_up.asked_by == editor
    assert origin.moves.get(action="follow_up").by == editor
    with pytest.raises(MoveRefused, match="already"):
        FollowUp.objects.open(**asked)


def test_outcome_stands_in_the_log_of_the_article(follow_up):
    follow_up.settle(by=make_editor(), state="not_affected", outcome="It has another number.")

    assert "It has another number." in follow_up.article.moves.get(action="follow_up").reason


def test_reporter_may_not_open_one():
    with pytest.raises(MoveRefused, match="may not"):
        FollowUp.objects.open(
            origin=make_article(),
            article=make_article(),
            likeness="same_words",
            passage="x",
            by=make_reporter(),
        )
