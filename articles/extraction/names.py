"""The people and organisations that a document names, each under one name with its roles and spellings."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from .abbreviated import spell_out
from .capitals import is_first_name, letter
from .chosen_role import is_office, main_role, of_one, proves_person, says_little, stated
from .described import Described, Place, find_described
from .described import People as Known
from .findings import Block, BlockKind, Gender, Headline, Mention, Named, SourceKind
from .gender import gender_by_pronouns, gender_of_name, gender_of_words
from .mentions import BODY, ODD, PERSON, SINGLE, Found, find_capitals, is_plain, opens_sentence
from .name_table import NameTable
from .name_words import BODY_AFTER_NAME, KNOWN_SURNAMES, NOT_PERSON_AFTER_NAME, WORDS_AND_FIRST_NAMES
from .persons import People, Person, fold
from .role_words import STOPS
from .roles import Body, body_after, is_body, is_party, role_after, signature_role
from .roles_before import is_plural_role, is_rank, office_of_body, role_before, role_in_apposition, with_work
from .somebody import BODIES

__all__ = ["NameTable", "find_names"]

_EMPLOYER = re.compile(r"(?<![\w-])(?P<body>[A-Z][\w&-]*(?: [A-Z][\w&-]*){0,4})(?:[’']s|(?<=s)[’']) $")
LONGEST_EMPLOYER = 50
LONGEST_IN_BRACKETS = 40
_CAMEL = re.compile(r"[a-z][A-Z]")
_AS_A = re.compile(r"\bAs an? $")
_NEXT_WORD = re.compile(r"[ -]([a-z]{3,})\b")
_SPEECH_AFTER = re.compile(
    r",? (?:also |later |then )?(?:said|says|told|tells|added|adds|wrote|tweeted|asked|replied|recalled"
    r"|explained|noted|testified|insisted|argued|warned|admitted|joked|continued)\b"
)
_SPEECH_BEFORE = re.compile(r"(?:said|says|added|told|asked|wrote|explained|recalled|replied|to) $")
_AGE_AFTER = re.compile(r",? (?:\d{1,3},|\(\d{1,3}\)|who )|,? (?:a|an) [a-z]")
_PLAIN_AGE_AFTER = re.compile(r", \d{1,3},| \(\d{2}\)")
# Where copy speaks of a company, an unknown name that "said" something is rather the company's.
_COMPANIES = (
    "company",
    "firm",
    "startup",
    "subsidiary",
    "the app",
    "the site",
    "airline",
    "retailer",
    "agency",
)
_COMPANY = re.compile(rf"\b(?:{'|'.join(_COMPANIES)})\b")
_LOOKED_AT = 20_000
_NOT_HIS_OWN = NOT_PERSON_AFTER_NAME | BODY_AFTER_NAME
_CAPITAL_BEFORE = re.compile(r"[A-Z][\w’'-]*\.?[ ]$")
# What stands right before or behind a word that is then part of a longer name.
_JOINED_BEFORE = re.compile(r"[\w’'.-]")
_JOINED_BEHIND = re.compile(r"[\w-]|[ ][A-Z]")
_CORPORATE = re.compile(
    r"(?:[ ,]+(?:Inc|Corp|Ltd|Co|Group|Corporation|Company|Limited|plc|PLC|LLC|Holdings)\.?)+$"
)
_IN_BRACKETS = re.compile(r",? \((?:the )?([A-Z][\w&.-]{1,9}|Cal [A-Z]{2,5})\)")
_SHORT = re.compile(r"[A-Z](?:[A-Z&]|\.[A-Z]){1,6}\.?")
_WORD_BEFORE = re.compile(r"\b(\w+),? $")
_WITHIN_PHRASE = re.compile(r"(?:\b(?:in|at|of|from|with|by|for|via|on)|[’']s) $")
_IN_PLACE = re.compile(r"\b(?:in|at|from|near|to|of|across|outside|around|for) $")


def find_names(text: str, blocks: Sequence[Block], headline: Headline | None = None) -> NameTable:
    """The people and organisations named in the headline and the blocks."""
    stretches = sorted({(block.start, block.end, _is_heading(block)) for block in blocks})
    if headline is not None and not headline.is_proposed:
        stretches = sorted({*stretches, (headline.start, headline.end, True)})
    found = spell_out(text, stretches, _find(text, stretches))
    people = People()
    _record_people(text, found, people)
    found += _plain_surnames(text, stretches, found, people)
    settled = _settle(text, sorted(found, key=lambda one: one.start), people)
    return _table(text, stretches, settled)


def _is_heading(block: Block) -> bool:
    if block.kind is BlockKind.SUBHEAD:
        return True
    return len(block.text) < 120 and block.text[-1:].isalnum() and _is_title_case(block.text)


def _is_title_case(words: str) -> bool:
    """Whether nearly every longer word is capitalised, as headings have it."""
    longer = [word for word in words.split() if len(word) > 3 and word[0].isalpha()]
    return len(longer) > 3 and sum(word[0].isupper() for word in longer) >= 0.8 * len(longer)


def _find(text: str, stretches: list[tuple[int, int, bool]]) -> list[Found]:
    """Everything in capitals that may be a name, with its roles, in the order of the copy."""
    every: list[Found] = []
    done = 0
    for start, end, heading in stretches:
        start = max(start, done)
        for found in find_capitals(text, start, end, heading):
            if found.shape is not BODY:
                _add_roles(text, found, start, end)
                _share_role(text, every, found)
            if found.shape is not ODD or _is_settled(found):
                every.append(found)
        done = max(done, end)
    return every


def _is_settled(found: Found) -> bool:
    """Settle what an odd name is by the role beside it; false where it is none.

    "Line" is a surname in "spokesman Bill Line", and "Ruth Foundation" a body.
    """
    is_told = proves_person(found.role) or proves_person(found.role_after)
    if is_told or (found.role and found.kind in "NPp"):
        found.shape = PERSON
    elif found.kind == "O":
        found.shape, found.role_after = BODY, ""
    elif found.kind in "Pp" or is_first_name(found.text.split(" ")[0]):
        _cut_to_first(found)
    else:
        return False
    return True


def _cut_to_first(found: Found) -> None:
    """Leave the second word out of a name where nothing says that it is a surname."""
    found.shape, found.text = SINGLE, found.text.split(" ")[0]
    found.end = found.phrase_end = found.start + len(found.text)
    found.kind, found.role, found.role_after = letter(found.text), "", ""
    found.phrase_start = found.start


def _add_roles(text: str, found: Found, start: int, end: int) -> None:
    """Add the roles in lower case, or beyond a comma, that stand around the name."""
    if found.phrase_start > start and text[found.phrase_start - 1] in " \xa0":
        _add_role_before(text, found, start)
    if not found.role_after:
        found.role_after = signature_role(text, found.end, end)
        if found.role_after:
            found.phrase_end = text.find(found.role_after, found.end) + len(found.role_after)
        else:
            found.role_after, found.phrase_end = role_after(text, found.phrase_end, end)
    if not found.role_after:
        _add_body(text, found, end)
    elif found.role and is_party(found.role_after):
        found.role, found.role_after = f"{found.role}, {found.role_after}", ""


def _add_role_before(text: str, found: Found, start: int) -> None:
    """Add the role that ends at the blank before the name."""
    named_from = found.phrase_start
    word = text[text.rfind(" ", start, named_from - 1) + 1 : named_from - 1]
    if word in STOPS and not found.role:
        return
    if word[-1:] == ",":
        has_office = found.role and not is_rank(found.role)
        at = named_from if has_office else role_in_apposition(text, named_from, start)
    elif word[-1:] == ")" and not found.role:
        at = _before_brackets(text, named_from, start)
    else:
        at = role_before(text, named_from, start, found.role)
        if not found.role:
            at = min(at, office_of_body(text, named_from, start))
    if at < named_from:
        is_apposed = text[named_from - 2] == ","
        if is_apposed and says_little(text[at : named_from - 2]) and _AS_A.search(text, start, at):
            return  # "As a boy, Roe …"
        tail = named_from if is_apposed or not found.role else named_from + len(found.role)
        at = with_work(text, at, start)
        found.role = text[at:tail].rstrip(" ,")
        found.phrase_start = at
    elif not (found.role or found.title):
        _add_employer(text, found, start)


def _before_brackets(text: str, named_from: int, start: int) -> int:
    """Where an office begins whose field stands in brackets: "Magistrate (Revenue) Jane Roe"."""
    opening = text.rfind(" (", max(start, named_from - LONGEST_IN_BRACKETS), named_from) + 1
    at = role_before(text, opening, start, "") if opening and text[opening + 1].isupper() else opening
    return at if at < opening else named_from


def _add_employer(text: str, found: Found, start: int) -> None:
    """Add the body that somebody is of, where it stands before the name: "Lakeside Radio's Jane Roe"."""
    owner = _EMPLOYER.search(text, max(start, found.start - LONGEST_EMPLOYER), found.start)
    if owner and (is_body(owner["body"]) or _CAMEL.search(owner["body"])):
        found.role, found.phrase_start = owner["body"], owner.start("body")


def _add_body(text: str, found: Found, end: int) -> None:
    """Add the body that somebody speaks for: "Chief Jane Roe of the Fire Department"."""
    body = body_after(text, found.end, end)
    if body is None:
        return
    if not found.role:
        if _speaks_for(text, found, body):
            found.role_after, found.phrase_end = body.name, body.end
    elif body.link == "of" and not body.is_apart:
        if " of " not in found.role and "," not in found.role:
            found.role_after, found.phrase_end = f"{found.role} {body.words}", body.end
    elif (body.link or body.speaks) and is_body(body.name):
        found.role_after, found.phrase_end = f"{found.role}, {body.name}", body.end


def _speaks_for(text: str, found: Found, body: Body) -> bool:
    """Whether somebody without a role is told to be of that body."""
    if body.is_told or (body.speaks and is_body(body.name)):
        return True
    if body.link and not is_body(body.name):
        return False
    if body.link and (body.is_apart or body.link == "of"):
        return True
    return bool(
        _SPEECH_BEFORE.search(text, max(0, found.start - 10), found.start)
        or (body.link and _SPEECH_AFTER.match(text, body.end))
    )


def _share_role(text: str, every: list[Found], found: Found) -> None:
    """In "ministers Jane Roe and John Doe" both are ministers."""
    before = every[-1] if every else None
    if before is None or found.role or found.title or not before.role:
        return
    if text[before.end : found.start] in (" and ", ", ", ", and ") and is_plural_role(
        before.role.split()[-1]
    ):
        found.role = before.role


def _record_people(text: str, every: list[Found], people: People) -> None:
    """Record everybody with a full name, then those who are known by one name only."""
    _cut_long_names(every)
    for found in every:
        if found.shape is PERSON and " " in found.text and not _is_royal(found):
            people.add_full(found)
    for found in every:
        if _is_royal(found) and not people.bearers(found.text):
            people.add_full(found)
    for found in every:
        if found.shape is BODY or " " in found.text or people.bearers(found.text):
            continue
        is_told = (
            found.shape is PERSON or (bool(found.role) and is_first_name(found.text)) or _is_held(text, found)
        )
        if is_told or found.text in KNOWN_SURNAMES or _acts_like_a_person(text, found):
            people.add_single(found)


def _is_held(text: str, found: Found) -> bool:
    """Whether an unknown word is shown to be a person's name by a role that no firm has.

    In "aboard Xyz, the captain said" the role is somebody else's.
    """
    if found.kind != "N" or not found.text[1:].islower():
        return False
    is_behind = found.role_after and text[found.phrase_end : found.phrase_end + 1] in ",.;)"
    return proves_person(found.role) or bool(is_behind and proves_person(found.role_after))


def _is_royal(found: Found) -> bool:
    """Whether the name is a title and a first name, as Prince Harry, who may be named in full elsewhere."""
    return " " in found.text and found.role.endswith(found.text.split(" ")[0])


def _cut_long_names(every: list[Found]) -> None:
    """Where "Jane Roe" is named, "Jane Roe Wins Again" is a heading that runs into the name."""
    full = {found.text for found in every if found.shape is PERSON}
    for found in every:
        words = found.text.split(" ")
        if found.shape is PERSON and len(words) > 2 and " ".join(words[:2]) in full:
            found.text = " ".join(words[:2])
            found.end = found.start + len(found.text)


def _plain_surnames(
    text: str, stretches: list[tuple[int, int, bool]], every: list[Found], people: People
) -> list[Found]:
    """Surnames which are words of another kind too, as Law, Hamilton or May, where they stand alone."""
    odd = {name for name in people.surnames() if letter(name) not in "NFA" or is_plain(text, name)}
    if not odd:
        return []
    taken = [(found.start, found.end) for found in every]
    starts = [start for start, _ in taken]
    singles: list[Found] = []
    for start, end, _ in stretches:
        for span in _places_of(odd, text, start, end):
            before = bisect_right(starts, span[0])
            if before and taken[before - 1][1] >= span[1]:
                continue
            name = text[slice(*span)]
            opens = opens_sentence(text, span[0], start)
            if opens or not _CAPITAL_BEFORE.search(text, max(start, span[0] - 20), span[0]):
                singles.append(
                    Found(
                        SINGLE,
                        name,
                        *span,
                        *span,
                        kind=letter(name),
                        starts_sentence=opens,
                    )
                )
    return singles


def _places_of(names: set[str], text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where one of the names stands by itself between two offsets, in order."""
    found: list[tuple[int, int]] = []
    for name in names:
        at = text.find(name, start, end)
        while at >= 0:
            behind = at + len(name)
            if not _JOINED_BEFORE.match(text, at - 1, at) and not _JOINED_BEHIND.match(text, behind, end):
                found.append((at, behind))
            at = text.find(name, behind, end)
    return sorted(found)


