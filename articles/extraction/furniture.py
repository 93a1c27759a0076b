"""Page furniture that a line shows by its own form, wherever it stands."""

from __future__ import annotations

import re
import string

from .agencies import looks_like_outlet
from .dates import DATE
from .findings import FurnitureKind as Kind
from .furniture_openings import FIRST_LETTERS, may_open, opened_kind
from .furniture_phrases import PHRASES
from .names_as_printed import is_roll
from .pieces import INNER_STOP
from .words import word_set, words_in

LONGEST_FURNITURE = 420
LONGEST_PHRASE = 80
SHORTEST_SAID = 12
LONGEST_TEASER = 240
FEWEST_BARS = 5
LONGEST_IN_BAR = 32
# Sentences of a story, behind which a link stands on their line.
BEFORE_LINK = re.compile(r"[A-Z“\"][^»›→|•]{90,}[a-z\d)][.!?][”\"’)]?\s[A-Z][^.!?]{5,90}\Z")
SCRIPT_LENGTH = 600
LONGEST_DISCLAIMER = 2000
SHORTEST_DISCLAIMER = 100
# More words with capitals than any title has.
LONGEST_TITLE = 18
FEWEST_COMMAS = 6
FEWEST_TITLES = 4
# Words with which a page declines to answer for what it prints; no story has two of them.
DISCLAIMS = re.compile(
    r"\b(?:without\swarrant(?:y|ies)|(?:any|no)\s(?:responsibility|liability)\b[^.]{0,60}\b(?:or|and|for)\b"
    r"|(?:does|do)\snot\s(?:constitute|endorse|provide|guarantee|(?:necessarily\s)?reflect)|not\sintended\s(?:as|to\sbe)\s"
    r"|for\sinformational\spurposes|views?\s(?:and\sopinions?\s)?expressed|not\sresponsible\sfor|hold\sharmless)"
    r".*?\b(?:content|information|accuracy|article|advice|website|site|publisher|author|material|page)\b"
    r"|\bforward[- ]looking[”\"]?\sstatements?\b.*?\b(?:1995|risks|uncertainties|differ|materially)\b",
    re.IGNORECASE,
)
DISCLAIMING = word_set(
    """warranty warranties responsibility liability constitute endorse provide guarantee necessarily reflect
    intended informational expressed responsible harmless uncertainties materially"""
)
TELLS = re.compile(r"\b(?:said|says|told|added|court|ruled|lawsuit)\b|[“\"]\w+\s\w+\s\w+\s\w+\s\w+")
Found = tuple[Kind, str]

MARKS = str.maketrans(
    dict.fromkeys(
        set(string.punctuation) - set("'-&") | set("“”‘«»„–—…•·|©″→►▶›»✕×↓↑←▼▲★☆✓✔☰➤👍👎❤🔗📷🎥🔴"), " "
    )
)
EDGE_COUNTS = re.compile(r"\A(?:\d[\d.,]*[km]?\s+)+|(?:\s+\d[\d.,]*[km]?)+\Z")

PHRASE_OPENERS = frozenset(first.group() for first in map(FIRST_LETTERS.match, PHRASES) if first)
SOCIAL_NAMES = re.compile(
    r"""(?>(?:facebook|twitter|linkedin|whatsapp|telegram|pinterest|reddit|tumblr|instagram|youtube|viber|vkontakte|vk
        |messenger|email|e-mail|mail|print|copy\ link|copy|share|tweet|tiktok|threads|bluesky|flipboard|pocket
        |send|save|bookmark|cancel|comments?
        |google\+?|stumbleupon|digg|mixx(?:\ it)?|myspace|del\.?icio\.?us|newsvine|fark|technorati|furl
        |nowpublic|skype|line|xing|link|sms|rss|feed|more|on|via|this|to|x)[\s|,·•/&+:-]{0,12}){2,20}\Z""",
    re.VERBOSE | re.IGNORECASE,
)

