"""Speech that no quotation mark tells."""

from __future__ import annotations

import pytest

from tests.extraction.reading import quotes_in, seen

HEAD = "The new NATO head is Ann Poe, Secretary General of the bloc.\n"
ROE = "Mayor Jane Roe opened the bridge on Monday.\n"


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        pytest.param(ROE + "We need sand and we need it now. Jane Roe Mayor of Ayr", [("pull", "Jane Roe", "We need sand and we need it now.")], id="name-and-title-behind"),
        pytest.param(ROE + "We need sand and we need it now. Jane Roe, Mayor of Ayr", [("pull", "Jane Roe", "We need sand and we need it now.")], id="comma-between-name-and-title"),
        pytest.param(ROE + "We need sand and we need it now. — Jane Roe", [("pull", "Jane Roe", "We need sand and we need it now.")], id="dash-and-name"),
        pytest.param("We need sand and we need it now. Ida Voss Head of the Weir Board", [("pull", "Ida Voss", "We need sand and we need it now.")], id="name-met-nowhere-else"),
        pytest.param(ROE + "We need sand, she said.", [("unmarked", "Jane Roe", "We need sand")], id="first-person-and-clause"),
        pytest.param(ROE + "We will not give up, assured Roe.", [("unmarked", "Jane Roe", "We will not give up")], id="inverted-clause"),
        pytest.param(ROE + "As you know, the river is high. Nobody can cross it, said the mayor.", [("unmarked", "Jane Roe", "As you know, the river is high. Nobody can cross it")], id="sentences-before-belong-to-it"),
        pytest.param(ROE + "Crews met on Sunday. We asked for boats. Boats came, stated Roe.", [("unmarked", "Jane Roe", "We asked for boats. Boats came")], id="begins-at-the-speakers-voice"),
        pytest.param(ROE + "We need sand, Roe said.\nThe river is a threat to Ayr, Roe added.", [("unmarked", "Jane Roe", "We need sand"), ("unmarked", "Jane Roe", "The river is a threat to Ayr")], id="third-person-beside-unmarked-speech"),
        pytest.param(ROE + "Jane Roe: I asked for boats, and nobody came.", [("unmarked", "Jane Roe", "I asked for boats, and nobody came.")], id="turn-of-a-transcript"),
        # Speech that a dash leads, as the press of many countries prints it.
        pytest.param(ROE + "– The river is high. Nobody can cross it, – said Jane Roe.", [("unmarked", "Jane Roe", "The river is high. Nobody can cross it,")], id="dash-leads-and-closes"),
        pytest.param(ROE + "– The river is high, said the mayor.", [("unmarked", "Jane Roe", "The river is high")], id="dash-leads-comma-closes"),
        pytest.param(ROE + "The river is far too high! – Jane Roe wrote on her page.", [("unmarked", "Jane Roe", "The river is far too high!")], id="dash-after-the-words-alone"),
        pytest.param(ROE + "The gates stayed shut. – It was too late for that. It is always too late, added Roe.", [("unmarked", "Jane Roe", "It was too late for that. It is always too late")], id="dash-in-mid-paragraph"),
        pytest.param(ROE + "As Roe put it, it ended badly. As Roe said: – The gates were rusty.", [("unmarked", "Jane Roe", "The gates were rusty.")], id="dash-after-a-colon"),
        # Speech that a sentence ending in a colon announces.
        pytest.param(ROE + "Asked about the gates, Roe said:\nI have told the board, and we will mend them.", [("unmarked", "Jane Roe", "I have told the board, and we will mend them.")], id="announced-by-a-colon"),
        pytest.param(ROE + "Roe said this about the gates:\nThe gates are rusty and the board has no money.", [], id="negative-announced-in-the-third-person"),
        pytest.param(ROE + "What you should pack:\nWe list the boots and coats that keep you dry.", [], id="negative-colon-that-announces-nobody"),
        pytest.param("– Sandbags at the depot\n– Boots and coats\n– Tea for the crews", [], id="negative-list-with-dashes"),
        pytest.param("The bridge – a gift of the guild – opened on Monday.", [], id="negative-dashes-round-an-aside"),
        pytest.param("The river rose again. – Ayr, Monday night", [], id="negative-dash-before-a-place"),
        pytest.param(ROE + "The river is high – Roe opened the gates on Monday.", [], id="negative-dash-before-a-deed"),
        pytest.param(ROE + "Mayor Roe: the river is high.", [], id="negative-headline-with-a-colon"),
        pytest.param(ROE + "The river is a threat to Ayr, Roe said.", [], id="negative-third-person-alone"),
        pytest.param("We walked along the river. It was high.", [], id="negative-narrator"),
        pytest.param(ROE + "The bridge opened on Monday. Jane Roe was there", [], id="negative-sentence-about-the-name"),
        pytest.param(ROE + "The bridge opened on Monday. Jane Roe cut the ribbon.", [], id="negative-name-begins-a-sentence"),
        pytest.param("The bridge is in Ayr. Old Mill Road", [], id="negative-address"),
    ],
)  # fmt: skip
def test_speech_without_marks_is_told_by_its_attribution(
    copy: str, expected: list[tuple[str, str, str]]
) -> None:
    assert seen(copy) == expected


def test_pull_quote_takes_its_role_from_the_signature() -> None:
    (quote,) = quotes_in("We need sand and we need it now. Ida Voss Head of the Weir Board")

    assert quote.role == "Head of the Weir Board"
    assert not quote.is_marked


def test_role_alone_is_resolved_to_its_holder() -> None:
    (quote,) = quotes_in(HEAD + "We will hold the line, said the Secretary General.")

    assert quote.speaker == "Ann Poe"


def test_line_that_ends_in_its_source_without_a_stop_is_read() -> None:
    story = "The river rose in Ayr on Monday, and the mayor opened the gates of the old weir for an hour."

    quotes = quotes_in(f"{story}\n\n7 steps that stop a flood at home, according to divers\n\n{story}")

    assert list(quotes) == []


def test_you_is_nobodys_own_voice_where_the_page_tells_its_reader() -> None:
    advice = "\n".join(
        f"If you have a {thing}, you should look at it in spring."
        for thing in ("weir", "boat", "net", "gate")
    )
    copy = "You may need a new weir, said Ann Poe."

    assert [(str(one.kind), one.text) for one in quotes_in(f"{advice}\n{copy}")] == [
        ("indirect", "You may need a new weir")
    ]
    assert [(str(one.kind), one.text) for one in quotes_in(copy)] == [("direct", "You may need a new weir")]
