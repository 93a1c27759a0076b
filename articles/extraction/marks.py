"""Quotation marks: which mark opens, which closes, and what stands between them.

All styles are paired in one pass over a paragraph, because a page that mixes them (a straight mark that
opens, a curly one that closes; single marks inside double ones) can only be read with all of them in view.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

# How far one pair of marks may reach. A longer one is a missing mark, and the limit keeps time linear.
LONGEST = 6000
MOST_MARKS = 40
# So many blanks has an utterance at least whose closing mark is missing.
FEWEST_LEFT_OPEN = 4

# One set of characters leads every branch, because a set is looked for fast.
MARK = re.compile(
    r"""
    [“”„«»"'’‘`‹›] (?:
      (?<=[“”„«»"‹›])
    | (?<=') (?: ''?+ | (?<![^\W_]') | (?![^\W_]) )    # between two letters it is an apostrophe;
    | (?<=’) (?: ’’?+ | (?<![^\W_]’) | (?![^\W_]) )    # two stand for a double mark, and three are
    | (?<=‘) ‘?+                                       # a nested single one glued to that
    | (?<=`) `?+
    )
    """,
    re.VERBOSE,
)
DOUBLE_OPENERS = frozenset(("“", "„", "«", "``", "‘‘"))
DOUBLE_CLOSERS = frozenset(("”", "»", "’’"))
DOUBLES = DOUBLE_OPENERS | DOUBLE_CLOSERS | {'"', "''"}
SINGLE_OPENERS = frozenset(("‘", "‹", "`"))
ALL_MARKS = "“”„«»\"‘’'`‹›"

BEFORE_OPENING = frozenset("([{—–-/:\u00a0\u2009 \t\n\r“‘„«\"'")
AFTER_CLOSING = frozenset(".,;:!?)]}—–… \u00a0\u2009\t\n\r”’»\"'")
STOPS = frozenset(".,!?…")
# ’90s, ’em, ’tis: an apostrophe where an opening mark would stand.
ELISION = re.compile(r"\d\ds?\b|(?:em|tis|twas|til|till|cause|round|n|bout|cos)\b", re.IGNORECASE)
# 6'2" and 40°12'30": feet and inches, minutes and seconds of arc.
MEASURE = re.compile(r"\d\s?['’′]\s?\d{1,2}(?:\.\d+)?\s?(?:[\"”]|''|’’)")
INCHES = re.compile(r"\d\s?[\"”]\Z")
# What says whose words were left open: "“Is it late? Roe asked. “We go.”".
SAID_INSIDE = re.compile(
    r"(?<=[?!,.…])\s(?=(?:[A-Z][\w’'.-]*\s){1,3}"
    r"(?:said|says|asked|added|replied|continued|wondered|noted|explained|warned|wrote)\.\Z)"
)
WORDS_FIRST = re.compile(r"[\w$€£…(\[@#\"“.]")


class Side(Enum):
    OPENS = 1
    CLOSES = 2
    EITHER = 3


class Mark(NamedTuple):
    """One quotation mark: its place, whether it is a double one, and the side it seems to stand on."""

    start: int
    end: int
    is_double: bool
    side: Side


@dataclass(frozen=True, slots=True)
class Marked:
    """Words between marks in one paragraph; ``outer_start`` and ``outer_end`` take in the marks."""

    start: int
    end: int
    outer_start: int
    outer_end: int
    is_closed: bool = True


def find_marked(text: str, paragraphs: Sequence[tuple[int, int]]) -> list[list[Marked]]:
    """The outermost marked stretches of each paragraph, in order.

    A stretch that a paragraph leaves open runs to that paragraph's end when the next one takes it up
    again, or when it opened the paragraph; a closing mark alone ends what earlier paragraphs left open.
    """
    marks = [find_marks(text, start, end) for start, end in paragraphs]
    found: list[list[Marked]] = []
    is_pending = False
    for number, (start, end) in enumerate(paragraphs):
        if marks[number]:
            pairs = _pair(text, marks[number], start, end, _reopens(paragraphs, marks, number), is_pending)
        elif is_pending and _closes_alone(marks, number):
            pairs = [Marked(start, end, start, end, is_closed=False)]
        else:
            pairs = []
        found.append(pairs)
        is_pending = bool(pairs) and not pairs[-1].is_closed and pairs[-1].end == end
    return found


def _reopens(
    paragraphs: Sequence[tuple[int, int]], marks: Sequence[Sequence[Mark]], number: int
) -> Mark | None:
    """The opening mark with which the next paragraph begins."""
    following = marks[number + 1] if number + 1 < len(paragraphs) else ()
    if not following or following[0].start != paragraphs[number + 1][0]:
        return None
    return following[0] if following[0].side is not Side.CLOSES else None


def _closes_alone(marks: Sequence[Sequence[Mark]], number: int) -> bool:
    """Whether one of the next few paragraphs begins its marks with a closing one."""
    for later in marks[number + 1 : number + 5]:
        if later:
            return later[0].side is Side.CLOSES
    return False


def find_marks(text: str, start: int, end: int) -> list[Mark]:
    """Every quotation mark of a paragraph; apostrophes and signs of measure are left out."""
    if not MARK.search(text, start, end):
        return []
    measures = {match.end() for match in MEASURE.finditer(text, start, end)}
    return list(_marks(text, start, end, measures))


def _marks(text: str, start: int, end: int, measures: set[int]) -> Iterator[Mark]:
    for match in MARK.finditer(text, start, end):
        at, after = match.span()
        glyph = match.group()
        if text[at - 1 : at] == "=" or after in measures or (after - 1 in measures and glyph in "'’"):
            continue
        if glyph in ("'''", "’’’"):
            side = _side(text, at, after, start, end)
            cut = at + 2 if side is Side.OPENS else at + 1
            yield Mark(at, cut, side is Side.OPENS, side)
            yield Mark(cut, after, side is not Side.OPENS, side)
        elif glyph in DOUBLES:
            yield Mark(at, after, True, _double_side(text, glyph, at, after, start, end))
        else:
            side = _side(text, at, after, start, end)
            if glyph in SINGLE_OPENERS and side is not Side.CLOSES:
                side = Side.OPENS
            if side is Side.OPENS and not _may_open_single(text, after, glyph):
                continue
            yield Mark(at, after, False, side)


def _may_open_single(text: str, after: int, glyph: str) -> bool:
    if ELISION.match(text, after) and glyph != "‘":
        return False
    return bool(WORDS_FIRST.match(text, after))


def _side(text: str, at: int, after: int, start: int, end: int) -> Side:
    """The side that a mark's neighbours speak for."""
    before = text[at - 1] if at > start else " "
    behind = text[after] if after < end else " "
    may_open = before in BEFORE_OPENING and not behind.isspace()
    may_close = not before.isspace() and (behind in AFTER_CLOSING or behind.isspace())
    if may_open and (not may_close or before.isspace()):
        return Side.OPENS
    if may_close and (not may_open or behind.isspace()):
        return Side.CLOSES
    return Side.EITHER


def _double_side(text: str, glyph: str, at: int, after: int, start: int, end: int) -> Side:
    """The side of a double mark: its shape, unless its neighbours plainly say otherwise."""
    side = _side(text, at, after, start, end)
    if glyph in ("“", "„", "«"):
        return Side.EITHER if side is Side.CLOSES and glyph == "“" else Side.OPENS
    if glyph in ("``", "‘‘"):
        return Side.OPENS
    if glyph in DOUBLE_CLOSERS:
        return Side.EITHER if side is Side.OPENS else Side.CLOSES
    return side


def _pair(
    text: str, marks: Sequence[Mark], start: int, end: int, reopens: Mark | None, is_pending: bool
) -> list[Marked]:
    """The outermost pairs of one paragraph: whatever opens first is the outer mark."""
    found: list[Marked] = []
    number = 0
    free = start
    nests = _balance(marks)
    while number < len(marks):
        mark = marks[number]
        if mark.side is Side.CLOSES or (not mark.is_double and mark.side is not Side.OPENS):
            if mark.is_double and not found and _ends_without_start(text, mark, start, end, is_pending):
                found.append(Marked(start, mark.start, start, mark.end))
                free = mark.end
            number += 1
            continue
        if mark.is_double and mark.side is Side.EITHER and INCHES.search(text, free, mark.end):
            number += 1
            continue
        closing = (
            _closing_double(marks, number, nests)
            if mark.is_double
            else _closing_single(text, marks, number, end, runs_on=_runs_on(text, mark, end, reopens))
        )
        if closing is not None:
            close = marks[closing]
            if close.start > mark.end:
                found.append(Marked(mark.end, close.start, mark.start, close.end))
            free = close.end
            number = closing + 1
            continue
        again = _opens_again(text, marks, number)
        if again is not None:
            stop = _before_blanks(text, marks[again].start)
            if said := SAID_INSIDE.search(text, mark.end, stop):
                stop = said.start()
                found.append(Marked(mark.end, stop, mark.start, stop))
            else:
                found.append(Marked(mark.end, stop, mark.start, stop, is_closed=False))
            free, number = stop, again
            continue
        begins = not text[start : mark.start].strip()
        if begins or _runs_on(text, mark, end, reopens) or _is_left_open(text, marks, number, end):
            said = SAID_INSIDE.search(text, mark.end, end)
            stop = said.start() if said else end
            found.append(Marked(mark.end, stop, mark.start, stop, is_closed=said is not None))
            break
        number += 1
    return found


def _opens_again(text: str, marks: Sequence[Mark], number: int) -> int | None:
    """The opening mark, behind a full stop, with which a quotation left open goes on in its paragraph.

    Copy whose paragraphs were run together has it: "He said: “It is late. “We go.”".
    """
    opened = marks[number]
    following = marks[number + 1] if number + 1 < len(marks) else None
    if (
        following is None
        or not (opened.is_double and following.is_double)
        or following.side is not Side.OPENS
    ):
        return None
    is_said = text[_before_blanks(text, opened.start) - 1] in ":,.!?”" and opened.side is Side.OPENS
    is_ended = text[_before_blanks(text, following.start) - 1] in ".!?"
    is_whole = text[opened.end : opened.end + 1].isupper()
    return number + 1 if is_said and is_ended and is_whole else None


def _is_left_open(text: str, marks: Sequence[Mark], number: int, end: int) -> bool:
    """Whether a whole utterance is opened behind "said," or a full stop, and never closed."""
    mark = marks[number]
    is_single = text.startswith("‘", mark.start) and not mark.is_double
    if not (mark.is_double or is_single) or mark.side is not Side.OPENS:
        return False
    if any(marks[later].is_double or is_single for later in range(number + 1, len(marks))):
        return False
    is_said = text[_before_blanks(text, mark.start) - 1] in (":" if is_single else ",:.!?")
    return (
        is_said
        and text[mark.end : mark.end + 1].isupper()
        and text.count(" ", mark.end, end) >= FEWEST_LEFT_OPEN
    )


def _before_blanks(text: str, at: int) -> int:
    """Where the blanks begin that stand before ``at``."""
    while at and text[at - 1].isspace():
        at -= 1
    return at


def _ends_without_start(text: str, mark: Mark, start: int, end: int, is_pending: bool) -> bool:
    """A closing mark with nothing open: the end of an earlier paragraph's words, or of a lost opening."""
    if mark.start - start > LONGEST:
        return False
    if is_pending:
        return True
    return text[mark.start - 1] in ",!?." and mark.start - start > 8


def _runs_on(text: str, mark: Mark, end: int, reopens: Mark | None) -> bool:
    """Whether what a mark opens goes on in the next paragraph, which opens it again.

    Of single marks, only a whole sentence does, that ends with its paragraph.
    """
    if reopens is None or mark.is_double:
        return reopens is not None
    is_said = text[_before_blanks(text, mark.start) - 1] in ",:.!?’'"
    return not reopens.is_double and is_said and text[mark.end].isupper() and text[end - 1] in ".!?…"


def _balance(marks: Sequence[Mark]) -> bool:
    """Whether a paragraph's double marks close as often as they open.

    Only then is an opening mark inside an open pair a nested one; otherwise somebody forgot to close.
    """
    doubles = [mark.side for mark in marks if mark.is_double]
    return doubles.count(Side.OPENS) <= len(doubles) - doubles.count(Side.OPENS)


def _closing_double(marks: Sequence[Mark], number: int, nests: bool) -> int | None:
    """Which mark closes the double mark at ``number``, nested pairs of the same style included."""
    opened = marks[number]
    depth = 0
    for offset, mark in enumerate(marks[number + 1 : number + 1 + MOST_MARKS], number + 1):
        if not mark.is_double:
            continue
        if mark.start - opened.end > LONGEST:
            return None
        if mark.side is Side.OPENS:
            if nests:
                depth += 1
                continue
            return None
        if not depth:
            return offset
        depth -= 1
    return None


def _closing_single(text: str, marks: Sequence[Mark], number: int, end: int, *, runs_on: bool) -> int | None:
    """Which mark closes the single mark at ``number``, possessives and dropped letters notwithstanding."""
    opened = marks[number]
    candidates: list[int] = []
    depth = 0
    for offset, mark in enumerate(marks[number + 1 : number + 1 + MOST_MARKS], number + 1):
        if mark.start - opened.end > LONGEST:
            break
        if mark.is_double:
            if mark.side is Side.OPENS or (mark.side is Side.EITHER and not depth):
                depth += 1
            elif depth:
                depth -= 1
            elif text.startswith("''", mark.start) and text[mark.start - 1] in STOPS and not candidates:
                return offset  # "'It is late,'' Roe said"
            else:
                break
        elif mark.side is Side.OPENS and not depth:
            break
        elif not depth and mark.start > opened.end and not text[mark.start - 1].isspace():
            candidates.append(offset)
    if not candidates:
        return None
    plain = [one for one in candidates if _is_plain_close(text, marks[one], end)]
    if plain:
        return plain[0]
    return None if runs_on else candidates[-1]


def _is_plain_close(text: str, mark: Mark, end: int) -> bool:
    """Whether a closing single mark cannot be the apostrophe of a plural owner (the allies’ stance)."""
    before = text[mark.start - 1]
    if before in STOPS or before in ALL_MARKS or before in ")]":
        return True
    if mark.end >= end or text[mark.end] in ".,;:!?)":
        return True
    return before not in "sSxz"
