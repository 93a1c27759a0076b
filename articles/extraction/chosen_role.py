"""Which of the roles that a copy states for somebody is told as the role: the fullest of the weightiest."""

from __future__ import annotations

import re
from functools import lru_cache

from .occupations import KIN, OF_FIRMS, PEOPLES, PLAIN_NOUNS
from .offices import office
from .role_words import PREPOSITIONS
from .roles_before import OF_OTHERS, is_plural_role, is_rank, is_role_noun
from .titles import ROLE_NOUNS
from .words import word_set

# What somebody is to another, or in one contest, says less than an office does.
FAMILY = KIN | word_set(
    """wife husband widow widower mother father mum mom dad stepmother stepfather sister brother half-brother
    half-sister stepbrother stepsister daughter son stepson stepdaughter grandmother grandfather grandson
    granddaughter aunt uncle niece nephew fiancé fiancée girlfriend boyfriend partner spouse parent"""
)
RELATIONS = FAMILY | word_set(
    """rival opponent friend colleague ally critic supporter backer neighbour neighbor witness member
    signatory suspect defendant victim winner loser nominee counterpart contender candidate hopeful
    favourite favorite finalist contestant runner-up front-runner frontrunner qualifier resident villager
    local native guest visitor customer passenger commuter caller roommate fan user subscriber citizen
    defender admirer foe enthusiast proponent detractor loyalist newcomer novice neophyte
    felon fugitive ringleader mastermind gunman shooter culprit convict inmate detainee prisoner captive
    plaintiff
    chieftain servant teammate team-mate protégé protege sidekick acolyte confidant confidante mourner"""
)
# What opens a judgement of somebody, and no office: "unlikely hero", "extremely strong leader".
JUDGING = word_set("unlikely extremely very truly reluctant obedient self-assured self-proclaimed")
# What only somebody else says of them: "man convicted of threatening my life".
SPEAKERS_OWN = frozenset(["my", "our", "your", "me", "us"])
# What somebody was at an age, or is at it.
STAGES = word_set("boy girl child kid baby toddler infant youth teen teenager youngster")
_CHILDREN = frozenset(["child", "kid", "baby", "toddler", "infant"])
# Of what age, people or creed somebody is, or merely that it is somebody, says least.
PLAIN = (
    PLAIN_NOUNS
    | PEOPLES
    | STAGES
    | word_set(
        """person people individual elder figure pensioner millennial republican democrat conservative liberal
    socialist communist nationalist moderate independent libertarian"""
    )
)
# Words for one who held the office once.
_PAST = ("former ", "ex-", "one-time ", "onetime ", "ousted ", "retired ", "late ")
# Whose work the copy is about, whatever else they are: "report author", "study co-author".
_OF_WORK = re.compile(
    r"(?:(?:the|an?|its)\s)?(?:(?:report|study|paper|survey|lead|senior|first|corresponding)[’']?s?\s){0,3}"
    r"(?:co-?)?(?:authors?|creators?)(?:\s(?:of|on|for)\s(?:the|this)\s(?:new\s)?"
    r"(?:report|study|paper|survey|index|research))?",
    re.IGNORECASE,
)
# Where the words of the office itself end and those begin that say of what and where.
_REST = re.compile(rf"\s(?:{'|'.join(sorted(PREPOSITIONS | {'who', 'which', 'that'}))})\s")
# "Sen., R-Ky."
_OF_STATE = re.compile(r", [A-Z]\.?-\S+\Z")
# A title alone is told together with a role of so many words.
FEWEST_OF_FULL = 3
_MOST_COUNTED = 12

# What one is in business or a service at large says less than the office one holds there.
GENERAL = word_set(
    "executive entrepreneur businessman businesswoman official employee staffer insider figurehead"
)

HIGHEST, OFFICE, OLD_OFFICE, RELATION, LEAST = 4, 3, 2, 1, 0
# Who leads a government is called that, whatever else they lead.
_LEADS_GOVERNMENT = re.compile(r"(?:[A-Z][\w’'.]*(?: [A-Z][\w’'.]*)? )?[Pp]rime [Mm]inister")


_COUNT = re.compile(r"\A(?:two|three|four|five|both) ")


def of_one(role: str) -> str:
    """The role of one of those who share it: "judge" of "judges Jane Roe and John Doe"."""
    if not role or role.startswith(OF_OTHERS) or not is_plural_role(role.split()[-1]):
        return role
    one = _COUNT.sub("", role)
    return f"{one[:-2]}." if one.endswith(".") else one[:-1]


