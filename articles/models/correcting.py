"""What an article's next publication says of itself, once readers have seen the story."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext as _

from articles import changes
from articles.models.corrections import (
    Correction,
    CorrectionDraft,
    gravest,
    hides_text,
    retraction_keys,
    standing_retraction,
)
from articles.models.revisions import changes_of
from articles.workflow import PERMISSIONS, Action, MoveRefused, Status, next_status

if TYPE_CHECKING:
    from articles.models.articles import Article


class Correcting(models.Model):
    """The planned change of an article, and what is known of the changes that readers saw."""

    class Meta:
        abstract = True

    def plan_change(  # type: ignore[misc]
        self: Article, *, by: Any, draft: CorrectionDraft | None = None, **fields: Any
    ) -> CorrectionDraft:
        """Say one thing that the next publication changes, or say ``draft`` anew. An approval is void then.

        An empty note is made of the record.
        """
        with self._locked(by, PERMISSIONS[Action.EDIT]) as locked:
            to = next_status(Action.EDIT, Status(locked.status))
            draft = locked._write_plan(draft, fields)
            self._step(locked, Action.EDIT, to, by, reason=_("Planned as: %s") % draft.get_kind_display())
        return draft

    def plan_reported(self: Article, *, by: Any, reason: str, **fields: Any) -> CorrectionDraft:  # type: ignore[misc]
        """Open a correction with what a reader reported, and the working copy for it.

        Whoever does that has written no word of it, so they may still approve what others make of it. The
        caller holds the article's lock.
        """
        if not by.has_perm(PERMISSIONS[Action.EDIT]):
            raise MoveRefused(_("Your account may not do this."))
        to = next_status(Action.EDIT, Status(self.status))
        draft = self._write_plan(None, fields)
        self._step(self, Action.REPORT, to, by, reason=reason)
        return draft

    def _write_plan(self: Article, draft: CorrectionDraft | None, fields: dict[str, Any]) -> CorrectionDraft:  # type: ignore[misc]
        if not self.will_have_been_live():
            raise MoveRefused(_("Readers have not seen this story yet, so there is nothing to label."))
        draft = self._planned(draft) if draft else CorrectionDraft(article=self)
        made = draft.note if draft.note == draft.note_in_house_form() else ""
        for name, value in fields.items():
            setattr(draft, name, value)
        # A note that nobody worded follows the record, whatever box it came back in.
        if draft.note.strip() in {"", made}:
            draft.note = draft.note_in_house_form()
        draft.save()
        return draft

    def drop_planned_change(self: Article, draft: CorrectionDraft, *, by: Any) -> None:  # type: ignore[misc]
        """Take back one thing that was said of the next publication."""
        with self._locked(by, PERMISSIONS[Action.EDIT]) as locked:
            planned = locked._planned(draft)
            to = next_status(Action.EDIT, Status(locked.status))
            planned.delete()
            self._step(locked, Action.EDIT, to, by, reason=_("No longer planned: %s") % planned)

    def _planned(self: Article, draft: CorrectionDraft) -> CorrectionDraft:  # type: ignore[misc]
        planned = self.correction_drafts.filter(pk=draft.pk).first()
        if planned is None:
            raise MoveRefused(_("This change is no longer planned here."))
        return planned

    def planned_changes(self: Article) -> list[CorrectionDraft]:  # type: ignore[misc]
        """All that the next publication says of itself, in the order in which it was planned."""
        return list(self.correction_drafts.select_related("amends"))

    def planned_change_kind(self: Article) -> str:  # type: ignore[misc]
        """The gravest kind of change that is planned, or nothing."""
        return gravest(draft.kind for draft in self.correction_drafts.all())

    def touched_since_readers_saw(self: Article) -> list[changes.Passage]:  # type: ignore[misc]
        """Where the working copy differs in more than wording from what readers saw, or will see, last."""
        seen = self.revisions.opened().order_by("-live_from", "-pk").first()
        return changes.find_touched(seen.content, self.content()) if seen else []

    def hides_text_with(self: Article, content: Mapping[str, Any], at: dt.datetime | None = None) -> bool:  # type: ignore[misc]
        """Whether readers would find no words in ``content`` if it went live at a moment."""
        seen = self.revisions.have_been_live(at).order_by("-live_from", "-pk").only("hides_text").first()
        retractions = retraction_keys(self.corrections.only("kind", "amends_id"))
        return hides_text(seen is not None and seen.hides_text, changes_of(content), retractions)

    def standing_retraction(self: Article, at: dt.datetime | None = None) -> Correction | None:  # type: ignore[misc]
        """The retraction that readers are told of, until a further correction amends it."""
        told = Correction.objects.public(at or timezone.now()).filter(article=self).select_related("revision")
        return standing_retraction(told.defer("revision__content", "revision__body_text"))
