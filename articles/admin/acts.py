"""One act upon an article: through its verb, answered by a message and the article's page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse

from articles.models import Article
from articles.workflow import MoveRefused


def article_page(article: Article | int, anchor: str = "") -> str:
    key = article.pk if isinstance(article, Article) else article
    return reverse("admin:articles_article_change", args=[key]) + (f"#{anchor}" if anchor else "")


def demand(request: HttpRequest, *permissions: str) -> None:
    """Answer 403 to whoever lacks one of ``permissions``, or may not see articles at all."""
    if not request.user.has_perms(["articles.view_article", *permissions]):
        raise PermissionDenied


def act(
    request: HttpRequest,
    article: Article,
    verb: Callable[[], Any],
    done: str | Callable[[Any], str],
    anchor: str = "",
) -> HttpResponseRedirect:
    """Do it, or say why not; either way back to the article. ``done`` may say what came of it."""
    try:
        made = verb()
    except MoveRefused as refused:
        messages.error(request, str(refused))
    else:
        messages.success(request, done if isinstance(done, str) else done(made))
    return HttpResponseRedirect(article_page(article, anchor))


def ask(model_admin: Any, request: HttpRequest, article: Article, form: Any, **told: Any) -> TemplateResponse:
    """Show the form of an act on a page of its own; the article's page opens the same form in its place.

    ``told`` is what the page says: its ``title``, the word on the button as ``press``, and the place that an
    editor comes from as ``back``.
    """
    context = {
        **model_admin.admin_site.each_context(request),
        "opts": model_admin.opts,
        "article": article,
        "form": form,
        **told,
    }
    return TemplateResponse(request, "admin/articles/article/ask.html", context)
