"""Media that a paragraph relays by what they are: "told state television", "on the Gull Tales podcast"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .findings import Credit, CreditRole
from .references import body_credit
from .words import word_set

_PEOPLE = r"[A-Z][a-z]+(?:ian|ean|can|ish|ese|nch|man|[ao]ni|qi|aeli|rab)"
_MEDIA = (
    rf"(?:(?:(?:{_PEOPLE}\s)?(?:[Ss]tate(?:-run|-owned|-controlled)?|[Ll]ocal|[Nn]ational|[Oo]fficial|[Pp]ublic)|{_PEOPLE})"
    r"\s(?:television|TV|radio|media|newspapers?)(?:\s(?:reports|outlets))?|(?:[Mm]edia|[Vv]arious|[Pp]ublished|[Pp]ress|[Nn]ews)\sreports|[Ll]ocal\snews\sreports"
    r"|[A-Z][a-z]+\smedia\soutlets)"
)
# "told state television", "in footage shown on Georgian television", "according to local media"
RELAYED_BY = re.compile(
    r"\b(?:told|telling|interview\s(?:with|on|to)|(?:shown|said|broadcast|aired|appearing|speaking|spoke)\son"
    r"|(?:reported|quoted|cited|shown|broadcast|aired|carried)\s(?:as\ssaying\s)?(?:by|in)|[Aa]ccording\sto|[Cc]iting|[Qq]uoting)"
    rf"\s(?:the\s|an?\s|[A-Z][a-z]+[’']s\s)?(?P<source>{_MEDIA})\b(?!\s(?:reporters?|journalists?|crew|rights|outlets?\b)|\s[A-Z])"
)
# "State television quoted a source", "state media said"
RELAYS = re.compile(
    rf"(?:(?<=[.!?”\"]\s)|(?<=,\s)|\A|(?<=\bthe\s)|(?<=\bThe\s)|(?<=[’']s\s)|(?<=\b(?:but|and)\s))(?P<source>{_MEDIA})\s(?:ha(?:s|ve|d)\s)?(?:also\s)?"
    r"(?:said|reported|quoted|reports?|quotes|says|showed|broadcast|aired|cited)\b"
)
MEDIA = word_set("news television tv radio media newspaper newspapers podcast reports")
# "spoke about it on the Gull Tales podcast", "during an episode of his Low Tide podcast"
ON_PODCAST = re.compile(
    r"\b(?:on|to|during|of)\s(?:the|his|her|their|its)\s(?P<source>[A-Z][\w’'&-]*(?:\s[\w’'&-]+){0,6}?)\s[Pp]odcast\b"
)
SMALL = word_set("the of and to from my in on a an with for it")
SPEAKING = word_set(
    """said says told tells spoke speaking talked talking recalled recapped admitted revealed explained
    discussed"""
)


def find_unnamed_media(text: str, words: frozenset[str], start: int) -> Iterator[Credit]:
    """The media of a country, of a state or of a place that a paragraph passes on."""
    if words.isdisjoint(MEDIA):
        return
    if "podcast" in words and not words.isdisjoint(SPEAKING):
        for match in ON_PODCAST.finditer(text):
            low, high = match.span("source")
            if all(word[0].isupper() or word in SMALL for word in match["source"].split()):
                yield body_credit(text, low, high, match["source"], CreditRole.REPORTED_VIA, start)
    for match in (*RELAYED_BY.finditer(text), *RELAYS.finditer(text)):
        low, high = match.span("source")
        yield body_credit(text, low, high, match["source"], CreditRole.REPORTED_VIA, start)
