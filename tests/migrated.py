"""A database with all migrations applied, made once a run on each engine and copied by whoever needs one."""

from __future__ import annotations

import fcntl
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

import psycopg
from django.core.management import call_command
from django.db import connection, connections
from django.db.backends.signals import connection_created

from articles.reading import uncollected


class Migrated:
    """The migrated database of one engine: on the server at a URL, or without one an SQLite file.

    ``folder`` is shared by all workers of a run; its name tells the databases of two runs apart.
    """

    def __init__(self, folder: Path, server: str = "") -> None:
        self.server = server
        self._folder = folder
        self._name = folder.name.lower() if server else str(folder / "migrated.sqlite3")

    def make(self, pointing_at: Callable[[str], AbstractContextManager[None]], *, waits: bool = True) -> bool:
        """Make it unless another worker has; ``pointing_at`` has the application use the database at a URL.

        Returns whether it is there: where another worker is about it, this one ``waits`` or leaves it.
        """
        engine = "postgresql" if self.server else "sqlite"
        done = self._folder / f"{engine}.done"
        with _locked(self._folder / f"{engine}.lock", waits=waits) as is_mine:
            if not is_mine or done.exists():
                return is_mine
            if self.server:
                self._tell(f'CREATE DATABASE "{self._name}"')
            with pointing_at(self._url(self._name)):
                with uncollected():
                    call_command("migrate", verbosity=0, interactive=False)
                connections.close_all()
                if self.server:
                    connection.close_pool()
            done.touch()
            return True

    @contextmanager
    def filling_tests(self) -> Iterator[None]:
        """Have the test databases that Django makes meanwhile begin as copies."""
        if self.server:
            connection.settings_dict["TEST"]["TEMPLATE"] = self._name
            yield
            return
        connection_created.connect(self._fill_memory)
        yield
        connection_created.disconnect(self._fill_memory)

    def _fill_memory(self, connection, **_) -> None:
        memory = connection.connection
        if not connection.is_in_memory_db() or memory.execute("SELECT 1 FROM sqlite_master").fetchone():
            return
        with closing(sqlite3.connect(self._name)) as migrated:
            migrated.backup(memory)

    @contextmanager
    def copied(self, folder: Path, number: int = 0) -> Iterator[str]:
        """A copy for a process of its own, as a URL."""
        if not self.server:
            yield self._url(str(shutil.copy(self._name, folder / f"fresh{number}.sqlite3")))
            return
        name = f"{self._name}_{hash(folder):x}_{number}"
        self._tell(f'CREATE DATABASE "{name}" TEMPLATE "{self._name}"')
        try:
            yield self._url(name)
        finally:
            self._tell(f'DROP DATABASE "{name}" WITH (FORCE)')

    def remove(self) -> None:
        """Leave no database on a server that is not the run's own."""
        self._tell(f'DROP DATABASE IF EXISTS "{self._name}" WITH (FORCE)')

    def _url(self, name: str) -> str:
        return f"{self.server.rpartition('/')[0]}/{name}" if self.server else f"sqlite:///{name}"

    def _tell(self, statement: str) -> None:
        with psycopg.connect(self.server, autocommit=True) as server:
            server.execute(statement)


@contextmanager
def _locked(path: Path, *, waits: bool) -> Iterator[bool]:
    """Hold the lock, or say that another one holds it."""
    with path.open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX if waits else fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
        else:
            yield True
