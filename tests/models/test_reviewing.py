import pytest

from articles.checks import blocking_findings
from articles.workflow import Action, MoveRefused, Status
from tests.factories import (
    WORDS,
    approved_article,
    make_article,
    make_editor,
    make_filed_copy,
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


def test_article_is_assigned_without_voiding_its_approval():
    article, reporter = approved_article(), make_reporter(first_name="Rita", last_name="Marsh")

    article.assign(to=reporter, by=make_editor())

    assert (article.assignee, article.status) == (reporter, Status.APPROVED)
    assert "Rita Marsh" in article.moves.get(action=Action.ASSIGN).reason


def test_blocking_note_holds_the_story_until_somebody_resolves_it():
    article, editor = make_article(), make_editor()
    note = article.add_note(text="Call the harbour board.", by=editor, is_blocking=True)
    assert [finding.check for finding in blocking_findings(article)] == ["blocking_note"]

    article.resolve_note(note=note, by=make_reporter())

    assert blocking_findings(article) == []


def test_note_is_resolved_once():
    article = make_article()
    note = article.add_note(text="Call the harbour board.", by=make_editor())
    article.resolve_note(note=note, by=make_reporter())

    with pytest.raises(MoveRefused, match="already"):
        article.resolve_note(note=note, by=make_reporter())


def test_empty_note_is_refused():
    with pytest.raises(MoveRefused, match="Write the note first"):
        make_article().add_note(text=" ", by=make_editor())


def test_words_of_the_body_are_recorded_as_a_quote_and_found_in_the_filed_copy():
    article = make_article(quote=False)
    filed = make_filed_copy(article)

    quote = article.record_quote(text=WORDS, by=make_reporter())

    assert filed.text[quote.start : quote.end] == WORDS
    assert blocking_checks(article) == {"quote_unchecked", "quote_without_speaker"}


def test_words_that_the_body_does_not_have_are_no_quote():
    with pytest.raises(MoveRefused, match="Copy the words"):
        make_article(quote=False).record_quote(text="Nobody said this", by=make_reporter())


def test_words_are_recorded_once():
    with pytest.raises(MoveRefused, match="already"):
        make_article().record_quote(text=WORDS, by=make_reporter())


def blocking_checks(article):
    return {finding.check for finding in blocking_findings(article)}
