"""Copies of an error are found in other articles, and what only looks like one is left alone."""

import pytest

from articles.models import Likeness
from articles.statements import Statement
from articles.travelled import find_for_change, find_for_quote, find_for_source, find_words
from tests.factories import (
    make_article,
    make_citation,
    make_editor,
    make_quote,
    make_source,
    plan_change,
    published_article,
)

pytestmark = pytest.mark.django_db

WRONG = "The bridge over the Aura carries 2,400 lorries a day."
RIGHT = "The bridge over the Aura carries 240 lorries a day."


def article_saying(*sentences, **fields):
    return make_article(body="".join(f"<p>{sentence}</p>" for sentence in sentences), **fields)


@pytest.mark.parametrize(
    ("sentence", "likeness"),
    [
        pytest.param(WRONG, Likeness.SAME_WORDS, id="same-words"),
        pytest.param(
            f"Engineers were worried. {WRONG} Nobody knew why.", Likeness.SAME_WORDS, id="amid-others"
        ),
        pytest.param(
            "The bridge over the Aura carries 2400 lorries per day.", Likeness.NEAR_WORDS, id="other-spelling"
        ),
        pytest.param(
            "Some 2,400 lorries cross the bridge at the Aura each day.", Likeness.SAME_NUMBER, id="reworded"
        ),
        pytest.param(
            "On a normal day the bridge sees 2,400 heavy lorries, the city says.",
            Likeness.SAME_NUMBER,
            id="reworded-further",
        ),
    ],
)
def test_a_copy_of_the_error_is_found(sentence, likeness):
    other = article_saying("Nothing of note.", sentence)

    (trace,) = find_words(None, WRONG, RIGHT)

    assert (trace.article_id, trace.likeness) == (other.pk, likeness)


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param(RIGHT, id="right-already"),
        pytest.param("The museum by the Aura had 2,400 visitors in May.", id="same-number-other-context"),
        pytest.param("The bridge over the Aura carries trams and lorries all day.", id="no-number"),
        pytest.param("The bridge was shut. Shops sold 2,400 lamps.", id="number-in-another-sentence"),
        pytest.param("The bridge over the Aura carries 12,400 lorries a day.", id="number-inside-another"),
    ],
)
def test_what_is_no_copy_is_left_alone(sentence):
    article_saying(sentence)

    assert find_words(None, WRONG, RIGHT) == []


def test_wrong_words_without_a_number_are_found():
    other = article_saying("The mayor of Turku, Eva Lind, has resigned after the vote.")
    article_saying("The mayor of Turku, Eva Lind, has won the vote.")

    (trace,) = find_words(None, "Eva Lind has resigned.", "Eva Lind is still in office.")

    assert trace.article_id == other.pk


def test_live_version_is_searched_where_the_working_copy_differs():
    other = published_article(body=f"<p>{WRONG}</p>", quote=False)
    other.edit(by=make_editor(), version=other.version, body=f"<p>{RIGHT}</p>")

    assert [trace.article_id for trace in find_words(None, WRONG, RIGHT)] == [other.pk]


def test_spiked_article_and_the_origin_itself_are_left_out():
    origin = article_saying(WRONG)
    article_saying(WRONG, status="spiked")

    assert find_words(origin, WRONG, RIGHT) == []


@pytest.mark.parametrize(
    ("text", "likeness"),
    [
        pytest.param("We will not raise the fee before spring", Likeness.SAME_QUOTE, id="same"),
        pytest.param("not raise the fee before spring", Likeness.SAME_QUOTE, id="fragment"),
        pytest.param("We won’t raise the fee before the spring", Likeness.NEAR_QUOTE, id="near"),
    ],
)
def test_the_same_quote_of_a_speaker_is_found(text, likeness):
    quote = make_quote(text="We will not raise the fee before spring")
    other = make_quote(text=text, speaker=quote.speaker)

    (trace,) = find_for_quote(quote)

    assert (trace.article_id, trace.likeness) == (other.article_id, likeness)


def test_the_same_words_by_another_speaker_are_found():
    quote = make_quote(text="We will not raise the fee before spring")
    other = make_quote(text=quote.text)

    assert [trace.article_id for trace in find_for_quote(quote)] == [other.article_id]


LONG = "We have never asked the state for a single coin, and we will not begin now"


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        pytest.param(
            "We’ve never asked the state for a single coin — and we won’t begin now", True, id="marks"
        ),
        pytest.param("We have never asked the state [of Aurava] for a single coin", True, id="cut, inserted"),
        pytest.param("We have never asked", False, id="few-words"),
        pytest.param(
            "We have asked the state for help with the school and for a single teacher", False, id="other"
        ),
    ],
)
def test_long_words_are_found_whoever_is_said_to_have_spoken_them(text, is_found):
    quote = make_quote(text=LONG)
    other = make_quote(text=text)

    assert [trace.article_id for trace in find_for_quote(quote)] == [other.article_id] * is_found


def test_another_quote_of_the_speaker_is_left_alone():
    quote = make_quote(text="We will not raise the fee before spring")
    make_quote(text="The harbour is open to all who come in peace", speaker=quote.speaker)

    assert find_for_quote(quote) == []


def test_articles_that_rely_on_a_source_are_found():
    source = make_source()
    cited, quoted = make_citation(source=source), make_quote(speaker=source)
    make_quote()

    found = find_for_source(source)

    assert {trace.article_id for trace in found} == {cited.article_id, quoted.article_id}
    assert {trace.likeness for trace in found} == {Likeness.SAME_SOURCE}


def test_a_source_of_the_error_leads_to_all_that_rely_on_it():
    source = make_source()
    origin = make_article()
    make_citation(article=origin, source=source)
    other = make_citation(source=source)
    draft = plan_change(origin, cause="source_error")

    assert other.article_id in {trace.article_id for trace in find_for_change(origin, draft)}


def test_a_misquotation_leads_to_the_quote_elsewhere():
    quote = make_quote(text="We will not raise the fee before spring")
    other = make_quote(text=quote.text, speaker=quote.speaker)
    draft = plan_change(
        quote.article, wrong=f"She said: “{quote.text}.”", right="She said that the fee goes up in spring."
    )

    (trace,) = find_for_change(quote.article, draft)

    assert (trace.article_id, trace.likeness) == (other.article_id, Likeness.SAME_QUOTE)


def test_an_empty_statement_finds_nothing():
    article_saying(WRONG)

    assert Statement.of("", "").is_empty
    assert find_words(None, "", "") == []


def test_looking_costs_few_queries(django_assert_max_num_queries):
    for _ in range(5):
        article_saying(WRONG)

    with django_assert_max_num_queries(2):
        assert len(find_words(None, WRONG, RIGHT)) == 5
