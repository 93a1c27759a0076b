"""Reporting clauses: a verb of saying, who says, and where the words reported begin.

There is no parser here. A sentence is a row of tagged tokens and noun phrases; the subject of a verb is
sought leftwards over adverbs, appositions and relative clauses, or rightwards where the order is inverted.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from .agencies import is_known_outlet
from .governing import following_subject, governing_subject, subject_of_verb
from .grammar import NounPhrase, Tokens
from .heads import head_of
from .main_subjects import FINITE, OPENERS, holder_of, is_time, main_subject
from .reporting_verbs import REPORTING, Strength, strength_of
from .reporting_words import (
    CONDITIONS,
    NOUNS,
    OBJECT_VERBS,
    PARTICLES,
    PASSED_ON,
    PASSING,
    PERCEIVED,
    SAYS,
    SIGNS,
    TIME_WORDS,
    UNFULFILLED,
    WITH_PARTICLE,
)
from .rows import Row
from .somebody import can_speak
from .subjects import extent, name_beside, subject_after
from .word_tags import PASSIVES

_VERBS = re.compile("[VG]")
_THIRD = re.compile("(?<!s)s$")
# "Roe’s claim that", "to announce, “…”": reported by no verb of a clause.
_OTHER_REPORTS = re.compile("(?<=[NwUD])w(?=T)|I(?=[,:]?Q)")
# Beside these a clause can hang on a word that is no verb by its tag.
FARTHEST_CITED = 16  # tokens
LONGEST_APPOSITION = 16  # tokens
_ASKS_ALL = frozenset(("according", "by", "per", "words"))
# Behind these stands no circumstance; what stands behind the particles belongs to another verb ("shows off").
NO_CIRCUMSTANCES = frozenset(("as", "than", "like", "off", "up", "out", "down"))
# What many tell and nobody says.
LORE = ("legend", "lore", "myth", "tradition", "rumor", "rumour")
# No real sentence has more; the limit keeps time linear.
MOST_CLAUSES = 30
TELLS = frozenset(("tell", "tells", "told", "telling"))
WARNS = frozenset(("warn", "warns", "warned", "warning"))
# How far behind "said in a note" the "that" is sought, in tokens.
FARTHEST_THAT = 18
# How far before "to say" is sought what tells that nothing was said, in tokens.
REACH_OF_DENIAL = 7


class Clause(NamedTuple):
    """A reporting verb with its subject. Indexes are those of the sentence's tokens."""

    verb: int
    first: int
    last: int
    subject: NounPhrase | None
    form: (
        str  # "before": X said …; "inverted": … said X; "according": according to X; "participle": …, saying
    )
    strength: Strength
    content: int  # the token at which the words reported would begin, when they follow
    has_that: bool = False
    is_aside: bool = False  # "as X noted": what the words report is the rest of the sentence

    def extent(self, tokens: Tokens) -> int:
        """Where the subject ends with all that hangs on it: "the head of the Alliance"."""
        if self.subject is None:
            return 0
        last = self.subject.last
        upto = self.last if self.form in ("inverted", "according") else self.verb - 1
        while last < upto and tokens.tags[last + 1] in "PDwUN#":
            last += 1
        return tokens.ends[last]

    def span(self, tokens: Tokens) -> tuple[int, int]:
        """The words that tie: from the subject to the verb, or the reverse."""
        return tokens.starts[min(self.first, self.verb)], tokens.ends[max(self.last, self.verb)]


