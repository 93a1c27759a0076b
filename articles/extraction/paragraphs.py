"""A paragraph made ready for reading: its marks paired, its sentences parted, its clauses found."""

from __future__ import annotations

import re
import string
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any, Literal

from .findings import Block
from .grammar import NounPhrase, Tokens, noun_phrases, read_tokens
from .marks import Marked, find_marked
from .names import NameTable
from .reporting import Clause, find_clauses
from .reporting_verbs import GERUNDS, REPORTING, Strength
from .rows import Row
from .sentences import find_sentences, hold_back

LONGEST_PARAGRAPH = 20_000
OUTER_START = attrgetter("outer_start")
_HELD = re.compile("Q")
BULLETS = frozenset("•·▪●◦‣")
# Every byte but letters is a blank.
_LETTERS = bytes(byte if chr(byte) in string.ascii_letters else 32 for byte in range(256))
# Without marks only these report; the others need marked words beside them.
_REPORTERS = {word for words in (REPORTING, GERUNDS) for word in words if words[word] >= Strength.THOUGHT}
_REPORTERS |= {"according", "continued", "continues"}
_REPORT_WORDS = frozenset(word.encode() for word in (*_REPORTERS, *map(str.capitalize, _REPORTERS)))


def _may_report(words: str) -> bool:
    letters = words.encode("ascii", "replace").translate(_LETTERS)
    return "s per " in words or ", per " in words or not _REPORT_WORDS.isdisjoint(letters.split())


class Sentence:
    """One sentence. Its tokens, noun phrases, row and clauses are read when they are first asked for."""

    __slots__ = (
        *("_source", "clauses", "end", "marked", "may_report", "phrases", "row", "start", "tail", "tokens"),
    )
    tokens: Tokens
    phrases: list[NounPhrase]
    row: Row
    clauses: list[Clause]

    def __init__(
        self, masked: str, offset: int, span: tuple[int, int], table: NameTable, marked: Sequence[Marked] = ()
    ) -> None:
        self.start, self.end = offset + span[0], offset + span[1]
        self._source = (masked, offset, *span, table)
        self.tail: tuple[Clause, int] | Literal[False] | None = False  # kept by ``unmarked.tail_clause``
        self.marked = self._held(marked) if marked else []
        # Most sentences report nothing, and then nobody need parse them.
        self.may_report = bool(marked) or _may_report(masked[span[0] : span[1]])

    def __getattr__(self, name: str) -> Any:
        """Read what nobody has asked for before; from then on it is there."""
        if name == "tokens":
            self.tokens = read_tokens(*self._source)
        elif name == "phrases":
            self.phrases = noun_phrases(self.tokens, self._source[-1])
        elif name == "clauses":
            self.clauses = find_clauses(self.row) if self.may_report else []
        elif name == "row":
            self.row = Row(self.tokens, self.phrases)
        else:
            raise AttributeError(name)
        return getattr(self, name)

    def _held(self, marked: Sequence[Marked]) -> list[tuple[int, Marked]]:
        """The marked stretches of this sentence, each with the token that holds it back."""
        tokens = self.tokens
        places = {tokens.starts[match.start()]: match.start() for match in _HELD.finditer(tokens.tags)}
        return [(places[one.outer_start], one) for one in marked if one.outer_start in places]

    def has(self, words: re.Pattern[str]) -> bool:
        """Whether the reporter's own words here, those in marks left out, hold what is sought."""
        masked, offset = self._source[:2]
        return words.search(masked, self.start - offset, self.end - offset) is not None

    def words_of(self, phrase: NounPhrase) -> str:
        """The words of a noun phrase as printed."""
        masked, offset = self._source[:2]
        return masked[phrase.start - offset : phrase.end - offset]

    @property
    def is_bare(self) -> bool:
        """Whether there is nothing in it but one quotation."""
        return len(self.marked) == 1 and not self.tokens.tags.strip("Q.,-!?)(")

    def holds_marks_after(self, token: int) -> bool:
        return any(at > token for at, _ in self.marked)

    @property
    def ends_in_colon(self) -> bool:
        return bool(self.tokens) and self.tokens.tags[-1] == ":"


@dataclass(slots=True)
class Paragraph:
    """One block of the story, read."""

    start: int
    end: int
    marked: list[Marked]
    sentences: list[Sentence]


def _inside(marked: Sequence[Marked], start: int, end: int) -> Sequence[Marked]:
    """The marked stretches that begin in ``[start, end)``."""
    if not marked:
        return ()
    first = bisect_left(marked, start, key=OUTER_START)
    return marked[first : bisect_left(marked, end, lo=first, key=OUTER_START)]


def cut_long(text: str, blocks: Sequence[Block]) -> list[Block]:
    """The blocks, those longer than any real paragraph in pieces: time stays linear."""
    pieces: list[Block] = []
    for block in blocks:
        for start in range(block.start, block.end, LONGEST_PARAGRAPH):
            end = min(block.end, start + LONGEST_PARAGRAPH)
            is_whole = end - start == block.end - block.start
            pieces.append(block if is_whole else Block(text[start:end], start, end, block.kind))
    return pieces


def _past_bullet(masked: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The sentences of a paragraph, the first without the bullet of a list before it."""
    if not spans or masked[spans[0][0]] not in BULLETS:
        return spans
    first, end = spans[0]
    while first < end and (masked[first] in BULLETS or masked[first].isspace()):
        first += 1
    return [(first, end), *spans[1:]] if first < end else spans[1:]


def read_paragraphs(text: str, blocks: Sequence[Block], table: NameTable) -> list[Paragraph]:
    """Every block as a paragraph, marks paired across them all."""
    spans = [(block.start, block.end) for block in blocks]
    found = []
    for (start, end), marked in zip(spans, find_marked(text, spans), strict=True):
        masked = hold_back(text, start, end, marked)
        sentences = [
            Sentence(masked, start, span, table, _inside(marked, start + span[0], start + span[1]))
            for span in _past_bullet(masked, find_sentences(masked))
        ]
        found.append(Paragraph(start, end, marked, sentences))
    return found
