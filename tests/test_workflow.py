import pytest

from articles.workflow import MOVES, PERMISSIONS, Action, MoveRefused, Status, allowed_moves, next_status

ALLOWED = {
    (Action.SUBMIT, Status.DRAFT): Status.IN_REVIEW,
    (Action.SEND_BACK, Status.IN_REVIEW): Status.DRAFT,
    (Action.SEND_BACK, Status.APPROVED): Status.DRAFT,
    (Action.APPROVE, Status.IN_REVIEW): Status.APPROVED,
    (Action.PUBLISH, Status.APPROVED): Status.PUBLISHED,
    (Action.SPIKE, Status.DRAFT): Status.SPIKED,
    (Action.SPIKE, Status.IN_REVIEW): Status.SPIKED,
    (Action.SPIKE, Status.APPROVED): Status.SPIKED,
    (Action.REVIVE, Status.SPIKED): Status.DRAFT,
    (Action.WITHDRAW, Status.DRAFT): Status.DRAFT,
    (Action.WITHDRAW, Status.IN_REVIEW): Status.DRAFT,
    (Action.WITHDRAW, Status.APPROVED): Status.DRAFT,
    (Action.WITHDRAW, Status.PUBLISHED): Status.DRAFT,
    (Action.WITHDRAW, Status.SPIKED): Status.SPIKED,
    (Action.EDIT, Status.DRAFT): Status.DRAFT,
    (Action.EDIT, Status.IN_REVIEW): Status.IN_REVIEW,
    (Action.EDIT, Status.APPROVED): Status.DRAFT,
    (Action.EDIT, Status.PUBLISHED): Status.DRAFT,
}


@pytest.mark.parametrize("action", MOVES)
@pytest.mark.parametrize("status", Status)
def test_the_table_says_of_every_pair_whether_it_is_allowed(action, status):
    if (action, status) in ALLOWED:
        assert next_status(action, status) == ALLOWED[action, status]
        assert action in allowed_moves(status)
    else:
        with pytest.raises(MoveRefused, match=str(status.label)):
            next_status(action, status)
        assert action not in allowed_moves(status)


def test_every_move_asks_for_a_permission():
    assert set(MOVES) <= set(PERMISSIONS)
