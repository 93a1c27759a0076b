"""What names a body that a story can rest on, and not a person or a place: "the Health Ministry", "OECD"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .agencies import is_known_outlet, looks_like_outlet
from .dates import MONTH
from .named_outlets import HONORIFICS
from .names_as_printed import GIVEN_NAMES, is_name, is_persons_name
from .places import is_city, is_region
from .words import word_set

_WORD = r"(?:(?:[A-Z]\.){1,3}|St\.|[a-z]{1,4}[A-Z]\w{2,}|[A-Z][\w&-]*(?:[’']s?(?=\s[A-Z]))?(?:\.\w+)*)"
NAMED = rf"{_WORD}(?:\s(?:(?:of|for|and|on(?!\s[A-Z][a-z]+day\b)|the|&)\s){{0,2}}{_WORD}){{0,8}}"
# "the Harbour, Dock and Pier Administration"
_PART = rf"{_WORD}(?:\s{_WORD}){{0,2}}"
COMMA_NAMED = rf"{_PART}(?:,\s{_PART}){{1,3}},?\sand\s{_PART}(?:\s{_WORD}){{0,2}}"
# What stands in small letters behind a name or for one.
SMALL_BODY = (
    r"(?:ministry|department|commission|authority|agency|bureau|institute|military|army|navy|embassy|council"
    r"|air\sforce|coast\sguard|(?:fire|weather|emergency|health)\sservice|central\sbank|auditor(?:[\s-]general)?"
    r"|ombudsman|presidency|regulator|watchdog|inspector[\s-]general|(?:statistics|press|attorney[\s-]general[’']s|prosecutor(?:[’']s|s[’'])|sheriff[’']s"
    r"|governor[’']s|mayor[’']s|AG[’']s|DA[’']s|coroner[’']s|treasurer[’']s)\soffice|(?:police|sheriff[’']s|fire)\sdepartment|health\sauthorities)"
)
# "Canada’s auditor general", "the country’s statistics bureau"
OWNED_BODY = (
    rf"(?:(?:[A-Z][\w-]+\s){{0,3}}[A-Z][\w-]+[’']s?\s(?:[a-z][\w-]*\s){{0,2}}"
    rf"|[A-Z]{{2,5}}[’']?s?\s(?:(?!the\b|an?\b|and\b|of\b|to\b|in\b|on\b)[a-z][\w’'-]*\s){{1,2}}){SMALL_BODY}\b"
)
INSTITUTIONS = word_set(
    """Academy Administration Agency Alliance Amnesty Archive Archives Army Associates Association
    Authority Bank Board Bureau Census Center Centers Centre Centres Chamber Clinic Coalition College
    Command Commission Committee Confederation Conference Congress Consortium Corporation Corps Council
    Court Database Department Directorate Europol Federation Force Forces Foundation Fund Guard Hospital
    Initiative Institute Institutes Institution International Interpol Kremlin Laboratory Library
    Military Ministry Museum Nations Navy Observatory Office Ombudsman Organisation Organization Oxfam
    Panel Parliament Pentagon Police Prevention Program Programme Prosecutor's Protection Registry
    Research Secretariat Senate Service Services Sheriff's Society Statistics Survey Treasury Tribunal
    Trust UNICEF Union University Watch"""
)
NAMED_AFTER_PERSONS = word_set(
    """Institute University Foundation Hospital Center Centre College Library Museum Trust Observatory
    Laboratory Clinic Academy Society"""
)
PERSONS = word_set(
    """Ambassador Analyst Attorney Capt Captain Chair Chairman Chairwoman Chief Coach Col Colonel
    Commissioner Detective Director Dr Gen General Gov Governor Judge Justice Lieutenant Lt Major
    Manager Mayor Minister Mr Mrs Ms Officer President Prof Professor Rep Secretary Sen Senator Sergeant
    Sgt Spokesman Spokesperson Spokeswoman Superintendent"""
)
# What stands alone behind an article and is a body all the same.
LONE = word_set("Pentagon Kremlin Taliban Vatican Treasury Senate Congress")
RUN_TOGETHER = re.compile(r"(?:[A-Z]?[a-z]+|E)[A-Z]\w{2,}")
ACRONYM = re.compile(r"[A-Z]{2,6}\Z")
# Lands, parliaments and parties, which as a whole say nothing that a paragraph could rest on.
NOBODYS = frozenset(
    ["U.S.", "U.K.", "US", "UK", "Congress", "GOP", "House", "Senate", "Republicans", "Democrats"]
)


def is_nobodys(name: str) -> bool:
    """Whether a name is a person's, or a place's, and so no body's."""
    words = name.replace(".", "").split()
    # What stands before "of" tells the Secretary General of a body from the Office of the Attorney General.
    head = words[: words.index("of")] if "of" in words[1:] else words
    names_person = not PERSONS.isdisjoint(head) and head[-1] not in INSTITUTIONS
    # "Lakeside University’s Dr Gull"
    names_person |= not HONORIFICS.isdisjoint(words[1:])
    if name in NOBODYS:
        return True
    # "Jane Roe Institute", but not "Jane Roe Police Chief"
    is_after = len(words) > 2 and words[2] in NAMED_AFTER_PERSONS
    is_person = is_persons_name(name) or (not is_after and is_persons_name(" ".join(words[:2])))
    is_place = INSTITUTIONS.isdisjoint(words) and (is_city(name) or is_region(name))
    return names_person or is_person or is_place


