"""What the page states of the story's making, gathered from its head, its datelines and its closing lines."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import takewhile

from .agencies import is_agency, is_known_outlet, is_photo_source
from .blocks import BULLET
from .bylines import ADDRESS, BUTTON_BEHIND, BY, ROLE, Meta, is_outlet_name, is_place
from .captions import ends_in_credit, is_name_below_label, looks_like_caption
from .dateline_parts import Dateline
from .datelines import find_dateline, find_dateline_alone
from .dates import DATE, reads_month_first
from .findings import Confidence, Credit, CreditRole, FurnitureKind, Published, Span
from .galleries import shows_day
from .gathered_credits import filers_in_head, gather_credits, is_relayed, is_relayed_to
from .inline import DATE_CUT_OFF
from .meta import SIGNED, is_said_twice, parse_meta
from .names_as_printed import NAME, NAMES, is_name, is_names, is_persons_name
from .page import Page, span_in
from .page_dates import find_published
from .picture_credits import CREDIT_IN_BRACKETS, is_picture_credit
from .pieces import Piece, cut, ends_sentence, key_words
from .places import is_city
from .plain_datelines import find_town
from .signature import find_signature
from .words import word_set

# How many paragraphs may open with the dateline.
DATELINE_PARAGRAPHS = 4
BYLINE_LABEL = re.compile(
    r"(?:by|authors?|reporters?|(?:article|written|reported|posted|published|words|story) by)\s?:?\Z",
    re.IGNORECASE,
)
MAY_BE_META = re.compile(
    r"\A\W{0,3}(?:[Bb]y|BY|[Ww]ritten|[Rr]eport|[Aa]uthor|[Ee]dited)\b|\b(?:19|20)\d\d(?:\b|(?=\d?\d:\d\d\s?[AaPp]\.?[Mm]))"
    r"|\d[./]\d\d?[./]\d\d|[’']\d\d\b"
)
# "by jane doe", beside the day.
SMALL_NAME = re.compile(r"by [a-z]{3,15} [a-z]{3,15}")
# "Jo", between "By" and the day.
BYNAME = re.compile(r"[A-Z][a-z]{1,15}")
WRITERS = word_set("correspondent reporter editor")
CREDITING = word_set("by written report author edited")
DIGIT = re.compile(r"\d")
# What opens a line of dates that may end like a sentence.
DATE_LABELS = ("Published ", "Updated ", "Posted ", "Date of Publication: ", "Time of Publication: ")
DATED = ("Published: ", "Updated: ", "Posted: ")
HALF_DAY_AT_END = re.compile(r"\d\s?[ap]\.m\.\Z", re.IGNORECASE)
FILM = word_set("embed video videos play player watch photo photos picture image enlarge larger")
LONGEST_FILM = 300
# How many paragraphs below a standfirst say it in full, and how many words they have from it.
FEWEST_BELOW = 3
FEWEST_SHARED = 3
# "react at a hospital Thursday", "in Sayed Abad district Sunday, Dec. 30"
PICTURED_DAY = re.compile(
    r"\A(?![^.]*\b(?:said|says|told|was|were|has|had|have)\b)[^.]{20,300}[a-z],? "
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
)
# "LAKE 10's Jane Doe hears from those who stay"
STATIONS_REPORTER = re.compile(
    r"\b[A-Z]{2,}\w*(?: \d{1,2})?['’]s [A-Z][\w'’-]+ [A-Z][\w'’-]+ (?:hears|has|reports|explains|shows|is)\b"
)
TO_READ = re.compile(r"\d{1,2}[\s-]min(?:ute)?s?\s(?:to\s)?read", re.IGNORECASE)
# "Jane Doe/Associated Press": who took a picture, and who sent it.
PHOTOGRAPHER = re.compile(rf"{NAME}/(?:(?:The\s)?Associated\sPress|AP|Reuters|AFP|Getty(?:\sImages)?)")
# Houses that send pictures and no stories.
PICTURE_HOUSES = word_set("getty shutterstock nurphoto istock alamy sipa zuma imago")
# Who of a house wrote, unnamed: "Excelsior Correspondent", "Lakeside Times News Desk".
HOUSE_STAFF = re.compile(
    r"(?:The\s)?(?:[A-Z][\w.&’'-]+\s){1,3}(?:Correspondent|Bureau|(?:News|Web|Online|Digital)\s?[Dd]esk|News\sService)"
)
LONGEST_TITLE = 140
FEWEST_IN_TITLE = 4
HEAD_LENGTH = 6000
LONGEST_DATE = 45
DEEPEST_BYLINE = 4
# How many paragraphs may stand above a byline: the page's menu on one line, a caption and a standfirst.
MOST_ABOVE_BYLINE = 2
LONGEST_SIGNATURE = 60
# How far down a page's head a name may stand with its bearer's rank, set apart by blanks.
DEEPEST_RANK = 12
WITH_WIRE = re.compile(
    rf"(?P<name>{NAME}), (?:[A-Z][\w’'-]* ){{1,3}}(?:News Service|Newspapers|News Agency|Wire Service)"
    r"(?:; [A-Z][\w -]{3,40})?"
)
# "LEXINGTON, Ky.", between a byline and the story.
TOWN_OF_STATE = re.compile(
    r"(?P<place>[A-Z]{3,}(?:[ .-]+[A-Z]{2,}){0,2}, (?:[A-Z][a-z]{1,8}\.|[A-Z]\.[A-Z]\.))"
)
BLANKS = re.compile(r"\s{2,}")
# "By Jane Doe, Ann Roe, 9 News LAKE"
BY_NAMES = re.compile(rf"By\s(?P<names>{NAMES})(?:,\s[^.]{{2,40}})?\Z")
BY_FOR_HOUSE = re.compile(r"By [^/]{4,40}/(?P<house>[A-Z][\w ]{2,30}?)\.?")
PHOTO_AGENCIES = ("/European Pressphoto Agency", "/EPA", "/Getty Images", "/Shutterstock")
PHOTO_BY = ("Photo by ", "Photos by ", "Photograph by ", "Picture by ")
COMMA = re.compile(r",\s")
BETWEEN_PARTS = re.compile(r"\s?[·|•,]\s?")


@dataclass(frozen=True, slots=True)
class HeadFindings:
    """The findings of the head."""

    published: Published | None
    dateline: Span | None
    byline: Span | None
    outlet: Span | None
    credits: tuple[Credit, ...]


# "12 MAY 2011, LAKES", below the title of another story.
DAY_OF_LINK = re.compile(r"\d{1,2} [A-Z][A-Za-z]+ (?:19|20)\d\d(?:, [A-Z]|\Z)")
LONGEST_DAY_OF_LINK = 60
FARTHEST_LABEL = 12


def label_meta(page: Page) -> None:
    """Label the lines that state dates, bylines, outlets and places."""
    pieces = page.pieces
    lead_at = next(
        (
            i
            for i, p in enumerate(pieces)
            if p.is_open and p.is_prose and not _may_be_title(p, i) and not ends_in_credit(p)
        ),
        len(pieces),
    )
    lead = [p for p in pieces[lead_at : lead_at + 5] if p.is_open and p.is_prose]
    month_first = reads_month_first(page.text[:HEAD_LENGTH])
    in_brackets = {piece.text for piece in pieces if piece.text[0] == "("}
    prose = 0
    for i, piece in enumerate(pieces):
        prose += piece.is_open and piece.is_prose
        if piece.reason == DATE_CUT_OFF:
            page.metas[piece.start] = parse_meta(piece.text) or Meta()
        below = pieces[i + 1] if i + 1 < len(pieces) else None
        if piece.is_open and i and is_name_below_label(piece, pieces[i - 1]):
            piece.mark(FurnitureKind.PICTURE_CREDIT, "below its label")
            continue
        if (
            piece.is_open
            and "/" in piece.text
            and _is_credited_again(piece.text, in_brackets, pieces[i + 1 : i + 3])
        ):
            piece.mark(FurnitureKind.PICTURE_CREDIT, "again in brackets")
            continue
        may_head = (piece.text[-1] in "–—-)" and prose <= DATELINE_PARAGRAPHS) or (
            piece.text[-1] == ":" and prose < 2
        )
        if may_head and piece.is_open and below is not None and below.is_prose:
            alone = find_dateline_alone(piece.text)
            # "(JANE DOE/AFP/Getty Images)" credits a picture.
            if alone is not None and not (is_picture_credit(piece.text) or SIGNED.match(piece.text)):
                page.datelines[piece.start] = alone
                piece.mark(FurnitureKind.CREDIT, "dateline")
                continue
        town = (
            TOWN_OF_STATE.fullmatch(piece.text)
            if prose < 2 and below is not None and below.is_prose
            else None
        )
        if town and i and pieces[i - 1].label in {FurnitureKind.BYLINE, FurnitureKind.DATE_LINE}:
            page.datelines[piece.start] = Dateline(len(piece.text), town.span("place"))
            piece.mark(FurnitureKind.CREDIT, "dateline")
            continue
        if piece.is_open and i > lead_at and _dates_a_link(pieces, i):
            piece.mark(FurnitureKind.RELATED_LINK, "day of a link")
            continue
        is_dated_form = piece.reason == "opening words" and i < lead_at and bool(DATE.search(piece.text))
        if not (piece.is_open or is_dated_form) or len(piece.text) > 260:
            continue
        is_told = piece.is_prose and ends_sentence(piece.text) and not piece.text.startswith(DATE_LABELS)
        if is_told and not HALF_DAY_AT_END.search(piece.text[-6:]):
            continue
        if BYLINE_LABEL.match(piece.text):
            piece.mark(FurnitureKind.BYLINE, "byline's label")
            continue
        is_dated = below is not None and _states_date(below)
        if (
            i > lead_at
            and not is_dated
            and _signs_part(piece, below_subhead=i > lead_at + DEEPEST_BYLINE and not pieces[i - 1].is_prose)
        ):
            piece.mark(FurnitureKind.BYLINE, "signs a part of the story")
            page.asides[piece.start] = parse_meta(piece.text) or Meta()
            continue
        is_near = i < lead_at or pieces[i - 1].reason == "byline's label"
        is_near = is_near or (i > lead_at and piece.is_last and _signs_story(piece, pieces))
        is_near = is_near or (prose <= MOST_ABOVE_BYLINE and _may_sign_below_standfirst(pieces, i))
        is_near = is_near or (
            0 < prose <= MOST_ABOVE_BYLINE
            and pieces[i - 1].label is FurnitureKind.DATE_LINE
            and is_persons_name(" ".join(piece.text.split()[:2]))
        )
        is_near = is_near or (
            i < DEEPEST_RANK and (_is_name_with_rank(piece.text) or _is_name_with_wire(piece.text))
        )
        is_near = is_near or (prose <= MOST_ABOVE_BYLINE and _is_name_with_button(piece.text))
        is_near = is_near or is_said_twice(piece.text) or piece.text.startswith(DATE_LABELS)
        has_profile = below is not None and below.text.lower() == "view profile" and is_name(piece.text)
        has_profile = has_profile or _is_name_with_button(piece.text)
        is_near = is_near or has_profile
        is_near = is_near or (i > 0 and _names_outlet_below_meta(page, pieces[i - 1], piece))
        is_photo = "/" in piece.text and (
            piece.text.lstrip("([").startswith(PHOTO_BY)
            or piece.text.endswith(PHOTO_AGENCIES)
            or bool(CREDIT_IN_BRACKETS.fullmatch(piece.text))
        )
        is_set_below = piece.text.startswith("Credit ") and i > 0 and pieces[i - 1].text in {"Photo", "Image"}
        if is_set_below or _is_by_photographer(piece.text):
            piece.mark(FurnitureKind.PICTURE_CREDIT, "picture credit")
        if not (piece.is_open or is_dated_form) or (is_photo and is_picture_credit(piece.text)):
            continue
        meta = parse_meta(piece.text, month_first=month_first) if is_near or _may_be_meta(piece) else None
        if meta is None and i < lead_at and HOUSE_STAFF.fullmatch(piece.text):
            meta = Meta(byline=(0, len(piece.text)), is_labelled=True)
        if meta is None and is_dated and (names := BY_NAMES.match(piece.text)) and is_names(names["names"]):
            meta = Meta(byline=(0, names.end("names")), is_labelled=True)
        below_label = i > 0 and pieces[i - 1].reason == "byline's label"
        if meta is None and SMALL_NAME.fullmatch(piece.text) and _is_beside_date(pieces, i):
            meta = Meta(byline=(len("by "), len(piece.text)), is_labelled=True)
        if (
            meta is None
            and below_label
            and BYNAME.fullmatch(piece.text)
            and any(map(_states_date, pieces[i + 1 : i + 3]))
        ):
            meta = Meta(byline=(0, len(piece.text)), is_labelled=True)
        if meta is None or _is_title_of_signed(piece, meta, below):
            continue
        if is_near or meta.has_date or meta.is_labelled:
            if below_label and meta.outlets and not meta.byline:
                meta.byline, meta.is_labelled = meta.outlets[0], True
            is_set = below_label or has_profile or (0 < i < len(pieces) - 1 and _states_date(pieces[i + 1]))
            _label_line(page, piece, meta, lead, is_set)


def _is_credited_again(text: str, in_brackets: set[str], below: list[Piece]) -> bool:
    """Whether a line stands in brackets elsewhere, or at the end of the caption below: "Jane Doe / AP"."""
    if f"({text})" in in_brackets or any(p.text.endswith((f"({text})", f"({text}).")) for p in below):
        return True
    name, _, house = text.partition(" / ")
    return any(p.text.rstrip(".").endswith(f"{house} Photo/{name})") for p in below if house)


def _dates_a_link(pieces: list[Piece], i: int) -> bool:
    """Whether a line is the day of the story that a link above it leads to: "12 MAY 2011, LAKES"."""
    if len(pieces[i].text) > LONGEST_DAY_OF_LINK or not DAY_OF_LINK.match(pieces[i].text):
        return False
    above = []
    for piece in reversed(pieces[max(0, i - FARTHEST_LABEL) : i]):
        if piece.is_prose and piece.is_open:
            return False
        above.append(piece.label)
        if piece.label is FurnitureKind.RELATED_LABEL:
            return len(above) > 1
    return False


def _is_title_of_signed(piece: Piece, meta: Meta, below: Piece | None) -> bool:
    """Whether words in capitals that are nobody's name stand above the byline with its date: a title."""
    if meta.byline is None or meta.is_labelled or meta.has_date or below is None:
        return False
    if len(piece.text.split()) < FEWEST_IN_TITLE or is_persons_name(piece.text) or "," in piece.text:
        return False
    signed = parse_meta(below.text) if len(below.text) <= LONGEST_TITLE else None
    return signed is not None and signed.has_date and signed.byline is not None


