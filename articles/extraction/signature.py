"""Who signs a page: in a byline, below the story, or in the box that presents its writer."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise, takewhile

from .agencies import is_agency, is_known_outlet
from .bylines import BY, WIRES, Meta, Stretch
from .comments import is_posters
from .findings import BlockKind, FurnitureKind, Span
from .inline import SIGNED_BY_INITIALS
from .names_as_printed import BETWEEN_AUTHORS, IN_PLACE, NAME, NAMES, is_name, is_names, is_persons_name
from .page import Page, span_in
from .pieces import CLOSING_LINES, Piece
from .tail import DEEPEST_BOX, PRESENTS_ABOVE

# "Jane Doe in Oslo, John Roe in The Hague and Ann Lee"
_PLACED = rf"{NAME}(?:{IN_PLACE})?"
_SIGNED = rf"(?P<names>{NAME}{IN_PLACE}(?:(?:,\s(?:and\s)?|\sand\s){_PLACED}){{1,6}}|{NAMES})"
# "Reporting by Jane Doe", "Email Jane Doe at", "Have a tip? Jane Doe may be reached at"
SIGNED_BELOW = re.compile(
    rf"(?:Have\sa\s\w+\?\s|[•*]\s)?[(\[]?(?:"
    rf"(?:(?P<reports>(?:Report(?:ing)?|Story|Text)\sby)|E-?mail|(?:Contact|Reach)(?:\s(?:staff\s)?(?:writer|reporter))?|Write\sto"
    rf"|Follow(?:\s[A-Z][\w ]{{2,30}}?\s(?:reporter|writer|editor|columnist|correspondent))?)\s{_SIGNED}"
    rf"(?=\s(?:in|at|on|via|from)\b|[;,.)\]]|\Z)|(?P<reached>{NAME})\s(?:can|may)\sbe\s(?:reached|contacted)\b)"
)
# "Source: Harbour Trust (Reporting by Jane Doe; Editing by John Roe)"
REPORTED_AT_END = re.compile(
    rf"[(\[](?P<reports>Reporting\sby)\s{_SIGNED}(?P<reached>)(?=\s(?:in|at)\b|[;,.)\]])"
)
# "The harbour must stay open, writes Jane Doe."
IN_DECK = re.compile(rf",\s(?:writes|reports|argues|by)\s(?P<name>{NAME})\.?\Z")
LONGEST_DECK = 260
REPORTS = re.compile(rf"(?P<house>[A-Z][\w ]{{1,30}}?)[’']s? (?P<name>{NAME}) (?:reports|writes):")
POSTED_AGO = re.compile(rf"(?:Posted|Published|Updated)\s[^.]{{2,24}}\sago\sby\s(?P<names>{NAMES})")
_RANK_OF_WRITER = (
    r"(?i:reporter|correspondent|writer|editor|columnist|journalist|producer|author|founder|contributor|fellow|critic"
    r"|professor|lecturer|consultant|analyst|blogger|freelancer)"
)
# "Jane Doe covers the harbour", "Jane Doe is a freelance writer"
PRESENTED = re.compile(
    rf"(?:[•*]\s?)?(?P<name>{NAME})(?:[’']s\s(?:new\s|latest\s)?book\b|\s(?:(?:writes|covers|reports|teaches)\s|joined\s[^.]{{3,60}}\s[Tt]eam\b|(?:[Ii]s|has\sbeen)\s"
    rf"(?:(?:an?|the)\s|(?:[A-Z][\w.]*[’']?s?\s){{1,3}})(?:[\w&-]+\s){{0,4}}?{_RANK_OF_WRITER}\b))",
)
# "Jane Doe[email protected]", "Jane Doe jdoe@harbour.example"
ADDRESSED = re.compile(rf"(?P<name>{NAME})\s?(?:\[email\sprotected\]|[\w.+-]+@\w)")
# "Jane Doe: 206-555-0100 or jdoe@harbour.example"
MAILED = re.compile(rf"(?P<name>{NAME}): (?:[\d().-]{{7,16}} or )?[\w.+-]{{1,40}}@\w")
# "{{author.name}}Voice Jane Doe ,": what a page's template leaves beside the writer's name.
IN_TEMPLATE = re.compile(
    rf"\{{\{{[^{{}}]{{0,60}}author[^{{}}]{{0,40}}\}}\}}(?:Voice )?(?P<name>{NAME}) ?,?\Z"
)
# "Executive Editor at Gull. Tides journalist since 2008", below the writer's name.
OPENS_BOX = re.compile(
    r"(?:[A-Z][\w&-]+ ){0,3}(?:Editor|Writer|Reporter|Correspondent|Columnist|Journalist)(?: at [A-Z]|\Z)"
)
DEEPEST_BOX_OF_PAGE = 24
BYLINE_OF_BROADCAST = re.compile(rf"(?P<name>{NAME}), BYLINE:")
SIGNING = frozenset(
    {FurnitureKind.CREDIT, FurnitureKind.AUTHOR_BOX, FurnitureKind.NEWSLETTER, FurnitureKind.OTHER}
)
RANK = re.compile(
    r"(?:senior|chief|managing|associate|assistant|deputy|executive)\s[a-z ]+"
    r"|(?!special|our|own)[a-z]+\s(?:editor|correspondent)|(?:breaking\s)?(?:news|staff|sports|political|features)\s(?:reporter|writer)",
    re.IGNORECASE,
)
# "Jane Doe Deputy Content Director": what nothing but a blank parts from the name before it.
RANK_BEHIND = re.compile(
    r"(?<=[a-z])\s(?:(?:Senior|Deputy|Chief|Managing|Associate|Assistant|Executive|Contributing|Staff)"
    r"(?:\s[A-Z][a-z]+){0,3}?\s(?:Writer|Reporter|Editor|Correspondent|Columnist|Producer|Director)"
    r"|(?:Business|Economics|Education|Environment|Health|Science|Technology|Political|Politics|Sports?|Diplomatic"
    r"|Defen[cs]e|Security|Legal|Home|Arts|Entertainment|Features|News|Staff)\s(?:[a-z]+\s)?"
    r"(?i:reporter|correspondent|editor|writer)),?\Z"
)
# "By JANE DOE Associated Press Writer", "By Jane Doe Lake Herald Staff Writer"
_PAPER = r"(?:Times|Post|Globe|Chronicle|Herald|Tribune)"
_WRITER = r"\s(?:[A-Z][a-z]+\s){0,2}(?:Writers?|Correspondents?|Reporters?)\Z"
BEHIND = (
    re.compile(rf"\s(?:The\s)?(?:Associated\sPress|AP|Canadian\sPress|[A-Z][a-z]+\s{_PAPER}){_WRITER}"),
    re.compile(rf"\s{_PAPER}{_WRITER}"),
    RANK_BEHIND,
)
TOPICS = frozenset({FurnitureKind.RELATED_LABEL, FurnitureKind.TAGS})
MENUS = frozenset(
    {FurnitureKind.NAVIGATION, FurnitureKind.SECTION_LABEL, FurnitureKind.BYLINE, FurnitureKind.OTHER}
)
LINKS = frozenset({FurnitureKind.RELATED_LINK, FurnitureKind.RELATED_LABEL})
FEWEST_OF_LIST = 2
FEWEST_TOPICS = 3
DEEPEST_BYLINE = 4
LONGEST_LABEL = 16
TIMES_OF_BUTTON = 3
MOST_BETWEEN = 6
JOINTS = frozenset(["and", "&", ","])


def find_signature(page: Page) -> Span | None:
    """The byline: a labelled one, else a name beside date or headline; a house without a "By" only files."""
    found = [(s, m) for s, m in page.metas.items() if m.byline and not _is_rank(page.text, s, m.byline)]
    found = [(s, m) for s, m in found if not _are_wires(page.text, s, m.byline)]
    found = [(s, m) for s, m in found if m.is_labelled or m.outlets or not _is_title(page, s, m.byline)]
    found = [(s, m) for s, m in found if m.is_labelled or not _is_agency_in_place(page.text, s, m)]
    head = next((p.start for p in page.pieces if p.is_headline), -1)
    end = page.comments_start()
    found = [(s, m) for s, m in found if s > head or _may_sign_above(page.text, s, m)]
    found = [(s, m) for s, m in found if s < end or not _may_be_readers(page.text, s, m)]
    others = _of_other_stories(page, [s for s, _ in found])
    found = [(s, m) for s, m in found if s not in others]
    labelled = [(s, m) for s, m in found if m.is_labelled]
    menus_end = _menus_end(page)
    times = Counter(piece.text for piece in page.pieces)
    found = [
        (s, m)
        for s, m in found
        if m.has_date
        or not (page.index_at(s) < menus_end or _is_button(page.pieces[page.index_at(s)], times))
    ]
    # Of several that say By, a writer's goes before an agency's, and before who put it on the page.
    labelled.sort(key=lambda one: _is_publishers(page, *one))
    labelled.sort(key=lambda one: bool(one[1].outlets) and _is_houses(page.text, *one))
    found = [(s, m) for s, m in found if m.has_date or not _is_amid_menu(page, s, m)]
    found = [(s, m) for s, m in found if s > head or m.has_date or not _is_topic(page, s)]
    if len(labelled) == 1 and _is_houses(page.text, *labelled[0]):
        # "By Lake News" and below it "Jane Doe"
        below = [
            one for one in found if one[0] > labelled[0][0] and _stands_below(page, labelled[0][0], *one)
        ]
        labelled = below or labelled
    for start, meta in (labelled or found)[:1]:
        low, high = meta.byline or (0, 0)
        high = max(high, _end_of_others(page, start) - start)
        low += len("By ") if page.text.startswith("By By ", start + low) else 0
        for behind in BEHIND:
            rank = behind.search(page.text, start + low, start + high)
            if rank and is_names(BY.sub("", page.text[start + low : rank.start()])):
                high = rank.start() - start
        return span_in(page.text, start, (low, high))
    return (
        _writer_in_template(page)
        or _reporter_below(page)
        or _posted_by(page)
        or _byline_below(page)
        or _writer_in_deck(page)
        or _own_reporter(page)
        or _named_above_rank(page)
        or _reporter_of_broadcast(page)
    )


def _of_other_stories(page: Page, starts: list[int]) -> set[int]:
    """The bylines in a list of other stories below this one, each under the title of its own."""
    last = max((i for i, p in enumerate(page.pieces) if p.label is BlockKind.PARAGRAPH), default=0)
    below = {s for s in starts if (i := page.index_at(s)) > last and page.pieces[i - 1].label in LINKS}
    return below if len(below) >= FEWEST_OF_LIST else set()


def _posted_by(page: Page) -> Span | None:
    """Who put the story up some time ago: "Posted 10 hours ago by Jane Doe"."""
    for piece in page.pieces:
        match = POSTED_AGO.match(piece.text) if piece.label is FurnitureKind.DATE_LINE else None
        if match and is_names(match["names"]):
            return span_in(page.text, piece.start, match.span("names"))
    return None


def _writer_in_template(page: Page) -> Span | None:
    """Whose name stands beside what a page's template leaves of its own: "{{author.name}} Jane Doe"."""
    for piece in page.pieces:
        match = IN_TEMPLATE.match(piece.text) if piece.text.startswith("{{") else None
        if match and is_names(match["name"]):
            return span_in(page.text, piece.start, match.span("name"))
    return None


