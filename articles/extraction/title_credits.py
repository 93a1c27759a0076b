"""The outlet that a page's first lines name: in its title, its breadcrumb or its masthead."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .agencies import DOMAIN, is_agency, is_known_outlet, looks_like_outlet, source_kind
from .bylines import WIRES
from .findings import Credit, CreditRole, FurnitureKind
from .headline_repeats import GLUED_SUFFIX, SITE_SUFFIX
from .own_names import MAILERS, is_menus_word
from .page import Page
from .pieces import Piece

# The page's own address above its headline, or before its day and time.
ADDRESS = re.compile(
    r"https?://(?:www\.)?(?P<host>[\w-]+(?:\.[\w-]+)+)/\S+\Z"
    r"|\W*(?P<dated>www(?:\.[\w-]+){2,3})\s(?:19|20)\d\d-\d\d-\d\d\s\d\d:\d\d"
)
DEEPEST_ADDRESS = 12
LEAST_TITLE = 24
# What parts a title: the headline, the section, the outlet.
PARTING = re.compile(r"\s(?:[|–—•·»]|-)\s")
# "Welcome to LAKENEWS.com", "lakenews.com Only the good stuff"
NAMES_SITE = re.compile(rf"(?:Welcome to )?(?P<host>{DOMAIN.pattern})(?= [A-Z]|\Z)", re.IGNORECASE)
MAIN_BAR = re.compile(r"\| Main(?: \||\Z)")
LOG_NAME = re.compile(r"[A-Z][\w.'’&!-]*(?: (?:[A-Z][\w.'’&!-]*|of|the|and|in|for|on)){0,5}")
PERMALINK = re.compile(
    r"\bPermalink:?\shttps?://(?:[\w-]+\.)*?"
    r"(?P<host>[\w-]{2,}\.(?:com|org|net|info|news|tv|(?:co|com|org)\.[a-z]{2}|[a-z]{2}))/"
)
MAILBOX = re.compile(
    r"[\w.+-]@(?P<host>(?P<label>[\w-]{2,})\.(?:com|org|net|news|co\.uk|com\.au|co\.za|ie|ca|in))\b"
)
BUTTONS = ("Tweet", "Share", "Print", "Email")
BUTTONED = re.compile(
    r"(?P<name>[A-Z][\w.'’&-]*(?: [A-Z][\w.'’&-]*){1,4}?)(?: (?:Tweet|Share|Print|Email)){1,4}"
)
SHORTEST_LABEL = 8
LEAST_BOXES = 2
# Who may be written to with news; what a name is made of begins each of its words.
NEWSROOM = re.compile(r"\b(?:news|newsdesk|newsroom|editor|editorial)@(?P<house>[a-z]{8,30})\.[a-z]")
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
            if suffix and not looks_like_outlet(piece.text[at:]):
                at = max(m.end() for m in PARTING.finditer(piece.text))  # "… - Lake Politics - Lakenews.com"
            if (suffix or at) and looks_like_outlet(piece.text[at:]):
                found.append(head_credit(page.text, piece.start + at, piece.end, CreditRole.PUBLISHED_BY))
    return found


def top_title_credits(page: Page) -> Iterator[Credit]:
    """The outlet that ends a page's title on its first line: "Ferry adrift, crew safe - Harbour News"."""
    top = page.pieces[0] if page.pieces else None
    if top is None or not top.is_furniture or top.label is FurnitureKind.HEADLINE_REPEAT:
        return
    at = max((m.end() for m in PARTING.finditer(top.text)), default=0)
    if at > LEAST_TITLE and is_known_outlet(top.text[at:]):
        yield head_credit(page.text, top.start + at, top.end, CreditRole.PUBLISHED_BY)


def breadcrumb_credits(page: Page) -> list[Credit]:
    """The outlet at the end of a page's title of several parts: "Ferry adrift | Lakes | DW | 10.06.2013"."""
    for piece in page.pieces[:3]:
        parts = [part.strip() for part in piece.text.split("|")] if piece.is_furniture else []
        name = next((part for part in reversed(parts) if part), "")
        if len(parts) > DEEPEST_PART and is_known_outlet(name) and not is_menus_word(name):
            at = piece.start + piece.text.rindex(name)
            return [head_credit(page.text, at, at + len(name), CreditRole.PUBLISHED_BY)]
    return []


