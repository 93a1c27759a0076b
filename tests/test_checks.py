"""What stands between an article and its readers: each check's yes and no."""

import datetime as dt

import pytest
from django.utils import timezone

from articles.checks import blocking_findings, find_all
from articles.models import SourceMatch, Waiver
from tests.factories import (
    WORDS,
    make_article,
    make_citation,
    make_editor,
    make_filed_copy,
    make_note,
    make_quote,
    make_source,
)

pytestmark = pytest.mark.django_db

PARAGRAPH = "The harbour board met on Monday and voted to end the strike at once."


def findings(article, name):
    return [finding for finding in find_all(article) if finding.check == name]


def blocks(article, name):
    return [finding.is_blocking for finding in findings(article, name)] == [True]


def warns(article, name):
    return [finding.is_blocking for finding in findings(article, name)] == [False]


def test_a_sound_article_is_blocked_by_nothing():
    assert blocking_findings(make_article()) == []


def test_a_proposed_headline_blocks():
    assert blocks(make_article(is_headline_proposed=True), "proposed_headline")


def test_an_article_without_a_desk_is_blocked():
    assert blocks(make_article(desk=None), "no_desk")


@pytest.mark.parametrize("state", [{}, {"check_state": "disputed", "dispute_reason": "She denies it."}])
def test_a_quote_that_is_not_verified_blocks(state):
    article = make_article(quote=False)
    quote = make_quote(article, **state)

    (finding,) = findings(article, "quote_unchecked")

    assert finding.is_blocking
    assert finding.subject == str(quote.pk)
    assert finding.place == f"quote-{quote.pk}"
    assert ("disputed" in finding.message) is bool(state)


def test_indirect_speech_need_not_be_verified():
    article = make_article(body="<p>She said the boats sail.</p>")
    make_quote(article, kind="indirect", text="the boats sail")

    assert blocking_findings(article) == []


def test_a_quote_that_was_removed_stands_in_nobodys_way():
    article = make_article(body="<p>Nothing was said.</p>")
    make_quote(article, removed_at=timezone.now(), removed_reason="Never said.")

    assert blocking_findings(article) == []


def test_a_quote_without_any_speaker_blocks():
    article = make_article(quote=False)
    make_quote(article, speaker=None)

    assert blocks(article, "quote_without_speaker")


def test_a_speaker_who_is_nobody_by_name_is_a_warning():
    article = make_article(quote=False)
    make_quote(article, speaker_as_stated="a witness")

    assert warns(article, "quote_without_speaker")


@pytest.mark.parametrize(
    ("body", "is_verbatim"),
    [
        pytest.param(f"<p>“{WORDS},” she said.</p>", True, id="as-filed"),
        pytest.param(
            f"<p>“{WORDS.replace(' sail', ' <em>sail</em>')},” she said.</p>", True, id="with-emphasis"
        ),
        pytest.param(f"<p>“{WORDS.replace(' ', '&nbsp;')},” she said.</p>", True, id="with-hard-spaces"),
        pytest.param(f"<p>“{WORDS.replace('ferries', 'boats')},” she said.</p>", False, id="another-word"),
        pytest.param("<p>“The ferries sail</p><p>again on Monday,” she said.</p>", False, id="torn-in-two"),
        pytest.param(f"<p>“{WORDS.lower()},” she said.</p>", False, id="another-case"),
    ],
)
def test_a_quote_stands_in_the_body_in_its_own_words(body, is_verbatim):
    article = make_article(body=body)
    make_quote(article, check_state="verified")

    assert blocks(article, "quote_not_verbatim") is not is_verbatim


def test_a_quote_may_stand_in_the_standfirst():
    article = make_article(body="<p>Nothing else was said.</p>", standfirst=f"“{WORDS},” says the board.")
    make_quote(article, check_state="verified")

    assert findings(article, "quote_not_verbatim") == []


@pytest.mark.parametrize(
    ("body", "is_found"),
    [
        pytest.param(f"<p>“{WORDS},” she said.</p>", False, id="the-recorded-quote"),
        pytest.param("<p>She said they “sail again” soon.</p>", False, id="part-of-the-recorded-quote"),
        pytest.param("<p>She said they “never sail” now.</p>", True, id="words-that-nobody-recorded"),
        pytest.param("<p>The board's boats weren't there.</p>", False, id="apostrophes"),
        pytest.param("<p>‘Never again,’ he said.</p>", True, id="single-marks"),
    ],
)
def test_words_in_quotation_marks_are_recorded_quotes(body, is_found):
    article = make_article(body=body)
    make_quote(article, check_state="verified")

    assert blocks(article, "unrecorded_quotation") is is_found


