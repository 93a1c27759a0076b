"""Picture captions and picture credits, as lines of their own or glued to the end of a paragraph."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from .agencies import is_agency, is_known_outlet, is_photo_source, looks_like_outlet
from .findings import BlockKind, FurnitureKind
from .galleries import label_gallery
from .names_as_printed import is_name, is_persons_name
from .picture_credits import (
    CREDIT_AT_END,
    CREDIT_IN_BRACKETS,
    GLUED_CREDIT,
    LABEL_AT_END,
    LONGEST_LABEL,
    NAME_AT_END,
    PICTURE_MARK,
    PICTURE_WORDS,
    POLL_SHOWS,
    brackets_picture,
    credits_picture,
    is_picture_credit,
    names_picture,
)
from .pieces import (
    CLOSING_LINES,
    INNER_STOP,
    Piece,
    cut,
    ends_sentence,
    is_prose,
    is_title_case,
    word_count,
)
from .reporting_words import SAID
from .words import word_set

# "(Lake Research/Anna Doe)": a photographer and her house, behind what is seen.
SHOT_BY = re.compile(
    r"\((?P<names>[A-Z][^()/]{2,50}/\s?(?:[A-Z][^()/]{2,50}(?:/[^()/]{2,30})?|[\w.+-]{2,40}@[\w.-]{4,40}))\)\.?\Z"
)
LONGEST_CAPTION = 420
# A caption of several sentences whose photographer and agency stand behind it, in the head of a page.
LONGEST_SHOT = 900
LONGEST_TAIL = 110
LONGEST_LONE_LABEL = 24
LONGEST_CAPTION_SENTENCE = 240
LONGEST_WITH_SOURCE = 200
# How far down the picture of a story's head stands.
DEEPEST_LEAD = 6
FEWEST_IN_TITLE = 4
# How far above a title another may stand that is the story's.
LINES_OF_HEAD = 6
CAPTION_WORDS = re.compile(
    r"(?<!\w)\((?:left|right|centre|center|L|file|pictured|second from (?:left|right)|top|bottom)\)"
    r"|\b(?:pictured\b|file photo|file image|seen here"
    r"|in this (?:file |undated |handout |combined |composite |image|photo|picture)"
    r"|poses? for (?:a )?(?:photo|picture|media|photograph)|(?:speaks|arrives|looks on|gestures"
    r"|reacts|stands|waves|walks|shake[s]? hands|attends|celebrates?)\b"
    r"(?:[^.]|(?<=\b[A-Z][a-z][a-z])\.|(?<=Sept)\.){0,160}\b(?:20\d\d|Monday"
    r"|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))",
    re.IGNORECASE,
)
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
SEEN_WORDS = word_set(
    """left right centre center l file pictured second top bottom seen undated handout image photo picture
    pose poses speaks arrives looks gestures reacts stands waves walks shake shakes attends celebrate
    celebrates"""
)
# "Jane Doe reads to her son in Lakeside, Ohio, April 14, 2024."
TELLS_DAY = re.compile(
    r"(?:[A-Z][\w.’'-]+\s){2,6}(?:[a-z]+s|are|is)\s[^.!?]{10,220}?\b"
    r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?\s\d{1,2},\s(?:19|20)\d\d"
    r"(?:,\s(?:in|at|near|outside)\s[A-Z][^!?]{2,50})?\.\Z"
)
# "Major Jane Doe, second left, and"
POSITIONS = re.compile(
    r"[A-Z][\w’'-]+,\s(?:(?:second|third|fourth|far|front|back|top|bottom)\s)?(?:left|right|center|centre),"
)
# The day of a picture: "on Tuesday, Nov. 19, 2019", "early on July 23, 2026.".
DATED = re.compile(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,\s[A-Z][a-z]{2,8}\.?\s\d{1,2},\s(?:19|20)\d\d\b"
    r"|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?\s\d{1,2},\s(?:19|20)\d\d\.?\Z"
)
# "In this Sept. 30, 2007 file photo", "Jane Doe (left) shakes hands with", "… two years. Source: Supplied".
FROM_FILE = re.compile(
    r"\b(?:[Ii]n|from) (?:this|an?) (?:[A-Z][a-z]+\.? (?:\d{1,2}, )?\d{4},? )?file (?:photo|image|picture)\b"
)
# "In this image released by Acme Films", "In a Monday, May 3, 2011 photo", as agencies begin.
OF_PICTURE = re.compile(
    r"In (?:this|an?) (?:[A-Z][^.“”\"]{0,30}? )?(?:undated )?(?:handout |file |frame )?"
    r"(?:photo|image|picture|photograph|grab)"
    r"(?: (?:released|provided|taken|made|supplied|from|posted|obtained)\b|, )"
)
# "Jane Doe speaks in Lakeside, Monday, May 3, 2011.": what is seen, and when in full.
SEEN_ON = re.compile(r"\b(?:19|20)\d\d(?:, (?:in|at|near) [A-Z][^.]{2,60})?\.?\Z")
SEEN_IN = re.compile(
    r"\b(?:is|are|was|were) (?:seen|shown|pictured) in (?:this|an?|these) [a-z ]{0,20}(?:image|photo|picture)"
)
FROM_FILES = ("FILE - ", "FILE – ", "FILE — ", "FILE: ", "FILE PHOTO: ", "File photo: ")
# "© Jane Doe The pier after the storm": whose picture it is, and what it shows.
MARKED_SHOT = re.compile(r"(?P<by>©\s[A-Z][\w.'’-]+\s[A-Z][\w'’-]+)\s[A-Z][^©]{15,}\Z")
# "Associated Press/Jane Doe - The pier after the storm"
AGENCYS_SHOT = re.compile(
    r"(?:Associated Press|AP Photo|AP|Reuters|REUTERS|AFP|EPA|Getty Images)/[A-Za-z][\w.,'’ ]{2,60} - [A-Z]"
)
FILE_IN_BRACKETS = re.compile(r"\((?:[A-Z]\w+ ){1,3}[Ff]ile (?:[Pp]hoto|[Ii]mage|[Pp]ic)\b[^()]{0,60}\)\Z")
SOURCE_AT_END = re.compile(r"[.!?”] Source: (?P<source>[A-Z][\w ]{1,30})\Z")
# The same glued on, which no sentence has: "Boats at the quay.Source:Lakes Corp"
GLUED_SOURCE_AT_END = re.compile(r"[a-z0-9.!?”](?:Picture: [^.:]{3,40})?Source:[A-Z][\w&.' ]{1,40}\Z")
HANDED_OUT = frozenset(
    {"Supplied", "News Limited", "News Corp Australia", "Twitter", "Facebook", "Instagram", "YouTube"}
)
PLACED = re.compile(
    r"[^.“\"]{0,60}[A-Z][\w’'-]+ \((?:L|R|C|left|right|centre|center|second (?:left|right)|front|back)\),? "
    r"(?!(?:says|argues|thinks|wants|believes|supports|represents|calls|has|is)\b)[a-z]+s\b"
)
BY_LETTER = re.compile(r"\((?:L|R|C)\)")
PLACING_WORDS = word_set("l r c left right centre center front back")
GLUED_SOURCE = re.compile(r"[a-z\d]\.\s{0,2}(?P<name>[A-Z][\w /.'’—–-]{1,40})\Z")
# "The pier after the storm.  Jane Doe": two blanks before who took the picture.
SET_APART = re.compile(r"[.!?”\"]\s{2,}(?P<by>[A-Z][\w.'’&/ -]{2,60})\Z")
# "The pier after the storm. Jane Doe | Reuters"
BARRED = re.compile(r"[.!?”\"]\s(?P<by>[A-Z][\w.'’ -]{2,40}(?:\s\|\s[A-Z][\w.'’ -]{1,30}){1,2})\Z")
# "The pier after the storm. Jane Doe for Lake News"
SHOT_FOR = re.compile(
    r"[.!?”\"]\s(?P<by>[A-Z][\w’'-]+(?:\s[A-Z][\w.’'-]*){1,3}\sfor\s(?:the\s)?[A-Z][\w.’'-]*(?:\s(?:of\s)?[A-Z][\w.’'-]*){0,3})\Z"
)
# "LATE AGAIN … The ferry leaves the pier on Monday."
TITLED_SHOT = re.compile(r"[A-Z][A-Z’',-]*(?: [A-Z][A-Z’',-]*){1,6} ?(?:…|\.\.\.) ?[A-Z][a-z]")
# Nothing is longer than this but the caption of an agency whose photographer stands at its end.
LONGEST_OF_AGENCY = 1100
PHOTO_BY_AGENCY = re.compile(r"\((?P<by>Photo by [A-Z][^()]{3,70}/[^()]{2,40})\)\Z")
# "The pier after the storm. (Harbour Board)": behind the stop of all that is said, whose picture it is.
SOURCE_IN_BRACKETS = re.compile(r"[.!?]\s\((?P<by>[A-Z][\w'’.&/ -]{0,40}[\w'’])\)\Z")
POINTERS = frozenset(("More", "Map", "Video", "Photos", "Details", "Story", "Link"))
OF_SHOT = re.compile(r"(?:Photo|Picture|Image|Video)s?\b.{0,20}? by ")
# "Jane Doe—Getty Images"
BESIDE_HOUSE = re.compile(r"[A-Z][\w.'’ -]{2,40}[—–](?P<house>[A-Z][\w ]{1,30})")
# "The pier in flames. THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY."
THIRD_PARTYS = re.compile(r"\bTHIS (?:IMAGE|PICTURE|VIDEO) (?:HAS BEEN|WAS) [A-Z ]{6,40}\b")
# "The pier at dusk. (AP Photo/Jane Doe) more >"
MORE_AT_END = re.compile(r"(?<=[).])\s(?:read\s)?more\s?[>»…]\Z", re.IGNORECASE)
# "(AP Photo/Jane Doe) AP Photo": whose it is, again.
SENT_AGAIN = re.compile(r"(?<=\))\s(?:-\s)?(?:AP(?:\sPhoto)?|AFP|EPA|Reuters)\Z")
SELLS_PICTURE = frozenset(["Buy Now", "Purchase Image", "Buy this photo"])
CLOSES = "Close"
ENLARGES = frozenset(["click to enlarge", "tap to enlarge", "enlarge image", "open this photo in gallery:"])
# "The pier is seen from the air. LRF/HBA"
HOUSES_IN_CAPITALS = re.compile(r"[A-Z]{2,8}(?:/[A-Z]{2,8}){1,3}")
# "Jane Doe (left) and her colleague John Roe AP"
PLACED_AND_SENT = re.compile(
    r"\((?:left|right|centre|center)\)[^.“”\"]{4,90}\s(?P<name>AP|AFP|EPA|PA|Reuters|REUTERS|Getty(?:\sImages)?)\Z"
)


# "(AP/Jane Doe)", "(Reuters - Jane Doe)", "(Lake Museum, illustration by Jane Doe via AP)"
BY_SOMEBODY = re.compile(r"/|\s-\s[A-Z]|\s(?:illustration|photo|image)\sby\s[A-Z]")
PROGRAMMES_TIME = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? \d{1,2}(?::\d\d)? ?[ap]m ET")
CLIPS_TITLE = re.compile(r"Caption [A-Z\d].{5,140}")
FEWEST_CLIPS = 3


def label_captions(pieces: list[Piece]) -> list[Piece]:
    """Label captions and picture credits; a credit glued to a paragraph is cut off."""
    labelled: list[Piece] = []
    label_gallery(pieces)
    _label_clips(pieces)
    _label_programmes(pieces)
    times = Counter(piece.text for piece in pieces)
    told = max((i for i, p in enumerate(pieces) if p.is_open and p.is_prose), default=0)
    for i, piece in enumerate(pieces):
        # A lone mark at the very end is the page's own, not a picture's, as is one with a year in its menu.
        is_dated = i > told and YEAR.search(piece.text) is not None
        is_pages_mark = (
            piece.text.lstrip("•·*- ")[:1] == "©"
            and (is_dated or i >= len(pieces) - CLOSING_LINES)
            and "|" not in piece.text
            and not PICTURE_MARK.match(piece.text)
        )
        shot = MARKED_SHOT.match(piece.text) if piece.is_open and piece.text[0] == "©" else None
        if shot and not is_dated and is_persons_name(shot["by"][2:]):
            piece.mark(FurnitureKind.CAPTION, "caption behind its photographer")
            piece.credit = shot.span("by")
        if not piece.is_open or len(piece.text) > 2000 or is_pages_mark:
            labelled.append(piece)
            continue
        glued = _glued_source(piece) if i < len(pieces) - CLOSING_LINES else None
        behind = _source_in_brackets(piece) if i < told else None
        if named := glued or behind or _set_apart(piece) or _sent_by_agency(piece):
            piece.mark(FurnitureKind.CAPTION, "caption with who took the picture")
            piece.credit = named
            labelled.append(piece)
            continue
        if _shows_by_itself(piece) or AGENCYS_SHOT.match(piece.text):
            piece.mark(FurnitureKind.CAPTION, "says what picture it is")
        parts = _read_caption(piece) if piece.is_open else [piece]
        if len(parts) > 1 and parts[0].is_open and times[piece.text] > 1:
            parts[0].mark(FurnitureKind.CAPTION, "said twice with its credit")
        labelled += parts
    _label_below_button(labelled)
    _label_photographers(labelled)
    label_below_credits(labelled)
    _label_shown_twice(labelled)
    _label_above_credit(labelled)
    return labelled


def _label_clips(pieces: list[Piece]) -> None:
    """Label the titles in a list of clips, and what below each tells of it: "Caption Ferries idle"."""
    titles = [i for i, piece in enumerate(pieces) if piece.is_open and CLIPS_TITLE.fullmatch(piece.text)]
    if len(titles) < FEWEST_CLIPS:
        return
    for i in titles:
        pieces[i].mark(FurnitureKind.PLAYER, "a clip's title")
        if i + 1 < len(pieces) and pieces[i + 1].is_open and pieces[i + 1].is_prose:
            pieces[i + 1].mark(FurnitureKind.CAPTION, "below a clip's title")


def _label_programmes(pieces: list[Piece]) -> None:
    """Label a programme, what it is on and when: "Lake Tonight", "The latest on …", "Wednesday, 10pm ET"."""
    for i, piece in enumerate(pieces):
        if not PROGRAMMES_TIME.fullmatch(piece.text):
            continue
        for told in pieces[max(0, i - 2) : i + 1]:
            if told.is_open and len(told.text) <= LONGEST_LABEL * 2:
                told.mark(FurnitureKind.PLAYER, "when a programme is on")


def _glued_source(piece: Piece) -> tuple[int, int] | None:
    """Where a source of pictures closes what a line says: "The port at dusk.Reuters", "It is old. Getty"."""
    text = piece.text
    if not text[-1].isalnum() or len(text) > LONGEST_CAPTION:
        return None
    if not piece.words.isdisjoint(PLACING_WORDS) and (sent := PLACED_AND_SENT.search(text)):
        return sent.span("name")
    match = GLUED_SOURCE.search(text, max(0, len(text) - LONGEST_LABEL))
    if match is None:
        return None
    name = match["name"]
    beside = BESIDE_HOUSE.fullmatch(name)
    if beside and is_photo_source(beside["house"]):
        return match.span("name")
    is_known = is_photo_source(name)
    if is_known and not (is_agency(name) or is_known_outlet(name)):
        # No story ends in a house that has nothing but pictures.
        return match.span("name")
    is_named = is_known or HOUSES_IN_CAPITALS.fullmatch(name) is not None
    return match.span("name") if is_named and _is_one_sentence(text[: match.start("name")]) else None


def _source_in_brackets(piece: Piece) -> tuple[int, int] | None:
    """Where brackets behind the only sentence of a line say whose its picture is."""
    if piece.text[-1] != ")" or len(piece.text) > LONGEST_WITH_SOURCE or "“" in piece.text:
        return None
    match = SOURCE_IN_BRACKETS.search(piece.text, max(0, len(piece.text) - LONGEST_LABEL))
    if match is None or (is_known_outlet(match["by"]) and not is_photo_source(match["by"])):
        return None  # an item of a digest, and where it is from
    if not _may_own_picture(match["by"]):
        return None
    return match.span("by") if _is_one_sentence(piece.text[: match.start() + 1]) else None


def _may_own_picture(by: str) -> bool:
    """Whether words in brackets may be whose a picture is, and no pointer: "Full story", "More"."""
    if "/" in by or is_photo_source(by) or is_persons_name(by) or OF_SHOT.match(by):
        return True
    words = by.split()
    if len(words) == 1:
        return by not in POINTERS
    return words[1][0].isupper() and not any(map(str.isdigit, by))


def ends_in_credit(piece: Piece) -> bool:
    """Whether a piece that reads like running text is a caption by the credit at its end."""
    if len(piece.text) > LONGEST_CAPTION or not credits_picture(piece):
        return False
    return _names_photographer(piece.text) or bool(
        CREDIT_AT_END.search(piece.text, max(0, len(piece.text) - 110))
    )


def is_name_below_label(piece: Piece, above: Piece) -> bool:
    """Whether a line names who took a picture, below a line that is nothing but "Photo Credit:"."""
    is_label = _labels_credit(above) or (above.text in SELLS_PICTURE and is_name(piece.text))
    return is_label and len(piece.text) <= LONGEST_LABEL and not ends_sentence(piece.text)


def _labels_credit(piece: Piece) -> bool:
    is_label = piece.label is FurnitureKind.PICTURE_CREDIT and len(piece.text) <= LONGEST_LONE_LABEL
    return is_label and piece.text.endswith(":")


def _read_caption(piece: Piece) -> list[Piece]:
    if not credits_picture(piece):
        return [piece]
    text = SENT_AGAIN.sub("", MORE_AT_END.sub("", piece.text))
    if is_picture_credit(text):
        piece.mark(FurnitureKind.PICTURE_CREDIT, "picture credit")
        return [piece]
    may_be_glued = "Credit" in text and len(text) <= LONGEST_CAPTION
    if may_be_glued and (glued := GLUED_CREDIT.search(text)):
        piece.mark(FurnitureKind.CAPTION, "caption with its credit glued on")
        piece.credit = glued.span(glued.lastgroup or 0)
        return [piece]
    if _names_photographer(text) or (
        len(text) <= LONGEST_CAPTION and LABEL_AT_END.search(text, max(0, len(text) - LONGEST_LABEL))
    ):
        piece.mark(FurnitureKind.CAPTION, "caption with its photographer")
        return [piece]
    is_told = text[0] in '“"' and not piece.words.isdisjoint(SAID)  # what a roundup's reporter sends
    shot = None if is_told else SHOT_BY.search(text, max(0, len(text) - LONGEST_TAIL))
    if shot and _names_person(shot["names"]):
        kind = FurnitureKind.CAPTION if shot.start() else FurnitureKind.PICTURE_CREDIT
        piece.mark(kind, "caption with its photographer in brackets")
        piece.credit = shot.span("names")
        return [piece]
    tail = text[-LONGEST_TAIL:]
    is_of_picture = "| Source: " in tail or (
        not piece.words.isdisjoint(PICTURE_WORDS) and names_picture(tail)
    )
    if not is_of_picture or POLL_SHOWS.search(text):
        return [piece]
    match = CREDIT_AT_END.search(text, max(0, len(text) - 150))
    if not match:
        return [piece]
    group = match.lastgroup or ""
    before = text[: match.start(group)].rstrip(" ([|/•–—-")
    if group == "label" and piece.line <= DEEPEST_LEAD and CAPTION_WORDS.search(before, 0, LONGEST_LABEL * 4):
        piece.mark(FurnitureKind.CAPTION, "caption with its credit")
        piece.credit = match.span(group)
        return [piece]
    if group == "label" and ends_sentence(before) and is_prose(before) and not _is_one_sentence(before):
        return cut(
            piece, match.start(group), len(text), FurnitureKind.PICTURE_CREDIT, "picture credit at the end"
        )
    if group == "square" and not before and is_agency(match["square"]):
        # Nothing but "(Reuters)": who filed what stands above.
        return [piece]
    if group == "square" and not (
        brackets_picture(match["square"]) or _is_told_by_agency(before, match["square"])
    ):
        return [piece]
    # An agency alone in brackets after a long paragraph is where a digest has its news from.
    is_source = group == "square" and is_photo_source(match["square"]) and len(text) > LONGEST_WITH_SOURCE
    is_shot = group == "square" and BY_SOMEBODY.search(match["square"]) is not None
    is_shot = is_shot and piece.line <= DEEPEST_LEAD
    if len(text) <= (LONGEST_SHOT if is_shot else LONGEST_CAPTION) and not is_source:
        piece.mark(FurnitureKind.CAPTION, "caption with its credit")
        piece.credit = match.span(group)
    return [piece]


def _set_apart(piece: Piece) -> tuple[int, int] | None:
    """Where a caption names who took the picture behind two blanks, or beside a house and a bar."""
    if len(piece.text) > LONGEST_CAPTION:
        return None
    from_ = max(0, len(piece.text) - LONGEST_TAIL)
    if "  " in piece.text and (apart := SET_APART.search(piece.text, from_)):
        by = apart["by"]
        return apart.span("by") if is_name(by) or is_photo_source(by.rpartition("/")[2]) else None
    if " | " in piece.text and (barred := BARRED.search(piece.text, from_)):
        return barred.span("by") if is_photo_source(barred["by"].rpartition(" | ")[2]) else None
    if (shot := SHOT_FOR.search(piece.text, from_)) and _is_one_sentence(piece.text[: shot.start() + 1]):
        return shot.span("by") if is_persons_name(shot["by"].partition(" for ")[0]) else None
    return None


def _sent_by_agency(piece: Piece) -> tuple[int, int] | None:
    """Where brackets at the end of a caption, however long, name an agency and its photographer."""
    if piece.text[-1] != ")" or len(piece.text) > LONGEST_OF_AGENCY:
        return None
    shot = PHOTO_BY_AGENCY.search(piece.text, max(0, len(piece.text) - LONGEST_TAIL))
    return shot.span("by") if shot else None


def _shows_by_itself(piece: Piece) -> bool:
    """Whether a line is a caption by what it says of its picture, though nobody is credited."""
    text, words = piece.text, piece.words
    if len(text) > LONGEST_SHOT:
        return False
    if text[0].isupper() and text[1:2].isupper() and TITLED_SHOT.match(text) and len(text) <= LONGEST_CAPTION:
        return True
    if text.startswith(FROM_FILES) or ("THIS " in text and THIRD_PARTYS.search(text)):
        return True
    if "file" in words and (FROM_FILE.search(text) or FILE_IN_BRACKETS.search(text)):
        return True
    if "source" in words and len(text) <= LONGEST_CAPTION and (named := SOURCE_AT_END.search(text)):
        return named["source"] in HANDED_OUT or is_photo_source(named["source"])
    if "Source:" in text and GLUED_SOURCE_AT_END.search(text):
        return True
    if text.startswith("In ") and OF_PICTURE.match(text):
        return True
    is_seen = SEEN_ON.search(text) or SEEN_IN.search(text)
    if is_seen and looks_like_caption(piece) and words.isdisjoint(SAID):
        return True
    if "“" not in text and words.isdisjoint(SAID) and TELLS_DAY.match(text):
        return True
    if words.isdisjoint(PLACING_WORDS):
        return False
    placed = PLACED.match(text)
    if placed and (_is_one_sentence(text, LONGEST_CAPTION) or BY_LETTER.search(placed.group())):
        return True
    return "“" not in text and words.isdisjoint(SAID) and POSITIONS.search(text) is not None


def _names_person(names: str) -> bool:
    """Whether one side of "Lake Research/Anna Doe" is a person's name, or may be one beside a known house."""
    sides = [side.strip(" .") for side in names.split("/")]
    is_house = len(sides) > 1 and is_known_outlet(sides[-1]) and not is_known_outlet(sides[0])
    return any(is_persons_name(side) for side in sides) or (is_house and is_name(sides[0]))


