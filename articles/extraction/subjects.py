"""Who reports: the noun phrase that is the subject of a verb of saying.

There is no parser here. A subject is sought leftwards over adverbs, appositions and relative clauses, or
rightwards where the order is inverted.
"""

from __future__ import annotations

import re

from .geography import REGIONS
from .grammar import NounPhrase
from .heads import head_of, is_somebody, paper_of
from .main_subjects import (
    CLAUSE_LIMITS,
    FINITE,
    SUBORDINATORS,
    holder_of,
    is_time,
    main_subject,
)
from .reporting_verbs import BASES, Strength, strength_of
from .reporting_words import OBJECT_VERBS, TIME_WORDS
from .roles_before import is_plural_role, is_role_noun
from .rows import Row
from .sentences import HELD
from .somebody import PEOPLE, THINGS, can_speak, is_many
from .words import word_set

# Between a subject and its verb, where no clause and no pause parts them.
_NO_CLAUSE = re.compile("[PDwUN#ACI]*")
REACH_OF_OFFICE = 24  # tokens between a name and the last body in its holder's office
# A clause that these open hangs on the noun before it: "governor when the storm struck".
CLAUSE_OPENERS = word_set("when where while until")
# Verbs of stance behind which the speaker can stand: "“…”, echoed Roe".
INVERTED_STANCES = word_set(
    "echoed echoes objected objects protested protests apologised apologized called vented sang"
)
# What figures and findings do, which somebody tells of.
SUGGESTS = word_set(
    "suggest suggests suggested show shows showed indicate indicates indicated estimate estimates"
)
# Between a description and the words that tell who it is: "a person close to Roe".
TELLING = word_set("close familiar briefed knowledgeable aware privy")


def subject_after(row: Row, at: int, verb_end: int) -> NounPhrase | None:
    """The subject of "…", said X: the verb follows the words and the clause ends after X."""
    before = at - 1
    while before >= 0 and row.tags[before] in "AX":
        before -= 1
    if before == 0 and row.tokens.lowers[0] == "so":
        before = -1  # "So said Roe."
    tag = row.tag(before) if before >= 0 else ""
    if tag not in ("", "Q", ",", "-", "?", "!") or _is_behind_work(row, before):
        return None
    following = verb_end + 1
    while row.tag(following) == "A":
        following += 1
    phrase = row.beginning.get(following)
    if phrase is None or (phrase.kind == "pronoun" and row.tokens.lowers[phrase.first] in ("it", "you")):
        return None
    if is_time(row.tokens, phrase):
        return None  # "a siren, repeated six times"
    verb = row.tokens.lowers[at]
    if strength_of(verb) is Strength.STANCE and verb not in INVERTED_STANCES:
        return None  # "Roe, star of “Weir”, thanked Doe"
    named = holder_of(row.phrases, phrase) or name_beside(row, phrase) or _name_joined(row, phrase)
    if tag in ("Q", ",") and strength_of(verb) is Strength.SPEECH and _is_reduced_behind(row, phrase):
        return phrase
    if (row.tag(phrase.last + 1) in "vXVTQIR" or row.tag(extent(row, phrase) + 1) in "vXV") and not named:
        return None
    if tag in ("", "Q") or row.tag(before - 1) == "Q":
        is_weak = strength_of(verb) < Strength.SPEECH or verb in SUGGESTS
        is_deed = is_weak and named is None and phrase.kind == "nominal"
        words = " ".join(row.tokens.words[phrase.first : phrase.last + 1])
        return None if is_deed and not can_speak(words) else named or phrase
    if strength_of(verb) < Strength.THOUGHT:
        return None
    if (
        verb in BASES
        and row.tag(extent(row, phrase) + 1) in ".?!"
        and row.tokens.lowers[phrase.last].endswith("s")
    ):
        words = " ".join(row.tokens.words[phrase.first : phrase.last + 1])
        return phrase if can_speak(words) else None  # "It is late, warn security firms."
    if verb == "told" or (verb in OBJECT_VERBS and _over_apposition(row, before) is not None):
        return None  # "Smith, a lawyer, told Reuters"
    ends = row.tag(extent(row, phrase) + 1) in ".,?!-"
    apposed = None if ends else _over_apposition(row, before)
    if apposed is not None and apposed.kind == "name":
        return None  # "Smith, a lawyer, said Roe and others had left"
    speaks = phrase.kind == "name" or named is not None or is_somebody(row.tokens, phrase)
    speaks = speaks or is_many(row.tokens.lowers[phrase.last])
    if not speaks and _over_apposition(row, before) is not None:
        return None
    if named is not None or phrase.kind == "name":
        return named or phrase
    ends = row.tag(extent(row, phrase) + 1) in ".,?!("
    words = " ".join(row.tokens.words[phrase.first : phrase.last + 1])
    # "the plea, they say, found a friendly ear among the allies"
    ends = ends or (FINITE.isdisjoint(row.tags[phrase.last + 1 :]) and (speaks or can_speak(words)))
    is_led = row.tag(phrase.first) in "DR" or is_many(row.tokens.lowers[phrase.last])
    return phrase if ends and is_led else None


