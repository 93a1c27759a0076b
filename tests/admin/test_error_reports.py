"""The desk deals with readers' reports in one room."""

import datetime as dt

import pytest
from django.urls import reverse
from django.utils import timezone

from articles.models import ErrorReport
from tests.factories import make_editor, make_reporter, published_article

pytestmark = pytest.mark.django_db


@pytest.fixture
def report(db):
    article = published_article(at=timezone.now() - dt.timedelta(days=1))
    return ErrorReport.objects.create(
        article=article,
        revision=article.live_revision(),
        message="It goes on.",
        passage="has ended the strike",
        email="reader@example.org",
    )


@pytest.fixture
def editor_client(client):
    client.force_login(make_editor())
    return client


def page_of(report):
    return reverse("admin:articles_errorreport_change", args=[report.pk])


def answer_of(report, name):
    return reverse("admin:articles_errorreport_answer", args=[report.pk, name])


def test_page_shows_the_report_and_offers_three_answers(editor_client, report):
    page = editor_client.get(page_of(report)).content.decode()

    assert "It goes on." in page
    assert "paragraph 1" in page
    for name in ("accept", "not-an-error", "duplicate"):
        assert answer_of(report, name) in page
    assert "reader@example.org" not in page


def test_accepting_leads_to_the_working_copy_with_a_correction_planned(editor_client, report):
    response = editor_client.post(answer_of(report, "accept"), {"severity": "serious"}, follow=True)

    report.refresh_from_db()
    assert report.state == "accepted"
    assert response.redirect_chain[0][0].endswith(f"/article/{report.article_id}/change/#paragraph-1")
    (planned,) = report.article.planned_changes()
    assert planned.wrong == "has ended the strike"
    page = response.content.decode()
    assert "It goes on." in page
    assert f"/plan/?change={planned.pk}" in page


def test_no_error_is_answered(editor_client, report):
    editor_client.post(answer_of(report, "not-an-error"), {"answer": "The board confirmed it."})

    report.refresh_from_db()
    assert (report.state, report.answer) == ("not_an_error", "The board confirmed it.")


def test_duplicate_is_marked(editor_client, report):
    other = ErrorReport.objects.create(article=report.article, revision=report.revision, message="Same here.")

    editor_client.post(answer_of(other, "duplicate"), {"of": report.pk})

    other.refresh_from_db()
    assert other.duplicate_of == report


@pytest.mark.parametrize(
    ("name", "said"),
    [("not-an-error", {"answer": ""}), ("accept", {"severity": "grave"}), ("duplicate", {"of": "0"})],
)
def test_incomplete_answer_changes_nothing(editor_client, report, name, said):
    response = editor_client.post(answer_of(report, name), said)

    report.refresh_from_db()
    assert response.status_code == 302
    assert report.state == "open"


def test_answer_of_an_unknown_kind_is_not_found(editor_client, report):
    assert editor_client.post(answer_of(report, "shrug")).status_code == 404


def test_reporter_reads_and_does_not_answer(client, report):
    client.force_login(make_reporter())

    page = client.get(page_of(report)).content.decode()

    assert answer_of(report, "accept") not in page
    assert client.post(answer_of(report, "accept"), {"severity": "minor"}).status_code == 403


def test_answer_needs_a_press(editor_client, report):
    assert editor_client.get(answer_of(report, "accept")).status_code == 405


@pytest.mark.parametrize(("waits", "count"), [("yes", 1), ("overdue", 1), ("", 2)])
def test_list_tells_what_waits_and_what_is_late(editor_client, report, waits, count):
    other = ErrorReport.objects.create(article=report.article, revision=report.revision, message="Same here.")
    other.answer_not_an_error(by=make_editor(), answer="No.")
    ErrorReport.objects.update(created_at=timezone.now() - dt.timedelta(days=30))

    response = editor_client.get(
        reverse("admin:articles_errorreport_changelist"), {"waits": waits} if waits else {}
    )

    assert response.context["cl"].result_count == count


def test_overdue_reports_stand_on_the_queue(editor_client, report):
    ErrorReport.objects.update(created_at=timezone.now() - dt.timedelta(days=30))

    assert "1 overdue" in editor_client.get(reverse("admin:index")).content.decode()


def test_letter_that_was_not_sent_stands_on_the_queue_and_is_sent_from_its_report(
    editor_client, report, mailoutbox
):
    ErrorReport.objects.update(email="reader@example.org", unsent="The board confirmed it.")
    page = reverse("admin:articles_errorreport_change", args=[report.pk])

    assert "1 letter to a reader not sent" in editor_client.get(reverse("admin:index")).text
    assert "The board confirmed it." in editor_client.get(page).text
    response = editor_client.post(reverse("admin:articles_errorreport_letter", args=[report.pk]), follow=True)

    assert "The reader’s letter is sent." in response.text
    assert "Send it again" not in response.text
    assert [letter.to for letter in mailoutbox] == [["reader@example.org"]]
