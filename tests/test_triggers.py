from types import SimpleNamespace

import pytest
from django.apps import apps
from django.db import connection

from articles import triggers

pytestmark = pytest.mark.django_db


def existing_triggers():
    query = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    if connection.vendor == "postgresql":
        query = "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal"
    with connection.cursor() as cursor:
        cursor.execute(query)
        return {name for (name,) in cursor.fetchall()}


@pytest.mark.parametrize("table", triggers.GUARDED)
def test_every_guarded_table_has_its_triggers_after_all_migrations(table):
    events = {"update"} if table == triggers.QUOTE else {"update", "delete"}

    assert {f"{table}_{event}" for event in events} <= existing_triggers()


def test_periods_are_guarded_after_all_migrations():
    names = existing_triggers()

    assert f"{triggers.REVISION}_period" in names
    if connection.vendor == "sqlite":
        assert {f"{triggers.REVISION}_insert", f"{triggers.REVISION}_overlap"} <= names


def test_triggers_can_be_taken_away_and_put_back():
    editor = SimpleNamespace(connection=connection)
    before = existing_triggers()
    triggers.remove(apps, editor)
    assert not any(name.startswith("articles_") for name in existing_triggers())

    triggers.install(apps, editor)

    assert existing_triggers() == before
