"""Datelines of little form: a town, a city, a day or a house alone before a story's first words."""

from __future__ import annotations

import re

from .agencies import DOMAIN, is_agency, is_known_outlet, looks_like_outlet
from .dateline_parts import (
    DASH,
    DATE,
    LABELS,
    STARTS_STORY,
    WORD,
    Dateline,
    ends_as_town,
    is_initials,
    stamp_of,
)
from .names_as_printed import is_persons_name
from .places import is_abbreviated_region, is_city

# "Lakeside, The board said": a city before the first words, and the day and the agency lost.
CITY_ALONE = re.compile(
    rf"(?P<place>{WORD}(?:\s{WORD})?),\s"
    r"(?=(?:The|A|An|At least)\s[a-z]|[A-Z]{3,6}\s(?:on|has|will|said)\s)"
)
AGENCY_ALONE = re.compile(
    rf"(?:[(\[/](?P<agency>[A-Z][\w.\s/&-]{{1,40}}?)[)\]/]\s{{0,2}}(?P<dash>{DASH}{{1,2}})?"
    rf"|(?P<bare>[A-Z][\w.]{{1,20}}(?:\s[A-Z][\w.]{{1,15}}){{0,3}})\s?(?:--|—|–|:|\s-\s|\s/\s))\s{{0,3}}"
)
CAPITALS = re.compile(
    rf"(?P<place>[A-Z][A-Z.'’-]{{1,20}}(?:\s[A-Z][A-Z.'’-]{{1,20}}){{0,2}})(?:,\s?"
    rf"(?P<date>{DATE}))?\.?\s+(?=[A-Z\"“‘'][\w’' ])"
)
# "NEW HAVEN, Conn. A Connecticut woman"
CAPITALS_AND_STATE = re.compile(
    r"(?P<place>[A-Z][A-Z'’-]{1,20}(?:\s[A-Z][A-Z'’-]{1,20}){0,2},\s(?P<state>[A-Z][a-z]{1,6}\.|[A-Z]\.[A-Z]\.))"
    r"\s+(?=[A-Z][\w’'-]*(?:,?\s\(?[\w’'-]+\)?){5})"
)
# "Washington CNN — The board"
CITY_AND_OUTLET = re.compile(
    rf"(?P<place>{WORD}(?:\s{WORD}){{0,2}})\s(?P<outlet>[A-Z]{{3,5}})\s{{1,3}}(?:—|–|--)\s{{0,3}}"
)
LONG_DASH = re.compile(r"[–—]")
TOWN = re.compile(r"(?P<place>[A-Z]{5,20}):\s(?=[A-Z][\w’'-]*(?:,?\s[\w’'():-]+){6})")
GLUED_TOWN = re.compile(
    r"(?P<place>[A-Z][a-z]{3,14})(?=(?:The|An?|In|On|At|Two|Three|Police|More)\s[a-zA-Z])"
)
TOWN_IN_PAGE = re.compile(r"(?P<place>[A-Z][a-z]{4,20}):\s(?=[A-Z][a-z]*\s)")
# A report has no mark of a question or of speech in its first words, and its writer says nothing of himself.
SPEAKS_OF_SELF = re.compile(r"\b(?:I|we|We|you|You|my|My|our|Our|your|Your|me|us)\b|[?!]")
# "July 13, 2026 (GLN): The board": a day and who files.
DAY_AND_HOUSE = re.compile(
    rf"(?P<date>{DATE})\s\((?P<agency>[A-Z][\w.\s&-]{{1,40}}?)\)\s?{DASH}{{1,2}}\s{{0,3}}"
)
# "May 3, 2015 -- The board"
DAY_ALONE = re.compile(rf"(?P<date>{DATE})\s(?:--|—|–)\s{{0,3}}(?=[A-Z“\"][\w’'-]*(?:,?\s[\w’'-]+){{6}})")


def find_plain_dateline(head: str) -> Dateline | None:
    """The dateline of a paragraph that none in full form opens, or None."""
    return (
        _glued_town(head)
        or _agency_alone(head)
        or _capitals(head)
        or _town(head)
        or _day_and_house(head)
        or _day_alone(head)
        or _city_alone(head)
    )


