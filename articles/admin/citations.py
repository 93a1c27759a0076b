"""The sources that an article credits, added and taken out in place."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _

from articles.admin.acts import act, article_page, demand
from articles.admin.source_choice import choose_source
from articles.models import Article, Citation


class CreditForm(forms.Form):
    source_name = forms.CharField(max_length=200)
    role = forms.ChoiceField(choices=Citation._meta.get_field("role").choices)


def cite_view(model_admin: Any, request: HttpRequest, object_id: int) -> HttpResponse:
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    demand(request, "articles.add_citation")
    article = get_object_or_404(Article, pk=object_id)
    form = CreditForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Name the source, and say in which role the story relies on it."))
        return HttpResponseRedirect(article_page(article, "sources"))
    choice = choose_source(request)
    role = form.cleaned_data["role"]
    if choice.is_open:
        context = {
            **model_admin.admin_site.each_context(request),
            "opts": model_admin.opts,
            "article": article,
            "choice": choice,
            "title": _("Which source?"),
            "carried": {"role": role},
        }
        return TemplateResponse(request, "admin/articles/article/choose_source.html", context)
    return act(
        request,
        article,
        lambda: choice.use(lambda source: article.cite(source=source, role=role, by=request.user)),
        _("Credited."),
        "sources",
    )


def uncite_view(model_admin: Any, request: HttpRequest, object_id: int, citation_id: int) -> HttpResponse:
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    demand(request, "articles.delete_citation")
    article = get_object_or_404(Article, pk=object_id)
    citation = get_object_or_404(article.citations.select_related("source"), pk=citation_id)
    return act(
        request,
        article,
        lambda: article.uncite(citation=citation, by=request.user),
        _("Taken out."),
        "sources",
    )
