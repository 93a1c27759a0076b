"""What programs are told is what readers see, and a mirror that follows the changes stays true."""

from __future__ import annotations

import datetime as dt

import pytest
from django.utils import timezone

from articles.api.changes import SETTLED
from articles.api.operations import api
from tests import factories

pytestmark = pytest.mark.django_db

HOUR = dt.timedelta(hours=1)
PLACE = "/api/v1"


def ask(client, path: str, **asked):
    answer = client.get(f"{PLACE}{path}", asked)
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_story_is_told_with_what_it_rests_on(client):
    desk, topic = factories.make_desk(), factories.make_topic()
    article = factories.make_article(desk=desk, topics=[topic])
    wire = factories.make_citation(article).source
    factories.publish(article)

    told = ask(client, f"/articles/{article.pk}")

    assert (told["id"], told["headline"], told["version"]) == (article.pk, article.headline, 1)
    assert (told["desk"]["slug"], [each["slug"] for each in told["topics"]]) == (desk.slug, [topic.slug])
    assert [(quote["text"], quote["is_verified"]) for quote in told["quotes"]] == [(factories.WORDS, True)]
    assert [(credit["name"], credit["role"]) for credit in told["sources"]] == [(wire.name, "filed_by")]
    assert told["corrections"] == []


def test_lists_go_on_where_they_say(client):
    articles = [factories.published_article(at=timezone.now() - number * HOUR) for number in range(3)]

    first = ask(client, "/articles", size=2)
    second = client.get(first["next"]).json()

    assert [item["id"] for item in first["items"] + second["items"]] == [article.pk for article in articles]
    assert second["next"] is None


def test_lists_are_narrowed(client):
    article, other = factories.published_article(), factories.published_article()
    speaker = article.quotes.get().speaker_id

    assert [each["id"] for each in ask(client, "/articles", desk=article.desk.slug)["items"]] == [article.pk]
    assert [each["article"] for each in ask(client, "/quotes", speaker=speaker)["items"]] == [article.pk]
    assert [each["article"] for each in ask(client, "/quotes", article=other.pk)["items"]] == [other.pk]
    assert len(ask(client, "/sources")["items"]) == 2


def test_correction_is_told_in_its_list_and_with_its_story(client):
    article = factories.published_article()
    article.refresh_from_db()
    factories.plan_change(article)
    body = article.body.replace("ended the strike", "ended the stoppage")
    article.edit(by=factories.make_reporter(), version=article.version, body=body)
    factories.publish(article)

    (correction,) = ask(client, "/corrections", article=article.pk)["items"]

    assert (correction["kind"], correction["version"]) == ("correction", article.live_revision().number)
    assert ask(client, f"/corrections/{correction['id']}") == correction
    assert ask(client, f"/articles/{article.pk}")["corrections"] == [correction]


def follow(client, cursor: str = "", **asked) -> tuple[dict[int, int], str]:
    """Keep a mirror: the version of each article that it holds, and where to go on."""
    mirror: dict[int, int] = {}
    has_more = True
    while has_more:
        told = ask(client, "/changes", after=cursor, size=2, **asked)
        for change in told["items"]:
            if change["kind"] == "live":
                mirror[change["article"]] = change["version"]
            else:
                mirror.pop(change["article"], None)
        cursor, has_more = told["cursor"], told["has_more"]
    return mirror, cursor


def test_mirror_that_follows_the_changes_holds_what_is_live(client):
    now = timezone.now()
    kept, changed, withdrawn = (factories.published_article(at=now - 3 * HOUR) for _ in range(3))
    ended = factories.published_article(at=now - 3 * HOUR, until=now - HOUR)
    scheduled = factories.make_article()
    factories.publish(scheduled, at=now + HOUR)
    changed.refresh_from_db()
    factories.plan_change(changed, kind="update", wrong="", right="", note="The boats sail again.")
    changed.edit(by=factories.make_reporter(), version=changed.version, standfirst="The boats sail again.")
    factories.publish(changed)
    withdrawn.withdraw(by=factories.make_editor(), reason="Taken back.")

    with factories.at_moment(timezone.now() + 2 * SETTLED):
        mirror, cursor = follow(client)
        listed = {item["id"]: item["version"] for item in ask(client, "/articles")["items"]}
    with factories.at_moment(now + HOUR + 2 * SETTLED):
        later, _cursor = follow(client, cursor)

    assert mirror == listed
    assert set(mirror) == {kept.pk, changed.pk}
    assert ended.pk not in mirror
    assert later == {scheduled.pk: 1}


def test_withdrawal_is_told_with_its_reason(client):
    article = factories.published_article(at=timezone.now() - HOUR)
    article.withdraw(by=factories.make_editor(), reason="Taken back.")

    with factories.at_moment(timezone.now() + 2 * SETTLED):
        (gone,) = [change for change in ask(client, "/changes")["items"] if change["kind"] == "gone"]

    assert (gone["article"], gone["is_withdrawn"], gone["reason"]) == (article.pk, True, "Taken back.")


def test_what_is_just_being_committed_is_told_a_little_later(client):
    factories.published_article()

    assert ask(client, "/changes")["items"] == []


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/articles/1", 404),
        ("/articles/0", 422),
        ("/articles?size=101", 422),
        ("/articles?desk=a%00b", 422),
        ("/articles?before=some", 404),
        ("/sources?before=%00,1", 404),
        ("/changes?since=2024-03-04", 422),
        ("/changes?since=1709545320", 422),
        ("/changes?after=some", 404),
    ],
)
def test_nonsense_is_refused_with_a_sentence(client, path, expected):
    answer = client.get(PLACE + path)

    assert answer.status_code == expected
    assert isinstance(answer.json()["detail"], str)


def test_answer_is_not_sent_twice(client):
    article = factories.published_article()
    first = client.get(f"{PLACE}/articles/{article.pk}")

    again = client.get(f"{PLACE}/articles/{article.pk}", headers={"If-None-Match": first.headers["ETag"]})

    assert (again.status_code, again.content) == (304, b"")


def test_each_address_has_a_limit_and_is_told_when_to_ask_again(client, settings):
    settings.API_REQUESTS_PER_MINUTE = 0

    refused = client.get(f"{PLACE}/articles", REMOTE_ADDR="192.0.2.7")
    settings.API_REQUESTS_PER_MINUTE = 1
    other = client.get(f"{PLACE}/articles", REMOTE_ADDR="192.0.2.8")

    assert (refused.status_code, other.status_code) == (429, 200)
    assert 1 <= int(refused.headers["Retry-After"]) <= 60
    assert refused.headers["Retry-After"] in refused.json()["detail"]


def test_answers_are_never_kept_in_the_store_of_pages(site):
    for _ in range(2):
        site.ask(f"{PLACE}/articles")

    assert len(site.rendered) == 2


def test_only_reading_is_possible(client):
    assert client.post(f"{PLACE}/articles").status_code == 405


def test_description_and_reference_name_every_operation(client):
    described = client.get("/api/openapi.json").json()
    page = client.get("/api/").text

    assert len(described["paths"]) == len(api.get_openapi_schema()["paths"]) == 9
    assert all(f"<h2>{path}</h2>" in page for path in described["paths"])


def test_every_field_is_explained(client):
    schemas = client.get("/api/openapi.json").json()["components"]["schemas"]

    fields = [
        (name, field) for name, schema in schemas.items() for field in schema.get("properties", {}).items()
    ]
    silent = [(name, field) for name, (field, told) in fields if not told.get("description")]
    assert [each for each in silent if each[0] != "Problem"] == []
    assert "items[].version_at" in client.get("/api/").text
