from __future__ import annotations

import pytest

from articles.extraction.findings import QuoteKind
from articles.story import StoryQuote, blocks_of, minutes_of, speakers_of


def said(text: str, pk: int = 1, **fields) -> StoryQuote:
    defaults = {
        "kind": QuoteKind.DIRECT,
        "speaker_name": "Ada Holm",
        "speaker_url": "/sources/1/ada-holm/",
        "role": "chair of the harbour board",
        "is_marked": True,
        "is_translated": False,
        "is_verified": True,
    }
    return StoryQuote(pk=pk, text=text, **{**defaults, **fields})


def told(body: str, *quotes: StoryQuote):
    return blocks_of({"body": body}, quotes)


@pytest.mark.parametrize(
    ("body", "kind", "html"),
    [
        pytest.param("<p>It rains.</p>", "paragraph", "It rains.", id="paragraph"),
        pytest.param("<h2>Rain</h2>", "subhead", "Rain", id="subhead"),
        pytest.param(
            '<p>See <a href="/x/" title="a &gt; b">this</a>.</p>',
            "paragraph",
            'See <a href="/x/" title="a &gt; b">this</a>.',
            id="link",
        ),
        pytest.param("<p>a &lt;b&gt; c &amp; d</p>", "paragraph", "a &lt;b&gt; c &amp; d", id="escaped-text"),
        pytest.param("<p>one<br>two</p>", "paragraph", "one<br>two", id="line-break"),
        pytest.param(
            "<blockquote><p>Old words.</p></blockquote>", "block_quote", "Old words.", id="block-quote"
        ),
    ],
)
def test_block_without_a_quote_is_shown_as_it_is(body, kind, html):
    (block,) = told(body)

    assert (block.kind, block.html) == (kind, html)


def test_items_of_a_list_stay_one_list():
    (block,) = told("<ol><li>First.</li><li><em>Second.</em></li></ol>")

    assert (block.kind, block.tag, list(block.items)) == ("list", "ol", ["First.", "<em>Second.</em>"])


@pytest.mark.parametrize(
    ("body", "quote"),
    [
        pytest.param("<p>“Boats sail on Monday.”</p>", said("Boats sail on Monday."), id="in-marks"),
        pytest.param(
            "<p>Boats sail on Monday.</p>", said("Boats sail on Monday.", is_marked=False), id="without-marks"
        ),
        pytest.param(
            "<p>Boats sail on Monday. Ada Holm Chair of the harbour board</p>",
            said("Boats sail on Monday.", kind=QuoteKind.PULL, is_marked=False),
            id="with-its-attribution-beside-it",
        ),
        pytest.param(
            "<blockquote><p>Boats  sail on Monday.</p></blockquote>",
            said("Boats sail on Monday."),
            id="block-quote",
        ),
    ],
)
def test_paragraph_that_is_a_quote_becomes_a_figure(body, quote):
    (block,) = told(body, quote)

    assert (block.kind, block.html) == ("quote", "Boats sail on Monday.")


def test_quote_in_a_sentence_is_anchored_and_noted_beside_it():
    quote = said("Boats sail on Monday")

    (block,) = told("<p>“Boats sail on Monday,” said Ada Holm.</p>", quote)

    assert block.html == '“<span class="said" id="quote-1">Boats sail on Monday</span>,” said Ada Holm.'
    assert block.notes == [[quote]]


def test_quote_that_crosses_inline_tags_stays_well_formed():
    (block,) = told(
        "<p>She said: “Boats <em>sail on</em> <strong>Monday” and</strong> left.</p>",
        said("Boats sail on Monday"),
    )

    assert block.html == (
        'She said: “<span class="said" id="quote-1">Boats </span><em><span class="said">sail on</span></em>'
        '<span class="said"> </span><strong><span class="said">Monday</span></strong><strong>” and</strong> left.'
    )


def test_insertion_of_an_editor_is_set_apart():
    (block,) = told("<p>“They [the boats] sail,” she said.</p>", said("They [the boats] sail"))

    assert '<span class="said"><span class="insertion">[the boats]</span></span>' in block.html


def test_quote_is_found_in_its_marks_and_not_where_the_words_merely_stand():
    first, second = told(
        "<p>A fair price was asked.</p><p>She wants “a fair price”.</p>", said("a fair price")
    )

    assert [[quote.pk for quote in block.quotes] for block in (first, second)] == [[], [1]]


def test_quote_is_found_whatever_the_style_of_its_marks_and_spaces():
    (block,) = told("<p>He said: “It’s\n done”, twice.</p>", said("It's done"))

    assert 'id="quote-1"' in block.html


def test_quotes_of_one_speaker_in_one_paragraph_share_a_note():
    one, two = said("Boats sail", 1), said("on Monday", 2)

    (block,) = told("<p>“Boats sail,” she said, “on Monday.”</p>", one, two)

    assert block.notes == [[one, two]]


def test_indirect_speech_has_no_note():
    quote = said("the boats would sail", kind=QuoteKind.INDIRECT, is_marked=False)

    (block,) = told("<p>She said that the boats would sail.</p>", quote)

    assert 'class="reported" id="quote-1"' in block.html
    assert block.notes == []


def test_own_words_inside_a_report_are_the_ones_that_are_noted():
    report = said("such a step “will change nothing” at all", 1, kind=QuoteKind.INDIRECT, is_marked=False)
    fragment = said("will change nothing", 2, kind=QuoteKind.PARTIAL)

    (block,) = told("<p>She said such a step “will change nothing” at all.</p>", report, fragment)

    assert '“<span class="said" id="quote-2">will change nothing</span>”' in block.html
    assert block.notes == [[fragment]]


def test_speakers_are_those_who_speak_in_their_own_words_with_all_their_roles():
    one, two = said("Boats sail", 1, role="chair"), said("Boats rest", 2, role="captain")
    report = said("boats float", 3, kind=QuoteKind.INDIRECT, speaker_name="the board", speaker_url="")

    assert speakers_of([one, report, two]) == [(one, ["chair", "captain"])]


@pytest.mark.parametrize(("words", "minutes"), [(0, 1), (230, 1), (460, 2), (2300, 10)])
def test_reading_time_is_whole_minutes_and_at_least_one(words, minutes):
    assert minutes_of("word " * words) == minutes
