"""What editors click, from filed copy to the public page."""

import datetime as dt
import re

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from articles.importing import import_files
from articles.models import Article
from articles.workflow import Action, Status
from tests.factories import (
    PASSWORD,
    WORDS,
    make_article,
    make_desk,
    make_editor,
    make_quote,
    make_reporter,
    submit,
)

pytestmark = pytest.mark.django_db(transaction=True)
# What the browser does by itself is the same whatever keeps the rows.
on_one_engine = pytest.mark.engines("sqlite")

COPY = """Ferries to sail again after week of strike

The ferries of the north coast will sail again on Monday. “We have a fair agreement, and the boats are ready,” said \
Ada Holm, chair of the harbour board, after a night of talks.

The strike had stopped every crossing for a week. “Nobody won this, but everybody can travel,” Holm said.
"""


@pytest.fixture
def filed(tmp_path):
    """A draft that the importer made of a file."""
    (tmp_path / "ferries.txt").write_text(COPY)
    list(import_files([tmp_path]))
    return Article.objects.get()


def sign_in(page, user):
    page.goto("/admin/login/")
    page.get_by_label("Username:").fill(user.username)
    page.get_by_label("Password:").fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_role("heading", name="The desk", level=1)).to_be_visible()


def open_article(page, article):
    page.goto(f"/admin/articles/article/{article.pk}/change/")


def body_of(page):
    return page.get_by_role("textbox", name="Body")


def write_at_end(page, words):
    body_of(page).locator("p").last.click()
    body_of(page).press("Control+End")
    body_of(page).press_sequentially(words)


def save(page):
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("Saved.", exact=True)).to_be_visible()


def verify_all(page):
    buttons = page.get_by_role("button", name="Verify", exact=True)
    expect(buttons.first).to_be_visible()
    for left in range(buttons.count(), 0, -1):
        buttons.first.click()
        expect(buttons).to_have_count(left - 1)


@pytest.mark.engines("postgresql")
def test_story_goes_from_import_to_its_readers_by_two_people(window, filed):
    make_desk(name="Coast", slug="coast")
    reporter, editor = window(), window(make_editor())
    sign_in(reporter, make_reporter())

    reporter.get_by_role("link", name=filed.headline).click()
    reporter.get_by_label("Headline:").fill("Ferries sail again on Monday")
    reporter.get_by_label("Desk:").select_option("Coast")
    write_at_end(reporter, " The first boat leaves at six.")
    save(reporter)
    expect(reporter.get_by_role("button", name="Verify", exact=True)).to_have_count(0)
    reporter.get_by_role("button", name="Submit for review").click()
    expect(reporter.get_by_text("Submitted for review.", exact=True)).to_be_visible()

    editor.goto("/admin/")
    editor.get_by_role("link", name="Ferries sail again on Monday").first.click()
    verify_all(editor)
    expect(editor.get_by_text("No check blocks this story")).to_be_visible()
    editor.get_by_role("button", name="Approve").click()
    editor.get_by_role("link", name="Publish…").click()
    editor.get_by_role("button", name="Publish").click()
    expect(editor.get_by_text("Readers see it since")).to_be_visible()

    reader = window()
    reader.goto("/")
    reader.get_by_role("link", name="Ferries sail again on Monday").first.click()
    expect(reader.get_by_role("heading", level=1)).to_have_text("Ferries sail again on Monday")
    expect(
        reader.get_by_text("everybody can travel,” Holm said. The first boat leaves at six.")
    ).to_be_visible()
    assert reader.context.cookies() == []


@on_one_engine
def test_own_words_cannot_be_approved_at_the_desk(window):
    editor = make_editor()
    article = submit(make_article(), by=editor)
    page = window(editor)

    open_article(page, article)

    expect(page.get_by_role("button", name="Approve")).to_be_disabled()
    expect(page.get_by_text("somebody else approves them")).to_be_visible()


@pytest.mark.engines("postgresql")
def test_second_of_two_saves_is_shown_both_and_loses_no_word(window):
    article = make_article(body="<p>One.</p><p>Two.</p>")
    first, second = window(make_reporter()), window(make_reporter())
    open_article(first, article)
    open_article(second, article)

    write_at_end(first, " And theirs.")
    save(first)
    second.get_by_label("Headline:").fill("Mine alone")
    write_at_end(second, " And mine.")
    second.get_by_role("button", name="Save", exact=True).click()

    expect(second.get_by_role("heading", name="Somebody else changed this story")).to_be_visible()
    second.get_by_role("button", name="Save what was chosen").click()
    expect(second.get_by_text("Saved.", exact=True)).to_be_visible()
    article.refresh_from_db()
    assert article.headline == "Mine alone"
    assert "And theirs." in article.body
    assert "And mine." in article.body


