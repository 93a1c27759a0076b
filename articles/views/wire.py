"""Stories for other newsrooms, as ninjs."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from articles import ninjs, story
from articles.models import Correction, Revision, Source, Withdrawal
from articles.paging import Key, moment, page_of, row_number
from articles.views.pages import answer

LATEST_CHANGE = (Key("live_from", moment), Key("pk", row_number))


@require_safe
def wire_item(request: HttpRequest, pk: int) -> HttpResponse:
    now = timezone.now()
    revision = Revision.objects.live(now).filter(article=pk).select_related("desk").with_topics().first()
    if revision:
        (item,) = _items([revision], now)
        return answer(request, JsonResponse(item), changed_at=revision.live_from)
    withdrawal = Withdrawal.objects.standing(now).filter(article=pk).select_related("revision").first()
    if withdrawal is None:
        raise Http404(_("There is no such story."))
    return answer(request, JsonResponse(ninjs.of_withdrawal(withdrawal)), changed_at=withdrawal.withdrawn_at)


@require_safe
def wire_list(request: HttpRequest) -> HttpResponse:
    """What is live, the latest change first; ``since`` narrows it to what changed after a moment.

    The first page with ``since`` also has what was withdrawn after it, so that a mirror stays true.
    """
    now = timezone.now()
    since = _since(request)
    live = Revision.objects.live(now).select_related("desk").with_topics()
    if since:
        live = live.filter(live_from__gt=since)
    page = page_of(live, request, LATEST_CHANGE)
    items = _items(page.rows, now)
    if since and "before" not in request.GET:
        withdrawn = Withdrawal.objects.standing(now).filter(withdrawn_at__gt=since).select_related("revision")
        items = [ninjs.of_withdrawal(each) for each in withdrawn] + items
    found = {"items": items}
    if page.older:
        asked = {"before": page.older} | ({"since": request.GET["since"]} if since else {})
        found["next"] = f"{settings.SITE_URL}{reverse('articles:wire_list')}?{urlencode(asked)}"
    return answer(request, JsonResponse(found))


def _since(request: HttpRequest) -> dt.datetime | None:
    words = request.GET.get("since")
    if not words:
        return None
    try:
        since = parse_datetime(words.replace(" ", "+"))
    except ValueError:
        since = None
    if since is None or since.tzinfo is None:
        raise Http404(_("Say since when as a date, a time and a zone, such as 2024-12-04T11:42:00Z."))
    return since


def _items(revisions: Sequence[Revision], now: dt.datetime) -> list[dict]:
    """The stories with one look at all their sources and corrections."""
    keys = set().union(*(story.source_keys(revision.content) for revision in revisions))
    sources = Source.objects.filter(pk__in=keys).select_related("merged_into").in_bulk()
    corrections = defaultdict(list)
    told = Correction.objects.public(now).filter(article__in=[each.article_id for each in revisions])
    for correction in told.select_related("revision").defer("revision__content", "revision__body_text"):
        corrections[correction.article_id].append(correction)
    return [ninjs.of_story(revision, sources, corrections[revision.article_id]) for revision in revisions]
