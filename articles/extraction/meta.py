"""Lines that state who wrote a story, for whom, where and when: dates, bylines and outlets in any mixture."""

from __future__ import annotations

import re

from .agencies import is_known_outlet
from .bylines import BY, Meta, Stretch, is_outlet_name, is_place, read_credit
from .dates import Stamp, add_zone_of_line, find_stamps
from .furniture import find_form
from .furniture_phrases import SECTIONS
from .names_as_printed import NAME, NAMES, is_persons_name
from .places import is_abbreviated_region, is_city, is_region
from .words import word_set, words_in

LONGEST_META = 260
MOST_STRANGE_WORDS = 6
MOST_SMALL_WORDS = 9
# How many unknown words may stand on a line as the sections under which its writer files.
MOST_SECTION_WORDS = 8
LONGEST_DAY_AT_END = 36

DATE_LABEL = re.compile(
    r"""\b(?:this\s(?:post|article|story|entry|page)\swas\s)?(?:
        (?P<published>(?:first\s|originally\s|article\s|story\s|date\s)?(?:published|posted|created|issued
            |filed|release[d]?|publication\sdate|(?:date|time)\sof\spublication|publish(?:ed)?\sdate|date\sposted)
            (?:\sdate)?(?:\s(?:on|at|in|online))? | (?:article\s|story\s)?online\ssince)
      | (?P<updated>(?:last[\s-]|latest\s)?(?:updated?|modified|edited|changed|revised)(?:\s(?:on|at))?
          |last\s(?:update|modified|change))
      | (?P<plain>date(?:\sand\stime)?|datetime|time|dated)
    )\b\s?:?""",
    re.VERBOSE | re.IGNORECASE,
)
SMALL_WORDS = re.compile(
    r"""\b(?:on|at|in|the|of|from|and|a|as|hrs|hours|local\stime|uk|kyiv\stime|moscow\stime|[ap]\.?m\.?|new
        |(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun
        |ist|gmt|utc|est|edt|et|pst|pdt|pt|cst|cdt|ct|bst|cet|cest|eet|eest|msk|wib|sgt|hkt|pkt|wat|eat|sast|aest|aedt)\b\.?""",
    re.VERBOSE | re.IGNORECASE,
)
CLOCK = re.compile(
    r"\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?|\b\d{1,2}\s?[ap]\.?m\b\.?|[+-]\d\d:?\d\d", re.IGNORECASE
)
DIGIT = re.compile(r"\d")
PARTIAL_DATE = re.compile(
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?\s\d{1,2}(?:st|nd|rd|th)?\b"
    r"|\b\d{1,2}(?:st|nd|rd|th)?\s(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\b",
    re.IGNORECASE,
)
# The words that those expressions know; any other shows that a stretch holds more.
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
FILLING_WORDS = word_set(
    """first originally article story date published posted created issued filed release released publication
    publish online since last latest update updated modify modified edited change changed revised and time
    dated datetime the from hrs hours uk local kyiv moscow new monday tuesday wednesday thursday friday
    saturday sunday mon tue tues wed thu thur thurs fri sat sun ist gmt utc est edt pst pdt cst cdt bst
    cet cest eet eest msk wib sgt hkt pkt wat eat sast aest aedt news report code number"""
)
EDGE_WORDS_BEFORE = re.compile(r"(?:from|via|source|courtesy\sof|on|in)\s?:?\s(?=[A-Z])", re.IGNORECASE)
GLUED_WEEKDAY = re.compile(r"(?<=[A-Za-z])(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\Z")
EDGE_WORDS_AFTER = re.compile(
    r"[\s,]+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|on|at|in)[.,]?\Z",
    re.IGNORECASE,
)
EDGE_ENDS = ("day", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "on", "at", "in")
SEPARATOR = re.compile(
    r"\s*[|•·‧▪●»›>—–~]+\s*|\s+[-/]+\s+|(?<![Bb]y)(?<!BY)(?<![Aa]uthor:)(?<!\s)\s{2,}|\t+|;\s"
    r"|(?<=\w)\s,\s(?-i:(?=[A-Z]{3}))|(?<=[\dm])\s,\s|\s,\s(?-i:(?=(?:Reuters|AFP|AP|PTI|IANS|ANI|UPI|Bloomberg|Agencies)\Z))"
    r"|\s?,\s(?=(?:edited|written|reported|translated|reviewed|photos?)\s(?:by|:))",
    re.IGNORECASE,
)
# Where none of these stands, nothing parts.
MAY_PART = re.compile(r"[|•·‧▪●»›>—–~\t;,/-]|\s\s")
TO_A_FRIEND = re.compile(r"(?:E-?mail|Tell|Send)(?:\sto)?(?:\sa)?\sfriend", re.IGNORECASE)
# "By JANE DOE, Lake Press Writer Jane Doe, Lake Press Writer"
NAMED_AGAIN = re.compile(rf"By\s(?P<name>{NAMES}),\s(?P<of>[^,]{{2,40}})\s(?i:(?P=name)),\s(?P=of)")
# "by Jane Doe 1 comments Filed Under: Boats"
FILED_AT_END = re.compile(r"\s(?:\|\s|\d+ [Cc]omments?\s)?Filed [Uu]nder:?\s.*\Z")
# "Jane Doe RSS feed"
FEED_AT_END = re.compile(r"\s(?:RSS|XML)\s[Ff]eed\Z")
HANDLE = re.compile(r"\s\(@\w{2,30}\)")
# "; Page A04", " - Page updated at 12:00 AM"
PAGE_AT_END = re.compile(
    r"(?:\s?[;|-]\s?|(?<=\d)\s(?=page\d))[Pp]age\s?(?:[A-Z]{0,2}-?\d{1,3}|(?:last\s)?updated\sat\s\d{1,2}:\d\d(?:\s[AP]M)?)\Z"
)
# The buttons that share their line with a byline: "Email|Print| Text size + By Jane Doe".
BUTTONS_BEFORE = re.compile(r"E-?mail\s?\|\s?Print\s?\|\s?Text\s[Ss]ize\s?[–-]?\s?\+?\s?(?=[Bb][Yy]\s[A-Z])")
# How long ago the page says that it is, behind a name: "Jane Doe7 hours ago", "Jane Doe 7 hours".
# So a day without its year and its clock: "Jane Doe Sat Dec 29, 10:10 AM ET".
AGE_AT_END = re.compile(
    r"\s?\b\d{1,3}d\s(?:\d{1,2}h\s)?ago\Z|\s?\b(?:\d{1,2}\shours?,\s)?\d{1,2}\s(?:min(?:ute)?|hour|hr|day)s?(?:\sago)?\Z"
    r"|(?<=[a-z])\d{1,2}\s(?:min(?:ute)?|hour|hr|day)s?\sago\Z"
    r"|\s\d{1,2}[\s-]min(?:ute)?s?\s(?:to\s)?[Rr]ead\Z"
)
DAY_AT_END = re.compile(
    r"\s(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
    r"\s\d{1,2},\s\d{1,2}:\d\d\s?[AaPp]\.?[Mm]\.?(?:\s[ECMP][SD]?T)?\Z"
)
# A label without its name, and what stands for an address that a page hides from machines.
# The stamps that a page keeps for machines, glued to the date that it prints.
MACHINE_STAMPS = re.compile(
    r"(?<=\S)(?:(?:19|20)\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d{1,2}:?\d\d)?)+\Z"
)
NAMELESS = frozenset({"By", "BY", "by", "email protected"})
SEND = " Send an email"
AGES = ("ago", "mins", "minutes", "hour", "hours", "day", "days", "read", "Read")
# The label of a date that a page's script would add: "Jane Doe|Published".
LONE_LABEL = re.compile(r"[|•·]\s?(?:Published|Updated|Posted)\Z")
# Numbers under which a page files its story.
FILE_NUMBER = re.compile(
    r"\b(?:news|article|story|report)\s(?:id|code|number|no)\b\.?\s?:?\s?#?\d+", re.IGNORECASE
)
LABEL_AT_END = re.compile(
    r"\s(?:(?:first|originally|last|date)\s)?(?:published|posted|updated?|modified|created)\s?:?\Z",
    re.IGNORECASE,
)
# "Published On 28 Jul 202628 Jul 2026": a day for the eye, and again for those who hear the page.
DAY_TWICE = re.compile(r"(?P<day>\d{1,2} [A-Z][a-z]{2,8} \d{4}|[A-Z][a-z]{2,8} \d{1,2}, \d{4})(?P=day)\Z")
WRITTEN_ON = "Written on "
# "Posted on May 3, 2012 by Jane Doe. This entry was posted in Boats.", "Posted by Jane Doe at 11:00 AM"
POSTED_BY = ("Posted", "Written", "Published", "Filed")
POSTED = re.compile(
    r"(?P<meta>[A-Z][a-z]+\s(?:on\s[A-Z0-9][\w, ]{5,24}?\s)?by:?\s[^.]{3,40}?)"
    r"(?:\.\sThis\sentry\swas\b|\sin\s[A-Z][\w, &-]{2,80}\Z|\sat\s\d{1,2}:\d\d(?:\s?[AaPp]\.?[Mm]\.?)?\Z)"
)
# "Mon., March 23, 20205 min. read"
READING_GLUED = re.compile(r"\b(?P<year>(?:19|20)\d\d)\d{1,2}\smin\.?\sread\Z")
# "Jane Doe and agencies"
WITH_WIRES = re.compile(r"(?<=[a-z])(?<![Ss]taff)\sand\s(?:news\s)?(?:agencies|wires)\Z")
FROM_TO = re.compile(r"\s?(?:[–—-]|to|till|until)\s?")
# "2022This article is more than 2 years old."
OLD_AT_END = re.compile(r"\s?This (?:article|story) is more than (?:an?|\d{1,2}) (?:year|month)s? old\.?\Z")
# "Jane Doe, Lake Media Group  By  Jane Doe, Lake Media Group  LAKE.com"
TWICE = re.compile(
    rf"(?P<name>{NAME})(?P<of>,\s[^|,]{{2,50}}?|\s\|\s[^|]{{2,50}}?)?\s+By\s+(?P<again>(?P=name))"
    r"(?:,\s(?P<house>[^|,]{2,50}?)|\s\|\s[^|]{2,50}?(?:\sfor\s(?P<for>[\w.]{4,30}))?)?(?:\s{2,}(?P<site>[^|,]{2,40}))?"
)
# Words of a statement: a line that holds one of them next to its date is no date line.
STATES = re.compile(
    r"\b(?:the|to|will|has|have|had|is|are|was|were|that|which|after|before|during|until|since|between|for|of|with"
    r"|kick-?off|KO|tip-?off|throw-?off|face-?off|venue|tickets|deadline|doors|match|opens?|ends?|starts?|vs?|against)\b",
    re.IGNORECASE,
)
EDGES = " \t.,:;|-–—/()[]•·*"