@on_one_engine
def test_quote_broken_by_an_edit_is_repaired(window):
    article = make_article()
    page = window(make_editor())
    open_article(page, article)
    expect(page.get_by_text("No check blocks this story")).to_be_visible()

    body_of(page).fill("The ferries are back.")
    save(page)
    expect(page.get_by_text("these words no longer stand there")).to_be_visible()
    assert article.quotes.get().check_state == "unchecked"

    body_of(page).fill(f"“{WORDS},” she said.")
    save(page)
    page.get_by_role("button", name="Verify", exact=True).click()
    expect(page.get_by_text("No check blocks this story")).to_be_visible()


@on_one_engine
def test_quotes_are_checked_beside_words_that_are_not_saved(window):
    article = make_article(quote=False)
    checked, other = make_quote(article), make_quote(article, text="Nobody", kind="partial")
    page = window(make_editor())
    open_article(page, article)
    dispute = page.locator(f"#quote-{other.pk}")

    page.get_by_label("Headline:").fill("Not saved yet")
    dispute.get_by_text("Dispute").first.click()
    dispute.get_by_label("What is disputed").fill("Half a reason")
    page.get_by_role("heading", name="Filed copy").click()
    page.keyboard.press("j")
    page.keyboard.press("v")

    expect(page.get_by_role("status").get_by_text("Verified:")).to_be_visible()
    expect(page.locator(f"#quote-{checked.pk}")).to_be_focused()
    expect(page.locator(f"#quote-{checked.pk}").get_by_text("verified by")).to_be_visible()
    expect(page.get_by_label("Headline:")).to_have_value("Not saved yet")
    expect(dispute.get_by_label("What is disputed")).to_have_value("Half a reason")
    save(page)
    article.refresh_from_db()
    assert article.headline == "Not saved yet"


@on_one_engine
def test_act_on_a_story_that_somebody_else_rewrote_shows_it_anew(window):
    article = make_article(quote=False)
    make_quote(article)
    page, other = window(make_editor()), window(make_reporter())
    open_article(page, article)

    open_article(other, article)
    other.get_by_label("Headline:").fill("Rewritten meanwhile")
    save(other)
    page.get_by_role("button", name="Verify", exact=True).click()

    expect(page.get_by_label("Headline:")).to_have_value("Rewritten meanwhile")


@on_one_engine
def test_leaving_with_unsaved_words_asks_first(window):
    page = window(make_reporter())
    open_article(page, make_article())
    asked = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))

    page.get_by_label("Headline:").fill("Not saved")
    page.get_by_role("link", name="Home").click()

    expect(page.get_by_role("heading", name="The desk", level=1)).to_be_visible()
    assert asked == ["beforeunload"]


@on_one_engine
def test_leaving_what_was_only_read_does_not_ask(window):
    page = window(make_reporter())
    open_article(page, make_article())
    asked = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))

    body_of(page).click()
    page.get_by_role("link", name="Home").click()

    expect(page.get_by_role("heading", name="The desk", level=1)).to_be_visible()
    assert asked == []


@on_one_engine
def test_check_leads_to_its_quote(window):
    article = make_article(quote=False)
    quote = make_quote(article)
    page = window(make_editor())
    open_article(page, article)

    page.get_by_role("link", name=re.compile("is unchecked")).click()

    expect(page.locator(f"#quote-{quote.pk}")).to_be_in_viewport()
    assert page.url.endswith(f"#quote-{quote.pk}")


@on_one_engine
def test_desk_works_on_a_phone(window):
    article = make_article()
    article.log(Action.IMPORT, by=None, reason=f"a_name_without_a_space_{'0' * 60}.txt")
    page = window(make_reporter(), viewport={"width": 390, "height": 800})

    for address in (
        "/admin/",
        f"/admin/articles/article/{article.pk}/change/",
        "/admin/articles/article/",
        f"/admin/articles/article/bulk/submit/?keys={article.pk}",
        f"/admin/articles/article/{article.pk}/preview/",
        f"/admin/articles/article/{article.pk}/revisions/",
        "/admin/inbox/",
        "/admin/inbox/choose/",
        "/admin/reports/",
    ):
        page.goto(address)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), address
    open_article(page, article)
    page.get_by_role("button", name="Submit for review").click()
    expect(page.get_by_text("Submitted for review.", exact=True)).to_be_visible()
    article.refresh_from_db()
    assert article.status == Status.IN_REVIEW


@on_one_engine
def test_checks_follow_what_is_typed(window):
    page = window(make_editor())
    open_article(page, make_article())
    expect(page.get_by_text("No check blocks this story")).to_be_visible()

    body_of(page).fill("The ferries are back.")

    expect(page.get_by_text("What you typed breaks this quote")).to_be_visible()
    expect(page.get_by_role("link", name=re.compile("no longer stand in the body"))).to_be_visible()


@on_one_engine
def test_words_that_were_not_saved_are_offered_again(window):
    article = make_article()
    page = window(make_reporter())
    page.on("dialog", lambda dialog: dialog.accept())
    open_article(page, article)

    page.get_by_label("Headline:").fill("Typed in a hurry")
    # The words are kept a moment after the last key; the page lets no test evaluate a string meanwhile.
    page.wait_for_timeout(1500)
    open_article(page, article)
    page.get_by_role("button", name="Put them back").click()

    expect(page.get_by_label("Headline:")).to_have_value("Typed in a hurry")
    save(page)
    open_article(page, article)
    expect(page.get_by_role("button", name="Put them back")).to_be_hidden()


