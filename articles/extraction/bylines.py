"""Bylines as they are printed: names with their roles, outlets, places and addresses."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from .agencies import DOMAIN, EVERYDAY, is_agency, is_known_outlet, looks_like_outlet
from .dates import Stamp
from .furniture_phrases import SECTIONS
from .names_as_printed import BETWEEN_AUTHORS, GIVEN_NAMES, IN_PLACE, NAMES, is_names, is_persons_name
from .places import is_city, is_region
from .reporting_verbs import REPORTING
from .words import word_set

# A stretch of the line, as offsets.
Stretch = tuple[int, int]

BY = re.compile(
    r"(?:(?:written|reported|report|story|posted|published|produced|words|text|compiled|curated"
    r"|authored|article|submitted|translated|reviewed|edited|updated|created|added|uploaded|filed|contributed"
    r"|analysis|interview|commentary|opinion|exclusive|special|photos?|video)"
    r"\s+(?:and\s\w+\s+)?by|by|authors?|reporters?|writers?|correspondent|journalist)\s?[:\s-]\s*"
    r"|(?-i:[Bb]y(?=[A-Z][a-z]))",
    re.IGNORECASE,
)
_ROLE_NOUN = (
    r"(?:reporters?|correspondents?|writers?|editors?|columnists?|bureau|desk|staff|contributors?|producers?"
    r"|anchors?|journalists?|team|services?|meteorologist|photographer|author|chief|network|newsroom|agencies"
    r"|wires|director|admin|administrator|(?:staff|wire|agency|bureau|news)\sreports?|intern|fellow|critic|blogger|stringer)"
)
# What a paper calls those who write for it: "our correspondent", "Local Democracy Reporter".
ROLE = re.compile(
    r"(?:(?:TV|Radio|News|Arts|Food|Home|Health|Science|Books?) and )?"
    rf"(?:(?!(?:the|and|to|for|has|was|is|with|from|on|over|after|as)\b)[A-Za-z][\w&.'’-]*[\s-]){{0,4}}{_ROLE_NOUN}"
    r"(?:[\s-](?:at[\s-])?large|\sreporter|\sreports|\s(?:in|of|for|at)\s(?:the\s)?[A-Z][\w.]+(?:\s[A-Z][\w.]+){0,3})?\Z",
    re.IGNORECASE,
)
# A role that may stand alone on a line; longer ones need a name or a "By".
PLAIN_ROLE = re.compile(
    rf"""(?:(?:our|by|the|a|special|staff|senior|chief|political|sports?|news|web|online|digital|state|national
        |foreign|business|city|health|science|crime|entertainment|education|express|legal|local|diplomatic
        |security|transport|royal|economics|arts|home|affairs|europe|africa|asia|defence|defense|associate
        |assistant|deputy|managing|contributing|guest|freelance|technology|tech|environment|weather|democracy
        |investigative|breaking|multimedia|general|assignment|white|house|bureau|india|world|agencies|own
        |internet|international|parliamentary|consumer|features|motoring|wire|district|regional|court|monitoring|today)[\s-]){{0,5}}{_ROLE_NOUN}
        (?:\sreporter|\sreports|[\s-]at[\s-]large|\sin\s[A-Z]\w+|\sof\s[A-Z]\w+)?\Z""",
    re.VERBOSE | re.IGNORECASE,
)
# "Oslo, Lakeside News Bureau"
PLACED_STAFF = re.compile(r"(?:[A-Z][\w.'’&-]*\s){1,4}(?:Bureau|Staff|Desk|Newsroom|News\sService)")
# What an outlet is, and no name of one: "The Live Desk".
KINDS = frozenset(
    """The Live, The Channel, The Network, The Online, The Agency, The Media, The Magazine, The Newspaper,
    The Newsroom, The Weekly, The Daily, The Wire""".replace("\n    ", " ").split(", ")
)
LONGEST_PLACE = 4  # words
# Programmes with pages of their own, which are words as well: "TODAY contributor".
SHOWS = frozenset(["Today"])
# "by Jane Doe, Senior Director, Boats & Docks, Lakeworks", whatever follows the rank
RANKED = re.compile(
    r"(?P<names>[^,]{4,60}),\s(?:[A-Z][\w&-]+\s){0,3}(?:Director|Representative|President|Officer|Professor|Strategist|Consultant"
    r"|Fellow|Founder|CEO|Specialist|Coordinator|Planner|Advis[eo]r|Manager|Partner|Chair)\b(?:,|\s(?:of|to|for|at|in)\b).{3,140}"
)
# "Staff and agencies in Oslo"
STAFF_AND_AGENCIES = re.compile(
    r"(?:[A-Z]\w+\s)?[Ss]taff\sand\sagencies(?:\sin\s(?P<place>[A-Z][\w ]{2,30}))?"
)
# "By Lakeside News with agencies"
WIRES = re.compile(r"(?:(?:the|news|wire)\s)?(?:agencies|wires|wire\sservices)", re.IGNORECASE)
SPECIAL_TO = re.compile(
    rf"(?:(?P<names>{NAMES}),?\s)?"
    r"[Ss]pecial\sto\s(?:[Tt]he\s)?(?P<outlet>[A-Z][\w.'’&-]*(?:\s[A-Z][\w.'’&-]*){0,4})"
)
# "By crime reporter Jane Doe"
LED_BY_RANK = re.compile(rf"(?i:(?:the\s)?(?:[a-z]+\s){{0,2}}{_ROLE_NOUN})\s(?P<names>{NAMES})")
# Those whom a byline need not name.
COLLECTIVE = re.compile(
    r"\b(?:staff|team|desk|bureau|newsroom|agencies|wires?|services?|reports?|network)\Z", re.IGNORECASE
)
# "for the Sentinel": whom the writer works for, who need not publish the page.
FOR_OUTLET = re.compile(
    r"for\s(?:the\s)?(?P<outlet>[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){0,4})\Z", re.IGNORECASE
)
PREPOSITION = re.compile(r"(?:in|at|from|for|of|with)\s", re.IGNORECASE)
# An address, or what a page that hides addresses from machines shows in its place.
ADDRESS = re.compile(
    r"\s?[(<|,\[–—-]?\s?(?:[\w.+-]+@[\w-]+\.[\w.-]+|@\w{2,30}|\[email\sprotected\])[)>]?"
    r"(?:\s?\(?\d{3}\)?[\s.-]\d{3}-\d{4})?\Z"
)
# "Jane Doe (Email": a link that its bracket opens, and nothing closes.
CONTACT_AT_END = re.compile(r"\s?\((?:e-?mail|contact|bio|diary|profile|archive)\b[^()]*\)?\Z", re.IGNORECASE)
# "Jane DoeTwitterCulture Writer", "Jane DoeCEO", "Jane DoeStaff Writer": the button or rank behind a name.
BUTTON_BEHIND = re.compile(
    r"(?<=[a-z])(?:(?:Twitter|Facebook|Instagram|E-?mail(?:\sAuthor)?|Published|Updated|CEO|CTO|COO)(?=[A-Z]|\Z)|(?:View|See|Read)\s(?:All|More)\b"
    r"|\sContact\sReporters?\b|\s(?:(?:Senior|Staff)\s(?:Writer|Reporter)\s)?Follow\s@?\w+\son\s(?:Twitter|X|Facebook)\b|(?:[A-Z][a-z]+\s){0,2}(?:Writer|Reporter|Columnist|Editor|Correspondent|Contributor|Producer)s?\b)"
)
# "Jane Doe in Oslo, Norway"
IN_LAND = re.compile(
    rf"(?:[Bb]y\s)?(?P<names>{NAMES})\sin\s(?P<place>[A-Z][\w-]+(?:\s[A-Z][\w-]+){{0,2}}),"
    r"\s(?P<land>[A-Z][\w. ]{2,20})"
)
COUNTS_AT_END = re.compile(
    r"(?:\s(?:\d[\d.,]*[km]?|no|leave|add|post|an?|views?|reads?|shares?|likes?|comments?))+\Z", re.IGNORECASE
)
# "Jane Doe in Oslo, John Roe in Bergen"
PLACES = re.compile(IN_PLACE)
# "From correspondents in Oslo, Norway"
CORRESPONDENTS = re.compile(
    r"(?:[Ff]rom\s)?(?:our\s)?[Cc]orrespondents?\sin\s(?P<place>[A-Z][\w .,'’-]{2,40})"
)
# "Eagle Washington Bureau": a house in no table, and its people elsewhere.
BUREAU = re.compile(r"(?P<house>[A-Z][a-z]+)\s(?P<city>[A-Z]\w+(?:\s[A-Z]\w+)?)\sBureau")
COMMENTS = ("Comment", "Comments", "comment", "comments")
# A house by its initials, and what it calls those of its own who go unnamed: "HBN Staff Report".
LONGEST_INITIALS = 5
STAFF_REPORT = re.compile(r"[Ss]taff(?:\s(?:[Rr]eports?|[Ww]riters?))?|[Nn]ews\s[Dd]esk|[Nn]ewsroom")
# A house that writes itself in capitals and small letters, as no writer's name is.
MIXED_NAME = re.compile(r"[A-Z]{2,4}[a-z]{2,6}|(?!Mc|Mac|De|Di|Le|La|Fitz)[A-Z][a-z]{2,8}[A-Z][a-z]{3,9}")
# "Jane DoeLive and breaking news reporter", "Jane DoeJournal News"
GLUED_RANK = re.compile(
    r"[A-Z][A-Za-z,& -]{2,50}"
    r"\b(?:[Rr]eporter|[Ee]ditor|[Cc]orrespondent|[Ww]riter|[Jj]ournalist|[Cc]olumnist)"
    r"(?: [A-Za-z ]{2,30})?"
)
GLUED_PAPER = re.compile(
    r"(?:[A-Z][a-z]+ ){0,2}(?:Journal|Times|Post|Herald|Gazette|Tribune|Chronicle|Courier)(?: News?)?"
)
# "McRoe" is one name.
WITHIN_SURNAMES = (" Mc", " Mac", " De", " Di", " Le", " La", " Fitz")
GLUED_NAME = re.compile(r"[a-z](?=[A-Z])")
LIST_MARK = re.compile(r"\s?[,/|&»>]\s?")
# "in Boat News": under what a page files the story, and no place.
SECTION_ENDS = word_set("News Politics Sports Sport Business Reviews Features Opinion Entertainment")
# An unknown house behind a writer's name.
HOUSE_WORDS = word_set("Media News Press Group Network Newspapers Newsroom Service Syndicate")
SMALL = word_set("of the for and &")
MOST_HOUSE_WORDS = 5
MOST_CAPITALS = 2
# By what a list is sorted, and the menus' words for many writers.
SORTING = word_set(
    "category date author title topic section popularity columnists editors writers contributors email month"
    " type year season week neighborhood tournament country region price director"
)
# How a label ends whom a byname can follow: "By desk", "Author: desk".
NAMING = re.compile(r"(?:by|[:-])\s*\Z", re.IGNORECASE)
# Where names, or a role behind them, can end.
AFTER_NAMES = re.compile(r"[\s,/(]")
AFTER_ROLE = re.compile(r"[\s,/|)(]")
INNER_EDGES = " ,-–—/|()•·:"
MOST_WORDS = 16
MOST_OF_OUTLET = 3


@dataclass(slots=True)
class Meta:
    """What a line states of the story's making; every stretch is offsets in the line.

    ``strange`` counts the words that say nothing known; a line may hold a few of them beside a date.
    """

    stamps: list[tuple[Stamp, str]] = field(default_factory=list)
    byline: Stretch | None = None
    is_labelled: bool = False
    outlets: list[Stretch] = field(default_factory=list)
    place: Stretch | None = None
    has_clock: bool = False
    strange: int = 0

    @property
    def has_date(self) -> bool:
        return bool(self.stamps) or self.has_clock


def read_credit(text: str, start: int, end: int, meta: Meta) -> bool:
    """Read a byline, an outlet or a place that fills the whole of ``text[start:end]``."""
    if "@" in text and (address := ADDRESS.search(text, start, end)):
        end = address.start()
        if end <= start:
            return True
    if (button := BUTTON_BEHIND.search(text, start, end)) and is_names(text[start : button.start()]):
        meta.byline = meta.byline or (start, button.start())
        meta.is_labelled = meta.is_labelled or BY.match(text, start, end) is not None
        return True
    words = text[start:end]
    abroad = IN_LAND.fullmatch(words) if " in " in words else None
    if abroad and is_region(abroad["land"]) and is_names(abroad["names"]):
        meta.byline = meta.byline or (start, start + abroad.end("names"))
        meta.place = meta.place or (start + abroad.start("place"), start + abroad.end("place"))
        meta.is_labelled = meta.is_labelled or BY.match(words) is not None
        return True
    by = BY.match(words)
    if by:
        return _read_after_by(text, start, start + by.end(), end, meta)
    if (bureau := _house_of_bureau(words)) is not None:
        meta.outlets.append((start, start + bureau))
        return True
    if "orrespondent" in words and (filed := CORRESPONDENTS.fullmatch(words)):
        meta.place = meta.place or (start + filed.start("place"), end)
        return True
    if WIRES.fullmatch(words):
        meta.byline = meta.byline or (start, end)
        return True
    if _read_staff_of_outlet(words, start, end, meta) or _read_for_outlet(words, start, end, meta):
        return True
    if words.count(" ") > 1 and (made := STAFF_AND_AGENCIES.fullmatch(words)):
        meta.byline = meta.byline or (
            start,
            start + made.start("place") - len(" in ") if made["place"] else end,
        )
        meta.place = meta.place or ((start + made.start("place"), end) if made["place"] else None)
        return True
    if PLAIN_ROLE.match(words) and words.lower() not in SORTING:
        meta.byline = meta.byline or (start, end)
        return True
    place, _, staff = words.partition(", ")
    if staff and is_place(place) and PLACED_STAFF.fullmatch(staff):
        house = staff.rpartition(" ")[0]
        if is_known_outlet(house) or looks_like_outlet(house):
            meta.outlets.append((end - len(staff), end - len(staff) + len(house)))
        meta.place = meta.place or (start, start + len(place))
        meta.byline = meta.byline or (end - len(staff), end)
        return True
    if "pecial" in words and (special := SPECIAL_TO.fullmatch(words)):
        meta.outlets.append((start + special.start("outlet"), end))
        if special["names"] and is_names(special["names"]):
            meta.byline = meta.byline or (start, start + special.end("names"))
        return True
    if _read_name_and_agency(words, start, end, meta):
        return True
    if _read_name_with_outlet(text, start, end, meta) or _read_outlets(words, start, meta):
        return True
    if _read_outlet_with_name(words, start, end, meta):
        return True
    if _read_outlet_in_place(words, start, end, meta):
        return True
    if is_outlet_name(words):
        meta.outlets.append((start, end))
        return True
    if is_place(words):
        meta.place = meta.place or (start, end)
        return True
    # A country beside the page's own date is nobody's name.
    if is_region(words):
        return True
    return (
        _read_names(text, start, end, meta)
        or _read_house(text, start, end, meta)
        or _read_sections(text, start, end, meta)
    )


def _house_of_bureau(words: str) -> int | None:
    """Where the house ends whose people in a known city these are: "Eagle Washington Bureau"."""
    bureau = BUREAU.fullmatch(words) if words.endswith("Bureau") else None
    return bureau.end("house") if bureau and is_city(bureau["city"]) else None


def _read_staff_of_outlet(words: str, start: int, end: int, meta: Meta) -> bool:
    """Read "Lakeside News staff": those of an outlet who made the story, and go unnamed."""
    stops = [at for at, char in enumerate(words) if char == " "][:4]
    for stop in stops:
        is_house = is_known_outlet(words[:stop]) or (
            _may_have_staff(words[:stop]) and not looks_like_outlet(words)
        )
        if words[:stop].isupper() and not is_known_outlet(words[:stop]):
            is_house = is_house and STAFF_REPORT.fullmatch(words[stop + 1 :]) is not None
        if is_house and PLAIN_ROLE.match(words[stop + 1 :]):
            meta.outlets.append((start, start + stop))
            if COLLECTIVE.search(words):
                meta.byline = meta.byline or (start, end)
            return True
    return False


def _may_have_staff(name: str) -> bool:
    """Whether the words before a rank are an outlet's that no table lists: one like a paper's, "LAKEnet"."""
    if name in KINDS:
        return False
    if len(name) <= LONGEST_INITIALS and name.isalpha() and name.isupper():
        return True
    is_papers = (
        "," not in name and looks_like_outlet(name) and not is_persons_name(" ".join(name.split()[:2]))
    )
    return is_papers or MIXED_NAME.fullmatch(name) is not None


def _read_for_outlet(words: str, start: int, end: int, meta: Meta) -> bool:
    """Read "Jane Doe for lakeside.com": who wrote, or which house, and for which outlet."""
    writer, _, outlet = words.replace(" For ", " for ").partition(" for ")
    if not (outlet and (is_known_outlet(outlet) or DOMAIN.fullmatch(outlet))):
        return False
    meta.outlets.append((end - len(outlet), end))
    if is_names(writer):
        meta.byline = meta.byline or (start, start + len(writer))
    return True


def _read_name_and_agency(words: str, start: int, end: int, meta: Meta) -> bool:
    """Read "Jane Doe and AP": who wrote, and on whose copy."""
    names, _, agency = words.replace(" AND ", " and ").replace(" and the ", " and ").rpartition(" and ")
    if not names or not is_known_outlet(agency) or not is_names(names):
        return False
    meta.outlets.append((end - len(agency), end))
    meta.byline = meta.byline or (start, end)
    return True


def _read_outlets(words: str, start: int, meta: Meta) -> bool:
    """Read "AFP/Lakeside News": several houses that made the story together."""
    houses = words.split("/")
    if len(houses) == 1 or not all(is_known_outlet(house.strip()) for house in houses):
        return False
    at = start
    for house in houses:
        bare = house.strip()
        low = at + house.find(bare)
        meta.outlets.append((low, low + len(bare)))
        at += len(house) + 1
    meta.byline = meta.byline or (start, start + len(words))
    return True


def _read_outlet_in_place(words: str, start: int, end: int, meta: Meta) -> bool:
    """Read "Reuters in Berlin" and "Reuters, Berlin": who filed, and from where."""
    for mark in (" in ", ", "):
        outlet, _, place = words.partition(mark)
        is_section = place.lower() in SECTIONS
        is_named = mark == " in " and place[:1].isupper() and place[-1:].isalpha() and not is_section
        is_named = is_named and ":" not in place and place.count(" ") < LONGEST_PLACE
        if place and is_known_outlet(outlet) and (is_named or is_place(place)):
            meta.outlets.append((start, start + len(outlet)))
            meta.byline = meta.byline or (start, start + len(outlet))
            meta.place = meta.place or (end - len(place), end)
            return True
    return False


def is_outlet_name(words: str) -> bool:
    """Whether a segment names an outlet and nobody beside it."""
    is_short = len(words) < 45 and "," not in words and " for " not in words.lower()
    return is_known_outlet(words) or (is_short and looks_like_outlet(words))


def is_place(words: str) -> bool:
    """Whether the words are a city of the table, with or without its country or state."""
    city, _, region = words.partition(",")
    return is_city(city) and (not region or is_region(region) or is_city(region))


def _read_name_with_outlet(text: str, start: int, end: int, meta: Meta) -> bool:
    """Read "Jane Doe Associated Press": a name that runs into a known outlet."""
    if _read_glued_outlet(text, start, end, meta):
        return True
    words = text[start:end].split()
    # The longest first: "Los Angeles Times" is no "Times" behind a name.
    for count in range(min(3, len(words) - 2), 0, -1):
        outlet = " ".join(words[-count:])
        at = end - len(outlet)
        names = text[start:at].rstrip(" ,-/")
        is_whole = count == 1 and names.split()[0] not in GIVEN_NAMES and looks_like_outlet(text[start:end])
        is_word = outlet in EVERYDAY or f"The {outlet}" in EVERYDAY
        is_word = is_word and not is_persons_name(names)  # "Best Foot Forward"
        if names.endswith(" AND"):
            break  # "JANE DOE AND AP"
        if (
            is_known_outlet(outlet)
            and text[at:end] == outlet
            and is_names(names)
            and not (is_whole or is_word)
        ):
            meta.outlets.append((at, end))
            meta.byline = meta.byline or (start, start + len(names))
            return True
    return False


def _read_outlet_with_name(words: str, start: int, end: int, meta: Meta) -> bool:
    """Read "Lake Times Jane Doe": a known outlet of several words that runs into a name."""
    parts = words.split(" ")
    for count in range(len(parts) - 2, 1, -1):
        outlet, name = " ".join(parts[:count]), " ".join(parts[count:])
        if is_known_outlet(outlet) and is_persons_name(name):
            meta.outlets.append((start, start + len(outlet)))
            meta.byline = meta.byline or (end - len(name), end)
            return True
    return False


def _read_glued_outlet(text: str, start: int, end: int, meta: Meta) -> bool:
    """Read "Jane DoeThe Lakeside Post": an outlet, or a rank, glued to the name before it."""
    for match in GLUED_NAME.finditer(text, start, end):
        at = match.end()
        if text.endswith(WITHIN_SURNAMES, start, at):
            continue
        is_outlet = is_known_outlet(text[at:end])
        is_glued = is_outlet or GLUED_RANK.fullmatch(text, at, end) or GLUED_PAPER.fullmatch(text, at, end)
        if is_glued and is_names(text[start:at]):
            if is_outlet:
                meta.outlets.append((at, end))
            meta.byline = meta.byline or (start, at)
            return True
    return False


def _read_after_by(text: str, start: int, names_at: int, end: int, meta: Meta) -> bool:
    """Read "By NAME", with a role, an outlet or a place after the name, or a house behind a stroke."""
    if opened := CONTACT_AT_END.search(text, names_at, end):
        end = opened.start()
    if text.endswith(COMMENTS, names_at, end) and (counts := COUNTS_AT_END.search(text, names_at, end)):
        end = counts.start()
    words = text[names_at:end]
    meta.is_labelled = True
    if "," in words and (ranked := RANKED.fullmatch(words)) and is_names(ranked["names"]):
        meta.byline = meta.byline or (names_at, names_at + len(ranked["names"]))
        return True
    special = SPECIAL_TO.fullmatch(words) if "pecial to" in words else None
    if special and special["names"] and is_names(special["names"]):
        meta.outlets.append((names_at + special.start("outlet"), end))
        meta.byline = meta.byline or (start, names_at + special.end("names"))
        return True
    if (ranked := LED_BY_RANK.fullmatch(words)) and is_persons_name(ranked["names"]):
        meta.byline = meta.byline or (names_at + ranked.start("names"), end)
        return True
    is_naming = NAMING.search(text, start, names_at) is not None
    # What is glued to the name is none of it.
    start = names_at if text[start:names_at].lower() == "by" else start
    names, _, house = words.partition("/")
    is_house = is_known_outlet(house.strip()) or PLACED_STAFF.fullmatch(house.strip()) or not is_names(house)
    if house and is_house and is_persons_name(BETWEEN_AUTHORS.split(names)[0]):
        meta.byline = meta.byline or (start, names_at + len(names.rstrip()))
        low = end - len(house.lstrip())
        if is_outlet_name(text[low:end]):
            meta.outlets.append((low, end))
        return True
    if " in " in words and len(PLACES.findall(words)) > 1 and is_names(PLACES.sub("", words)):
        meta.byline = meta.byline or (start, end)
        return True
    if _read_name_with_outlet(text, names_at, end, meta):
        meta.byline = (start, meta.byline[1]) if meta.byline else (start, end)
        return True
    house, _, wires = words.partition(" with ")
    if wires and is_known_outlet(house) and WIRES.fullmatch(wires):
        meta.outlets += [(names_at, names_at + len(house)), (end - len(wires), end)]
        meta.byline = meta.byline or (start, end)
        return True
    if _read_staff_of_outlet(words, names_at, end, meta):
        meta.byline = (start, end)
        return True
    if ROLE.match(words) or is_outlet_name(words):
        meta.byline = meta.byline or (start, end)
        if not ROLE.match(words) or WIRES.fullmatch(words):
            meta.outlets.append((names_at, end))
        return True
    if words.lower().count(" and ") == 1 and _read_name_and_agency(words, names_at, end, meta):
        meta.byline = (start, end)
        return True
    known = meta.byline
    if _read_names(text, names_at, end, meta):
        meta.byline = known or (start, meta.byline[1] if meta.byline else end)
        return True
    if _read_house(text, names_at, end, meta):
        meta.byline = known or (start, meta.byline[1] if meta.byline else end)
        return True
    # A label so plain may hold a byname: "By: desk", "By Admin".
    is_menus = words.lower() in SECTIONS or words.lower().partition("/")[0] in SORTING
    is_short = len(words) <= 45 and words.count(" ") <= 4 and not words.endswith(".")
    # "Author Interviews" labels nobody.
    is_short = is_short and is_naming and "(" not in words
    is_short = is_short and (": " not in words or is_persons_name(words.rpartition(": ")[2]))
    is_byname = words[:1].isupper() or (
        words.isalnum()
        and (bool(meta.stamps) or (text[names_at - 1 : names_at].isspace() and ":" in text[start:names_at]))
    )
    if is_short and is_byname and not is_menus:
        meta.byline = meta.byline or (start, end)
        return True
    return False


def _read_names(text: str, start: int, end: int, meta: Meta) -> bool:
    """Read one or several names, with the role, the outlet or the place that follows them."""
    names, _, outlet = text[start:end].rpartition(", ")
    is_rank = ROLE.match(outlet) is not None and not is_persons_name(outlet)
    is_with_outlet = bool(names) and (is_rank or looks_like_outlet(outlet)) and is_names(names)
    if not is_with_outlet and is_names(text[start:end]):
        meta.byline = meta.byline or (start, end)
        return True
    breaks = [m.start() for m in AFTER_NAMES.finditer(text[start:end])][:MOST_WORDS]
    for low in breaks[1:]:
        names = text[start : start + low]
        if names[-1] in INNER_EDGES or not is_names(names):
            continue
        tail = Meta(is_labelled=meta.is_labelled)
        role_end = _read_tail(text, start + low, end, tail)
        if role_end is not None:
            meta.byline = meta.byline or (start, max(role_end, start + low))
            meta.outlets += tail.outlets
            meta.place = meta.place or tail.place
            return True
    return False


def _read_house(text: str, start: int, end: int, meta: Meta) -> bool:
    """Read who wrote and an unknown house behind a comma: "By Jane Doe, Lakeside Media Group"."""
    names, _, house = text[start:end].partition(", ")
    first = BETWEEN_AUTHORS.split(names)[0]
    words = house.split(" ")
    are_capitals = text[start:end].isupper() and len(words) <= MOST_CAPITALS
    if not (meta.is_labelled or are_capitals) or not is_persons_name(first) or not is_names(names):
        return False
    if len(words) > MOST_HOUSE_WORDS or not all(w[:1].isupper() or w in SMALL for w in words):
        return False
    meta.byline = meta.byline or (start, start + len(names))
    if not HOUSE_WORDS.isdisjoint(words):
        meta.outlets.append((end - len(house), end))
    return True


def _read_tail(text: str, at: int, end: int, meta: Meta) -> int | None:
    """Read what follows the names to its end: roles, outlets, places; None where it is something else.

    The answer is the end of the roles that run on from the names without a comma.
    """
    role_end = at
    runs_on = True
    while True:
        while at < end and text[at] in INNER_EDGES:
            runs_on = runs_on and text[at] == " "
            at += 1
        if at >= end:
            return role_end
        found = _longest_part(text, at, end, meta)
        if found is None:
            return None
        at, is_role = found
        role_end = at if is_role and runs_on else role_end


def _longest_part(text: str, at: int, end: int, meta: Meta) -> tuple[int, bool] | None:
    """The end of the longest role, outlet or place that begins here, and whether it is a role."""
    if preposition := PREPOSITION.match(text, at, end):
        if employer := FOR_OUTLET.match(text[at:end]):
            is_outlet = is_outlet_name(employer["outlet"])
            if not is_outlet and not meta.is_labelled:
                return None
            if is_outlet:
                meta.outlets.append((at + employer.start("outlet"), end))
            return end, not is_outlet
        place_at = preposition.end()
        is_named = meta.is_labelled or is_place(text[place_at:end])
        if (
            is_named
            and text[place_at : place_at + 1].isupper()
            and "," not in text[place_at:end]
            and end - place_at < 30
        ):
            if not is_outlet_name(text[place_at:end]) and text[place_at:end].split()[-1] not in SECTION_ENDS:
                meta.place = meta.place or (place_at, end)
            return end, False
        return None
    stops = [m.start() for m in AFTER_ROLE.finditer(text[at:end])][:MOST_WORDS]
    for high in (end, *(at + stop for stop in reversed(stops))):
        words = text[at:high].rstrip(INNER_EDGES)
        if not words:
            continue
        stretch = (at, at + len(words))
        is_named = high == end and is_outlet_name(words) and not PLAIN_ROLE.match(words)
        if (bureau := _house_of_bureau(words)) is not None:
            meta.outlets.append((at, at + bureau))
            return high, False
        if is_known_outlet(words) or is_agency(words) or is_named:
            meta.outlets.append(stretch)
            return high, False
        if ROLE.match(words):
            if not meta.is_labelled and words.partition(" ")[0].lower() in REPORTING:
                return None  # a title: "Jane Roe Blames Harbour Director"
            _read_outlet_of_role(words, at, meta)
            return high, True
        if is_place(words):
            meta.place = meta.place or stretch
            return high, False
    return None


def _read_outlet_of_role(words: str, at: int, meta: Meta) -> None:
    """ "Reuters correspondent": the outlet before a role."""
    parts = words.split(" ")
    for count in range(min(MOST_OF_OUTLET, len(parts) - 1), 0, -1):
        outlet = " ".join(parts[:count])
        if is_known_outlet(outlet) or (outlet.isupper() and outlet.title() in SHOWS):
            meta.outlets.append((at, at + len(outlet)))
            return


def _read_sections(text: str, start: int, end: int, meta: Meta) -> bool:
    """Read the sections under which a page files its story: "Jane Doe Headlines, National 0"."""
    counts = COUNTS_AT_END.search(text, start, end)
    end = counts.start() if counts else end
    if end <= start or are_sections(text[start:end]):
        return True
    if counts and is_names(text[start:end]):
        meta.byline = meta.byline or (start, end)
        return True
    words = text[start:end].split(" ")
    for count in (2, 3, 1):
        name, rest = " ".join(words[:count]), " ".join(words[count:])
        is_byname = count == 1 and name.lower() in {"admin", "editor", "staff", "newsdesk", "webmaster"}
        if rest and (is_names(name) or is_byname) and are_sections(rest):
            meta.byline = meta.byline or (start, start + len(name))
            return True
    return False


def are_sections(words: str) -> bool:
    """Whether the words are names of sections and nothing else."""
    low = words.strip(INNER_EDGES).lower().removeprefix("in ")
    return all(part in SECTIONS for part in LIST_MARK.split(low)) or low in SECTIONS
