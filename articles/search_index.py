"""The full-text index of revisions, a table that the database itself fills: of ``tsvector`` on
PostgreSQL, of FTS5 on SQLite.

Both find a word whether or not its accents are typed: FTS5 takes them off by itself, PostgreSQL is handed
the text without them (``plain_sql``), and the query in the same way (``fold``).

On SQLite a migration that makes the revisions' table anew drops the triggers that keep the index;
``triggers.install``, which every such migration ends with, puts them back.
"""

# ruff: noqa: S608  (every name in these statements is a constant of this module)
from __future__ import annotations

import unicodedata
from collections.abc import Iterator

REVISION = "articles_revision"
TABLE = "articles_search"
LANGUAGE = "english"
# What weighs most comes first.
WEIGHTS = {"headline": "A", "standfirst": "B", "body_text": "C"}


def _without_accent(char: str) -> str:
    """The Latin letter under the accents, or nothing for what is not one letter of the basic alphabet."""
    base = "".join(part for part in unicodedata.normalize("NFD", char) if not unicodedata.combining(part))
    return base if base.isascii() and base.isalpha() and base != char else ""


# One letter for one, so that a place in the plain text is the same place in the text as it was written.
ACCENTS = {
    chr(point): letter
    for block in (range(0xC0, 0x250), range(0x1E00, 0x1F00))
    for point in block
    if len(letter := _without_accent(chr(point))) == 1
}
_FOLD = str.maketrans(ACCENTS)


def composed(text: str) -> str:
    """The text with each accented letter as one character."""
    return unicodedata.normalize("NFC", text)


def fold(text: str) -> str:
    """The text without accents, and as long as its composed form."""
    return composed(text).translate(_FOLD)


def plain_sql(expression: str, *, is_html: bool = False) -> str:
    """The same for PostgreSQL. It leaves out what stands in angle brackets, which is no markup in a text."""
    words = expression if is_html else f"translate({expression}, '<>', '  ')"
    return f"search_plain({words})"


def plain_function() -> str:
    """What ``plain_sql`` calls. To look for each letter of a text among all ``ACCENTS`` is slow."""
    letters, plain = "".join(ACCENTS), "".join(ACCENTS.values())
    return f"""CREATE OR REPLACE FUNCTION search_plain(written text) RETURNS text
        LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
        DECLARE
            plain text := normalize(written, NFC);
            letter text;
        BEGIN
            FOR letter IN
                SELECT DISTINCT accented[1]
                FROM regexp_matches(plain, '[\\u00C0-\\u024F\\u1E00-\\u1EFF]', 'g') accented
            LOOP
                plain := replace(plain, letter, translate(letter, '{letters}', '{plain}'));
            END LOOP;
            RETURN plain;
        END $$"""


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


def postgresql_functions() -> Iterator[str]:
    """What the triggers call; may be run again and again."""
    yield plain_function()
    yield _function("insert", f"INSERT INTO {TABLE} VALUES (NEW.id, {_document('NEW.')});")
    yield _function("truncate", f"TRUNCATE {TABLE};")


def _document(row: str) -> str:
    return " || ".join(
        f"setweight(to_tsvector('{LANGUAGE}', {plain_sql(row + column)}), '{weight}')"
        for column, weight in WEIGHTS.items()
    )


def _postgresql() -> Iterator[str]:
    yield from postgresql_functions()
    yield f"CREATE TABLE {TABLE} (revision_id bigint PRIMARY KEY, document tsvector NOT NULL)"
    yield f"INSERT INTO {TABLE} SELECT id, {_document('')} FROM {REVISION}"
    yield f"CREATE INDEX {TABLE}_document ON {TABLE} USING gin (document)"
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