def house_of_person(name: str) -> str:
    """The house of one whom a stretch names with it: "Wendy Gull of Lakeside University"."""
    person, _, house = name.partition(" of ")
    house = house.removeprefix("the ")
    persons = person.split(" and ")
    if " " not in house or not all(map(is_name, persons)) or not INSTITUTIONS.isdisjoint(person.split()):
        return ""
    return house if is_institution(house) or is_known_outlet(house) else ""


def is_institution(name: str) -> bool:
    """Whether a name says by one of its words that it is a body's."""
    return not INSTITUTIONS.isdisjoint(name.split()) and not is_nobodys(name) and not looks_like_outlet(name)


def are_outlets(name: str) -> bool:
    """Whether a name is that of two known outlets: "Wired and Bloomberg"."""
    return " and " in name and all(map(is_known_outlet, JOINED.split(name)))


def is_made_up(name: str) -> bool:
    """Whether a name is initials or words run together, as no person's is: "OECD", "YouGov"."""
    return bool(RUN_TOGETHER.fullmatch(name) or ACRONYM.match(name))


def is_body(name: str) -> bool:
    """Whether a name behind "by" or "from" can be a body's: no person, no place, no lone everyday word."""
    is_place = INSTITUTIONS.isdisjoint(name.split()) and (is_city(name) or is_region(name))
    if is_persons_name(name) or is_place:
        return False
    return " " in name or is_made_up(name) or is_known_outlet(name)


JOINED = re.compile(r"\sand\s(?:the\s)?")
# "from the Dock Office, the HRB and the Pier Board"
LISTED_BEHIND = re.compile(
    rf",\s(?:the\s)?(?P<named>{_WORD}(?:\s(?:(?:of|for|the|&)\s){{0,2}}{_WORD}){{0,6}})"
    r"(?=,?\sand\s(?:the\s)?[A-Z]|,\s(?:the\s)?[A-Z])"
)
JOINED_BEHIND = re.compile(rf"(?:\s\([A-Z][\w&-]{{1,9}}\))?,?\sand\s(?:the\s)?(?P<named>{NAMED})")


def parted_bodies(text: str, low: int, high: int) -> Iterator[tuple[int, int]]:
    """The span of a name, or those of bodies that are named together: "the Dock Office and HRB"."""
    for joined in JOINED.finditer(text, low, high):
        left, right = text[low : joined.start()], text[joined.end() : high]
        ends_body = " " in left and left.rpartition(" ")[2] in INSTITUTIONS
        ends_body |= bool(ACRONYM.match(left)) or (is_institution(left) and bool(ACRONYM.fullmatch(right)))
        if ends_body and (is_institution(right) or is_made_up(right)):
            yield low, joined.start()
            yield joined.end(), high
            return
    yield low, high
    if not is_institution(text[low:high]):
        return
    while (listed := LISTED_BEHIND.match(text, high)) and _names_body(listed["named"]):
        yield listed.span("named")
        high = listed.end()
    behind = JOINED_BEHIND.match(text, high)
    if behind and is_institution(behind["named"]):
        yield behind.span("named")


def _names_body(name: str) -> bool:
    return is_institution(name) or bool(ACRONYM.match(name))


def initials(name: str) -> str:
    """The capitals with which the words of a name begin."""
    return "".join(word[0] for word in re.findall(r"\w+", name) if word[0].isupper())


def full_name(text: str, short: str) -> str:
    """The name for which initials stand in brackets behind it: "Harbour Rescue Board (HRB)"."""
    for match in re.finditer(rf"\s\((?:the\s)?{re.escape(short)}\)", text):
        spelt = name_before(text, match.start())
        words = text[slice(*spelt)].split(" ") if spelt else []
        for first in range(len(words)):
            name = " ".join(words[first:])
            if words[first][0].isupper() and initials(name) == short:
                return name
    return ""


def begins_with_place(name: str) -> bool:
    """Whether a name begins with its place's and goes on: "Iowa Starting Line"."""
    first, _, rest = name.partition(" ")
    return (
        bool(rest)
        and first not in GIVEN_NAMES
        and (is_region(first) or is_city(first) or first in ("U.S.", "U.K."))
    )


def is_odd(name: str) -> bool:
    """Whether a name of several words can be no person's: "Box Office Mojo"."""
    return name.count(" ") >= 2 and not is_name(name) and "," not in name


# The first words of sentences, which run into a name behind them: "But Harbour Data".
_OPENINGS = (
    "The|But|And|Yet|So|If|As|When|While|Still|Only|Even|That|This|These|Those|Although|Because|Since|After|Before"
    "|Until|Meanwhile|However|In|On|At|By|For|Now|Then"
)
NAME_AT_END = re.compile(
    rf"(?:\A|[\s(“\"])(?:[Tt]he\s)?(?P<named>{OWNED_BODY}|(?!(?:{_OPENINGS})\b){NAMED}(?:\s{SMALL_BODY})?)"
    r"(?:\s\([A-Z][\w&-]{1,9}\))?\Z"
)
LONGEST_BEFORE = 110
_IN_MONTH = re.compile(rf"{MONTH}\s(?:\d{{4}}\s)?the\s")


def name_before(text: str, at: int) -> tuple[int, int] | None:
    """Where the name stands that ends at the offset, with the small words that belong to it."""
    floor = max(0, at - LONGEST_BEFORE)
    match = NAME_AT_END.search(text[floor:at])
    if match is None:
        return None
    start, name = floor + match.start("named"), match["named"]
    if (led := _IN_MONTH.match(name)) is not None:
        start += led.end()  # "In May the Dock Office"
    return start, floor + match.end("named")
