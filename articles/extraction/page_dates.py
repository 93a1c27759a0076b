"""The dates on a page that may be its story's, and which of them are the page's own."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from .bylines import Meta
from .dates import find_stamps
from .findings import BlockKind, FurnitureKind, Published
from .page import Page
from .pieces import Piece
from .published import Candidate, candidates_of, choose_published
from .repeats import HEAD_LINES

HOMEWARD = re.compile(r"(?:home|sign in|log ?in|menu|search|subscribe|skip to)", re.IGNORECASE)
TEMPERATURE = re.compile(r"-?\d{1,3}(?:\.\d)?\s?[°º]?\s?[CF]\Z")
# The rank of a day that stands in a page's head and does not say what it is of.
FROM_HEAD = 3
PRINTED = re.compile(
    r"A version of this \w+ (?:appears|appeared|ran|was published) in print on "
    r"|(?:[-–•] )?This (?:story|article|report) was originally published on page \d+ of [^.]{3,40} on "
    r"|(?:A version of )?[Tt]his (?:story|article|report) appeared "
    r"(?=[A-Z][a-z]{2,8} \d{1,2}, (?:19|20)\d\d, on page )"
    r"|This (?:entry|post) was (?:written by [^.]{2,40}, )?(?:posted|published) (?:on )?"
    r"|This was written by [^“”\"]{2,40}\. Posted on |This article was published on \S+ at "
    r"|\(?The above (?:story|article|report) (?:was )?first (?:appeared|published) on [^.]{2,40} on "
)
# "A post shared by Jane Roe (@janeroe) on", above the day of the post.
SHARED_ON = re.compile(r"\b(?:shared|posted) by .{2,80} on\Z")
CLOCK_ALONE = re.compile(r"\d{1,2}(?::\d\d(?:\s?[AaPp]\.?[Mm]\.?)?|\s?[AaPp]\.?[Mm]\.?)(?:\s[A-Z]{2,4})?")
MOST_BREAKS = 2  # lines' ends between a day and its clock
# "15/01/08 20:18"
DAY_AND_CLOCK = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4},?\s\d{1,2}:\d\d")
LONGEST_IN_MENU = 24  # characters
FAR_BELOW = 10  # lines
# Below more paragraphs than these a day is not the story's that has one above it.
MOST_ABOVE_DAY = 2
# Of more days than these most are other stories'.
MOST_DAYS = 2
LABEL_ABOVE = re.compile(
    r"(?:(?:first |originally )?(?:published|posted)|(?P<updated>(?:last )?(?:updated|modified)))"
    r"(?: on| at)? ?:?",
    re.IGNORECASE,
)


# "May 3, 2021", ", at" and "6:00 AM" on lines of their own.
JOINS_CLOCK = (", at", "at")


def find_published(page: Page) -> Published | None:
    """When the story was published, as the page states it."""
    machine = next((p for p in page.pieces[:2] if p.reason == "machine date"), None)
    headline = next((p.start for p in page.pieces if p.is_headline), -1)
    story = [p.start for p in page.pieces if isinstance(p.label, BlockKind)]
    first, last = (story[0], story[-1]) if story else (0, 0)
    comments = page.comments_start()
    candidates: list[Candidate] = []
    for above, piece in pairwise([None, *page.pieces]):
        if piece is None or piece.start >= comments:
            break
        meta = page.metas.get(piece.start)
        is_posts = bool(meta and above is not None and SHARED_ON.search(above.text))
        if meta and meta.stamps and not is_posts and piece.label in HEAD_LINES:
            below = piece.start > first and piece.start > last
            candidates += candidates_of(
                piece,
                _labelled(meta, above),
                above_headline=piece.start < headline,
                below_story=below,
                on_masthead=_is_on_masthead(page, piece, headline),
                opens_page=_opens_page(page, piece),
            )
    candidates += _clocks_below(page)
    below_story = [c for c in candidates if c.rank == 1]
    if len({page.pieces[page.index_at(c.start)].text for c in below_story}) > 1:
        # The days of other stories, in a list of the latest; the story's own tells the time as well.
        timed = [c for c in below_story if c.stamp.clock]
        own = timed[:1] if len(timed) == 1 and timed[0] is below_story[0] else []
        candidates = [c for c in candidates if c.rank != 1 or c in own]
    for start, dateline in page.datelines.items():
        if dateline.stamp:
            stamp = dateline.stamp
            candidates.append(Candidate(stamp, start + stamp.start, start + stamp.end, FROM_HEAD))
    candidates = _below_byline(page, _without_pages_day(page, _without_amid(page, candidates), headline))
    return choose_published(page.text, machine, candidates or _printed(page))


def _without_amid(page: Page, candidates: list[Candidate]) -> list[Candidate]:
    """The candidates without the days amid the story, as comments have them, where a day stands above it."""
    told = [p.start for p in page.pieces if p.is_prose and isinstance(p.label, BlockKind)]
    amid = told[MOST_ABOVE_DAY] if len(told) > MOST_ABOVE_DAY else len(page.text)
    above = {c.stamp.day for c in candidates if c.rank == FROM_HEAD and c.start < told[0]} if told else set()
    if not above:
        return candidates
    return [c for c in candidates if c.rank != FROM_HEAD or c.start < amid or c.stamp.day in above]


def _clocks_below(page: Page) -> list[Candidate]:
    """The days of the head with the time that stands on the line below each."""
    found = []
    for above, piece in pairwise(piece for piece in page.pieces if piece.text not in JOINS_CLOCK):
        is_clock = above.label is FurnitureKind.DATE_LINE and CLOCK_ALONE.fullmatch(piece.text) is not None
        between = page.text[above.end : piece.start].strip()
        is_near = not between and page.text.count("\n", above.end, piece.start) <= MOST_BREAKS
        if is_clock and (between in JOINS_CLOCK or is_near):
            stamps = find_stamps(page.text[above.start : piece.end])
            found += [
                Candidate(one, above.start + one.start, above.start + one.end, FROM_HEAD)
                for one in stamps[-1:]
                if one.clock and above.start + one.start < above.end
            ]
    return found


def _labelled(meta: Meta, above: Piece | None) -> Meta:
    """What a line states, with the label that stands on the line above it: "Published on:"."""
    label = LABEL_ABOVE.fullmatch(above.text) if above is not None else None
    if label is None or any(of for _, of in meta.stamps):
        return meta
    of = "updated" if label["updated"] else "published"
    return replace(meta, stamps=[(stamp, of) for stamp, _ in meta.stamps])


def _without_pages_day(page: Page, candidates: list[Candidate], headline: int) -> list[Candidate]:
    """The candidates without the days above the one right above the headline, which are the page's own."""
    story = next((p.start for p in page.pieces if p.is_prose and isinstance(p.label, BlockKind)), 0)
    if any(c.rank == FROM_HEAD and headline < c.start < story for c in candidates):
        # A page's first line may be its clock, where a day stands between headline and story as well.
        end = min(page.pieces[0].end, headline)
        candidates = [c for c in candidates if c.start >= end or not c.stamp.clock]
        signed = {at for at, meta in page.metas.items() if meta.byline and meta.is_labelled and meta.has_date}
        if any(headline < at < story for at in signed):
            candidates = [c for c in candidates if c.rank != FROM_HEAD or c.start > headline]
    above = [c for c in candidates if c.rank == FROM_HEAD and c.start < headline]
    last = next((p for p in reversed(page.pieces) if p.start < headline), None)
    if len(above) < 2 or last is None or not last.start <= above[-1].start < last.end:
        return candidates
    return [c for c in candidates if c not in above[:-1]]