def find_clauses(row: Row) -> list[Clause]:
    """The reporting clauses of one sentence, in order."""
    tokens = row.tokens
    if _ASKS_ALL.isdisjoint(tokens.lowers):
        places = [match.start() for match in _VERBS.finditer(tokens.tags)]
    else:
        places = [
            at
            for at, (tag, lower) in enumerate(zip(tokens.tags, tokens.lowers, strict=True))
            if tag in "VG" or (tag in "vw" and lower in REPORTING) or _opens_source(row, at)
        ]
    if "Q" in tokens.tags:
        places = sorted({*places, *(match.start() for match in _OTHER_REPORTS.finditer(tokens.tags))})
    found: list[Clause] = []
    for at in places:
        clause = None
        if row.tags[at] in "VG":
            clause = _verb_clause(row, at, found)
        elif row.tags[at] == "I":
            clause = _purpose(row, at)
        elif row.tag(at + 1) == "T" and tokens.lowers[at] in NOUNS:
            clause = _owned(row, at)
        elif _opens_source(row, at):
            clause = _according(row, at)
        else:
            clause = _passive(row, at)
        if clause is not None:
            found.append(clause)
            if len(found) == MOST_CLAUSES:
                break
    return found


def _verb_clause(row: Row, at: int, earlier: Sequence[Clause]) -> Clause | None:
    tokens = row.tokens
    verb = tokens.lowers[at]
    verb_end = _particle(tokens, at)
    if tokens.tags[verb_end] == "I":
        verb = tokens.lowers[verb_end]
    strength = strength_of(verb)
    if tokens.tags[at] == "V" and (inverted := subject_after(row, at, verb_end)) is not None:
        last = extent(row, inverted)
        content, has_that = _content_after(row, last, takes_object=False)
        return Clause(at, at, last, inverted, "inverted", strength, content, has_that)
    content, has_that = _content_after(row, verb_end, verb in OBJECT_VERBS)
    if tokens.tags[at] == "G" and not _is_progressive(row, at):
        if verb == "reporting" and row.tag(at + 1) == "w":
            return None  # "a reporting station"
        if at and tokens.lowers[at - 1] == "worth":
            return None  # "it is worth noting that"
        heard = subject_of_verb(row, at - 1) if at > 1 and tokens.lowers[at - 1] in PERCEIVED else None
        if heard is not None:
            return Clause(at, heard.first, verb_end, heard, "before", strength, content, has_that)
        subject = _subject_of_participle(row, at, earlier)
        first = subject.first if subject and subject.last == _before_adverbs(row, at) else at
        return Clause(at, first, verb_end, subject, "participle", strength, content, has_that)
    subject = subject_of_verb(row, at)
    before = _before_adverbs(row, at)
    if verb == "described" and tokens.lowers[at + 1 : at + 2] == ["as"] and row.tag(before) == "C":
        return None  # "was built in 2011 and described as a “symbol”"
    last_said = next((one for one in reversed(earlier) if one.strength is Strength.SPEECH), None)
    if subject is not None and last_said is not None and before >= 0 and row.tags[before] == "C":
        noun = row.tokens.words[subject.last]
        is_thing = subject.kind == "nominal" and (noun in ("part", "parts") or not can_speak(noun))
        if is_thing and last_said.subject is not None and last_said.form == "before":
            subject = last_said.subject  # "Roe said the leaks in the north are old and claimed that"
    if subject is not None and strength is Strength.SPEECH:
        subject = _who_can_speak(row, at, subject)
    quoted = _whom_they_quote(row, at) if verb == "quoted" and row.tag(at - 1) != "X" else None
    if quoted is not None and not row.tokens.words[quoted.last].endswith(("'s", "’s")):
        quoted = name_beside(row, quoted) or quoted
        first = at if subject is None else subject.first
        return Clause(at, first, verb_end, quoted, "before", Strength.SPEECH, content, has_that)
    if subject is None:
        return Clause(at, at, verb_end, None, "before", strength, content, has_that)
    asked = (
        row.beginning.get(at + 1) if verb == "asked" and tokens.lowers[subject.first] in ("we", "i") else None
    )
    if asked is not None:
        return Clause(at, subject.first, asked.last, asked, "asked", strength, content)
    link = tokens.lowers[subject.first - 1] if subject.first else ""
    if link in CONDITIONS:
        return None
    if link == "with" and subject.first == subject.last and subject.kind == "nominal" and not has_that:
        return None  # "with three confirmed cases, the town"
    if not has_that and row.tag(content) == "X" and strength < Strength.SPEECH and verb not in SAYS:
        return None  # "the note Roe wrote to the board was"
    if tokens.lowers[at - 2 : at] == ["of", "which"]:
        return None  # "notes, some of which mention it"
    first = _first_of(tokens, subject)
    return Clause(at, first, verb_end, subject, "before", strength, content, has_that, link == "as")


