"""The captions of a page's galleries: by their numbers, or by what each says is seen."""

from __future__ import annotations

import re
from collections import Counter

from .dates import MONTH
from .findings import FurnitureKind
from .pieces import Piece
from .reporting_words import SAID

# "- 2/44 A gull on the pier"
IN_GALLERY = re.compile(r"(?:[-–•]\s)?\d{1,3}\s?/\s?(?P<all>[1-9]\d{0,2})\s[A-Z]")
# "3/31", "3/31 16 October 2017", alone above its caption.
NUMBER_IN_GALLERY = re.compile(
    r"\d{1,3}\s?/\s?(?P<all>[1-9]\d{0,2})(?:\s\d{1,2} [A-Z][a-z]{2,8} (?:19|20)\d\d)?"
)
FEWEST_IN_GALLERY = 3
# "A woman looks through", "Boats that were swept aground sit": what the pictures of a gallery show in a row.
SEES = re.compile(
    r"(?:[A-Z][\w’'-]*)(?:,? [\w’'-]+){0,14}? (?:sits?|stands?|walks?|looks?|waits?|holds?|carry|carries"
    r"|cleans?|sifts?|rests?|gathers?|surveys?|inspects?|hugs?|directs?|rides?|checks?|uses?|places?|warms?|salvages?"
    r"|speaks?|arrives?|waves?|poses?|reacts?|watch|watches|embraces?|celebrates?|protests?|runs?|comforts?"
    r"|attends?|fills?|prays?|cross|crosses|removes?|clears?|lies?|burns?|floats?|wades?|shops?|packs?|leads?"
    r"|pauses?|listens?|smiles?|cries|weeps?|kiss|kisses|salutes?|marches|march|points?|shows?|peers?|gestures?"
    r"|lays?|plays?|tries|try|is seen|are seen|is piled|are piled|is shown|are shown)\b"
)
# "react in the yard on Thursday", "salvage a sail on May 3"
ON_DAY = re.compile(rf"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b{MONTH}\.? \d")
FEWEST_SLIDES = 5
MOST_OF_SLIDES = 0.6
LONGEST_SLIDE = 420
# Where a page tells its story in the gallery alone, the captions are the story.
FEWEST_ABOVE_GALLERY = 2


def label_gallery(pieces: list[Piece]) -> None:
    """The captions of a page's gallery, each behind its number and how many there are: "- 2/44 A gull"."""
    _label_below_numbers(pieces)
    _label_slides(pieces)
    numbered = [(p, found["all"]) for p in pieces if p.is_open and (found := IN_GALLERY.match(p.text))]
    times = Counter(count for _, count in numbered)
    for piece, count in numbered:
        if times[count] >= FEWEST_IN_GALLERY:
            piece.mark(FurnitureKind.CAPTION, "a picture of several")


def _label_slides(pieces: list[Piece]) -> None:
    """The captions of a gallery in a row, of which most say what is seen just then: "A man wades home"."""
    run: list[tuple[Piece, bool]] = []
    for piece in [*pieces, None]:
        if piece is not None and piece.is_open and piece.is_prose and _may_be_slide(piece):
            run.append((piece, SEES.match(piece.text) is not None))
            continue
        seen = [i for i, (_, sees) in enumerate(run) if sees]
        if len(seen) >= FEWEST_SLIDES and len(seen) >= MOST_OF_SLIDES * (seen[-1] - seen[0] + 1):
            for slide, _ in run[seen[0] : seen[-1] + 1]:
                slide.mark(FurnitureKind.CAPTION, "a picture of several, by what is seen")
        run = []


def _may_be_slide(piece: Piece) -> bool:
    return (
        len(piece.text) <= LONGEST_SLIDE and piece.words.isdisjoint(SAID) and not set(piece.text) & set('“”"')
    )


def _label_below_numbers(pieces: list[Piece]) -> None:
    """The captions of a gallery, each below a line with its number and its day: "3/31 16 October 2017"."""
    told = [i for i, p in enumerate(pieces) if p.is_open and p.is_prose][FEWEST_ABOVE_GALLERY:][:1]
    numbers = [
        (i, m["all"])
        for i, p in enumerate(pieces)
        if (m := NUMBER_IN_GALLERY.fullmatch(p.text)) and told and i > told[0]
    ]
    times = Counter(count for _, count in numbers)
    for i, count in numbers:
        if times[count] >= FEWEST_IN_GALLERY and i + 1 < len(pieces) and pieces[i + 1].is_open:
            pieces[i + 1].mark(FurnitureKind.CAPTION, "a picture of several")


def shows_day(piece: Piece) -> bool:
    """Whether a paragraph says what was seen on a day, as a caption does: "Men wade home on Friday."."""
    return _may_be_slide(piece) and bool(SEES.match(piece.text) and ON_DAY.search(piece.text))