def _settle(text: str, every: list[Found], people: People) -> list[tuple[Found, Person | str]]:
    """Each finding with the person or the body that it names; what names nobody is left out."""
    bodies = _Bodies(text, every)
    settled: list[tuple[Found, Person | str]] = []
    for found in every:
        meant = _meant(text, found, people, bodies)
        if meant is None:
            continue
        if isinstance(meant, Person):
            meant.add(found)
        settled.append((found, meant))
    return settled


def _acts_like_a_person(text: str, found: Found) -> bool:
    """Whether a single name is shown to be a person's by what stands beside it."""
    if is_first_name(found.text) and _IN_PLACE.search(text, max(0, found.start - 9), found.start):
        return bool(_PLAIN_AGE_AFTER.match(text, found.end))
    if is_first_name(found.text):
        return bool(
            _SPEECH_AFTER.match(text, found.end)
            or _AGE_AFTER.match(text, found.end)
            or (not found.starts_sentence and _SPEECH_BEFORE.search(text, found.start - 10, found.start))
        )
    if _PLAIN_AGE_AFTER.match(text, found.end):
        return True
    speaks = found.kind == "N" and found.text[1:].islower() and _SPEECH_AFTER.match(text, found.end)
    if not speaks or _WITHIN_PHRASE.search(text, max(0, found.start - 6), found.start):
        return False
    return not (_speaks_of_company(text[:_LOOKED_AT]) or _is_called_body(text, found.text))


