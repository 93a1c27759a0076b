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

# No link goes on into the next, so that a run of them is read in one way alone.
_LINK = r"(?:https?://(?:(?!https?://|pic\.twitter)\S)+|pic\.twitter\.com/(?:(?!https?://)\w)+)"
# "Late again. pic.twitter.com/Gull — Jane Roe (@janeroe) May 3, 2017"
_SIGNATURE = (
    r"[—–-]{1,2}\s?(?P<who>[^()@—\n]{2,60}?)\s?\(@\w{1,30}\)"
    r"\s(?:\w{3,9}\s\d{1,2},\s\d{4}|\d{1,2}\s\w{3,9},?\s\d{4}[^()\n]{0,6})\Z"
)
SIGNED_POST = re.compile(rf"(?P<words>\S[^\n]*?)(?P<sign>(?:\s?{_LINK})*\s{_SIGNATURE})")
# The same below the words, and "A post shared by Jane Roe (@janeroe) on May 3".
SIGNED_BELOW = re.compile(rf"(?:{_LINK}\s?)*{_SIGNATURE}")
SHARED_BELOW = re.compile(
    r"A (?:post|photo|video) (?:shared|posted) by (?P<who>[^()@\n]{2,60}?) \(@[\w.]{1,30}\)(?: on\b.{0,40})?"
)
LINKS_AT_END = re.compile(rf"(?:\s?{_LINK})+\Z")
LONGEST_POST = 700
LONGEST_ABOVE = 330
FEWEST_POSTED = 4
# The lines of a post above its last: so many at most, so long, and of so many words at the least.
MOST_LINES = 4
LONGEST_LINE = 140
FEWEST_IN_LINE = 3
TELLING = word_set("said says wrote tweeted tweets posted added shared replied told writes captioned")
# With these a story tells of the post whose signature stands below it, and whose words are a picture.
TELLING_OF_POSTS = word_set(
    "tweeted tweets tweet twitter instagram posted wrote writes captioned replied added"
)
_NOT_IN_NAMES = re.compile(r"[^\w\s.,'’&-]+")


def cut_posts(pieces: list[Piece]) -> list[Piece]:
    """The pieces with each post's words, which tell who wrote them, parted from its links and signature.

    A house's own post stays as it is: that is a link to another of its stories.
    """
    parts: list[Piece] = []
    for piece in pieces:
        if "(@" in piece.text and (who := _signer_below(piece)):
            _claim_above(parts, who)
        posted = _cut_post(piece, parts)
        if len(posted) > 1:
            _claim_lines([*parts, piece], posted[0].posted_by)
        parts += posted
    return parts


def _signer_below(piece: Piece) -> str:
    """Who signs, on a line that is the signature of the post above it and no more."""
    match = SIGNED_BELOW.match(piece.text) or SHARED_BELOW.match(piece.text)
    who = _named(match["who"]) if match else ""
    return "" if is_known_outlet(who) else who


def _named(who: str) -> str:
    return " ".join(_NOT_IN_NAMES.sub(" ", who).split())


def _claim_above(parts: list[Piece], who: str) -> None:
    """Give the line above a signature to whoever signs, without its links."""
    posted = parts[-1] if parts else None
    if posted is None or not posted.is_open or not posted.line or posted.text[-1] == ":":
        return
    links = LINKS_AT_END.search(posted.text)
    reason = "a post's links"
    posted, *rest = (
        cut(posted, links.start(), len(posted.text), Kind.SOCIAL_POST, reason) if links else [posted]
    )
    is_told = not posted.words.isdisjoint(TELLING_OF_POSTS)
    if (
        posted.is_open
        and len(posted.text) <= LONGEST_ABOVE
        and word_count(posted.text) >= FEWEST_POSTED
        and not is_told
    ):
        parts[-1:] = [posted, *rest]
        _claim(posted, who)


def _cut_post(piece: Piece, above: list[Piece]) -> list[Piece]:
    if "(@" not in piece.text or len(piece.text) > LONGEST_POST:
        return [piece]
    match = SIGNED_POST.match(piece.text)
    who = _named(match["who"]) if match else ""
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
        is_headline = piece.line == 0 and below.gap > 0
        if is_headline or is_title_case(piece.text) or not _is_line_of_post(piece):
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
