from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from rich.console import Console

from articles.extraction import extract
from articles.extraction.explain import explanation
from articles.reading import Found, Refused, decode, printable, read


class Command(BaseCommand):
    help = "Explain how a file of copy is taken apart: what each part is, and why each quote has its speaker."
    # Nothing is looked up and nothing is written: no database is needed.
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, metavar="FILE", help="a file of copy as the desk files it")
        parser.add_argument(
            "--width", type=int, metavar="N", help="columns to write, instead of the terminal's"
        )

    def handle(self, *, file: Path, width: int | None, **options: Any) -> None:
        try:
            text = decode(read(Found(printable(file.name), file), settings.FILED_COPY_MAX_BYTES)).text
        except Refused as refusal:
            raise CommandError(f"{printable(file.name)}: {refusal}.") from refusal
        console = Console(file=self.stdout, width=width, highlight=False, emoji=False)
        console.print(explanation(text, extract(text)))
