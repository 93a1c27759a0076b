from typing import Any

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

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

    def add_view(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        raise self._refusal()

    def change_view(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.method == "POST":
            raise self._refusal()
        return super().change_view(request, *args, **kwargs)

    def delete_view(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        raise self._refusal()

    def _refusal(self) -> PermissionDenied:
        sentence = _("Nobody adds, changes or deletes a %(record)s here: what is on record stays as it is.")
        return PermissionDenied(sentence % {"record": self.opts.verbose_name})

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False
