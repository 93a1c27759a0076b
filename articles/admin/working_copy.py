"""All that an article's page shows beside its form: filed copy, checks, quotes, sources, moves, log."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

from articles.admin.filed_copy import marked_lines
from articles.admin.moves import offers
from articles.admin.pictures import PictureForm
from articles.admin.quote_acts import acts_of
from articles.admin.source_choice import sources_in
from articles.checks import findings_of
from articles.models import Article, Citation, ErrorReport, FiledCopy, Move, Quote, Withdrawal
from articles.models.reviewing import NEVER_WAIVED
from articles.passages import Passage, passage
from articles.pictures import token_for
from articles.story_pictures import StoryPicture
from articles.workflow import Action, Status
from articles.working_copy import WorkingCopy, comparable

LOG_ON_PAGE = 12
REPORTS_ON_PAGE = 3


@dataclass(frozen=True, slots=True)
class Card:
    """A quote with the two places where its words stand, and the address of its acts."""

    quote: Quote
    number: int
    acts: str
    filed: Passage | None
    body: Passage | None


def checks_for(request: HttpRequest, copy: WorkingCopy) -> dict[str, Any]:
    """The findings as the page shows them."""
    findings = findings_of(copy)
    waivers = {(waiver.check_name, waiver.subject): waiver for waiver in copy.waivers}
    return {
        "findings": findings,
        "blocking": [f for f in findings if f.is_blocking and not f.is_waived],
        "warnings": [f for f in findings if not f.is_blocking],
        "waived": [(f, waivers[f.key]) for f in findings if f.is_blocking and f.is_waived],
        "may_waive": request.user.has_perm("articles.waive_check"),
        "never_waived": NEVER_WAIVED,
    }


def page_for(request: HttpRequest, article: Article) -> dict[str, Any]:
    user = request.user
    copy = WorkingCopy(article)
    checks = checks_for(request, copy)
    filing = _chosen_filing(request, copy.filings)
    cards = list(_cards(copy))
    moves = list(article.moves.order_by("-number")[:LOG_ON_PAGE])
    return {
        **checks,
        "article": article,
        "filing": filing,
        "filings": copy.filings,
        "lines": marked_lines(filing, copy.citations, copy.quotes) if filing else [],
        "cards": [card for card in cards if card.quote.is_verbatim_kind],
        "statements": [card for card in cards if not card.quote.is_verbatim_kind],
        "to_check": sum(card.quote.is_verbatim_kind and not card.quote.is_verified for card in cards),
        "open_notes": sum(note.resolved_at is None for note in copy.notes),
        "citations": list(_with_anchors(copy.citations)),
        "matches": copy.matches,
        "may_match": user.has_perm("articles.change_sourcematch"),
        "roles": Citation._meta.get_field("role").choices,
        "speakers": sources_in(copy, user),
        "notes": copy.notes,
        "planned_changes": copy.changes,
        "reports": _reports(user, copy),
        "pictures": [
            (
                picture,
                StoryPicture(**picture.content(), token=token_for(picture.sha256)),
                PictureForm(instance=picture),
            )
            for picture in copy.pictures
        ],
        "may_picture": user.has_perm("articles.add_picture"),
        "offers": offers(copy, user, checks["findings"]),
        "moves": moves,
        "sent_back": _sent_back(article, moves),
        "withdrawal": _withdrawal(copy),
        "has_been_live": bool(copy.opened),
        "live": copy.live,
        "scheduled": copy.scheduled,
        "may_check": user.has_perm("articles.check_quote"),
        "may_change": user.has_perm("articles.change_quote"),
        "may_cite": user.has_perm("articles.add_citation"),
        "may_uncite": user.has_perm("articles.delete_citation"),
        "may_note": user.has_perm("articles.add_note"),
        "may_resolve": user.has_perm("articles.change_note"),
        "may_assign": user.has_perm("articles.change_article"),
        "may_record": user.has_perm("articles.add_quote"),
    }


def _sent_back(article: Article, moves: list[Move]) -> Move | None:
    """The move that made the story a draft again, with what is asked, until it is submitted anew."""
    steps = (move for move in moves if move.action in (Action.SUBMIT, Action.SEND_BACK))
    last = next(steps, None)
    is_asked = article.status == Status.DRAFT and last is not None and last.action == Action.SEND_BACK
    return last if is_asked else None


def _withdrawal(copy: WorkingCopy) -> Withdrawal | None:
    """The notice that readers find in place of the story; one that was never published has none."""
    is_gone = copy.has_been_live and copy.live is None
    return copy.article.withdrawals.standing(copy.now).first() if is_gone else None


def _reports(user: Any, copy: WorkingCopy) -> list[ErrorReport]:
    """What readers reported of the story and the desk has not dealt with, what came first first."""
    if not (copy.opened and user.has_perm("articles.view_errorreport")):
        return []
    return list(copy.article.error_reports.waiting().order_by("created_at")[:REPORTS_ON_PAGE])


def _chosen_filing(request: HttpRequest, filings: list[FiledCopy]) -> FiledCopy | None:
    """The filing that the address asks for, else the newest."""
    wanted = request.GET.get("filing", "")
    return next((filing for filing in filings if str(filing.pk) == wanted), filings[0] if filings else None)


def _cards(copy: WorkingCopy) -> Iterator[Card]:
    filed = {filing.pk: filing.text for filing in copy.filings}
    for number, quote in enumerate(copy.quotes, start=1):
        yield Card(quote, number, acts_of(quote), _in_filed_copy(quote, filed), _in_body(quote, copy))


def _in_filed_copy(quote: Quote, filed: dict[int, str]) -> Passage | None:
    text = filed.get(quote.filed_copy_id)
    return None if text is None or quote.start is None else passage(text, quote.start, quote.end)


def _in_body(quote: Quote, copy: WorkingCopy) -> Passage | None:
    words = comparable(quote.text)
    for number, (block, text) in enumerate(zip(copy.blocks, copy.texts, strict=True), start=1):
        start = block.find(words)
        if start >= 0:
            return passage(text, start, start + len(words), number)
    return None


def _with_anchors(citations: Iterable[Citation]) -> Iterator[tuple[Citation, str]]:
    """Each credit with the place that links to its source lead to: that of the first in whichever role."""
    placed: set[int] = set()
    for citation in citations:
        yield citation, "" if citation.source_id in placed else f"source-{citation.source_id}"
        placed.add(citation.source_id)
