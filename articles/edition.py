"""The edition: a number that moves whenever something changes that readers may see.

The database moves it by triggers, in the transaction of the change, so that no verb, command or hand on
the tables can forget to. Whoever kept a page under an edition may show it again while the number is the
same and the next moment at which something begins or ends (``NEXT_MOMENT``) has not come.

A new table that readers' pages read joins by an entry in ``SEEN``, and by ``triggers.install`` at the end
of the migration that makes it; a test walks all public pages and names what they read that is not here.
What is written before the revision that it belongs to is live need not move anything, since going live does.

On PostgreSQL the number is the sum of a few rows. A transaction takes one that nobody holds, or adds one:
nobody waits for another's publication, and none can deadlock over it.
"""

# ruff: noqa: S608  (every name in these statements is a constant of this module)
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

TABLE = "articles_edition"
REVISION = "articles_revision"
# Under this name a request says which edition it is answered for, where that is known.
RENDERED_FOR = "newsroom.edition"
EVENTS = ("insert", "update", "delete")
NUMBER = {
    "postgresql": f"SELECT sum(number) FROM {TABLE}",
    "sqlite": f"SELECT number FROM {TABLE}",
}
NEXT_MOMENT = (
    f"SELECT min(at) FROM (SELECT min(live_from) AS at FROM {REVISION} WHERE live_from > {{now}}"
    f" UNION ALL SELECT min(live_until) FROM {REVISION} WHERE live_until > {{now}}) moments"
)


@dataclass(frozen=True, slots=True)
class Seen:
    """Which changes to a table's rows move the edition.

    ``columns``: of an update, only a change of these; without any, every update does. ``only_live``: only
    rows of a revision that has been opened, ``of`` being the column that names it.
    """

    events: tuple[str, ...] = EVENTS
    columns: tuple[str, ...] = ()
    only_live: bool = False
    of: str = "revision_id"


SEEN = {
    # What is not opened may change; of what is, only the period and what goes with it ever does.
    REVISION: Seen(only_live=True, of="id"),
    "articles_revision_topics": Seen(only_live=True),
    "articles_revisionquote": Seen(only_live=True),
    "articles_revisionsource": Seen(only_live=True),
    "articles_revisionpicture": Seen(only_live=True),
    "articles_correction": Seen(),
    "articles_withdrawal": Seen(),
    # A new source is named by no story yet.
    "articles_source": Seen(events=("update", "delete")),
    "articles_sourcealias": Seen(),
    # All else that readers see of a quote is in the content of a revision.
    "articles_quote": Seen(events=("update",), columns=("kind", "text")),
    "articles_desk": Seen(),
    "articles_topic": Seen(),
    "articles_policy": Seen(),
}


def install(apps, schema_editor) -> None:
    """Make the edition and the triggers that move it; fits ``migrations.RunPython``."""
    connection = schema_editor.connection
    make = _postgresql_table() if connection.vendor == "postgresql" else _sqlite_table()
    with connection.cursor() as cursor:
        for statement in make:
            cursor.execute(statement)
        for statement in triggers(connection):
            cursor.execute(statement)


def remove(apps, schema_editor) -> None:
    connection = schema_editor.connection
    with connection.cursor() as cursor:
        for table in _there(connection):
            for event in (*EVENTS, "truncate"):
                on_table = f" ON {table}" if connection.vendor == "postgresql" else ""
                cursor.execute(f"DROP TRIGGER IF EXISTS edition_{table}_{event}{on_table}")
        cursor.execute(f"DROP TABLE IF EXISTS {TABLE}")


def triggers(connection) -> Iterator[str]:
    """Yield what moves the edition, for the tables that there are; may be run again and again."""
    there = _there(connection)
    one_of_each = _postgresql_trigger if connection.vendor == "postgresql" else _sqlite_trigger
    for table, seen in SEEN.items():
        if table in there:
            for event in seen.events:
                yield one_of_each(table, event, seen)
            if connection.vendor == "postgresql":
                yield _postgresql_truncate(table)


