"""A rendered page as the store keeps it: whole and compressed, and how it answers a request."""

from __future__ import annotations

import datetime as dt
import gzip
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse
from django.utils.http import parse_etags, parse_http_date_safe

NOT_MODIFIED = "304 Not Modified"
# Less than this gains nothing by being compressed.
SMALLEST = 500
COMPRESSIBLE = ("text/", "application/json", "application/xml", "image/svg+xml")
LEVEL = 6
OF_THE_BODY = ("Content-Type", "Content-Length", "Content-Encoding")
# What the headers and the key of a page take beside its bytes, about.
OVERHEAD = 2000
Headers = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class KeptPage:
    """``etag`` is of the page as it is; compressed it has the same one, marked as weak."""

    status: str
    etag: str
    modified_at: int | None
    true_until: dt.datetime | None
    body: bytes
    headers: Headers
    packed: bytes
    packed_headers: Headers

    @classmethod
    def of(cls, response: HttpResponse, status: str, headers: Sequence[tuple[str, str]]) -> KeptPage:
        body = response.content
        plain = [(name, value) for name, value in headers if name.lower() not in ("content-length", "vary")]
        packed, packed_headers = b"", []
        if len(body) >= SMALLEST and _is_text(response["Content-Type"]):
            plain.append(("Vary", "Accept-Encoding"))
            # Without the moment, the same page is packed into the same bytes.
            packed = gzip.compress(body, LEVEL, mtime=0)
            packed_headers = [(name, _weak(value) if name == "ETag" else value) for name, value in plain]
            packed_headers += [("Content-Encoding", "gzip"), ("Content-Length", str(len(packed)))]
        return cls(
            status,
            response.get("ETag", ""),
            parse_http_date_safe(response.get("Last-Modified", "")),
            getattr(response, "true_until", None),
            body,
            [*plain, ("Content-Length", str(len(body)))],
            packed,
            packed_headers,
        )

    @property
    def size(self) -> int:
        return len(self.body) + len(self.packed) + OVERHEAD

    def answer(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        """Send the page as the reader can take it, or say that the reader has it."""
        body, headers = self.body, self.headers
        if self.packed and accepts_gzip(environ.get("HTTP_ACCEPT_ENCODING", "")):
            body, headers = self.packed, self.packed_headers
        if self._is_known(environ):
            start_response(NOT_MODIFIED, [each for each in headers if each[0] not in OF_THE_BODY])
            return ()
        start_response(self.status, list(headers))
        return () if environ["REQUEST_METHOD"] == "HEAD" else (body,)

    def _is_known(self, environ: dict[str, Any]) -> bool:
        """Whether the reader has this page (RFC 9110, 13.2.2: the date counts only where no tag is given)."""
        if not self.status.startswith("200"):
            return False
        if asked := environ.get("HTTP_IF_NONE_MATCH"):
            known = [tag.removeprefix("W/") for tag in parse_etags(asked)]
            return self.etag in known or "*" in known
        if self.modified_at is not None and (asked := environ.get("HTTP_IF_MODIFIED_SINCE")):
            since = parse_http_date_safe(asked)
            return since is not None and self.modified_at <= since
        return False


def accepts_gzip(accepted: str) -> bool:
    """Whether an Accept-Encoding header allows gzip.

    >>> accepts_gzip("br, gzip;q=0.5"), accepts_gzip("gzip;q=0"), accepts_gzip("")
    (True, False, False)
    """
    if accepted.startswith("gzip,") or accepted == "gzip":
        return True
    for part in accepted.lower().split(","):
        name, _, weight = part.partition(";")
        if name.strip() in ("gzip", "x-gzip", "*"):
            return weight.replace(" ", "") not in ("q=0", "q=0.0", "q=0.00", "q=0.000")
    return False


def _is_text(content_type: str) -> bool:
    kind = content_type.partition(";")[0]
    return kind.startswith(COMPRESSIBLE) or kind.endswith(("+xml", "+json"))


def _weak(etag: str) -> str:
    return etag if etag.startswith("W/") else f"W/{etag}"
