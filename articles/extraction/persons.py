"""Who is meant by each name found: "Rutte" and "Mr Rutte" are Mark Rutte; which of two Johnsons is meant."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import lru_cache

from .chosen_role import FAMILY
from .findings import Gender
from .gender import gender_of_name, gender_of_words
from .mentions import Found
from .nicknames import SAME_GIVEN

# Fewer initials are anybody's.
FEWEST_INITIALS = 3
_SUFFIX = re.compile(r"[ ,]+(?:Jr|Sr|II|III|IV)\.?$")
_PARTICLES = re.compile(
    r"^(?:(?:van|von|der|de|den|del|della|di|da|dos|la|le|bin|ibn|al|el|ter|ten|zu|ben) |(?:al|el)-)+"
)


@lru_cache(maxsize=8192)
def fold(name: str) -> str:
    """The name without accents, case, dots and suffix: the form in which names are compared."""
    plain = _SUFFIX.sub("", name)
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain).replace("’", "'").replace("‘", "'").replace("‑", "-")
        plain = "".join([char for char in plain if not unicodedata.combining(char)])
    return plain.replace(".", "").lower().strip()


@lru_cache(maxsize=8192)
def _without_particles(name: str) -> str:
    """The folded name without the particles that lead it."""
    return _PARTICLES.sub("", fold(name))


@lru_cache(maxsize=8192)
def surname(name: str) -> str:
    """The last part of a full name, folded and without the particle before it."""
    folded = fold(name).split(" ")
    return re.sub(r"^(?:al|el)-", "", folded[-1])


# Letters that English copy spells in two, too: Müller is Mueller.
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ø": "oe", "ü": "ue", "ß": "ss"})
_DOCTORS = frozenset(["dr", "doctor", "prof", "professor"])
# Whoever is named in full but once is no longer meant by a surname so far behind, in characters.
_REACH_OF_ONCE = 600
# Of more people with one name than this, the others are not looked at, so that no copy takes too long.
_MOST_BEARERS = 64


@dataclass(slots=True)
class Person:
    """Somebody under the fullest name found so far, with the places of the full name."""

    name: str
    gender: Gender = Gender.UNKNOWN
    starts: list[int] = field(default_factory=list)
    parts: set[str] = field(default_factory=set)
    words: tuple[str, ...] = ()
    is_doctor: bool = False
    offices: set[str] = field(default_factory=set)  # the last words of what stands before the full name
    stands_alone: bool = False  # the full name, behind one that tells of an office or of kin

    def __post_init__(self) -> None:
        self.words = _parts(self.name)

    def add(self, found: Found) -> None:
        """Take note of what a place tells of the person."""
        if found.title and self.gender is Gender.UNKNOWN:
            self.gender = gender_of_words(found.title)
        if found.role and " " in found.text:
            self.offices.add(_office(found.role))
        elif " " in found.text and self.offices:
            self.stands_alone = True
        self.is_doctor = self.is_doctor or found.title.lower().rstrip(".") in _DOCTORS

    @property
    def is_kin(self) -> bool:
        """Whether the copy tells of them only as somebody's kin, wherever it has their full name."""
        return bool(self.offices) and self.offices <= FAMILY and not self.stands_alone

    def rename(self, name: str) -> None:
        """Take the fuller name: more words, or not all in capitals."""
        if (len(name.split()), not name.isupper()) > (len(self.name.split()), not self.name.isupper()):
            self.name, self.words = name, _parts(name)


@lru_cache(maxsize=8192)
def _parts(name: str) -> tuple[str, ...]:
    """The words of a folded name, those of a double one apart."""
    return tuple(fold(name).replace("-", " ").split())


def same_person(name: str, other: str) -> bool:
    """Whether two full names can be one person's: a nickname, an initial, a middle name, turned round."""
    one, two = list(_parts(name)), list(_parts(other))
    if one == two or sorted(one) == sorted(two):
        return True
    if _other_middle(one, two):
        return False
    if one[-1] != two[-1] or len(one) < 2 or len(two) < 2:
        return len(one) != len(two) and min(len(one), len(two)) > 1 and _begins(one, two)
    return same_given(one[0], two[0]) or _is_double_surname(one, two)


# "a witness named only as Roe", "who gave her name as Roe"
NAMED_ONLY_AS = (
    r"(?:(?:named|identified|known) (?:only|simply|just)"
    r"|(?:(?:gave|giving) (?:his|her|their) name|(?:identified|named) (?:himself|herself|themselves))"
    r"(?: only| simply| just)?) as"
)
# What opens an Arabic surname, and may be a first name as well.
_OF_HOUSE = ("al", "el")
_TIES = ("van", "von", "de", "der", "di", "da", "dos", "del")


def _begins(one: list[str], two: list[str]) -> bool:
    return one[: len(two)] == two or two[: len(one)] == one


def _is_double_surname(one: list[str], two: list[str]) -> bool:
    """Whether one of them is the double surname of the other: Wasserman Schultz."""
    shorter, longer = sorted((one, two), key=len)
    if len(shorter) == 2 < len(longer) and shorter[0] in _OF_HOUSE:
        return longer[-2:] == shorter  # "Tariq Al Roe", then "Al Roe"
    if len(shorter) == 3 and shorter[1] in (*_TIES, *_OF_HOUSE):
        return longer[-3:] == shorter  # "Julie Roe Van Doe", then "Roe Van Doe"
    return len(shorter) == 2 and len(longer) == 3 and longer[1:] == shorter


def _other_middle(one: list[str], two: list[str]) -> bool:
    """Whether the names between first and last differ altogether: Sabah Khaled and Sabah Ahmad Al-Sabah."""
    middle, other = (
        {word for word in name[1:-1] if len(word) > 1 and word not in ("al", "el", "bin", "van", "de")}
        for name in (one, two)
    )
    return bool(middle and other and not middle & other)


