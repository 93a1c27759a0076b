"""The dateline at the head of a story: the place, often with a date and an agency, before the first words."""

from __future__ import annotations

import re
from dataclasses import replace

from .agencies import DOMAIN, is_agency, is_known_outlet, looks_like_outlet
from .dateline_parts import (
    DASH,
    DATE,
    LABELS,
    MONTH,
    PLACE,
    REGION,
    STARTS_STORY,
    Dateline,
    Stretch,
    ends_as_town,
    is_initials,
    stamp_of,
)
from .geography import REGIONS
from .names_as_printed import GIVEN_NAMES, is_persons_name
from .places import is_abbreviated_region, is_city, is_region
from .plain_datelines import find_city_and_outlet, find_plain_dateline

LONGEST_DATELINE = 140
SHORTEST_SENTENCE = 40
MOST_HOUSE_WORDS = 4
LONGEST_ALONE = 60
SHORTEST_CAPITALS = 3


DATELINE = re.compile(
    rf"""
    (?:\((?P<syndicator>[A-Z][\w.\s]{{2,20}}?)\s?[-–]\s?(?P<wire>[^()]{{2,40}}
        (?:\([A-Z]{{2,8}}\))?)\)\s{{1,2}})?
    (?:(?P<outlet>{PLACE})\s?[:/]\s(?={PLACE}\s?[,:(—–-]))?
    (?P<bracket>[(\[])?
    (?P<place>{PLACE}(?:(?:/\s?|\sand\s){PLACE})?)
    (?:\s?\((?P<in_round>[A-Z][\w\s.]{{1,30}})\)(?=[\s,:\[]{{0,3}}(?:\[|:|,|/|\([A-Z]{{2,8}}\):)))?
    (?:\s?\[(?P<in_square>[A-Z][\w\s.]{{1,30}})\])?
    (?:,\s?(?P<region>(?!{MONTH}\s){REGION}?)(?=[,\s:)\]—–-]|\.[-–—]))?
    (?:,\s(?P<land>(?!{MONTH}\s){REGION}?)(?=\s?[:(—–-]))?
    [)\]]?
    (?:[,.]?\s{{1,2}}\(?(?P<date>{DATE})\)?)?
    [.,]?\s{{0,2}}
    (?:--(?=\())?
    (?:(?P<agency_open>[(/\[])\s?(?:(?P<first>[^()/\[\]]{{2,30}}?)\s?[/|]\s?)?(?P<agency>[^()/\[\]]{{2,45}}?)
        (?:\s[-–,]\s{DATE})?\s?[)/\]]\.?
      | (?P<bare>[A-Z]{{2,8}}|[A-Z][a-z]{{2,11}})(?=\s{{0,2}}(?:--|—|–|-)\s))?
    (?P<dash>\s{{0,2}}{DASH}{{1,2}})?
    (?P<gap>\s{{0,3}})
    """,
    re.VERBOSE,
)
# "Oslo/Bergen", "Oslo and Bergen"
FIRST_OF_TWO = re.compile(r"/|\sand\s")
DAY_FOLLOWS = re.compile(rf"{MONTH}\s\d{{1,2}},\s\d{{4}}")
AGENCIES = re.compile(r"\((?P<agency>[A-Z][\w.\s&-]{1,20}(?:/[A-Z][\w.\s&-]{1,20})?)\)\s{1,2}(?=[A-Z])")
# "Reporting from Oslo -- "
REPORTING_FROM = "Reporting from "
# Words run together into a name: "LakeNewsNow", "Cuba24".
RUN_TOGETHER = re.compile(r"[A-Z]+[a-z]+(?:[A-Z\d]\w*)")
BRANCHES = frozenset(
    {"Business", "Sport", "Sports", "Politics", "Health", "Travel", "Money", "Newsource", "Digital"}
)
SENTENCE_START = re.compile(
    r"(?:The|A|An|When|As|After|Two|Three|At|In|On|It|This|More|Police|Officials)\s[a-z]"
)
SENTENCE_WORDS = frozenset(
    [
        "the",
        "a",
        "an",
        "this",
        "that",
        "these",
        "in",
        "on",
        "at",
        "it",
        "he",
        "she",
        "they",
        "we",
        "i",
        "but",
        "and",
        "as",
        "if",
        "when",
        "while",
        "after",
        "one",
        "two",
        "three",
    ]
)


