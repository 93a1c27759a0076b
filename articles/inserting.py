"""Rows by the thousand, written without a model instance for each, which would cost most of the time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from typing import Any

from django.db import connections, models, router
from django.utils import timezone

# What is kept in another shape than Python's, which differs from engine to engine.
PREPARED = (models.DateField, models.JSONField, models.UUIDField)


def insert(model: type[models.Model], names: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Write rows of the values of the fields ``names``, keys for other rows; other fields have their default.

    The rows are written in their order, and the database alone says what they must be: nothing of ``save``
    runs, and a time that it would fill in has to be among the values.
    """
    connection = connections[router.db_for_write(model)]
    fields: list[Any] = [model._meta.get_field(name) for name in names]
    others = [field for field in model._meta.concrete_fields if field not in fields and not field.primary_key]
    defaults = tuple(field.get_db_prep_save(field.get_default(), connection) for field in others)
    values = [(*row, *defaults) for row in _prepared(fields, rows, connection)]
    if not values:
        return
    quote = connection.ops.quote_name
    table = quote(model._meta.db_table)
    columns = ", ".join(quote(field.column) for field in [*fields, *others])
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            # Statement by statement, the server would read and plan each row.
            into = f"COPY {table} ({columns}) FROM STDIN"
            with connection.wrap_database_errors, cursor.copy(into) as copy:
                for row in values:
                    copy.write_row(row)
        else:
            places = ", ".join(["%s"] * len(values[0]))
            cursor.executemany(f"INSERT INTO {table} ({columns}) VALUES ({places})", values)  # noqa: S608


def insert_instances(rows: Sequence[models.Model]) -> None:
    """Write new instances of one model and give them their keys; the clock's fields are filled in here."""
    if not rows:
        return
    model = type(rows[0])
    for row, key in zip(rows, _new_keys(model, len(rows)), strict=True):
        row.pk = key
    fields = model._meta.concrete_fields
    now = timezone.now()
    for field in fields:
        if getattr(field, "auto_now", False) or getattr(field, "auto_now_add", False):
            for row in rows:
                setattr(row, field.attname, now)
    names = [field.attname for field in fields]
    insert(model, names, map(attrgetter(*names), rows))


def _new_keys(model: type[models.Model], number: int) -> Iterator[int]:
    """Yield keys that nobody has. On SQLite the caller's transaction keeps other writers out."""
    table, column = model._meta.db_table, model._meta.pk.column
    connection = connections[router.db_for_write(model)]
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            following = "SELECT nextval(pg_get_serial_sequence(%s, %s)) FROM generate_series(1, %s)"
            cursor.execute(following, [connection.ops.quote_name(table), column, number])
            yield from [key for (key,) in cursor.fetchall()]
        else:
            last = model._default_manager.aggregate(last=models.Max("pk"))["last"] or 0
            yield from range(last + 1, last + 1 + number)


def _prepared(
    fields: Sequence[Any], rows: Iterable[Sequence[Any]], connection: Any
) -> Iterator[Sequence[Any]]:
    prepared = [(place, field) for place, field in enumerate(fields) if isinstance(field, PREPARED)]
    for row in rows:
        values = list(row)
        for place, field in prepared:
            values[place] = field.get_db_prep_save(values[place], connection)
        yield values