SCORE_LINE = re.compile(
    r"(?:[A-Z][\w.’'-]{1,20}\s){1,3}\d{1,3}(?:[/-]\d{1,2})?d?(?:\s?(?:&|and|,)\s?\d{1,3}(?:[/-]\d{1,2})?d?)+\Z"
)
SCORE_ROW = re.compile(
    r"(?:\d{1,3}\.?\s)?[A-Z][\w.&'’-]{1,20}(?:\s[A-Z(][\w.&'’)-]{0,20}){0,3}(?:\s[+-]?\d{1,4}"
    r"(?:[.:/-]\d{1,3})?%?){2,12}\Z"
)
# What stands between the buttons of one line: "Print | E-mail", "Print   E-mail", "E-mail to a friendPrint".
BETWEEN_PHRASES = re.compile(r"\s?\|\s?|\s{2,}|(?<=[a-z])(?=[A-Z])")
# A bar or one of these is in every line that parts so.
TWO_BLANKS = re.compile(r"\s\s")
GLUED_CAPITAL = re.compile(r"[a-z][A-Z]")
GLUED_WORDS = re.compile(r"[a-z]{2}[A-Z][a-z]{2}")
# "The strike goes on, Courier News' Jane Doe reports": what a clip shows, and who reports in it.
TEASER = re.compile(
    r"(?:,|[.!?]|\s[–—-])\s(?:[A-Z][\w.]*(?:\s[A-Z][\w.]*){0,3}['’]s?\s)?(?P<who>[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){1,2})"
    r"\s(?:reports|has\s(?:more|details|the\s(?:story|details|latest))|explains|is\slive\b.{0,40})\.?\Z"
)
TEASING = word_set("reports explains more story details latest live")
# A picture's or a clip's sentence with how long it runs: "Jane Doe explains what the deal means. 12:03".
CLIP_LENGTH = re.compile(r"[a-z][.!?]\s\d{1,2}:\d\d\Z")
# "Time to show off your skills and win. Register Now!"
WANTS_NOW = re.compile(r"[^“\"]{20,160}[.!?] (?:Register|Enroll?|Apply|Play) Now!", re.IGNORECASE)
# A line of nothing but blanks as HTML writes them.
WRITTEN_BLANKS = re.compile(r"(?:&(?:nbsp|#160|#xA0);\s?)+", re.IGNORECASE)
# "1:26 Gulls return to the pier as ferries sail"; an agenda has fewer words: "6:30 Drinks and Chat".
FEWEST_IN_CLIPS = 6
LENGTH_FIRST = re.compile(r"\d{1,2}:\d\d (?![AP]\.?M\b|[A-Z]{2,4}\b)[A-Z“\"‘'][^.]{8,160}[^.,:]")
# "« Gulls are back | Main | Ferry adrift »"
BETWEEN_POSTS = re.compile(r"« [^|«»]{2,120} \| Main(?: \||\Z)")
# "LSU scientists: levees were faulty (2:28)"
LENGTH_IN_BRACKETS = re.compile(r"[a-z’'”\d] \(\d{1,2}:\d\d\)\Z")
# "… break on the shores, in this photo taken by Kyodo October 22, 2017."
IN_THIS_PICTURE = re.compile(
    r"\bin this (?:[\w-]+ ){0,3}(?:photo|image|picture|photograph)(?: taken| released| provided| obtained"
    r"| made available| distributed| supplied)\b"
)
OPENS_CAPTION = ("View Full Size", " hide caption", " toggle caption")
PICTURES_MADE = word_set("photo image picture photograph")
# "Nature 574, 16-17 (2019)": where a journal's piece stands.
CITED = re.compile(r"[A-Z][\w ]{2,40}? \d{1,4}, [\d–-]{1,12} \((?:19|20)\d\d\)")
# "Divers search the harbour – video"
CLIPS_ENDS = ("– video", "— video", "– video report", "— video report", "– video explainer", " Back to video")
# "The pier at dawn. 1 / 18": which of a gallery's pictures.
PLACE_IN_GALLERY = re.compile(r"\s\d{1,3} / \d{1,3}\Z")
# The button behind a gallery's caption: "Ferries in the harbour. less".
FOLDED = re.compile(r"[.!?…]\s(?:less|more)\Z")
# Pictures before a page's own words: "📢 Follow us".
FIRST_PICTURE = "\u2300"
PICTURES = re.compile(r"\A[\u2300-\u2bff\ufe0f\U0001f000-\U0001faff\s]+")
# A line of a script: "var url = page.URL;", "showAd('Middle');", "if (width < 400) {".
SCRIPT_LINE = re.compile(
    r"(?:[\w.$]+\([^“”]*\);|(?:var\s)?[\w.$]+\s?=[^“”]*;|(?:if|for|while|function)\b[^“”]*\(.*\)\s?\{)\Z"
)
# What a page's script would have filled in: "{{description}}".
TEMPLATE = re.compile(r"\{\{\s?[\w.]+\s?\}\}")
# A script that a page did not hide.
SCRIPT = re.compile(r"\A\(?function\s?\(|\{[^{}]{0,200};\s?\}|\bvar\s\w+\s?=|\bdocument\.\w+")
DIGIT = re.compile(r"\d")
DATE_FIGURES = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}")
LETTER = re.compile(r"[^\W\d_]")
LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
# Anything but Latin letters and the marks of European print.
STRANGE = re.compile(r"[^\0-\u024f\u2000-\u20ff]")


