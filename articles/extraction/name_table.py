"""The table of names: everybody and every body named, where, and who is meant by a role or a pronoun."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cached_property

from .findings import Gender, Mention, Named, SourceKind
from .offices import fit

# Below this a role phrase does not fit the role; closer than this two fits count as the same.
_LEAST_FIT = 0.6
_SAME_FIT = 0.25


@dataclass(frozen=True)
class NameTable:
    """The people and organisations of a document, and every place where one of them is named.

    ``mentions`` are in the order of the copy. A body that only qualifies a role ("NATO" in "NATO
    Secretary General Mark Rutte") has no mention there: it is inside the mention's phrase.
    """

    named: tuple[Named, ...] = ()
    mentions: tuple[Mention, ...] = ()
    described: dict[int, str] = field(default_factory=dict)  # whom "the goaltender" means, by its offset
    doctors: frozenset[str] = frozenset()  # who has that title

    @cached_property
    def _starts(self) -> list[int]:
        return [mention.start for mention in self.mentions]

    @cached_property
    def _by_name(self) -> dict[str, Named]:
        return {named.name: named for named in self.named}

    @cached_property
    def titled(self) -> frozenset[str]:
        """The full names beside which the copy states a role anywhere."""
        return frozenset(mention.name for mention in self.mentions if mention.role)

    @cached_property
    def _holders(self) -> list[Named]:
        return [named for named in self.named if named.roles]

    def between(self, start: int, end: int) -> list[Mention]:
        """The mentions that begin in ``[start, end)``, in order."""
        return list(self.mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)])

    def named_for(self, name: str) -> Named | None:
        """Who bears exactly this full name."""
        return self._by_name.get(name)

    def gender(self, name: str) -> Gender:
        """The probable gender of the person of this full name."""
        named = self._by_name.get(name)
        return named.gender if named else Gender.UNKNOWN

    def is_person(self, name: str) -> bool:
        """Whether this full name is a person's."""
        named = self._by_name.get(name)
        return named is not None and named.kind is SourceKind.PERSON

    def role_at(self, name: str, at: int) -> str:
        """The role last stated for the name before ``at``, or else its fullest role."""
        named = self._by_name.get(name)
        if named is None:
            return ""
        stated = [one.role for one in named.mentions if one.role and one.phrase_start <= at]
        return stated[-1] if stated else named.role

    def by_role(self, words: str, before: int | None = None) -> Named | None:
        """Who holds the role that ``words`` name ("the alliance chief"), or None where that is open.

        With ``before`` an even choice falls on whoever is named nearest before that offset.
        """
        fits = [(max(fit(words, role) for role in one.roles), one) for one in self._holders]
        best = max((score for score, _ in fits), default=0.0)
        if best < _LEAST_FIT:
            return (self._taken_up(before) if before is not None else None) or self._titled(words)
        holders = [one for score, one in fits if best - score < _SAME_FIT]
        if len(holders) == 1:
            return holders[0]
        return self._nearest(holders, before) if before is not None else None

    def _taken_up(self, at: int) -> Named | None:
        """Whom the description that begins at ``at``, or after a small word there, takes up."""
        name = next((self.described[near] for near in range(at, at + 9) if near in self.described), "")
        return self._by_name.get(name)

    def _titled(self, words: str) -> Named | None:
        """Whom "the doctor" means where but one of the copy is titled so."""
        if words.lower().removeprefix("the ") != "doctor" or len(self.doctors) != 1:
            return None
        return self._by_name[next(iter(self.doctors))]

    def _nearest(self, holders: list[Named], before: int) -> Named | None:
        names = {one.name for one in holders}
        for mention in reversed(self.mentions[: bisect_left(self._starts, before)]):
            if mention.name in names:
                return self._by_name[mention.name]
        return None

    def last_person(self, before: int, gender: Gender | None = None, since: int = 0) -> Named | None:
        """The person named nearest before ``before``, whom a pronoun of that gender can mean."""
        for mention in reversed(self.mentions[: bisect_left(self._starts, before)]):
            if mention.start < since:
                return None
            named = self._by_name[mention.name]
            if named.kind is SourceKind.PERSON and (
                gender in (None, Gender.UNKNOWN) or named.gender in (gender, Gender.UNKNOWN)
            ):
                return named
        return None
