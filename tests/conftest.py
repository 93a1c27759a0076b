"""Every test that touches the database runs twice: on SQLite, and on a real PostgreSQL server.

The server is the one at ``DATABASE_URL``, else a cluster that the run starts for itself.
"""

from __future__ import annotations

import os
import signal
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from itertools import count
from pathlib import Path
from types import SimpleNamespace

import pytest
from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.core.signals import request_finished, request_started
from django.db import close_old_connections, connection, connections
from django.test import TransactionTestCase

from articles import groups, triggers
from newsroom import environment
from tests import servers
from tests.sites import FixedLook, Site

NEEDS_DATABASE = {"db", "transactional_db", "live_server", "admin_user", "admin_client", "fresh_database"}
ENGINES = ("sqlite", "postgresql")
SERVER = pytest.StashKey[dict[str, str]]()
CLOSING = pytest.StashKey[ExitStack]()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a test that touches the database once on each engine, or on those that its ``engines`` mark names."""
    is_marked = metafunc.definition.get_closest_marker("django_db") is not None
    if is_marked or NEEDS_DATABASE & set(metafunc.fixturenames):
        if "engine" not in metafunc.fixturenames:
            metafunc.fixturenames.insert(0, "engine")
        metafunc.parametrize("engine", _engines(metafunc.definition), indirect=True, scope="session")


def _engines(test: pytest.Item) -> tuple[str, ...]:
    named = test.get_closest_marker("engines")
    return named.args if named else ENGINES


def pytest_configure(config: pytest.Config) -> None:
    config.stash[CLOSING] = ExitStack()
    if not hasattr(config, "workerinput"):
        # A run that is told to end still stops its server and removes what it made.
        signal.signal(signal.SIGTERM, signal.default_int_handler)
    # Passwords that protect nothing need no slow hash.
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    # All tests together ask more often than a program may.
    settings.API_REQUESTS_PER_MINUTE = 100_000


def pytest_unconfigure(config: pytest.Config) -> None:
    config.stash[CLOSING].close()


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node) -> None:
    """Tell each worker of pytest-xdist of the one server that they share."""
    node.workerinput["postgresql"] = _server(node.config)


def _server(config: pytest.Config) -> dict[str, str]:
    """Return the server's URL, or the reason why there is none; start it at the first call."""
    if hasattr(config, "workerinput"):
        return config.workerinput["postgresql"]
    if SERVER not in config.stash:
        config.stash[SERVER] = _find_server(config.stash[CLOSING])
    return config.stash[SERVER]


def _find_server(closing: ExitStack) -> dict[str, str]:
    given = os.environ.get("DATABASE_URL", "")
    if given.startswith("postgres"):
        return {"url": given}
    try:
        return {"url": closing.enter_context(servers.postgresql())}
    except servers.NotOnThisMachine as missing:
        return {"missing": str(missing)}


@pytest.fixture(scope="session")
def engine(request: pytest.FixtureRequest):
    """The engine that the test runs on; the settings point at it meanwhile."""
    url = "sqlite:///newsroom.sqlite3"
    if request.param == "postgresql":
        server = _server(request.config)
        if "missing" in server:
            servers.give_up(server["missing"])
        url = server["url"]
    before = settings.DATABASES["default"]
    _point_at(_database(url))
    yield request.param
    _point_at(before)


def _database(url: str) -> dict:
    database = connections.configure_settings({"default": environment.database(url)})["default"]
    if "pool" in database["OPTIONS"]:
        database["OPTIONS"]["pool"]["max_size"] = 4
        database["TEST"]["NAME"] = f"test_newsroom_{os.getpid()}"
    return database


def _point_at(database: dict) -> None:
    connection.close()
    settings.DATABASES["default"] = database
    connections.settings["default"] = database
    del connections["default"]


@pytest.fixture(scope="session")
def django_db_modify_db_settings(engine):
    """Have pytest-django make the test database of the engine in hand, and again when the engine changes."""


@pytest.fixture
def store(settings, tmp_path):
    """A folder of the test's own in place of the house's pictures."""
    settings.MEDIA_ROOT = tmp_path / "media"
    return settings.MEDIA_ROOT


@pytest.fixture
def fresh_database(engine, django_db_setup, django_db_blocker, tmp_path):
    """Makes databases of their own, with all tables and no rows, for a process of its own; gives the URL."""
    copy = _copy_on_sqlite if engine == "sqlite" else _copy_on_postgresql
    numbers = count()
    with django_db_blocker.unblock(), ExitStack() as copies:
        yield lambda: copies.enter_context(copy(tmp_path, next(numbers)))


@pytest.fixture
def look():
    return FixedLook()


@pytest.fixture
def site(look, db):
    """The site within the test's own transaction, whose connection a request must leave open."""
    signals = (request_started, request_finished)
    for each in signals:
        each.disconnect(close_old_connections)
    yield Site(look)
    for each in signals:
        each.connect(close_old_connections)


@contextmanager
def _copy_on_sqlite(folder: Path, number: int) -> Iterator[str]:
    path = folder / f"fresh{number}.sqlite3"
    connection.ensure_connection()
    with closing(sqlite3.connect(path)) as copy:
        connection.connection.backup(copy)
    yield f"sqlite:///{path}"


@contextmanager
def _copy_on_postgresql(folder: Path, number: int) -> Iterator[str]:
    """PostgreSQL copies a database that nobody is connected to: a thread of an earlier test may still be."""
    given = connection.settings_dict
    name = f"{given['NAME']}_{number}"
    connection.close()
    connection.close_pool()
    with connection._nodb_cursor() as cursor:
        cursor.execute(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = %s", [given["NAME"]]
        )
        cursor.execute(f'CREATE DATABASE "{name}" TEMPLATE "{given["NAME"]}"')
    try:
        yield f"postgresql://{given['USER']}:{given['PASSWORD']}@{given['HOST']}:{given['PORT']}/{name}"
    finally:
        with connection._nodb_cursor() as cursor:
            cursor.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


def _empty_the_tables(test: TransactionTestCase) -> None:
    """Empty all tables after a test with transactions of its own.

    The database refuses to empty the tables that are kept for good, and groups and policies came with a
    migration: the triggers are lifted meanwhile, the groups granted anew and the policies put back.
    """
    editor = SimpleNamespace(connection=connection)
    policy = apps.get_model("articles", "Policy")
    policies = list(policy.objects.all())
    for each in policies:
        each.pk = None  # The sequence that the next policy draws its key from counts these anew.
    triggers.remove(apps, editor)
    call_command("flush", verbosity=0, interactive=False, allow_cascade=False)
    triggers.install(apps, editor)
    groups.grant(apps, editor)
    policy.objects.bulk_create(policies)


TransactionTestCase._fixture_teardown = _empty_the_tables
