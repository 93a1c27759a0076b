from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Exists, OuterRef, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from articles import story
from articles.extraction.findings import QuoteKind
from articles.filters import QuoteFilter
from articles.models import Revision, RevisionQuote, Source
from articles.paging import Key, moment, page_of, row_number
from articles.structured_data import as_script, of_quote
from articles.views.pages import page

IN_ORDER = (
    Key("revision__first_published_at", moment),
    Key("revision_id", row_number),
    Key("position", row_number, is_descending=False),
)
OF_A_QUOTE = ("quote", "speaker", "position")
OF_ITS_STORY = ("article", "headline", "slug", "content", "first_published_at")


@dataclass(frozen=True, slots=True)
class LiveQuote:
    """A quote in the story that readers find it in."""

    quote: story.StoryQuote
    revision: Revision

    @property
    def url(self) -> str:
        return f"{self.revision.get_absolute_url()}#quote-{self.quote.pk}"


@require_safe
def quote_list(request: HttpRequest) -> HttpResponse:
    chosen = QuoteFilter(request.GET, live_quotes(timezone.now()))
    if not chosen.is_valid():
        return page(request, "articles/quote_list.html", {"filter": chosen}, status=400)
    rows = page_of(chosen.qs, request, IN_ORDER)
    context = {"filter": chosen, "page": rows, "quotes": as_told(rows)}
    return page(request, "articles/quote_list.html", context)


@require_safe
def quote_detail(request: HttpRequest, pk: int) -> HttpResponse:
    rows = RevisionQuote.objects.filter(quote=pk, revision__in=Revision.objects.live().with_text())
    found = as_told(rows.select_related("revision__desk"))
    if not found:
        raise Http404(_("There is no such quote."))
    context = {"told": found[0], "structured": as_script(of_quote(found[0].quote))}
    return page(request, "articles/quote_detail.html", context, changed_at=found[0].revision.live_from)


def live_quotes(now) -> QuerySet[RevisionQuote]:
    """The quotes of live stories that claim somebody's own words.

    Each is asked whether its story is live: of all live stories gathered, SQLite would sort all the quotes.
    """
    live = Revision.objects.live(now).with_text()
    return (
        RevisionQuote.objects.filter(Exists(live.filter(pk=OuterRef("revision"))))
        .exclude(quote__kind=QuoteKind.INDIRECT)
        .select_related("revision")
        .only(*OF_A_QUOTE, *(f"revision__{name}" for name in OF_ITS_STORY))
    )


def as_told(rows: Iterable[RevisionQuote]) -> list[LiveQuote]:
    """The quotes as their stories tell them, with one look at the sources of them all."""
    rows = list(rows)
    keys = {row.speaker_id for row in rows} - {None}
    sources = Source.objects.filter(pk__in=keys).select_related("merged_into").in_bulk()
    told = []
    for row in rows:
        (content,) = [quote for quote in row.revision.content["quotes"] if quote["id"] == row.quote_id]
        told.append(LiveQuote(story.quote_of(content, sources), row.revision))
    return told
