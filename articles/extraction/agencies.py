"""News agencies and outlets by the names under which copy credits them."""

from __future__ import annotations

import re
from functools import lru_cache

from .findings import SourceKind
from .outlet_names import (
    AGENCY_INITIALS,
    AGENCY_NAMES,
    EVERYDAY_NAMES,
    OUTLET_INITIALS,
    OUTLET_NAMES,
    PHOTO_NAMES,
)
from .places import is_region
from .words import word_set, words_in


def _names(table: str) -> frozenset[str]:
    return frozenset(" ".join(name.split()) for name in table.split(","))


AGENCIES = _names(AGENCY_NAMES) | AGENCY_INITIALS
OUTLETS = _names(OUTLET_NAMES) | OUTLET_INITIALS
EVERYDAY = _names(EVERYDAY_NAMES)
PHOTO_SOURCES = _names(PHOTO_NAMES)

_AGENCY_KEYS = frozenset(name.lower().removeprefix("the ") for name in AGENCIES)
_KNOWN_KEYS = _AGENCY_KEYS | frozenset(name.lower().removeprefix("the ") for name in OUTLETS)
# "lakesidetimes" of an address
_KEYS_IN_ADDRESSES = frozenset(key.replace(" ", "") for key in _KNOWN_KEYS if " " in key and len(key) > 9)
_EVERYDAY_KEYS = frozenset(name.lower().removeprefix("the ") for name in EVERYDAY)
_PHOTO_KEYS = frozenset(name.lower() for name in PHOTO_SOURCES)
_LAST_WORDS = frozenset(key.rpartition(" ")[2] for key in _KNOWN_KEYS)
# In every line that names an agency in plain letters stands one of these, the longest word of its name.
AGENCY_WORDS = frozenset(max(sorted(words_in(key)), key=len) for key in _AGENCY_KEYS)
_FIRST_WORDS = frozenset(key.partition(" ")[0] for key in _KNOWN_KEYS) | {"the"}

# Words that end the names of newspapers, broadcasters and agencies that no table lists.
OUTLET_WORD = re.compile(
    r"""\b(?:
        News | Times | Post | Herald | Tribune | Journal | Gazette | Chronicle | Observer | Courier
            | Telegraph
      | Mail | Mirror | Guardian | Independent | Standard | Examiner | Inquirer | Register | Dispatch
          | Sentinel
      | Bulletin | Globe | Today | Daily | Weekly | Press | Radio | TV | Television | Agency | Newswire
          | Newspaper
      | Online | Magazine | Review | Monitor | Reporter | Broadcasting | Media | Channel | Pravda | Insider
          | Newsroom
      | Network | Wire | Tonight | Argus | Advertiser | Echo | Sun | Star | Ledger | Enquirer | Gleaner
      | Intelligencer | Newspapers | Live | FM
    )\b""",
    re.VERBOSE,
)
DOMAIN = re.compile(
    r"\b(?:www\.)?[a-z0-9][a-z0-9-]{0,40}(?:\.[a-z0-9-]{1,30}){0,2}"
    r"\.(?:com|org|net|int|gov|edu|uk|ua|in|info|news|tv|eu|pl|ru|de|fr|io|co|au|ca|us|ie|media|today"
    r"|live|xyz|za|ng|pk|cn|jp|nz|kr|hk|sg|ph|lk|biz)\b",
    re.IGNORECASE,
)


QUESTIONS = frozenset({"Here", "How", "Why", "What", "When", "Where", "Who", "Is", "Are", "Can", "Will"})
SECOND_WORDS = frozenset({"Leader", "Democrat", "Republican", "Record", "American", "Citizen", "Union"})
# What an agency is called that has news: "Harbour News Agency".
AGENCY_KINDS = frozenset({"News", "Press", "Information", "Telegraph", "Telegraphic", "Photo"})
PAPERS_FIRST = frozenset({"National", "Daily", "North", "South", "East", "West"})
PAPERS_LAST = frozenset(
    {"Herald", "Tribune", "Gazette", "Chronicle", "Telegraph", "Mirror", "Observer", "Mail"}
)
OUTLET_STARTS = frozenset(
    {"Radio", "Channel", "Agency", "Telewizja", "Televisa", "Agencia", "Gazeta", "Diario"}
)
# First words that make a section's name, not an outlet's, of what follows: "Latest News", "Breaking News".
_GENERIC_WORDS = """
latest breaking top more most popular trending world us uk local national international live other all
related good bad fake real big daily good read watch this that our your in on social sports sport
business tech entertainment
health science political crime football cricket election state city home main general video and or for
from with new about no mass free state-run private public north south east west united former president
prime play under listen white fox's press media logo get join follow today staff web online
"""
GENERIC_WORDS = frozenset(_GENERIC_WORDS.split())
# "Boat News": what a section tells of, and no outlet's name.
TOPICS = word_set(
    """gaming game games comic comics movie movies film tv music celebrity celeb auto car cars gadget gadgets
    mobile android crypto bitcoin money market markets weather education environment travel food morning
    viral"""
)
LENGTH_OF_SECTION = 2


@lru_cache(maxsize=8192)
def bare_name(name: str) -> str:
    """The name as a key: lower case, without an opening article or a final stop."""
    name = name if name.isascii() else name.translate(HOMOGLYPHS)
    key = name.strip().strip(".,;:").lower()
    return key[4:] if key.startswith("the ") else key


