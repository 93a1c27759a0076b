"""Posts of social networks that stand in a story: their words are their writer's, the rest is furniture."""

from __future__ import annotations

import re
from itertools import pairwise

from .agencies import is_known_outlet
from .findings import BlockKind
from .findings import FurnitureKind as Kind
from .furniture import find_form
from .pieces import Piece, cut, is_title_case, word_count
from .words import word_set

_LINK = r"(?:https?://\S+|pic\.twitter\.com/\w+)"
# "Late again. pic.twitter.com/Gull — Jane Roe (@janeroe) May 3, 2017"
SIGNED_POST = re.compile(
    rf"(?P<words>\S[^\n]*?)(?P<sign>(?:\s?{_LINK})*\s[—–-]{{1,2}}\s?(?P<who>[^()@—\n]{{2,60}}?)\s?\(@\w{{1,30}}\)"
    r"\s(?P<day>\w{3,9}\s\d{1,2},\s\d{4}|\d{1,2}\s\w{3,9},?\s\d{4}[^()\n]{0,6}))\Z"
)
LONGEST_POST = 700
FEWEST_POSTED = 4
# The lines of a post above its last: so many at most, so long, and of so many words at the least.
MOST_LINES = 4
LONGEST_LINE = 140
FEWEST_IN_LINE = 3
TELLING = word_set("said says wrote tweeted tweets posted added shared replied told writes captioned")
_NOT_IN_NAMES = re.compile(r"[^\w\s.,'’&-]+")


def cut_posts(pieces: list[Piece]) -> list[Piece]:
    """The pieces with each post's words, which tell who wrote them, parted from its links and signature.

    A house's own post stays as it is: that is a link to another of its stories.
    """
    parts: list[Piece] = []
    for piece in pieces:
        posted = _cut_post(piece, parts)
        if len(posted) > 1:
            _claim_lines([*parts, piece], posted[0].posted_by)
        parts += posted
    return parts


def _cut_post(piece: Piece, above: list[Piece]) -> list[Piece]:
    if "(@" not in piece.text or len(piece.text) > LONGEST_POST:
        return [piece]
    match = SIGNED_POST.match(piece.text)
    who = " ".join(_NOT_IN_NAMES.sub(" ", match["who"]).split()) if match else ""
    if match is None or not who or is_known_outlet(who):
        return [piece]
    if word_count(match["words"]) < FEWEST_POSTED and not (above and _is_line_of_post(above[-1])):
        return [piece]
    signed = cut(piece, match.start("sign"), len(piece.text), Kind.SOCIAL_POST, "a post's signature")
    _claim(signed[0], who)
    return signed


def _claim_lines(pieces: list[Piece], who: str) -> None:
    """Give the short lines right above a post's last line to whoever signs that."""
    for below, piece in pairwise(reversed(pieces[-MOST_LINES - 1 :])):
        is_headline = piece.line == 0 and (below.gap > 0 or is_title_case(piece.text))
        if is_headline or not _is_line_of_post(piece):
            return
        _claim(piece, who)


def _claim(piece: Piece, who: str) -> None:
    piece.mark(BlockKind.PARAGRAPH, "a post's words")
    piece.posted_by = who


def _is_line_of_post(piece: Piece) -> bool:
    """Whether an open line is short and tells of nobody's words, as a paragraph above a post does."""
    is_short = piece.is_open and not piece.is_prose and len(piece.text) <= LONGEST_LINE
    return (
        is_short
        and word_count(piece.text) >= FEWEST_IN_LINE
        and piece.text[-1] != ":"
        and piece.words.isdisjoint(TELLING)
        and find_form(piece.text, piece.words) is None
    )