def _whom_they_quote(row: Row, at: int) -> NounPhrase | None:
    """Who said what others quote: "the paper quoted Roe as saying", "aides quoted her as saying"."""
    if row.tokens.lowers[at + 1 : at + 2] in ALONE_AS_OBJECT and row.tokens.lowers[at + 2 : at + 3] == ["as"]:
        return _as_pronoun(row.tokens, at + 1)
    return row.beginning.get(at + 1)


def _as_pronoun(tokens: Tokens, at: int) -> NounPhrase:
    return NounPhrase(tokens.starts[at], tokens.ends[at], at, at, "pronoun")


def _who_can_speak(row: Row, at: int, subject: NounPhrase) -> NounPhrase:
    """The subject, or who is joined to it right before the verb: "the way to the town and men have said"."""
    if subject.kind != "nominal" or can_speak(" ".join(row.tokens.words[subject.first : subject.last + 1])):
        return subject
    near = row.ending.get(len(row.tags[:at].rstrip("AX")) - 1)
    if near is None or near.first <= subject.last + 1 or row.tags[near.first - 1] != "C":
        return subject
    speaks = near.kind != "nominal" or can_speak(" ".join(row.tokens.words[near.first : near.last + 1]))
    return near if speaks else subject


def _first_of(tokens: Tokens, subject: NounPhrase) -> int:
    """Where a subject begins, its office with it: "minister of state for ports Jane Roe"."""
    first = subject.first
    if subject.mention is None or subject.kind != "name":
        return first
    while first and tokens.starts[first - 1] >= subject.mention.phrase_start:
        first -= 1
    return first - 1 if 0 < first < subject.first and tokens.tags[first - 1] == "D" else first


def _is_progressive(row: Row, at: int) -> bool:
    """Whether a participle is the verb of its clause: "Roe is already saying"."""
    before = _before_adverbs(row, at)
    return before > 0 and row.tags[before] == "X" and row.tokens.lowers[before] in PASSIVES


def _before_adverbs(row: Row, at: int) -> int:
    before = at - 1
    while before > 0 and row.tags[before] == "A":
        before -= 1
    return before


def _purpose(row: Row, at: int) -> Clause | None:
    """The clause of "took the floor to announce, “…”": whoever acts speaks, where nothing denies it."""
    if not UNFULFILLED.isdisjoint(row.tokens.lowers[max(0, at - REACH_OF_DENIAL) : at]):
        return None
    subject = governing_subject(row, at)
    if subject is None or strength_of(row.tokens.lowers[at]) < Strength.STANCE:
        return None
    return Clause(at, at, at, subject, "participle", Strength.STANCE, at + 1)


def _owned(row: Row, noun: int) -> Clause | None:
    """The clause of "Roe’s claim that": what somebody’s noun of saying reports."""
    tokens, owner = row.tokens, noun - 1
    start, end, mention = tokens.starts[owner], tokens.ends[owner], tokens.mentions[owner]
    if tokens.lowers[owner] in ("his", "her"):
        subject = NounPhrase(start, end, owner, owner, "pronoun")
    elif tokens.words[owner].endswith(("'s", "’s")) and mention is not None:
        subject = NounPhrase(start, end - len("’s"), owner, owner, "name", mention)
    else:
        return None
    return Clause(noun, owner, noun, subject, "owned", Strength.STANCE, noun + 1, has_that=True)


