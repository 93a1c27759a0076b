"""Reporting clauses: the verb and its subject."""

from __future__ import annotations

import pytest

from articles.extraction.marks import find_marked
from articles.extraction.names import find_names
from articles.extraction.paragraphs import read_paragraphs
from tests.extraction.reading import paragraphs


def clauses(copy: str) -> list[tuple[str, str, str]]:
    """Form, subject and verb of each clause of one paragraph that has a subject."""
    blocks = paragraphs(copy)
    assert find_marked(copy, [(block.start, block.end) for block in blocks])
    (paragraph,) = read_paragraphs(copy, blocks, find_names(copy, blocks))
    return [
        (clause.form, clause.subject.words(copy), sentence.tokens[clause.verb].word)
        for sentence in paragraph.sentences
        for clause in sentence.clauses
        if clause.subject is not None
    ]


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        pytest.param("Jane Roe said it rained.", [("before", "Jane Roe", "said")], id="plain"),
        pytest.param("Jane Roe has also said it rained.", [("before", "Jane Roe", "said")], id="auxiliary-and-adverb"),
        pytest.param("Jane Roe, the vicar, said it rained.", [("before", "Jane Roe", "said")], id="apposition"),
        pytest.param("The vicar, Jane Roe, said it rained.", [("before", "Jane Roe", "said")], id="name-in-apposition"),
        pytest.param("A lawyer for Jane Roe said it rained.", [("before", "A lawyer", "said")], id="lawyer-for-somebody"),
        pytest.param("The aide who was in court said it rained.", [("before", "The aide", "said")], id="relative-clause"),
        pytest.param("In Ayr, Jane Roe said it rained.", [("before", "Jane Roe", "said")], id="place-first"),
        pytest.param("Critics charge it was late.", [("before", "Critics", "charge")], id="plural-before-a-noun-like-verb"),
        pytest.param("The report notes it was late.", [("before", "The report", "notes")], id="singular-before-a-noun-like-verb"),
        pytest.param("It was late, said Jane Roe.", [("inverted", "Jane Roe", "said")], id="inverted"),
        pytest.param("It was late, according to Jane Roe.", [("according", "Jane Roe", "according")], id="according"),
        pytest.param("Jane Roe sat down, adding that it was late.", [("participle", "Jane Roe", "adding")], id="participle"),
        pytest.param("Jane Roe confirmed that the sheds, meant above all for hay, found buyers.", [("before", "Jane Roe", "confirmed"), ("before", "Jane Roe", "found")], id="plain-verb-is-no-subject"),
        pytest.param("He went on to say that it rained.", [("before", "He", "went")], id="went-on-to-say"),
        pytest.param("The charge was dropped.", [], id="negative-noun"),
        pytest.param("His claim was old.", [], id="negative-noun-after-a-determiner"),
        pytest.param("Jane Roe was told to go.", [], id="negative-passive"),
        pytest.param("Jane Roe went to say goodbye.", [], id="negative-infinitive"),
        pytest.param("If Jane Roe says so, it ends.", [], id="negative-condition"),
    ],
)  # fmt: skip
def test_clause_has_its_form_subject_and_verb(copy: str, expected: list[tuple[str, str, str]]) -> None:
    assert clauses(copy) == expected
