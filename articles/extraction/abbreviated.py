"""Bodies whose names in full their initials tell: "Harbour Board of Leith (HBL)", or "HBL" elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .capitals import LANDS, letter
from .mentions import BODY, PERSON, Found

# The initials, and how far before them the name is sought, in characters and in words.
_INITIALS = re.compile(r" \(([A-Z][A-Za-z]{0,2}[A-Z]{1,6})\)")
_REACH = 120
_LONGEST = 12
_WORD = re.compile(r"[^\W\d_][\w’'.-]*|&")
# Initials without brackets, and how many of them are spelt out.
_BARE = re.compile(r"[A-Z]{3,6}")
_MOST = 12
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
            start = _start_of_name(text, max(low, match.start() - _REACH), match.start(), match[1])
            if start is not None:
                yield start, match.start() - len("’s") * text.endswith(("'s", "’s"), start, match.start())


def _spelt_elsewhere(
    text: str, stretches: list[tuple[int, int, bool]], every: list[Found]
) -> Iterator[tuple[int, int]]:
    """The names whose words begin with the letters of initials that stand alone: "IMF", "HBL"."""
    people = [(one.start, one.end) for one in every if one.shape is PERSON]
    bare = {one.text: None for one in every if one.shape is BODY and _BARE.fullmatch(one.text)}
    for initials in list(bare)[:_MOST]:
        spelt = _spelling(initials)
        for low, high, is_heading in stretches:
            match = None if is_heading else spelt.search(text, low, high)
            if match and not any(start < match.end() and match.start() < end for start, end in people):
                land = text[low : match.start()].rpartition("\n")[2].split(" ")[-2:-1]
                is_led = bool(land) and land[0][:1].isupper() and letter(land[0]) in LANDS
                yield match.start() - (len(land[0]) + 1 if is_led else 0), match.end()
                break


def _spelling(initials: str) -> re.Pattern[str]:
    """What spells initials out: a run of words in capitals with little ones between."""
    words = r" (?:(?:of|for|the|and|&|in|on) ){0,2}".join(rf"{one}[a-z]+(?:[’']s)?" for one in initials)
    first = initials[0]  # before what may not stand there, as the engine looks for a letter fastest
    return re.compile(rf"{first}(?<![\w-]{first}){words[1:]}(?: and [A-Z][a-z]+)?(?![\w-])")


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
        if not word.group()[0].isupper() or text[word.end() : word.end() + 1] not in " ":
            break
        found = "".join(part[0] for part in word.group().split("-") if part).upper() + found
        if found == wanted:
            return word.start()
        if found.startswith(wanted) and len(found) == len(wanted) + 1:
            nearly = word.start()  # "Centre for Disease Control and Prevention (CDC)"
    return nearly
