"""Quotations in the making, and what becomes of them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .findings import Confidence, Quote, QuoteKind, Span
from .taken_up import NOBODY, Speaker

INSERTION = re.compile(r"\([^()\n]{1,80}\)|\[[^\[\]\n]{1,80}\]")


@dataclass(slots=True)
class Draft:
    """A quotation in the making."""

    start: int
    end: int
    kind: QuoteKind
    speaker: Speaker = NOBODY
    attribution: tuple[int, int] | None = None
    is_marked: bool = True
    continues: Draft | None = None
    confidence: Confidence = Confidence.CERTAIN
    rule: str = ""
    paragraph: int = 0
    is_open: bool = False
    is_clause: bool = False  # a fragment that says something by itself
    is_view: bool = False  # nobody is told to say it, but to think or to do something

    @property
    def is_guessed(self) -> bool:
        """Whether no words beside it tell whose it is."""
        return self.attribution is None or self.confidence is Confidence.DOUBTFUL


def finished(text: str, draft: Draft, index: dict[int, int]) -> Quote:
    """The finding for a draft; ``index`` tells the place of each draft among the findings."""
    attribution = None
    if draft.attribution is not None:
        attribution = Span(text[slice(*draft.attribution)], *draft.attribution)
    return Quote(
        text=text[draft.start : draft.end],
        start=draft.start,
        end=draft.end,
        kind=QuoteKind.DIRECT if draft.is_clause and draft.kind is QuoteKind.PARTIAL else draft.kind,
        speaker=draft.speaker.together or draft.speaker.name,
        role="" if draft.speaker.together else draft.speaker.role,
        attribution=attribution,
        is_marked=draft.is_marked,
        insertions=_insertions(text, draft),
        continues=index.get(id(draft.continues)) if draft.continues is not None else None,
        confidence=draft.confidence,
        rule=draft.rule,
        candidates=draft.speaker.candidates,
    )


def _insertions(text: str, draft: Draft) -> tuple[Span, ...]:
    """What an editor put into somebody's words, in round or square brackets."""
    if draft.kind is QuoteKind.INDIRECT:
        return ()
    found = INSERTION.finditer(text, draft.start, draft.end)
    return tuple(Span(match.group(), *match.span()) for match in found)
