from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.http import HttpRequest, HttpResponse
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
        return [*import_string("articles.admin.rooms.routes")(self), *super().get_urls()]

    def index(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        # The site is made before there are models, and the rooms register with it.
        queue_for = import_string("articles.admin.queue.queue_for")
        return super().index(request, {"queue": queue_for(request.user), **(extra_context or {})})
