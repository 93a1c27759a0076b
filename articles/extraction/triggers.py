"""The words beside which a sentence names an outlet: "told", "reported by", "citing", "in the journal"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .named_outlets import may_end_outlet
from .words import word_set

# A time may stand between a verb and its source: "reported last week by".
_WHEN = r"(?:\s(?:last|this|earlier|first|on|in)(?:\s\w+){0,2}?)?"
TRIGGER = re.compile(
    rf"""\b(?:
        (?P<told>told|telling|tells|tell|(?:conversation|chat)\swith|[Ii]nterview(?:ed)?\s(?:with|to|on|for|by|given\sto)
          |(?:[Ss]peaking|[Tt]alking|[Ss]peaks|[Ss]poke|[Ss]poken|talked)\s(?:(?:exclusively|briefly|earlier|yesterday)\s)?(?:to|with|on)
          |(?:quoted|cited)\s(?:(?:as\ssaying\s)?by|in)
          |(?:first\s)?(?:reported|published|revealed|broken|disclosed|uncovered){_WHEN}\s(?:by|in)
          |[Aa]s\s(?:first\s)?(?:noted|spotted|highlighted)\sby|[Rr]eviewing(?:\s[\w’'-]+){{1,3}}?\sfor
          |covered\sby|(?:first\s)?appear(?:ing|ed)\sin
          |(?:seen|obtained|reviewed|shared|carried|aired|viewed|asked|contacted|approached|reached)\sby
          |(?:broadcast|aired|surfaced|televised)\s(?:on|by)|airs?\son|shares\swith|(?:shared|confirmed)\swith
          |comments?\s(?:to|for)|confirmed\s(?:his|her|their|the)(?:\s[\w’'-]+){{1,2}}?\sto
          |(?:remarks|e-?mail(?:ed)?|message|provided|confirm(?:ed|s)|leaked|said|explained|admitted)\sto
          |statement\s(?:(?:sent|issued|given|provided|released)\s)?to
          |(?:[Ww]rote|[Ww]riting|[Ww]ritten|writes)\s(?:in|for)|(?:said|says|[Aa]ppear(?:ed|ing|ance))(?:\s\w+day)?\son
          |(?:article|essay|piece|op-ed)\s(?:in|for)|column\s(?:in|for))
      | (?P<acts>(?:has\s(?:also\s)?)?(?:visited|contacted|approached|reached\sout|sought\scomment)
          |has\s(?:asked|seen)
          |(?:could|was|has|did)\snot\s(?:\w+\s){{0,2}}?(?:verif\w+|confirm\w*|reached?)
          |was\s(?:un)?able\sto)
      | (?P<reports>(?:ha(?:s|ve|d)\s)?(?:(?:also|first|later|previously)\s)?(?:reports?|reported)
            |informs?|informed|writes|wrote
            |has\slearn(?:ed|t)|learn(?:ed|t)|gathered|understands|can\sreveal|revealed|notes|quoted|quotes|sa(?:id|ys)
            |explain(?:s|ed)|noted|claim(?:s|ed)|argue[sd]|published
            |was\s(?:the\s)?first\sto\sreport)
      | (?P<via>[Aa]ccording\sto(?:\s(?:an?|the)\s(?:\w+\s){{0,2}}?(?:report|article|story|interview
              |investigation|account|profile)\s(?:published\s)?(?:in|by|from|on|with))?|[Cc]iting|[Qq]uoting|cites|cited
          |(?:with|in)\sreference\sto|referring\sto|[Hh]at[\s-]tip(?:\sto)?:?|reports?\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s)?(?:by|from|in|on)|[Pp]er|via
          |by(?=\s(?:the\s)?(?:(?:[A-Z]\w+|local|daily|sister)\s)?(?:newspaper|tabloid|broadcaster|news\sagency|magazine)\s[‘'“"]?[A-Z]))
      | (?P<channel>press\sservice|press\soffice|(?:official\s)?web\s?site|telegram\schannel|facebook\spage
          |press\srelease|press\scentre|press\scenter)
      | (?P<journal>journals?)
    )\b""",
    re.VERBOSE,
)
# Every trigger holds one of these words, and most paragraphs none.
TRIGGER_WORDS = word_set(
    """told telling tells tell explains claims claimed argues argued shares surfaced televised conversation
    chat interview interviewed speaking talking spoke spoken speaks talked quoted cited reported published
    revealed broken disclosed uncovered seen obtained reviewed shared carried aired viewed broadcast asked
    contacted approached reached visited verify verified confirm confirmed unable able comment comments
    remarks email mail emailed message provided explained admitted statement article essay piece column op
    wrote writing written writes said says appear appears appeared appearing appearance report reports
    inform informs informed learned learnt gathered understands reveal notes quotes according citing
    quoting cites reference referring per via data figures statistics poll polls survey surveys paper
    request requests inquiries queries questions press website web telegram facebook journal journals
    source sources newspaper tabloid broadcaster agency magazine noted spotted highlighted reviewing air
    airs sought covered confirms leaked tip"""
)
# The words with which triggers begin that hold another of those words.
FIRST_WORDS = {
    "able": ("was",),
    "highlighted": ("as", "As"),
    "noted": ("as", "As", "noted"),
    "spotted": ("as", "As"),
    "approached": ("approached", "has"),
    "asked": ("asked", "has"),
    "confirm": ("could", "did"),
    "confirmed": ("confirmed", "has", "was"),
    "contacted": ("contacted", "has"),
    "sought": ("sought", "has"),
    "tip": ("hat", "Hat"),
    "disclosed": ("disclosed", "first"),
    "learned": ("learned", "has"),
    "learnt": ("learnt", "has"),
    "mail": ("mail", "e"),
    "reach": ("could", "did"),
    "reached": ("reached", "has", "was"),
    "reference": ("with", "in", "In", "With"),
    "report": ("report", "was"),
    "newspaper": ("by",),
    "tabloid": ("by",),
    "broadcaster": ("by",),
    "agency": ("by",),
    "magazine": ("by",),
    "reported": ("reported", "first", "has", "have", "had"),
    "reveal": ("can",),
    "seen": ("seen", "has"),
    "unable": ("was",),
    "uncovered": ("uncovered", "first"),
    "verified": ("has", "was"),
    "verify": ("could", "did"),
    "visited": ("visited", "has"),
    "website": ("website", "official"),
    "web": ("web", "official"),
}
# So common that they are looked at only where an outlet can stand beside them.
COMMON_TRIGGERS = frozenset({"said", "says"})
STATION_FOLLOWS = (" on ", " to ")


def find_triggers(text: str, words: frozenset[str]) -> Iterator[re.Match[str]]:
    """The triggers in their order, looked for only where a word stands with which one begins."""
    done = 0
    for at in sorted(_trigger_places(text, words)):
        match = TRIGGER.match(text, at) if at >= done else None
        if match:
            done = match.end()
            yield match


def _trigger_places(text: str, words: frozenset[str]) -> set[int]:
    places = set()
    for word in words:
        for first in FIRST_WORDS.get(word) or (word, word.capitalize()):
            at = text.find(first)
            while at >= 0:
                if first not in COMMON_TRIGGERS or _may_credit(text, at, at + len(first)):
                    places.add(at)
                at = text.find(first, at + len(first))
    return places


def _may_credit(text: str, start: int, end: int) -> bool:
    """Whether a common verb can credit an outlet: one may end before it, or a station follow it."""
    return text.startswith(STATION_FOLLOWS, end) or may_end_outlet(text, start)
