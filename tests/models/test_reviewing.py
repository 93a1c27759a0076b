import pytest

from articles.checks import blocking_findings
from articles.workflow import Action, MoveRefused, Status
from tests.factories import (
    approved_article,
    make_article,
    make_editor,
    make_reporter,
    make_source,
    make_user,
    submit,
)

pytestmark = pytest.mark.django_db


def test_waived_check_no_longer_blocks():
    article = submit(make_article(desk=None))

    article.waive(check="no_desk", by=make_editor(), reason="The night desk is being set up.")

    assert blocking_findings(article) == []


def test_log_keeps_the_reason_of_a_waiver():
    article = make_article(desk=None)

    article.waive(check="no_desk", by=make_editor(), reason="The night desk is being set up.")

    assert "night desk is being set up" in article.moves.get(action=Action.WAIVE).reason


def test_waiver_leaves_the_status():
    article = submit(make_article(desk=None))

    article.waive(check="no_desk", by=make_editor(), reason="Being set up.")

    assert article.status == Status.IN_REVIEW


@pytest.mark.parametrize(
    ("group", "check", "reason", "sentence"),
    [
        pytest.param("Sub-editors", "no_desk", "Because.", "may not do this", id="sub-editor"),
        pytest.param("Editors", "no_desk", "  ", "Say why", id="no-reason"),
        pytest.param("Editors", "reuse_prohibited", "Because.", "nothing to waive", id="nothing-found"),
        pytest.param("Editors", "no_stated_date", "Because.", "nothing to waive", id="warning"),
    ],
)
def test_waiver_is_refused(group, check, reason, sentence):
    article = make_article(desk=None, stated_date=None)

    with pytest.raises(MoveRefused, match=sentence):
        article.waive(check=check, by=make_user(group=group), reason=reason)


def test_check_is_waived_once():
    article, editor = make_article(desk=None), make_editor()
    article.waive(check="no_desk", by=editor, reason="Being set up.")

    with pytest.raises(MoveRefused, match="nothing to waive"):
        article.waive(check="no_desk", by=editor, reason="Again.")


def test_credit_voids_the_approval():
    article = approved_article()

    article.cite(source=make_source(), role="refers_to", by=make_reporter())

    assert article.status == Status.DRAFT
    assert article.citations.count() == 1


def test_source_is_credited_once_in_a_role():
    article, source = make_article(), make_source()
    article.cite(source=source, role="refers_to", by=make_reporter())

    with pytest.raises(MoveRefused, match="already"):
        article.cite(source=source, role="refers_to", by=make_reporter())


def test_credit_taken_out_is_logged():
    article, source = make_article(), make_source(name="Harbour Wire")
    citation = article.cite(source=source, role="filed_by", by=make_reporter())

    article.uncite(citation=citation, by=make_reporter())

    assert article.citations.count() == 0
    assert "Harbour Wire" in article.moves.order_by("-number").first().reason


def test_log_does_not_name_an_anonymous_source_that_is_credited():
    article = make_article()
    hidden = make_source(name="Karl Weber", terms="anonymous", described_as="a dock worker")

    article.cite(source=hidden, role="refers_to", by=make_reporter())

    assert not article.moves.filter(reason__contains="Karl Weber").exists()


def test_spiked_story_is_credited_with_nothing_more():
    article = make_article()
    article.spike(by=make_editor(), reason="Overtaken.")

    with pytest.raises(MoveRefused):
        article.cite(source=make_source(), role="refers_to", by=make_reporter())
