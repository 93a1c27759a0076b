"""How often one address may ask."""

from __future__ import annotations

import threading
import time
from collections import Counter

from django.conf import settings
from django.http import HttpRequest
from ninja.throttling import BaseThrottle

from articles.reporting import address_of

WINDOW = 60


class PerAddress(BaseThrottle):
    """Counts the requests of each address in windows of a minute; each process of the site counts its own."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._window = 0
        self._asked: Counter[str] = Counter()

    def allow_request(self, request: HttpRequest) -> bool:
        window = int(time.time()) // WINDOW
        with self._lock:
            if window != self._window:
                self._window = window
                self._asked.clear()
            address = address_of(request)
            self._asked[address] += 1
            return self._asked[address] <= settings.API_REQUESTS_PER_MINUTE

    def wait(self) -> int:
        """Seconds until the next window begins."""
        return WINDOW - int(time.time()) % WINDOW
