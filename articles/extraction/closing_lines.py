"""Lines that say who made a story and whose copy it is: "Reporting by Jane Doe", "With inputs from ANI"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .agencies import is_agency, is_known_outlet, looks_like_outlet, source_kind
from .bodies import is_institution
from .bylines import WIRES
from .copyright_marks import YEAR_OR_RIGHTS, is_copyright_mark
from .findings import Credit, CreditRole, FurnitureKind, SourceKind
from .furniture_phrases import PHRASES, SECTIONS
from .names_as_printed import NAMES, is_persons_name
from .pieces import CLOSING_LINES, Piece, ends_sentence
from .words import word_set

LONGEST_SIGN = 60
# "AGENCIES VIA XINHUA", "Agencies", "Staff and wire reports".
BY_AGENCIES = re.compile(
    r"[(\[–—-]{0,2}\s?(?:(?:staff|news|our)\s(?:and\s)?)?(?:agenc(?:y|ies)|wires?|wire\sreports?)"
    r"(?:\s(?:via|and|with|–|-)\s[A-Z][\w ]{2,30})?\s?[)\]]?\.?\Z",
    re.IGNORECASE,
)
CLOSING = re.compile(
    r"""
    [(\[*–—_/-]{0,3}\s?(?:
        (?:with\s)(?P<given>[A-Z][^()\[\]]{1,40}?)\sinputs
      | (?:with\s(?:additional\s)?(?:inputs?|reporting|information|files|agency\sinputs|reports?)\s(?:from
            |by)|additional\s(?:reporting|inputs?)\sfrom|inputs?\s(?:from|by))\s(?:the\s)?(?P<inputs>[^()\[\]]{2,90})
      | (?:sources?|via|from|agency|agencies)\s?:\s?(?P<source>[^.]{2,90})
      | (?:this\s(?:article|story|post|content|report)\s(?:was\s)?)?(?:originally|first|re)[\s-]?(?:published
          |appeared|posted|reported|ran)\s(?:on|by|in|at|from)\s(?:the\s)?
          (?P<original>[\w-]{2,40}\.(?:com|org|net)\b|[^.,]{2,60}).{0,80}
      | reprinted\s(?:from|courtesy\sof)\s(?:the\s)?(?P<reprint>[^.,]{2,60}?)\swith\spermission\b.{0,160}
      | the\spost\s.{3,200}\s(?:first\s)?appeared\s(?:first\s)?on\s(?P<post>.{2,60}?)
      | (?:this\s(?:article|story|report|news|content)\s)(?:has\sbeen|was|is)\s(?:\w+\s){0,3}(?:from|by
          |with)\s(?:the\s|a\s)?(?P<feed>[A-Z][^.]{1,60}?)\s?(?:feed|wire|agency)?
      | this\s(?:report|story|article)\sby\s(?:the\s)?(?P<by>.{2,50}?)\swas\s(?:first\s)?published\b.{0,60}
      | (?P<sign>[A-Z][\w.&/, -]{1,40}?)/{0,2}(?P<codes>(?-i:(?:\s[A-Z]{2,5}){0,6}))
    )\s?[)\]]?\.?\Z""",
    re.VERBOSE | re.IGNORECASE,
)
CONTRIBUTORS = re.compile(
    r"[(\[*–—_-]{0,3}\s?(?P<contributed>.{2,90}?)\s(?:also\s)?contributed\s(?:to|reporting)\b.{0,80}\s?[)\]]?\.?\Z",
    re.IGNORECASE,
)
# The first words of such lines; a line of more than a few words that begins otherwise is none of them.
CLOSING_OPENERS = word_set(
    """with additional input inputs source sources via from agency agencies this originally first re
    republished reposted reprinted the"""
)
FIRST_LETTERS = re.compile(r"[^A-Za-z]{0,4}(?P<word>[A-Za-z]+)")
PAPERS_WIRES = re.compile(
    r"with\s(?P<wires>(?:[A-Z]\w+\s){1,3}[Ww]ires?(?:\s[Ss]ervices?)?)\Z", re.IGNORECASE
)
# "Associated Press writers Jane Doe and John Roe contributed"
STAFF_OF = re.compile(
    r"(?P<agency>[A-Z][\w.]*(?:\s[A-Z][\w.]*){0,3}?)\s(?:staff\s|sports\s|business\s)?"
    r"(?:writer|reporter|correspondent|journalist)s?\b"
)
AGENCY_NOTE = re.compile(
    r"[(\[–—*-]{0,2}\s?(?:with|from|by)\s(?:\w+\s){0,2}?(?:wires?|agenc(?:y|ies)|inputs?|(?:wire|agency|bureau"
    r"|staff)\s(?:reports?|services?|inputs?|copy))\b[^.]{0,60}[)\]]?\.?\Z",
    re.IGNORECASE,
)
# "AP writers Jane Doe and John Roe contributed.", "Jane Doe in Oslo contributed reporting."
# "Roe reported from Oslo."
REPORTED_FROM = re.compile(
    r"[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?(?:\sand\s[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?)?\sreported\sfrom\s[A-Z][^\"“]{2,200}\Z"
)
CONTRIBUTED = re.compile(
    r"(?:[A-Z][\w.&]+\s){0,3}(?:(?i:staff\s|sports?\s|business\s|video\s)?(?i:writers?|correspondents?|reporters?"
    r"|journalists?|photographers?|editors?|producers?)\s).{3,160}\b(?:contributed|reported\sfrom)\b[^.]{0,60}\.?\Z"
)
STAFF_LINE = re.compile(
    r"[(\[]?(?:(?:additional\s|further\s)?(?:reporting|writing|editing|translation|edited|compiled"
    r"|written|reported|translated|research)\s(?:by\b|in\s(?!the\b|an?\b|his\b|her\b))|editing:|reporting:|editor:"
    r"|writer:|contributing\sto\sthis\s(?:report|story|article)\b).{2,1200}\Z",
    re.IGNORECASE,
)
# What research is told of in the story: "Research by the Dock Institute with the Lake Centre projects".
RESEARCH_TELLS = re.compile(r"Research\sby\s.{20,}\b[a-z]{3,}s\s.{30,}[.]\Z")
WIRE_NOTE = re.compile(
    r"\(?(?:this\s(?:story|report|article|content|news)|the\s(?:story|article|above\sarticle)"
    r"|except\sfor\sthe\sheadline|disclaimer|\(?except\sthe\sheadline"
    r"|only\sthe\sheadline)\b.{0,160}\b(?:syndicated|auto-generated|not\sbeen\sedited|wire"
    r"|agency\sfeed|unedited|edited\sby|published\sfrom|feed|staff)\b.{0,160}\Z",
    re.IGNORECASE,
)
# "SOURCE: Lake Safety Network; ICAO; WORLD BANK."
SOURCES_OF_FIGURES = re.compile(r"SOURCES?:\s[A-Z][^.!?;]{2,60}(?:;\s?[A-Z][^.!?;]{2,60}){1,5}\.?\Z")
PLAINLY_CONTRIBUTED = tuple(
    f"contributed to {what}." for what in ("this report", "this story", "the reporting of this story")
)
# What a picture's house seldom is called: "© Gull Conferences, LLC"
COMPANY_END = re.compile(r",? (?:LLC|Inc|Ltd|Corp|plc|GmbH|Limited)\.?\Z|\A© M/s ")
LONGEST_LINE = 420
# An agency's list of all who reported, in brackets.
LONGEST_STAFF = 1200
WITH_OTHERS = re.compile(rf"[–—-]{{1,2}}\s?With\s(?:[a-z]+\s(?:from|by)\s)?{NAMES}\.?\Z")
# "© Jane Doe on Unsplash"
ON_SITE = re.compile(r"\b(?:Unsplash|Pexels|Pixabay|Flickr|Shutterstock|Getty\sImages|iStock|Alamy)\b")
SOURCES_LISTED = "sources of figures"
WHO_MADE = (STAFF_LINE, WIRE_NOTE, AGENCY_NOTE, CONTRIBUTED)
# A line that says who made the story holds one of these.
MAKING = word_set(
    """reporting writing editing translation edited compiled written reported translated research editor
    writer
    syndicated auto unedited wire wires feed staff published contributed agency agencies input inputs report
    reports service services copy"""
)


def label_closing(pieces: list[Piece]) -> None:
    """Label the lines that say who reported, edited, contributed, or filed, and copyright marks."""
    last_prose = max((i for i, p in enumerate(pieces) if p.is_open and p.is_prose), default=-1)
    for i, piece in enumerate(pieces):
        if not piece.is_open or len(piece.text) > (LONGEST_STAFF if piece.text[0] == "(" else LONGEST_LINE):
            continue
        text = piece.text
        is_made = not piece.words.isdisjoint(MAKING) and (
            (any(pattern.match(text) for pattern in WHO_MADE) and not RESEARCH_TELLS.match(text))
            or (
                (i >= len(pieces) - CLOSING_LINES or i == last_prose)
                and (REPORTED_FROM.match(text) or (i > last_prose and BY_AGENCIES.match(text)))
            )
        )
        if is_made or (text[0] in "–—-" and WITH_OTHERS.match(text)):
            piece.mark(FurnitureKind.CREDIT, "who made the story")
        elif text.startswith("SOURCE") and SOURCES_OF_FIGURES.match(text):
            piece.mark(FurnitureKind.TAGS, SOURCES_LISTED)
        elif is_copyright_mark(piece):
            is_pictures = (
                text[0] == "©"
                and not YEAR_OR_RIGHTS.search(text)
                and not COMPANY_END.search(text)
                and (i < len(pieces) - CLOSING_LINES or ON_SITE.search(text) is not None)
            )
            if is_pictures:
                piece.mark(FurnitureKind.PICTURE_CREDIT, "a mark without a year")
            else:
                piece.mark(FurnitureKind.COPYRIGHT, "copyright mark")
        elif i and len(text) <= 260 and _closes(pieces, i, is_last=i > last_prose):
            piece.mark(FurnitureKind.CREDIT, "credit line")


def _may_close(piece: Piece, *, is_low: bool) -> bool:
    """Whether a line's words allow a credit; one of a name alone stands in the lower half of a page."""
    if (is_low and len(piece.text) <= LONGEST_SIGN) or "contributed" in piece.words:
        return True
    first = FIRST_LETTERS.match(piece.text)
    return first is not None and first["word"].lower() in CLOSING_OPENERS


