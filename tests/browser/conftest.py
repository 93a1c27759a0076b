import os

import pytest
from playwright.sync_api import expect, sync_playwright
from pytest_django.live_server_helper import LiveServer

from tests import servers
from tests.factories import PASSWORD

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


@pytest.fixture(scope="session")
def live_server(engine, django_db_setup):
    """A server for one engine: its threads share the database in memory, and would go on with it."""
    server = LiveServer("localhost")
    yield server
    server.stop()


@pytest.fixture
def window(chromium, live_server):
    """Open a window: signed in as somebody, or as a reader. Whatever it complains of fails the test."""
    contexts, complaints = [], []

    def opened(user=None, **options):
        context = chromium.new_context(base_url=live_server.url, **options)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
        if user is not None:
            sign_in(page, user)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert [text for text in complaints if "status of 409" not in text] == []


def sign_in(page, user):
    page.goto("/admin/login/")
    page.get_by_label("Username:").fill(user.username)
    page.get_by_label("Password:").fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_role("heading", name="The desk", level=1)).to_be_visible()
