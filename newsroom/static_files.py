"""Sheets and scripts are sent compressed, without a step before the start: each process packs them once."""

from __future__ import annotations

import gzip
import io
import os
from functools import cached_property
from http import HTTPStatus
from pathlib import Path

from whitenoise.middleware import WhiteNoiseMiddleware
from whitenoise.responders import Response, StaticFile

PACKED = (".css", ".js", ".svg")
VARY = ("Vary", "Accept-Encoding")


class PackedFile(StaticFile):
    """A file that is kept compressed in memory, for whoever takes it so; a part of it is sent as it is."""

    def __init__(self, plain: StaticFile, path: str) -> None:
        self.__dict__ |= vars(plain)
        self._path = path
        self.not_modified_response.headers.append(VARY)
        for _encoding, _path, headers in self.alternatives:
            headers.append(VARY)

    @cached_property
    def _packed(self) -> bytes:
        return gzip.compress(Path(self._path).read_bytes(), mtime=0)

    def get_response(self, method: str, request_headers: dict[str, str]) -> Response:
        answer = super().get_response(method, request_headers)
        takes_packed = "gzip" in request_headers.get("HTTP_ACCEPT_ENCODING", "")
        if answer.status != HTTPStatus.OK or not takes_packed:
            return answer
        if answer.file is not None:
            answer.file.close()
        headers = [header for header in answer.headers if header[0] != "Content-Length"]
        headers += [("Content-Encoding", "gzip"), ("Content-Length", str(len(self._packed)))]
        return Response(answer.status, headers, None if answer.file is None else io.BytesIO(self._packed))


class StaticFiles(WhiteNoiseMiddleware):
    """Serves the static files."""

    def get_static_file(
        self, path: str, url: str, stat_cache: dict[str, os.stat_result] | None = None
    ) -> StaticFile:
        found = super().get_static_file(path, url, stat_cache=stat_cache)
        return PackedFile(found, path) if path.endswith(PACKED) else found
