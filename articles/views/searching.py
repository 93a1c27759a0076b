from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils import timezone
from django.views.decorators.http import require_safe

from articles import search
from articles.views.pages import answer, page

SIZE = 20


@require_safe
def search_stories(request: HttpRequest) -> HttpResponse:
    """The stories that have the words; at most ``search.WEIGHED`` are found, twenty on a page."""
    asked = request.GET.get("q", "").replace("\0", " ").strip()
    query, now = search.parse(asked), timezone.now()
    keys = search.find(query, now)
    number = _number(request.GET.get("page", "1"), pages=-(-len(keys) // SIZE))
    context = {
        "asked": asked[: search.LONGEST],
        "query": query,
        "hits": search.hits(query, keys[(number - 1) * SIZE : number * SIZE]),
        "next": number + 1 if len(keys) > number * SIZE else None,
        "previous": number - 1 if number > 1 else None,
        "suggestion": search.suggest_name(query, now) if not keys else "",
    }
    # What can be asked for has no end: it would push out what is read again and again.
    return page(request, "articles/search_stories.html", context, true_until=now)


@require_safe
def search_description(request: HttpRequest) -> HttpResponse:
    content_type = "application/opensearchdescription+xml; charset=utf-8"
    return answer(
        request, HttpResponse(render_to_string("articles/opensearch.xml"), content_type=content_type)
    )


def _number(words: str, pages: int) -> int:
    """The page that was asked for, or the nearest that there is."""
    number = int(words) if words.isascii() and words.isdigit() and len(words) < 6 else 1
    return max(1, min(number, pages))
