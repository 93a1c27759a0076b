from django.contrib import admin
from django.db import connection
from django.db.models import QuerySet
from django.http import HttpRequest

from articles.admin.read_only import ReadOnlyAdmin
from articles.models import Correction, ImportRun, Move, Revision
from articles.search import ENGINES, parse


@admin.register(Revision)
class RevisionAdmin(ReadOnlyAdmin):
    list_display = ["headline", "number", "created_by_name", "created_at", "live_from", "live_until"]
    # The box is there because something is named here; what it finds, the index of words tells.
    search_fields = ["headline"]
    not_listed = ("content", "body_text")
    fields = [
        "article",
        "number",
        "headline",
        "standfirst",
        "body_text",
        "desk",
        "change_kind",
        "created_by_name",
        "created_at",
        "live_from",
        "live_until",
        "first_published_at",
        "modified_at",
        "sha256",
    ]

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Revision], search_term: str
    ) -> tuple[QuerySet[Revision], bool]:
        words = parse(search_term).words
        return queryset.filter(ENGINES[connection.vendor].has(words)) if words else queryset, False


@admin.register(Move)
class MoveAdmin(ReadOnlyAdmin):
    list_display = ["at", "article", "action", "by_name", "from_status", "to_status", "reason"]
    list_select_related = ["article"]
    list_filter = ["action"]
    fields = [
        "article",
        "number",
        "action",
        "from_status",
        "to_status",
        "by_name",
        "at",
        "reason",
        "revision",
        "previous_sha256",
        "sha256",
    ]


@admin.register(Correction)
class CorrectionAdmin(ReadOnlyAdmin):
    list_display = ["kind", "article", "note", "approved_by_name", "created_at"]
    list_select_related = ["article"]
    list_filter = ["kind", "cause", "severity"]


@admin.register(ImportRun)
class ImportRunAdmin(ReadOnlyAdmin):
    list_display = ["started_at"]
