"""Numbers in running text, by their value: 12 and twelve, 1.2 million and 1,200,000 are one number each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

_COUNTED = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen"""
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
ONES = {word: value for value, word in enumerate(_COUNTED.split())}
TENS = {word: 10 * value for value, word in enumerate(_TENS.split(), start=2)}
SCALES = {
    "hundred": 10**2,
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "dozen": 12,
}
SHORT_SCALES = {"k": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "bn": 10**9, "tn": 10**12}
PARTS = {"half": Fraction(1, 2), "quarter": Fraction(1, 4)}
# Spaces that stand inside a number: an ordinary one, and those that do not break.
SPACES = " \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}"

IN_FIGURES = rf"""
    (?<![\w.,]) (?:
        (?P<grouped>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?)       # 1,200,000 and 1,200.5
      | (?P<spaced>\d{{1,3}}(?:[{SPACES}]\d{{3}})+(?!\d))   # 1 200 000
      | (?P<plain>\d+(?:\.\d+)?)                            # 12, 1.2
    )
    (?: [{SPACES}-]? (?P<scale>hundred|thousand|million|billion|trillion|dozen|mln|mn|bn|tn|[mk])\b )?
"""
_WORD = "|".join([*ONES, *TENS, *SCALES, *PARTS])
IN_WORDS = rf"""
    \b (?P<words> (?:a[ ])? (?:{_WORD})
        (?: (?:-|[{SPACES}](?:and[ ]|of[ ])?(?:a[ ])?) (?:{_WORD}) )* ) \b
"""
NUMBER = re.compile(f"{IN_FIGURES} | {IN_WORDS}", re.VERBOSE | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Number:
    """A number with its words: ``text[start:end]`` is ``words``."""

    words: str
    start: int
    end: int
    value: Fraction


def find_numbers(text: str) -> list[Number]:
    """Return the numbers of ``text`` in order; “thousands” and a lone “half” state none."""
    return list(_found(text))


def _found(text: str) -> Iterator[Number]:
    for match in NUMBER.finditer(text):
        value = _read(match["words"]) if match["words"] else _in_figures(match)
        if value is not None:
            yield Number(match.group(), match.start(), match.end(), value)


def _in_figures(match: re.Match[str]) -> Fraction:
    figures = match["grouped"] or match["spaced"] or match["plain"]
    value = Fraction(re.sub(rf"[,{SPACES}]", "", figures))
    scale = (match["scale"] or "").lower()
    return value * ({**SCALES, **SHORT_SCALES}[scale] if scale else 1)


def _read(phrase: str) -> Fraction | None:
    """The value of number words; None where they name an amount and no number."""
    words = re.split(rf"[-{SPACES}]+", phrase.lower())
    total, group = Fraction(0), Fraction(0)
    is_counted = False
    for at, word in enumerate(words):
        if word in ONES or word in TENS:
            group += ONES.get(word, TENS.get(word, 0))
            is_counted = True
        elif word in PARTS:
            group += PARTS[word]
            # “A quarter” is a share of whatever follows, “a quarter of a million” a number.
            is_counted = is_counted or at + 1 < len(words)
        elif word == "a":
            is_counted = True
        elif word in ("hundred", "dozen"):
            group = (group or Fraction(1)) * SCALES[word]
        elif word in SCALES:
            total, group = total + (group or Fraction(1)) * SCALES[word], Fraction(0)
    return total + group if is_counted and total + group else None


def spellings(value: Fraction) -> list[str]:
    """Return the ways in which English copy writes a number, in lower case, the usual ones."""
    found = list(_figures(value)) + list(_spelt(value))
    for name, scale in SCALES.items():
        amount = value / scale
        if scale >= 10**3 and amount in PARTS.values():
            found.append(f"{'half' if amount == PARTS['half'] else 'quarter of'} a {name}")
        # Nobody writes 3.2 thousand.
        elif scale >= 10**3 and 1 <= amount < 10**4 and (scale > 10**3 or (amount * 2).denominator == 1):
            short = [key for key, size in SHORT_SCALES.items() if size == scale]
            for figures in _figures(amount):
                found += [f"{figures}{space}{name}" for space in (*SPACES, "-")]
                found += [f"{figures}{space}{key}" for key in short for space in ("", *SPACES)]
            found += [f"{words} {name}" for words in _spelt(amount)]
    return list(dict.fromkeys(found))


def _figures(value: Fraction) -> Iterator[str]:
    """The digits, grouped in each way; nothing for what takes more than three decimals."""
    if (value * 1000).denominator != 1:
        return
    whole, _, decimals = f"{float(value):.3f}".rstrip("0").rstrip(".").partition(".")
    tail = f".{decimals}" if decimals else ""
    yield whole + tail
    if len(whole) > 3:
        grouped = f"{int(whole):,}"
        yield grouped + tail
        yield from (grouped.replace(",", space) for space in SPACES if not tail)


def _spelt(value: Fraction) -> Iterator[str]:
    """The number in words, up to the hundreds that copy spells out."""
    whole = int(value)
    if value - whole == Fraction(1, 2) and whole:
        yield from (f"{words} and a half" for words in _spelt(Fraction(whole)))
    if value != whole:
        return
    by_value = {number: word for word, number in {**ONES, **TENS}.items()}
    if whole in by_value:
        yield by_value[whole]
    elif whole < 100:
        yield f"{by_value[whole // 10 * 10]}-{by_value[whole % 10]}"
        yield f"{by_value[whole // 10 * 10]} {by_value[whole % 10]}"
    elif whole % 100 == 0 and whole // 100 <= 20:
        yield from (f"{words} hundred" for words in _spelt(Fraction(whole // 100)))


def rounded(value: Fraction) -> list[Fraction]:
    """Return what others may call it when they round: to two significant figures or more, nearest first."""
    if value.denominator != 1:
        return []
    digits = len(str(int(value)))
    found = [Fraction(round(int(value), -cut)) for cut in range(1, digits - 1)]
    return [each for each in dict.fromkeys(found) if each != value]
