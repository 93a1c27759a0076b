"""The story's own blocks: paragraphs, subheads, list items and pull quotes."""

from __future__ import annotations

import re

from .findings import Block, BlockKind
from .furniture import ABOVE_PULLED
from .names_as_printed import NAME
from .pieces import Piece, ends_sentence, word_count

BULLET = re.compile(r"[*•▪●◦‣·➤►✓–—-]\s+\S|\(?\d{1,2}[.)]\s+\S")
LABELLED = re.compile(
    r"(?:Sources?|Quote|Details|Background|Recall|Note|Reference|For reference)(?:\sfrom\s[^:]{2,40})?:\s\S"
)
LONGEST_SUBHEAD = 110
MOST_SUBHEAD_WORDS = 16

ROLE_NOUN = (
    r"(?:secretary|president|minister|chief|head|director|chair(?:man|woman|person)?|ceo|cfo|founder"
    r"|co-founder|owner|analyst|expert"
    r"|professor|researcher|scientist|doctor|spokes(?:man|woman|person)|mayor|governor|senator"
    r"|representative|congress(?:man|woman)"
    r"|coach|captain|manager|player|mp|mep|mla|commissioner|ambassador|general|commander|officer"
    r"|leader|member|premier|chancellor"
    r"|king|queen|prince|princess|pope|bishop|lawyer|attorney|judge|prosecutor|sheriff|police|author"
    r"|editor|journalist|activist|resident"
    r"|candidate|adviser|advisor|envoy|diplomat|economist|engineer|executive|partner|teacher|student"
    r"|farmer|survivor|witness|lecturer|fellow|specialist|official|deputy|vice|former)"
)
SIGNED = re.compile(
    rf"[.!?…][\"”’»']?\s?(?:[-–—]\s?)?{NAME},?\s(?="
    rf"(?:[\w.'’&-]+\s){{0,4}}{ROLE_NOUN}\b)[^.!?\"“”]{{3,110}}\Z",
    re.IGNORECASE,
)
SIGNATURE_START = re.compile(rf"[.!?…][\"”’»']?\s?(?:[-–—]\s?)?{NAME}")


def blocks_of(pieces: list[Piece]) -> tuple[Block, ...]:
    """The pieces that no rule took from the story, each with its kind."""
    blocks: list[Block] = []
    line = -1
    for piece in pieces:
        if isinstance(piece.label, BlockKind):
            joint = piece.joint if piece.line == line else None
            blocks.append(Block(piece.text, piece.start, piece.end, piece.label, piece.posted_by, joint))
            line = piece.line
    return tuple(blocks)


def label_blocks(pieces: list[Piece]) -> None:
    """Give every piece that is left its kind of story block."""
    for i, piece in enumerate(pieces):
        if piece.is_open:
            above = pieces[i - 1] if i else None
            # What goes on before or behind a cut is no heading.
            is_cut = i + 1 < len(pieces) and pieces[i + 1].line == piece.line and pieces[i + 1].is_furniture
            kind = BlockKind.PARAGRAPH if piece.joint is not None else _kind_of(piece, above)
            if above is not None and above.reason == ABOVE_PULLED:
                kind = BlockKind.PULL_QUOTE
            piece.mark(BlockKind.PARAGRAPH if is_cut and kind is BlockKind.SUBHEAD else kind, "story")


def _kind_of(piece: Piece, above: Piece | None) -> BlockKind:
    text = piece.text
    if BULLET.match(text):
        return BlockKind.LIST_ITEM
    if is_signed(text):
        return BlockKind.PULL_QUOTE
    if is_subhead(piece, above):
        return BlockKind.SUBHEAD
    return BlockKind.PARAGRAPH


def is_signed(text: str) -> bool:
    """Whether the text is a pull quote: sentences, then a full name and a role without a final stop."""
    if len(text) > 1200 or ends_sentence(text):
        return False
    tail = text[-180:]
    match = SIGNED.search(tail)
    return bool(match and SIGNATURE_START.match(tail, match.start()))


def is_subhead(piece: Piece, above: Piece | None) -> bool:
    """Whether a short line without a final stop heads the paragraphs below it."""
    text = piece.text
    if LABELLED.match(text):
        return False
    if len(text) > LONGEST_SUBHEAD or word_count(text) > MOST_SUBHEAD_WORDS or piece.is_last:
        return False
    # A line that was cut from a paragraph is no heading.
    if above is not None and above.line == piece.line and above.label is not None and above.is_furniture:
        return False
    if text[-1] in "?!:" and word_count(text) <= 12 and text[0] not in "\"“‘'«":
        return True
    return (
        not ends_sentence(text)
        and text[-1] not in ",;"
        and (text[0].isupper() or text[0].isdigit() or text[0] in "\"“‘'«")
    )
