"""A paragraph made ready for reading: its marks paired, its sentences parted, its clauses found."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from .findings import Block
from .grammar import NounPhrase, Token, noun_phrases, read_tokens
from .marks import Marked, find_marked
from .names import NameTable
from .reporting import Clause, find_clauses
from .reporting_verbs import GERUNDS, REPORTING, Strength
from .sentences import find_sentences, hold_back

LONGEST_PARAGRAPH = 20_000
LETTERS = re.compile(r"[A-Za-z]+")
# Without marks only these report; the others need marked words beside them.
_REPORTERS = {word for words in (REPORTING, GERUNDS) for word in words if words[word] >= Strength.THOUGHT}
_REPORT_WORDS = frozenset((*_REPORTERS, "according", *map(str.capitalize, _REPORTERS), "According"))


class Sentence:
    """One sentence. Its tokens, noun phrases and clauses are read when they are first asked for."""

    def __init__(self, masked: str, offset: int, span: tuple[int, int], table: NameTable) -> None:
        self.start, self.end = offset + span[0], offset + span[1]
        self._source = (masked, offset, *span, table)
        self._clauses: list[Clause] | None = None
        self.marked: list[tuple[int, Marked]] = []  # the token that holds each marked stretch back
        # Most sentences report nothing, and then nobody need parse them.
        self.may_report = not _REPORT_WORDS.isdisjoint(LETTERS.findall(masked, *span))

    @cached_property
    def tokens(self) -> list[Token]:
        return read_tokens(*self._source)

    @cached_property
    def phrases(self) -> list[NounPhrase]:
        return noun_phrases(self.tokens, self._source[-1])

    @property
    def clauses(self) -> list[Clause]:
        if self._clauses is None:
            self._clauses = find_clauses(self.tokens, self.phrases) if self.may_report else []
        return self._clauses

    def hold(self, marked: Sequence[Marked]) -> None:
        """Tell which token stands for which marked stretch."""
        inside = {one.outer_start: one for one in marked if self.start <= one.outer_start < self.end}
        if inside:
            self.may_report = True
            places = {token.start: at for at, token in enumerate(self.tokens) if token.tag == "Q"}
            self.marked = [(places[at], one) for at, one in inside.items() if at in places]

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


def cut_long(text: str, blocks: Sequence[Block]) -> list[Block]:
    """The blocks, those longer than any real paragraph in pieces: time stays linear."""
    pieces: list[Block] = []
    for block in blocks:
        for start in range(block.start, block.end, LONGEST_PARAGRAPH):
            end = min(block.end, start + LONGEST_PARAGRAPH)
            is_whole = end - start == block.end - block.start
            pieces.append(block if is_whole else Block(text[start:end], start, end, block.kind))
    return pieces


def read_paragraphs(text: str, blocks: Sequence[Block], table: NameTable) -> list[Paragraph]:
    """Every block as a paragraph, marks paired across them all."""
    spans = [(block.start, block.end) for block in blocks]
    found = []
    for (start, end), marked in zip(spans, find_marked(text, spans), strict=True):
        masked = hold_back(text, start, end, marked)
        sentences = [Sentence(masked, start, span, table) for span in find_sentences(masked)]
        for sentence in sentences if marked else ():
            sentence.hold(marked)
        found.append(Paragraph(start, end, marked, sentences))
    return found