def _is_told_by_agency(words: str, source: str) -> bool:
    """Whether one sentence without its stop stands before an agency's name: "The port at dusk [REUTERS]"."""
    is_caption = bool(words) and not ends_sentence(words) and _is_one_sentence(words, LONGEST_WITH_SOURCE)
    return is_caption and is_photo_source(source.strip())


def _names_photographer(text: str) -> bool:
    """Whether a short line ends in a photographer's name, labelled or beside an agency's."""
    if len(text) > LONGEST_CAPTION or text[-1] in '?!”"':
        return False
    match = NAME_AT_END.search(text, max(0, len(text) - LONGEST_TAIL))
    if match is None:
        return False
    sides = [side.strip(" .") for side in match["name"].split("/")]
    return len(sides) == 1 or any(looks_like_outlet(s) or is_photo_source(s) for s in sides)


def _is_one_sentence(text: str, longest: int = LONGEST_CAPTION_SENTENCE) -> bool:
    """Whether a line is one sentence of a caption's length, so that its credit speaks for all of it."""
    return len(text) <= longest and not INNER_STOP.search(text)


def is_pictured(piece: Piece) -> bool:
    """Whether a line tells what is seen, or on which day of which year it was, as captions do."""
    return len(piece.text) <= LONGEST_CAPTION and (
        looks_like_caption(piece)
        or (_is_one_sentence(piece.text, LONGEST_CAPTION) and bool(DATED.search(piece.text)))
    )


