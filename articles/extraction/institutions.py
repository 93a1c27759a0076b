"""The institutions and documents that the story rests on: "according to the Health Ministry"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .according import ACCORDING, behind_according
from .agencies import looks_like_outlet
from .bodies import (
    ACRONYM,
    LONGEST_BEFORE,
    NAMED,
    SMALL_BODY,
    are_outlets,
    is_institution,
    is_made_up,
    is_nobodys,
    is_odd,
    name_before,
)
from .findings import Credit, CreditRole
from .names_as_printed import GIVEN_NAMES
from .references import body_credit, refers_to
from .words import word_set

# Outlets that nobody names: "according to local news reports".
NEWS_REPORTS = re.compile(
    r"\b[Aa]ccording\sto\s(?:the\s)?(?P<reports>(?:[\w-]+\s)?(?:news|media|press)\sreports"
    r"|[a-z-]+[’']s\s(?:student\s|local\s)?newspaper)\b"
)
_STATEMENT = (
    r"(?:[\w.’'-]+\s){0,3}?(?:statement|letter|report|release|filing|survey|study|memo|notice|bulletin"
    r"|notification|advisory|circular|forecast|outlook|note|update|analysis|communiqu[eé]"
    r"|(?:blog|Telegram|Facebook)\spost|post\son\s(?:X|Twitter|Facebook|Telegram|social\smedia))\b"
)
_STATED = r"(?:said|says|announced|confirmed|wrote|warned|stated|noted|explained|revealed|added)"
SAID_IN = re.compile(
    rf"\s{_STATED}\s(?:(?:on|late|early|last)\s\w+\s|(?:this|it|that)\s){{0,2}}in\s(?:an?|the|its)\s"
    rf"{_STATEMENT}"
)
# "In a statement on Friday, the Harbour Board said", "In a blog post, Knotwise on Thursday reiterated"
IN_STATEMENT = re.compile(
    rf"\b[Ii]n\s(?:an?|its)\s{_STATEMENT}[^,.;“”\"]{{0,60}},\s(?:the\s)?(?P<named>{NAMED}(?:\s{SMALL_BODY})?)(?:\s\([A-Z][\w&-]{{1,9}}\))?"
    rf"(?:\s(?:on|late|early)\s\w+)?\s(?:also\s)?(?:{_STATED}|reiterated|explained|denied|acknowledged"
    r"|apologi[sz]ed|claimed|stated|forecast|predicted)\b"
)
# "In a May memo to staff, she said", "In its weekly bulletin the bureau forecast": the paper itself.
IN_PAPER = re.compile(
    r"(?:(?:\A|(?<=[.!?”\"]\s))In|\bin)\s(?:(?P<its>an?|its|the)\s|(?=court\sfilings))(?:[\w.’'-]+\s){0,3}?"
    r"(?P<paper>(?:(?<!\w)(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.\s\d{1,2}\s)?(?:memo|letter"
    r"(?:\sto\s(?:the\s)?(?:[A-Z][\w’'-]*\s){0,3}(?:[A-Z][\w’'-]*|[a-z]+s)(?=,))?|bulletin|notification|advisory|circular"
    r"|(?:court|regulatory|securities)\sfilings?))\b"
)
# "said in a HRB statement": whose paper it is.
IN_OWNED_PAPER = re.compile(
    rf"\bin\s(?:an?|the)\s(?P<named>{NAMED})\s(?:statement|(?:press|news|media)\srelease|release|blog\spost|advisory|bulletin)\b"
)
# "she wrote in a letter to the board": the paper of one who speaks for nobody.
IN_OWN_PAPER = re.compile(
    r"\b(?:said|says|saying|wrote|writes|writing|stated|added|announced|told\s[a-z]+)\s(?:[A-Z][\w’'-]+\s){0,4}(?:(?:on|late|earlier|last)\s\w+\s|(?:this|it|that)\s){0,2}"
    r"in\s(?:(?:(?:an?|the|its|his|her|their)|the\s[a-z]+[’']s)\s(?:[\w-]+\s){0,2}?(?P<paper>(?:letter|memo|submission|(?:press|news)\srelease|research\s(?:report|note)))"
    r"|(?P<papers>court\s(?:filings?|papers|documents)))\b"
)
# "The Dock Office in a statement said", "The HRB in its bulletin also predicted"
IN_BETWEEN = re.compile(
    rf"\sin\s(?:an?|its)\s{_STATEMENT}(?:\s(?:on|issued|released|posted)\s[^,.;“”\"]{{3,30}}?)?,?\s(?:also\s|has\s)?"
    rf"(?:{_STATED}|predicted|forecast|urged|advised|claimed)\b"
)
# "Jane Doe, head of the Harbour Association, said in a release": for whom she says it.
SPEAKS_FOR = re.compile(rf"\b(?:of|for|at|with)\s(?:the\s)?(?P<named>{NAMED}),\Z")
# "Lakes Department spokeswoman Jane Roe said in a statement"
SPOKEN_FOR = re.compile(
    rf"\b(?P<named>{NAMED})\s(?:spokes(?:man|woman|person)|press\ssecretary)\s"
    r"[A-Z][\w.’'-]+(?:\s[A-Z][\w.’'-]+){1,2}\Z"
)
# "analysts at Gull Brothers said in a note"
STAFF_AT = re.compile(
    r"\b(?i:analysts?|economists?|strategists?|researchers?|scientists?)\s(?:at|from|with)\s(?:the\s)?\Z"
)
# "Lakeside University researchers have found", "researchers at the University of Lakeside found"
_FOUND = (
    r"\s(?:(?:have|has|had|also|recently)\s){0,2}"
    r"(?:found|finds?|says?|said|estimated?|concluded?|wrote|reported|discovered)\b"
)
_RESEARCHERS = r"(?:[Rr]esearchers|[Ss]cientists|[Ee]conomists)"
FOUND_BY = re.compile(
    rf"\b(?:(?:by|from)\s(?:a\steam\sof\s)?{_RESEARCHERS}\s(?:at|from|with)\s(?:the\s)?(?P<named>{NAMED})"
    rf"|(?<!,\s){_RESEARCHERS}\s(?:at|from|with)\s(?:the\s)?(?P<finder>{NAMED}){_FOUND}"
    rf"|(?P<house>{NAMED})\s{_RESEARCHERS}{_FOUND})"
)
RESEARCHING = word_set("researchers scientists economists")
# "Statements by the Dock Office", "a statement from the Harbour Authority"
STATEMENT_BY = re.compile(rf"\b[Ss]tatements?\s(?:by|from)\s(?:the\s)?(?P<named>{NAMED}(?:\s{SMALL_BODY})?)")
# "The Dock Office released two reports"
ISSUED = re.compile(
    r"(?:,\swhich\s[^,.;“”\"]{3,60},)?\s(?:in\s[A-Z][a-z]+\s)?(?:(?:has|have|had|also|recently|later)\s){0,2}(?:released|published|issued|unveiled|compiled)\s(?:an?\s|its\s|the\s|two\s|three\s|(?=new\s|updated\s))"
    r"(?:[a-z-]+\s){0,3}?(?:(?:report|study|survey|statement|warning|analysis|assessment|review|white\spaper)s?|data|figures)\b"
)
COUNTS = re.compile(
    r"\s(?:(?:has|have)\s(?:also\s|previously\s)?)?"
    r"(?:says\s(?:\d{4}\s|new\s|its\s)?(?:figures|data)\b|estimate[sd]?(?!\sby\b)|anticipates|recommends|reported\sthat|forecasts?\s(?:that|(?:[a-z]+\s){0,2}growth)|project(?:s|ed)\s(?:in\s\w+\s)?that)\b"
)
# "The Met Office forecast", "The Lakes Meteorological Department (LMD) has warned": what it foresees is
# what the story rests on.
FORESEES = re.compile(
    r"(?:\s\([A-Z]{2,8}\))?(?:\s(?:in|at)\s(?:[A-Z]\w+\s?){1,3})?\s(?:(?:has|have|had|also)\s){0,2}"
    r"(?:forecasts?|predicts|predicted|indicated|placed|placing)\b"
)
FORESEEN_BY = re.compile(rf"\b(?:predicted|forecast|measured)\sby\s(?:the\s)?(?P<named>{NAMED})")
OBSERVERS = word_set(
    "meteorological meteorology meteo météo met weather observatory imd nws noaa nhc pagasa rwfc"
)
OBSERVING = word_set(
    """office department service administration centre center organisation organization bureau agency
    observatory"""
)
REPORTED_BY = re.compile(rf"\b(?:as\sreported|estimated|compiled)\sby\s(?:the\s)?(?P<named>{NAMED})")
REPORTING_BY = word_set("reported estimated compiled")
SAYS_AT_END = re.compile(
    rf"[,”\"]\s(?:says|said)\s(?:the\s)?(?P<named>{NAMED})(?=[.,]|\Z|\son\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
)
# "MPs", "NGOs": no body.
MANY = re.compile(r"[A-Z]{2,}s")
# "said a statement issued by the Dock Office"
SAID_PAPER = re.compile(
    r"\bsaid\san?\s(?:[a-z]+\s){0,2}?(?:statement|release|report|bulletin|communiqu[eé]|notice)\s"
    rf"(?:(?:issued|released|published|posted)\s)?(?:by|from|of)\s(?:the\s)?(?P<named>{NAMED}(?:\s{SMALL_BODY})?)"
)
# "Roe’s office said in a release"
OFFICE_OF = re.compile(r"\b(?P<named>[A-Z][\w-]+(?:\s[A-Z][\w-]+)?[’']s\soffice)\Z")
# "Lakeside police said in a statement", but not "Local police", "On Monday police".
POLICE_BEFORE = re.compile(
    r"\b(?P<named>(?!(?:The|This|That|A|An|Many|Some|Most|Both|But|And|Yet|So|If|In|On|At|As|Although|Though|When|While"
    r"|After|Before|However|Meanwhile|Earlier|Later|Early|Late|Then|Local|State|City|Federal|National|Military|Riot"
    r"|Traffic|Border|Airport|Private|Plainclothes|Senior|[A-Z][a-z]+day)\s)"
    r"[A-Z][\w-]+(?:\s[A-Z][\w-]+){0,2}\s(?:state\s|city\s)?(?:police|prosecutors|security))\Z"
)
ENDS_AS_BODY = re.compile(rf"\s{SMALL_BODY}\Z")
SMALL_AT_END = re.compile(rf"\b(?:the|The)\s(?P<named>[a-z][\w-]*\s{SMALL_BODY})\Z")
# "she wrote on her blog"
ON_OWN_BLOG = re.compile(
    r"\b(?:wrote|posted|said|writes|explained|announced|outlined)\s(?:[A-Z]?[\w’'-]+\s){0,2}?(?:on|in)\s"
    r"(?P<paper>(?:his|her|their)\s(?:own\s|personal\s)?blog)\b(?!\s[A-Z])"
)
# "a recent study in The Gull Review": which tells whose it is.
IN_A_JOURNAL = re.compile(r"\s(?:published\s)?in\s(?:the\s)?(?:journal\s)?[A-Z]")
# "In his book “The Gull”", "on her blog Think, Save, Retire,"
OWN_WORK = re.compile(
    r"\b(?:[Ii]n|[Oo]n|of|for)\s(?:his|her|their)\s(?:\w+\s)?(?:book|memoir|podcast|blog|documentary)[,:]?\s"
    r"(?:[\"“](?P<title>[^\"“”]{3,90}?)[.,]?[\"”]|(?P<bare>[A-Z]\w+(?:[,:]?\s(?:(?:of|the|and|a|an|in|to|for|we|is)\s){0,2}[A-Z]\w*){1,9}(?=[,.])))"
)
# People without a name, who stand at the head of sentences.
PEOPLE = word_set(
    """activists analysts authorities campaigners critics customers doctors early economists executives
    experts families fans friends investigators latest lawmakers lawyers leaders many officers
    official officials other others people police prosecutors recent researchers residents
    scientists several some sources staff students supporters teachers these those users victims
    voters witnesses workers initial subsequent published preliminary official previous current earlier
    conservative rough independent internal industry analysts government company revised final most first
    second third later updated provisional"""
)
OFFICIALS = " officials"
# He, She, They and It stand where names do.
SHORTEST_LONE = 4
OWN_WORKS = word_set("book memoir podcast blog documentary")
CREDITING = word_set(
    """according blog book cited cites citing documentary estimate estimated estimates filing forecast
    forecasts letter memo memoir post notice outlook podcast projected projects recommends release report
    reported said says statement study survey bulletin predicted predicts
    indicated placing placed measured statements anticipates researchers scientists economists notification
    advisory circular per"""
)
# The last words of clubs' and companies' names.
FIRMS = word_set(
    """United City FC Club Group Inc Corp Ltd Limited plc PLC LLC Holdings Airlines Airways Motors Records
    Entertainment Pictures Studios Company Technologies Systems Energy Pharmaceuticals Labs Healthcare Racing
    Rovers Athletic Railways Airport Industries"""
)
FEWEST_WORDS = 5
ACCORDING_WORDS = word_set("according citing cites cited per")
SAYING_IN = word_set(
    """post statement statements letter report release filing survey study memo notice bulletin notification
    submission advisory circular forecast outlook note update analysis communique communiqué released
    published issued unveiled filings papers documents"""
)
STATING = word_set("said says announced confirmed wrote warned stated noted explained revealed added")
ISSUING = word_set("released published issued unveiled compiled")
COUNTING = word_set(
    """anticipates figures data projected estimate estimates estimated recommends reported forecast forecasts
    projects"""
)


def find_institutions(text: str, words: frozenset[str], start: int) -> Iterator[Credit]:
    """The institutions and the papers that a paragraph names as what it rests on."""
    if not words.isdisjoint(ACCORDING_WORDS):
        for match in ACCORDING.finditer(text):
            if match.group()[:3].lower() == "per" and text.count(" ") < FEWEST_WORDS:
                continue  # "Putts per Round"
            for low, high, is_doubtful in behind_according(text, match.end()):
                is_named_behind = text[low:high].endswith("study") and IN_A_JOURNAL.match(text, high)
                if not (are_outlets(text[low:high]) or is_named_behind):
                    yield refers_to(text, low, high, start, is_doubtful=is_doubtful)
    if "reports" in words or "newspaper" in words:
        for match in NEWS_REPORTS.finditer(text):
            yield body_credit(text, *match.span("reports"), match["reports"], CreditRole.REPORTED_VIA, start)
    if not words.isdisjoint(SAYING_IN):
        for match in SAID_IN.finditer(text) if not words.isdisjoint(STATING) else ():
            at = match.start() - len(OFFICIALS) * text.endswith(OFFICIALS, 0, match.start())
            yield from _before(text, at, start) or _lone_before(text, at, start)
            yield from _spoken_for(text, match.start(), start) if " in a" in match.group() else ()
        for match in IN_BETWEEN.finditer(text):
            yield from _before(text, match.start(), start, is_named=True) or _lone_before(
                text, match.start(), start
            )
        for match in IN_OWN_PAPER.finditer(text):
            if match["paper"] and _before(text, match.start() - 1, start):
                continue
            yield refers_to(text, *match.span(match.lastgroup or 0), start, is_doubtful=True)
        for match in IN_OWNED_PAPER.finditer(text):
            if _names_body(match["named"]) or is_made_up(match["named"]):
                yield refers_to(text, *match.span("named"), start)
        for match in SAID_PAPER.finditer(text) if "said" in words else ():
            if _names_body(match["named"]) or is_made_up(match["named"]):
                yield refers_to(text, *match.span("named"), start)
        stated = list(IN_STATEMENT.finditer(text)) if "n a" in text or "n its" in text else []
        yield from _papers(text, stated, start)
        for match in stated:
            name = match["named"].partition(" on ")[0]
            end = match.start("named") + len(name)
            if _names_body(name) or is_made_up(name):
                yield refers_to(text, match.start("named"), end, start)
            else:
                yield from _lone_before(text, end, start)
        for match in STATEMENT_BY.finditer(text) if "by" in words or "from" in words else ():
            if _names_body(match["named"]):
                yield refers_to(text, *match.span("named"), start)
    for match in FOUND_BY.finditer(text) if not words.isdisjoint(RESEARCHING) else ():
        if _names_body(match[match.lastgroup or 0]):
            yield refers_to(text, *match.span(match.lastgroup or 0), start)
    for match in ISSUED.finditer(text) if not words.isdisjoint(ISSUING) else ():
        yield from _before(text, match.start(), start, is_named=True)
    if not words.isdisjoint(COUNTING):
        for match in COUNTS.finditer(text):
            counting = _before(text, match.start(), start, is_named=True)
            yield from counting or _lone_before(text, match.start(), start)
    for match in REPORTED_BY.finditer(text) if not words.isdisjoint(REPORTING_BY) else ():
        if is_institution(match["named"]):
            yield refers_to(text, *match.span("named"), start)
    if not words.isdisjoint(OBSERVERS):
        yield from _observers(text, start)
    if not words.isdisjoint(OWN_WORKS):
        for match in ON_OWN_BLOG.finditer(text) if "blog" in words else ():
            yield refers_to(text, *match.span("paper"), start)
        for match in OWN_WORK.finditer(text):
            group = "title" if match["title"] else "bare"
            yield body_credit(text, *match.span(group), match[group].rstrip(","), CreditRole.REFERS_TO, start)
    if "says" in words or "said" in words:
        for match in SAYS_AT_END.finditer(text):
            if is_institution(match["named"]) and not MANY.fullmatch(match["named"]):
                yield refers_to(text, *match.span("named"), start)


def _observers(text: str, start: int) -> Iterator[Credit]:
    """The weather services and observatories whose forecasts a paragraph tells."""
    spans = [name_before(text, match.start()) for match in FORESEES.finditer(text)]
    spans += [match.span("named") for match in FORESEEN_BY.finditer(text)]
    for span in spans:
        if span is not None and _observes(text[slice(*span)]):
            yield refers_to(text, *span, start)


def _observes(name: str) -> bool:
    words = name.lower().split()
    if len(words) == 1:
        return words[0] in OBSERVERS and name.isupper()
    return not OBSERVERS.isdisjoint(words) and (words[0] in OBSERVERS or not OBSERVING.isdisjoint(words))


def _spoken_for(text: str, at: int, start: int) -> Iterator[Credit]:
    """The institution of one who says something in its paper."""
    floor = max(0, at - LONGEST_BEFORE)
    match = SPEAKS_FOR.search(text, floor, at) or SPOKEN_FOR.search(text, floor, at)
    if match and is_institution(match["named"]):
        yield refers_to(text, *match.span("named"), start)


def _papers(text: str, stated: list[re.Match[str]], start: int) -> Iterator[Credit]:
    """The papers in which something is said, where the body that says it is not named with them."""
    for match in IN_PAPER.finditer(text):
        is_opening = match.group()[0] == "I"
        if not is_opening and match["its"] != "its":
            continue
        if not any(one.start() <= match.end() <= one.end() for one in stated):
            yield refers_to(text, *match.span("paper"), start)


def _names_body(name: str) -> bool:
    """Whether a name, or the small words behind it, say that it is a body's."""
    is_firm = " " in name and name.rstrip(".").rpartition(" ")[2] in FIRMS and not is_nobodys(name)
    return is_institution(name) or is_firm or bool(ENDS_AS_BODY.search(name))


