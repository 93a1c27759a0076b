"""The store before Django answers what Django would, and never with a page of an earlier edition."""

from __future__ import annotations

import datetime as dt
import gzip
import threading
from unittest import mock

import pytest
from django.http import HttpResponse
from django.utils import timezone

from articles.models import Desk
from newsroom import edition_look
from newsroom.edition_look import NEVER, DatabaseAway, Edition
from newsroom.kept_page import KeptPage, accepts_gzip
from newsroom.page_store import Pages
from tests import factories
from tests.sites import FixedLook, Site

HOUR = dt.timedelta(hours=1)
PRESENT = dt.datetime(2026, 3, 4, 12, tzinfo=dt.UTC)


@pytest.fixture
def open_site(transactional_db):
    """The site with a look of its own at what is committed."""
    site = Site()
    yield site
    site.look.close()


def test_second_reader_gets_the_kept_page_as_the_first_got_it(site):
    first, second = site.ask("/quotes/"), site.ask("/quotes/")

    assert site.rendered == ["/quotes/"]
    assert (first.status, second.status) == (200, 200)
    assert (first.body, first.headers) == (second.body, second.headers)


def test_kept_page_has_the_headers_that_django_sends(site, client):
    article = factories.published_article(at=timezone.now() - HOUR)

    site.ask(article.get_absolute_url())
    kept = site.ask(article.get_absolute_url())
    sent = client.get(article.get_absolute_url())

    assert kept.body == sent.content
    assert kept.headers == {
        "Vary": "Accept-Encoding",
        **{name.title(): value for name, value in sent.headers.items()},
    }
    assert {"Etag", "Last-Modified", "Cache-Control", "Content-Security-Policy", "X-Frame-Options"} <= set(
        kept.headers
    )


def test_new_edition_is_rendered_anew(site, look):
    site.ask("/quotes/")
    look.edition = Edition(look.edition.number + 1, NEVER)

    site.ask("/quotes/")

    assert site.rendered == ["/quotes/"] * 2


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        pytest.param({"If-None-Match": "{etag}"}, 304, id="the same tag"),
        pytest.param({"If-None-Match": "W/{etag}"}, 304, id="the tag of the compressed page"),
        pytest.param({"If-None-Match": '"x", {etag}'}, 304, id="one of several tags"),
        pytest.param({"If-None-Match": "*"}, 304, id="any tag"),
        pytest.param({"If-None-Match": '"x"', "If-Modified-Since": "{date}"}, 200, id="another tag"),
        pytest.param({"If-Modified-Since": "{date}"}, 304, id="the same date"),
        pytest.param({"If-Modified-Since": "Thu, 01 Jan 2015 00:00:00 GMT"}, 200, id="an earlier date"),
        pytest.param({"If-Modified-Since": "some day"}, 200, id="no date"),
    ],
)
def test_condition_is_answered_from_the_store(site, headers, expected):
    url = factories.published_article(at=timezone.now() - HOUR).get_absolute_url()
    page = site.ask(url)
    known = {"etag": page.headers["Etag"], "date": page.headers["Last-Modified"]}

    again = site.ask(url, **{name: value.format(**known) for name, value in headers.items()})

    assert again.status == expected
    assert len(site.rendered) == 1
    if expected == 304:
        assert again.body == b""
        assert "Content-Type" not in again.headers
        assert again.headers["Content-Security-Policy"] == page.headers["Content-Security-Policy"]


def test_condition_of_the_first_reader_is_answered_too_and_the_page_kept(site):
    etag = Site(FixedLook()).ask("/quotes/").headers["Etag"]

    first = site.ask("/quotes/", **{"If-None-Match": etag})
    second = site.ask("/quotes/")

    assert (first.status, second.status) == (304, 200)
    assert site.rendered == ["/quotes/"]