def _label_below_button(pieces: list[Piece]) -> None:
    """Below the buttons that enlarge and close a picture stand whose it is and what it shows."""
    shown = [piece for piece in pieces if piece.text != CLOSES]
    has_closed = len(shown) < len(pieces)
    for button, credit, caption in zip(shown, shown[1:], shown[2:], strict=False):
        if button.text.lower() not in ENLARGES or not credit.is_open:
            continue
        button.mark(FurnitureKind.PLAYER, "a picture's button")
        if credit.is_prose and button.text[-1] == ":" and len(credit.text) <= LONGEST_CAPTION:
            credit.mark(FurnitureKind.CAPTION, "below the button that enlarges")
        if credit.is_prose:
            continue
        credit.mark(FurnitureKind.PICTURE_CREDIT, "below the button that enlarges")
        is_short = _is_one_sentence(caption.text) or (has_closed and len(caption.text) <= LONGEST_CAPTION)
        if caption.is_open and is_short and "“" not in caption.text:
            caption.mark(FurnitureKind.CAPTION, "below its credit")


def _label_shown_twice(pieces: list[Piece]) -> None:
    """A sentence that stands below the same credit twice is the caption of its picture."""
    for i, (credit, piece) in enumerate(pairwise(pieces)):
        if credit.label is not FurnitureKind.PICTURE_CREDIT or not piece.is_open or piece.text[-1] != ".":
            continue
        for above, again in pairwise(pieces[i + 2 : i + 2 + LINES_OF_HEAD]):
            if above.text == credit.text and again.text == piece.text:
                piece.mark(FurnitureKind.CAPTION, "below its credit twice")
                again.mark(FurnitureKind.CAPTION, "below its credit twice")


