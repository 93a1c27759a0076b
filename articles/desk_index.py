"""The full-text index of working copies, for the desk alone: kept by the database like that of revisions.

On SQLite a migration that makes the articles' table anew drops the triggers that keep the index;
``triggers.install``, which every such migration ends with, puts them back.
"""

# ruff: noqa: S608  (every name in these statements is a constant of this module)
from __future__ import annotations

from collections.abc import Iterator

from articles.search_index import LANGUAGE, plain_function, plain_sql

ARTICLE = "articles_article"
TABLE = "articles_desk_search"
# What weighs most comes first.
WEIGHTS = {"headline": "A", "standfirst": "B", "body": "C", "byline": "D", "dateline": "D"}
COLUMNS = ", ".join(WEIGHTS)
# The marks of a body's subset: FTS5 would take their names for words, where PostgreSQL knows a tag.
TAGS = ("p", "h2", "h3", "strong", "em", "ul", "ol", "li", "blockquote", "a", "br")
PARTS = (*(f"<{tag}>" for tag in TAGS), *(f"</{tag}>" for tag in TAGS), '<a href="')


def install(apps, schema_editor) -> None:
    """Make the index and fill it; fits ``migrations.RunPython``."""
    _execute(schema_editor, _postgresql() if schema_editor.connection.vendor == "postgresql" else _sqlite())


def remove(apps, schema_editor) -> None:
    on_table = f" ON {ARTICLE}" if schema_editor.connection.vendor == "postgresql" else ""
    names = (f"desk_search_{event}" for event in ("insert", "update", "delete", "truncate"))
    _execute(
        schema_editor,
        [*(f"DROP TRIGGER IF EXISTS {name}{on_table}" for name in names), f"DROP TABLE IF EXISTS {TABLE}"],
    )


def sqlite_triggers() -> Iterator[str]:
    forget = f"INSERT INTO {TABLE}({TABLE}, rowid, {COLUMNS}) VALUES ('delete', OLD.id, {_words('OLD.')});"
    write = f"INSERT INTO {TABLE}(rowid, {COLUMNS}) VALUES (NEW.id, {_words('NEW.')});"
    changed = " OR ".join(f"NEW.{column} IS NOT OLD.{column}" for column in WEIGHTS)
    for event, condition, act in (
        ("insert", "", write),
        ("update", f" WHEN {changed}", f"{forget} {write}"),
        ("delete", "", forget),
    ):
        yield (
            f"CREATE TRIGGER IF NOT EXISTS desk_search_{event} AFTER {event.upper()} ON {ARTICLE}{condition}"
            f" BEGIN {act} END"
        )


def _words(row: str) -> str:
    """What is indexed of a row, its body without marks."""
    body = f"{row}body"
    for part in PARTS:
        body = f"replace({body}, '{part}', ' ')"
    return ", ".join(body if column == "body" else f"{row}{column}" for column in WEIGHTS)


def _sqlite() -> Iterator[str]:
    yield (
        f"CREATE VIRTUAL TABLE {TABLE} USING fts5({COLUMNS}, content='',"
        " tokenize='porter unicode61 remove_diacritics 2')"
    )
    yield f"INSERT INTO {TABLE}(rowid, {COLUMNS}) SELECT id, {_words('')} FROM {ARTICLE}"
    yield from sqlite_triggers()


def postgresql_functions() -> Iterator[str]:
    """What the triggers call; may be run again and again."""
    write = (
        f"INSERT INTO {TABLE} VALUES (NEW.id, {_document('NEW.')})"
        " ON CONFLICT (article_id) DO UPDATE SET document = EXCLUDED.document;"
    )
    yield plain_function()
    for event, act in (
        ("insert", write),
        ("update", write),
        ("delete", f"DELETE FROM {TABLE} WHERE article_id = OLD.id;"),
        ("truncate", f"TRUNCATE {TABLE};"),
    ):
        yield (
            f"CREATE OR REPLACE FUNCTION desk_search_{event}() RETURNS trigger LANGUAGE plpgsql"
            f" AS $$ BEGIN {act} RETURN NULL; END $$"
        )


def _document(row: str) -> str:
    return " || ".join(
        f"setweight(to_tsvector('{LANGUAGE}', {plain_sql(row + column, is_html=True)}), '{weight}')"
        for column, weight in WEIGHTS.items()
    )


def _postgresql() -> Iterator[str]:
    changed = " OR ".join(f"NEW.{column} IS DISTINCT FROM OLD.{column}" for column in WEIGHTS)
    yield from postgresql_functions()
    yield f"CREATE TABLE {TABLE} (article_id bigint PRIMARY KEY, document tsvector NOT NULL)"
    yield f"INSERT INTO {TABLE} SELECT id, {_document('')} FROM {ARTICLE}"
    yield f"CREATE INDEX {TABLE}_document ON {TABLE} USING gin (document)"
    for event, each in (
        ("insert", "FOR EACH ROW"),
        ("update", f"FOR EACH ROW WHEN ({changed})"),
        ("delete", "FOR EACH ROW"),
        ("truncate", "FOR EACH STATEMENT"),
    ):
        yield (
            f"CREATE OR REPLACE TRIGGER desk_search_{event} AFTER {event.upper()} ON {ARTICLE} {each}"
            f" EXECUTE FUNCTION desk_search_{event}()"
        )


def _execute(schema_editor, statements) -> None:
    with schema_editor.connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