def _passive(row: Row, at: int) -> Clause | None:
    """The clause of "was asked by Roe", "called “rash” by Roe": who is named behind the verb speaks."""
    by = at + 2 if row.tag(at + 1) == "Q" else at + 1
    if by >= len(row.tokens) or row.tokens.lowers[by] != "by":
        return None
    agent = row.beginning.get(by + 1)
    if agent is None or is_time(row.tokens, agent):
        return None
    strength = min(strength_of(row.tokens.lowers[at]), Strength.STANCE)
    last = at if by > at + 1 else extent(row, agent)
    return Clause(at, at, last, agent, "passive", strength, last + 1)


def _particle(tokens: Tokens, at: int) -> int:
    """The last token of the verb: "pointed out", "went on", "went on to say"."""
    follows = tokens.lowers[at + 1] if at + 1 < len(tokens) else ""
    if follows not in PARTICLES or tokens.lowers[at] not in WITH_PARTICLE:
        return at
    says = at + 3
    if (
        follows == "on"
        and says < len(tokens)
        and tokens.tags[says] == "I"
        and tokens.lowers[says - 1] == "to"
    ):
        return says
    return at + 1


def _content_after(row: Row, last: int, takes_object: bool) -> tuple[int, bool]:
    """Where the words reported begin after a clause, and whether "that" or the like opens them."""
    at = last + 1
    if takes_object and row.tag(at) == "O":
        at += 1
    if takes_object and row.tag(at) == "Q":
        after = _after_circumstances(row, at + 1)
        if row.tag(after) == "T":
            return after + 1, True  # "told “The Tribune” on Sunday that"
    told = row.beginning.get(at) if takes_object else None
    is_negated = told is not None and row.tokens.lowers[told.last + 1 : told.last + 2] == ["not"]
    if told is not None and row.tokens.lowers[told.last + 1 + is_negated :][:1] == ["to"]:
        asked = row.tag(told.last + 2 + is_negated)
        if asked in "wvI" and not _THIRD.search(row.tokens.lowers[told.last + 2 + is_negated]):
            return len(row.tokens), False  # "urged people to avoid the sun"
    if told is not None and (heard := _heard_alone(row, last, told)):
        at = heard
    elif told is not None and not _has_verb(row, told):
        at = told.last + 1
        if row.tokens.words[told.last].endswith(("'s", "’s")) and row.tag(at) == "Q":
            at += 1  # "told the Post’s “Weir Hour” that"
        joined = row.beginning.get(at + 1) if row.tag(at) == "C" else None
        if joined is not None and row.tag(joined.last + 1) == "T":
            at = joined.last + 1  # "told friends and family that"
    if (that := _that_behind(row, last + 1)) is not None:
        return that, True
    start = at = _after_circumstances(row, at)
    if row.tag(at) == "C" and row.tag(last + 1) == "P" and row.tokens.lowers[last] in SAYS:
        return last + 1, False  # "said through the fog and the rain they walked on"
    if row.tag(at) in ",:" and at + 1 < len(row.tokens):
        is_pause = row.tags[at : at + 3] == ",A," and row.tokens.lowers[at + 3 : at + 4] == ["that"]
        start = at + (3 if is_pause else 1)  # "noted, however, that"
    if start < len(row.tokens) and row.tokens.lowers[start] == "that":
        is_told_of = row.tokens.lowers[last + 1] in ("of", "about")
        is_named = row.tokens.words[start - 1][:1].isupper()
        if start > last + 1 and ((row.tag(start + 1) in "vV" and not is_named) or is_told_of):
            return len(row.tokens), False  # "told a crowd that filled the hall", "said of the river that"
        return start, True
    is_place = start > last + 1 and row.tokens.lowers[start : start + 1] == ["where"]
    return start, start == at and row.tag(start) == "T" and not is_place


def _heard_alone(row: Row, verb: int, told: NounPhrase) -> int:
    """Where the words reported begin behind whom they are told, where both run together; else 0.

    "told ABC News Roe was late" has no other hearer, nor has "told her enough was enough".
    """
    if told.last == told.first or row.tokens.lowers[verb] not in TELLS or not _has_verb(row, told):
        return 0
    mention = row.tokens.mentions[told.first]
    is_outlet = mention is not None and is_known_outlet(mention.name)
    return told.first + 1 if is_outlet or row.tokens.lowers[told.first] == "her" else 0


