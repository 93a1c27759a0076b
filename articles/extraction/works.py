"""Whose figures and reports a paragraph rests on: "data from the Harbour Board", "a May memo seen by"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .agencies import looks_like_outlet
from .bodies import (
    ACRONYM,
    NAMED,
    OWNED_BODY,
    SMALL_BODY,
    house_of_person,
    is_body,
    is_institution,
    is_made_up,
    is_nobodys,
    name_before,
    parted_bodies,
)
from .findings import Credit
from .named_outlets import DAYS
from .references import POLLSTERS, refers_to
from .words import word_set

_SHOWS = (
    r"(?:shows?|showed|states?|stated|says?|said|finds?|found|notes?|noted|alleges?|alleged|reveals?|revealed"
    r"|indicates?|indicated|suggests?|suggested|claims?|claimed|say|names?|details?|describes?|warns?|warned|reads?)"
)
_FIGURES = (
    r"(?:[Dd]ata|[Ff]igures|[Ss]tatistics|[Nn]umbers|[Pp]rojections?|[Ee]stimates?|[Ff]orecasts?|[Mm]odell?ing"
    r"|[Rr]ecords|[Rr]esults|[Ff]indings|[Mm]easurements|[Rr]eadings|[Pp]olls?|[Ss]urveys?|[Tt]all(?:y|ies)|[Cc]ounts?)"
)
_PAPERS = (
    r"(?:[Rr]eports?|[Ss]tud(?:y|ies)|[Aa]nalys[ei]s|[Rr]esearch|[Pp]apers?|[Bb]ulletins?|[Aa]dvisor(?:y|ies)"
    r"|[Gg]uidelines|[Uu]pdates?)"
)
_ISSUED = (
    r"(?:(?:conducted|done|carried\sout|published|released|compiled|collected|provided|issued|commissioned|prepared|produced|gathered|unveiled)\s"
    r"(?:for\s[A-Z]\w+(?:\s[A-Z]\w+){0,3}\s)?"
    r"(?:(?:on|in|last|this)\s\w+\s(?:\d{4}\s)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s)?|(?:this|last)\s(?:week|month|year)\s)?"
)
_MAKER = (
    r"(?:(?:the\s)?poll(?:ster|ing\s\w+)\s)?(?:a\s(?:team|group)\s(?:at|of)\s)?(?:the\s)?"
    r"(?:(?:state-(?:run|owned)|UK|US|EU|[A-Z]\w+-based|[A-Z]\w+(?:ish|ian|[ae]n|ese|ic)(?=\s[a-z]))\s|(?:(?!\w+ing\b|the\b|an?\b|his\b|her\b|their\b|its\b|former\b|then\b)[a-z][a-z-]+\s){1,2}?(?=[A-Z]))?"
    r"(?:(?:[a-z][\w-]*\s){0,2}(?:think[\s-]tank|[Ww]eb\s?site|charity|watchdog|regulator|tracker|(?:[a-z]+\s)?(?:firm|group|body|agency|provider|company))\s(?=[A-Z]))?"
    r"(?:(?!(?:People|Women|Children|Men|Consumer)[’'])[A-Z][\w-]{1,20}[’']s\s(?=[A-Z]))?"
    rf"(?>(?P<source>{OWNED_BODY}|{NAMED}(?:\s{SMALL_BODY}\b)?))"
    r"(?:(?![’'])|(?=[’']s?\s(?:[a-z-]+\s){1,4}(?:data|figures|survey|report|statistics|estimates)\b))"
)
# "a poll by YouGov", "figures published on Monday by the Statistics Office", "a report from the auditor".
_ARTICLE = (
    r"(?:[Aa]n?|[Tt]he|[Tt]his|[Tt]hat|[Nn]ew|[Rr]ecent|[Ll]atest|\d{4}|(?:[A-Z]\w+day|[Ll]ast\s\w+)[’']s)"
)
MADE_BY = re.compile(
    rf"\b(?:(?P<figures>{_FIGURES})|{_ARTICLE}\s(?:[\w-]+\s){{0,4}}?{_PAPERS}|(?<=ccording\sto\s)(?:(?:previous|recent|earlier|past)\s)?{_PAPERS}"
    r"|Analysis|Research(?=\s(?:by|from)\b))"
    r"(?:\sof\s[\w, ]{3,50}?)?(?:\s|,\s(?=conducted|published|released|compiled|carried|produced))"
    rf"{_ISSUED}(?:by|from)\s{_MAKER}"
)
# "official papers from 1986 released by the Harbour Archive"
RELEASED_BY = re.compile(
    r"\b(?:(?:[Dd]ata|[Ff]igures|[Pp]apers|[Dd]ocuments|[Rr]ecords|[Rr]eport|[Ss]tudy|[Ss]urvey|[Ss]tatistics|[Oo]utlook"
    r"|[Ff]orecast|[Ii]ndex|[Bb]ulletin|[Aa]nalysis|[Aa]ssessment)\b(?:\s[\w’'-]+){1,7}?|[Tt]imeline|[Gg]uidance)"
    r"\s(?:released|published|issued|compiled)\s(?:(?:on|in|last|this|late|earlier)\s\w+\s(?:\d{1,4}\s)?)?by\s(?:the\s)?"
    rf"(?P<source>{NAMED})"
)
# "the report, from Harbour Science and the University of Lakeside,"
OF_MAKERS = re.compile(
    rf"\b(?:analys[ei]s|stud(?:y|ies)|reports?|research|papers?|surveys?|data|figures),\s(?:from|by)\s(?:the\s)?(?P<source>{NAMED})(?:\sat\s[A-Z]\w+)?,"
)
# "This information was gathered from the Tide Service", "much of this list was obtained from the Dock Board"
GATHERED = re.compile(
    r"\b(?:information|details|facts|list|data|reporting|story)\b[^.;“”\"]{0,40}?\s(?:gathered|obtained|sourced|provided|collected|compiled|shared"
    rf"|comes|came|drawn|taken)\s(?:from|by)\s(?:the\s)?(?P<source>{NAMED})"
)
# "Research at Lakeside University tackled it"
RESEARCH_AT = re.compile(rf"(?:\A|(?<=[.!?]\s))Research\sat\s(?:the\s)?(?P<source>{NAMED})(?=\s[a-z])")
# "did the study jointly with the Lake-based Gull Programme"
TOGETHER = re.compile(
    r"\b(?:study|survey|research|report|analysis)\b[^.;“”\"]{0,40}?\s(?:jointly|together|in\s(?:collaboration|partnership))\swith\s(?:the\s)?"
    rf"(?:[A-Z]\w+-based\s)?(?P<source>{NAMED})"
)
# "Lakeside Statistics Bureau (LSB) data show"
DATA_SHOW = re.compile(
    rf"(?P<source>{NAMED})(?:\s\([A-Z][\w&-]{{1,9}}\))?\s(?:data|figures|statistics|estimates|records)\s(?:also\s)?{_SHOWS}\b"
)
# "in its recently released Harbour Outlook (HO)"
ITS_REPORT = re.compile(
    r"\b[Ii]n\s(?:its|their)\s(?:[a-z-]+\s){0,3}(?P<source>(?:[A-Z][\w-]*\s){1,4}(?:Outlook|Report|Review|Index|Bulletin|Survey|Monitor))"
    r"(?=\s?[.,;(]|\Z|\s(?:that|on|published|released)\b)"
)
# "In its analysis of the trade, Harbour Intelligence says"
IN_ITS_WORK = re.compile(
    r"\b[Ii]n\s(?:its|their)\s(?:[\w-]+\s){0,3}?(?:analysis|report|study|survey|forecast|review|statement|estimates?|projections?)\b"
    rf"[^.;“”\"]{{0,120}},\s(?:the\s)?(?P<source>{NAMED})(?=,\s|\s(?:says?|said|finds?|found|slashed|cut|raised|puts?|predicts?)\b)"
)
COUNTS_PEOPLE = re.compile(r"Statisti|Census|Eurostat|\bONS\b")
STATISTICIANS = re.compile(rf"\b(?:[Aa]ccording\sto|[Cc]iting)\s{_MAKER}")
# "the DOJ release states", "court records show", "the council's budget documents show"
_PAPER_SHOWS = r"""\b(?P<source>
        (?:[A-Z]{2,6}\s(?:release|report|statement|complaint|audit|review|analysis|data|figures|memo|study|survey)
      | (?:[Cc]ourt|[Bb]udget|[Pp]olice|tax|campaign(?:\sfinance)?|fundraising|financial|medical|hospital
          |corporate|Medical|Hospital|Tax|Property|Company|Internal|School|Military|Immigration|State|Federal
          |planning|military|immigration|inspection|city|county|state|federal|school|customs|shipping|industry|market
          |property|government|company|internal|legal|public
          |[Oo]fficial|[Gg]overnment|[Oo]nline)\s
          (?:documents|records|filings|data|figures|papers|statistics|surveys)
      | [Ff]light\s(?:logs|records)
      | (?:[Aa]udio|[Vv]ideo|[Ss]urveillance|[Rr]adio|[Pp]hone|[Dd]ispatch)\s
          (?:call\s)?(?:recordings?|logs|footage|records)
      | (?:official|coroner[’']s|police)\sreport
      | lawsuit|(?<=\b[Tt]he\s)suit|complaint|indictment|affidavit|petition|charge-?sheet|FIR
      | official\sstatement
      | presentation\sto\s[a-z]+ OTHERS))
    \s(?:(?:released|published|obtained)\s[A-Z]?[a-z]+\s)?(?:also\s)?SHOWS\b"""
_BROCHURE = r"""
      | (?:(?!The\b)[A-Z][\w-]*(?:[’']s)?\s){0,4}(?:(?:final|joint|official)\s)?
          (?:press\skit|brochure|communiqu[eé]|leaflet)"""
PAPER_SHOWS, PAPER_OR_BROCHURE_SHOWS = (
    re.compile(_PAPER_SHOWS.replace("OTHERS", others).replace("SHOWS", _SHOWS), re.VERBOSE)
    for others in ("", _BROCHURE)
)
BROCHURES = word_set("kit brochure communique communiqu leaflet")
# "the Harbour Board's “Tides 2023” report shows", "Doe Research’s annual survey found": what follows a name.
OWNED_WORK = re.compile(
    r"[’']s?\s(?:[“\"‘][^“”\"’]{3,60}[”\"’]\s)?(?:(?:[a-z-]+|\d{4})\s){0,3}?"
    rf"(?:report|survey|study|analysis|data|figures|research)\s(?:from\s\w+\s)?{_SHOWS}\b"
)
SHOWING = re.compile(rf"\s{_SHOWS}\b")
# "research firm Canalake said"
FIRM_SAYS = re.compile(
    r"\b(?:[Rr]esearch|[Dd]ata|[Aa]nalytics|[Mm]arket|[Cc]onsulting|[Pp]olling|[Rr]atings?|[Mm]onitoring|[Ii]ntelligence)\s"
    r"(?:(?:research|intelligence|data)\s)?(?:firm|company|group|agency|researcher|provider|tracker)\s"
    rf"(?P<source>{NAMED})\s(?:says?|said|estimate[sd]?|reported|found|finds|forecasts?)\b"
)
# "a Labour Department study found", "the 2012 Population Census report indicates"
NAMED_WORK = re.compile(
    rf"\b(?:[Aa]n?|[Tt]he)\s(?:(?:[a-z-]+|\d{{4}})\s){{0,2}}?(?P<source>{NAMED})\s(?:study|report|survey|analysis|data|figures)"
    rf"\s{_SHOWS}\b"
)
# "the Lakeland Safety Assessment published last month concluded"
CAME_OUT = re.compile(
    rf"\b(?:[Aa]n?|[Tt]he)\s(?P<source>(?:[A-Z][\w-]*\s){{1,5}}(?:Estimate|Assessment|Report|Review|Survey|Study|Index|Census))"
    rf"\s(?:(?:published|released|issued)\s(?:[\w-]+\s){{1,4}})?(?:{_SHOWS}|concluded|concludes)\b"
)
# "ranked last in the 2017 County Tides report released Wednesday"
IN_CAME_OUT = re.compile(
    r"\bin\s(?:an?|the)\s(?:\d{4}\s|new\s|annual\s|latest\s){0,2}(?P<source>(?:[A-Z][\w&-]*\s){2,5}(?:report|study|survey|index))"
    r"\s(?:released|published|issued)\b"
)
# "A study from 2012 counted", "a 2014 study warned".
DATED_STUDY = re.compile(
    r"\b(?:[Aa]|[Oo]ne)\s(?P<source>(?:19|20)\d\d\s(?:(?:federal|national|state|government)\s)?(?:study|report|survey|review|analysis|audit|memo)"
    r"|study\sfrom\s(?:19|20)\d\d)\s(?=[a-z]+ed\b|found\b|says?\b|said\b)"
)
# "a May 7 memo obtained by", "emails seen by": papers that somebody shows to the press.
SHOWN = re.compile(
    r"\b(?:an?|the)\s(?P<source>(?:(?!the\b|that\b|which\b)[\w.’'-]+\s){0,4}?(?:memo|slideshow|presentation|documents?|e-?mails?|recording|transcript))"
    r"\s(?:obtained|seen|reviewed|viewed)\s(?:by|under|through)\b"
)
# What stands before the paper's own name: its date.
DATE_BEFORE = re.compile(
    r"\A(?:(?:(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?|\d{1,4}|internal)\s){1,4}"
)
SHORTEST_MAKER = 2
# What heads a sentence before data and is nobody's name.
GENERAL = word_set(
    """The These Those This New Latest Official Government Police Court Census Recent Preliminary Public
    Medical Historical Internal Campaign Budget Tax Company State Federal County City National Local
    Other Such Most Some Additional Separate Provisional Early Economic Trade Industry Weather Health
    Available Published Initial Satellite Further Their Its His Her Our And But Both While As Similar
    Previous Past Global Permit Bank School Property Online"""
)
# "Lakelandian figures": a land's, which are nobody's by name.
OF_LAND = re.compile(r"(?:ian|ean|can|ish|ese|nch|[ao]ni|qi|eli|rab|ic|ss)\Z")
# What a place may have as well as a body.
KEPT = word_set("records results measurements readings")
# Behind one word these show that it is no maker's name: "Dutch officials", "the Union government".
OF_PEOPLE = re.compile(
    r"\s(?:authorities|government|officials|media|police|researchers|scientists|experts|economists|lawmakers|doctors"
    r"|troops|forces|students|teachers|users)\b"
)
FIGURES = word_set(
    """data figures statistics numbers projection projections estimate estimates forecast forecasts
    modelling modeling records results findings measurements readings poll polls survey surveys tally
    tallies count counts"""
)
PAPERS = word_set(
    """information list details report reports study studies analysis analyses research paper papers
    assessment assessments review reviews audit audits release statement complaint documents filings
    memo suit update updates bulletin bulletins advisory advisories guidelines lawsuit indictment affidavit
    timeline guidance petition chargesheet sheet fir brochure kit communique communiqué leaflet presentation
    outlook index logs records recording recordings footage"""
)
WORKS = FIGURES | PAPERS
NAMED_WORKS = word_set("study report survey analysis data figures")
MAKING = word_set("by from")
POSSESSIVES = word_set("its their")
ITS_REPORTS = word_set("outlook report review index bulletin survey monitor")
CAME_OUT_AS = word_set("estimate assessment report review survey study index census")
SHOWABLE = word_set("obtained seen reviewed viewed")
COUNTING = word_set("statistics statistical statistician census eurostat ons")
WORK_WORDS = FIGURES | PAPERS | CAME_OUT_AS | ITS_REPORTS | SHOWABLE | COUNTING


def find_works(text: str, words: frozenset[str], start: int) -> Iterator[Credit]:
    """Those whose figures and reports a paragraph rests on, and the papers of nobody by name."""
    if words.isdisjoint(WORK_WORDS):
        return
    if not words.isdisjoint(WORKS):
        yield from _made_by(text, words, start)
        yield from _released(text, words, start)
        yield from _owned(text, words, start)
        papers = PAPER_SHOWS if words.isdisjoint(BROCHURES) else PAPER_OR_BROCHURE_SHOWS
        for match in (*papers.finditer(text), *DATED_STUDY.finditer(text)):
            yield refers_to(text, *match.span("source"), start)
    if not words.isdisjoint(CAME_OUT_AS):
        for pattern in (CAME_OUT, IN_CAME_OUT):
            yield from (refers_to(text, *m.span("source"), start) for m in pattern.finditer(text))
    if not words.isdisjoint(ITS_REPORTS):
        yield from (refers_to(text, *m.span("source"), start) for m in ITS_REPORT.finditer(text))
    if not words.isdisjoint(COUNTING):
        for match in STATISTICIANS.finditer(text):
            if COUNTS_PEOPLE.search(match["source"]) and is_body(match["source"]):
                yield refers_to(text, *match.span("source"), start)
    if not words.isdisjoint(SHOWABLE):
        for match in SHOWN.finditer(text):
            at = match.start("source")
            dated = DATE_BEFORE.match(match["source"])
            yield refers_to(text, at + (dated.end() if dated else 0), match.end("source"), start)


def _made_by(text: str, words: frozenset[str], start: int) -> Iterator[Credit]:
    """What an outlet reports is its news, but its figures are figures."""
    for match in MADE_BY.finditer(text) if not words.isdisjoint(MAKING) else ():
        name = match["source"]
        if name.partition(" for ")[0] in POLLSTERS:
            asked = name.partition(" for ")[0]
            at = match.start("source")
            yield refers_to(text, at, at + len(asked), start)
            continue
        if is_nobodys(name.split(" of ")[0]) or name in DAYS or len(name) < SHORTEST_MAKER:
            continue
        if " " not in name and OF_PEOPLE.match(text, match.end("source")):
            continue
        house = house_of_person(name)
        if house:
            end = match.end("source")
            yield from [] if looks_like_outlet(house) else [refers_to(text, end - len(house), end, start)]
            continue
        if match["figures"] or not any(looks_like_outlet(one) for one in name.split(" and ")):
            is_sure = is_body(name) or name in POLLSTERS
            is_kept = (match["figures"] or "").lower() in KEPT
            if not is_sure and is_kept and not SHOWING.match(text, match.end("source")):
                continue
            for low, high in parted_bodies(text, *match.span("source")):
                yield refers_to(text, low, high, start, is_doubtful=not is_sure)


# Who puts out papers and figures, each with words of which a paragraph must hold one.
RELEASES = (
    (RELEASED_BY, word_set("released published issued compiled")),
    (
        GATHERED,
        word_set("gathered obtained sourced provided collected compiled shared comes came drawn taken"),
    ),
    (OF_MAKERS, word_set("from by")),
    (RESEARCH_AT, word_set("research")),
    (DATA_SHOW, word_set("data figures statistics estimates records")),
    (FIRM_SAYS, word_set("firm company group agency researcher provider tracker")),
    (TOGETHER, word_set("jointly together collaboration partnership")),
)


def _released(text: str, words: frozenset[str], start: int) -> Iterator[Credit]:
    """Those who put out the papers and the figures of which a paragraph tells."""
    for match in (
        match
        for pattern, needed in RELEASES
        if not words.isdisjoint(needed)
        for match in pattern.finditer(text)
    ):
        for low, high in parted_bodies(text, *match.span("source")):
            name = text[low:high]
            is_state = name.endswith(" Government")
            if match.re is DATA_SHOW and name in GENERAL:
                continue  # "Police records show"
            if (
                is_state
                or is_institution(name)
                or is_made_up(name)
                or match.re is RESEARCH_AT
                or (match.re is FIRM_SAYS and not is_nobodys(name))
            ):
                yield refers_to(text, low, high, start)
            elif (
                match.re is DATA_SHOW
                and " " not in name
                and not (is_nobodys(name) or name in GENERAL or OF_LAND.search(name))
            ):
                yield refers_to(text, low, high, start, is_doubtful=True)


def _owned(text: str, words: frozenset[str], start: int) -> Iterator[Credit]:
    for match in OWNED_WORK.finditer(text) if "s" in words else ():
        span = name_before(text, match.start())
        if span and _is_makers(text[slice(*span)]):
            yield refers_to(text, *span, start)
    found: list[re.Match[str]] = []
    if not words.isdisjoint(POSSESSIVES):
        found += IN_ITS_WORK.finditer(text)
    if not words.isdisjoint(NAMED_WORKS):
        found += NAMED_WORK.finditer(text)
    for match in found:
        # "the HRB report shows" is read as a paper.
        is_paper = match.re is NAMED_WORK and ACRONYM.match(match["source"])
        is_lone = match.re is IN_ITS_WORK and " " not in match["source"] and not is_nobodys(match["source"])
        if (_is_makers(match["source"]) or is_lone) and not is_paper:
            yield refers_to(text, *match.span("source"), start, is_doubtful=is_lone)


def _is_makers(name: str) -> bool:
    return is_body(name) and not is_nobodys(name) and not looks_like_outlet(name)
