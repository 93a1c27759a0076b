"""The copy as lines: stripped of blank edges, hard-wrapped ones joined, with their place in the copy."""

from __future__ import annotations

import re
from itertools import pairwise, zip_longest
from typing import NamedTuple

from .names_as_printed import NAME

_BREAKS = r"\n\r\v\f\x1c-\x1e\x85\u2028\u2029"
# No story has so many lines: what follows them is read by the bundle, so that a copy of nothing but short
# lines takes no longer than prose of its length.
MOST_LINES = 2000
BUNDLE = re.compile(rf"[^{_BREAKS}]{{40,}}|(?:[^{_BREAKS}]{{0,39}}(?:[{_BREAKS}]+|\Z)){{1,200}}")

# Copy counts as hard-wrapped when this many of its lines run on in the next one.
WRAPPED_LINES = 4
SHORTEST_WRAPPED = 32
# The same for the column of a newspaper.
SHORTEST_NARROW = 12
LONGEST_NARROW = 48
FEWEST_NARROW = 8
LONGEST_WRAPPED = 100
# A longer line is a paragraph that no column broke.
LONGEST_LAST = 120
# "Posted: 8:39 am", and below it "March 12, 2009"
CLOCK_ALONE = re.compile(
    r"(?:Last updated|Updated|Posted|Published):\s\d{1,2}:\d\d\s?[ap]\.?m\.?", re.IGNORECASE
)
# "24", "Jul", "2012", "9:12am, EDT"
STACKED_DAY = re.compile(r"[1-9]|[12]\d|3[01]")
STACKED_MONTH = re.compile(r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?")
LONGEST_MONTH = 10
STACKED_YEAR = re.compile(r"(?:19|20)\d\d")
STACKED_CLOCK = re.compile(r"\d{1,2}:\d\d\s?[ap]\.?m\.?(?:,?\s[A-Z]{2,4})?", re.IGNORECASE)
# "by Jane Doe Jul. 19, 2026 9:45 am"
SIGNED_AND_DATED = re.compile(r"by (?:[A-Z][\w.'’-]* ){1,4}.{0,20}\b(?:19|20)\d\d\b")
DAY_ALONE = re.compile(r"[A-Z][a-z]{2,8}\s\d{1,2},\s\d{4}")
# "Tuesday, January 01,"
UNFINISHED_DATE = re.compile(
    r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?\s\d{1,2},\Z"
)
# What goes on behind a name that is a link on a line of its own.
POSSESSIVES = ("’s ", "'s ")
# Such a line, if it is a few words and a capital follows, is what a picture is called.
LONGEST_TAG = 40
# What begins with a small letter and goes on with no sentence.
ADDRESSES = ("www.", "http")
# "by Jane Doe", "by harbourfan on May 3, 2012", which go on with no headline.
BYLINE = re.compile(
    rf"by (?:{NAME}(?:(?:, | and ){NAME}){{0,3}}(?: \|.{{0,60}}| on)?"
    rf"|(?:\S+ ){{1,4}}on (?:[A-Z][a-z]+day, )?[A-Z][a-z]{{2,8}} \d{{1,2}}, \d{{4}})"
)
# "on December 29, 2014 at 3:02 PM", "updated 10:03 PM EDT, Tue May 22, 2012", no more so.
DATE_LINE = re.compile(
    r"on [A-Z][a-z]+ \d{1,2}, \d{4} at \d{1,2}:\d\d [AP]M\b"
    r"|(?:updated|posted|published) .{0,40}\b(?:19|20)\d\d\b"
)
DATED = ("on ", "updated ", "posted ", "published ")
# The mark over a pull quote, and who signs it: "Jane Doe, researcher, Lakeside School".
LONE_MARKS = frozenset('“"«„❝')
SIGNATURE = re.compile(rf"{NAME},\s[a-zA-Z][^.!?“”\"]{{3,90}}\Z")
LONGEST_SIGNATURE = 120
ENDS_SENTENCE = tuple('.!?:;"”’»)]…')


class Line(NamedTuple):
    """One non-blank line, or several that were wrapped: the words without blank edges, and their place.

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
    at = previous = 0
    for stretch in copy.splitlines(keepends=True):
        words = stretch.strip()
        if words:
            start = at + len(stretch) - len(stretch.lstrip())
            gap = max(0, copy.count("\n", previous, start) - 1) if lines else 0
            previous = start + len(words)
            lines.append(Line(words, start, previous, gap))
            if len(lines) == MOST_LINES:
                return _bundle(copy, lines, previous)
        at += len(stretch)
    return lines


def _bundle(copy: str, lines: list[Line], start: int) -> list[Line]:
    """The lines, and what follows ``start`` with its short lines bundled."""
    for match in BUNDLE.finditer(copy, start):
        stretch = match.group()
        words = stretch.strip()
        if words:
            at = match.start() + len(stretch) - len(stretch.lstrip())
            lines.append(Line(words, at, at + len(words)))
    return lines


def join_stacked_dates(copy: str, lines: list[Line]) -> list[Line]:
    """The lines, with a day, its month, its year and a clock that stand one below the other on one line."""
    joined: list[Line] = []
    at = 0
    while at < len(lines):
        end = at + 1
        if len(lines[at].text) <= LONGEST_MONTH and _are_stacked(lines[at : at + 3]):
            end = at + 3
            end += end < len(lines) and STACKED_CLOCK.fullmatch(lines[end].text) is not None
        first, last = lines[at], lines[end - 1]
        joined.append(Line(copy[first.start : last.end], first.start, last.end, first.gap))
        at = end
    return joined


def _are_stacked(lines: list[Line]) -> bool:
    if len(lines) < 3 or not STACKED_YEAR.fullmatch(lines[2].text):
        return False
    first, second = lines[0].text, lines[1].text
    day, month = (first, second) if first.isdecimal() else (second, first)
    return STACKED_DAY.fullmatch(day) is not None and STACKED_MONTH.fullmatch(month) is not None


def join_wrapped(copy: str, lines: list[Line]) -> list[Line]:
    """The lines with every sentence that a narrow column broke put back on one line."""
    running = sorted(
        len(a.text) for a, b in pairwise(lines) if len(a.text) <= LONGEST_WRAPPED and _runs_on(a, b)
    )
    is_wrapped = len(running) >= WRAPPED_LINES and len(running) * 5 >= len(lines)
    shortest = SHORTEST_NARROW if _is_narrow(lines) else SHORTEST_WRAPPED
    # Where nearly all lines end of their own width, one that ends sooner ends a paragraph.
    width = running[len(running) * 9 // 10] if is_wrapped and shortest == SHORTEST_WRAPPED else 0
    joined: list[Line] = []
    last: Line | None = None
    has_begun = shortest == SHORTEST_WRAPPED
    for line, next_line in zip_longest(lines, lines[1:]):
        # Above a column's first sentence stand lines of its head.
        has_begun = has_begun or line.text[0].islower()
        if last is not None and (
            _breaks_sentence(last, line, next_line)
            or _drops_capital(last, line)
            or line.text.startswith(POSSESSIVES)
            or _signs_pulled(joined, line)
            or _ends_date(last, line)
            or (
                has_begun
                and (is_wrapped or shortest < SHORTEST_WRAPPED)
                and _continues(last, line, shortest)
                and (not line.text[0].isupper() or _fills(last, line, width))
            )
        ):
            first = joined.pop()
            joined.append(Line(copy[first.start : line.end], first.start, line.end, first.gap))
        else:
            joined.append(line)
        last = line
    return joined


def _is_narrow(lines: list[Line]) -> bool:
    """Whether the copy is a newspaper's column, whose lines are short and mostly go on in small letters."""
    short = sum(
        SHORTEST_NARROW <= len(a.text) <= LONGEST_NARROW
        and b.gap == 0
        and b.text[0].islower()
        and not a.text.endswith(ENDS_SENTENCE)
        for a, b in pairwise(lines)
    )
    return short >= FEWEST_NARROW and short * 5 >= 2 * len(lines)


def _runs_on(line: Line, following: Line) -> bool:
    return (
        following.gap == 0
        and len(line.text) >= SHORTEST_WRAPPED
        and following.text[0].islower()
        and not line.text.endswith(ENDS_SENTENCE)
        and not following.text.startswith(ADDRESSES)
        and not (following.text.startswith("by ") and BYLINE.fullmatch(following.text))
        and not (following.text.startswith(DATED) and DATE_LINE.match(following.text))
    )


def _breaks_sentence(line: Line, following: Line, beyond: Line | None) -> bool:
    """Whether a line break stands inside a sentence, as a link on a line of its own leaves it."""
    is_label = len(following.text) <= LONGEST_TAG and not following.text.endswith(ENDS_SENTENCE)
    if is_label and beyond is not None and beyond.text[0].isupper():
        return False  # below a headline what its picture is called: "harbour gulls roost"
    return (
        _runs_on(line, following)
        and line.text[-1].isalpha()
        and not SIGNED_AND_DATED.match(following.text)
        and " " in following.text
        and line.text.count(" ") > 8
    )


def _ends_date(line: Line, following: Line) -> bool:
    """Whether a line is the year of the date with which the line above it ends, or the day of its clock."""
    if CLOCK_ALONE.fullmatch(line.text) and DAY_ALONE.fullmatch(following.text):
        return True
    return (
        following.text[0] in "12"
        and len(following.text) == 4
        and UNFINISHED_DATE.search(line.text) is not None
    )


def _drops_capital(line: Line, following: Line) -> bool:
    """Whether a line is nothing but the big first letter of the paragraph below it."""
    return len(line.text) == 1 and line.text.isupper() and following.gap <= 1 and following.text[0].islower()


def _signs_pulled(above: list[Line], line: Line) -> bool:
    """Whether a line signs the words above it, over which a page sets nothing but a big opening mark."""
    return (
        len(above) > 1
        and above[-2].text in LONE_MARKS
        and above[-1].text[-1] in ".!?…"
        and len(line.text) <= LONGEST_SIGNATURE
        and SIGNATURE.match(line.text) is not None
    )


def _fills(line: Line, following: Line, width: int) -> bool:
    """Whether a line has no room for the word that follows, in a column of that width."""
    word = following.text.split(None, 1)[0]
    return len(line.text) + 1 + len(word) > width


def _continues(line: Line, following: Line, shortest: int) -> bool:
    return (
        following.gap == 0
        and shortest <= len(line.text) <= LONGEST_WRAPPED
        and len(following.text) <= LONGEST_LAST
        and not line.text.endswith(ENDS_SENTENCE)
        and following.text[0] not in "*•·-–—"
    )
