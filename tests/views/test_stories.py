from __future__ import annotations

import base64
import datetime as dt
import hashlib
import re
from urllib.parse import quote

import pytest
from django.db import OperationalError
from django.utils import timezone

from articles.models import Article, Terms
from tests import factories

pytestmark = pytest.mark.django_db

HOUR = dt.timedelta(hours=1)
SECRET = "Quillon Vasterberg"


def page_of(client, article: Article):
    return client.get(article.get_absolute_url())


def test_published_story_is_shown_with_its_quote_and_sources(client):
    article = factories.make_article()
    factories.make_citation(article, source=factories.make_source(name="Harbour Wire", kind="agency"))
    factories.publish(article)

    page = page_of(client, article)

    quote = article.quotes.get()
    assert page.status_code == 200
    for words in (
        article.headline,
        article.standfirst,
        f'id="quote-{quote.pk}"',
        "Verified against filed copy",
    ):
        assert words in page.text
    assert "Filed by" in page.text
    assert quote.speaker.get_absolute_url() in page.text


def test_working_copy_does_not_reach_readers(client):
    article = factories.published_article()
    article.edit(by=factories.make_reporter(), version=article.version, standfirst="Nobody approved this.")

    assert "Nobody approved this." not in page_of(client, article).text


@pytest.mark.parametrize(
    "make", [factories.make_article, factories.submitted_article, factories.approved_article]
)
def test_story_that_is_not_published_is_not_found(client, make):
    assert page_of(client, make()).status_code == 404


def test_scheduled_story_appears_at_its_moment_and_goes_at_its_end(client):
    start = timezone.now() + HOUR
    article = factories.published_article(at=start, until=start + HOUR)

    found = []
    for moment in (start - dt.timedelta(seconds=1), start, start + HOUR):
        with factories.at_moment(moment):
            found.append(page_of(client, article).status_code)

    assert found == [404, 200, 404]


def test_embargoed_story_is_not_found_until_the_embargo_ends(client):
    article = factories.published_article(embargo_until=timezone.now() + HOUR)

    assert page_of(client, article).status_code == 404
    with factories.at_moment(timezone.now() + 2 * HOUR):
        assert page_of(client, article).status_code == 200


def test_withdrawn_story_says_why_and_what_stands_in_its_place(client):
    article = factories.published_article(standfirst="The old standfirst.")
    other = factories.published_article(headline="What really happened")
    article.withdraw(by=factories.make_editor(), reason="The document was forged.", replacement=other)

    page = page_of(client, article)

    assert page.status_code == 410
    for words in (article.headline, "The document was forged.", other.get_absolute_url()):
        assert words in page.text
    assert "The old standfirst." not in page.text


def test_replacement_that_is_not_live_is_not_named(client):
    article = factories.published_article()
    other = factories.make_article(headline="Not yet to be read")
    article.withdraw(by=factories.make_editor(), reason="Forged.", replacement=other)

    assert "Not yet to be read" not in page_of(client, article).text


def test_withdrawn_story_that_is_published_again_is_shown(client):
    article = factories.published_article(at=timezone.now() - HOUR)
    article.withdraw(by=factories.make_editor(), reason="Checked once more.")
    article.refresh_from_db()
    factories.plan_change(article, kind="update", wrong="", right="", note="Checked, and it stands.")
    article.refresh_from_db()
    factories.publish(article)

    assert page_of(client, article).status_code == 200


@pytest.mark.parametrize("path", ["/story/{pk}/", "/story/{pk}/another-slug/"])
def test_other_address_of_a_story_leads_to_the_canonical_one(client, path):
    article = factories.published_article()

    response = client.get(path.format(pk=article.pk))

    assert (response.status_code, response["Location"]) == (301, article.get_absolute_url())


def test_source_that_is_not_named_is_named_nowhere(client):
    source = factories.make_source(
        name=SECRET,
        terms=Terms.ANONYMOUS,
        described_as="a person close to the board",
        anonymity_reason="Fears for the post.",
        anonymity_approved_by=factories.make_editor(),
    )
    article = factories.make_article(quote=False)
    quote = factories.make_quote(article, speaker=source, check_state="verified", role="its secretary")
    factories.make_citation(article, source=source, role="refers_to")
    factories.publish(article)

    paths = [article.get_absolute_url(), "/", "/quotes/", quote.get_absolute_url(), "/sources/"]
    pages = [client.get(path) for path in paths]

    assert {page.status_code for page in pages} == {200}
    assert all(SECRET not in page.text and "its secretary" not in page.text for page in pages)
    assert "a person close to the board" in pages[0].text
    assert client.get(f"/sources/{source.pk}/").status_code == 404


