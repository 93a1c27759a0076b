"""The date that a copy states for itself, among all the dates that stand on its page."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from .bylines import Meta
from .dates import Stamp
from .findings import Confidence, Published
from .pieces import Piece

WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)
UPDATED_AGO = re.compile(r"\b[Uu]pdated\s(?:\d{1,2}|an?)\s\w+\sago\b")
# Above a headline this may be said of the story or of the page; where nothing else dates it, of the story.
LAST_UPDATED = re.compile(
    r"(?:Page )?[Ll]ast [Uu]pdated\b|Updated: |UPDATED \d|\d{1,2} [A-Z][a-z]+ \d{4} Last updated at\b"
)
AGO = re.compile(r"\d\s(?:min|minutes?|hours?|days?)\sago\b")
# The rank of a day that its page says is the story's.
LABELLED = 4
MACHINE = re.compile(r"date\s(?P<at>\d{4}-\d\d-\d\d)\Z")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A date on the page, and how much speaks for its being the story's: 0 is a page clock."""

    stamp: Stamp
    start: int
    end: int
    rank: int

    def as_published(self, copy: str) -> Published:
        confidence = Confidence.CERTAIN if self.rank >= 3 else Confidence.PROBABLE
        return Published(
            copy[self.start : self.end], self.start, self.end, self.stamp.at, self.stamp.precision, confidence
        )


def candidates_of(
    piece: Piece,
    meta: Meta,
    *,
    above_headline: bool,
    below_story: bool,
    on_masthead: bool,
    opens_page: bool,
) -> list[Candidate]:
    """The dates of one line with their ranks; those beside a page's own lines are its clock.

    The first line of a page that has no others above its headline may be either.
    """
    # How long ago a page was made afresh it says of its story, and never of itself.
    is_updated = "updat" in piece.text.lower() and not UPDATED_AGO.search(piece.text)
    tells_day = WEEKDAY.search(piece.text) or is_updated
    tells_time = meta.has_clock or any(s.clock for s, _ in meta.stamps)
    # A page does not tell of itself when it was published and when it was updated.
    tells_both = len(meta.stamps) > 1 and {label for _, label in meta.stamps} == {"", "updated"}
    is_clock = on_masthead or (above_headline and bool(tells_day) and tells_time and not tells_both)
    found = []
    for stamp, label in meta.stamps:
        rank = {"published": LABELLED, "updated": 2}.get(label, 1 if below_story else 3)
        if below_story and not label and (len(meta.stamps) > 1 or meta.strange or WEEKDAY.match(piece.text)):
            # From one day to another something is on; a source has its day, and so has the page itself.
            rank = 0
        if below_story and meta.strange and label == "published" and "First published" not in piece.text:
            rank = 1  # "Gulls leave the pier posted May 3, 2012"
        if below_story and AGO.search(piece.text):
            rank = 0  # "Posted on May 3, 2012 | 3:15 pm - 1 hour ago": a comment
        if is_clock and label != "published":
            is_storys = opens_page and not is_updated
            rank = 1 if not on_masthead and (is_storys or LAST_UPDATED.match(piece.text)) else 0
        found.append(Candidate(stamp, piece.start + stamp.start, piece.start + stamp.end, rank))
    return found


def choose_published(copy: str, machine: Piece | None, candidates: list[Candidate]) -> Published | None:
    """The story's date: as labelled, else beside the byline, else the machine's."""
    best = _plainest(candidates)
    stated = _machine_date(machine) if machine is not None else None
    if stated is not None and (best is None or not _outranks(best, stated)):
        return stated
    if best is None or best.rank == 0:
        return None
    return _in_pages_zone(best, candidates).as_published(copy)


def _plainest(candidates: list[Candidate]) -> Candidate | None:
    """The first of the candidates that say it most plainly, or the first of them that tells the time.

    Of those that a page labels as published, the first is the story's, and others are of other stories.
    """
    rank = max((c.rank for c in candidates), default=0)
    same = sorted((c for c in candidates if c.rank == rank), key=lambda c: c.start)
    if rank == LABELLED:
        same = [c for c in same if c.stamp.day == same[0].stamp.day]
    return max(same, key=lambda c: bool(c.stamp.clock), default=None)


def _in_pages_zone(candidate: Candidate, others: list[Candidate]) -> Candidate:
    """The candidate, in the zone of the other clocks of its day, where its own says none and they agree."""
    stamp = candidate.stamp
    if not stamp.clock or stamp.offset:
        return candidate
    zones = {c.stamp.offset for c in others if c.stamp.clock and c.stamp.day == stamp.day and c.stamp.offset}
    return replace(candidate, stamp=replace(stamp, offset=zones.pop())) if len(zones) == 1 else candidate


def _outranks(candidate: Candidate, stated: Published) -> bool:
    """Whether the page's own date goes before the machine's: it stands in the head, or tells the time."""
    return candidate.rank >= 3 or (
        candidate.rank == 2 and bool(candidate.stamp.clock) and _same_day(candidate, stated)
    )


def _same_day(candidate: Candidate, stated: Published) -> bool:
    return candidate.stamp.at.startswith(stated.at)


def _machine_date(piece: Piece) -> Published | None:
    """The day that the machine put before the copy; a month alone is no date."""
    match = MACHINE.match(piece.text)
    if match is None:
        return None
    return Published(piece.text, piece.start, piece.end, match["at"], "day", Confidence.PROBABLE)
