"""What programmers read of the API: its description by OpenAPI, and the same as a page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from articles.api.operations import api
from articles.views.pages import answer, page


@dataclass(frozen=True, slots=True)
class Operation:
    """One address of the API as the page tells of it."""

    path: str
    summary: str
    about: str
    parameters: list[tuple[str, str]]
    fields: list[tuple[str, str]]


@require_safe
def openapi(request: HttpRequest) -> HttpResponse:
    return answer(request, JsonResponse(_description()))


@require_safe
def api_reference(request: HttpRequest) -> HttpResponse:
    described = _description()
    context = {
        "about": described["info"]["description"],
        "operations": [
            _operation(path, methods["get"], described) for path, methods in described["paths"].items()
        ],
        "most": settings.API_REQUESTS_PER_MINUTE,
    }
    return page(request, "articles/api_reference.html", context)


def _description() -> dict[str, Any]:
    # The path of any operation leads to the place of them all.
    place = reverse("api:changes").removesuffix("/changes")
    return {**_described_at(f"{place}/"), "servers": [{"url": settings.SITE_URL}]}


@cache
def _described_at(place: str) -> dict[str, Any]:
    """What the code says of the API; made once a process, since it takes longer than a page."""
    return api.get_openapi_schema(path_prefix=place)


def _operation(path: str, described: dict[str, Any], whole: dict[str, Any]) -> Operation:
    answers = described["responses"][200]["content"]["application/json"]["schema"]
    return Operation(
        path,
        described["summary"],
        described.get("description", ""),
        [(each["name"], each.get("description", "")) for each in described["parameters"]],
        list(_fields(answers, whole)),
    )


def _fields(schema: dict[str, Any], whole: dict[str, Any], within: str = "") -> Iterator[tuple[str, str]]:
    """Yield the fields of a record with what they mean; those of a list's records below their list."""
    record = whole["components"]["schemas"][schema["$ref"].rsplit("/", 1)[-1]]
    for name, field in record["properties"].items():
        yield f"{within}{name}", field.get("description", "")
        if name == "items":
            yield from _fields(field["items"], whole, "items[].")
