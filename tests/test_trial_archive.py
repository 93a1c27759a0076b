import pytest
from django.core.management import CommandError, call_command

from articles import body, trial_archive
from articles.models import Article, Correction, Move, Revision
from articles.models.revisions import content_sha256
from tests.factories import make_article

pytestmark = pytest.mark.django_db


@pytest.fixture
def archive():
    trial_archive.fill(13)


def test_there_are_as_many_stories_as_asked_for_and_no_more(archive):
    assert trial_archive.fill(15) == 2
    assert trial_archive.fill(15) == 0
    assert Article.objects.count() == 15


def test_every_story_is_live_with_its_quotes_sources_and_topics(archive):
    for revision in Revision.objects.live():
        assert revision.is_intact
        assert revision.body_text == body.text_of(revision.content["body"])
        assert revision.quotes.count() == len(revision.content["quotes"]) == 2
        assert revision.sources.count() == 4
        assert sorted(topic.slug for topic in revision.topics.all()) == revision.content["topics"]


def test_a_story_says_what_its_working_copy_says(archive):
    article = Article.objects.latest("pk")

    assert article.live_revision().number == 2
    assert content_sha256({**article.content(), "changes": article.live_revision().content["changes"]}) == (
        article.live_revision().sha256
    )


def test_every_twelfth_story_is_corrected(archive):
    assert Correction.objects.public().count() == 2
    assert Revision.objects.count() == 15


def test_the_logs_are_chains(archive):
    for article in Article.objects.all():
        previous = ""
        for move in article.moves.all():
            assert (move.previous_sha256, move.sha256) == (previous, move.computed_sha256())
            previous = move.sha256


def test_the_same_number_gives_the_same_story(archive):
    first = Revision.objects.order_by("pk").first()

    again = trial_archive._story(trial_archive._found(), 0)

    assert (again.article.headline, again.article.body) == (first.headline, first.content["body"])


def test_a_database_with_stories_of_its_own_is_left_alone():
    make_article()

    with pytest.raises(CommandError, match="stories of its own"):
        call_command("fill_trial_archive", "5")

    assert not Move.objects.filter(by_name=trial_archive.BY).exists()