def plain_phrase(text: str) -> str:
    """The line as the tables of phrases have it: in lower case, without marks and counts at its edges."""
    plain = " ".join(text.replace("’", "'").lower().translate(MARKS).split()).strip(" -'&")
    return EDGE_COUNTS.sub("", plain).strip() if plain[:1].isdigit() or plain[-1:].isdigit() else plain


# "The Lakeside Press is an independent news organization dedicated to reporting."
HOUSE = re.compile(
    r"(?:[•*·-]\s)?(?:The\s)?[A-Z][\w.&’'-]*(?:\s(?:of\s)?[A-Z][\w.&’'-]*){0,4}(?:,[^,.]{5,80},)?\s(?:is|are)\s"
    r"(?:an?|the|our)\s(?:[\w’'-]+,?\s){0,6}?(?:news|media)\s(?:[\w-]+\s){0,2}?"
    r"(?:organi[sz]ation|outlet|agency|company|provider|site|website|publication|platform|newsroom|network|portal)\b"
)
PRAISE = re.compile(
    r"\b(?:dedicated|committed)\sto\b|\btrusted\s(?:source|news)|\bworld[’']s\s(?:largest|leading)\b"
)


# What a page says to those who hear it above a pull quote, glued to the mark that all others see.
QUOTE_STARTS = "“Start Quote"
ABOVE_PULLED = "above a pull quote"

# What a box of consent says of each kind of them.
OF_COOKIES = ("These cookies ", "When you visit any website, ")


# "Privacy Terms Sitemap Ad Choices About Us Contact Feedback"
OF_FOOT = word_set(
    "privacy terms sitemap contact contacts careers advertise advertising feedback cookies help faq"
)
FEWEST_OF_FOOT = 3
LONGEST_FOOT = 24


# What a page says of its own mistakes, below or above the story: "An earlier version of this article said".
CORRECTS = re.compile(
    r"[\[(]?(?:An?|The) (?:earlier|previous|prior|original) version of this "
    r"(?:article|story|post|report|column|page|piece)\b"
    r"|This (?:article|story|post|report) has been revised to reflect the following correction"
    r"|FOR THE RECORD[:,]|\[?For the record, \d{1,2}[:.\d]* [ap]\.?m"
    r"|(?:CORRECTION|Correction|CLARIFICATION|Clarification)(?:s? ?:|,? [A-Z][a-z]{2,8}\.? \d)"
    r"|\((?:This (?:version|story) |EDS: )(?:CORRECTS|corrects)\b"
    r"|(?:Updated?\b[^:]{0,12}:?[^:]{0,12}: )?This (?:story|article|post) (?:has been|was) updated to "
    r"(?:correct|clarify)\b"
)
LINK_OF_CODE = re.compile(r"<a href=[^<>]{1,2000}>(?:<img\b[^<>]{1,1000}>)?[^<>]{0,120}(?:</a>)?")


