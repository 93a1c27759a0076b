"""The noun that governs others: a spokesman for Roe is the spokesman, and a paper by Roe the paper."""

from __future__ import annotations

from .grammar import NounPhrase, Tokens
from .main_subjects import ARTICLE, SUBORDINATORS, is_time
from .places import is_region
from .reporting_words import PERSON_NOUNS, PRINTED
from .roles_before import is_plural_role, is_role_noun
from .rows import Row
from .somebody import THINGS
from .words import word_set

PRINTED_IN = frozenset(("published", "posted", "released", "shared", "reported", "quoted"))
BROUGHT_OUT = PRINTED_IN | word_set("conducted commissioned compiled produced issued prepared authored led")
FARTHEST_PAPER = 14  # tokens


def head_of(row: Row, phrase: NounPhrase | None) -> NounPhrase | None:
    """The noun that governs: "a spokesman for Smith" is the spokesman, "officials in Kyiv" the officials."""
    for _ in range(4):
        if phrase is None or phrase.kind == "pronoun":
            return phrase
        first = _first_with_owner(row, phrase)
        if not first or row.tags[first - 1] != "P":
            return _modified(row, phrase) or phrase
        if row.tokens.lowers[first - 1] in SUBORDINATORS:
            return phrase  # "This comes after police said …"
        left = first - 2
        if row.tag(left) in "vG" or (left >= 0 and _is_participle(row.tokens.lowers[left])):
            left -= 1
        governor = row.ending.get(left)
        if governor is None or governor.kind == "pronoun" or is_time(row.tokens, governor):
            return phrase
        if phrase.mention is not None and phrase.mention.phrase_start <= governor.start + ARTICLE:
            return phrase  # "President of Ukraine Volodymyr Zelenskyy": the office is the name's own
        if _is_of_body(phrase, governor):
            return phrase
        if governor.kind == "name" and is_region(row.tokens.words[phrase.last]):
            phrase = governor  # "the Weir Society in the U.S."
            continue
        is_person = phrase.kind == "name" and row.tag(governor.first) not in "NU"
        hangs = row.tag(governor.first - 1) == "P" and row.tokens.lowers[governor.first - 1] != "as"
        if (is_person or hangs) and not _can_govern(row.tokens, governor):
            beyond = row.ending.get(governor.first - 2) if hangs else None
            if beyond is None or not (_holds_office(beyond) or _governs_field(row.tokens, beyond)):
                return phrase
            governor = beyond  # "Director of Public Affairs at Acme", "Rabbi Jane Roe of the Temple in York"
        phrase = governor
    return phrase


def _is_of_body(phrase: NounPhrase, governor: NounPhrase) -> bool:
    """Whether a name stands behind its role, and that behind a body: "Acme at Ayr scientist Jane Roe"."""
    role = phrase.mention.role if phrase.mention is not None else ""
    is_of_place = role[:1].isupper() and role.rpartition(" ")[2].islower()
    return is_of_place and governor.mention is not None and not governor.mention.role


def _first_with_owner(row: Row, phrase: NounPhrase) -> int:
    """Where a phrase begins with the name whose it is: "of Lakeland’s most famous mill"."""
    if phrase.kind != "nominal" or not phrase.first:
        return phrase.first
    owner = row.ending.get(phrase.first - 1)
    is_owner = owner is not None and row.tokens.words[owner.last].endswith(("'s", "’s"))
    return owner.first if owner is not None and is_owner else phrase.first


def paper_of(row: Row, phrase: NounPhrase) -> NounPhrase | None:
    """The paper that somebody brought out, over their name: "a study published in the journal Acta said"."""
    for at in range(phrase.first - 1, max(0, phrase.first - FARTHEST_PAPER), -1):
        if row.tags[at] in ",;:QWT":
            return None
        if row.tokens.lowers[at] in BROUGHT_OUT:
            paper = row.ending.get(at - 1)
            is_one = paper is not None and row.tokens.lowers[paper.last] in THINGS
            return paper if is_one else None
    return None


def _is_participle(lower: str) -> bool:
    """Whether a word hangs on the noun before it: "the men living in York", "the notes published in York"."""
    return lower.endswith("ing") or lower in PRINTED_IN


def _modified(row: Row, phrase: NounPhrase) -> NounPhrase | None:
    """The noun that "representing the families" hangs on: "a group representing the families said"."""
    participle = phrase.first - 1
    if row.tag(phrase.first) == "w" and row.tag(phrase.last) in "NU":
        return None  # "book publishing giant Roe Ltd"
    if (
        participle < 1
        or not row.tokens.lowers[participle].endswith("ing")
        or row.tag(participle) not in "wGv"
    ):
        return None
    governor = row.ending.get(participle) or row.ending.get(participle - 1)
    if governor is None or governor.first > participle - 1 or governor.kind == "pronoun":
        return None
    if governor.last < participle:
        return governor
    return governor._replace(last=participle - 1, end=row.tokens.ends[participle - 1])


def _holds_office(phrase: NounPhrase) -> bool:
    return phrase.kind == "name" and phrase.mention is not None and bool(phrase.mention.role)


def _governs_field(tokens: Tokens, phrase: NounPhrase) -> bool:
    return phrase.kind == "nominal" and _can_govern(tokens, phrase)


def _can_govern(tokens: Tokens, phrase: NounPhrase) -> bool:
    """Whether a phrase speaks rather than who is named behind it: "an agent for Roe", "a paper from Acme"."""
    noun = tokens.lowers[phrase.last]
    return is_somebody(tokens, phrase) or noun in PRINTED or is_role_noun(noun) or is_plural_role(noun)


def is_somebody(tokens: Tokens, phrase: NounPhrase) -> bool:
    return not PERSON_NOUNS.isdisjoint(tokens.lowers[phrase.first : phrase.last + 1])
