"""What the next publication of a story that readers have seen will say of itself."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from articles import changes
from articles.admin.acts import act, article_page, demand
from articles.admin.seen import SeenForm
from articles.models import Article, CorrectionDraft
from articles.workflow import PERMISSIONS, Action, MoveRefused


class PlannedChangeForm(SeenForm):
    class Meta:
        model = CorrectionDraft
        fields = [
            "kind",
            "wrong",
            "right",
            "part",
            "paragraph",
            "cause",
            "severity",
            "found_by",
            "amends",
            "keeps_text",
            "note",
        ]
        widgets = {name: forms.Textarea(attrs={"rows": 3}) for name in ("wrong", "right", "note")}

    def __init__(self, *args: Any, article: Article, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["amends"].queryset = article.corrections.all()


def _asked_for(request: HttpRequest, article: Article) -> CorrectionDraft | None:
    """The planned change that the address names, or None for a further one; Http404 for one that is gone."""
    key = request.GET.get("change", "")
    if not key:
        return None
    if not key.isdigit():
        raise Http404
    return get_object_or_404(article.correction_drafts, pk=key)


def plan_view(model_admin: Any, request: HttpRequest, object_id: int) -> HttpResponse:
    """Show one planned change on GET, or the form of a further one; write it on POST, or ``drop`` it."""
    demand(request, PERMISSIONS[Action.EDIT], "articles.change_correctiondraft")
    article = get_object_or_404(Article.objects.select_related("desk"), pk=object_id)
    if not article.will_have_been_live():
        messages.error(request, _("Readers have not seen this story yet, so there is nothing to label."))
        return HttpResponseRedirect(article_page(article))
    draft = _asked_for(request, article)
    if request.method == "POST" and "drop" in request.POST and draft:
        return act(
            request,
            article,
            lambda: article.drop_planned_change(draft, by=request.user),
            _("No longer planned."),
        )
    form = PlannedChangeForm(
        request.POST if request.method == "POST" else None, instance=draft, article=article
    )
    if request.method == "POST" and form.is_valid():
        return _plan(request, article, draft, form.cleaned_data)
    context = {
        **model_admin.admin_site.each_context(request),
        "opts": model_admin.opts,
        "article": article,
        "form": form,
        "draft": draft,
        "problems": draft.problems() if draft else [],
        "reports": draft.reports.all() if draft else [],
        "others": [other for other in article.planned_changes() if other != draft],
        "touched": [changes.say(passage) for passage in article.touched_since_readers_saw()],
        "title": _("What kind of change is this?"),
    }
    return TemplateResponse(request, "admin/articles/article/plan.html", context)


def _plan(
    request: HttpRequest, article: Article, draft: CorrectionDraft | None, said: dict[str, Any]
) -> HttpResponse:
    """Write the plan; one that readers could not be told yet stays in the form, with the reasons."""
    try:
        planned = article.plan_change(by=request.user, draft=draft, **said)
    except MoveRefused as refused:
        messages.error(request, str(refused))
        return HttpResponseRedirect(article_page(article, "planned-change"))
    if planned.problems():
        messages.warning(request, _("Planned. It cannot be published like this: see below."))
        address = reverse("admin:articles_article_plan", args=[article.pk])
        return HttpResponseRedirect(f"{address}?change={planned.pk}")
    messages.success(request, _("Planned. Readers are told when it is published."))
    return HttpResponseRedirect(article_page(article, "planned-change"))
