"""A wrong statement is recognised in other words, and what only looks like it is left alone."""

import pytest

from articles.statements import Statement

SHIPYARD = ("The shipyard at Corvane cut 1.2 million euros.", "The shipyard at Corvane cut 120,000 euros.")
HURT = ("Twelve people were hurt at the Lindal mill.", "Two people were hurt at the Lindal mill.")
CALL = ("Captain Moreau did not call for help.", "Captain Moreau called for help twice.")
VOTE = ("The council voted 14 to 9 for the school.", "The council voted 9 to 14 against the school.")
SHARE = ("Output at Hartau fell by 40 per cent.", "Output at Hartau fell by 4 per cent.")
ROUND = ("Some 2,347 homes in Dellmar lost power.", "Some 234 homes in Dellmar lost power.")
OWNED = (
    "The plant in Farnby is owned by Oakmere Holdings.",
    "The plant in Farnby is owned by Oakley Holding.",
)


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        pytest.param(SHIPYARD, "At Corvane’s shipyard €1,200,000 was cut.", id="digits-for-scale"),
        pytest.param(SHIPYARD, "The Corvane shipyard cuts €1.2m.", id="short-scale"),
        pytest.param(SHIPYARD, "The shipyard cut 1 200 000 euros in Corvane.", id="spaced-digits"),
        pytest.param(HURT, "In the Lindal mill 12 people were hurt.", id="figure-for-word"),
        pytest.param(CALL, "Captain Moreau never called for help.", id="never"),
        pytest.param(CALL, "Moreau, the captain, failed to call for help.", id="failed-to"),
        pytest.param(CALL, "Captain Moreau didn’t call for help.", id="contraction"),
        pytest.param(VOTE, "The council backed the school, voting 14–9.", id="score"),
        pytest.param(SHARE, "At Hartau output fell forty percent.", id="percent-in-words"),
        pytest.param(SHARE, "Hartau’s output fell 40%.", id="percent-sign"),
        pytest.param(ROUND, "About 2,300 households in Dellmar lost power.", id="rounded"),
        pytest.param(OWNED, "Oakmere’s Farnby plant makes glass.", id="name-that-owns"),
    ],
)
def test_a_copy_in_other_words_is_recognised(error, sentence):
    assert Statement.of(*error).likeness(sentence)


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        pytest.param(SHIPYARD, SHIPYARD[1], id="right-already"),
        pytest.param(
            SHIPYARD, "The shipyard at Corvane has 1.2 million rivets.", id="number-that-is-no-money"
        ),
        pytest.param(SHARE, "Output at Hartau is made by 40 people.", id="number-that-is-no-share"),
        pytest.param(CALL, "Captain Moreau did not speak to reporters.", id="another-denial"),
        pytest.param(CALL, "The mate did not call for help.", id="another-man"),
        pytest.param(VOTE, VOTE[1], id="the-same-numbers-the-right-way"),
        pytest.param(VOTE, "The school takes pupils from 9 to 14.", id="the-same-numbers-of-something-else"),
        pytest.param(ROUND, "Some 2,900 homes in Dellmar lost power.", id="no-rounding-of-it"),
        pytest.param(ROUND, "The 2,347 homes of Dellmar are old.", id="the-same-homes"),
        pytest.param(OWNED, "Oakmere Holdings has its seat in Gildwick.", id="name-alone"),
        pytest.param(
            ("Eskola’s budget has a hole of €3.4 billion.", "Eskola’s budget has a hole of €3.4 million."),
            "Dellmar’s budget has a hole of €3.4 billion.",
            id="another-place-that-owns",
        ),
    ],
)
def test_what_only_looks_like_it_is_not(error, sentence):
    assert Statement.of(*error).likeness(sentence) is None


def test_the_letters_looked_for_are_those_of_every_form():
    telling, around = Statement.of(*SHIPYARD).written

    assert {"1200000", "1_200_000", "1.2_m", "1.2m"} <= set(telling[0])
    assert around
