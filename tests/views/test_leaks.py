"""Nothing of a story reaches a reader before its moment, or after it was taken back."""

from __future__ import annotations

import datetime as dt

import pytest
from django.urls import reverse
from django.utils import timezone
from django.utils.text import slugify

from articles import urls
from articles.api.operations import api
from articles.extraction.findings import QuoteKind
from tests import factories

pytestmark = pytest.mark.django_db

PLANTED = "Zanzibarcode"
HOUR = dt.timedelta(hours=1)


def plant(**fields):
    """A story that has the word in everything that readers are told of it."""
    words = f"{PLANTED} sails on Monday"
    article = factories.make_article(
        headline=fields.pop("headline", f"{PLANTED} in the headline"),
        standfirst=f"{PLANTED} in the standfirst.",
        body=f"<p>“{words},” said {PLANTED} Holm.</p>",
        byline=fields.pop("byline", f"By {PLANTED} Reporter"),
        dateline=PLANTED,
        topics=[factories.make_topic()],
        **fields,
    )
    speaker = factories.make_source(name=f"{PLANTED} Holm")
    factories.make_quote(article, text=words, kind=QuoteKind.DIRECT, speaker=speaker, check_state="verified")
    wire = factories.make_source(name=f"{PLANTED} Wire", kind="agency")
    factories.make_citation(article, source=wire)
    return article


def addresses(article) -> dict[str, list[str]]:
    """Every public address that could speak of the article, by the name of its view."""
    desk, topic, quote = article.desk, article.topics.get(), article.quotes.get()
    at = timezone.localtime(article.embargo_until)
    days = {"year": at.year, "month": at.month, "day": at.day}
    corrections = article.corrections.values_list("pk", flat=True)
    keys = {
        "article": article.pk,
        "quote": quote.pk,
        "source": quote.speaker_id,
        **dict(enumerate(corrections)),
    }
    pictures = list(article.pictures.values_list("sha256", flat=True))
    versions = list(article.revisions.order_by("number").values_list("number", flat=True))
    slugs = {"desks": desk.slug, "topics": topic.slug, "sources": slugify(quote.speaker.name)}
    found: dict[str, list[str]] = {}
    for pattern in urls.urlpatterns:
        wanted = pattern.pattern.converters
        place = pattern.pattern._route.partition("/")[0]
        choices = [{}]
        for name in wanted:
            values = {
                "pk": sorted(set(keys.values())),
                "slug": [slugs.get(place, article.slug), "x"],
                "ending": ["atom", "rss", "json", "jpg"],
                "part": [1],
                "sha256": pictures or ["0" * 64],
                "width": [640],
                "number": versions,
                "before": versions[:1],
                "after": versions[1:] or [2],
                **{name: [value] for name, value in days.items()},
            }[name]
            choices = [{**choice, name: value} for choice in choices for value in values]
        if pattern.name:
            paths = [reverse(f"articles:{pattern.name}", kwargs=choice) for choice in choices]
        else:
            paths = [f"/{pattern.pattern._route}"]
        found.setdefault(str(pattern.name or paths[0]), []).extend(paths)
    found["search"] = [
        f"/search/?q={word}" for word in ("sails", "speaker:Holm", "source:Wire", "Zanzibarcod")
    ]
    found["wire_list"].append("/ninjs/?since=2000-01-01T00:00:00Z")
    found["archive"] += [f"/archive/?desk={desk.slug}", "/archive/?speaker_name=holm&source_name=wire"]
    places = [path.format(number=key) for path in api.get_openapi_schema()["paths"] for key in keys.values()]
    found["api"] = list(dict.fromkeys(places))
    found["quote_list"] += ["/quotes/?words=sails", "/quotes/?speaker_name=holm&source_name=wire"]
    return found


