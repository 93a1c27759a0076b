"""Whose copyright a line says that the page is: "© 2024 Example Press"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .agencies import DOMAIN, is_agency, is_known_outlet, looks_like_outlet
from .findings import Credit, CreditRole, SourceKind
from .pieces import Piece

MARK = re.compile(
    r"(?:©|\(c\)|copyright)\s?(?:©|\(c\)|copyright)?\s?(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s?)?(?:by\s|-\s)?"
    r"(?P<owner>[^.|©()\d,][^|©()\d,]{1,60}?(?:,?\s(?:Inc|Ltd|LLC|GmbH)\b)?)(?=\.\s|\.?\Z|,|\s?\|"
    r"|\s\d{4}|\s(?:All|all)\s[Rr]ights|\s?-\s|\()",
    re.IGNORECASE,
)
# "All contents © 2024 The Example Press", "The contents of this site are ©2024 Example Corp."
CONTENTS_MARKED = re.compile(r"(?:all|the)\scontents?\b[^.]{0,40}©", re.IGNORECASE)
# Below a picture stands a mark with neither.
YEAR_OR_RIGHTS = re.compile(r"\b(?:19|20)\d\d\b|\brights\b", re.IGNORECASE)
# "2025 © Example Holdings", "2011 Example Inc. All Rights Reserved."
YEAR_AND_OWNER = re.compile(
    r"(?:19|20)\d\d\s?(?:©\s?[A-Z]|[A-Z][^.!?]{1,60}\.?\sAll\s[Rr]ights\s[Rr]eserved)", re.ASCII
)
LONGEST_OWNER = 7
# Companies that own papers and are none.
OWNER_COMPANY = re.compile(
    r"\b(?:Group|Holdings|Corporation|Corp|Publishers|Ventures|Communications|Interactive(?:\sInc)?)\.?\Z"
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
COMPANY_BEHIND = re.compile(
    r"(?:,?\s(?:Inc|Ltd|LLC|GmbH|PLC|plc|L\.?P|Corp|Co|Company|Limited|Pty|Media\sGroup"
    r"|Newspapers?|Association|Publishing|Publications)\.?)+\Z|,INC\Z"
)


def is_copyright_mark(piece: Piece) -> bool:
    text = piece.text.lstrip("•·*-™& ") or piece.text
    if text[0] in "©(" and len(text) < 160:
        return bool(MARK.match(text))
    if text[0] in "12" and len(text) < 160 and YEAR_AND_OWNER.match(text):
        return True
    if "copyright" in piece.words and len(text) < 300 and text.lower().startswith("copyright"):
        return True
    if piece.text[0] == "(" and BRACKETED.match(piece.text):
        return True
    return "©" in text and bool(CONTENTS_MARKED.match(text))


def find_mark(piece: Piece) -> Iterator[Credit]:
    """Who owns the page by its mark: an outlet publishes it, an agency filed it."""
    match = MARK.search(piece.text)
    owner = match["owner"].strip(" .,-–·•") if match else ""
    if not match or not _may_publish(owner):
        return
    at = match.start("owner") + match["owner"].find(owner)
    owner = outlet_of(owner)
    role = CreditRole.FILED_BY if is_agency(owner) else CreditRole.PUBLISHED_BY
    kind = SourceKind.AGENCY if is_agency(owner) else SourceKind.OUTLET
    start, end = piece.start + match.start(), piece.start + at + len(owner)
    yield Credit(piece.text[match.start() : at + len(owner)], start, end, owner, role, kind)


def _may_publish(owner: str) -> bool:
    if not owner or owner.count(" ") > LONGEST_OWNER or owner.lower().startswith(("all rights", "notice")):
        return False
    if (OWNER_COMPANY.search(owner) or HOUSES.match(owner)) and not is_known_outlet(owner):
        return False
    return not owner[0].islower() or bool(DOMAIN.match(owner))


def outlet_of(owner: str) -> str:
    """The outlet in its owner's name, where the company is only the outlet's own."""
    bare = COMPANY_BEHIND.sub("", owner)
    return bare if bare != owner and looks_like_outlet(bare) else owner