def _has_verb(row: Row, told: NounPhrase) -> bool:
    """Whether a phrase behind a verb of telling is no hearer but a subject: "warned delays were likely"."""
    if told.kind == "pronoun":
        return row.tag(told.last + 1) in "vXVQ"
    if row.tokens.lowers[told.first - 1] in WARNS and told.kind == "nominal" and not _can_hear(row, told):
        return True
    return row.tag(extent(row, told) + 1) == "X"


def _can_hear(row: Row, told: NounPhrase) -> bool:
    """Whether a phrase can be whom somebody warns: people, or a body, and not "the extreme heat"."""
    noun = row.tokens.words[told.last]
    return noun[:1].isupper() or can_speak(noun)


def _that_behind(row: Row, first: int) -> int | None:
    """Where "that" opens the words reported, behind where and to whom: "in a note to Roe and Lee that"."""
    opening = row.beginning.get(first + 1)
    is_led = row.tag(first) == "P" and row.tokens.lowers[first] not in ("of", "about")
    is_dated = row.tag(first + 1) == "A"  # "on Jan. 27"
    if not is_led or (opening is None and not is_dated) or (opening and _is_infinitive(row, opening)):
        return None
    for at in range(first + 2, min(first + FARTHEST_THAT, len(row.tokens) - 1)):
        tag = row.tags[at]
        if tag == "T" and row.tokens.lowers[at] == "that":
            return at if row.tag(at + 1) not in FINITE and row.tokens.lowers[at - 1] != "so" else None
        # "a note sent to", "a note posted online and emailed to"
        is_reduced = tag in "vV" and row.tag(at - 1) in "wNCA" and row.tag(at + 1) == "P"
        if tag not in "PDNUw#CA,G" and not is_reduced:
            return None
    return None


def _after_circumstances(row: Row, at: int) -> int:
    """Past when, where and to whom: "on Tuesday in a statement to reporters"."""
    for _ in range(8):
        if at >= len(row.tokens):
            break
        word, tag = row.tokens.lowers[at], row.tag(at)
        if tag == "A" and (word in PASSING or word in TIME_WORDS):
            if row.tag(at + 1) == "X" or row.tags[at + 1 : at + 3] == "#X":
                break  # "said Friday would be dry", "said May 2025 was dry"
            at += 1
        elif tag == "P" and row.tag(at + 1) == "A" and row.tokens.lowers[at + 1] in TIME_WORDS:
            at += 2 + (row.tag(at + 2) == "#" and row.tag(at + 3) != "X")  # "on May 10 it had"
        elif tag == "P" and word not in NO_CIRCUMSTANCES and at + 1 in row.beginning:
            if word == "to" and _is_infinitive(row, row.beginning[at + 1]):
                break
            if _counts(row, row.beginning[at + 1]):
                break
            at = row.beginning[at + 1].last + 1
        elif at in row.beginning and _tells_when(row, row.beginning[at]):
            at = row.beginning[at].last + 1
        else:
            break
    return at


def _counts(row: Row, phrase: NounPhrase) -> bool:
    """Whether "around 15 boats" is a subject: "said around 15 boats had sunk"."""
    is_number = "#" in row.tags[phrase.first : phrase.last + 1] or row.tokens.lowers[phrase.first] == "least"
    return is_number and row.tag(phrase.last + 1) in FINITE


def _is_infinitive(row: Row, phrase: NounPhrase) -> bool:
    """Whether what stands behind "to" is a verb with its object: "to prepare the country"."""
    return phrase.first == phrase.last and row.tag(phrase.first) == "w" and row.tag(phrase.last + 1) in "DORT"


