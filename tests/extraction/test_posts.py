"""Posts that stand in a story as text: whose words they are."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from articles.extraction.findings import FurnitureKind
from articles.extraction.pieces import Piece
from articles.extraction.posts import cut_posts

STORY = (
    "Ferry stays in port\n\nHARBOUR TOWN — The ferry stayed in port on Monday, the mayor of the town said.\n\n"
    "Divers wrote about it:\n\n{post}\n\nThe ferry will sail again on Friday, when the lamps are mended.\n"
)
SIGNED = "The lamps were out again last night. https://t.co/Gull — {who} (@lamps) May 3, 2017"


def pieces_of(*lines):
    pieces, start = [], 0
    for line in lines:
        pieces.append(Piece(line, start, start + len(line)))
        start += len(line) + 1
    return pieces


def posted(post):
    extraction = extract(STORY.format(post=post))
    return [
        (one.speaker, one.text, one.kind, one.is_marked) for one in extraction.quotes if one.rule == "post"
    ]


def test_words_of_a_post_are_its_writers():
    assert posted(SIGNED.format(who="Jane Roe")) == [
        ("Jane Roe", "The lamps were out again last night.", "direct", False)
    ]


def test_signature_of_a_post_is_furniture():
    extraction = extract(STORY.format(post=SIGNED.format(who="Jane Roe")))

    signed = [one.text for one in extraction.layout.furniture if one.kind is FurnitureKind.SOCIAL_POST]
    assert signed == ["https://t.co/Gull — Jane Roe (@lamps) May 3, 2017"]


def test_writer_of_a_post_is_whom_the_copy_names():
    copy = STORY.replace("the mayor of the town", "Jane Roe").format(post=SIGNED.format(who="Rep. Jane Roe"))

    assert [one.speaker for one in extract(copy).quotes if one.rule == "post"] == ["Jane Roe"]


def test_house_posts_its_own_stories():
    assert posted(SIGNED.format(who="Reuters")) == []


def test_lines_above_the_last_are_of_the_post():
    pieces = cut_posts(pieces_of("No lamps, no light at all.", SIGNED.format(who="Jane Roe")))

    assert [one.posted_by for one in pieces] == ["Jane Roe", "Jane Roe", ""]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Jane Roe wrote this about it:", id="introduces-the-post"),
        pytest.param(
            "The ferry stayed in port on Monday, and the lamps stayed out all night too.", id="prose"
        ),
        pytest.param("Late again", id="two-words"),
    ],
)
def test_other_lines_above_are_not(line):
    assert cut_posts(pieces_of(line, SIGNED.format(who="Jane Roe")))[0].posted_by == ""


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Jane Roe (@lamps) asked on May 3, 2017, why the lamps were out.", id="handle-in-prose"),
        pytest.param("So late. — Jane Roe (@lamps) May 3, 2017", id="too-few-words"),
        pytest.param("The lamps were out — Jane Roe (@lamps)", id="no-day"),
    ],
)
def test_what_is_no_post_stays_whole(line):
    (piece,) = cut_posts(pieces_of(line))

    assert (piece.text, piece.posted_by) == (line, "")


SIGNATURE = "— Jane Roe (@lamps) May 3, 2017"


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("The lamps were out again last night.", id="words-alone"),
        pytest.param("The lamps were out again. https://t.co/Gull pic.twitter.com/Gull", id="links"),
    ],
)
@pytest.mark.parametrize("signature", [SIGNATURE, "A post shared by Jane Roe (@lamps) on May 3"])
def test_words_above_a_signature_of_its_own_line_are_its_writers(line, signature):
    _, posted, *rest = cut_posts(pieces_of_page("Ferry stays in port", line, signature))

    assert posted.posted_by == "Jane Roe"
    assert "t.co" not in posted.text
    assert rest[-1].text == signature


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Jane Roe was cross about the lamps:", id="introduces-it"),
        pytest.param("Jane Roe posted a picture of the lamps that same day.", id="tells-of-it"),
        pytest.param("The lamps were out again last night, and nobody came. " * 8, id="long"),
    ],
)
def test_story_above_a_signature_of_its_own_line_is_nobodys(line):
    _, posted, _ = cut_posts(pieces_of_page("Ferry stays in port", line, SIGNATURE))

    assert posted.posted_by == ""


def test_house_signs_its_own_story_below():
    signature = SIGNATURE.replace("Jane Roe", "Reuters")
    _, posted, _ = cut_posts(pieces_of_page("Ferry stays in port", "The lamps were out again.", signature))

    assert posted.posted_by == ""


def pieces_of_page(*lines):
    pieces = pieces_of(*lines)
    for number, piece in enumerate(pieces):
        piece.line = number
    return pieces


def test_links_that_run_together_are_read_in_one_way():
    line = f"So late again. {'https://t.co/a' * 200} (@lamps"

    (piece,) = cut_posts(pieces_of(line[:690]))

    assert piece.posted_by == ""