def _is_by_photographer(text: str) -> bool:
    """Whether a line in a byline's form names a house of pictures: "By Jane Doe/WireImage."."""
    match = BY_FOR_HOUSE.fullmatch(text)
    return match is not None and is_photo_source(match["house"]) and not is_known_outlet(match["house"])


def _may_be_title(piece: Piece, i: int) -> bool:
    """Whether a line that ends in a mark and no stop can be a headline, and the head go on below it."""
    if piece.text.endswith("U.S."):
        return len(piece.text) <= LONGEST_TITLE
    return piece.text[-1] == "?" or (
        i <= 2 and len(piece.text) <= LONGEST_TITLE and piece.text[-1] in "!…”\"’'"
    )


def _signs_part(piece: Piece, *, below_subhead: bool) -> bool:
    """Whether a line names who wrote what follows in the middle of a story: "Jane Doe, BBC correspondent"."""
    if len(piece.text) > LONGEST_SIGNATURE:
        return False
    if below_subhead and piece.text.startswith("By "):
        meta = parse_meta(piece.text)
        return meta is not None and bool(meta.byline and meta.outlets and not meta.has_date)
    if len(piece.text) > LONGEST_SIGNATURE or piece.words.isdisjoint(WRITERS) or piece.text[-1] in '.!?:”"':
        return False
    meta = parse_meta(piece.text)
    return meta is not None and bool(meta.byline and meta.outlets)


