"""Reads filed copy and writes rows: from a file to a draft article with its quotes, sources and citations.

Each file is all or nothing. Files go through in batches, one transaction each; a batch that the database does
not take is written file by file, so that one bad file stops no other. Whoever is killed leaves whole files
behind and nothing else, and the next run goes on from there.
"""

from __future__ import annotations

import hashlib
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from django.conf import settings
from django.db import DataError, IntegrityError, connection, transaction
from django.utils.translation import gettext as _

from articles.drafting import filed_copy, write_drafts
from articles.extraction.findings import Extraction
from articles.models import Article, FiledCopy, ImportRun
from articles.reading import (
    Copy,
    Found,
    Refused,
    TakenApart,
    find_files,
    read,
    take_apart,
    uncollected,
    workshop,
)
from articles.sourcing import KnownNames
from articles.workflow import Action

FILES_IN_BATCH = 100
BYTES_IN_BATCH = 1_000_000
# The lock on PostgreSQL that one importer holds while it writes; any number that nobody else uses.
ONE_IMPORTER = 0x6E657773


class Outcome(StrEnum):
    """What became of a file."""

    CREATED = "created"
    NEW_FILING = "new filing"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one file, why if it was refused, and what was found in it if it was taken apart."""

    name: str
    outcome: Outcome
    reason: str = ""
    sha256: str = ""
    extraction: Extraction | None = None

    @classmethod
    def of(cls, copy: Copy, outcome: Outcome, reason: str = "") -> Result:
        return cls(copy.name, outcome, reason, copy.sha256, copy.extraction)


@dataclass
class Tally:
    """How many files came out how, and which were refused."""

    counts: Counter[Outcome] = field(default_factory=Counter)
    refused: list[Result] = field(default_factory=list)

    def count(self, result: Result) -> None:
        self.counts[result.outcome] += 1
        if result.outcome == Outcome.REFUSED:
            self.refused.append(result)

    def __str__(self) -> str:
        return ", ".join(f"{self.counts[outcome]} {outcome}" for outcome in Outcome)


Known = Callable[[Iterable[str]], set[str]]


def import_files(paths: Iterable[Path], *, workers: int = 1, is_read_whole: bool = False) -> Iterator[Result]:
    """Import files and folders, yielding what became of each file once that is kept for good.

    Copy that the desk has already is not taken apart again, unless ``is_read_whole``.
    """
    desk = _Desk()
    for batch in _taken_apart(paths, workers, nothing_known if is_read_whole else known_hashes):
        yield from desk.file(batch)


def rehearse(paths: Iterable[Path], *, workers: int = 1) -> Iterator[Result]:
    """Yield what an import into an empty house would make of each file; asks no database, writes nothing."""
    texts: set[str] = set()
    names: set[str] = set()
    for batch in _taken_apart(paths, workers, nothing_known):
        for copy in batch:
            if isinstance(copy, Result):
                yield copy
            elif copy.sha256 in texts:
                yield Result.of(copy, Outcome.UNCHANGED)
            else:
                yield Result.of(copy, Outcome.NEW_FILING if copy.name in names else Outcome.CREATED)
                texts.add(copy.sha256)
                names.add(copy.name)


def nothing_known(hashes: Iterable[str]) -> set[str]:
    return set()


def known_hashes(hashes: Iterable[str]) -> set[str]:
    """Those of ``hashes`` whose copy has reached the desk before."""
    return set(FiledCopy.objects.filter(sha256__in=hashes).values_list("sha256", flat=True))


@dataclass(frozen=True, slots=True)
class _Arrived:
    """A file's bytes, or what is settled about it without them."""

    name: str
    original: bytes = b""
    sha256: str = ""
    settled: Result | None = None


def _taken_apart(paths: Iterable[Path], workers: int, known: Known) -> Iterator[list[Copy | Result]]:
    """The files in batches and in order, read and taken apart, a few batches ahead and never more."""
    waiting: deque[tuple[list[_Arrived], Future[list[TakenApart]]]] = deque()
    with workshop(workers) as shop:
        try:
            for batch in _batches(find_files(paths)):
                arrived = _settle_known(batch, known)
                originals = [one.original for one in arrived if one.settled is None]
                waiting.append((arrived, shop.submit(take_apart, originals)))
                if len(waiting) > (workers + 1 if workers > 1 else 0):
                    yield _put_together(*waiting.popleft())
            while waiting:
                yield _put_together(*waiting.popleft())
        finally:
            # Whoever does not wait for the processes finds them half gone when Python ends.
            shop.shutdown(wait=True, cancel_futures=True)


