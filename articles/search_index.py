"""The full-text index of revisions, a table that the database itself fills: of ``tsvector`` on
PostgreSQL, of FTS5 on SQLite.

On SQLite a migration that makes the revisions' table anew drops the triggers that keep the index;
``triggers.install``, which every such migration ends with, puts them back.
"""

# ruff: noqa: S608  (every name in these statements is a constant of this module)
from __future__ import annotations

from collections.abc import Iterator

REVISION = "articles_revision"
TABLE = "articles_search"
LANGUAGE = "english"
# What weighs most comes first.
WEIGHTS = {"headline": "A", "standfirst": "B", "body_text": "C"}


def install(apps, schema_editor) -> None:
    """Make the index and fill it; fits ``migrations.RunPython``."""
    _execute(schema_editor, _postgresql() if schema_editor.connection.vendor == "postgresql" else _sqlite())


def remove(apps, schema_editor) -> None:
    on_table = f" ON {REVISION}" if schema_editor.connection.vendor == "postgresql" else ""
    names = (f"search_{event}" for event in ("insert", "delete", "truncate"))
    _execute(
        schema_editor,
        [*(f"DROP TRIGGER IF EXISTS {name}{on_table}" for name in names), f"DROP TABLE IF EXISTS {TABLE}"],
    )


def sqlite_triggers() -> Iterator[str]:
    columns = ", ".join(WEIGHTS)
    new, old = (", ".join(f"{row}.{column}" for column in WEIGHTS) for row in ("NEW", "OLD"))
    yield (
        f"CREATE TRIGGER IF NOT EXISTS search_insert AFTER INSERT ON {REVISION} BEGIN"
        f" INSERT INTO {TABLE}(rowid, {columns}) VALUES (NEW.id, {new}); END"
    )
    yield (
        f"CREATE TRIGGER IF NOT EXISTS search_delete AFTER DELETE ON {REVISION} BEGIN"
        f" INSERT INTO {TABLE}({TABLE}, rowid, {columns}) VALUES ('delete', OLD.id, {old}); END"
    )


def _sqlite() -> Iterator[str]:
    yield (
        f"CREATE VIRTUAL TABLE {TABLE} USING fts5({', '.join(WEIGHTS)}, content='{REVISION}',"
        " content_rowid='id', tokenize='porter unicode61 remove_diacritics 2')"
    )
    yield f"INSERT INTO {TABLE}({TABLE}) VALUES ('rebuild')"
    yield from sqlite_triggers()


def _postgresql() -> Iterator[str]:
    # PostgreSQL would take what stands in angle brackets for markup; here it is text like any other.
    document = " || ".join(
        f"setweight(to_tsvector('{LANGUAGE}', translate({{row}}{column}, '<>', '  ')), '{weight}')"
        for column, weight in WEIGHTS.items()
    )
    yield f"CREATE TABLE {TABLE} (revision_id bigint PRIMARY KEY, document tsvector NOT NULL)"
    yield f"INSERT INTO {TABLE} SELECT id, {document.format(row='')} FROM {REVISION}"
    yield f"CREATE INDEX {TABLE}_document ON {TABLE} USING gin (document)"
    yield _function("insert", f"INSERT INTO {TABLE} VALUES (NEW.id, {document.format(row='NEW.')});")
    yield _function("truncate", f"TRUNCATE {TABLE};")
    yield _trigger("insert", "FOR EACH ROW")
    yield _trigger("truncate", "FOR EACH STATEMENT")


def _function(event: str, statement: str) -> str:
    return (
        f"CREATE OR REPLACE FUNCTION search_{event}() RETURNS trigger LANGUAGE plpgsql"
        f" AS $$ BEGIN {statement} RETURN NULL; END $$"
    )


def _trigger(event: str, each: str) -> str:
    return (
        f"CREATE OR REPLACE TRIGGER search_{event} AFTER {event.upper()} ON {REVISION} {each}"
        f" EXECUTE FUNCTION search_{event}()"
    )


def _execute(schema_editor, statements) -> None:
    with schema_editor.connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
