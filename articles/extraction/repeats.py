"""Lines that a page has twice: captions said again, and teasers of paragraphs; a second print is a story."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from .captions import is_pictured
from .findings import FurnitureKind
from .names_as_printed import NAME, is_persons_name
from .picture_credits import PHOTOGRAPHERS
from .pieces import CUT_SHORT, Piece, ends_sentence, is_prose, key_words, plain_key, word_count

# What a caption has more than the line above it: " Jane Doe", " (Jane Doe)".
NAME_ADDED = re.compile(
    rf"[.\s]{{1,3}}(?P<mark>\()?(?P<name>{PHOTOGRAPHERS}(?:\s?[/,|]\s?{PHOTOGRAPHERS}){{0,2}})(?(mark)\))\.?"
)
SAID_BEFORE, SAID_TWICE = "said before", "said twice"
LONGEST_QUOTED = 14
LONGEST_REPEAT = 300
OFTEN = 4
FEWEST_OTHERS = 3
# What stands below a headline and sums the story up, often in a sentence of its own.
FEWEST_IN_STANDFIRST = 8
LONGEST_STANDFIRST = 320
ABOVE_STANDFIRST = frozenset(
    {
        FurnitureKind.HEADLINE_REPEAT,
        FurnitureKind.BULLET,
        FurnitureKind.SECTION_LABEL,
        FurnitureKind.SHARE,
        FurnitureKind.NAVIGATION,
    }
)
HEAD_LINES = frozenset({FurnitureKind.BYLINE, FurnitureKind.DATE_LINE})
# How many short lines may stand in a row where a page prints its story twice.
LONGEST_RUN = 12
SHORTEST_TEASER = 30
DEEPEST_BELOW = 3
# A lead that is cut short, without its dateline, which may stand above a whole print of it.
BEHIND_DATELINE = re.compile(r"\([A-Z][\w. ]{1,20}\)\s?[-–—]+\s")
SHORTEST_LEAD = 60
# So long is a line that is somebody's words again, and so far before them their opening mark stands.
SHORTEST_PULLED = 30
REACH_OF_MARKS = 600
# "The Ghost of Gulls Past": a subhead, whose words the story can have as well.
TITLE_OF_PART = re.compile(
    r"(?:The|How|Why|What|Where|When)(?: (?:[A-Z][\w’'-]*|of|the|a|an|and|to|in|for|on)){2,8}"
)
# "Drowned sailor, Jane Doe."
DESCRIBED_NAME = re.compile(rf"[A-Z][a-z]+(?: [a-z]+){{0,3}},? (?P<name>{NAME})\.")


def label_repeats(pieces: list[Piece]) -> None:
    """A line that repeats its neighbour, the headline's name or a sentence of the story is a caption."""
    _label_often_said(pieces)
    story = _Story(pieces)
    seen: dict[str, int] = {}
    for i, piece in enumerate(pieces):
        if len(piece.text) > LONGEST_REPEAT or (piece.is_open and piece.is_standfirst):
            continue
        key = piece.text if piece.is_prose else piece.key
        first = seen.setdefault(key, i) if key else i
        if first == i and piece.is_open and _sums_up(pieces, i):
            continue
        if first != i:
            is_summed = piece.is_prose and pieces[first].is_open and _sums_up(pieces, first)
            if is_summed or prints_again(pieces, first, i):
                continue
            if piece.is_prose and _beside_prose(pieces, i) > _beside_prose(pieces, first):
                if pieces[first].is_open and piece.is_open:
                    pieces[first].mark(FurnitureKind.HEADLINE_REPEAT, "a paragraph of the story")
                continue
            _label_twins(piece, pieces[first])
        elif (
            piece.is_open
            and is_repeated_sentence(piece.text)
            and not _is_quoted_subhead(piece.text)
            and not TITLE_OF_PART.fullmatch(piece.text)
            and story.holds(piece)
            and not story.says(piece.text)
        ):
            piece.mark(FurnitureKind.CAPTION, "a sentence of the story")


def _label_often_said(pieces: list[Piece]) -> None:
    """A sentence that a page has again and again is its pictures' caption, or its own."""
    times = Counter(p.text for p in pieces if p.is_open and p.is_prose)
    if sum(count < OFTEN for count in times.values()) < FEWEST_OTHERS:
        return
    for piece in pieces:
        is_short = SHORTEST_LEAD <= len(piece.text) <= LONGEST_REPEAT
        if piece.is_open and is_short and times[piece.text] >= OFTEN:
            piece.mark(FurnitureKind.CAPTION, "said again and again")


def _sums_up(pieces: list[Piece], i: int) -> bool:
    """Whether a sentence right below the headline, or in its place, can be the standfirst."""
    text = pieces[i].text
    if word_count(text) < FEWEST_IN_STANDFIRST or len(text) > LONGEST_STANDFIRST:
        return False
    below = pieces[i + 1] if i + 1 < len(pieces) else None
    if below is None or not (below.is_prose or below.label in HEAD_LINES):
        return False
    return all(p.is_headline or p.label in ABOVE_STANDFIRST for p in pieces[:i])


def _beside_prose(pieces: list[Piece], i: int) -> int:
    """On how many sides of a line a paragraph stands, as it does beside one of the story's own."""
    beside = [pieces[j] for j in (i - 1, i + 1) if 0 <= j < len(pieces)]
    return sum(piece.is_open and piece.is_prose for piece in beside)


