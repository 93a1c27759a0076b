"""The copy as lines: stripped of blank edges, with their place in the copy."""

from __future__ import annotations

import re
from dataclasses import dataclass

LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Line:
    """One non-blank line: its words without blank edges and where they stand.

    ``gap`` is the number of blank lines before it, so that a heading set apart can be told from one
    that only wraps.
    """

    text: str
    start: int
    end: int
    gap: int = 0


def split_lines(copy: str) -> list[Line]:
    """The non-blank lines of the copy, in order."""
    lines: list[Line] = []
    previous = 0
    for match in LINE.finditer(copy):
        stretch = match.group()
        words = stretch.strip()
        if not words:
            continue
        start = match.start() + len(stretch) - len(stretch.lstrip())
        gap = max(0, copy.count("\n", previous, start) - 1) if lines else 0
        lines.append(Line(words, start, start + len(words), gap))
        previous = start + len(words)
    return lines
