from __future__ import annotations

import datetime as dt

import pytest

from articles.correction_wording import find_problems, line, note_for

WRONG = "The strike lasted a month."
RIGHT = "The strike lasted a week, said Ada Holm."


@pytest.mark.parametrize(
    ("kind", "fields", "expected"),
    [
        pytest.param(
            "correction",
            {"wrong": WRONG, "right": "It lasted a week.", "paragraph": 4},
            "an earlier version of this article said the strike lasted a month. In fact, it lasted a week "
            "(paragraph 4).",
            id="correction",
        ),
        pytest.param(
            "correction",
            {"wrong": "Holm left the board", "right": "Holm stays.", "part": "headline", "paragraph": 4},
            "the headline of an earlier version of this article said Holm left the board. In fact, Holm stays.",
            id="headline",
        ),
        pytest.param(
            "correction",
            {"wrong": WRONG, "right": "It lasted a week", "part": "standfirst"},
            "the summary of an earlier version of this article said the strike lasted a month. "
            "In fact, it lasted a week.",
            id="standfirst",
        ),
        pytest.param(
            "retraction",
            {"wrong": "the interview never took place", "right": "Its author no longer works here"},
            "this article is retracted. The interview never took place. Its author no longer works here.",
            id="retraction",
        ),
        pytest.param(
            "clarification",
            {"wrong": "", "right": "the figure counts passengers, not crossings", "paragraph": 2},
            "an earlier version of this article left something open. "
            "The figure counts passengers, not crossings (paragraph 2).",
            id="clarification",
        ),
        pytest.param(
            "update",
            {"wrong": "", "right": "the board met at noon"},
            "this is new since an earlier version of this article. The board met at noon.",
            id="update",
        ),
        pytest.param(
            "correction",
            {"wrong": "The article said that it lasted a month.", "right": "It lasted a week"},
            "an earlier version of this article said it lasted a month. In fact, it lasted a week.",
            id="said-once",
        ),
        pytest.param(
            "correction",
            {"wrong": "and that it lasted a month", "right": "it lasted a week"},
            "an earlier version of this article said that it lasted a month. In fact, it lasted a week.",
            id="passage-from-the-middle",
        ),
        pytest.param("typo", {"wrong": "teh", "right": "the"}, "", id="typo-has-none"),
        pytest.param("correction", {"wrong": "", "right": RIGHT}, "", id="nothing-without-the-error"),
        pytest.param("correction", {"wrong": WRONG, "right": " "}, "", id="nothing-without-the-fix"),
    ],
)
def test_note_is_made_of_the_record(kind, fields, expected):
    assert note_for(kind, **fields) == expected


@pytest.mark.parametrize("kind", ["correction", "retraction", "clarification", "update"])
def test_the_house_form_has_no_problems(kind):
    note = note_for(kind, wrong=WRONG, right=RIGHT, paragraph=3)

    assert find_problems(kind, note, wrong=WRONG, right=RIGHT) == []


@pytest.mark.parametrize(
    ("kind", "note", "sign"),
    [
        pytest.param(
            "correction", "Recasts the length: not a month, a week, says Holm.", "“Recasts”", id="recasts"
        ),
        pytest.param("correction", "Fixes the strike’s month to a week (Ada Holm).", "“Fixes”", id="fixes"),
        pytest.param(
            "correction", "This clarifies that the month was a week, Holm.", "“clarifies”", id="clarifies"
        ),
        pytest.param("correction", "Updated: a week, not a month, said Ada Holm.", "“Updated”", id="updated"),
        pytest.param("correction", "A typo made a week, Ada Holm said, a month.", "“typo”", id="typo"),
        pytest.param(
            "retraction", "Polished: month, week, Ada Holm.", "“Polished”", id="retraction-polished"
        ),
        pytest.param(
            "clarification", "Tweaks the sentence about length.", "“Tweaks”", id="clarification-tweaks"
        ),
        pytest.param("clarification", "The length was wrong.", "“wrong”", id="error-as-clarification"),
        pytest.param("update", "We misquoted her.", "“misquoted”", id="error-as-update"),
        pytest.param(
            "correction", "It lasted a week, said Ada Holm.", "what was wrong: “month”", id="error-lost"
        ),
        pytest.param(
            "correction", "A month was what it said before.", "what is right: “Ada”, “Holm”", id="fix-lost"
        ),
        pytest.param("correction", "  ", "write the note", id="empty"),
        pytest.param("update", "", "write the note", id="empty-update"),
    ],
)
def test_a_note_that_is_not_honest_is_refused_with_the_reason(kind, note, sign):
    assert sign in " ".join(find_problems(kind, note, wrong=WRONG, right=RIGHT))


@pytest.mark.parametrize(
    ("wrong", "right", "note"),
    [
        pytest.param("Ten.", "Twelve.", "Twelve, not ten.", id="short"),
        pytest.param(
            WRONG, RIGHT, "A month, said the first version; Ada Holm spoke of a week.", id="reworded"
        ),
        pytest.param(
            "She fixed the price at 3 euros.",
            "She fixed it at 4.",
            "The price she fixed is 4 euros, not 3.",
            id="own-word",
        ),
        pytest.param(
            "The vote was on 3 May.", "The vote was on 4 May.", "Not 3 but 4 May was the day.", id="number"
        ),
    ],
)
def test_honest_rewording_is_free(wrong, right, note):
    assert find_problems("correction", note, wrong=wrong, right=right) == []


def test_a_number_may_not_be_lost():
    problems = find_problems(
        "correction",
        "The boats carried other numbers of people.",
        wrong="The boats carried 40.",
        right="The boats carried 50.",
    )

    assert "“40”" in problems[0]
    assert "“50”" in problems[1]


def test_correction_without_the_error_is_refused():
    (problem,) = find_problems("correction", "It lasted a week.", wrong="", right="It lasted a week.")

    assert "what was wrong" in problem


def test_typo_needs_no_note():
    assert find_problems("typo", "", wrong="", right="") == []


def test_line_begins_with_label_and_date():
    at = dt.datetime(2024, 12, 4, 14, 10, tzinfo=dt.UTC)

    assert line("Correction", "x.", at) == "Correction, 4 December 2024 14:10 UTC: x."
