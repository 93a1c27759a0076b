"""A story without the furniture that stands inside its sentences, and the way back to the copy as filed.

Sentences are read as their writer wrote them; every finding points into the copy all the same.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from .findings import Block, Headline, Layout, Mention, Named, Quote, Span


@dataclass(frozen=True, slots=True)
class Mended:
    """The text with its holes closed.

    ``places`` are where the holes were, in the mended text, and ``cuts`` how many characters were cut out up
    to and with each; ``copy`` is the text as filed.
    """

    copy: str
    text: str
    blocks: tuple[Block, ...]
    headline: Headline | None
    places: tuple[int, ...] = ()
    cuts: tuple[int, ...] = ()

    def named_as_filed(self, named: Sequence[Named]) -> tuple[Named, ...]:
        """The names with every mention where it stands in the copy."""
        if not self.places:
            return tuple(named)
        return tuple(
            replace(one, mentions=tuple(self._mention_as_filed(m) for m in one.mentions)) for one in named
        )

    def quotes_as_filed(self, quotes: Sequence[Quote]) -> tuple[Quote, ...]:
        """The quotes where they stand in the copy; one that a hole parts is one for each of its parts."""
        if not self.places:
            return tuple(quotes)
        filed: list[Quote] = []
        index: list[int | None] = []  # where each of the quotes begins among those filed, if it has a word
        for quote in quotes:
            parts = list(self._parts(quote.start, quote.end))
            begins = len(filed)
            index.append(begins if parts else None)
            first = None if quote.continues is None else index[quote.continues]
            for span in parts:
                is_first = len(filed) == begins
                filed.append(
                    replace(
                        quote,
                        text=span.text,
                        start=span.start,
                        end=span.end,
                        attribution=self._longest(quote.attribution) if quote.attribution else None,
                        insertions=tuple(
                            part
                            for one in quote.insertions
                            for part in self._parts(one.start, one.end)
                            if span.start <= part.start and part.end <= span.end
                        ),
                        continues=first if is_first else begins,
                    )
                )
        return tuple(filed)

    def _start(self, at: int) -> int:
        """Where a finding that begins here begins in the copy: behind a hole."""
        passed = bisect_right(self.places, at)
        return at + (self.cuts[passed - 1] if passed else 0)

    def _end(self, at: int) -> int:
        """Where a finding that ends here ends in the copy: before a hole."""
        passed = bisect_left(self.places, at)
        return at + (self.cuts[passed - 1] if passed else 0)

    def _parts(self, start: int, end: int) -> Iterator[Span]:
        """A stretch of the mended text as its stretches of the copy, those without a letter left out."""
        inside = self.places[bisect_right(self.places, start) : bisect_left(self.places, end)]
        for low, high in zip((start, *inside), (*inside, end), strict=True):
            first, last = self._start(low), self._end(high)
            words = self.copy[first:last]
            bare = words.strip() if low == start else words.lstrip(",; \n").rstrip()
            if any(c.isalnum() for c in bare):
                first += words.find(bare)
                yield Span(bare, first, first + len(bare))

    def _longest(self, span: Span) -> Span | None:
        return max(self._parts(span.start, span.end), key=lambda part: len(part.text), default=None)

    def _mention_as_filed(self, mention: Mention) -> Mention:
        first, last = self._start(mention.start), self._end(mention.end)
        span = self._longest(mention) or Span(mention.text, first, last)
        return replace(
            mention,
            text=span.text,
            start=span.start,
            end=span.end,
            phrase_start=min(span.start, self._start(mention.phrase_start)),
            phrase_end=max(span.end, self._end(mention.phrase_end)),
        )


def mend(copy: str, layout: Layout) -> Mended:
    """The story of a copy with its torn paragraphs whole; nearly every copy has none."""
    blocks, headline = layout.blocks, layout.headline
    if all(block.joined_by is None for block in blocks):
        return Mended(copy, copy, blocks, headline)
    holes = [
        (above.end, block.start - len(block.joined_by))
        for above, block in pairwise(blocks)
        if block.joined_by is not None
    ]
    kept: list[str] = []
    places: list[int] = []
    cuts: list[int] = []
    done = cut = 0
    for low, high in holes:
        kept.append(copy[done:low])
        places.append(low - cut)
        cut += high - low
        cuts.append(cut)
        done = high
    text = "".join([*kept, copy[done:]])

    def mended(at: int) -> int:
        passed = bisect_right(holes, at, key=lambda hole: hole[1])
        return at - (cuts[passed - 1] if passed else 0)

    whole: list[Block] = []
    for block in blocks:
        start, end = mended(block.start), mended(block.end)
        if block.joined_by is not None:
            above = whole.pop()
            block, start = above, above.start
        whole.append(replace(block, text=text[start:end], start=start, end=end, joined_by=None))
    if headline is not None and not headline.is_proposed:
        headline = replace(headline, start=mended(headline.start), end=mended(headline.end))
    return Mended(copy, text, tuple(whole), headline, tuple(places), tuple(cuts))
