"""Reporting clauses: a verb of saying, who says, and where the words reported begin.

There is no parser here. A sentence is a row of tagged tokens and noun phrases; the subject of a verb is
sought leftwards over adverbs, appositions and relative clauses, or rightwards where the order is inverted.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from .grammar import NounPhrase, Token
from .reporting_verbs import BASES, Strength, strength_of
from .reporting_words import (
    CONDITIONS,
    OBJECT_VERBS,
    PARTICLES,
    PASSING,
    PERSON_NOUNS,
    TIME_WORDS,
    WITH_PARTICLE,
)

# No real sentence has more; the limit keeps time linear.
MOST_CLAUSES = 30
CLAUSE_LIMITS = frozenset("Q;:")
FINITE = frozenset("vXV")


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

    def extent(self, tokens: Sequence[Token]) -> int:
        """Where the subject ends with all that hangs on it: "the head of the Alliance"."""
        if self.subject is None:
            return 0
        last = self.subject.last
        upto = self.last if self.form in ("inverted", "according") else self.verb - 1
        while last < upto and tokens[last + 1].tag in "PDwUN#":
            last += 1
        return tokens[last].end

    def span(self, tokens: Sequence[Token]) -> tuple[int, int]:
        """The words that tie: from the subject to the verb, or the reverse."""
        return tokens[min(self.first, self.verb)].start, tokens[max(self.last, self.verb)].end


class Row:
    """A sentence as a row of tokens, with its noun phrases by the token they begin and end at."""

    __slots__ = ("beginning", "ending", "phrases", "tags", "tokens")

    def __init__(self, tokens: Sequence[Token], phrases: Sequence[NounPhrase]) -> None:
        self.tokens = tokens
        self.phrases = phrases
        self.tags = "".join([token.tag for token in tokens])
        self.beginning = {phrase.first: phrase for phrase in phrases}
        self.ending = {phrase.last: phrase for phrase in phrases}

    def tag(self, at: int) -> str:
        """The tag at ``at``; a full stop beyond either end."""
        return self.tags[at] if 0 <= at < len(self.tags) else "."


def find_clauses(tokens: Sequence[Token], phrases: Sequence[NounPhrase]) -> list[Clause]:
    """The reporting clauses of one sentence, in order."""
    places = [at for at, token in enumerate(tokens) if token.tag in "VG" or token.lower == "according"]
    if not places:
        return []
    row = Row(tokens, phrases)
    found: list[Clause] = []
    for at in places:
        clause = None
        if row.tags[at] in "VG":
            clause = _verb_clause(row, at, found)
        elif at + 1 < len(tokens) and tokens[at + 1].lower == "to":
            clause = _according(row, at)
        if clause is not None:
            found.append(clause)
            if len(found) == MOST_CLAUSES:
                break
    return found


def _verb_clause(row: Row, at: int, earlier: Sequence[Clause]) -> Clause | None:
    tokens = row.tokens
    verb = tokens[at].lower
    verb_end = _particle(tokens, at)
    if tokens[verb_end].tag == "I":
        verb = tokens[verb_end].lower
    strength = strength_of(verb)
    if tokens[at].tag == "V" and (inverted := _subject_after(row, at, verb_end)) is not None:
        last = _extent(row, inverted)
        content, has_that = _content_after(row, last, takes_object=False)
        return Clause(at, at, last, inverted, "inverted", strength, content, has_that)
    content, has_that = _content_after(row, verb_end, verb in OBJECT_VERBS)
    if tokens[at].tag == "G":
        subject = _subject_of_participle(row, at, earlier)
        first = subject.first if subject and subject.last == at - 1 else at
        return Clause(at, first, verb_end, subject, "participle", strength, content, has_that)
    subject = _subject_before(row, at)
    if subject is None:
        return Clause(at, at, verb_end, None, "before", strength, content, has_that)
    link = tokens[subject.first - 1].lower if subject.first else ""
    if link in CONDITIONS:
        return None
    return Clause(at, subject.first, verb_end, subject, "before", strength, content, has_that, link == "as")


def _particle(tokens: Sequence[Token], at: int) -> int:
    """The last token of the verb: "pointed out", "went on", "went on to say"."""
    follows = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    if follows not in PARTICLES or tokens[at].lower not in WITH_PARTICLE:
        return at
    says = at + 3
    if follows == "on" and says < len(tokens) and tokens[says].tag == "I" and tokens[says - 1].lower == "to":
        return says
    return at + 1


def _subject_after(row: Row, at: int, verb_end: int) -> NounPhrase | None:
    """The subject of "…", said X: the verb follows the words and the clause ends after X."""
    before = at - 1
    while before >= 0 and row.tokens[before].tag in "AX":
        before -= 1
    tag = row.tag(before) if before >= 0 else ""
    if tag not in ("", "Q", ",", "-", "?", "!"):
        return None
    following = verb_end + 1
    while row.tag(following) == "A":
        following += 1
    phrase = row.beginning.get(following)
    if phrase is None or (phrase.kind == "pronoun" and row.tokens[phrase.first].lower in ("it", "you")):
        return None
    named = _name_beside(row, phrase) or _name_joined(row, phrase)
    if (row.tag(phrase.last + 1) in "vXVTQIR" or row.tag(_extent(row, phrase) + 1) in "vXV") and not named:
        return None
    if tag in ("", "Q") or row.tag(before - 1) == "Q":
        return named or phrase
    verb = row.tokens[at].lower
    if strength_of(verb) < Strength.THOUGHT:
        return None
    if verb in OBJECT_VERBS and _over_apposition(row, before) is not None:
        return None  # "Smith, a lawyer, told Reuters"
    is_somebody = phrase.kind == "name" or named is not None or _is_somebody(row.tokens, phrase)
    if not is_somebody and _over_apposition(row, before) is not None:
        return None
    if named is not None or phrase.kind == "name":
        return named or phrase
    ends = row.tag(_extent(row, phrase) + 1) in ".,?!"
    return phrase if ends and row.tag(phrase.first) in "DR" else None


def _name_beside(row: Row, phrase: NounPhrase) -> NounPhrase | None:
    """The name in apposition to a description: "said the company's head, Jane Roe."."""
    last = _extent(row, phrase)
    if phrase.kind != "nominal" or row.tag(last + 1) != ",":
        return None
    beside = row.beginning.get(last + 2)
    if beside is None or beside.kind != "name" or beside.first != beside.last:
        return None
    return beside if row.tag(beside.last + 1) in ".,?!-" else None


def _name_joined(row: Row, phrase: NounPhrase) -> NounPhrase | None:
    """The name behind a body whose own name has an "and" in it: "says Heart and Stroke manager Jane Roe"."""
    joined = row.beginning.get(phrase.last + 2) if row.tag(phrase.last + 1) == "C" else None
    is_longer = joined is not None and joined.kind == "name" and joined.last > joined.first
    return joined if is_longer else None


def _extent(row: Row, phrase: NounPhrase) -> int:
    """The last token of an inverted subject, with what belongs to it: "of the Alliance"."""
    last = phrase.last
    while row.tag(last + 1) == "P" and row.tokens[last + 1].lower in ("of", "for", "at", "with", "from"):
        further = row.beginning.get(last + 2)
        if further is None:
            break
        last = further.last
    return last


def _content_after(row: Row, last: int, takes_object: bool) -> tuple[int, bool]:
    """Where the words reported begin after a clause, and whether "that" or the like opens them."""
    at = last + 1
    if takes_object and row.tag(at) == "O":
        at += 1
    told = row.beginning.get(at) if takes_object else None
    if told is not None and (told.kind != "pronoun" or row.tag(told.last + 1) not in "vXV"):
        at = told.last + 1
    start = at = _after_circumstances(row, at)
    if row.tag(at) in ",:" and at + 1 < len(row.tokens):
        start = at + 1
    if start < len(row.tokens) and row.tokens[start].lower == "that":
        return start, True
    return start, start == at and row.tag(start) == "T"


def _after_circumstances(row: Row, at: int) -> int:
    """Past when, where and to whom: "on Tuesday in a statement to reporters"."""
    for _ in range(8):
        if at >= len(row.tokens):
            break
        word, tag = row.tokens[at].lower, row.tag(at)
        if tag == "A" and word in PASSING:
            at += 1
        elif tag == "P" and row.tag(at + 1) == "A" and row.tokens[at + 1].lower in TIME_WORDS:
            at += 2
        elif tag == "P" and word not in ("as", "than", "like") and at + 1 in row.beginning:
            at = row.beginning[at + 1].last + 1
        elif (
            word in ("last", "this", "next")
            and at in row.beginning
            and _is_time(row.tokens, row.beginning[at])
        ):
            at = row.beginning[at].last + 1
        else:
            break
    return at


def _is_time(tokens: Sequence[Token], phrase: NounPhrase) -> bool:
    return any(token.lower in TIME_WORDS for token in tokens[phrase.first : phrase.last + 1])


def _subject_before(row: Row, at: int) -> NounPhrase | None:
    """The subject of a verb that follows it, over adverbs, appositions and relative clauses."""
    left = at - 1
    while left >= 0 and row.tokens[left].tag in "XA":
        left -= 1
    if left < 0:
        return None
    tag = row.tag(left)
    if tag == "W":
        left -= 1
        while left >= 0 and row.tokens[left].tag in ",-P":
            left -= 1
        return _head(row, row.ending.get(left))
    phrase = row.ending.get(left)
    if phrase is not None and not _is_time(row.tokens, phrase):
        return _antecedent(row, phrase) or _head(row, phrase)
    if tag in (",", "-", ")"):
        found = _over_apposition(row, left)
        if found is not None:
            return found
    if row.tokens[at].lower in BASES:
        return None  # "must do more than note": no subject, no statement
    return main_subject(row.tokens, row.phrases, at)


def _antecedent(row: Row, phrase: NounPhrase) -> NounPhrase | None:
    """The subject of the whole where a relative clause ends at the verb: "the aide who was there said"."""
    if row.tag(phrase.first - 1) not in "PvXVGA":
        return None
    for at in range(phrase.first - 1, max(0, phrase.first - 16), -1):
        if row.tokens[at].tag in ",;:QC":
            return None
        if row.tokens[at].tag == "W":
            return _head(row, row.ending.get(at - 1))
    return None


def _head(row: Row, phrase: NounPhrase | None) -> NounPhrase | None:
    """The noun that governs: "a spokesman for Smith" is the spokesman, "officials in Kyiv" the officials."""
    for _ in range(4):
        if phrase is None or phrase.kind == "pronoun" or row.tag(phrase.first - 1) != "P":
            return phrase
        left = phrase.first - 2
        if row.tag(left) in "vG" or (left >= 0 and row.tokens[left].lower.endswith("ing")):
            left -= 1
        governor = row.ending.get(left)
        if governor is None or governor.kind == "pronoun" or _is_time(row.tokens, governor):
            return phrase
        is_person = phrase.kind == "name" and row.tag(governor.first) not in "NU"
        if (is_person or row.tag(governor.first - 1) == "P") and not _is_somebody(row.tokens, governor):
            return phrase
        phrase = governor
    return phrase


def _is_somebody(tokens: Sequence[Token], phrase: NounPhrase) -> bool:
    return any(tokens[at].lower in PERSON_NOUNS for at in range(phrase.first, phrase.last + 1))


def _over_apposition(row: Row, comma: int) -> NounPhrase | None:
    """The subject before ", the mayor of York," or ", who lives there,": a name, else the first."""
    right = comma
    best: NounPhrase | None = None
    parts = 0
    for at in range(comma - 1, max(-2, comma - 60), -1):
        is_limit = at < 0 or row.tokens[at].tag in CLAUSE_LIMITS
        if not is_limit and row.tokens[at].tag not in ",-()":
            continue
        parts += 1
        best = _better(row, at + 1, right, best)
        if is_limit or (best is None and parts > 1) or _has_own_verb(row, at + 1, right):
            break
        right = at
    return best if parts > 1 or comma - right < 1 or best is None or best.kind == "name" else None


def _better(row: Row, first: int, right: int, best: NounPhrase | None) -> NounPhrase | None:
    """The phrase that opens the stretch from ``first`` to ``right``, where it outranks ``best``."""
    while first < right and row.tokens[first].tag in "CA":
        first += 1
    if first >= right or _has_own_verb(row, first, right):
        return best
    phrase = row.beginning.get(first)
    if phrase is None or row.tag(first) == "#" or _is_time(row.tokens, phrase):
        return best
    return phrase if best is None or phrase.kind == "name" or best.kind != "name" else best


def _has_own_verb(row: Row, first: int, right: int) -> bool:
    """Whether a stretch is a clause of its own: a verb in it that belongs to no relative clause."""
    for tag in row.tags[first:right]:
        if tag in "WT":
            return False
        if tag in FINITE:
            return True
    return False


def main_subject(tokens: Sequence[Token], phrases: Sequence[NounPhrase], before: int) -> NounPhrase | None:
    """The first noun phrase of the clause that ends at ``before`` and hangs on no preposition."""
    limit = -1
    for at in range(before - 1, -1, -1):
        if tokens[at].tag in CLAUSE_LIMITS:
            limit = at
            break
    found = _first_subject(tokens, phrases, limit, before)
    if found is None and limit >= 0 and tokens[limit].tag == "Q":
        return _first_subject(tokens, phrases, -1, limit)
    return found


def _first_subject(
    tokens: Sequence[Token], phrases: Sequence[NounPhrase], limit: int, before: int
) -> NounPhrase | None:
    for phrase in phrases:
        if phrase.first <= limit or phrase.last >= before:
            continue
        link = tokens[phrase.first - 1] if phrase.first else None
        if link is not None and (link.tag in "PIvVG" or (link.tag == "X" and phrase.first > 1)):
            continue
        if _is_time(tokens, phrase) and phrase.kind != "name":
            continue
        return phrase
    return None


def nearest_subject(tokens: Sequence[Token], phrases: Sequence[NounPhrase], before: int) -> NounPhrase | None:
    """The subject of the last finite verb before a token, where that verb is not a reporting one."""
    row = Row(tokens, phrases)
    for at in range(before - 1, 0, -1):
        if tokens[at].tag in CLAUSE_LIMITS:
            break
        if tokens[at].tag in FINITE and tokens[at - 1].tag not in "XAP":
            phrase = row.ending.get(at - 1)
            if phrase is not None and not _is_time(tokens, phrase):
                return _head(row, phrase)
    return main_subject(tokens, phrases, before)


def _subject_of_participle(row: Row, at: int, earlier: Sequence[Clause]) -> NounPhrase | None:
    phrase = row.ending.get(at - 1)
    if phrase is not None and phrase.kind == "name":
        return phrase
    for clause in earlier:
        if clause.subject is not None and clause.form != "participle":
            return clause.subject  # "Roe said it was late, adding …"
    return main_subject(row.tokens, row.phrases, at)


def _according(row: Row, at: int) -> Clause | None:
    tokens = row.tokens
    first = at + 2
    phrase = row.beginning.get(first)
    is_object = first < len(tokens) and tokens[first].lower in ("him", "her", "them")
    if is_object and (phrase is None or phrase.last == first):
        phrase = NounPhrase(tokens[first].start, tokens[first].end, first, first, "pronoun")
    if phrase is None:
        return None
    phrase = _name_beside(row, phrase) or phrase
    last = _extent(row, phrase)
    content = last + 1
    while content < len(tokens) and tokens[content].tag not in ",:Q":
        content += 1
    return Clause(at, at, last, phrase, "according", Strength.SPEECH, min(content + 1, len(tokens)))
