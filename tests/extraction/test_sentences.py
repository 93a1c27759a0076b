"""Where a sentence ends while quotations are held back."""

from __future__ import annotations

import pytest

from articles.extraction.marks import find_marked
from articles.extraction.sentences import find_sentences, hold_back


def sentences(copy: str) -> list[str]:
    masked = hold_back(copy, 0, len(copy), find_marked(copy, [(0, len(copy))])[0])
    return [copy[start:end] for start, end in find_sentences(masked)]


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        pytest.param("It rained. It stopped.", ["It rained.", "It stopped."], id="two"),
        pytest.param("Mr. Roe left. He ran.", ["Mr. Roe left.", "He ran."], id="title"),
        pytest.param("The U.S. Senate sat.", ["The U.S. Senate sat."], id="initials-inside"),
        pytest.param("It left the U.S. The next day it came.", ["It left the U.S.", "The next day it came."], id="initials-at-the-end"),
        pytest.param("J. R. Doe of Acme Inc. spoke.", ["J. R. Doe of Acme Inc. spoke."], id="firm"),
        pytest.param("It cost 4.5 million. Nobody paid.", ["It cost 4.5 million.", "Nobody paid."], id="decimal"),
        pytest.param('"Go. Now." He left.', ['"Go. Now."', "He left."], id="quotation-ends-sentence"),
        pytest.param('"Go! Now!" he said. It rained.', ['"Go! Now!" he said.', "It rained."], id="quotation-goes-on"),
        pytest.param("It ended.The crowd left early.", ["It ended.", "The crowd left early."], id="glued"),
        pytest.param("Was it so? Yes!", ["Was it so?", "Yes!"], id="question"),
        pytest.param("See essex.gov for more.", ["See essex.gov for more."], id="address"),
        pytest.param("At 5 p.m. he left.", ["At 5 p.m. he left."], id="hour"),
    ],
)  # fmt: skip
def test_sentences_end_where_a_reader_ends_them(copy: str, expected: list[str]) -> None:
    assert sentences(copy) == expected
