"""The lines of a page that are its headline again, alone or among other words."""

from __future__ import annotations

import re

from .dates import find_stamps
from .findings import FurnitureKind
from .pieces import Piece, cut, is_prose, plain_key
from .words import words_in

SITE_SUFFIX = re.compile(r"\s(?:[|–—•·»]|-)\s[^|–—•·»]{2,40}\Z")
# The same without blanks: "Ferry adrift-Lakes-The Harbour Times".
GLUED_SUFFIX = re.compile(r"(?<=[\w.])[-–|](?P<site>[A-Z][^|–—•·»-]{2,40})\Z")


def label_repeats_of(pieces: list[Piece], chosen: int) -> list[Piece]:
    """Label every other line that is the headline again, alone or among other words."""
    headline = pieces[chosen]
    key = headline.key
    bare = plain_key(SITE_SUFFIX.sub("", headline.text))
    bare_words = words_in(bare)
    labelled: list[Piece] = []
    for i, piece in enumerate(pieces):
        if i == chosen or not piece.is_open:
            labelled.append(piece)
        elif bare_words <= piece.words and _says_headline(piece, key, bare):
            piece.mark(FurnitureKind.HEADLINE_REPEAT, "the headline again")
            labelled.append(piece)
        elif i < chosen + 8:
            labelled += _split_repeat(piece, headline, key, pieces)
        else:
            labelled.append(piece)
    return labelled


def _says_headline(piece: Piece, key: str, bare: str) -> bool:
    """Whether a line is the headline, with or without the site's name behind it."""
    return piece.key in {key, bare} or plain_key(SITE_SUFFIX.sub("", piece.text)) == key


def _split_repeat(piece: Piece, headline: Piece, key: str, pieces: list[Piece]) -> list[Piece]:
    """A line that holds the headline beside other words: a breadcrumb, or the headline and the lead again."""
    at = piece.text.find(headline.text)
    if at < 0 or len(headline.text) < 20:
        return [piece]
    rest = (piece.text[:at] + " " + piece.text[at + len(headline.text) :]).strip()
    stamps = find_stamps(rest[:60])
    rest = rest[stamps[0].end :].lstrip() if stamps else rest
    rest_key = plain_key(rest.rstrip(". …"))
    is_said_again = any(
        p is not piece and rest_key and rest_key[:60] in plain_key(p.text[:400]) for p in pieces
    )
    if is_said_again or not is_prose(rest):
        kind = FurnitureKind.HEADLINE_REPEAT if is_said_again or at == 0 else FurnitureKind.NAVIGATION
        piece.mark(kind, "the headline among other words")
        return [piece]
    return cut(piece, at, at + len(headline.text), FurnitureKind.HEADLINE_REPEAT, "the headline again")
