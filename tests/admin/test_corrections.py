"""Where an error travelled, the tasks for it, and the policies, as editors meet them."""

import datetime as dt

import pytest
from django.urls import reverse
from django.utils import timezone

from articles.admin.traces import before_publication
from articles.models import FollowUp, Policy
from tests.factories import (
    make_article,
    make_citation,
    make_editor,
    make_quote,
    make_reporter,
    make_source,
    make_user,
    plan_change,
    publish,
    published_article,
)

pytestmark = pytest.mark.django_db

WRONG = "<p>The strike lasted a month, said the harbour office.</p>"


@pytest.fixture
def origin(db):
    article = make_article()
    plan_change(article, wrong="The strike lasted a month.", right="The strike lasted a week.")
    return article


@pytest.fixture
def other(db):
    return make_article(headline="Month without boats", body=WRONG)


@pytest.fixture
def editor_client(client):
    client.force_login(make_editor())
    return client


def travelled(article):
    return reverse("admin:articles_followup_travelled", args=[article.pk])


def test_other_articles_with_the_error_are_shown_before_publication(editor_client, origin, other):
    page = editor_client.get(travelled(origin)).content.decode()

    assert "Month without boats" in page
    assert "readers do not see it" in page


def test_publication_shows_the_traces_with_the_task_beside_them(editor_client, origin, other):
    publish_page = reverse("admin:articles_article_move", args=[origin.pk, "publish"])
    plan = origin.planned_changes()
    traces = before_publication(origin, plan, make_editor())
    (row,) = traces[plan[0].pk]["rows"]
    assert row["article"] == other

    said = {"article": other.pk, "likeness": "same_words", "passage": "A month.", "back": "publish"}
    response = editor_client.post(reverse("admin:articles_followup_open", args=[origin.pk]), said)

    assert response.url == publish_page
    assert "1 story to look at for the same error" in editor_client.get("/admin/").content.decode()
    assert before_publication(origin, plan, make_user()) == {}


def test_after_publication_the_error_is_looked_for_still(editor_client, other):
    origin = published_article(at=timezone.now() - dt.timedelta(days=1))
    origin.refresh_from_db()
    by = make_reporter()
    origin.plan_change(
        by=by, kind="correction", wrong="The strike lasted a month.", right="The strike lasted a week."
    )
    publish(origin)
    origin.plan_change(by=by, kind="update", right="The mayor spoke at noon.")

    assert "Month without boats" in editor_client.get(travelled(origin)).content.decode()


def test_one_press_opens_a_task_and_it_is_not_offered_twice(editor_client, origin, other):
    said = {"article": other.pk, "likeness": "near_words", "passage": "The strike lasted a month"}

    editor_client.post(reverse("admin:articles_followup_open", args=[origin.pk]), said)

    task = FollowUp.objects.get()
    page = editor_client.get(travelled(origin)).content.decode()
    assert (task.origin, task.article) == (origin, other)
    assert reverse("admin:articles_followup_change", args=[task.pk]) in page
    assert reverse("admin:articles_followup_open", args=[origin.pk]) not in page


def test_quote_is_looked_for_elsewhere(editor_client):
    quote = make_quote(text="We will not raise the fee before spring")
    other = make_quote(text=quote.text, speaker=quote.speaker)

    page = editor_client.get(travelled(quote.article), {"quote": quote.pk}).content.decode()

    assert other.article.headline in page


def test_others_that_rely_on_a_source_are_shown_without_its_hidden_name(editor_client):
    source = make_source(name="Ivo Brandt", terms="anonymous", described_as="a person at the port")
    origin, other = make_article(), make_article(headline="Quays stay empty")
    make_citation(article=origin, source=source)
    make_citation(article=other, source=source)

    page = editor_client.get(travelled(origin), {"source": source.pk}).content.decode()

    assert "Quays stay empty" in page
    assert "a person at the port" in page
    assert "Ivo Brandt" not in page


def test_a_source_of_another_article_is_not_looked_for(editor_client):
    assert editor_client.get(travelled(make_article()), {"source": make_source().pk}).status_code == 404


def test_without_a_planned_change_the_page_says_what_to_do(editor_client):
    assert "Say first what was wrong" in editor_client.get(travelled(make_article())).content.decode()


def test_task_is_settled(editor_client, origin, other):
    task = FollowUp.objects.create(origin=origin, article=other, likeness="same_words", passage="x")

    editor_client.post(reverse("admin:articles_followup_settle", args=[task.pk]), {"state": "corrected"})

    task.refresh_from_db()
    assert task.state == "corrected"
    page = editor_client.get(reverse("admin:articles_followup_change", args=[task.pk])).content.decode()
    assert "corrected there too" in page


def test_task_is_not_waved_away_without_a_reason(editor_client, origin, other):
    task = FollowUp.objects.create(origin=origin, article=other, likeness="same_words", passage="x")

    editor_client.post(reverse("admin:articles_followup_settle", args=[task.pk]), {"state": "not_affected"})

    task.refresh_from_db()
    assert task.state == "open"


def test_reporter_sees_and_does_not_open(client, origin, other):
    client.force_login(make_reporter())

    page = client.get(travelled(origin)).content.decode()
    client.post(
        reverse("admin:articles_followup_open", args=[origin.pk]),
        {"article": other.pk, "likeness": "near_words", "passage": "x"},
    )

    assert "Month without boats" in page
    assert not FollowUp.objects.exists()


def test_who_has_no_rights_sees_nothing(client, origin):
    client.force_login(make_user())

    assert client.get(travelled(origin)).status_code == 403


def test_editor_changes_a_policy_and_nobody_deletes_one(editor_client, form_values):
    policy = Policy.objects.get(slug="contact")
    address = reverse("admin:articles_policy_change", args=[policy.pk])

    page = editor_client.get(address)
    editor_client.post(address, form_values(page, title="Write to us", body="<p>Any time.</p>"))

    policy.refresh_from_db()
    assert (policy.title, policy.body) == ("Write to us", "<p>Any time.</p>")
    assert policy.updated_by is not None
    assert editor_client.get(reverse("admin:articles_policy_delete", args=[policy.pk])).status_code == 403
