"""Lines that state who wrote a story, for whom, where and when: dates, bylines and outlets in any mixture."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from .agencies import is_agency, is_known_outlet, looks_like_outlet
from .dates import Stamp, find_stamps
from .furniture import find_form
from .furniture_phrases import SECTIONS
from .names_as_printed import NAME, NAMES, is_names
from .places import is_city, is_region

LONGEST_META = 260
MOST_SMALL_WORDS = 9

# A stretch of the line, as offsets.
Stretch = tuple[int, int]

DATE_LABEL = re.compile(
    r"""\b(?:
        (?P<published>(?:first\s|originally\s|article\s|story\s|date\s)?(?:published|posted|created|issued
            |filed|release[d]?|publication\sdate|publish(?:ed)?\sdate|date\sposted)
            (?:\sdate)?(?:\s(?:on|at|in|online))?)
      | (?P<updated>(?:last[\s-]|latest\s)?(?:updated?|modified|edited|changed|revised)(?:\s(?:on|at))?
          |last\s(?:update|modified|change))
      | (?P<plain>date(?:\sand\stime)?|datetime|time|dated)
    )\b\s?:?""",
    re.VERBOSE | re.IGNORECASE,
)
SMALL_WORDS = re.compile(
    r"""\b(?:on|at|in|the|of|from|and|a|as|hrs|hours|local\stime|kyiv\stime|moscow\stime|[ap]\.?m\.?|new
        |(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun
        |ist|gmt|utc|est|edt|et|pst|pdt|pt|cst|cdt|ct|bst|cet|cest|eet|eest|msk|wib|sgt|hkt|pkt|wat|eat|sast|aest|aedt)\b\.?""",
    re.VERBOSE | re.IGNORECASE,
)
CLOCK = re.compile(
    r"\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?|\b\d{1,2}\s?[ap]\.?m\b\.?|[+-]\d\d:?\d\d", re.IGNORECASE
)
PARTIAL_DATE = re.compile(
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?\s\d{1,2}(?:st|nd|rd|th)?\b"
    r"|\b\d{1,2}(?:st|nd|rd|th)?\s(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\b",
    re.IGNORECASE,
)
EDGE_WORDS_BEFORE = re.compile(r"(?:from|via|source|on|in)\s?:?\s(?=[A-Z])", re.IGNORECASE)
GLUED_WEEKDAY = re.compile(r"(?<=[A-Za-z])(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\Z")
EDGE_WORDS_AFTER = re.compile(
    r"[\s,]+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|on|at|in)[.,]?\Z",
    re.IGNORECASE,
)
SEPARATOR = re.compile(r"\s*[|•·‧▪●»›>—–~]+\s*|\s+[-/]+\s+|\s{2,}|\t+|;\s")
EDGES = " \t.,:;|-–—/()[]•·*"

BY = re.compile(
    r"(?:(?:written|reported|report|story|posted|published|produced|words|text|compiled|curated"
    r"|authored|article|submitted|translated|reviewed|edited|updated|created|added)"
    r"\s+(?:and\s\w+\s+)?by|by|authors?|reporters?|writers?|correspondent|journalist)\s?[:\s-]\s*",
    re.IGNORECASE,
)
ROLE = re.compile(
    r"""(?:
        (?:(?:our|by|the|a|special|staff|senior|chief|political|sports?|news|web|online|digital|state
            |national|foreign|business|city|health|science|crime
            |entertainment|education|express|legal|local|diplomatic|security|transport|royal|economics|arts
                |home|affairs|europe|africa|asia|defence|defense|associate|assistant
                |deputy|managing|contributing|guest|freelance
            |technology|tech|environment|weather|investigative|breaking|multimedia|general|assignment|white
                |house|bureau|india|world|agencies)[\s-]){0,5}
        (?:reporters?|correspondents?|writers?|editors?|columnists?|bureau|desk|staff|contributors?
            |producers?|anchors?|journalists?|team|service
            |meteorologist|photographer|author|chief|network|newsroom|agencies|wires|admin|administrator)
        (?:\sreporter|\sreports|\sin\s[A-Z]\w+|\sof\s[A-Z]\w+)?
    )\Z""",
    re.VERBOSE | re.IGNORECASE,
)
NAME_START = re.compile(NAMES)
NAME_THEN_ROLE = re.compile(
    rf"(?P<names>{NAMES})(?:\s?,\s|\s\(|\s-\s|\s/\s|/)(?P<rest>[^,()|]{{2,60}}?(?:,\s[^,()|]{{2,40}})?)\)?\Z"
)
NAME_IN_PLACE = re.compile(
    rf"(?P<names>{NAMES})(?:\s(?:in|from|at)\s|,\s)(?P<place>{NAME}|[A-Z]\w{{2,20}})\Z"
)


@dataclass(slots=True)
class Meta:
    """What a line states of the story's making; every stretch is offsets in the line."""

    stamps: list[tuple[Stamp, str]] = field(default_factory=list)
    byline: Stretch | None = None
    is_labelled: bool = False
    outlets: list[Stretch] = field(default_factory=list)
    place: Stretch | None = None
    has_clock: bool = False

    @property
    def has_date(self) -> bool:
        return bool(self.stamps) or self.has_clock


def parse_meta(text: str, *, month_first: bool = False) -> Meta | None:
    """What the line states, or None where it holds anything else than dates, names, outlets and places."""
    if len(text) > LONGEST_META or _reads_like_sentence(text):
        return None
    meta = Meta()
    stamps = find_stamps(text, month_first=month_first) if any(c.isdigit() for c in text) else []
    floor = 0
    for stamp in stamps:
        meta.stamps.append((stamp, _label_before(text, floor, stamp.start)))
        if not _read_between(text, floor, stamp.start, meta):
            return None
        floor = stamp.end
    if not _read_between(text, floor, len(text), meta):
        return None
    return meta if meta.has_date or meta.byline or meta.outlets or meta.place else None


def _reads_like_sentence(text: str) -> bool:
    """Whether more words begin small than such a line ever has; most lines of a story fail here, cheaply."""
    small = sum(word[0].islower() for word in text[:160].split())
    return small > MOST_SMALL_WORDS


def _label_before(text: str, floor: int, end: int) -> str:
    label = ""
    for match in DATE_LABEL.finditer(text, max(floor, end - 60), end):
        label = "published" if match["published"] else "updated" if match["updated"] else label
    return label


def _read_between(text: str, start: int, end: int, meta: Meta) -> bool:
    """Read the segments of ``text[start:end]`` into ``meta``; False when one of them is something else."""
    at = start
    for match in SEPARATOR.finditer(text, start, end):
        if not _read_segment(text, at, match.start(), meta):
            return False
        at = match.end()
    return _read_segment(text, at, end, meta)


def _read_segment(text: str, start: int, end: int, meta: Meta) -> bool:
    label = DATE_LABEL.match(text, start, end)
    if label and not BY.match(text, start, end):
        start = label.end()
    start, end = _trim(text, start, end)
    words = text[start:end]
    if not words or is_filler(words):
        meta.has_clock = meta.has_clock or bool(words and (CLOCK.search(words) or PARTIAL_DATE.search(words)))
        return True
    if words.lower() in SECTIONS or (len(words) < 40 and find_form(words) is not None):
        return True
    return _read_credit(text, start, end, meta)


def _trim(text: str, start: int, end: int) -> Stretch:
    """The stretch without marks at its edges and without a weekday or "via" beside a date."""
    while start < end and text[start] in EDGES:
        start += 1
    while end > start and text[end - 1] in EDGES:
        end -= 1
    if edge := EDGE_WORDS_BEFORE.match(text, start, end):
        start = edge.end()
    if glued := GLUED_WEEKDAY.search(text, start, end):
        end = glued.start()
    if edge := EDGE_WORDS_AFTER.search(text, start, end):
        end = edge.start()
    return start, end


def is_filler(words: str) -> bool:
    """Whether nothing but clock times, weekdays, labels and small words is there."""
    rest = PARTIAL_DATE.sub(" ", CLOCK.sub(" ", words))
    rest = SMALL_WORDS.sub(" ", DATE_LABEL.sub(" ", rest))
    return not any(c.isalpha() for c in rest)


def _read_credit(text: str, start: int, end: int, meta: Meta) -> bool:
    """Read a byline, an outlet or a place that fills the whole segment."""
    words = text[start:end]
    by = BY.match(words)
    if by:
        return _read_after_by(text, start, start + by.end(), end, meta)
    if ROLE.match(words):
        meta.byline = meta.byline or (start, end)
        return True
    outlet, _, role = words.partition(" ")
    if is_known_outlet(outlet) and role and ROLE.match(role):
        meta.outlets.append((start, start + len(outlet)))
        return True
    if _read_name_with_outlet(text, start, end, meta) or _read_name_with_role(text, start, end, meta):
        return True
    if is_outlet_name(words):
        meta.outlets.append((start, end))
        return True
    if is_place(words):
        meta.place = meta.place or (start, end)
        return True
    return _read_names(text, start, end, meta)


def is_outlet_name(words: str) -> bool:
    """Whether a segment names an outlet and nobody beside it."""
    return is_known_outlet(words) or (len(words) < 45 and "," not in words and looks_like_outlet(words))


def _read_name_with_outlet(text: str, start: int, end: int, meta: Meta) -> bool:
    """Read "Jane Doe Associated Press": a name that runs into a known outlet."""
    words = text[start:end].split()
    for count in range(1, min(4, len(words) - 1)):
        outlet = " ".join(words[-count:])
        at = end - len(outlet)
        names = text[start:at].rstrip(" ,-/")
        if is_known_outlet(outlet) and text[at:end] == outlet and is_names(names):
            meta.outlets.append((at, end))
            meta.byline = meta.byline or (start, start + len(names))
            return True
    return False


def is_place(words: str) -> bool:
    """Whether the words are a city of the table, with or without its country or state."""
    city, _, region = words.partition(",")
    return is_city(city) and (not region or is_region(region) or is_city(region))


def _read_name_with_role(text: str, start: int, end: int, meta: Meta) -> bool:
    """Read "Jane Doe Science correspondent": a name that runs into a role."""
    words = text[start:end].split(" ")
    for count in (2, 3):
        if len(words) > count and is_names(" ".join(words[:count])) and ROLE.match(" ".join(words[count:])):
            meta.byline = meta.byline or (start, end)
            return True
    return False


def _read_after_by(text: str, start: int, names_at: int, end: int, meta: Meta) -> bool:
    """Read "By NAME", with a role, an outlet or a place after the name."""
    words = text[names_at:end]
    meta.is_labelled = True
    if _read_name_with_outlet(text, names_at, end, meta):
        meta.byline = (start, meta.byline[1]) if meta.byline else (start, end)
        return True
    if ROLE.match(words) or is_outlet_name(words):
        meta.byline = meta.byline or (start, end)
        if not ROLE.match(words):
            meta.outlets.append((names_at, end))
        return True
    if _read_names(text, names_at, end, meta):
        meta.byline = (start, meta.byline[1]) if meta.byline else (start, end)
        return True
    # A label so plain may hold a byname: "By: desk", "By Admin".
    if len(words) <= 45 and words.count(" ") <= 4 and not words.endswith(".") and words[:1].isupper():
        meta.byline = meta.byline or (start, end)
        return True
    return False


def _read_names(text: str, start: int, end: int, meta: Meta) -> bool:
    """Read one or several names, with the role, the outlet or the place that follows them."""
    words = text[start:end]
    if is_names(words):
        meta.byline = meta.byline or (start, end)
        return True
    for pattern in (NAME_THEN_ROLE, NAME_IN_PLACE):
        match = pattern.match(words)
        if match and is_names(match["names"]) and _read_rest(match, start, meta):
            meta.byline = meta.byline or (start, start + match.end("names"))
            return True
    return False


def _read_rest(match: re.Match[str], start: int, meta: Meta) -> bool:
    """Read what follows the names: a place, an outlet, a role."""
    groups = match.groupdict()
    name = "place" if "place" in groups else "rest"
    words, stretch = match[name], (start + match.start(name), start + match.end(name))
    if name == "place":
        if not is_city(words) and " in " not in match.group():
            return False
        meta.place = meta.place or stretch
        return True
    if is_outlet_name(words):
        meta.outlets.append(stretch)
        return True
    return bool(ROLE.match(words.strip())) or is_agency(words) or _is_role_with_outlet(match, start, meta)


def _is_role_with_outlet(match: re.Match[str], start: int, meta: Meta) -> bool:
    """Read "Outlet correspondent" or "Staff Writer, Outlet"."""
    words = match["rest"]
    for outlet_at, outlet, role in (
        (0, *words.rpartition(" ")[::2]),
        (words.find(",") + 1, words.partition(",")[2].strip(), words.partition(",")[0]),
    ):
        if outlet and looks_like_outlet(outlet) and ROLE.match(role.strip()):
            at = start + match.start("rest") + words.find(outlet, outlet_at)
            meta.outlets.append((at, at + len(outlet)))
            return True
    return False
