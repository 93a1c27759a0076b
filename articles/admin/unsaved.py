"""Words that were typed and not saved, kept for whoever typed them and for nobody else."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404

from articles.admin.acts import demand
from articles.models import Article, UnsavedWords

FIELDS = ("headline", "standfirst", "body", "dateline", "byline")
# With what was typed goes what stood there then: the save that follows is judged by it.
KEPT = ("seen_version", *FIELDS, *(f"initial-{name}" for name in FIELDS))


def unsaved_view(model_admin: Any, request: HttpRequest, object_id: int) -> HttpResponse:
    """Answer with what this person typed last, on whichever device; keep on POST what is sent, or forget."""
    demand(request, "articles.change_article")
    article = get_object_or_404(Article.objects.only("pk"), pk=object_id)
    if request.method == "POST":
        _keep(request, article)
        return JsonResponse({})
    kept = UnsavedWords.objects.typed_by(request.user, article).first()
    return JsonResponse({"words": kept.words, "typed_at": kept.typed_at} if kept else {})


def _keep(request: HttpRequest, article: Article) -> None:
    words = {name: request.POST[name] for name in KEPT if name in request.POST}
    if words:
        UnsavedWords.objects.update_or_create(article=article, user=request.user, defaults={"words": words})
    else:
        UnsavedWords.objects.typed_by(request.user, article).delete()
