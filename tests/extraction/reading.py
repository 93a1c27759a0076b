"""Reading short copy in tests: every line is one paragraph of the story."""

from __future__ import annotations

from articles.extraction.findings import Block, Quote
from articles.extraction.names import find_names
from articles.extraction.quotes import find_quotes


def paragraphs(copy: str) -> tuple[Block, ...]:
    """One block for each line."""
    blocks, start = [], 0
    for line in copy.split("\n"):
        if line.strip():
            blocks.append(Block(line, start, start + len(line)))
        start += len(line) + 1
    return tuple(blocks)


def quotes_in(copy: str) -> tuple[Quote, ...]:
    """The quotes of copy that is all story."""
    blocks = paragraphs(copy)
    return find_quotes(copy, blocks, find_names(copy, blocks))


def seen(copy: str, *, with_indirect: bool = False) -> list[tuple[str, str, str]]:
    """Kind, speaker and words of each quote, with "unmarked" for direct speech that has no marks."""
    return [
        ("unmarked" if one.kind == "direct" and not one.is_marked else str(one.kind), one.speaker, one.text)
        for one in quotes_in(copy)
        if with_indirect or one.kind != "indirect"
    ]