def _is_behind_work(row: Row, before: int) -> bool:
    """Whether the marks before a verb hold a work that tells who speaks: "Roe, author of “Weir”, said"."""
    marks = before if row.tag(before) == "Q" else before - 1
    if marks < 1 or row.tag(marks) != "Q" or row.tag(marks - 1) != "P":
        return False
    first = row.tags.rfind("Q", 0, marks) + 1
    named = row.ending.get(row.tags.find(",", first, marks) - 1)
    is_named = named is not None and named.kind == "name" and named.first == first
    return is_named and FINITE.isdisjoint(row.tags[first:marks])


def _is_reduced_behind(row: Row, phrase: NounPhrase) -> bool:
    """Whether a participle tells who it is: "“…,” said a man involved in the sale"."""
    is_new = row.tokens.lowers[phrase.first] in ("a", "an", "one")
    return is_new and row.tag(phrase.last + 1) == "v" and row.tag(phrase.last + 2) == "P"


def name_beside(row: Row, phrase: NounPhrase) -> NounPhrase | None:
    """The name in apposition to a description: "said the company's head, Jane Roe."."""
    last = extent(row, phrase)
    if phrase.kind != "nominal" or row.tag(last + 1) != ",":
        return None
    beside = row.beginning.get(last + 2)
    if beside is None or beside.kind != "name" or beside.first != beside.last:
        return None
    return beside if row.tag(extent(row, beside) + 1) in ".,?!-" else None


def _name_joined(row: Row, phrase: NounPhrase) -> NounPhrase | None:
    """The name behind a body whose own name has an "and" in it: "says Heart and Stroke manager Jane Roe"."""
    joined = row.beginning.get(phrase.last + 2) if row.tag(phrase.last + 1) == "C" else None
    is_longer = joined is not None and joined.kind == "name" and joined.last > joined.first
    return joined if is_longer else None


def extent(row: Row, phrase: NounPhrase) -> int:
    """The last token of an inverted subject, with what belongs to it: "of the Alliance"."""
    last = phrase.last
    while row.tag(last + 1) == "P" and (
        row.tokens.lowers[last + 1] in ("of", "for", "at", "with", "from")
        or (row.tokens.lowers[last + 1] == "to" and phrase.kind == "nominal")
        or (row.tokens.lowers[last + 1] == "by" and row.tokens.lowers[phrase.last] in THINGS)
        or row.tokens.lowers[last] in TELLING
    ):
        further = row.beginning.get(last + 2)
        if further is None or (row.tokens.lowers[last + 1] == "to" and row.tag(further.first) == "w"):
            break
        last = further.last
    return last


def own_subject(row: Row, at: int) -> NounPhrase | None:
    """The subject right before a verb, over adverbs, appositions and relative clauses."""
    if at not in row.owned:
        found = _subject_before(row, at)
        row.owned[at] = found if found is None or not found.first else _holder_before(row, found)
    return row.owned[at]


def _holder_before(row: Row, found: NounPhrase) -> NounPhrase:
    """Who holds the office in whose words the subject was found: "Jane Roe, head of the Acme Trust said"."""
    for at in range(found.first - 1, max(-1, found.first - REACH_OF_OFFICE), -1):
        mention = row.tokens.mentions[at]
        if mention is not None and mention.role and mention.phrase_end >= row.tokens.ends[found.last]:
            return row.ending.get(at) or found
    return found


