from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from django.db.models import Count, Max, Min, OuterRef, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_safe

from articles import story
from articles.models import Revision, RevisionQuote, RevisionSource, Source, SourceAlias
from articles.models.revisions import told_sources
from articles.paging import BY_NAME, page_of
from articles.rows_within import RowsWithin, read_rows
from articles.structured_data import as_script, of_source
from articles.views.pages import page

MOST_ROLES = 40


@dataclass(frozen=True, slots=True)
class RoleHeld:
    """A role that stories state of a source: since when, until when, in how many, and in which first."""

    role: str
    first: dt.datetime
    last: dt.datetime
    stories: int
    revision: Revision


@dataclass(frozen=True, slots=True)
class Reliance:
    """A story that relies on a source: in which roles, and what it quotes the source with."""

    revision: Revision
    roles: list[str]
    quotes: list[story.StoryQuote]


@require_safe
def source_list(request: HttpRequest) -> HttpResponse:
    """Everybody and everything that a live story names as a source."""
    sources = told_sources(timezone.now())
    return page(request, "articles/source_list.html", {"page": page_of(sources, request, BY_NAME, size=100)})


@require_safe
def source_detail(request: HttpRequest, pk: int, slug: str = "") -> HttpResponse:
    """What a source said and which stories rely on it; a source that is not named has no page."""
    now = timezone.now()
    source = _with_its_names(told_sources(now)).filter(pk=pk).first()
    if source is None:
        # Whatever was merged into another one leads there.
        source = get_object_or_404(told_sources(now), merged=pk)
    if request.path != source.get_absolute_url():
        return redirect(source, permanent=True)
    keys = {source.pk, *(merged.pk for merged in read_rows(Source, source.merged_written))}
    relying = RevisionSource.objects.filter(source__in=keys).values("revision")
    rows = page_of(Revision.objects.live(now).with_text().filter(pk__in=relying), request)
    return page(
        request,
        "articles/source_detail.html",
        {
            "source": source,
            "structured": as_script(of_source(source)),
            "roles": _roles_held(keys, now),
            "aliases": read_rows(SourceAlias, source.aliases_written),
            "page": rows,
            "stories": [_reliance(row, source, keys) for row in rows],
        },
    )


def _with_its_names(sources: QuerySet[Source]) -> QuerySet[Source]:
    """With the other names of each, and the sources that were merged into it, in the same query."""
    merged = Source.objects.filter(merged_into=OuterRef("pk"))
    aliases = SourceAlias.objects.filter(source=OuterRef("pk"))
    return sources.annotate(
        merged_written=RowsWithin(merged, ["id"]), aliases_written=RowsWithin(aliases, ["id", "name"])
    )


def _roles_held(keys: set[int], now: dt.datetime) -> list[RoleHeld]:
    """The roles as stated in live stories, in the order in which they were first stated."""
    stated = RevisionQuote.objects.filter(
        speaker__in=keys, revision__in=Revision.objects.live(now).with_text()
    ).exclude(role="")
    held = (
        stated.order_by()
        .values("role")
        .annotate(
            first=Min("revision__first_published_at"),
            last=Max("revision__first_published_at"),
            stories=Count("revision", distinct=True),
            earliest=Min("revision"),
        )
    )
    rows = list(held.order_by("first", "role")[:MOST_ROLES])
    revisions = Revision.objects.for_lists().in_bulk([row["earliest"] for row in rows])
    return [RoleHeld(revision=revisions[row.pop("earliest")], **row) for row in rows]


def _reliance(revision: Revision, source: Source, keys: set[int]) -> Reliance:
    content = revision.content
    sources = dict.fromkeys(keys, source)
    said = [quote["id"] for quote in content["quotes"] if quote["speaker"] in keys]
    quotes = [quote for quote in story.quotes_of(content, sources) if quote.pk in said]
    roles = [credit["role"] for credit in content["sources"] if credit["source"] in keys]
    return Reliance(revision, roles, [quote for quote in quotes if quote.is_verbatim])