# "10.06.08, 6:20 PM ET"
# "JANE - (12/17/2007 09:07)", as a reader signs.
SIGNED = re.compile(r"[A-Z][\w ]{2,20} [–-] \(\d{1,2}/\d")
# "6:30am PT by Jane Doe"
# "By Jane Doe at 1:12 pm Thursday, Aug 9", without its year.
BY_AT = re.compile(
    rf"[Bb]y (?P<names>{NAMES}) (?:at \d{{1,2}}(?::\d\d)?\s?[ap]m )?(?:on )?"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? [A-Z][a-z]{2,8}\.? \d{1,2}"
)
# "by Jane Doe Discuss (0)"
COMMENTS_AT_END = re.compile(r" (?:Discuss|Comments?) ?\(\d{1,4}\)\Z")
CLOCK_BY = re.compile(r"\d{1,2}:\d\d\s?[ap]m [ECMP][SD]?T by (?P<names>[A-Z].{3,40})")
AMERICAN_CLOCK = re.compile(
    r"\b\d{1,2}[./]\d{1,2}[./]\d{2,4},?\s(?:at\s)?\d{1,2}:\d\d\s?[AaPp]\.?[Mm]\.?\s(?:[ECP]D?T|PST|Eastern|Pacific)\b"
)


def parse_meta(text: str, *, month_first: bool = False) -> Meta | None:
    """What the line states, or None where it holds too much else than dates, names, outlets and places."""
    if text.endswith(("--", "—")) and BY.match(text):
        text = text.rstrip(" -—")
    if len(text) > LONGEST_META or text.endswith(("--", "—")) or _reads_like_sentence(text):
        return None
    if "  " in text and SEND in text:
        text = text.replace(SEND, " " * len(SEND))
    if text.endswith((" feed", " Feed")) and (feed := FEED_AT_END.search(text)):
        text = text[: feed.start()]
    if "Filed " in text and (filed := FILED_AT_END.search(text)):
        text = text[: filed.start()]
    if text.startswith("By ") and (again := NAMED_AGAIN.match(text)):
        text = text[: again.end("of")] + " " * (again.end() - again.end("of")) + text[again.end() :]
    if "(@" in text and (meta := _read_around_handles(text)):
        return meta
    if "age" in text[-24:] and (page := PAGE_AT_END.search(text)):
        text = text[: page.start()]
    if ":" in text[-4:] and (machine := MACHINE_STAMPS.search(text)):
        text = text[: machine.start()]
    if text[-1].isdigit() and (day := DAY_TWICE.search(text)):
        text = text[: day.end("day")]
    if text[-1] == ")" and (comments := COMMENTS_AT_END.search(text)):
        text = text[: comments.start()]
    if "old" in text[-4:] and (old := OLD_AT_END.search(text)):
        text = text[: old.start()]
    if text.startswith(POSTED_BY) and (posted := POSTED.match(text)):
        text = text[: posted.end("meta")]
    if text.endswith(("agencies", "wires")) and (wires := WITH_WIRES.search(text)):
        text = text[: wires.start()]
    if text.endswith("read") and (glued := READING_GLUED.search(text)):
        text = text[: glued.end("year")]
    if "By" in text and (twice := TWICE.fullmatch(text)) and is_persons_name(twice["name"]):
        return _signed_twice(twice)
    if text[0] in "Bb" and (signed := BY_AT.fullmatch(text)) and is_persons_name(signed["names"]):
        return Meta(byline=(0, signed.end("names")), is_labelled=True, has_clock=True)
    if text[0].isdigit() and (clock := CLOCK_BY.fullmatch(text)) and is_persons_name(clock["names"]):
        return Meta(byline=clock.span("names"), is_labelled=True, has_clock=True)
    meta = Meta()
    first = len(WRITTEN_ON) if text.startswith(WRITTEN_ON) else said_twice(text)
    buttons = BUTTONS_BEFORE.match(text) if first == 0 and text[0] in "Ee" else None
    if buttons:
        first = buttons.end()
    elif first:
        meta.is_labelled = True
    month_first = month_first or AMERICAN_CLOCK.search(text) is not None
    stamps = find_stamps(text, month_first=month_first) if DIGIT.search(text) else []
    if len(stamps) > 1 and not month_first and _says_day_twice(stamps):
        stamps = find_stamps(text, month_first=True)
    if len(stamps) > 1 and FROM_TO.fullmatch(text, stamps[0].end, stamps[1].start):
        # From one day to another something is on.
        return None
    floor = first
    for stamp in add_zone_of_line(text, stamps):
        meta.stamps.append((stamp, _label_before(text, floor, stamp.start)))
        if text.startswith(": ", stamp.end) or not _read_between(text, floor, stamp.start, meta):
            # Behind a colon stands what is on that day.
            return None
        floor = stamp.end
    if not _read_between(text, floor, len(text), meta):
        return None
    if text[-1] == ":" and not (meta.has_date or meta.is_labelled):
        # What heads a list.
        return None
    is_signed = meta.is_labelled and meta.byline and "|" in text and meta.strange <= MOST_SECTION_WORDS
    if meta.strange and not is_signed and not _may_hold_strange_words(text, meta):
        return None
    if meta.byline and text.endswith("ed") and LONE_LABEL.search(text):
        meta.has_clock = True
    return meta if meta.has_date or meta.byline or meta.outlets or meta.place else None


