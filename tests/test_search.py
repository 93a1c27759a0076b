from __future__ import annotations

import datetime as dt
import re

import pytest
from django.utils import timezone

from articles import search
from articles.search import Query
from tests import factories

HOUR = dt.timedelta(hours=1)


@pytest.mark.parametrize(
    ("text", "query"),
    [
        pytest.param("", Query(), id="nothing"),
        pytest.param("ferry strike", Query(words=("ferry", "strike")), id="words"),
        pytest.param('"ferry strike" ends', Query(words=("ferry strike", "ends")), id="phrase"),
        pytest.param("“ferry strike”", Query(words=("ferry strike",)), id="curly-marks"),
        pytest.param('"ferry strike', Query(words=("ferry strike",)), id="open-phrase"),
        pytest.param(
            'ferry -strike -"no boats"', Query(words=("ferry",), without=("strike", "no boats")), id="minus"
        ),
        pytest.param("speaker:holm", Query(speaker=("holm",)), id="speaker"),
        pytest.param(
            'SOURCE:"Harbour Wire" x', Query(words=("x",), source=("Harbour Wire",)), id="source-phrase"
        ),
        pytest.param("desk:world", Query(desk=("world",)), id="desk"),
        pytest.param("time:noon", Query(words=("time noon",)), id="unknown-field"),
        pytest.param("-- : \" '' () * ^ \0", Query(), id="nonsense"),
    ],
)
def test_query_is_read(text, query):
    assert search.parse(text) == query


def found(stories, text: str) -> list[str]:
    names = {article.live_revision().pk: name for name, article in stories.items() if article.live_revision()}
    return [names[key] for key in search.find(search.parse(text), timezone.now())]


@pytest.mark.django_db
def test_newer_story_comes_before_an_older_one_of_the_same_words():
    at = timezone.now() - dt.timedelta(days=700)
    old = factories.published_article(headline="Ferry strike", at=at)
    new = factories.published_article(headline="Ferry strike")

    keys = search.find(search.parse("ferry"), timezone.now())

    assert keys == [new.live_revision().pk, old.live_revision().pk]


@pytest.mark.django_db
def test_field_words_narrow_by_the_record():
    one = factories.published_article(quote=True)
    two = factories.make_article()
    factories.make_citation(two, source=factories.make_source(name="Harbour Wire", kind="agency"))
    factories.publish(two)
    speaker = one.quotes.get().speaker.name
    stories = {"one": one, "two": two}

    assert found(stories, f'speaker:"{speaker.upper()}"') == ["one"]
    assert found(stories, 'ferry source:"harbour wire"') == ["two"]
    assert found(stories, f"desk:{one.desk.slug} ferry") == ["one"]
    assert found(stories, f'desk:"{one.desk.name}" speaker:nobody') == []


@pytest.mark.django_db
def test_unnamed_speaker_cannot_be_searched_for():
    source = factories.make_source(name="Quillon Vasterberg", terms="background", described_as="an official")
    article = factories.make_article(quote=False)
    factories.make_quote(article, speaker=source, check_state="verified")
    factories.publish(article)

    assert search.find(search.parse("speaker:quillon"), timezone.now()) == []
    assert search.suggest_name(search.parse("Quilon Vasterberg"), timezone.now()) == ""


@pytest.mark.django_db
def test_only_what_is_live_is_found(client):
    article = factories.published_article(headline="Zeppelin lands", at=timezone.now() + HOUR)

    pages = [client.get("/search/", {"q": "zeppelin"}).text]
    with factories.at_moment(timezone.now() + 2 * HOUR):
        pages.append(client.get("/search/", {"q": "zeppelin"}).text)
        article.withdraw(by=factories.make_editor(), reason="It never landed.")
        pages.append(client.get("/search/", {"q": "zeppelin"}).text)

    assert [article.headline in page for page in pages] == [False, True, False]


