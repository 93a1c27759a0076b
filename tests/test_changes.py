from __future__ import annotations

import pytest

from articles.changes import Touched, find_touched, fingerprint, say

BEFORE = (
    "The ferry to Turku carried 240 people on Monday, said Ada Holm.",
    "“We are not ready to sail in such winds,” she told reporters.",
    "Holm has led the harbour board since May and knows the coast well.",
    "A storm was near but the water stayed calm.",
)


def content(*paragraphs, **fields):
    html = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs or BEFORE)
    return {"headline": "Ferry sails late", "standfirst": "A short crossing.", "body": html, **fields}


def swapped(old, new):
    return content(*(paragraph.replace(old, new) for paragraph in BEFORE))


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        pytest.param(content(), [], id="same"),
        pytest.param(swapped("the coast well", "this coast well"), [], id="plain-word"),
        pytest.param(swapped("harbour board", "harbor board"), [], id="spelling"),
        pytest.param(swapped("near but the", "near, but the"), [], id="comma"),
        pytest.param(swapped("A storm", "The storm"), [], id="article-at-sentence-start"),
        pytest.param(swapped("240", "420"), [Touched.NUMBER], id="number"),
        pytest.param(swapped("240 people", "240 million people"), [Touched.NUMBER], id="scale"),
        pytest.param(swapped("Monday", "Tuesday"), [Touched.DATE], id="weekday"),
        pytest.param(swapped("since May", "since March"), [Touched.DATE], id="month"),
        pytest.param(swapped("Ada Holm", "Ada Helm"), [Touched.NAME], id="name"),
        pytest.param(swapped("Holm has led", "Helm has led"), [Touched.NAME], id="name-at-sentence-start"),
        pytest.param(swapped("to Turku", "to Naantali"), [Touched.NAME], id="place"),
        pytest.param(
            swapped("not ready", "now ready"), [Touched.QUOTE, Touched.NEGATION], id="negation-in-a-quote"
        ),
        pytest.param(swapped("such winds", "such wind"), [Touched.QUOTE], id="word-of-a-quote"),
        pytest.param(swapped("stayed calm", "never stayed calm"), [Touched.NEGATION], id="negation"),
        pytest.param(
            swapped("stayed calm", "didn’t stay calm"), [Touched.NEGATION], id="contracted-negation"
        ),
        pytest.param(content(*BEFORE[:3]), [Touched.PARAGRAPH], id="paragraph-removed"),
        pytest.param(content(*BEFORE, "It was cold."), [Touched.PARAGRAPH], id="paragraph-added"),
        pytest.param(content(headline="Ferry sails"), [Touched.HEADLINE], id="headline"),
        pytest.param(content(standfirst="A brief crossing."), [Touched.WORDING], id="standfirst-wording"),
        pytest.param(
            content(standfirst="A crossing of 40 minutes."), [Touched.NUMBER], id="standfirst-number"
        ),
        pytest.param(content(byline="By Eva Lind"), [Touched.NAME], id="byline"),
        pytest.param(content(stated_date="2024-03-05"), [Touched.DATE], id="stated-date"),
    ],
)
def test_what_a_change_touched_is_found(after, expected):
    found = find_touched(content(), after)

    assert [passage.touched for passage in found] == expected


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("5 boats", "five boats", id="figure-or-word"),
        pytest.param("2000 boats", "2,000 boats", id="thousands"),
        pytest.param("6 per cent", "6%", id="per-cent"),
    ],
)
def test_another_spelling_of_a_number_is_no_other_number(old, new):
    assert find_touched(content(f"They saw {old}."), content(f"They saw {new}.")) == []


def test_another_style_of_marks_is_no_other_quote():
    assert find_touched(content("He said “go home” twice."), content('He said "go home" twice.')) == []


def test_passage_shows_both_forms_with_words_beside_them():
    (passage,) = find_touched(content(), swapped("240", "420"))

    assert passage.before == "The ferry to Turku carried 240 people on Monday, said Ada …"
    assert passage.after == "The ferry to Turku carried 420 people on Monday, said Ada …"
    assert passage.paragraph == 1


def quoted(speaker, text="We sail at dawn"):
    return {"text": text, "speaker_name": speaker, "role": ""}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param([quoted("Ada Holm")], [quoted("Eva Lind")], id="speaker"),
        pytest.param([quoted("Ada Holm")], [], id="gone"),
        pytest.param([], [quoted("Ada Holm")], id="new"),
    ],
)
def test_recorded_quote_is_touched(old, new):
    found = find_touched(content(quotes=old), content(quotes=new))

    assert [(passage.touched, passage.place) for passage in found] == [(Touched.QUOTE, "quotes")]


def test_credit_is_touched():
    old = content(sources=[{"name": "Harbour Wire", "role": "filed_by"}])
    new = content(sources=[{"name": "Coast Wire", "role": "filed_by"}])

    (passage,) = find_touched(old, new)

    assert (passage.before, passage.after) == ("Harbour Wire (filed_by)", "Coast Wire (filed_by)")


def test_fingerprint_holds_for_these_passages_alone():
    one = find_touched(content(), swapped("240", "420"))
    other = find_touched(content(), swapped("240", "421"))

    assert fingerprint(one) == fingerprint(find_touched(content(), swapped("240", "420")))
    assert fingerprint(one) != fingerprint(other)


@pytest.mark.parametrize(
    ("old", "new", "touched"),
    [
        pytest.param("found guilty", "found innocent", Touched.WORDING, id="contrary"),
        pytest.param("prices rose", "prices fell", Touched.WORDING, id="direction"),
        pytest.param("the alleged thief", "the thief", Touched.WORDING, id="word-gone"),
        pytest.param("it was he", "it was she", Touched.WORDING, id="whom"),
        pytest.param("the dog bit the man", "the man bit the dog", Touched.WORDING, id="who-whom"),
        pytest.param("the act is legal", "the act is illegal", Touched.NEGATION, id="prefix"),
        pytest.param("they are unable", "they are able", Touched.NEGATION, id="prefix-gone"),
        pytest.param("he came fourth", "he came fifth", Touched.NUMBER, id="ordinal"),
        pytest.param("at 9:30am", "at 9:30pm", Touched.DATE, id="half-of-the-day"),
        pytest.param("in the spring", "in the autumn", Touched.DATE, id="season"),
        pytest.param("ten miles", "ten leagues", Touched.WORDING, id="measure"),
    ],
)
def test_a_word_that_says_something_else_is_no_typo(old, new, touched):
    found = find_touched(content(f"They say {old} there."), content(f"They say {new} there."))

    assert [passage.touched for passage in found] == [touched]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("the goverment", "the government", id="letter"),
        pytest.param("teh truth", "the truth", id="swapped-letters"),
        pytest.param("went to to the house", "went to the house", id="twice"),
        pytest.param("the boat boat sank", "the boat sank", id="noun-twice"),
        pytest.param("it's roof", "its roof", id="apostrophe"),
        pytest.param("a lot", "the lot", id="article"),
        pytest.param("boats was here", "boats were here", id="agreement"),
        pytest.param("recieved it , and left", "received it, and left", id="marks"),
    ],
)
def test_spelling_and_grammar_are_typos(old, new):
    assert find_touched(content(f"They say {old} there."), content(f"They say {new} there.")) == []


def test_passage_that_ends_in_a_stop_gets_no_second_one():
    (passage,) = find_touched(content("It sails."), content("It sails at 9."))

    assert say(passage).endswith("at 9.”")