def telling(client, article) -> set[str]:
    """The names of the views that tell of the planted word."""
    found = set()
    for name, paths in addresses(article).items():
        for path in paths:
            page = client.get(path)
            assert page.status_code < 500, path
            text = page.text + page.headers.get("Location", "") + page.headers.get("ETag", "")
            if article.slug in path:
                # What the address itself says is no news to whoever asks for it.
                text = text.replace(article.slug, "")
            if PLANTED.casefold() in text.casefold():
                found.add(name)
    return found


TOLD_WHILE_LIVE = {
    "api",
    "front_page",
    "article_detail",
    "quote_list",
    "quote_detail",
    "source_list",
    "source_detail",
    "desk_detail",
    "topic_detail",
    "archive",
    "archive_day",
    "feed",
    "desk_feed",
    "topic_feed",
    "sitemap_stories",
    "sitemap_news",
    "wire_list",
    "wire_item",
    "search",
}


def test_embargoed_story_leaks_nowhere_before_its_moment(client):
    article = plant(embargo_until=timezone.now() + HOUR)
    factories.publish(article)

    before = telling(client, article)
    with factories.at_moment(timezone.now() + 2 * HOUR):
        after = telling(client, article)

    assert before == set()
    assert after >= TOLD_WHILE_LIVE


def retract(article):
    """Take the words from readers with a notice that does not repeat them, then publish it once more."""
    reporter = factories.make_reporter()
    article.plan_change(
        by=reporter,
        kind="retraction",
        wrong="None of it took place.",
        right="The desk was deceived.",
        keeps_text=False,
    )
    factories.publish(article)
    article.plan_change(by=reporter, kind="typo")
    factories.publish(article)


def test_words_that_a_retraction_hides_are_told_nowhere_and_found_by_no_search(client):
    article = plant(headline="A headline that stays", byline="By the reporter")
    article.slug = "a-headline-that-stays"
    article.save()
    factories.publish(article)
    assert PLANTED in client.get(article.get_absolute_url()).text

    retract(article)

    assert telling(client, article) == set()
    for asked in ("sails", f'"{PLANTED} sails"', "headline -sails", "speaker:Holm", "source:Wire"):
        assert "No published story has all of this" in client.get("/search/", {"q": asked}).text
    for quote in article.quotes.all():
        assert client.get(f"/quotes/{quote.pk}/").status_code == 404


def test_correction_of_a_withdrawn_story_stays_listed_without_its_words(client):
    article = plant()
    factories.publish(article)
    article.plan_change(
        by=factories.make_reporter(),
        kind="correction",
        wrong=f"{PLANTED} sails on Monday.",
        right=f"{PLANTED} sails on Friday.",
        cause="wrong_date",
    )
    factories.publish(article)
    for address in ("/corrections/", "/corrections/feed.atom", "/"):
        assert PLANTED in client.get(address).text

    article.withdraw(by=factories.make_editor(), reason="Taken back.")

    lists = telling(client, article) & {
        "correction_list",
        "correction_detail",
        "correction_feed",
        "front_page",
    }
    assert lists == set()
    correction = article.corrections.get()
    for address in ("/corrections/", correction.get_absolute_url(), "/corrections/feed.atom"):
        assert "The story was withdrawn, and what this said" in client.get(address).text
    assert "wrong date" in client.get(correction.get_absolute_url()).text
    assert "sails on" not in client.get(address_of_history(article)).text


def address_of_history(article) -> str:
    return reverse("articles:article_history", args=[article.pk, article.slug])


def test_withdrawn_story_keeps_its_headline_on_its_own_page_alone(client):
    article = plant()
    factories.publish(article)
    assert PLANTED in client.get("/").text

    article.withdraw(by=factories.make_editor(), reason="Taken back.")

    told = telling(client, article)
    assert told <= {
        "article_short",
        "article_detail",
        "wire_item",
        "wire_list",
        *(name for name in told if name.startswith(("article_", "report_"))),
    }
    assert "sails on Monday" not in client.get(article.get_absolute_url()).text
