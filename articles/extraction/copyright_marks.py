"""Whose copyright a line says that the page is: "© 2024 Example Press"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .agencies import is_agency, is_known_outlet
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
# Companies that own papers and are none.
OWNER_COMPANY = re.compile(
    r"\b(?:Group|Holdings|Corporation|Corp|Publishers|Ventures|Communications|Interactive(?:\sInc)?)\.?\Z"
)


def is_copyright_mark(piece: Piece) -> bool:
    text = piece.text
    if text[0] in "©(" and len(text) < 160:
        return bool(MARK.match(text))
    if "copyright" in piece.words and len(text) < 300 and text.lower().startswith("copyright"):
        return True
    return "©" in text and bool(CONTENTS_MARKED.match(text))


def find_mark(piece: Piece) -> Iterator[Credit]:
    match = MARK.search(piece.text)
    if match:
        owner = match["owner"].strip(" .,-")
        if OWNER_COMPANY.search(owner) and not is_known_outlet(owner):
            return
        if owner and not owner.lower().startswith(("all rights", "notice")) and owner.count(" ") <= 7:
            at = match.start("owner") + match["owner"].find(owner)
            role = CreditRole.FILED_BY if is_agency(owner) else CreditRole.PUBLISHED_BY
            kind = SourceKind.AGENCY if is_agency(owner) else SourceKind.OUTLET
            yield Credit(
                piece.text[match.start() : at + len(owner)],
                piece.start + match.start(),
                piece.start + at + len(owner),
                owner,
                role,
                kind,
            )
