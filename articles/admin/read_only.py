from typing import Any

from django.contrib import admin
from django.http import HttpRequest

from articles.admin.keyset import RecordList


class ReadOnlyAdmin(admin.ModelAdmin):
    """A room in which records are read, and never added, changed or deleted."""

    list_per_page = 30
    sortable_by = ()
    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER
    # Long fields that a list does without.
    not_listed: tuple[str, ...] = ()

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[RecordList]:
        return RecordList

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False
