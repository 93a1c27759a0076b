"""Outlets that a paragraph names by what their reporters asked, saw or were not told."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .agencies import is_agency, is_known_outlet
from .bodies import RUN_TOGETHER
from .findings import Credit, CreditRole
from .named_outlets import OPENING_WORD, Named, outlet_after
from .names_as_printed import NAME
from .references import body_credit
from .words import word_set

REQUEST = re.compile(
    r"\b(?:requests?|inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies)|questions?)\s(?:for\s(?:an?\s)?(?:comment|interview)\s)?"
    r"(?:sent\s|made\s)?(?:from|by)\s|\bcontaining\s|\b(?:respond|responded|responding|reply|replied)\sto\s"
)
OWNED_REQUEST = re.compile(r"[^.;]{2,40}?(?:[’']s?)?\s(?:requests?|inquir|enquir|quer(?:y|ies)|questions)\b")
REQUESTING = word_set("request requests inquiry inquiries enquiry enquiries query queries questions")
WITNESS = re.compile(
    r"\b(?:[Aa]n?|[Tt]wo|[Tt]hree|[Oo]ne)\s(?P<outlet>[A-Z][\w&.-]*(?:\s[A-Z][\w&.-]*){0,4})\s"
    r"(?:journalist|reporter|correspondent|photographer|crew|team)s?\b[^.;]{0,60}?\s(?:reported|saw|heard|witnessed|counted)\b"
)
STAFF = word_set(
    """journalist journalists reporter reporters correspondent correspondents photographer photographers crew
    team"""
)
# "reported Jane Doe of Lakeside Public Radio", "according to Jane Doe of the Post": whose reporter said so.
REPORTED_BY = re.compile(
    rf"\b(?P<verb>reports?|reported|writes|wrote|according\sto|told|via)\s"
    rf"{NAME}\s(?:of|for|from|with|at|in)\s(?=(?:the\s)?[A-Z])"
)
# "Jane Doe, political reporter at the Lake Post, wrote", "according to Jane Doe, an editor at the Lake Post"
STAFF_AT = re.compile(
    rf"(?P<according>\b[Aa]ccording\sto\s)?{NAME},\s(?:[\w-]+\s){{0,4}}?"
    r"(?i:reporter|correspondent|columnist|editor|writer|journalist|anchor|host|director)\s(?:at|for|with|of)\s(?=(?:the\s)?[A-Z])"
)
SAYS_SO = re.compile(r",\s(?:has\s)?(?:said|says|wrote|writes|posted|tweeted|noted|reported|argued)\b")
# "From Jane Doe and John Roe at The Lakeside Post:"
FROM_WRITER = re.compile(rf"\bFrom\s{NAME}(?:\sand\s{NAME})?\s(?:at|of|in)\s(?=(?:the\s)?[A-Z])")
QUOTED_FROM = "From "
TITLES_OF_STAFF = word_set(
    "insider reporter correspondent editor columnist writer journalist anchor host director"
)
# "Harbour Sports sailing insider Jane Doe has reported": the outlet of a reporter who says so.
REPORTER_OF = re.compile(
    rf"(?<![\w’'-])(?P<outlet>[A-Z][\w&.-]*(?:\s[A-Z][\w&.-]*){{0,3}}?)(?:[’']s)?\s(?:[\w-]+\s){{0,2}}"
    rf"(?i:{'|'.join(sorted(TITLES_OF_STAFF))})\s{NAME}\s"
    r"(?:(?:has|had|also|first|later)\s){0,2}(?:reports|reported|wrote|writes|revealed)\b"
)
# "Harbour Sports' Jane Doe reported", "said on Harbour TV's “Morning Tide”"
OUTLETS_OWN = re.compile(
    rf"(?!{OPENING_WORD.pattern})(?P<outlet>[A-Z][\w&.-]*(?:(?<!\.)\s[A-Z][\w&.-]*){{0,3}}?)[’']s?\s{NAME}\s"
    r"(?:(?:has|had|first|also)\s){0,2}"
    r"(?:reports|reported|revealed|asks|asked|writes|wrote|notes|noted|tweeted|explains|explained|argues|argued"
    r"|found|spoke|said|says|suggests|suggested|points\sout|pointed\sout)\b"
    r"|\bon\s(?:the\s)?(?P<station>[A-Z][\w&.-]*(?:\s[A-Z][\w&.-]*){0,3}?)[’']s?\s(?:[a-z-]+\s){0,3}[“\"‘'][A-Z]"
)
REVEALING = word_set(
    """reports reported revealed asks asked writes wrote notes noted tweeted explains explained argues argued
    found spoke said says suggests suggested points pointed"""
)
# "in a recent Harbour TV interview", "the Harbour Post ran an editorial"
OUTLETS_PIECE = re.compile(
    r"\b(?:[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Tt]he)\s(?:(?:[a-z-]+|\d{4})\s){0,3}"
    r"(?P<interview>[A-Z][\w&.-]*(?:(?<!\.)\s[A-Z][\w&.-]*){0,3})\sinterview\b"
    r"|(?P<printed>[A-Z][\w&.-]*(?:(?<!\.)\s[A-Z][\w&.-]*){0,4})\s(?:ran|published|carried|aired|broadcast)\s(?:an?|the)\s"
    r"(?:[\w-]+\s){0,3}?(?:editorial|story|article|report|piece|op-ed|interview|column|analysis|investigation|segment)\b"
)
PIECES = word_set("interview editorial story article report piece op column analysis investigation segment")
OPENS_TITLE = re.compile(r"[“\"‘'][A-Z]")
# "a Harbour Times investigation found"
OUTLETS_WORK = re.compile(
    r"\b(?:[Aa]n?|[Tt]he)\s(?:[a-z-]+\s)?(?P<outlet>[A-Z][\w&.-]*(?:\s[A-Z][\w&.-]*){0,4})\s(?:investigation|analysis|review|examination)\b"
    r"[^.;]{0,40}?\s(?:found|finds|shows|showed|revealed|reveals|suggests|uncovered)\b"
)
INVESTIGATING = word_set("investigation analysis review examination")
REPORTING = word_set("report reports reported writes wrote according told via")
# Whoever does this is a reporter, whatever the house is called.
WRITING = word_set("report reports reported writes wrote")
# "The LNB news agency, quoting the coastguard, said"
QUOTING = re.compile(
    r"(?P<outlet>[A-Z][\w&.-]*(?:\s[A-Z][\w&.-]*){0,4})(?:\snews\sagency)?,\s(?:quoting|citing)\s[^,]{3,80},\s(?:said|says|reported|reports)\b"
)
UNTOLD = re.compile(
    r"\b(?:not|declined\sto|refused\sto)\s(?:provide|give|tell|answer|speak\sto|talk\sto)\s(?=[A-Z]|the\s[A-Z])"
)
PASSING_ON = word_set("quoting citing")
UNTELLING = word_set("provide give tell answer speak talk")
REPORTERS = INVESTIGATING | STAFF | UNTELLING | REPORTING | PASSING_ON | PIECES | REVEALING | TITLES_OF_STAFF


def find_reporters(text: str, words: frozenset[str], start: int) -> Iterator[Credit]:
    """The outlets whose questions, eyes and ears a paragraph mentions; ``start`` is its place in the copy."""
    yield from _requests(text, words, start)
    yield from _staff(text, words, start)


def _staff(text: str, words: frozenset[str], start: int) -> Iterator[Credit]:
    """Outlets whose people saw something or were told nothing: "a Reuters reporter saw"."""
    for match in WITNESS.finditer(text) if not words.isdisjoint(STAFF) else ():
        if is_known_outlet(match["outlet"]):
            yield body_credit(text, *match.span("outlet"), match["outlet"], CreditRole.REPORTED_VIA, start)
    for match in REPORTED_BY.finditer(text) if not words.isdisjoint(REPORTING) else ():
        named = outlet_after(text, match.end())
        if named is not None and (match["verb"] in WRITING or is_known_outlet(named.name)):
            end = named.at + len(named.name)
            yield body_credit(text, match.start(), end, named.name, CreditRole.REPORTED_VIA, start)
    for match in STAFF_AT.finditer(text) if not words.isdisjoint(TITLES_OF_STAFF) else ():
        named = outlet_after(text, match.end())
        end = named.at + len(named.name) if named is not None else 0
        is_source = match["according"] is not None or SAYS_SO.match(text, end) is not None
        if named is not None and is_source and is_known_outlet(named.name):
            yield body_credit(text, named.at, end, named.name, CreditRole.REPORTED_VIA, start)
    for match in FROM_WRITER.finditer(text) if QUOTED_FROM in text else ():
        named = outlet_after(text, match.end())
        if named is not None and is_known_outlet(named.name):
            end = named.at + len(named.name)
            yield body_credit(text, match.start(), end, named.name, CreditRole.REPORTED_VIA, start)
    for match in OUTLETS_OWN.finditer(text) if _may_tell_of_own(text, words) else ():
        group = match.lastgroup or ""
        named = outlet_after(text, match.start(group))
        if named is not None and is_known_outlet(named.name) and named.at == match.start(group):
            yield body_credit(text, named.at, match.end(group), named.name, CreditRole.REPORTED_VIA, start)
    for match in OUTLETS_PIECE.finditer(text) if not words.isdisjoint(PIECES) else ():
        group = match.lastgroup or ""
        named = outlet_after(text, match.start(group))
        if named is not None and is_known_outlet(named.name):
            yield body_credit(text, named.at, match.end(), named.name, CreditRole.REPORTED_VIA, start)
    for match in OUTLETS_WORK.finditer(text) if not words.isdisjoint(INVESTIGATING) else ():
        if is_known_outlet(match["outlet"]):
            yield body_credit(text, *match.span("outlet"), match["outlet"], CreditRole.REPORTED_VIA, start)
    for match in QUOTING.finditer(text) if not words.isdisjoint(PASSING_ON) else ():
        named = outlet_after(text, match.start("outlet"))
        if named is not None and is_known_outlet(named.name):
            yield body_credit(text, named.at, match.end(), named.name, CreditRole.REPORTED_VIA, start)
    for match in REPORTER_OF.finditer(text) if _tells_of_reporter(words) else ():
        named = outlet_after(text, match.start("outlet"))
        if named is not None and is_known_outlet(named.name):
            yield body_credit(text, named.at, match.end(), named.name, CreditRole.REPORTED_VIA, start)
    for match in UNTOLD.finditer(text) if not words.isdisjoint(UNTELLING) else ():
        named = outlet_after(text, match.end()) or _house_provided(text, match.end())
        if named is not None and (is_known_outlet(named.name) or RUN_TOGETHER.fullmatch(named.name)):
            role = CreditRole.FILED_BY if is_agency(named.name) else CreditRole.PUBLISHED_BY
            end = named.at + len(named.name)
            yield body_credit(text, match.start(), end, named.name, role, start)


def _may_tell_of_own(text: str, words: frozenset[str]) -> bool:
    """Whether a paragraph has what tells of an outlet's own reporter, or a title in marks behind "on"."""
    if "s" not in words and "s' " not in text and "s’ " not in text:
        return False
    return not words.isdisjoint(REVEALING) or ("on" in words and OPENS_TITLE.search(text) is not None)


def _tells_of_reporter(words: frozenset[str]) -> bool:
    return not words.isdisjoint(TITLES_OF_STAFF) and not words.isdisjoint(REPORTING)


def _house_provided(text: str, at: int) -> Named | None:
    """An unknown name of words run together: "did not provide FactLake with"."""
    name = text[at : at + 40].split(" ")[0]
    return Named(name, at) if RUN_TOGETHER.fullmatch(name) else None


def _requests(text: str, words: frozenset[str], start: int) -> Iterator[Credit]:
    """Those whose questions somebody did not answer, whose copy it therefore is."""
    if words.isdisjoint(REQUESTING):
        return
    for match in REQUEST.finditer(text):
        named = outlet_after(text, match.end())
        if named is None or not (is_known_outlet(named.name) or OWNED_REQUEST.match(text, named.at)):
            continue
        role = CreditRole.FILED_BY if is_agency(named.name) else CreditRole.PUBLISHED_BY
        yield body_credit(text, match.start(), named.at + len(named.name), named.name, role, start)
