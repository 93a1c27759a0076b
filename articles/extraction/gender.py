"""A person's gender where the copy tells it: by title, role, first name, or a pronoun beside the name."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .findings import Gender
from .first_names import FEMALE, MALE
from .titles import title_gender
from .words import word_set

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
# Right after a name: ", who said his …", " said she", " and her husband", " in his".
_PRONOUN_AFTER = re.compile(
    r"(?:,? who\b[^.,;\n]{0,40}?| (?:said|says|added|told|thinks|believes|insisted)\b(?: that)?"
    r"| and| with| in| on| by| at| announced| posted| tweeted)? (?P<pronoun>he|she|his|her|himself|herself)\b"
)
_FEMALE_PRONOUNS = frozenset(["she", "her", "herself"])
# "Roe is one of the first Muslim women elected"
_TOLD_AFTER = re.compile(
    r" (?:is|was|became|becomes) (?:one of )?(?:an?|the) (?:[\w-]+ ){0,5}?"
    r"(?P<noun>woman|women|mother|man|men|father)\b"
)
_FEMALE_NOUNS = frozenset(["woman", "women", "mother"])
# Surnames that copy gives without a first name, as everybody knows whose they are.
_KNOWN_MEN = word_set(
    """Trump Obama Biden Pence Romney McCain McConnell Schumer Boehner Rubio Gingrich Santorum Kasich
    Buttigieg Mueller Comey Kavanaugh Gorsuch Giuliani Manafort Bannon Pompeo Tillerson Mattis Kushner
    Zuckerberg Bezos Musk Fauci Cuomo DeSantis Newsom Schiff Nadler Walz Hegseth Snowden Assange Weinstein
    Epstein Putin Medvedev Lavrov Navalny Lukashenko Zelensky Zelenskyy Zelenskiy Poroshenko Macron
    Hollande Sarkozy Netanyahu Erdogan Erdoğan Modi Trudeau Scholz Sunak Starmer Cameron Corbyn Farage
    Bolsonaro Lula Milei Maduro Assad Rouhani Khamenei Soleimani Duterte Orban Orbán Rutte Stoltenberg
    Guterres Tusk Juncker Barnier Berlusconi Mandela Zuma Ramaphosa"""
)
_KNOWN_WOMEN = word_set(
    """Merkel Pelosi Ocasio-Cortez Thunberg Palin Klobuchar Gabbard Feinstein Sotomayor Kagan Ginsburg DeVos
    Yellen Ardern Thatcher Sturgeon Zakharova Meloni Sheinbaum Lagarde Omarosa Rousseff"""
)


def gender_of_words(words: str) -> Gender:
    """The gender that titles or role nouns tell; unknown where they say nothing or both."""
    told = {title_gender(word.lower()) for word in _WORD.findall(words)} - {Gender.UNKNOWN}
    return told.pop() if len(told) == 1 else Gender.UNKNOWN


def gender_of_name(name: str) -> Gender:
    """The gender that the first name suggests, the first part of a double one included."""
    for part in name.split()[:-1]:
        for given in (part, part.split("-")[0]):
            given = given.capitalize() if given.isupper() else given
            if given in FEMALE:
                return Gender.FEMALE
            if given in MALE:
                return Gender.MALE
    return Gender.UNKNOWN


def gender_of_known(name: str) -> Gender:
    """The gender of those whom copy calls by nothing but a surname that everybody knows."""
    if name in _KNOWN_MEN:
        return Gender.MALE
    return Gender.FEMALE if name in _KNOWN_WOMEN else Gender.UNKNOWN


def gender_by_pronouns(text: str, ends: Iterable[int]) -> Gender:
    """The gender told right after a name's mentions, by a pronoun or a noun, where all of them agree."""
    told = set()
    for end in ends:
        match = _PRONOUN_AFTER.match(text, end, end + 80)
        if match:
            told.add(Gender.FEMALE if match["pronoun"] in _FEMALE_PRONOUNS else Gender.MALE)
        elif match := _TOLD_AFTER.match(text, end, end + 80):
            told.add(Gender.FEMALE if match["noun"] in _FEMALE_NOUNS else Gender.MALE)
    return told.pop() if len(told) == 1 else Gender.UNKNOWN
