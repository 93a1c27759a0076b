"""Numbers are read by their value, and written in the ways of copy."""

from fractions import Fraction

import pytest

from articles.extraction.numbers import find_numbers, rounded, spellings


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("Some 12 boats and twelve crews", [12, 12], id="figure-and-word"),
        pytest.param("1,200,000 or 1 200 000 or 1.2 million", [1_200_000] * 3, id="million"),
        pytest.param("It cost €3.4bn, £1.2m and 5k", [3_400_000_000, 1_200_000, 5000], id="short-scale"),
        pytest.param("3,400 million crowns", [3_400_000_000], id="thousands-of-millions"),
        pytest.param("Half a million, a quarter of a million", [500_000, 250_000], id="parts"),
        pytest.param("one and a half thousand", [1500], id="and-a-half"),
        pytest.param("Fifteen hundred; two hundred and fifty", [1500, 250], id="hundreds"),
        pytest.param("twenty-one, a dozen", [21, 12], id="tens-and-a-dozen"),
        pytest.param("a 14-9 vote", [14, 9], id="score"),
        pytest.param("on the 3rd of May 1987", [3, 1987], id="ordinal-and-year"),
        pytest.param("Thousands came, half of them on foot, in a million ways", [1_000_000], id="amounts"),
        pytest.param("A4 paper, the B12 road", [], id="name-with-a-figure"),
        pytest.param("No number here", [], id="none"),
    ],
)
def test_numbers_are_found_by_value(text, values):
    found = find_numbers(text)

    assert [number.value for number in found] == values
    assert all(text[number.start : number.end] == number.words for number in found)


@pytest.mark.parametrize(
    ("value", "some"),
    [
        (12, {"12", "twelve"}),
        (42, {"42", "forty-two"}),
        (1500, {"1500", "1,500", "1 500", "fifteen hundred", "one and a half thousand", "1.5 thousand"}),
        (250_000, {"250,000", "250 thousand", "quarter of a million"}),
        (3_400_000_000, {"3.4bn", "3.4 billion", "3,400 million"}),
    ],
)
def test_a_number_is_written_in_the_ways_of_copy(value, some):
    written = spellings(Fraction(value))

    assert some <= set(written)
    assert {number.value for text in written for number in find_numbers(text)} == {value}


def test_rounding_keeps_two_figures():
    assert rounded(Fraction(2347)) == [2350, 2300]
    assert rounded(Fraction(40)) == []
