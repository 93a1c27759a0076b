"""Spellings that are probably one name, for an editor to confirm: Andrii Sybiha and Andriy Sybihy."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from rapidfuzz import fuzz, process

from .capitals import is_first_name
from .findings import NameMatch
from .nicknames import SAME_GIVEN
from .persons import fold
from .spellings import GIVEN_SPELLINGS, sounded

# A surname must be this near, a first name this near, the spelling of a body this near; in percent.
_NEAR_SURNAME = 78.0
_NEAR_GIVEN = 80.0
_NEAR_BODY = 92.0
_NEAR_SINGLE = 84.0
_SHORTEST_SINGLE = 5
# No copy names more; a list of names that does must not take too long.
_MOST_NAMES = 400
# Full names less alike than this by letters are not looked at by sound.
_LEAST_ALIKE = 50
_FIRST_LETTERS = str.maketrans("cqhwyjxu", "kkgviizo")
# So many spellings are compared one by one; of more, the nearest by letters.
_FEW = 12
_BODY_WORD = re.compile(
    r"\b(?:of|for|the|and|&|ministry|university|council|party|bank|police|department|committee|commission|agency"
    r"|association|institute|union|court|office|service|group|inc|ltd|corp|company|club|united|fc)\b",
    re.IGNORECASE,
)


def find_variants(
    names: Sequence[str], known: NameIndex | Mapping[str, Iterable[str]] | Iterable[str] = ()
) -> list[NameMatch]:
    """The names that are probably other spellings of an earlier name, or of a known source or its alias.

    ``known`` are names of sources, a mapping from them to their aliases, or an index of both. A name that is
    known as it stands is no variant. Best first for each name; nothing is merged.
    """
    sources = known if isinstance(known, NameIndex) else NameIndex(_aliases(known))
    earlier = NameIndex({})
    found: list[NameMatch] = []
    for name in list(dict.fromkeys(names))[:_MOST_NAMES]:
        if name not in sources:
            best: dict[str, float] = {}
            for target, score in (*earlier.near(name), *sources.near(name)):
                if target != name:
                    best[target] = max(score, best.get(target, 0.0))
            ordered = sorted(best, key=lambda one: -best[one])
            found += [NameMatch(name, target, round(best[target], 1)) for target in ordered]
        earlier.add(name, name)
    return found


def _aliases(known: Mapping[str, Iterable[str]] | Iterable[str]) -> dict[str, str]:
    """Each known spelling with the name that it belongs to."""
    if isinstance(known, Mapping):
        return {spelling: name for name, others in known.items() for spelling in (name, *others)}
    return {name: name for name in known}


class NameIndex:
    """Spellings by the first sound of their last and of their first word."""

    def __init__(self, spellings: Mapping[str, str]) -> None:
        self._names: dict[str, str] = {}
        self._by_sound: dict[str, dict[str, str]] = defaultdict(dict)
        for spelling, name in spellings.items():
            self.add(spelling, name)

    def __contains__(self, spelling: str) -> bool:
        return spelling in self._names

    def add(self, spelling: str, name: str) -> None:
        """Take in one more spelling of a name."""
        self._names[spelling] = name
        for sound in _sounds(spelling):
            self._by_sound[sound][spelling] = fold(spelling)

    def near(self, name: str) -> Iterator[tuple[str, float]]:
        """The names with a spelling that is probably the same, each with its score."""
        listed: dict[str, str] = {}
        if not self._names:
            return
        for sound in _sounds(name):
            listed |= self._by_sound.get(sound, {})
        if len(listed) > _FEW:
            nearest = process.extract(
                fold(name), listed, scorer=fuzz.token_sort_ratio, score_cutoff=45, limit=_FEW
            )
            listed = {spelling: key for key, _, spelling in nearest}
        for spelling in listed:
            score = likeness(name, spelling)
            if score:
                yield self._names[spelling], score


@lru_cache(maxsize=8192)
def _sounds(name: str) -> frozenset[str]:
    """The first letters of the first and the last word, one letter for each sound."""
    words = fold(name).replace("-", " ").split()
    return frozenset([word[0].translate(_FIRST_LETTERS) for word in (words[0], words[-1])] if words else [])


@lru_cache(maxsize=8192)
def likeness(name: str, other: str) -> float:
    """How probable it is, in percent, that two spellings are one name; 0 where they are not taken for one."""
    key, other_key = fold(name), fold(other)
    if key == other_key:
        return 100.0
    if " " in name and " " in other and fuzz.token_sort_ratio(key, other_key) < _LEAST_ALIKE:
        return 0.0
    if _is_of_body(name) or _is_of_body(other):
        return _of_bodies(name, other)
    one, two = key.replace("-", " ").split(), other_key.replace("-", " ").split()
    one, two = _without_article(one), _without_article(two)
    if len(one) == 1 or len(two) == 1:
        return _of_single(one, two)
    if one[-len(two) :] == two or two[-len(one) :] == one:
        return 92.0  # Tayyip Erdogan, Recep Tayyip Erdogan
    return max(_of_persons(one, two), _of_persons([one[-1], *one[:-1]], two))


@lru_cache(maxsize=8192)
def _is_of_body(name: str) -> bool:
    return _BODY_WORD.search(name) is not None


def _without_article(words: list[str]) -> list[str]:
    kept = [word for word in words if word not in ("al", "el", "ul", "as", "ash", "bin", "ibn", "ben")]
    return kept or words


def _of_bodies(name: str, other: str) -> float:
    score = fuzz.token_sort_ratio(fold(name), fold(other))
    numbers = re.findall(r"\d+", name) == re.findall(r"\d+", other)
    return score if score >= _NEAR_BODY and numbers else 0.0


def _of_single(one: list[str], two: list[str]) -> float:
    """One word against a full name is compared with its surname, and only when both are long enough."""
    if min(len(one[-1]), len(two[-1])) < _SHORTEST_SINGLE or (len(one) != len(two) and one[-1] == two[-1]):
        return 0.0
    score = _near(one[-1], two[-1])
    return score * 0.95 if score >= _NEAR_SINGLE else 0.0


def _of_persons(one: list[str], two: list[str]) -> float:
    given = _near_given(one[0], two[0])
    surname = _near(one[-1], two[-1])
    if min(len(one[-1]), len(two[-1])) < _SHORTEST_SINGLE and sounded(one[-1]) != sounded(two[-1]):
        return 0.0
    if given < _NEAR_GIVEN or surname < _NEAR_SURNAME:
        return 0.0
    return 0.6 * surname + 0.4 * given


def _near(one: str, two: str) -> float:
    """How near two surnames are in sound and in letters."""
    if sounded(one) == sounded(two):
        return 98.0
    return max(fuzz.ratio(one, two), fuzz.ratio(sounded(one), sounded(two)) - 2)


def _near_given(one: str, two: str) -> float:
    """How near two first names are; two that are each a name of its own are not near at all."""
    if one == two:
        return 100.0
    if sounded(one) == sounded(two) or GIVEN_SPELLINGS.get(one, one) == GIVEN_SPELLINGS.get(two, two):
        return 97.0
    if two in SAME_GIVEN.get(one, ()) or (min(len(one), len(two)) == 1 and one[0] == two[0]):
        return 90.0
    if is_first_name(one.capitalize()) and is_first_name(two.capitalize()):
        return 0.0
    return fuzz.ratio(one, two)
