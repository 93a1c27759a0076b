from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed, HttpResponseRedirect, JsonResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.admin.acts import demand
from articles.admin.moments import Moment
from articles.admin.seen import SeenForm
from articles.admin.source_choice import choose_source, visible
from articles.models import Article, Source, SourceAlias, SourceMerge
from articles.workflow import MoveRefused

SUGGESTED = 12
SHOWN = 50
ANONYMITY = ("terms", "described_as", "anonymity_reason", "anonymity_until")


class AliasInline(admin.StackedInline):
    model = SourceAlias
    form = SeenForm
    extra = 0


class SourceForm(SeenForm):
    class Meta:
        model = Source
        fields = "__all__"
        field_classes = {"anonymity_until": Moment}
        widgets = {
            "anonymity_until": Moment.widget,
            "anonymity_reason": forms.Textarea(attrs={"rows": 3}),
            "rights_note": forms.Textarea(attrs={"rows": 3}),
        }


@admin.register(Source)
class SourceAdmin(admin.ModelAdmin):
    """People, organisations, outlets, agencies and documents; an anonymous one is shown to few."""

    form = SourceForm
    change_form_template = "admin/articles/source/change_form.html"
    list_display = ["name", "kind", "role", "terms", "merged_into"]
    list_filter = ["kind", "terms"]
    list_select_related = ["merged_into"]
    search_fields = ["name", "aliases__name"]
    show_full_result_count = False
    inlines = [AliasInline]
    fieldsets = [
        (None, {"fields": ["name", "kind", "role", "home_page", "disambiguation"]}),
        (
            gettext_lazy("On what terms"),
            {
                "fields": [
                    "terms",
                    "described_as",
                    "anonymity_reason",
                    "anonymity_until",
                    "anonymity_approved_by",
                ]
            },
        ),
        (gettext_lazy("Rights"), {"fields": ["default_reuse", "rights_note"]}),
    ]
    readonly_fields = ["anonymity_approved_by"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Source]:
        return visible(super().get_queryset(request), request.user)

    def has_delete_permission(self, request: HttpRequest, obj: Source | None = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Source | None = None) -> bool:
        is_open = obj is None or obj.merged_into_id is None
        return is_open and super().has_change_permission(request, obj)

    def save_model(self, request: HttpRequest, obj: Source, form: Any, change: bool) -> None:
        """Other terms or another reason must be answered for anew."""
        if set(form.changed_data) & set(ANONYMITY):
            obj.anonymity_approved_by = None
        super().save_model(request, obj, form, change)

    def render_change_form(
        self,
        request: HttpRequest,
        context: dict,
        add: bool = False,
        change: bool = False,
        form_url: str = "",
        obj: Source | None = None,
    ) -> HttpResponse:
        if obj is not None:
            context |= _reliance(request, obj)
        return super().render_change_form(request, context, add, change, form_url, obj)

    def get_urls(self) -> list:
        wrap = self.admin_site.admin_view
        return [
            path("search/", wrap(self.search_view), name="articles_source_search"),
            path("<int:object_id>/merge/", wrap(self.merge_view), name="articles_source_merge"),
            path("<int:object_id>/vouch/", wrap(self.vouch_view), name="articles_source_vouch"),
            path("merges/<int:merge_id>/undo/", wrap(self.undo_view), name="articles_source_undo"),
            *super().get_urls(),
        ]

    def search_view(self, request: HttpRequest) -> JsonResponse:
        """The sources that go by what was typed, for a box that suggests them."""
        demand(request, "articles.view_source")
        typed = request.GET.get("q", "").strip()
        known = self.get_queryset(request).standing()
        found, _is_many = (
            self.get_search_results(request, known, typed) if len(typed) > 1 else (known.none(), 0)
        )
        return JsonResponse(
            {"sources": [{"name": s.name, "role": s.role or s.get_kind_display()} for s in found[:SUGGESTED]]}
        )

    def merge_view(self, request: HttpRequest, object_id: int) -> HttpResponse:
        """Ask into which source it goes, say what that does, and do it."""
        demand(request, "articles.merge_source")
        source = get_object_or_404(self.get_queryset(request).standing(), pk=object_id)
        choice = choose_source(request) if request.method == "POST" else None
        if choice is not None and choice.source is not None and "confirm" in request.POST:
            return self._act(
                request,
                choice.source,
                lambda: choice.use(lambda into: source.merge(into=into, by=request.user)),
                _("Merged. Both names lead to this record now."),
                otherwise=source,
            )
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "source": source,
            "choice": choice,
            "title": _("Merge into another source"),
            "quotes": source.quotes.standing().count(),
            "citations": source.citations.count(),
        }
        return TemplateResponse(request, "admin/articles/source/merge.html", context)

    def undo_view(self, request: HttpRequest, merge_id: int) -> HttpResponse:
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        demand(request, "articles.merge_source")
        merge = get_object_or_404(SourceMerge.objects.select_related("source", "into"), pk=merge_id)
        get_object_or_404(self.get_queryset(request), pk=merge.into_id)
        return self._act(
            request, merge.source, lambda: merge.undo(by=request.user), _("They are two again."), merge.into
        )

    def vouch_view(self, request: HttpRequest, object_id: int) -> HttpResponse:
        """An editor answers for keeping a name from readers."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        demand(request, "articles.view_anonymous")
        source = get_object_or_404(Source, pk=object_id)
        vouch = source.approve_anonymity
        return self._act(request, source, lambda: vouch(by=request.user), _("You answer for it now."), source)

    def _act(
        self, request: HttpRequest, source: Source, verb: Any, done: str, otherwise: Source
    ) -> HttpResponse:
        try:
            verb()
        except MoveRefused as refused:
            messages.error(request, str(refused))
            source = otherwise
        else:
            messages.success(request, done)
        return HttpResponseRedirect(reverse("admin:articles_source_change", args=[source.pk]))


def _reliance(request: HttpRequest, source: Source) -> dict[str, Any]:
    """All that a source is quoted with, and every article that relies on it."""
    quotes = source.quotes.standing().select_related("article").order_by("-pk")
    relying = Article.objects.filter(pk__in=source.citations.values("article")) | Article.objects.filter(
        pk__in=source.quotes.standing().values("article")
    )
    return {
        "quotes": list(quotes[:SHOWN]),
        "relying": list(relying.distinct().order_by("-updated_at", "-pk")[:SHOWN]),
        "merges": list(source.absorbed.filter(undone_at=None).select_related("source", "by")),
        "may_merge": request.user.has_perm("articles.merge_source") and source.merged_into_id is None,
        "may_vouch": request.user.has_perm("articles.view_anonymous"),
    }