def same_given(one: str, two: str) -> bool:
    """Whether two first names can be one person's."""
    if one == two or two in SAME_GIVEN.get(one, ()):
        return True
    return min(len(one), len(two)) == 1 and one[0] == two[0]


class People:
    """The people of a document while it is being read."""

    def __init__(self) -> None:
        self.persons: list[Person] = []
        self._by_part: dict[str, list[Person]] = {}
        self._by_name: dict[str, Person] = {}
        self._by_initials: dict[str, list[Person]] = {}

    def add_full(self, found: Found) -> Person:
        """Record a full name, under the person who bears it already or as somebody new."""
        key = fold(found.text)
        person = self._by_name.get(key) or self._like(found.text)
        if person is None:
            person = Person(_plain(found.text))
            self.persons.append(person)
            initials = "".join(part[0] for part in person.name.replace("-", " ").split())
            self._by_initials.setdefault(initials, []).append(person)
        else:
            person.rename(_plain(found.text))
        self._by_name[key] = person
        self._index(person, found)
        return person

    def add_single(self, found: Found) -> Person:
        """Record somebody known by one name only."""
        person = Person(_plain(found.text))
        self.persons.append(person)
        self._index(person, found)
        return person

    def _like(self, name: str) -> Person | None:
        parts = _parts(name)
        for part in (parts[-1], parts[0]):
            for person in self._by_part.get(part, ())[:_MOST_BEARERS]:
                other = person.words
                if len(other) == len(parts) and other[-1] not in parts:  # by far the commonest, so first
                    continue
                if " " in person.name and same_person(person.name, name):
                    return person
        return None

    def _index(self, person: Person, found: Found) -> None:
        person.add(found)
        person.starts.append(found.start)
        parts = fold(found.text.translate(_UMLAUTS)).replace("-", " ").split()
        parts += fold(found.text).replace("-", " ").split()
        for part in {*parts, surname(found.text), fold(found.text).split(" ")[-1]}:
            if part not in person.parts:
                person.parts.add(part)
                self._by_part.setdefault(part, []).append(person)

    def surnames(self) -> set[str]:
        """The last words of all full names, as printed."""
        return {person.name.rsplit(" ", 1)[1] for person in self.persons if " " in person.name}

    def meant_in_full(self, found: Found) -> Person | None:
        """The person of this full name, once all full names are recorded."""
        return self._by_name.get(fold(found.text))

    def called_by(self, initials: str) -> Person | None:
        """The only person with these initials, as "JFK" and "SBF" are called by theirs."""
        bearers = self._by_initials.get(initials, []) if len(initials) >= FEWEST_INITIALS else []
        return bearers[0] if len(bearers) == 1 else None

    def bearers(self, name: str) -> list[Person]:
        """Those with that word in their name, of very many the first."""
        key = _without_particles(name)
        return (self._by_part.get(key) or self._by_part.get(key.split(" ")[-1], []))[:_MOST_BEARERS]

    def meant_by(self, found: Found) -> Person | None:
        """The person whom a single name means: by surname, else by first name, else by any part of a name."""
        bearers = self.bearers(found.text)
        if not bearers:
            return None
        key = _without_particles(found.text).split(" ")[-1]
        meant = [one for one in bearers if surname(one.name) == key] or [
            one for one in bearers if fold(one.name).split(" ")[0] == key
        ]
        return _nearest(_of_title(meant or bearers, found), found.start)


def _office(role: str) -> str:
    return role.rsplit(" ", 1)[-1].lower()


def _of_title(persons: list[Person], found: Found) -> list[Person]:
    """Those of the persons whom Mr or Ms before the name can mean."""
    told = gender_of_words(found.title)
    if found.role and len(persons) > 1:
        office = _office(found.role)  # "Officer Roe" is Officer Tom Roe, not his widow Jane Roe
        persons = [one for one in persons if office in one.offices] or persons
    doctors = [one for one in persons if one.is_doctor] if found.title.lower().rstrip(".") in _DOCTORS else []
    if doctors:
        return doctors
    if told is Gender.UNKNOWN or len(persons) < 2:
        return persons
    return [
        one
        for one in persons
        if told is (one.gender if one.gender is not Gender.UNKNOWN else gender_of_name(one.name))
    ] or persons


def _nearest(persons: list[Person], at: int) -> Person:
    """Of several, the one whose full name stands nearest before the place, or else the first after it."""
    if len(persons) == 1:
        return persons[0]

    def last_before(person: Person) -> tuple[bool, int]:
        before = bisect_right(person.starts, at)
        return (before > 0, person.starts[before - 1] if before else -person.starts[0])

    nearest = max(persons, key=last_before)
    if nearest.is_kin:
        # A surname alone is that of whose story it is, and not of "his wife, Jane Roe".
        persons = [one for one in persons if not one.is_kin] or persons
        nearest = max(persons, key=last_before)
    if len(nearest.starts) == 1 and at - nearest.starts[0] > _REACH_OF_ONCE:
        others = [one for one in persons if len(one.starts) > 1 and one.starts[0] < at]
        return max(others, key=lambda one: len(one.starts), default=nearest)
    return nearest


def _plain(name: str) -> str:
    """The name as it is printed in running copy: with one space between its words, not all in capitals."""
    if "  " in name:
        name = " ".join(name.split())
    if not name.isupper() or " " not in name:
        return name
    return " ".join(_lowered(word) for word in name.split(" "))


def _lowered(word: str) -> str:
    if "." in word:
        return word
    parts = re.split(r"([-'’])", word)
    return "".join(part.capitalize() for part in parts)