def _closes(pieces: list[Piece], i: int, *, is_last: bool) -> bool:
    """Whether a line credits those who reported, or whose copy it is."""
    is_below = is_last and ends_sentence(pieces[i - 1].text) and pieces[i - 1].is_prose
    piece, is_low = pieces[i], i * 2 >= len(pieces) - 1 or is_below
    match = _match_closing(piece) if _may_close(piece, is_low=is_low) else None
    if not match:
        return False
    text, found = piece.text, match.groupdict()
    if found.get("sign"):
        is_amid_menu = not (pieces[i - 1].is_prose or _names_agency(found["sign"]))
        return (is_low and not is_amid_menu and _is_signed_by_agency(found["sign"])) or (
            is_last and ends_sentence(pieces[i - 1].text) and _is_sign_of_house(text.strip(" .-–—()[]*_"))
        )
    if found.get("source"):
        return (is_low and len(text) <= 70 and _is_source_line(found["source"])) or _is_initials(
            found["source"]
        )
    if found.get("contributed"):
        low = text.lower()
        is_plain = low.endswith(PLAINLY_CONTRIBUTED)
        return (is_low and "contributed to this" in low) or "contributed report" in low or is_plain
    if found.get("feed"):
        return bool(_known_in(found["feed"]))
    return True


