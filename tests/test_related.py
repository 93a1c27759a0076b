"""Which stories a reader is led to from one: those that share who speaks, what it rests on, or what it is about."""

import datetime as dt

import pytest
from django.utils import timezone

from articles.related import related_to
from tests import factories

pytestmark = pytest.mark.django_db

HOUR = dt.timedelta(hours=1)


@pytest.fixture
def topic(db):
    return factories.make_topic()


@pytest.fixture
def speaker(db):
    return factories.make_source()


def told_by(speaker=None, source=None, topics=(), **fields):
    """A story that is not published yet, with the quote, the credit and the topics given."""
    article = factories.make_article(quote=False, body="<p>Boats.</p>", topics=topics, **fields)
    if speaker:
        factories.make_quote(article, text="Boats.", speaker=speaker, check_state="verified")
    if source:
        factories.make_citation(article, source=source)
    return article


def related(article, now=None):
    """The headlines on the article's page."""
    now, revision = now or timezone.now(), article.live_revision()
    content = revision.told_content
    speakers = {quote["speaker"] for quote in content["quotes"]}
    sources = {credit["source"] for credit in content["sources"]} | speakers
    topics = [topic.pk for topic in article.topics.all()]
    found = related_to(revision, now, speakers=speakers, sources=sources, topics=topics)
    return [story.headline for story in found]


def test_what_shares_most_is_found_and_what_shares_nothing_is_not(topic, speaker):
    wire = factories.make_source(kind="agency")
    for headline, shares in {
        "All": {"speaker": speaker, "source": wire, "topics": [topic]},
        "Speaker": {"speaker": speaker},
        "Source": {"source": wire},
        "Topic": {"topics": [topic]},
        "Topic too": {"topics": [topic]},
        "Nothing": {},
    }.items():
        factories.publish(told_by(headline=headline, **shares))
    article = told_by(speaker=speaker, source=wire, topics=[topic])
    factories.publish(article)

    assert related(article) == ["Source", "Speaker", "All"]


def test_nothing_shared_is_nothing_related():
    factories.published_article()
    article = told_by()
    factories.publish(article)

    assert related(article) == []


@pytest.mark.parametrize(
    "hide",
    [
        pytest.param(lambda article: None, id="draft"),
        pytest.param(lambda article: factories.publish(article, at=timezone.now() + HOUR), id="scheduled"),
        pytest.param(
            lambda article: (
                factories.publish(article),
                article.withdraw(by=factories.make_editor(), reason="Forged."),
            ),
            id="withdrawn",
        ),
        pytest.param(
            lambda article: (
                factories.publish(article),
                article.plan_change(
                    by=factories.make_reporter(),
                    kind="retraction",
                    wrong="So.",
                    right="No.",
                    keeps_text=False,
                ),
                factories.publish(article),
            ),
            id="retracted-without-its-text",
        ),
    ],
)
def test_what_readers_may_not_read_is_related_to_nothing(client, topic, hide):
    hide(told_by(topics=[topic], headline="Zanzibarcode"))
    article = told_by(topics=[topic])
    factories.publish(article)

    assert related(article) == []
    assert "Zanzibarcode" not in client.get(article.get_absolute_url()).text


def test_page_leads_to_them(client, topic):
    other, article = told_by(topics=[topic]), told_by(topics=[topic])
    factories.publish(other)
    factories.publish(article)

    page = client.get(article.get_absolute_url()).text

    assert other.get_absolute_url() in page.split('id="related"')[1]


def test_one_look_finds_them_however_many_share(topic, speaker, django_assert_num_queries):
    for _ in range(6):
        factories.publish(told_by(speaker=speaker, topics=[topic]))
    article = told_by(speaker=speaker, topics=[topic, *(factories.make_topic() for _ in range(3))])
    factories.publish(article)
    revision, topics = article.live_revision(), list(article.topics.values_list("pk", flat=True))

    with django_assert_num_queries(1):
        found = related_to(
            revision, timezone.now(), speakers={speaker.pk}, sources={speaker.pk}, topics=topics
        )

    assert len(found) == 3