# "Ferries sail again 17 Hours Ago | 07:07", "… 2:34 AM ET Mon, 10 April 2017 | 02:20"
CLIPS_LENGTH = re.compile(
    r"(?:\d{1,2}:\d\d [AP]M ET [A-Z].{6,24}|\d{1,2} (?:Hours?|Mins?|Minutes?|Days?) Ago) \| \d\d:\d\d\Z"
)
# "[News]  [Sports]  [Business]"
LINKS_IN_BRACKETS = re.compile(r"(?:\[[A-Za-z][\w/& -]{1,24}\]\s{0,3}){3}")


def find_form(text: str, words: frozenset[str] | None = None) -> Found | None:
    """The kind of furniture that the line is by its own form, or None; ``words`` are those in the line."""
    words = words_in(text) if words is None else words
    if text[0] > FIRST_PICTURE:
        text = PICTURES.sub("", text) or text
    if "{{" in text and TEMPLATE.search(text[:SCRIPT_LENGTH]):
        return Kind.OTHER, "a template's gap"
    if text.startswith("<iframe "):
        return Kind.PLAYER, "a frame"
    if "{" in text and SCRIPT.search(text[:SCRIPT_LENGTH]):
        return Kind.OTHER, "a script"
    if text[0] == "&" and WRITTEN_BLANKS.fullmatch(text):
        return Kind.BULLET, "marks alone"
    if text[-1] in ";{" and len(text) <= SCRIPT_LENGTH and SCRIPT_LINE.match(text):
        return Kind.OTHER, "a line of a script"
    if "news" in words and HOUSE.match(text) and PRAISE.search(text) and "“" not in text:
        return Kind.NEWSLETTER, "presents its house"
    if text == QUOTE_STARTS:
        return Kind.OTHER, ABOVE_PULLED
    if text.startswith("MOST READ IN "):
        return Kind.RELATED_LINK, "what others read"
    if text[0] == "«" and len(text) <= LONGEST_DISCLAIMER and BETWEEN_POSTS.match(text):
        return Kind.NAVIGATION, "the posts before and behind"
    if "|" in text and CLIPS_LENGTH.search(text):
        return Kind.PLAYER, "a clip, its hour and its length"
    if text[0] == "[" and LINKS_IN_BRACKETS.match(text):
        return Kind.NAVIGATION, "links in brackets"
    if "urn:newsml:" in text[:SCRIPT_LENGTH]:
        return Kind.OTHER, "a machine's name of the story"
    if "|" in text and text.count(" | ") >= FEWEST_BARS and _is_bar(text):
        return Kind.NAVIGATION, "a bar of links"
    if CORRECTS.match(text):
        return Kind.OTHER, "corrects what stood before"
    if text.startswith("<a href=") and LINK_OF_CODE.fullmatch(text):
        return Kind.OTHER, "a link's code"
    if len(text) > LONGEST_FURNITURE:
        if "robot" in words and len(text) <= LONGEST_DISCLAIMER and NO_ROBOT.search(text):
            return Kind.NEWSLETTER, "a form's words"
        if "cookies" in words and (
            text.startswith(OF_COOKIES)
            or (len(text) <= LONGEST_DISCLAIMER and _asked(text, words, ASKING_PHRASES))
        ):
            return Kind.CONSENT, "turns to the reader"
        return (Kind.OTHER, "disclaims") if _disclaims(text, words) else None
    if len(words & OF_FOOT) >= FEWEST_OF_FOOT and len(words) <= LONGEST_FOOT and text[-1] != ".":
        return Kind.NAVIGATION, "links of a page's foot"
    return (
        (None if text[0].isalpha() else _wordless(text))
        or (_known(text) if len(text) <= LONGEST_PHRASE or TWO_BLANKS.search(text) else None)
        or _telling(text, words)
        or _opening(text, words)
        or (None if text.isascii() else _foreign(text))
    )


def _wordless(text: str) -> Found | None:
    """A line that begins with no letter: marks, a bullet, figures."""
    if any(c.isalpha() for c in text[:60]) or DATE_FIGURES.search(text[:60]):
        return None
    return (Kind.OTHER, "figures alone") if DIGIT.search(text) else (Kind.BULLET, "marks alone")


