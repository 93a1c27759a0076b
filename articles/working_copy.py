"""What the desk knows of an article in hand, each thing read once and when it is first asked for.

Checks, moves and the article's page all look at one working copy, so that none of them asks twice.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from django.utils import timezone

from articles import body

if TYPE_CHECKING:
    from articles.models import (
        Article,
        Citation,
        CorrectionDraft,
        FiledCopy,
        Note,
        Picture,
        Quote,
        Revision,
        Source,
        SourceMatch,
        Waiver,
    )

TYPOGRAPHIC = str.maketrans("‘’“”„«»", '\'\'"""""')


def comparable(text: str) -> str:
    return body.plain(text).translate(TYPOGRAPHIC)


class WorkingCopy:
    def __init__(self, article: Article) -> None:
        self.article = article
        self.now = timezone.now()

    @cached_property
    def texts(self) -> list[str]:
        """The words of each block, as they are printed."""
        return [block.text for block in self.article.blocks()]

    @cached_property
    def blocks(self) -> list[str]:
        """The words of each block, as words are compared."""
        return [comparable(text) for text in self.texts]

    @cached_property
    def _standfirst(self) -> str:
        return comparable(self.article.standfirst)

    def has_words(self, words: str) -> bool:
        """Whether the standfirst or one block of the body has ``words`` verbatim; spaces and the style of
        marks are free."""
        wanted = comparable(words)
        return any(wanted in block for block in (self._standfirst, *self.blocks))

    @cached_property
    def quotes(self) -> list[Quote]:
        return self.article.standing_quotes()

    @cached_property
    def citations(self) -> list[Citation]:
        return list(self.article.citations.select_related("source"))

    @cached_property
    def sources(self) -> list[Source]:
        """Whoever is credited or quoted; one may be both."""
        cited = [citation.source for citation in self.citations]
        return cited + [quote.speaker for quote in self.quotes if quote.speaker]

    @cached_property
    def matches(self) -> list[SourceMatch]:
        """Spellings that nobody has confirmed or refused yet."""
        return list(self.article.source_matches.filter(state="proposed").select_related("source"))

    @cached_property
    def notes(self) -> list[Note]:
        return list(self.article.notes.select_related("by", "resolved_by"))

    @cached_property
    def waivers(self) -> list[Waiver]:
        return list(self.article.waivers.select_related("by"))

    @cached_property
    def pictures(self) -> list[Picture]:
        return list(self.article.pictures.all())

    @cached_property
    def changes(self) -> list[CorrectionDraft]:
        """All that the next publication says of itself."""
        return self.article.planned_changes()

    @cached_property
    def filings(self) -> list[FiledCopy]:
        """The filed copy, the newest first, without its bytes."""
        return list(self.article.filings.order_by("-filed_at", "-pk").defer("original"))

    @cached_property
    def opened(self) -> list[Revision]:
        """What readers have seen or will see, the earliest first, without its words."""
        opened = self.article.revisions.opened().order_by("live_from", "pk")
        return list(opened.defer("content", "body_text"))

    @property
    def has_been_live(self) -> bool:
        return bool(self.opened) and self.opened[0].live_from <= self.now

    @property
    def live(self) -> Revision | None:
        return next((revision for revision in self.opened if revision.is_live_at(self.now)), None)

    @property
    def scheduled(self) -> list[Revision]:
        return [revision for revision in self.opened if revision.live_from > self.now]
