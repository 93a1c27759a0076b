"""Where words stand: marks over filed copy, and words with their surroundings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

# How much of the text on either side tells an editor where a passage stands.
AROUND = 90
WORD_EDGE = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a text that means something: ``kind`` names what, ``key`` the record, if there is one."""

    start: int
    end: int
    kind: str
    label: str = ""
    key: int | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that all bear the same marks; ``opens`` are the marks that begin with it."""

    text: str
    marks: tuple[Mark, ...]
    opens: tuple[Mark, ...]

    @property
    def kinds(self) -> str:
        """The kinds of the marks, for use as classes."""
        return " ".join(dict.fromkeys(f"mark-{mark.kind}" for mark in self.marks))


@dataclass(frozen=True, slots=True)
class Passage:
    """Words with what stands before and after them."""

    before: str
    words: str
    after: str
    number: int = 0


def lines_with_marks(text: str, marks: Iterable[Mark]) -> list[list[Stretch]]:
    """Return the lines of ``text`` that are not blank, each cut where a mark begins or ends."""
    marks = sorted(marks, key=lambda mark: (mark.start, -mark.end))
    lines = []
    for line in re.finditer(r"[^\r\n]+", text):
        if line[0].strip():
            touching = [mark for mark in marks if mark.start < line.end() and mark.end > line.start()]
            lines.append(_stretches(text, line.start(), line.end(), touching))
    return lines


def _stretches(text: str, start: int, end: int, marks: Sequence[Mark]) -> list[Stretch]:
    edges = {start, end} | {min(max(edge, start), end) for mark in marks for edge in (mark.start, mark.end)}
    return [
        Stretch(
            text[left:right],
            tuple(mark for mark in marks if mark.start <= left and right <= mark.end),
            tuple(mark for mark in marks if mark.start == left),
        )
        for left, right in pairwise(sorted(edges))
    ]


def passage(text: str, start: int, end: int, number: int = 0) -> Passage:
    """Return the words at a span with as much of the same line as tells where they stand."""
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    line_end = len(text) if line_end < 0 else line_end
    left = max(line_start, start - AROUND)
    right = min(line_end, end + AROUND)
    before, after = text[left:start], text[end:right]
    if left > line_start:
        before = "…" + (WORD_EDGE.split(before, maxsplit=1)[-1] if WORD_EDGE.search(before) else before)
    if right < line_end:
        after = (after.rsplit(maxsplit=1)[0] if WORD_EDGE.search(after.strip()) else after) + "…"
    return Passage(before, text[start:end], after, number)
