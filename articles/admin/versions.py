"""The revisions of an article: any two compared word by word, and any one restored."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _

from articles import body
from articles.admin.acts import act, demand
from articles.comparison import Comparison, compare_content
from articles.models import Article, Revision

# Fields beside the text that a comparison tells of, where they differ.
BESIDE = ("dateline", "byline", "desk", "topics", "language", "stated_date", "stated_at")


@dataclass(frozen=True, slots=True)
class Credit:
    """A paragraph of a revision with the first revision that had it in these words."""

    text: str
    since: Revision


def compare_view(model_admin: Any, request: HttpRequest, object_id: int) -> HttpResponse:
    """Compare two revisions by number; without numbers the last with the one before it."""
    demand(request, "articles.view_revision")
    article = get_object_or_404(Article, pk=object_id)
    revisions = list(article.revisions.order_by("-number"))
    before, after = _chosen(request, revisions)
    context = {
        **model_admin.admin_site.each_context(request),
        "opts": model_admin.opts,
        "article": article,
        "title": _("Revisions"),
        "revisions": revisions,
        "before": before,
        "after": after,
        "comparison": _compared(before, after),
        "beside": list(_beside(before, after)),
        "credits": list(paragraph_credits(after, revisions)) if after else [],
        "may_restore": model_admin.has_change_permission(request, article),
    }
    return TemplateResponse(request, "admin/articles/article/compare.html", context)


def _chosen(request: HttpRequest, revisions: list[Revision]) -> tuple[Revision | None, Revision | None]:
    numbered = {str(revision.number): revision for revision in revisions}
    after = numbered.get(request.GET.get("after", ""), revisions[0] if revisions else None)
    earlier = [revision for revision in revisions if after and revision.number < after.number]
    before = numbered.get(request.GET.get("before", ""), earlier[0] if earlier else after)
    return before, after


def _compared(before: Revision | None, after: Revision | None) -> Comparison | None:
    return compare_content(before.content, after.content) if before and after else None


def _beside(before: Revision | None, after: Revision | None) -> Iterator[tuple[str, Any, Any]]:
    if before is None or after is None:
        return
    for name in BESIDE:
        old, new = before.content.get(name), after.content.get(name)
        if old != new:
            yield str(Article._meta.get_field(name).verbose_name), _shown(old), _shown(new)


def _shown(value: Any) -> str:
    return ", ".join(value) if isinstance(value, list) else str(value or "–")


def paragraph_credits(revision: Revision, revisions: list[Revision]) -> Iterator[Credit]:
    """Who wrote which paragraph: the first revision, up to this one, that had it word for word."""
    first: dict[str, Revision] = {}
    for earlier in sorted(revisions, key=lambda each: each.number):
        if earlier.number <= revision.number:
            for block in body.blocks(earlier.content["body"]):
                first.setdefault(block.text, earlier)
    for block in body.blocks(revision.content["body"]):
        yield Credit(block.text, first[block.text])


def restore_view(model_admin: Any, request: HttpRequest, object_id: int, number: int) -> HttpResponse:
    """Write an earlier revision's words into the working copy, on POST."""
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    demand(request, "articles.change_article", "articles.view_revision")
    article = get_object_or_404(Article, pk=object_id)
    if not model_admin.has_change_permission(request, article):
        raise PermissionDenied
    revision = get_object_or_404(article.revisions.select_related("desk"), number=number)
    seen = request.POST.get("version", "")
    return act(
        request,
        article,
        lambda: article.restore(revision, by=request.user, version=int(seen) if seen.isdigit() else 0),
        _("Revision %s is the working copy again.") % number,
    )
