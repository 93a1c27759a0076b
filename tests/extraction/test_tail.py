"""What stands below a story's last word."""

import pytest

from articles.extraction.layout import find_layout

LEAD = "The harbour of the old town was closed on Monday after a storm tore two ferries from their moorings."
SECOND = "Nobody was hurt, the harbour master said, but both ships will stay in the yard until the spring."
THIRD = "The town council meets on Thursday to talk about stronger bollards and about who is to pay for them."
STORY = [LEAD, SECOND, THIRD]
BOARD = "Choirs from four valleys are to sing on the green this weekend if the farmers lend their barns."
GULLS = (
    "Bakers have asked the mayor of a hill village for nets, because gulls steal what they put out to cool."
)


def story_of(*lines):
    return [block.text for block in find_layout("\n".join(lines)).blocks]


BELOW_CREDIT = [
    ("another story", "(ANI)", [BOARD, GULLS]),
    (
        "a note on who wrote",
        "(With inputs from PTI)",
        ["For ten years the Gull desk has told you what matters."],
    ),
    ("a plea", "PTI", ["India needs fair papers, packed with reports from the hills and from the valleys."]),
    (
        "teasers cut short",
        "(ANI)",
        ["ULLAPOOL: The storm that tore ferries from the moorings of the harbour..."],
    ),
]


@pytest.mark.parametrize(
    ("credit", "below"), [row[1:] for row in BELOW_CREDIT], ids=[r[0] for r in BELOW_CREDIT]
)
def test_what_follows_the_line_that_says_who_filed_is_no_story(credit, below):
    assert story_of(*STORY, "The old pier stays shut.", credit, *below) == [
        *STORY,
        "The old pier stays shut.",
    ]


def test_a_story_that_is_about_the_same_goes_on_below_a_credit():
    more = "The storm tore a third ferry from its moorings on Tuesday, and the harbour stays closed."

    assert story_of(*STORY, "(ANI)", more) == [*STORY, more]


def test_the_items_of_a_digest_stand_below_the_credits_of_others():
    items = [LEAD, "(Tides Daily)", SECOND, THIRD, "(Reuters)", GULLS, "(AFP)", BOARD]

    assert story_of(*items)[-1] == BOARD


@pytest.mark.parametrize("mark", [" ■", "\n■"])
def test_what_follows_the_mark_of_a_storys_end_is_no_story(mark):
    pictured = "A ferry lies on the rocks of the harbour after the storm tore it from its moorings."

    assert story_of(*STORY, f"The storm is over.{mark}", pictured)[-1].startswith("The storm is over.")


def test_a_review_whose_parts_each_end_in_a_mark_goes_on_below_the_first():
    assert story_of(*STORY, f"{BOARD} ■", f"{GULLS} ■")[-1] == f"{GULLS} ■"