def _signs_story(piece: Piece, pieces: list[Piece]) -> bool:
    """Whether the last line is the name of its writer, whom the story does not tell of."""
    if len(piece.text) > LONGEST_SIGNATURE:
        return False
    name = COMMA.split(piece.text.lstrip("—–- "))[0]
    if not is_persons_name(name):
        return False
    surname = name.split()[-1]
    return not any(surname in p.text for p in pieces if p.is_prose)


def _may_sign_below_standfirst(pieces: list[Piece], i: int) -> bool:
    """Whether a line between standfirst and story can be the byline: it names nobody of the story."""
    text = pieces[i].text
    below = [p for p in pieces[i + 1 : i + 10] if p.label is not FurnitureKind.SHARE][:2]
    is_shared = i + 1 < len(pieces) and pieces[i + 1].label is FurnitureKind.SHARE
    if len(text) > LONGEST_SIGNATURE or not below:
        return False
    if any(_states_date(p) or p.text.startswith(DATED) for p in below):
        return True
    if not (below[0].is_prose or is_shared):
        return False
    names = ADDRESS.sub("", BETWEEN_PARTS.split(text)[0])
    if not is_persons_name(names):
        return False
    surname = names.split()[-1]
    return not any(surname in p.text for p in pieces[i + 1 : i + 15] if p.is_prose)