def _own_reporter(page: Page) -> Span | None:
    """Whose report a page passes on that is all of one house: "Lakeside's Jane Doe reports: …"."""
    for piece in page.pieces:
        match = REPORTS.match(piece.text) if piece.label is BlockKind.PARAGRAPH else None
        if match and is_known_outlet(match["house"]) and is_persons_name(match["name"]):
            return span_in(page.text, piece.start, match.span("name"))
    return None


def _named_above_rank(page: Page) -> Span | None:
    """Who stands at a page's end above a rank that opens what is said of them: "Executive Editor at Gull"."""
    last = page.pieces[-DEEPEST_BOX_OF_PAGE:]
    for name, box in pairwise(last):
        is_named = is_persons_name(name.text) and OPENS_BOX.match(box.text) is not None
        if is_named and _is_stranger(page, {name.start, box.start}, name.text):
            return span_in(page.text, name.start, (0, len(name.text)))
    return None


def _reporter_of_broadcast(page: Page) -> Span | None:
    """Whose report a broadcast's transcript is: "JANE DOE, BYLINE: It is Monday …"."""
    for piece in page.pieces:
        match = BYLINE_OF_BROADCAST.match(piece.text) if ", BYLINE:" in piece.text else None
        if match:
            return span_in(page.text, piece.start, match.span("name"))
    return None


