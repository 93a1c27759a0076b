"""Whose role a phrase names: "the alliance chief", "the head of state", "the wicketkeeper-batsman"."""

from __future__ import annotations

import re
from functools import lru_cache

from .geography import DEMONYMS
from .parties import STATES
from .titles import CALLING_ENDS, HEADS_OF_STATE, LEADERS, ROLE_ABBREVIATIONS, ROLE_NOUNS, SAME_OFFICE
from .words import word_set

_WORD = re.compile(r"[^\W_]+(?:[-’'.&][^\W_]+)*")
# "R-Ky."
_OF_STATE = re.compile(r"(?P<party>[RD])\.?-(?P<state>\w[\w.]*)")
_OF_PARTY = {"R": "republican", "D": "democrat"}
# "Republican of Kentucky"
_MEMBER = re.compile(r"(?:[Tt]he |an? )?(?:Republican|Democrat) (?:of|from) [A-Z]")
_LITTLE = word_set(
    """
    the a an of for in at on to from by and his her its their our my this that former then acting current
    new own longtime veteran senior top who is was says said s
    """
)
# Words for one body or field, each under the word they are compared by.
_SAME_BODY = {
    "alliance": "nato", "alliances": "nato", "bloc": "eu", "american": "u.s", "us": "u.s",
    "usa": "u.s", "uk": "british", "britain": "british", "ukraine": "ukrainian", "russia": "russian",
    "germany": "german", "france": "french", "italy": "italian", "spain": "spanish",
    "poland": "polish",
    "china": "chinese", "india": "indian", "israel": "israeli", "iran": "iranian", "canada": "canadian",
    "turkey": "turkish", "japan": "japanese", "hungary": "hungarian", "european": "eu", "kremlin": "russian",
    "defense": "defence", "labor": "labour", "affairs": "foreign", "external": "foreign",
    "treasury": "finance",
    "kyiv": "ukrainian", "moscow": "russian", "beijing": "chinese", "berlin": "german", "england": "english",
    "scotland": "scottish", "wales": "welsh", "ireland": "irish", "australia": "australian",
}  # fmt: skip
# "The minister" is rather who holds the office than who held it, and "the former minister" the reverse.
_LEFT_OFFICE = 0.3
# Whom copy calls "the president" is rather the one of whose state it need not speak.
_OF_ANOTHER_STATE = 0.3
_PROSECUTING = frozenset(["district", "commonwealth", "u.s"])
_NATIONS = frozenset(word.lower() for word in DEMONYMS) | {"u.s", "eu"}
# "the DFO"
_IN_INITIALS = re.compile(r"(?:[Tt]he\s)?(?P<initials>[A-Z]{2,5})")
_POSSESSIVE = re.compile(r"[’']s?$")
_RANK_WORDS = word_set("deputy vice assistant associate prime first attorney general financial operating")


@lru_cache(maxsize=4096)
def office(words: str) -> tuple[frozenset[str], frozenset[str]]:
    """The role nouns of a phrase and its other words, each in the form that they are compared in."""
    nouns: set[str] = set()
    others: set[str] = set()
    for found in _WORD.findall(words):
        word = _POSSESSIVE.sub("", found).lower()
        if word in _LITTLE:
            continue
        if "-" in found and (member := _OF_STATE.fullmatch(found)) is not None:
            nouns.add(_OF_PARTY[member["party"]])
            others.update(STATES.get(member["state"].replace(".", "").lower(), "").lower().split())
            continue
        if word in _RANK_WORDS:
            others.add(word)
        elif word in ROLE_NOUNS or word in SAME_OFFICE:
            same = SAME_OFFICE.get(word, word).split()
            nouns.add(same[-1])
            others.update(same[:-1])
        else:
            others.add(_SAME_BODY.get(word, word))
    if "secretary" in nouns and "press" in others:
        nouns.add("spokesperson")
    if words.endswith(("Republican", "Democrat")) or _MEMBER.match(words):
        nouns.update(others & set(_OF_PARTY.values()))
        others -= nouns
    return frozenset(nouns or others & _RANK_WORDS & ROLE_NOUNS), frozenset(others)