def _is_name_with_rank(text: str) -> bool:
    """Whether a line is a writer's name and, some blanks behind it, the rank: "Jane Doe   City editor"."""
    name, *ranks = BLANKS.split(text) if len(text) <= LONGEST_SIGNATURE and "  " in text else [text]
    return len(ranks) == 1 and is_name(name) and ROLE.match(ranks[0]) is not None


def _is_name_with_wire(text: str) -> bool:
    """Whether a line is a writer's name and who sent the copy: "JANE DOE, Lakeland News Service"."""
    match = WITH_WIRE.fullmatch(text) if len(text) <= LONGEST_SIGNATURE else None
    return match is not None and is_name(match["name"])


def _is_name_with_button(text: str) -> bool:
    """Whether a line is a name and what the page lets its reader do with it: "Jane DoeContact Reporter"."""
    button = BUTTON_BEHIND.search(text) if len(text) <= LONGEST_SIGNATURE else None
    return button is not None and is_names(text[: button.start()])


def _names_outlet_below_meta(page: Page, above: Piece, piece: Piece) -> bool:
    """Whether nothing but an outlet stands below a line with the date or the byline: "| Gullpost.com"."""
    if len(piece.text) > LONGEST_SIGNATURE or piece.is_prose or above.start not in page.metas:
        return False
    name = re.sub(r"\A(?:From|Source|Via)\s?:\s", "", piece.text.strip("|•·–—- "))
    return ":" not in name and is_outlet_name(name)


