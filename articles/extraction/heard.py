"""Everybody in a copy as it is read: who was named where, who was a subject, who spoke and how lately."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field

from .findings import Candidate, Mention, Named
from .grammar import NounPhrase
from .names import NameTable
from .roles_before import is_role_noun
from .somebody import PEOPLE, is_many
from .weighing import DESCRIBED, GROUPS, Before, weigh

LEADING = re.compile(
    r"(?:but|and|so|yet|then|while|when|as|though|although|because|if|still|meanwhile)\s+", re.I
)
REACH_OF_WORDS = 4  # characters between a quotation and the pronoun that says it
_OPENING = re.compile(
    r"(?:(?P<one>One|An?|Another)[ ]|[A-Z][\w-]+['’]s[ ]"
    r"|(?:The|Some|Many|Local|Several|Its|His|Her|Their|These|Those|Other|Most"
    r"|(?:Dozens|Hundreds|Thousands|Scores|Crowds)[ ]of)[ ])?"
    r"(?P<words>[A-Za-z][a-z-]{3,}(?:[ ][a-z-]{4,}){0,2})(?=[ ][a-z])"
)
_CLEFT = re.compile(r"[Ii]t (?<!\w[Ii]t )(?:was|is) (?=[A-Z])")


def without_leading(words: str) -> str:
    """The words without the conjunction that leads them."""
    led = LEADING.match(words)
    return (words[led.end() :] if led else words).strip()


@dataclass
class Heard:
    """Everybody in the document so far: who was named where, who was subject, who spoke."""

    text: str
    table: NameTable
    subjects: dict[int, str] = field(default_factory=dict)  # the place of a subject and its name
    described: list[NounPhrase] = field(default_factory=list)  # subjects without a name
    couples: set[str] = field(default_factory=set)  # people who spoke as one: "Roe and Doe said"
    makers: dict[str, str] = field(default_factory=dict)  # whose "the report" is that was told of last
    turns: list[tuple[int, str]] = field(default_factory=list)
    quoted: list[tuple[int, int]] = field(default_factory=list)
    paragraphs: list[int] = field(default_factory=list)
    _starts: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._starts = [mention.start for mention in self.table.mentions]

    def note_subject(self, phrase: NounPhrase) -> None:
        if phrase.mention is not None:
            self.subjects[phrase.mention.start] = phrase.mention.name
            if phrase.start > 4 and self.text[phrase.start - 5 : phrase.start] == " and ":
                self.couples.add(phrase.mention.name)
        elif phrase.kind == "nominal" and not self.text.endswith(("'s", "’s"), 0, phrase.end):
            self.described.append(phrase)

    def note_opening(self, start: int, end: int) -> None:
        """A sentence that was not parsed: whoever is named, or described, at its head is its subject."""
        described = _OPENING.match(self.text, start, end)
        at = described.start("words") if described else end
        for word in described["words"].split(" ") if described else ():  # "Weather experts gave"
            lower = word.lower()
            is_one = described and described["one"] and (lower in PEOPLE or is_role_noun(lower))
            if is_one or is_many(lower) or lower in GROUPS:
                self.described.append(NounPhrase(start, at + len(word), 0, 0, "nominal"))
                break
            at += len(word) + 1
        place = bisect_left(self._starts, start)
        if place < len(self._starts) and self._starts[place] < min(end, start + 30):
            mention = self._holder_at(place)
            self.subjects[mention.start] = mention.name

        for cleft in _CLEFT.finditer(self.text, start, end):  # "When Roe had won, it was Jane Doe who lost"
            for brought in self.table.between(cleft.end(), cleft.end() + 1):
                if self.text.startswith((" who ", " that "), brought.end):
                    self.subjects[brought.start] = brought.name

    def _holder_at(self, place: int) -> Mention:
        """The mention at a place, or that of whoever's office it begins: "Acme spokesman Tom Roe"."""
        mention, *following = self.table.mentions[place : place + 3]
        return next((one for one in following if one.phrase_start <= mention.start), mention)

    def note_turn(self, at: int, name: str) -> None:
        if name:
            self.turns.append((at, name))

    def last_turn(self) -> str:
        return self.turns[-1][1] if self.turns else ""

    def spoke_near(self, at: int) -> bool:
        """Whether somebody spoke in this paragraph or the one before."""
        return bool(self.turns) and self._paragraph(at) - self._paragraph(self.turns[-1][0]) <= 1

    def named(self, name: str) -> Named | None:
        return self.table.named_for(name)

    def role_of(self, name: str) -> str:
        named = self.named(name)
        return named.role if named is not None else ""

    def bare_words(self, phrase: NounPhrase) -> str:
        """The words of a description without the conjunction that leads them."""
        return without_leading(phrase.words(self.text))

    def weigh(self, pronoun: str, at: int) -> list[Candidate]:
        """Those whom a pronoun may mean, best first."""
        described = [
            (phrase.start, self.table.described.get(phrase.start) or self.bare_words(phrase))
            for phrase in self.described[-DESCRIBED:]
        ]
        before = Before(
            self.text,
            self.table.mentions,
            self._starts,
            self.subjects,
            self.turns,
            self.couples,
            described,
            self.named,
            self._paragraph,
            self._is_quoted,
            self._own_words(at),
        )
        return weigh(before, pronoun, at)

    def _paragraph(self, at: int) -> int:
        return bisect_left(self.paragraphs, at + 1)

    def _own_words(self, at: int) -> tuple[int, int]:
        """The marked words right before a place, which the speaker there says: "“…,” he said"."""
        place = bisect_left(self.quoted, (at, 0)) - 1
        start, end = self.quoted[place] if place >= 0 else (at, at)
        return (start, end) if at - end <= REACH_OF_WORDS else (at, at)

    def _is_quoted(self, at: int) -> bool:
        place = bisect_left(self.quoted, (at + 1, 0)) - 1
        return place >= 0 and self.quoted[place][0] <= at < self.quoted[place][1]
