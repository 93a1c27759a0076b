"""The end of each log, kept by the database itself beside the log.

A chain tells whether an entry inside it was changed or taken out, and never whether its last entries are
gone. So whatever writes an entry, the number and the hash of the last one are noted in a table of their
own, which goes forward only.

On SQLite a migration that makes the log's table anew drops the trigger; ``triggers.install``, which every
such migration ends with, puts it back.
"""

# ruff: noqa: S608  (every name in these statements is a constant of this module)
from __future__ import annotations

from collections.abc import Iterator

LOG = "articles_move"
TABLE = "articles_loghead"
COLUMNS = "article_id, number, sha256"


def fill(apps, schema_editor) -> None:
    """Note where each log ends today; fits ``migrations.RunPython``."""
    with schema_editor.connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {TABLE} ({COLUMNS}) SELECT {COLUMNS} FROM {LOG} last"
            f" WHERE NOT EXISTS (SELECT 1 FROM {LOG} later"
            " WHERE later.article_id = last.article_id AND later.number > last.number)"
        )


def sqlite_trigger() -> Iterator[str]:
    new = ", ".join(f"NEW.{column.strip()}" for column in COLUMNS.split(","))
    yield (
        f"CREATE TRIGGER IF NOT EXISTS log_follow AFTER INSERT ON {LOG} BEGIN"
        f" INSERT INTO {TABLE} ({COLUMNS}) VALUES ({new}) {_forward()}; END"
    )


def postgresql_trigger() -> Iterator[str]:
    """One look for all the entries of a statement, since an import writes them by the thousand."""
    yield (
        f"CREATE OR REPLACE FUNCTION log_follow() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        f" INSERT INTO {TABLE} ({COLUMNS}) SELECT DISTINCT ON (article_id) {COLUMNS} FROM added"
        f" ORDER BY article_id, number DESC {_forward()}; RETURN NULL; END $$"
    )
    yield (
        f"CREATE OR REPLACE TRIGGER log_follow AFTER INSERT ON {LOG} REFERENCING NEW TABLE AS added"
        f" FOR EACH STATEMENT EXECUTE FUNCTION log_follow()"
    )


def _forward() -> str:
    return (
        "ON CONFLICT (article_id) DO UPDATE SET number = excluded.number, sha256 = excluded.sha256"
        f" WHERE excluded.number > {TABLE}.number"
    )
