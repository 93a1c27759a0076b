"""Page furniture that a line shows by its own form, wherever it stands."""

from __future__ import annotations

import re
import string

from .dates import DATE
from .findings import FurnitureKind as Kind
from .furniture_openings import OPENINGS
from .furniture_phrases import PHRASES

LONGEST_FURNITURE = 420
LONGEST_DISCLAIMER = 2000
SHORTEST_DISCLAIMER = 100
# Words with which a page declines to answer for what it prints; no story has two of them.
DISCLAIMS = re.compile(
    r"\b(?:without\swarrant(?:y|ies)|(?:any|no)\s(?:responsibility|liability)\b[^.]{0,60}\b(?:or|and|for)\b"
    r"|(?:does|do)\snot\s(?:constitute|endorse|provide|guarantee|necessarily\sreflect)|not\sintended\s(?:as|to\sbe)\s"
    r"|for\sinformational\spurposes|views?\s(?:and\sopinions?\s)?expressed|not\sresponsible\sfor|hold\sharmless)"
    r".*?\b(?:content|information|accuracy|article|advice|website|site|publisher|author|material|page)\b",
    re.IGNORECASE,
)
TELLS = re.compile(r"\b(?:said|says|told|added|court|ruled|lawsuit)\b|[“\"]\w+\s\w+\s\w+\s\w+\s\w+")
Found = tuple[Kind, str]

MARKS = str.maketrans(
    dict.fromkeys(
        set(string.punctuation) - set("'-&") | set("“”‘«»„–—…•·|©″→►▶›»✕×↓↑←▼▲★☆✓✔☰➤👍👎❤🔗📷🎥🔴"), " "
    )
)
EDGE_COUNTS = re.compile(r"\A(?:\d[\d.,]*[km]?\s+)+|(?:\s+\d[\d.,]*[km]?)+\Z")

SOCIAL_NAMES = re.compile(
    r"""(?:(?:facebook|twitter|linkedin|whatsapp|telegram|pinterest|reddit|tumblr|instagram|youtube|viber|vkontakte|vk
        |messenger|email|e-mail|mail|print|copy\ link|copy|share|tweet|tiktok|threads|bluesky|flipboard|pocket
        |google\+?|stumbleupon|digg|skype|line|xing|link|sms|more|on|via|this|to|x)[\s|,·•/&+:-]{0,4}){2,14}\Z""",
    re.VERBOSE | re.IGNORECASE,
)

SCORE_LINE = re.compile(
    r"(?:[A-Z][\w.’'-]{1,20}\s){1,3}\d{1,3}(?:[/-]\d{1,2})?d?(?:\s?(?:&|and|,)\s?\d{1,3}(?:[/-]\d{1,2})?d?)+\Z"
)
SCORE_ROW = re.compile(
    r"(?:\d{1,3}\.?\s)?[A-Z][\w.&'’-]{1,20}(?:\s[A-Z(][\w.&'’)-]{0,20}){0,3}(?:\s[+-]?\d{1,4}"
    r"(?:[.:/-]\d{1,3})?%?){2,12}\Z"
)
GLUED_WORDS = re.compile(r"[a-z]{2}[A-Z][a-z]{2}")
# "The strike goes on, Courier News' Jane Doe reports": what a clip shows, and who reports in it.
TEASER = re.compile(
    r"(?:,|[.!?]|\s[–—-])\s(?:[A-Z][\w.]*(?:\s[A-Z][\w.]*){0,3}['’]s?\s)?[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){1,2}"
    r"\s(?:reports|has\s(?:more|the\s(?:story|details|latest))|explains|is\slive\b.{0,40})\.?\Z"
)
# A picture's or a clip's sentence with how long it runs: "Jane Doe explains what the deal means. 12:03".
CLIP_LENGTH = re.compile(r"[a-z][.!?]\s\d{1,2}:\d\d\Z")
DATE_FIGURES = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}")
LETTER = re.compile(r"[^\W\d_]")
LATIN = re.compile(r"[A-Za-zÀ-ɏ]")


def plain_phrase(text: str) -> str:
    """The line as the tables of phrases have it: in lower case, without marks and counts at its edges."""
    plain = " ".join(text.replace("’", "'").lower().translate(MARKS).split()).strip(" -'&")
    return EDGE_COUNTS.sub("", plain).strip() if plain[:1].isdigit() or plain[-1:].isdigit() else plain


