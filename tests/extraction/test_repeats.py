"""Lines that a page has twice."""

from articles.extraction.findings import FurnitureKind
from articles.extraction.layout import find_layout

LEAD = "The harbour of the old town was closed on Monday after a storm tore two ferries from their moorings."
SECOND = "Nobody was hurt, the harbour master said, but both ships will stay in the yard until the spring."
THIRD = "The town council meets on Thursday to talk about stronger bollards and about who is to pay for them."
HEAD = "Bollards: what the council asks for"
LIST = ["Other ferries in the yard:", "Gull: 12 metres", "Tern: 9 metres"]


def story_of(*lines):
    return [block.text for block in find_layout("\n".join(lines)).blocks]


def test_a_story_that_is_printed_twice_stays_whole_both_times():
    story = [LEAD, SECOND, *LIST, HEAD, THIRD]

    assert story_of("Storm tears ferries loose", *story, *story) == [*story, *story]


def test_a_line_that_is_said_twice_apart_from_paragraphs_is_a_caption():
    layout = find_layout("\n".join([LEAD, "A ferry on the rocks", SECOND, "A ferry on the rocks", THIRD]))

    assert [f.kind for f in layout.furniture] == [FurnitureKind.CAPTION] * 2


def test_a_question_in_the_words_of_the_story_is_its_subhead():
    asked = "Who is to pay for them?"
    told = "The mayor was asked who is to pay for them, and said that she did not know it yet herself."

    assert asked in story_of("Storm tears ferries loose", LEAD, told, SECOND, asked, THIRD)


def test_a_sentence_below_the_headline_that_the_story_has_again_is_its_standfirst():
    story = [THIRD, LEAD, SECOND]

    assert story_of("Storm tears ferries loose", LEAD, *story) == [LEAD, *story]


def test_a_standfirst_below_a_breadcrumb_and_the_headline_is_said_again_in_the_story():
    story = [THIRD, LEAD, SECOND]
    crumbs = "Home / World News / Storm tears ferries loose"

    assert story_of(crumbs, "Storm tears ferries loose", LEAD, *story) == [LEAD, *story]


def test_a_name_with_a_capital_at_its_end_is_no_section_before_a_headline():
    assert (
        story_of("Storm tears ferries loose", "SpaceX has bought the pier.", LEAD, SECOND)[0][:6] == "SpaceX"
    )


def test_a_sentence_in_the_headlines_place_that_the_story_has_again_is_no_headline():
    summed = "The council of the old town will talk about stronger bollards on Thursday at noon."
    layout = find_layout("\n".join([summed, LEAD, SECOND, f"{summed} It has met twice before.", summed]))

    assert layout.headline is not None
    assert layout.headline.is_proposed


def test_a_lead_cut_short_above_the_whole_print_is_no_story():
    cut = "By Jane Doe AYR (Reuters) - " + LEAD[:80] + "..."
    story = [f"AYR (Reuters) - {LEAD}", SECOND, THIRD]

    assert LEAD[:80] + "..." not in " ".join(
        story_of("Storm tears ferries loose", cut, "By Jane Doe", *story)
    )


def test_of_two_prints_of_a_sentence_the_one_among_paragraphs_is_the_storys():
    layout = find_layout("\n".join(["Storm tears ferries loose", THIRD, "Share", LEAD, THIRD, SECOND]))

    assert [block.text for block in layout.blocks] == [LEAD, THIRD, SECOND]


def test_a_list_of_dates_and_its_heading_are_the_storys():
    dates = ["June 9 – Ayr, WA @ Harbour Hall", "Aug. 2 -- Dock Arena, Leith", "Sept. 5 -- The Forum, York"]
    story = [LEAD, SECOND, "Ferry days:", *dates]

    assert story_of("Storm tears ferries loose", *story) == story


def test_a_title_of_a_part_is_its_subhead_though_the_story_has_its_words():
    told = "Then came what the town calls the Ghost of Gulls Past, as it comes in every winter of the lake."
    text = f"Gulls return to the weir\n\n{told}\n\nThe Ghost of Gulls Past\n\nThe town was asleep when it came in.\n"

    found = find_layout(text)

    assert "The Ghost of Gulls Past" in [block.text for block in found.blocks]


def test_what_a_page_says_again_and_again_is_no_story():
    seen = "Sketches of the harbour that the council asked for, in a contest of architects from three lakes."
    fourth = (
        "A third ferry was towed to the yard on Tuesday, because the storm had torn a hole into its side."
    )
    story = [LEAD, SECOND, THIRD, fourth]

    assert (
        story_of(
            "Storm tears ferries loose", *story, *[line for n in "abcd" for line in (seen, f"Sketch {n}")]
        )[:4]
        == story
    )
    assert seen not in story_of(
        "Storm tears ferries loose", *story, seen, "One", seen, "Two", seen, "Three", seen
    )


def test_a_line_and_its_photographer_in_brackets_below_it_are_a_caption():
    seen = "The harbour master on the quay of the old town"
    layout = find_layout(
        "\n".join(["Storm tears ferries loose", LEAD, seen, f"{seen} (Ann Roe)", SECOND, THIRD])
    )

    assert ("Ann Roe", "photo") in [(c.source, c.role.value) for c in layout.credits]
