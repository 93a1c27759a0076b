"""Where an error may have travelled, the tasks that follow from it, and the house's policies."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from articles import travelled
from articles.admin.acts import demand
from articles.admin.body_widget import BodyWidget
from articles.admin.read_only import ReadOnlyAdmin
from articles.admin.seen import SeenForm
from articles.admin.traces import rows_of
from articles.models import Article, FollowUp, FollowUpState, Likeness, Policy, Quote, Source
from articles.travelled import Trace
from articles.workflow import Action, MoveRefused


class SettleForm(forms.Form):
    state = forms.ChoiceField(
        label=gettext_lazy("What came of it"),
        choices=[case for case in FollowUpState.choices if case[0] != FollowUpState.OPEN],
    )
    outcome = forms.CharField(
        label=gettext_lazy("Reason"),
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=2000,
        required=False,
        help_text=gettext_lazy("That an article is not affected needs a reason."),
    )


class OpenForm(forms.Form):
    article = forms.ModelChoiceField(queryset=Article.objects.all())
    likeness = forms.ChoiceField(choices=Likeness.choices)
    passage = forms.CharField(max_length=5000)
    back = forms.ChoiceField(choices=[(Action.PUBLISH.value, "")], required=False)


@admin.register(FollowUp)
class FollowUpAdmin(ReadOnlyAdmin):
    list_display = ["article", "likeness", "passage", "origin", "state", "created_at"]
    list_filter = ["state", "likeness"]
    list_select_related = ["article", "origin"]
    change_form_template = "admin/articles/followup/change_form.html"

    def get_urls(self) -> list:
        wrap = self.admin_site.admin_view
        return [
            path("of/<int:article_id>/", wrap(self.travelled_view), name="articles_followup_travelled"),
            path(
                "of/<int:article_id>/open/", wrap(require_POST(self.open_view)), name="articles_followup_open"
            ),
            path(
                "<int:object_id>/settle/",
                wrap(require_POST(self.settle_view)),
                name="articles_followup_settle",
            ),
            *super().get_urls(),
        ]

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        rows = FollowUp.objects.select_related("article", "origin", "correction__revision")
        follow_up = rows.filter(pk=object_id).first()
        may_settle = request.user.has_perm("articles.change_followup")
        is_open = follow_up is not None and follow_up.state == FollowUpState.OPEN
        shown = {
            "follow_up": follow_up,
            "settle_form": SettleForm() if may_settle and is_open else None,
            "subtitle": None,
        }
        return super().change_view(request, object_id, form_url, {**(extra_context or {}), **shown})

    def travelled_view(self, request: HttpRequest, article_id: int) -> HttpResponse:
        """Show where the error of a planned change, of the last correction or of a quote may stand too."""
        if not request.user.has_perms(["articles.view_article", "articles.view_followup"]):
            raise PermissionDenied
        origin = get_object_or_404(Article, pk=article_id)
        about, found = _find(origin, request)
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "origin": origin,
            "about": about,
            "rows": rows_of(origin, found),
            "title": _("Where else it may have travelled"),
        }
        return TemplateResponse(request, "admin/articles/followup/travelled.html", context)

    def open_view(self, request: HttpRequest, article_id: int) -> HttpResponse:
        demand(request, "articles.add_followup")
        origin = get_object_or_404(Article, pk=article_id)
        form = OpenForm(request.POST)
        if form.is_valid():
            asked = {name: value for name, value in form.cleaned_data.items() if name != "back"}
            _try(
                request,
                lambda: FollowUp.objects.open(origin=origin, by=request.user, **asked),
                _("The article is being followed up."),
            )
        else:
            messages.error(request, _("There is nothing to follow up here."))
        if move := form.cleaned_data.get("back"):
            return HttpResponseRedirect(reverse("admin:articles_article_move", args=[origin.pk, move]))
        back = reverse("admin:articles_followup_travelled", args=[origin.pk])
        return HttpResponseRedirect(f"{back}?{request.GET.urlencode()}" if request.GET else back)

    def settle_view(self, request: HttpRequest, object_id: int) -> HttpResponse:
        demand(request, "articles.change_followup")
        follow_up = get_object_or_404(FollowUp, pk=object_id)
        form = SettleForm(request.POST)
        if form.is_valid():
            _try(request, lambda: follow_up.settle(by=request.user, **form.cleaned_data), _("Settled."))
        else:
            messages.error(request, _("Say what came of it."))
        return HttpResponseRedirect(reverse("admin:articles_followup_change", args=[follow_up.pk]))


@admin.register(Policy)
class PolicyAdmin(admin.ModelAdmin):
    form = SeenForm
    list_display = ["title", "slug", "position", "updated_at", "updated_by"]
    fields = ["title", "body", "slug", "position"]
    prepopulated_fields = {"slug": ["title"]}

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        if db_field.name == "body":
            kwargs["widget"] = BodyWidget
        return super().formfield_for_dbfield(db_field, request, **kwargs)

    def save_model(self, request: HttpRequest, obj: Policy, form: Any, change: bool) -> None:
        obj.updated_by = request.user
        super().save_model(request, obj, form, change)

    def has_delete_permission(self, request: HttpRequest, obj: Policy | None = None) -> bool:
        """Articles and machines are led to these addresses."""
        return False


def _try(request: HttpRequest, verb: Any, done: str) -> None:
    try:
        verb()
    except MoveRefused as refused:
        messages.error(request, str(refused))
    else:
        messages.success(request, done)


def _find(origin: Article, request: HttpRequest) -> tuple[str, list[Trace]]:
    """What is looked for, in words, and where it was found; the name of an unnamed source is not shown."""
    if request.GET.get("quote", "").isdigit():
        quote = get_object_or_404(Quote, pk=request.GET["quote"], article=origin)
        return str(quote), travelled.find_for_quote(quote)
    if request.GET.get("source", "").isdigit():
        source = get_object_or_404(Source, pk=request.GET["source"], pk__in=origin.source_ids())
        found = [trace for trace in travelled.find_for_source(source) if trace.article_id != origin.pk]
        return source.public_name, found
    planned = origin.correction_drafts.exclude(wrong="")
    if request.GET.get("change", "").isdigit():
        planned = planned.filter(pk=request.GET["change"])
    change = planned.first() or origin.corrections.exclude(wrong="").order_by("-pk").first()
    if change is None:
        return "", []
    return change.wrong, travelled.find_for_change(origin, change)