def _says_day_twice(stamps: list[Stamp]) -> bool:
    """Whether two dates of one line are one day, once in words and once in figures with the month first."""
    first, last = stamps[0].day, stamps[-1].day
    return first != last and (first.year, first.month, first.day) == (last.year, last.day, last.month)


def _read_around_handles(text: str) -> Meta | None:
    """The byline of a line that has its writers' handles: "By Jane Doe (@jdoe) and John Roe (@roe)"."""
    meta = parse_meta(HANDLE.sub("", text)) if BY.match(text) and HANDLE.search(text) else None
    if meta is None or not meta.byline or meta.outlets or meta.has_date:
        return None
    start, end = meta.byline
    for handle in HANDLE.finditer(text):
        end += len(handle.group()) if handle.start() < end else 0
    return Meta(byline=(start, end), is_labelled=True)


def _signed_twice(line: re.Match[str]) -> Meta:
    """The writer, the writer's house and the site of a line that has the first two once more."""
    houses = [line.span(group) for group in ("site", "house", "for") if line[group]]
    outlets = [(low, high) for low, high in houses if is_outlet_name(line.string[low:high])][-1:]
    return Meta(byline=line.span("again"), is_labelled=True, outlets=outlets)


def is_said_twice(text: str) -> bool:
    """Whether a line has its writer once before "By" and once behind it."""
    return said_twice(text) > 0 or ("By" in text and TWICE.fullmatch(text) is not None)