def prints_again(pieces: list[Piece], first: int, second: int) -> bool:
    """Whether a line is said twice together with a paragraph near it: the page prints its story again."""
    return any(_leads_to_paragraph(pieces, first, second, step) for step in (-1, 1))


def _leads_to_paragraph(pieces: list[Piece], first: int, second: int, step: int) -> bool:
    """Whether lines that are said twice as well lead from a line said twice to a paragraph said twice."""
    for _ in range(LONGEST_RUN):
        first, second = first + step, second + step
        if not 0 <= first < second < len(pieces) or pieces[first].text != pieces[second].text:
            return False
        if pieces[first].is_prose:
            return pieces[first].is_open
    return False


def _is_quoted_subhead(text: str) -> bool:
    """Whether somebody's words stand above the paragraphs in which they are said."""
    return text[0] in "“‘\"'" and text[-1] in "”’\"'" and word_count(text) <= LONGEST_QUOTED


def _label_twins(piece: Piece, twin: Piece) -> None:
    """Label a line and the one above that says the same, where they are captions."""
    if piece.is_open:
        piece.mark(FurnitureKind.CAPTION, SAID_BEFORE)
        if twin.is_open and piece.line == twin.line + 1 and is_pictured(twin):
            twin.mark(FurnitureKind.CAPTION, "said twice in a row")
        if twin.label not in HEAD_LINES and not twin.is_prose and not ends_sentence(twin.text):
            twin.mark(FurnitureKind.CAPTION, SAID_TWICE)
    elif piece.label is FurnitureKind.CAPTION and twin.is_open and not twin.is_prose:
        twin.mark(FurnitureKind.CAPTION, SAID_TWICE)


def label_beginnings(pieces: list[Piece]) -> None:
    """A line with which the caption below it begins is that caption without its credit."""
    for piece, following in pairwise(pieces):
        if not (piece.is_open and len(piece.text) >= 20 and following.text.startswith(piece.text)):
            continue
        if following.is_open and (name := NAME_ADDED.fullmatch(following.text, len(piece.text))):
            following.mark(FurnitureKind.CAPTION, "said before, and its photographer")
            following.credit = name.span("name")
        if following.label is FurnitureKind.CAPTION:
            piece.mark(FurnitureKind.CAPTION, "the caption below it begins so")
    _label_teasers(pieces)


def _label_teasers(pieces: list[Piece]) -> None:
    """A line that is cut short and says what a paragraph right below it begins with is that one's teaser."""
    for i, piece in enumerate(pieces):
        if not (piece.is_open and piece.text.endswith(CUT_SHORT)):
            continue
        words = piece.text.rstrip(" .…")
        below = (p for p in pieces[i + 1 : i + 1 + DEEPEST_BELOW] if p.is_open)
        if len(words) >= SHORTEST_TEASER and any(p.text.startswith(words) for p in below):
            piece.mark(FurnitureKind.HEADLINE_REPEAT, "a paragraph below it begins so")
            continue
        lead = BEHIND_DATELINE.split(words, maxsplit=1)[-1]
        if len(lead) >= SHORTEST_LEAD and any(lead in p.text for p in pieces[i + 1 :] if p.is_prose):
            piece.mark(FurnitureKind.HEADLINE_REPEAT, "the lead, cut short")


class _Story:
    """The running text, for looking up repeats."""

    def __init__(self, pieces: list[Piece]) -> None:
        self._text = " ".join(p.text for p in pieces if p.is_open and p.is_prose)
        self._low = self._text.lower()
        self._key = ""

    def holds(self, piece: Piece) -> bool:
        """Whether a line stands in the story, which is read whole only if every word of it stands there."""
        # The longest word is the likeliest to be missing.
        if not all(word in self._low for word in sorted(piece.words, key=len, reverse=True)):
            return False
        self._key = self._key or f" {plain_key(self._text)} "
        return f" {piece.key} " in self._key

    def says(self, text: str) -> bool:
        """Whether the story has the words of a line between marks, so that the line is a pull quote."""
        words = text.strip("“”\"‘’'. ")
        at = self._text.find(words) if len(words) >= SHORTEST_PULLED else -1
        before = self._text[max(0, at - REACH_OF_MARKS) : at]
        return at >= 0 and (before.rfind("“") > before.rfind("”") or before.count('"') % 2 == 1)


def is_repeated_sentence(text: str) -> bool:
    """Whether a line has the length and the shape of a sentence of the story."""
    return 5 <= word_count(text) <= 45 and text[0] not in "*•-–▪" and text[-1] != "?" and not is_prose(text)


def label_names_alone(pieces: list[Piece], headline: str) -> None:
    """A name on a line of its own is a caption, unless it signs the words above it."""
    names: frozenset[str] | None = None
    for i, piece in enumerate(pieces):
        if not piece.is_open or len(piece.text) > 60:
            continue
        described = DESCRIBED_NAME.fullmatch(piece.text) if piece.text[-1] == "." else None
        if not is_persons_name(described["name"] if described else piece.text):
            continue
        above = pieces[i - 1] if i else None
        if above is not None and above.is_open and above.text[-1] in '"”’»':
            continue
        names = _named_in_story(pieces, headline) if names is None else names
        if piece.key_words & names:
            piece.mark(FurnitureKind.CAPTION, "a name alone")


def _named_in_story(pieces: list[Piece], headline: str) -> frozenset[str]:
    """The words of the headline and of the paragraphs' beginnings."""
    story = " ".join(p.text[:400] for p in pieces if p.is_open and p.is_prose)
    return key_words(headline + " " + story[:6000])
