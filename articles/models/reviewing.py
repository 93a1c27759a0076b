from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import models
from django.utils.translation import gettext as _

from articles.checks import find_all
from articles.models.waivers import Waiver
from articles.workflow import PERMISSIONS, Action, MoveRefused, Status, next_status

if TYPE_CHECKING:
    from articles.models.articles import Article
    from articles.models.citations import Citation
    from articles.models.sources import Source

# An embargo ends by itself: until then publishing schedules, and nobody waives it. Nor does anybody waive
# what readers are told of a change.
NEVER_WAIVED = {"embargo", "change_unlabelled", "change_note"}


class Reviewing(models.Model):
    """What the desk settles about an article besides its words."""

    class Meta:
        abstract = True

    def waive(self: Article, *, check: str, subject: str = "", by: Any, reason: str) -> Waiver:  # type: ignore[misc]
        """Let a blocking finding pass, for a reason that the log keeps and the approver sees."""
        if not reason.strip():
            raise MoveRefused(_("Say why the check is waived."))
        with self._locked(by, PERMISSIONS[Action.WAIVE]) as locked:
            found = {f.key: f for f in find_all(locked) if f.is_blocking and f.check not in NEVER_WAIVED}
            finding = found.get((check, subject))
            if finding is None or finding.is_waived:
                raise MoveRefused(_("There is nothing to waive here any more."))
            waiver = Waiver.objects.create(
                article=locked, check_name=check, subject=subject, reason=reason, by=by
            )
            said = f"{finding.message} {_('Waived:')} {reason}"
            self._step(locked, Action.WAIVE, Status(locked.status), by, reason=said)
        return waiver

    def cite(self: Article, *, source: Source, role: str, by: Any) -> Citation:  # type: ignore[misc]
        """Credit ``source`` in a role; an approval is void then."""
        with self._locked(by, "articles.add_citation") as locked:
            to = next_status(Action.EDIT, Status(locked.status))
            citation, is_new = locked.citations.get_or_create(source=source, role=role)
            if not is_new:
                raise MoveRefused(_("This article cites this source in this role already."))
            self._step(locked, Action.CHANGE_SOURCE, to, by, reason=_("cited as %s") % _role(citation))
        return citation

    def uncite(self: Article, *, citation: Citation, by: Any) -> None:  # type: ignore[misc]
        """Take a credit out of the article; an approval is void then."""
        with self._locked(by, "articles.delete_citation") as locked:
            to = next_status(Action.EDIT, Status(locked.status))
            gone, _details = locked.citations.filter(pk=citation.pk).delete()
            if not gone:
                raise MoveRefused(_("This credit was taken out already."))
            self._step(
                locked, Action.CHANGE_SOURCE, to, by, reason=_("no longer cited as %s") % _role(citation)
            )


def _role(citation: Citation) -> str:
    """The role with the source, unless it is one whose name stays out of the log."""
    role = citation.get_role_display()
    return f"{role}: {citation.source.name}" if citation.source.is_named else role
