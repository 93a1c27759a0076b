"""Copy as it was meant, and the way back to the copy as filed.

Bytes of UTF-8 that some machine took for Windows-1252 or Latin-1 stand as two or three odd letters for each
mark or accented letter: "itâ€™s" for "it’s". Characters stand as a page's source writes them: "it&rsquo;s".
Soft hyphens and other marks that are not seen stand within words, opening marks for apostrophes, the marks of
other languages for English ones, blanks of other widths for blanks, and some machines end lines with two
characters. All rules read what was meant; every finding points into the copy as it was filed.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import cache
from html import unescape
from operator import is_
from typing import Any, TypeVar

from .findings import Span

Found = TypeVar("Found")

# What the bytes 0x80 to 0x9f are in Windows-1252.
_PAGE_1252 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_TWICE = re.compile(rf"â[\x80-\xbf{_PAGE_1252}]{{2}}|[ÂÃÄÅ][\x80-\xbf{_PAGE_1252}]")
# A blank that does not break, encoded twice, whose second byte somebody then took for a common blank.
_HALF_BLANK = re.compile(r" ?Â(?=[ \n])")
# What is not seen within a word, and parts it for machines: soft hyphens, blanks and joiners of no width.
UNSEEN = "\u00ad\u200b\u200c\u2060\ufeff"
_UNSEEN = re.compile(rf"(?<=\w)[{UNSEEN}]+(?=\w)")
# An owner's apostrophe that was set as an opening mark: "the harbour‘s master".
_OPENED_OWNER = re.compile(r"(?<=\w)‘(?=s\b)")
# A character as HTML writes it, perhaps written so twice: "&quot;", "&#8217;", "&amp;nbsp;".
_REFERENCE = re.compile(r"&(?:amp;){0,2}(?:#\d{1,6}|#[xX][\da-fA-F]{1,5}|[A-Za-z][A-Za-z\d]{1,9});")
_TIMES_ESCAPED = 3
# Marks as typewriters had them, and as other languages set them: ``late'', „late“ and « late » for “late”.
_PAIRS = {
    "``": re.compile(r"(?P<opens>(?<!`)``(?!`))[^`\n]{1,3000}?(?P<closes>(?<!')''(?!'))"),
    "„": re.compile(r"(?P<opens>„)[^„“”\n]{1,3000}(?P<closes>“)"),
    # A line of nothing but "« Older posts | Newer posts »" points back and on.
    "«": re.compile(
        r"(?:(?<=[^\n])|(?<![^\n])(?=[^\n»|]*[.!?,…]\s?»))"
        r"(?P<opens>«[ \u00a0\u202f]?)[^«»\n|]{1,3000}?(?P<closes>[ \u00a0\u202f]?»)"
    ),
}
# What some machine put for a character that it could not read: an apostrophe, a blank, a pair of marks.
_APOSTROPHE = r"(?<=[A-Za-z])\ufffd(?=(?:s|t|re|ve|ll|d|m)\b)"
_LOST = re.compile(rf"(?P<apostrophe>{_APOSTROPHE})|(?<=[a-z.,;:])\ufffd(?=[A-Z])")
_LOST_PAIR = re.compile(
    rf"(?<!\S)(?P<opens>\ufffd)(?=[A-Z])(?:[^\ufffd\n]|{_APOSTROPHE}){{1,1000}}(?<=[.,!?])(?P<closes>\ufffd)(?!\S)"
)
# Characters that stand for a plainer one: blanks that do not break or have a width, ends of lines, and those
# of Windows-1252 that somebody read as Latin-1.
_ODD = re.compile("[\u0080-\u00a0\u2002-\u200a\u2028\u2029\u202f\u205f\u3000]")
_PLAIN = dict.fromkeys([0xA0, *range(0x2002, 0x200B), 0x202F, 0x205F, 0x3000], " ")
_PLAIN |= dict.fromkeys([0x2028, 0x2029], "\n") | {mark.encode("cp1252")[0]: mark for mark in _PAGE_1252}
# What encoding twice may stand for: marks, signs and the letters of European names.
_MEANT = re.compile("[\u00a0-\u017f\u2010-\u203a\u20ac\u2122\u2212]")
# One such sequence is a chance, and these letters need not mean one at all: "CAFÉ—".
FEWEST_SEQUENCES = 2
_OFFSETS = frozenset(["start", "end", "phrase_start", "phrase_end"])


@dataclass(frozen=True, slots=True)
class Unscrambled:
    """What a copy was meant to say; ``places`` are its characters that the copy has as more, or not alone."""

    copy: str
    text: str
    places: tuple[int, ...] = ()
    cuts: tuple[int, ...] = ()

    def as_filed(self, found: Found) -> Found:
        """A finding, and all that it holds, with the offsets and the words of the copy as filed."""
        return found if self.text == self.copy else self._as_filed(found)

    def _as_filed(self, found: Any) -> Any:
        if isinstance(found, tuple):
            parts = tuple(map(self._as_filed, found))
            return found if all(map(is_, parts, found)) else parts
        if not is_dataclass(found) or isinstance(found, type):
            return found
        changed: dict[str, Any] = {}
        for name in _field_names(type(found)):
            value = filed = getattr(found, name)
            if name in _OFFSETS:
                filed = self._filed(value)
            elif isinstance(value, tuple) or is_dataclass(value):
                filed = self._as_filed(value)
            if filed is not value:
                changed[name] = filed
        if isinstance(found, Span) and found.text == self.text[found.start : found.end]:
            words = self.copy[changed.get("start", found.start) : changed.get("end", found.end)]
            if words != found.text:
                changed["text"] = words
        return replace(found, **changed) if changed else found

    def _filed(self, at: int) -> int:
        if not self.places:
            return at
        passed = bisect_left(self.places, at)
        return at + (self.cuts[passed - 1] if passed else 0)


@cache
def _field_names(kind: type) -> tuple[str, ...]:
    return tuple(one.name for one in fields(kind))


def unscramble(copy: str) -> Unscrambled:
    """The copy as it was meant, each character as a plain page has it and none that is not seen."""
    found = [(*match.span(), "\n") for match in re.finditer("\r\n?", copy)] if "\r" in copy else []
    for opening, pairs in _PAIRS.items():
        if opening in copy:
            for match in pairs.finditer(copy):
                found += [(*match.span("opens"), "“"), (*match.span("closes"), "”")]
    if "&" in copy and ";" in copy:
        found += _references(copy)
    if not copy.isascii():
        found += _scrambled(copy)
    found.sort()
    parts: list[str] = []
    places: list[int] = []
    cuts: list[int] = []
    done = cut = 0
    for start, end, meant in found:
        if start < done:
            continue
        parts += [copy[done:start], meant]
        places.append(start - cut)
        cut += end - start - len(meant)
        cuts.append(cut)
        done = end
    text = "".join([*parts, copy[done:]]) if found else copy
    text = text.translate(_PLAIN) if _ODD.search(text) else text
    return Unscrambled(copy, text, tuple(places), tuple(cuts))


def _references(copy: str) -> Iterator[tuple[int, int, str]]:
    """Where a character stands as HTML writes it, and which one it is."""
    for match in _REFERENCE.finditer(copy):
        meant = match.group()
        for _ in range(_TIMES_ESCAPED):
            meant = unescape(meant)
        meant = meant.translate(_PLAIN)
        # A blank that is not between words stays, as no finding would hold its characters.
        is_told = _is_between_words(copy, *match.span()) if meant == " " else meant.isprintable()
        if len(meant) == 1 and is_told:
            yield *match.span(), meant


def _is_between_words(copy: str, start: int, end: int) -> bool:
    """Whether a stretch stands between words, with no more than one blank beside it."""
    before, behind = copy[max(0, start - 2) : start], copy[end : end + 2]
    if not (before.strip() and behind.strip()) or before[-1] in ";|" or behind[0] in "&|":
        return False
    if before[-1].isspace():
        return before[-1] == " " and before[0] not in ";|" and not behind[0].isspace()
    return not behind[0].isspace() or (behind[0] == " " and behind[1] not in "&|")


def _scrambled(copy: str) -> list[tuple[int, int, str]]:
    """Where the copy has other characters than it was meant to have, and those meant."""
    may_be_scrambled = "â" in copy or "Ã" in copy or "Â" in copy
    found = list(_sequences(copy)) if may_be_scrambled else []
    if len(found) < FEWEST_SEQUENCES:
        found = []
    if any(mark in copy for mark in UNSEEN):
        found += [(*match.span(), "") for match in _UNSEEN.finditer(copy)]
    found += [(*match.span(), "’") for match in _OPENED_OWNER.finditer(copy)] if "‘s" in copy else []
    if "\ufffd" in copy:
        found += _lost(copy)
    return found


def _lost(copy: str) -> Iterator[tuple[int, int, str]]:
    """Where a character was lost that its neighbours tell, and which it was."""
    for match in _LOST.finditer(copy):
        yield *match.span(), "’" if match["apostrophe"] else " "
    for match in _LOST_PAIR.finditer(copy):
        yield *match.span("opens"), "“"
        yield *match.span("closes"), "”"


def _sequences(copy: str) -> Iterator[tuple[int, int, str]]:
    """Where letters stand for one that was encoded twice, and what it is."""
    for match in _TWICE.finditer(copy):
        meant = _decoded(match.group())
        if _MEANT.fullmatch(meant):
            yield match.start(), match.end(), meant
    for match in _HALF_BLANK.finditer(copy):
        yield *match.span(), ""


def _decoded(letters: str) -> str:
    """The character whose bytes the letters are, or nothing."""
    try:
        return b"".join(_byte(letter) for letter in letters).decode()
    except UnicodeDecodeError:
        return ""


def _byte(letter: str) -> bytes:
    return letter.encode("latin-1") if letter < "\u0100" else letter.encode("cp1252")
