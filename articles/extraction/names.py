"""The table of names of a document: who is named where, under which full name, in which role."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from .findings import Block, Gender, Headline, Mention, Named, SourceKind

ROLE_NOUN = re.compile(
    r"(?:secretary general|chief|head|leader|president|minister|chair(?:man|woman)?|director|mayor)"
)
ORGANISATION = re.compile(r"(?:Ministry|University|Council|Party|Inc|Police|Alliance|[A-Z]{2,})$")
CAPITALS = re.compile(r"\b[A-Z][\w’'-]*[\w](?:\s(?:(?:van|der|de|la|bin|al|von)\s)*[A-Z](?:\.|[\w’'-]*\w))*")
OPENERS = frozenset(
    """A An The He She It They We I You His Her Their Our My This That These Those In On At By For From With
    According As But And Or If When While After Before There Here Not No Yes What Who Why How Where Until
    Despite During Both Today Last Photo Share To Of Also Because So All Allies Our Related""".split()
)


@dataclass(frozen=True)
class NameTable:
    """The people and organisations of a document and every place where one is named."""

    named: tuple[Named, ...] = ()
    mentions: tuple[Mention, ...] = ()
    _starts: tuple[int, ...] = field(default=(), repr=False)

    def between(self, start: int, end: int) -> list[Mention]:
        """The mentions that begin in ``[start, end)``, in order."""
        return list(self.mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)])

    def named_for(self, name: str) -> Named | None:
        return next((one for one in self.named if one.name == name), None)

    def gender(self, name: str) -> Gender:
        named = self.named_for(name)
        return named.gender if named else Gender.UNKNOWN

    def by_role(self, words: str, before: int | None = None) -> Named | None:
        """Who holds the role that ``words`` name, or None where that is unknown or open."""
        wanted = {word for word in words.lower().split() if word not in {"the", "of", "a"}}
        holders = [one for one in self.named if one.role and wanted & set(one.role.lower().split())]
        return holders[0] if len(holders) == 1 else None

    def last_person(self, before: int, gender: Gender | None = None) -> Named | None:
        """The person named nearest before ``before``, of that gender where one is asked for."""
        for mention in reversed(self.mentions[: bisect_left(self._starts, before)]):
            named = self.named_for(mention.name)
            if named and named.kind is SourceKind.PERSON and gender in (None, Gender.UNKNOWN, named.gender):
                return named
        return None


def find_names(text: str, blocks: Sequence[Block], headline: Headline | None = None) -> NameTable:
    """The people and organisations named in the headline and the blocks."""
    places = sorted({(block.start, block.end) for block in (*blocks, *([headline] if headline else []))})
    found = [span for start, end in places for span in _capital_runs(text, start, end)]
    full = {text[start:end]: text[start:end] for start, end, _ in found}
    for name in full:
        longer = [other for other in full if other != name and other.split()[-1] == name]
        full[name] = longer[0] if longer else name
    roles: dict[str, str] = {}
    for start, end, role in found:
        roles[full[text[start:end]]] = roles.get(full[text[start:end]]) or role
    mentions = tuple(Mention(text[s:e], s, e, full[text[s:e]]) for s, e, _ in found)
    named = tuple(
        Named(name, _kind(name), roles[name], mentions=tuple(one for one in mentions if one.name == name))
        for name in dict.fromkeys(mention.name for mention in mentions)
    )
    return NameTable(named, mentions, tuple(mention.start for mention in mentions))


def _kind(name: str) -> SourceKind:
    return SourceKind.ORGANISATION if ORGANISATION.search(name) else SourceKind.PERSON


def _capital_runs(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    for match in CAPITALS.finditer(text, start, end):
        words = re.sub(r"[’']s$", "", match.group())
        at = match.start()
        while words and words.split()[0] in OPENERS:
            cut = len(words) - len(words.split(None, 1)[1]) if " " in words else len(words)
            words, at = words[cut:], at + cut
        role = ""
        titles = [one.end() for one in ROLE_NOUN.finditer(words.lower())]
        if titles and titles[-1] < len(words):
            role, cut = words[: titles[-1]], titles[-1] + 1
            words, at = words[cut:], at + cut
        if words:
            yield at, at + len(words), role
