"""Agencies that a line names as those whose copy the page carries, whatever else stands in the line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .agencies import AGENCY_WORDS, is_agency, source_kind
from .findings import BlockKind, Credit, CreditRole, FurnitureKind
from .furniture import GLUED_CAPITAL
from .inline import AT_END
from .named_outlets import known_outlets_in
from .names_as_printed import is_persons_name
from .pieces import Piece
from .words import word_set

# "Associated Press Writers Jane Doe", "AP Harbour Writer", "By Jane Doe, Reuters correspondent".
STAFF_BEHIND = re.compile(
    r"(?:\s[A-Z][a-z]+){0,2}\s(?:[Ww]riters?|[Cc]orrespondents?)\b|[^.]{0,60}\scontributed\sto\sthis\b"
)
# "Article from: Agence France-Presse", "copyrighted by Reuters", "For The Associated Press".
GIVEN_BEFORE = re.compile(
    r"\b(?:(?i:(?:article|news|story|copy|files)\sfrom|(?:copyrighted|provided|powered|to\syou)\sby)|By|For)\s?:?"
    r"\s(?:[Tt]he\s)?\Z"
)
# "© 2008 The Associated Press. All rights reserved."
MARKED_BEFORE = re.compile(
    r"(?:©|\(c\)|[Cc]opyright)(?:\s(?:©|\(c\)))?(?:\s?(?:19|20)\d\d)?,?(?:\sby)?\s(?:[Tt]he\s)?\Z"
)
MARKED_BEHIND = re.compile(r"\s?(?:[.,;)|]|\Z|(?:19|20)\d\d|(?:All|all|Ltd|Limited|Inc)\b)")
# "Jane Doe, Harbour News Service", "Harbour News Service; with files from": lines that are no sentence.
SIGNED_BEFORE = re.compile(r"\A[^.!?/]{3,80}\s?[,–—-][^A-Za-z]{0,6}\Z")
FILES_BEHIND = re.compile(r"[;,]?\swith\sfiles\sfrom\b")
# What joins the names of those who filed a story together.
BETWEEN_NAMES = re.compile(r"\s?[,/&]\s?|\sand\s")
LONGEST_BEFORE = 40
LONGEST_SIGN = 100
LONGEST_LINE = 600
LONGEST_SHORT = 160
SIGNS = word_set(
    """writer writers correspondent correspondents contributed article news story copy files by for
    copyright c"""
)
# Who files stands in brackets behind the place or the day: "LAKESIDE--(Business Wire)--Today".
BRACKETED = re.compile(
    r"(?:\A|(?:\b[A-Z][A-Z.'’-]{2,24},?|\b\d{1,2},?|\b(?:19|20)\d\d,?|\b[A-Z][a-z]{1,8}\.|--?)\s?)"
    r"[(/]\s?(?P<agency>[A-Z][A-Za-z. ]{1,24}?!?)\s?[)/]"
    r"(?=\s{0,3}(?:--?|—|–|:|©)|\s{1,4}[A-Z]|\Z)"
)
# Without a name in brackets none of that is looked for.
IN_BRACKETS = re.compile(r"[(/]\s?[A-Z][A-Za-z. ]{1,24}!?\s?[)/]")
LONGEST_ALONE = 60
DEEPEST_BRACKET = 600
_OTHERS_LINES = frozenset({FurnitureKind.PICTURE_CREDIT, FurnitureKind.CAPTION, FurnitureKind.COMMENTS})


def find_filing_agencies(piece: Piece) -> Iterator[Credit]:
    """The agencies that a line says it is from."""
    if piece.label in _OTHERS_LINES or piece.reason == AT_END:
        return
    yield from _bracketed(piece)
    is_story = isinstance(piece.label, BlockKind)
    longest = LONGEST_SHORT if is_story else LONGEST_LINE
    is_sign = len(piece.text) <= LONGEST_SIGN and not piece.is_prose
    has_sign = is_sign or "©" in piece.text or not piece.words.isdisjoint(SIGNS)
    if len(piece.text) > longest or not has_sign or not _may_name_agency(piece):
        return
    last = 0
    for low, name in known_outlets_in(piece.text):
        high = low + len(name)
        before = piece.text[max(0, low - LONGEST_BEFORE) : low]
        is_given = bool(STAFF_BEHIND.match(piece.text, high) or GIVEN_BEFORE.search(before))
        is_given |= bool(MARKED_BEFORE.search(before) and MARKED_BEHIND.match(piece.text, high))
        is_given |= is_sign and _signs(piece.text, low, high)
        is_given |= bool(last) and piece.text[last:low] in {" and ", " and the ", ", "}
        if (is_given and is_agency(name)) or (low == 0 and FILES_BEHIND.match(piece.text, high)):
            yield _filed(piece, low, high)
            last = high


def _may_name_agency(piece: Piece) -> bool:
    """Whether a line has a word of an agency's name, or says whose files it is made with."""
    if not piece.words.isdisjoint(AGENCY_WORDS) or "files" in piece.words:
        return True
    # A name can be glued to a word, or printed in letters that only look like these.
    return not piece.text.isascii() or GLUED_CAPITAL.search(piece.text) is not None


def _signs(text: str, low: int, high: int) -> bool:
    """Whether an agency stands behind the names of a line, or before those who gave it more."""
    if low == 0:
        return FILES_BEHIND.match(text, high) is not None
    return high == len(text) and SIGNED_BEFORE.match(text, 0, low) is not None


def signs_story(piece: Piece) -> bool:
    """Whether a line that reads like a picture's credit names nobody but agencies: "AFP, AP"."""
    names = BETWEEN_NAMES.split(piece.text.strip(" ©.()"))
    return is_agency(names[0]) and not any(is_persons_name(name) for name in names[1:])


def _bracketed(piece: Piece) -> Iterator[Credit]:
    """The agency in brackets before the first words of a story, or at the end of a short line."""
    if ("(" not in piece.text and "/" not in piece.text) or not IN_BRACKETS.search(piece.text):
        return
    for match in BRACKETED.finditer(piece.text, 0, min(len(piece.text), DEEPEST_BRACKET)):
        is_last = match.end() >= len(piece.text)
        if is_agency(match["agency"]) and not (is_last and len(piece.text) > LONGEST_ALONE):
            yield _filed(piece, *match.span("agency"))


def _filed(piece: Piece, low: int, high: int) -> Credit:
    name = piece.text[low:high]
    return Credit(name, piece.start + low, piece.start + high, name, CreditRole.FILED_BY, source_kind(name))