def _match_closing(piece: Piece) -> re.Match[str] | None:
    match = CLOSING.match(piece.text)
    if "contributed" in piece.words and not (match and match["inputs"]):
        return CONTRIBUTORS.match(piece.text) or match
    return match


def _names_agency(words: str) -> bool:
    """Whether one of the houses is an agency; a paper's name among a page's menus is a section's as well."""
    return any(is_agency(name) for name in (words.strip(), *re.split(r",\s|[/ ]", words.strip())) if name)


def _is_signed_by_agency(name: str) -> bool:
    agency, _, staff = name.strip().partition("/")
    if is_agency(agency) and staff and staff.replace("/", "").replace(" ", "").isalpha():
        return True
    return (
        is_agency(name.strip())
        or is_known_outlet(name.strip())
        or all(is_agency(n) or is_known_outlet(n) for n in re.split(r",\s|[/ ]", name.strip()) if n)
        or all(is_agency(n) or is_known_outlet(n) for n in re.split(r",\s|/", name.strip()) if n)
    )


def _is_sign_of_house(name: str) -> bool:
    """Whether the copy's last words can be its house: "ZANIS", "The Lakeside DAILY POST"."""
    if name.isalpha() and name.isupper():
        is_label = name.lower() in PHRASES or name.lower() in SECTIONS or name in {"FIN", "END"}
        return 3 <= len(name) <= 9 and not is_label
    return looks_like_outlet(name) and (name.startswith("The ") or name.isupper())


