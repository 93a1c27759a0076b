"""The people and organisations that a document names, each under one name with its roles and spellings."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from .abbreviated import spell_out
from .capitals import is_first_name, letter
from .chosen_role import is_office, main_role, of_one, proves_person, stated
from .described import Described, Place, find_described, spoken_for
from .described import People as Known
from .findings import Block, BlockKind, Gender, Headline, Mention, Named, SourceKind
from .firms import Firms
from .gender import gender_by_pronouns, gender_of_known, gender_of_name, gender_of_words
from .geography import DEMONYMS
from .mentions import BODY, ODD, PERSON, SINGLE, Found, find_capitals, is_plain, opens_sentence
from .name_table import NameTable
from .name_words import BODY_AFTER_NAME, KNOWN_SURNAMES, NOT_PERSON_AFTER_NAME, WORDS_AND_FIRST_NAMES
from .named_bodies import Bodies, start_by_initials
from .persons import NAMED_ONLY_AS, People, Person, fold
from .roles import role_after
from .roles_before import is_plural_role
from .roles_beside import SPEECH_AFTER, SPEECH_BEFORE, add_roles, share_role

__all__ = ["NameTable", "find_names"]

LONGEST_INITIALS = 3
_NEXT_WORD = re.compile(r"[ -]([a-z]{3,})\b")
_AGE_AFTER = re.compile(r",? (?:\d{1,3},|\(\d{1,3}\)|who )|,? (?:a|an) [a-z]")
_OF_SELF = re.compile(r" [a-z]+ (?:himself|herself)\b")
_JOINED_NAMES = re.compile(r",| and | & |\n")
_FIRST_LADY = re.compile("[Ff]irst [Ll]ady")
_PLAIN_AGE_AFTER = re.compile(r", \d{1,3},| \(\d{2}\)")
_NOT_HIS_OWN = NOT_PERSON_AFTER_NAME | BODY_AFTER_NAME
_CAPITAL_BEHIND = re.compile(r" [A-Z][a-z]")
_CAPITAL_BEFORE = re.compile(
    r"(?!(?:But|And|Yet|So|When|While|As|If|Then|Now|For|Still)[ ])\b[A-Z][\w’'-]*\.?[ ]$"
)
# What stands right before or behind a word that is then part of a longer name.
_JOINED_BEFORE = re.compile(r"[\w’'.-]")
_JOINED_BEHIND = re.compile(r"[\w-]|[ ][A-Z]")
_ACRONYM_BEFORE = re.compile(r"\b[A-Z]{3,} $")
_WITHIN_PHRASE = re.compile(r"(?:\b(?:in|at|of|from|with|by|for|via|on)|[’']s) $")
_IN_PLACE = re.compile(r"\b(?:in|at|from|near|to|of|across|outside|around|for) $")


def find_names(text: str, blocks: Sequence[Block], headline: Headline | None = None) -> NameTable:
    """The people and organisations named in the headline and the blocks."""
    stretches = sorted({(block.start, block.end, _is_heading(block)) for block in blocks})
    if headline is not None and not headline.is_proposed:
        is_loud = not _is_sentence_case(headline.text)
        stretches = sorted({*stretches, (headline.start, headline.end, is_loud)})
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


def _is_sentence_case(words: str) -> bool:
    """Whether fewer than half the longer words are capitalised, so that names stand out."""
    longer = [word for word in words.split() if len(word) > 3 and word[0].isalpha()]
    return len(longer) > 3 and 2 * sum(word[0].isupper() for word in longer) < len(longer)


def _find(text: str, stretches: list[tuple[int, int, bool]]) -> list[Found]:
    """Everything in capitals that may be a name, with its roles, in the order of the copy."""
    every: list[Found] = []
    done = 0
    for start, end, heading in stretches:
        start = max(start, done)
        for found in find_capitals(text, start, end, heading):
            if heading and found.shape is SINGLE:
                pass  # "Mother of Killer Blames Neglect": a role before one word proves nobody
            elif found.shape is not BODY:
                add_roles(text, found, start, end)
                share_role(text, every, found)
            elif text[found.end : found.end + 2] == " (":
                _widen(text, every, found, start)
            if _is_in_role(every, found):
                continue
            if found.shape is not ODD or _is_settled(found):
                every.append(found)
        done = max(done, end)
    return every


def _widen(text: str, every: list[Found], found: Found, floor: int) -> None:
    """Let a body begin where the initials behind it say, over what was found of its name before."""
    start = start_by_initials(text, found.start, found.end, floor)
    if start < found.start:
        while every and every[-1].start >= start:
            every.pop()
        found.start = found.phrase_start = start
        found.text = text[start : found.end]


def _is_in_role(every: list[Found], found: Found) -> bool:
    """Whether an office and a name stand in the role of the one before: "Jane Roe, President Xyz Asia"."""
    before = every[-1] if every else None
    if (
        before is None
        or found.shape is not PERSON
        or not found.role
        or is_first_name(found.text.split(" ")[0])
    ):
        return False
    return bool(before.role_after) and found.phrase_start < before.phrase_end


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


def _record_people(text: str, every: list[Found], people: People) -> None:
    """Record everybody with a full name, then those who are known by one name only."""
    firms = Firms(text)
    _cut_long_names(text, every)
    for found in every:
        if found.shape is PERSON and " " in found.text and not _is_royal(found):
            people.add_full(found)
    for found in every:
        if _is_royal(found) and not people.bearers(found.text):
            people.add_full(found)
    for found in every:
        is_led = found.role_after and found.text.partition(" ")[0] in ("Van", "Del", "Della", "Ben")
        if found.shape is BODY or (" " in found.text and not is_led) or people.bearers(found.text):
            continue
        is_told = (
            found.shape is PERSON
            or (bool(found.role) and is_first_name(found.text))
            or _is_held(text, found)
            or (is_led and proves_person(found.role_after))
        )
        if is_told or found.text in KNOWN_SURNAMES or _acts_like_a_person(text, found, firms):
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


def _cut_long_names(text: str, every: list[Found]) -> None:
    """Where "Jane Roe" is named, "Jane Roe Wins Again" is a heading that runs into the name.

    So is "Virginia Jane Roe" behind a place, "SHOCK Jane Roe" behind a slogan, and "Jane Roe Jane Roe" the
    name of a caption before that of a sentence.
    """
    full: dict[str, list[int]] = {}
    for found in every:
        if found.shape is PERSON:
            full.setdefault(found.text, []).append(found.end)
    given = {name.partition(" ")[0] for name in full if " " in name and not name.startswith("Will ")}
    for found in every:
        words = found.text.split(" ")
        if found.shape is not PERSON or len(words) < 2 or found.is_glued:
            continue
        half = len(words) // 2
        if words[0] == "Will" and found.starts_sentence and words[1] in given:
            _ask(found, words)
        elif words[:half] == words[half:]:
            found.start = found.phrase_start = found.end - len(" ".join(words[half:]))
            found.text = " ".join(words[half:])
        elif kept := _kept(text, words, full):
            _keep(found, words[:kept])
        elif len(words) > 2 and " ".join(words[1:]) in full and _is_led(words):
            found.start = found.phrase_start = found.start + len(words[0]) + 1
            found.text, found.role = " ".join(words[1:]), ""


def _ask(found: Found, words: list[str]) -> None:
    """Leave the verb of a question out of the name behind it: "Will Jane Roe stay?"."""
    found.start = found.phrase_start = found.start + len(words[0]) + 1
    found.text = " ".join(words[1:])
    if len(words) == len(("Will", "Jane")):
        found.shape, found.kind, found.role, found.role_after = SINGLE, letter(found.text), "", ""


def _kept(text: str, words: list[str], full: dict[str, list[int]]) -> int:
    """With how many of its words a name is found elsewhere, where its next word does not follow."""
    for count in (2, 3):
        ends = full.get(" ".join(words[:count]), ()) if len(words) > count else ()
        if any(not text.startswith(words[count], end + 1) for end in ends):
            return count
    return 0


def _keep(found: Found, words: list[str]) -> None:
    found.text = " ".join(words)
    found.end = found.start + len(found.text)


def _is_led(words: list[str]) -> bool:
    """Whether a word that is no name leads the name: a place, or one in capitals before small letters."""
    is_loud = len(words[0]) > LONGEST_INITIALS and words[0].isupper() and not words[1].isupper()
    return is_loud or letter(words[0]) == "p"


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
                one = Found(SINGLE, name, *span, *span, kind=letter(name), starts_sentence=opens)
                one.role_after, one.phrase_end = role_after(text, span[1], end)
                singles.append(one)
    return singles


# "After years at sea, Jane Roe": what stands before the subject.
FRONTED = re.compile(
    r"(?:\A|\n|[.!?][”\"’]? )(?:After|Before|In|At|On|For|When|While|As|With|Until|By|Since|Last|Later|Now)\b"
    r"[^.,;:“”\"]{0,60}, \Z"
)
LONGEST_FRONTED = 80


def _is_subject(text: str, found: Found) -> bool:
    """Whether a name is by its place the subject of its sentence: at its head, or behind what is fronted."""
    if found.starts_sentence or SPEECH_AFTER.match(text, found.end):
        return True
    at = found.phrase_start
    if text[max(0, at - 2) : at] != ", ":
        return False
    return FRONTED.search(text, max(0, at - LONGEST_FRONTED), at) is not None


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
    bodies = Bodies(text, every)
    settled: list[tuple[Found, Person | str]] = []
    for found in every:
        meant = _meant(text, found, people, bodies)
        if meant is None:
            continue
        if isinstance(meant, Person):
            meant.add(found)
        settled.append((found, meant))
    return settled


_NAMED_AS = re.compile(rf"\b{NAMED_ONLY_AS} \Z")
LONGEST_NAMED_AS = 48


def _acts_like_a_person(text: str, found: Found, firms: Firms) -> bool:
    """Whether a single name is shown to be a person's by what stands beside it."""
    if _NAMED_AS.search(text, max(0, found.start - LONGEST_NAMED_AS), found.start):
        return True
    if is_first_name(found.text) and _IN_PLACE.search(text, max(0, found.start - 9), found.start):
        return bool(_PLAIN_AGE_AFTER.match(text, found.end))
    if is_first_name(found.text):
        return bool(
            SPEECH_AFTER.match(text, found.end)
            or _AGE_AFTER.match(text, found.end)
            or _OF_SELF.match(text, found.end)
            or (not found.starts_sentence and SPEECH_BEFORE.search(text, found.start - 10, found.start))
        )
    if _PLAIN_AGE_AFTER.match(text, found.end):
        return True
    speaks = found.kind == "N" and found.text[1:].islower() and SPEECH_AFTER.match(text, found.end)
    before = max(0, found.start - 20)
    if not speaks or _WITHIN_PHRASE.search(text, before, found.start):
        return False
    if found.phrase_start == found.start and _ACRONYM_BEFORE.search(text, before, found.start):
        return False  # a team's or a firm's last word
    return not (firms.are_spoken_of or firms.are_called(found.text))


