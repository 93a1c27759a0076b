"""Sets of words: those of the tables, written as text there, and those of a line."""

from __future__ import annotations

import string

# Every byte but letters is a blank, and capitals are small.
_LETTERS = bytes(ord(chr(byte).lower()) if chr(byte) in string.ascii_letters else 32 for byte in range(256))


def word_set(words: str) -> frozenset[str]:
    """The words of a text, parted by blanks."""
    return frozenset(words.split())


def words_in(text: str) -> frozenset[str]:
    """The runs of plain letters in a text, in lower case.

    A rule whose words are none of these need not look at the text, and most rules need not at most lines.
    """
    return frozenset(text.encode("ascii", "replace").translate(_LETTERS).decode("ascii").split())
