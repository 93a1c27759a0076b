"""The desk finds working copies by their words, whatever readers see."""

import pytest

from articles import desk_search
from articles.desk_search import find_articles
from articles.models import Article
from tests.factories import (
    make_article,
    make_citation,
    make_desk,
    make_editor,
    make_quote,
    make_reporter,
    make_source,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def found():
    """The headlines that a search finds, in order of the alphabet."""

    def headlines(text, user=None):
        articles = find_articles(Article.objects.all(), text, user or make_editor())
        return sorted(articles.values_list("headline", flat=True))

    return headlines


@pytest.mark.parametrize(
    ("text", "headlines"),
    [
        pytest.param("ferry", ["One"], id="word-of-the-body-in-another-form"),
        pytest.param("harbour board", ["One", "Two"], id="all-words"),
        pytest.param('"harbour board"', ["One"], id="phrase"),
        pytest.param("“harbour board”", ["One"], id="printed-marks"),
        pytest.param("harbour -ferry", ["Two"], id="without"),
        pytest.param("boats", ["Two"], id="standfirst"),
        pytest.param("two", ["Two"], id="headline"),
        pytest.param("reed", ["One"], id="byline"),
        pytest.param("OSLO", ["Two"], id="dateline"),
        pytest.param("strong", [], id="name-of-a-mark"),
        pytest.param("blockquote", [], id="name-of-another-mark"),
        pytest.param("desk:coast harbour", ["One"], id="desk"),
        pytest.param("...", [], id="nothing"),
    ],
)
def test_working_copy_is_found_by_its_words(text, headlines, found):
    make_article(
        headline="One",
        standfirst="",
        body="<blockquote><p>The <strong>ferries</strong> of the harbour board</p></blockquote>",
        byline="By Ida Reed",
        desk=make_desk(slug="coast"),
    )
    make_article(
        headline="Two", standfirst="Boats.", body="<p>A board at the harbour</p>", dateline="Oslo", desk=None
    )

    assert found(text) == headlines


def test_changed_words_are_found_and_former_ones_no_longer(found):
    article = make_article(headline="One", body="<p>Trams run.</p>", standfirst="")
    article.edit(by=make_reporter(), version=article.version, body="<p>Buses run.</p>")

    assert (found("buses"), found("trams")) == (["One"], [])


@pytest.mark.parametrize("few", [0, 100])
def test_many_are_found_as_few_are(few, found, monkeypatch):
    monkeypatch.setattr(desk_search, "FEW", few)
    make_article(headline="One", body="<p>Trams run.</p>")
    make_article(headline="Two", body="<p>Trams and buses run.</p>")

    assert found("trams") == ["One", "Two"]
    assert found("trams -buses") == ["One"]
    assert found("boats trams ferries") == []


def test_deleted_article_leaves_the_index(found):
    article = make_article(headline="One", body="<p>Trams run.</p>", quote=False)
    article.delete()
    make_article(headline="Two", body="<p>Buses run.</p>")

    assert found("trams") == []


def test_article_is_found_by_speaker_and_source(found):
    quoted, cited = make_article(headline="Quoted", quote=False), make_article(headline="Cited", quote=False)
    holm = make_source(name="Ada Holm")
    holm.aliases.create(name="Ada Vik")
    make_quote(quoted, speaker=holm)
    make_citation(cited, source=holm)

    assert found("speaker:holm") == ["Quoted"]
    assert found('source:"ada vik"') == ["Cited", "Quoted"]


def test_nobody_finds_a_story_by_a_name_that_they_may_not_know(found):
    article = make_article(headline="Hidden", quote=False)
    make_quote(article, speaker=make_source(name="Karl Weber", terms="anonymous", described_as="a worker"))

    for asked in ("speaker:weber", "source:weber"):
        assert found(asked, make_reporter()) == []
        assert found(asked, make_editor()) == ["Hidden"]
