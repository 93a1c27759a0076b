"""Lists cut into pages by key: no page counts rows or skips any, so the last costs what the first does."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any
from urllib.parse import quote, unquote

from django.db import models
from django.http import Http404, HttpRequest
from django.utils.translation import gettext as _

PAGE_SIZE = 30
SEPARATOR = ","
MOMENT = "%Y%m%dT%H%M%S.%fZ"


def moment(text: str) -> dt.datetime:
    return dt.datetime.strptime(text, MOMENT).replace(tzinfo=dt.UTC)


def row_number(text: str) -> int:
    number = int(text)
    if not 0 <= number < 2**63:
        raise ValueError(text)
    return number


def words(text: str) -> str:
    # No database keeps this character in a text.
    if "\0" in text:
        raise ValueError(text)
    return text


@dataclass(frozen=True, slots=True)
class Key:
    """One column that a list is ordered by, and how its value is read from an address."""

    path: str
    read: Callable[[str], Any]
    is_descending: bool = True

    def value_of(self, row: models.Model) -> Any:
        return attrgetter(self.path.replace("__", "."))(row)

    def order(self, *, backwards: bool) -> str:
        return f"{'-' if self.is_descending != backwards else ''}{self.path}"

    def beyond(self, *, backwards: bool) -> str:
        return f"{self.path}__{'lt' if self.is_descending != backwards else 'gt'}"


NEWEST_FIRST = (Key("first_published_at", moment), Key("pk", row_number))
BY_NAME = (Key("name", words, is_descending=False), Key("pk", row_number, is_descending=False))


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a list; ``older`` and ``newer`` are what its neighbours are asked for by, or empty."""

    rows: Sequence[Any]
    older: str = ""
    newer: str = ""

    def __iter__(self):
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)


def page_of(
    rows: models.QuerySet, request: HttpRequest, keys: Sequence[Key] = NEWEST_FIRST, size: int = 0
) -> Page:
    """Return the page that ``before`` or ``after`` in the address asks for, else the first.

    ``size``: how many rows, ``PAGE_SIZE`` unless told. Http404 where it asks for nonsense.
    """
    size = size or PAGE_SIZE
    before, after = request.GET.get("before"), request.GET.get("after")
    backwards = bool(after and not before)
    place = before or after
    if place:
        rows = rows.filter(_beyond(keys, _read(place, keys), backwards=backwards))
    found = list(rows.order_by(*(key.order(backwards=backwards) for key in keys))[: size + 1])
    has_more = len(found) > size
    found = found[:size]
    if backwards:
        found.reverse()
    return Page(
        found,
        older=_written(found[-1], keys) if found and (has_more or backwards) else "",
        newer=_written(found[0], keys) if found and place and (has_more or not backwards) else "",
    )


def _beyond(keys: Sequence[Key], values: Sequence[Any], *, backwards: bool) -> models.Q:
    """Rows past a place. The bound on the first key alone lets the database start in its index there."""
    first, value = keys[0], values[0]
    is_less = first.is_descending != backwards
    bound = models.Q(**{f"{first.path}__{'lte' if is_less else 'gte'}": value})
    past = models.Q()
    for number, key in enumerate(keys):
        level = {earlier.path: known for earlier, known in zip(keys[:number], values[:number], strict=True)}
        past |= models.Q(**level, **{key.beyond(backwards=backwards): values[number]})
    return bound & past


def _written(row: models.Model, keys: Sequence[Key]) -> str:
    return SEPARATOR.join(_as_text(key.value_of(row)) for key in keys)


def _as_text(value: Any) -> str:
    if isinstance(value, dt.datetime):
        return f"{value.astimezone(dt.UTC):{MOMENT}}"
    return quote(str(value), safe="")


def _read(place: str, keys: Sequence[Key]) -> list[Any]:
    try:
        return [key.read(unquote(part)) for key, part in zip(keys, place.split(SEPARATOR), strict=True)]
    except ValueError:
        raise Http404(_("There is no such page of this list.")) from None
