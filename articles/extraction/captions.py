"""Picture captions and picture credits, as lines of their own or glued to the end of a paragraph."""

from __future__ import annotations

import re
from itertools import pairwise

from .agencies import is_photo_source, looks_like_outlet
from .findings import BlockKind, FurnitureKind
from .names_as_printed import is_persons_name
from .pieces import INNER_STOP, Piece, cut, ends_sentence, is_prose, key_words, plain_key, word_count
from .words import word_set

_PICTURE = (
    r"(?:(?:left|right|top|bottom|header|hero|banner)\simages?|photo(?:graph|s)?|image|images|picture|pictures|pic|pics|foto|screenshot|screen\sgrab|screengrab"
    r"|video|illustration|graphic|thumbnail|cover|header|featured\simage|graph)"
)

# "Photo: nato.int", "Images source: © EPA", "Photo by X", "Courtesy: ANI", "Credit: NASA".
CREDIT_LABEL = re.compile(
    rf"""
    [(\[|/•*–—-]{{0,2}}\s?
    (?:
        (?:file\s|main\s|top\s|lead\s|representative\s
            |representational\s)?{_PICTURE}s?\s?(?:used\sfor\srepresentation\s?)?(?:credits?|sources?
            |courtesy|by|via|from|copyright|ccredit)?\s?(?::|©|\|)
      | {_PICTURE}\s(?:credits?|sources?|courtesy|by|via|from|copyright)\b\s?:?
      | (?:credits?|courtesy|©)\s?(?:{_PICTURE}\s?)?(?::|of\b)\s?(?=\S)
      | ©\s
      | (?:AP|AFP|EPA|REUTERS|Reuters|PTI|ANI|Getty|GETTY)\s(?:Photo|PHOTO|Images?|IMAGES?)\b
    )\s?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_NAMES = r"[A-Z][\w.&'’-]+(?:\s[A-Z][\w.&'’-]+){0,3}"
COURTESY = re.compile(r"\b[Cc]ourtesy\s(?:of\s)?(?:the\s)?(?=[A-Z])")
# What a caption has more than the line above it: " Jane Doe".
NAME_ADDED = re.compile(rf"[.\s]{{1,3}}(?P<name>{_NAMES}(?:\s?[/,|]\s?{_NAMES}){{0,2}})\.?")
LABEL_AT_END = re.compile(
    rf"[.!?]\s(?:{_PICTURE})s?\s(?:from|by|via|credit|courtesy(?:\sof)?)\s?:?\Z", re.IGNORECASE
)
PICTURE_MARK = re.compile(rf"©\s?{_PICTURE}\b", re.IGNORECASE)
# "A woman at the pier. Picture Jane Doe", "The mayor on Monday. RNZ/Jane Doe".
NAME_AT_END = re.compile(
    rf"(?<=[.!?”\"’)])\s?(?P<name>(?:(?i:{_PICTURE}|credit)s?\s)[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){{1,3}}"
    rf"|{_NAMES}\s?/\s?{_NAMES}(?:\svia\s[A-Z][\w ]+)?)(?:\s\([^()]{{2,40}}\))?\.?\Z",
)
PICTURE_WORDS = word_set(
    """photo photograph image picture pic foto getty gettyimages supplied press aap abc afp epa reuters
    shutterstock istock alamy unsplash pixabay pexels ap pa zuma handout courtesy credit via twitter facebook
    screenshot screengrab x"""
)
PICTURE_WORD = re.compile(
    r"\b(?:photo|photograph|image|picture|pic|foto|getty|gettyimages|supplied|canadian press|associated press"
    r"|aap|abc|afp|epa|reuters|shutterstock|istock|alamy|unsplash"
    r"|pixabay|pexels|ap|pa|zuma|handout|courtesy|credit|via|twitter|facebook|screenshot|screengrab"
    r"|x)\b",
    re.IGNORECASE,
)
# What follows the words of a caption: "(AP Photo/Jane Doe)", "[Photo: X]", "| Photo Credit: X".
CREDIT_AT_END = re.compile(
    rf"""
    (?:
        [(\[](?P<round>(?:Supplied|AAP|ABC|BBC)(?:\s[A-Z]\w+)?(?:\s?:\s?[^()\[\]]{{2,60}})?|GettyImages
            |screen\s?grab\b[^()\[\]]{{0,60}})[)\]]
      | [(\[](?P<square>(?:AP|AFP|EPA|Reuters|REUTERS|PTI|ANI|Getty|{_PICTURE}s?|file|credits?|courtesy|source
            |screenshot|via|©)\b[^()\[\]]{{0,90}}|[^()\[\]]{{2,50}}(?:/|\svia\s)[^()\[\]]{{2,50}})[)\]]
      | (?:[|/•–—-]|\s\s)\s?(?P<bar>(?:(?:{_PICTURE}s?\s?)?(?:credits?|courtesy|source)
          |{_PICTURE}s?)\s?:\s?[^|]{{2,80}}
          |(?-i:[A-Z])[\w/. -]{{1,30}}\s(?:pic|photo|file\s(?:pic|photo)|image)s?)
      | (?<=[.!?”"’')])\s?(?P<label>(?:{_PICTURE}s?(?:\scredits?|\scourtesy)?\s?(?::|by\s|via\s|courtesy\s)
          |credits?\s?:)\s?[^.|]{{2,70}}?)(?:\s\(CC[^()]{{2,30}}\))?
      | [\s.](?P<agency>(?:(?:AP|AFP|EPA|EPA-EFE|REUTERS|Getty|GETTY|PA|AAP|NurPhoto|SIPA)(?:\s(?:Photo
          |Images|IMAGES|PHOTO))?\s?/\s?[A-Z][^.|]{{2,50}}|[A-Z][\w.'’ -]{{2,40}}/(?:AP|AFP|EPA|EPA-EFE
          |Reuters|REUTERS|Getty\sImages|NurPhoto|Shutterstock|PA|Pool)[^.|]{{0,40}}
          |(?:via\s)?(?:Getty\sImages|Shutterstock|iStockphoto)))
    )\s?\.?\Z
    """,
    re.VERBOSE | re.IGNORECASE,
)
PHOTO_LINE = re.compile(
    r"(?:AP|AFP|EPA|EPA-EFE|REUTERS|Reuters|Getty(?:\sImages)?|GETTY(?:\sIMAGES)?|PA|AAP|NASA"
    r"|Shutterstock|iStock|Twitter|Facebook|ANI|PTI|Alamy)(?:\s(?:Photo|Images?|File\sPhoto"
    r"|file\sphoto|pic))?(?:\s?[/|,]\s?.{2,60})?\Z"
)
CREDITED_LINE = re.compile(
    r"[^.!?]{2,60}\s?(?:/|\||,(?!\sPA\Z)|\svia\s|-)\s?(?:AP|AFP|EPA|EPA-EFE|REUTERS|Reuters|Getty(?:\sImages)?"
    r"|GETTY(?:\sIMAGES)?|PA|AAP|NurPhoto|Shutterstock|iStock(?:photo)?|Pool|Alamy|Anadolu|Bloomberg"
    r"|Handout|Unsplash|Wikimedia(?:\sCommons)?)(?:\s?[/|,]?\s?(?:Getty\sImages|Shutterstock|AP|File"
    r"|Pool|Handout|Images|Files))?\.?\Z"
)
# A line without any of these words, "©" or a slash credits no picture.
PICTURE_SIGNS = word_set(
    """photo photos photograph photographs photocredit photosource photoby image images imagecredit
    imagesource
    picture pictures picturecredit pic pics foto fotos screenshot screenshots screen screengrab video
    videos illustration illustrations graphic graphics thumbnail thumbnails cover covers header headers
    featured graph graphs credit credits courtesy source via file supplied handout pool canadian
    associated ap afp epa efe reuters pti ani getty gettyimages pa aap abc bbc sipa nasa shutterstock
    istock istockphoto alamy unsplash pixabay pexels zuma nurphoto anadolu bloomberg wikimedia twitter
    facebook x"""
)
LONGEST_CAPTION = 420
LONGEST_LABEL = 60
LONGEST_REPEAT = 300
LONGEST_CAPTION_SENTENCE = 240
LONGEST_WITH_SOURCE = 200
CLOSING_LINES = 4
# How far down the picture of a story's head stands.
DEEPEST_LEAD = 6
CAPTION_WORDS = re.compile(
    r"\b(?:\((?:left|right|centre|center|L|R|C|file|pictured|second from (?:left|right)|top|bottom)\)"
    r"|pictured\b|file photo|file image|seen here|in this (?:file |undated |handout |image|photo"
    r"|picture)"
    r"|poses? for (?:a )?(?:photo|picture|media|photograph)|(?:speaks|arrives|looks on|gestures"
    r"|reacts|stands|waves|walks|shake[s]? hands|attends|celebrates?)\b[^.]{0,120}\b(?:20\d\d|Monday"
    r"|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))",
    re.IGNORECASE,
)
SAID = word_set("said says told added")
SEEN_WORDS = word_set(
    """left right centre center l r c file pictured second top bottom seen undated handout image photo picture
    pose poses speaks arrives looks gestures reacts stands waves walks shake shakes attends celebrate
    celebrates"""
)


# The day of a picture: "on Tuesday, Nov. 19, 2019".
DATED = re.compile(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,\s[A-Z][a-z]{2,8}\.?\s\d{1,2},\s(?:19|20)\d\d\b"
)


GLUED_SOURCE = re.compile(r"[a-z\d]\.(?P<name>[A-Z][\w /]{1,40})\Z")


def label_captions(pieces: list[Piece]) -> list[Piece]:
    """Label captions and picture credits; a credit glued to a paragraph is cut off."""
    labelled: list[Piece] = []
    for i, piece in enumerate(pieces):
        # A lone mark at the very end is the page's own, not a picture's.
        is_pages_mark = (
            piece.text[0] == "©"
            and i >= len(pieces) - CLOSING_LINES
            and "|" not in piece.text
            and not PICTURE_MARK.match(piece.text)
        )
        if not piece.is_open or len(piece.text) > 2000 or is_pages_mark:
            labelled.append(piece)
            continue
        if i < len(pieces) - CLOSING_LINES and (glued := _glued_source(piece)):
            piece.mark(FurnitureKind.CAPTION, "caption with its credit")
            piece.credit = glued
        labelled += _read_caption(piece) if piece.is_open else [piece]
    _label_photographers(labelled)
    label_below_credits(labelled)
    _label_above_credit(labelled)
    return labelled


def _glued_source(piece: Piece) -> tuple[int, int] | None:
    """Where a source of pictures is glued to the one sentence of a line: "The port at dusk.Reuters"."""
    if not piece.text[-1].isalnum():
        return None
    match = GLUED_SOURCE.search(piece.text, max(0, len(piece.text) - LONGEST_LABEL))
    if match and is_photo_source(match["name"]) and _is_one_sentence(piece.text[: match.start("name")]):
        return match.span("name")
    return None


def _read_caption(piece: Piece) -> list[Piece]:
    text = piece.text
    if not credits_picture(piece):
        return [piece]
    if is_picture_credit(text):
        piece.mark(FurnitureKind.PICTURE_CREDIT, "picture credit")
        return [piece]
    if _names_photographer(text) or (
        len(text) <= LONGEST_CAPTION and LABEL_AT_END.search(text, max(0, len(text) - LONGEST_LABEL))
    ):
        piece.mark(FurnitureKind.CAPTION, "caption with its photographer")
        return [piece]
    if piece.words.isdisjoint(PICTURE_WORDS) or not names_picture(text[-110:]):
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
    if group == "square" and not _names_picture(match["square"]):
        return [piece]
    # An agency alone in brackets after a long paragraph is where a digest has its news from.
    is_source = group == "square" and is_photo_source(match["square"]) and len(text) > LONGEST_WITH_SOURCE
    if len(text) <= LONGEST_CAPTION and not is_source:
        piece.mark(FurnitureKind.CAPTION, "caption with its credit")
        piece.credit = match.span(group)
    return [piece]


def credits_picture(piece: Piece) -> bool:
    """Whether a piece can credit a picture at all; most hold no word of one."""
    return not piece.words.isdisjoint(PICTURE_SIGNS) or "©" in piece.text or "/" in piece.text


def _names_photographer(text: str) -> bool:
    """Whether a short line ends in a photographer's name, labelled or beside an agency's."""
    if len(text) > LONGEST_CAPTION or text[-1] in '?!”"':
        return False
    match = NAME_AT_END.search(text, max(0, len(text) - 110))
    if match is None:
        return False
    sides = [side.strip(" .") for side in match["name"].split("/")]
    return len(sides) == 1 or any(looks_like_outlet(s) or is_photo_source(s) for s in sides)


def _is_one_sentence(text: str, longest: int = LONGEST_CAPTION_SENTENCE) -> bool:
    """Whether a line is one sentence of a caption's length, so that its credit speaks for all of it."""
    return len(text) <= longest and not INNER_STOP.search(text)


def names_picture(tail: str) -> bool:
    """Whether the end of a line speaks of a picture or of those who take them."""
    return bool(PICTURE_WORD.search(tail))


def is_picture_credit(text: str) -> bool:
    """Whether the whole line credits a picture."""
    if len(text) > 200:
        return False
    label = CREDIT_LABEL.match(text)
    if label and label.end() < len(text):
        rest = text[label.end() :]
        if label.group().strip() == "©" and not _names_photo_source(rest):
            return False
        return word_count(rest) <= 16 and not is_prose(rest)
    if len(text) <= 90 and not ends_sentence(text) and COURTESY.search(text):
        return True
    return len(text) <= 90 and bool(
        (
            PHOTO_LINE.match(text)
            and (
                "/" in text or (word_count(text) <= 4 and "hoto" in text) or text.lower().startswith("getty")
            )
        )
        or CREDITED_LINE.match(text)
        or _is_name_and_paper(text)
    )


def _is_name_and_paper(text: str) -> bool:
    """Whether a line is a photographer's name and a paper's: "Jane Doe/The Lakeside Star"."""
    name, _, paper = (side.strip(" .") for side in text.partition("/"))
    return looks_like_outlet(paper) and is_persons_name(name)


def _names_photo_source(words: str) -> bool:
    return any(is_photo_source(name) for name in re.split(r"\s?[,/|]\s?", words.strip(" .")))


def _names_picture(words: str) -> bool:
    """Whether bracketed words credit a picture: "John Doe/AP" does, "file a complaint" does not."""
    low = words.lower()
    if re.match(r"(?:file|source|via|courtesy)\b", low):
        return (
            ":" in words
            or "/" in words
            or bool(re.fullmatch(r"file(?: (?:photo|image|pic|picture))?", low))
            or low.startswith("courtesy")
        )
    if re.match(rf"(?:{_PICTURE}s?|credits?)\b", low):
        return bool(
            re.match(
                rf"(?:{_PICTURE}s?|credits?)\b\s?(?:credit|source|courtesy|by|via|copyright)?s?\s?(?::"
                rf"|©|by\b|via\b|courtesy\b|/|\Z)",
                low,
            )
        )
    return (
        "photo" in low
        or ("/" in words and bool(PICTURE_WORD.search(words)))
        or (is_photo_source(words) and not words.isupper())
    )


def _is_pictured(piece: Piece) -> bool:
    """Whether a line tells what is seen, or on which day of which year it was, as captions do."""
    return len(piece.text) <= LONGEST_CAPTION and (
        looks_like_caption(piece)
        or (_is_one_sentence(piece.text, LONGEST_CAPTION) and bool(DATED.search(piece.text)))
    )


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


def _label_above_credit(pieces: list[Piece]) -> None:
    """A line without a final stop that stands directly above a picture credit is its caption."""
    first = next((p for p in pieces if p.is_open and p.is_prose), None)
    for piece, following in pairwise(pieces):
        if (
            piece is first
            and following.label is FurnitureKind.PICTURE_CREDIT
            and _is_one_sentence(piece.text)
            and "“" not in piece.text
        ):
            piece.mark(FurnitureKind.CAPTION, "the first sentence, above a picture credit")
        if following.label is FurnitureKind.PICTURE_CREDIT and piece.is_open and _is_pictured(piece):
            piece.mark(FurnitureKind.CAPTION, "tells what is seen, above a picture credit")
        if following.text.startswith("Image caption") and piece.is_open and len(piece.text) <= 60:
            piece.mark(FurnitureKind.PICTURE_CREDIT, "above a caption")
        if (
            following.label is FurnitureKind.PICTURE_CREDIT
            and piece.is_open
            and piece.line > 0
            and following.gap == 0
            and len(piece.text) <= 200
            and not ends_sentence(piece.text)
        ):
            piece.mark(FurnitureKind.CAPTION, "above a picture credit")


def label_repeats(pieces: list[Piece]) -> None:
    """A line that repeats its neighbour, the headline's name or a sentence of the story is a caption."""
    story = _Story(pieces)
    seen: dict[str, Piece] = {}
    for piece in pieces:
        if len(piece.text) > LONGEST_REPEAT or (piece.is_open and piece.is_standfirst):
            continue
        key = piece.text if piece.is_prose else piece.key
        twin = seen.setdefault(key, piece) if key else piece
        if twin is not piece:
            _label_twins(piece, twin)
        elif piece.is_open and is_repeated_sentence(piece.text) and story.holds(piece):
            piece.mark(FurnitureKind.CAPTION, "a sentence of the story")


def _label_twins(piece: Piece, twin: Piece) -> None:
    """Label a line and the one above that says the same, where they are captions."""
    if piece.is_open:
        piece.mark(FurnitureKind.CAPTION, "said before")
        if twin.is_open and piece.line == twin.line + 1 and _is_pictured(twin):
            twin.mark(FurnitureKind.CAPTION, "said twice in a row")
        if not twin.is_prose and not ends_sentence(twin.text):
            twin.mark(FurnitureKind.CAPTION, "said twice")
    elif piece.label is FurnitureKind.CAPTION and twin.is_open and not twin.is_prose:
        twin.mark(FurnitureKind.CAPTION, "said twice")


def label_beginnings(pieces: list[Piece]) -> None:
    """A line with which the caption below it begins is that caption without its credit."""
    for piece, following in pairwise(pieces):
        if not (piece.is_open and len(piece.text) >= 20 and following.text.startswith(piece.text)):
            continue
        if following.is_open and (name := NAME_ADDED.fullmatch(following.text, len(piece.text))):
            following.mark(FurnitureKind.CAPTION, "said before, and its photographer")
            following.credit = name.span("name")
        if following.label is FurnitureKind.CAPTION:
            piece.mark(FurnitureKind.CAPTION, "the caption below it begins so")


def label_below_credits(pieces: list[Piece]) -> None:
    """A line right below a picture credit that was set apart with it is the picture's caption."""
    for credit, piece, below in zip(pieces, pieces[1:], pieces[2:], strict=False):
        if (
            credit.label is FurnitureKind.PICTURE_CREDIT
            and piece.is_open
            and piece.gap == 0 < min(credit.gap, below.gap)
            and len(piece.text) <= LONGEST_CAPTION
            and "“" not in piece.text
        ):
            piece.mark(FurnitureKind.CAPTION, "below its picture credit")


class _Story:
    """The running text, for looking up repeats."""

    def __init__(self, pieces: list[Piece]) -> None:
        self._text = " ".join(p.text for p in pieces if p.is_open and p.is_prose)
        self._low = self._text.lower()
        self._key = ""

    def holds(self, piece: Piece) -> bool:
        """Whether a line stands in the story, which is read whole only if every word of it stands there."""
        # The longest word is the likeliest to be missing.
        if not all(word in self._low for word in sorted(piece.words, key=len, reverse=True)):
            return False
        self._key = self._key or f" {plain_key(self._text)} "
        return f" {piece.key} " in self._key


def is_repeated_sentence(text: str) -> bool:
    """Whether a line has the length and the shape of a sentence of the story."""
    return 5 <= word_count(text) <= 45 and text[0] not in "*•-–▪" and not is_prose(text)


def label_names_alone(pieces: list[Piece], headline: str) -> None:
    """A name on a line of its own is a caption, unless it signs the words above it."""
    names: frozenset[str] | None = None
    for i, piece in enumerate(pieces):
        if not piece.is_open or len(piece.text) > 60 or not is_persons_name(piece.text):
            continue
        above = pieces[i - 1] if i else None
        if above is not None and above.is_open and above.text[-1] in '"”’»':
            continue
        names = _named_in_story(pieces, headline) if names is None else names
        if piece.key_words & names:
            piece.mark(FurnitureKind.CAPTION, "a name alone")


def _named_in_story(pieces: list[Piece], headline: str) -> frozenset[str]:
    """The words of the headline and of the paragraphs' beginnings."""
    story = " ".join(p.text[:400] for p in pieces if p.is_open and p.is_prose)
    return key_words(headline + " " + story[:6000])


def looks_like_caption(piece: Piece) -> bool:
    """Whether a piece in the head reads like a caption: it tells what is seen."""
    return (
        len(piece.text) <= 300
        and not piece.words.isdisjoint(SEEN_WORDS)
        and bool(CAPTION_WORDS.search(piece.text))
        and piece.label is not BlockKind.LIST_ITEM
    )
