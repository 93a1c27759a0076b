import pytest

from articles.models import Article, CheckState, StaleVersion
from articles.workflow import Action, MoveRefused, Status
from tests.factories import (
    BODY,
    FILED,
    WORDS,
    approved_article,
    make_article,
    make_editor,
    make_filed_copy,
    make_quote,
    make_reporter,
    make_source,
    make_user,
    published_article,
)

pytestmark = pytest.mark.django_db


def filed_quote(**fields):
    """An unchecked quote that stands in filed copy and in the body."""
    article = make_article(quote=False)
    filed = make_filed_copy(article)
    start = FILED.index(WORDS)
    return make_quote(article, filed_copy=filed, start=start, end=start + len(WORDS), **fields)


def sub_editor():
    return make_user(group="Sub-editors")


def test_verified_quote_names_who_verified_it():
    quote, sub = filed_quote(), sub_editor()

    quote.verify(by=sub)

    assert (quote.check_state, quote.checked_by) == (CheckState.VERIFIED, sub)
    assert quote.article.moves.filter(action=Action.CHECK_QUOTE, by=sub).count() == 1


def test_quote_whose_words_left_the_body_is_not_verified():
    quote = filed_quote()
    Article.objects.filter(pk=quote.article_id).update(body="<p>The ferries sail again.</p>")

    with pytest.raises(MoveRefused, match="body does not have these words"):
        quote.verify(by=sub_editor())

    quote.refresh_from_db()
    assert quote.check_state == CheckState.UNCHECKED


def test_quote_whose_span_says_something_else_is_not_verified():
    article = make_article(quote=False)
    quote = make_quote(article, filed_copy=make_filed_copy(article), start=0, end=12)

    with pytest.raises(MoveRefused, match="filed copy does not have these words"):
        quote.verify(by=sub_editor())


def test_quote_without_a_span_needs_some_filing_that_has_its_words():
    article = make_article(quote=False)
    make_filed_copy(article, text="Nobody spoke at the harbour.")

    with pytest.raises(MoveRefused, match="filed copy does not have these words"):
        make_quote(article).verify(by=sub_editor())


def test_quote_of_a_story_written_here_is_compared_with_the_body_alone():
    quote = make_quote(make_article(quote=False))

    quote.verify(by=sub_editor())

    assert quote.is_verified


def test_indirect_speech_may_be_worded_anew_in_the_body():
    quote = filed_quote(kind="indirect")
    Article.objects.filter(pk=quote.article_id).update(body="<p>She said boats would run.</p>")

    quote.verify(by=sub_editor())

    assert quote.is_verified


def test_reporter_does_not_verify():
    with pytest.raises(MoveRefused, match="may not do this"):
        filed_quote().verify(by=make_reporter())


def test_quote_is_disputed_for_a_reason():
    quote = filed_quote()

    quote.dispute(by=sub_editor(), reason="The tape has Tuesday.")

    assert (quote.check_state, quote.dispute_reason) == (CheckState.DISPUTED, "The tape has Tuesday.")


def test_dispute_needs_a_reason():
    with pytest.raises(MoveRefused, match="Say what is disputed"):
        filed_quote().dispute(by=sub_editor(), reason=" ")


def test_other_speaker_is_to_be_checked_again():
    quote, other = filed_quote(), make_source(name="Ivo Lund")
    quote.verify(by=sub_editor())

    quote.attribute(to=other, role="harbour master", by=make_reporter())

    assert (quote.speaker, quote.role, quote.check_state) == (other, "harbour master", CheckState.UNCHECKED)


def test_merged_source_is_no_speaker():
    merged = make_source(merged_into=make_source())

    with pytest.raises(MoveRefused, match="merged into another"):
        filed_quote().attribute(to=merged, by=make_reporter())


def test_log_does_not_name_an_anonymous_speaker():
    hidden = make_source(name="Karl Weber", terms="anonymous", described_as="a dock worker")
    quote = filed_quote()

    quote.attribute(to=hidden, by=make_reporter())

    assert "Karl Weber" not in quote.article.moves.get(action=Action.CHANGE_QUOTE).reason


def test_other_kind_is_to_be_checked_again():
    quote = filed_quote()
    quote.verify(by=sub_editor())

    quote.change_kind(kind="partial", by=make_reporter())

    assert (quote.kind, quote.check_state) == ("partial", CheckState.UNCHECKED)


