"""Rows by the thousand, written without a model instance for each, which would cost most of the time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from django.db import connections, models, router

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
    columns = ", ".join(quote(field.column) for field in [*fields, *others])
    places = ", ".join(["%s"] * len(values[0]))
    with connection.cursor() as cursor:
        table = quote(model._meta.db_table)
        cursor.executemany(f"INSERT INTO {table} ({columns}) VALUES ({places})", values)  # noqa: S608


def _prepared(
    fields: Sequence[Any], rows: Iterable[Sequence[Any]], connection: Any
) -> Iterator[Sequence[Any]]:
    prepared = [(place, field) for place, field in enumerate(fields) if isinstance(field, PREPARED)]
    for row in rows:
        values = list(row)
        for place, field in prepared:
            values[place] = field.get_db_prep_save(values[place], connection)
        yield values
