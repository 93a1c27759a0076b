"""The addresses of the public site that can stand as files."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import groupby, pairwise

from django.urls import reverse

from articles.models import Desk, Policy, Revision, Topic, Withdrawal
from articles.models.revisions import told_sources
from articles.sitemaps import parts
from articles.views.corrections import public_corrections
from articles.views.feeds import FORMATS
from articles.views.quotes import live_quotes

LISTS = ("front_page", "quote_list", "source_list", "correction_list", "accountability", "archive")
PAGES = ("policies", "feed_list", "api_reference", "openapi", "search_description", "wire_list")
FOR_MACHINES = ("sitemap_index", "sitemap_rooms", "sitemap_news")


def rooms(now: dt.datetime) -> Iterator[str]:
    """Yield the lists and what tells of the house; of a list its first page."""
    for name in (*LISTS, *PAGES, *FOR_MACHINES):
        yield reverse(f"articles:{name}")
    yield from ("/robots.txt", "/.well-known/security.txt")
    for room in (*Desk.objects.all(), *Topic.objects.all(), *told_sources(now), *Policy.objects.all()):
        yield room.get_absolute_url()
    yield from _feeds(now)
    for part in parts(now):
        yield reverse("articles:sitemap_stories", args=[part])
    yield from _days(now)


def _feeds(now: dt.datetime) -> Iterator[str]:
    for ending in FORMATS:
        yield reverse("articles:feed", args=[ending])
        yield reverse("articles:correction_feed", args=[ending])
        for name, rooms in (("desk", Desk.objects.all()), ("topic", Topic.objects.all())):
            for room in rooms:
                yield reverse(f"articles:{name}_feed", args=[room.slug, ending])
        for source in told_sources(now):
            yield reverse("articles:source_feed", args=[source.pk, ending])


def _days(now: dt.datetime) -> Iterator[str]:
    """The years, months and days in which a live story was first published."""
    days = list(Revision.objects.live(now).datetimes("first_published_at", "day"))
    for year in sorted({day.year for day in days}):
        yield reverse("articles:archive_year", args=[year])
    for year, month in sorted({(day.year, day.month) for day in days}):
        yield reverse("articles:archive_month", args=[year, month])
    for day in days:
        yield reverse("articles:archive_day", args=[day.year, day.month, day.day])


def places_of_stories(now: dt.datetime) -> Iterator[tuple[int, list[str]]]:
    """Yield articles that readers see or saw, each with addresses that tell of it and of nothing else."""
    seen = Revision.objects.have_been_live(now).order_by("article_id", "live_from", "pk")
    lines = seen.only("article_id", "number", "slug").iterator()
    for article, versions in groupby(lines, key=lambda revision: revision.article_id):
        yield article, _of_story(article, list(versions))
    for quote, article in (
        live_quotes(now).order_by("pk").values_list("quote", "revision__article").iterator()
    ):
        yield article, [reverse("articles:quote_detail", args=[quote])]
    for correction, article in public_corrections(now).values_list("pk", "article"):
        yield article, [reverse("articles:correction_detail", args=[correction])]


def _of_story(article: int, versions: list[Revision]) -> list[str]:
    slug = versions[-1].slug
    found = [
        reverse("articles:article_detail", args=[article, slug]),
        reverse("articles:article_history", args=[article, slug]),
        reverse("articles:wire_item", args=[article]),
    ]
    found += [reverse("articles:article_version", args=[article, slug, each.number]) for each in versions]
    for before, after in pairwise(versions):
        found.append(reverse("articles:article_compare", args=[article, slug, before.number, after.number]))
    return found


def gone(now: dt.datetime) -> Iterator[str]:
    """Yield the addresses of stories that were withdrawn."""
    for withdrawal in Withdrawal.objects.standing(now).select_related("revision"):
        yield withdrawal.revision.get_absolute_url()


def short_addresses(now: dt.datetime) -> Iterator[tuple[str, str]]:
    """Yield the addresses that stay the same when a slug changes, each with where it leads."""
    for revision in Revision.objects.live(now).only("article_id", "slug").order_by("article_id").iterator():
        short = reverse("articles:article_short", args=[revision.article_id])
        yield short, revision.get_absolute_url()