def _there(connection) -> list[str]:
    """The watched tables that exist, at this step of the migrations; none before the edition itself."""
    with connection.cursor() as cursor:
        names = set(connection.introspection.table_names(cursor))
    return [table for table in SEEN if table in names] if TABLE in names else []


def _sqlite_table() -> Iterator[str]:
    yield f"CREATE TABLE {TABLE} (id integer PRIMARY KEY CHECK (id = 1), number integer NOT NULL)"
    yield f"INSERT INTO {TABLE} VALUES (1, 1)"


def _sqlite_trigger(table: str, event: str, seen: Seen) -> str:
    when = _condition(event, seen, "IS NOT")
    return (
        f"CREATE TRIGGER IF NOT EXISTS edition_{table}_{event} AFTER {event.upper()} ON {table} {when}"
        f" BEGIN UPDATE {TABLE} SET number = number + 1; END"
    )


def _postgresql_table() -> Iterator[str]:
    yield f"CREATE TABLE {TABLE} (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, number bigint NOT NULL)"
    yield f"INSERT INTO {TABLE} (number) VALUES (1)"
    # Once is enough for a transaction; what a savepoint takes back, the setting loses with it.
    move = f"""
        IF current_setting('newsroom.moved', true) = pg_current_xact_id()::text THEN RETURN NULL; END IF;
        UPDATE {TABLE} SET number = number + 1
            WHERE id = (SELECT id FROM {TABLE} ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED);
        IF NOT FOUND THEN INSERT INTO {TABLE} (number) VALUES (1); END IF;
        PERFORM set_config('newsroom.moved', pg_current_xact_id()::text, true);
        RETURN NULL;"""
    yield _postgresql_function("edition_move", move)
    row = "CASE TG_OP WHEN 'DELETE' THEN to_jsonb(OLD) ELSE to_jsonb(NEW) END"
    yield _postgresql_function(
        "edition_move_if_live",
        f"""
        IF EXISTS (SELECT 1 FROM {REVISION} WHERE live_from IS NOT NULL
            AND id = ({row} ->> TG_ARGV[0])::bigint) THEN {move} END IF;
        RETURN NULL;""",
    )


def _postgresql_function(name: str, statements: str) -> str:
    return (
        f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql"
        f" AS $$ BEGIN {statements} END $$"
    )


def _postgresql_trigger(table: str, event: str, seen: Seen) -> str:
    # PostgreSQL takes no look at other tables in a condition: the function takes it.
    looks = seen.only_live and seen.of != "id"
    when = "" if looks else _condition(event, seen, "IS DISTINCT FROM")
    move = f"edition_move_if_live('{seen.of}')" if looks else "edition_move()"
    return (
        f"CREATE OR REPLACE TRIGGER edition_{table}_{event} AFTER {event.upper()} ON {table}"
        f" FOR EACH ROW {when} EXECUTE FUNCTION {move}"
    )


def _postgresql_truncate(table: str) -> str:
    return (
        f"CREATE OR REPLACE TRIGGER edition_{table}_truncate AFTER TRUNCATE ON {table}"
        " FOR EACH STATEMENT EXECUTE FUNCTION edition_move()"
    )


def _condition(event: str, seen: Seen, differs: str) -> str:
    if event == "update" and seen.columns:
        changed = " OR ".join(f"NEW.{column} {differs} OLD.{column}" for column in seen.columns)
        return f"WHEN ({changed})"
    row = "OLD" if event == "delete" else "NEW"
    if seen.only_live and seen.of == "id":
        rows = ("OLD", "NEW") if event == "update" else (row,)
        return f"WHEN ({' OR '.join(f'{row}.live_from IS NOT NULL' for row in rows)})"
    if seen.only_live:
        is_open = f"SELECT live_from FROM {REVISION} WHERE id = {row}.{seen.of}"
        return f"WHEN (({is_open}) IS NOT NULL)"
    return ""