def _states_date(piece: Piece) -> bool:
    """Whether a short line states a day or how long the story is, so that a byline stands above it."""
    if len(piece.text) > LONGEST_DATE:
        return False
    return bool(DATE.search(piece.text)) or piece.label is FurnitureKind.DATE_LINE or _tells_length(piece)


def _is_beside_date(pieces: list[Piece], i: int) -> bool:
    return any(
        p.label is FurnitureKind.DATE_LINE or _states_date(p)
        for p in pieces[max(0, i - 1) : i + 2]
        if p is not pieces[i]
    )


def _tells_length(piece: Piece) -> bool:
    """Whether a line tells how long the story takes to read: "5 min read"."""
    return "read" in piece.words and bool(TO_READ.match(piece.text))


def _may_be_meta(piece: Piece) -> bool:
    if piece.text[:2] in {"By", "by"} and piece.text[2:3].isupper() and len(piece.text) <= LONGEST_SIGNATURE:
        return True
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
    if _credits_photographer(page, piece, meta):
        piece.mark(FurnitureKind.PICTURE_CREDIT, "photographer below the byline")
        return
    page.metas[piece.start] = meta
    if meta.byline:
        piece.mark(FurnitureKind.BYLINE, "byline")
    elif meta.has_date:
        piece.mark(FurnitureKind.DATE_LINE, "date line")
    else:
        piece.mark(FurnitureKind.CREDIT, "outlet or place")