def find_form(text: str) -> Found | None:
    """The kind of furniture that the line is by its own form, or None."""
    if len(text) > LONGEST_FURNITURE:
        return (Kind.OTHER, "disclaims") if _disclaims(text) else None
    if not any(c.isalpha() for c in text[:60]) and not DATE_FIGURES.search(text[:60]):
        has_digit = any(c.isdigit() for c in text)
        return (Kind.OTHER, "figures alone") if has_digit else (Kind.BULLET, "marks alone")
    if len(text) <= 80:
        kind = PHRASES.get(plain_phrase(text))
        if kind is not None:
            return kind, "known phrase"
        if SOCIAL_NAMES.match(text):
            return Kind.SHARE, "names of networks"
    asking = _asks_reader(text)
    if asking is not None:
        return asking
    if len(text) > SHORTEST_DISCLAIMER and _disclaims(text):
        return Kind.OTHER, "disclaims"
    if len(text) <= 240 and (_is_menu(text) or TEASER.search(text)):
        return (
            (Kind.PLAYER, "a clip's teaser")
            if TEASER.search(text)
            else (Kind.NAVIGATION, "a menu run together")
        )
    if CLIP_LENGTH.search(text[-12:]):
        return Kind.PLAYER, "a clip's length"
    if len(text) > 90 and FIRST_WORD.match(text.lower()) is None:
        return _foreign(text)
    found = OPENINGS.match(text)
    if found and found.lastgroup:
        return Kind(found.lastgroup), "opening words"
    if text.lower().startswith("three stars:"):
        return Kind.SCOREBOARD, "a row of stars"
    if (
        len(text) <= 80
        and text[-1] in "0123456789%d)"
        and not DATE.search(text)
        and (SCORE_ROW.match(text) or SCORE_LINE.match(text))
    ):
        return Kind.SCOREBOARD, "a row of figures"
    return _foreign(text)