def said_twice(text: str) -> int:
    """Where the byline begins again behind its label: "Jane Doe, Gazette By Jane Doe, Gazette"."""
    name, label, again = text.partition(" By ")
    return len(name) + 1 if label and name.strip() == again.strip() else 0


def _may_hold_strange_words(text: str, meta: Meta) -> bool:
    """Whether the line is so plainly about the story's date that a few unknown words do not matter.

    It tells the time or says what the date is of, or the date stands at its edge.
    """
    if not meta.stamps or meta.strange > MOST_STRANGE_WORDS:
        return False
    if any(stamp.clock or label for stamp, label in meta.stamps):
        return True
    first, last = meta.stamps[0][0], meta.stamps[-1][0]
    return meta.strange <= 3 and (first.start == 0 or last.end == len(text.rstrip(EDGES)))


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
    for match in SEPARATOR.finditer(text, start, end) if MAY_PART.search(text, start, end) else ():
        if not _read_segment(text, at, match.start(), meta):
            return False
        at = match.end()
    return _read_segment(text, at, end, meta)


def _read_segment(text: str, start: int, end: int, meta: Meta) -> bool:
    if text.startswith("The ", start) and is_known_outlet(text[start:end]):
        # Of these, "The Sun" would pass for a weekday.
        meta.outlets.append((start, end))
        return True
    label = DATE_LABEL.match(text, start, end)
    if label and not BY.match(text, start, end):
        start = label.end()
    start, end = _trim(text, start, end)
    if text.endswith(AGES, start, end) and (age := AGE_AT_END.search(text, start, end)):
        end, meta.has_clock = age.start(), True
        if text.endswith(SEND, start, end):
            end -= len(SEND)
    elif end - start > LONGEST_DAY_AT_END and (day := DAY_AT_END.search(text, end - LONGEST_DAY_AT_END, end)):
        end, meta.has_clock = day.start(), True
    words = text[start:end]
    if words.endswith("riend") and TO_A_FRIEND.fullmatch(words):
        return True
    if not words or is_filler(words):
        meta.has_clock = meta.has_clock or bool(words and (CLOCK.search(words) or PARTIAL_DATE.search(words)))
        return True
    if words in NAMELESS or words.lower() in SECTIONS or (len(words) < 40 and find_form(words) is not None):
        return True
    return (
        _read_labels(text, start, end, meta)
        or _read_place_and_day(text, start, end, meta)
        or read_credit(text, start, end, meta)
        or _is_capital_place(text, start, end, meta)
        or _is_strange(words, meta)
    )