def _subject_before(row: Row, at: int) -> NounPhrase | None:
    """The subject before a verb, whosever office it may be named in."""
    left = _over_time(row, at - 1)
    if left < 0:
        return None
    if row.tag(left) == ")":
        left = max(row.tags.rfind("(", 0, left) - 1, 0)
    tag = row.tag(left)
    if tag == "W" or (tag == "T" and _is_relative_that(row, left)):
        left -= 1
        while left >= 0 and row.tags[left] in ",-P":
            left -= 1
        who = row.ending.get(left)
        named = _apposed(row, who)
        if named is not None:
            return named
        if who is not None and is_plural_role(row.tokens[who.last].lower):
            return who  # "a list of members who say"
        return head_of(row, who)
    phrase = _first_joined(row, _without_time(row, row.ending.get(left)))
    if phrase is not None and not is_time(row.tokens, phrase):
        fronted = _fronted(row, phrase)
        if fronted is not None:
            return main_subject(row.tokens, row.phrases, fronted)
        found = _antecedent(row, phrase) or paper_of(row, phrase) or head_of(row, _resident(row, phrase))
        found = _over_places(row, found)
        named = _apposed(row, found)
        if found is not None and named is not None and row.tag(named.first - 1) == "P":
            further = _over_apposition(row, found.first - 1)  # "Jane Roe, head of Acme, a mill in Ayr, said"
            return further if further is not None and further.kind == "name" else found
        return named if named is not None and row.tag(named.first - 1) not in ",C" else found
    return _over_apposition(row, left) if tag in (",", "-", ")") else None


def _over_places(row: Row, found: NounPhrase | None) -> NounPhrase | None:
    """The people before what hangs on what hangs on them: "lawmakers in a city that hosts the Cup said"."""
    if found is None or row.tag(found.first - 1) != "P" or found.kind == "pronoun":
        return found
    if row.tokens.lowers[found.first - 1] in SUBORDINATORS or found.mention is not None:
        return found
    first = main_subject(row.tokens, row.phrases, found.first)
    if first is None or not _NO_CLAUSE.fullmatch(row.tags, first.last + 1, found.first):
        return found
    return first if is_somebody(row.tokens, first) or is_plural_role(row.tokens.lowers[first.last]) else found


def _is_relative_that(row: Row, at: int) -> bool:
    """Whether "that" stands right before its verb and behind a noun: "a ruling that said"."""
    return row.tag(at) == "T" and row.tokens.lowers[at] == "that" and at - 1 in row.ending


def _apposed(row: Row, phrase: NounPhrase | None) -> NounPhrase | None:
    """The name that "a local firm" says more of: "Orr & Tull, a local firm which said …"."""
    if phrase is None or phrase.kind != "nominal":
        return None
    is_office = row.tag(phrase.first) in "Uw" and is_role_noun(row.tokens.lowers[phrase.last])
    if row.tokens.lowers[phrase.first] not in ("a", "an") and not is_office:
        return None
    named = row.ending.get(phrase.first - 2) if row.tag(phrase.first - 1) == "," else None
    return named if named is not None and named.kind == "name" else None


def _over_time(row: Row, left: int) -> int:
    """The token before a verb, auxiliaries, adverbs and a time passed over: "Roe on Monday has"."""
    while left >= 0 and row.tags[left] in "XA":
        left -= 1
    if row.tag(left) == "P" and left - 1 in row.ending and row.tokens.lowers[left + 1] in TIME_WORDS:
        return left - 1
    time = row.ending.get(left)
    if time is None or not is_time(row.tokens, time) or time.first < 2:
        return left
    first = time.first
    while first > 2 and row.tokens.lowers[first - 1] in ("past", "last", "the"):
        first -= 1
    before = first - (2 if row.tag(first - 1) == "P" else 1)
    while before > 0 and row.tags[before] in ("AX" if first < time.first else "A"):
        before -= 1  # "Roe earlier this week"
    return before if before in row.ending else left


