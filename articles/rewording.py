"""Whether two forms of a passage differ in more than spelling: in a word that says something else.

“Goverment” and “government” are one word; “guilty” and “innocent”, “rose” and “fell” are not, and to a
reader the second pair is a correction whatever the desk calls it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from articles.comparison import TOKEN, Piece, PieceKind
from articles.extraction.numbers import ONES, SCALES, TENS

# From this likeness on (0 to 100) two words are one, spelt in two ways; of short ones one letter may differ.
SAME_WORD = 80.0
SHORT_LETTERS = 4
# Words that a slip of grammar touches and that state nothing by themselves.
_SLIGHT = """a an the this that these those which who whom it its it's is are was were be been has have had
    of to in on at for from with and as there their they're"""
SLIGHT = frozenset(_SLIGHT.split())
# Alike in spelling, and never the same.
_UNLIKE = "he she his her him hers himself herself"
UNLIKE = frozenset(_UNLIKE.split())
# Numbers are judged as numbers, in figures or in words.
NUMBERED = frozenset({*ONES, *TENS, *SCALES, "per", "cent", "percent"})
DENYING = re.compile(r"(?:un|in|im|il|ir|dis|non-?|mis)(?=\w{3})")


def is_reworded(pieces: Sequence[Piece]) -> bool:
    """Whether a changed stretch has other words, and not the same ones spelt otherwise."""
    return any(not _is_spelling(gone, new) for gone, new in _stretches(pieces))


def is_denied(pieces: Sequence[Piece]) -> bool:
    """Whether a word became its contrary by a prefix: legal, illegal."""
    for gone, new in _stretches(pieces):
        for one, other in ((gone, new), (new, gone)):
            denied = {DENYING.sub("", word, count=1) for word in one if DENYING.match(word)}
            if denied & set(other):
                return True
    return False


def _stretches(pieces: Sequence[Piece]) -> Iterator[tuple[list[str], list[str]]]:
    """The words that went and came at each changed stretch, without those that stand beside it anyway."""
    beside: set[str] = set()
    gone: list[str] = []
    new: list[str] = []
    for piece in (*pieces, Piece(PieceKind.SAME, "")):
        words = _words(piece.words)
        if piece.kind is PieceKind.SAME:
            beside |= set(words[:1])
            # “To to” became “to”: nothing was said less.
            yield [word for word in gone if word not in beside], [word for word in new if word not in beside]
            beside, gone, new = set(words[-1:]), [], []
        else:
            (gone if piece.kind is PieceKind.REMOVED else new).extend(words)


def _words(text: str) -> list[str]:
    found = (token["word"].lower().replace("’", "'") for token in TOKEN.finditer(text))
    return [word for word in found if word[0].isalpha() and word not in NUMBERED]


def _is_spelling(gone: Sequence[str], new: Sequence[str]) -> bool:
    if UNLIKE & {*gone} != UNLIKE & {*new}:
        return False
    one = "".join(word for word in gone if word not in SLIGHT)
    other = "".join(word for word in new if word not in SLIGHT)
    if one == other:
        return True
    if not one or not other:
        # A word that says something came or went, unless it is a slight one misspelt.
        return "".join(gone) != "" and "".join(new) != "" and _is_near("".join(gone), "".join(new))
    return _is_near(one, other)


def _is_near(one: str, other: str) -> bool:
    if max(len(one), len(other)) <= SHORT_LETTERS:
        return OSA.distance(one, other) <= 1
    return fuzz.ratio(one, other) >= SAME_WORD
