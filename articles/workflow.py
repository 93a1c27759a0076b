"""The statuses of a working copy and the table of allowed moves; imports no model.

The status speaks of the working copy alone. What readers see is a matter of periods, see
``articles.models.revisions``.
"""

from __future__ import annotations

from collections.abc import Mapping

from django.db import models
from django.utils.translation import gettext_lazy as _


class Status(models.TextChoices):
    DRAFT = "draft", _("draft")
    IN_REVIEW = "in_review", _("in review")
    APPROVED = "approved", _("approved")
    PUBLISHED = "published", _("published")
    SPIKED = "spiked", _("spiked")


class Action(models.TextChoices):
    """What the log records. The first group moves the status, the second leaves it as it is."""

    SUBMIT = "submit", _("submitted for review")
    SEND_BACK = "send_back", _("sent back")
    APPROVE = "approve", _("approved")
    PUBLISH = "publish", _("published")
    SPIKE = "spike", _("spiked")
    REVIVE = "revive", _("revived")
    WITHDRAW = "withdraw", _("withdrawn")
    EDIT = "edit", _("edited")

    IMPORT = "import", _("imported")
    CREATE = "create", _("created")
    FILE_AGAIN = "file_again", _("filed again")
    CHECK_QUOTE = "check_quote", _("quote checked")
    CHANGE_QUOTE = "change_quote", _("quote changed")
    CHANGE_SOURCE = "change_source", _("source changed")
    WAIVE = "waive", _("check waived")
    UNSCHEDULE = "unschedule", _("schedule cancelled")
    RESOLVE_NOTE = "resolve_note", _("note resolved")
    ASSIGN = "assign", _("assigned")
    REPORT = "report", _("reader’s report dealt with")
    FOLLOW_UP = "follow_up", _("error followed up")


MOVES: Mapping[Action, Mapping[Status, Status]] = {
    Action.SUBMIT: {Status.DRAFT: Status.IN_REVIEW},
    Action.SEND_BACK: {Status.IN_REVIEW: Status.DRAFT, Status.APPROVED: Status.DRAFT},
    Action.APPROVE: {Status.IN_REVIEW: Status.APPROVED},
    Action.PUBLISH: {Status.APPROVED: Status.PUBLISHED},
    Action.SPIKE: {
        Status.DRAFT: Status.SPIKED,
        Status.IN_REVIEW: Status.SPIKED,
        Status.APPROVED: Status.SPIKED,
    },
    Action.REVIVE: {Status.SPIKED: Status.DRAFT},
    Action.WITHDRAW: {
        Status.DRAFT: Status.DRAFT,
        Status.IN_REVIEW: Status.DRAFT,
        Status.APPROVED: Status.DRAFT,
        Status.PUBLISHED: Status.DRAFT,
        Status.SPIKED: Status.SPIKED,
    },
    # Whatever is edited is no longer what was approved or what readers see.
    Action.EDIT: {
        Status.DRAFT: Status.DRAFT,
        Status.IN_REVIEW: Status.IN_REVIEW,
        Status.APPROVED: Status.DRAFT,
        Status.PUBLISHED: Status.DRAFT,
    },
}

# The actions by which somebody has a hand in the words; whoever did one since the last approval
# may not approve.
CONTRIBUTING = frozenset(
    {
        Action.CREATE,
        Action.EDIT,
        Action.SUBMIT,
        Action.CHANGE_QUOTE,
    }
)

# The permission that each move asks for, checked at the edge and again in the verb.
PERMISSIONS: Mapping[Action, str] = {
    Action.SUBMIT: "articles.submit_article",
    Action.SEND_BACK: "articles.send_back_article",
    Action.APPROVE: "articles.approve_article",
    Action.PUBLISH: "articles.publish_article",
    Action.UNSCHEDULE: "articles.publish_article",
    Action.SPIKE: "articles.spike_article",
    Action.REVIVE: "articles.spike_article",
    Action.WITHDRAW: "articles.withdraw_article",
    Action.EDIT: "articles.change_article",
    Action.WAIVE: "articles.waive_check",
    Action.CHECK_QUOTE: "articles.check_quote",
    Action.CHANGE_QUOTE: "articles.change_quote",
    Action.ASSIGN: "articles.change_article",
    Action.RESOLVE_NOTE: "articles.change_note",
}


class MoveRefused(Exception):
    """A move that the table, four eyes, a permission or a check does not allow; says why, to an editor."""


def next_status(action: Action, status: Status) -> Status:
    """Return the status that ``action`` leads to; raise MoveRefused where the table has no such move."""
    try:
        return MOVES[action][status]
    except KeyError:
        raise MoveRefused(
            _("An article that is %(status)s cannot be %(action)s.")
            % {"status": Status(status).label, "action": Action(action).label}
        ) from None


def allowed_moves(status: Status) -> list[Action]:
    """Return the moves that the table knows from ``status``, in the order of the table."""
    return [action for action, steps in MOVES.items() if status in steps]
