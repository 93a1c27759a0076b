from __future__ import annotations

import pytest
from django.template.loader import render_to_string
from hypothesis import given
from hypothesis import strategies as st

from articles.comparison import (
    ParagraphKind,
    PieceKind,
    compare_bodies,
    compare_content,
    compare_texts,
    compare_words,
)

SAME, ADDED, REMOVED = PieceKind.SAME, PieceKind.ADDED, PieceKind.REMOVED


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        pytest.param("Ships left port.", "Ships left port.", [(SAME, "Ships left port.")], id="same"),
        pytest.param("", "", [], id="nothing"),
        pytest.param(
            "The bridge cost 4 million.",
            "The bridge cost 40 million.",
            [(SAME, "The bridge cost"), (REMOVED, " 4"), (ADDED, " 40"), (SAME, " million.")],
            id="number",
        ),
        pytest.param(
            "He came on Monday.",
            "He came on Monday with his aide.",
            [(SAME, "He came on Monday"), (ADDED, " with his aide"), (SAME, ".")],
            id="words-added-before-a-mark",
        ),
        pytest.param(
            "Late news. The vote passed.",
            "The vote passed.",
            [(REMOVED, "Late news."), (SAME, " The vote passed.")],
            id="start-removed",
        ),
        pytest.param(
            "The council did not object.",
            "The council did object.",
            [(SAME, "The council did"), (REMOVED, " not"), (SAME, " object.")],
            id="negation",
        ),
        pytest.param(
            "Grain of the best sort went by road today",
            "Steel pipes of heavy make stood still in yards",
            [
                (REMOVED, "Grain of the best sort went by road today"),
                (ADDED, "Steel pipes of heavy make stood still in yards"),
            ],
            id="words-shared-by-chance",
        ),
    ],
)
def test_words_are_compared(before, after, expected):
    assert [(piece.kind, piece.words) for piece in compare_words(before, after)] == expected


@given(
    st.lists(st.sampled_from(["a", "b", "c", "of", "the", "12", ",", "."])),
    st.lists(st.sampled_from(["a", "b", "d", "of", ",", "."])),
)
def test_pieces_give_back_both_texts(before, after):
    pieces = compare_words(" ".join(before), " ".join(after))

    assert "".join(p.words for p in pieces if p.kind is not ADDED).split() == before
    assert "".join(p.words for p in pieces if p.kind is not REMOVED).split() == after


FERRY = "The ferry from Odesa was two hours late because of fog."
HARBOUR = "Harbour staff handed out tea and bread to those who waited."
RAIL = "Trains ran on time, said the railway’s night shift."


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        pytest.param([FERRY, RAIL], [FERRY, RAIL], [("same", 1, 1), ("same", 2, 2)], id="same"),
        pytest.param([FERRY], [FERRY, RAIL], [("same", 1, 1), ("added", None, 2)], id="added"),
        pytest.param(
            [FERRY, HARBOUR, RAIL],
            [FERRY, RAIL],
            [("same", 1, 1), ("removed", 2, None), ("same", 3, 2)],
            id="removed",
        ),
        pytest.param(
            [FERRY, RAIL],
            [FERRY.replace("two", "three"), RAIL],
            [("changed", 1, 1), ("same", 2, 2)],
            id="changed",
        ),
        pytest.param(
            [FERRY, HARBOUR, RAIL],
            [RAIL, FERRY, HARBOUR],
            [("moved", 3, 1), ("same", 1, 2), ("same", 2, 3)],
            id="moved",
        ),
        pytest.param(
            [FERRY, HARBOUR, RAIL],
            [RAIL.replace("on time", "late"), FERRY, HARBOUR],
            [("moved", 3, 1), ("same", 1, 2), ("same", 2, 3)],
            id="moved-and-changed",
        ),
        pytest.param(
            [FERRY, HARBOUR],
            [FERRY, "Nothing else was known at noon."],
            [("same", 1, 1), ("added", None, 2), ("removed", 2, None)],
            id="replaced",
        ),
    ],
)
def test_paragraphs_are_paired(before, after, expected):
    found = compare_texts("\n".join(before), "\n".join(after))

    assert [(p.kind.value, p.before_number, p.after_number) for p in found] == expected


def test_moved_paragraph_shows_what_changed_in_it():
    found = compare_texts(
        f"{FERRY}\n{HARBOUR}\n{RAIL}", f"{RAIL.replace('on time', 'late')}\n{FERRY}\n{HARBOUR}"
    )

    assert (ADDED, " late") in [(piece.kind, piece.words) for piece in found[0].pieces]


def test_other_link_on_the_same_words_is_a_change():
    (found,) = compare_bodies(
        '<p><a href="https://a.test/">Kyiv</a></p>', '<p><a href="https://b.test/">Kyiv</a></p>'
    )

    assert found.kind is ParagraphKind.MARKUP


def test_content_counts_words_added_and_removed():
    before = {"headline": "Bridge shut", "standfirst": "", "body": f"<p>{FERRY}</p>"}
    after = {"headline": "Bridge open", "standfirst": "", "body": f"<p>{FERRY}</p><p>{RAIL}</p>"}

    found = compare_content(before, after)

    assert (found.words_removed, found.words_added) == (1, 1 + len(RAIL.split()))
    assert [paragraph.kind for paragraph in found.changed_paragraphs] == [ParagraphKind.ADDED]


def test_same_content_is_the_same():
    content = {"headline": "Bridge shut", "standfirst": "x", "body": f"<p>{FERRY}</p>"}

    assert compare_content(content, content).is_same


def test_comparison_is_told_to_screen_readers_and_escaped():
    found = compare_content({"headline": "Bridge <b>shut"}, {"headline": "Bridge <b>open"})

    html = render_to_string("articles/_comparison.html", {"comparison": found})

    assert "[removed:" in html
    assert "&lt;" in html
    assert "<b>" not in html


@pytest.mark.parametrize("words", [1, 40], ids=["short-paragraphs", "long-paragraphs"])
def test_long_texts_are_compared_whole(words):
    before = "\n".join(" ".join(f"w{i * j % 997}" for j in range(words)) for i in range(2000))
    after = "\n".join(" ".join(f"w{i * j % 991}" for j in range(words)) for i in range(2000))

    changes = compare_texts(before, after)

    numbers = [one.before_number for one in changes if one.before_number]
    assert sorted(numbers) == list(range(1, 2001))
    assert "\n".join(one.after for one in changes if one.after_number) == after


def test_one_endless_paragraph_is_compared_whole():
    before = " ".join(f"w{i % 5003}" for i in range(30_000))
    after = " ".join(f"w{i % 4999}" for i in range(30_000))

    pieces = compare_words(before, after)

    assert " ".join(one.words.strip() for one in pieces if one.kind is not ADDED) == before
    assert " ".join(one.words.strip() for one in pieces if one.kind is not REMOVED) == after