def _credits_photographer(page: Page, piece: Piece, meta: Meta) -> bool:
    """Whether a line credits a picture: an agency's for pictures, or a name beside one's below the byline."""
    if is_photo_source(piece.text) and not is_known_outlet(piece.text):
        return True
    if not (meta.has_date or meta.is_labelled or (meta.place and meta.outlets)) and (
        PHOTOGRAPHER.fullmatch(piece.text) or not piece.words.isdisjoint(PICTURE_HOUSES)
    ):
        return True
    if meta.has_date or meta.is_labelled or meta.place or not meta.outlets or not meta.byline:
        return False
    is_below = any(other.byline for other in page.metas.values())
    return is_below and is_photo_source(piece.text[slice(*meta.outlets[0])])


def cut_datelines(page: Page) -> None:
    """Cut the dateline from the front of the story's first paragraphs."""
    if page.datelines:
        return
    pieces: list[Piece] = []
    looked_at = 0
    for piece in page.pieces:
        if not piece.is_open or looked_at >= DATELINE_PARAGRAPHS:
            pieces.append(piece)
            continue
        found = find_dateline(piece.text)
        if found is None and looked_at == 0 and piece.is_prose:
            found = find_town(piece.text, page.text)
        is_point = BULLET.match(piece.text) is not None
        is_first, looked_at = looked_at == 0, looked_at + (piece.is_prose and not is_point)
        if found is not None and found.place is None and found.end >= len(piece.text):
            found = None  # an agency and a dash are the beginning of a caption
        if found is not None and SIGNED.match(piece.text):
            found = None
        is_lone = found is not None and not (is_first or (piece.is_prose and (found.place or found.agency)))
        if found is None or is_lone or _is_plain_word(page, piece, found):
            pieces.append(piece)
            continue
        page.datelines[piece.start] = found
        pieces += cut(piece, 0, found.end, FurnitureKind.CREDIT, "dateline")
        looked_at = DATELINE_PARAGRAPHS
    page.pieces = pieces
    _label_above_dateline(page)


def _is_plain_word(page: Page, piece: Piece, found: Dateline) -> bool:
    """Whether what heads a paragraph in capitals is a word that the page has in small letters as well."""
    place = piece.text[slice(*found.place)] if found.place else ""
    if not place.isupper() or found.agency or found.stamp or is_city(place):
        return False
    return re.search(rf"\b{re.escape(place.lower())}\b", page.text) is not None


