from __future__ import annotations

from typing import Any

from django.contrib.admin.views.main import ChangeList
from django.db.models import QuerySet
from django.http import HttpRequest

from articles.paging import Key, moment, page_of, row_number

# What says which page of a list is asked for.
PLACES = ("before", "after")
LAST_CHANGED_FIRST = (Key("updated_at", moment), Key("pk", row_number))


NEWEST_ROW_FIRST = (Key("pk", row_number),)


class KeysetChangeList(ChangeList):
    """A list that is cut into pages by key and counts nothing: as fast at a million rows as at ten."""

    keys = LAST_CHANGED_FIRST

    def get_filters_params(self, params: Any = None) -> dict:
        found = super().get_filters_params(params)
        return {name: value for name, value in found.items() if name not in PLACES}

    def get_results(self, request: HttpRequest) -> None:
        self.page = page_of(self.queryset, request, self.keys, self.list_per_page)
        self.result_list = self.page.rows
        self.result_count = self.full_result_count = len(self.page)
        self.show_full_result_count = False
        self.show_admin_actions = True
        self.can_show_all = self.multi_page = False
        self.paginator = self.model_admin.get_paginator(request, self.result_list, self.list_per_page)

    @property
    def present_filter(self) -> str:
        """What the list is narrowed by now, wherever one has paged to."""
        return self.get_query_string(remove=[*PLACES]).lstrip("?")

    @property
    def older_url(self) -> str:
        return self.get_query_string({"before": self.page.older}, ["after"]) if self.page.older else ""

    @property
    def newer_url(self) -> str:
        return self.get_query_string({"after": self.page.newer}, ["before"]) if self.page.newer else ""


class RecordList(KeysetChangeList):
    """A list of records that nobody sorts: the newest first, without what only the page of one shows."""

    keys = NEWEST_ROW_FIRST

    def get_queryset(self, request: HttpRequest, exclude_parameters: Any = None) -> QuerySet:
        return super().get_queryset(request, exclude_parameters).defer(*self.model_admin.not_listed)