def _label_photographers(pieces: list[Piece]) -> None:
    """A photographer in capitals between paragraphs, whom the story does not name, below a caption."""
    for above, piece, below in zip(pieces, pieces[1:], pieces[2:], strict=False):
        if not (
            piece.is_open and len(piece.text) <= LONGEST_LABEL and piece.text.isupper() and above.is_open
        ):
            continue
        is_between = (
            below.is_prose and _is_one_sentence(above.text, LONGEST_CAPTION) and "“" not in above.text
        )
        is_said = not above.words.isdisjoint(SAID)
        if not is_between or is_said or not is_persons_name(piece.text.title()):
            continue
        if any(piece.key_words & p.key_words for p in pieces if p is not piece and p.is_prose):
            continue
        piece.mark(FurnitureKind.PICTURE_CREDIT, "a photographer below a caption")
        above.mark(FurnitureKind.CAPTION, "above its photographer")


def _counts_and_credits(near: list[Piece]) -> bool:
    """Whether a sentence stands between its picture's number and nothing but a house: "3", …, "REUTERS"."""
    if len(near) != 3 or near[0].reason != "figures alone" or not (near[1].is_open and near[2].is_open):
        return False
    return is_photo_source(near[2].text) and _is_one_sentence(near[1].text, LONGEST_CAPTION)