def _meant(text: str, found: Found, people: People, bodies: Bodies) -> Person | str | None:
    """The person, or the name of the body, that a finding names."""
    if found.shape is BODY:
        return _bearer_of_body(found, people) or _in_full(text, found, people, bodies.named(found.text))
    if found.shape is SINGLE or " " not in found.text:
        return _meant_by_one_word(text, found, people, bodies)
    person = people.meant_in_full(found) or (people.meant_by(found) if _is_royal(found) else None)
    following = _NEXT_WORD.match(text, found.end)
    if person and found.text.rsplit(" ", 1)[1] in DEMONYMS and _CAPITAL_BEHIND.match(text, found.end):
        return None  # "Emanuel African Methodist Church"
    if person and following and not found.role and following[1] in _NOT_HIS_OWN:
        return _body_after(text, found, following)
    return person


def _bearer_of_body(found: Found, people: People) -> Person | None:
    """The person whose surname is a known body's name as well, where the copy names that person in full."""
    is_word = found.text.isalpha() and not found.text.isupper()
    person = people.meant_by(found) if is_word else None
    is_surname = person is not None and fold(person.name).split(" ")[-1] == fold(found.text)
    return person if is_surname else None


def _in_full(text: str, found: Found, people: People, body: str | None) -> Person | str | None:
    """The body, unless the copy names it by initials alone that are a person's: "SBF", but not "the ABC"."""
    if (body is not None and body != found.text) or text.endswith(("the ", "The "), 0, found.start):
        return body
    return people.called_by(found.text) or body