@pytest.mark.parametrize(
    ("reason", "has_approver", "is_blocked"),
    [
        pytest.param("", False, True, id="neither-reason-nor-approver"),
        pytest.param("Fears for her job.", False, True, id="no-approver"),
        pytest.param("", True, True, id="no-reason"),
        pytest.param("Fears for her job.", True, False, id="both"),
    ],
)
def test_an_anonymous_source_needs_a_reason_and_an_approver(reason, has_approver, is_blocked):
    article = make_article()
    source = make_source(
        terms="anonymous",
        described_as="a board member",
        anonymity_reason=reason,
        anonymity_approved_by=make_editor() if has_approver else None,
    )
    make_citation(article, source=source)

    assert blocks(article, "anonymous_source") is is_blocked


@pytest.mark.parametrize(
    ("reuse", "body", "is_blocked"),
    [
        pytest.param("prohibited", f"<p>{PARAGRAPH}</p>", True, id="repeated-and-prohibited"),
        pytest.param(
            "prohibited",
            "<p>Boats run again, the port said after its Monday meeting.</p>",
            False,
            id="rewritten",
        ),
        pytest.param("with_credit", f"<p>{PARAGRAPH}</p>", False, id="allowed-with-credit"),
        pytest.param("unknown", f"<p>{PARAGRAPH}</p>", False, id="unknown"),
    ],
)
def test_copy_that_forbids_reuse_is_written_anew(reuse, body, is_blocked):
    article = make_article(reuse=reuse, body=body)
    make_filed_copy(article, text=f"Strike ends\n\n{PARAGRAPH}\n")

    assert blocks(article, "reuse_prohibited") is is_blocked


@pytest.mark.parametrize(("hours", "is_running"), [(1, True), (-1, False)], ids=["running", "over"])
def test_an_embargo_blocks_while_it_runs(hours, is_running):
    article = make_article(embargo_until=timezone.now() + dt.timedelta(hours=hours))

    assert blocks(article, "embargo") is is_running


def test_a_blocking_note_blocks_until_somebody_resolves_it():
    article = make_article()
    note = make_note(article, is_blocking=True)
    make_note(article, is_blocking=False)
    assert [finding.subject for finding in findings(article, "blocking_note")] == [str(note.pk)]

    type(note).objects.filter(pk=note.pk).update(resolved_by=make_editor(), resolved_at=timezone.now())

    assert findings(article, "blocking_note") == []


@pytest.mark.parametrize(
    ("headline", "is_found"),
    [
        pytest.param("Board: “The ferries sail again on Monday”", False, id="the-words-of-the-body"),
        pytest.param("Board: “All ferries will sail on Monday”", True, id="other-words"),
        pytest.param("Board ends the strike", False, id="no-quote"),
    ],
)
def test_a_quote_in_the_headline_has_the_words_of_the_body(headline, is_found):
    assert warns(make_article(headline=headline), "quote_in_headline") is is_found


def test_copy_without_a_date_is_a_warning():
    assert warns(make_article(stated_date=None), "no_stated_date")


def test_a_probable_spelling_variant_is_a_warning_until_it_is_decided():
    article = make_article()
    match = SourceMatch.objects.create(article=article, source=make_source(), spelling="Ada Holme", score=93)
    assert warns(article, "spelling_variant")

    SourceMatch.objects.filter(pk=match.pk).update(state="refused")

    assert findings(article, "spelling_variant") == []


def test_a_story_on_one_source_is_a_warning():
    article = make_article()
    assert warns(article, "one_source_only")

    make_citation(article)

    assert findings(article, "one_source_only") == []


def test_a_waiver_lets_one_finding_pass_and_stays_to_be_seen():
    article = make_article(quote=False)
    waived, other = make_quote(article), make_quote(article)
    Waiver.objects.create(
        article=article,
        check_name="quote_unchecked",
        subject=str(waived.pk),
        reason="Heard it.",
        by=make_editor(),
    )

    assert {f.subject: f.is_waived for f in findings(article, "quote_unchecked")} == {
        str(waived.pk): True,
        str(other.pk): False,
    }
    assert [finding.subject for finding in blocking_findings(article)] == [str(other.pk)]