def _label_above_credit(pieces: list[Piece]) -> None:
    """A line without a final stop that stands directly above a picture credit is its caption."""
    first_at = next((i for i, p in enumerate(pieces) if p.is_open and p.is_prose), len(pieces))
    first = pieces[first_at] if first_at < len(pieces) else None
    for i, (piece, following) in enumerate(pairwise(pieces)):
        if _counts_and_credits(pieces[i - 1 : i + 2]):
            following.mark(FurnitureKind.PICTURE_CREDIT, "a house below its picture")
            piece.mark(FurnitureKind.CAPTION, "between its picture's number and its credit")
        is_below = following.is_furniture and following.label is FurnitureKind.PICTURE_CREDIT
        is_first = (
            is_below
            and piece is first
            and piece.text[-1] != "?"
            and _is_one_sentence(piece.text)
            and "“" not in piece.text
        )
        if is_first and not _stands_for_headline(pieces, piece):
            piece.mark(FurnitureKind.CAPTION, "the first sentence, above a picture credit")
        is_shown = piece.is_open and "“" not in piece.text and _is_one_sentence(piece.text, LONGEST_CAPTION)
        if is_below and is_shown and CREDIT_IN_BRACKETS.fullmatch(following.text):
            piece.mark(FurnitureKind.CAPTION, "above its credit in brackets")
        if is_below and _labels_credit(following) and piece.is_open and len(piece.text) <= LONGEST_CAPTION:
            piece.mark(FurnitureKind.CAPTION, "above the label of its credit")
        if is_below and piece.is_open and is_pictured(piece):
            piece.mark(FurnitureKind.CAPTION, "tells what is seen, above a picture credit")
        if following.text.startswith("Image caption") and piece.is_open and len(piece.text) <= 60:
            piece.mark(FurnitureKind.PICTURE_CREDIT, "above a caption")
        if (
            is_below
            and piece.is_open
            and piece.line > 0
            and following.gap == 0
            and len(piece.text) <= 200
            and not ends_sentence(piece.text)
            and not (i < first_at and _heads_picture(pieces, i))
        ):
            piece.mark(FurnitureKind.CAPTION, "above a picture credit")