@lru_cache(maxsize=4096)
def fit(phrase: str, role: str) -> float:
    """How well a role phrase fits a role as stated: 0 not at all, 1 and more the better the nearer."""
    lowered = phrase.lower()
    if (short := _IN_INITIALS.fullmatch(phrase)) is not None:
        initials = short["initials"]
        is_office = initials in ROLE_ABBREVIATIONS and initials in _WORD.findall(role)
        if is_office or _has_initials(role, initials.lower()):
            return 1.0  # "the CEO": of the "CEO of Roe Mills" as well
        if initials.lower() not in SAME_OFFICE:
            return 0.0
    nouns, others = office(phrase)
    role_nouns, role_others = office(role)
    if "head of state" in lowered:
        return 1.0 if role_nouns & HEADS_OF_STATE and "vice" not in role_others else 0.0
    if "head of government" in lowered:
        is_head = "prime" in role_others or "chancellor" in role_nouns
        return 1.0 if is_head and not role_others & {"deputy", "vice"} else 0.0
    if not role_nouns and not role_others:
        return 0.0
    if callings := _callings(lowered):
        return 1.0 if callings & _callings(role.lower()) else 0.0
    if nouns == {"prosecutor"} and "attorney" in role_nouns and role_others & _PROSECUTING:
        # Where laws are American, a district attorney prosecutes.
        nouns = frozenset(["attorney"])
        others |= role_others & _PROSECUTING
    if "premier" in nouns and "minister" in role_nouns:
        # The prime minister may be called premier; a provincial premier is no prime minister.
        nouns, others = frozenset(["minister"]), others | {"prime"}
    score = _noun_score(nouns, role_nouns)
    if not score or _is_elsewhere(phrase, role):
        return 0.0
    if (others ^ role_others) & _RANK_WORDS and not nouns <= {"head", "chief", "leader", "boss"}:
        score -= 0.4 if not others & _RANK_WORDS else 1.0
    if ("former" in lowered) != ("former" in role.lower()):
        score -= _LEFT_OFFICE
    if nouns & HEADS_OF_STATE and role_others & _NATIONS and not others:
        score -= _OF_ANOTHER_STATE
    wanted, stated = _stems(others), _stems(role_others | role_nouns)
    # An acronym says whose office it is more often than which, so it may be missing from the role.
    missing = 0.6 * len(wanted - stated) - 0.25 * bool(_acronyms(phrase) and wanted - stated)
    return max(0.0, score + 0.5 * len(wanted & _stems(role_others)) - missing)


def _has_initials(role: str, initials: str) -> bool:
    """Whether words of a role, an office's noun among them, begin with these: "divisional forest officer"."""
    words = [word for word in _WORD.findall(role.lower()) if word not in _LITTLE]
    if initials in words:
        return False  # "US Secretary of State"
    runs = (words[at : at + len(initials)] for at in range(len(words) - len(initials) + 1))
    return any("".join(w[0] for w in run) == initials and not ROLE_NOUNS.isdisjoint(run) for run in runs)


def _callings(lowered: str) -> set[str]:
    """The words of a role that tell by their endings what somebody does: "pulmonologist"."""
    return {word for word in _WORD.findall(lowered) if word.endswith(CALLING_ENDS)}


def _is_elsewhere(phrase: str, role: str) -> bool:
    """Whether the two name different countries, or different bodies by their acronyms."""
    nations = [office(words)[1] & _NATIONS for words in (phrase, role)]
    bodies = [_acronyms(phrase), _acronyms(role)]
    return any(all(pair) and not pair[0] & pair[1] for pair in (nations, bodies))


def _acronyms(words: str) -> frozenset[str]:
    return frozenset(
        _SAME_BODY.get(word.lower(), word.lower())
        for word in _WORD.findall(words)
        if word.isupper()
        and len(word) > 1
        and word.lower() not in ROLE_NOUNS
        and word.lower() not in SAME_OFFICE
    )


def _stems(words: frozenset[str]) -> frozenset[str]:
    """The beginnings of the words, so that "region" and "regional" agree."""
    return frozenset(word[:6] for word in words)


def _noun_score(nouns: frozenset[str], role_nouns: frozenset[str]) -> float:
    if nouns & role_nouns:
        return 1.0 + 0.1 * len(nouns & role_nouns)
    if nouns & {"head", "chief", "leader", "boss"} and role_nouns & LEADERS:
        return 0.8
    return 0.0
