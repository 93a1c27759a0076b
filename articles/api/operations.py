"""The addresses of the API. Every answer is the readers' rule of visibility applied to records."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Annotated, Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from ninja import Field, NinjaAPI, Path, Query, Schema
from ninja.errors import Throttled, ValidationError
from pydantic import AwareDatetime, BeforeValidator

from articles import story
from articles.api.changes import Change, Cursor, changes_after
from articles.api.limits import PerAddress
from articles.api.records import (
    ArticleLine,
    ArticleRecord,
    CorrectionRecord,
    Problem,
    QuoteRecord,
    SourceRecord,
)
from articles.models import Revision, RevisionQuote, Source
from articles.models.revisions import told_sources
from articles.paging import BY_NAME, NEWEST_FIRST, Page, page_of
from articles.views.corrections import NEWEST_FIRST as NEWEST_CORRECTION_FIRST
from articles.views.corrections import public_corrections
from articles.views.pages import answer
from articles.views.quotes import IN_ORDER, as_told, live_quotes

MOST = 100
SLUG = r"^[-a-zA-Z0-9_]+$"


def _written_out(text: str) -> dt.datetime:
    """A number of seconds would pass for a moment too."""
    found = parse_datetime(text)
    if found is None:
        raise ValueError(_("Say it as a date, a time and a zone, such as 2024-12-04T11:42:00Z."))
    return found


Since = Annotated[AwareDatetime, BeforeValidator(_written_out)]
Number = Annotated[int, Path(ge=1, lt=2**63, description="The number of the record.")]
Size = Annotated[int, Query(ge=1, le=MOST, description="How many at most.")]
Place = Annotated[str, Query(description="From next of the page before; nothing for the first page.")]
Only = Annotated[int | None, Query(ge=1, lt=2**63, description="Only of this one, by its number.")]
Named = Annotated[
    str | None,
    Query(pattern=SLUG, max_length=80, description="Only of this one, by the last part of its address."),
]


class Articles(Schema):
    items: list[ArticleLine] = Field(description="The records, with these fields:")
    next: str | None = Field(description="The address of the next page; null on the last.")


class Quotes(Schema):
    items: list[QuoteRecord] = Field(description="The records, with these fields:")
    next: str | None = Field(description="The address of the next page; null on the last.")


class Sources(Schema):
    items: list[SourceRecord] = Field(description="The records, with these fields:")
    next: str | None = Field(description="The address of the next page; null on the last.")


class Corrections(Schema):
    items: list[CorrectionRecord] = Field(description="The records, with these fields:")
    next: str | None = Field(description="The address of the next page; null on the last.")


class Changes(Schema):
    items: list[Change] = Field(description="The records, with these fields:")
    cursor: str = Field(description="Where to go on: ask with it as after.")
    has_more: bool = Field(description="Whether more is there already.")


api = NinjaAPI(
    title=f"{settings.SITE_NAME}",
    version="1",
    urls_namespace="api",
    description=str(
        _(
            "What readers may see: live stories, their quotes, sources and corrections, and what changed. "
            "Read-only, without a key. Answers carry an ETag; ask again with If-None-Match."
        )
    ),
    docs_url=None,
    openapi_url=None,
    throttle=PerAddress(),
)


@api.exception_handler(Throttled)
def too_many(request: HttpRequest, problem: Throttled) -> HttpResponse:
    said = _("Too many requests: at most %(most)d a minute. Ask again in %(wait)d seconds.") % {
        "most": settings.API_REQUESTS_PER_MINUTE,
        "wait": problem.wait or 1,
    }
    response = api.create_response(request, {"detail": said}, status=429)
    response["Retry-After"] = str(problem.wait or 1)
    return response


@api.exception_handler(ValidationError)
def nonsense(request: HttpRequest, problem: ValidationError) -> HttpResponse:
    said = "; ".join(f"{error['loc'][-1]}: {error['msg']}" for error in problem.errors)
    return api.create_response(request, {"detail": said}, status=422)


def _operation(path: str, record: type[Schema], summary: str) -> Any:
    """Declare an address, what it answers and which problems it tells of."""
    return api.get(path, response={200: record, (404, 422, 429): Problem}, summary=summary)


@_operation("/articles", Articles, "Live stories, the newest first")
def articles(
    request: HttpRequest, desk: Named = None, topic: Named = None, before: Place = "", size: Size = 30
) -> HttpResponse:
    live = Revision.objects.live(timezone.now()).for_lists()
    only = {name: slug for name, slug in (("desk__slug", desk), ("topics__slug", topic)) if slug}
    rows = page_of(live.filter(**only), request, NEWEST_FIRST, size)
    return _list(request, Articles, rows, map(ArticleLine.of, rows))


@_operation("/articles/{number}", ArticleRecord, "A live story with its quotes, sources and corrections")
def article(request: HttpRequest, number: Number) -> HttpResponse:
    now = timezone.now()
    live = Revision.objects.live(now).select_related("desk").with_topics()
    revision = get_object_or_404(live, article=number)
    keys = story.source_keys(revision.told_content)
    sources = Source.objects.filter(pk__in=keys).select_related("merged_into").in_bulk()
    told = list(public_corrections(now).filter(article=number))
    return _answer(request, ArticleRecord.whole(revision, sources, told), revision.live_from)


@_operation("/quotes", Quotes, "Quotes of live stories")
def quotes(
    request: HttpRequest, speaker: Only = None, article: Only = None, before: Place = "", size: Size = 30
) -> HttpResponse:
    only = {name: key for name, key in (("speaker", speaker), ("revision__article", article)) if key}
    rows = page_of(live_quotes(timezone.now()).filter(**only), request, IN_ORDER, size)
    return _list(request, Quotes, rows, _told(rows))


@_operation("/quotes/{number}", QuoteRecord, "A quote of a live story")
def quote(request: HttpRequest, number: Number) -> HttpResponse:
    found = _told(live_quotes(timezone.now()).filter(quote=number))
    if not found:
        raise Http404
    return _answer(request, found[0])


@_operation("/sources", Sources, "Everybody and everything that a live story names, by name")
def sources(request: HttpRequest, before: Place = "", size: Size = 30) -> HttpResponse:
    rows = page_of(told_sources(timezone.now()), request, BY_NAME, size)
    return _list(request, Sources, rows, map(SourceRecord.of, rows))


@_operation("/sources/{number}", SourceRecord, "A source that a live story names")
def source(request: HttpRequest, number: Number) -> HttpResponse:
    return _answer(request, SourceRecord.of(get_object_or_404(told_sources(timezone.now()), pk=number)))


@_operation("/corrections", Corrections, "What readers were told of changes, the newest first")
def corrections(
    request: HttpRequest, article: Only = None, before: Place = "", size: Size = 30
) -> HttpResponse:
    told = public_corrections(timezone.now())
    rows = page_of(told.filter(article=article) if article else told, request, NEWEST_CORRECTION_FIRST, size)
    return _list(request, Corrections, rows, map(CorrectionRecord.of, rows))


@_operation("/corrections/{number}", CorrectionRecord, "A correction")
def correction(request: HttpRequest, number: Number) -> HttpResponse:
    return _answer(
        request, CorrectionRecord.of(get_object_or_404(public_corrections(timezone.now()), pk=number))
    )


@_operation("/changes", Changes, "What appeared, changed and vanished since a moment, the oldest first")
def changes(
    request: HttpRequest,
    since: Annotated[Since | None, Query(description="A moment with its zone.")] = None,
    after: Annotated[str, Query(description="The cursor of the answer before; it goes before since.")] = "",
    size: Size = 30,
) -> HttpResponse:
    """Begin with a moment, or with nothing for all that ever changed, and go on with each cursor."""
    found = changes_after(_cursor(since, after), timezone.now(), size + 1)
    has_more = len(found) > size
    found = found[:size]
    cursor = found[-1][0].written if found else _cursor(since, after).written
    told = Changes(items=[change for _place, change in found], cursor=cursor, has_more=has_more)
    return _answer(request, told)


def _cursor(since: dt.datetime | None, after: str) -> Cursor:
    begins = since or dt.datetime(1, 1, 1, tzinfo=dt.UTC)
    try:
        return Cursor.read(after) if after else Cursor(begins.astimezone(dt.UTC), True, 2**63 - 1)
    except (ValueError, OverflowError):
        raise Http404 from None


def _told(rows: Iterable[RevisionQuote]) -> list[QuoteRecord]:
    return [QuoteRecord.of(told.quote, told.revision.article_id) for told in as_told(rows)]


def _list(request: HttpRequest, record: type[Schema], rows: Page, items: Iterable[Schema]) -> HttpResponse:
    following = None
    if rows.older:
        asked = {**request.GET.dict(), "before": rows.older}
        following = f"{settings.SITE_URL}{request.path}?{urlencode(asked)}"
    return _answer(request, record(items=list(items), next=following))


def _answer(request: HttpRequest, record: Schema, changed_at: dt.datetime | None = None) -> HttpResponse:
    """Every question counts for the limit, so no answer is kept before it."""
    response = HttpResponse(record.model_dump_json(), content_type="application/json")
    return answer(request, response, changed_at=changed_at, true_until=timezone.now())
