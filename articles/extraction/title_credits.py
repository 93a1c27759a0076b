"""The outlet that a page's first lines name: in its title, its breadcrumb or its masthead."""

from __future__ import annotations

from .agencies import is_agency, is_known_outlet, looks_like_outlet, source_kind
from .bylines import WIRES
from .findings import Credit, CreditRole, FurnitureKind
from .headline_repeats import GLUED_SUFFIX, SITE_SUFFIX
from .own_names import is_menus_word
from .page import Page

DEEPEST_TITLE = 20
DEEPEST_MASTHEAD = 6
LONGEST_MASTHEAD = 4
DEEPEST_PART = 2


def head_credit(text: str, start: int, end: int, role: CreditRole | None = None) -> Credit:
    name = text[start:end]
    is_filers = is_agency(name) or WIRES.fullmatch(name)
    role = role or (CreditRole.FILED_BY if is_filers else CreditRole.PUBLISHED_BY)
    return Credit(name, start, end, name, role, source_kind(name))


def title_credits(page: Page) -> list[Credit]:
    """The outlet behind the headline in a page's title: "Ferry adrift – Harbour Gazette"."""
    found = []
    for piece in page.pieces[:DEEPEST_TITLE]:
        if piece.is_headline or piece.label is FurnitureKind.HEADLINE_REPEAT:
            suffix = SITE_SUFFIX.search(piece.text)
            at = (
                suffix.start() + len(suffix.group()) - len(suffix.group().lstrip(" |–—•·»-")) if suffix else 0
            )
            glued = GLUED_SUFFIX.search(piece.text) if suffix is None else None
            if glued and is_known_outlet(glued["site"]):
                at = glued.start("site")
            if (suffix or at) and looks_like_outlet(piece.text[at:]):
                found.append(head_credit(page.text, piece.start + at, piece.end, CreditRole.PUBLISHED_BY))
    return found


def breadcrumb_credits(page: Page) -> list[Credit]:
    """The outlet at the end of a page's title of several parts: "Ferry adrift | Lakes | DW | 10.06.2013"."""
    for piece in page.pieces[:3]:
        parts = [part.strip() for part in piece.text.split("|")] if piece.is_furniture else []
        name = next((part for part in reversed(parts) if part), "")
        if len(parts) > DEEPEST_PART and is_known_outlet(name) and not is_menus_word(name):
            at = piece.start + piece.text.rindex(name)
            return [head_credit(page.text, at, at + len(name), CreditRole.PUBLISHED_BY)]
    return []


def masthead_credits(page: Page) -> list[Credit]:
    """The outlet whose section or letter a page's first lines name: "Lakeside Gazette Tomorrow"."""
    for piece in page.pieces[:DEEPEST_MASTHEAD]:
        if piece.label is not FurnitureKind.NAVIGATION or not 1 <= piece.text.count(" ") <= LONGEST_MASTHEAD:
            continue
        name = piece.text.rpartition(" ")[0]
        if is_known_outlet(name) and not is_menus_word(name):
            at = piece.start
            return [head_credit(page.text, at, at + len(name), CreditRole.PUBLISHED_BY)]
    return []