@pytest.mark.django_db
def test_words_that_are_no_longer_live_find_nothing():
    article = factories.published_article(headline="Zeppelin lands", at=timezone.now() - HOUR)
    factories.plan_change(article, kind="update", wrong="", right="", note="The balloon has a name now.")
    article.refresh_from_db()
    article.edit(by=factories.make_reporter(), version=article.version, headline="Balloon lands")
    factories.publish(article)

    assert [len(search.find(search.parse(word), timezone.now())) for word in ("zeppelin", "balloon")] == [
        0,
        1,
    ]


@pytest.mark.django_db
def test_misspelt_name_is_suggested(client):
    article = factories.make_article(quote=False)
    for name in ("Andrii Sybiha", "Andrii Holm", "Lena Żeleńska"):
        factories.make_quote(article, speaker=factories.make_source(name=name), check_state="verified")
    factories.publish(article)

    def meant(asked: str) -> list[str]:
        page = client.get("/search/", {"q": asked}).text
        return re.findall(r'Did you mean <a href="[^"]+">([^<]+)</a>', page)

    assert meant("Andriy Sybihy") == ["Andrii Sybiha"]
    assert meant("sibiha") == ["Andrii Sybiha"]
    assert meant("minister sibiha") == ["Andrii Sybiha"]
    assert meant("speaker:zelenske") == ["Lena Żeleńska"]
    assert meant("gas prices in sibiha") == []
    assert meant("zz") == []


@pytest.mark.django_db
def test_excerpt_marks_the_words_and_escapes_the_rest(client):
    body = "<p>Prices of &lt;script&gt; rose, and the zeppelin came down over the harbour.</p>"
    factories.published_article(body=body)

    page = client.get("/search/", {"q": "zeppelin"}).text

    assert "<mark>zeppelin</mark>" in page
    assert "<script> rose" not in page


@pytest.mark.django_db
@pytest.mark.parametrize("asked", ["", '"', "*", "\0", "a" * 5000, "speaker:", 'x" OR "y', "\x02x\x03"])
@pytest.mark.parametrize("number", ["1", "0", "-1", "99999999", "x"])
def test_whatever_is_asked_the_page_is_shown(client, asked, number):
    page = client.get("/search/", {"q": asked, "page": number})

    assert page.status_code == 200
    assert not page.cookies


@pytest.mark.django_db
def test_found_stories_are_paged(client, monkeypatch):
    monkeypatch.setattr("articles.views.searching.SIZE", 2)
    for number in range(3):
        factories.published_article(headline=f"Zeppelin no {number}")

    pages = [client.get("/search/", {"q": "zeppelin", "page": number}).text for number in (1, 2)]

    assert [page.count("Zeppelin no") for page in pages] == [2, 1]
    assert "page=2" in pages[0]
    assert "page=1" in pages[1]


@pytest.mark.django_db
@pytest.mark.parametrize("asked", ["jose", "José", "JOSÉ"])
def test_excerpt_shows_the_letters_that_the_story_has(asked):
    body = f"<p>{'Ferries sail. ' * 40}</p><p>At noon José Müller spoke of “naïve” hopes.</p>"
    article = factories.published_article(body=body.replace("“naïve”", "naïve"))

    (hit,) = search.hits(search.parse(asked), [article.live_revision().pk])

    assert "<mark>José</mark> Müller spoke of naïve hopes" in hit.excerpt


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        pytest.param("Žižek, Łódź, Århus", "Zizek, Łodz, Arhus", id="letters-with-and-without-a-base"),
        pytest.param("Jose\u0301", "Jose", id="mark-apart-from-its-letter"),
        pytest.param("Київ, й", "Київ, й", id="other-alphabets"),
        pytest.param("Nguyễn", "Nguyen", id="two-marks"),
    ],
)
def test_accents_are_taken_off_latin_letters_alone(text, plain):
    assert search.fold(text) == plain
