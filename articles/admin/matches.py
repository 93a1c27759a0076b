"""Spellings that are probably a known source: confirmed or refused from the article's page."""

from __future__ import annotations

from functools import partial
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from articles.admin.acts import act, demand
from articles.models import Article


def match_view(
    model_admin: Any, request: HttpRequest, object_id: int, match_id: int, name: str
) -> HttpResponse:
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    demand(request, "articles.change_sourcematch")
    article = get_object_or_404(Article, pk=object_id)
    match = get_object_or_404(article.source_matches.select_related("source"), pk=match_id)
    if name == "confirm":
        return act(
            request, article, partial(match.confirm, by=request.user), _("One and the same."), "sources"
        )
    if name == "refuse":
        return act(request, article, partial(match.refuse, by=request.user), _("Not the same."), "sources")
    raise Http404
