"""What the checks say of words that are typed and not saved yet."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse

from articles import body
from articles.admin.acts import demand
from articles.admin.working_copy import checks_for
from articles.models import Article
from articles.working_copy import WorkingCopy


def check_view(model_admin: Any, request: HttpRequest, object_id: int) -> HttpResponse:
    """Answer with the list of checks for the posted form; nothing is written."""
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    demand(request, "articles.change_article")
    article = get_object_or_404(Article, pk=object_id)
    if not model_admin.has_change_permission(request, article):
        raise PermissionDenied
    form = model_admin.get_form(request, article, change=True)(request.POST, instance=article)
    form.is_valid()
    # Validation has put what was typed onto the article in hand, which is never saved.
    typed = form.instance
    typed.body = body.sanitise(typed.body)
    if "headline" in form.changed_data:
        typed.is_headline_proposed = False
    context = {"page": checks_for(request, WorkingCopy(typed)), "original": article}
    return TemplateResponse(request, "admin/articles/article/_checks.html", context)
