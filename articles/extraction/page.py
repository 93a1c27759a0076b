"""A copy on its way through the rules: its pieces, and what was read from them."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from operator import attrgetter

from .bylines import Meta
from .dateline_parts import Dateline
from .findings import BlockKind, FurnitureKind, Span
from .pieces import Piece

START = attrgetter("start")


@dataclass(slots=True)
class Page:
    """The pieces of a copy, with what was read from the lines and datelines among them, by their starts.

    ``asides`` sign a part of the story, and not the whole.
    """

    text: str
    pieces: list[Piece]
    metas: dict[int, Meta] = field(default_factory=dict)
    datelines: dict[int, Dateline] = field(default_factory=dict)
    asides: dict[int, Meta] = field(default_factory=dict)

    def index_at(self, at: int) -> int:
        """Which of the pieces, which stand in the order of the text, holds the character at that place."""
        return max(0, bisect_right(self.pieces, at, key=START) - 1)

    def comments_start(self) -> int:
        """Where the readers' comments begin below the story, else the end of the copy."""
        last = max((p.start for p in self.pieces if isinstance(p.label, BlockKind)), default=0)
        labels = (p.start for p in self.pieces if p.label is FurnitureKind.COMMENTS and p.start > last)
        return next(labels, len(self.text))


def span_in(text: str, start: int, stretch: tuple[int, int]) -> Span:
    low, high = start + stretch[0], start + stretch[1]
    return Span(text[low:high], low, high)
