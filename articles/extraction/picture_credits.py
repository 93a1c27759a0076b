"""Who is credited with a picture: the lines and the ends of captions that say so, and the names in them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .agencies import DOMAIN, is_agency, is_known_outlet, is_photo_source, looks_like_outlet, source_kind
from .findings import Credit, CreditRole, SourceKind
from .names_as_printed import is_name, is_persons_name
from .pieces import Piece, ends_sentence, is_prose, word_count
from .places import is_region
from .words import word_set

_PICTURE = (
    r"(?:(?:left|right|top|bottom|header|hero|banner|cover|featured|lead)\simages?|photo(?:graphy?|s)?|image|images|picture|pictures|pic|pics|foto|screenshot|screen\sgrab|screengrab"
    r"|video|illustrations?|graphic|thumbnail|cover|header|featured\simage|graph)"
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
      | (?:AP|AFP|EPA|REUTERS|Reuters|PTI|ANI|Getty|GETTY)\s(?:Photo|PHOTO|Video|Images?|IMAGES?)\b
    )\s?
    """,
    re.VERBOSE | re.IGNORECASE,
)
PHOTOGRAPHERS = r"[A-Z][\w.&'’-]+(?:\s[A-Z][\w.&'’-]+){0,3}"
COURTESY = re.compile(r"\b[Cc]ourtesy\s(?:of\s)?(?:the\s)?(?=[A-Z])")
LABEL_AT_END = re.compile(
    rf"[.!?]\s(?:{_PICTURE})s?\s(?:from|by|via|credit|courtesy(?:\sof)?)\s?:?\Z", re.IGNORECASE
)
PICTURE_MARK = re.compile(rf"©\s?{_PICTURE}\b", re.IGNORECASE)
# "A woman at the pier. Picture Jane Doe", "The mayor on Monday. RNZ/Jane Doe".
NAME_AT_END = re.compile(
    rf"(?<=[.!?”\"’)])\s?(?P<name>(?:(?i:{_PICTURE}|credit)s?\s)[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){{1,3}}"
    rf"|{PHOTOGRAPHERS}\s?/\s?{PHOTOGRAPHERS}(?:\svia\s[A-Z][\w ]+)?)(?:\s\([^()]{{2,40}}\))?\.?\Z",
)
PICTURE_WORDS = word_set(
    """photo photos photograph photographs photography image images picture pictures pic pics foto getty
    gettyimages supplied press aap abc afp epa reuters ani pti ians
    shutterstock istock alamy unsplash pixabay pexels ap pa zuma handout courtesy credit via twitter facebook
    screenshot screengrab x xinhua yonhap kyodo anadolu nurphoto sipa belga dpa nasa noaa esa"""
)
PICTURE_WORD = re.compile(
    r"\b(?:photos?|photograph[sy]?|images?|pictures?|pics?|foto|getty|gettyimages|supplied"
    r"|canadian press|associated press"
    r"|aap|abc|afp|epa|reuters|ani|pti|ians|shutterstock|istock|alamy|unsplash"
    r"|pixabay|pexels|ap|pa|zuma|handout|courtesy|credit|via|twitter|facebook|screenshot|screengrab"
    r"|xinhua|yonhap|kyodo|anadolu|nurphoto|sipa|belga|dpa|nasa|noaa|esa|x)\b",
    re.IGNORECASE,
)
# What follows the words of a caption: "(AP Photo/Jane Doe)", "[Photo: X]", "| Photo Credit: X".
# "(Jane Doe / Lake Agency)" on a line of its own.
CREDIT_IN_BRACKETS = re.compile(r"\([A-Z][\w.'’ -]{2,40}(?: / |/(?=\w+\.\w))[A-Z][^()]{1,40}\)")
# "The pier at dusk.CreditJane Doe for The Lake Times", "… in the stormCredit: EPA"
GLUED_CREDIT = re.compile(
    r"(?:(?<=[a-z\d.!?”])|\A)(?:Credit)+(?::\s?|(?:\.\.\.)?(?=[A-Z]))(?P<glued>[^|:]{2,60})\Z"
    r"|(?<=[A-Za-z\d.!?”])\sCredit:\s(?P<parted>[A-Z@][^|:]{1,60})\Z"
)
CREDIT_AT_END = re.compile(
    rf"""
    (?:
        [(\[](?P<round>(?:Supplied|AAP|ABC|BBC)(?:\s[A-Z]\w+)?(?:\s?:\s?[^()\[\]]{{2,60}})?|GettyImages
            |screen\s?grab\b[^()\[\]]{{0,60}})[)\]]
      | [(\[](?P<square>(?:AP|AFP|EPA|Reuters|REUTERS|PTI|ANI|Getty|{_PICTURE}s?|file|credits?|courtesy|source
            |screenshot|via|©)\b[^()\[\]]{{0,90}}|[^()\[\]]{{2,50}}(?:/|\svia\s)[^()\[\]]{{2,50}}
            |[^()\[\]]{{2,60}},\sillustration\sby\s[^()\[\]]{{2,50}})[)\]]
      | (?:[|/•–—-]|\s\s)\s?(?P<bar>(?:(?:{_PICTURE}s?\s?)?(?:credits?|courtesy|source)
          |{_PICTURE}s?)\s?(?::|\sby\b)\s?[^|]{{2,80}}
          |(?-i:[A-Z])[\w/. -]{{1,30}}\s(?:pic|photo|file\s(?:pic|photo)|image))
      | (?<=[.!?”"’')])\s?(?P<label>(?:{_PICTURE}s?(?:\scredits?|\scourtesy)?\s?(?::|by\s|via\s|courtesy\s)
          |credits?\s?:|courtesy\sof\s(?-i:(?=[A-Z])))\s?[^.|]{{2,70}}?)(?:\s\(CC[^()]{{2,30}}\))?
      | [\s.](?P<agency>(?:(?:AP|AFP|EPA|EPA-EFE|REUTERS|Getty|GETTY|PA|AAP|NurPhoto|SIPA)(?:\s(?:Photo
          |Images|IMAGES|PHOTO))?\s?/\s?[A-Z][^.|]{{2,50}}|(?-i:[A-Z])[\w.'’ -]{{2,40}}/(?:AP|AFP|EPA|EPA-EFE
          |Reuters|REUTERS|Getty\sImages|NurPhoto|Shutterstock|PA|Pool)[^.|]{{0,40}}
          |(?-i:[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){{0,3}})\s/\s(?:AP|AFP|EPA|Reuters|Getty\sImages)\b[^.|]{{0,40}}
          |(?-i:[A-Z])[\w.'’ -]{{2,40}}/(?-i:[A-Z])[\w.'’& -]{{2,30}}\svia\s(?:AP|AFP|Reuters|Getty\sImages)
           (?:,\sfile)?
          |(?-i:[A-Z])[^.|/]{{2,60}}/Handout\svia\s(?:REUTERS|AP|AFP|EPA|Getty\sImages)
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
    r"[^.!?]{2,60}\s?(?:/|\||,(?!\sPA\Z)|\svia\s|-)\s?(?:AP|(?<=/)(?:The\s)?(?:Associated|Canadian)\sPress"
    r"|AFP|EPA|EPA-EFE|REUTERS|Reuters|Getty(?:\sImages)?"
    r"|GETTY(?:\sIMAGES)?|PA|AAP|NurPhoto|Shutterstock|iStock(?:photo)?|Pool|Alamy|Anadolu|Bloomberg"
    r"|Handout|Unsplash|Wikimedia(?:\sCommons)?)(?:\s?[/|,]?\s?(?:Getty\sImages|Shutterstock|AP|File"
    r"|Pool|Handout|Images|Files|Wire|Media))?\.?\Z"
)
# Where a page has accounts of its own.
NETWORKS = word_set(
    "twitter facebook instagram youtube rss linkedin pinterest tumblr telegram e-mail email x"
)
# A line without any of these words, "©" or a slash credits no picture.
PICTURE_SIGNS = word_set(
    """photography photo photos photograph photographs photocredit photosource photoby image images
    imagecredit imagesource
    picture pictures picturecredit pic pics foto fotos screenshot screenshots screen screengrab video
    videos illustration illustrations graphic graphics thumbnail thumbnails cover covers header headers
    featured graph graphs credit credits courtesy source via file supplied handout pool canadian
    associated ap afp epa efe reuters pti ani getty gettyimages pa aap abc bbc sipa nasa shutterstock
    istock istockphoto alamy unsplash pixabay pexels zuma nurphoto anadolu bloomberg wikimedia twitter
    facebook x"""
)
LONGEST_LABEL = 60
PHOTO_SEPARATOR = re.compile(
    r"\s*(?:Source:|,\s(?:left|right)\s(?:image|photo|picture)s?\s?:|[|/;•]|,(?!\s(?:Inc|LLC|Ltd|Corp|Co|LP)\b)|\svia\s|\sfor\s|\sthrough\s"
    r"|\sand\s(?!\w+\s(?:administration|agency|service|office|department|institute|survey|authority)\b)|\s[–—-]\s|(?<=[a-z])—(?=[A-Z])|:\s|©"
    r"|\son\s(?=Unsplash|Pexels|Pixabay|Flickr|Twitter|Facebook|Instagram))\s*",
    re.IGNORECASE,
)
# Houses that take pictures for whoever pays.
SENDERS = ("Getty Images", "WireImage", "AP Images", "FilmMagic")
PHOTO_LEAD = re.compile(
    r"(?:(?:file|main|top|left|right|lead|featured|cover|header|stock)\s)?(?:photo(?:graph|s)?|image|images"
    r"|picture|pictures|pic|pics|foto|screenshot|illustration|graphic|credits?|source|sources"
    r"|courtesy|video|copyright|ccredit)s?\b"
    r"\s?(?:credits?|sources?|courtesy|by|via|from|of|used for representation)?"
    r"\s?(?:of\s)?(?:the\s)?[:|©]?\s?|©\s?",
    re.IGNORECASE,
)
PHOTO_WORDS = re.compile(
    r"\s(?:photos?|images?|pictures?|pics?|file|pool|handout)\b\.?\Z|\A(?:file|handout|pool)\s(?=[A-Z])",
    re.IGNORECASE,
)
# What stands before a name in a credit: "By Jane Doe", "Courtesy of NASA", "2014 Example Press".
LEAD_OF_NAME = re.compile(
    r"\A(?:(?:by|from|via|courtesy(?:\sof)?)\s|(?:19|20)\d\d\s(?=[A-Z]))", re.IGNORECASE
)
# "Jane Doe (Representative", of which the rest was cut off.
OPEN_BRACKET = re.compile(r"\s\([^()]*\Z")
RANK_ALONE = re.compile(
    r"(?:[A-Z][a-z]+\s){0,2}(?:Artist|Photographer|Contributor|Staff|Contributed|Correspondent|Reporter)",
    re.IGNORECASE,
)
# Words in small letters, as no name has them: "Download report".
SHORTEST_PLAIN = 4
# "This photo provided by the Lake Police shows": whose picture it is.
PROVIDED = re.compile(
    r"(?:In\sth(?:is|ese)|This|These)\s(?:[\w.,-]+\s){0,5}?(?:photo|image|picture|graphic|chart|map|infographic|graph|still"
    r"|video)s?,?\s(?:[\w.,-]+\s){0,4}?(?:provided|released|supplied|made\savailable|distributed|taken|shared)\sby\s(?:the\s)?"
    r"(?P<source>[A-Z][^,.]{1,60}?)(?=,|\.|\s(?:shows?|on|in|via|and|for|of\sthe)\b)"
)
# What some houses set around a credit: "Image copyright X Image caption …", "toggle caption X X",
# "Image The pier in 1989. Credit via X".
SET_AROUND = re.compile(
    r"Image\s(?:[Cc]opyright|source,?)\s(?P<copyright>[^@].*?)(?=\sImage\scaption\b|\Z)"
    r"|.{0,40}\btoggle\scaption\s(?P<toggled>.{2,80}?)(?:\s(?P=toggled)|\Z)"
    r"|(?:Image|Photo)\s.{4,300}[.…”]\sCredit\s(?P<credit>[^|]{3,80})\Z"
    r"|.{20,}\s\|\s(?P<bar>(?:AP|Getty|Reuters|AFP)\s(?:Photos?|Images)|[A-Z][^|]{2,40}/(?:AP|Getty|Reuters)[^|]{0,20})\Z"
)
# "AP Photo/Jane Doe": the label names who sent the picture.
SENT_BY = re.compile(r"(?:AP|AFP|EPA|REUTERS|Reuters|PTI|ANI|Getty|GETTY)\b")
# A label whose name stands on the next line, and the links of social posts.
CREDIT_WORDS = re.compile(rf"{_PICTURE}\s(?:credits?|courtesy|source|by)", re.IGNORECASE)
SHORTENED = re.compile(
    r"(?:https?://)?(?:t\.co|bit\.ly|goo\.gl|pic\.twitter\.com|youtu\.be)\b.*|[A-Z]{2,4}\d{2,}", re.IGNORECASE
)
LAST_SENTENCE = re.compile(r"(?<=[a-z0-9][.!?])\s")
_NOT_SOURCES = """
yes no copyright
file photo image images picture pool handout representational representative the a x archive archives stf
staff contributor stringer str uncredited screengrab screenshot video reproduction internet
"""
NOT_SOURCES = frozenset(_NOT_SOURCES.split())
BLANK = re.compile(" ")


def credits_picture(piece: Piece) -> bool:
    """Whether a piece can credit a picture at all; most hold no word of one."""
    text = piece.text
    return not piece.words.isdisjoint(PICTURE_SIGNS) or "©" in text or "/" in text or "Credit" in text


def names_picture(tail: str) -> bool:
    """Whether the end of a line speaks of a picture or of those who take them."""
    return bool(PICTURE_WORD.search(tail))


# A headline of a poll: "Roe leads, Reuters/Ipsos Poll Finds".
POLL_SHOWS = re.compile(r"\b[Pp]oll (?:[Ff]inds|[Ss]hows|[Ss]ays)\Z")


# What a label with no credit behind it goes on to say: "Image: Jane Roe, left, has left the board".
TELLS = re.compile(r",\s(?:left|right|centre|center)\b|\s(?:has|have|is|are|was|were)\s")


def is_picture_credit(text: str) -> bool:
    """Whether the whole line credits a picture."""
    if len(text) > 200 or POLL_SHOWS.search(text):
        return False
    if text[0] == "(" and text[-1] == ")" and "/" in text:
        house = text[1:-1].rpartition(" / ")[2]
        if CREDIT_IN_BRACKETS.fullmatch(text) and (is_photo_source(house) or is_known_outlet(house)):
            return True
        text = text[1:-1]
    if "/" in text and NETWORKS.issuperset(text.lower().replace("/", " ").split()):
        # A page's own accounts.
        return False
    label = CREDIT_LABEL.match(text)
    if label and label.end() < len(text):
        rest = text[label.end() :]
        if label.group().strip() == "©" and not _names_photo_source(rest):
            return False
        return word_count(rest) <= 16 and not is_prose(rest) and not TELLS.search(rest)
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
        or (is_photo_source(text) and not is_known_outlet(text))
    )


def _is_name_and_paper(text: str) -> bool:
    """Whether a line is a photographer's name and a paper's: "Jane Doe/The Lakeside Star"."""
    name, _, paper = (side.strip(" .") for side in text.partition("/"))
    return looks_like_outlet(paper) and is_persons_name(name)


def _names_photo_source(words: str) -> bool:
    return any(is_photo_source(name) for name in re.split(r"\s?[,/|]\s?", words.strip(" .")))


# "Reuters - Jane Doe", "Lake Museum, illustration by Jane Doe via AP"
AGENCY_AND_NAME = re.compile(
    r"(?:AP|AFP|EPA|Reuters|REUTERS|Getty(?: Images)?)\s[–-]\s[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){0,3}"
)
DRAWN_BY = re.compile(r"\b(?:illustration|photograph|rendering|drawing)\sby\s[A-Z]")


def brackets_picture(words: str) -> bool:
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
                rf"(?:{_PICTURE}s?|credits?)\b\s?(?:credit|source|courtesy|by|via|copyright)?s?\s?(?:[:–—-]"
                rf"|©|by\b|via\b|courtesy\b|/|\Z)",
                low,
            )
        )
    return (
        "photo" in low
        or ("/" in words and bool(PICTURE_WORD.search(words)))
        or AGENCY_AND_NAME.fullmatch(words) is not None
        or DRAWN_BY.search(words) is not None
        or is_photo_source(words.rpartition(" via ")[2] if " via " in words else "")
        or (is_photo_source(words) and not words.isupper())
    )


def find_picture_sources(piece: Piece) -> Iterator[Credit]:
    return _photo_credits(piece, 0, len(piece.text))


def find_caption_sources(piece: Piece) -> Iterator[Credit]:
    around = SET_AROUND.match(piece.text) if credits_picture(piece) else None
    if around and around.lastgroup:
        return _photo_credits(piece, *around.span(around.lastgroup))
    credit = piece.credit or _caption_credit(piece)
    return _photo_credits(piece, *credit) if credit else iter(())


def _caption_credit(piece: Piece) -> tuple[int, int] | None:
    """Where a caption that was told by something else names its picture's source."""
    if not credits_picture(piece):
        return None
    if is_picture_credit(piece.text):
        return 0, len(piece.text)
    pattern = NAME_AT_END if piece.reason == "caption with its photographer" else CREDIT_AT_END
    match = pattern.search(piece.text, max(0, len(piece.text) - 150))
    if match and match.lastgroup:
        return match.span(match.lastgroup)
    provided = PROVIDED.match(piece.text) if "by" in piece.words else None
    if provided:
        return provided.span("source")
    label = CREDIT_LABEL.match(piece.text)
    lead = label.group().rstrip().lower() if label else ""
    is_label_alone = lead.endswith((":", " by", " of", "courtesy")) and len(piece.text) <= LONGEST_LABEL
    is_label_alone &= not TELLS.search(piece.text)
    return (0, len(piece.text)) if is_label_alone else None


def _photo_credits(piece: Piece, start: int, end: int) -> Iterator[Credit]:
    """Every name in a picture's credit, agencies and photographers alike."""
    lead = (
        PHOTO_LEAD.match(piece.text, start, end)
        or CREDIT_LABEL.match(piece.text, start, end)
        or COURTESY.search(piece.text, start, end)
    )
    is_named = lead is not None and SENT_BY.match(lead.group()) is not None
    at = lead.end() if lead and lead.end() < end and not is_named else start
    floor = before = at
    is_for = False
    for match in [*PHOTO_SEPARATOR.finditer(piece.text, at, end), None]:
        stop = match.start() if match else end
        # "Mayor Jane Doe. | John Roe/Getty Images": whom the picture shows.
        is_shown = (
            match is not None
            and "|" in match.group()
            and piece.text[max(0, stop - 2) : stop].rstrip()[-1:] == "."
        )
        if not is_shown and not (is_for and piece.text.startswith(SENDERS, before)):
            yield from _photo_name(piece, floor, stop)
        # "Jane Doe/Getty Images for Acme": for whom it was taken.
        is_for, before = match is not None and match.group().strip().lower() == "for", floor
        floor = match.end() if match else end


def _photo_name(piece: Piece, start: int, end: int) -> Iterator[Credit]:
    """Who is named in ``text[start:end]``, a photographer before an agency apart from it."""
    for match in BLANK.finditer(piece.text[start:end].rstrip(" .)]")):
        at = start + match.start()
        shown = piece.text[start:at].strip().split(" and ")
        if (
            len(shown) == 2
            and is_agency(piece.text[at:end].strip(" .)]"))
            and all(map(is_persons_name, shown))
        ):
            yield from _one_name(piece, at, end)
            return
        if is_agency(piece.text[at:end].strip(" .)]")) and is_persons_name(piece.text[start:at].strip()):
            yield from _one_name(piece, start, at)
            yield from _one_name(piece, at, end)
            return
    yield from _one_name(piece, start, end)


# "(Jane Doe / Lake Images / January 30, 2013)"
DAY_OF_PICTURE = re.compile(
    r"(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?\s)?\d{1,2}|(?:19|20)\d\d|Mr|Mrs|Ms|Dr"
)


MARK_OF_NAME = re.compile(r"\A(?:Copyright|COPYRIGHT)\s(?=[A-Z])")
# Pictures that somebody sent in are credited so, which names nobody.
GIVEN_BY_NOBODY = frozenset(["supplied", "contributed", "provided", "submitted", "handout"])


def _one_name(piece: Piece, start: int, end: int) -> Iterator[Credit]:
    words = piece.text[start:end]
    words = LAST_SENTENCE.split(words)[-1]
    name = OPEN_BRACKET.sub("", LEAD_OF_NAME.sub("", words.strip(" .,()[]:")))
    if not is_photo_source(name):
        name = PHOTO_WORDS.sub("", name).strip(" .,()[]:")
    name = MARK_OF_NAME.sub("", name)
    if (
        not name
        or name.lower() in NOT_SOURCES
        or name.lower() in GIVEN_BY_NOBODY
        or CREDIT_WORDS.fullmatch(name)
        or SHORTENED.fullmatch(name)
        or DAY_OF_PICTURE.fullmatch(name)
        or is_region(name)
        or len(name) > 60
        or name.count(" ") > 5
        or RANK_ALONE.fullmatch(name)
        or any(w.islower() and len(w) >= SHORTEST_PLAIN and not DOMAIN.fullmatch(w) for w in name.split())
        or not (name[:2] != name[:2].lower() or name[0].isdigit() or DOMAIN.fullmatch(name))
    ):
        return
    at = end - len(words) + words.find(name)
    name = name.removesuffix(" Photo") if is_agency(name.removesuffix(" Photo")) else name
    is_person = is_name(name) and not is_photo_source(name) and not looks_like_outlet(name)
    kind = SourceKind.PERSON if is_person else source_kind(name)
    source = name.title() if is_person and name.isupper() else name
    yield Credit(name, piece.start + at, piece.start + at + len(name), source, CreditRole.PHOTO, kind)
