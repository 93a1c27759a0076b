"""What many pages say of the house, read once an edition where the edition is known."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from django.db.models import Min
from django.http import HttpRequest

from articles.edition import RENDERED_FOR
from articles.models import Desk, Revision

# One tuple, so that another thread reads an edition with what was read for it.
_kept: tuple[Any, dict[str, Any]] = (None, {})


def desks(request: HttpRequest | None) -> list[Desk]:
    """Return the desks in their order."""
    return once_an_edition(request, "desks", lambda: list(Desk.objects.all()))


def first_published_at(request: HttpRequest, now: dt.datetime) -> dt.datetime:
    """Return when the oldest story was first published that readers see; now where there is none."""

    def first() -> dt.datetime | None:
        return Revision.objects.live(now).aggregate(first=Min("first_published_at"))["first"]

    return once_an_edition(request, "first", first) or now


def once_an_edition(request: HttpRequest | None, name: str, read: Callable[[], Any]) -> Any:
    """Return what ``read`` returns; where the edition is known it is asked once for all pages of it."""
    global _kept
    edition = request.META.get(RENDERED_FOR) if request else None
    if edition is None:
        return read()
    known, values = _kept
    if edition != known:
        known, values = _kept = edition, {}
    if name not in values:
        values[name] = read()
    return values[name]
