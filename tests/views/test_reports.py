"""The report form works without an account, a cookie or JavaScript, and keeps machines away."""

import datetime as dt
from copy import deepcopy

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from articles.models import ErrorReport, ReportAttempt
from articles.reporting import new_token
from tests.factories import at_moment, make_article, make_editor, published_article

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def made_story(module_rows):
    return published_article()


@pytest.fixture
def story(made_story):
    return deepcopy(made_story)


def address(article):
    return reverse("articles:report_error", args=[article.pk, article.slug])


def token_of(article, age=10):
    with at_moment(timezone.now() - dt.timedelta(seconds=age)):
        return new_token(article.pk)


def send(client, article, **fields):
    defaults = {"message": "It goes on.", "passage": "has ended", "email": "", "token": token_of(article)}
    return client.post(address(article), {**defaults, **fields})


def test_form_sets_no_cookie_and_is_kept_by_no_cache(client, story):
    response = client.get(address(story), {"passage": "has ended the strike"})

    assert not response.cookies
    assert "no-store" in response["Cache-Control"]
    assert "has ended the strike</textarea>" in response.content.decode()


def test_report_is_kept_with_what_its_reader_saw(story):
    response = send(Client(enforce_csrf_checks=True), story, email="reader@example.org")

    report = ErrorReport.objects.get()
    assert response.status_code == 302
    assert (report.revision, report.passage, report.email) == (
        story.live_revision(),
        "has ended",
        "reader@example.org",
    )
    assert not response.cookies


def test_thanks_are_said_at_an_address_of_their_own(client, story):
    response = send(client, story)

    assert "reached the desk" in client.get(response.url).content.decode()


@pytest.mark.parametrize(
    ("fields", "sign"),
    [
        pytest.param({"message": " "}, "Say what is wrong.", id="nothing-said"),
        pytest.param({"email": "nonsense"}, "valid e", id="no-address"),
        pytest.param({"token": "forged"}, "too old", id="forged-token"),
        pytest.param({"message": "x" * 4001}, "4000", id="too-long"),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_lost(client, story, fields, sign):
    response = send(client, story, **{"passage": "has ended", **fields})

    assert response.status_code == 422
    assert sign in response.content.decode()
    assert "has ended</textarea>" in response.content.decode()
    assert not ErrorReport.objects.exists()


def test_form_is_sent_anew_with_the_token_that_came_back(client, story):
    response = send(client, story, message="")
    token = response.context["form"].data["token"]

    with at_moment(timezone.now() + dt.timedelta(seconds=10)):
        assert send(client, story, token=token).status_code == 302


@pytest.mark.parametrize(
    ("age", "status"),
    [
        pytest.param(0, 422, id="at-once"),
        pytest.param(10, 302, id="in-time"),
        pytest.param(60 * 60 * 25, 422, id="a-day-later"),
    ],
)
def test_token_is_good_for_a_while(client, story, age, status):
    if age > 60:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("time.time", lambda: timezone.now().timestamp() - age)
            token = new_token(story.pk)
    else:
        token = token_of(story, age)

    assert send(client, story, token=token).status_code == status


def test_token_is_good_for_one_story(client, story):
    assert send(client, story, token=token_of(published_article())).status_code == 422


def test_token_is_good_for_one_report(client, story):
    token = token_of(story)
    answers = [send(client, story, token=token) for _ in range(2)]

    # Whoever presses twice is thanked twice.
    assert [answer.status_code for answer in answers] == [302, 302]
    assert ErrorReport.objects.count() == 1


def test_field_that_people_do_not_see_is_a_trap(client, story):
    response = send(client, story, website="https://spam.example")

    assert response.status_code == 302
    assert not ErrorReport.objects.exists()


def test_address_sends_so_many_reports_an_hour(client, story, settings):
    settings.REPORTS_PER_HOUR = 2

    statuses = [send(client, story).status_code for _ in range(3)]

    assert statuses == [302, 302, 429]
    assert send(client, story, REMOTE_ADDR="x").status_code == 429
    assert (
        client.post(
            address(story), {"message": "x", "token": token_of(story)}, REMOTE_ADDR="192.0.2.9"
        ).status_code
        == 302
    )


def test_hour_passes(client, story, settings):
    settings.REPORTS_PER_HOUR = 1
    send(client, story)
    ReportAttempt.objects.update(at=timezone.now() - dt.timedelta(hours=2))

    assert send(client, story).status_code == 302


def test_behind_a_proxy_the_nearest_address_counts(client, story, settings):
    settings.REPORTS_PER_HOUR = 1
    settings.IS_BEHIND_PROXY = True

    statuses = [
        client.post(
            address(story),
            {"message": "x", "token": token_of(story)},
            headers={"X-Forwarded-For": f"203.0.113.{claimed}, 198.51.100.7"},
        ).status_code
        for claimed in (1, 2)
    ]

    assert statuses == [302, 429]


def test_old_attempts_are_forgotten(client, story):
    send(client, story)
    ReportAttempt.objects.update(at=timezone.now() - dt.timedelta(days=2))

    send(client, story)

    assert ReportAttempt.objects.count() == 1


def test_withdrawn_story_can_still_be_reported(client, story):
    story.withdraw(by=make_editor(), reason="A court has stopped it.")

    assert send(client, story).status_code == 302


def test_story_that_readers_never_saw_cannot_be_reported(client):
    assert client.get(address(make_article())).status_code == 404