def stated(before: str, after: str) -> str:
    """The role that stands beside a name; both, where one stands before it and another behind it."""
    # "met the child Roe had seen", "the elder Roe"
    before = "" if before.lower() in _CHILDREN or before in ("elder", "younger") else of_one(before)
    if not (before and after):
        return before or after
    if _weight(after) < OLD_OFFICE and not (" " not in before and len(after.split()) > FEWEST_OF_FULL):
        return before
    is_one = before in after or bool(set(before.lower().split()) & set(after.lower().split()) & ROLE_NOUNS)
    return after if is_one else f"{before}, {after}"


def main_role(roles: list[str]) -> str:
    """The role stated first among the weightiest, in its fullest wording; a mere rank yields to others.

    The words count up to what reads as a role, and of equals the earlier stands.
    """
    roles = [
        role
        for role in roles
        if role.split(" ", 1)[0].lower() not in JUDGING and SPEAKERS_OWN.isdisjoint(role.split())
    ]
    if not roles:
        return ""
    offices = [role for role in roles if office(role)[0] and not is_rank(role)]
    first = max(offices or roles, key=_weight)
    if offices and _weight(first) < OFFICE:
        first = max(roles, key=_weight)  # "businessman", and "President" for a rank
    nouns = office(first)[0]
    same = (
        role
        for role in roles
        if role == first or (_is_same_office(role, first) and _weight(role) == _weight(first))
    )
    best = max(same, key=_fullness)
    if " " not in best:
        # Who once was one is still called so: "former U.N. Ambassador Roe", then "Ambassador Roe".
        past = (role for role in roles if _weight(role) == OLD_OFFICE and _is_same_office(role, best))
        best = max(past, key=_fullness, default=best)
    others = [
        role
        for role in offices
        if not nouns & office(role)[0] and (_weight(role) > RELATION or office(role)[0] & FAMILY)
    ]
    fullest = max(others, key=_fullness, default="")
    is_bare = len(best.split()) == 1 and len(fullest.split()) >= FEWEST_OF_FULL
    return f"{best}, {fullest}" if is_bare else best


def _is_same_office(role: str, other: str) -> bool:
    """Whether two roles have their last noun in common: "chief executive of Roe" and "chief executive"."""
    return bool(_head(role) & _head(other))


def _head(role: str) -> frozenset[str]:
    """The last noun of a role before what it is of, as it is compared."""
    words = _REST.split(f" {_OF_STATE.sub('', role)} ", maxsplit=1)[0].split()
    return next((nouns for word in reversed(words) if (nouns := office(word)[0])), frozenset())


def is_office(role: str) -> bool:
    """Whether a role says more than what somebody is to others, or of what age, people or creed."""
    return bool(role) and _weight(role) > RELATION


def says_little(role: str) -> bool:
    """Whether a role says no more than an age, a people or a creed."""
    return _weight(role) == LEAST


def is_stage(role: str) -> bool:
    """Whether a role only says what somebody was at an age: "happy child"."""
    return role.rsplit(" ", 1)[-1].lower() in STAGES


def proves_person(role: str) -> bool:
    """Whether the role is one that no firm has: "nurse", but not "retailer"."""
    words = _REST.split(f" {role} ", maxsplit=1)[0].split()
    return any(is_role_noun(word) and word.lower() not in OF_FIRMS for word in words[-1:])


def _fullness(role: str) -> int:
    return min(len(role.split()), _MOST_COUNTED)


@lru_cache(maxsize=4096)
def _weight(role: str) -> int:
    """How much a role says of who speaks: an office most, then one held once, a relation, the rest."""
    words = _REST.split(f" {role} ", maxsplit=1)[0]
    nouns = office(words)[0]
    if nouns and nouns <= PLAIN:
        return LEAST
    if nouns and nouns <= PLAIN | RELATIONS:
        return OFFICE if "member" in nouns and _names_body(role) else RELATION
    if _LEADS_GOVERNMENT.fullmatch(words.strip()):
        return HIGHEST
    if _OF_WORK.fullmatch(role):
        return OLD_OFFICE
    is_general = words.split()[-1:] and words.split()[-1].lower() in GENERAL and "chief" not in words.lower()
    return OLD_OFFICE if is_general or role.lower().startswith(_PAST) else OFFICE


def _names_body(role: str) -> bool:
    """Whether a member's role says of which body."""
    return any(word[0].isupper() for word in role.split()[1:])
