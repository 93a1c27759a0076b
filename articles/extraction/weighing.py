"""Whom a pronoun means: everybody named or speaking before it is weighed, and the reasons are kept.

The weights were fitted on annotated news articles (a softmax over the candidates of some 350 pronouns,
cross-validated by article), so that a score reads as the share of cases in which such a candidate is right.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import islice
from operator import attrgetter

from .findings import Candidate, Gender, Mention, Named, SourceKind
from .gender import gender_of_words
from .roles_before import is_role_noun
from .somebody import BODIES, PAPERS, PEOPLE, PLURALS, THINGS, head_noun, is_many
from .word_tags import ALONE

# A name is looked up faster than the member of an enum, and this is asked of everybody named.
PERSON = SourceKind.PERSON
SHE = frozenset(("she", "her", "herself"))
HE = frozenset(("he", "him", "his", "himself"))
THEY = frozenset(("they", "them", "it"))
# How far back a pronoun looks: in named people, in paragraphs, in turns and in subjects without a name.
REACH = 40
FARTHEST = 6
TURNS = 4
DESCRIBED = 6
FEWEST_TURNS = 2  # from which on somebody without a name is the only one who speaks
SUBJECT_BEFORE = "subject before"
NAMED_HERE = "named just before"
NAMED_IN_MARKS = "named inside a quotation"
STARTS = attrgetter("start")

# What each fact about a candidate weighs.
PER_PARAGRAPH = -0.85
PER_PARAGRAPH_UNQUOTED = -0.4
GENDER_TOLD = 1.4
SUBJECT = 0.9
LAST_SUBJECT = 0.95
OWNS = -0.65  # "Roe's plan"
BEHIND_PREPOSITION = -0.2
SAME_SENTENCE = 0.6
PER_TURN_BACK = -0.5
JUST_SPOKE = 1.0
NEARER = 0.7  # of what the paragraphs weigh, where the candidate spoke nearer than they are named
SALIENCE = 0.2
NOT_NAMED = -1.45
NOT_NAMED_SUBJECT = -0.5
PER_PARAGRAPH_NOT_NAMED = -0.7
NOT_NAMED_BUT_TOLD = 2.0  # "a woman"
BROUGHT_IN = 4.5  # "A worker left. He said"
ONLY_SPEAKER = 2.5  # nameless, and nobody with a name has spoken
THEY_ARE_MANY = 5.0
THEY_SPOKE_AS_ONE = 2.0
NAMES_SELF = -2.0  # nobody speaks of themselves by name
ONLY_QUOTED = -0.8  # named in marks alone

_ONE_PERSON = frozenset(("voice", "user", "caller", "guest", "neighbour", "neighbor", "friend", "client"))
GROUPS = frozenset(("family", "household"))
_NEW = ("a ", "an ", "one ", "another ")
_PREPOSITIONS = frozenset(
    "of to with for by against about from on in at over under than like after before between and".split()  # noqa: SIM905
)


LONGEST_PARTICIPLE = 300  # characters
LONGEST_SENTENCE = 400
MOST_BEHIND = 6
_ASIDE = re.compile(r"\w+ (?:said|says|added|adds|argued|explained|noted|claimed|recalled),")
# "A worker left, he said": whoever says it is nobody of whom it tells.
_TAIL = re.compile(r"(?:he|she) (?:said|says|added|adds|noted|explained|recalled)[.\n]")
STOPS = (". ", "\n", ".”", '."')
# What opens a sentence by telling of others than its subject: "Praising Roe, he", "Asked of Roe’s “win,” he".
_PARTICIPLE = re.compile(
    r"(?:(?<=[.!?”\"] )|(?<=\n))(?:[A-Z][a-z]+ing [^.!?“”\"\n]*, "
    r"|(?:(?:When |After being |Being )?[Aa]sked|Pressed|Questioned|Describing|Addressing|Referring to"
    r"|Praising|Criticising|Criticizing|Thanking|Replying to|Responding to|Speaking (?:about|of)"
    r"|Commenting on)\b[^.?!\n]*,[”\"]? )\Z"
)


@dataclass(slots=True)
class Weighed:
    """One candidate while it is weighed."""

    score: float = 0.0
    why: str = "named before"
    is_subject: bool = False
    is_seen: bool = False  # named outside of marks
    has_spoken: bool = False
    paragraphs: int = 0  # how far back the nearest mention is
    names_self: bool = False


@dataclass
class Before:
    """What stands before a pronoun, as far as it tells whom it means."""

    text: str
    mentions: Sequence[Mention]
    starts: Sequence[int]
    subjects: dict[int, str]
    turns: Sequence[tuple[int, str]]
    couples: set[str]
    described: Sequence[tuple[int, str]]  # subjects without a name: where, and their words
    named: Callable[[str], Named | None]
    paragraph: Callable[[int], int]
    is_quoted: Callable[[int], bool]
    own_words: tuple[int, int]  # what the one meant says, where it stands before the pronoun
    weighed: dict[str, Weighed] = field(default_factory=dict)


def weigh(before: Before, pronoun: str, at: int) -> list[Candidate]:
    """Those whom a pronoun at ``at`` may mean, best first; the scores of all add up to one."""
    _weigh_named(before, pronoun, at)
    _weigh_turns(before, pronoun, at)
    _weigh_described(before, pronoun, at)
    ranked = sorted(before.weighed.items(), key=lambda one: -one[1].score)[:DESCRIBED]
    if not ranked:
        return []
    best = ranked[0][1].score
    shares = [math.exp(one.score - best) for _, one in ranked]
    total = sum(shares)
    return [
        Candidate(name, round(share / total, 2), one.why)
        for (name, one), share in zip(ranked, shares, strict=True)
    ]


def _weigh_named(before: Before, pronoun: str, at: int) -> None:
    here = before.paragraph(at)
    upto = bisect_left(before.starts, at)
    has_subject = False
    participle = _fronted_participle(before.text, at)
    for mention in reversed(before.mentions[max(0, upto - REACH) : upto]):
        named = before.named(mention.name)
        if named is None or not agrees(named, pronoun):
            continue
        if mention.start > participle and not before.text.startswith(("'s", "’s"), mention.end):
            continue
        distance = here - before.paragraph(mention.start)
        if distance > FARTHEST:
            break
        one = before.weighed.get(mention.name)
        if one is None:
            one = before.weighed[mention.name] = Weighed(paragraphs=distance)
            one.score = PER_PARAGRAPH * distance + SALIENCE * math.log(_times_named(named, at))
            one.score += GENDER_TOLD * (named.gender is not Gender.UNKNOWN)
            one.why = "named before" if distance else NAMED_HERE
        if before.is_quoted(mention.start):
            if before.own_words[0] <= mention.start < before.own_words[1] and not one.names_self:
                one.names_self = True
                one.score += NAMES_SELF
            continue
        if not one.is_seen:
            one.is_seen = True
            one.score += PER_PARAGRAPH_UNQUOTED * distance + _by_its_place(before.text, mention, at)
        if mention.start in before.subjects and not one.is_subject:
            one.is_subject, one.why = True, SUBJECT_BEFORE
            one.score += SUBJECT + LAST_SUBJECT * (not has_subject)
            has_subject = True
    others = _named_behind(before, upto, at) if pronoun in SHE or pronoun in HE else set()
    if upto and before.mentions[upto - 1].end == at - len(", ") and _ASIDE.match(before.text, at):
        others.add(before.mentions[upto - 1].name)  # "Roe, she said, is late"
    for name in others:
        if name in before.weighed:
            before.weighed[name].score += NAMES_SELF
    for one in before.weighed.values():
        if not one.is_seen:
            one.why = NAMED_IN_MARKS
            one.score += ONLY_QUOTED


def _named_behind(before: Before, upto: int, at: int) -> set[str]:
    """Whom the rest of the sentence names, whom a pronoun before them does not mean: "he said Roe left"."""
    upto_end = at + LONGEST_SENTENCE
    stops = [stop for mark in STOPS if (stop := before.text.find(mark, at, upto_end)) > 0]
    end = min(stops, default=upto_end)
    behind: set[str] = set()
    for mention in before.mentions[upto : upto + MOST_BEHIND]:
        if mention.start >= end:
            break
        if mention.start > at and not before.is_quoted(mention.start):
            behind.add(mention.name)
    return behind


def _fronted_participle(text: str, at: int) -> int:
    """Where "Praising Roe, he …" begins, whose subject is nobody named in it; else ``at``."""
    if not text.endswith((", ", ",” ", '," '), 0, at):
        return at
    found = _PARTICIPLE.search(text, max(0, at - LONGEST_PARTICIPLE), at)
    return found.start() if found else at


def _times_named(named: Named, at: int) -> int:
    return max(1, bisect_left(named.mentions, at, key=STARTS))


def _by_its_place(text: str, mention: Mention, at: int) -> float:
    """What the place of the nearest mention tells."""
    score = 0.0
    words = text[max(0, mention.phrase_start - 12) : mention.phrase_start].split()
    if words and words[-1].lower() in _PREPOSITIONS:
        score += BEHIND_PREPOSITION
    if text.startswith(("'s", "’s", "' ", "’ "), mention.end):
        score += OWNS
    return score + SAME_SENTENCE * _is_one_sentence(text, mention.end, at)


def _is_one_sentence(text: str, start: int, end: int) -> bool:
    """Whether no sentence ends between two places, which are not far apart."""
    between = text[start : min(end, start + LONGEST_SENTENCE)]
    return end - start <= LONGEST_SENTENCE and not any(stop in between for stop in STOPS)


def _weigh_turns(before: Before, pronoun: str, at: int) -> None:
    here = before.paragraph(at)
    for back, (turn_at, name) in enumerate(reversed(before.turns[-TURNS:])):
        named = before.named(name)
        is_couple = pronoun in THEY and name in before.couples
        if named is not None and not is_couple and not agrees(named, pronoun):
            continue
        if named is None and pronoun not in THEY and not _is_somebody(name):
            continue
        one = before.weighed.get(name)
        distance = here - before.paragraph(turn_at)
        if one is None:
            one = before.weighed[name] = Weighed()
            is_described = named is None and not name[:1].isupper()
            one.score = NOT_NAMED if is_described else PER_PARAGRAPH * distance
        if one.has_spoken:
            continue
        one.has_spoken = True
        one.score += NEARER * PER_PARAGRAPH * min(0, distance - one.paragraphs)
        one.score += THEY_SPOKE_AS_ONE * is_couple
        one.score += PER_TURN_BACK * back + JUST_SPOKE * (back == 0 and distance <= 1)
        if not back and named is None and pronoun not in THEY and len(before.turns) >= FEWEST_TURNS:
            one.score += ONLY_SPEAKER * all(before.named(who) is None for _, who in before.turns[-REACH:])
        if not one.is_subject:
            one.why = "spoke before"


def _weigh_described(before: Before, pronoun: str, at: int) -> None:
    here = before.paragraph(at)
    for start, words in reversed(before.described[-DESCRIBED:]):
        distance = here - before.paragraph(start)
        if distance > 2 or start >= at:
            continue
        named = before.named(words)
        if named is not None and agrees(named, pronoun):
            _weigh_again(before, named, start, at)
        if named is not None or not _can_mean(words, pronoun):
            continue
        one = before.weighed.get(words)
        if one is None:
            one = before.weighed[words] = Weighed(NOT_NAMED)
        if not one.is_subject:
            one.is_subject, one.why = True, SUBJECT_BEFORE
            one.score += NOT_NAMED_SUBJECT + PER_PARAGRAPH_NOT_NAMED * distance
            one.score += THEY_ARE_MANY * (pronoun == "they")
            one.score += NOT_NAMED_BUT_TOLD * (gender_of_words(head_noun(words)) is not Gender.UNKNOWN)
            is_told = _TAIL.match(before.text, at) and _is_one_sentence(before.text, start, at)
            one.score += BROUGHT_IN * (
                not distance and not is_told and _is_brought_in(before, words, start, at)
            )


def _is_brought_in(before: Before, words: str, start: int, at: int) -> bool:
    """Whether "A worker" was told of first in this paragraph, and no other person since."""
    if not words.lower().startswith(_NEW):
        return False
    since = before.mentions[bisect_left(before.starts, start) : bisect_left(before.starts, at)]
    return not any((named := before.named(one.name)) is not None and named.kind is PERSON for one in since)


def _weigh_again(before: Before, named: Named, start: int, at: int) -> None:
    """Weigh somebody by the description that takes them up, where it tells more than their last mention."""
    one = before.weighed.setdefault(named.name, Weighed(-math.inf))
    distance = before.paragraph(at) - before.paragraph(start)
    is_last = not any(start < other < at for other in islice(reversed(before.subjects), REACH))
    score = (PER_PARAGRAPH + PER_PARAGRAPH_UNQUOTED) * distance + SUBJECT + LAST_SUBJECT * is_last
    score += SALIENCE * math.log(_times_named(named, at))
    score += GENDER_TOLD * (named.gender is not Gender.UNKNOWN)
    score += SAME_SENTENCE * _is_one_sentence(before.text, start, at) + NAMES_SELF * one.names_self
    if score > one.score:
        one.score, one.is_subject, one.why = score, True, SUBJECT_BEFORE


def agrees(named: Named, pronoun: str) -> bool:
    """Whether somebody can be meant by a pronoun, as far as gender and number go."""
    is_person = named.kind is PERSON
    if pronoun in THEY or not is_person:
        return pronoun in THEY and not is_person
    if pronoun == "this person":
        return True
    if pronoun in SHE:
        return named.gender is not Gender.MALE
    if pronoun in HE:
        return named.gender is not Gender.FEMALE
    return False


def _is_somebody(words: str) -> bool:
    """Whether words without a name can mean one person."""
    noun = head_noun(words).lower()
    is_of_many = noun in PLURALS or (noun.endswith("s") and not noun.endswith("ss"))
    if is_of_many or noun in BODIES or noun in THINGS:
        return False
    if words[:1].isupper() and not words.startswith(("The ", "A ", "An ", "One ")):
        return " " in words
    return noun in PEOPLE or noun in ALONE or noun in _ONE_PERSON or is_role_noun(noun)


def _can_mean(words: str, pronoun: str) -> bool:
    """Whether a description can be what a pronoun takes up."""
    noun = words.lower().split()[-1] if words.split() else ""
    is_plural = is_many(noun)
    if pronoun == "they":
        return is_plural or noun in GROUPS
    if pronoun == "it":
        is_one = noun not in ALONE and noun not in PEOPLE and not noun.endswith("s")
        is_name = words.istitle() and is_one
        return noun in BODIES or noun in PAPERS or is_name
    is_of_one = pronoun in SHE or pronoun in HE
    is_person = noun in PEOPLE or (words.lower().startswith(_NEW) and is_role_noun(noun))
    return is_of_one and is_person and not is_plural and noun not in PAPERS
