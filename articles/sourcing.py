"""The desk's sources under the names that filed copy uses.

One is found by name or alias, else entered; a spelling that is probably a known name is only offered as such.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from django.db.models import Q
from django.db.models.functions import Lower

from articles.body import plain
from articles.extraction.findings import Named, SourceKind
from articles.extraction.variants import NameIndex, find_variants
from articles.models import Source, SourceAlias

LONGEST_NAME = 200
LONGEST_ROLE = 300


class AmbiguousName(Exception):
    """Several sources go by the name, and the copy does not tell which is meant."""


class SourceBook:
    """The sources that go by the names of some copy, read with two queries."""

    def __init__(self, names: Iterable[str]) -> None:
        self._by_name: dict[str, list[Source]] = defaultdict(list)
        self.entered: list[Source] = []
        names = {fit(name) for name in names}
        for name, source in _going_by(names):
            self._add(name, source)

    def find(self, name: str, kind: SourceKind) -> Source | None:
        """Return the standing source called ``name`` of a matching kind; raise AmbiguousName.

        A person is only ever a person; but what one copy calls an agency another calls an outlet.
        """
        is_person = kind == SourceKind.PERSON
        called = [
            source
            for source in self._by_name.get(fit(name).lower(), [])
            if (source.kind == SourceKind.PERSON) == is_person
        ]
        same_kind = [source for source in called if source.kind == kind]
        candidates = same_kind or called
        if len(candidates) > 1:
            raise AmbiguousName(name)
        return candidates[0] if candidates else None

    def find_or_enter(self, name: str, kind: SourceKind, role: str = "") -> Source:
        """Return the source called ``name``, entering it on the record where the desk knows none."""
        source = self.find(name, kind)
        if source is None:
            source = Source.objects.create(name=fit(name), kind=kind.value, role=fit(role, LONGEST_ROLE))
            self._add(source.name, source)
            self.entered.append(source)
        return source

    def _add(self, name: str, source: Source) -> None:
        known = self._by_name[name.lower()]
        if source not in known:
            known.append(source)


class KnownNames:
    """The names that sources go by in public, with the spellings that are probably one of them."""

    def __init__(self) -> None:
        self._indexes = {True: NameIndex({}), False: NameIndex({})}
        self._keys: dict[tuple[bool, str], int] = {}
        self._last_source = self._last_alias = 0

    def catch_up(self) -> None:
        """Read what was entered since the last time."""
        public = Source.objects.public()
        for source in public.filter(pk__gt=self._last_source).only("name", "kind").order_by("pk"):
            self.add(source)
            self._last_source = source.pk
        aliases = SourceAlias.objects.filter(pk__gt=self._last_alias, source__in=public).order_by("pk")
        for alias in aliases.select_related("source"):
            self.add(alias.source, alias.name)
            self._last_alias = alias.pk

    def add(self, source: Source, spelling: str = "") -> None:
        is_person = source.kind == SourceKind.PERSON
        self._indexes[is_person].add(spelling or source.name, source.name)
        self._keys[is_person, source.name] = source.pk

    def variants(self, named: Iterable[Named]) -> Iterator[tuple[str, int, float]]:
        """Each name that is probably a known one in another spelling, with the source's key and the score."""
        names: dict[bool, list[str]] = {True: [], False: []}
        for one in named:
            names[one.kind == SourceKind.PERSON].append(one.name)
        for is_person, index in self._indexes.items():
            for name in names[is_person]:
                for match in find_variants([name], index):
                    yield match.spelling, self._keys[is_person, match.name], match.score


def fit(words: str, longest: int = LONGEST_NAME) -> str:
    """Return a name or a role on one line, no longer than that of a source may be."""
    return plain(words)[:longest].strip()


def _going_by(names: set[str]) -> Iterator[tuple[str, Source]]:
    """The standing sources with each name or alias; whoever was merged is the source it was merged into."""
    lower = {name.lower() for name in names}
    # The database folds the case of plain letters alone, so the name as written is asked for as well.
    named = Source.objects.annotate(lower=Lower("name")).filter(Q(lower__in=lower) | Q(name__in=names))
    aliases = SourceAlias.objects.annotate(lower=Lower("name")).filter(Q(lower__in=lower) | Q(name__in=names))
    for source in named.select_related("merged_into").order_by("pk"):
        yield source.name, _standing(source)
    for alias in aliases.select_related("source__merged_into").order_by("pk"):
        yield alias.name, _standing(alias.source)


def _standing(source: Source) -> Source:
    while source.merged_into is not None:
        source = source.merged_into
    return source