def _tells_when(row: Row, phrase: NounPhrase) -> bool:
    """Whether a phrase behind the verb is a time: "last week", or "several times" before "that"."""
    is_led = row.tokens.lowers[phrase.first] in ("last", "this", "next") and row.tag(phrase.last + 1) != "X"
    return (is_led or row.tag(phrase.last + 1) == "T") and is_time(row.tokens, phrase)


def _subject_of_participle(row: Row, at: int, earlier: Sequence[Clause]) -> NounPhrase | None:
    near = row.ending.get(_before_adverbs(row, at))
    phrase = head_of(row, near)
    if near is not None and near.first and row.tokens.lowers[near.first - 1] == "with":
        phrase = phrase if phrase is not None and can_speak(row.tokens.words[phrase.last]) else near
    link = row.tokens.lowers[phrase.first - 1] if phrase is not None and phrase.first else ""
    if phrase is not None and (
        link == "with" or (phrase.kind == "name" and row.tag(phrase.first - 1) != "P")
    ):
        return phrase  # "with one of them saying"
    if near is not None and near.kind == "name" and _is_set_beside(row, near):
        return near
    if at > 2 and row.tokens.lowers[at - 1] == "and" and "calling" in row.tokens.lowers[: at - 1]:
        return _subject_of_participle(row, row.tokens.lowers.index("calling"), earlier)
    if row.tokens.lowers[at - 1] == "as" and earlier and row.tokens.lowers[earlier[-1].verb] == "quoted":
        is_passive = earlier[-1].form == "passive"  # "Roe was quoted by media as saying"
        return subject_of_verb(row, earlier[-1].verb) if is_passive else earlier[-1].subject
    if phrase is not None and phrase.kind == "nominal" and row.tokens.lowers[phrase.last] in SIGNS:
        return phrase  # "held up a sign saying"
    if (cited := _cited(row, at)) is not None:
        return cited
    for clause in earlier:
        is_own = clause.form != "passive" or row.tokens.lowers[clause.verb] in PASSED_ON
        if clause.subject is not None and clause.form != "participle" and is_own:
            return clause.subject  # "Roe said it was late, adding …"
    if not at or (at == 1 and row.tag(0) in "PC"):
        is_thought = strength_of(row.tokens.lowers[at]) is Strength.THOUGHT
        return None if is_thought else following_subject(row, at)
    return (
        _subject_of_occasion(row, at)
        or governing_subject(row, at)
        or main_subject(row.tokens, row.phrases, at)
    )


def _subject_of_occasion(row: Row, at: int) -> NounPhrase | None:
    """Whose deed was the occasion that a sentence ends with: "It came after Roe rose, telling the board"."""
    came = next((i for i in range(at - 1, 0, -1) if row.tokens.lowers[i] in CAME), 0)
    if not came or row.tokens.lowers[came + 1] not in OPENERS:
        return None
    verb = next((i for i in range(came + 2, at) if row.tags[i] in FINITE), 0)
    return subject_of_verb(row, verb) if verb else None


def _is_set_beside(row: Row, phrase: NounPhrase) -> bool:
    """Whether a name is set beside what is told: "examples such as Roe stating", "despite Roe stating"."""
    at = phrase.first - 1
    while at > 0 and row.tags[at] in "wU":
        at -= 1
    link = row.tokens.lowers[max(at - 1, 0) : at + 1]
    return link == ["such", "as"] or link[-1] in ("despite", "like")


def _cited(row: Row, at: int) -> NounPhrase | None:
    """Whom somebody cites: "the report cited Jane Roe, a miner, stating …"."""
    for verb in range(at - 2, max(0, at - FARTHEST_CITED), -1):
        if row.tokens.lowers[verb] in ("cited", "quoted", "citing", "quoting"):
            named = row.beginning.get(verb + 1)
            return named if named is not None and named.kind == "name" else None
        if row.tags[verb] in "V:;":
            return None
    return None


ALONE_AS_OBJECT = (["him"], ["her"], ["them"])
CAME = frozenset(("came", "comes"))
IN_THE_WORDS_OF = ["in", "the", "words", "of"]


