"""The name of an outlet behind or before the word that credits it: "told the BBC", "Reuters reported"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from .agencies import (
    DOMAIN,
    EVERYDAY,
    OUTLET_WORD,
    begins_known_outlet,
    ends_known_outlet,
    is_agency,
    is_known_outlet,
    looks_like_outlet,
)
from .geography import DEMONYMS
from .names_as_printed import is_persons_name
from .places import is_city, is_region
from .words import word_set

_CAP = r"[A-Z0-9À-ÖØ-ÞА-Я](?:[\w.&+/-]|!(?=\s[A-Z])){0,24}(?:[’'](?!s\b)\w{1,12})?"
_RUN = rf"{_CAP}(?:\s(?:(?:of|the|for|and|&|du|de|la|le|der)\s){{0,2}}{_CAP}){{0,6}}"
_ARTICLES = r"(?:(?:the|an?|its|our|sister|local|broadcaster|newspaper)\s){0,2}"
THE_RUN = re.compile(
    rf"{_ARTICLES}[‘'\"“]?(?P<run>{_RUN}|[a-z][A-Z]{{2,6}}\b|(?:[a-z][\w-]+\.){{1,3}}[a-z]{{2,5}}\b)"
)
# "London-based The Sun", "a London-based newspaper": what tells where it sits is none of its name.
BASED = re.compile(rf"{_ARTICLES}[A-Z][\w’'-]*-based\s")
# "Germany's Deutsche Welle": the outlet behind its country.
OWNED_RUN = re.compile(rf"{_ARTICLES}[A-Z][\w-]{{1,20}}[’']s?\s[‘'\"“]?(?P<run>{_RUN})")
# What an outlet is, said before its name: "the German newspaper Bild", "CNN affiliate WSB".
_KIND = (
    r"(?:affiliate|[Ss]tations?|newspaper|daily|tabloid|broadcaster|channel|(?:news|press|photo)\sagency|magazine|portal"
    r"|outlet|(?:news|media|gossip|celebrity)\s(?:web\s?)?site|network|radio|weekly|podcast|publication|programme|program)"
)
DESCRIBED = re.compile(
    rf"\s(?:the\s|a\s|an\s|its\s|local\s|state\s)?(?:[\w’'-]+\s){{0,4}}?{_KIND}\s[‘'\"“]?(?P<run>{_RUN})"
)
# Behind a network's name: the station is the outlet.
OWNING = (" affiliate ", " station ", " Station ")
# "told Tides magazine"
OF_KIND = re.compile(
    rf"{_ARTICLES}(?P<run>{_CAP}(?:\s{_CAP}){{0,3}})\s"
    r"(?:magazine|newspaper|(?:television|radio|news)\s(?:channel|station|network|agency|site)|(?:radio|television)(?!\s(?:[a-z]+(?:ers?|ists?|ives)|hosts?|viewers|fans|ads?)\b))\b"
)
# Words that place an outlet before its name: "the state-run IRNA", "Turkish NTV".
PLACING = re.compile(
    r"(?:the|an?|its|this|that|another|one|state|state-run|state-owned|semi-official|official|public|private|independent|local|regional"
    r"|national|opposition|pro-government|right-wing|left-wing|conservative|liberal|financial|business|sports"
    r"|leading|broadcaster|[A-Z][a-z]+(?:ish|ian|[ae]n|ese|ch|i|ic|ss|sh))\Z"
)
RUN_BEFORE = re.compile(
    rf"(?P<mark>[‘“\"])?(?P<run>{_RUN})(?(mark)[’”\"])"
    r"(?P<kind>\s(?:news\sagency|newspaper|website|agency|channel|TV|magazine|daily|(?:(?:public|state)\s)?television))?,?\s\Z"
)
# The words of a sentence that run into a name behind them: "When the Cape Gazette visited".
OPENING_WORD = re.compile(r"(?:When|While|After|As|Since|Before|But|And|If|Once|What|That)\s(?:the\s)?")
KIND_BEFORE = re.compile(
    r"\b(?:news\sagency|newspaper|daily|tabloid|broadcaster|magazine|news\s(?:site|website|portal|outlet|channel)"
    r"|(?:media\s)?outlet|affiliate|(?:television|radio|TV)\s(?:channel|station|network))(?:\s|,\sthe\s)[‘'\"“]?\Z"
)
# "Kyodo news agency said", "NHK public television said"
KINDS_THAT_REPORT = (" news agency ", " press agency ", " public television ", " state television ")
NAMES_KIND = word_set("newspaper magazine daily")
OUTLET_NOUNS = word_set("agency newspaper website channel TV magazine daily television")
CAPITAL = re.compile("[A-Z0-9À-ÖØ-ÞА-Я]")
SENTENCE_END = re.compile(r"(?<=[a-z]{2})\.\s")
DOTTED = re.compile(r"[A-Z][a-z]{2,15}\.[A-Z][a-z]{2,15}")
CALL_SIGN = re.compile(
    r"(?:(?!WIPO|WADA|KPMG|WCIT|WIDE)[KW][A-Z]{3}(?:-TV|-FM|-AM)?|[KW][A-Z]{2}-(?:TV|FM|AM))(?:\s\d{1,2}\b)?\Z"
)
NUMBERED = re.compile(
    r"(?:[A-Z]{2,4}\s?)?\d{1,3}\s?News\Z|CBS\s?\d{1,2}\Z|NBC\s?\d{1,2}\Z|ABC\s?\d{1,2}\Z|FOX\s?\d{1,2}\Z|\d{3}\Z"
    r"|Radio\s\d\Z|Channel\s\d{1,2}\Z"
)
NOT_STATIONS = frozenset({"WADA", "KFOR", "WWII", "KGB", "WHO", "WTO", "WFP"})
# Broadcasters whose stations are named for their place or their wave: "ABC Gippsland", "BBC Radio Kent".
BROADCASTERS = frozenset({"ABC", "BBC", "CBC", "CBS", "NBC", "FOX", "Fox", "ITV", "SBS", "PBS", "SABC"})
STATION_WORDS = word_set("Radio News Sport Sports World Breakfast Local")
# Houses with an article and a capital that print no news.
NOT_HOUSES = frozenset(
    {"White House", "Hague", "Rock", "Weeknd", "Gambia", "Bahamas", "Netherlands", "Bronx"}
)
DAYS = word_set(
    """Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July
    August September October November December"""
)
CAPITAL_RUN = re.compile(r"[A-Z][\w.&!-]*(?:\s(?:of\s|the\s|and\s|&\s)?[A-Z][\w.&!-]*)*")
MOST_WORDS = 5
SHORTEST_RUN = 3
# Of these, "Dr" is a broadcaster's name as well.
HONORIFICS = word_set("Dr Mr Mrs Ms Prof Professor")


class Named(NamedTuple):
    """An outlet's name and where it stands in its paragraph; ``is_bare`` when no article leads to it."""

    name: str
    at: int
    is_bare: bool = False


