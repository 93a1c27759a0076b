import pytest

from articles.models import MatchState, Source, SourceMatch
from articles.workflow import Action, MoveRefused
from tests.factories import (
    approved_article,
    make_article,
    make_citation,
    make_editor,
    make_quote,
    make_reporter,
    make_source,
    make_user,
    published_article,
)

pytestmark = pytest.mark.django_db


def sub_editor():
    return make_user(group="Sub-editors")


@pytest.fixture
def two():
    """A source under two names, each quoted and credited somewhere."""
    one, other = make_source(name="Andriy Holub"), make_source(name="Andrii Holub")
    other.aliases.create(name="A. Holub")
    make_quote(speaker=other)
    make_citation(source=other, role="refers_to")
    return one, other


def test_all_that_was_said_under_one_name_is_said_under_the_other(two):
    one, other = two

    other.merge(into=one, by=sub_editor())

    assert (one.quotes.count(), one.citations.count(), other.quotes.count()) == (1, 1, 0)
    assert other.merged_into == one


def test_both_names_and_all_aliases_lead_to_the_one(two):
    one, other = two

    other.merge(into=one, by=sub_editor())

    for name in ("Andriy Holub", "Andrii Holub", "A. Holub"):
        assert Source.objects.standing().called(name).get() == one


def test_merge_is_logged_in_each_article_concerned(two):
    one, other = two
    articles = {
        *other.quotes.values_list("article", flat=True),
        *other.citations.values_list("article", flat=True),
    }

    other.merge(into=one, by=sub_editor())

    logged = set(
        one.quotes.model._meta.get_field("article")
        .related_model.objects.filter(moves__action=Action.CHANGE_SOURCE)
        .values_list("pk", flat=True)
    )
    assert logged == articles


def test_credit_that_both_had_stands_once(two):
    one, other = two
    article = other.citations.get().article
    make_citation(article, source=one, role="refers_to")

    other.merge(into=one, by=sub_editor())

    assert article.citations.get().source == one


def test_merge_is_undone_to_the_last_credit(two):
    one, other = two
    article = other.citations.get().article
    make_citation(article, source=one, role="refers_to")
    make_quote(speaker=one)
    merge = other.merge(into=one, by=sub_editor())

    merge.undo(by=sub_editor())

    other.refresh_from_db()
    assert other.merged_into is None
    assert (other.quotes.count(), other.citations.count()) == (1, 1)
    assert (one.quotes.count(), one.citations.count()) == (1, 1)
    assert Source.objects.standing().called("Andrii Holub").get() == other
    assert Source.objects.standing().called("A. Holub").get() == other


def test_merge_is_undone_once(two):
    one, other = two
    merge = other.merge(into=one, by=sub_editor())
    merge.undo(by=sub_editor())

    with pytest.raises(MoveRefused, match="already"):
        merge.undo(by=sub_editor())


def test_story_that_was_approved_under_the_old_name_is_approved_again():
    article, editor = approved_article(), make_editor()
    speaker = article.quotes.get().speaker

    speaker.merge(into=make_source(name="Ada Holmes"), by=editor)

    with pytest.raises(MoveRefused, match="changed since it was approved"):
        article.publish(by=editor)


def test_what_readers_see_is_not_touched_by_a_merge():
    article = published_article()
    before = article.live_revision().sha256

    article.quotes.get().speaker.merge(into=make_source(name="Ada Holmes"), by=make_editor())

    assert article.live_revision().sha256 == before
    assert article.live_revision().is_intact


def test_source_is_not_merged_into_itself_or_twice(two):
    one, other = two
    with pytest.raises(MoveRefused, match="two different sources"):
        one.merge(into=one, by=sub_editor())
    other.merge(into=one, by=sub_editor())

    with pytest.raises(MoveRefused, match="two different sources"):
        other.merge(into=make_source(), by=sub_editor())


def test_sources_on_different_terms_are_not_merged(two):
    one, _ = two
    hidden = make_source(terms="anonymous", described_as="a dock worker")

    with pytest.raises(MoveRefused, match="different terms"):
        hidden.merge(into=one, by=sub_editor())


def test_merge_of_anonymous_sources_names_nobody_in_the_log():
    one = make_source(name="Karl Weber", terms="anonymous", described_as="a dock worker")
    other = make_source(name="Carl Weber", terms="anonymous", described_as="a dock worker")
    article = make_article(quote=False)
    make_quote(article, speaker=other)

    other.merge(into=one, by=sub_editor())

    assert "Weber" not in article.moves.get().reason


def test_reporter_does_not_merge(two):
    one, other = two

    with pytest.raises(MoveRefused, match="may not do this"):
        other.merge(into=one, by=make_reporter())


def test_confirmed_spelling_becomes_an_alias():
    source = make_source(name="Andrii Holub")
    match = SourceMatch.objects.create(
        spelling="Andriy Holuby", source=source, article=make_article(), score=91
    )

    match.confirm(by=make_reporter())

    assert match.state == MatchState.CONFIRMED
    assert Source.objects.called("Andriy Holuby").get() == source


def test_confirmed_spelling_merges_the_source_that_has_it():
    source, other = make_source(name="Andrii Holub"), make_source(name="Andriy Holuby")
    match = SourceMatch.objects.create(
        spelling="Andriy Holuby", source=source, article=make_article(), score=91
    )

    match.confirm(by=sub_editor())

    other.refresh_from_db()
    assert other.merged_into == source


def test_refused_spelling_stays_somebody_else():
    source = make_source(name="Andrii Holub")
    match = SourceMatch.objects.create(
        spelling="Andriy Holuby", source=source, article=make_article(), score=91
    )

    match.refuse(by=make_reporter())

    assert match.state == MatchState.REFUSED
    with pytest.raises(MoveRefused, match="decided this already"):
        match.confirm(by=make_reporter())


def test_anonymity_is_answered_for_by_an_editor():
    source, editor = (
        make_source(terms="anonymous", described_as="a dock worker", anonymity_reason="Would be sacked."),
        make_editor(),
    )

    source.approve_anonymity(by=editor)

    assert source.anonymity_approved_by == editor


def test_anonymity_without_a_reason_is_answered_for_by_nobody():
    with pytest.raises(MoveRefused, match="and why"):
        make_source(terms="anonymous", described_as="a dock worker").approve_anonymity(by=make_editor())


def test_sub_editor_does_not_answer_for_an_anonymity():
    source = make_source(terms="anonymous", described_as="a dock worker", anonymity_reason="Would be sacked.")

    with pytest.raises(MoveRefused, match="may not do this"):
        source.approve_anonymity(by=sub_editor())
