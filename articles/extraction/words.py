"""Sets of words, written as text in the tables of words."""

from __future__ import annotations


def word_set(words: str) -> frozenset[str]:
    """The words of a text, parted by blanks."""
    return frozenset(words.split())
