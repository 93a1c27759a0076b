from __future__ import annotations

import datetime as dt
import json
from xml.etree import ElementTree

import pytest
from django.utils import timezone

from tests import factories

pytestmark = pytest.mark.django_db

HOUR = dt.timedelta(hours=1)
ATOM = "{http://www.w3.org/2005/Atom}"
ENDINGS = ("atom", "rss", "json")


def feeds_of(article, ending: str) -> list[str]:
    pages = [
        "/",
        article.desk.get_absolute_url(),
        article.topics.get().get_absolute_url(),
        f"/sources/{article.quotes.get().speaker_id}/",
    ]
    return [f"{page}feed.{ending}" for page in pages]


@pytest.mark.parametrize("ending", ENDINGS)
def test_story_is_in_each_of_its_feeds_while_it_is_live(client, ending):
    article = factories.published_article(topics=[factories.make_topic()])
    paths = feeds_of(article, ending)

    assert all(article.headline in client.get(path).text for path in paths)
    article.withdraw(by=factories.make_editor(), reason="Forged.")
    assert not any(article.headline in client.get(path).text for path in paths)


@pytest.mark.parametrize("ending", ENDINGS)
def test_scheduled_story_is_in_no_feed(client, ending):
    article = factories.published_article(topics=[factories.make_topic()], at=timezone.now() + HOUR)

    for path in feeds_of(article, ending):
        page = client.get(path)
        # The speaker of nothing that is live has no page, and so no feed.
        assert page.status_code == (404 if "/sources/" in path else 200)
        assert article.headline not in page.text


def entry(client) -> tuple[str, str, str]:
    (found,) = ElementTree.fromstring(client.get("/feed.atom").text).iter(f"{ATOM}entry")
    return tuple(found.findtext(f"{ATOM}{name}") for name in ("id", "published", "updated"))


def test_correction_moves_an_entry_that_keeps_its_identity(client):
    article = factories.published_article(at=timezone.now() - HOUR)
    before = entry(client)
    factories.plan_change(
        article, kind="update", wrong="", right="", note="The date of the hearing was added."
    )
    article.refresh_from_db()
    article.edit(by=factories.make_reporter(), version=article.version, slug="another-slug")
    factories.publish(article)

    after = entry(client)

    assert (after[:2], after[2] > before[2]) == (before[:2], True)
    assert "The date of the hearing was added." in client.get("/feed.json").json()["items"][0]["content_html"]
    for ending in ENDINGS:
        assert "The date of the hearing was added." in client.get(f"/corrections/feed.{ending}").text


def test_json_feed_names_its_version_and_itself(client):
    factories.published_article()

    feed = json.loads(client.get("/feed.json").text)

    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["feed_url"].endswith("/feed.json")


def test_unknown_kind_of_feed_is_not_found(client):
    assert client.get("/feed.pdf").status_code == 404


def test_unchanged_feed_is_answered_with_304(client):
    factories.published_article()
    first = client.get("/feed.atom")

    assert client.get("/feed.atom", headers={"If-None-Match": first["ETag"]}).status_code == 304


def test_feed_takes_the_same_queries_for_many_stories(client, django_assert_max_num_queries):
    for _ in range(5):
        factories.published_article()

    with django_assert_max_num_queries(2):
        client.get("/feed.atom")