def test_page_is_sent_compressed_to_whoever_takes_it(site):
    plain, packed = site.ask("/quotes/"), site.ask("/quotes/", **{"Accept-Encoding": "br, gzip"})

    assert gzip.decompress(packed.body) == plain.body
    assert packed.headers["Content-Encoding"] == "gzip"
    assert packed.headers["Content-Length"] == str(len(packed.body))
    assert packed.headers["Etag"] == f"W/{plain.headers['Etag']}"
    assert "Content-Encoding" not in plain.headers
    assert site.rendered == ["/quotes/"]


@pytest.mark.parametrize(
    ("accepted", "expected"),
    [
        ("gzip", True),
        ("gzip, deflate, br", True),
        ("br;q=1.0, GZIP;q=0.5", True),
        ("*", True),
        ("", False),
        ("identity", False),
        ("gzip;q=0", False),
        ("br, gzip; q=0.0", False),
    ],
)
def test_accept_encoding_says_whether_gzip_may_be_sent(accepted, expected):
    assert accepts_gzip(accepted) is expected


def test_head_is_answered_without_a_body(site):
    page, head = site.ask("/quotes/"), site.ask("/quotes/", method="HEAD")

    assert head.body == b""
    assert head.headers == page.headers


@pytest.mark.parametrize(
    ("path", "headers"),
    [
        pytest.param("/quotes/", {"Cookie": "sessionid=x"}, id="whoever has a cookie"),
        pytest.param("/quotes/", {"Authorization": "Basic x"}, id="whoever says who they are"),
        pytest.param("/search/?q=harbour", {}, id="a search"),
        pytest.param("/corrections/figures/", {}, id="what counts readers' reports"),
        pytest.param("/admin/login/", {}, id="the desk's door"),
        pytest.param("/story/404/", {}, id="an address without a page"),
    ],
)
def test_never_kept(site, path, headers):
    site.ask(path, **headers)
    site.ask(path, **headers)

    assert len(site.rendered) == 2


def test_form_with_a_token_is_neither_kept_nor_compressed(site):
    article = factories.published_article()
    path = f"{article.get_absolute_url()}report/"

    first = site.ask(path, **{"Accept-Encoding": "gzip"})
    second = site.ask(path, **{"Accept-Encoding": "gzip"})

    assert len(site.rendered) == 2
    assert first.body != second.body
    assert "Content-Encoding" not in first.headers


def test_search_is_compressed_though_it_is_not_kept(site):
    page = site.ask("/search/?q=harbour", **{"Accept-Encoding": "gzip"})

    assert b"harbour" in gzip.decompress(page.body)


def test_hosts_do_not_share_pages(site, settings):
    settings.ALLOWED_HOSTS = ["one.example", "two.example"]

    for host in ("one.example", "two.example"):
        site.ask("/quotes/", Host=host)

    assert len(site.rendered) == 2


def test_page_that_is_true_until_a_moment_is_not_shown_after_it(site):
    site.ask("/archive/")
    site.ask("/archive/")
    assert len(site.rendered) == 1

    with factories.at_moment(timezone.now() + 24 * HOUR):
        site.ask("/archive/")

    assert len(site.rendered) == 2


def test_site_answers_without_the_store_while_the_database_is_away(site, look):
    with mock.patch.object(look, "edition_at", side_effect=DatabaseAway):
        first, second = site.ask("/quotes/"), site.ask("/quotes/")

    assert (first.status, second.status) == (200, 200)
    assert len(site.rendered) == 2


def page_of(size: int) -> KeptPage:
    return KeptPage.of(HttpResponse(b"x" * size, content_type="image/png"), "200 OK", [])


def test_pages_asked_for_last_stay_within_the_bytes():
    page = page_of(10_000)
    pages = Pages(most_bytes=page.size * 9)
    first = Edition(1, NEVER)
    pages.find(first, ("0",), PRESENT)
    for number in range(9):
        pages.keep(first, (str(number),), page)
    pages.find(first, ("0",), PRESENT)

    pages.keep(first, ("new",), page)

    kept = [key for key in [*map(str, range(9)), "new"] if pages.find(first, (key,), PRESENT)]
    assert kept == ["0", *map(str, range(2, 9)), "new"]


