"""A reader's report becomes a correction that readers, feeds and machines are told of."""

import datetime as dt
import json

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from articles import reporting
from tests.factories import make_citation, make_editor, make_reporter, published_article

pytestmark = pytest.mark.django_db(transaction=True)

WRONG = "The harbour board has ended the strike."
RIGHT = "The port council has ended the strike."


@pytest.fixture
def story(db, monkeypatch):
    monkeypatch.setattr(reporting, "SECONDS_TO_WRITE", 0)
    article = published_article(at=timezone.now() - dt.timedelta(days=1))
    make_citation(article=article)
    article.refresh_from_db()
    return article


def leave(page):
    """Have a page tell the server all that it will, before this thread writes: on SQLite they share a connection."""
    page.wait_for_load_state("networkidle")
    page.goto("about:blank")


def test_report_becomes_a_correction_everywhere(window, story):
    reader, editor = window(), window(make_editor())

    reader.goto(story.get_absolute_url())
    reader.get_by_role("link", name="Report an error").click()
    reader.get_by_label("The passage").fill("The harbour board has ended the strike")
    reader.get_by_label("What is wrong").fill("It was the port council.")
    reader.get_by_role("button", name="Send the report").click()
    expect(reader.get_by_role("heading", name="Thank you")).to_be_visible()
    assert reader.context.cookies() == []

    editor.goto("/admin/")
    editor.get_by_role("link", name="1 open error report").click()
    editor.get_by_role("link", name="It was the port council.").click()
    editor.get_by_role("button", name="Accept and correct").click()
    expect(editor.get_by_text("A correction is planned")).to_be_visible()
    leave(editor)

    story.refresh_from_db()
    reporter = make_reporter()
    story.edit(by=reporter, version=story.version, body=story.body.replace("harbour board", "port council"))
    (planned,) = story.planned_changes()
    story.plan_change(by=reporter, draft=planned, wrong=WRONG, right=RIGHT, cause="wrong_name")
    story.submit(by=reporter)
    second = window(make_editor())
    second.goto(f"/admin/articles/article/{story.pk}/change/")
    second.get_by_role("button", name="Approve").click()
    second.get_by_role("link", name="Publish…").click()
    second.get_by_role("button", name="Publish").click()
    expect(second.get_by_text("Readers see it since")).to_be_visible()

    reader.goto(story.get_absolute_url())
    correction = reader.get_by_role("note").filter(has_text="In fact, the port council has ended")
    expect(correction).to_be_visible()
    told = json.loads(reader.locator('script[type="application/ld+json"]').first.text_content())
    assert "port council" in json.dumps(told)
    reader.goto("/corrections/")
    expect(reader.get_by_text("In fact, the port council has ended")).to_be_visible()
    assert "port council has ended" in reader.request.get("/corrections/feed.json").text()
    assert "port council has ended" in reader.request.get("/corrections/feed.atom").text()

    reader.goto(story.get_absolute_url())
    reader.get_by_role("link", name="History of this story").click()
    reader.get_by_role("button", name="Compare").click()
    expect(reader.locator("del")).to_have_count(2)
    expect(reader.locator(".comparison del")).to_contain_text("harbour board")
    expect(reader.locator(".comparison ins")).to_contain_text("port council")


@pytest.mark.engines("sqlite")
def test_marked_words_are_carried_into_the_report(window, story):
    reader = window()
    reader.goto(story.get_absolute_url())

    reader.get_by_text("has ended the strike").click(click_count=3)
    reader.get_by_role("link", name="Report an error in the marked words").click()

    expect(reader.get_by_label("The passage")).to_have_value(WRONG)


@pytest.mark.engines("sqlite")
def test_comparison_fits_a_phone(window, story):
    reporter = make_reporter()
    story.edit(by=reporter, version=story.version, body=story.body.replace("harbour board", "port council"))
    story.plan_change(by=reporter, kind="correction", wrong=WRONG, right=RIGHT)
    story.submit(by=reporter)
    editor = make_editor()
    story.approve(by=editor)
    number = story.publish(by=editor).number

    reader = window(viewport={"width": 390, "height": 800})
    reader.goto(f"{story.get_absolute_url()}versions/1/compare/{number}/")

    assert reader.evaluate("document.documentElement.scrollWidth") <= 390
