"""How a page for readers is answered: no cookie, and nothing sent twice that has not changed."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils.cache import get_conditional_response, patch_cache_control, set_response_etag
from django.utils.http import http_date


def page(
    request: HttpRequest,
    template: str,
    context: dict[str, Any],
    *,
    changed_at: dt.datetime | None = None,
    status: int = 200,
) -> HttpResponse:
    """Render a page that any cache may keep and asks about each time it shows it."""
    return answer(
        request,
        HttpResponse(render_to_string(template, context, request), status=status),
        changed_at=changed_at,
    )


def answer(
    request: HttpRequest, response: HttpResponse, *, changed_at: dt.datetime | None = None
) -> HttpResponse:
    """Send ``response``, or 304 where the reader has it already."""
    patch_cache_control(response, public=True, max_age=0, must_revalidate=True)
    set_response_etag(response)
    last_modified = None
    if changed_at is not None:
        last_modified = int(changed_at.timestamp())
        response["Last-Modified"] = http_date(last_modified)
    if response.status_code != 200:
        return response
    return get_conditional_response(request, response["ETag"], last_modified, response)
