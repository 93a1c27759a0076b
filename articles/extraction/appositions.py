"""Roles that a comma parts from the name behind them: "the head of the union, Jane Roe"."""

from __future__ import annotations

import re

from .capitals import letter
from .names_as_printed import is_persons_name
from .role_words import DETERMINERS, PREPOSITIONS, VERBS
from .roles_before import (
    JOINING,
    LOOK_BACK,
    NOT_OFFICES,
    OF_OTHERS,
    OWNED,
    TIMES,
    is_acronym,
    is_head,
    is_lately,
    is_plural_role,
    is_role_noun,
    is_whole,
    start_of_word,
    word_before,
)
from .titles import ROLE_NOUNS

LONGEST_APPOSITION = 14
_OFFICE_OF = re.compile(
    r"""
    \b(?:[Tt]he|[Aa])[ ]
    (?P<role> (?:[a-z-]+[ ]){0,2}
        (?:head|chief|leader|director|president|chairman|chairwoman|secretary|editor|governor|spokesman|spokeswoman|commander|owner
          |founder|captain|coach|manager|mayor)
        [ ]of[ ](?:the[ ]|their[ ]|its[ ]|his[ ]|her[ ]|our[ ])?
        (?:[A-Z][\w’'-]+[ ]){0,3} (?:[a-z-]+[ ]){0,3}
    )$
    """,
    re.VERBOSE,
)
_NAME_THAT_SPEAKS = re.compile(
    r"[A-Z][\w.’'-]*(?:[ ][A-Z][\w.’'-]*){0,4},[ ](?:said|says|told|added|stated|informed)\b"
)
# The letters of words that open a sentence or name a day, and own no office.
_NO_OWNERS = frozenset("XvZz")


# "the Department of Works (DoW) director, NAME"
IN_BRACKETS = re.compile(r"\([A-Z][A-Za-z&]{1,9}\)")


def role_in_apposition(text: str, at: int, floor: int) -> int:
    """Where "head of the union" begins in "the head of the union, NAME", or ``at``."""
    if text[at - 2 : at] != ", ":
        return at
    bottom = max(floor, at - LOOK_BACK)
    if _NAME_THAT_SPEAKS.match(text, at) and (leads := _leading_office(text, at, bottom)) < at:
        return leads
    words: list[str] = []
    start = at - 2  # the comma
    while start > bottom and len(words) <= LONGEST_APPOSITION:
        before = start_of_word(text, start, bottom)
        word = text[before:start]
        lower = word.lower()
        if word == "(Acting)" or (words and IN_BRACKETS.fullmatch(word)):
            start = before - 1
            continue
        if (
            word[-1:] == ","
            and (word[:1].islower() or word[-2:-1] == ")" or is_acronym(word[:-1]))
            and words
            and words[0][0].isupper()
            and _head_is_role(words)
        ):
            return start + 1  # "they met in town, Mayor of Leeds, NAME"
        if lower in ("said", "says", "added") and _head_is_role(words):
            return start + 1  # "said head coach of the club, NAME"
        if (
            not word
            or word[-1] in ',;:!?)”"'
            or (lower in VERBS and not is_lately(text, lower, before, bottom))
            or (word[-1] == "." and (len(word) > 4 or word[:-1].isdigit()))
        ):
            return at
        if lower in _RELATIVES:
            return start + 1 if lower == "whose" and _head_is_role(words) else at
        is_named = word[0].isupper() or (word[2:3] == "-" and word[3:4].isupper())  # "al-Roe's"
        is_possessive = is_named and word.endswith(_OWNING)
        ends = (
            lower in DETERMINERS
            or OWNED.sub("", lower) in TIMES  # "this year's speaker"
            or is_possessive
            or (
                lower in PREPOSITIONS
                and words
                and words[0][0].isupper()
                and not (lower in ("of", "for") and is_head(word_before(text, before, bottom)[0]))
            )
            or word in ("As", "Now")  # "As policy director for the union, Jane Roe …"
        )
        led = _owner(text, before, start, bottom) if ends and is_possessive else before
        if ends and (_head_is_role(words) or _is_one_of(text, led, words)):
            return led if is_possessive else start + 1
        words.insert(0, word)
        start = before - 1
    opens = bool(words) and start + 1 == floor  # the words fill all that may be looked at
    return floor if opens and _head_is_role(words) else at


def _leading_office(text: str, at: int, floor: int) -> int:
    """Where a sentence opens with an office and its body: "Director Weir Centre, NAME, said"; else ``at``."""
    stop = max(text.rfind(". ", floor, at) + 1, text.rfind("\n", floor, at))
    start = stop + 1 if stop > 0 else floor
    words = text[start : at - 2].split(" ")
    if len(words) < 2 or len(words) > LONGEST_APPOSITION or words[0].lower() not in ROLE_NOUNS:
        return at
    are_capitals = all(word[:1].isupper() or word in JOINING for word in words)
    is_name = is_persons_name(" ".join(words[1:])) or "," in "".join(words[:-2])
    return start if are_capitals and not is_name else at


_OWNING = ("'s", "’s", "s'", "s’")
_RELATIVES = frozenset(["whose", "who", "which", "that"])


def _is_one_of(text: str, at: int, words: list[str]) -> bool:
    """Whether "one of" stands before the last word read and the words are people: "one of Roe's victims"."""
    before = text[max(0, at - len(OF_OTHERS[-1])) : at].lower()
    return before.endswith(OF_OTHERS) and bool(words) and is_plural_role(words[-1])


def _owner(text: str, at: int, end: int, floor: int) -> int:
    """Where the name begins that ends in ``text[at:end]``, as "Bank of Canada's"; behind it for a day's."""
    start = at if letter(OWNED.sub("", text[at:end])) not in _NO_OWNERS else end + 1
    while start == at:
        word, before = word_before(text, at, floor)
        if word in JOINING:
            word, before = word_before(text, before, floor)
        if not word[:1].isupper() or word == "One" or not is_whole(word) or letter(word) in _NO_OWNERS:
            break
        start = at = before
    return start


def office_of_body(text: str, at: int, floor: int) -> int:
    """Where "aide of the Russian leader" begins in "the aide of the Russian leader NAME", or ``at``.

    Both nouns may be a role; the name then goes with the first.
    """
    floor = max(floor, at - 80)
    if text.find(" of ", floor, at) < 0 or not is_head(word_before(text, at, floor)[0]):
        return at
    match = _OFFICE_OF.search(text, floor, at)
    return match.start("role") if match else at


def _head_is_role(words: list[str]) -> bool:
    """Whether the noun before the first preposition is a role noun."""
    if not words or words[0].lower() in PREPOSITIONS:
        return False
    cut = next((at for at, word in enumerate(words) if word.lower() in PREPOSITIONS), len(words))
    head = words[cut - 1]
    return is_role_noun(head) and head.lower() not in NOT_OFFICES
