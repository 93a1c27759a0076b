import os
import threading

import pytest
from django.conf import settings
from django.core.signals import request_finished, request_started
from django.db import connection
from django.test import Client
from playwright.sync_api import expect, sync_playwright
from pytest_django.live_server_helper import LiveServer

from tests import servers

# Playwright keeps a loop in the thread of the tests, at which Django would refuse to touch the database.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
expect.set_options(timeout=10_000)


@pytest.fixture(scope="session")
def chromium():
    """One headless Chromium for the session; each person has a window of their own in it."""
    try:
        path = servers.chromium()
    except servers.NotOnThisMachine as missing:
        servers.give_up(str(missing))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(servers.BROWSER_ARGUMENTS))
        yield browser
        browser.close()


class Underway:
    """The requests that are being answered, of which a page may have sent one just before its test ends."""

    def __init__(self):
        self._count, self._changed = 0, threading.Condition()

    def begin(self, **_signal):
        self._add(1)

    def end(self, **_signal):
        self._add(-1)

    def _add(self, one):
        with self._changed:
            self._count += one
            self._changed.notify_all()

    def wait(self):
        with self._changed:
            assert self._changed.wait_for(lambda: self._count == 0, timeout=10), "A request is not answered."


@pytest.fixture(scope="session")
def underway():
    requests = Underway()
    request_started.connect(requests.begin)
    request_finished.connect(requests.end)
    return requests


@pytest.fixture(scope="session")
def live_server(engine, django_db_setup, underway):
    """A server for one engine: its threads share the database in memory, and would go on with it."""
    server = LiveServer("localhost")
    yield server
    server.stop()
    # Where Playwright's loop runs, this thread has another connection than the one that made the database.
    connection.close()


@pytest.fixture
def window(chromium, live_server, underway):
    """Open a window: of somebody who has signed in, or of a reader. Whatever it complains of fails the test."""
    contexts, complaints = [], []

    def opened(user=None, **options):
        context = chromium.new_context(base_url=live_server.url, **options)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
        if user is not None:
            context.add_cookies([{**session_of(user), "url": live_server.url}])
        return page

    yield opened
    for context in contexts:
        context.close()
    # What empties the database next uses the connection of the server's threads.
    underway.wait()
    assert [text for text in complaints if "status of 409" not in text] == []


def session_of(user):
    """The cookie that somebody has after signing in."""
    client = Client()
    client.force_login(user)
    name = settings.SESSION_COOKIE_NAME
    return {"name": name, "value": client.cookies[name].value}
