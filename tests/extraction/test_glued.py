"""What a page glues to the words of its paragraphs."""

import pytest

from articles.extraction import extract
from articles.extraction.findings import BlockKind, FurnitureKind
from articles.extraction.layout import find_layout

FIRST = "The harbour of the old town was closed on Monday after a storm tore two ferries from their moorings."
SECOND = "Nobody was hurt, the harbour master said, but both ships will stay in the yard until the spring."
OTHER = "Gulls steal bread from bakers"


def story_of(copy):
    return [block.text for block in find_layout(copy).blocks]


def test_an_offer_before_the_first_sentence_is_cut_off():
    offer = "Take your reading further with Premium access. Long reads, maps and other Member Only Benefits"
    story = "Two ferries were torn from their moorings on Monday, and the harbour of the old town was closed."

    assert story_of(f"{offer}{story}\n{SECOND}") == [story, SECOND]


def test_a_sentence_about_an_offer_stays_whole():
    told = "Join the ferry, the board said to its members, and all of you will sail for nothing with Captain McDuff."

    assert told in story_of(f"{FIRST}\n{told}\n{SECOND}")


def test_a_link_glued_between_sentences_is_cut_out():
    copy = f"{FIRST}Also read: {OTHER} in the hillsMaster Jane Doe, who runs the port, said that nobody at all was hurt in the storm."

    assert story_of(copy) == [
        FIRST,
        "Master Jane Doe, who runs the port, said that nobody at all was hurt in the storm.",
    ]


def test_tags_of_code_part_paragraphs_and_a_title_between_them_is_a_link():
    copy = f"<p>{FIRST}</p>.{OTHER}.<p>{SECOND}</p>"

    assert story_of(copy) == [FIRST, SECOND]
    assert [f.kind for f in find_layout(copy).furniture if OTHER in f.text] == [FurnitureKind.RELATED_LINK]


@pytest.mark.parametrize(
    "words", ["The price is < 5 crowns and the weight is > 3 tons a ferry.", "See <pier>."]
)
def test_marks_that_are_no_tags_stay(words):
    assert words in story_of(f"{FIRST}\n{words}\n{SECOND}")


def test_who_signs_the_words_below_a_big_mark_said_them():
    words = (
        "It is not enough to ring a bell on the quay. Those whom sailors trust must tell them of the storm."
    )
    copy = f"{FIRST}\n“\n{words}\nGregory Vale, researcher, Lakeside School of Ports\n{SECOND}"
    found = extract(copy)

    assert BlockKind.PULL_QUOTE in [b.kind for b in found.layout.blocks]
    assert [(q.kind.value, q.speaker, q.role, q.text) for q in found.quotes if q.kind != "indirect"] == [
        ("pull", "Gregory Vale", "researcher, Lakeside School of Ports", words)
    ]


def test_a_line_that_is_cut_short_above_the_paragraph_that_begins_so_is_its_teaser():
    teaser = f"{FIRST[:60]} ..."

    assert story_of(f"Storm tears ferries loose\n{teaser}\n{FIRST}\n{SECOND}") == [FIRST, SECOND]


def test_a_bar_of_a_table_before_the_words_is_cut_off():
    layout = find_layout(f"| New Delhi: {FIRST} |")

    assert layout.dateline.text == "New Delhi"
    assert layout.blocks[0].text.startswith(FIRST)


def test_a_button_before_the_first_sentence_is_cut_off():
    assert story_of(f"{SECOND}\nAdd TIDES as a Preferred Source {FIRST}") == [SECOND, FIRST]


LONG = f"{FIRST} {SECOND} {FIRST.replace('Monday', 'Friday')} {SECOND.replace('spring', 'summer')}"
HEADLINE = "Storm tears ferries from their moorings"


@pytest.mark.parametrize(
    ("head", "byline", "at", "place"),
    [
        pytest.param(f"{HEADLINE}    By Jane Doe\tMay 3, 2021    ", "By Jane Doe", "2021-05-03", "", id="blanks"),
        pytest.param(f"{HEADLINE} By Jane Doe Last Updated: 1:30pm GMT 5/5/2008 ", "By Jane Doe", "2008-05-05T13:30+00:00", "", id="updated"),
        pytest.param(f"The ferries lie at the pier of the old town. {HEADLINE} By Jane Doe Last Updated: 1:30pm GMT 15/5/2008 ", "By Jane Doe", "2008-05-15T13:30+00:00", "", id="caption-before"),
        pytest.param(f"{HEADLINE} Updated: Monday, May 3, 2021 Jane Doe, Lake News Bureau Chief OSLO -- ", "Jane Doe", "2021-05-03", "OSLO", id="writer-behind-the-day"),
        pytest.param(f"{HEADLINE} OSLO, Norway (AP) -- ", "", "", "OSLO, Norway", id="dateline"),
    ],
)  # fmt: skip
def test_a_head_on_the_line_of_its_story_is_cut_from_it(head, byline, at, place):
    found = find_layout(f"{head}{LONG}")

    assert found.headline.text == HEADLINE
    assert [block.text for block in found.blocks] == [LONG]
    assert (found.byline.text if found.byline else "") == byline
    assert (found.published.at if found.published else "") == at
    assert (found.dateline.text if found.dateline else "") == place


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(f"{FIRST}   {SECOND}   {FIRST}", id="sentences-that-blanks-part"),
        pytest.param(f"The mayor of OSLO -- {LONG}", id="a-town-in-a-sentence"),
    ],
)
def test_a_story_without_a_head_on_its_line_stays_whole(line):
    assert story_of(line) == [line]


def test_many_short_lines_in_a_row_amid_the_story_are_links():
    words = [
        "Old",
        "New",
        "Big",
        "Small",
        "Red",
        "Blue",
        "Green",
        "Fast",
        "Slow",
        "Dry",
        "Wet",
        "Lost",
        "Found",
    ]
    titles = [f"{word} ferries of the lake" for word in words]

    assert story_of("\n\n".join([HEADLINE, FIRST, SECOND, *titles, SECOND.replace("spring", "summer")])) == [
        FIRST,
        SECOND,
        SECOND.replace("spring", "summer"),
    ]
