"""Letting a blocking check pass, which asks for a reason first."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _

from articles.admin.acts import act, article_page, demand
from articles.admin.moves import ReasonForm
from articles.checks import blocking_findings
from articles.models import Article


def waive_view(model_admin: Any, request: HttpRequest, object_id: int) -> HttpResponse:
    """Ask for the reason on GET, waive on POST; ``check`` and ``subject`` of the query say what."""
    demand(request, "articles.waive_check")
    article = get_object_or_404(Article.objects.select_related("desk"), pk=object_id)
    key = request.GET.get("check", ""), request.GET.get("subject", "")
    form = ReasonForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        reason = form.cleaned_data["reason"]
        return act(
            request,
            article,
            lambda: article.waive(check=key[0], subject=key[1], by=request.user, reason=reason),
            _("Waived. The log and whoever approves see your reason."),
            "checks",
        )
    finding = next((found for found in blocking_findings(article) if found.key == key), None)
    if finding is None:
        messages.error(request, _("There is nothing to waive here any more."))
        return HttpResponseRedirect(article_page(article, "checks"))
    context = {
        **model_admin.admin_site.each_context(request),
        "opts": model_admin.opts,
        "article": article,
        "finding": finding,
        "form": form,
        "title": _("Waive a check"),
    }
    return TemplateResponse(request, "admin/articles/article/waive.html", context)
