"""A large archive from a small one, by the database itself: each story again and again, with all that belongs to it.

Made for measurements alone: the copies of a story share its words and the hashes of its log, so what is made here
proves nothing of the record. Meanwhile no trigger runs and no index is kept; both are as before afterwards.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor

import psycopg

CORES = 2
# What belongs to a story in the trial archive, the largest tables first: two are written at a time.
TABLES = (
    "articles_revision",
    "articles_search",
    "articles_article",
    "articles_desk_search",
    "articles_move",
    "articles_revisionsource",
    "articles_quote",
    "articles_revisionquote",
    "articles_revision_topics",
    "articles_citation",
    "articles_article_topics",
    "articles_article_authors",
    "articles_loghead",
    "articles_correction",
)
# Which keys are those of a copied row.
REFERS_TO = {
    "article_id": "articles_article",
    "revision_id": "articles_revision",
    "quote_id": "articles_quote",
    "continues_id": "articles_quote",
    "amends_id": "articles_correction",
}
# All moments of a copy lie so much before those of the story: none is still to come.
EARLIER = "7 minutes"


def multiply(url: str, times: int, progress: Callable[[str], None] = lambda said: None) -> None:
    """Make ``times`` stories of each one in an archive that holds nothing else."""
    with _connection(url) as connection:
        spans = dict(_spans(connection))
        dropped, restored = _indexes(connection)
        for statement in dropped:
            connection.execute(statement)
        copies = [_copy(connection, table, spans, times) for table in TABLES]
    _all_at_once(url, copies)
    progress("rows")
    _all_at_once(url, restored)
    progress("indexes")
    with _connection(url) as connection:
        for table in TABLES:
            _advance_sequence(connection, table)
    _all_at_once(url, [f"VACUUM ANALYZE {table}" for table in TABLES])
    progress("statistics")


def _connection(url: str) -> psycopg.Connection:
    connection = psycopg.connect(url, autocommit=True)
    connection.execute("SET session_replication_role = replica")
    connection.execute("SET maintenance_work_mem = '768MB'")
    connection.execute("SET synchronous_commit = off")
    return connection


def _all_at_once(url: str, statements: Iterable[str]) -> None:
    def execute(statement: str) -> None:
        with _connection(url) as connection:
            connection.execute(statement)

    with ThreadPoolExecutor(CORES) as pool:
        list(pool.map(execute, statements))


def _columns(connection: psycopg.Connection, table: str) -> list[tuple[str, str]]:
    """The columns of a table, each with its type."""
    return connection.execute(
        "SELECT attname, format_type(atttypid, NULL) FROM pg_attribute"
        " WHERE attrelid = %s::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum",
        [table],
    ).fetchall()


def _spans(connection: psycopg.Connection) -> Iterator[tuple[str, int]]:
    """How far apart the keys of a row and of its copy are."""
    for table in TABLES:
        if any(name == "id" for name, _ in _columns(connection, table)):
            (last,) = connection.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()
            yield table, last


def _copy(connection: psycopg.Connection, table: str, spans: dict[str, int], times: int) -> str:
    columns = _columns(connection, table)
    names = ", ".join(f'"{name}"' for name, _ in columns)
    values = ", ".join(_value(table, name, kind, spans) for name, kind in columns)
    return f"INSERT INTO {table} ({names}) SELECT {values} FROM generate_series(1, {times - 1}) nth, {table}"


def _value(table: str, name: str, kind: str, spans: dict[str, int]) -> str:
    other = table if name == "id" else REFERS_TO.get(name)
    if other is not None:
        return f'"{name}" + nth * {spans[other]}'
    if kind == "uuid":
        return "gen_random_uuid()"
    if kind == "timestamp with time zone":
        return f"\"{name}\" - nth * interval '{EARLIER}'"
    return f'"{name}"'


def _indexes(connection: psycopg.Connection) -> tuple[list[str], list[str]]:
    """The statements that drop every index but those of primary keys, and those that make them again."""
    constraints = connection.execute(
        "SELECT conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid) FROM pg_constraint"
        " WHERE conrelid = ANY(%s::regclass[]) AND contype IN ('u', 'x')",
        [list(TABLES)],
    ).fetchall()
    indexes = connection.execute(
        "SELECT indexrelid::regclass::text, pg_get_indexdef(indexrelid) FROM pg_index"
        " WHERE indrelid = ANY(%s::regclass[])"
        " AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u', 'x'))"
        # The index of words takes longest to make: it begins first.
        " ORDER BY pg_relation_size(indexrelid) DESC",
        [list(TABLES)],
    ).fetchall()
    dropped = [f"ALTER TABLE {table} DROP CONSTRAINT {name}" for table, name, _ in constraints]
    dropped += [f"DROP INDEX {name}" for name, _ in indexes]
    restored = [definition for _, definition in indexes]
    restored += [f"ALTER TABLE {table} ADD CONSTRAINT {name} {made}" for table, name, made in constraints]
    return dropped, restored


def _advance_sequence(connection: psycopg.Connection, table: str) -> None:
    if any(name == "id" for name, _ in _columns(connection, table)):
        connection.execute(
            f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), (SELECT max(id) FROM {table}))"
        )