def _writer_in_deck(page: Page) -> Span | None:
    """Whose story it is, as what sums it up above the story ends: "…, writes Jane Doe."."""
    for piece in page.pieces:
        match = IN_DECK.search(piece.text) if piece.is_prose and len(piece.text) <= LONGEST_DECK else None
        if match and is_persons_name(match["name"]):
            low = match.start("name")
            return span_in(page.text, piece.start, (low, low + len(match["name"].rstrip("."))))
        if piece.label is BlockKind.PARAGRAPH and len(piece.text) > LONGEST_DECK:
            break
    return None


def _may_be_readers(text: str, start: int, meta: Meta) -> bool:
    """Whether a byline below the story can be that of a reader's comment."""
    return meta.is_labelled and (meta.has_date or is_posters(text[start : start + LONGEST_LABEL]))


def _end_of_others(page: Page, start: int) -> int:
    """Where the last of the writers ends who stand on lines of their own: "Jane Doe", "and", "John Roe"."""
    i, end = page.index_at(start), 0
    below = page.pieces[i + 1 :]
    for joint, other in zip(below[::2], below[1::2], strict=False):
        meta = page.metas.get(other.start)
        if joint.text not in JOINTS or meta is None or meta.byline is None or not is_name(other.text):
            break
        end = other.end
    return end


