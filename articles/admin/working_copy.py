"""All that an article's page shows beside its form: filed copy, checks, quotes, sources, moves, log."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

from articles.admin.filed_copy import marked_lines
from articles.admin.moves import offers
from articles.admin.notes import AssignmentForm, NoteForm
from articles.admin.pictures import PictureForm, UploadForm
from articles.admin.source_choice import visible
from articles.checks import comparable, find_all
from articles.models import Article, Citation, FiledCopy, Quote, Source
from articles.models.reviewing import NEVER_WAIVED
from articles.passages import Passage, passage
from articles.pictures import token_for
from articles.story_pictures import StoryPicture

LOG_ON_PAGE = 12


@dataclass(frozen=True, slots=True)
class Card:
    """A quote with the two places where its words stand."""

    quote: Quote
    number: int
    filed: Passage | None
    body: Passage | None


def checks_for(request: HttpRequest, article: Article) -> dict[str, Any]:
    """The findings as the page shows them."""
    findings = find_all(article)
    return {
        "findings": findings,
        "blocking": [f for f in findings if f.is_blocking and not f.is_waived],
        "warnings": [f for f in findings if not f.is_blocking],
        "waived": [f for f in findings if f.is_blocking and f.is_waived],
        "waivers": list(article.waivers.select_related("by")),
        "may_waive": request.user.has_perm("articles.waive_check"),
        "never_waived": NEVER_WAIVED,
    }


def page_for(request: HttpRequest, article: Article) -> dict[str, Any]:
    user = request.user
    checks = checks_for(request, article)
    quotes = article.standing_quotes()
    filings = list(article.filings.order_by("-filed_at", "-pk"))
    filing = _chosen_filing(request, filings)
    citations = list(article.citations.select_related("source"))
    cards = list(_cards(article, quotes))
    return {
        **checks,
        "article": article,
        "filing": filing,
        "filings": filings,
        "lines": marked_lines(filing, citations, quotes) if filing else [],
        "cards": [card for card in cards if card.quote.is_verbatim_kind],
        "statements": [card for card in cards if not card.quote.is_verbatim_kind],
        "kinds": Quote._meta.get_field("kind").choices,
        "citations": citations,
        "matches": list(article.source_matches.filter(state="proposed").select_related("source")),
        "may_match": user.has_perm("articles.change_sourcematch"),
        "roles": Citation._meta.get_field("role").choices,
        "speakers": _speakers(user, citations, quotes),
        "notes": list(article.notes.select_related("by", "resolved_by", "quote")),
        "note_form": NoteForm(article=article, auto_id="note_%s"),
        "assignment_form": AssignmentForm(instance=article, auto_id="assignment_%s"),
        "planned_changes": article.planned_changes(),
        "pictures": [
            (
                picture,
                StoryPicture(**picture.content(), token=token_for(picture.sha256)),
                PictureForm(instance=picture),
            )
            for picture in article.pictures.all()
        ],
        "upload_form": UploadForm(auto_id="upload_%s"),
        "may_picture": user.has_perm("articles.add_picture"),
        "offers": offers(article, user, checks["findings"]),
        "moves": list(article.moves.order_by("-number")[:LOG_ON_PAGE]),
        "has_been_live": article.will_have_been_live(),
        "live": article.live_revision(),
        "scheduled": article.scheduled_revisions(),
        "may_check": user.has_perm("articles.check_quote"),
        "may_change": user.has_perm("articles.change_quote"),
        "may_cite": user.has_perm("articles.add_citation"),
        "may_uncite": user.has_perm("articles.delete_citation"),
        "may_note": user.has_perm("articles.add_note"),
        "may_resolve": user.has_perm("articles.change_note"),
        "may_assign": user.has_perm("articles.change_article"),
        "may_record": user.has_perm("articles.add_quote"),
    }


def _chosen_filing(request: HttpRequest, filings: list[FiledCopy]) -> FiledCopy | None:
    """The filing that the address asks for, else the newest."""
    wanted = request.GET.get("filing", "")
    return next((filing for filing in filings if str(filing.pk) == wanted), filings[0] if filings else None)


def _cards(article: Article, quotes: list[Quote]) -> Iterator[Card]:
    blocks = [block.text for block in article.blocks()]
    for number, quote in enumerate(quotes, start=1):
        yield Card(quote, number, _in_filed_copy(quote), _in_body(quote, blocks))


def _in_filed_copy(quote: Quote) -> Passage | None:
    if quote.filed_copy is None or quote.start is None:
        return None
    return passage(quote.filed_copy.text, quote.start, quote.end)


def _in_body(quote: Quote, blocks: list[str]) -> Passage | None:
    words = comparable(quote.text)
    for number, block in enumerate(blocks, start=1):
        start = comparable(block).find(words)
        if start >= 0:
            return passage(block, start, start + len(words), number)
    return None


def _speakers(user: Any, citations: list[Citation], quotes: list[Quote]) -> list[Source]:
    """Sources already in the story, which are the likeliest to be meant."""
    found = {quote.speaker_id for quote in quotes if quote.speaker_id}
    found |= {citation.source_id for citation in citations}
    return list(visible(Source.objects.standing().filter(pk__in=found), user))