def _batches(files: Iterable[Found]) -> Iterator[list[_Arrived]]:
    """The files read, in batches bounded by number and by size."""
    batch: list[_Arrived] = []
    size = 0
    for found in files:
        arrived = _arrive(found)
        batch.append(arrived)
        size += len(arrived.original)
        if len(batch) == FILES_IN_BATCH or size > BYTES_IN_BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _arrive(found: Found) -> _Arrived:
    try:
        original = read(found, settings.FILED_COPY_MAX_BYTES)
    except Refused as refused:
        return _Arrived(found.name, settled=Result(found.name, Outcome.REFUSED, str(refused)))
    return _Arrived(found.name, original, hashlib.sha256(original).hexdigest())


def _settle_known(batch: Sequence[_Arrived], known: Known) -> list[_Arrived]:
    hashes = known([one.sha256 for one in batch if one.sha256])
    return [
        _Arrived(one.name, settled=Result(one.name, Outcome.UNCHANGED, sha256=one.sha256))
        if one.sha256 in hashes
        else one
        for one in batch
    ]


def _put_together(arrived: list[_Arrived], taken: Future[list[TakenApart]]) -> list[Copy | Result]:
    results = iter(taken.result())
    return [one.settled or _copy(one, next(results)) for one in arrived]


def _copy(one: _Arrived, taken: TakenApart) -> Copy | Result:
    if taken.decoded is None or taken.extraction is None:
        return Result(one.name, Outcome.REFUSED, taken.refusal, one.sha256)
    return Copy(one.name, one.original, one.sha256, taken.decoded, taken.extraction)


class _Desk:
    """Files batches of copy; everything of one run."""

    def __init__(self) -> None:
        self._run: ImportRun | None = None
        self._names = KnownNames()
        _map_nothing()

    def file(self, batch: Sequence[Copy | Result]) -> list[Result]:
        """File a batch in one transaction, or, where the database refuses that, each copy in its own."""
        if all(isinstance(one, Result) for one in batch):
            return [one for one in batch if isinstance(one, Result)]
        try:
            with uncollected():
                return self._file_together(batch)
        except (IntegrityError, DataError):
            self._names = KnownNames()
            return [one if isinstance(one, Result) else self._file_alone(one) for one in batch]

    def _file_alone(self, copy: Copy) -> Result:
        try:
            return self._file_together([copy])[0]
        except (IntegrityError, DataError) as error:
            self._names = KnownNames()
            return Result.of(copy, Outcome.REFUSED, f"the database does not take it: {error}".strip())

    def _file_together(self, batch: Sequence[Copy | Result]) -> list[Result]:
        with transaction.atomic():
            _hold_off_others()
            filing = _Filing([copy for copy in batch if isinstance(copy, Copy)], self._run, self._names)
            results = [one if isinstance(one, Result) else filing.place(one) for one in batch]
            filing.write()
        self._run = filing.run
        return results


def _map_nothing() -> None:
    """Keep SQLite's file out of this process's memory, where it would grow with what is written."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA mmap_size=0")


def _hold_off_others() -> None:
    """Let one importer write at a time, so that no two enter one source; SQLite does that of itself."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [ONE_IMPORTER])


class _Filing:
    """One batch on its way into the rows; the caller holds the transaction."""

    def __init__(self, copies: Sequence[Copy], run: ImportRun | None, names: KnownNames) -> None:
        names.catch_up()
        self._names = names
        self._known = known_hashes(copy.sha256 for copy in copies)
        named = FiledCopy.objects.filter(name__in=[copy.name for copy in copies])
        self._latest = {
            filed.name: filed for filed in named.defer("text", "original").order_by("filed_at", "pk")
        }
        self._drafts: dict[str, Copy] = {}
        is_news = any(copy.sha256 not in self._known for copy in copies)
        self.run = ImportRun.objects.create() if run is None and is_news else run

    def place(self, copy: Copy) -> Result:
        """Decide what becomes of a copy; a draft is written with its fellows, a new filing at once."""
        if copy.sha256 in self._known:
            return Result.of(copy, Outcome.UNCHANGED)
        self._known.add(copy.sha256)
        if copy.name in self._drafts:
            self.write()
        if copy.name in self._latest:
            self._latest[copy.name] = file_again(copy, self._latest[copy.name], self.run)
            return Result.of(copy, Outcome.NEW_FILING)
        self._drafts[copy.name] = copy
        return Result.of(copy, Outcome.CREATED)

    def write(self) -> None:
        written = write_drafts(list(self._drafts.values()), self.run, self._names)
        self._latest.update((filed.name, filed) for filed in written)
        self._drafts.clear()


def file_again(copy: Copy, latest: FiledCopy, run: ImportRun | None) -> FiledCopy:
    """Keep other text under a known name beside what was filed before, and tell the desk; its work stays."""
    article = Article.objects.select_for_update(of=("self",)).get(pk=latest.article_id)
    filed = filed_copy(copy, article, run)
    filed.replaces = latest
    filed.save(force_insert=True)
    article.notes.create(
        text=_("%(name)s was filed again with other words: compare the two.") % {"name": copy.name}
    )
    article.log(Action.FILE_AGAIN, by=None, reason=filed.as_logged)
    return filed
