"""What datelines are made of: the parts of their patterns, and what was read from one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .dates import Stamp, find_stamps
from .names_as_printed import GIVEN_NAMES

Stretch = tuple[int, int]
MONTH = (
    r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?"
    r"|OCT|NOV|DEC)[A-Za-z]{0,6}\.?"
)
DAY = r"\d{1,2}(?:st|nd|rd|th)?"
DATE = (
    rf"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?(?:{MONTH}\s{{1,2}}{DAY}|{DAY}\s{MONTH})"
    rf"(?:,?\s\d{{4}})?"
)
WORD = r"[A-ZÀ-ÖØ-Þ](?:[\w'’ʼ]|-(?=\w)|\.(?![-–—])){0,24}"
PLACE = (
    rf"{WORD}(?:(?!\s{MONTH}\s\d)"
    rf"\s(?:(?:de|da|do|del|la|of|the|on|upon|sur|es|al|i)\s){{0,2}}{WORD}){{0,3}}"
)
REGION = rf"(?:{WORD}(?:\s{WORD}){{0,2}})"
DASH = r"(?:--?|—|–|―|−|•|:)"
STARTS_STORY = re.compile(r"[A-Z0-9\"“‘'«„$€£₹(]")
# Ends of towns' names in South Asia, whose papers set off the town with a colon: "Gullpur: The board".
TOWN_ENDS = (
    "pur",
    "pura",
    "puram",
    "abad",
    "nagar",
    "garh",
    "ganj",
    "gaon",
    "patnam",
    "giri",
    "wada",
    "palli",
    "halli",
    "palle",
    "jhar",
    "guri",
    "kulam",
    "shahr",
    "palayam",
    "pettai",
    "puri",
    "khand",
)
# Labels in capitals that stand before a headline or a paragraph, where a place might.
_LABELS = """
breaking update updated analysis opinion watch video exclusive related photos live explainer commentary
editorial interview review feature correction note question answer quote source background preview recap
result results summary highlights listen read more developing alert urgent warning poll podcast profile
fact facts conclusion introduction monday tuesday wednesday thursday friday saturday sunday today tonight
tomorrow morning afternoon evening opening closing deadline launch above below pictured left right top
bottom inset caption
"""
LABELS = frozenset(_LABELS.split())


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where a story's first words begin, after the place, the agency and the date that stand before them.

    The stretches are offsets in the paragraph.
    """

    end: int
    place: Stretch | None = None
    agency: Stretch | None = None
    outlet: Stretch | None = None
    stamp: Stamp | None = None


def is_initials(name: str) -> bool:
    return name.isupper() and name.isalpha() and 2 <= len(name) <= 8


def ends_as_town(place: str) -> bool:
    return place.isalpha() and place.endswith(TOWN_ENDS) and place not in GIVEN_NAMES


def stamp_of(head: str, match: re.Match[str]) -> Stamp | None:
    """The dateline's date where it states the year."""
    has_day = match["date"] or match.groupdict().get("agency")
    return next(iter(find_stamps(head[: match.end()])), None) if has_day else None
