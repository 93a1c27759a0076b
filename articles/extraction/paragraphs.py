"""A paragraph made ready for reading: its marks paired, its sentences parted, its clauses found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .findings import Block
from .grammar import NounPhrase, Token, noun_phrases, read_tokens
from .marks import Marked, find_marked
from .names import NameTable
from .reporting import Clause, find_clauses
from .sentences import find_sentences, hold_back


@dataclass(slots=True)
class Sentence:
    """One sentence with its tokens, noun phrases, reporting clauses and marked stretches."""

    start: int
    end: int
    tokens: list[Token]
    phrases: list[NounPhrase]
    clauses: list[Clause]
    marked: list[tuple[int, Marked]]  # the token that holds each marked stretch back, and the stretch

    @property
    def is_bare(self) -> bool:
        """Whether there is nothing in it but one quotation."""
        return len(self.marked) == 1 and all(token.tag in "Q.,-!?)(" for token in self.tokens)

    def holds_marks_after(self, token: int) -> bool:
        return any(at > token for at, _ in self.marked)

    @property
    def ends_in_colon(self) -> bool:
        return bool(self.tokens) and self.tokens[-1].tag == ":"


@dataclass(slots=True)
class Paragraph:
    """One block of the story, read."""

    start: int
    end: int
    marked: list[Marked]
    sentences: list[Sentence]


def read_paragraphs(text: str, blocks: Sequence[Block], table: NameTable) -> list[Paragraph]:
    """Every block as a paragraph, marks paired across them all."""
    spans = [(block.start, block.end) for block in blocks]
    found = []
    for (start, end), marked in zip(spans, find_marked(text, spans), strict=True):
        masked = hold_back(text, start, end, marked)
        sentences = [_read_sentence(masked, start, a, b, marked, table) for a, b in find_sentences(masked)]
        found.append(Paragraph(start, end, marked, sentences))
    return found


def _read_sentence(
    masked: str, offset: int, start: int, end: int, marked: Sequence[Marked], table: NameTable
) -> Sentence:
    tokens = read_tokens(masked, offset, start, end, table)
    phrases = noun_phrases(tokens)
    clauses = find_clauses(tokens, phrases)
    places = {token.start: at for at, token in enumerate(tokens) if token.tag == "Q"}
    held = [(places[one.outer_start], one) for one in marked if one.outer_start in places]
    return Sentence(offset + start, offset + end, tokens, phrases, clauses, held)
