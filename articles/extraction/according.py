"""The institution or the paper that stands behind "according to": "the Health Ministry", "court records"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from .agencies import DOMAIN, is_known_outlet, looks_like_outlet
from .bodies import (
    COMMA_NAMED,
    INSTITUTIONS,
    LONE,
    NAMED,
    NOBODYS,
    OWNED_BODY,
    SMALL_BODY,
    begins_with_place,
    house_of_person,
    is_institution,
    is_made_up,
    is_nobodys,
    is_odd,
    parted_bodies,
)
from .capitals import letter
from .dates import MONTH
from .named_outlets import DAYS
from .names_as_printed import is_name
from .references import POLLSTERS

_WORK = (
    r"(?:report|study|survey|statement|guidelines|guidance|database|index|website|forecasts?|estimates?|observations"
    r"|projections?|bulletin|advisory|norms|analysis|poll|census|review|audit|assessment|release|notification"
    r"|circular|affidavit|memo|brochure|biography|officials|research|tally|calculations|updates?|outlook|portal|tracker|dashboard"
    r"|(?:research|monitoring|rights|advocacy|campaign)\sgroup"
    r"|(?:[a-z]+\s)?(?:data|figures|statistics|records|filings))"
)
# What stands in small letters behind the name of a house: "the Halifax bank", "Lakeside police".
_HOUSE = (
    rf"(?:{SMALL_BODY}|government|prefecture|unions?|bank|police|university|hospital|centre|center|observatory"
    r"|think[\s-]tank)"
)
_PAPER = (
    r"(?:(?:city|county|state|federal|government|company|industry|court|police|campaign(?:\sfinance)?|tax|property"
    r"|public|budget|internal|legal|election)\s(?:data|figures|statistics|records|disclosures|filings?|documents?|papers)"
    r"|(?:(?:online\s)?(?:jail|prison|court|booking|arrest)|voter|flight|tracking|satellite|hospital|insurance|bank|financial"
    r"|business|land|archival|military|census)\s(?:data|records|filings|documents|figures)"
    r"|charging\s(?:documents?|papers)|police\s(?:report|log|complaint)|(?:(?!the\b|his\b|her\b)[a-z]+\s)?statement|affidavit|(?:news|press|media)\srelease"
    r"|(?:previous|recent|earlier|several|multiple)\s(?:studies|surveys)|(?:recent|new)\sstudy"
    r"|(?:eye-?witness|witness|survivor)\s(?:accounts|statements|testimony)"
    r"|(?:criminal\s)?complaint(?:\saffidavit)?|indictment|lawsuit|regulatory\sfiling|slideshow|presentation|memo"
    r"|official\s(?:data|figures|statistics|records|estimates|statement|documents|notification|bulletin|release|order)"
    r"|(?:[a-z][\w-]*\s)?(?:bulletin|notification|advisory|circular|communiqu[eé]|press\snote|affidavit|audit|memo)"
    r"|(?:industry|market|medical|academic|scientific)\sresearch|documents|release|filing|transcript"
    r"|(?:arrest|search|court|post-?mortem|autopsy|temperature|explanatory|meeting|police|charge)\s"
    r"(?:warrant|report|records?|notes|minutes|order|sheet)|(?:an\s)?invitation|warrant|charge-?sheet|FIR"
    r"|(?:government|military|parliamentary|congressional|intelligence|internal)\sreport|(?:federal|national)\s(?:survey|study|report)|modelling|modeling"
    r"|(?:[a-z]+\s)?figures(?=\s(?:released|published|obtained))|campaign[’']s\s(?:[a-z]+\s)?memo"
    r"|(?:(?:AG|DA)[’']s\s)?office(?=[.,;]|\Z)|pool\sreports?|(?:incident|accident|crash|inspection)[’']?s?\sreports?|data\slogs|(?:blog\s)post|official\sweb\s?site|letter|petition|(?:legal|court|majority)\s(?:opinion|ruling)|survey\sof\s[a-z]+|obituary|(?:auto)?biography"
    r"|[A-Z]\w+(?:ian|ese|ish|[ai]n)\s(?:tallies|figures|data|estimates|records|statistics))"
)
_LATEST = (
    r"(?:(?:latest|new|recent|preliminary|provisional|updated|annual|monthly|weekly|daily|joint"
    r"|(?:19|20)\d\d)\s)"
)
BEHIND_ACCORDING = re.compile(
    rf"""(?P<article>(?:[Tt]he|an?|its|his|her|their|[A-Z][a-z]+day[’']s)\s)?{_LATEST}{{0,2}}
    (?:(?:national|federal|local|state|independent|nonprofit|non-profit|[A-Z]\w+-based)\s(?=[A-Z]))?
    (?:
        (?P<paper>{_PAPER})\b
      | (?P<body>{OWNED_BODY})
      | (?P<named>{COMMA_NAMED}(?=\s\()|{NAMED})(?P<noun>(?:\s(?:19|20)\d\d)?\s(?:{_HOUSE}|{_WORK})\b)?
      | (?P<office>(?:weather|met|meteorological|patent)\soffice
          |(?:[a-z]+\s){{0,3}}(?:sheriff|coroner|examiner|prosecutor|attorney|assessor|registrar)[’']s\s(?:department|office))\b
      | (?P<small>(?!same\b|other\b)[a-z][\w-]*\s(?:[a-z][\w-]*\s){{0,2}}?{SMALL_BODY})\b
          (?P<papers>(?:[’']s\s(?:[a-z-]+\s){{0,2}}?|\s){_WORK}\b)?
      | (?P<owned>(?:[a-z][\w-]*\s){{0,2}}?[a-z][\w-]*[’']s\s(?:[\w-]+\s){{0,3}}?
          (?:assessment|report|study|survey|analysis|review|web\s?site|database))\b
    )""",
    re.VERBOSE,
)
_GIVEN = (
    r"(?:figures|data|guidance|statistics|information|estimates|records|details|list|norms|results|findings)"
)
# "an official order issued by the Harbour Directorate"
_ORDERED = (
    r"(?:orders?|notifications?|circulars?|warnings?|alerts?|statements?|notices?|filings?|releases?|bulletins?|advisor(?:y|ies)"
    r"|guidelines|documents?)"
)
ACCORDING = re.compile(
    r"\b(?:[Aa]ccording\sto|[Aa]s\sper|[Pp]er(?=\sthe\s|\s[A-Z])|[Cc]iting|cites|cited)\s(?:a\scopy\sof\s)?"
    rf"(?:(?:an?|the)\s(?:[a-z]+\s){{0,2}}?{_ORDERED}\s(?:(?:issued|released|published|posted)\s)?(?:by|from)\s(?:the\s)?(?=[A-Z])"
    rf"|{_ORDERED}\s(?:(?:issued|released|published)\s)?(?:by|from)\s(?:the\s)?(?:[a-z]+\s)?(?=[A-Z])"
    rf"|(?:the\s)?(?:[a-z]+\s)?{_GIVEN}"
    r"\s(?:(?:provided|released|shared|issued|published|compiled|collected|gathered|available|maintained|put\sout)"
    r"\s(?:by|from|on|with)|from|of)\s)?"
)
# "the Harbour Works (HW)", as bodies are called and people are not.
INITIALS_BEHIND = re.compile(r"\s\([A-Z]{2,8}\)")
# "HRB Lakeside": a body's office at a place.
BRANCH = re.compile(r"[A-Z]{3,6}\s[A-Z][a-z]+")
# What may follow a name that is not the adjective of a noun.
GOES_ON = re.compile(
    r"\s?(?:[.,;:)\]”\"—–-]|\(|\Z|(?:and|or|in|on|at|from|for|to|of|by|as|who|which|that|but|said|says|because|while|when"
    r"|obtained|accessed|seen|reviewed|filed|released|published|provided|posted|shared|going|dated|this|last|late|early"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]\w+\s(?:filed|submitted|issued))\b)"
)
# "according to an August 2025 slideshow"
DATED_PAPER = re.compile(
    r"(?:an?|the)\s(?:(?!who\b|that\b)[a-z\d.-]+\s){0,2}?"
    rf"(?:(?P<maker>(?!{MONTH}\b)(?:[A-Z][\w.-]+\s){{1,3}}(?:[a-z]+\s)?)|(?:(?!who\b|that\b)[\w.-]+\s){{1,4}}?)"
    r"(?P<paper>slideshow|presentation|memo|documents?|filing|release|disclosures)\b"
)
# Whose paper it is: "a complaint affidavit from Harbour Security", "a blog post for Gullwatch".
PAPER_OF = re.compile(rf"\s(?:from|by|for)\s(?:the\s)?(?P<named>{NAMED})")
ON_SITE_OF = re.compile(r"\son\s(?:the\s)?[A-Z][\w’' ]{2,40}?[’']s?\sweb\s?site\b")
# "according to the finance blog Goldlake", "citing research firm Harbour Data": what it is, and its name.
KIND_NAMED = re.compile(
    r"(?:the\s|an?\s)?(?:[\w-]+\s){0,3}?(?:blog|website|site|think[\s-]tank|charity|consultancy|nonprofit|monitor|watchdog"
    r"|tracker|regulator|insurer|lender|brokerage|aggregator|operator|(?:market|data)\sresearcher|pollster"
    r"|(?<!news\s)(?:firm|company|group|provider|house|body|agency|organi[sz]ation|service|foundation|association))s?\s"
    rf"(?P<named>{NAMED})"
)
# "according to a May press release by the Dock Office", "the poll by the group HarbourWatch": who made it.
MADE_BY = re.compile(
    r"(?:an?|the)\s(?:[\w’'.-]+\s){0,6}?(?:reports?|study|survey|poll|analysis|review|timeline|release|paper|bulletin|update"
    r"|audit|assessment|statement|notice)\s"
    r"(?:(?:issued|released|published|conducted|compiled|prepared|commissioned|out)\s)?(?:[A-Z][a-z]+day\s)?(?:by|from)\s"
    rf"(?:the\s)?(?:(?!the\b)[\w-]+\s){{0,3}}?(?P<named>{NAMED})"
)
# What no outlet makes of its own.
RESEARCH = re.compile(r"\b(?:study|survey)\b")
# … where it has no name of its own: not as "the Harbour Facts report by Gullwatch".
_OWN_NAME = re.compile(r"[A-Z]\w*\s[A-Z]\w*\s(?:report|study|survey|poll)s?\s")
# "according to “The Gull” by Jane Doe"
TITLED = re.compile(
    r"(?:(?:the|a|his|her)\s(?:[\w-]+\s){0,2}?(?:book|report|study|paper|memoir|documentary),?\s(?:titled\s|called\s)?)?"
    r"[“\"](?P<title>[A-Z][^“”\"]{6,90}?)[,.]?[”\"]"
)
# "according to scientists with the Harbour Weather Network": for whom those work who found it.
STAFF_OF = re.compile(
    r"(?:the\s)?(?:[a-z][\w-]*\s){0,2}?(?:scientists?|researchers?|analysts?|economists?|forecasters?|meteorologists?|strategists?"
    r"|officials?|authorities|investigators?|prosecutors?|experts?|spokes(?:man|woman|person|people))"
    r"\s(?:at|with|from|for)\s(?:the\s)?(?:(?:[A-Z]{2,3}\s)?(?:[a-z-]+\s){1,3}(?:giant|firm|bank|company|group)\s)?"
    rf"(?P<named>{NAMED})(?:\s(?:[a-z]+\s)?(?:group|network|initiative|project))?"
)
# "according to Gullsen’s research", "Harbour Board's latest estimates"
OWNED_WORK = re.compile(
    rf"(?:the\s)?(?P<named>{NAMED})(?P<work>[’']s?\s(?:[a-z-]+\s){{0,3}}?{_WORK}|[’']s?\sresearch)\b"
)
# What a body made, and no part of its name: "a Lake Bank report".
WORKS = re.compile(rf"\s(?!website){_WORK}\Z")
POSSESSIVE = re.compile(r"[’']s?\s")
FIRM_BEHIND = re.compile(
    r",\s(?:an?|the|which)\s(?:[\w’'.-]+\s){0,6}?(?:firm|company|provider|service|group|bureau|database|tracker|tracks)\b"
)
# The letters of words that begin no person's name but can begin a body's.
_NO_GIVEN_NAMES = frozenset("WMOLY")
# Behind a name of one word that may be a firm's, a sentence goes on without saying who that is.
ENDS_CLAUSE = re.compile(r"(?:\.|\Z|,(?!\s(?:an?|the|who|whose|[A-Z])\b)|\s(?:data|figures)\b)")
SHORTEST_LONE = 4


class Cited(NamedTuple):
    """Where the name stands of what a paragraph rests on; the page may show that it is a person's."""

    low: int
    high: int
    is_doubtful: bool = False


def behind_according(text: str, at: int) -> Iterator[Cited]:
    """The institutions or the paper whose name begins at the offset, if it is no outlet's and nobody's."""
    found = (
        _titled(text, at) or made_by(text, at) or _described(text, at) or _owned(text, at) or _named(text, at)
    )
    if found is not None:
        for low, high in parted_bodies(text, found.low, found.high):
            yield Cited(low, high, found.is_doubtful)


def _titled(text: str, at: int) -> Cited | None:
    """A book or a report under its title in marks."""
    title = TITLED.match(text, at)
    return Cited(*title.span("title")) if title else None


def made_by(text: str, at: int) -> Cited | None:
    """The body that made a paper, which stands behind it."""
    made = MADE_BY.match(text, at)
    if made is None or not GOES_ON.match(text, made.end()) or _OWN_NAME.search(text, at, made.start("named")):
        return None
    name = made["named"]
    is_bodys = (
        is_institution(name)
        or is_made_up(name)
        or begins_with_place(name)
        or (name.count(" ") > 1 and not name.startswith("The ") and not is_name(name))
        or (" " not in name and ENDS_CLAUSE.match(text, made.end()))
    )
    is_outlets = looks_like_outlet(name) and (is_known_outlet(name) or not RESEARCH.search(made.group()))
    if not is_bodys or is_outlets or is_nobodys(name):
        return None
    return Cited(*made.span("named"), not is_institution(name))


def _described(text: str, at: int) -> Cited | None:
    """A body that stands behind a word of what it is, or behind those who work for it."""
    kind = KIND_NAMED.match(text, at) or STAFF_OF.match(text, at)
    if kind is None or not GOES_ON.match(text, kind.end()):
        return None
    name = kind["named"]
    is_staffs = kind.re is STAFF_OF and not (" " in name or is_made_up(name))
    if is_staffs or looks_like_outlet(name) or is_nobodys(name):
        return None
    return Cited(*kind.span("named"))


def _owned(text: str, at: int) -> Cited | None:
    """Whose figures and research they are, and a person's research itself."""
    owned = OWNED_WORK.match(text, at)
    if owned is None or looks_like_outlet(owned["named"]) or text.startswith("The ", at):
        return None
    is_site = owned["work"].endswith("website")
    if not is_site and (is_institution(owned["named"]) or is_made_up(owned["named"])):
        return Cited(*owned.span("named"))
    return Cited(owned.start("named"), owned.end("work"))


def _named(text: str, at: int) -> Cited | None:
    match = BEHIND_ACCORDING.match(text, at)
    if match is None:
        return None
    if match["named"] is None:
        return _paper(text, match)
    name = match["named"]
    is_dated = name.split(" ")[0] in DAYS
    if match["noun"]:
        is_works = WORKS.search(match["noun"]) and (
            name.split(" ")[-1] in INSTITUTIONS or is_made_up(name) or name in POLLSTERS
        )
        high = match.end("named" if is_works else "noun")
        # Of "a January 2016 study" the maker stands behind it.
        is_none = is_dated or is_known_outlet(name) or name in NOBODYS
        return None if is_none else Cited(match.start("named"), high)
    if not GOES_ON.match(text, match.end()):
        dated = DATED_PAPER.match(text, at)
        if dated is None or not GOES_ON.match(text, dated.end()):
            return None
        return Cited(dated.start("maker" if dated["maker"] else "paper"), dated.end())
    if is_dated or is_nobodys(name):
        return None
    house = house_of_person(name)
    if house:
        end = match.end("named")
        return None if is_known_outlet(house) else Cited(end - len(house), end)
    if is_known_outlet(POSSESSIVE.split(name)[0]):
        return None
    if DOMAIN.fullmatch(name) and FIRM_BEHIND.match(text, match.end()):
        return Cited(*match.span("named"))
    if looks_like_outlet(name):
        return None
    if _is_bodys(text, match, name):
        return Cited(*match.span("named"))
    if " " in name and letter(name.split(" ")[0]) in _NO_GIVEN_NAMES and ENDS_CLAUSE.match(text, match.end()):
        return Cited(*match.span("named"), True)  # "according to Climate Central"
    is_lone = not match["article"] and " " not in name and len(name) >= SHORTEST_LONE
    if is_lone and ENDS_CLAUSE.match(text, match.end()):
        return Cited(*match.span("named"), True)
    return None


def _paper(text: str, match: re.Match[str]) -> Cited | None:
    """A paper, or a body that has no name of its own: "the weather office"."""
    group = next(g for g in ("paper", "body", "office", "small", "owned") if match[g])
    if match["papers"]:
        return Cited(match.start("small"), match.end("papers"))
    is_one = (
        match["article"]
        or group == "body"
        or text[match.end() - 1] == "s"
        or text.endswith(("data", "research", "modelling", "modeling"), 0, match.end())
    )
    if not is_one or not GOES_ON.match(text, match.end()):
        return None
    if group == "paper" and ON_SITE_OF.match(text, match.end()):
        return None  # the site itself is credited
    maker = PAPER_OF.match(text, match.end()) if group == "paper" else None
    if maker and (is_institution(maker["named"]) or is_made_up(maker["named"])):
        return Cited(*maker.span("named"))
    return Cited(*match.span(group))


def _is_bodys(text: str, match: re.Match[str], name: str) -> bool:
    is_one = is_institution(name) or is_made_up(name) or name in LONE or name.split(" ")[-1] in INSTITUTIONS
    is_one = is_one or bool(INITIALS_BEHIND.match(text, match.end("named")))
    has_article = match["article"] == "the " and " " in name
    is_one = is_one or begins_with_place(name) or is_odd(name) or bool(BRANCH.fullmatch(name))
    return is_one or (has_article and not is_name(name))
