from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from articles.verification import count_rows, find_broken


class Command(BaseCommand):
    help = (
        "Check that nobody tampered with the record: the hashes of filed copy, the chain of the log, the "
        "hashes of revisions, and whether corrections, withdrawals, quotes and sources agree with them. "
        "Names each broken row; the exit status is 1 if there is one."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        found = 0
        for broken in find_broken():
            found += 1
            self.stdout.write(self.style.ERROR(str(broken)))
        looked_at = ", ".join(f"{count} {name}" for name, count in count_rows().items())
        if found:
            raise CommandError(f"Looked at {looked_at}: {found} broken.")
        self.stdout.write(self.style.SUCCESS(f"Looked at {looked_at}: the record is whole."))
