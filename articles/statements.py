"""Whether a sentence says what another one says: a wrong statement, recognised in other words.

Numbers are compared by their value, money and shares by what they count, words by their stems, and
“never” or “failed to” is “not”.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from rapidfuzz import fuzz

from articles import body
from articles.correction_wording import STOP_WORDS
from articles.extraction.numbers import SPACES, find_numbers, rounded, spellings
from articles.models import Likeness

NEAR_WORDS = 88.0
# A shorter fragment inside a longer quote is stock: “of course”, “very well”.
FRAGMENT_WORDS = 4
# How much of what surrounds the error must stand around its copy, from 0 to 1: usually, and where the
# error is a mere “not”, a number that the right statement has too, or a number of something else.
CONTEXT_SHARE = 0.5
FIRM_SHARE = 0.75
STEM_LETTERS = 5

MARKS = str.maketrans("‘’“”„«»–—", '\'\'"""""--')
WORD = re.compile(r"#[\d/]+|\w+(?:'\w+)*")
STARTS = re.compile(r"(?:^|[.!?…:][”’\"']?)\s*[\"“‘(]?$")
ENDING = re.compile(r"(?:ing|ed|es|e|s)$")
# How much there is, said otherwise; and helpers that say nothing.
_HEDGES = """some about nearly almost around over under more than less least most up only just as many much
    did do does done not-only been being have also"""
HEDGES = frozenset(_HEDGES.split())
NOT = "not"
# What copy writes in several ways, in one.
_ONE_WAY = (
    (r"\b(?:never|cannot|fail(?:s|ed|ing)? to)\b|(?<=[a-z])n't\b", f" {NOT} "),
    (r"%|\bper\s?cent\b|\bpercentage\b", " percent "),
    (r"€|\beuros?\b", " euros "),
    (r"£|\bpounds?\b", " pounds "),
    (r"\$|\bdollars?\b", " dollars "),
    (r"\b(?:people|persons?)\b", " people "),
    (r"\b(?:households?|houses)\b", " homes "),
)
ONE_WAY = [(re.compile(pattern), words) for pattern, words in _ONE_WAY]
MEASURES = frozenset({"percent", "euros", "pounds", "dollars"})
_WRITTEN = {
    NOT: ["not", "n't", "n’t", "ever", "ailed to"],
    "percent": ["%", "er cent", "ercent"],
    "euro": ["€", "euro"],
    "pound": ["£", "ound"],
    "dollar": ["$", "ollar"],
    "people": ["eople", "erson"],
    "hom": ["home", "house"],
}


def comparable(text: str) -> str:
    """One spelling for what reads the same: marks, spaces and case are free."""
    return body.plain(text).translate(MARKS).lower()


@dataclass(frozen=True, slots=True)
class Said:
    """The words of a sentence that say something, in order: stems, and numbers as “#value”."""

    words: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> Said:
        told = _with_values(comparable(text))
        for pattern, words in ONE_WAY:
            told = pattern.sub(words, told)
        found = (re.sub(r"'s?$", "", word) for word in WORD.findall(told.replace("-", " ")))
        return cls(tuple(_stem(word) for word in found if word not in STOP_WORDS | HEDGES))

    @property
    def all(self) -> frozenset[str]:
        return frozenset(self.words)

    def measures_of(self, number: str) -> tuple[str, ...]:
        """What a number may count: the money or share beside it, else the two words that follow it."""
        at = self.words.index(number)
        beside = self.words[max(0, at - 1) : at + 2]
        return tuple(filter(_MEASURE_STEMS.__contains__, beside)) or self.words[at + 1 : at + 3]


