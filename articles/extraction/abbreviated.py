"""Bodies whose names in full their initials tell: "Harbour Board of Leith (HBL)", or "HBL" elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .bodies import is_institution
from .capitals import LANDS, letter
from .mentions import BODY, PERSON, Found

# The initials, and how far before them the name is sought, in characters and in words.
_INITIALS = re.compile(r" \(([A-Z][A-Za-z]{0,2}[A-Z]{1,6})\)")
_REACH = 120
_LONGEST = 12
# Of so many letters, behind so many words in capitals, initials may be of another language than the name.
_FEWEST_FOREIGN = 3
_FEWEST_CAPITALS = 4
_WORD = re.compile(r"[^\W\d_][\w’'.-]*|&")
# Initials without brackets, and how many of them are spelt out.
_BARE = re.compile(r"[A-Z]{3,6}")
_MOST = 12
_ONE = r"[A-Z][a-z]+(?:[’']s)?"
_CAPITAL = re.compile(_ONE)
# As many words as initials have letters at the least; their first letter leads, as that is looked for fast.
_ROW = re.compile(
    rf"[A-Z](?<![\w-].)[a-z]+(?:[’']s)?(?: (?:(?:of|for|the|and|&|in|on) ){{0,2}}{_ONE}){{2,}}(?![\w-])"
)
_LITTLE = frozenset(("of", "for", "the", "and", "&", "in", "on", "to", "de", "du", "des"))


def spell_out(text: str, stretches: list[tuple[int, int, bool]], every: list[Found]) -> list[Found]:
    """The findings, with the names in full that initials in brackets close, each one body."""
    full = list(_full_names(text, stretches))
    full += [
        (start, end)
        for start, end in _spelt_elsewhere(text, stretches, every)
        if not any(low < end and start < high for low, high in full)
    ]
    if not full:
        return every
    kept = [one for one in every if not any(start < one.end and one.start < end for start, end in full)]
    bodies = [Found(BODY, text[start:end], start, end, start, end, kind="O") for start, end in full]
    return sorted(kept + bodies, key=lambda one: one.start)


def _full_names(text: str, stretches: list[tuple[int, int, bool]]) -> Iterator[tuple[int, int]]:
    for low, high, _ in stretches:
        if text.find(" (", low, high) < 0:
            continue
        for match in _INITIALS.finditer(text, low, high):
            floor = max(low, match.start() - _REACH)
            start = _start_of_name(text, floor, match.start(), match[1])
            if start is None and len(match[1]) >= _FEWEST_FOREIGN and match[1].isupper():
                start = _start_of_body(text, floor, match.start())
            if start is not None:
                yield start, match.start() - len("’s") * text.endswith(("'s", "’s"), start, match.start())


def _spelt_elsewhere(
    text: str, stretches: list[tuple[int, int, bool]], every: list[Found]
) -> Iterator[tuple[int, int]]:
    """The names whose words begin with the letters of initials that stand alone: "IMF", "HBL"."""
    bare = {one.text: None for one in every if one.shape is BODY and _BARE.fullmatch(one.text)}
    if not bare:
        return
    people = [(one.start, one.end) for one in every if one.shape is PERSON]
    rows = [
        (low, "".join(text[start] for start, _ in words), words)
        for low, high, is_heading in stretches
        if not is_heading
        for words in _rows_of_capitals(text, low, high)
    ]
    for initials in list(bare)[:_MOST]:
        for low, letters, words in rows:
            first = letters.find(initials)
            if first < 0:
                continue
            start, end = words[first][0], _end_of_name(text, words, first + len(initials))
            if not any(begin < end and start < close for begin, close in people):
                land = text[low:start].rpartition("\n")[2].split(" ")[-2:-1]
                is_led = bool(land) and land[0][:1].isupper() and letter(land[0]) in LANDS
                yield start - (len(land[0]) + 1 if is_led else 0), end
                break


def _rows_of_capitals(text: str, low: int, high: int) -> Iterator[list[tuple[int, int]]]:
    """Where the words stand of each run of words in capitals with little ones between."""
    for row in _ROW.finditer(text, low, high):
        yield [word.span() for word in _CAPITAL.finditer(text, *row.span())]


def _end_of_name(text: str, words: list[tuple[int, int]], behind: int) -> int:
    """Where a name ends whose last letter stands for the word before ``behind``, with an "and Prevention"."""
    end = words[behind - 1][1]
    goes_on = behind < len(words) and words[behind][0] == end + len(" and ") and text.startswith(" and ", end)
    return words[behind][1] if goes_on else end


def _start_of_body(text: str, low: int, end: int) -> int | None:
    """Where a body's long name begins whose initials are of another language: "Lakes Institute (ILSO)"."""
    words = list(_WORD.finditer(text, low, end))
    if not words or words[-1].end() != end:
        return None
    first, capitals = None, 0
    for word in reversed(words):
        is_capital = word.group()[0].isupper()
        if text[word.end() : word.end() + 1] not in ("", " ") or not (is_capital or word.group() in _LITTLE):
            break
        if is_capital and word.group() != "The":
            first, capitals = word, capitals + 1
    if first is None or capitals < _FEWEST_CAPITALS or not is_institution(text[first.start() : end]):
        return None
    return first.start()


def _start_of_name(text: str, low: int, end: int, initials: str) -> int | None:
    """Where the words begin whose initials these are, the last of them ending at ``end``."""
    wanted = "".join(letter for letter in initials if letter.isupper())  # TfW
    found, nearly = "", None
    words = list(_WORD.finditer(text, low, end))[-_LONGEST:]
    if not words or words[-1].end() != end or words[-1].group() in _LITTLE:
        return None
    for word in reversed(words):
        if word.group() in _LITTLE:
            continue
        follows = text[word.end() : word.end() + 1]
        if not word.group()[0].isupper() or follows not in ("", " ", ","):
            break  # a comma parts the "Trade, Lakes and Ports Board (TLPB)"
        found = "".join(part[0] for part in word.group().split("-") if part).upper() + found
        if found == wanted:
            return word.start()
        if found.startswith(wanted) and len(found) == len(wanted) + 1:
            nearly = word.start()  # "Centre for Disease Control and Prevention (CDC)"
    return nearly