def is_listed(text: str) -> bool:
    """Whether a line is one of a listing of data, whose key stands in quotation marks: "Comment": {."""
    return text[0] == '"' and '":' in text


def _known(text: str) -> Found | None:
    """A line that the tables know word for word, or that only names networks."""
    if is_listed(text):
        return None
    first = FIRST_LETTERS.match(text)
    if "|" in text or TWO_BLANKS.search(text) or GLUED_CAPITAL.search(text):
        parts = [
            PHRASES.get(plain_phrase(part)) for part in BETWEEN_PHRASES.split(text) if part.strip(" -–•")
        ]
        if parts and parts[0] is not None and all(parts):
            return parts[0], "known phrases"
    if first is None or first.group().lower() in PHRASE_OPENERS:
        kind = PHRASES.get(plain_phrase(text))
        if kind is not None:
            return kind, "known phrase"
    return (Kind.SHARE, "names of networks") if SOCIAL_NAMES.match(text) else None


def _telling(text: str, words: frozenset[str]) -> Found | None:
    """A line that tells by the words in it, wherever they stand, that the page speaks and not the story."""
    found = None if words.isdisjoint(TELLING) else _asks_reader(text, words) or _names_itself(text, words)
    if found is not None:
        return found
    if _is_glued(text):
        return Kind.NAVIGATION, "a menu run together"
    if len(text) > SHORTEST_DISCLAIMER and _is_capital_menu(text):
        return Kind.NAVIGATION, "a menu on one line"
    if len(text) <= LONGEST_TEASER and _is_said_again(text):
        return Kind.RELATED_LINK, "said again and again"
    if text[-1].isdigit() and PLACE_IN_GALLERY.search(text, max(0, len(text) - 12)):
        return Kind.CAPTION, "a place in a gallery"
    is_pointing = text[-1] in "»›→" and "«" not in text
    if is_pointing and len(text) <= LONGEST_TEASER and not BEFORE_LINK.match(text):
        return Kind.RELATED_LINK, "an arrow at its end"
    if text.endswith((" less", " more")) and FOLDED.search(text, len(text) - 6):
        return Kind.CAPTION, "a caption that folds"
    if len(text) <= LONGEST_TEASER and text.endswith(CLIPS_ENDS):
        return Kind.PLAYER, "a clip's title"
    if not words.isdisjoint(PICTURES_MADE) and "this" in words and IN_THIS_PICTURE.search(text):
        return Kind.CAPTION, "tells of its picture"
    if text.endswith(OPENS_CAPTION):
        return Kind.CAPTION, "a caption that opens"
    if text.endswith(("Now!", "NOW!", "now!")) and WANTS_NOW.fullmatch(text):
        return Kind.ADVERT, "wants something now"
    if text.endswith(" Watch Video") and len(text) <= LONGEST_TEASER:
        return Kind.PLAYER, "a clip's title"
    if text[-1] == ")" and len(text) <= LONGEST_TEASER and LENGTH_IN_BRACKETS.search(text, len(text) - 9):
        return Kind.PLAYER, "a clip's length"
    if (
        text[0].isdigit()
        and len(text) <= LONGEST_TEASER
        and LENGTH_FIRST.fullmatch(text)
        and text.count(" ") >= FEWEST_IN_CLIPS
    ):
        return Kind.PLAYER, "a clip's length"
    has_length = text[-1].isdigit() and CLIP_LENGTH.search(text, max(0, len(text) - 12))
    return (Kind.PLAYER, "a clip's length") if has_length else None


def _names_itself(text: str, words: frozenset[str]) -> Found | None:
    """A line in which the page declines to answer for itself, or announces its own clip."""
    if len(text) > SHORTEST_DISCLAIMER and _disclaims(text, words):
        return Kind.OTHER, "disclaims"
    if len(text) <= LONGEST_TEASER and not words.isdisjoint(TEASING):
        teaser = TEASER.search(text)
        # "Seals return to the pier, Lake Times reports" is a headline.
        if teaser and not looks_like_outlet(teaser["who"]):
            return Kind.PLAYER, "a clip's teaser"
    return None