def _before(text: str, at: int, start: int, *, is_named: bool = False) -> list[Credit]:
    """The institution whose name ends at the offset: "the Interior Ministry said in a statement"."""
    span = name_before(text, at)
    if span and STAFF_AT.search(text, max(0, span[0] - LONGEST_BEFORE), span[0]) and not is_named:
        return [] if is_nobodys(text[slice(*span)]) else [refers_to(text, *span, start)]
    if police := POLICE_BEFORE.search(text, max(0, at - LONGEST_BEFORE), at):
        return [refers_to(text, *police.span("named"), start)]
    if not is_named and (office := OFFICE_OF.search(text, max(0, at - LONGEST_BEFORE), at)):
        return [refers_to(text, *office.span("named"), start)]
    is_long = span is not None and text.endswith(("The ", "the "), 0, span[0]) and is_odd(text[slice(*span)])
    if span is None or not (is_long or _names_body(text[slice(*span)])):
        floor = max(0, at - LONGEST_BEFORE)
        small = None if is_named else SMALL_AT_END.search(text[floor:at])
        span = (floor + small.start("named"), floor + small.end("named")) if small else None
    return [refers_to(text, *span, start)] if span else []


def _lone_before(text: str, at: int, start: int) -> list[Credit]:
    """A name of one word that ends at the offset; the page may show that it is a person's."""
    span = name_before(text, at)
    name = text[slice(*span)] if span else ""
    if span and ACRONYM.match(name) and text.endswith(("the ", "The "), 0, span[0]):
        return [] if looks_like_outlet(name) else [refers_to(text, *span, start)]
    if not span or len(name) <= SHORTEST_LONE or " " in name or name.lower() in PEOPLE:
        return []
    if is_nobodys(name) or looks_like_outlet(name) or name in GIVEN_NAMES:
        return []
    return [body_credit(text, *span, name, CreditRole.REFERS_TO, start, is_doubtful=True)]
