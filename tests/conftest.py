"""Every test that touches the database runs twice: on SQLite, and on a real PostgreSQL server.

The server is the one at ``DATABASE_URL``, else a cluster that the run starts for itself.
"""

from __future__ import annotations

import gc
import os
import signal
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from itertools import count
from pathlib import Path
from types import SimpleNamespace

import hypothesis
import pytest
from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.core.signals import request_finished, request_started
from django.db import close_old_connections, connection, connections, transaction
from django.test import TransactionTestCase
from whitenoise.responders import StaticFile

from articles import groups, triggers
from articles.reading import uncollected
from newsroom import environment
from newsroom.static_files import StaticFiles
from tests import servers
from tests.migrated import Migrated
from tests.sites import FixedLook, Site

NEEDS_DATABASE = {"db", "transactional_db", "live_server", "admin_user", "admin_client", "fresh_database"}
ENGINES = ("sqlite", "postgresql")
SERVER = pytest.StashKey[dict[str, str]]()
SHARED = pytest.StashKey[Path]()
CLOSING = pytest.StashKey[ExitStack]()

# How long an example takes says something of the machine's load, not of the code.
hypothesis.settings.register_profile("house", deadline=None)
hypothesis.settings.load_profile("house")


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
    config.stash[SHARED] = _shared_folder(config)
    if not hasattr(config, "workerinput"):
        # A run that is told to end still stops its server and removes what it made.
        signal.signal(signal.SIGTERM, signal.default_int_handler)
    # Passwords that protect nothing need no slow hash.
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    # All tests together ask more often than a program may.
    settings.API_REQUESTS_PER_MINUTE = 100_000


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    """Thousands of tests stay to the end of the run: no search for garbage is to go through them."""
    with uncollected():
        collected = yield
    gc.freeze()
    return collected


def pytest_unconfigure(config: pytest.Config) -> None:
    config.stash[CLOSING].close()


def _shared_folder(config: pytest.Config) -> Path:
    """A folder of the run, which all its workers share."""
    if hasattr(config, "workerinput"):
        return Path(config.workerinput["shared"])
    return Path(config.stash[CLOSING].enter_context(tempfile.TemporaryDirectory(prefix="newsroom_")))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """One worker more than there are cores: a test that waits for a browser or a process leaves its core."""
    return (os.cpu_count() or 1) + 1


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node) -> None:
    """Tell each worker of pytest-xdist of the one server and the one folder that they share."""
    node.workerinput["postgresql"] = _server(node.config)
    node.workerinput["shared"] = str(node.config.stash[SHARED])


def _server(config: pytest.Config) -> dict[str, str]:
    """Return the server's URL, or the reason why there is none; start it at the first call."""
    if hasattr(config, "workerinput"):
        return config.workerinput["postgresql"]
    if SERVER not in config.stash:
        config.stash[SERVER] = _find_server(config)
    return config.stash[SERVER]


def _find_server(config: pytest.Config) -> dict[str, str]:
    closing = config.stash[CLOSING]
    given = os.environ.get("DATABASE_URL", "")
    if given.startswith("postgres"):
        closing.callback(Migrated(config.stash[SHARED], given).remove)
        return {"url": given}
    try:
        return {"url": closing.enter_context(servers.postgresql())}
    except servers.NotOnThisMachine as missing:
        return {"missing": str(missing)}


def _migrated(config: pytest.Config, engine: str) -> Migrated:
    """The migrated database of an engine, made at the first call of the run; skip the test without a server."""
    server = _server(config) if engine == "postgresql" else {"url": ""}
    if "missing" in server:
        servers.give_up(server["missing"])
    migrated = Migrated(config.stash[SHARED], server["url"])
    if not migrated.make(_pointing_at, waits=False):
        # Another worker is about it: this one makes the other engine's meanwhile.
        other = "" if server["url"] else _server(config).get("url", "")
        if other or server["url"]:
            Migrated(config.stash[SHARED], other).make(_pointing_at, waits=False)
        migrated.make(_pointing_at)
    return migrated


@pytest.fixture(scope="session")
def engine(request: pytest.FixtureRequest, django_db_blocker):
    """The engine that the test runs on; the settings point at it meanwhile."""
    with django_db_blocker.unblock():
        migrated = _migrated(request.config, request.param)
    with _pointing_at(migrated.server or "sqlite:///newsroom.sqlite3"), migrated.filling_tests():
        yield request.param


@pytest.fixture(scope="session")
def migrated_sqlite(request: pytest.FixtureRequest, django_db_blocker) -> Migrated:
    with django_db_blocker.unblock():
        return _migrated(request.config, "sqlite")


@contextmanager
def _pointing_at(url: str) -> Iterator[None]:
    before = settings.DATABASES["default"]
    _point_at(_database(url))
    yield
    _point_at(before)


def _database(url: str) -> dict:
    database = connections.configure_settings({"default": environment.database(url)})["default"]
    if "pool" in database["OPTIONS"]:
        # Fifty threads that share four connections wait for one another, the longer the busier the machine is.
        database["OPTIONS"]["pool"] |= {"max_size": 4, "timeout": 60}
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


@pytest.fixture(scope="module")
def module_rows(engine, django_db_setup, django_db_blocker):
    """A transaction around the tests of a module: what is made in it is there for each of them.

    A test undoes only what it did itself, and takes a copy of what was made before it touches that.
    """
    with django_db_blocker.unblock(), transaction.atomic():
        yield
        transaction.set_rollback(True)


@pytest.fixture
def store(settings, tmp_path):
    """A folder of the test's own in place of the house's pictures."""
    settings.MEDIA_ROOT = tmp_path / "media"
    return settings.MEDIA_ROOT


@pytest.fixture
def fresh_database(request: pytest.FixtureRequest, engine, tmp_path):
    """Makes databases of their own, with all tables and no rows, for a process of its own; gives the URL."""
    migrated = _migrated(request.config, engine)
    numbers = count()
    with ExitStack() as copies:
        yield lambda: copies.enter_context(migrated.copied(tmp_path, next(numbers)))


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

find_static_files = StaticFiles.add_files_from_finders
static_files: dict[str, StaticFile] = {}


def _find_static_files_once(middleware: StaticFiles) -> None:
    """A server finds the files when it starts; each client of a test is such a start."""
    if not static_files:
        find_static_files(middleware)
        static_files.update(middleware.files)
    middleware.files |= static_files


StaticFiles.add_files_from_finders = _find_static_files_once
