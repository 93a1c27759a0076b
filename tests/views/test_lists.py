from __future__ import annotations

import datetime as dt
import re

import pytest
from django.utils import timezone

from articles import paging
from tests import factories

pytestmark = pytest.mark.django_db

HOUR = dt.timedelta(hours=1)
LISTS = ["/", "/quotes/", "/sources/", "/corrections/"]


@pytest.mark.parametrize("path", LISTS)
def test_empty_list_says_what_would_be_here(client, path):
    page = client.get(path)

    assert page.status_code == 200
    assert 'class="empty"' in page.text
    assert not page.cookies


def lists_of(article) -> list[str]:
    return [
        "/",
        "/quotes/",
        article.quotes.get().get_absolute_url(),
        article.quotes.get().speaker.get_absolute_url(),
        article.desk.get_absolute_url(),
        article.topics.get().get_absolute_url(),
    ]


def test_published_story_is_in_every_list(client):
    article = factories.published_article(topics=[factories.make_topic()])

    for path in lists_of(article):
        assert article.headline in client.get(path).text, path


@pytest.mark.parametrize(
    "hide",
    [
        pytest.param(lambda article: None, id="draft"),
        pytest.param(lambda article: factories.approve(article), id="approved"),
        pytest.param(lambda article: factories.publish(article, at=timezone.now() + HOUR), id="scheduled"),
        pytest.param(
            lambda article: (
                factories.publish(article),
                article.withdraw(by=factories.make_editor(), reason="Forged."),
            ),
            id="withdrawn",
        ),
    ],
)
def test_story_that_is_not_live_is_in_no_list(client, hide):
    article = factories.make_article(topics=[factories.make_topic()])
    hide(article)

    for path in [*lists_of(article), "/sources/"]:
        page = client.get(path)
        assert article.headline not in page.text, path
        assert factories.WORDS not in page.text, path


def test_speaker_of_a_story_that_is_not_live_is_not_listed(client):
    article = factories.make_article()

    assert article.quotes.get().speaker.name not in client.get("/sources/").text


def walk(client, path: str, rel: str = "next") -> list[str]:
    """The headlines of a list, page by page, as a reader follows its links."""
    found = []
    while path:
        page = client.get(path).text
        found += re.findall(r"Story no \d+", page)
        link = re.search(rf'rel="{rel}" href="([^"]+)"', page)
        path = path.split("?")[0] + link[1].replace("&amp;", "&") if link else ""
    return found


def test_pages_of_a_list_hold_every_story_once_and_lead_back(client, monkeypatch):
    monkeypatch.setattr(paging.page_of, "__defaults__", (paging.NEWEST_FIRST, 2))
    desk = factories.make_desk()
    at = timezone.now() - HOUR
    for number in range(5):
        # Two and two at one moment: the key tells them apart.
        factories.published_article(
            headline=f"Story no {number}", desk=desk, at=at + dt.timedelta(minutes=number // 2)
        )

    assert walk(client, desk.get_absolute_url()) == [f"Story no {n}" for n in (4, 3, 2, 1, 0)]
    last = client.get(f"{desk.get_absolute_url()}?after=20000101T000000.000000Z,1").text
    assert re.findall(r"Story no \d+", last) == ["Story no 1", "Story no 0"]


@pytest.mark.parametrize(
    "place", ["x", "1,2", "20240101T000000.000000Z", "20240101T000000.000000Z,-1", "%00,%00", "9" * 400]
)
@pytest.mark.parametrize("path", ["/quotes/", "/corrections/"])
def test_nonsense_for_a_page_is_not_found(client, path, place):
    assert client.get(path, {"before": place}).status_code == 404


def test_merged_source_leads_to_the_one_it_was_merged_into(client):
    article = factories.published_article()
    old = article.quotes.get().speaker
    new = factories.make_source(name="Ada B. Holm")
    old.merged_into = new
    old.save()

    response = client.get(old.get_absolute_url())

    assert (response.status_code, response["Location"]) == (301, new.get_absolute_url())
    assert article.headline in client.get(new.get_absolute_url()).text
    assert "Ada B. Holm" in client.get("/sources/").text


def test_lists_take_the_same_queries_for_many_stories(client, django_assert_max_num_queries):
    for _ in range(6):
        factories.published_article()

    for path, most in {"/": 5, "/quotes/": 4, "/sources/": 2, "/corrections/": 3}.items():
        with django_assert_max_num_queries(most):
            client.get(path)


def test_page_that_does_not_exist_is_in_the_dress_of_the_house(client):
    page = client.get("/no/such/page/")

    assert page.status_code == 404
    assert 'class="masthead"' in page.text


@pytest.mark.parametrize(
    ("kind", "mark"), [("retraction", "Retracted"), ("correction", "Corrected"), ("update", None)]
)
def test_list_marks_what_was_taken_back_or_corrected(client, kind, mark):
    article = factories.published_article(at=timezone.now() - HOUR)
    factories.plan_change(article, kind=kind)
    article.refresh_from_db()
    article.edit(by=factories.make_reporter(), version=article.version, standfirst="Back after one week.")
    if kind == "update":
        article.correction_drafts.update(note="The boats sail from both piers.")
    factories.publish(article)

    page = client.get(article.desk.get_absolute_url()).text

    assert [word for word in ("Retracted", "Corrected") if word in page] == ([mark] if mark else [])


def test_front_page_marks_by_desk_only_what_was_taken_back(client):
    desk = factories.make_desk(name="Harbour")
    old = timezone.now() - 2 * HOUR
    factories.published_article(headline="Of long ago", standfirst="It still stands.", desk=desk, at=old)
    for number in range(10):
        factories.published_article(headline=f"Of today {number}")

    shelf = client.get("/").text.split("Harbour</a></h2>")[1]

    assert "Of long ago" in shelf
    assert "It still stands." in shelf
    assert "Retracted" not in shelf


@pytest.mark.parametrize("asked", ["speaker_name=ilse", "source_name=wire%20of%20ilse"])
def test_quotes_are_narrowed_by_a_name_that_readers_are_told(client, asked):
    ilse = factories.make_source(name="Ilse Dahl")
    article = factories.make_article(quote=False)
    factories.make_quote(article, speaker=ilse, check_state="verified")
    factories.make_citation(article, source=factories.make_source(name="Wire of Ilse", kind="agency"))
    factories.publish(article)
    other = factories.published_article()

    page = client.get(f"/quotes/?{asked}").text

    assert article.headline in page
    assert other.headline not in page
    ilse.terms, ilse.described_as = "anonymous", "a board member"
    ilse.save()
    if asked.startswith("speaker"):
        assert article.headline not in client.get(f"/quotes/?{asked}").text
