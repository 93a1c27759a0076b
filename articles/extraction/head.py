"""What the page states of the story's making, gathered from its head, its datelines and its closing lines."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from .agencies import is_agency, is_known_outlet, source_key, source_kind
from .bylines import BY, Meta, Stretch, is_place
from .captions import looks_like_caption
from .credits import find_body_credits
from .datelines import Dateline, find_dateline
from .dates import DATE, reads_month_first
from .findings import BlockKind, Confidence, Credit, CreditRole, FurnitureKind, Published, Span
from .meta import parse_meta
from .names_as_printed import is_names
from .page_credits import find_page_credits
from .pieces import Piece, cut, ends_sentence, key_words
from .published import Candidate, candidates_of, choose_published
from .words import word_set

# How many paragraphs may open with the dateline.
DATELINE_PARAGRAPHS = 4
BYLINE_LABEL = re.compile(
    r"(?:by|authors?|written by|reported by|reporters?|posted by|published by|words by|story by)\s?:?\Z",
    re.IGNORECASE,
)
MAY_BE_META = re.compile(
    r"\A\W{0,3}(?:[Bb]y|BY|[Ww]ritten|[Rr]eport|[Aa]uthor|[Ee]dited)\b|\b(?:19|20)\d\d\b"
    r"|\d[./]\d\d?[./]\d\d|[’']\d\d\b"
)
CREDITING = word_set("by written report author edited")
DIGIT = re.compile(r"\d")
RANK = re.compile(r"(?:senior|chief|managing|associate|assistant|deputy|executive)\s[a-z ]+", re.IGNORECASE)
HOMEWARD = re.compile(r"(?:home|sign in|log ?in|menu|search|subscribe|skip to)", re.IGNORECASE)
RELAYED = re.compile(r"\b(?:sources?|via|courtesy)\s?:?\s*\Z", re.IGNORECASE)
TEMPERATURE = re.compile(r"-?\d{1,3}(?:\.\d)?\s?[°º]?\s?[CF]\Z")
HALF_DAY_AT_END = re.compile(r"\d\s?[ap]\.m\.\Z", re.IGNORECASE)
HEAD_LENGTH = 6000
LONGEST_DATE = 45
ROLE_ORDER = {
    CreditRole.FILED_BY: 0,
    CreditRole.PUBLISHED_BY: 1,
    CreditRole.PHOTO: 0,
    CreditRole.REPORTED_VIA: 2,
    CreditRole.REFERS_TO: 3,
}


@dataclass(slots=True)
class Page:
    """The pieces of a copy, with what was read from the lines and datelines among them, by their starts."""

    text: str
    pieces: list[Piece]
    metas: dict[int, Meta] = field(default_factory=dict)
    datelines: dict[int, Dateline] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class HeadFindings:
    """The findings of the head."""

    published: Published | None
    dateline: Span | None
    byline: Span | None
    outlet: Span | None
    credits: tuple[Credit, ...]


def label_meta(page: Page) -> None:
    """Label the lines that state dates, bylines, outlets and places."""
    pieces = page.pieces
    lead_at = next(
        (i for i, p in enumerate(pieces) if p.is_open and p.is_prose and not p.text.endswith("?")),
        len(pieces),
    )
    lead = [p for p in pieces[lead_at : lead_at + 5] if p.is_open]
    month_first = reads_month_first(page.text[:HEAD_LENGTH])
    for i, piece in enumerate(pieces):
        if piece.reason == "date at the end":
            page.metas[piece.start] = parse_meta(piece.text) or Meta()
        is_dated_form = piece.reason == "opening words" and i < lead_at and bool(DATE.search(piece.text))
        if not (piece.is_open or is_dated_form) or len(piece.text) > 260:
            continue
        if BYLINE_LABEL.match(piece.text):
            piece.mark(FurnitureKind.BYLINE, "byline's label")
            continue
        if piece.is_prose and ends_sentence(piece.text) and not HALF_DAY_AT_END.search(piece.text[-6:]):
            continue
        is_near = i < lead_at or pieces[i - 1].reason == "byline's label"
        meta = parse_meta(piece.text, month_first=month_first) if is_near or _may_be_meta(piece) else None
        if meta is None:
            continue
        below_label = i > 0 and pieces[i - 1].reason == "byline's label"
        if below_label or i < lead_at or meta.has_date or meta.is_labelled:
            if below_label and meta.outlets and not meta.byline:
                meta.byline, meta.is_labelled = meta.outlets[0], True
            is_set = below_label or (0 < i < len(pieces) - 1 and _states_date(pieces[i + 1]))
            _label_line(page, piece, meta, lead, is_set)


def _states_date(piece: Piece) -> bool:
    """Whether a short line states a day: what stands directly above it is a byline."""
    return len(piece.text) <= LONGEST_DATE and bool(DATE.search(piece.text))


def _may_be_meta(piece: Piece) -> bool:
    has_sign = DIGIT.search(piece.text) or not piece.words.isdisjoint(CREDITING)
    return bool(has_sign and MAY_BE_META.search(piece.text))


def _label_line(page: Page, piece: Piece, meta: Meta, lead: list[Piece], is_set: bool) -> None:
    """Label one line; a name that the story tells of is a caption, unless it is set as bylines are."""
    is_name_alone = (
        meta.byline is not None
        and not meta.is_labelled
        and not meta.has_date
        and not meta.outlets
        and not is_set
    )
    if is_name_alone and meta.byline and not meta.place:
        names = piece.text[slice(*meta.byline)]
        if is_names(names) and any(key_words(names) & p.key_words_of(1200) for p in lead):
            return
    page.metas[piece.start] = meta
    if meta.byline:
        piece.mark(FurnitureKind.BYLINE, "byline")
    elif meta.has_date:
        piece.mark(FurnitureKind.DATE_LINE, "date line")
    else:
        piece.mark(FurnitureKind.CREDIT, "outlet or place")


def cut_datelines(page: Page) -> None:
    """Cut the dateline from the front of the story's first paragraphs."""
    pieces: list[Piece] = []
    looked_at = 0
    for piece in page.pieces:
        if not piece.is_open or looked_at >= DATELINE_PARAGRAPHS:
            pieces.append(piece)
            continue
        looked_at += 1
        found = find_dateline(piece.text)
        if found is None or (looked_at > 1 and found.place is None and found.agency is None):
            pieces.append(piece)
            continue
        page.datelines[piece.start] = found
        pieces += cut(piece, 0, found.end, FurnitureKind.CREDIT, "dateline")
        looked_at = DATELINE_PARAGRAPHS
    page.pieces = pieces


