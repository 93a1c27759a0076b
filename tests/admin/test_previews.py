import datetime as dt

import pytest
from django.core import signing
from pytest_django.asserts import assertContains, assertNotContains

from articles.admin.previews import LINK_LASTS, link_to
from tests.factories import make_article, make_reporter, make_source, published_article, submitted_article

pytestmark = pytest.mark.django_db


def test_working_copy_is_shown_as_readers_will_see_it(client, sign_in, at):
    article = make_article(headline="Ferries sail")
    sign_in("Reporters")

    response = client.get(at(article, "preview_page"))

    assertContains(response, "<h1>Ferries sail</h1>", html=True)
    assert response.headers["X-Robots-Tag"] == "noindex, nofollow"
    assert "no-store" in response.headers["Cache-Control"]


def test_any_revision_is_shown(client, sign_in, at):
    article = make_article(headline="Ferries sail")
    article.edit(by=make_reporter(), version=article.version, headline="Ferries stop")
    sign_in("Reporters")

    assertContains(
        client.get(at(article, "preview_page"), {"revision": 1}), "<h1>Ferries sail</h1>", html=True
    )
    assertContains(client.get(at(article, "preview")), "revision 2")


def test_page_may_stand_in_the_previews_frame_and_nothing_else_in_any(client, sign_in, at):
    article = make_article()
    sign_in("Reporters")

    assert client.get(at(article, "preview_page"))["X-Frame-Options"] == "SAMEORIGIN"
    assert client.get(at(article, "preview"))["X-Frame-Options"] == "DENY"


def test_preview_publishes_nothing(client, sign_in, at):
    article = submitted_article()
    sign_in("Reporters")

    client.get(at(article, "preview_page"), {"revision": 1})

    assert article.live_revision() is None
    assert article.revisions.get().live_from is None


def test_link_shows_one_revision_without_an_account(client):
    revision = submitted_article(headline="Ferries sail").revisions.get()

    response = client.get(link_to(revision))

    assertContains(response, "<h1>Ferries sail</h1>", html=True)
    assert not response.cookies


def test_link_expires(client):
    revision = submitted_article().revisions.get()
    link = link_to(revision)

    assert client.get(link).status_code == 200
    late = dt.datetime.now(dt.UTC) + LINK_LASTS + dt.timedelta(minutes=1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("time.time", lambda: late.timestamp())
        assert client.get(link).status_code == 404


def test_link_that_somebody_made_up_leads_nowhere(client):
    revision = submitted_article().revisions.get()

    forged = link_to(revision).replace(signing.dumps(revision.pk, salt="articles.preview")[:2], "zz")

    assert client.get(forged).status_code == 404
    assert client.get("/admin/articles/article/preview/1/").status_code == 404


def test_preview_needs_an_account(client, at):
    assert client.get(at(published_article(), "preview_page")).status_code == 302


def test_anonymous_speaker_is_not_named_in_a_preview(client, sign_in, at):
    article = make_article()
    hidden = make_source(name="Karl Weber", terms="anonymous", described_as="a dock worker")
    article.quotes.update(speaker=hidden)
    sign_in("Editors")

    response = client.get(at(article, "preview_page"))

    assertContains(response, "a dock worker")
    assertNotContains(response, "Karl Weber")
