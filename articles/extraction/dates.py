"""Dates and clock times as news pages write them."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from datetime import date, timedelta

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}

# Hours and minutes east of Greenwich. Letters that name several zones stand for the one that English
# news pages mean most: IST is India's, BST Britain's summer time, CST and the like are American.
ZONES = {
    "utc": "+00:00",
    "gmt": "+00:00",
    "z": "+00:00",
    "wet": "+00:00",
    "bst": "+01:00",
    "cet": "+01:00",
    "wat": "+01:00",
    "cest": "+02:00",
    "eet": "+02:00",
    "sast": "+02:00",
    "cat": "+02:00",
    "eest": "+03:00",
    "msk": "+03:00",
    "eat": "+03:00",
    "trt": "+03:00",
    "gst": "+04:00",
    "amt": "+04:00",
    "azt": "+04:00",
    "pkt": "+05:00",
    "ist": "+05:30",
    "npt": "+05:45",
    "wib": "+07:00",
    "ict": "+07:00",
    "hkt": "+08:00",
    "sgt": "+08:00",
    "pht": "+08:00",
    "myt": "+08:00",
    "awst": "+08:00",
    "jst": "+09:00",
    "kst": "+09:00",
    "aest": "+10:00",
    "acst": "+09:30",
    "aedt": "+11:00",
    "nzst": "+12:00",
    "nzdt": "+13:00",
    "est": "-05:00",
    "edt": "-04:00",
    "cst": "-06:00",
    "cdt": "-05:00",
    "mst": "-07:00",
    "mdt": "-06:00",
    "pst": "-08:00",
    "pdt": "-07:00",
    "akst": "-09:00",
    "akdt": "-08:00",
    "hst": "-10:00",
    "brt": "-03:00",
    "art": "-03:00",
}
# American zones that name no season: hours in winter.
SEASONAL_ZONES = {
    "et": -5,
    "ct": -6,
    "mt": -7,
    "pt": -8,
    "us/eastern": -5,
    "us/central": -6,
    "us/mountain": -7,
    "us/pacific": -8,
}

MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
)
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_YEAR = r"(?:19[89]\d|20\d\d)"

# A word for a month may follow a name without a space ("SmithDecember 4, 2024"); a digit may not go on.
DATE = re.compile(
    rf"""
      (?<!\d)(?P<iso_year>{_YEAR})(?P<mark>[-/.]\s?)(?P<iso_month>0?[1-9]
          |1[0-2])(?P=mark)(?P<iso_day>{_DAY})(?!\d)
    | (?:(?<![a-z])|(?-i:(?=[A-Z])))(?P<month_first>{MONTH})\.?
        (?:[^\S\n]{{0,8}}|\n{{1,2}}(?=\d\d?\n{{1,2}}{_YEAR}(?:\n|\Z)))(?P<day_second>{_DAY})(?:st|nd|rd|th)?
        (?:,\s{{0,2}}|\s{{1,2}}|\.\s)(?:at\s)?(?P<year_last>{_YEAR})
        (?!\d(?!\d?:\d\d))
    | (?<!\d)(?P<day_first>{_DAY})(?:st|nd|rd|th)?,?(?:\sof)?[\s/.-]{{0,3}}
        (?P<month_second>{MONTH})(?![a-z])
        [.,]{{0,2}}[\s/-]{{0,2}}(?:(?P<year_end>{_YEAR})|[’'](?P<year_short>\d\d))(?!\d)
    | (?<![\d.])(?P<number_a>\d{{1,2}})(?P<sign>[./-])(?P<number_b>\d{{1,2}})(?P=sign)
        (?P<number_year>{_YEAR}|\d\d)(?![\d]|[./-]\d)
    """,
    re.VERBOSE | re.IGNORECASE,
)

_CLOCK = (
    r"(?P<hour>[01]?\d|2[0-3])(?:(?:[:.]|(?=[0-5]\d\s?(?:hrs|hours|GMT\s\(\d{4})\b))"
    r"(?P<minute>[0-5]\d)(?::[0-5]\d(?:\.\d{1,6})?)?)?"
)
_HALF = r"(?:\s{0,2}:?(?P<half>[ap])\.?\s?m(?-i:(?![a-z]))\.?|\s?(?:hrs|hours|h|uhr)\b\.?)?"
_ZONE_WORD = "|".join(sorted([*ZONES, *SEASONAL_ZONES], key=len, reverse=True))
_ZONE = (
    rf"(?:(?:,\s(?-i:(?=[A-Z]{{2,4}}\b))|\s{{0,2}})\(?(?P<zone>(?:{_ZONE_WORD})(?-i:(?![a-z]))(?:\s?[+-]\d{{1,2}}(?::?\d\d)?)?"
    r"|[+-]\d\d:?\d\d)\)?)?"
)
TIME_AFTER = re.compile(
    rf"(?:T|(?=\d{{1,2}}:\d\d)|,?\s{{1,3}}at\s|\slast\supdated\sat\s|\s--\supdated\s|[\s,.|•·–—@/:-]{{1,6}}(?:at\s{{1,3}})?){_CLOCK}{_HALF}{_ZONE}(?![\d%])",
    re.IGNORECASE,
)
TIME_BEFORE = re.compile(
    rf"(?<![\d:.]){_CLOCK}{_HALF}{_ZONE}(?:\s\(\d{{4}}\s[A-Z]{{2,4}}\))?"
    r"[\s,|•·–—(-]{1,5}(?:on\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s{1,2}|(?:mon|tue|wed"
    r"|thu|fri|sat|sun),?\s{1,2})?\Z",
    re.IGNORECASE,
)
LONGEST_TIME = 45


@dataclass(frozen=True, slots=True)
class Stamp:
    """A date, with a clock time where one stands beside it, and the stretch of text that states both."""

    start: int
    end: int
    day: date
    clock: str = ""
    offset: str = ""

    @property
    def at(self) -> str:
        """The moment in ISO 8601, as exactly as it is stated."""
        return f"{self.day.isoformat()}T{self.clock}{self.offset}" if self.clock else self.day.isoformat()

    @property
    def precision(self) -> str:
        return "minute" if self.clock else "day"


def find_stamps(text: str, *, month_first: bool = False) -> list[Stamp]:
    """The full dates in a short text, each with its clock time; ``month_first`` reads 4/12 as 12 April."""
    stamps: list[Stamp] = []
    for match in DATE.finditer(text):
        day = _day_by_name(text, match) or _day_of(match, month_first=month_first)
        if day is not None:
            floor = stamps[-1].end if stamps else 0
            stamp = _with_time(text, match, day, floor)
            if stamps and match["iso_year"] and not text[floor : match.start()].strip():
                # "7/23/2012 3:00:29 PM ET 2012-07-23T19:00:29" is the same moment twice.
                stamps[-1] = replace(stamps[-1], end=stamp.end)
            else:
                stamps.append(stamp)
    return stamps


def _day_by_name(text: str, match: re.Match[str]) -> date | None:
    """The day in figures of which only one order falls on the weekday before it: "Monday, 11.05.2012"."""
    named = WEEKDAY_BEFORE.search(text, max(0, match.start() - LONGEST_WEEKDAY), match.start())
    if named is None or match["number_a"] is None:
        return None
    weekday = WEEKDAYS.index(named["day"].lower())
    days = [_day_of(match, month_first=month_first) for month_first in (False, True)]
    fits = {day for day in days if day is not None and day.weekday() == weekday}
    return next(iter(fits)) if len(fits) == 1 else None


def _day_of(match: re.Match[str], *, month_first: bool) -> date | None:
    part = match.groupdict()
    if part["iso_year"]:
        numbers = int(part["iso_year"]), int(part["iso_month"]), int(part["iso_day"])
    elif part["month_first"]:
        numbers = int(part["year_last"]), month_number(part["month_first"]), int(part["day_second"])
    elif part["month_second"]:
        year = part["year_end"] or part["year_short"]
        numbers = _full_year(year), month_number(part["month_second"]), int(part["day_first"])
    else:
        first, second = int(part["number_a"]), int(part["number_b"])
        # Day first, unless that cannot be or the page is American.
        if second > 12 or (month_first and first <= 12):
            first, second = second, first
        numbers = _full_year(part["number_year"]), second, first
    try:
        return date(*numbers)
    except ValueError:
        return None


def month_number(name: str) -> int:
    return MONTHS[name.lower().rstrip(".")]


def _full_year(digits: str) -> int:
    year = int(digits)
    return year if year > 99 else year + (2000 if year < 70 else 1900)


def _with_time(text: str, match: re.Match[str], day: date, floor: int) -> Stamp:
    after = TIME_AFTER.match(text, match.end())
    if after and _is_clock(after):
        return Stamp(match.start(), after.end(), day, _clock(after), _offset(after, day))
    window = max(floor, match.start() - LONGEST_TIME)
    before = TIME_BEFORE.search(text[window : match.start()])
    if before and _is_clock(before):
        return Stamp(window + before.start(), match.end(), day, _clock(before), _offset(before, day))
    return Stamp(match.start(), match.end(), day)


def _is_clock(match: re.Match[str]) -> bool:
    """A bare number beside a date is no time: it takes minutes, or a half of the day."""
    hour = int(match["hour"])
    return bool(match["half"] and hour >= 1) or match["minute"] is not None


def _clock(match: re.Match[str]) -> str:
    hour, minute = int(match["hour"]), match["minute"] or "00"
    half = (match["half"] or "").lower()
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    return f"{hour:02d}:{minute}"


ZONE_SHIFT = re.compile(r"([+-])(\d{1,2}):?(\d\d)?\Z")


def _offset(match: re.Match[str], day: date) -> str:
    zone = (match["zone"] or "").strip().lower()
    if not zone:
        return ""
    if shift := ZONE_SHIFT.search(zone):
        return f"{shift[1]}{int(shift[2]):02d}:{shift[3] or '00'}"
    if zone in SEASONAL_ZONES:
        return f"-{-SEASONAL_ZONES[zone] - is_american_summer(day):02d}:00"
    return ZONES[zone]


_AMERICAN_ZONE = r"(?:[ECMP][SD]?T|AK[SD]T)"
# What shows that a page writes the month first: a day above twelve in second place, a clock of American
# time beside the figures, or a place with a state's abbreviation.
MONTH_FIRST = re.compile(
    rf"""(?<![\d./-])(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\d|3[01])/(?:{_YEAR}|\d\d)(?!\d)
    | \d/{_YEAR},?\s{{1,2}}(?:at\s)?\d{{1,2}}:\d\d(?::\d\d)?\s?(?:[APap]\.?[Mm]\.?)?
        \s{{1,2}}{_AMERICAN_ZONE}\b
    | \d/(?:{_YEAR}|\d\d),?\s{{1,2}}(?:at\s)?\d{{1,2}}:\d\d(?::\d\d)?\s[AP]M\b(?!\s?[A-Z]{{3}}\b)
    | \d:\d\d\s[AP]M\son\s(?:0?[1-9]|1[0-2])/\d\d?/(?:{_YEAR}|\d\d)(?!\d)
    | (?<!\d)(?:0?[1-9]|1[0-2])/\d\d?/(?:{_YEAR}|\d\d)\s(?:0?[1-9]|1[0-2]):[0-5]\d[ap]m\b
    | (?<!\d)(?:0?[1-9]|1[0-2])/\d\d?/(?:{_YEAR}|\d\d)\s@\s(?:0?[1-9]|1[0-2]):[0-5]\d\s?[APap][Mm]\b
    | \b[A-Z][a-zA-Z]+,\s(?:Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo
        |Mont|N\.C|N\.D|N\.H|N\.J|N\.M|N\.Y|Neb|Nev|Okla|Ore|Pa|R\.I|S\.C|S\.D|Tenn|Va|Vt|W\.Va|Wash|Wis|Wyo)\.""",
    re.VERBOSE,
)
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WEEKDAY_BEFORE = re.compile(r"\b(?P<day>mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?\s\Z", re.IGNORECASE)
LONGEST_WEEKDAY = 12
FIGURES = re.compile(r"\d/\d{1,2}/\d")
DAY_FIRST = re.compile(rf"(?<![\d./-])(?:1[3-9]|2\d|3[01])/(?:0?[1-9]|1[0-2])/(?:{_YEAR}|\d\d)(?!\d)")


# "01-08-2008", and the days of the week of which a report tells: "on Tuesday".
EITHER_FIRST = re.compile(
    rf"(?<![\d./-])(?P<a>0?[1-9]|1[0-2])(?P<sign>[./-])(?P<b>0?[1-9]|1[0-2])(?P=sign)(?P<year>{_YEAR})(?!\d)"
)
ON_WEEKDAY = re.compile(r"\bon (Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}day\b")
FEWEST_ON_DAY = 2
# So long after its story a page is fetched at most.
PAGES_AGE = timedelta(days=21)


def reads_month_first(page: str) -> bool:
    """Whether a page shows that it writes 12/4 for 4 December."""
    if page.count("/") >= 2 and FIGURES.search(page):
        if DAY_FIRST.search(page):
            return False
        if MONTH_FIRST.search(page):
            return True
    either = EITHER_FIRST.search(page)
    if either is None or either["a"] == either["b"]:
        return False
    first, second, year = int(either["a"]), int(either["b"]), int(either["year"])
    month_first, day_first = date(year, first, second), date(year, second, first)
    return _is_to_come(page, month_first, day_first) or _tells_of_day(page, month_first, day_first)


def _is_to_come(page: str, month_first: date, day_first: date) -> bool:
    """Whether a page of shortly after the one day would be one of before the other, by the days it names."""
    if day_first < month_first:
        return False
    named = [stamp.day for stamp in find_stamps(page) if any(map(str.isalpha, page[stamp.start : stamp.end]))]
    latest = max(named, default=None)
    return latest is not None and timedelta() <= latest - month_first <= PAGES_AGE and latest < day_first


def _tells_of_day(page: str, month_first: date, day_first: date) -> bool:
    """Whether a report tells of the weekday on which figures fall with the month first, and no other way."""
    told = Counter(found[1].lower() for found in ON_WEEKDAY.finditer(page))
    return told[WEEKDAYS[month_first.weekday()]] >= FEWEST_ON_DAY and not told[WEEKDAYS[day_first.weekday()]]


CLOCK_WITH_ZONE = re.compile(
    rf"\d{{1,2}}[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?\s?\(?(?P<zone>(?:{_ZONE_WORD})\b)", re.IGNORECASE
)


def add_zone_of_line(text: str, stamps: list[Stamp]) -> list[Stamp]:
    """The stamps, where clocks without a zone take the one that another clock of the line states."""
    if not any(s.clock and not s.offset for s in stamps):
        return stamps
    zone = CLOCK_WITH_ZONE.search(text)
    if not zone:
        return stamps
    return [replace(s, offset=_offset(zone, s.day)) if s.clock and not s.offset else s for s in stamps]


def is_american_summer(day: date) -> bool:
    """Whether clocks in the United States are an hour ahead: second Sunday of March to first of November."""
    march, november = date(day.year, 3, 1), date(day.year, 11, 1)
    begins = march + timedelta(days=(6 - march.weekday()) % 7 + 7)
    ends = november + timedelta(days=(6 - november.weekday()) % 7)
    return begins <= day < ends
