from __future__ import annotations

import datetime as dt
import json
import re

import pytest
from django.utils import timezone

from articles.structured_data import as_script
from tests import factories

HOUR = dt.timedelta(hours=1)


def told_by(page) -> dict:
    return json.loads(
        re.search(r'<script type="application/ld\+json">(.*?)</script>', page.text, re.DOTALL)[1]
    )


def test_words_of_a_story_cannot_close_the_element():
    script = as_script({"headline": "</script><script>alert(1)</script> & more"})

    assert script.count("<") == 2
    assert json.loads(script[script.index("{") : script.rindex("}") + 1])["headline"].endswith(" & more")


@pytest.mark.django_db
def test_byline_that_an_editor_typed_names_the_authors(client):
    article = factories.published_article(byline="By Ida Reed and Tom Berg, harbour desk")

    told = told_by(client.get(article.get_absolute_url()))

    assert [author["name"] for author in told["author"]] == ["Ida Reed", "Tom Berg"]


@pytest.mark.django_db
def test_story_tells_of_its_quotes_sources_and_corrections(client):
    article = factories.make_article()
    wire = factories.make_source(name="Harbour Wire", kind="agency", home_page="https://wire.example/")
    factories.make_citation(article, source=wire)
    factories.publish(article, at=timezone.now() - HOUR)
    factories.plan_change(
        article, kind="update", wrong="", right="", note="The date of the hearing was added."
    )
    article.refresh_from_db()
    article.edit(
        by=factories.make_reporter(), version=article.version, standfirst="The hearing is on Monday."
    )
    factories.publish(article)

    told = told_by(client.get(article.get_absolute_url()))

    quote = article.quotes.get()
    assert told["@type"] == "NewsArticle"
    assert told["dateModified"] > told["datePublished"]
    assert told["correction"][0]["@type"] == "CorrectionComment"
    assert told["correction"][0]["text"].endswith("The date of the hearing was added.")
    assert told["hasPart"][0]["text"] == quote.text
    assert told["hasPart"][0]["spokenByCharacter"]["name"] == quote.speaker.name
    assert told["citation"] == [
        {"@type": "CreativeWork", "name": "Harbour Wire", "url": "https://wire.example/"}
    ]
    assert told["isBasedOn"] == ["https://wire.example/"]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("path", "kind"),
    [
        pytest.param(lambda quote: "/", "WebSite", id="front"),
        pytest.param(lambda quote: "/about/", "NewsMediaOrganization", id="house"),
        pytest.param(lambda quote: quote.get_absolute_url(), "Quotation", id="quote"),
        pytest.param(lambda quote: quote.speaker.get_absolute_url(), "Person", id="person"),
    ],
)
def test_page_tells_what_it_is_about(client, path, kind):
    quote = factories.published_article().quotes.get()

    assert told_by(client.get(path(quote)))["@type"] == kind
