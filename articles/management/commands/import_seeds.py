from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError

from articles.fixtures import write_fixture
from articles.importing import Outcome, import_files, rehearse
from articles.management.import_report import Report, written_whole

SEEDS = settings.BASE_DIR / "fixtures" / "seeds"
AGAIN = "What was filed is kept; run the command again to go on from there."


class Command(BaseCommand):
    help = "Import filed copy: each file becomes a draft article with its quotes, sources and citations."
    # A rehearsal asks no database, so nothing is looked at before the files are.
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="files or folders of copy")
        parser.add_argument("--dry-run", action="store_true", help="write nothing, ask no database")
        parser.add_argument("--json", metavar="PATH", help="write what was found as JSON Lines; - for here")
        parser.add_argument(
            "--fixture", type=Path, metavar="PATH", help="write what was imported as a fixture"
        )
        parser.add_argument(
            "--workers", type=int, default=1, metavar="N", help="processes that take copy apart"
        )

    def handle(self, *, paths: list[Path], **options: Any) -> None:
        paths = paths or [SEEDS]
        self._refuse_nonsense(paths, options)
        with self._json_out(options["json"]) as json_out, self._told_plainly():
            report = Report(self.stderr if options["json"] == "-" else self.stdout, json_out)
            if options["dry_run"]:
                results = rehearse(paths, workers=options["workers"])
            else:
                is_read_whole = json_out is not None
                results = import_files(paths, workers=options["workers"], is_read_whole=is_read_whole)
            hashes = []
            for result in report.follow(results, paths):
                if options["fixture"] and result.sha256:
                    hashes.append(result.sha256)
        report.end()
        if options["fixture"]:
            with written_whole(options["fixture"]) as out:
                count = write_fixture(hashes, out)
            self.stderr.write(f"{count} articles written to {options['fixture']}.", lambda line: line)
        if report.tally.counts[Outcome.REFUSED]:
            sys.exit(1)

    def _refuse_nonsense(self, paths: list[Path], options: dict[str, Any]) -> None:
        for path in paths:
            if not path.exists():
                raise CommandError(f"There is no {path}: nothing was read.")
        if options["workers"] < 1:
            raise CommandError("--workers takes a number from 1.")
        if options["dry_run"] and options["fixture"]:
            raise CommandError("--fixture writes what was imported, and --dry-run imports nothing.")
        for option in ("json", "fixture"):
            folder = Path(options[option] or "-").absolute().parent
            if not folder.is_dir():
                raise CommandError(f"There is no folder {folder} to write --{option} to.")

    def _json_out(self, path: str | None) -> Any:
        if path is None or path == "-":
            return nullcontext(self.stdout if path else None)
        return written_whole(Path(path))

    @contextmanager
    def _told_plainly(self) -> Iterator[None]:
        """Say what stopped the import in a sentence, not in a traceback."""
        try:
            yield
        except BrokenProcessPool:
            raise CommandError(f"A worker process died, perhaps for want of memory. {AGAIN}") from None
        except DatabaseError as error:
            raise CommandError(f"The database stopped the import: {str(error).strip()}. {AGAIN}") from error
        except KeyboardInterrupt:
            raise CommandError(f"Stopped. {AGAIN}", returncode=130) from None
