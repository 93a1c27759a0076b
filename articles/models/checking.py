"""The verbs of a quote: each is one transaction under its article's lock, with its log entry."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.extraction.findings import QuoteKind
from articles.models.moving import StaleVersion
from articles.models.notices import Notice, NoticeKind
from articles.workflow import PERMISSIONS, Action, MoveRefused, Status, next_status
from articles.working_copy import WorkingCopy, comparable

if TYPE_CHECKING:
    from articles.models.quotes import Quote
    from articles.models.sources import Source


class Checking(models.Model):
    """What an editor does to a quote. Every verb raises MoveRefused, with a sentence, and then nothing
    has changed; every verb that succeeds voids an approval, for the quote is part of what was approved.

    ``version`` is the quote's own, as the editor saw it; without it the last press wins.
    """

    class Meta:
        abstract = True

    def verify(self, *, by: Any, version: int | None = None) -> None:
        """Vouch for the words: they stand verbatim in the filed copy and in the body."""
        with self._changing(Action.CHECK_QUOTE, by, version, _("verified")) as quote:
            _refuse_unless_filed(quote)
            _refuse_unless_in_body(quote)
            quote.check_state = "verified"
            quote.checked_by, quote.checked_at = by, timezone.now()
            quote.dispute_reason = ""

    def dispute(self, *, by: Any, reason: str, version: int | None = None) -> None:
        _needs(reason, _("Say what is disputed about the quote."))
        with self._changing(Action.CHECK_QUOTE, by, version, _("disputed: %s") % reason) as quote:
            quote.check_state = "disputed"
            quote.checked_by, quote.checked_at = by, timezone.now()
            quote.dispute_reason = reason
            Notice.objects.tell_those_concerned(
                NoticeKind.DISPUTED, quote.article, by=by, quote=quote, said=reason
            )

    def attribute(
        self, *, to: Source | None, by: Any, role: str | None = None, version: int | None = None
    ) -> None:
        """Say who said it; the quote is to be checked again. ``role`` is left as it is where None."""
        done = _("speaker: %s") % to.name if to and to.is_named else _("speaker changed")
        with self._changing(Action.CHANGE_QUOTE, by, version, done) as quote:
            if to is not None and to.merged_into_id:
                raise MoveRefused(_("This source was merged into another: choose that one."))
            quote.speaker = to
            quote.role = quote.role if role is None else role
            quote.uncheck()

    def change_kind(self, *, kind: str, by: Any, version: int | None = None) -> None:
        label = dict(self._meta.get_field("kind").choices).get(kind)
        if label is None:
            raise MoveRefused(_("There is no such kind of quote."))
        with self._changing(Action.CHANGE_QUOTE, by, version, _("kind: %s") % label) as quote:
            quote.kind = QuoteKind(kind).value
            quote.uncheck()

    def remove(self, *, by: Any, reason: str, version: int | None = None) -> None:
        """Take the quote out of the article; the record of it stays."""
        _needs(reason, _("Say why the quote is removed."))
        with self._changing(Action.CHANGE_QUOTE, by, version, _("removed: %s") % reason) as quote:
            quote.removed_at, quote.removed_reason = timezone.now(), reason

    def split(self, *, at: str, by: Any, version: int | None = None) -> list[Quote]:
        """Make two quotes of one; the second begins with the words ``at``. The one is kept as removed."""
        with self._changing(Action.CHANGE_QUOTE, by, version, _("split in two")) as quote:
            cut = quote.text.find(at.strip(), 1) if at.strip() else -1
            if cut < 1:
                raise MoveRefused(_("The quote does not have these words after its beginning."))
            quote.removed_at, quote.removed_reason = timezone.now(), _("Split in two.")
            quote.save()
            first = quote.part(0, len(quote.text[:cut].rstrip()))
            second = quote.part(cut, len(quote.text))
            first.save()
            second.continues = first
            second.save()
        return [first, second]

    def merge(self, *, with_next: Quote, by: Any, version: int | None = None) -> Quote:
        """Make one quote of two and of what stands between them in the filed copy."""
        with self._changing(Action.CHANGE_QUOTE, by, version, _("joined with the next")) as quote:
            other = type(self).objects.standing().filter(pk=with_next.pk, article=quote.article).first()
            if other is None or not quote.is_followed_by(other):
                raise MoveRefused(_("Only two quotes of one filing, one after the other, can be joined."))
            for part in (quote, other):
                part.removed_at, part.removed_reason = timezone.now(), _("Joined into one.")
                part.save()
            whole = quote.part(0, other.end - quote.start)
            whole.save()
        return whole

    def is_followed_by(self, other: Quote) -> bool:
        """Whether ``other`` stands behind this quote, on the same line of the same filing."""
        if self.filed_copy is None or self.filed_copy_id != other.filed_copy_id or self.end is None:
            return False
        return other.start >= self.end and "\n" not in self.filed_copy.text[self.end : other.start].strip()

    def part(self, start: int, end: int) -> Quote:
        """A quote, unsaved and unchecked, like this one, of the words from ``start`` to ``end`` of it."""
        is_filed = self.filed_copy is not None and self.start is not None
        text = self.filed_copy.text[self.start :] if is_filed else self.text
        names = ("article", "kind", "speaker", "speaker_as_stated", "role", "is_marked", "is_translated")
        kept = {name: getattr(self, name) for name in names}
        if is_filed:
            kept |= {"filed_copy": self.filed_copy, "start": self.start + start, "end": self.start + end}
        return type(self)(text=text[start:end], **kept)

    def uncheck(self) -> None:
        """Set the state back; the caller holds the lock and saves."""
        self.check_state = "unchecked"
        self.checked_by = self.checked_at = None
        self.dispute_reason = ""

    @contextmanager
    def _changing(self, action: Action, by: Any, version: int | None, done: str) -> Iterator[Quote]:
        with self.article._locked(by, PERMISSIONS[action]) as article:
            quote = type(self).objects.select_related("filed_copy", "speaker").get(pk=self.pk)
            quote.article = article
            if quote.removed_at is not None:
                raise MoveRefused(_("This quote was removed from the article."))
            if version is not None and version != quote.version:
                raise StaleVersion(_("Somebody changed this quote while you had it open: look at it again."))
            to = next_status(Action.EDIT, Status(article.status))
            yield quote
            quote.version += 1
            quote.save()
            article._step(article, action, to, by, reason=f"{quote} {done}")
        self.refresh_from_db()


def _refuse_unless_filed(quote: Quote) -> None:
    """A quote that was filed must say what its span says; one added by hand, what some filing says."""
    words = comparable(quote.text)
    if quote.filed_copy is not None and quote.start is not None:
        stands = comparable(quote.filed_copy.text[quote.start : quote.end]) == words
    else:
        filings = [comparable(filing.text) for filing in quote.article.filings.all()]
        stands = not filings or any(words in text for text in filings)
    if not stands:
        raise MoveRefused(_("The filed copy does not have these words: dispute the quote, or remove it."))


def _refuse_unless_in_body(quote: Quote) -> None:
    if not quote.is_verbatim_kind:
        return
    if not WorkingCopy(quote.article).has_words(quote.text):
        raise MoveRefused(
            _("The body does not have these words in one paragraph: put them back, or remove the quote.")
        )


def _needs(reason: str, sentence: str) -> None:
    if not reason.strip():
        raise MoveRefused(sentence)