def outlet_after(text: str, at: int) -> Named | None:
    """The outlet whose name begins at the offset, behind articles and words of what it is."""
    based = BASED.match(text, at)
    at = based.end() if based else at
    after = THE_RUN.match(text, at)
    name = outlet_at_start(after["run"]) if after else ""
    if not name and (owned := OWNED_RUN.match(text, at)):
        after, name = owned, outlet_at_start(owned["run"])
    if not name or (after and text.startswith(OWNING, after.start("run") + len(name))):
        after = DESCRIBED.match(text, at - 1)
        name = _first_name(after["run"]) if after else ""
    if not name or not after:
        return _placed(text, at) or _of_kind(text, at)
    if name in DEMONYMS and not text.endswith(("the ", "The "), 0, after.start("run")):
        return None  # "told Australian news outlets"
    return Named(name, after.start("run"), after.start("run") == after.start())


def _of_kind(text: str, at: int) -> Named | None:
    """An unknown name that says behind it what it is: "Tides magazine", "Lakeside radio"."""
    found = OF_KIND.match(text, at)
    if found is None or is_persons_name(found["run"]) or is_region(found["run"]) or is_city(found["run"]):
        return None
    return Named(found["run"], found.start("run"))


def _placed(text: str, at: int) -> Named | None:
    """A known outlet behind its country or its standing: "the state-run IRNA news agency"."""
    words = text[at : at + 90].split(" ")
    place = at
    for word in words[:4]:
        name = _known_at_start(text[place : place + 60])
        if name and place > at:
            return Named(name, place)
        if not PLACING.match(word):
            return None
        place += len(word) + 1
    return None