def _below_byline(page: Page, candidates: list[Candidate]) -> list[Candidate]:
    """The candidates, where of many days in the head one alone stands right below who wrote the story."""
    dated = [c for c in candidates if c.rank == FROM_HEAD]
    signed = {at for at, meta in page.metas.items() if meta.byline and meta.is_labelled}
    below = []
    for one in dated if len(dated) > MOST_DAYS else ():
        i = page.index_at(one.start)
        if any(p.start in signed for p in page.pieces[max(0, i - 1) : i + 1]):
            below.append(one)
    if len(below) != 1:
        return candidates
    return [c for c in candidates if c is below[0] or c.rank != FROM_HEAD]


def _printed(page: Page) -> list[Candidate]:
    """The day on which a paper printed the story, as a page's foot states it."""
    for piece in page.pieces:
        printed = PRINTED.match(piece.text) if piece.is_furniture else None
        for stamp in find_stamps(piece.text)[:1] if printed else ():
            return [Candidate(stamp, piece.start + stamp.start, piece.start + stamp.end, 1)]
    return []


def _opens_page(page: Page, piece: Piece) -> bool:
    """Whether a line is the page's first, or below nothing but links, and the headline the next."""
    at = page.index_at(piece.start)
    if at + 1 == len(page.pieces) or not page.pieces[at + 1].is_headline:
        return False
    return all(p.label is FurnitureKind.NAVIGATION for p in page.pieces[:at])


def _is_amid_menu(page: Page, piece: Piece, headline: int) -> bool:
    """Whether a line of figures, with its clock, stands amid a page's menu far above the headline."""
    if piece.start > headline or not DAY_AND_CLOCK.fullmatch(piece.text):
        return False
    at = page.index_at(piece.start)
    beside = page.pieces[max(0, at - 1) : at] + page.pieces[at + 1 : at + 2]
    is_menu = all(p.is_furniture and len(p.text) <= LONGEST_IN_MENU for p in beside)
    return is_menu and page.index_at(headline) - at > FAR_BELOW


def _is_on_masthead(page: Page, piece: Piece, headline: int) -> bool:
    """Whether a line is the page's own clock: beside its weather, or above its way home."""
    top = [p for p in page.pieces[:12] if abs(p.line - piece.line) <= 3]
    if any(TEMPERATURE.match(p.text) for p in top):
        return True
    if _is_amid_menu(page, piece, headline):
        return True
    below = [p for p in top if p.line > piece.line and p.start < headline]
    return piece.start < headline and any(HOMEWARD.match(p.text) for p in below)
