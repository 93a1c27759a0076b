import pytest

from articles.models import StaleVersion
from articles.models.moves import IMPORTER
from articles.workflow import Action, MoveRefused
from tests.factories import make_article, make_reporter, make_topic

pytestmark = pytest.mark.django_db


def test_each_save_is_a_revision_and_so_is_what_stood_before():
    article, reporter = make_article(headline="One"), make_reporter()

    article.edit(by=reporter, version=article.version, headline="Two")
    article.edit(by=reporter, version=article.version, headline="Three")

    revisions = article.revisions.order_by("number")
    assert [revision.headline for revision in revisions] == ["One", "Two", "Three"]
    assert [revision.created_by_name for revision in revisions] == [IMPORTER, *[reporter.username] * 2]


def test_log_names_the_revision_that_a_save_made():
    article = make_article()

    article.edit(by=make_reporter(), version=article.version, headline="Two")

    assert article.moves.get(action=Action.EDIT).revision.headline == "Two"


def test_restored_words_are_a_new_revision():
    topic, reporter = make_topic(), make_reporter()
    article = make_article(headline="One", body="<p>First.</p>", topics=[topic])
    article.edit(by=reporter, version=article.version, headline="Two", body="<p>Second.</p>", topics=[])

    article.restore(article.revisions.get(number=1), by=reporter, version=article.version)

    assert (article.headline, article.body, list(article.topics.all())) == ("One", "<p>First.</p>", [topic])
    assert article.revisions.count() == 3
    assert "Restored from revision 1" in article.moves.order_by("-number").first().reason


def test_restoring_over_words_that_were_not_seen_is_refused():
    article, reporter = make_article(headline="One"), make_reporter()
    seen = article.version
    article.edit(by=reporter, version=seen, headline="Two")

    with pytest.raises(StaleVersion):
        article.restore(article.revisions.get(number=1), by=reporter, version=seen)


def test_revision_of_another_story_is_not_restored():
    article, other, reporter = make_article(), make_article(), make_reporter()
    other.edit(by=reporter, version=other.version, headline="Two")

    with pytest.raises(MoveRefused, match="another story"):
        article.restore(other.revisions.first(), by=reporter, version=article.version)