def _read_labels(text: str, start: int, end: int, meta: Meta) -> bool:
    """Read a segment that ends in a date's label: "Jane Doe Published", "Article content Updated"."""
    label = LABEL_AT_END.search(text, start, end)
    return bool(label and label.start() > start and _read_segment(text, start, label.start(), meta))


def _read_place_and_day(text: str, start: int, end: int, meta: Meta) -> bool:
    """Read a dateline on a line of its own: "Calcutta, Jan. 30"."""
    place, _, day = text[start:end].partition(", ")
    if not day or not PARTIAL_DATE.fullmatch(day) or not is_place(place):
        return False
    meta.place = meta.place or (start, start + len(place))
    meta.has_clock = True
    return True


def _is_capital_place(text: str, start: int, end: int, meta: Meta) -> bool:
    """A place in capitals that a page sets beside its date: "07:56 pm IST - KOLLAM"."""
    if not meta.stamps or meta.place or SIGNED.match(text, start):
        return False
    words = text[start:end]
    city, _, region = words.partition(", ")
    if region and city.isupper() and (is_city(city) or is_region(region)):
        stop = is_abbreviated_region(region) and text.startswith(".", end)
        meta.place = (start, end + stop if is_region(region) else start + len(city))
        return True
    if not words.isupper() or not words.replace(" ", "").isalpha():
        return False
    meta.place = (start, end) if len(words) >= 4 and words.count(" ") <= 2 else None
    return meta.place is not None