def _opens_source(row: Row, at: int) -> bool:
    """Whether a source follows: "according to", "as per", "per body language expert Jane Roe"."""
    if row.tokens.lowers[at : at + 2] in (["according", "to"], ["as", "per"]):
        return True
    if at > 1 and row.tokens.lowers[at - 2 : at + 2] == IN_THE_WORDS_OF:
        return True
    if row.tokens.lowers[at] != "per" or row.tag(at - 1) not in ",Q":
        return False
    phrase = row.beginning.get(at + 1)
    named = None if phrase is None else holder_of(row.phrases, phrase) or phrase
    return named is not None and named.kind == "name" and row.tag(extent(row, named) + 1) in ".,?!"


def _according(row: Row, at: int) -> Clause | None:
    tokens = row.tokens
    first = at + 1 + (tokens.lowers[at] != "per")
    if tokens.lowers[at] == "words":
        at -= 2
    phrase = row.beginning.get(first)
    is_object = tokens.lowers[first : first + 1] in ALONE_AS_OBJECT
    if is_object and (phrase is None or phrase.last == first):
        phrase = _as_pronoun(tokens, first)
    if phrase is None:
        return None
    if tokens.lowers[phrase.last] in LORE:
        return None
    words = " ".join(tokens.words[phrase.first : phrase.last + 1])
    if tokens.lowers[at] == "as" and phrase.kind == "nominal" and not can_speak(words):
        return None  # "as per the schedule"
    such = row.beginning.get(phrase.last + 2) if tokens.lowers[phrase.last] == "such" else None
    named = holder_of(row.phrases, phrase) if phrase.kind == "nominal" else None
    if such is not None and such.kind == "name" and tokens.lowers[phrase.last + 1] == "as":
        named = such  # "according to scientists such as Jane Roe"
    phrase = named or name_beside(row, phrase) or _titled(row, phrase) or phrase
    last = extent(row, phrase)
    return Clause(at, at, last, phrase, "according", Strength.SPEECH, _after_source(row, last, phrase))


def _behind_apposition(row: Row, comma: int) -> int:
    """The comma behind what a body is, where ``comma`` leads to that: "Acme, a club that rows, …"."""
    if row.tags[comma : comma + 2] != ",D" or row.tokens.lowers[comma + 1] not in ("a", "an"):
        return comma
    closing = row.tags.find(",", comma + 1, comma + LONGEST_APPOSITION)
    relative = row.tokens.lowers[comma + 2 : closing]
    is_one = closing > 0 and ("that" in relative or "which" in relative)
    return closing if is_one and not FINITE.isdisjoint(row.tags[closing:]) else comma


def _titled(row: Row, phrase: NounPhrase) -> NounPhrase | None:
    """The name right behind what kind of paper it is of: "according to daily The Mill Times"."""
    beside = row.beginning.get(phrase.last + 1) if phrase.kind == "nominal" else None
    is_paper = beside is not None and row.tokens.lowers[phrase.last] in ("daily", "weekly", "newspaper")
    return beside if is_paper and beside is not None and row.tag(beside.last) in "UN" else None


def _after_source(row: Row, last: int, phrase: NounPhrase) -> int:
    """Where the words reported begin behind "according to Jane Roe, a miner,"."""
    tokens, content = row.tokens, last + 1
    if phrase.mention is not None and phrase.kind == "name":
        while content < len(tokens) and tokens.starts[content] < phrase.mention.phrase_end:
            content += 1
        content = content if row.tag(content) == "," else last + 1
    if row.tags[content : content + 3] == ",#,":
        content += 2  # an age
    start = content
    while content < len(tokens) and tokens.tags[content] not in ",:Q":
        content += 1
    content = _behind_apposition(row, content)
    is_unparted = content == len(tokens) and row.tag(start) in "DNRU" and "X" in tokens.tags[start:]
    return start if is_unparted else min(content + 1, len(tokens))