def _opening(text: str, words: frozenset[str]) -> Found | None:
    """A line that tells by its first words, or by being a row of figures."""
    kind = opened_kind(text) if may_open(text, words) else None
    if kind is not None:
        return kind, "opening words"
    if text[-1] == ")" and text[0].isupper() and CITED.fullmatch(text):
        return Kind.OTHER, "cites itself"
    if "stars" in words and text.lower().startswith("three stars:"):
        return Kind.SCOREBOARD, "a row of stars"
    is_row = len(text) <= LONGEST_PHRASE and text[-1] in "0123456789%d)"
    if is_row and (SCORE_ROW.match(text) or SCORE_LINE.match(text)) and not DATE.search(text):
        return Kind.SCOREBOARD, "a row of figures"
    return None


# Words with which a page, and no story, turns to its reader; each line holds one of them and no saying verb.
ASKING = (
    ("your inbox", Kind.NEWSLETTER),
    ("newsletter", Kind.NEWSLETTER),
    ("newsletters", Kind.NEWSLETTER),
    ("check it out here", Kind.NEWSLETTER),
    ("become a patron", Kind.NEWSLETTER),
    ("become our patron", Kind.NEWSLETTER),
    ("one-time donation", Kind.NEWSLETTER),
    ("push notification", Kind.NEWSLETTER),
    ("push notifications", Kind.NEWSLETTER),
    ("our whatsapp channel", Kind.NEWSLETTER),
    ("our telegram channel", Kind.NEWSLETTER),
    ("our app", Kind.NEWSLETTER),
    ("follow us on", Kind.NEWSLETTER),
    ("not involved in the creation", Kind.OTHER),
    ("article was produced by", Kind.OTHER),
    ("translated from the original", Kind.OTHER),
    ("purchase licensing rights", Kind.CAPTION),
    ("you can now listen", Kind.PLAYER),
    ("download the podcast", Kind.PLAYER),
    ("an electronic replica", Kind.NEWSLETTER),
    ("spelling error", Kind.OTHER),
    ("error in our story", Kind.OTHER),
    ("processing your subscription", Kind.NEWSLETTER),
    ("subscription could not", Kind.NEWSLETTER),
    ("autoplay: on", Kind.PLAYER),
    ("autoplay: off", Kind.PLAYER),
    ("support from readers", Kind.NEWSLETTER),
    ("curated for you", Kind.NEWSLETTER),
    ("notify you of", Kind.NEWSLETTER),
    ("one or more of our advertisers", Kind.ADVERT),
    ("storing of cookies", Kind.CONSENT),
    ("latest news updates on", Kind.NEWSLETTER),
    ("check us out on", Kind.NEWSLETTER),
    ("signup to continue reading", Kind.NEWSLETTER),
    ("subscribe now and", Kind.NEWSLETTER),
    ("spelling errors", Kind.OTHER),
    ("ctrl+enter", Kind.OTHER),
    ("views expressed", Kind.OTHER),
    ("opinions expressed", Kind.OTHER),
    ("views and opinions", Kind.OTHER),
    ("privacy policy", Kind.CONSENT),
    ("use cookies", Kind.CONSENT),
    ("collected through cookies", Kind.CONSENT),
    ("we send an email", Kind.NEWSLETTER),
    ("your letterbox", Kind.NEWSLETTER),
    ("promotional content", Kind.NEWSLETTER),
    ("uses cookies", Kind.CONSENT),
    ("does not support iframes", Kind.PLAYER),
    ("enable javascript", Kind.PLAYER),
    ("requires javascript", Kind.PLAYER),
    ("display name before commenting", Kind.COMMENTS),
    ("enter your display name", Kind.COMMENTS),
    ("adblocker", Kind.ADVERT),
    ("ad-blocker", Kind.ADVERT),
    ("to get in touch, write", Kind.NEWSLETTER),
    ("discussion boards", Kind.COMMENTS),
    ("this article was amended", Kind.OTHER),
    ("affiliate links", Kind.ADVERT),
    ("affiliate commission", Kind.ADVERT),
    ("affiliate commissions", Kind.ADVERT),
    ("mailing list consent", Kind.NEWSLETTER),
)
# The same, where the line also says "you", "our" or "we"; a story about a company may use them without.
ASKING_YOU = (
    ("app store", Kind.NEWSLETTER),
    ("google play", Kind.NEWSLETTER),
    ("straight to your", Kind.NEWSLETTER),
    ("email the writer", Kind.AUTHOR_BOX),
    ("think we should know", Kind.AUTHOR_BOX),
    ("subscribe now", Kind.NEWSLETTER),
    ("upgrade your account", Kind.NEWSLETTER),
    ("way to subscribe", Kind.NEWSLETTER),
    ("stories you love", Kind.NEWSLETTER),
    ("stuff you love", Kind.NEWSLETTER),
    ("your trusted source", Kind.NEWSLETTER),
    ("this pop-up", Kind.ADVERT),
    ("our whatsapp group", Kind.NEWSLETTER),
    ("digital subscription", Kind.NEWSLETTER),
    ("digital subscriptions", Kind.NEWSLETTER),
    ("unlimited access", Kind.NEWSLETTER),
    ("ad-free", Kind.NEWSLETTER),
    ("free trial", Kind.NEWSLETTER),
    ("free trials", Kind.NEWSLETTER),
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
    ("your comments", Kind.COMMENTS),
    ("submission guidelines", Kind.COMMENTS),
    ("comments section", Kind.COMMENTS),
    ("comments below", Kind.COMMENTS),
    ("community guidelines", Kind.COMMENTS),
    ("community rules", Kind.COMMENTS),
)
TO_READER = word_set("you your our us we")