def read_head(page: Page) -> HeadFindings:
    """The findings of a page whose pieces are all labelled."""
    found = _distinct([*_head_credits(page), *_line_credits(page), *_story_credits(page)])
    return HeadFindings(
        published=_published(page),
        dateline=_dateline(page),
        byline=_byline(page),
        outlet=_outlet(page, found),
        credits=found,
    )


def _span(text: str, start: int, stretch: tuple[int, int]) -> Span:
    low, high = start + stretch[0], start + stretch[1]
    return Span(text[low:high], low, high)


def _dateline(page: Page) -> Span | None:
    for start, dateline in page.datelines.items():
        if dateline.place:
            return _span(page.text, start, dateline.place)
    headline = next((p.start for p in page.pieces if p.is_headline), -1)
    for start, meta in page.metas.items():
        # A city alone above the headline is where the page's weather is from.
        is_alone = not (meta.has_date or meta.byline or meta.outlets)
        if meta.place and not (is_alone and start < headline):
            return _span(page.text, start, meta.place)
    return None


def _byline(page: Page) -> Span | None:
    """The byline: a labelled one, else a name beside date or headline, else an outlet in its place."""
    found = [(s, m) for s, m in page.metas.items() if m.byline and not _is_rank(page.text, s, m.byline)]
    labelled = [(s, m) for s, m in found if m.is_labelled]
    for start, meta in (labelled or found)[:1]:
        return _span(page.text, start, meta.byline or (0, 0))
    return _outlet_as_byline(page)


def _is_rank(text: str, start: int, byline: Stretch) -> bool:
    """Whether a byline is only the rank of somebody whose name was lost: "Senior Reporter"."""
    return bool(RANK.fullmatch(text, start + byline[0], start + byline[1]))


def _outlet_as_byline(page: Page) -> Span | None:
    """An outlet that stands where bylines do: between headline and story, beside a date."""
    headline = next((i for i, p in enumerate(page.pieces) if p.is_headline), None)
    if headline is None:
        return None
    for piece, following in pairwise(page.pieces[headline + 1 :]):
        if piece.label is BlockKind.PARAGRAPH:
            return None
        meta, next_meta = page.metas.get(piece.start), page.metas.get(following.start)
        has_date = meta and (meta.has_date or (next_meta and next_meta.has_date))
        if meta and meta.outlets and not meta.place and has_date:
            return _span(page.text, piece.start, meta.outlets[0])
    return None


def _outlet(page: Page, found: tuple[Credit, ...]) -> Span | None:
    """Who publishes: as credited, else an outlet or agency that stands in the head by itself."""
    for credit in sorted(found, key=lambda c: c.text != c.source):
        if credit.role is CreditRole.PUBLISHED_BY and credit.confidence is not Confidence.DOUBTFUL:
            at = page.text.find(credit.source, credit.start, credit.end)
            return (
                Span(credit.source, at, at + len(credit.source))
                if at >= 0
                else Span(credit.text, credit.start, credit.end)
            )
    reported = next(
        (c for c in found if c.text.startswith("reports ") and c.role is CreditRole.FILED_BY), None
    )
    if reported is not None:
        return Span(reported.source, reported.end - len(reported.source), reported.end)
    headline = next((p.start for p in page.pieces if p.is_headline), 0)
    for start, meta in page.metas.items():
        is_pages_own = start < headline and not meta.has_date and not meta.byline
        if (
            meta.outlets
            and (meta.place or is_pages_own)
            and not _is_relayed(page.text, start, meta.outlets[0])
        ):
            return _span(page.text, start, meta.outlets[0])
    return None


