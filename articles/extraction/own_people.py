"""Whose page it is by its own people: who signs, asks and takes pictures for it, and who is told."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from .agencies import (
    DOMAIN,
    EVERYDAY,
    PAPERS_LAST,
    is_agency,
    is_known_outlet,
    is_photo_source,
    looks_like_outlet,
    source_key,
    source_kind,
)
from .findings import BlockKind, Confidence, Credit, CreditRole
from .names_as_printed import is_persons_name
from .own_names import PAGE_NAME
from .page import Page
from .pieces import Piece
from .publisher import Claim, Strength
from .words import word_set

# Who speaks to a house: "the mayor told the Lake Herald".
TOLD_TO = re.compile(
    r"\b(?:tells?|told|(?:spoke|speaking|talked|talking|shared|shares)\s(?:to|with)|explained\sto"
    r"|(?:statement|e-?mail)\sto)\s(?:the\s)?(?P<name>[A-Z][\w.!&-]*(?:\s(?:of\s)?[A-Z\d][\w.!&-]*){0,4})"
)
OFTEN_TOLD = 2
# Told once, and not "recently", "last year", "in an interview" or on another's programme.
TOLD_JUST_SO = re.compile(
    r"(?<!recently )(?<!previously )\b(?:told|(?:spoke|speaking)\swith)\s(?:the\s)?[A-Z][\w.\s-]*\Z"
)
# Who has read the papers of which a copy tells: "in a notice seen by the Post".
SHOWN_TO = re.compile(
    r"\b(?:(?:viewed|obtained|reviewed|seen)\sby|exclusive\s(?:[a-z-]+\s)?interview\swith)"
    r"\s(?:the\s)?[A-Z][\w.\s-]*\Z"
)
AT_ANOTHER_TIME = re.compile(
    r"[’']s?\s|\s(?:last|on|at|during|after(?:wards?)?|earlier|back|that\ssame|[a-z]+\s(?:editor|reporter|host))\b"
    r"|\sin\s(?:an?\sinterview|[A-Z]|(?:19|20)\d\d)"
    r"|\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\s\("
)
# One of several words whom no table has as an outlet, and which is told so often, asks for itself.
TIMES_TOLD = 4
# Who is told in speeches, hearings and courts.
HEARING = word_set("congress parliament senate house committee court commission council assembly board mps")
# For whom a picture was taken, and who took it.
TAKEN_FOR = re.compile(r"\bfor\s(?:[Tt]he\s)?\Z")
_WRITER = r"[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){1,3}"
WRITER = re.compile(_WRITER)
TAKEN_BY = re.compile(rf"(?P<name>{_WRITER})\s?[/|,]\s?\Z")
LONGEST_TAKER = 60
# "CNNMoney (New York)  First published"
FIRST_PUBLISHED = re.compile(rf"{PAGE_NAME}\s\([A-Z][\w. ]+\)\s+[Ff]irst\s[Pp]ublished\b")
# A house's own people sign within its story: "Analysis: Jane Doe, Lake TV, Oslo".
ANALYST = re.compile(
    rf"(?P<lead>Analysis:\s|By\s)?[A-Z][\w’'-]+(?:\s[A-Z][\w.’'-]*){{1,3}}(?:,\s?|\s{{2,}})"
    rf"(?P<rank>(?:[A-Z][a-z]+\s){{0,3}}(?:Editor|Correspondent|Reporter|Writer),\s)?{PAGE_NAME}"
    r"(?:,\s(?:[A-Z]\w+\s?){1,3}|(?P<desk>\s[\w ]{0,40}?(?:[Ee]ditor|[Cc]orrespondent|[Rr]eporter)))?\Z"
)
# So often is no agency told what stands in others' copy.
AGENCY_TOLD = 4
# "Lakebeat has contacted Acme for comment", "Lakebeat: How did it begin?"
AWAITING = re.compile(
    rf"(?:\A|[.!?]\s){PAGE_NAME}\s(?:is\sasking|has\s(?:asked|contacted|approached|reached\sout\sto))\s"
    r"[^.!?]{2,90}?\sfor\s(?:an?\s|further\s|additional\s)?comment\b"
)
# "in response to a question from Lakebeat"
QUESTIONED = re.compile(rf"\b(?:questions?|questioning)\sfrom\s(?:the\s)?{PAGE_NAME}(?=[.,;]|\Z|\sabout\b)")
ASKING = re.compile(rf"{PAGE_NAME}:\s.{{10,}}\?\Z")


def with_asker(text: str, found: tuple[Credit, ...]) -> tuple[Credit, ...]:
    """The credits, where the house that was told what stands in the copy again and again publishes it.

    Where the copy names no other publisher, and nobody filed it.
    """
    makers = {CreditRole.PUBLISHED_BY, CreditRole.FILED_BY}
    if any(c.role in makers and c.confidence is not Confidence.DOUBTFUL for c in found):
        return found
    told: Counter[str] = Counter()
    asked: dict[str, list[int]] = {}
    for match in TOLD_TO.finditer(text):
        asked.setdefault(match["name"].rstrip(".,"), []).append(match.start("name"))
        words = match["name"].rstrip(".,").split()
        # What stands behind a stop begins the next sentence: "told Business Insider. So it was".
        told.update({" ".join(words[:count]).rstrip(".,!") for count in range(1, len(words) + 1)})
    houses = [
        c
        for c in found
        if c.role is CreditRole.REPORTED_VIA
        and told[c.source] >= (AGENCY_TOLD if is_agency(c.source) else OFTEN_TOLD)
        and (is_known_outlet(c.source) or DOMAIN.fullmatch(c.source))
    ]
    if not houses and (asker := _unknown_asker(asked)):
        return tuple(sorted([*found, asker], key=lambda c: (c.start, c.end)))
    pictured = _house_of_pictures(found)
    if not houses and (pictured is None or pictured.source in told):
        houses = _told_once(text, found, told)
    if len(houses) == 1:
        own = replace(houses[0], role=CreditRole.PUBLISHED_BY, confidence=Confidence.PROBABLE)
        return tuple(own if c is houses[0] else c for c in found)
    return tuple(sorted([*found, pictured], key=lambda c: (c.start, c.end))) if pictured else found


def _told_once(text: str, found: tuple[Credit, ...], told: Counter[str]) -> list[Credit]:
    """The only other medium of a copy, where somebody told it something just so, at no other time."""
    via = [c for c in found if c.role is CreditRole.REPORTED_VIA]
    if len(via) != 1 or is_agency(via[0].source) or not looks_like_outlet(via[0].source):
        return []
    before, after = text[max(0, via[0].start - LONGEST_TAKER) : via[0].end], text[via[0].end :]
    is_told = (told[via[0].source] == 1 and TOLD_JUST_SO.search(before)) or SHOWN_TO.search(before)
    return via if is_told and not AT_ANOTHER_TIME.match(after) else []


def _house_of_pictures(found: tuple[Credit, ...]) -> Credit | None:
    """The only paper that is credited with the pictures of a page, as it has photographers of its own."""
    houses = {
        source_key(c.source): c
        for c in reversed(found)
        if c.role is CreditRole.PHOTO and is_known_outlet(c.source) and not is_photo_source(c.source)
    }
    if len(houses) != 1:
        return None
    (house,) = houses.values()
    return replace(house, role=CreditRole.PUBLISHED_BY, confidence=Confidence.PROBABLE)


def _unknown_asker(asked: Mapping[str, list[int]]) -> Credit | None:
    """The house of several words, in no table, that is told most of what stands in the copy.

    ``asked`` has the places where somebody tells each of those who are told something.
    """
    name, places = max(asked.items(), key=lambda one: len(one[1]), default=("", []))
    is_papers = name in PAPERS_LAST and len(places) >= OFTEN_TOLD  # "told Herald"
    if (not is_papers and (len(places) < TIMES_TOLD or " " not in name)) or is_agency(name):
        return None
    if is_persons_name(name) or not HEARING.isdisjoint(name.lower().split()):
        return None
    role = CreditRole.PUBLISHED_BY
    at = places[0]
    return Credit(name, at, at + len(name), name, role, source_kind(name), Confidence.PROBABLE)


def writers_of(page: Page) -> set[str]:
    """The names in the page's bylines."""
    signed = (page.text[at + m.byline[0] : at + m.byline[1]] for at, m in page.metas.items() if m.byline)
    return {name.group() for words in signed for name in WRITER.finditer(words.removeprefix("By "))}


