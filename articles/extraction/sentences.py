"""Where sentences end, in a paragraph whose marked words are held back.

A paragraph is read with its quotations replaced by a filler of the same length, so that offsets stay
true and no full stop, verb or name inside a quotation is mistaken for one of the reporter's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .marks import Marked
from .words import word_set

HELD = "\ue000"
HELD_STOP = "\ue001"
HELD_COMMA = "\ue002"
FILLERS = HELD + HELD_STOP + HELD_COMMA

ABBREVIATIONS = word_set(
    """mr mrs ms mx rs dr prof sen rep gov gen lt col maj sgt capt cmdr adm rev hon pres supt det insp
    sens reps govs profs gens cols capts lts sgts cllr cllrs revs messrs drs
    const st ft mt vs no nos art fig approx dept est inc ltd co corp bros jr sr jan feb mar apr jun jul aug
    sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ariz ark calif colo conn del fla ga ill
    ind kan ky la mass md mich minn miss mo mont neb nev okla ont ore pa que tenn tex va vt wash wis wyo
    alta sask man e.g i.e a.m p.m etc al"""
)
# These end a sentence as often as not: a capital after them decides.
LATE_ABBREVIATIONS = word_set("inc ltd co corp jr sr etc al a.m p.m no st mass md la pa va art")
# Written small these are words: "He fell ill. Roe came."
WORDS_IF_SMALL = word_set("sat sun wed ill miss mass man art ore fig mark no nos")
STARTERS = word_set(
    """a an the he she it they we i you his her its their our my this that these those there in on at by
    for from with as but and or if when while after before what who why how where according meanwhile
    however also still yet then now so since until despite although though both all some many most one two
    not"""
)

# One set of characters leads every branch, because a set is looked for fast.
STOP = re.compile(
    rf"""
    [.!?…{HELD_STOP}] (?:
      (?<! {HELD_STOP} ) [.!?…]* ["”’')\]»]* (?= \s | \Z | [{FILLERS}] )    # a stop, its marks, then space
    | (?<= [a-z)\d%]\. ) (?= [A-Z][a-z]+ [\s,’'] )       # or a stop with the next sentence glued on
    | (?<= {HELD_STOP} ) (?= \s | [A-Z] | \Z )           # or a quotation that ended with a stop
    )
    """,
    re.VERBOSE,
)
LONGEST_WORD = 24
LAST_WORD = re.compile(r"([\w.]*\w)\.\Z")
NEXT_WORD = re.compile(r"\s*[\"“‘'(\[«„]*(\w[\w’'-]*)?")
# What a body is called for short, between its name and the office: "the Weir Board (WB) chief".
# … and the link by which some pages let their reader look a name up.
SHORT_NAME = re.compile(r"\((?:[A-Z][A-Z&]{1,7}|search)\)")
_BETWEEN_WORDS = re.compile(rf"(?<=[A-Za-z] ){SHORT_NAME.pattern}(?= [A-Za-z])")
# "C.J." in the middle of a name ends no sentence.
INITIALS = re.compile(r"(?<=[“\"‘'])(?:[A-Z]\.){2,}(?=[”\"’'] [A-Z])")
ENDING = re.compile(r"[.!?…][\s)\]\"”’']*\Z")


def hold_back(text: str, start: int, end: int, marked: Sequence[Marked]) -> str:
    """The words of a paragraph with every marked stretch replaced by filler of the same length.

    A short name in brackets becomes blanks, as it parts nothing from nothing.
    """
    masked = _marked_held_back(text, start, end, marked)
    if "(" not in masked:
        return masked
    return _BETWEEN_WORDS.sub(lambda found: " " * len(found.group()), masked)


def _marked_held_back(text: str, start: int, end: int, marked: Sequence[Marked]) -> str:
    if not marked:
        return text[start:end]
    pieces: list[str] = []
    at = start
    for one in marked:
        pieces.append(text[at : one.outer_start])
        last = HELD
        inside = text[max(one.start, one.end - 4) : one.end]
        after = text[one.outer_end : one.outer_end + 1]
        if ENDING.search(inside) and after != "," and not INITIALS.match(text, one.start):
            last = HELD_STOP
        elif inside.rstrip().endswith(","):
            last = HELD_COMMA
        pieces.append(HELD * (one.outer_end - one.outer_start - 1) + last)
        at = one.outer_end
    pieces.append(text[at:end])
    return "".join(pieces)


def find_sentences(masked: str, offset: int = 0) -> list[tuple[int, int]]:
    """The sentences of a paragraph as ``(start, end)``; ``offset`` is added to both."""
    found: list[tuple[int, int]] = []
    start = 0
    for stop in (*_stops(masked), len(masked)):
        words = masked[start:stop]
        length = len(words.strip())
        if length:
            first = offset + stop - len(words.lstrip())
            found.append((first, first + length))
        start = stop
    return found


def _stops(masked: str) -> Iterator[int]:
    for match in STOP.finditer(masked):
        if match.group() == HELD_STOP:
            if _begins_anew(masked, match.end()):
                yield match.end()
        elif match.group()[0] != "." or _is_full_stop(masked, match.start(), match.end()):
            yield match.end()


def _begins_anew(masked: str, after: int) -> bool:
    """After a quotation that ends with a stop: a small letter carries the sentence on."""
    follows = NEXT_WORD.match(masked, after)
    word = follows.group(1) if follows else None
    return not word or not word[0].islower()


def _is_full_stop(masked: str, at: int, after: int) -> bool:
    if masked[after : after + 1] == " " and masked[after + 1 : after + 2].isupper():
        # By far the commonest: a word in full, and a capital behind the stop.
        blank = masked.rfind(" ", max(0, at - LONGEST_WORD), at)
        word = masked[blank + 1 : at] if blank >= 0 else ""
        if len(word) > 1 and word.isalpha() and word.lower() not in ABBREVIATIONS:
            return True
    follows = NEXT_WORD.match(masked, after)
    next_word = (follows.group(1) if follows else None) or ""
    if next_word and next_word[0].islower() and masked[at : at + 1] == ".":
        return False
    nearest = max(0, at - LONGEST_WORD)
    ending = LAST_WORD.search(masked, max(nearest, masked.rfind(" ", nearest, at)), at + 1)
    if not ending:
        return True
    word = ending.group(1).lower()
    if word in WORDS_IF_SMALL and (ending.group(1) == word or word == "no") and not next_word[:1].isdigit():
        return True
    if len(word) == 1 or (len(word) > 2 and word[-2] == "."):
        # An initial, or U.S.: ends the sentence only where a common opener follows.
        return next_word.lower() in STARTERS and word != "i" if next_word else True
    if word in ABBREVIATIONS:
        return not next_word or (word in LATE_ABBREVIATIONS and next_word.lower() in STARTERS)
    return True
