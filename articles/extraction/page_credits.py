"""The sources credited by a page's own lines, each kind of line by its reader."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from .agencies import is_known_outlet, looks_like_outlet, source_kind
from .bodies import INSTITUTIONS
from .closing_lines import SOURCES_LISTED, find_closing_sources
from .findings import Credit, CreditRole, FurnitureKind, SourceKind
from .names_as_printed import is_persons_name
from .picture_credits import find_caption_sources, find_picture_sources
from .pieces import Label, Piece

ORIGINAL = re.compile(
    r"(?:Read (?:the )?(?:original|full) (?:article|story) (?:on|at|in)|(?P<more>Read more from))"
    r" (?P<outlet>[A-Z].{2,40}?)[.:]?\Z"
)
LOGO = re.compile(
    r"(?i:logo\sof\s)(?:the\s)?(?P<of>[A-Z][\w-]*(?:\s[A-Z][\w-]*){0,4})|(?P<alone>[A-Z].{2,40}?)\s[Ll]ogo\Z"
)
PHOTOGRAPHY_BY = re.compile(
    r"\b(?:Photography|Photographs|Photos|Pictures)\sby\s(?P<name>[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){1,3})"
)
SOURCE_LIST = re.compile(r"(?:Sources?|SOURCES?):\s(?=[A-Z])")
SOURCE_NAME = re.compile(r"[A-Z][^,;/]{1,60}")


def find_page_credits(piece: Piece) -> Iterator[Credit]:
    """The sources that one piece of furniture credits."""
    reader = READERS.get(piece.label)
    return reader(piece) if reader else iter(())


def _original_credit(piece: Piece) -> Iterator[Credit]:
    """ "Read the original article on OUTLET"; among links may stand whose figures a chart shows."""
    yield from _source_list_credits(piece)
    match = ORIGINAL.match(piece.text)
    if match and (not match["more"] or is_known_outlet(match["outlet"])):
        at = piece.start + match.start("outlet")
        name = match["outlet"]
        yield Credit(name, at, at + len(name), name, CreditRole.PUBLISHED_BY, source_kind(name))


def _logo_credit(piece: Piece) -> Iterator[Credit]:
    """The outlet that the text of its logo's picture names: "Logo of The Harbour Gazette"."""
    match = LOGO.match(piece.text) if "logo" in piece.words else None
    outlet = match["of"] or match["alone"] if match else ""
    first, _, again = outlet.partition(" ")
    if first.lower() == again.lower():
        outlet = first  # "LAKELANDER Lakelander Logo"
    if match and looks_like_outlet(outlet):
        at = piece.start + match.start("of" if match["of"] else "alone")
        yield Credit(outlet, at, at + len(outlet), outlet, CreditRole.PUBLISHED_BY, source_kind(outlet))


def _photographer_credits(piece: Piece) -> Iterator[Credit]:
    """Who took the pictures, in a byline of several trades: "Text by Jane Doe | Photography by Ann Roe"."""
    for match in PHOTOGRAPHY_BY.finditer(piece.text) if "by" in piece.words else ():
        name, at = match["name"], piece.start + match.start("name")
        if is_persons_name(name):
            yield Credit(name, at, at + len(name), name, CreditRole.PHOTO, SourceKind.PERSON)


def _source_list_credits(piece: Piece) -> Iterator[Credit]:
    """The bodies that a line below figures names: "Source: ONS, Harbour Department"."""
    match = SOURCE_LIST.match(piece.text)
    for name in SOURCE_NAME.finditer(piece.text, match.end()) if match else ():
        source = name.group().strip(" .")
        is_listed = piece.reason == SOURCES_LISTED and " " in source and not is_persons_name(source)
        if (
            is_listed
            or (source.isupper() and source.isalpha())
            or not INSTITUTIONS.isdisjoint(source.split())
        ):
            at = piece.start + name.start()
            yield Credit(source, at, at + len(source), source, CreditRole.REFERS_TO, source_kind(source))


# Who reads the credits of each kind of furniture.
READERS: dict[Label | None, Callable[[Piece], Iterator[Credit]]] = {
    FurnitureKind.PICTURE_CREDIT: find_picture_sources,
    FurnitureKind.CAPTION: find_caption_sources,
    FurnitureKind.RELATED_LINK: _original_credit,
    FurnitureKind.CREDIT: find_closing_sources,
    FurnitureKind.BYLINE: _photographer_credits,
    FurnitureKind.TAGS: _source_list_credits,
    FurnitureKind.NAVIGATION: _logo_credit,
    FurnitureKind.OTHER: _logo_credit,
}