def _is_called_body(text: str, name: str) -> bool:
    """Whether the copy calls the name a body somewhere: "the Xyz said", "the website Xyz", "Xyz union"."""
    at = text.find(name, 0, _LOOKED_AT)
    while at >= 0:
        behind = at + len(name)
        following = _NEXT_WORD.match(text, behind)
        before = _WORD_BEFORE.search(text, max(0, at - 20), at)
        if (following and following[1] in BODIES) or (before and before[1].lower() in BODIES | {"the"}):
            return True
        at = text.find(name, behind, _LOOKED_AT)
    return False


def _speaks_of_company(copy: str) -> bool:
    return any(word in copy for word in _COMPANIES) and _COMPANY.search(copy) is not None


def _initials(name: str) -> str:
    return "".join(
        word[0] for word in re.findall(r"[A-Za-z]\w*", _CORPORATE.sub("", name)) if word[0].isupper()
    )


class _Bodies:
    """The organisations of a document by their names in full."""

    def __init__(self, text: str, every: list[Found]) -> None:
        self._full: dict[str, str] = {}
        for found in every:
            if found.shape is BODY:
                self._full.setdefault(fold(found.text), found.text)
        for name in list(self._full.values()):
            short = _CORPORATE.sub("", name)
            if short != name:
                self._full[fold(short)] = name
        self._spell_out(text, every)

    def _spell_out(self, text: str, every: list[Found]) -> None:
        """Let initials stand for the body that bears them: in brackets behind it, or letter by letter."""
        spelt = {fold(name): name for name in self._full.values() if " " in name}
        by_initials = {
            _initials(short): name
            for name in reversed(spelt.values())
            for short in (name.rpartition(" and ")[0], name)
        }
        for found in every:
            if found.shape is not BODY:
                continue
            brackets = _IN_BRACKETS.match(text, found.end)
            if brackets:
                self._full[fold(brackets[1])] = self._full.get(fold(found.text), found.text)
            elif _SHORT.fullmatch(found.text):
                long = by_initials.get(found.text.replace(".", "").replace("&", ""))
                if long is not None:
                    self._full[fold(found.text)] = long

    def named(self, words: str) -> str | None:
        """The full name of the organisation that these words name."""
        return self._full.get(fold(words))


