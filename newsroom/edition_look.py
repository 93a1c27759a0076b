"""Which edition is out: one prepared look at the database, over a connection of its own."""

from __future__ import annotations

import copy
import datetime as dt
import threading
import time
from typing import Any, NamedTuple

from django.db import connections
from django.db.utils import load_backend
from django.utils.dateparse import parse_datetime

from articles import edition

SECONDS_TO_CONNECT = 2
SECONDS_BEFORE_TRYING_AGAIN = 1.0
NEVER = dt.datetime.max.replace(tzinfo=dt.UTC)


class DatabaseAway(Exception):
    """The edition cannot be told: the database does not answer, or has no edition yet."""


class Edition(NamedTuple):
    """What readers may see, from one change to the next. Later ones are greater."""

    number: int
    until: dt.datetime


class EditionLook:
    """Tells the edition; each thread looks over a connection of its own."""

    def __init__(self) -> None:
        self._threads = threading.local()
        self._known = Edition(-1, NEVER)
        self._away_until = 0.0

    def edition_at(self, now: dt.datetime) -> Edition:
        """Return the edition at ``now``; raise DatabaseAway."""
        number = self._asked(lambda reader: reader.number())
        known = self._known
        if known.number != number or known.until <= now:
            known = Edition(number, self._asked(lambda reader: reader.next_moment(now)))
            # Threads may overtake one another: the latest edition is the one that is remembered.
            self._known = max(known, self._known)
        return known

    def close(self) -> None:
        """Close this thread's connection."""
        if reader := getattr(self._threads, "reader", None):
            reader.close()
            self._threads.reader = None

    def _asked(self, question: Any) -> Any:
        """Ask, once more over a new connection where the old one was closed meanwhile."""
        reader = getattr(self._threads, "reader", None)
        if reader:
            try:
                return question(reader)
            except Exception:
                self._threads.reader = None
                reader.close()
        if time.monotonic() < self._away_until:
            raise DatabaseAway
        try:
            self._threads.reader = reader = READERS[_engine()](_connect())
            return question(reader)
        except Exception as problem:
            self._away_until = time.monotonic() + SECONDS_BEFORE_TRYING_AGAIN
            raise DatabaseAway from problem


class PostgresqlReader:
    """Speaks to libpq itself: a cursor would cost more than the look."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._pgconn = connection.pgconn
        self._pgconn.prepare(b"edition", edition.NUMBER["postgresql"].encode())

    def number(self) -> int:
        result = self._pgconn.exec_prepared(b"edition", None)
        return int(result.get_value(0, 0))

    def next_moment(self, now: dt.datetime) -> dt.datetime:
        found = self._connection.execute(edition.NEXT_MOMENT.format(now="%(now)s"), {"now": now}).fetchone()
        return found[0] or NEVER

    def close(self) -> None:
        self._connection.close()


class SqliteReader:
    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def number(self) -> int:
        return self._connection.execute(edition.NUMBER["sqlite"]).fetchone()[0]

    def next_moment(self, now: dt.datetime) -> dt.datetime:
        # Moments are kept in UTC, without saying so.
        words = str(now.astimezone(dt.UTC).replace(tzinfo=None))
        (found,) = self._connection.execute(edition.NEXT_MOMENT.format(now=":now"), {"now": words}).fetchone()
        return _in_utc(found) if found else NEVER

    def close(self) -> None:
        self._connection.close()


READERS = {"postgresql": PostgresqlReader, "sqlite": SqliteReader}


def _engine() -> str:
    return _settings()["ENGINE"].rsplit(".", 1)[-1].replace("sqlite3", "sqlite")


def _settings() -> dict[str, Any]:
    return connections["default"].settings_dict


def _connect() -> Any:
    """A connection as the site's own, but kept by this thread and in no pool."""
    given = copy.deepcopy(_settings())
    given["OPTIONS"].pop("pool", None)
    if _engine() == "postgresql":
        given["OPTIONS"]["connect_timeout"] = SECONDS_TO_CONNECT
    wrapper = load_backend(given["ENGINE"]).DatabaseWrapper(given, "edition")
    wrapper.ensure_connection()
    return wrapper.connection


def _in_utc(words: str) -> dt.datetime:
    found = parse_datetime(words)
    if found is None:
        raise ValueError(words)
    return found.replace(tzinfo=dt.UTC)
