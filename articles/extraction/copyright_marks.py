"""Whose copyright a line says that the page is: "© 2024 Example Press"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .agencies import DOMAIN, EVERYDAY, PAPERS_LAST, is_agency, is_known_outlet, looks_like_outlet
from .findings import Credit, CreditRole, FurnitureKind, SourceKind
from .pieces import Piece
from .words import word_set

_SIGN = r"(?:©|\(c\)|copyright)"
# "2008", "1995-2008", "2006-07", "MMVIII"
_YEARS = r"(?:\d{4}|MM[IVX]{1,5})(?:\s?[-–]\s?(?:\d{2}(?:\d{2})?)?)?"
MARK = re.compile(
    rf"{_SIGN},?\s?(?:{_SIGN}|@)?,?\s?(?:{_YEARS}[.,]?\s?)?(?:-\s{{1,3}})?"
    r"(?:M/s\s)?(?:by\s|of\s|(?:owned\sby\sor\s)?licen[cs]ed\sto\s|courtesy\sof\s)?"
    rf"(?P<owner>{DOMAIN.pattern}"
    r"|[^.|©@()\d,\s](?:[^|©()\d,]|\((?:P|Pvt|Pty|UK|India)\)\s){1,60}?(?:,?\s(?:Inc|Ltd|LLC|GmbH)\b)?)"
    r"(?=\.\s|\.?\Z|,|\s?[|·•]|\s{2}|\s?\d{4}|\s[\w.-]+@|\s(?:All|all)\s[Rr]ights|\s(?:unless|except)\s|\s?-\s|\(|\sand\s(?-i:[A-Z]{2,5})\.)",
    re.IGNORECASE,
)
# A mark that ends before its owner, whom the next line names: "© Copyright 2008".
OWNERLESS = re.compile(rf"{_SIGN},?\s?{_SIGN}?,?\s?{_YEARS}[.,]?(?:\s?The)?\s*\Z", re.IGNORECASE)
# What may stand on its line before a mark, if it has the year: "Lake Unlimited © Lake Media 2008".
DATED_MARK = re.compile(
    rf"\(c\)\s{_YEARS}\s[A-Z]|©\s?(?:copyright\s)?(?:{_YEARS}[.,]?\s|(?:[A-Z][\w&]*\s(?:and\s)?){{1,5}}\d{{4}})|copyright\s©?\s?{_YEARS}\s[A-Z]|\d{{4}}\scopyright\s©\s[A-Z]",
    re.IGNORECASE,
)
# "All contents © 2024 The Example Press", "The contents of this site are ©2024 Example Corp."
CONTENTS_MARKED = re.compile(r"(?:all\s|the\s)?contents?\b[^.]{0,40}©", re.IGNORECASE)
# "Contact | © Copyright lakeinfo"
BARRED_MARK = re.compile(r"\|\s?©\s?(?:[Cc]opyright\s)?[\w.]{3,40}\Z")
# Below a picture stands a mark with neither.
YEAR_OR_RIGHTS = re.compile(r"\b(?:19|20)\d\d\b|\brights\b", re.IGNORECASE)
# "2025 © Example Holdings", "2011 Example Inc. All Rights Reserved."
YEAR_AND_OWNER = re.compile(
    r"(?:\A|(?<=\.\s))(?:19|20)\d\d\s?(?:©\s?[A-Z]|(?P<owner>[A-Z][^.!?]{1,60})\.?\sAll\s[Rr]ights\s[Rr]eserved)",
    re.ASCII,
)
# "Lake Digital Rights, 2005. Some Rights Reserved."
OWNER_AND_YEAR = re.compile(r"[A-Z][\w.&’' -]{2,60}, (?:19|20)\d\d\.? (?i:(?:all|some) rights reserved)\.?")
# "© 2024, All Rights Reserved | Example Newspapers Limited"
OWNER_BEHIND_BAR = re.compile(
    rf"©\s?{_YEARS},?(?:\s•)?\s[Aa]ll\s[Rr]ights\s[Rr]eserved\.?\s?[|•–—-]\s?"
    r"(?P<owner>[A-Z][\w.&’' ]{3,60}?)\.?\Z"
)
LONGEST_OWNER = 7
LONGEST_MARK = 420
SIGNS = word_set("copyright c")
# What else may stand behind the year of a mark.
NOT_OWNERS = word_set(
    """xenforo vbulletin phpbb wordpress drupal invision advertise advertising privacy terms contact home help
    about sitemap legal disclaimer"""
)
# What dresses a page: "© 2017 · Gull Theme on Lake Framework".
THEME = re.compile(r"\b[Tt]hemes?\b")
# Companies that own papers and are none.
OWNER_COMPANY = re.compile(
    r"\b(?:Group|Holdings|Corporation|Corp|Publishers|Ventures|Communications?|Interactive(?:\sInc)?)\.?\Z"
)

# Houses that own many papers and sites, and are the name of none.
HOUSES = re.compile(
    r"(?:the\s)?(?:cond[eé]\snast|future\s(?:us|plc|publishing)|ziff\sdavis|postmedia|hearst|meredith|gannett"
    r"|dotdash|g/o\smedia|new\syork\smedia|penske\smedia|reach\splc|advance\slocal|copyright)\b",
    re.IGNORECASE,
)
# "(Copyright, Lake News Alliance)"
BRACKETED = re.compile(r"\(Copyright,?\s[A-Z][^()]{3,60}\)\Z")
# What a company adds to the name of its paper: "The Harbour Times Company", "Gullpost, Inc".
LEGAL_FORM = re.compile(
    r"(?:,?\s(?:Inc|Ltd|LLC|GmbH|PLC|plc|L\.?P|Corp|Co|Company|Limited|Pty|Pvt|\(P\)|\(Pty\))\.?)+\Z"
)
COMPANY_BEHIND = re.compile(
    r"(?:,?\s(?:Inc|Ltd|LLC|GmbH|PLC|plc|L\.?P|Corp|Co|Company|Limited|Pty|Pvt|Media\sGroup"
    r"|Newspapers?|Association|Publishing|Publications)\.?)+\Z|,INC\Z"
)


# "Harbour News Internet Ventures": the part of a house that runs its pages.
OF_GROUP = re.compile(
    r"\s(?:(?:Internet|Digital|Online|Interactive|New\sMedia)\s)?(?:Ventures|Holdings|Operations)\Z"
)


def is_copyright_mark(piece: Piece) -> bool:
    text = piece.text.lstrip("•·*-™& Â") or piece.text
    if text[0] in "©(" and len(text) < (160 if text[0] == "(" else LONGEST_MARK):
        return bool(MARK.match(text))
    if text[0] in "12" and len(text) < 160 and YEAR_AND_OWNER.match(text):
        return True
    if "copyright" in piece.words and len(text) < 300 and text.lower().startswith("copyright"):
        return True
    if "reserved" in piece.words and OWNER_AND_YEAR.fullmatch(piece.text):
        return True
    if piece.text[0] == "(" and BRACKETED.match(piece.text):
        return True
    return "©" in text and bool(CONTENTS_MARKED.match(text))


def _mark_in(text: str) -> re.Match[str] | None:
    """The mark in a line, with its owner: "© 2011 Example Inc", "2011 Example Inc. All Rights Reserved."."""
    match = OWNER_BEHIND_BAR.match(text) or MARK.search(text) or YEAR_AND_OWNER.search(text)
    return match if match and match["owner"] else None


def owner_in(text: str) -> tuple[int, str] | None:
    """Who owns the page by the mark in a line, and where the name stands."""
    match = _mark_in(text)
    owner = match["owner"].strip(" .,-–·•") if match else ""
    if not match or not _may_own(owner):
        return None
    return match.start("owner") + match["owner"].find(owner), owner


def holds_mark(piece: Piece) -> bool:
    """Whether a line of furniture is a mark, or has one with its year behind other words."""
    if piece.label in {FurnitureKind.COPYRIGHT, FurnitureKind.CONSENT}:
        return True
    if "reserved" in piece.words and YEAR_AND_OWNER.search(piece.text):
        return True
    if "©" not in piece.text and piece.words.isdisjoint(SIGNS):
        return False
    is_marked = is_copyright_mark(piece) or DATED_MARK.search(piece.text) or BARRED_MARK.search(piece.text)
    return bool(is_marked)


def find_mark(piece: Piece, below: Piece | None = None) -> Iterator[Credit]:
    """Who owns the page by its mark or the line below it: an outlet publishes, an agency filed."""
    if below is not None and OWNERLESS.search(piece.text) and looks_like_outlet(below.text):
        start, end = below.start, below.end
        yield Credit(below.text, start, end, below.text, CreditRole.PUBLISHED_BY, SourceKind.OUTLET)
    found = owner_in(piece.text)
    mark = _mark_in(piece.text)
    if found is None or mark is None:
        return
    at, owner = found
    owner = outlet_of(owner)
    role = CreditRole.FILED_BY if is_agency(owner) else CreditRole.PUBLISHED_BY
    kind = SourceKind.AGENCY if is_agency(owner) else SourceKind.OUTLET
    low, high = mark.start(), at + len(owner)
    yield Credit(piece.text[low:high], piece.start + low, piece.start + high, owner, role, kind)


def is_parent(owner: str) -> bool:
    """Whether the owner is a company that may have papers, and by its name is none."""
    return bool(OWNER_COMPANY.search(owner)) and not is_known_outlet(owner)


def _may_own(owner: str) -> bool:
    if (
        owner in {"", "The", "Information"}
        or not owner[0].isalnum()
        or owner.endswith((" Photo", " Photos"))
        or THEME.search(owner)
        or owner.count(" ") > LONGEST_OWNER
        or owner.lower().startswith(("all rights", "all times", "notice", "mh sub"))
    ):
        return False
    if owner.partition(" ")[0].lower() in NOT_OWNERS:
        return False
    if HOUSES.match(owner) and not is_known_outlet(owner):
        return False
    # "eLakeNews" is a name, "a Lakeland company" is none.
    return (
        not owner[0].islower() or owner[1:2].isupper() or is_known_outlet(owner) or bool(DOMAIN.match(owner))
    )


def outlet_of(owner: str) -> str:
    """The outlet in its owner's name, where the company is only the outlet's own."""
    if is_agency(owner):
        return owner
    arm = OF_GROUP.search(owner)
    if arm is not None and is_known_outlet(owner[: arm.start()]):
        return owner[: arm.start()]
    for form in (COMPANY_BEHIND, LEGAL_FORM):
        bare = form.sub("", owner)
        bare = bare.removesuffix(" USA")
        if bare != owner and (looks_like_outlet(bare) or bare in EVERYDAY or bare in PAPERS_LAST):
            return bare
    bare = LEGAL_FORM.sub("", owner)
    return bare if bare.lower() not in {"", "news", "media", "digital", "publishing"} else owner