def _is_initials(words: str) -> bool:
    """Whether a source is named by nothing but its initials: "Source: HPA"."""
    return words.isupper() and words.isalpha() and 3 <= len(words) <= 8


def _is_source_line(words: str) -> bool:
    return is_known_outlet(words) or looks_like_outlet(words) or words.count(" ") <= 3


# Credit lines whose names the head has read already.
# "this story has not been edited by Lake Herald staff": whose page says so.
NOT_EDITED = re.compile(
    r"\bnot\s(?:been\s)?edited\sby\s(?:the\s)?(?P<by>[A-Z][\w.&]*(?:\s[A-Z][\w.&]*){0,3}?)"
    r"(?:\s(?:English|Editorial|Web|News))?[’']?s?\s(?i:staff|desk|team|editors)\b"
    r"|\bthe\s(?P<desk>[A-Z][\w.&]*(?:\s[A-Z][\w.&]*){0,3}?)\s(?:Desk|Team|staff)\shas\snot\sedited\b"
)
# "This article first appeared in": what another house made, which the page carries.
OF_ANOTHER = ("This article", "This story", "This post", "This report", "This piece", "Reprinted from")
PRINTED = re.compile(
    r"(?:the\s|The\s)?(?P<name>[A-Z][\w.'’&-]*(?:\s(?:of\s|the\s|and\s)?[A-Z][\w.'’&-]*){0,4})"
)
# A house's own people contribute to its own story: "Harbour TV's Jane Doe contributed".
OWN_STAFF = re.compile(
    r"(?:\A|(?<=[–—\s-]))(?P<house>(?:The\s)?[A-Z][\w.&]*(?:\s[A-Z][\w.&]*){0,2}?)[’']s?\s(?=[A-Z])"
)
READ_ELSEWHERE = frozenset({"dateline", "outlet or place"})
ROLES = {
    # Who gave a part of the copy filed that part.
    "inputs": CreditRole.FILED_BY,
    "contributed": CreditRole.FILED_BY,
    "given": CreditRole.FILED_BY,
    "source": CreditRole.FILED_BY,
    "original": CreditRole.FILED_BY,
    "reprint": CreditRole.PUBLISHED_BY,
    "post": CreditRole.PUBLISHED_BY,
    "feed": CreditRole.FILED_BY,
    "by": CreditRole.FILED_BY,
    "sign": CreditRole.FILED_BY,
}