_ALIASES = """
ap = associated press
afp = agence france-presse
agence france presse = agence france-presse
pti = press trust of india
ani = asian news international
aa = anadolu agency
anadolu = anadolu agency
kuna = kuwait news agency
nan = news agency of nigeria
dpa = deutsche presse-agentur
upi = united press international
pa = press association
pa sport = press association
press association ltd = press association
cp = canadian press
ians = indo-asian news service
spa = saudi press agency
qna = qatar news agency
bna = bahrain news agency
wsj = wall street journal
npr = national public radio
nyt = new york times
ft = financial times
scmp = south china morning post
toi = times of india
dw = deutsche welle
itar-tass = tass
russian news agency tass = tass
bbc news = bbc
cnn international = cnn
cable news network = cnn
fox news digital = fox news
nbc news = nbc
abc news = abc
cbs news = cbs
ctv news = ctv
cbc news = cbc
itv news = itv
pbs news = pbs
the new voice of ukraine = new voice of ukraine
bloomberg news = bloomberg
kyodo news = kyodo
yonhap news agency = yonhap
unn = ukrainian national news
ukrayinska pravda = ukrainska pravda
reuters news agency = reuters
thomson reuters = reuters
reuters life! = reuters
nzpa = new zealand press association
sapa = south african press association
"""
ALIASES = dict(line.split(" = ") for line in _ALIASES.strip().splitlines())
BRACKETED_INITIALS = re.compile(r"\s?\([A-Z]{2,8}\)\Z")
HOMOGLYPHS = str.maketrans("АВЕКМНОРСТХ", "ABEKMHOPCTX")


def source_key(name: str) -> str:
    """One key for all the names of one outlet or agency."""
    key = bare_name(BRACKETED_INITIALS.sub("", name).translate(HOMOGLYPHS))
    house = key.partition(".")[0]
    if house != key and (house in _KNOWN_KEYS or house in _EVERYDAY_KEYS) and DOMAIN.fullmatch(key):
        key = house
    return ALIASES.get(key, key)


# Agencies of these initials are printed in capitals.
_FIRST_NAMES = frozenset(["Ana", "Ann", "Ina", "Lana", "Mia", "Mina", "Nina"])


def is_agency(name: str) -> bool:
    """Whether the name is that of a known news agency."""
    return bare_name(name) in _AGENCY_KEYS and name not in _FIRST_NAMES


def is_known_outlet(name: str) -> bool:
    """Whether the name is that of a known outlet or agency."""
    return bare_name(name) in _KNOWN_KEYS


def is_outlets_site(label: str) -> bool:
    """Whether the label of a site is a known outlet's name of several words without its blanks."""
    return label.lower().removeprefix("the") in _KEYS_IN_ADDRESSES


def ends_known_outlet(word: str) -> bool:
    """Whether the name of a known outlet or agency ends with the word."""
    return word.lower() in _LAST_WORDS


def begins_known_outlet(word: str) -> bool:
    """Whether the name of a known outlet or agency can begin with the word."""
    return word.lower().rstrip(".,;:") in _FIRST_WORDS


def is_photo_source(name: str) -> bool:
    """Whether pictures are commonly credited to the name."""
    key = bare_name(name)
    return key in _PHOTO_KEYS or key in _AGENCY_KEYS


_MEDIA_WORDS = frozenset({"TV", "Radio", "Television", "Media", "News", "Magazine", "Press", "and", "&"})


def looks_like_outlet(name: str) -> bool:
    """Whether the name is a known outlet, a web address, or is made like the name of a paper or station."""
    words = name.split()
    if not words or len(words) > 7 or name == "Newport News":  # a city
        return False
    if is_known_outlet(name) or ("." in name and DOMAIN.fullmatch(name.strip(". "))):
        return True
    if "/" in name and is_known_outlet(name.rpartition("/")[2]):
        # A photographer, and who sent or printed the picture.
        return False
    if len(words) > 2 and all(word in _MEDIA_WORDS for word in words):
        return False  # "TV and Radio"
    if len(words) == 1 and "-" in name:
        # "Spokesman-Review": two papers' names that became one.
        first, _, last = name.partition("-")
        return first.istitle() and len(first) > 3 and bool(OUTLET_WORD.fullmatch(last))
    return 2 <= len(words) <= 5 and not _is_section(words) and _is_made_like_outlet(words)


def _is_section(words: list[str]) -> bool:
    """Whether a name begins like a section's, and not with a place's: "North Carolina Radio"."""
    if words[0] in PAPERS_FIRST and words[-1] in PAPERS_LAST:
        # "National Herald", which no page has for a section.
        return False
    if words[-1] == "News" and len(words) == LENGTH_OF_SECTION and words[0].lower() in TOPICS:
        return True
    return words[0].lower() in GENERIC_WORDS and not is_region(" ".join(words[:2]))


def _is_made_like_outlet(words: list[str]) -> bool:
    if not all(w[:1].isupper() or w in {"of", "the", "and", "&", "de", "for"} for w in words):
        return False
    if words[0] in QUESTIONS or any(word.endswith(("’s", "'s")) for word in words[2:]):
        # "Here Comes Gullo's Real TV": the title of a piece.
        return False
    if words[0] in words[1:]:
        # A player's title, said twice: "Gull Radio Gull Radio".
        return False
    # "Post-Gazette", "Courier-Mail": two papers' names that became one.
    last = words[-1].rpartition("-")[2]
    if last in SECOND_WORDS:
        # "Argus Leader": the second word of two papers' names.
        last = words[-2]
    if last == "Agency" and words[-2] not in AGENCY_KINDS:
        # "Weather Agency": a body of state.
        return False
    last = last.title() if last.isupper() and len(last) > 2 else last
    return bool(OUTLET_WORD.fullmatch(last)) or words[0] in OUTLET_STARTS


def source_kind(name: str) -> SourceKind:
    """Agency, outlet, or organisation, as far as the name tells."""
    if is_agency(name):
        return SourceKind.AGENCY
    if looks_like_outlet(name):
        return SourceKind.OUTLET
    return SourceKind.ORGANISATION