def _label_above_dateline(page: Page) -> None:
    """What stands between a player and the dateline tells what the film shows.

    So does a paragraph above the dateline of a page that has no headline: what the picture shows.
    """
    if not page.datelines:
        return
    if not any(p.is_headline for p in page.pieces):
        above_all = list(takewhile(lambda p: p.start not in page.datelines, page.pieces))
        told = [p for p in above_all if p.is_open and p.is_prose]
        story = [p for p in page.pieces if p.is_open and p.is_prose and p not in told][:FEWEST_BELOW]
        if len(told) == 1 and (_tells_of_film(told[0].text) or not _sums_up(told[0], story)):
            told[0].mark(FurnitureKind.CAPTION, "above the dateline of a page without a headline")
    for above, piece, below in zip(page.pieces, page.pieces[1:], page.pieces[2:], strict=False):
        if below.start in page.datelines and piece.is_open and shows_day(piece):
            piece.mark(FurnitureKind.CAPTION, "above the dateline, by what is seen")
        if below.start in page.datelines and below.is_furniture:
            is_film = above.is_furniture and not above.words.isdisjoint(FILM)
            if piece.is_open and is_film and len(piece.text) <= LONGEST_FILM:
                piece.mark(FurnitureKind.CAPTION, "between a player and the dateline")
            return


def _sums_up(piece: Piece, below: list[Piece]) -> bool:
    """Whether a paragraph says what those below it say, and so can be the standfirst."""
    said = frozenset().union(*(p.key_words_of(700) for p in below))
    return BULLET.match(piece.text) is not None or len(piece.key_words & said) >= FEWEST_SHARED


def _tells_of_film(text: str) -> bool:
    """Whether a paragraph tells what is seen on a day without "on", or who of a station reports."""
    return PICTURED_DAY.search(text) is not None or STATIONS_REPORTER.search(text) is not None


def read_head(page: Page) -> HeadFindings:
    """The findings of a page whose pieces are all labelled."""
    found = gather_credits(page)
    return HeadFindings(
        published=find_published(page),
        dateline=_dateline(page),
        byline=find_signature(page),
        outlet=_outlet(page, found),
        credits=found,
    )


def _dateline(page: Page) -> Span | None:
    for start, dateline in page.datelines.items():
        if dateline.place:
            return span_in(page.text, start, dateline.place)
    headline = next((p.start for p in page.pieces if p.is_headline), -1)
    for start, meta in page.metas.items():
        # A city alone above the headline is where the page's weather is from.
        is_alone = not (meta.has_date or meta.byline or meta.outlets)
        if meta.place and not (is_alone and start < headline):
            return span_in(page.text, start, meta.place)
    return None


def _outlet(page: Page, found: tuple[Credit, ...]) -> Span | None:
    """Who publishes: as credited, else an outlet or agency that stands in the head by itself or filed."""
    for credit in sorted(found, key=lambda c: c.text != c.source):
        if credit.role is CreditRole.PUBLISHED_BY and credit.confidence is not Confidence.DOUBTFUL:
            return _name_in(page, credit)
    doubtful = [c for c in found if c.role is CreditRole.PUBLISHED_BY]
    if len(doubtful) == 1 and is_known_outlet(doubtful[0].source) and not is_agency(doubtful[0].source):
        return _name_in(page, doubtful[0])
    reported = next(
        (c for c in found if c.text.startswith("reports ") and c.role is CreditRole.FILED_BY), None
    )
    if reported is not None:
        return Span(reported.source, reported.end - len(reported.source), reported.end)
    for start, meta in page.metas.items():
        if (
            meta.outlets
            and not meta.byline
            and meta.place
            and not is_relayed(page.text, start, meta.outlets[0])
        ):
            return span_in(page.text, start, meta.outlets[0])
    return _filing_house(page, found)


def _name_in(page: Page, credit: Credit) -> Span:
    """Where the name itself stands in the words that credit a source."""
    at = page.text.find(credit.source, credit.start, credit.end)
    if at < 0:
        return Span(credit.text, credit.start, credit.end)
    return Span(credit.source, at, at + len(credit.source))


def _filing_house(page: Page, found: tuple[Credit, ...]) -> Span | None:
    """The paper or station whose copy a page is that names no house as its own.

    An agency files to others' pages, so that its name there does not tell who published this one.
    """
    signed = [c for c in filers_in_head(page, found) if not is_relayed_to(page.text, c.start)]
    return next((Span(c.text, c.start, c.end) for c in signed if not is_agency(c.source)), None)


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