def _meant(text: str, found: Found, people: People, bodies: _Bodies) -> Person | str | None:
    """The person, or the name of the body, that a finding names."""
    if found.shape is BODY:
        return _bearer_of_body(found, people) or bodies.named(found.text)
    if found.shape is SINGLE or " " not in found.text:
        return _meant_by_one_word(text, found, people, bodies)
    person = people.meant_in_full(found) or (people.meant_by(found) if _is_royal(found) else None)
    following = _NEXT_WORD.match(text, found.end)
    if person and following and not found.role and following[1] in _NOT_HIS_OWN:
        return _body_after(text, found, following)
    return person


def _bearer_of_body(found: Found, people: People) -> Person | None:
    """The person whose surname is a known body's name as well, where the copy names that person in full."""
    is_word = found.text.isalpha() and not found.text.isupper()
    person = people.meant_by(found) if is_word else None
    is_surname = person is not None and fold(person.name).split(" ")[-1] == fold(found.text)
    return person if is_surname else None


def _meant_by_one_word(text: str, found: Found, people: People, bodies: _Bodies) -> Person | str | None:
    following = _NEXT_WORD.match(text, found.end)
    if following and following[1] in _NOT_HIS_OWN and found.shape is SINGLE:
        return _body_after(text, found, following) if people.bearers(found.text) else None
    person = people.meant_by(found)
    if person and _is_surely(text, found, person):
        return person
    body = bodies.named(found.text)
    if body:
        return body
    if found.kind == "N" and _SPEECH_AFTER.match(text, found.end):
        return found.text
    return None


