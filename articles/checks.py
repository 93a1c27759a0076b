"""What stands between an article and its readers.

Each check looks at a working copy and returns findings: a sentence an editor can act on, blocking or a
warning, with the place it speaks of. Checks are handed an article and import no model.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from articles import changes
from articles.extraction.findings import QuoteKind, Reuse
from articles.extraction.marks import find_marked
from articles.working_copy import WorkingCopy, comparable

if TYPE_CHECKING:
    from articles.models import Article

# A paragraph of the filed copy that still stands in the body word for word is a repetition from this
# many words on; shorter lines are common stock.
REPEATED_WORDS = 8


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found. ``subject`` tells it from others of the same check; ``place`` is an anchor."""

    check: str
    message: str
    is_blocking: bool = True
    subject: str = ""
    place: str = ""
    is_waived: bool = False

    @property
    def key(self) -> tuple[str, str]:
        return self.check, self.subject


Check = Callable[[WorkingCopy], Iterator[Finding]]


def find_all(article: Article) -> list[Finding]:
    """Return the findings of every check, blocking ones first; waived ones say so."""
    return findings_of(WorkingCopy(article))


def findings_of(copy: WorkingCopy) -> list[Finding]:
    waived = {(waiver.check_name, waiver.subject) for waiver in copy.waivers}
    found = [
        Finding(f.check, f.message, f.is_blocking, f.subject, f.place, is_waived=f.key in waived)
        for check in CHECKS
        for f in check(copy)
    ]
    return sorted(found, key=lambda finding: (not finding.is_blocking, finding.is_waived))


def blocking_findings(article: Article) -> list[Finding]:
    """Return what keeps the article from its readers: blocking findings that nobody waived."""
    return [finding for finding in find_all(article) if finding.is_blocking and not finding.is_waived]


def proposed_headline(copy: WorkingCopy) -> Iterator[Finding]:
    if copy.article.is_headline_proposed:
        yield Finding(
            "proposed_headline",
            _("The headline was proposed by the importer: edit it or confirm it."),
            place="id_headline",
        )


def no_desk(copy: WorkingCopy) -> Iterator[Finding]:
    if copy.article.desk_id is None:
        yield Finding("no_desk", _("No desk owns this article: choose one."), place="id_desk")


def quote_unchecked(copy: WorkingCopy) -> Iterator[Finding]:
    for quote in copy.quotes:
        if quote.is_verbatim_kind and not quote.is_verified:
            state = (
                _("is disputed")
                if quote.dispute_reason and quote.check_state == "disputed"
                else _("is unchecked")
            )
            yield Finding(
                "quote_unchecked",
                _("The quote %(quote)s %(state)s: compare it with the filed copy and verify it.")
                % {"quote": quote, "state": state},
                subject=str(quote.pk),
                place=f"quote-{quote.pk}",
            )


def quote_without_speaker(copy: WorkingCopy) -> Iterator[Finding]:
    for quote in copy.quotes:
        if quote.speaker_id is None and (quote.is_verbatim_kind or not quote.speaker_as_stated):
            is_blocking = quote.is_verbatim_kind and not quote.speaker_as_stated
            yield Finding(
                "quote_without_speaker",
                _("The quote %(quote)s has no speaker who is a source: say who said it.") % {"quote": quote},
                is_blocking=is_blocking,
                subject=str(quote.pk),
                place=f"quote-{quote.pk}",
            )


def quote_not_verbatim(copy: WorkingCopy) -> Iterator[Finding]:
    for quote in copy.quotes:
        if not copy.has_words(quote.text):
            yield Finding(
                "quote_not_verbatim",
                _("The words of %(quote)s no longer stand in the body: put them back or remove the quote.")
                % {"quote": quote},
                is_blocking=quote.is_verbatim_kind,
                subject=str(quote.pk),
                place=f"quote-{quote.pk}",
            )


def unrecorded_quotation(copy: WorkingCopy) -> Iterator[Finding]:
    recorded = [comparable(quote.text) for quote in copy.quotes]
    for number, block in enumerate(copy.blocks, start=1):
        for marked in _marked_words(block):
            if not _is_recorded(marked, recorded):
                yield Finding(
                    "unrecorded_quotation",
                    _(
                        "Paragraph %(number)s has “%(words)s” in quotation marks, which is no recorded "
                        "quote: record it, or take the marks off."
                    )
                    % {"number": number, "words": marked[:80]},
                    subject=marked[:64],
                    place=f"paragraph-{number}",
                )


def anonymous_source(copy: WorkingCopy) -> Iterator[Finding]:
    for source in copy.sources:
        if source.terms == "anonymous" and not (source.anonymity_reason and source.anonymity_approved_by_id):
            yield Finding(
                "anonymous_source",
                _("%(source)s is anonymous: that needs a reason and an editor who approves it.")
                % {"source": source.public_name},
                subject=str(source.pk),
                place=f"source-{source.pk}",
            )


def reuse_prohibited(copy: WorkingCopy) -> Iterator[Finding]:
    if copy.article.reuse != Reuse.PROHIBITED:
        return
    repeated = _repeated_paragraphs(copy)
    if repeated:
        yield Finding(
            "reuse_prohibited",
            _(
                "The rights notice of the filed copy forbids reuse, and %(count)s paragraphs still repeat "
                "it: write them anew, or waive this with the owner’s consent."
            )
            % {"count": repeated},
            place="rights",
        )


def embargo(copy: WorkingCopy) -> Iterator[Finding]:
    until = copy.article.embargo_until
    if until is not None and until > timezone.now():
        yield Finding(
            "embargo",
            _("Under embargo until %(moment)s: publishing schedules it for then.")
            % {"moment": date_format(timezone.localtime(until), "j F Y H:i T")},
            place="id_embargo_until",
        )