def _is_strange(words: str, meta: Meta) -> bool:
    """Count words that say nothing known; False where they are a statement."""
    if any(mark in words for mark in ':?!"“') or STATES.search(words):
        return False
    meta.strange += words.count(" ") + 1
    return True


def _trim(text: str, start: int, end: int) -> Stretch:
    """The stretch without marks at its edges and without a weekday or "via" beside a date."""
    while start < end and text[start] in EDGES:
        start += 1
    while end > start and text[end - 1] in EDGES:
        end -= 1
    if edge := EDGE_WORDS_BEFORE.match(text, start, end):
        start = edge.end()
    if is_known_outlet(text[start:end]):
        # "Herald Sun", which names no day.
        return start, end
    if text.endswith("day", start, end) and (glued := GLUED_WEEKDAY.search(text, start, end)):
        end = glued.start()
    while text[start:end].lower().endswith(EDGE_ENDS) and (edge := EDGE_WORDS_AFTER.search(text, start, end)):
        end = edge.start()
    return start, end


def is_filler(words: str) -> bool:
    """Whether nothing but clock times, weekdays, labels and small words is there."""
    for word in words_in(words):
        if len(word) > 2 and word not in FILLING_WORDS and not word.startswith(MONTHS):
            return False
    rest = PARTIAL_DATE.sub(" ", CLOCK.sub(" ", FILE_NUMBER.sub(" ", words)))
    rest = SMALL_WORDS.sub(" ", DATE_LABEL.sub(" ", rest))
    return not any(c.isalpha() for c in rest)
