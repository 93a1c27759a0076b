"""The rooms of the desk that belong to no model."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from django.http import HttpResponse
from django.urls import URLPattern, path

from articles.admin import inbox, reports

ROOMS: tuple[tuple[str, Callable[..., HttpResponse], str], ...] = (
    ("inbox/", inbox.inbox_view, "inbox"),
    ("inbox/read/", inbox.read_view, "inbox_read"),
    ("inbox/choose/", inbox.choose_view, "inbox_choose"),
    ("reports/", reports.reports_view, "reports"),
    ("reports/<slug:name>.csv", reports.csv_view, "reports_csv"),
)


def routes(site: Any) -> list[URLPattern]:
    return [
        path(route, site.admin_view(partial(view, site=site)), name=f"articles_{name}")
        for route, view, name in ROOMS
    ]
