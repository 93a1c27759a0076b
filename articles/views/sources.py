from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Exists, OuterRef, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_safe

from articles import story
from articles.models import Revision, RevisionSource, Source
from articles.paging import BY_NAME, page_of
from articles.structured_data import as_script, of_source
from articles.views.pages import page


@dataclass(frozen=True, slots=True)
class Reliance:
    """A story that relies on a source: in which roles, and what it quotes the source with."""

    revision: Revision
    roles: list[str]
    quotes: list[story.StoryQuote]


@require_safe
def source_list(request: HttpRequest) -> HttpResponse:
    """Everybody and everything that a live story names as a source."""
    relied_on = RevisionSource.objects.filter(source=OuterRef("pk"), revision__in=Revision.objects.live())
    sources = Source.objects.public().filter(
        Q(Exists(relied_on)) | Q(pk__in=_merged_and_relied_on().values("merged_into"))
    )
    return page(request, "articles/source_list.html", {"page": page_of(sources, request, BY_NAME, size=100)})


@require_safe
def source_detail(request: HttpRequest, pk: int, slug: str = "") -> HttpResponse:
    """What a source said and which stories rely on it; a source that is not named has no page."""
    source = get_object_or_404(Source.objects.select_related("merged_into"), pk=pk)
    if source.merged_into and source.merged_into.is_named:
        return redirect(source.merged_into, permanent=True)
    source = get_object_or_404(Source.objects.public(), pk=pk)
    if request.path != source.get_absolute_url():
        return redirect(source, permanent=True)
    keys = {source.pk, *source.merged.values_list("pk", flat=True)}
    relying = RevisionSource.objects.filter(source__in=keys).values("revision")
    rows = page_of(Revision.objects.live(timezone.now()).filter(pk__in=relying), request)
    return page(
        request,
        "articles/source_detail.html",
        {
            "source": source,
            "structured": as_script(of_source(source)),
            "aliases": source.aliases.all(),
            "page": rows,
            "stories": [_reliance(row, source, keys) for row in rows],
        },
    )


def _merged_and_relied_on():
    relied_on = RevisionSource.objects.filter(source=OuterRef("pk"), revision__in=Revision.objects.live())
    return Source.objects.filter(Exists(relied_on), merged_into__isnull=False)


def _reliance(revision: Revision, source: Source, keys: set[int]) -> Reliance:
    content = revision.content
    sources = dict.fromkeys(keys, source)
    said = [quote["id"] for quote in content["quotes"] if quote["speaker"] in keys]
    quotes = [quote for quote in story.quotes_of(content, sources) if quote.pk in said]
    roles = [credit["role"] for credit in content["sources"] if credit["source"] in keys]
    return Reliance(revision, roles, [quote for quote in quotes if quote.is_verbatim])
