"""Words and noun phrases of a sentence, read without a parser: enough to tell the subject of a verb."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple, overload

from .findings import Mention
from .names import NameTable
from .sentences import HELD, HELD_COMMA, HELD_STOP
from .word_tags import ALONE, LOWERS_SEEN, TAGS_SEEN, UNSETTLED, settled
from .words import word_set

# The commonest kinds stand first, and what has matched is never tried again (++): this is the hot loop.
WORDS = re.compile(
    rf"""
    (?!\s)                                               # no kind need be tried at a blank
    ( [a-z]{{2,}}+ (?![^\W_]) (?: [-’'&/] [^\W_]++ )*+      # most words: small letters
    | [.,] (?!\w)
    | {HELD}++ [{HELD_STOP}{HELD_COMMA}]?+ | [{HELD_STOP}{HELD_COMMA}]    # a quotation held back
    | (?:Mrs?|Ms|Mx|Dr|Sen|Rep|Gov|Gen|Lt|Col|Maj|Sgt|Capt|Adm|Prof|Rev|St|Jr|Sr|Const|Supt|Det|Insp|Hon
      |Sens|Reps|Govs|Profs
      |Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.
    | (?:[A-Za-z]\.){{2,}}+                                # U.S., a.m.
    | [A-Z]\.(?=\s?[A-Z])                                  # an initial
    | \d[\d.,:/]*\d\b(?!-[a-z])
    | [^\W_]++ (?: [-’'&/] [^\W_]++ )*+ (?: \.(?:com|org|net|gov) (?!\w) )?
    | --+ | [^\w\s] | _ )
    """,
    re.VERBOSE,
)
OF_PEOPLE = word_set(
    """aides advisers advisors supporters officials allies voters critics fans lawyers attorneys friends
    relatives parents surrogates loyalists delegates donors backers rallies emails ads years days times
    policies plans opponents rivals children sons daughters towers hotels staffers followers opinions
    sources forces troops towers foundations campaigns spokespeople spokeswomen spokesmen operatives
    strategists partners proposals"""
)


# "More than 200 people" is one phrase.
_COMPARED = frozenset((word, "than") for word in ("more", "fewer", "less"))


@dataclass(slots=True)
class Token:
    """A word, mark or held-back quotation. ``tag`` is one letter, see ``tag_of``."""

    start: int
    end: int
    word: str
    lower: str
    tag: str
    mention: Mention | None = None


class NounPhrase(NamedTuple):
    """Words that can be a subject. ``first`` and ``last`` are the indexes of its tokens, both included."""

    start: int
    end: int
    first: int
    last: int
    kind: str  # "name", "pronoun" or "nominal"
    mention: Mention | None = None

    def words(self, text: str) -> str:
        return text[self.start : self.end]


class Tokens(Sequence[Token]):
    """The tokens of a sentence, kept in columns: most are looked at by one of their sides only.

    A token as a whole is put together when it is asked for.
    """

    __slots__ = ("ends", "lowers", "mentions", "starts", "tags", "words")

    def __init__(self, starts: list[int], ends: list[int], words: list[str], lowers: list[str]) -> None:
        self.starts, self.ends, self.words, self.lowers = starts, ends, words, lowers
        self.tags = ""
        self.mentions: list[Mention | None] = [None] * len(words)

    def __len__(self) -> int:
        return len(self.words)

    @overload
    def __getitem__(self, at: int) -> Token: ...

    @overload
    def __getitem__(self, at: slice) -> list[Token]: ...

    def __getitem__(self, at: int | slice) -> Token | list[Token]:
        if isinstance(at, slice):
            return [self[one] for one in range(*at.indices(len(self.words)))]
        return Token(
            self.starts[at], self.ends[at], self.words[at], self.lowers[at], self.tags[at], self.mentions[at]
        )

    def join(self, first: int, end: int, tags: list[str], mention: Mention) -> None:
        """Make one token of the words of a name; a quotation between them stays."""
        if "Q" in tags[first:end]:
            held = tags.index("Q", first)
            self.join(held + 1, end, tags, mention)
            end = held
        if end - first == 1:
            self.mentions[first], tags[first] = mention, "N"
        elif first < end:
            self.mentions[first:end] = [mention]
            self.words[first:end] = [self.words[end - 1]]
            self.lowers[first:end] = [self.lowers[first]]
            self.starts[first:end] = [self.starts[first]]
            self.ends[first:end] = [self.ends[end - 1]]
            tags[first:end] = ["N"]


def read_tokens(masked: str, offset: int, start: int, end: int, table: NameTable) -> Tokens:
    """The tokens of ``masked`` from ``start`` to ``end``; a name that the table knows is one token."""
    # What stands between the words and the words, by turns.
    parts = WORDS.split(masked[start:end])
    places = [*accumulate(map(len, parts), initial=offset + start)]
    words = parts[1::2]
    tags = [*map(TAGS_SEEN.__getitem__, words)]
    tokens = Tokens(places[1::2], places[2::2], words, [*map(LOWERS_SEEN.__getitem__, words)])
    starts, done = tokens.starts, len(words)
    for mention in reversed(table.between(offset + start, offset + end)):
        first = bisect_left(starts, mention.start, 0, done)
        tokens.join(first, bisect_left(starts, mention.end, first, done), tags, mention)
        done = first
    tokens.tags = "".join(tags)
    settle(tokens, tags)
    return tokens


def settle(tokens: Tokens, tags: list[str]) -> None:
    """Put right the tags that only the neighbours tell: nouns that look like verbs and the reverse."""
    lowers, words = tokens.lowers, tokens.words
    for match in UNSETTLED.finditer(tokens.tags):
        at = match.start()
        tags[at] = settled(tags, lowers, words, at)
    tokens.tags = "".join(tags)


# A pronoun, or a phrase by its tags: articles and what hangs on them, then nouns; or an article alone.
_PHRASE = re.compile("R|(?:[DNU#]|(?<![wUN#D])w)(?:[NUw#'’&]|(?<=D)[DAv]){0,13}(?<![DAv])|D")


def noun_phrases(tokens: Tokens, table: NameTable) -> list[NounPhrase]:
    """The noun phrases of a sentence in order, without what follows a preposition."""
    found: list[NounPhrase] = []
    tags, starts, ends = tokens.tags, tokens.starts, tokens.ends
    match = _PHRASE.search(tags)
    while match is not None:
        first, behind = match.span()
        if tags[first] == "R":
            found.append(NounPhrase(starts[first], ends[first], first, first, "pronoun"))
        elif behind > first + 1 or tags[first] != "D" or tokens.lowers[first] in ALONE:
            behind = _before_verb(tokens, first, behind, table)
            if tags[first] == "#" and tuple(tokens.lowers[max(0, first - 2) : first]) in _COMPARED:
                first -= 2
                if found and found[-1].last == first:
                    found.pop()
            found.append(_phrase(tokens, first, behind - 1 - 2 * _ends_in_class(tokens, first, behind)))
        match = _PHRASE.search(tags, behind)
    return found


def _ends_in_class(tokens: Tokens, first: int, behind: int) -> bool:
    """Whether the year behind a phrase tells when the one named in it leaves college: "Jane Roe ’03"."""
    if behind - first < 3 or tokens.tags[behind - 2 : behind] not in ("’#", "'#"):
        return False
    return tokens.mentions[behind - 3] is not None and len(tokens.words[behind - 1]) == 2


def _before_verb(tokens: Tokens, first: int, behind: int, table: NameTable) -> int:
    """Where a phrase ends: before the verb of a person named in it, where there is one."""
    named = tokens.tags.find("Nw", first, behind)
    while named >= 0:
        if _is_verb_of_person(tokens, named + 1, table):
            return named + 1
        named = tokens.tags.find("Nw", named + 1, behind)
    return behind


def _is_verb_of_person(tokens: Tokens, at: int, table: NameTable) -> bool:
    """Whether a word after a person's name is a verb ("Clinton supports"), not what is theirs ("aides").

    A participle ("Clinton pointed at") ends the name as well.
    """
    mention, lower = tokens.mentions[at - 1], tokens.lowers[at]
    if mention is None or tokens.words[at - 1].endswith(("'s", "’s", "’", "'")) or lower in OF_PEOPLE:
        return False
    is_verbal = (lower[-1] == "s" and lower[-2:] != "ss") or lower[-2:] == "ed"
    return is_verbal and table.is_person(mention.name)


def _phrase(tokens: Tokens, first: int, last: int) -> NounPhrase:
    """A noun phrase; it is a name where a name ends it."""
    start, end, mention = tokens.starts[first], tokens.ends[last], tokens.mentions[last]
    if mention is not None and not tokens.words[last].endswith(("'s", "’s")):
        return NounPhrase(start, end, first, last, "name", mention)
    return NounPhrase(start, end, first, last, "nominal")