def _heads_picture(pieces: list[Piece], i: int) -> bool:
    """Whether a line above the story is its title, and the credit below it that of the picture under it."""
    piece = pieces[i]
    if word_count(piece.text) < FEWEST_IN_TITLE or looks_like_caption(piece):
        return False
    above = pieces[max(0, i - LINES_OF_HEAD) : i]
    if any(p.label is FurnitureKind.PICTURE_CREDIT and p.text == pieces[i + 1].text for p in above):
        return True  # the picture stands above the title as well as below it
    if any(p.is_open and is_title_case(p.text, fewest=FEWEST_IN_TITLE) for p in above):
        return False
    below = next((p for p in pieces[i + 1 : i + 5] if p.label is not FurnitureKind.PICTURE_CREDIT), None)
    is_on_head = below is not None and below.label in {FurnitureKind.BYLINE, FurnitureKind.DATE_LINE}
    return is_on_head or is_title_case(piece.text, fewest=FEWEST_IN_TITLE)


def _stands_for_headline(pieces: list[Piece], piece: Piece) -> bool:
    """Whether a sentence stands right below the byline or the date, and no line above can be the headline."""
    i = pieces.index(piece)
    is_below_head = i > 0 and pieces[i - 1].label in {FurnitureKind.BYLINE, FurnitureKind.DATE_LINE}
    return is_below_head and not any(p.is_open and word_count(p.text) >= FEWEST_IN_TITLE for p in pieces[:i])


