"""How often a page asks the database, as it is served: behind the store, which knows the edition."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles import trial_archive
from articles.models import Article, Correction

# The second rendering in an edition; the first also reads the desks, the day of the oldest story, and what
# lists can be narrowed to.
QUERIES = {
    "/": 3,
    "{story}": 3,
    "{uncorrected}": 3,
    "{story}history/": 2,
    "{story}versions/1/": 4,
    "{story}versions/1/compare/2/": 3,
    "{desk}": 2,
    "{topic}": 2,
    "/archive/2015/": 1,
    "/quotes/": 2,
    "{quote}": 2,
    "/sources/": 1,
    "{source}": 4,
    "/corrections/": 1,
    "/feed.atom": 2,
    "/corrections/feed.rss": 1,
    "{desk}feed.json": 3,
    "/ninjs/": 3,
    "/ninjs/1.json": 3,
    "/sitemap.xml": 1,
    "/sitemaps/stories-1.xml": 2,
    "/sitemaps/news.xml": 1,
}


@pytest.mark.django_db
def test_pages_ask_as_often_of_a_large_archive_as_of_a_small_one(site):
    trial_archive.fill(13)
    small = asked(site)
    trial_archive.fill(90)

    large = asked(site)

    assert small == QUERIES
    assert large == QUERIES


def asked(site) -> dict[str, int]:
    """The queries of each page, of a story that was corrected."""
    story = Article.objects.get(pk=Correction.objects.earliest("pk").article_id)
    known = {
        "story": story.get_absolute_url(),
        "uncorrected": Article.objects.get(pk=story.pk + 1).get_absolute_url(),
        "desk": story.desk.get_absolute_url(),
        "topic": story.topics.first().get_absolute_url(),
        "quote": story.quotes.first().get_absolute_url(),
        "source": story.quotes.first().speaker.get_absolute_url(),
    }
    for page in ["/archive/", "/quotes/", "/corrections/"]:
        site.ask(page)
    return {
        page: _number(site, page.format(**known).replace("/1.json", f"/{story.pk}.json")) for page in QUERIES
    }


def _number(site, path: str) -> int:
    site.forget()
    with CaptureQueriesContext(connection) as queries:
        assert site.ask(path).status == 200
    return len(queries)
