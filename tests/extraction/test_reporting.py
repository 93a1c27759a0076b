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
        pytest.param("In reply to a plan to tax the boats, Jane Roe’s brother rang the papers, saying it was late.", [("participle", "Jane Roe’s brother", "saying")], id="participle-behind-a-long-opening"),
        pytest.param("Facing claims from all sides, Jane Roe gave a talk on Monday, arguing it was late.", [("participle", "Jane Roe", "arguing")], id="participle-of-the-main-clause"),
        pytest.param("With Jane Roe recently warning of rain, it was late.", [("participle", "Jane Roe", "warning")], id="participle-over-an-adverb"),
        pytest.param("The sheds are not in use, but Jane Roe is already saying it was late.", [("before", "Jane Roe", "saying")], id="progressive-form"),
        pytest.param("Once they leave the weir, Jane Roe shook her head and said it was late.", [("before", "Jane Roe", "said")], id="verb-joined-to-another"),
        pytest.param("Ann Poe met the man who ran the weir and said it was late.", [("before", "Ann Poe", "said")], id="verb-joined-over-a-relative-clause"),
        pytest.param("The mill confirmed in a note sent to miners and posted to walls that it was late.", [("before", "The mill", "confirmed"), ("before", "The mill", "posted")], id="participle-behind-an-object"),
        pytest.param("A crowd of miners and their wives said it was late.", [("before", "A crowd", "said")], id="two-that-hang-on-a-noun"),
        pytest.param("A paper from Acme said it was late.", [("before", "A paper", "said")], id="paper-from-a-body"),
        pytest.param("Roe Hill, a super PAC, said it was late.", [("before", "Roe Hill", "said")], id="body-and-its-kind"),
        pytest.param("April Roe, a miner, said it was late.", [("before", "April Roe", "said")], id="first-name-that-is-a-month"),
        pytest.param("But as the Hill said, it was late.", [("before", "the Hill", "said")], id="as-behind-but"),
        pytest.param("Ann Poe led, and within weeks the mill had sent notes to all, calling it “a sham”.", [("participle", "the mill", "calling")], id="subject-behind-a-time"),
        pytest.param("Calling it “a sham,” Jane Roe left the hall.", [("participle", "Jane Roe", "Calling")], id="participle-before-its-subject"),
        pytest.param("In declaring it “a sham,” the bishop again showed his skill.", [("participle", "the bishop", "declaring")], id="participle-behind-a-preposition"),
        pytest.param("Ann Poe, wearing a cap and “Vote Roe” pins, said it was late.", [("before", "Ann Poe", "said")], id="apposition-with-marks-in-it"),
        pytest.param("A former agent for Jane Roe said it was late.", [("before", "A former agent", "said")], id="somebody-for-somebody"),
        pytest.param("Tom Lee, a former agent for Jane Roe said it was late.", [("before", "Tom Lee", "said")], id="apposition-without-its-second-comma"),
        pytest.param("It ended in what Bay Roe, treasurer of the weir, called “a sham”.", [("before", "Bay Roe", "called")], id="apposition-behind-what"),
        pytest.param("Of course, as Ann Poe of Acme observed, it was late.", [("before", "Ann Poe", "observed")], id="somebody-of-a-body-behind-as"),
        pytest.param("There’s still time for Ann Poe to mend the weir after calling it “a sham”.", [("participle", "Ann Poe", "calling")], id="who-is-to-do-it"),
        pytest.param("Ann Poe took the floor to announce, “I resign.”", [("participle", "Ann Poe", "announce")], id="infinitive-of-purpose"),
        pytest.param("They met over Ann Poe’s claim that the weir was “a sham”.", [("owned", "Ann Poe", "claim")], id="claim-of-somebody"),
        pytest.param("“It was late,” said a man involved in the sale.", [("inverted", "a man", "said")], id="participle-behind-the-inverted-subject"),
        pytest.param("“It was late,” Ann Poe, who keeps the weir, told Acme.", [("before", "Ann Poe", "told")], id="whom-it-is-told-is-no-subject"),
        pytest.param("Ann Poe declined to say “sorry” to them.", [], id="negative-infinitive-that-is-denied"),
        pytest.param("They met over a weir’s claim that was “a sham”.", [], id="negative-claim-of-a-thing"),
        pytest.param("Ann Poe filed a public-records request for it.", [], id="negative-noun-behind-a-plural"),
        pytest.param("His repeated claims of it were old.", [], id="negative-claims-of"),
        pytest.param("Ann Poe won the party nod.", [], id="negative-noun-behind-one-thing"),
        pytest.param("Ann Poe on Monday thanked “all of them” and called it “a day to keep”.", [("before", "Ann Poe", "thanked"), ("before", "Ann Poe", "called")], id="day-before-the-verb"),
        pytest.param("The feat behind them, Ann Poe during last week thanked “all of them” and called it “a day to keep”.", [("before", "Ann Poe", "thanked"), ("before", "Ann Poe", "called")], id="time-before-the-verb"),
        pytest.param("The vote was not announced to the miners.", [], id="negative-passive-denied"),
        pytest.param("The miners’ claims about him were old.", [], id="negative-noun-behind-an-apostrophe"),
        pytest.param("The charge was dropped.", [], id="negative-noun"),
        pytest.param("His claim was old.", [], id="negative-noun-after-a-determiner"),
        pytest.param("Jane Roe was told to go.", [], id="negative-passive"),
        pytest.param("Jane Roe went to say goodbye.", [], id="negative-infinitive"),
        pytest.param("If Jane Roe says so, it ends.", [], id="negative-condition"),
    ],
)  # fmt: skip
def test_clause_has_its_form_subject_and_verb(copy: str, expected: list[tuple[str, str, str]]) -> None:
    assert clauses(copy) == expected