def test_source_that_is_named_later_is_not_tied_to_what_it_said_without_a_name(client):
    source = factories.make_source(
        name=SECRET, terms=Terms.BACKGROUND, described_as="a person close to the board"
    )
    article = factories.make_article(quote=False)
    factories.make_quote(article, speaker=source, check_state="verified")
    factories.publish(article)
    source.terms = Terms.ON_RECORD
    source.save()

    other = factories.make_article(quote=False)
    factories.make_quote(other, speaker=source, check_state="verified")
    factories.publish(other)

    page = client.get(source.get_absolute_url())

    assert other.headline in page.text
    assert article.headline not in page.text


def test_source_that_lost_its_name_is_described_in_stories_of_before(client):
    source = factories.make_source(name=SECRET)
    article = factories.make_article(quote=False)
    quote = factories.make_quote(article, speaker=source, check_state="verified", role="chair")
    factories.publish(article)
    source.terms, source.described_as = Terms.ANONYMOUS, "a person close to the board"
    source.save()

    for path in (article.get_absolute_url(), quote.get_absolute_url(), "/quotes/"):
        page = client.get(path)
        assert SECRET not in page.text
        assert "a person close to the board" in page.text


@pytest.mark.parametrize(
    ("fields", "order"),
    [
        pytest.param({"cause": "wrong_number"}, ["correction", "story"], id="a-number-was-wrong"),
        pytest.param({"cause": "other", "kind": "update"}, ["story", "correction"], id="update"),
    ],
)
def test_correction_stands_at_its_place(client, fields, order):
    article = factories.published_article(at=timezone.now() - HOUR)
    note = "The strike lasted a week, not a month: The strike lasted a month. The strike lasted a week."
    factories.plan_change(article, **{**fields, "note": note})
    article.refresh_from_db()
    article.edit(by=factories.make_reporter(), version=article.version, standfirst="Back after one week.")
    factories.publish(article)

    page = page_of(client, article)

    places = {"correction": page.text.index('class="correction'), "story": page.text.index('class="text"')}
    assert sorted(places, key=places.get) == order
    assert "Last significant change" in page.text


def test_page_sets_no_cookie_and_answers_what_is_unchanged_with_304(client):
    article = factories.published_article()
    first = page_of(client, article)

    by_tag = client.get(article.get_absolute_url(), headers={"If-None-Match": first["ETag"]})

    assert (by_tag.status_code, by_tag.content) == (304, b"")
    assert first["Cache-Control"] == "public, max-age=0, must-revalidate"
    assert "Last-Modified" in first
    assert not first.cookies
    assert "Cookie" not in first.get("Vary", "")


def test_corrected_story_takes_no_more_queries_with_more_in_it(client, django_assert_max_num_queries):
    article = factories.make_article()
    for length in range(10, 15):
        factories.make_citation(article)
        factories.make_quote(article, check_state="verified", text=factories.WORDS[:length])
    factories.publish(article, at=timezone.now() - HOUR)
    for wrong in ("month", "year"):
        factories.plan_change(
            article, wrong=f"a {wrong}", right="a week", note=f"It was a week, not a {wrong}."
        )
        article.refresh_from_db()
        article.edit(by=factories.make_reporter(), version=article.version, standfirst=f"No {wrong}.")
        factories.publish(article)

    with django_assert_max_num_queries(4):
        page = page_of(client, article)

    assert all(f"It was a week, not a {wrong}." in page.text for wrong in ("month", "year"))


def test_page_asks_for_one_sheet_and_holds_one_script_which_its_policy_names(client):
    page = client.get(factories.published_article().get_absolute_url())

    assert page.text.count('rel="stylesheet"') == 1
    (script,) = re.findall(r"<script>(.*?)</script>", page.text)
    named = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"'sha256-{named}'" in page["Content-Security-Policy"]


def test_story_is_passed_on_by_an_address_that_stays(client):
    article = factories.published_article(headline="Ferries & trains")

    page = client.get(article.get_absolute_url()).text

    address = f"http://127.0.0.1:8000/story/{article.pk}/"
    assert f'href="mailto:?subject=Ferries%20%26%20trains&amp;body={quote(address)}"' in page
    assert f'data-share="{address}"' in page


def test_page_of_a_fault_asks_no_database_and_leads_on(client, monkeypatch, django_assert_num_queries):
    def fails(*args):
        raise OperationalError("no database")

    client.raise_request_exception = False
    monkeypatch.setattr("articles.models.Revision.objects.live", fails)

    with django_assert_num_queries(0):
        response = client.get("/story/1/")

    assert response.status_code == 500
    assert "Something went wrong on our side" in response.text
    assert 'href="/corrections/"' in response.text
