"""Which words mean somebody who can speak: a person, people, a body, a paper."""

from __future__ import annotations

import re

from .agencies import is_agency
from .reporting_words import PERSON_NOUNS, TIME_WORDS
from .roles_before import is_plural_role, is_role_noun
from .words import word_set

# Descriptions that take up a body, a paper or a person named before.
BODIES = word_set(
    """body agency company department ministry party group union organisation organization board commission
    council association university hospital broadcaster firm bank utility foundation institute authority
    bureau force club league team network newspaper airline retailer manufacturer carmaker charity campaign
    government automaker brokerage lender insurer watchdog regulator startup chain developer brewer
    studio label publisher platform operator producer conglomerate exchange subsidiary nonprofit think-tank
    administration ngo consultancy society institution service giant contractor subcontractor"""
)
_OF_WEATHER = re.compile(r"[Mm][eé]t[eé]o|\bMet\b|\bMeT\b|[Ww]eather|[Ff]orecast|\A[A-Z]{2,5}\Z")
_MEDIA = word_set("agency service network broadcaster newspaper publisher company organisation organization")
# A body of such a kind bears the noun in its name: "the council" is a council, whoever was named before.
BORNE_IN_NAMES = word_set(
    """service department force board council commission committee ministry association federation foundation
    institute government society"""
)
PLURALS = word_set(
    """officials police feds authorities people men women children officers researchers scientists critics
    experts families residents"""
)
PAPERS = word_set("statement release letter email post tweet message memo update bulletin advisory dispatch")
# What copy reports as it reports people, and no "he" or "she" takes up.
THINGS = word_set(
    """app site website paper magazine newspaper book ad advert video transcript caption headline banner sign
    placard poster filing lawsuit complaint indictment affidavit ruling judgment opinion order law bill
    article report study survey poll review analysis data account forecast bulletin advisory outlook
    agreement contract document notice warning release statement letter email post tweet message memo
    resolution motion"""
)
SOMEBODY = word_set(
    """official man woman politician lawmaker diplomat officer player speaker author writer singer actor
    actress striker defender goalkeeper midfielder manager boss coach veteran resident native graduate
    expert analyst economist scientist researcher activist teenager student teacher farmer victim
    businessman businesswoman pensioner mother father owner proprietor founder star champion driver
    candidate patron shopper passenger bystander moviegoer worshipper tourist customer protester fan"""
)
PEOPLE = PERSON_NOUNS | SOMEBODY
# Others whose words copy reports.
_OTHERS = word_set(
    """court tribunal jury panel committee parliament senate congress cabinet embassy office authority
    service department division branch staff crowd protesters audience public community couple pair duo
    trio parents kids children boys girls men women users readers viewers fans locals neighbours neighbors
    media press paper magazine website site app book ad advert advertisement video voiceover transcript
    caption headline slogan banner sign placard poster filing lawsuit complaint indictment affidavit ruling
    judgment opinion order law bill article section chapter entry description note notice warning document
    report reports study studies survey poll polls review analysis account source sources insider insiders
    side camp coalition alliance movement federation society trust fund corporation administration
    regime military army navy troops forces brigade regiment watchdog regulator operator provider
    body organisers organizers producers makers founders owners those these others some many most several
    both two three four few dozens hundreds thousands one another everyone everybody someone somebody
    who nobody anyone list chorus string suit suits decision decisions backers settlers bosses loggers
    relative relatives giant merchant merchants agreement contract regulations rules guidelines guidance
    investigation inquiry probe audit transcript excerpt excerpts narrator commercial manual handbook
    forecast forecasts bulletin advisory outlook guideline data figures statistics
    zoo museum library school college church mosque temple airport port prison jail hotel restaurant venue
    festival theatre theater gallery shelter clinic lab laboratory observatory mission farm mill shop store
    clan clans tribe tribes powers evacuee
    legislation amendment treaty resolution motion presentation brief journal findings minutes memoir"""
)
# Who do something are called so in the plural, and some things are too.
_DOERS = ("ers", "ors", "ists", "ians")
_THINGS = word_set(
    """numbers computers orders matters centers powers factors sensors indicators errors chapters towers
    flowers stickers trailers rumors corners borders quarters doors floors colors mirrors motors tractors
    waters rivers fingers shoulders answers offers trousers gestures covers layers boosters trackers
    freezers boilers containers shutters filters servers browsers routers monitors scanners engines
    barriers carriers counters drawers elevators escalators generators reactors conductors detectors
    favors honors labors tumors vapors vectors sectors terrors horrors interiors exteriors lists twists
    wrists fists mists"""
)
_NOBODY = word_set(
    "trees fees degrees knees bees guarantees levees toffees decrees pedigrees coffees sprees rupees toupees"
)
_SPEAKING = PEOPLE | BODIES | PLURALS | PAPERS | _OTHERS
_HEAD = re.compile(
    r"\s+(?:of|for|at|in|on|from|with|to|by|who|that|near|behind|among|familiar|close|briefed|aware|privy)\b"
)


def may_be_called(words: str, name: str) -> bool:
    """Whether "the council" can be the body of that name; what an abbreviation stands for is not known."""
    noun = words.rsplit(" ", 1)[-1]
    if " weather " in words:
        return _OF_WEATHER.search(name) is not None
    if is_agency(name) and noun not in _MEDIA:
        return False
    return noun not in BORNE_IN_NAMES or noun in name.lower() or name.isupper()


def is_many(noun: str) -> bool:
    """Whether a noun means several people: "officials", "police"."""
    return noun in PLURALS or (noun.endswith("s") and (noun[:-1] in PEOPLE or is_plural_role(noun)))


def head_noun(words: str) -> str:
    """The noun that a description is about: "office" of "the mayor's office in Leeds"."""
    head = _HEAD.split(words.strip(), maxsplit=1)[0].split()
    return head[-1] if head else ""


def is_body_or_paper(words: str) -> bool:
    """Whether a description is of a body or a paper, whoever is named in it."""
    noun = head_noun(words).lower()
    return noun == "office" or noun in BODIES or noun in PAPERS


def can_speak(words: str) -> bool:
    """Whether a description means somebody: by its noun, or by the capital of a name."""
    noun = head_noun(words)
    lower = noun.lower()
    if lower in _SPEAKING or f"{lower}s" in _SPEAKING or (lower.endswith("s") and lower[:-1] in _SPEAKING):
        return True
    if lower.endswith("ies") and f"{lower[:-3]}y" in _SPEAKING:
        return True
    if lower.endswith(_DOERS) and lower not in _THINGS:
        return True
    if lower.endswith("ees") and lower not in _NOBODY:
        return True  # "some evacuees"
    if lower.endswith("-year-old"):
        return True
    if noun[:1].isupper() and len(noun) > 1:
        return lower not in TIME_WORDS
    return is_role_noun(lower) or is_plural_role(lower)
