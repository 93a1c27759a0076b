"""Spellings offered as one name, and those that are not."""

import pytest

from articles.extraction.variants import find_variants


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        pytest.param("Andrii Sybiha", "Andriy Sybihy", id="transcription-and-case-ending"),
        pytest.param("Sybiha Andrii", "Andriy Sybiha", id="turned-round"),
        pytest.param("Volodymyr Zelensky", "Volodymyr Zelenskyy", id="doubled-ending"),
        pytest.param("Volodymyr Zelensky", "Zelenskiy", id="surname-alone"),
        pytest.param("Oleksandr Syrskyi", "Alexander Syrsky", id="first-name-of-another-language"),
        pytest.param("Serhiy Vrbenko", "Sergei Vrbenko", id="g-and-h"),
        pytest.param("Mohammed bin Vrbi", "Muhammad bin Vrbi", id="mohammed"),
        pytest.param("Walid al-Vrbani", "Walid El-Vrbani", id="article"),
        pytest.param("Mark Vrbatte", "Mark Vrbate", id="misprint"),
        pytest.param("Tayyip Vrban", "Recep Tayyip Vrban", id="first-name-more"),
        pytest.param("Ministry of Defence", "Ministry of Defense", id="spelling-of-a-body"),
    ],
)
def test_spellings_of_one_name_are_offered(earlier, later):
    matches = find_variants([earlier, later])

    assert [(match.spelling, match.name) for match in matches] == [(later, earlier)]
    assert 78 <= matches[0].score <= 100


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        pytest.param("Boris Johnson", "Rachel Johnson", id="two-of-one-surname"),
        pytest.param("Jane Smith", "Jan Smith", id="two-first-names-a-letter-apart"),
        pytest.param("Anna Jones", "Anne Jones", id="two-first-names-of-one-length"),
        pytest.param("Kim Jong Un", "Kim Jong Il", id="one-family"),
        pytest.param("Narendra Modi", "Narendra Moody", id="short-surnames"),
        pytest.param("Joe Biden", "Biden", id="surname-alone-is-no-other-spelling"),
        pytest.param("Ministry of Finance", "Ministry of Science", id="two-ministries"),
        pytest.param("Route 66 Council", "Route 67 Council", id="two-numbers"),
        pytest.param("Rutte", "Putin", id="two-surnames"),
    ],
)
def test_different_names_are_not_offered(earlier, later):
    assert find_variants([earlier, later]) == []


def test_name_is_matched_with_a_known_source():
    matches = find_variants(["Andriy Sybihy"], ["Andrii Sybiha", "Mark Rutte"])

    assert [match.name for match in matches] == ["Andrii Sybiha"]


def test_alias_leads_to_the_name_of_the_source():
    matches = find_variants(["Kiew Polytechnical"], {"Kyiv Polytechnic Institute": ["Kiev Polytechnical"]})

    assert [match.name for match in matches] == ["Kyiv Polytechnic Institute"]


@pytest.mark.parametrize("name", ["Andrii Sybiha", "A. Sybiha"])
def test_name_known_as_it_stands_is_no_variant(name):
    assert find_variants([name], {"Andrii Sybiha": ["A. Sybiha"]}) == []


def test_nothing_is_offered_twice():
    matches = find_variants(["Andrii Sybiha", "Andriy Sybihy"], ["Andrii Sybiha"])

    assert len(matches) == 1