def _known_at_start(stretch: str) -> str:
    """The known outlet with which the stretch begins."""
    run = THE_RUN.match(stretch)
    return _known_name(run["run"]) if run is not None and run.start("run") == 0 else ""


def _known_name(run: str) -> str:
    """The longest known outlet with which the run begins."""
    words = [word.rstrip(".,") for word in run.split(" ")]
    if words[0] in HONORIFICS:
        return ""
    for count in range(len(words), 0, -1):
        name = " ".join(words[:count])
        if is_known_outlet(name):
            return _with_station(name, words[count : count + 2], run)
    return ""


def known_outlets_in(text: str) -> Iterator[tuple[int, str]]:
    """The known outlets that a short text names, with their places; of two that overlap the longer one."""
    for run in CAPITAL_RUN.finditer(text):
        at, words = run.start(), run.group().split(" ")
        while words:
            counts = range(min(MOST_WORDS, len(words)), 0, -1) if begins_known_outlet(words[0]) else ()
            count = next((n for n in counts if is_known_outlet(" ".join(words[:n]))), 0)
            name = " ".join(words[:count]).rstrip(".")
            if count and name not in EVERYDAY:
                yield at, name
            taken = words[: max(1, count)]
            at += len(" ".join(taken)) + 1
            words = words[max(1, count) :]


def everyday_outlet_after(text: str, at: int) -> Named | None:
    """A magazine or a programme that bears an everyday word's name: "told People"."""
    run = THE_RUN.match(text, at)
    if run is None:
        return None
    word = run["run"].split(" ")[0].rstrip(".,")
    if text.startswith(("’s", "'s"), run.start("run") + len(word)):
        return None
    word = word.title() if word.isupper() and len(word) > SHORTEST_RUN else word
    article = "The " if text.startswith("the ", at) else ""
    return Named(word, run.start("run")) if {word, article + word} & EVERYDAY else None


def house_after(text: str, at: int) -> Named | None:
    """An unknown house that says The before its name, as a page calls itself: "told The Beacon"."""
    run = THE_RUN.match(text, at)
    if run is None or not run["run"].startswith("The "):
        return None
    name = SENTENCE_END.split(run["run"], maxsplit=1)[0].rstrip(".,")[4:]
    is_short = name.count(" ") <= 1 and len(name) >= SHORTEST_RUN
    if not is_short or name in NOT_HOUSES or is_persons_name(name) or is_region(name) or is_city(name):
        return None
    return Named("The " + name, run.start("run"))


def printed_after(text: str, at: int) -> Named | None:
    """An unknown name of a word or two that can be an outlet's where only one can stand."""
    run = THE_RUN.match(text, at)
    name = SENTENCE_END.split(run["run"], maxsplit=1)[0].rstrip(".,") if run else ""
    is_short = len(name) >= SHORTEST_RUN and name.count(" ") <= 1
    if (
        run is None
        or not is_short
        or name.split(" ")[0] in DAYS
        or name.endswith("-based")
        or is_persons_name(name)
        or is_region(name)
        or is_city(name)
    ):
        return None
    return Named(name, run.start("run"))


def outlet_before(text: str, at: int) -> Named | None:
    """The outlet whose name ends at the offset."""
    run = run_before(text, at)
    if run is None:
        return None
    name_at, name = _outlet_at_end(run["run"])
    low = max(0, at - 90) + run.start("run")
    if name_at and _is_of_place(run["run"][:name_at], name) and text.endswith(("The ", "the "), 0, low):
        return Named(run["run"], low)  # "the Riverside Press-Enterprise"
    if not name and PLACING.match(run["run"].lower()):
        return None
    if not name and (run["kind"] or "").strip() in NAMES_KIND:
        name = run["run"]
    if not name and KIND_BEFORE.search(text, max(0, low - 40), low):
        name = " ".join(run["run"].split(" ")[:3])
    return Named(name, low + name_at) if name else None


