"""Whether a single name in a copy is rather a firm's or another body's than a person's."""

from __future__ import annotations

import re
from functools import cached_property

from .somebody import BODIES

# How much of the copy is looked at.
LONGEST = 20_000
# Where copy speaks of one of these, an unknown name that "said" something is rather theirs.
_COMPANIES = (
    "company",
    "firm",
    "startup",
    "subsidiary",
    "the app",
    "the site",
    "airline",
    "retailer",
    "agency",
)
_COMPANY = re.compile(rf"\b(?:{'|'.join(_COMPANIES)})\b")
_CALLED = BODIES | {"the", "programme", "program", "project", "mission", "satellite", "tool", "index"}
_BEFORE = re.compile(r"\b(\w+),? $")
_BEHIND = re.compile(r"[ -]([a-z]{3,})\b")


class Firms:
    """What a copy tells of firms: looked up once, however many names ask."""

    def __init__(self, text: str) -> None:
        self._copy = text[:LONGEST]
        self._called: dict[str, bool] = {}

    @cached_property
    def are_spoken_of(self) -> bool:
        """Whether the copy speaks of a company."""
        return any(word in self._copy for word in _COMPANIES) and _COMPANY.search(self._copy) is not None

    def are_called(self, name: str) -> bool:
        """Whether the copy calls the name a body somewhere: "the Xyz said", "the site Xyz", "Xyz union"."""
        if name not in self._called:
            self._called[name] = self._is_called(name)
        return self._called[name]

    def _is_called(self, name: str) -> bool:
        at = self._copy.find(name)
        while at >= 0:
            end = at + len(name)
            before = _BEFORE.search(self._copy, max(0, at - 20), at)
            behind = _BEHIND.match(self._copy, end)
            if (behind and behind[1] in BODIES) or (before and before[1].lower() in _CALLED):
                return True
            at = self._copy.find(name, end)
        return False
