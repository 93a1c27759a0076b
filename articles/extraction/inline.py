"""Furniture inside a paragraph: at its end after the last sentence, or before its first words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .agencies import is_agency, is_known_outlet, looks_like_outlet
from .datelines import find_dateline
from .dates import MONTH, find_stamps
from .findings import BlockKind
from .findings import FurnitureKind as Kind
from .furniture import find_form
from .furniture_phrases import SECTIONS
from .names_as_printed import is_persons_name
from .picture_credits import is_picture_credit
from .pieces import HEADLINE, Piece, cut, ends_sentence, is_prose, word_count
from .words import word_set

AFTER_SENTENCE = r"(?<=[.!?…\"”’»)\]])"

SHARE_AT_END = re.compile(
    rf"{AFTER_SENTENCE}\s?(?P<cut>(?:Share|Tweet|Share\sthis(?:\s\w+)?|Share\son\s\w+|Print|SHARE)"
    rf"(?:\s(?:Share|Tweet|Pin|Email|Save|Print))*)\s?\Z"
)
MORE_AT_END = re.compile(
    rf"{AFTER_SENTENCE}\s?[\[(]?(?P<cut>(?:Read|READ|See|View|Show|Learn|Find\sout)\s(?:[Mm]ore|MORE"
    rf"|full\s(?:story|article))(?:\s(?:here|about\sthis))?|Continue\s[Rr]eading(?:\sthe\smain\sstory)?|Click\shere"
    rf"(?:\sto\s[^.]{{2,60}})?|ADVERTISEMENT|Advertisement|Loading\.{{3}}|\(?[Ee]nd[s]?\)?|Subscribe"
    rf"(?:\snow)?|More\s?>+)[\])]?\s?[»→>….]{{0,3}}\Z"
)
LINK_INSIDE = re.compile(
    rf"""{AFTER_SENTENCE}\s{{0,2}}[(\[]?(?P<cut>
        (?:Read\s(?:also|more|next|here)|Also\s[Rr]ead|READ\s(?:ALSO|MORE|NEXT)|ALSO\sREAD|See\salso
            |SEE\sALSO|Related(?:\s(?:story|article|news))?|RELATED|WATCH|Watch|Must\sread|MUST\sREAD
            |More\son\sthis)
        \s?[:|]\s?[^\n]{{4,240}}
    )\Z""",
    re.VERBOSE,
)
# "… isn't happening. View a map of the two »"
ARROWS = "»›→"
ARROW_AT_END = re.compile(rf"{AFTER_SENTENCE}\s(?P<cut>[A-Z][^.!?{ARROWS}]{{5,90}}\s?[{ARROWS}])\Z")
SHARE_WORDS = word_set("share tweet print")
BUTTON_WORDS = word_set("more full reading click advertisement loading end ends subscribe")
LINK_WORDS = word_set("read also see related watch must more")
# The last words of a paragraph that ends in a button and a stop.
LAST_BUTTON_WORDS = word_set("more story article here this reading")
PICTURE_LINK = re.compile(r"(?:https?://)?(?:pic\.twitter\.com|t\.co)/\w{1,20}")
# "The gulls came back. (BA)"
INITIALS_AT_END = re.compile(r"[.!?”\"]\s(?P<cut>\((?P<name>[A-Z]{2,3})\))\Z")
LONGEST_INITIALS = 8
# A desk and its house: "… remain closed.” — BA, Harbour News", "… he said. (BAD/Harbour News)",
# "… on Tuesday./bad".
DESK_AT_END = re.compile(
    r"[.!?”\"]\s?(?P<cut>[–—]{1,2}\s?[A-Z]{2,4}(?:/[A-Z]{2,4})?,\s(?P<house>[A-Z][\w. ]{2,30})"
    r"|\([A-Z]{2,4}/(?P<owner>[A-Z][\w. ]{2,30})\)|/[a-z]{2,4})\Z"
)
LONGEST_DESK = 45
SIGNED_BY_INITIALS = "initials at the end"
AT_END = "agency at the end"
DAY_GLUED_ON = re.compile(
    r"(?<=[.?!”])(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,\s)?"
    r"(?:\d{1,2}\s[A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\s\d{1,2}),?\s(?:19|20)\d\d\Z"
)
LONGEST_DAY = 40
POST_LINK = re.compile(r"\s(?P<cut>(?:https?://)?(?:pic\.twitter\.com|t\.co)/\w{1,20})\Z")
FEWEST_POSTED = 8
# "[Read: Why the gulls stay]", "[Old pier becomes a hall]"
BRACKETED = re.compile(
    r"\[ ?[‘“]?[A-Z][^\[\]]{10,120}[^\[\].!?…]\]|\((?:See|Watch|Read|Listen to) [^()]{8,120}\)"
)
FEWEST_IN_LINK = 4
POST_SIGNATURE = re.compile(r"\(@\w{1,30}\)\s(?:\w{3,9}\s\d{1,2},\s\d{4}|\d{1,2}\s\w{3,9},?\s\d{4})\s?\Z")
AGENCY_AT_END = re.compile(
    r"""(?<=[.!?”"’)])\s?[\[(/_–—-]{0,3}\s?(?P<cut>(?P<name>[A-Z][\w./&-]{1,24}(?:\s[A-Z][\w./&-]{1,20}){0,3})(?P<codes>(?:\s[A-Z]{2,5}){0,6})
        \s?[\])/]?(?:\s?\((?:www\.)?[a-z]{2,30}\.[a-z.]{2,8}\))?)\.?\Z""",
    re.VERBOSE,
)
END = re.compile(r"[.!?”\"’)]")
COUNTER_AT_END = re.compile(
    r"(?P<date>(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}\s\w{3,9}\s\d{4}|\w{3,9}\s\d{1,2},\s\d{4})"
    r"(?:,?\s\d{1,2}:\d\d)?)\s?[•·|,-]?\s?(?:[\d.,]+\s?[kKmM]?\sviews?|\d+\scomments?)\s?\Z"
)
DATE_GLUED_AT_END = re.compile(r"[^\s\d.,(/-](?:\d{1,2}\.\d{1,2}\.\d{2,4},?\s\d{1,2}:\d\d)\s?\Z")
# "Ferry sinks Business, Posted on Nov 06, 2012 at 07:20pm IST"
POSTED = re.compile(
    r"(?<=\w)\s(?P<section>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?,)\s(?P<day>(?:Posted|Updated|Published)\s(?:on\s)?[A-Z][a-z]{2,8}\s\d{1,2},\s"
    r"(?:19|20)\d\d\b[^.]{0,30})\Z"
)
MACHINE_DATE = re.compile(r"date\s(?P<date>(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?)(?=\s|\Z)")
CRUMB = re.compile(r"[-–•]\s+\w")
LONGEST_BREADCRUMB = 7
LONGEST_CRUMB = 30
# A list so long that does not end in a title is a menu.
FEWEST_IN_MENU = 6
GLUED = re.compile(r"[a-z][A-Z“‘\"'\d]")
# "SpaceX" is one name: no headline begins with a lone letter but "A" and "I".
FUSED = re.compile(r"(?P<section>[A-Z][A-Za-z&. /-]{1,24}?[a-z])(?!['’]s\b)(?![B-HJ-Z]\b)(?=[A-Z“‘\"'\d])")
# A button of lists behind a headline.
ADD_AT_END = re.compile(r" (?P<cut>Add to ?(?:\.{3}|…))\Z")
# What a page's parts leave before the words that they are glued to.
GLUED_ON_TOP = re.compile(
    r"(?P<skip>(?:Skip|Jump)\sto\s(?:main\s)?(?:content|navigation)(?=[A-Z$€£\d“‘]))"
    r"|(?P<player>Skip Ad (?:Ad Loading\.\.\. )?x (?:Embed x Share )?(?=[A-Z“\"]))"
    r"|(?P<summary>Story [Hh]ighlights (?=[A-Z“\"]))"
    r"|(?P<letter>(?:\w+ News Email Enter your email address"
    r"|Get daily updates directly to your inbox \+ Subscribe)"
    r" [^.“”\"]{0,200}?(?:Invalid [Ee]mail|social account|email address is invalid) (?=[A-Z“\"]))"
)
# "The race is on. | AP Photos How the board won"
_SENDER = r"(?:AP|Getty|Reuters|AFP|EPA|POLITICO|Bloomberg)(?: Photos?| Images)?"
CAPTION_ON_TOP = re.compile(
    rf"[A-Z“\"‘'][^|]{{20,400}}[.!?”\"] \| (?P<credit>{_SENDER}(?:(?:, | and ){_SENDER}){{0,2}})"
    r" [A-Z“‘'\"][^|]{9,140}[^.|]"
)
ON_TOP = {
    "skip": Kind.NAVIGATION,
    "player": Kind.PLAYER,
    "summary": Kind.SECTION_LABEL,
    "letter": Kind.NEWSLETTER,
}
# "Sen. Jane DoeJane Ann DoeTalks go on MORE said", "Jane Doe Jane Ann Doe Talks go on MORE said"
_NAME_PART = r"(?:(?:\(?[A-Z][\w'’.-]{0,20}\)?|de|van|von|der|la)\s)"
_TO_MORE = r".{0,600}?\sMORE\b"
GLUED_LINKS = re.compile(
    r"\b(?:(?P<last>[A-Z][\w'’-]{1,23}?[\w'’])(?:\s[JS]r\.)?"
    rf"(?P<cut>\s?{_NAME_PART}{{1,4}}(?P=last)(?=[A-Z\d'\"‘“]){_TO_MORE})"
    r"|(?P<given>[A-Z][\w'’-]{1,24})\s(?P<surname>[A-Z][\w'’-]{1,24})"
    rf"(?P<behind>\s(?P=given)\s{_NAME_PART}{{0,3}}(?P=surname)\s(?=[A-Z\d'\"‘“]){_TO_MORE}))"
)
MOST_GLUED = 12
_CYRILLIC = r"[\u0400-\u04ff]"
# What a page reads aloud of its links.
OPENS_TAB = re.compile(r"(?P<cut>,?\s?\(?opens\s(?:in\s)?(?:an?\s)?new\s(?:tab|window)\)?)", re.IGNORECASE)
# "It was late. (Photo: Lakeside Images) The board met."
PICTURE_AMID = re.compile(rf"{AFTER_SENTENCE}\s(?P<cut>\((?:Photo|Image): [^()]{{2,60}}\))(?=\s[A-Z“\"‘'])")
BUTTON_LETTERS = re.compile(r"[\u0400-\u04ffęƏəıä]")
FOREIGN_BUTTON = re.compile(
    rf"(?P<cut>(?<=[a-z]){_CYRILLIC}{{4,20}}(?=[a-z])"
    rf"|(?<!{_CYRILLIC})(?:Подробнее|Детальніше|Докладніше|Більше|Читать далее|Читати далі|Далее|Далі)"
    rf"(?!{_CYRILLIC})"
    r"|(?<=[a-z])(?:Więcej|Ətraflı|Devamı|Läs mer|Más)(?=[a-z]))"
)
# "Bank bans cards Read more", "Harbour calm despite strike0:35"
LINKED = re.compile(r"[a-z0-9’'] Read [Mm]ore\Z")
GLUED_LENGTH = re.compile(r"[a-z’'”]\d{1,2}:\d\d\Z")
LONGEST_TITLE = 160
COUNTED = ("view", "views", "comment", "comments")
# Words that make a date part of the title itself: "weather for 4 December 2024".
BINDS_DATE = re.compile(
    r"\b(?:for|of|on|in|from|to|until|by|since|at|and|before|after|till|dated|the)\s?\Z|[-–(,:]\s?\Z",
    re.IGNORECASE,
)
WEEKDAY_AT_END = re.compile(r"\s?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?\Z")
LONGEST_HEADLINE_LINE = 260
SHORTEST_TITLE = 25
LONGEST_POST = 700
LONGEST_LINK = 260
LONGEST_SIGN = 70
STOPS = '.!?”"’'
BUTTON_MARKS = ".)] »→>…"


# "The Harbourman May 3, 2012, 4:32 pm"
PART_AND_DAY = re.compile(
    rf"(?P<part>(?:The )?[A-Z][\w’'&]+(?: [A-Z&][\w’'&]*){{0,3}}) {MONTH} \d{{1,2}}, (?:19|20)\d\d,"
    r" \d{1,2}:\d\d [ap]m"
)
FILED_AT_END = re.compile(
    rf"\s[A-Z][a-z]+(?:\snews)?,\s(?:Posted|Updated)(?:\son)?\s{MONTH}\s\d{{1,2}},\s\d{{4}}"
    r"(?:\sat\s[\d:]+\s?[ap]m(?:\s[A-Z]{2,4})?)?\Z"
)
# "By Jane Doe This post has been corrected."
NOTE_BEHIND = re.compile(
    r"By (?P<name>[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){1,2})"
    r" This (?:post|story|article|report) (?:has been|was|is)\b"
)
BYLINE_IN_FRONT = re.compile(
    r"By (?P<name>[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){1,3}?)(?P<mark>,| \||: ?| [–—-]) ?(?=[A-Z])"
)


def cut_machine_date(piece: Piece) -> list[Piece]:
    """Cut from the first line the machine's "date 2024-12-04", or a section and a day behind it."""
    if match := MACHINE_DATE.match(piece.text):
        return cut(piece, 0, match.end(), Kind.DATE_LINE, "machine date")
    if match := POSTED.search(piece.text):
        *before, day = cut(piece, match.start("day"), match.end(), None)
        section = match.span("section")
        return [*cut(before[0], *section, Kind.SECTION_LABEL, "section behind the headline"), day]
    return [piece]


def cut_breadcrumb(pieces: list[Piece]) -> list[Piece]:
    """Cut the bullets off a list of sections, and of the title below them, with which a page begins."""
    items = 0
    while items < min(LONGEST_BREADCRUMB, len(pieces)) and CRUMB.match(pieces[items].text):
        items += 1
    if items < 3 or any(len(p.text) > LONGEST_CRUMB for p in pieces[: items - 1]):
        return pieces
    if items >= FEWEST_IN_MENU and len(pieces[items - 1].text) <= LONGEST_CRUMB:
        # A menu, which leads to no title.
        return pieces
    cut_off = [part for p in pieces[:items] for part in cut(p, 0, 1, Kind.BULLET, "a breadcrumb's bullet")]
    return cut_off + pieces[items:]


def split_fused_section(pieces: list[Piece]) -> list[Piece]:
    """Cut a section's name from the front of a headline that it is fused to: "NewsNATO vows"."""
    split: list[Piece] = []
    keys = {p.text for p in pieces[:12]}
    for i, piece in enumerate(pieces):
        end = _fused_section_end(piece.text, keys) if i < 8 and piece.is_open else 0
        split += cut(piece, 0, end, Kind.SECTION_LABEL, "section name fused on") if end else [piece]
    return split


def _fused_section_end(text: str, lines: set[str]) -> int:
    """The end of a section's name at the front of the line, or 0."""
    if len(text) > LONGEST_HEADLINE_LINE:
        return 0
    if not GLUED.search(text[:40]):
        return 0
    for match in FUSED.finditer(text[:40]):
        is_section = match["section"].lower() in SECTIONS and not ends_sentence(text)
        is_section = is_section and not is_known_outlet(text.split(" ", 1)[0])  # "TechCrunch"
        if match.start() == 0 and (text[match.end() :] in lines or is_section):
            return match.end()
        break
    return next(
        (
            at
            for at in range(2, min(30, len(text) - 12))
            if text[at:] in lines and text[at - 1].islower() and text[at].isupper()
        ),
        0,
    )


def cut_glued_on_top(piece: Piece) -> list[Piece]:
    """Cut a link, a player or a form from the words that it is glued to: "Skip to main contentFerries"."""
    match = GLUED_ON_TOP.match(piece.text)
    if match is None or match.lastgroup is None:
        return [piece]
    return cut(piece, 0, match.end(), ON_TOP[match.lastgroup], "glued to the page's first words")


def cut_caption_on_top(piece: Piece) -> list[Piece]:
    """Cut the caption of the head's picture, and its credit, from the headline that they are glued to."""
    match = CAPTION_ON_TOP.fullmatch(piece.text) if " | " in piece.text else None
    if match is None:
        return [piece]
    caption, *headline = cut(piece, 0, match.end("credit"), Kind.CAPTION, "glued to the headline")
    for one in headline:
        one.mark(HEADLINE, "behind a caption")
    return [caption, *headline]


def cut_byline_in_front(piece: Piece) -> list[Piece]:
    """Cut a byline from the dateline that it stands before: "By Jane Doe, Oslo, June 7: In"."""
    if not piece.text.startswith("By "):
        return [piece]
    noted = NOTE_BEHIND.match(piece.text)
    if noted and is_persons_name(noted["name"]):
        return cut(piece, noted.end("name"), len(piece.text), Kind.OTHER, "a note behind a byline")
    match = BYLINE_IN_FRONT.match(piece.text)
    if not match or not is_prose(piece.text[match.end() :]):
        return [piece]
    if not (match["mark"].strip() == ":" and is_persons_name(match["name"])):
        dateline = find_dateline(piece.text[match.end() :])
        if dateline is None or dateline.place is None:
            return [piece]
    return cut(piece, *match.span("mark"), Kind.BULLET, "mark behind a byline")


def cut_glued_links(piece: Piece) -> list[Piece]:
    """Cut the links that a page glues to a name: "Sen. Jane DoeJane Ann DoeTalks go on MORE said"."""
    if "MORE" not in piece.text:
        return [piece]
    return _cut_all(piece, GLUED_LINKS, Kind.RELATED_LINK, "links glued to a name")


def may_hold_buttons(copy: str) -> bool:
    """Whether anywhere in a copy a button can stand in a sentence; in nearly all none can."""
    if " new tab" in copy or " new window" in copy or "(Photo: " in copy or "(Image: " in copy:
        return True
    return not copy.isascii() and ("Más" in copy or BUTTON_LETTERS.search(copy) is not None)


def cut_buttons(piece: Piece) -> list[Piece]:
    """Cut a foreign "more", or what a link does, out of a sentence or a word: "the harПодробнееbour"."""
    if not piece.is_open:
        return [piece]
    if "opens" in piece.words and OPENS_TAB.search(piece.text):
        return _cut_all(piece, OPENS_TAB, Kind.OTHER, "what a link does")
    if PICTURE_AMID.search(piece.text):
        return _cut_all(piece, PICTURE_AMID, Kind.CAPTION, "a picture's credit between sentences")
    return (
        [piece] if piece.text.isascii() else _cut_all(piece, FOREIGN_BUTTON, Kind.OTHER, "a foreign button")
    )


def _cut_all(piece: Piece, pattern: re.Pattern[str], kind: Kind, reason: str) -> list[Piece]:
    """The piece without each match of ``cut``; what is left of its sentence is story, however short."""
    parts = [piece]
    while len(parts) <= MOST_GLUED and (match := pattern.search(parts[-1].text)):
        parts[-1:] = cut(parts[-1], *match.span(match.lastgroup or "cut"), kind, reason)
        if parts[-1].is_furniture:
            break
    if len(parts) > 1:
        for i, part in enumerate(parts):
            if not part.is_open:
                continue
            if any(isinstance(p.label, BlockKind) or p.is_open for p in parts[:i]):
                before = piece.text[part.start - piece.start - 1]
                part.joint = before if before.isspace() else ""
            if not part.is_prose:
                form = None if part.joint is not None else find_form(part.text)
                part.mark(*(form or (BlockKind.PARAGRAPH, "part of a sentence")))
    return parts


DATE_CUT_OFF = "date beside a headline"
DAY_IN_FRONT = re.compile(
    rf"(?P<day>(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\d{{1,2}} {MONTH}|{MONTH} \d{{1,2}}),?"
    r" (?:19|20)\d\d) (?!(?:Last|By|Updated|Page|Posted|In|At)\b)[A-Z“‘\"'][^|•·]{8,110}[^|•·,:)]"
)
NEAREST_TO_STORY = 4


def cut_date_at_end(piece: Piece) -> list[Piece]:
    """Cut the date that a page runs into its headline: "Talks to go on Monday, March 7, 2011"."""
    text = piece.text
    if text[-1:] == "m" and (part := PART_AND_DAY.fullmatch(text)):
        return cut(piece, 0, part.end("part"), Kind.SECTION_LABEL, "section before the date")
    if text[-1:] in ".…" and (button := ADD_AT_END.search(text)):
        return cut(piece, *button.span("cut"), Kind.SHARE, "button at the end")
    if not text[-1:].isdigit() or len(text) < 40:
        return [piece]
    if piece.is_prose or len(text) > LONGEST_HEADLINE_LINE:
        glued = DAY_GLUED_ON.search(text, len(text) - LONGEST_DAY)
        return cut(piece, glued.start(), len(text), Kind.DATE_LINE, DATE_CUT_OFF) if glued else [piece]
    stamp = next((s for s in find_stamps(text) if s.end == len(text)), None)
    if stamp is None:
        return [piece]
    before = WEEKDAY_AT_END.sub("", text[: stamp.start])
    is_labelled = before.rstrip(" :").endswith(("Updated", "updated"))
    if len(before) < SHORTEST_TITLE or is_labelled or BINDS_DATE.search(before):
        return [piece]
    return cut(piece, len(before), len(text), Kind.DATE_LINE, DATE_CUT_OFF)


def cut_day_in_front(pieces: list[Piece]) -> list[Piece]:
    """The pieces with the day cut from the headline behind it, where one line alone has that form.

    "Wednesday, 9 May 2012 Ferries sail again"; several such lines are links.
    """
    told = next((i for i, p in enumerate(pieces) if p.is_prose and ends_sentence(p.text)), len(pieces))
    dated = [
        (i, match)
        for i, piece in enumerate(pieces)
        if piece.text[-1] != "." and (match := DAY_IN_FRONT.fullmatch(piece.text))
    ]
    if len(dated) != 1 or not told - NEAREST_TO_STORY <= dated[0][0] < told:
        return pieces
    at, match = dated[0]
    return [
        *pieces[:at],
        *cut(pieces[at], 0, match.end("day"), Kind.DATE_LINE, DATE_CUT_OFF),
        *pieces[at + 1 :],
    ]


def cut_filed_at_end(piece: Piece) -> list[Piece]:
    """Cut section and day from the title before them: "… to go on Politics news, Posted on Nov 6, 2012"."""
    match = FILED_AT_END.search(piece.text) if not piece.is_prose else None
    if match is None or match.start() < SHORTEST_TITLE:
        return [piece]
    return cut(piece, match.start(), len(piece.text), Kind.DATE_LINE, DATE_CUT_OFF)


def label_related_line(piece: Piece) -> bool:
    """Label the link to another story: in brackets, or with its date and counter at its end."""
    is_bracketed = piece.text[0] in "[(" and BRACKETED.fullmatch(piece.text) is not None
    if is_bracketed and is_picture_credit(piece.text[1:-1]):
        piece.mark(Kind.PICTURE_CREDIT, "picture credit")
        return True
    if is_bracketed and word_count(piece.text) >= FEWEST_IN_LINK:
        piece.mark(Kind.RELATED_LINK, "a title in brackets")
        return True
    tail = piece.text[-60:]
    if (
        tail.endswith((" Read more", " Read More"))
        and LINKED.search(tail)
        and len(piece.text) <= LONGEST_TITLE
    ):
        piece.mark(Kind.RELATED_LINK, "a title before a button")
        return True
    if GLUED_LENGTH.search(tail) and len(piece.text) <= LONGEST_TITLE:
        piece.mark(Kind.PLAYER, "a clip's length")
        return True
    if not tail.endswith(COUNTED) and not tail[-1:].isdigit():
        return False
    if len(piece.text) <= 300 and (COUNTER_AT_END.search(tail) or DATE_GLUED_AT_END.search(tail)):
        piece.mark(Kind.RELATED_LINK, "date and counter glued on")
        return True
    return False


def label_post(piece: Piece) -> bool:
    """Label an embedded post of a social network."""
    text = piece.text
    if len(text) > LONGEST_POST or ("@" not in text and "twitter.com" not in text and "t.co/" not in text):
        return False
    link = PICTURE_LINK.search(text, max(0, len(text) - 40))
    if POST_SIGNATURE.search(text[-80:]) or (link and word_count(text[: link.start()]) < FEWEST_POSTED):
        piece.mark(Kind.SOCIAL_POST, "a post's link or signature")
        return True
    return False


def cut_inside(piece: Piece) -> list[Piece]:
    """The paragraph with the furniture at its end cut off, piece by piece."""
    tail: list[Piece] = []
    for _ in range(3):
        parts = _cut_once(piece)
        if len(parts) < 2:
            break
        piece, rest = parts[0], parts[1:]
        tail = rest + tail
    return [piece, *tail]


def _cut_once(piece: Piece) -> list[Piece]:
    text = piece.text
    for pattern, kind, reason in _likely_ends(piece):
        match = pattern.search(text, max(0, len(text) - LONGEST_LINK))
        if match and match.start("cut") > 0:
            return cut(piece, _sign_start(text, match.start("cut")), len(text), kind, reason)
    match = AGENCY_AT_END.search(text, max(0, len(text) - LONGEST_SIGN)) if _may_end_in_name(text) else None
    if match and match.start("cut") > 20 and _is_agency_sign(match):
        return cut(piece, _sign_start(text, match.start("cut")), len(text), Kind.CREDIT, AT_END)
    initials = INITIALS_AT_END.search(text, max(0, len(text) - LONGEST_INITIALS)) if text[-1] == ")" else None
    if initials and not is_agency(initials["name"]):
        return cut(piece, initials.start("cut"), len(text), Kind.BYLINE, SIGNED_BY_INITIALS)
    return _cut_desk(piece)


def _cut_desk(piece: Piece) -> list[Piece]:
    """The paragraph without the initials and the house that close it."""
    text = piece.text
    tail = text[-LONGEST_DESK:]
    if text[-1] in '.!?”"' or not ("/" in tail or "—" in tail or "–" in tail):
        return [piece]
    desk = DESK_AT_END.search(text, max(0, len(text) - LONGEST_DESK))
    name = (desk["house"] or desk["owner"] or "") if desk else ""
    if desk is None or (name and not _is_house(name)):
        return [piece]
    return cut(piece, desk.start("cut"), len(text), Kind.CREDIT, "initials of a desk")


def _is_house(name: str) -> bool:
    return looks_like_outlet(name) or is_known_outlet(name.split()[0])


def _likely_ends(piece: Piece) -> Iterator[tuple[re.Pattern[str], Kind, str]]:
    """What may stand at the paragraph's end by the words in it: nearly always nothing."""
    text, words = piece.text, piece.words
    is_stopped = text[-1] in STOPS
    if text[-1] in ARROWS:
        yield ARROW_AT_END, Kind.RELATED_LINK, "link after the last sentence"
    if not is_stopped and not words.isdisjoint(SHARE_WORDS):
        yield SHARE_AT_END, Kind.SHARE, "share button at the end"
    if "co" in words or "pic" in words:
        # The words of a post are its writer's.
        yield POST_LINK, Kind.SOCIAL_POST, "a post's link at the end"
    if not words.isdisjoint(BUTTON_WORDS) and (not is_stopped or _ends_in_button(text)):
        yield MORE_AT_END, Kind.OTHER, "button at the end"
    if not words.isdisjoint(LINK_WORDS) and (":" in text or "|" in text):
        yield LINK_INSIDE, Kind.RELATED_LINK, "link after the last sentence"


def _ends_in_button(text: str) -> bool:
    return _last_word(text).strip(BUTTON_MARKS).lower() in LAST_BUTTON_WORDS or "Click here" in text


def _may_end_in_name(text: str) -> bool:
    """Whether an agency's name can close the text: behind an end, with a capital on its last word."""
    if text[-1] == "." and not _last_word(text).lstrip("(/[_–—-")[0].isupper():
        return False
    is_stopped = text[-1] in STOPS and text[-1] != "."
    return (
        not is_stopped and END.search(text, max(0, len(text) - LONGEST_SIGN - 1), len(text) - 1) is not None
    )


def _last_word(text: str) -> str:
    return text[text.rfind(" ") + 1 :]


def _sign_start(text: str, at: int) -> int:
    """Take the dash or bracket before a sign with it."""
    while at > 0 and text[at - 1] in " -–—_/([":
        at -= 1
    return at


def _is_agency_sign(match: re.Match[str]) -> bool:
    name = match["name"]
    first = name.split()[0].split("/")[0]
    above = match.string[: match.start("cut")].rstrip(" [(/_–—-")
    if above.endswith(("”", '"', "’")) and not ends_sentence(above):
        return False  # "A conversation on our “late” Age"
    return is_agency(name) or is_known_outlet(name) or (is_agency(first) and name.isupper())
