"""Tasks for the other articles that an error may have travelled to."""

import pytest

from articles.models import FollowUp
from articles.workflow import MoveRefused
from tests.factories import make_article, make_editor, make_user

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