def _is_publishers(page: Page, start: int, meta: Meta) -> bool:
    """Whether a line names who put the page up, by a byname: "Published by Desk"."""
    words = page.text[start + meta.byline[0] : start + meta.byline[1]] if meta.byline else ""
    return words.startswith("Published ") and not is_persons_name(BY.sub("", words))


def _reporter_below(page: Page) -> Span | None:
    """Who reported the copy of an agency, as it says in its last line: "(Reporting by Jane Doe)"."""
    for piece in page.pieces[-CLOSING_LINES:]:
        match = SIGNED_BELOW.match(piece.text) if piece.label in SIGNING else None
        if match and match["reports"] and is_names(re.sub(IN_PLACE, "", match["names"])):
            return span_in(page.text, piece.start, match.span("names"))
    return None


def _stands_below(page: Page, start: int, below: int, other: Meta) -> bool:
    """Whether persons' names alone stand on the next line below a byline that is not the page's own."""
    if other.byline is None or other.outlets or other.has_date:
        return False
    between = page.pieces[page.index_at(start) + 1 : page.index_at(below)]
    if len(between) > MOST_BETWEEN or any(p.is_prose for p in between):
        return False
    return is_persons_name(page.text[below + other.byline[0] : below + other.byline[1]]) or (
        "/" in page.pieces[page.index_at(below)].text
    )


def _is_houses(text: str, start: int, meta: Meta) -> bool:
    """Whether a byline names nobody but an outlet: "By: CNN Wire"."""
    words = BY.sub("", text[start + meta.byline[0] : start + meta.byline[1]]) if meta.byline else ""
    return any(words.startswith(text[start + low : start + high]) for low, high in meta.outlets)


def _may_sign_above(text: str, start: int, meta: Meta) -> bool:
    """Whether a line above the headline can be the byline: a name, alone or dated, needs a given name."""
    if meta.is_labelled or meta.outlets or meta.byline is None:
        return True
    return is_persons_name(BETWEEN_AUTHORS.split(text[start + meta.byline[0] : start + meta.byline[1]])[0])


def _menus_end(page: Page) -> int:
    """Up to which piece a name without a "By" stands among the menus, far above headline or story."""
    told = (i for i, p in enumerate(page.pieces) if p.label is BlockKind.PARAGRAPH)
    head = next((i for i, p in enumerate(page.pieces) if p.is_headline), None)
    return (next(told, 0) if head is None else head) - DEEPEST_BYLINE - 1


def _is_amid_menu(page: Page, start: int, meta: Meta) -> bool:
    """Whether a line between two of a menu's is no writer's: "RWC Stats"."""
    i = page.index_at(start)
    beside = page.pieces[max(0, i - 1) : i] + page.pieces[i + 1 : i + 2]
    if meta.byline is None or not all(p.label in MENUS for p in beside):
        return False
    return not is_persons_name(
        BETWEEN_AUTHORS.split(page.text[start + meta.byline[0] : start + meta.byline[1]])[0]
    )


def _is_topic(page: Page, start: int) -> bool:
    """Whether a name stands among other people's above the headline, as in a list of topics."""
    i = page.index_at(start)
    around = (reversed(page.pieces[max(0, i - FEWEST_TOPICS) : i]), page.pieces[i : i + FEWEST_TOPICS])
    names = (len(list(takewhile(lambda p: is_persons_name(p.text), run))) for run in around)
    return sum(names) >= FEWEST_TOPICS