def _is_surely(text: str, found: Found, person: Person) -> bool:
    """Whether a word that is also a place, a month or a common word means the person here."""
    if found.shape is PERSON or found.kind in "NF":
        is_word = found.starts_sentence and found.text in WORDS_AND_FIRST_NAMES
        return not (is_word and fold(person.name).split(" ")[-1] != fold(found.text))
    if fold(person.name).split(" ")[-1] != fold(found.text).split(" ")[-1]:
        return False
    return not (found.kind in "PpDdz" and _IN_PLACE.search(text, max(0, found.start - 9), found.start))


def _body_after(text: str, found: Found, following: re.Match[str]) -> str | None:
    """ "Trump administration" is a body of its own; "Trump supporters" are nobody."""
    if following[1] not in BODY_AFTER_NAME:
        return None
    found.end = found.phrase_end = following.end()
    found.text = text[found.start : found.end]
    found.role = found.role_after = ""
    return found.text


def _table(
    text: str, stretches: list[tuple[int, int, bool]], settled: list[tuple[Found, Person | str]]
) -> NameTable:
    mentions: list[Mention] = []
    grouped: dict[str, list[tuple[Found, Mention]]] = {}
    persons: dict[str, Person] = {}
    for found, meant in settled:
        name = meant.name if isinstance(meant, Person) else meant
        if isinstance(meant, Person):
            persons[name] = meant
        role = stated(found.role, found.role_after)
        mention = Mention(
            found.text,
            found.start,
            found.end,
            name,
            role,
            found.phrase_start,
            max(found.phrase_end, found.end),
        )
        mentions.append(mention)
        grouped.setdefault(name, []).append((found, mention))
    described = _described(text, stretches, grouped, persons)
    named = tuple(
        _person(text, persons[name], group, described.roles.get(name, ""))
        if name in persons
        else _body(name, group)
        for name, group in grouped.items()
    )
    return NameTable(named, tuple(sorted(mentions, key=lambda one: one.start)), described.names)


