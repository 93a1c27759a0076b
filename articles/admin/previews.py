"""A story as readers will see it: the working copy or any revision, also for somebody without an account."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

from django.core import signing
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.cache import add_never_cache_headers
from django.utils.translation import gettext as _
from django.views.decorators.clickjacking import xframe_options_sameorigin

from articles import body
from articles.admin.acts import demand
from articles.models import Article, Revision
from articles.models.revisions import canonical
from articles.views.stories import story_context

SALT = "articles.preview"
LINK_LASTS = dt.timedelta(days=3)


def preview_view(model_admin: Any, request: HttpRequest, object_id: int) -> HttpResponse:
    """The preview in a phone's width and in a desk's, with a link to pass on."""
    demand(request, "articles.view_revision")
    article = get_object_or_404(Article, pk=object_id)
    revision = _asked_for(request, article)
    page = reverse("admin:articles_article_preview_page", args=[article.pk])
    context = {
        **model_admin.admin_site.each_context(request),
        "opts": model_admin.opts,
        "article": article,
        "revision": revision,
        "revisions": article.revisions.order_by("-number").defer("content", "body_text"),
        "page": f"{page}?revision={revision.number}" if revision.pk else page,
        "link": request.build_absolute_uri(link_to(revision)) if revision.pk else "",
        "days": LINK_LASTS.days,
        "title": _("Preview"),
    }
    return TemplateResponse(request, "admin/articles/article/preview.html", context)


@xframe_options_sameorigin
def page_view(model_admin: Any, request: HttpRequest, object_id: int) -> HttpResponse:
    """The page alone, as it will be."""
    demand(request, "articles.view_revision")
    article = get_object_or_404(Article.objects.select_related("desk"), pk=object_id)
    return _rendered(request, _asked_for(request, article))


def linked_view(request: HttpRequest, token: str) -> HttpResponse:
    """The page behind a signed link; no account is asked for, and the link expires."""
    try:
        key = signing.loads(token, salt=SALT, max_age=LINK_LASTS)
    except signing.BadSignature:
        raise Http404(_("This link has expired, or was never one of ours.")) from None
    return _rendered(request, get_object_or_404(Revision.objects.select_related("desk", "article"), pk=key))


def link_to(revision: Revision) -> str:
    """An address that shows this revision, and nothing else, to whoever has it."""
    return reverse("admin:articles_preview_link", args=[signing.dumps(revision.pk, salt=SALT)])


def _asked_for(request: HttpRequest, article: Article) -> Revision:
    """The revision of the address, else the working copy as it stands, as a revision that is not saved."""
    number = request.GET.get("revision", "")
    if number.isdigit():
        return get_object_or_404(article.revisions.select_related("desk"), number=number)
    if number:
        raise Http404
    return Revision(
        article=article,
        number=0,
        headline=article.headline,
        standfirst=article.standfirst,
        slug=article.slug,
        desk=article.desk,
        body_text=body.text_of(article.body),
        content=json.loads(canonical(article.content())),
    )


def _rendered(request: HttpRequest, revision: Revision) -> HttpResponse:
    now = timezone.now()
    if revision.live_from is None:
        revision.hides_text = revision.article.hides_text_with(revision.content, now)
    # A revision that was never live is shown as if it went live now.
    revision.live_from = revision.live_from or now
    revision.first_published_at = revision.first_published_at or revision.live_from
    revision.modified_at = revision.modified_at or revision.live_from
    response = TemplateResponse(
        request, "articles/article_detail.html", story_context(revision, now, is_preview=True)
    )
    add_never_cache_headers(response)
    response["X-Robots-Tag"] = "noindex, nofollow"
    return response