def _is_button(piece: Piece, times: Counter[str]) -> bool:
    """Whether the same line stands on the page again and again, as no writer does: "No Result"."""
    # Beside other stories a writer does as well.
    return times[piece.text] >= TIMES_OF_BUTTON and not is_persons_name(piece.text)


def _byline_below(page: Page) -> Span | None:
    """Whom the lines below the story name as its reporters: "Reporting by Jane Doe; Editing by John Roe"."""
    for piece in reversed(page.pieces):
        match = SIGNED_BELOW.match(piece.text) if piece.label in SIGNING else None
        if match is None and piece.is_furniture and "reporting" in piece.words:
            match = REPORTED_AT_END.search(piece.text)
        group = "reached" if match and match["reached"] else "names"
        if match is None or not is_names(re.sub(IN_PLACE, "", match[group])):
            continue
        if match["reports"] or is_persons_name(match[group]):
            return span_in(page.text, piece.start, match.span(group))
    return _byline_presented(page)


def _byline_presented(page: Page) -> Span | None:
    """Whom the box below the story presents, or whose initials end it."""
    for piece in page.pieces:
        if piece.reason == SIGNED_BY_INITIALS:
            return span_in(page.text, piece.start, (1, len(piece.text) - 1))
        is_box = piece.is_furniture and piece.label is FurnitureKind.AUTHOR_BOX
        if is_box and piece.reason == PRESENTS_ABOVE:
            i = page.index_at(piece.start)
            above = [p for p in page.pieces[max(0, i - DEEPEST_BOX) : i] if is_name(p.text)]
            return span_in(page.text, above[-1].start, (0, len(above[-1].text)))
        match = PRESENTED.match(piece.text) or ADDRESSED.match(piece.text) if is_box else None
        if match is None and piece.is_furniture and "@" in piece.text:
            match = MAILED.match(piece.text)
        if match and (is_persons_name(match["name"]) or _is_stranger(page, {piece.start}, match["name"])):
            start, end = match.span("name")
            words = match["name"].split()
            # The name above the box and its first word run together: "Jane Doe Jane is a reporter".
            end -= len(f" {words[-1]}") if len(words) > 1 and words[0] == words[-1] else 0
            return span_in(page.text, piece.start, (start, end))
    return None


def _is_stranger(page: Page, box: set[int], name: str) -> bool:
    """Whether the story does not tell of the one whom the box below it, of these lines, presents."""
    surname = name.split()[-1]
    story = (p for p in page.pieces if p.start not in box and isinstance(p.label, BlockKind))
    return is_names(name) and not any(surname in p.text for p in story)


def _is_agency_in_place(text: str, start: int, meta: Meta) -> bool:
    """Whether nobody but an agency and its place stand on a line: "PTI, Washington"."""
    if meta.place is None or meta.byline is None or meta.byline not in meta.outlets:
        return False
    return is_agency(text[start + meta.byline[0] : start + meta.byline[1]])


def _are_wires(text: str, start: int, byline: Stretch | None) -> bool:
    """Whether a byline names agencies and nobody: "WIRE SERVICES"."""
    words = BY.sub("", text[start + byline[0] : start + byline[1]] if byline else "")
    return WIRES.fullmatch(words) is not None or is_agency(re.sub(r"\A[Tt]he ", "", words))


def _is_title(page: Page, start: int, byline: Stretch | None) -> bool:
    """Whether words in capitals without a By are no writer's: "MESSAGE BOARDS", a name among topics."""
    words = page.text[start + byline[0] : start + byline[1]] if byline else ""
    if not words.isupper():
        return False
    i = page.index_at(start)
    beside = page.pieces[max(0, i - 1) : i] + page.pieces[i + 1 : i + 2]
    beside = [p for p in beside if p.label is not FurnitureKind.DATE_LINE]
    is_listed = any((p.text.isupper() and " " in p.text) or p.label in TOPICS for p in beside)
    return is_listed or not is_persons_name(BETWEEN_AUTHORS.split(words.title())[0])


def _is_rank(text: str, start: int, byline: Stretch) -> bool:
    """Whether a byline is only the rank of somebody whose name was lost: "Senior Reporter"."""
    return bool(RANK.fullmatch(text, start + byline[0], start + byline[1]))