def find_closing_sources(piece: Piece) -> Iterator[Credit]:
    wires = PAPERS_WIRES.match(piece.text) if "with" in piece.words else None
    if wires:
        at, name = piece.start + wires.start("wires"), wires["wires"]
        yield Credit(name, at, at + len(name), name, CreditRole.FILED_BY, SourceKind.AGENCY)
        return
    own = NOT_EDITED.search(piece.text) if "edited" in piece.words else None
    if own and own.lastgroup:
        low, high = own.span(own.lastgroup)
        name = piece.text[low:high]
        start, end = piece.start + low, piece.start + high
        yield Credit(name, start, end, name, CreditRole.PUBLISHED_BY, SourceKind.OUTLET)
    staff = STAFF_OF.match(piece.text) if "contributed" in piece.words else None
    if staff and is_agency(staff["agency"]):
        at, name = piece.start + staff.start("agency"), staff["agency"]
        yield Credit(name, at, at + len(name), name, CreditRole.FILED_BY, SourceKind.AGENCY)
        return
    match = _match_closing(piece) if piece.reason not in READ_ELSEWHERE else None
    if not match:
        return
    found = match.groupdict()
    of_house = OWN_STAFF.search(piece.text, *match.span("contributed")) if found.get("contributed") else None
    if of_house and is_known_outlet(of_house["house"]) and not is_agency(of_house["house"]):
        low, high = (piece.start + place for place in of_house.span("house"))
        name = of_house["house"]
        yield Credit(name, low, high, name, CreditRole.PUBLISHED_BY, source_kind(name))
    for group, role in ROLES.items():
        if not found.get(group):
            continue
        known = _known_in(found[group])
        if group in {"original", "reprint", "post"}:
            known = known or _printed_in(found[group])
            role = CreditRole.FILED_BY if piece.text.lstrip("-–—•* ").startswith(OF_ANOTHER) else role
        if group == "sign" and _is_sign_of_house(whole := piece.text.strip(" .-–—()[]*_")):
            known = known or [(max(0, piece.text.find(whole) - match.start("sign")), whole)]
        if group == "source" and not known and _is_initials(found[group]):
            known, role = [(0, found[group])], CreditRole.REPORTED_VIA
        if group == "source" and not known and is_institution(body := found[group].strip(" ()[].")):
            known, role = [(found[group].find(body), body)], CreditRole.REFERS_TO
        if group in {"source", "inputs"} and not known and WIRES.fullmatch(unnamed := found[group].strip()):
            known, role = [(found[group].find(unnamed), unnamed)], CreditRole.FILED_BY
        if group == "inputs" and not known:
            # "With reports from Faro and El Muelle": papers that no table has.
            known, role = _papers_in(found[group]), CreditRole.REPORTED_VIA
        for start, name in known:
            if group == "sign" and not is_known_outlet(name) and not name.isupper():
                role = CreditRole.PUBLISHED_BY
            elif group == "sign" and piece.text[0] == "[" and not is_agency(name):
                # A digest says so from where it has each of its paragraphs.
                role = CreditRole.REPORTED_VIA
            at = match.start(group) + start
            yield Credit(name, piece.start + at, piece.start + at + len(name), name, role, source_kind(name))


def _printed_in(words: str) -> list[tuple[int, str]]:
    """The name with which the words begin, known or not, as only an outlet's stands there."""
    name = PRINTED.match(words)
    return [(name.start("name"), name["name"])] if name else []


def _papers_in(words: str) -> list[tuple[int, str]]:
    """The names that are nobody's, where a line lists those whose reports a story is made from."""
    parts = re.split(r",\s(?:and\s)?|\sand\s", words.rstrip(" ."))
    if not all(PRINTED.fullmatch(part) and not is_persons_name(part) for part in parts):
        return []
    return [(words.find(part), part) for part in parts]


def _known_in(words: str) -> list[tuple[int, str]]:
    """The outlets and agencies named in the words, with their places."""
    found, floor = [], 0
    for part in re.split(r"\s?(?:,|/|&|\band\b|;|©)\s?", words):
        at = words.find(part, floor)
        floor = at + len(part)
        name = re.sub(r"\A(?:the|The)\s", "", part.strip(" ()[].-–—_*"))
        if name and (is_known_outlet(name) or looks_like_outlet(name)):
            found.append((words.find(name, at), name))
    return found
