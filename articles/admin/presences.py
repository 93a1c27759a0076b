"""Who else has an article open."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse

from articles.admin.acts import demand
from articles.models import Article, Presence


def presence_view(model_admin: Any, request: HttpRequest, object_id: int) -> HttpResponse:
    """Note that the page is open, and answer with the others who have it open and whether it changed."""
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    demand(request)
    article = get_object_or_404(Article.objects.only("pk", "version"), pk=object_id)
    Presence.objects.see(article, request.user)
    # Whoever has the story in front of them need not be told of it any longer.
    request.user.notices.filter(article=article).mark_read()
    others = Presence.objects.here().filter(article=article).exclude(user=request.user)
    context = {
        "others": others.select_related("user"),
        "is_changed": request.POST.get("version", "") not in ("", str(article.version)),
        "last": article.moves.order_by("-number").first(),
    }
    return TemplateResponse(request, "admin/articles/article/_presence.html", context)
