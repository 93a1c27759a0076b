"""What the story's sentences rest on: papers in journals, polls, websites and press services."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .agencies import is_known_outlet, looks_like_outlet, source_kind
from .dates import MONTH
from .findings import Confidence, Credit, CreditRole, SourceKind
from .named_outlets import DAYS
from .names_as_printed import is_name, is_persons_name
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
    r"(?:with|in)\s(?:reference\sto|a\sreference\sto)\s(?P<source>(?:the\s)?"
    r"(?!(?:any|an?|some|this|that|his|her|their|how|what|whether|when|whom?)\b)[^.,;:()\"“”—]{3,90}?)"
    r"(?=[.,;:()]|\s—|\sthat\b|\Z)"
)
_TITLE = r"[A-Z][\w&:-]*(?:\s(?:(?:of|and|in|the|&)\s){0,2}[A-Z][\w&:-]*){0,7}"
# Research that came out in a place with a name: "tests published in Zootaxa", "an issue of the Journal of X".
_WORK = (
    r"(?i:study|studies|research|papers?|findings|analysis|tests?|results?|reviews?|survey|data|genome|work)"
)
PAPER = re.compile(
    rf"""
    \b(?:(?:{_WORK}|[Cc]ase\sreports?)\b[^.;]{{0,70}}?\b(?:published|appear(?:s|ed|ing)?|printed|detailed|described|reported)
      | (?:published|reported|described|detailed)\s(?:their|its|the|his|her)\s(?:\w+\s){{0,2}}{_WORK})
    \s(?:\w+\s){{0,3}}?in\s(?:the\s)?(?:[\w\s]{{0,30}}\s(?:issue|edition)\sof\s(?:the\s)?)?
    (?:(?:peer-reviewed|scientific|medical|academic|open-access)\s)?(?:journals?\s|magazine\s)?(?:of\s(?=[a-z]))?
    [“"]?(?P<source>(?!(?:Jan|Febr)uary|March|April|May\b|June|July|August|(?:Sept|Nov|Dec)ember|October){_TITLE})
    """,
    re.VERBOSE,
)
JOURNAL = re.compile(
    r"(?:(?:in|by|to|of)\s(?:the\s|[A-Z][a-z]+day[’']s\s)?|\bThe\s)"
    r"(?:(?:peer-reviewed|scientific|medical|academic|influential|prestigious|respected|online|science)\s)?journals?\s"
    r"(?:of\s)?[“\"‘]?(?P<source>[A-Z][\w&:-]*(?:\s(?:(?:of|and|in|the|&)\s){0,2}[A-Z][\w&:-]*){0,7})"
)
# "Published in The Gull Review of Health, the study examined", "a paper in Nature in May argued"
OPENING_PAPER = re.compile(
    rf"\A(?:[Pp]ublished|[Ww]riting)\s(?:\w+\s){{0,3}}?in\s(?:the\s(?:\w+\s)?journal\s|the\s\w+\sissue\sof\s(?:the\s)?)?"
    rf"(?P<source>{_TITLE}),\s(?:(?:the|a|this|their|it[’']s|it\sis)\s)(?:[\w-]+\s){{0,3}}?{_WORK}\b"
    rf"|\b(?:[Aa]|[Tt]he|[Tt]his)\s(?:\w+\s){{0,2}}?(?:study|paper|article|review)\sin\s(?:the\sjournal\s)?(?P<in>{_TITLE})"
    r"\s(?:in|on|last|this|has|found|shows?|showed|argued|argues|suggests?|suggested|concluded|says|said|wrote|writes|reported)\b"
)
# "a study Monday in Nature Lakes", "scientists say in Nature", "they write in Gull Reports".
IN_JOURNAL = re.compile(
    rf"\b(?:(?:study|paper|article|review|research|findings)\s(?:{'|'.join(sorted(DAYS))})"
    rf"|(?:say|said|write|wrote|report|reported|argue|argued|conclude|concluded)(?:\s(?:{'|'.join(sorted(DAYS))}))?)"
    rf"\sin\s(?:the\s)?(?P<source>{_TITLE})"
)
# One of these leads a paragraph so, or one of those stands before the journal.
OPENING_WORDS = ("Published", "published", "Writing", "writing")
WORKS_IN = ("study", "paper", "article", "review")
# "according to a recent study in The Gull Review of Health, gulls"
ACCORDING_TO_STUDY = re.compile(
    r"\b[Aa]ccording to (?:an?|the) (?:\w+ ){0,2}(?:study|paper|review|survey|analysis) (?:published )?"
    r"in (?:the )?(?:journal )?"
    rf"(?P<source>(?:The )?{_TITLE})"
)
PREPRINT = re.compile(
    r"\b(?:posted|published|uploaded|released|available)\s(?:on|to|in)\s(?:the\s)?(?:pre-?print\s)?(?:server\s|repository\s|site\s)?"
    r"(?P<source>arXiv|medRxiv|bioRxiv|SSRN|Preprints\.org)\b"
)
ISSUING = ("ublish", "ppear", "escribed ", "etailed ", "eported in", "rinted in")
# "according to the statement on Doe’s website"
ON_SITE = re.compile(r"\A(?:the|an?|its|his|her|their)\s(?:[a-z]+\s){1,3}on\s(?=(?:the\s)?[A-Z])")
IN_MONTH = re.compile(rf"\sin\s{MONTH}\Z")
# "in the paper titled “Low water”": the work by its name.
TITLED = re.compile(
    r"\b(?:[Pp]aper|[Ss]tudy|[Rr]eport|[Ss]urvey|[Aa]rticle)\b,?(?:\s[^.;“”\"\n]{3,90}?)??\s(?:titled|entitled|called),?"
    r"\s(?:[“\"](?P<source>[A-Z][^“”\"\n]{5,150}?)[.,]?[”\"]|‘(?P<single>[A-Z][^‘’\n]{5,150}?)[.,]?’)"
)
# "a paper in the Journal of Physics"
JOURNAL_OF = re.compile(rf"\bin\s(?:the\s)?(?P<source>(?:[A-Z][\w-]+\s){{0,3}}Journal\sof\s{_TITLE})")
JOURNAL_WORD = re.compile(
    r"\b(?:Journal|Review|Letters|Reports|Proceedings|Annals|Archives|Bulletin|Transactions|Nature|Science|Sciences|Cell|Lancet"
    r"|JAMA|BMJ|PLOS|PLoS|PNAS|NEJM|Frontiers|Communications|Advances)\b"
)
SCHOLARLY = re.compile(
    r"\b(?:Astronomical|Astrophysical|Medical|Geophysical|Biological|Chemical|Physical|Economic|Clinical|Psychological)"
    r"\s(?:Journal|Letters|Review)\b|\b(?:Journal|Annals|Proceedings)\sof\b"
)
POLL = re.compile(
    r"\b(?!(?:An?|The)\s)(?P<source>[A-Z][\w/&.-]{1,30}(?:\s[A-Z][\w/&.-]{1,20}){0,3})"
    r"(?:\s(?:opinion|exit|public|online|national|tracking|new|snap))?\s(?:[Pp]olls?|surveys?)\b"
)
POLLING = word_set("poll polls survey surveys")
_POLLSTERS = """
Abacus Data, Afrobarometer, Allensbach, Angus Reid, AP-NORC, Civey, Datafolha, Elabe, Emerson College,
Essential, Eurobarometer, Forsa, Gallup, Genron, GfK, Harris, Ifop, Infratest Dimap, INSA, Ipsos, Ipsos MORI,
Kantar, KIIS, Lazarus, Léger, Levada, Levada Center, Marist, Marquette, Monmouth University, Morning Consult,
Nanos, Newspoll, Norstat, Odoxa, Opinium, ORC, Pew, Pew Research, Pew Research Center, Quaest, Quinnipiac,
Quinnipiac University, Rasmussen, Redfield & Wilton, Redfield and Wilton, Roy Morgan, Savanta, Siena College,
SSRS, Survation, Techne, VTsIOM, YouGov
"""
POLLSTERS = frozenset(" ".join(name.split()) for name in _POLLSTERS.split(","))


# Behind a firm's name these show that something of it is meant: "appear in Harbour search results".
OF_FIRM = re.compile(
    r"\s(?:search|results?|users?|maps?|ads?|stores?|products?|feeds?|apps?|posts?|accounts?)\b"
)


def find_pollsters(text: str, words: frozenset[str], start: int) -> Iterator[Credit]:
    """Those whose polls a paragraph names: "a Reuters/Ipsos poll"."""
    if not words.isdisjoint(POLLING):
        for match in POLL.finditer(text):
            yield from _pollsters(text, match, start)


def _pollsters(text: str, match: re.Match[str], start: int) -> Iterator[Credit]:
    """ "a Reuters/Ipsos poll": each of those who asked."""
    at = match.start("source")
    first, _, last = match["source"].partition("-")
    if last in POLLSTERS and is_known_outlet(first) and match["source"] not in POLLSTERS:
        name = f"{match['source']} poll"
        yield body_credit(text, at, match.end(), name, CreditRole.REFERS_TO, start)
        return
    for name in match["source"].split("/"):
        if name == match["source"] and is_known_outlet(name) and name not in POLLSTERS:
            # What an outlet asks is no news of it: "a Reuters poll".
            yield body_credit(text, at, match.end(), f"{name} poll", CreditRole.REFERS_TO, start)
        elif name in POLLSTERS or name.partition(" ")[0] in POLLSTERS or is_known_outlet(name):
            yield body_credit(text, at, at + len(name), name, CreditRole.REFERS_TO, start)
        at += len(name) + 1
    name = match["source"]
    if "/" not in name and name.count(" ") >= 2 and _begins_with_outlet(name) and not is_known_outlet(name):
        yield body_credit(
            text, match.start("source"), match.end(), f"{name} poll", CreditRole.REFERS_TO, start
        )


def _begins_with_outlet(name: str) -> bool:
    """Whether an outlet asks under a name of its own: "a CBS News Battleground Tracker poll"."""
    words = name.split(" ")
    return any(is_known_outlet(" ".join(words[:count])) for count in (1, 2))


def refers_to(text: str, low: int, high: int, start: int, *, is_doubtful: bool = False) -> Credit:
    """The body or paper named in ``text[low:high]``, on which a paragraph rests."""
    name = text[low:high]
    return body_credit(text, low, high, name, CreditRole.REFERS_TO, start, is_doubtful=is_doubtful)


def find_papers(text: str, start: int) -> list[Credit]:
    """The journals in which a paragraph says that research came out."""
    found = [_read_paper(text, match, start) for match in PAPER.finditer(text)] if _tells_issue(text) else []
    if text.startswith(OPENING_WORDS) or any(work in text for work in WORKS_IN):
        for match in OPENING_PAPER.finditer(text):
            group = "source" if match["source"] else "in"
            title = IN_MONTH.sub("", match[group])
            if not (is_known_outlet(title) or is_name(title)) or JOURNAL_WORD.search(title):
                found.append(refers_to(text, match.start(group), match.start(group) + len(title), start))
    for match in ACCORDING_TO_STUDY.finditer(text) if "ccording" in text else ():
        if JOURNAL_WORD.search(match["source"]):
            found.append(refers_to(text, *match.span("source"), start))
    for match in IN_JOURNAL.finditer(text) if JOURNAL_WORD.search(text) else ():
        if JOURNAL_WORD.search(match["source"]) and not is_known_outlet(match["source"]):
            found.append(refers_to(text, *match.span("source"), start))
    if "titled" in text or "called" in text:
        for match in TITLED.finditer(text):
            low, high = match.span(match.lastgroup or 0)
            title = text[low:high]
            span = (title, start + low, start + high, title)
            found.append(Credit(*span, CreditRole.REFERS_TO, SourceKind.DOCUMENT, Confidence.PROBABLE))
    if "iv" in text or "SSRN" in text:
        found += [refers_to(text, *m.span("source"), start) for m in PREPRINT.finditer(text)]
    if "Journal of" in text:
        found += [refers_to(text, *m.span("source"), start) for m in JOURNAL_OF.finditer(text)]
    return [paper for paper in found if paper is not None]


def _tells_issue(text: str) -> bool:
    """Whether the text can say that something came out at all."""
    return any(word in text for word in ISSUING)


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
            source = ON_SITE.sub("", found["source"].strip()).removeprefix("on ")
            if source.split(" ")[0] in DAYS:
                return None
            if (
                " our " in f" {source} "
                or "reference to" in found.group()[:24]
                or not any(c.isupper() for c in source)
            ):
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
    source = IN_MONTH.sub("", match["source"])
    if OF_FIRM.match(text, match.end()):
        return None
    if (is_known_outlet(source) and not SCHOLARLY.search(source)) or (
        is_persons_name(source) and not JOURNAL_WORD.search(source)
    ):
        return None
    at = match.start("source")
    return refers_to(text, at, at + len(source), start)


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
