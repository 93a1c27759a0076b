"""How a page for readers is answered: no cookie, and nothing sent twice that has not changed."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils.cache import get_conditional_response, patch_cache_control, set_response_etag
from django.utils.http import http_date

# The store of pages, which stands before Django, wants a whole page and answers conditions itself.
CONDITIONS_ANSWERED_BEFORE = "newsroom.conditions_answered_before"


def page(
    request: HttpRequest,
    template: str,
    context: dict[str, Any],
    *,
    changed_at: dt.datetime | None = None,
    true_until: dt.datetime | None = None,
    status: int = 200,
) -> HttpResponse:
    """Render a page that any cache may keep and asks about each time it shows it."""
    return answer(
        request,
        HttpResponse(render_to_string(template, context, request), status=status),
        changed_at=changed_at,
        true_until=true_until,
    )


def answer(
    request: HttpRequest,
    response: HttpResponse,
    *,
    changed_at: dt.datetime | None = None,
    true_until: dt.datetime | None = None,
) -> HttpResponse:
    """Send ``response``, which is the same for all readers, or 304 where the reader has it already.

    The store of pages keeps it until something changes that readers see, but not past ``true_until``: a
    page that depends on the clock, or on what moves no edition, says until when it is true.
    """
    response.is_for_all, response.true_until = True, true_until
    patch_cache_control(response, public=True, max_age=0, must_revalidate=True)
    set_response_etag(response)
    last_modified = None
    if changed_at is not None:
        last_modified = int(changed_at.timestamp())
        response["Last-Modified"] = http_date(last_modified)
    if response.status_code != 200 or request.META.get(CONDITIONS_ANSWERED_BEFORE):
        return response
    return get_conditional_response(request, response["ETag"], last_modified, response)
