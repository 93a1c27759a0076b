"""A story made ready for its quotations: its paragraphs, its cast, and who speaks in a clause."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .drafts import Draft
from .findings import Block, Confidence
from .governing import nearest_subject
from .grammar import NounPhrase
from .marks import Marked
from .names import NameTable
from .paragraphs import Paragraph, Sentence, cut_long, read_paragraphs
from .reporting import Clause
from .reporting_verbs import Strength
from .speakers import Cast
from .taken_up import NOBODY, Speaker
from .transcripts import find_turns
from .unmarked import find_attributed_speech, find_pull_quote, tells_its_reader
from .words import word_set

# Words in marks over a part of a story are so many at most.
LONGEST_CROSSHEAD = 8
# What says something for whoever holds it.
HELD = word_set("signs banners placards posters flags hats shirts t-shirts tees")
HOLDING = word_set(
    """hold holds held holding carry carries carried carrying wave waves waved waving wear wears wore wearing
    raise raises raised raising hoist hoisted hoisting brandish brandished brandishing"""
)


class Story:
    """The paragraphs of one copy in order, with what the quotations found so far tell of later ones."""

    def __init__(self, text: str, blocks: Sequence[Block], table: NameTable) -> None:
        self.text = text
        self.blocks = blocks = cut_long(text, blocks)
        self.table = table
        self.paragraphs = read_paragraphs(text, blocks, table)
        self.cast = Cast(text, table)
        self.cast.paragraphs = [paragraph.start for paragraph in self.paragraphs]
        self.cast.quoted = [(m.start, m.end) for paragraph in self.paragraphs for m in paragraph.marked]
        self.drafts: list[Draft] = []
        self.titles: set[str] = set()  # what the copy has printed as the title of a work so far
        self.pulls = {
            number: pull
            for number, paragraph in enumerate(self.paragraphs)
            if (pull := find_pull_quote(text, paragraph, blocks[number], table)) is not None
        }
        self.turns, self.asking = find_turns(text, self.paragraphs, table)
        self.tells_reader = tells_its_reader(text, self.paragraphs)
        marked = sum(m.end - m.start > 40 for paragraph in self.paragraphs for m in paragraph.marked)
        self.speaks_unmarked = marked < 2 and (bool(self.pulls) or self._prints_unmarked_speech())

        self.has_double_marks = (
            sum(not self._is_single(m) for paragraph in self.paragraphs for m in paragraph.marked) >= 2
        )

    def _is_single(self, marked: Marked) -> bool:
        return self.text[marked.outer_start : marked.start] in ("'", "‘")

    def _is_crosshead(self, paragraph: Paragraph) -> bool:
        """Whether a paragraph is a few words in single marks, where the copy quotes people in double ones."""
        if not self.has_double_marks or len(paragraph.marked) != 1 or len(paragraph.sentences) != 1:
            return False
        (marked,) = paragraph.marked
        words = self.text[marked.start : marked.end]
        is_whole = paragraph.sentences[0].is_bare and not words.endswith(",")
        return is_whole and self._is_single(marked) and len(words.split()) <= LONGEST_CROSSHEAD

    def _prints_unmarked_speech(self) -> bool:
        return any(
            find_attributed_speech(self.text, paragraph, False, tells_reader=self.tells_reader)
            for paragraph in self.paragraphs
        )

    def _speaker_of(self, clause: Clause, sentence: Sentence) -> Speaker:
        if clause.subject is None:
            return self._last_speaker() if clause.form == "participle" and clause.verb == 0 else NOBODY
        holder = self._holder_of_sign(clause.subject, sentence)
        if holder is not None:
            return self.cast.identify(holder)
        return self._of_themselves(clause, sentence) or self.cast.identify(
            clause.subject, clause.extent(sentence.tokens)
        )

    def _holder_of_sign(self, subject: NounPhrase, sentence: Sentence) -> NounPhrase | None:
        """Who holds the sign that says something: "protesters held signs saying “Go”"."""
        is_sign = subject.kind == "nominal" and sentence.tokens.lowers[subject.last] in HELD
        if not is_sign or subject.first == 0:
            return None
        holder = nearest_subject(sentence.row, subject.first)
        if holder is None or holder.last >= subject.first:
            return None
        return None if HOLDING.isdisjoint(sentence.tokens.lowers[holder.last + 1 : subject.first]) else holder

    def _of_themselves(self, clause: Clause, sentence: Sentence) -> Speaker | None:
        """The speaker of the clause in which a pronoun opens what is said: "the ministry said it saw"."""
        subject = clause.subject
        if subject is None or subject.kind != "pronoun":
            return None
        pronoun = sentence.tokens.lowers[subject.first]
        for outer in sentence.clauses:
            opens = subject.first - (sentence.tokens.lowers[subject.first - 1] == "that")
            if outer.verb >= subject.first or outer.subject is None or outer.subject.kind == "pronoun":
                continue
            if outer.strength >= Strength.THOUGHT and outer.content in (subject.first, opens):
                speaker = self.cast.identify(outer.subject, outer.extent(sentence.tokens))
                if self.cast.of_themselves(speaker, pronoun):
                    return replace(speaker, confidence=Confidence.PROBABLE)
        return None

    def _last_speaker(self) -> Speaker:
        name = self.cast.last_turn()
        return self.cast.known(name, Confidence.PROBABLE, "spoke before") if name else NOBODY
