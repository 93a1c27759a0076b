"""Which edition is out: one prepared look at the database, over connections of its own."""

from __future__ import annotations

import copy
import datetime as dt
import threading
import time
from collections.abc import Callable
from typing import Any, NamedTuple

from django.db import connections
from django.db.utils import load_backend
from django.utils.dateparse import parse_datetime

from articles import edition

# A look takes a fraction of a millisecond: more would only wait for one another.
CONNECTIONS = 4
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
    """Tells the edition over a few connections, which all threads of the process share."""

    def __init__(self) -> None:
        self._slots = threading.Semaphore(CONNECTIONS)
        self._idle: list[Any] = []
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
        """Close the connections that nobody uses."""
        while self._idle:
            self._idle.pop().close()

    def _asked(self, question: Callable[[Any], Any]) -> Any:
        """Ask, once more over a new connection where the old one was closed meanwhile."""
        with self._slots:
            if self._idle:
                reader = self._idle.pop()
                try:
                    return self._answer(question, reader)
                except Exception:
                    reader.close()
            if time.monotonic() < self._away_until:
                raise DatabaseAway
            try:
                return self._answer(question, READERS[_engine()](_connect()))
            except Exception as problem:
                self._away_until = time.monotonic() + SECONDS_BEFORE_TRYING_AGAIN
                raise DatabaseAway from problem

    def _answer(self, question: Callable[[Any], Any], reader: Any) -> Any:
        answer = question(reader)
        self._idle.append(reader)
        return answer


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
    """A connection as the site's own, but in no pool."""
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
