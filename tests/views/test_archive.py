from __future__ import annotations

import datetime as dt
import re
from copy import deepcopy

import pytest
from django.utils import timezone

from tests import factories

pytestmark = pytest.mark.django_db

ZONE = timezone.get_default_timezone()


@pytest.fixture(scope="module")
def made_stories(module_rows):
    """One story at the last minute of a year, one at the first of the next, one a month later."""
    moments = [(2023, 12, 31, 23, 59), (2024, 1, 1, 0, 0), (2024, 2, 3, 12, 0)]
    return [
        factories.published_article(headline=f"Told in {at}", at=dt.datetime(*at, tzinfo=ZONE))
        for at in moments
    ]


@pytest.fixture
def stories(made_stories):
    return deepcopy(made_stories)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        pytest.param("", [0, 1, 2], id="all"),
        pytest.param("2023/", [0], id="year"),
        pytest.param("2024/", [1, 2], id="next-year"),
        pytest.param("2024/1/", [1], id="month"),
        pytest.param("2023/12/", [0], id="december"),
        pytest.param("2024/1/1/", [1], id="day"),
        pytest.param("2024/1/2/", [], id="empty-day"),
        pytest.param("9998/", [], id="year-to-come"),
    ],
)
def test_archive_has_the_stories_of_a_period(client, stories, path, expected):
    page = client.get(f"/archive/{path}")

    assert page.status_code == 200
    assert [n for n, article in enumerate(stories) if article.headline in page.text] == expected


def test_month_leads_to_its_days_with_their_stories(client, stories):
    page = client.get("/archive/2024/1/").text

    assert re.findall(r'href="/archive/2024/1/(\d+)/"', page) == ["1"]
    assert "1 story" in page
    assert 'href="/archive/2024/2/3/" aria-current="true"' in client.get("/archive/2024/2/3/").text


@pytest.mark.parametrize("path", ["0/", "2024/13/", "2024/2/30/", "9999/12/31/", "99999999/"])
def test_period_that_does_not_exist_is_not_found(client, path):
    assert client.get(f"/archive/{path}").status_code == 404


def narrowed(client, stories, **asked) -> list[int]:
    page = client.get("/archive/", asked)
    return [n for n, article in enumerate(stories) if article.headline in page.text]


def test_archive_is_narrowed_by_desk_source_and_date(client, stories):
    speaker = stories[2].quotes.get().speaker

    assert narrowed(client, stories, desk=stories[1].desk.slug) == [1]
    assert narrowed(client, stories, speaker=speaker.pk) == [2]
    assert narrowed(client, stories, source=speaker.pk) == [2]
    assert narrowed(client, stories, speaker_name=speaker.name.lower()) == [2]
    assert narrowed(client, stories, source_name=speaker.name[1:]) == [2]
    assert narrowed(client, stories, speaker_name="nobody at all") == []
    assert narrowed(client, stories, since="2024-01-01", until="2024-01-31") == [1]
    assert narrowed(client, stories, corrected="on") == []
    assert narrowed(client, stories, corrected="on", desk="") == []


def test_archive_of_corrected_stories_has_those_with_a_note(client, stories):
    factories.plan_change(stories[0], kind="update", wrong="", right="", note="The date was added.")
    stories[0].refresh_from_db()
    stories[0].edit(by=factories.make_reporter(), version=stories[0].version, standfirst="A new one.")
    factories.publish(stories[0])

    assert narrowed(client, stories, corrected="on") == [0]


@pytest.mark.parametrize(
    "asked",
    [
        {"desk": "no-such-desk"},
        {"since": "yesterday"},
        {"speaker": "x"},
        {"source": "99999999999999999999"},
        {"topic": "\0"},
    ],
)
@pytest.mark.parametrize("path", ["/archive/", "/quotes/"])
def test_nonsense_is_said_politely(client, path, asked):
    if path == "/quotes/" and "desk" in asked:
        asked = {"topic": "no-such-topic"}

    page = client.get(path, asked)

    assert page.status_code == 400
    assert "makes no sense" in page.text


def test_source_without_a_name_cannot_be_asked_for(client):
    source = factories.make_source(terms="background", described_as="an official")

    assert client.get("/archive/", {"source": source.pk}).status_code == 400


def test_quotes_are_narrowed_by_speaker_and_words(client):
    one, two = factories.published_article(), factories.published_article()
    speaker = one.quotes.get().speaker

    page = client.get("/quotes/", {"speaker": speaker.pk, "words": "ferries SAIL"}).text

    assert one.headline in page
    assert two.headline not in page
    assert "No quote fits" in client.get("/quotes/", {"words": "zeppelin"}).text
