"""Rows that belong to a row, read in the same query as JSON: a page asks once for both."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from typing import Any

from django.db import models
from django.db.models.lookups import IsNull


def has_any(rows: models.QuerySet) -> IsNull:
    """Whether ``rows``, which refer to the outer row by ``OuterRef``, are any: looked for anew for each.

    PostgreSQL may answer an EXISTS by gathering beforehand all rows that could be meant, for a list that
    ends after twenty too: its time would grow with the archive.
    """
    return IsNull(models.Subquery(rows.order_by().values("pk")[:1]), False)


class RowsWithin(models.Subquery):
    """The ``fields`` of the rows of a queryset, which refers to the outer row by ``OuterRef``, in its order.

    ``read_rows`` makes instances of what it gives.
    """

    output_field = models.TextField()

    def __init__(self, rows: models.QuerySet, fields: Sequence[str], **extra: Any) -> None:
        super().__init__(rows.values(*fields), columns=fields, **extra)

    def as_sql(self, compiler, connection, template=None, **extra: Any):
        if template is None:
            template = self._template(connection.vendor)
        return super().as_sql(compiler, connection, template=template, **extra)

    def _template(self, vendor: str) -> str:
        if vendor == "postgresql":
            return "(SELECT json_agg(found)::text FROM (%(subquery)s) found)"
        pairs = ", ".join(f"'{name}', found.\"{name}\"" for name in self.extra["columns"])
        # The names are those of fields of a model.
        return f"(SELECT json_group_array(json_object({pairs})) FROM (%(subquery)s) found)"  # noqa: S608


def read_rows(model: type[models.Model], written: str | None) -> list[Any]:
    """Return instances with the fields that a RowsWithin wrote; asking for another one costs a query."""
    return [_instance(model, row) for row in json.loads(written or "[]")]


def _instance(model: type[models.Model], row: dict[str, Any]) -> Any:
    # The model takes the values in the order of its columns, whatever the order of their names.
    fields = [field for field in model._meta.concrete_fields if field.attname in row]
    names = [field.attname for field in fields]
    return model.from_db(None, names, [_value(field, row[field.attname]) for field in fields])


def _value(field: Any, written: Any) -> Any:
    """What was written, as its field has it; SQLite keeps moments in UTC without saying so."""
    value = field.to_python(written)
    if isinstance(value, dt.datetime) and value.tzinfo is None:
        return value.replace(tzinfo=dt.UTC)
    return value