def weblog_credits(page: Page) -> Iterator[Credit]:
    """The weblog whose name stands above the links to the posts beside this one: "« The pier | Main"."""
    top = page.pieces[0] if page.pieces else None
    if (top and top.text.endswith((" Blog", " Weblog")) and LOG_NAME.fullmatch(top.text)) or (
        top and any(MAIN_BAR.search(p.text) for p in page.pieces[1:3]) and LOG_NAME.fullmatch(top.text)
    ):
        yield head_credit(page.text, top.start, top.end, CreditRole.PUBLISHED_BY)


def permalink_credits(page: Page) -> Iterator[Credit]:
    """The house at whose address a page says that it stays: "Permalink https://p.lakeside.example/p/1"."""
    for piece in page.pieces:
        match = PERMALINK.search(piece.text) if "ermalink" in piece.text else None
        if match:
            low, high = (piece.start + place for place in match.span("host"))
            yield head_credit(page.text, low, high, CreditRole.PUBLISHED_BY)
            return


def buttoned_credits(page: Page) -> Iterator[Credit]:
    """The outlet whose name runs into the buttons that pass its story on: "The Lake Herald Tweet Share"."""
    for piece in page.pieces:
        match = BUTTONED.fullmatch(piece.text) if piece.text.endswith(BUTTONS) else None
        if match and is_known_outlet(match["name"]):
            at = piece.start
            yield head_credit(page.text, at, at + match.end("name"), CreditRole.PUBLISHED_BY)
            return


def mailbox_credits(page: Page) -> Iterator[Credit]:
    """The house at whose address a writer is told to be reached: "Jane Doe | jdoe@lakeside.example"."""
    # So do several mailboxes of one house, the photographers' among them.
    boxes: list[tuple[Piece, re.Match[str]]] = []
    for piece in page.pieces:
        mail = MAILBOX.search(piece.text) if piece.is_furniture and "@" in piece.text else None
        if mail is None or mail["label"].lower() in MAILERS:
            continue
        boxes.append((piece, mail))
        if piece.label is FurnitureKind.BYLINE:
            boxes = [boxes[-1]] * LEAST_BOXES
            break
    if len(boxes) < LEAST_BOXES or len({mail["host"] for _, mail in boxes}) > 1:
        return
    piece, mail = boxes[0]
    low, high = (piece.start + place for place in mail.span("host"))
    span = _as_spelt(page.text, mail["label"]) if len(mail["label"]) >= SHORTEST_LABEL else None
    yield head_credit(page.text, *(span or (low, high)), CreditRole.PUBLISHED_BY)


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


def address_credits(page: Page) -> Iterator[Credit]:
    """The outlet at whose address a page stands, as its first lines print it, or by its name."""
    for i, piece in enumerate(page.pieces[:DEEPEST_ADDRESS]):
        match = ADDRESS.match(piece.text) if "www." in piece.text or piece.text.startswith("http") else None
        if match is None and i == 0 and piece.is_furniture:
            match = NAMES_SITE.match(piece.text)
        if match and (i == 0 or match["dated"]):
            low, high = (piece.start + place for place in match.span(match.lastgroup or 0))
            label = page.text[low:high].split(".")[-2]
            span = _as_spelt(page.text, label) if len(label) >= SHORTEST_LABEL else None
            yield head_credit(page.text, *(span or (low, high)), CreditRole.PUBLISHED_BY)
            return


def newsroom_credits(page: Page) -> Iterator[Credit]:
    """The house whose newsroom's mailbox a page names, under the words that the page has for it."""
    written = (NEWSROOM.search(p.text) for p in page.pieces if "@" in p.text and p.is_furniture)
    mail = next(filter(None, written), None)
    if mail and (span := _as_spelt(page.text, mail["house"])):
        yield head_credit(page.text, *span, CreditRole.PUBLISHED_BY)


def _as_spelt(text: str, label: str) -> tuple[int, int] | None:
    """Where the letters of an address stand as words in capitals: "lakesidepost" as "Lakeside Post"."""
    spelt = re.compile(r"\b" + r"\s?".join(map(re.escape, label)) + r"\b", re.IGNORECASE)
    for name in spelt.finditer(text):
        if " " in name.group() and all(word[0].isupper() for word in name.group().split()):
            return name.span()
    return None