def _without_time(row: Row, phrase: NounPhrase | None) -> NounPhrase | None:
    """A phrase without the time at its end: "a report last year"."""
    if phrase is None or phrase.last - phrase.first < 2:
        return phrase
    time, last = row.tokens.lowers[phrase.last - 1 : phrase.last + 1], phrase.last - 2
    if time[0] not in ("last", "this") or time[1] not in TIME_WORDS:
        return phrase
    mention = row.tokens.mentions[last]
    kind = "name" if mention is not None else phrase.kind
    return phrase._replace(end=row.tokens.ends[last], last=last, kind=kind, mention=mention)


def _first_joined(row: Row, phrase: NounPhrase | None) -> NounPhrase | None:
    """The first of two joined by "and" that hang on another: "a crowd of miners and their wives"."""
    if phrase is None or phrase.kind != "nominal" or row.tag(phrase.first - 1) != "C":
        return phrase
    other = row.ending.get(phrase.first - 2)
    is_named = other is not None and other.kind != "nominal"
    if is_named and row.tokens.lowers[phrase.first] in ("other", "others"):
        return other  # "She and other members said", "Roe and others say"
    if other is not None and _are_one_office(row, other, phrase):
        return phrase._replace(start=other.start, first=other.first)
    if other is not None and (led := _led_by_two(row, other, phrase)) is not None:
        return led
    if other is None or row.tag(other.first - 1) != "P" or _hangs_on_verb(row, other.first - 1):
        return phrase
    is_new = row.tokens.lowers[phrase.first] in ("a", "an") and row.tokens.lowers[phrase.last] in PEOPLE
    # "the tent fell on a boat and a rower shouted"
    return phrase if is_new and not is_somebody(row.tokens, other) else other


def _hangs_on_verb(row: Row, preposition: int) -> bool:
    """Whether a clause stands before: "Roe said it was hit by divers and the board reported"."""
    said = row.tags.rfind("V", 0, preposition) + 1
    return said > 0 and not FINITE.isdisjoint(row.tags[said:preposition])


def _are_one_office(row: Row, office: NounPhrase, other: NounPhrase) -> bool:
    """Whether two offices are one person's: "Acme’s founder and chief executive"."""
    words = row.tokens.words
    is_led = row.tag(office.first) == "D" or words[office.first].endswith(("'s", "’s"))
    if office.kind != "nominal" or row.tag(other.first) == "D" or not is_led:
        return False
    return is_role_noun(words[office.last]) and is_role_noun(words[other.last])


def _led_by_two(row: Row, body: NounPhrase, phrase: NounPhrase) -> NounPhrase | None:
    """The office that the names of two bodies lead: "the former Weir United and Leeds striker"."""
    noun = row.tokens.lowers[phrase.last]
    if body.kind != "name" or row.tag(phrase.first) not in "UN" or not (is_role_noun(noun) or noun in PEOPLE):
        return None
    first = body.first
    while first and row.tag(first) not in "D" and row.tag(first - 1) in "wD":
        first -= 1
    return phrase._replace(start=row.tokens.starts[first], first=first) if row.tag(first) == "D" else None


def _fronted(row: Row, phrase: NounPhrase) -> int | None:
    """Where "and in a worded reply" begins when it stands before the verb without a subject of its own."""
    at = phrase.first - 1
    while at > 0 and row.tag(at) in "AvwDG":
        if at in row.ending:
            return None  # "and within weeks the board had left"
        at -= 1
    if phrase.kind != "nominal" or row.tag(at) != "P" or row.tag(at - 1) != "C":
        return None
    if row.tokens.lowers[at] in SUBORDINATORS or row.tokens.lowers[at] == "as":
        return None  # "But as the minister said"
    return at - 1


def _resident(row: Row, phrase: NounPhrase) -> NounPhrase:
    """The phrase before a state's name that ends an address: "Jane Roe of Columbia, South Carolina"."""
    town = row.ending.get(phrase.first - 2) if row.tag(phrase.first - 1) == "," else None
    is_place = phrase.mention is None and all(tag == "U" for tag in row.tags[phrase.first : phrase.last + 1])
    if not is_place or town is None or row.tag(town.first - 1) != "P":
        return phrase
    holder = row.ending.get(town.first - 2)
    return holder if holder is not None and holder.kind == "name" else phrase