def blocking_note(copy: WorkingCopy) -> Iterator[Finding]:
    for note in copy.notes:
        if not note.is_blocking or note.resolved_at:
            continue
        yield Finding(
            "blocking_note",
            _("A note blocks it: %(note)s") % {"note": note},
            subject=str(note.pk),
            place=f"note-{note.pk}",
        )


def picture_undescribed(copy: WorkingCopy) -> Iterator[Finding]:
    for number, picture in enumerate(copy.pictures, start=1):
        place, name = f"picture-{picture.pk}", picture.caption or _("picture %d") % number
        if not picture.alternative.strip():
            yield Finding(
                "picture_undescribed",
                _("“%(picture)s” has no alternative text: say what it shows to those who cannot see it.")
                % {"picture": name},
                subject=f"{picture.pk}-alternative",
                place=place,
            )
        if not picture.credit.strip():
            yield Finding(
                "picture_undescribed",
                _("“%(picture)s” has no credit: say who took it, and for whom.") % {"picture": name},
                subject=f"{picture.pk}-credit",
                place=place,
            )


def picture_rights(copy: WorkingCopy) -> Iterator[Finding]:
    for picture in copy.pictures:
        if picture.rights != "unknown":
            continue
        yield Finding(
            "picture_rights",
            _("Nobody has said by what right “%(picture)s” is shown: ask, and say so.")
            % {"picture": picture},
            subject=str(picture.pk),
            place=f"picture-{picture.pk}",
        )


def change_unlabelled(copy: WorkingCopy) -> Iterator[Finding]:
    if copy.article.status != "published" and copy.has_been_live and not copy.changes:
        yield Finding(
            "change_unlabelled",
            _("Readers have seen this story: say what kind of change this is."),
            place="planned-change",
        )


def change_note(copy: WorkingCopy) -> Iterator[Finding]:
    for draft in copy.changes:
        for number, problem in enumerate(draft.problems(), start=1):
            yield Finding(
                "change_note", problem, subject=f"{draft.pk}-{number}", place=f"planned-change-{draft.pk}"
            )


def typo_touches(copy: WorkingCopy) -> Iterator[Finding]:
    if {draft.kind for draft in copy.changes} != {"typo"}:
        return
    passages = copy.article.touched_since_readers_saw()
    if passages:
        yield Finding(
            "typo_touches",
            _("More than a typo: %(passages)s Call it by its name, or give the reason.")
            % {"passages": " ".join(changes.say(passage) for passage in passages)},
            subject=changes.fingerprint(passages),
            place="planned-change",
        )


def quote_in_headline(copy: WorkingCopy) -> Iterator[Finding]:
    for marked in _marked_words(copy.article.headline):
        if not copy.has_words(marked):
            yield Finding(
                "quote_in_headline",
                _("The headline quotes “%(words)s”, and the body does not have these words.")
                % {"words": marked},
                is_blocking=False,
                subject=marked[:64],
                place="id_headline",
            )


def no_stated_date(copy: WorkingCopy) -> Iterator[Finding]:
    if copy.article.stated_date is None:
        yield Finding(
            "no_stated_date",
            _("The copy states no date: make sure of when this happened."),
            is_blocking=False,
            place="id_stated_date",
        )


def spelling_variant(copy: WorkingCopy) -> Iterator[Finding]:
    for match in copy.matches:
        yield Finding(
            "spelling_variant",
            _("“%(spelling)s” is probably %(source)s: confirm or refuse it.")
            % {"spelling": match.spelling, "source": match.source},
            is_blocking=False,
            subject=str(match.pk),
            place=f"match-{match.pk}",
        )


def one_source_only(copy: WorkingCopy) -> Iterator[Finding]:
    if len({source.pk for source in copy.sources}) < 2:
        yield Finding(
            "one_source_only",
            _("The story rests on one source only, or on none."),
            is_blocking=False,
            place="sources",
        )


CHECKS: tuple[Check, ...] = (
    proposed_headline,
    no_desk,
    quote_unchecked,
    quote_without_speaker,
    quote_not_verbatim,
    unrecorded_quotation,
    anonymous_source,
    reuse_prohibited,
    embargo,
    blocking_note,
    picture_undescribed,
    picture_rights,
    change_unlabelled,
    change_note,
    typo_touches,
    quote_in_headline,
    no_stated_date,
    spelling_variant,
    one_source_only,
)


def _marked_words(block: str) -> list[str]:
    """The outermost marked stretches of one block or headline, as words."""
    (found,) = find_marked(block, [(0, len(block))])
    return [
        block[marked.start : marked.end].strip()
        for marked in found
        if block[marked.start : marked.end].strip()
    ]


def _is_recorded(marked: str, recorded: list[str]) -> bool:
    """Whether marked words are a recorded quote, part of one, or made up of several."""
    words = marked.strip(" ,.;:!?…")
    if any(words in text for text in recorded):
        return True
    left = words
    for text in sorted(recorded, key=len, reverse=True):
        left = left.replace(text.strip(" ,.;:!?…"), " ")
    return not re.search(r"\w", left)


def _repeated_paragraphs(copy: WorkingCopy) -> int:
    """How many paragraphs stand in the body as they were filed; recorded quotes do not count."""
    filed = " ".join(comparable(filing.text) for filing in copy.filings)
    quoted = {comparable(quote.text) for quote in copy.quotes if quote.kind != QuoteKind.INDIRECT}
    return sum(
        len(block.split()) >= REPEATED_WORDS and block not in quoted and block in filed
        for block in copy.blocks
    )
