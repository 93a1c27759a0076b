"""What an article's next publication says of itself, once readers have seen the story."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext as _

from articles import changes
from articles.models.corrections import Correction, CorrectionDraft, standing_retraction
from articles.workflow import PERMISSIONS, Action, MoveRefused, Status, next_status

if TYPE_CHECKING:
    from articles.models.articles import Article
    from articles.models.revisions import Revision


class Correcting(models.Model):
    """The planned change of an article, and what is known of the changes that readers saw."""

    class Meta:
        abstract = True

    def plan_change(self: Article, *, by: Any, **fields: Any) -> CorrectionDraft:  # type: ignore[misc]
        """Say what the next publication is; an empty note is made of the record. An approval is void then."""
        with self._locked(by, PERMISSIONS[Action.EDIT]) as locked:
            if not locked.has_been_live():
                raise MoveRefused(_("Readers have not seen this story yet, so there is nothing to label."))
            to = next_status(Action.EDIT, Status(locked.status))
            draft = locked.planned_change() or CorrectionDraft(article=locked)
            made = draft.note if draft.note == draft.note_in_house_form() else ""
            for name, value in fields.items():
                setattr(draft, name, value)
            # A note that nobody worded follows the record, whatever box it came back in.
            if draft.note.strip() in {"", made}:
                draft.note = draft.note_in_house_form()
            draft.save()
            self._step(locked, Action.EDIT, to, by, reason=_("Planned as: %s") % draft.get_kind_display())
        return draft

    def drop_planned_change(self: Article, *, by: Any) -> None:  # type: ignore[misc]
        """Take back what was said of the next publication."""
        with self._locked(by, PERMISSIONS[Action.EDIT]) as locked:
            draft = locked.planned_change()
            if draft is None:
                raise MoveRefused(_("No change is planned here."))
            to = next_status(Action.EDIT, Status(locked.status))
            draft.delete()
            self._step(locked, Action.EDIT, to, by, reason=_("No longer planned: %s") % draft)

    def planned_change(self: Article) -> CorrectionDraft | None:  # type: ignore[misc]
        return CorrectionDraft.objects.filter(article=self).select_related("amends").first()

    def last_seen_revision(self: Article, at: dt.datetime | None = None) -> Revision | None:  # type: ignore[misc]
        """The revision that readers saw last, still live or not."""
        return self.revisions.have_been_live(at).order_by("-live_from", "-pk").first()

    def touched_since_readers_saw(self: Article) -> list[changes.Passage]:  # type: ignore[misc]
        """Where the working copy differs in more than wording from what readers saw last."""
        seen = self.last_seen_revision()
        return changes.find_touched(seen.content, self.content()) if seen else []

    def standing_retraction(self: Article, at: dt.datetime | None = None) -> Correction | None:  # type: ignore[misc]
        """The retraction that readers are told of, until a further correction amends it."""
        told = Correction.objects.public(at or timezone.now()).filter(article=self).select_related("revision")
        return standing_retraction(told.defer("revision__content", "revision__body_text"))
