from __future__ import annotations

from django.db.models import OuterRef, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_safe

from articles.filters import CorrectionFilter
from articles.models import Correction, Revision, Withdrawal
from articles.paging import Key, moment, page_of, row_number
from articles.rows_within import has_any
from articles.views.pages import page

NEWEST_FIRST = (Key("revision__live_from", moment), Key("pk", row_number))


@require_safe
def correction_list(request: HttpRequest) -> HttpResponse:
    """All corrections, the newest first, narrowed by the address; nonsense is said and narrows nothing."""
    narrowed = CorrectionFilter(request.GET, public_corrections(timezone.now()))
    rows = page_of(narrowed.qs, request, NEWEST_FIRST)
    context = {"page": rows, "filter": narrowed}
    return page(request, "articles/correction_list.html", context, status=200 if narrowed.is_valid() else 400)


@require_safe
def correction_detail(request: HttpRequest, pk: int) -> HttpResponse:
    now = timezone.now()
    correction = get_object_or_404(public_corrections(now), pk=pk)
    return page(
        request,
        "articles/correction_detail.html",
        {
            "correction": correction,
            "amended_by": Correction.objects.public(now).filter(amends=correction),
            "before": _version_before(correction),
        },
        changed_at=correction.revision.live_from,
    )


def _version_before(correction: Correction) -> Revision | None:
    """The version that readers saw until they were told."""
    seen = Revision.objects.have_been_live().filter(
        article=correction.article_id, live_from__lt=correction.revision.live_from
    )
    return seen.defer("content", "body_text").order_by("-live_from").first()


def public_corrections(now) -> QuerySet[Correction]:
    """All corrections that readers were told of.

    ``has_live_story`` says whether the story can be read, ``is_withdrawn`` whether it was taken back: such
    a correction stays on record with its kind, its date and its cause, and no longer says what was wrong.
    """
    live = Revision.objects.live(now).filter(article=OuterRef("article"))
    return (
        Correction.objects.public(now)
        .select_related("revision")
        .defer("revision__content", "revision__body_text")
        .annotate(
            has_live_story=has_any(live),
            is_withdrawn=has_any(Withdrawal.objects.standing(now).filter(article=OuterRef("article"))),
        )
    )
