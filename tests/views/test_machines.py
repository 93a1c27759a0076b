from __future__ import annotations

import datetime as dt

import pytest
from django.utils import timezone

from articles import sitemaps
from tests import factories

pytestmark = pytest.mark.django_db

DAY = dt.timedelta(days=1)


def test_sitemaps_name_what_is_live_and_nothing_else(client):
    live = factories.published_article()
    gone = factories.published_article()
    gone.withdraw(by=factories.make_editor(), reason="Forged.")
    later = factories.published_article(at=timezone.now() + DAY)

    index = client.get("/sitemap.xml").text
    part = client.get("/sitemaps/stories-1.xml").text

    assert "/sitemaps/stories-1.xml" in index
    assert live.get_absolute_url() in part
    assert gone.get_absolute_url() not in part
    assert later.get_absolute_url() not in part


def test_sitemap_is_cut_into_parts(client, monkeypatch):
    factories.published_article()
    article = factories.published_article()
    monkeypatch.setattr(sitemaps, "PART", article.pk - 1)

    assert article.get_absolute_url() not in client.get("/sitemaps/stories-1.xml").text
    assert article.get_absolute_url() in client.get("/sitemaps/stories-2.xml").text
    assert client.get("/sitemaps/stories-3.xml").status_code == 404


def test_news_sitemap_has_two_days_under_the_first_date(client):
    fresh = factories.published_article(headline="Fish & chips", at=timezone.now() - DAY)
    old = factories.published_article(headline="Last week", at=timezone.now() - 3 * DAY)

    news = client.get("/sitemaps/news.xml").text

    assert "<news:title>Fish &amp; chips</news:title>" in news
    assert fresh.live_revision().first_published_at.isoformat(timespec="seconds") in news
    assert old.get_absolute_url() not in news


def test_robots_are_kept_from_the_desk_and_led_to_the_sitemap(client):
    robots = client.get("/robots.txt").text

    assert "Disallow: /admin/" in robots
    assert "/sitemap.xml" in robots


def test_security_contact_is_told_where_there_is_one(client, settings):
    assert client.get("/.well-known/security.txt").status_code == 404
    settings.SECURITY_CONTACT = "mailto:desk@paper.example"

    told = client.get("/.well-known/security.txt").text

    assert "Contact: mailto:desk@paper.example\n" in told
    expires = dt.datetime.fromisoformat(told.split("Expires: ")[1].split("\n")[0])
    assert timezone.now() < expires < timezone.now() + 366 * DAY
