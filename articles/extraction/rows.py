"""A sentence as a row of tokens, in which subjects are sought."""

from __future__ import annotations

from collections.abc import Sequence

from .grammar import NounPhrase, Tokens


class Row:
    """A sentence as a row of tokens, with its noun phrases by the token they begin and end at.

    ``owned`` are the verbs whose own subject was sought before, each with what was found.
    """

    __slots__ = ("beginning", "ending", "owned", "phrases", "tags", "tokens")

    def __init__(self, tokens: Tokens, phrases: Sequence[NounPhrase]) -> None:
        self.tokens = tokens
        self.phrases = phrases
        self.tags = tokens.tags
        self.beginning = {phrase.first: phrase for phrase in phrases}
        self.ending = {phrase.last: phrase for phrase in phrases}
        self.owned: dict[int, NounPhrase | None] = {}

    def tag(self, at: int) -> str:
        """The tag at ``at``; a full stop beyond either end."""
        return self.tags[at] if 0 <= at < len(self.tags) else "."