def _described(
    text: str,
    stretches: list[tuple[int, int, bool]],
    grouped: dict[str, list[tuple[Found, Mention]]],
    persons: dict[str, Person],
) -> Described:
    """Whom the descriptions between the names take up."""
    places = sorted(
        (
            Place(
                found.start, name, found.starts_sentence or _SPEECH_AFTER.match(text, found.end) is not None
            )
            for name in persons
            for found, _ in grouped[name]
        ),
        key=lambda place: place.start,
    )
    roles = {
        name: " ".join(mention.role for _, mention in grouped[name] if is_office(mention.role)).lower()
        for name in persons
    }
    genders = {
        name: person.gender if person.gender is not Gender.UNKNOWN else gender_of_name(name)
        for name, person in persons.items()
    }
    blocks = [(start, end) for start, end, is_heading in stretches if not is_heading]
    return find_described(text, blocks, Known(places, roles, genders))


def _body(name: str, group: list[tuple[Found, Mention]]) -> Named:
    spellings = tuple(dict.fromkeys(found.text for found, _ in group))
    return Named(name, SourceKind.ORGANISATION, spellings=spellings, mentions=tuple(one for _, one in group))


def _person(text: str, person: Person, group: list[tuple[Found, Mention]], described: str) -> Named:
    roles = tuple(
        dict.fromkeys(role for found, _ in group for role in (of_one(found.role), found.role_after) if role)
    )
    roles = roles or ((described,) if described else ())
    gender = person.gender
    if gender is Gender.UNKNOWN:
        gender = gender_of_words(" ".join(roles)) if roles else Gender.UNKNOWN
    if gender is Gender.UNKNOWN:
        gender = gender_of_name(person.name)
    if gender is Gender.UNKNOWN:
        gender = gender_by_pronouns(text, [found.end for found, _ in group])
    return Named(
        person.name,
        SourceKind.PERSON,
        role=main_role([role for role in (*(mention.role for _, mention in group), described) if role]),
        roles=roles,
        gender=gender,
        spellings=tuple(dict.fromkeys(found.text for found, _ in group)),
        mentions=tuple(mention for _, mention in group),
    )