def find_own_people(piece: Piece) -> list[Claim]:
    """Whose page it is by a writer of its own who signs within the story, or by whom it asks or waits for."""
    text, is_subhead = piece.text, piece.label is BlockKind.SUBHEAD
    match = (
        (ANALYST.match(text) if is_subhead else None)
        or (AWAITING.search(text) if "comment" in piece.words else None)
        or (QUESTIONED.search(text) if "from" in piece.words and "question" in text else None)
        or (ASKING.match(text) if text.endswith("?") else None)
    )
    if match is None or (match.re is ANALYST and not (match["lead"] or match["rank"] or match["desk"])):
        return []
    name = match["name"]
    is_asking = (match.re is AWAITING and " " not in name) or (match.re is QUESTIONED and name in EVERYDAY)
    if is_agency(name) or not (is_known_outlet(name) or is_asking):
        return []
    at = piece.start + match.start("name")
    role = CreditRole.PUBLISHED_BY
    credit = Credit(name, at, at + len(name), name, role, source_kind(name), Confidence.PROBABLE)
    return [Claim(credit, Strength.TOLD)]


def is_of_own_picture(text: str, credit: Credit, writers: set[str]) -> bool:
    """Whether a picture was taken for the house that it credits, or by who wrote the story there."""
    if is_agency(credit.source) or not is_known_outlet(credit.source):
        return False
    floor = max(0, credit.start - LONGEST_TAKER)
    if TAKEN_FOR.search(text, floor, credit.start):
        return not text.startswith((" via ", "/"), credit.end)
    taker = TAKEN_BY.search(text, floor, credit.start) if writers else None
    return taker is not None and taker["name"] in writers
