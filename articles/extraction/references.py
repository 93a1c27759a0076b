"""What the story's sentences rest on: papers in journals, polls, figures, websites and press services."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .agencies import is_known_outlet, looks_like_outlet, source_kind
from .findings import Confidence, Credit, CreditRole, SourceKind
from .names_as_printed import is_name, is_persons_name
from .places import is_city, is_region
from .words import word_set

CHANNEL_PHRASE = re.compile(
    r"(?:(?:according\sto|citing|with\sreference\sto|referring\sto|(?:was\s|were\s|is\s)?(?:reported"
    r"|announced|stated|said|published|posted|posted\sit|informed)\s(?:by|on|in)|on|by|in)\s)"
    r"(?P<source>(?:the\s|a\s|its\s|his\s|their\s)?(?:[\w’'-]+\s){0,6}?(?:press\sservice"
    r"|press\soffice|(?:official\s)?web\s?site|telegram\schannel|facebook\spage|press\srelease"
    r"|press\scentre|press\scenter)"
    r"(?:\sof\s(?:the\s)?(?:[A-Z][\w’'-]*(?:\s(?:of|and|for|the)\s(?:the\s)?(?=[A-Z])|\s)?){1,8})?)",
    re.IGNORECASE,
)
REFERENCE = re.compile(
    r"(?:with|in)\s(?:reference\sto|a\sreference\sto)\s(?P<source>(?:the\s)?[^.,;:()\"“”]{3,90}?)"
    r"(?=[.,;:()]|\sthat\b|\Z)"
)
_TITLE = r"[A-Z][\w&:-]*(?:\s(?:(?:of|and|in|the|&)\s){0,2}[A-Z][\w&:-]*){0,7}"
# Research that came out in a place with a name: "tests published in Zootaxa", "an issue of the Journal of X".
_WORK = (
    r"(?i:study|studies|research|papers?|findings|analysis|tests?|results?|reviews?|survey|data|genome|work)"
)
PAPER = re.compile(
    rf"""
    \b(?:{_WORK}\b[^.;]{{0,70}}?\b(?:published|appear(?:s|ed|ing)?|printed|detailed|described|reported)
      | (?:published|reported|described|detailed)\s(?:their|its|the|his|her)\s(?:\w+\s){{0,2}}{_WORK})
    \s(?:\w+\s){{0,3}}?in\s(?:the\s)?(?:[\w\s]{{0,30}}\s(?:issue|edition)\sof\s(?:the\s)?)?
    (?:(?:peer-reviewed|scientific|medical|academic|open-access)\s)?(?:journals?\s|magazine\s)?(?:of\s(?=[a-z]))?
    (?P<source>(?!(?:Jan|Febr)uary|March|April|May\b|June|July|August|(?:Sept|Nov|Dec)ember|October){_TITLE})
    """,
    re.VERBOSE,
)
JOURNAL = re.compile(
    r"(?:(?:in|by|to|of)\s(?:the\s)?|\bThe\s)(?:(?:peer-reviewed|scientific|medical|academic)\s)?journals?\s"
    r"(?:of\s)?(?P<source>[A-Z][\w&:-]*(?:\s(?:(?:of|and|in|the|&)\s){0,2}[A-Z][\w&:-]*){0,7})"
)
# "a paper in the Journal of Physics"
JOURNAL_OF = re.compile(rf"\bin\s(?:the\s)?(?P<source>(?:[A-Z][\w-]+\s){{0,3}}Journal\sof\s{_TITLE})")
JOURNAL_WORD = re.compile(
    r"\b(?:Journal|Review|Letters|Reports|Proceedings|Annals|Archives|Bulletin|Transactions|Nature|Science|Cell|Lancet)\b"
)
_BODY = r"(?:the\s)?(?:[A-Z][\w-]{1,20}[’']s\s)?(?P<source>" + _TITLE + r")(?![’'])"
# "a poll by YouGov", "figures published on Monday by the Statistics Office".
COUNTED_BY = re.compile(
    r"\b(?:polls?|surveys?|[Dd]ata|[Ff]igures|[Ss]tatistics)\s"
    r"(?:(?:conducted|carried\sout|published|released|compiled|collected|provided|issued|commissioned)\s"
    r"(?:(?:on|in|last|this)\s\w+\s(?:\d{4}\s)?)?)?(?:by|from)\s(?:(?:the\s)?poll(?:ster|ing\s\w+)\s)?"
    + _BODY
)
# "according to a report by the Harbour Trust", "according to the Bureau of Statistics".
REPORT_BY = re.compile(
    r"\b(?:[Aa]ccording\sto|said|says|found|showed|shows)\san?\s(?:[\w-]+\s){0,3}?(?:report|study|analysis|review|assessment|paper|research)\s"
    r"(?:(?:published|released|issued|compiled|prepared)\s(?:(?:on|in|last|this)\s\w+\s)?)?(?:by|from)\s"
    + _BODY
)
# "The report by the Harbour Union claims", "A paper from a team at the University of the Lake found".
REPORT_OF = re.compile(
    r"(?:\A|(?<=[.!?]\s))(?:The|An?|This|That|New)\s(?:[\w-]+\s){0,2}?(?:[Rr]eport|study|analysis|review|survey|paper|research)\s"
    r"(?:by|from)\s(?:a\s(?:team|group)\s(?:at|of)\s)?" + _BODY + r"(?=[,\s])"
)
# "according to new research from the Harbour Bank"
RESEARCH_BY = re.compile(
    r"\b[Aa]ccording\sto\s(?:(?:new|recent|the|its|a)\s){0,2}(?:research|report|study|survey|analysis)\s(?:by|from)\s"
    + _BODY
)
# "in its recently released Harbour Outlook (HO)"
ITS_REPORT = re.compile(
    r"\b[Ii]n\s(?:its|their)\s(?:[a-z-]+\s){0,3}(?P<source>(?:[A-Z][\w-]*\s){1,4}(?:Outlook|Report|Review|Index|Bulletin|Survey|Monitor))"
    r"(?=\s?[.,;(]|\Z|\s(?:that|on|published|released)\b)"
)
STATISTICIANS = re.compile(r"\b(?:[Aa]ccording\sto|[Cc]iting)\s" + _BODY)
COUNTS_PEOPLE = re.compile(r"Statisti|Census|Eurostat|\bONS\b")
POLL = re.compile(
    r"\b(?P<source>[A-Z][\w/&.-]{1,30}(?:\s[A-Z][\w/&.-]{1,20}){0,3})"
    r"(?:\s(?:opinion|exit|public|online|national|tracking|new|snap))?\s(?:polls?|surveys?)\b"
)
RUN_TOGETHER = re.compile(r"[A-Z][a-z]+[A-Z]\w+")
POLLING = word_set("poll polls survey surveys")
COUNTED = POLLING | word_set("data figures statistics")
REPORTS = word_set("release statement complaint audit report study analysis review assessment paper research")
# "the DOJ release states"
BODYS_PAPER = re.compile(
    r"\b[Tt]he\s(?P<source>[A-Z]{2,6}\s(?:release|report|statement|complaint|audit|review))\s"
    r"(?:states?|stated|says?|said|found|finds|notes|noted|alleges?|alleged)\b"
)
# "A study from 2012 counted", "a 2014 study warned".
DATED_STUDY = re.compile(
    r"\b[Aa]\s(?P<source>(?:19|20)\d\d\s(?:study|report|survey|review|analysis|audit)|study\sfrom\s(?:19|20)\d\d)\s(?=[a-z]+ed\b|found\b|says?\b|said\b)"
)
ITS_REPORTS = word_set("outlook report review index bulletin survey monitor")
COUNTING = word_set("statistics statistical statistician census eurostat ons")
_POLLSTERS = """
Abacus Data, Afrobarometer, Allensbach, Angus Reid, AP-NORC, Civey, Datafolha, Elabe, Emerson College,
Essential, Eurobarometer, Forsa, Gallup, Genron, GfK, Harris, Ifop, Infratest Dimap, INSA, Ipsos, Ipsos MORI,
Kantar, KIIS, Lazarus, Léger, Levada, Levada Center, Marist, Marquette, Monmouth University, Morning Consult,
Nanos, Newspoll, Norstat, Odoxa, Opinium, Pew, Pew Research, Pew Research Center, Quaest, Quinnipiac,
Quinnipiac University, Rasmussen, Redfield & Wilton, Roy Morgan, Savanta, Siena College, SSRS, Survation,
Techne, VTsIOM, YouGov
"""
POLLSTERS = frozenset(" ".join(name.split()) for name in _POLLSTERS.split(","))


def find_counts(text: str, words: frozenset[str], start: int) -> Iterator[Credit]:
    """Those whose polls, figures and reports a paragraph rests on."""
    found: list[re.Match[str]] = []
    if not words.isdisjoint(COUNTED):
        found += COUNTED_BY.finditer(text)
    if not words.isdisjoint(REPORTS):
        found += [
            m
            for form in (REPORT_BY, REPORT_OF, RESEARCH_BY)
            for m in form.finditer(text)
            if not looks_like_outlet(m["source"])
        ]
        yield from (_refers_to(text, m, start) for m in BODYS_PAPER.finditer(text))
        yield from (_refers_to(text, m, start) for m in DATED_STUDY.finditer(text))
    if not words.isdisjoint(ITS_REPORTS):
        found += ITS_REPORT.finditer(text)
    if not words.isdisjoint(COUNTING):
        found += [m for m in STATISTICIANS.finditer(text) if COUNTS_PEOPLE.search(m["source"])]
    yield from (_refers_to(text, match, start) for match in found if _is_body(match["source"]))
    if not words.isdisjoint(POLLING):
        for match in POLL.finditer(text):
            yield from _pollsters(text, match, start)


def _pollsters(text: str, match: re.Match[str], start: int) -> Iterator[Credit]:
    """ "a Reuters/Ipsos poll": each of those who asked."""
    at = match.start("source")
    for name in match["source"].split("/"):
        if name in POLLSTERS or is_known_outlet(name):
            yield body_credit(text, at, at + len(name), name, CreditRole.REFERS_TO, start)
        at += len(name) + 1
    name = match["source"]
    if name.count(" ") >= 2 and _begins_with_outlet(name) and not is_known_outlet(name):
        yield body_credit(
            text, match.start("source"), match.end(), f"{name} poll", CreditRole.REFERS_TO, start
        )


def _begins_with_outlet(name: str) -> bool:
    """Whether an outlet asks under a name of its own: "a CBS News Battleground Tracker poll"."""
    words = name.split(" ")
    return any(is_known_outlet(" ".join(words[:count])) for count in (1, 2))


def _is_body(name: str) -> bool:
    """Whether a name can be that of a body that counts: no person, no place and no lone everyday word."""
    if is_persons_name(name) or is_city(name) or is_region(name):
        return False
    is_made_up = (name.isupper() and len(name) > 1) or RUN_TOGETHER.fullmatch(name)
    return " " in name or bool(is_made_up) or name in POLLSTERS or is_known_outlet(name)


def _refers_to(text: str, match: re.Match[str], start: int) -> Credit:
    low, high = match.span("source")
    return body_credit(text, low, high, match["source"], CreditRole.REFERS_TO, start)


def find_papers(text: str, start: int) -> list[Credit]:
    """The journals in which a paragraph says that research came out."""
    found = [_read_paper(text, match, start) for match in PAPER.finditer(text)] if _tells_issue(text) else []
    if "Journal of" in text:
        found += [_refers_to(text, match, start) for match in JOURNAL_OF.finditer(text)]
    return [paper for paper in found if paper is not None]


def _tells_issue(text: str) -> bool:
    """Whether the text can say that something came out at all."""
    return "ublish" in text or "ppear" in text


def find_reference(text: str, match: re.Match[str], start: int) -> Credit | None:
    """ "with reference to the ministry's report"."""
    if "reference" not in match.group():
        return None
    found = REFERENCE.match(text, match.start())
    if not found:
        return None
    source = found["source"].strip()
    if looks_like_outlet(source):
        return body_credit(text, found.start(), found.end("source"), source, CreditRole.REPORTED_VIA, start)
    return body_credit(text, found.start(), found.end("source"), source, CreditRole.REFERS_TO, start)


def find_channel(text: str, match: re.Match[str], start: int) -> Credit | None:
    """ "according to NATO's website"."""
    window = max(0, match.start() - 110)
    for found in CHANNEL_PHRASE.finditer(text, window, min(len(text), match.end() + 90)):
        if found.start("source") <= match.start() < found.end("source"):
            source = found["source"].strip()
            if "reference to" in found.group()[:24] or not any(c.isupper() for c in source):
                return None
            return body_credit(text, found.start(), found.end("source"), source, CreditRole.REFERS_TO, start)
    return None


def find_journal(text: str, match: re.Match[str], start: int) -> Credit | None:
    """ "published in the journal Nature"."""
    window = max(0, match.start() - 45)
    for found in JOURNAL.finditer(text, window, min(len(text), match.end() + 90)):
        if found.start() <= match.start() < found.end():
            return body_credit(text, found.start(), found.end(), found["source"], CreditRole.REFERS_TO, start)
    return None


def _read_paper(text: str, match: re.Match[str], start: int) -> Credit | None:
    """ "research published in Zootaxa"; what a paper or a station published is no journal's."""
    source = match["source"]
    if is_known_outlet(source) or (is_name(source) and not JOURNAL_WORD.search(source)):
        return None
    return _refers_to(text, match, start)


def body_credit(
    text: str, low: int, high: int, source: str, role: CreditRole, start: int, *, is_doubtful: bool = False
) -> Credit:
    """The credit that stands in ``text[low:high]``; ``start`` is the paragraph's place in the copy."""
    while high > low and text[high - 1] == " ":
        high -= 1
    kind = source_kind(source)
    if role is CreditRole.REFERS_TO and kind is SourceKind.OUTLET:
        kind = SourceKind.DOCUMENT if "site" in source else kind
    confidence = Confidence.CERTAIN if is_known_outlet(source) else Confidence.PROBABLE
    confidence = Confidence.DOUBTFUL if is_doubtful else confidence
    return Credit(text[low:high], start + low, start + high, source, role, kind, confidence)