def label_bullets_alone(pieces: list[Piece]) -> None:
    """A line with a bullet and no stop that stands alone among paragraphs tells what a picture shows."""
    for above, piece, below in zip(pieces, pieces[1:], pieces[2:], strict=False):
        is_alone = above.is_prose and below.is_prose and above.text[-1] != ":" and above.text[0] != "•"
        if (
            is_alone
            and piece.is_open
            and piece.text.startswith("• ")
            and not ends_sentence(piece.text)
            and piece.text[-1] not in ";:,"
            and below.text[0] != "•"
        ):
            piece.mark(FurnitureKind.CAPTION, "a bullet alone among paragraphs")


def label_below_credits(pieces: list[Piece]) -> None:
    """A line right below a picture credit that was set apart with it is the picture's caption."""
    for credit, piece, below in zip(pieces, pieces[1:], pieces[2:], strict=False):
        if (
            credit.is_furniture
            and piece.is_open
            and credit.label is FurnitureKind.PICTURE_CREDIT
            and piece.gap == 0 < min(credit.gap, below.gap)
            and len(piece.text) <= LONGEST_CAPTION
            and "“" not in piece.text
        ):
            piece.mark(FurnitureKind.CAPTION, "below its picture credit")


def looks_like_caption(piece: Piece) -> bool:
    """Whether a piece in the head reads like a caption: it tells what is seen."""
    return (
        len(piece.text) <= 300
        and not piece.words.isdisjoint(SEEN_WORDS)
        and bool(CAPTION_WORDS.search(piece.text))
        and piece.label is not BlockKind.LIST_ITEM
    )
