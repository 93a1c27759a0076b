from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from rich.progress import Progress

from articles import trial_archive


class Command(BaseCommand):
    help = "Fill an empty database with made-up published stories, to try the house at size."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("count", type=int, help="how many stories there are to be in the end")

    def handle(self, *args: Any, count: int, **options: Any) -> None:
        if count < 0:
            raise CommandError(f"{count} stories cannot be made.")
        if trial_archive.is_mixed_with_others():
            raise CommandError("This database holds stories of its own: take an empty one.")
        with Progress(disable=not self.stdout.isatty()) as progress:
            task = progress.add_task("stories", total=count)
            made = trial_archive.fill(count, lambda stories: progress.advance(task, stories))
        self.stdout.write(f"{made} stories made, {count if made else 'enough'} in all.")
