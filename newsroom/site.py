from __future__ import annotations

from functools import partial
from typing import Any

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.utils.functional import SimpleLazyObject
from django.utils.module_loading import import_string
from django.utils.translation import gettext_lazy as _


class DeskSite(admin.AdminSite):
    """Django's admin as the desk's rooms; it opens on the desk's work."""

    site_header = _("Newsroom")
    site_title = _("Newsroom")
    index_title = _("The desk")
    index_template = "admin/desk.html"
    # Two texts side by side need the width.
    enable_nav_sidebar = False

    def get_urls(self) -> list:
        rooms = import_string("articles.admin.rooms.routes")(self)
        on_site = path(
            "r/<path:content_type_id>/<path:object_id>/",
            self.admin_view(self.view_on_site),
            name="view_on_site",
        )
        return [*rooms, on_site, *super().get_urls()]

    def view_on_site(self, request: HttpRequest, content_type_id: str, object_id: str) -> HttpResponse:
        """Lead to a record's public address, which may hold words of it: for those who may see the record."""
        kinds = import_string("django.contrib.contenttypes.models.ContentType").objects
        kind = kinds.filter(pk=content_type_id).first() if content_type_id.isdigit() else None
        if kind is None or not request.user.has_perm(f"{kind.app_label}.view_{kind.model}"):
            raise PermissionDenied
        return import_string("django.contrib.contenttypes.views.shortcut")(request, kind.pk, object_id)

    def get_app_list(self, request: HttpRequest, app_label: str | None = None) -> Any:
        """The rooms that this person may enter, looked up where a page names them: most do not."""
        return SimpleLazyObject(partial(super().get_app_list, request, app_label))

    def index(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        # The site is made before there are models, and the rooms register with it.
        queue_for = import_string("articles.admin.queue.queue_for")
        return super().index(request, {"queue": queue_for(request.user), **(extra_context or {})})