@on_one_engine
def test_unsaved_words_are_offered_elsewhere_and_overwrite_nobody(window):
    article, rita = make_article(), make_reporter()
    here, there, other = window(rita), window(rita), window(make_reporter())
    open_article(here, article)

    with here.expect_response(lambda answer: "/unsaved/" in answer.url and answer.request.method == "POST"):
        here.get_by_label("Headline:").fill("Typed on a train")
    open_article(other, article)
    other.get_by_label("Headline:").fill("Settled meanwhile")
    save(other)
    open_article(there, article)
    there.get_by_role("button", name="Put them back").click()
    expect(there.get_by_label("Headline:")).to_have_value("Typed on a train")
    there.get_by_role("button", name="Save", exact=True).click()

    expect(there.get_by_role("heading", name="Somebody else changed this story")).to_be_visible()
    expect(there.get_by_text("Settled meanwhile").first).to_be_visible()


@on_one_engine
def test_keys_are_listed_and_work(window):
    page = window(make_reporter())
    open_article(page, make_article())

    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keys")).to_be_visible()
    page.get_by_role("button", name="Close").click()
    expect(page.get_by_role("dialog", name="Keys")).to_be_hidden()
    page.keyboard.press("w")
    expect(body_of(page)).to_be_focused()
    page.locator("#keys button").dispatch_event("keydown", {"key": "q"})
    expect(body_of(page)).not_to_be_focused()
    body_of(page).press_sequentially("c?")
    expect(page.get_by_role("dialog", name="Keys")).to_be_hidden()
    page.keyboard.press("Control+s")
    expect(page.get_by_text("Saved.", exact=True)).to_be_visible()


@on_one_engine
def test_schedule_is_made_told_and_cancelled(window):
    reporter = make_reporter(username="rita")
    article = submit(make_article(headline="Ferries sail on Monday"), by=reporter)
    editor, reader = window(make_editor()), window()

    open_article(editor, article)
    editor.get_by_role("button", name="Approve").click()
    editor.get_by_role("link", name="Publish…").click()
    tomorrow = timezone.localtime() + dt.timedelta(days=1)
    editor.get_by_label("From:").fill(f"{tomorrow:%Y-%m-%dT%H:%M}")
    editor.get_by_role("button", name="Publish").click()
    expect(editor.get_by_text(f"Scheduled for {tomorrow:%-d %b}")).to_be_visible()
    expect(editor.get_by_text("Readers do not see it")).to_be_visible()
    assert reader.request.get(article.get_absolute_url()).status == 404

    writer = window(reporter)
    writer.goto("/admin/")
    writer.get_by_role("link", name="Inbox 2 unread").click()
    expect(writer.get_by_text("Scheduled: readers see it from")).to_be_visible()
    writer.get_by_role("button", name="Mark all as read").click()
    expect(writer.get_by_role("link", name="Inbox", exact=True)).to_be_visible()

    editor.get_by_role("link", name="Cancel the schedule…").click()
    editor.get_by_role("button", name="Cancel the schedule").click()
    expect(editor.get_by_text("The schedule is cancelled.")).to_be_visible()
    writer.reload()
    expect(writer.get_by_text("Schedule cancelled")).to_be_visible()


@on_one_engine
def test_stories_are_moved_together(window):
    good = submit(make_article(headline="Ready to go"))
    blocked = submit(make_article(headline="Without a desk", desk=None))
    page = window(make_editor())

    page.goto("/admin/articles/article/?status__exact=in_review")
    page.get_by_role("checkbox", name="Select all objects on this page").check()
    page.get_by_label("Action:").select_option("approve")
    page.get_by_role("button", name="Go").click()
    expect(page.get_by_text("1 of 2 stories may be moved.")).to_be_visible()
    expect(page.get_by_role("checkbox", name="Without a desk")).to_be_disabled()
    page.get_by_role("button", name="Approve").click()

    expect(page.get_by_text("1 of 1 story moved.")).to_be_visible()
    good.refresh_from_db()
    blocked.refresh_from_db()
    assert (good.status, blocked.status) == (Status.APPROVED, Status.IN_REVIEW)


@on_one_engine
def test_filter_is_kept_and_found_again(window):
    submit(make_article(headline="Reviewed"))
    make_article(headline="A draft")
    page = window(make_editor())

    page.goto("/admin/articles/article/?status__exact=in_review")
    page.get_by_text("Keep this filter").click()
    page.get_by_label("Name", exact=True).fill("To read")
    page.get_by_role("button", name="Keep it").click()
    page.goto("/admin/articles/article/")
    page.get_by_role("link", name="To read", exact=True).click()

    expect(page.get_by_role("link", name="Reviewed")).to_be_visible()
    expect(page.get_by_role("link", name="A draft")).to_have_count(0)
