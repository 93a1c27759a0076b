"""The organisations of a document by their names in full, in short and in initials."""

from __future__ import annotations

import re

from .capitals import LANDS, letter
from .mentions import BODY, Found
from .persons import fold

_CORPORATE = re.compile(
    r"(?:[ ,]+(?:Inc|Corp|Ltd|Co|Group|Corporation|Company|Limited|plc|PLC|LLC|Holdings)\.?)+$"
)
# "Weir Board (WB)", "Lakeside Bank, or LSB,"
_IN_BRACKETS = re.compile(
    r",? (?:\((?:the )?(?P<short>[A-Z][\w&.-]{1,9}|Cal [A-Z]{2,5})\)"
    r"|(?<=, )or (?:the )?(?P<other>[A-Z]{2,6}),)"
)
_WORD = re.compile(r"[A-Za-z]\w*")
_SHORT = re.compile(r"[A-Z](?:[A-Z&]|\.[A-Z]){1,6}\.?")

LONGEST_SPELT = 120  # characters of a name that initials spell out
MOST_SMALL = 2  # words in lower case, between two that bear an initial
# Short for a name, and not its initials.
_SPOKEN_SHORT = {"VW": "volkswagen"}


def _initials(name: str) -> str:
    return "".join([word[0] for word in _WORD.findall(_CORPORATE.sub("", name)) if word[0].isupper()])


def _without_place(name: str) -> str:
    """A body's name without the land it is of: "the CDC" can be the Chinese Center for Disease Control."""
    first, _, rest = name.partition(" ")
    return rest if letter(first) in LANDS and rest.count(" ") > 1 else ""


def start_by_initials(text: str, start: int, end: int, floor: int) -> int:
    """Where a body's name begins by the initials in brackets behind it: "Mills and Kilns Board (MKB)".

    ``start`` where they do not reach farther back than what was found.
    """
    brackets = _IN_BRACKETS.match(text, end)
    if brackets is None:
        return start
    wanted = [char for char in brackets[brackets.lastgroup or 0].upper() if char.isalpha()]
    words = list(re.finditer(r"[^\s,]+,?", text[max(floor, end - LONGEST_SPELT) : end]))
    small = 0
    while words and wanted:
        word = words.pop()
        if word.group()[0] == wanted[-1]:
            wanted.pop()
            small = 0
        elif word.group()[0].islower() and small < MOST_SMALL:
            small += 1
        else:
            return start
    begins = end - min(end - floor, LONGEST_SPELT) + word.start() if not wanted else start
    return min(begins, start)


class Bodies:
    """The organisations of a document by their names in full."""

    def __init__(self, text: str, every: list[Found]) -> None:
        self._full: dict[str, str] = {}
        for found in every:
            if found.shape is BODY:
                self._full.setdefault(fold(found.text), found.text)
        for name in list(self._full.values()):
            short = _CORPORATE.sub("", name)
            if short != name:
                self._full[fold(short)] = name
        self._spell_out(text, every)

    def _spell_out(self, text: str, every: list[Found]) -> None:
        """Let initials stand for the body that bears them: in brackets behind it, or letter by letter."""
        spelt = {fold(name): name for name in self._full.values() if " " in name}
        by_initials = {
            _initials(short): name
            for name in reversed(spelt.values())
            for whole in (_without_place(name), name)
            for short in (whole.rpartition(" and ")[0], whole)
        }
        for found in every:
            if found.shape is not BODY:
                continue
            brackets = _IN_BRACKETS.match(text, found.end)
            if brackets:
                short = brackets[brackets.lastgroup or 0]
                self._full[fold(short)] = self._full.get(fold(found.text), found.text)
            elif _SHORT.fullmatch(found.text):
                wanted = found.text.replace(".", "").replace("&", "")
                long = by_initials.get(wanted) or self._full.get(_SPOKEN_SHORT.get(wanted, ""))
                if long is not None:
                    self._full[fold(found.text)] = long

    def named(self, words: str) -> str | None:
        """The full name of the organisation that these words name."""
        return self._full.get(fold(words))
