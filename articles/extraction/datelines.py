"""The dateline at the head of a story: the place, often with a date and an agency, before the first words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .agencies import DOMAIN, is_agency, is_known_outlet, looks_like_outlet
from .dates import Stamp, find_stamps
from .geography import REGIONS
from .names_as_printed import GIVEN_NAMES
from .names_as_printed import is_persons_name as is_name_of_person
from .places import is_abbreviated_region, is_city, is_region

LONGEST_DATELINE = 140
SHORTEST_SENTENCE = 40
MOST_HOUSE_WORDS = 4
LONGEST_ALONE = 60
Stretch = tuple[int, int]

_MONTH = (
    r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?"
    r"|OCT|NOV|DEC)[A-Za-z]{0,6}\.?"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_DATE = (
    rf"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?(?:{_MONTH}\s{{1,2}}{_DAY}|{_DAY}\s{_MONTH})"
    rf"(?:,?\s\d{{4}})?"
)
_WORD = r"[A-ZÀ-ÖØ-Þ](?:[\w'’ʼ]|-(?=\w)|\.(?![-–—])){0,24}"
_PLACE = (
    rf"{_WORD}(?:(?!\s{_MONTH}\s\d)"
    rf"\s(?:(?:de|da|do|del|la|of|the|on|upon|sur|es|al|i)\s){{0,2}}{_WORD}){{0,3}}"
)
_REGION = rf"(?:{_WORD}(?:\s{_WORD}){{0,2}})"
_DASH = r"(?:--?|—|–|―|−|:)"

DATELINE = re.compile(
    rf"""
    (?:\((?P<syndicator>[A-Z][\w.\s]{{2,20}}?)\s?[-–]\s?(?P<wire>[^()]{{2,40}}
        (?:\([A-Z]{{2,8}}\))?)\)\s{{1,2}})?
    (?:(?P<outlet>{_PLACE})\s?[:/]\s(?={_PLACE}\s?[,:(—–-]))?
    (?P<bracket>[(\[])?
    (?P<place>{_PLACE}(?:(?:/|\sand\s){_PLACE})?)
    (?:\s?\((?P<in_round>[A-Z][\w\s.]{{1,30}})\)(?=[\s,:\[]{{0,3}}(?:\[|:|,|/|\([A-Z]{{2,8}}\):)))?
    (?:\s?\[(?P<in_square>[A-Z][\w\s.]{{1,30}})\])?
    (?:,\s?(?P<region>(?!{_MONTH}\s){_REGION}?)(?=[,\s:)\]—–-]|\.[-–—]))?
    (?:,\s(?P<land>(?!{_MONTH}\s){_REGION}?)(?=\s?[:(—–-]))?
    [)\]]?
    (?:[,.]?\s{{1,2}}\(?(?P<date>{_DATE})\)?)?
    [.,]?\s{{0,2}}
    (?:--(?=\())?
    (?:(?P<agency_open>[(/\[])\s?(?:(?P<first>[^()/\[\]]{{2,30}}?)\s?[/|]\s?)?(?P<agency>[^()/\[\]]{{2,45}}?)
        (?:\s[-–,]\s{_DATE})?\s?[)/\]]\.?
      | (?P<bare>[A-Z]{{2,8}}|[A-Z][a-z]{{2,11}})(?=\s{{0,2}}(?:--|—|–|-)\s))?
    (?P<dash>\s{{0,2}}{_DASH}{{1,2}})?
    (?P<gap>\s{{0,3}})
    """,
    re.VERBOSE,
)
# "Oslo/Bergen", "Oslo and Bergen"
FIRST_OF_TWO = re.compile(r"/|\sand\s")
# "Lakeside, The board said": a city before the first words, and the day and the agency lost.
CITY_ALONE = re.compile(
    rf"(?P<place>{_WORD}(?:\s{_WORD})?),\s"
    r"(?=(?:The|A|An|At least)\s[a-z]|[A-Z]{3,6}\s(?:on|has|will|said)\s)"
)
DAY_FOLLOWS = re.compile(rf"{_MONTH}\s\d{{1,2}},\s\d{{4}}")
AGENCY_ALONE = re.compile(
    rf"(?:[(\[/](?P<agency>[A-Z][\w.\s/&-]{{1,40}}?)[)\]/]\s{{0,2}}(?P<dash>{_DASH}{{1,2}})?"
    rf"|(?P<bare>[A-Z][\w.]{{1,20}}(?:\s[A-Z][\w.]{{1,15}}){{0,3}})\s?(?:--|—|–|:|\s-\s|\s/\s))\s{{0,3}}"
)
AGENCIES = re.compile(r"\((?P<agency>[A-Z][\w.\s&-]{1,20}(?:/[A-Z][\w.\s&-]{1,20})?)\)\s{1,2}(?=[A-Z])")
CAPITALS = re.compile(
    rf"(?P<place>[A-Z][A-Z.'’-]{{1,20}}(?:\s[A-Z][A-Z.'’-]{{1,20}}){{0,2}})(?:,\s?"
    rf"(?P<date>{_DATE}))?\.?\s+(?=[A-Z\"“‘'][\w’' ])"
)
# Words run together into a name: "LakeNewsNow", "Cuba24".
RUN_TOGETHER = re.compile(r"[A-Z]+[a-z]+(?:[A-Z\d]\w*)")
# "Washington CNN — The board"
CITY_AND_OUTLET = re.compile(
    rf"(?P<place>{_WORD}(?:\s{_WORD}){{0,2}})\s(?P<outlet>[A-Z]{{3,5}})\s{{1,3}}(?:—|–|--)\s{{0,3}}"
)
BRANCHES = frozenset(
    {"Business", "Sport", "Sports", "Politics", "Health", "Travel", "Money", "Newsource", "Digital"}
)
LONG_DASH = re.compile(r"[–—]")
STARTS_STORY = re.compile(r"[A-Z0-9\"“‘'«„$€£₹(]")
SENTENCE_START = re.compile(
    r"(?:The|A|An|When|As|After|Two|Three|At|In|On|It|This|More|Police|Officials)\s[a-z]"
)
# A report has no mark of a question or of speech in its first words, and its writer says nothing of himself.
TOWN = re.compile(r"(?P<place>[A-Z]{5,20}):\s(?=[A-Z][\w’'-]*(?:,?\s[\w’'():-]+){6})")
GLUED_TOWN = re.compile(
    r"(?P<place>[A-Z][a-z]{3,14})(?=(?:The|An?|In|On|At|Two|Three|Police|More)\s[a-zA-Z])"
)
TOWN_IN_PAGE = re.compile(r"(?P<place>[A-Z][a-z]{4,20}):\s(?=[A-Z][a-z]*\s)")
SPEAKS_OF_SELF = re.compile(r"\b(?:I|we|We|you|You|my|My|our|Our|your|Your|me|us)\b|[?!]")
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
# "July 13, 2026 (GLN): The board": a day and who files.
DAY_AND_HOUSE = re.compile(
    rf"(?P<date>{_DATE})\s\((?P<agency>[A-Z][\w.\s&-]{{1,40}}?)\)\s?{_DASH}{{1,2}}\s{{0,3}}"
)
# Labels in capitals that stand before a headline or a paragraph, where a place might.
_LABELS = """
breaking update updated analysis opinion watch video exclusive related photos live explainer commentary
editorial interview review feature correction note question answer quote source background preview recap
result results summary highlights listen read more developing alert urgent warning poll podcast profile
fact facts conclusion introduction monday tuesday wednesday thursday friday saturday sunday today tonight
tomorrow morning afternoon evening opening closing deadline launch
"""
LABELS = frozenset(_LABELS.split())
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
    ]
)


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


def find_dateline(text: str) -> Dateline | None:
    """The dateline with which a paragraph opens, or None."""
    if not text[:1].isupper() and text[:1] not in "([/":
        return None
    head = text[:LONGEST_DATELINE]
    return (
        _agency_first(head)
        or _city_and_outlet(head)
        or _full_dateline(head)
        or _glued_town(head)
        or _agency_alone(head)
        or _capitals(head)
        or _town(head)
        or _day_and_house(head)
        or _city_alone(head)
    )


def find_town(text: str, page: str) -> Dateline | None:
    """A town that no table knows before a colon, which the page speaks of as one: "Gullby: … in Gullby"."""
    match = TOWN_IN_PAGE.match(text)
    if match is None or match["place"].lower() in LABELS or is_name_of_person(match["place"]):
        return None
    place = re.escape(match["place"])
    told = re.search(
        rf"\b(?:in|at|from|near|across|around)\s(?:[A-Z]\w+\sand\s)?{place}\b|\b{place}\s(?:district|city|town|block)\b",
        page,
    )
    return Dateline(match.end(), match.span("place")) if told else None


def find_dateline_alone(text: str) -> Dateline | None:
    """The dateline that fills a line whose story begins on the next: "WASHINGTON —"."""
    if len(text) > LONGEST_ALONE or text[-1] not in "–—-":
        return None
    found = find_dateline(text + " A")
    return found if found is not None and found.end == len(text) + 1 else None


def _city_and_outlet(head: str) -> Dateline | None:
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
    if match is None or not (is_city(match["place"]) or _ends_as_town(match["place"])):
        return None
    return Dateline(match.end(), match.span("place"))


def _full_dateline(head: str) -> Dateline | None:
    match = DATELINE.match(head)
    if match and match["outlet"] and (is_city(match["outlet"]) or _ends_as_town(match["outlet"])):
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
    return Dateline(match.end(), _place_span(match), agency, outlet, _stamp_of(head, match))


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
        is_one = (
            is_agency(name)
            or is_known_outlet(name)
            or bool(DOMAIN.fullmatch(name))
            or match["agency_open"] == "/"
            or _is_initials(name)
            or looks_like_outlet(name)
            or _is_branch(name)
            or _is_house(match, name)
            or _stands_behind_day(match, name)
        )
        return (match.span("agency"), True) if is_one else (None, False)
    if match["in_round"] and (_is_initials(match["in_round"]) or is_known_outlet(match["in_round"])):
        return match.span("in_round"), True
    if match["bare"]:
        return (match.span("bare"), True) if is_agency(match["bare"]) else (None, False)
    return (match.span("wire"), True) if match["wire"] else (None, False)


def _stands_behind_day(match: re.Match[str], name: str) -> bool:
    """Whether any name in brackets stands behind a known city and the day: "Oslo, May 3 (Harbour Kiran):"."""
    place = match["place"]
    is_set = match["agency_open"] == "(" and match["date"] and match["dash"]
    is_name = name.count(" ") < MOST_HOUSE_WORDS and all(word[0].isupper() for word in name.split())
    return bool(is_set and is_name and not is_region(name) and (is_city(place) or _ends_as_town(place)))


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


def _is_initials(name: str) -> bool:
    return name.isupper() and name.isalpha() and 2 <= len(name) <= 8


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
    is_known = is_known or _ends_as_town(place)
    if match["date"] and dash and match["gap"] and " " not in place and place not in GIVEN_NAMES:
        return True
    if match["date"] and (is_known or place.isupper() or match["agency"]):
        return bool(dash or match["agency"] or match.group()[-1:].isspace())
    if has_agency:
        return bool(dash) or match["agency_open"] == "/" or is_known
    if not dash or (match["bracket"] and not match["gap"]):
        return bool(match["bracket"] == "[" and place.isupper() and is_known)
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
    return is_known or (place.isupper() and len(place) > 3) or _opens_sentence(match)


def _is_land(name: str) -> bool:
    """Whether a name is a country's, a state's or a province's."""
    return is_region(name) or name in REGIONS


def _ends_as_town(place: str) -> bool:
    return place.isalpha() and place.endswith(TOWN_ENDS) and place not in GIVEN_NAMES


def _opens_sentence(match: re.Match[str]) -> bool:
    """Whether an unknown place is set off from a sentence that begins anew: "Flint Ridge - When a family"."""
    place = match["place"]
    if match["region"] or is_name_of_person(place) or place.count(" ") > 2:
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


def _stamp_of(head: str, match: re.Match[str]) -> Stamp | None:
    """The dateline's date where it states the year."""
    has_day = match["date"] or match.groupdict().get("agency")
    return next(iter(find_stamps(head[: match.end()])), None) if has_day else None


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
    match = CAPITALS.match(head)
    if not match or not (is_city(match["place"]) or match["date"]):
        return None
    following = head[match.end() : match.end() + 2]
    if not match["date"] and following[1:].isupper():
        return None
    return Dateline(match.end(), match.span("place"), stamp=_stamp_of(head, match))


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
    if SPEAKS_OF_SELF.search(head, match.end()) or is_name_of_person(match["place"].title()):
        return None
    return Dateline(match.end(), match.span("place"))


def _day_and_house(head: str) -> Dateline | None:
    """A day, and in brackets who files, with no place."""
    match = DAY_AND_HOUSE.match(head) if "(" in head[:40] else None
    if not match or not STARTS_STORY.match(head[match.end() : match.end() + 1]):
        return None
    name = match["agency"]
    if not (_is_initials(name) or is_agency(name) or is_known_outlet(name)):
        return None
    return Dateline(match.end(), agency=match.span("agency"), stamp=_stamp_of(head, match))
