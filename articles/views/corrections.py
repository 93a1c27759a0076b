from __future__ import annotations

from django.db.models import Exists, OuterRef, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_safe

from articles.models import Correction, Revision
from articles.paging import Key, moment, page_of, row_number
from articles.views.pages import page

NEWEST_FIRST = (Key("revision__live_from", moment), Key("pk", row_number))


@require_safe
def correction_list(request: HttpRequest) -> HttpResponse:
    rows = page_of(public_corrections(timezone.now()), request, NEWEST_FIRST)
    return page(request, "articles/correction_list.html", {"page": rows})


@require_safe
def correction_detail(request: HttpRequest, pk: int) -> HttpResponse:
    correction = get_object_or_404(public_corrections(timezone.now()), pk=pk)
    return page(
        request,
        "articles/correction_detail.html",
        {"correction": correction},
        changed_at=correction.revision.live_from,
    )


def public_corrections(now) -> QuerySet[Correction]:
    """All corrections that readers were told of; ``has_live_story`` says whether the story can be read."""
    live = Revision.objects.live(now).filter(article=OuterRef("article"))
    return (
        Correction.objects.public(now)
        .select_related("revision")
        .defer("revision__content", "revision__body_text")
        .annotate(has_live_story=Exists(live))
    )
