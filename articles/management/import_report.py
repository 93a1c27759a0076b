"""What an import tells whoever runs it: lines or a progress bar, a summary, and JSON Lines for programs."""

from __future__ import annotations

import json
import os
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from articles.extraction.findings import Extraction
from articles.extraction.rendering import as_json
from articles.importing import Result, Tally
from articles.reading import find_files


def json_row(result: Result) -> dict[str, Any]:
    """One file as ``--json`` tells of it."""
    return {
        "name": result.name,
        "sha256": result.sha256 or None,
        "outcome": result.outcome.value,
        "reason": result.reason,
        **as_json(result.extraction),
    }


@contextmanager
def written_whole(path: Path) -> Iterator[TextIO]:
    """Open a file to write that takes ``path``'s place once it is whole."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    fresh = Path(name)
    try:
        with open(handle, "w", encoding="utf-8", newline="\n") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        fresh.chmod(0o666 & ~_umask())
        fresh.replace(path)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise


def _umask() -> int:
    umask = os.umask(0o022)
    os.umask(umask)
    return umask


class Report:
    """Tells of each result as it comes: by a bar on a terminal, by a line for each file elsewhere."""

    def __init__(self, out: Any, json_out: Any | None = None) -> None:
        self.tally = Tally()
        self._out = out
        self._json_out = json_out

    def follow(self, results: Iterable[Result], paths: Sequence[Path]) -> Iterator[Result]:
        """Pass ``results`` of ``paths`` through, telling of each."""
        if not self._out.isatty():
            for result in results:
                self._write(line(result))
                yield self._note(result)
            return
        columns = (BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), TextColumn("{task.description}"))
        with Progress(*columns, console=Console(stderr=True)) as progress:
            task = progress.add_task("", total=sum(1 for _ in find_files(paths)))
            for result in results:
                progress.update(task, advance=1, description=escape(result.name))
                yield self._note(result)

    def end(self) -> None:
        """Say what was refused and why, and how many files came out how."""
        for result in self.tally.refused:
            self._write(f"Refused {result.name}: {result.reason}.")
        self._write(f"{self.tally}.")

    def _write(self, words: str) -> None:
        self._out.write(words, lambda line: line)

    def _note(self, result: Result) -> Result:
        self.tally.count(result)
        if self._json_out is not None:
            self._json_out.write(json.dumps(json_row(result), ensure_ascii=False) + "\n")
        return result


def line(result: Result) -> str:
    """A result in a line: what became of the file, and what was found in it."""
    said = result.reason or (", ".join(found(result.extraction)) if result.extraction else "")
    return f"{result.outcome.value:<10}  {result.name}" + (f": {said}" if said else "")


def found(extraction: Extraction) -> Iterator[str]:
    layout = extraction.layout
    if layout.headline:
        yield f"“{layout.headline.text}”" + (" (proposed)" if layout.headline.is_proposed else "")
    yield layout.published.at if layout.published else "no date stated"
    speakers = Counter(quote.speaker or "nobody named" for quote in extraction.quotes)
    yield f"{len(extraction.quotes)} quotes" + (f" ({_several(speakers)})" if speakers else "")
    credited = dict.fromkeys(f"{credit.source} ({credit.role.value})" for credit in layout.credits)
    yield f"credits {'; '.join(credited)}" if credited else "no credits"
    if layout.rights:
        yield f"reuse {layout.rights.reuse.value}"
    for variant in extraction.variants:
        yield f"{variant.spelling} may be {variant.name}"


def _several(speakers: Counter[str]) -> str:
    return ", ".join(f"{name} {number}" for name, number in speakers.most_common())
