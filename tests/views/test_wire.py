from __future__ import annotations

import datetime as dt

import pytest
from django.utils import timezone

from tests import factories

pytestmark = pytest.mark.django_db

HOUR = dt.timedelta(hours=1)


def test_story_is_told_with_its_body_and_sources(client):
    article = factories.make_article(topics=[factories.make_topic(name="Ferries")])
    factories.make_citation(article, source=factories.make_source(name="Harbour Wire", kind="agency"))
    factories.publish(article)

    item = client.get(f"/ninjs/{article.pk}.json").json()

    assert item["uri"].endswith(f"/story/{article.pk}/")
    assert item["pubStatus"] == "usable"
    assert item["bodies"][0]["value"] == article.body
    assert [subject["name"] for subject in item["subjects"]] == [article.desk.name, "Ferries"]
    assert [person["name"] for person in item["people"]] == [article.quotes.get().speaker.name]
    assert [(source["name"], source["role"]) for source in item["infoSources"]] == [
        ("Harbour Wire", "provider")
    ]


def test_correction_is_a_new_version_with_a_note(client):
    article = factories.published_article(at=timezone.now() - HOUR)
    before = client.get(f"/ninjs/{article.pk}.json").json()
    factories.plan_change(
        article, kind="update", wrong="", right="", note="The date of the hearing was added."
    )
    article.refresh_from_db()
    article.edit(
        by=factories.make_reporter(), version=article.version, standfirst="The hearing is on Monday."
    )
    factories.publish(article)

    after = client.get(f"/ninjs/{article.pk}.json").json()

    assert (before["version"], after["version"]) == ("1", "2")
    assert before["firstCreated"] == after["firstCreated"]
    assert "edNote" not in before
    assert after["edNote"].endswith(" UTC: The date of the hearing was added.")


def test_withdrawn_story_is_cancelled_and_its_text_is_gone(client):
    article = factories.published_article()
    article.withdraw(by=factories.make_editor(), reason="The document was forged.")

    item = client.get(f"/ninjs/{article.pk}.json").json()

    assert item["pubStatus"] == "canceled"
    assert "The document was forged." in item["edNote"]
    assert "bodies" not in item


def test_story_that_is_not_live_is_not_found(client):
    assert client.get(f"/ninjs/{factories.approved_article().pk}.json").status_code == 404


def test_unnamed_source_has_its_description_only(client):
    source = factories.make_source(name="Quillon Vasterberg", terms="background", described_as="an official")
    article = factories.make_article()
    factories.make_citation(article, source=source, role="refers_to")
    factories.publish(article)

    page = client.get(f"/ninjs/{article.pk}.json")

    assert "Quillon" not in page.text
    assert page.json()["infoSources"] == [{"name": "an official", "role": "reference"}]


def test_changes_since_a_moment_include_withdrawals(client):
    factories.published_article(headline="Before", at=timezone.now() - 2 * HOUR)
    gone = factories.published_article(headline="Taken back", at=timezone.now() - 2 * HOUR)
    factories.published_article(headline="After")
    gone.withdraw(by=factories.make_editor(), reason="Forged.")

    since = (timezone.now() - HOUR).isoformat()
    items = client.get("/ninjs/", {"since": since}).json()["items"]

    assert [(item["title"], item["pubStatus"]) for item in items] == [
        ("Taken back", "canceled"),
        ("After", "usable"),
    ]
    assert len(client.get("/ninjs/").json()["items"]) == 2


@pytest.mark.parametrize("since", ["yesterday", "2024-13-45T00:00:00Z", "2024-12-04T11:42:00", "2024-12-04"])
def test_nonsense_for_a_moment_is_not_found(client, since):
    assert client.get("/ninjs/", {"since": since}).status_code == 404


def test_collection_takes_the_same_queries_for_many_stories(client, django_assert_max_num_queries):
    for _ in range(4):
        factories.published_article(topics=[factories.make_topic()])

    with django_assert_max_num_queries(4):
        client.get("/ninjs/")