def find_town(text: str, page: str) -> Dateline | None:
    """A town that no table knows before a colon, which the page speaks of as one: "Gullby: … in Gullby"."""
    match = TOWN_IN_PAGE.match(text)
    if match is None or match["place"].lower() in LABELS or is_persons_name(match["place"]):
        return None
    place = re.escape(match["place"])
    told = re.search(
        rf"\b(?:in|at|from|near|across|around)\s(?:[A-Z]\w+\sand\s)?{place}\b|\b{place}\s(?:district|city|town|block)\b",
        page,
    )
    return Dateline(match.end(), match.span("place")) if told else None


def find_city_and_outlet(head: str) -> Dateline | None:
    """A known city, and behind it the outlet whose page it is: "Washington CNN — "."""
    match = CITY_AND_OUTLET.match(head)
    if not match or not (is_city(match["place"]) and is_known_outlet(match["outlet"])):
        return None
    if not STARTS_STORY.match(head, match.end()):
        return None
    return Dateline(match.end(), match.span("place"), match.span("outlet"), match.span("outlet"))


def _city_alone(head: str) -> Dateline | None:
    """A city with nothing behind it but a comma, before words that begin anew."""
    match = CITY_ALONE.match(head)
    if match is None or not (is_city(match["place"]) or ends_as_town(match["place"])):
        return None
    return Dateline(match.end(), match.span("place"))


def _agency_alone(head: str) -> Dateline | None:
    """ "(Reuters) - ", "(CNN)A suspect", "AFP — "."""
    match = AGENCY_ALONE.match(head)
    if not match or not STARTS_STORY.match(head[match.end() : match.end() + 1]):
        return None
    name, group = (match["agency"], "agency") if match["agency"] else (match["bare"], "bare")
    known = (
        is_known_outlet(name)
        or bool(DOMAIN.fullmatch(name))
        or (("/" in match.group() or LONG_DASH.search(match.group())) and looks_like_outlet(name))
    )
    if group == "bare" and (not known or head[match.end("bare") :].lstrip().startswith(":")):
        return None
    if not known:
        return None
    if group == "agency" or is_agency(name):
        return Dateline(match.end(), agency=match.span(group))
    return Dateline(match.end(), outlet=match.span(group))


def _capitals(head: str) -> Dateline | None:
    """ "BRUSSELS European leaders", "HELSINKI, Oct 26 Finnish retailer": a city in capitals, and no mark."""
    with_state = CAPITALS_AND_STATE.match(head)
    if with_state and is_abbreviated_region(with_state["state"]):
        return Dateline(with_state.end(), with_state.span("place"))
    match = CAPITALS.match(head)
    if not match or not (is_city(match["place"]) or match["date"]):
        return None
    following = head[match.end() : match.end() + 2]
    if not match["date"] and following[1:].isupper():
        return None
    return Dateline(match.end(), match.span("place"), stamp=stamp_of(head, match))


def _glued_town(head: str) -> Dateline | None:
    """A known city that runs into the first word: "ValenciaThe region has"."""
    match = GLUED_TOWN.match(head)
    is_one = match is not None and is_city(match["place"])
    return Dateline(match.end(), match.span("place")) if match and is_one else None


def _town(head: str) -> Dateline | None:
    """A town in capitals before a colon that heads a report, and is nobody who speaks: "HETAUDA: Two men"."""
    match = TOWN.match(head)
    if not match or match["place"].lower() in LABELS or is_known_outlet(match["place"]):
        return None
    if SPEAKS_OF_SELF.search(head, match.end()) or is_persons_name(match["place"].title()):
        return None
    return Dateline(match.end(), match.span("place"))


def _day_alone(head: str) -> Dateline | None:
    """A day with its year and a dash, before a story's first words: "May 3, 2015 -- The board"."""
    match = DAY_ALONE.match(head)
    if not match or not STARTS_STORY.match(head[match.end() : match.end() + 1]):
        return None
    return Dateline(match.end(), stamp=stamp_of(head, match))


def _day_and_house(head: str) -> Dateline | None:
    """A day, and in brackets who files, with no place."""
    match = DAY_AND_HOUSE.match(head) if "(" in head[:40] else None
    if not match or not STARTS_STORY.match(head[match.end() : match.end() + 1]):
        return None
    name = match["agency"]
    if not (is_initials(name) or is_agency(name) or is_known_outlet(name)):
        return None
    return Dateline(match.end(), agency=match.span("agency"), stamp=stamp_of(head, match))