def _is_of_place(before: str, name: str) -> bool:
    """Whether one word before a known paper's name can be the place that it is of."""
    is_papers = any(map(OUTLET_WORD.fullmatch, name.rpartition(" ")[2].split("-")))
    return is_papers and before.count(" ") == 1 and before.istitle() and before.strip() not in DAYS


def run_before(text: str, at: int) -> re.Match[str] | None:
    """The run of capitalised words that ends at the offset; looked for only where one can stand."""
    word = text[max(0, at - 40) : at].rstrip(" ,").rpartition(" ")[2]
    if word not in OUTLET_NOUNS and not CAPITAL.search(word):
        return None
    return RUN_BEFORE.search(text[max(0, at - 90) : at])


def may_end_outlet(text: str, at: int) -> bool:
    """Whether what stands before the offset ends the name of a known outlet, or says what an outlet is."""
    if text.endswith(KINDS_THAT_REPORT, 0, at):
        return True
    word_at = text.rfind(" ", 0, max(0, at - 2)) + 1
    return text[word_at].isupper() and ends_known_outlet(text[word_at:at].rstrip(" ,"))


def outlet_at_start(run: str) -> str:
    """The longest outlet with which the run begins: known, a station, or made like a paper's name."""
    if known := _known_name(run):
        return known
    words = [word.rstrip(".,") for word in run.split(" ", 2)]
    for count in (2, 1):
        name = " ".join(words[:count])
        if (CALL_SIGN.match(name) and name not in NOT_STATIONS) or NUMBERED.match(name):
            # A number is a station's where nothing goes on to say what it counts.
            return "" if name.isdigit() and len(words) > 1 else name
    if DOTTED.fullmatch(words[0]):
        return words[0]
    domain = DOMAIN.match(words[0])
    if domain:
        return domain.group().rstrip(".")
    whole = SENTENCE_END.split(run, maxsplit=1)[0].rstrip(".,")
    # "the Argus Leader of Sioux Falls"
    for name in (whole, whole.partition(" of ")[0]):
        if looks_like_outlet(name) and not is_persons_name(name):
            return name
    return ""


def _with_station(name: str, following: list[str], run: str) -> str:
    """The known name, with the words that make it another's: "Guardian Media", "ABC Gippsland".

    Nothing, where an everyday word only begins a longer name that is no outlet's: "Australian Bureau".
    """
    first = following[0] if following else ""
    if not first or not run.startswith(f"{name} {first}"):
        return name
    if name in BROADCASTERS and (first in STATION_WORDS or is_city(first) or is_region(first)):
        longer = " ".join([name, *following])
        is_wave = first == "Radio" and len(following) > 1 and run.startswith(longer)
        return longer if is_wave else f"{name} {first}"
    if first == "Media" or (first.isdigit() and CALL_SIGN.match(name)):
        return f"{name} {first}"
    is_everyday = " " not in name and name.istitle() and not is_agency(name)
    return "" if is_everyday and first[0].isupper() and first not in DAYS else name


def is_station(name: str) -> bool:
    """Whether a name is a station's by its call sign, or a broadcaster's by its first word."""
    return bool(CALL_SIGN.match(name)) or name.split(" ")[0] in BROADCASTERS


def _first_name(run: str) -> str:
    """The name that follows "the newspaper": a known outlet, or the words in capitals, a few of them."""
    words = run.rstrip(".,").split(" ")
    return outlet_at_start(run) or " ".join(words[:3])


def _outlet_at_end(run: str) -> tuple[int, str]:
    """The longest known outlet with which the run ends, and its place in the run."""
    words = run.split(" ")
    for first in range(len(words)):
        name = " ".join(words[first:])
        if is_known_outlet(name) or DOMAIN.fullmatch(name):
            return len(run) - len(name), name
    opening = OPENING_WORD.match(run)
    at = opening.end() if opening else 0
    name = run[at:]
    return (at, name) if looks_like_outlet(name) and name.count(" ") <= 4 else (0, "")