@dataclass(frozen=True)
class Statement:
    """A wrong statement, taken apart into the words that are wrong in it and those around them."""

    text: str
    said: Said
    telling: frozenset[str]
    context: frozenset[str]
    right: frozenset[str]
    names: frozenset[str]
    right_text: str = ""
    is_telling_alone: bool = True

    @classmethod
    def of(cls, wrong: str, right: str = "") -> Statement:
        said, put_right = Said.of(wrong), Said.of(right)
        own = said.all - put_right.all if put_right.words else frozenset()
        telling = own or frozenset(filter(is_number, said.words)) or said.all
        return cls(
            comparable(wrong),
            said,
            telling,
            said.all - telling,
            put_right.all - said.all,
            names_in(wrong),
            comparable(right),
            bool(own),
        )

    @property
    def numbers(self) -> frozenset[str]:
        return frozenset(filter(is_number, self.telling))

    @property
    def around(self) -> frozenset[str]:
        """What else stands there, but for what the wrong numbers count: that is judged with them."""
        if not self.is_telling_alone:
            return self.context
        counted = {word for number in self.numbers for word in self.said.measures_of(number)[:1]}
        return self.context - counted or self.context

    @property
    def is_empty(self) -> bool:
        return not self.telling

    def may_stand_in(self, text: str) -> bool:
        """Whether a text has the letters of what is wrong; a quick look before a careful one."""
        found = (letters.search(text) is not None for letters in self._letters)
        return all(found) if self.numbers else any(found)

    @cached_property
    def _letters(self) -> list[re.Pattern[str]]:
        telling, _ = self.written
        return [re.compile("|".join(map(_expression, parts)), re.IGNORECASE) for parts in telling]

    def likeness(self, sentence: str) -> tuple[Likeness, float] | None:
        """How a sentence is like the statement, and how much (0 to 100), if it is."""
        if not self.may_stand_in(sentence):
            return None
        said = Said.of(sentence)
        if not self._has_numbers(said) or self._is_of_others(said, sentence):
            return None
        text = comparable(sentence)
        near = fuzz.ratio(text, self.text, score_cutoff=NEAR_WORDS)
        told = self._told(said)
        if not self.numbers and not near and not self._tells(said, told):
            return None
        if self._is_right(said, text):
            return None
        if near and told >= CONTEXT_SHARE:
            return Likeness.NEAR_WORDS, near
        share = _share(self.around, said.all)
        if not self.context or share < self._asked(said):
            return None
        return (Likeness.SAME_NUMBER if self.numbers else Likeness.NEAR_WORDS), 100 * share

    def _has_numbers(self, said: Said) -> bool:
        there = said.all
        return all(number in there or _is_rounded_in(number, there, self.right) for number in self.numbers)

    def _told(self, said: Said) -> float:
        return 1.0 if self.numbers else _share(self.telling, said.all)

    def _tells(self, said: Said, told: float) -> bool:
        """Whether all that is wrong is there, or half of it with a name that is wrong."""
        wrong_names = {_stem(name) for name in self.names} & self.telling
        return told == 1 or (told >= CONTEXT_SHARE and bool(wrong_names & said.all))

    def _is_of_others(self, said: Said, sentence: str) -> bool:
        """Whether it speaks of somebody or somewhere else."""
        ours = {_stem(name) for name in self.names}
        return bool(ours) and not ours & said.all and bool(names_in(sentence))

    def _is_right(self, said: Said, text: str) -> bool:
        """Whether it says what is right already."""
        if not self.right or _share(self.right, said.all) < 1:
            return False
        if self.is_telling_alone:
            return _share(self.telling, said.all) < 1
        return fuzz.ratio(text, self.right_text) > fuzz.ratio(text, self.text)

    def _asked(self, said: Said) -> float:
        """The share of the context that must be there; more than there is, where the number is of another
        kind."""
        if not self.is_telling_alone or self.telling == {NOT}:
            return FIRM_SHARE
        for number in self.numbers & said.all:
            ours, theirs = self.said.measures_of(number)[:1], said.measures_of(number)
            if _MEASURE_STEMS & {*ours} and theirs and ours[0] not in theirs:
                return 1.01
            if ours and theirs and ours[0] not in theirs and theirs[0] not in self.context:
                return FIRM_SHARE
        return CONTEXT_SHARE

    @cached_property
    def written(self) -> tuple[list[list[str]], list[str]]:
        """Stretches of letters by which a text with the statement is found, “_” standing for any sign.

        Of each list in the first it has one (of several wrong words one list is enough), and one of the
        second.
        """
        firm = self.numbers or sorted(self.telling, key=len, reverse=True)[:3]
        around = sorted(self.context or self.telling, key=len, reverse=True)[:4]
        return [_written(word) for word in firm], [part for word in around for part in _written(word)]


def is_number(word: str) -> bool:
    return word.startswith("#")


def names_in(text: str) -> frozenset[str]:
    """The words with a capital that they do not owe to the start of a sentence, or that own something."""
    found = frozenset(
        re.sub(r"[’']s?$", "", match.group()).lower()
        for match in re.finditer(r"\w+(?:[’']\w+)*", text)
        if match.group()[0].isupper()
        and (not STARTS.search(text[: match.start()]) or re.search(r"[’']s$", match.group()))
    )
    return found - STOP_WORDS


def _with_values(text: str) -> str:
    """The text with each number as “#value”."""
    parts, at = [], 0
    for number in find_numbers(text):
        parts += [text[at : number.start], f" #{number.value} "]
        at = number.end
    return "".join([*parts, text[at:]])


def _stem(word: str) -> str:
    if is_number(word) or len(word) <= 3:
        return word
    return ENDING.sub("", word) or word


_MEASURE_STEMS = frozenset(map(_stem, MEASURES))


def _is_rounded_in(number: str, words: frozenset[str], right: frozenset[str]) -> bool:
    """Whether a rounder form of the number is there, that is no rounder form of the right one as well."""
    of_right = {form for one in filter(is_number, right) for form in rounded(Fraction(one[1:]))}
    return any(f"#{form}" in words for form in rounded(Fraction(number[1:])) if form not in of_right)


def _share(wanted: frozenset[str], words: frozenset[str]) -> float:
    """How much of ``wanted`` stands among ``words``; other endings of a long word are the same word."""
    if not wanted:
        return 1.0
    begun = {word[:STEM_LETTERS] for word in words if not is_number(word)}
    hits = sum(
        word in words or (len(word) > STEM_LETTERS and word[:STEM_LETTERS] in begun) for word in wanted
    )
    return hits / len(wanted)


def _written(word: str) -> list[str]:
    """Stretches of letters of which a text with the word has one."""
    if word in _WRITTEN:
        return _WRITTEN[word]
    if not is_number(word):
        # Without the first letter, which may be a capital, and without the ending.
        return [word[1 : 1 + STEM_LETTERS] if len(word) > 3 else word[1:] or word]
    value = Fraction(word[1:])
    forms = [form for each in (value, *rounded(value)) for form in spellings(each)]
    return list(dict.fromkeys(map(_letters_of, forms)))


def _letters_of(form: str) -> str:
    """The letters of a number in copy: any sign between figures, and of a scale the first letter."""
    if not form[0].isdigit():
        return re.sub(r"[ -]", "_", form[1:])
    return re.sub(r"(?<=[\d_])([a-z])[a-z]*$", r"\1", re.sub(rf"[,{SPACES}-]", "_", form))


def _expression(part: str) -> str:
    return re.escape(part).replace("_", ".")


def sentences(text: str) -> Iterator[str]:
    for line in text.splitlines():
        yield from filter(None, (sentence.strip() for sentence in SENTENCE_END.split(line)))


SENTENCE_END = re.compile(r"(?<=[.!?…])[”’\"']?\s+(?=[\"“‘(]?[A-ZÀ-ŽА-Я\d])")
