"""The copy taken apart into its head, its story and its furniture.

The rule of the tiling: every line of the copy is cut into pieces, and every piece has exactly one label.
It is the headline, a block, a piece of furniture, or the rights notice; these together cover every
non-blank character of the copy exactly once.
"""

from __future__ import annotations

from .findings import Block, Headline, Layout
from .lines import Line, split_lines

LONGEST_HEADLINE = 160


def find_layout(text: str) -> Layout:
    """Take the copy apart; every finding is a span of ``text``."""
    lines = split_lines(text)
    headline = _first_line_headline(lines)
    story = lines[1:] if headline and not headline.is_proposed else lines
    return Layout(
        headline=headline,
        standfirst=None,
        published=None,
        dateline=None,
        byline=None,
        outlet=None,
        credits=(),
        rights=None,
        furniture=(),
        blocks=tuple(Block(line.text, line.start, line.end) for line in story),
    )


def _first_line_headline(lines: list[Line]) -> Headline | None:
    if not lines:
        return None
    first = lines[0]
    if len(first.text) <= LONGEST_HEADLINE and first.text[-1] not in ".,;:":
        return Headline(first.text, first.start, first.end)
    words = first.text[:LONGEST_HEADLINE].split(". ")[0]
    return Headline(words, first.start, first.start + len(words), is_proposed=True)