def _meant_by_one_word(text: str, found: Found, people: People, bodies: Bodies) -> Person | str | None:
    following = _NEXT_WORD.match(text, found.end)
    if following and following[1] in _NOT_HIS_OWN and found.shape is SINGLE:
        return _body_after(text, found, following) if people.bearers(found.text) else None
    person = people.meant_by(found)
    if person and _is_surely(text, found, person):
        return person
    body = _in_full(text, found, people, bodies.named(found.text))
    if body:
        return body
    if found.kind == "N" and SPEECH_AFTER.match(text, found.end):
        return found.text
    return None


def _is_surely(text: str, found: Found, person: Person) -> bool:
    """Whether a word that is also a place, a month or a common word means the person here."""
    if found.shape is PERSON or found.kind in "NFI":
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
    has_first_lady = _FIRST_LADY.search(text) is not None
    for found, meant in settled:
        name = meant.name if isinstance(meant, Person) else meant
        if isinstance(meant, Person):
            persons[name] = meant
            if " " not in found.text and _is_anothers(text, found, meant, has_first_lady):
                found.role = found.role_after = ""
        role = stated(found.role, found.role_after)
        mention = Mention(
            text[found.start : found.end],
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
    doctors = frozenset(name for name, person in persons.items() if person.is_doctor)
    return NameTable(named, tuple(sorted(mentions, key=lambda one: one.start)), described.names, doctors)


def _is_anothers(text: str, found: Found, person: Person, has_first_lady: bool) -> bool:
    """Whether what stands beside a surname is told of somebody else of that name: of Jane Roe, "dad"."""
    told = gender_of_words(f"{found.role} {found.role_after}")
    if is_plural_role(found.role.rsplit(" ", 1)[-1].lower()) and not _JOINED_NAMES.match(text, found.end):
        return True  # "unlike his teammates Roe stays"
    if has_first_lady and found.role.lower() == "president":
        told = Gender.MALE  # her husband is the president
    return Gender.UNKNOWN not in (told, own := gender_of_name(person.name)) and told is not own


def _described(
    text: str,
    stretches: list[tuple[int, int, bool]],
    grouped: dict[str, list[tuple[Found, Mention]]],
    persons: dict[str, Person],
) -> Described:
    """Whom the descriptions between the names take up."""
    places = sorted(
        (
            Place(found.start, name, _is_subject(text, found))
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
        name: next(
            (told for told in (person.gender, gender_of_name(name)) if told is not Gender.UNKNOWN),
            gender_of_known(name),
        )
        for name, person in persons.items()
    }
    blocks = [(start, end) for start, end, is_heading in stretches if not is_heading]
    return find_described(text, blocks, Known(places, roles, genders))


def _body(name: str, group: list[tuple[Found, Mention]]) -> Named:
    spellings = tuple(dict.fromkeys(found.text for found, _ in group))
    return Named(name, SourceKind.ORGANISATION, spellings=spellings, mentions=tuple(one for _, one in group))


def _roles_outside_marks(text: str, group: list[tuple[Found, Mention]]) -> list[str]:
    """The roles that the mentions state; those in another's words only where the copy states no other."""
    stated = [(mention.role, mention.start) for _, mention in group if mention.role]
    if len({role for role, _ in stated}) < 2:
        return [role for role, _ in stated]
    told = [role for role, start in stated if not _is_in_marks(text, start)]
    return told or [role for role, _ in stated]


def _is_in_marks(text: str, at: int) -> bool:
    """Whether a double mark that opens on this line before a place is not closed before it."""
    line = text.rfind("\n", 0, at) + 1
    return text.count("“", line, at) > text.count("”", line, at)


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
    if gender is Gender.UNKNOWN:
        gender = gender_of_known(person.name)
    role = main_role([*_roles_outside_marks(text, group), *([described] if described else ())])
    return Named(
        person.name,
        SourceKind.PERSON,
        role=spoken_for(text, role, group[0][0].phrase_start),
        roles=roles,
        gender=gender,
        spellings=tuple(dict.fromkeys(found.text for found, _ in group)),
        mentions=tuple(mention for _, mention in group),
    )
