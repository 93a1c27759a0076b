from __future__ import annotations

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from rich.progress import Progress, TextColumn, TimeElapsedColumn

from articles.baking import Bakery, NotOurs


class Command(BaseCommand):
    help = "Write the public site as files that any web server can serve: DIR/site is the latest, whole."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("folder", metavar="DIR", type=Path, help="an empty folder, or one of its own")
        parser.add_argument(
            "--live",
            default=settings.SITE_URL,
            help="where search, filters and forms lead (default: SITE_URL)",
        )

    def handle(self, *args: Any, folder: Path, live: str, **options: Any) -> None:
        columns = (TextColumn("{task.completed} files"), TimeElapsedColumn())
        with Progress(*columns, disable=not self.stdout.isatty()) as progress:
            task = progress.add_task("files", total=None)
            try:
                baked = Bakery(folder, live, lambda files: progress.update(task, completed=files)).bake()
            except NotOurs:
                raise CommandError(
                    f"{folder} holds something that no bake made: give an empty folder, or one of its own."
                ) from None
        if baked is None:
            self.stdout.write("Nothing changed since the last bake.")
            return
        self.stdout.write(
            f"{baked.rendered} files written, {baked.kept} kept, {baked.removed} removed: {folder / 'site'}"
        )