def find_dateline(text: str) -> Dateline | None:
    """The dateline with which a paragraph opens, or None."""
    if not text[:1].isupper() and text[:1] not in "([/0123456789":
        return None
    head = text[:LONGEST_DATELINE]
    return (
        _reported_from(head)
        or _agency_first(head)
        or find_city_and_outlet(head)
        or _full_dateline(head)
        or find_plain_dateline(head)
    )


def find_dateline_alone(text: str) -> Dateline | None:
    """The dateline that fills a line whose story begins on the next: "WASHINGTON —", "OSLO, Norway (AP)"."""
    is_filed = text[-1] == ")" and "(" in text and text[:3].isupper()
    if len(text) > LONGEST_ALONE or not (is_filed or text[-1] in "–—-:"):
        return None
    found = find_dateline(f"{text} {'- ' if is_filed else ''}A")
    if found is None or found.place is None or (is_filed and found.agency is None):
        return None
    if text[-1] == ":" and not all(is_city(part.strip()) for part in text[slice(*found.place)].split("/")):
        return None
    return replace(found, end=len(text)) if found.end > len(text) else None


def _full_dateline(head: str) -> Dateline | None:
    match = DATELINE.match(head)
    if match and match["outlet"] and (is_city(match["outlet"]) or ends_as_town(match["outlet"])):
        if "/" in head[match.end("outlet") : match.start("place")] and is_city(match["place"]):
            return Dateline(match.end(), (match.start("outlet"), match.end("place")))  # "Oslo/ Bergen:"
        # "Oslo: The Harbour Board (HB) has", which reads like an outlet and its place.
        return Dateline(match.start("place"), match.span("outlet"))
    if not match or not STARTS_STORY.match(head[match.end() : match.end() + 1]):
        return None
    if match["land"] and not is_region(match["land"]):
        return None
    if not match["date"] and DAY_FOLLOWS.match(head, match.end()):
        # A rubric with its day: "LAKES OF EUROPE — August 13, 2015".
        return None
    agency, has_agency = _agency_of(match)
    if (match["agency"] or match["bare"]) and not has_agency:
        return None
    if looks_like_outlet(match["place"]) and not is_city(match["place"]):
        return None
    if match["outlet"] and not (looks_like_outlet(match["outlet"]) or match["outlet"].isupper()):
        return None
    if not _is_dateline(match, has_agency):
        return None
    outlet = next((match.span(g) for g in ("syndicator", "outlet", "first") if match[g]), None)
    return Dateline(match.end(), _place_span(match), agency, outlet, stamp_of(head, match))


def _reported_from(head: str) -> Dateline | None:
    """The place from which somebody reports, before a dash: "Reporting from Oslo -- "."""
    if not head.startswith(REPORTING_FROM):
        return None
    at = len(REPORTING_FROM)
    found = _full_dateline(head[at:]) if head[at : at + 1].isupper() else None
    if found is None or found.place is None or found.agency is not None:
        return None
    return Dateline(found.end + at, (found.place[0] + at, found.place[1] + at), stamp=found.stamp)


def _agency_first(head: str) -> Dateline | None:
    """The place that stands behind who filed: "(GLN/LKP) LAKETON, N.Y. - "."""
    match = AGENCIES.match(head) if head[0] == "(" else None
    if match is None:
        return None
    if not all(is_known_outlet(name.strip()) for name in match["agency"].split("/")):
        return None
    at = match.end()
    behind = _full_dateline(head[at:]) if head[at : at + 1].isupper() else None
    if behind is None or behind.place is None:
        return None
    place = behind.place[0] + at, behind.place[1] + at
    return Dateline(behind.end + at, place, match.span("agency"))


def _agency_of(match: re.Match[str]) -> tuple[Stretch | None, bool]:
    if match["agency"]:
        name = match["agency"].split("/")[0].strip()
        first, _, second = name.partition(" and ")
        name = first if second and is_known_outlet(first) and is_known_outlet(second) else name
        is_one = (
            is_agency(name)
            or is_known_outlet(name)
            or bool(DOMAIN.fullmatch(name))
            or match["agency_open"] == "/"
            or is_initials(name)
            or looks_like_outlet(name)
            or _is_branch(name)
            or _is_house(match, name)
            or _stands_behind_day(match, name)
        )
        return (match.span("agency"), True) if is_one else (None, False)
    if match["in_round"] and (is_initials(match["in_round"]) or is_known_outlet(match["in_round"])):
        return match.span("in_round"), True
    if match["bare"]:
        return (match.span("bare"), True) if is_agency(match["bare"]) else (None, False)
    return (match.span("wire"), True) if match["wire"] else (None, False)