def test_page_too_large_for_the_store_is_not_kept():
    pages = Pages(most_bytes=20_000)
    pages.find(Edition(1, NEVER), ("a",), PRESENT)

    pages.keep(Edition(1, NEVER), ("a",), page_of(15_000))

    assert pages.find(Edition(1, NEVER), ("a",), PRESENT) is None


def test_page_that_was_begun_before_a_new_edition_is_not_kept_for_it():
    pages = Pages(most_bytes=1_000_000)
    pages.find(Edition(1, NEVER), ("a",), PRESENT)
    pages.find(Edition(2, NEVER), ("b",), PRESENT)

    pages.keep(Edition(1, NEVER), ("a",), page_of(10))

    assert pages.find(Edition(2, NEVER), ("a",), PRESENT) is None
    assert pages.find(Edition(1, NEVER), ("a",), PRESENT) is None


def test_readers_get_each_change_once_it_is_committed(open_site):
    site, article = open_site, factories.published_article()
    url = article.get_absolute_url()
    assert article.headline in site.ask(url).text
    assert site.ask(url).status == 200
    assert len(site.rendered) == 1

    article.withdraw(by=factories.make_editor(), reason="Taken back by the desk.")

    assert site.ask(url).status == 410
    assert article.headline not in site.ask("/").text


def test_edition_ends_when_the_next_story_begins_and_when_it_ends(open_site):
    opens = timezone.now() + HOUR
    factories.publish(factories.make_article(), at=opens, until=opens + HOUR)
    look, now = open_site.look, timezone.now()

    editions = [look.edition_at(now + n * HOUR / 2) for n in (0, 1, 3, 5)]

    untils = [edition.until for edition in editions]
    assert untils == [opens, opens, opens + HOUR, NEVER]
    assert editions == sorted(editions)


def test_scheduled_story_appears_and_vanishes_at_its_moments(open_site):
    opens = timezone.now() + HOUR
    article = factories.make_article()
    factories.publish(article, at=opens, until=opens + HOUR)
    site = open_site

    def is_on_front():
        return article.headline in site.ask("/").text

    assert not is_on_front()
    with factories.at_moment(opens):
        assert is_on_front()
    with factories.at_moment(opens + HOUR):
        assert not is_on_front()
    assert len(site.rendered) == 3


def test_lost_connection_is_opened_anew(open_site):
    look = open_site.look
    before = look.edition_at(timezone.now())
    look._idle[0].close()

    assert look.edition_at(timezone.now()) == before


def test_database_that_is_away_is_not_asked_again_at_once(open_site):
    look = open_site.look
    with mock.patch.object(edition_look, "_connect", side_effect=OSError) as connect:
        for _ in range(3):
            with pytest.raises(DatabaseAway):
                look.edition_at(timezone.now())

    assert connect.call_count == 1


@pytest.mark.engines("postgresql")
def test_many_threads_never_see_an_older_page_than_the_last_commit(open_site):
    """What a reader gets who asked after a commit is at least as new as that commit."""
    desk, site = factories.make_desk(name="Desk 0"), open_site
    committed, older, stop = [0], [], threading.Event()

    def read():
        while not stop.is_set():
            at_least = committed[0]
            text = site.ask(desk.get_absolute_url()).text
            shown = int(text.split("<h1>Desk ")[1].split("<")[0])
            if shown < at_least:
                older.append((shown, at_least))

    readers = [threading.Thread(target=read) for _ in range(4)]
    for reader in readers:
        reader.start()
    for number in range(1, 30):
        Desk.objects.filter(pk=desk.pk).update(name=f"Desk {number}")
        committed[0] = number
    stop.set()
    for reader in readers:
        reader.join()

    assert older == []
    assert len(site.rendered) > 1
