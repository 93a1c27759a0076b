"""Triggers that keep the record honest, for SQLite and PostgreSQL.

Append-only tables refuse every change and removal; a quote's words never change; a revision's content
never changes, and of its period only moments that are still to come; the noted end of a log goes forward
only; two revisions of one article are
never live at one moment (on SQLite here, on PostgreSQL by an exclusion constraint).

On SQLite a migration that alters a table makes it anew and drops its triggers: such a migration ends
with ``install``. Everything here may be run again and again.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from articles import desk_index, edition, log_heads, search_index

APPEND_ONLY = (
    "articles_filedcopy",
    "articles_move",
    "articles_correction",
    "articles_withdrawal",
    "articles_revisionquote",
    "articles_revisionsource",
    "articles_revision_topics",
    "articles_revisionpicture",
)
REVISION = "articles_revision"
PERIOD = ("live_from", "live_until", "first_published_at", "modified_at", "hides_text")
# The beginning of a period, and what is as fixed as that once it has come.
WITH_THE_BEGINNING = ("live_from", "first_published_at", "modified_at", "hides_text")
QUOTE = "articles_quote"
QUOTE_WORDS = ("text", "article_id", "filed_copy_id", "start", "end")
LOG_HEAD = log_heads.TABLE
GUARDED = (*APPEND_ONLY, REVISION, QUOTE, LOG_HEAD)


def install(apps, schema_editor) -> None:
    """Put every trigger in place; fits ``migrations.RunPython``."""
    connection = schema_editor.connection
    with connection.cursor() as cursor:
        columns = [column.name for column in connection.introspection.get_table_description(cursor, REVISION)]
        # Not all migrations know all tables.
        tables = set(connection.introspection.table_names(cursor))
        write = _postgresql if connection.vendor == "postgresql" else _sqlite
        statements = list(write(columns, tables))
        for statement in statements:
            cursor.execute(statement)
        for statement in edition.triggers(connection):
            cursor.execute(statement)


def remove(apps, schema_editor) -> None:
    """Take every trigger away; fits ``migrations.RunPython``, and tests that damage rows on purpose."""
    connection = schema_editor.connection
    with connection.cursor() as cursor:
        for name, table in _names():
            on_table = f" ON {table}" if connection.vendor == "postgresql" else ""
            cursor.execute(f"DROP TRIGGER IF EXISTS {name}{on_table}")
        if connection.vendor == "postgresql":
            cursor.execute(f"ALTER TABLE {REVISION} DROP CONSTRAINT IF EXISTS revision_one_live_at_a_time")


def _names() -> Iterator[tuple[str, str]]:
    for table in GUARDED:
        for event in ("update", "delete", "truncate"):
            yield f"{table}_{event}", table
    for event in ("insert", "overlap", "period"):
        yield f"{REVISION}_{event}", REVISION


def _kept(tables: Container[str]) -> list[str]:
    return [table for table in APPEND_ONLY if table in tables]


def _refusal(table: str) -> str:
    return f"{table} is append-only: a row is never changed or deleted"


def _differs(columns: Sequence[str], operator: str) -> str:
    return " OR ".join(f'NEW."{column}" {operator} OLD."{column}"' for column in columns)


ONLY_FORWARD = "the end of a log goes forward only"


def _goes_back(operator: str) -> str:
    """Whether the noted end of a log is an earlier one, or another one of the same number."""
    return (
        f"NEW.article_id {operator} OLD.article_id OR NEW.number < OLD.number"
        f" OR (NEW.number = OLD.number AND NEW.sha256 {operator} OLD.sha256)"
    )


def _passed(columns: Sequence[str], now: str, operator: str) -> str:
    """Whether a moment is changed that has come, or what went with it; early migrations lack a column."""
    begun = _differs([column for column in WITH_THE_BEGINNING if column in columns], operator)
    ended = _differs(["live_until"], operator)
    return f"(OLD.live_from <= {now} AND ({begun})) OR (OLD.live_until <= {now} AND ({ended}))"


def _sqlite(columns: Sequence[str], tables: Container[str]) -> Iterator[str]:
    for table in _kept(tables):
        yield _sqlite_trigger(f"{table}_update", f"UPDATE ON {table}", "1", _refusal(table))
        yield _sqlite_trigger(f"{table}_delete", f"DELETE ON {table}", "1", _refusal(table))
    if search_index.TABLE in tables:
        yield from search_index.sqlite_triggers()
    if LOG_HEAD in tables:
        yield from log_heads.sqlite_trigger()
        yield _sqlite_trigger(
            f"{LOG_HEAD}_update", f"UPDATE ON {LOG_HEAD}", _goes_back("IS NOT"), ONLY_FORWARD
        )
        yield _sqlite_trigger(f"{LOG_HEAD}_delete", f"DELETE ON {LOG_HEAD}", "1", _refusal(LOG_HEAD))
    if desk_index.TABLE in tables:
        yield from desk_index.sqlite_triggers()
    fixed = [column for column in columns if column not in PERIOD]
    yield _sqlite_trigger(
        f"{REVISION}_update",
        f"UPDATE ON {REVISION}",
        _differs(fixed, "IS NOT"),
        "the content of a revision never changes",
    )
    yield _sqlite_trigger(f"{REVISION}_delete", f"DELETE ON {REVISION}", "1", _refusal(REVISION))
    now = "strftime('%Y-%m-%d %H:%M:%f', 'now')"
    yield _sqlite_trigger(
        f"{REVISION}_period",
        f"UPDATE ON {REVISION}",
        _passed(columns, now, "IS NOT"),
        "a moment of a revision that has passed never changes",
    )
    yield _sqlite_trigger(f"{REVISION}_insert", f"INSERT ON {REVISION}", _sqlite_overlap(), _TWO_LIVE)
    yield _sqlite_trigger(f"{REVISION}_overlap", f"UPDATE ON {REVISION}", _sqlite_overlap(), _TWO_LIVE)
    yield _sqlite_trigger(
        f"{QUOTE}_update",
        f"UPDATE ON {QUOTE}",
        _differs(QUOTE_WORDS, "IS NOT"),
        "the words of a quote never change",
    )


_TWO_LIVE = "two revisions of one article are never live at one moment (revision_one_live_at_a_time)"


def _sqlite_overlap() -> str:
    """The period is half-open, and an empty one meets nothing."""
    return (
        "NEW.live_from IS NOT NULL AND (NEW.live_until IS NULL OR NEW.live_until > NEW.live_from)"
        f" AND EXISTS (SELECT 1 FROM {REVISION} other"
        " WHERE other.article_id = NEW.article_id AND other.id IS NOT NEW.id AND other.live_from IS NOT NULL"
        " AND (other.live_until IS NULL OR other.live_until > other.live_from)"
        " AND (other.live_until IS NULL OR other.live_until > NEW.live_from)"
        " AND (NEW.live_until IS NULL OR NEW.live_until > other.live_from))"
    )


def _sqlite_trigger(name: str, event: str, condition: str, message: str) -> str:
    return (
        f"CREATE TRIGGER IF NOT EXISTS {name} BEFORE {event} WHEN {condition} "
        f"BEGIN SELECT RAISE(ABORT, '{message}'); END"
    )


def _postgresql(columns: Sequence[str], tables: Container[str]) -> Iterator[str]:
    yield _postgresql_function(
        "newsroom_refuse", "RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'check_violation';"
    )
    for table in _kept(tables):
        yield _postgresql_trigger(f"{table}_update", f"UPDATE ON {table} FOR EACH ROW", "", _refusal(table))
        yield _postgresql_trigger(f"{table}_delete", f"DELETE ON {table} FOR EACH ROW", "", _refusal(table))
    for table in (*_kept(tables), REVISION):
        yield _postgresql_trigger(
            f"{table}_truncate", f"TRUNCATE ON {table} FOR EACH STATEMENT", "", _refusal(table)
        )
    if LOG_HEAD in tables:
        yield from _postgresql_log_head()
    without_period = " - ".join(["to_jsonb({row})", *(f"'{column}'" for column in PERIOD)])
    changed = f"{without_period.format(row='NEW')} IS DISTINCT FROM {without_period.format(row='OLD')}"
    yield _postgresql_trigger(
        f"{REVISION}_update",
        f"UPDATE ON {REVISION} FOR EACH ROW",
        changed,
        "the content of a revision never changes",
    )
    yield _postgresql_trigger(
        f"{REVISION}_delete", f"DELETE ON {REVISION} FOR EACH ROW", "", _refusal(REVISION)
    )
    yield _postgresql_trigger(
        f"{REVISION}_period",
        f"UPDATE ON {REVISION} FOR EACH ROW",
        _passed(columns, "clock_timestamp()", "IS DISTINCT FROM"),
        "a moment of a revision that has passed never changes",
    )
    yield _postgresql_trigger(
        f"{QUOTE}_update",
        f"UPDATE ON {QUOTE} FOR EACH ROW",
        _differs(QUOTE_WORDS, "IS DISTINCT FROM"),
        "the words of a quote never change",
    )
    yield f"ALTER TABLE {REVISION} DROP CONSTRAINT IF EXISTS revision_one_live_at_a_time"
    yield (
        f"ALTER TABLE {REVISION} ADD CONSTRAINT revision_one_live_at_a_time EXCLUDE USING gist ("
        "int8range(article_id, article_id, '[]') WITH &&, tstzrange(live_from, live_until) WITH &&"
        ") WHERE (live_from IS NOT NULL)"
    )


def _postgresql_log_head() -> Iterator[str]:
    yield from log_heads.postgresql_trigger()
    goes_back = _goes_back("IS DISTINCT FROM")
    yield _postgresql_trigger(
        f"{LOG_HEAD}_update", f"UPDATE ON {LOG_HEAD} FOR EACH ROW", goes_back, ONLY_FORWARD
    )
    for event, each in (("delete", "ROW"), ("truncate", "STATEMENT")):
        yield _postgresql_trigger(
            f"{LOG_HEAD}_{event}", f"{event.upper()} ON {LOG_HEAD} FOR EACH {each}", "", _refusal(LOG_HEAD)
        )


def _postgresql_function(name: str, statement: str) -> str:
    return (
        f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {statement} END $$"
    )


def _postgresql_trigger(name: str, event: str, condition: str, message: str) -> str:
    when = f"WHEN ({condition})" if condition else ""
    return (
        f"CREATE OR REPLACE TRIGGER {name} BEFORE {event} {when}"
        f" EXECUTE FUNCTION newsroom_refuse('{message}')"
    )
