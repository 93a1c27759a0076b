"""Stories are found by their words, in any form and with or without accents."""

from __future__ import annotations

from copy import deepcopy

import pytest

from tests import factories
from tests.test_search import found

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def made_stories(module_rows):
    texts = {
        "ferry": ("Ferry strike ends", "<p>The boats are sailing again, the harbour board says.</p>"),
        "grain": ("Grain prices hold", "<p>The harbour was quiet, and the ferry is mentioned once.</p>"),
        "café": ("A café reopens", "<p>Nothing of the sea in it. Poste à Žilina, й.</p>"),
    }
    return {
        name: factories.published_article(headline=headline, standfirst="", body=body)
        for name, (headline, body) in texts.items()
    }


@pytest.fixture
def stories(made_stories):
    return deepcopy(made_stories)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("ferry", ["ferry", "grain"], id="headline-weighs-more"),
        pytest.param("sail", ["ferry"], id="other-form-of-the-word"),
        pytest.param("FERRY quiet", ["grain"], id="all-words-whatever-the-case"),
        pytest.param('"harbour board"', ["ferry"], id="phrase"),
        pytest.param('"board harbour"', [], id="phrase-in-another-order"),
        pytest.param("harbour -strike", ["grain"], id="without-a-word"),
        pytest.param('harbour -"harbour board"', ["grain"], id="without-a-phrase"),
        pytest.param("café", ["café"], id="accent"),
        pytest.param("cafe", ["café"], id="accent-not-typed"),
        pytest.param("cáfè reopens", ["café"], id="accent-typed-otherwise"),
        pytest.param("cafe\u0301", ["café"], id="accent-apart-from-its-letter"),
        pytest.param('"poste a Zilina"', ["café"], id="accents-of-many-languages"),
        pytest.param("И", [], id="letters-of-other-alphabets-stay"),
        pytest.param("zeppelin", [], id="in-no-story"),
        pytest.param("-ferry", [], id="minus-alone"),
        pytest.param("AND OR NOT NEAR( *", [], id="words-of-the-engines"),
        pytest.param("ferry' OR 1=1; --", [], id="injection"),
    ],
)
def test_stories_are_found_by_their_words(stories, text, expected):
    assert found(stories, text) == expected
