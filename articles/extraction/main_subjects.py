"""The main subject of a clause: the first phrase that hangs on nothing, past what stands in front."""

from __future__ import annotations

from collections.abc import Sequence

from .grammar import NounPhrase, Tokens
from .reporting_words import CONDITIONS, TIME_WORDS
from .roles_before import is_role_noun
from .words import word_set

ARTICLE = len("their ")  # what may stand before an office
LONGEST_OFFICE = 100  # characters between the first words of an office and its holder's name
# These lead a clause with a subject of its own as often as a noun.
SUBORDINATORS = word_set("after before since until as than like")
# These lead a clause that stands before its sentence's own: "When Jane Roe was six, she …".
OPENERS = (
    SUBORDINATORS | CONDITIONS | word_set("as when while because although though whereas where unless once")
)
CLAUSE_LIMITS = frozenset("Q;:")
FINITE = frozenset("vXV")


def is_time(tokens: Tokens, phrase: NounPhrase) -> bool:
    """Whether a phrase tells when, as "last April" does and April Roe does not."""
    return phrase.kind != "name" and not TIME_WORDS.isdisjoint(tokens.lowers[phrase.first : phrase.last + 1])


def main_subject(tokens: Tokens, phrases: Sequence[NounPhrase], before: int) -> NounPhrase | None:
    """The first noun phrase of the clause that ends at ``before`` and hangs on no preposition."""
    limit = -1
    for at in range(before - 1, -1, -1):
        if tokens.tags[at] in CLAUSE_LIMITS:
            limit = at
            break
    found = _first_subject(tokens, phrases, limit, before)
    if found is None and limit >= 0 and tokens.tags[limit] == "Q":
        return _first_subject(tokens, phrases, -1, limit)
    return found


def _first_subject(
    tokens: Tokens, phrases: Sequence[NounPhrase], limit: int, before: int
) -> NounPhrase | None:
    limit = _past_fronted(tokens, phrases, limit, before)
    for phrase in phrases:
        if phrase.first <= limit or phrase.last >= before:
            continue
        tag = tokens.tags[phrase.first - 1] if phrase.first else ":"
        if tag in "PIvVG" or (tag == "X" and phrase.first > 1):
            continue
        if phrase.first and tokens.lowers[phrase.first - 1] in CONDITIONS:
            continue
        if is_time(tokens, phrase):
            continue
        return name_of_both(tokens, phrases, phrase, before)
    return None


def _past_fronted(tokens: Tokens, phrases: Sequence[NounPhrase], limit: int, before: int) -> int:
    """The comma behind a clause that stands first, where a clause with a subject follows; else ``limit``."""
    if limit + 1 >= before or tokens.lowers[limit + 1] not in OPENERS:
        return limit
    for phrase in phrases:
        comma = phrase.first - 1
        if not limit < comma < before or tokens.tags[comma] != ",":
            continue
        verb = phrase.last + 1
        if verb >= before or FINITE.isdisjoint(tokens.tags[limit + 1 : comma]):
            continue
        if tokens.tags[verb] in FINITE or tokens.lowers[verb].endswith("ed"):
            return comma
    return limit


def name_of_both(
    tokens: Tokens, phrases: Sequence[NounPhrase], phrase: NounPhrase, before: int
) -> NounPhrase:
    """The name that closes a description of two parts: "Former prosecutor and mayor Jane Roe"."""
    holder = holder_of(phrases, phrase)
    if holder is not None and holder.last < before:
        return holder
    joined = phrase.last + 1
    if phrase.kind != "nominal" or joined >= before or tokens.lowers[joined] != "and":
        return phrase
    if tokens.tags[phrase.first] == "D" or not _is_singular_role(tokens.lowers[phrase.last]):
        return phrase
    second = next((one for one in phrases if one.first == joined + 1), None)
    return second if second is not None and second.kind == "name" and second.last > second.first else phrase


def _is_singular_role(lower: str) -> bool:
    return is_role_noun(lower) and lower not in ("people", "police")


def holder_of(phrases: Sequence[NounPhrase], office: NounPhrase) -> NounPhrase | None:
    """The name that closes an office of several phrases: "the mayor of Leeds Jane Roe"."""
    for phrase in phrases:
        if phrase.start > office.end + LONGEST_OFFICE:
            return None
        mention = phrase.mention
        if phrase.start > office.start and mention is not None:
            return phrase if 0 <= mention.phrase_start - office.start <= ARTICLE else None
    return None