def test_unknown_kind_is_refused():
    with pytest.raises(MoveRefused, match="no such kind"):
        filed_quote().change_kind(kind="shouted", by=make_reporter())


def test_removed_quote_leaves_the_article_and_stays_on_record():
    quote = filed_quote()

    quote.remove(by=make_reporter(), reason="A caption, not speech.")

    assert list(quote.article.quotes.standing()) == []
    assert quote.article.quotes.get().removed_reason == "A caption, not speech."


def test_removed_quote_is_not_changed_any_more():
    quote = filed_quote()
    quote.remove(by=make_reporter(), reason="A caption.")

    with pytest.raises(MoveRefused, match="was removed"):
        quote.verify(by=sub_editor())


def test_second_of_two_presses_is_told():
    quote = filed_quote()
    seen = quote.version
    quote.dispute(by=sub_editor(), reason="The tape has Tuesday.", version=seen)

    with pytest.raises(StaleVersion, match="Somebody changed this quote"):
        quote.verify(by=sub_editor(), version=seen)


def test_change_of_a_quote_voids_the_approval():
    article = approved_article()

    article.quotes.get().change_kind(kind="partial", by=make_editor())

    article.refresh_from_db()
    assert article.status == Status.DRAFT


def test_change_of_a_quote_moves_the_version_of_its_article():
    quote = filed_quote()
    before = quote.article.version

    quote.verify(by=sub_editor())

    assert Article.objects.get(pk=quote.article_id).version == before + 1


def test_change_of_a_quote_does_not_reach_readers():
    article = published_article()
    revision = article.live_revision()

    article.quotes.get().dispute(by=make_editor(), reason="The tape has Tuesday.")

    assert article.live_revision() == revision


def test_who_changed_a_quote_does_not_approve_it():
    article, editor = make_article(), make_editor()
    article.quotes.get().attribute(to=make_source(), by=editor)
    article.quotes.get().verify(by=editor)
    article.submit(by=make_reporter())

    with pytest.raises(MoveRefused, match="Four eyes"):
        article.approve(by=editor)


@pytest.mark.parametrize(
    ("body", "state"),
    [
        pytest.param(BODY.replace("Monday", "Tuesday"), CheckState.UNCHECKED, id="words-changed"),
        pytest.param(
            BODY.replace("<p>The", "<p>At last the"), CheckState.VERIFIED, id="words-elsewhere-changed"
        ),
        pytest.param(BODY.replace("“", '"').replace("”", '"'), CheckState.VERIFIED, id="other-marks"),
    ],
)
def test_edit_that_breaks_a_quote_unchecks_it(body, state):
    article = make_article()

    article.edit(by=make_reporter(), version=article.version, body=body)

    assert article.quotes.get().check_state == state


def test_edit_says_in_the_log_which_quotes_it_broke():
    article = make_article()

    article.edit(by=make_reporter(), version=article.version, body="<p>All quiet.</p>")

    assert WORDS in article.moves.get(action=Action.EDIT).reason


def test_new_headline_is_no_longer_a_proposed_one():
    article = make_article(is_headline_proposed=True)

    article.edit(by=make_reporter(), version=article.version, headline="Ferries back on Monday")

    assert not article.is_headline_proposed


def test_quote_is_split_in_two_that_continue():
    quote = filed_quote()

    first, second = quote.split(at="on Monday", by=make_reporter())

    assert (first.text, second.text) == ("The ferries sail again", "on Monday")
    assert second.continues == first
    assert FILED[second.start : second.end] == second.text
    assert list(quote.article.quotes.standing()) == [first, second]


@pytest.mark.parametrize("at", ["on Friday", "The ferries", " "], ids=["other-words", "beginning", "nothing"])
def test_quote_is_split_at_its_own_words_only(at):
    quote = filed_quote()

    with pytest.raises(MoveRefused, match="does not have these words"):
        quote.split(at=at, by=make_reporter())

    assert quote.article.quotes.standing().get() == quote


def test_two_quotes_of_one_line_are_joined():
    quote = filed_quote()
    first, second = quote.split(at="on Monday", by=make_reporter())

    whole = first.merge(with_next=second, by=make_reporter())

    assert whole.text == WORDS
    assert quote.article.quotes.standing().get() == whole


def test_quotes_that_are_not_neighbours_are_not_joined():
    quote = filed_quote()
    other = make_quote(quote.article, text="after a week")

    with pytest.raises(MoveRefused, match="one after the other"):
        quote.merge(with_next=other, by=make_reporter())
