"""What the clock brings to the desk: publications, ends of embargoes and of periods, and work that is due."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from articles.models import Article, Revision

OF_EACH_KIND = 8


@dataclass(frozen=True, slots=True)
class Coming:
    """One moment ahead, with the story that it concerns; late work is the only one behind us."""

    at: dt.datetime
    what: str
    article_id: int
    headline: str
    note: str = ""
    is_late: bool = False

    @property
    def day(self) -> str:
        """The heading under which it stands."""
        day, today = timezone.localdate(self.at), timezone.localdate()
        if self.is_late:
            return _("Overdue")
        if day == today:
            return _("Today")
        return _("Tomorrow") if day == today + dt.timedelta(days=1) else date_format(day, "l, j F")


def ahead(at: dt.datetime | None = None) -> list[Coming]:
    """What lies ahead, the next first; of each kind no more than anybody looks forward to."""
    at = at or timezone.now()
    return sorted([*_publications(at), *_embargoes(at), *_due(at)], key=lambda coming: coming.at)


def _publications(at: dt.datetime) -> Iterator[Coming]:
    """Revisions that go live, and those that end without another to follow."""
    scheduled = list(
        Revision.objects.scheduled(at)
        .order_by("live_from", "pk")
        .values_list("article", "live_from", "headline", "live_until")[:OF_EACH_KIND]
    )
    followed = {(article, opens) for article, opens, *_rest in scheduled}
    for article, opens, headline, _until in scheduled:
        yield Coming(opens, "goes-live", article, headline, _("goes live"))
    ending = Revision.objects.live(at).filter(live_until__gt=at).order_by("live_until", "pk")
    for article, ends, headline in [
        *ending.values_list("article", "live_until", "headline")[:OF_EACH_KIND],
        *((article, until, headline) for article, _opens, headline, until in scheduled if until),
    ]:
        if (article, ends) not in followed:
            yield Coming(ends, "ends", article, headline, _("readers see it until then"))


def _embargoes(at: dt.datetime) -> Iterator[Coming]:
    held = Article.objects.embargoed(at).on_desk().order_by("embargo_until", "pk")
    for key, ends, headline in held.values_list("pk", "embargo_until", "headline")[:OF_EACH_KIND]:
        yield Coming(ends, "embargo", key, headline, _("embargo ends"))


def _due(at: dt.datetime) -> Iterator[Coming]:
    waiting = Article.objects.on_desk().filter(due_at__isnull=False).order_by("due_at", "pk")
    for article in waiting.select_related("assignee").only("headline", "due_at", "assignee")[:OF_EACH_KIND]:
        yield Coming(
            article.due_at, "due", article.pk, article.headline, _whose(article.assignee), article.due_at < at
        )


def _whose(assignee: Any) -> str:
    if assignee is None:
        return _("due, assigned to nobody")
    return _("due from %s") % (assignee.get_full_name() or assignee.get_username())
