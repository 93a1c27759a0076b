from django.contrib import admin

from articles.admin.read_only import ReadOnlyAdmin
from articles.models import Correction, ImportRun, Move, Revision


@admin.register(Revision)
class RevisionAdmin(ReadOnlyAdmin):
    list_display = ["headline", "number", "created_by_name", "created_at", "live_from", "live_until"]
    search_fields = ["headline"]
    show_full_result_count = False
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


@admin.register(Move)
class MoveAdmin(ReadOnlyAdmin):
    list_display = ["at", "article", "action", "by_name", "from_status", "to_status", "reason"]
    list_select_related = ["article"]
    list_filter = ["action"]
    ordering = ["-at", "-pk"]
    show_full_result_count = False
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
    show_full_result_count = False


@admin.register(ImportRun)
class ImportRunAdmin(ReadOnlyAdmin):
    list_display = ["started_at"]