def _antecedent(row: Row, phrase: NounPhrase) -> NounPhrase | None:
    """The subject of the whole where a relative clause ends at the verb: "the aide who was there said"."""
    if row.tag(phrase.first - 1) not in "PvXVGAI":
        return None
    for at in range(phrase.first - 1, max(0, phrase.first - 16), -1):
        if row.tags[at] in ",;:QC":
            return None
        tag = row.tags[at]
        if tag == "W" or (tag == "T" and _is_relative_that(row, at) and row.tag(at + 1) in "wvVX"):
            return head_of(row, row.ending.get(at - 1))
    return None


def _over_apposition(row: Row, comma: int) -> NounPhrase | None:
    """The subject before ", the mayor of York," or ", who lives there,": a name, else the first."""
    right = comma
    best: NounPhrase | None = None
    parts = 0
    for at in range(comma - 1, max(-2, comma - 60), -1):
        is_limit = at < 0 or row.tags[at] in CLAUSE_LIMITS
        if is_limit and row.tag(at) == "Q" and row.tokens.words[at][-1] == HELD and row.tag(at + 1) in "wUN":
            continue  # "wearing a hat and “Vote Roe” pins"
        if not is_limit and row.tags[at] not in ",-()":
            continue
        parts += 1
        best = _better(row, at + 1, right, best)
        if best is not None and row.tokens.lowers[at + 1] == "whose":
            return best  # "the club, whose manager, Jane Roe, says"
        if is_limit or (best is None and parts > 1) or _has_own_verb(row, at + 1, right):
            break
        right = at
    return best if parts > 1 or comma - right < 1 or best is None or best.kind == "name" else None


def _better(row: Row, first: int, right: int, best: NounPhrase | None) -> NounPhrase | None:
    """The phrase that opens the stretch from ``first`` to ``right``, where it outranks ``best``."""
    while first < right and row.tags[first] in "CA":
        first += 1
    phrase = _led_by_relative(row, first, right)
    if (opens := row.beginning.get(first)) is not None and opens.kind != "pronoun":
        phrase = phrase or holder_of(row.phrases, opens)  # "Trade and Lakes Minister Jane Roe, who …, said"
    if phrase is None and first < right and not _has_own_verb(row, first, right):
        phrase = row.beginning.get(first)
    if phrase is None or row.tag(first) == "#" or is_time(row.tokens, phrase) or _is_state(row, phrase):
        return best
    if best is not None and best.mention is not None and best.mention.phrase_start <= phrase.start:
        return best  # "Director Weir Centre, Jane Roe, said"
    return phrase if best is None or _names(row, phrase) or not _names(row, best) else best


def _is_state(row: Row, phrase: NounPhrase) -> bool:
    """Whether a phrase is the short name of a state behind a town: "Jane Roe of Ayr, Minn., said"."""
    is_short = phrase.first == phrase.last and row.tag(phrase.last + 1) == "."
    return is_short and f"{row.tokens.words[phrase.first]}." in REGIONS


def _led_by_relative(row: Row, first: int, right: int) -> NounPhrase | None:
    """The subject at the end of a stretch that "what" leads: "in what Jane Roe, a miner, called"."""
    phrase = row.ending.get(right - 1)
    is_led = phrase is not None and phrase.first > first and row.tag(phrase.first - 1) == "T"
    return phrase if is_led else None


def _names(row: Row, phrase: NounPhrase) -> bool:
    """Whether a phrase names somebody, and is no "a federal agency" or "a super PAC"."""
    return phrase.kind == "name" and row.tokens.lowers[phrase.first] not in ("a", "an")


def _has_own_verb(row: Row, first: int, right: int) -> bool:
    """Whether a stretch is a clause of its own: a verb in it that belongs to no relative clause."""
    for at in range(first, right):
        tag = row.tags[at]
        if tag in "WT" or (at > first and row.tokens.lowers[at] in CLAUSE_OPENERS):
            return False
        if tag in FINITE and row.tokens.lowers[at + 1 : at + 2] != ["by"]:
            return True  # but not "a group outlawed by the board"
    return False