# Words with which a page, and no story, turns to its reader; each line holds one of them and no saying verb.
ASKING = (
    ("your inbox", Kind.NEWSLETTER),
    ("newsletter", Kind.NEWSLETTER),
    ("become a patron", Kind.NEWSLETTER),
    ("become our patron", Kind.NEWSLETTER),
    ("one-time donation", Kind.NEWSLETTER),
    ("push notification", Kind.NEWSLETTER),
    ("our whatsapp channel", Kind.NEWSLETTER),
    ("our telegram channel", Kind.NEWSLETTER),
    ("our app", Kind.NEWSLETTER),
    ("follow us on", Kind.NEWSLETTER),
    ("not involved in the creation", Kind.OTHER),
    ("article was produced by", Kind.OTHER),
    ("translated from the original", Kind.OTHER),
    ("purchase licensing rights", Kind.CAPTION),
    ("you can now listen", Kind.PLAYER),
    ("spelling error", Kind.OTHER),
    ("ctrl+enter", Kind.OTHER),
    ("views expressed", Kind.OTHER),
    ("opinions expressed", Kind.OTHER),
    ("views and opinions", Kind.OTHER),
    ("privacy policy", Kind.CONSENT),
    ("use cookies", Kind.CONSENT),
    ("uses cookies", Kind.CONSENT),
    ("does not support iframes", Kind.PLAYER),
    ("enable javascript", Kind.PLAYER),
    ("this article was amended", Kind.OTHER),
    ("affiliate links", Kind.ADVERT),
    ("affiliate commission", Kind.ADVERT),
)
# The same, where the line also says "you", "our" or "we"; a story about a company may use them without.
ASKING_YOU = (
    ("app store", Kind.NEWSLETTER),
    ("google play", Kind.NEWSLETTER),
    ("straight to your", Kind.NEWSLETTER),
    ("digital subscription", Kind.NEWSLETTER),
    ("unlimited access", Kind.NEWSLETTER),
    ("ad-free", Kind.NEWSLETTER),
    ("free trial", Kind.NEWSLETTER),
    ("cancel anytime", Kind.NEWSLETTER),
    ("our youtube channel", Kind.NEWSLETTER),
    ("our facebook page", Kind.NEWSLETTER),
    ("our social media", Kind.NEWSLETTER),
    ("our journalism", Kind.NEWSLETTER),
    ("independent journalism", Kind.NEWSLETTER),
    ("local journalism", Kind.NEWSLETTER),
    ("on google news", Kind.NEWSLETTER),
    ("terms of use", Kind.CONSENT),
    ("terms of service", Kind.CONSENT),
    ("terms and conditions", Kind.CONSENT),
    ("terms & conditions", Kind.CONSENT),
    ("advertising partners", Kind.CONSENT),
    ("our comments", Kind.COMMENTS),
    ("comments section", Kind.COMMENTS),
    ("comments below", Kind.COMMENTS),
    ("community guidelines", Kind.COMMENTS),
    ("community rules", Kind.COMMENTS),
)
TO_READER = re.compile(r"\b(?:you|your|our|us|we)\b")
NOTES = re.compile(
    r"""
    [\w’'&. ]{0,60}\bfor\ (?:android\ and\ ios|ios\ and\ android|iphone\ and\ android)\b
  | (?:the\ )?(?:latest|all\ the|[\w’']{2,12}'s\ most\ important)\b[^"“]{0,60}
        \b(?:stories|news|information|updates)\b
        [^"“]{0,80}\b(?:get|wherever|you|your|delivered|straight)\b
  | get\ (?:all\ )?(?:the|our)\ [\w’' -]{2,40}\bnews\Z
  | (?:protected\ by|this\ site\ is)\b.{0,40}recaptcha
  | (?:this|the)\ (?:article|story|text|content|page|translation)
        \ (?:was|has\ been|is|contains)\ (?:\w+\ ){0,3}?
        (?:translated|generated|affiliate|sponsored|machine|automat\w+|(?:written|created)\ with)\b
  | (?:editor['’]s\ note|warning|content\ warning|note\ to\ readers?)\ ?[:–—-]\ ?(?:this|the)
        \ (?:story|article|video|post|report|content|piece|page)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
# The words with which long lines of furniture begin; those that begin otherwise are not looked at further.
FIRST_WORD = re.compile(
    r"""\W{0,6}(?:about|ad|advert\w*|all|already|also|article|audio|best|breaking|browse|buy|by|catch|check|click|comments?
    |continue|copy|discover|don|donate|download|e-?mail|embed\w*|enjoy\w*|enter|except|explore|featured|figure|file|filed
    |fill|find|follow|for|found|fund|get|got|have|icymi|if|image|images|in|install|it|join|journalists|keep|know|leave
    |let|like|listen|load|loading|log|love|manage|media|meet|modified|more|must|next|no|notice|noticed|now|older|only
    |opinions|order|our|photo|photos|picture|pin|play|please|post|posted|prev|previous|print|privacy|promoted|published
    |reach|read|reading|receive|recommended|refresh|register|related|remove|required|save|scroll|see|send|share|shop|show
    |sign|sponsored|spot|start|stay|story|subscribe|support|tag|tagged|tags|tap|tell|the|this|to|top|topics|trending|try
    |tweet|unsubscribe|up|updated|video|view|views|visit|watch|we|what|you|your|\d+|@\w+|http|www)\b|[—–-]\s?\S|.{1,60}\(@""",
    re.VERBOSE,
)
REPORTS = re.compile(
    r"\b(?:said|says|told|added|wrote|announced|according|reported|launched|sued|accused|court|minister|police"
    r"|government|he|she|his|her|they|their|were|had|has)\b|[“\"]"
)


def _disclaims(text: str) -> bool:
    return len(text) <= LONGEST_DISCLAIMER and bool(DISCLAIMS.search(text)) and not TELLS.search(text)


def _is_menu(text: str) -> bool:
    """Whether most words of a line are several run together: "HomeNewsWorld SportsVideos"."""
    if text[-1] in '.!?”"’' or len(GLUED_WORDS.findall(text)) < 2:
        return False
    words = text.split()
    glued = sum(bool(GLUED_WORDS.search(word)) for word in words)
    return glued >= 2 and glued * 2 > len(words)


def _asks_reader(text: str) -> Found | None:
    """A line in which the page turns to its reader: to subscribe, to consent, to read a disclaimer."""
    low = text.lower()
    for words, kind in ASKING:
        if words in low and ("opinions" in words or not REPORTS.search(low)):
            return kind, "turns to the reader"
    if NOTES.match(text):
        return Kind.OTHER, "a note to the reader"
    for words, kind in ASKING_YOU:
        if words in low and TO_READER.search(low) and not REPORTS.search(low):
            return kind, "turns to the reader"
    return None


def _foreign(text: str) -> Found | None:
    """A line in another script than the story's."""
    sample = text[:200]
    if sample.isascii():
        return None
    letters = len(LETTER.findall(sample))
    if letters and len(LATIN.findall(sample)) * 2 < letters:
        return Kind.OTHER, "another script"
    return None
