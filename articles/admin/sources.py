from __future__ import annotations

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest, JsonResponse
from django.urls import path
from django.utils.translation import gettext_lazy as _

from articles.admin.acts import demand
from articles.admin.source_choice import visible
from articles.models import Source, SourceAlias

SUGGESTED = 12


class AliasInline(admin.TabularInline):
    model = SourceAlias
    extra = 0


@admin.register(Source)
class SourceAdmin(admin.ModelAdmin):
    """People, organisations, outlets, agencies and documents; an anonymous one is shown to few."""

    list_display = ["name", "kind", "role", "terms"]
    list_filter = ["kind", "terms"]
    search_fields = ["name", "aliases__name"]
    show_full_result_count = False
    inlines = [AliasInline]
    fieldsets = [
        (None, {"fields": ["name", "kind", "role", "home_page", "disambiguation"]}),
        (
            _("On what terms"),
            {
                "fields": [
                    "terms",
                    "described_as",
                    "anonymity_reason",
                    "anonymity_approved_by",
                    "anonymity_until",
                ]
            },
        ),
        (_("Rights"), {"fields": ["default_reuse", "rights_note"]}),
    ]
    readonly_fields = ["anonymity_approved_by"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Source]:
        return visible(super().get_queryset(request), request.user)

    def get_urls(self) -> list:
        search = self.admin_site.admin_view(self.search_view)
        return [path("search/", search, name="articles_source_search"), *super().get_urls()]

    def search_view(self, request: HttpRequest) -> JsonResponse:
        """The sources that go by what was typed, for a box that suggests them."""
        demand(request, "articles.view_source")
        typed = request.GET.get("q", "").strip()
        sources = self.get_queryset(request).standing()
        found, is_many = (
            self.get_search_results(request, sources, typed) if len(typed) > 1 else (sources.none(), False)
        )
        found = (found.distinct() if is_many else found)[:SUGGESTED]
        return JsonResponse(
            {"sources": [{"name": s.name, "role": s.role or s.get_kind_display()} for s in found]}
        )

    def has_delete_permission(self, request: HttpRequest, obj: Source | None = None) -> bool:
        return False