def _published(page: Page) -> Published | None:
    machine = next((p for p in page.pieces[:2] if p.reason == "machine date"), None)
    headline = next((p.start for p in page.pieces if p.is_headline), -1)
    story = [p.start for p in page.pieces if isinstance(p.label, BlockKind)]
    first, last = (story[0], story[-1]) if story else (0, 0)
    candidates: list[Candidate] = []
    for piece in page.pieces:
        if piece.label is FurnitureKind.COMMENTS and piece.start > last:
            break
        meta = page.metas.get(piece.start)
        if meta and meta.stamps and piece.label in {FurnitureKind.DATE_LINE, FurnitureKind.BYLINE}:
            below = piece.start > first and piece.start > last
            candidates += candidates_of(
                piece,
                meta,
                above_headline=piece.start < headline,
                below_story=below,
                on_masthead=_is_on_masthead(page, piece, headline),
            )
    for start, dateline in page.datelines.items():
        if dateline.stamp:
            stamp = dateline.stamp
            candidates.append(Candidate(stamp, start + stamp.start, start + stamp.end, 3))
    return choose_published(page.text, machine, candidates)


def _is_on_masthead(page: Page, piece: Piece, headline: int) -> bool:
    """Whether a line is the page's own clock: beside its weather, or above its way home."""
    top = [p for p in page.pieces[:12] if abs(p.line - piece.line) <= 3]
    if any(TEMPERATURE.match(p.text) for p in top):
        return True
    below = [p for p in top if p.line > piece.line and p.start < headline]
    return piece.start < headline and any(HOMEWARD.match(p.text) for p in below)


def _head_credits(page: Page) -> list[Credit]:
    """Outlets and agencies of the head's lines and the datelines."""
    found = []
    headline = next((p.start for p in page.pieces if p.is_headline), 0)
    for start, meta in page.metas.items():
        # A name alone above the headline is the page's own, be it an outlet's or an agency's.
        role = CreditRole.PUBLISHED_BY if start < headline and not meta.has_date and not meta.byline else None
        for low, high in meta.outlets:
            is_relayed = _is_relayed(page.text, start, (low, high))
            found.append(
                _head_credit(
                    page.text, start + low, start + high, CreditRole.REPORTED_VIA if is_relayed else role
                )
            )
    for start, dateline in page.datelines.items():
        if dateline.outlet:
            low, high = dateline.outlet
            found.append(_head_credit(page.text, start + low, start + high, CreditRole.PUBLISHED_BY))
        if dateline.agency:
            low, high = dateline.agency
            is_outlet = is_known_outlet(page.text[start + low : start + high])
            role = None if is_outlet else CreditRole.FILED_BY
            found.append(_head_credit(page.text, start + low, start + high, role))
    return found


def _is_relayed(text: str, start: int, outlet: Stretch) -> bool:
    """Whether the line says that the story is from there: "Source: Radio Example"."""
    return bool(RELAYED.search(text, start, start + outlet[0]))


def _head_credit(text: str, start: int, end: int, role: CreditRole | None = None) -> Credit:
    name = text[start:end]
    role = role or (CreditRole.FILED_BY if is_agency(name) else CreditRole.PUBLISHED_BY)
    return Credit(name, start, end, name, role, source_kind(name))


def _line_credits(page: Page) -> list[Credit]:
    return [credit for piece in page.pieces if piece.is_furniture for credit in find_page_credits(piece)]


def _story_credits(page: Page) -> list[Credit]:
    return [
        credit
        for piece in page.pieces
        if isinstance(piece.label, BlockKind)
        for credit in find_body_credits(piece.text, piece.start, piece.words)
    ]


def _distinct(found: list[Credit]) -> tuple[Credit, ...]:
    """Each source once: in the role that says most, where the copy credits it first; pictures apart."""
    best: dict[tuple[str, bool], Credit] = {}
    for credit in found:
        key = source_key(credit.source), credit.role is CreditRole.PHOTO
        known = best.get(key)
        if known is None or ROLE_ORDER[credit.role] < ROLE_ORDER[known.role]:
            best[key] = credit
    return tuple(sorted(best.values(), key=lambda c: (c.start, c.end)))


def label_caption_lines(pieces: list[Piece]) -> None:
    """Label lines between headline and story that tell what a picture shows."""
    for i, piece in enumerate(pieces[:12]):
        if (
            piece.is_open
            and i
            and (not piece.is_prose or pieces[i - 1].is_headline)
            and looks_like_caption(piece)
            and not is_place(piece.text)
            and not BY.match(piece.text)
        ):
            piece.mark(FurnitureKind.CAPTION, "tells what is seen")