def _telling_word(phrase: str) -> str:
    """The longest word of a phrase: only a line that holds it can hold the phrase."""
    return max(sorted(words_in(phrase)), key=len)


# Each phrase with its telling word, and all these words, to look for first.
# A form that stands in one line with all that it may answer.
NO_ROBOT = re.compile(r"\byou['’]re\snot\sa\srobot\b")
ASKING_PHRASES = tuple((_telling_word(phrase), phrase, kind) for phrase, kind in ASKING)
ASKING_WORDS = frozenset(word for word, _, _ in ASKING_PHRASES)
ASKING_YOU_PHRASES = tuple((_telling_word(phrase), phrase, kind) for phrase, kind in ASKING_YOU)
ASKING_YOU_WORDS = frozenset(word for word, _, _ in ASKING_YOU_PHRASES)
NOTE_WORDS = word_set(
    """android latest all important get recaptcha translated adapted generated affiliate sponsored machine
    written created automatic automatically automated warning note"""
)
# A line without any of these tells nothing by its words.
TELLING = ASKING_WORDS | ASKING_YOU_WORDS | NOTE_WORDS | DISCLAIMING | TEASING
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
        (?:translated|adapted|generated|affiliate|sponsored|machine|automat\w+|(?:written|created)\ with)\b
  | (?:editor['’]s\ note|warning|content\ warning|note\ to\ readers?)\ ?[:–—-]\ ?(?:this|the)
        \ (?:story|article|video|post|report|content|piece|page|package|series|feature|column)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
REPORTS = re.compile(
    r"\b(?:said|says|told|added|wrote|announced|according|reported|launched|sued|accused|court|minister|police"
    r"|government|he|she|his|her|they|their|were|had|has)\b|[“\"]"
)
REPORTING = re.compile(REPORTS.pattern.partition("|[")[0])


def _disclaims(text: str, words: frozenset[str]) -> bool:
    return (
        not words.isdisjoint(DISCLAIMING)
        and len(text) <= LONGEST_DISCLAIMER
        and bool(DISCLAIMS.search(text))
        and not TELLS.search(text)
    )


def _is_glued(text: str) -> bool:
    """Whether a line is a menu or several titles run together: "Gull eats cakeFerry is latePier to close"."""
    times = 0 if text[-1] in '.!?”"’' else len(GLUED_WORDS.findall(text))
    if times < 2:
        return False
    if len(text) <= LONGEST_TEASER and _is_menu(text):
        return True
    return times >= FEWEST_TITLES and INNER_STOP.search(text) is None


def _is_menu(text: str) -> bool:
    """Whether most words of a line are several run together: "HomeNewsWorld SportsVideos"."""
    words = text.split()
    glued = sum(bool(GLUED_WORDS.search(word)) for word in words)
    return glued >= 2 and glued * 2 > len(words)


def _is_said_again(text: str) -> bool:
    """Whether a line is one stretch several times over, as a page's own clock of headlines is."""
    again = text.find(text[:SHORTEST_SAID], SHORTEST_SAID)
    return again > 0 and text == text[:again] * (len(text) // again)


ENDS_PART = (".", "?", "!", "”")


def _is_bar(text: str) -> bool:
    """Whether upright strokes part a line into short names of sections: "Football | Cricket | Golf"."""
    parts = [part.strip().removesuffix("...") for part in text.split("|")]
    return all(len(part) <= LONGEST_IN_BAR and part[-1:] not in ENDS_PART for part in parts)


def _is_capital_menu(text: str) -> bool:
    """Whether a long line without a stop is nothing but words with capitals: "Home News World Cars"."""
    words = text.split()
    if text[-1] in '.!?”"’' or any(w[-1] == "." and len(w) > 3 and w != "vs." for w in words):
        return False
    marked = sum(w[-1] in ",;:" for w in words)
    if 0 < marked < FEWEST_COMMAS and "//" not in text and "|" not in text:
        # The title of a story, all in capitals: "Storm Alert LIVE: Ferries Idle, Harbour Shut".
        return False
    is_menu = len(words) >= LONGEST_TITLE and sum(not w[0].islower() for w in words) >= 0.9 * len(words)
    return is_menu and not is_roll(text)


def _asks_reader(text: str, words: frozenset[str]) -> Found | None:
    """A line in which the page turns to its reader: to subscribe, to consent, to read a disclaimer."""
    kind = None if words.isdisjoint(ASKING_WORDS) else _asked(text, words, ASKING_PHRASES)
    if kind is None and not words.isdisjoint(NOTE_WORDS) and NOTES.match(text):
        return Kind.OTHER, "a note to the reader"
    if kind is None and not (words.isdisjoint(ASKING_YOU_WORDS) or words.isdisjoint(TO_READER)):
        kind = _asked(text, words, ASKING_YOU_PHRASES)
    return (kind, "turns to the reader") if kind is not None else None


def _asked(text: str, words: frozenset[str], phrases: tuple[tuple[str, str, Kind], ...]) -> Kind | None:
    """What a line asks for, unless it reports: then the story speaks of newsletters and cookies."""
    low = text.lower()
    is_boxed = text[0] == "[" and text[-1] == "]"  # "[ Stay up with Tides’ “Harbour” newsletter. ]"
    is_report = not is_boxed and bool(REPORTS.search(low))
    # A notice of cookies names its buttons in quotation marks.
    is_quoted = is_report and not REPORTING.search(low)
    for word, phrase, kind in phrases:
        if (
            word in words
            and _holds(low, phrase)
            and _may_ask(phrase, is_report=is_report, is_quoted=is_quoted)
        ):
            return kind
    return None


def _holds(low: str, phrase: str) -> bool:
    """Whether a line has the phrase, and not at the end of a longer word: "our" is no "your"."""
    at = low.find(phrase)
    return at == 0 or (at > 0 and not low[at - 1].isalpha())


def _may_ask(phrase: str, *, is_report: bool, is_quoted: bool) -> bool:
    return not is_report or "opinions" in phrase or (is_quoted and "cookies" in phrase)


def _foreign(text: str) -> Found | None:
    """A line in another script than the story's."""
    sample = text[:200]
    if not STRANGE.search(sample):
        return None
    letters = len(LETTER.findall(sample))
    if letters and len(LATIN.findall(sample)) * 2 < letters:
        return Kind.OTHER, "another script"
    return None
