"""Sitemaps in parts, cut by key, so that a part of a million stories costs what the first does."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.db.models import Max

from articles.models import Correction, Revision

# A part covers this many article numbers, whether or not all of them are live.
PART = 10_000
NEWS_DAYS = 2
NEWS_MOST = 1000


@dataclass(frozen=True, slots=True)
class Place:
    """One address in a sitemap."""

    path: str
    changed_at: dt.datetime | None = None


def parts(now: dt.datetime) -> range:
    """Return the numbers of the story parts, from 1."""
    last = Revision.objects.live(now).aggregate(last=Max("article"))["last"] or 0
    return range(1, -(-last // PART) + 1)


def stories(part: int, now: dt.datetime) -> Iterator[Place]:
    """Yield the stories of a part that are live, with their last significant change."""
    first = (part - 1) * PART + 1
    live = Revision.objects.live(now).filter(article__gte=first, article__lt=first + PART)
    for revision in live.order_by("article_id").only("article_id", "slug", "modified_at"):
        yield Place(revision.get_absolute_url(), revision.modified_at)


def corrections(now: dt.datetime) -> Iterator[Place]:
    """Yield the newest corrections; older ones are found from the corrections' list."""
    newest = Correction.objects.public(now).select_related("revision").only("pk", "revision__live_from")
    for correction in newest[:PART]:
        yield Place(correction.get_absolute_url(), correction.revision.live_from)


def news(now: dt.datetime) -> list[Revision]:
    """Return the stories first published in the last two days, newest first, as news engines want them."""
    since = now - dt.timedelta(days=NEWS_DAYS)
    fresh = Revision.objects.live(now).filter(first_published_at__gte=since).newest_first()
    return list(fresh.defer("body_text")[:NEWS_MOST])


def news_until(stories: Sequence[Revision]) -> dt.datetime | None:
    """Return when the oldest of these stories is news no more."""
    return stories[-1].first_published_at + dt.timedelta(days=NEWS_DAYS) if stories else None
