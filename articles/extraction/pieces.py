"""The stretches into which the copy is cut, each of which gets exactly one label."""

from __future__ import annotations

import re
import string
from dataclasses import dataclass, field
from enum import StrEnum

from .findings import BlockKind, Furniture, FurnitureKind
from .lines import Line
from .words import word_set, words_in


class Head(StrEnum):
    """Labels of pieces that are neither story nor furniture."""

    HEADLINE = "headline"
    RIGHTS = "rights"


# Named here because Python 3.11 looks an enum's member up ten times as slowly as a name.
HEADLINE, RIGHTS = Head.HEADLINE, Head.RIGHTS
Label = BlockKind | FurnitureKind | Head


@dataclass(slots=True)
class Piece:
    """A stretch of the copy with its label; without one it is still story or undecided.

    ``reason`` names the rule that labelled it; until then it is open. ``line`` counts the lines before
    it, so that pieces cut from one line know each other. ``credit`` is where a caption's own words of credit
    stand in it; ``posted_by`` is who signs it as a post. ``joint`` is what joins it to the part of
    its sentence before a cut, a blank or nothing. ``words`` are those of its text, in lower case: by them
    rules pass over it.
    """

    text: str
    start: int
    end: int
    gap: int = 0
    line: int = 0
    label: Label | None = None
    reason: str = ""
    is_last: bool = False
    is_standfirst: bool = False
    credit: tuple[int, int] | None = None
    posted_by: str = ""
    joint: str | None = None
    is_prose: bool = field(init=False)
    is_open: bool = field(init=False)
    is_furniture: bool = field(init=False)
    is_headline: bool = field(init=False)
    words: frozenset[str] = field(init=False)
    _key: str | None = field(default=None, init=False)
    _key_words: frozenset[str] | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        self.is_prose = is_prose(self.text)
        self.words = words_in(self.text)
        self._note_label()

    @property
    def key(self) -> str:
        """The text without case, marks and spacing."""
        if self._key is None:
            self._key = plain_key(self.text)
        return self._key

    @property
    def key_words(self) -> frozenset[str]:
        """The words that say what the text is about."""
        if self._key_words is None:
            self._key_words = key_words(self.text)
        return self._key_words

    def key_words_of(self, length: int) -> frozenset[str]:
        """The key words of the first ``length`` characters."""
        return self.key_words if len(self.text) <= length else key_words(self.text[:length])

    def mark(self, label: Label, reason: str) -> None:
        self.label, self.reason = label, reason
        self._note_label()

    def _note_label(self) -> None:
        self.is_open = self.label is None
        self.is_furniture = isinstance(self.label, FurnitureKind)
        self.is_headline = self.label is HEADLINE

    def as_furniture(self) -> Furniture:
        kind = self.label if isinstance(self.label, FurnitureKind) else FurnitureKind.OTHER
        return Furniture(self.text, self.start, self.end, kind, self.reason)


def pieces_of(lines: list[Line]) -> list[Piece]:
    """One piece for each line, before anything is cut."""
    last = len(lines) - 1
    return [Piece(x.text, x.start, x.end, x.gap, i, is_last=i == last) for i, x in enumerate(lines)]


def cut(piece: Piece, start: int, end: int, label: Label | None, reason: str = "") -> list[Piece]:
    """The piece in up to three: what stands before ``start:end``, the cut with its label, and the rest."""
    return cut_all(piece, [(start, end)], label, reason)


def cut_all(piece: Piece, stretches: list[tuple[int, int]], label: Label | None, reason: str) -> list[Piece]:
    """The piece in parts: the stretches, labelled, and what stands before, between and behind them."""
    parts: list[Piece] = []
    at = 0
    for start, end in [*stretches, (len(piece.text), len(piece.text))]:
        for low, high, part_label in ((at, start, None), (start, end, label)):
            stretch = piece.text[low:high]
            words = stretch.strip()
            if words:
                first = piece.start + low + len(stretch) - len(stretch.lstrip())
                last = first + len(words)
                parts.append(
                    Piece(words, first, last, piece.gap, piece.line, part_label, is_last=piece.is_last)
                )
                if part_label is not None:
                    parts[-1].reason = reason
        at = end
    return parts


# How many lines close a page.
CLOSING_LINES = 4
INNER_STOP = re.compile(r"[a-z0-9%)][.!?][\"”’»']{0,2} [\"“‘«'(]{0,2}[A-Z]")
LONG_PROSE = 220
SHORT_PROSE = 70
# What stands behind a story's last word.
END_MARKS = ("■", "∎", "◼")
# What stands at the end of a line that is cut short.
CUT_SHORT = ("...", "…")
CLOSING_MARKS = "\"”’»')] " + "".join(END_MARKS)


# A title that ends in a country's initials ends in no stop: "Talks to go on in U.S.".
COUNTRIES = ("U.S.", "U.K.", "U.N.")
LONGEST_TITLE = 110
IN_SENTENCE = re.compile(r"\b[Tt]he U\.[SKN]\.\Z")


def ends_sentence(text: str) -> bool:
    if text[-1:].isalnum() or (
        text.endswith(COUNTRIES) and len(text) <= LONGEST_TITLE and not IN_SENTENCE.search(text)
    ):
        return False
    return text.rstrip(CLOSING_MARKS)[-1:] in {".", "!", "?", "…"}


def is_prose(text: str) -> bool:
    """Whether the text is running text: a long sentence, or several."""
    if len(text) < SHORT_PROSE:
        return False
    return len(text) >= LONG_PROSE or ends_sentence(text) or bool(INNER_STOP.search(text))


def word_count(text: str) -> int:
    return text.count(" ") + 1 if text else 0


def is_title_case(text: str, *, fewest: int = 5) -> bool:
    """Whether nearly all longer words begin with a capital, as those of no sentence do."""
    words = [word for word in text.split() if len(word) >= 4]
    return len(words) >= fewest and sum(not word[0].islower() for word in words) >= 0.9 * len(words)


COMMON = word_set(
    """a an the and or but of to in on at by for from with as is are was were be been has have had will would
can could may might must should it its this that these those he she they his her their we our you your i
not no after over into amid about against up out new says said say more than who what how why when where
s now then also just only first one two"""
)
MARKS = string.punctuation + "“”‘’«»„–—…•·|©″"


def plain_words(text: str) -> list[str]:
    """The words of a text without case and without marks at their edges."""
    words = text.lower().replace("’", "'").replace("′", "'").split()
    return [w for word in words if (w := word if word.isalnum() else word.strip(MARKS))]


def key_words(text: str) -> frozenset[str]:
    """The words of a text that say what it is about, cut to their first six letters so that forms agree."""
    return frozenset([w[:6] for w in plain_words(text) if w not in COMMON and len(w) > 1])


def plain_key(text: str) -> str:
    """The text without case, marks and spacing, for telling a repeat."""
    return " ".join(plain_words(text))