def _stands_behind_day(match: re.Match[str], name: str) -> bool:
    """Whether any name in brackets stands behind a known city and the day: "Oslo, May 3 (Harbour Kiran):"."""
    place = match["place"]
    is_set = match["agency_open"] == "(" and match["date"] and match["dash"]
    is_name = name.count(" ") < MOST_HOUSE_WORDS and all(word[0].isupper() for word in name.split())
    return bool(is_set and is_name and not is_region(name) and (is_city(place) or ends_as_town(place)))


def _is_branch(name: str) -> bool:
    """Whether a name is that of a part of a known outlet: "CNN Business"."""
    outlet, _, part = name.partition(" ")
    return part in BRANCHES and is_known_outlet(outlet)


def _is_house(match: re.Match[str], name: str) -> bool:
    """Whether a name in brackets behind a place in capitals is who files: "HONOLULU (LakeNewsNow) -".

    Behind a known city it may be any name: "TROY (FOX 7) -".
    """
    place = match["place"]
    if not place.isupper() or match["agency_open"] != "(" or not match["dash"] or is_region(name):
        return False
    is_name = name.count(" ") < MOST_HOUSE_WORDS and all(w[0].isupper() or w.isdigit() for w in name.split())
    return bool(RUN_TOGETHER.fullmatch(name)) or (
        is_name and (is_city(place) or bool(match["region"] and is_region(match["region"])))
    )


def _is_dateline(match: re.Match[str], has_agency: bool) -> bool:
    """Whether what matched says enough to be a dateline, and not the first words of a sentence."""
    place, dash = match["place"], (match["dash"] or "").strip()
    if (
        place.lower() in LABELS
        or place.lower().split()[0] in SENTENCE_WORDS
        or (is_agency(place) and not is_city(place))
    ):
        return False
    is_known = is_city(FIRST_OF_TWO.split(place)[0]) or bool(
        match["region"] and _is_land(match["region"].rstrip("."))
    )
    is_known = is_known or ends_as_town(place)
    if match["date"] and dash and match["gap"] and " " not in place and place not in GIVEN_NAMES:
        return True
    if match["date"] and (is_known or place.isupper() or match["agency"]):
        return bool(dash or match["agency"] or match.group()[-1:].isspace())
    if has_agency:
        return bool(dash) or match["agency_open"] == "/" or is_known
    if not dash or (match["bracket"] and not match["gap"]):
        return bool(match["bracket"] == "[" and place.isupper() and is_known)
    if dash == "•":
        return place.isupper() and len(place) > SHORTEST_CAPITALS
    if dash.startswith(":"):
        return is_known or bool(match["in_square"] or (match["in_round"] and match["outlet"]))
    # "Havana, Cuba.- ": the stop before the dash says that no word goes on behind it.
    if is_known and match.string[match.start("dash") - 1] == ".":
        return True
    # A hyphen without blanks joins words; a dash after capitals or a known city sets off a dateline.
    before = match.string[match.start("dash") - 1]
    has_blanks = match["dash"][:1].isspace() or before.isspace() or bool(match["gap"])
    is_long = dash[0] in "—–―" or dash == "--"
    if is_long and is_known and (place.isupper() or match["region"]):
        return True
    if not has_blanks:
        return False
    return is_known or (place.isupper() and len(place) > SHORTEST_CAPITALS) or _opens_sentence(match)


def _is_land(name: str) -> bool:
    """Whether a name is a country's, a state's or a province's."""
    return is_region(name) or name in REGIONS


def _opens_sentence(match: re.Match[str]) -> bool:
    """Whether an unknown place is set off from a sentence that begins anew: "Flint Ridge - When a family"."""
    place = match["place"]
    if match["region"] or is_persons_name(place) or place.count(" ") > 2:
        return False
    is_sentence = len(match.string) - match.end() >= SHORTEST_SENTENCE
    return is_sentence and bool(SENTENCE_START.match(match.string, match.end()))


def _place_span(match: re.Match[str]) -> Stretch:
    start, end = match.span("place")
    region = match["region"] or ""
    if region and _is_land(region):
        # The stop of "Calif." is the name's; that behind "Cuba" is the dateline's.
        end = (
            match.end("land")
            if match["land"]
            else match.end("region") - (region.endswith(".") and not is_abbreviated_region(region))
        )
    elif match["place"].isupper() and match["place"].endswith("."):
        end -= 1
    return start, end
