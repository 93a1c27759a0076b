from __future__ import annotations

import datetime as dt
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Any

from django.contrib.auth import get_user_model
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext as _

from articles import body
from articles.checks import find_all
from articles.extraction.findings import QuoteKind
from articles.models.notes import Note, mentioned
from articles.models.notices import Notice, NoticeKind
from articles.models.waivers import Waiver
from articles.workflow import PERMISSIONS, Action, MoveRefused, Status, next_status
from articles.working_copy import WorkingCopy, comparable

if TYPE_CHECKING:
    from articles.models.citations import Citation
    from articles.models.quotes import Quote
    from articles.models.sources import Source

# An embargo ends by itself: until then publishing schedules, and nobody waives it. Nor does anybody waive
# what readers are told of a change, or shows a picture without saying what it is and who took it.
NEVER_WAIVED = {"embargo", "change_unlabelled", "change_note", "picture_undescribed"}


class Reviewing(models.Model):
    """What the desk settles about an article besides its words."""

    class Meta:
        abstract = True

    def waive(self, *, check: str, subject: str = "", by: Any, reason: str) -> Waiver:
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

    def cite(self, *, source: Source, role: str, by: Any) -> Citation:
        """Credit ``source`` in a role; an approval is void then."""
        with self._locked(by, "articles.add_citation") as locked:
            to = next_status(Action.EDIT, Status(locked.status))
            citation, is_new = locked.citations.get_or_create(source=source, role=role)
            if not is_new:
                raise MoveRefused(_("This article cites this source in this role already."))
            self._step(locked, Action.CHANGE_SOURCE, to, by, reason=_("cited as %s") % _role(citation))
        return citation

    def uncite(self, *, citation: Citation, by: Any) -> None:
        """Take a credit out of the article; an approval is void then."""
        with self._locked(by, "articles.delete_citation") as locked:
            to = next_status(Action.EDIT, Status(locked.status))
            gone, _details = locked.citations.filter(pk=citation.pk).delete()
            if not gone:
                raise MoveRefused(_("This credit was taken out already."))
            self._step(
                locked, Action.CHANGE_SOURCE, to, by, reason=_("no longer cited as %s") % _role(citation)
            )

    def assign(self, *, to: Any, due_at: dt.datetime | None = None, by: Any) -> None:
        """Say who takes care of it, and by when; the words and their approval stay as they are."""
        with self._locked(by, PERMISSIONS[Action.ASSIGN]) as locked:
            is_news = (locked.assignee, locked.due_at) != (to, due_at)
            type(locked).objects.filter(pk=locked.pk).update(assignee=to, due_at=due_at)
            name = (to.get_full_name() or to.get_username()) if to else _("nobody")
            locked.log(Action.ASSIGN, by=by, reason=_("To %s.") % name)
            if to is not None and is_news:
                due = _("Due %s.") % f"{timezone.localtime(due_at):%Y-%m-%d %H:%M %Z}" if due_at else ""
                Notice.objects.tell(NoticeKind.ASSIGNED, locked, by=by, to=[to], said=due)

    def add_note(
        self,
        *,
        text: str,
        by: Any,
        is_blocking: bool = False,
        quote: Quote | None = None,
        paragraph: int | None = None,
    ) -> Note:
        """Remark on the article, or on a quote or a paragraph of it."""
        if not text.strip():
            raise MoveRefused(_("Write the note first."))
        with self._locked(by, "articles.add_note") as locked:
            note = Note.objects.create(
                article=locked,
                text=text.strip(),
                by=by,
                is_blocking=is_blocking,
                quote=quote,
                paragraph=paragraph,
            )
            about = {"note": note, "said": note.text}
            Notice.objects.tell(NoticeKind.MENTIONED, locked, by=by, to=_mentioned_in(note), **about)
        return note

    def resolve_note(self, *, note: Note, by: Any) -> None:
        with self._locked(by, PERMISSIONS[Action.RESOLVE_NOTE]) as locked:
            open_note = locked.notes.unresolved().filter(pk=note.pk)
            if not open_note.update(resolved_by=by, resolved_at=timezone.now()):
                raise MoveRefused(_("Somebody has resolved this note already."))
            locked.log(Action.RESOLVE_NOTE, by=by, reason=note.text[:200])

    def record_quote(
        self,
        *,
        text: str,
        by: Any,
        kind: str = QuoteKind.DIRECT.value,
        speaker: Source | None = None,
        role: str = "",
    ) -> Quote:
        """Make words of the body a quote, tied to the filed copy where it has them; it voids an approval."""
        with self._locked(by, "articles.add_quote") as locked:
            words = body.plain(text)
            if not words or not WorkingCopy(locked).has_words(words):
                raise MoveRefused(_("Copy the words from one paragraph of the body, as they stand there."))
            if kind not in set(QuoteKind):
                raise MoveRefused(_("There is no such kind of quote."))
            to = next_status(Action.EDIT, Status(locked.status))
            quote = locked.quotes.model(article=locked, text=words, kind=kind, speaker=speaker, role=role)
            _tie(quote, locked.latest_filing())
            if any(comparable(other.text) == comparable(words) for other in locked.standing_quotes()):
                raise MoveRefused(_("These words are a quote of this article already."))
            quote.save()
            self._step(locked, Action.CHANGE_QUOTE, to, by, reason=_("%s recorded") % quote)
        return quote


def _mentioned_in(note: Note) -> models.QuerySet:
    users = get_user_model().objects
    named = [models.Q(username__iexact=name) for name in mentioned([note.text])]
    return users.filter(reduce(or_, named)) if named else users.none()


def _tie(quote: Quote, filing: Any) -> None:
    """Give the quote its place in the filed copy, if these words stand there."""
    start = filing.text.find(quote.text) if filing else -1
    if start >= 0:
        quote.filed_copy, quote.start, quote.end = filing, start, start + len(quote.text)


def _role(citation: Citation) -> str:
    """The role with the source, unless it is one whose name stays out of the log."""
    role = citation.get_role_display()
    return f"{role}: {citation.source.name}" if citation.source.is_named else role
