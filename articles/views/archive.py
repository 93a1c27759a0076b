from __future__ import annotations

import datetime as dt

from django.db.models import Count, QuerySet
from django.db.models.functions import TruncDate
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from articles import house
from articles.filters import StoryFilter
from articles.models import Revision
from articles.paging import page_of
from articles.views.pages import page


@require_safe
def archive(
    request: HttpRequest, year: int | None = None, month: int | None = None, day: int | None = None
) -> HttpResponse:
    """Every live story, or those first published in a year, a month or a day."""
    now = timezone.now()
    stories = Revision.objects.live(now).for_lists()
    first = house.first_published_at(request, now)
    begins, ends = _period(year, month, day)
    if begins and ends:
        stories = stories.filter(first_published_at__gte=begins, first_published_at__lt=ends)
    chosen = StoryFilter(request.GET, stories)
    context = {
        "filter": chosen,
        "begins": begins,
        "year": year,
        "month": month,
        "day": day,
        "years": range(timezone.localtime(now).year, timezone.localtime(first).year - 1, -1),
        "months": _months(year, now) if year else [],
        "days": _days(now, year, month) if year and month else [],
    }
    if not chosen.is_valid():
        return page(request, "articles/archive.html", context, status=400)
    found = {**context, "page": page_of(chosen.qs, request)}
    # With a new day there may be a new month to go to.
    midnight = dt.time(tzinfo=timezone.get_current_timezone())
    tomorrow = dt.datetime.combine(timezone.localdate(now) + dt.timedelta(days=1), midnight)
    return page(request, "articles/archive.html", found, true_until=tomorrow)


def _period(
    year: int | None, month: int | None, day: int | None
) -> tuple[dt.datetime | None, dt.datetime | None]:
    """Return where a year, a month or a day begins and ends in the house's zone; Http404 for no such day."""
    if year is None:
        return None, None
    try:
        begins = dt.datetime(year, month or 1, day or 1, tzinfo=timezone.get_current_timezone())
        if day:
            after = begins + dt.timedelta(days=1)
        elif month:
            after = (begins + dt.timedelta(days=31)).replace(day=1)
        else:
            after = begins.replace(year=year + 1)
    except (ValueError, OverflowError):
        raise Http404(_("There is no such day.")) from None
    return begins, after


def _days(now: dt.datetime, year: int, month: int) -> QuerySet:
    """The days of a month on which live stories were first published, each with how many."""
    begins, ends = _period(year, month, None)
    live = Revision.objects.live(now).filter(first_published_at__gte=begins, first_published_at__lt=ends)
    on = live.order_by().annotate(on=TruncDate("first_published_at"))
    return on.values("on").annotate(stories=Count("pk")).order_by("on")


def _months(year: int, now: dt.datetime) -> list[dt.date]:
    """The months of a year that have begun."""
    today = timezone.localtime(now).date()
    return [month for number in range(1, 13) if (month := dt.date(year, number, 1)) <= today]
