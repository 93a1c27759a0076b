"""Bodies whose own statements a story reports are among its sources."""

import pytest

from articles.extraction import extract
from articles.extraction.findings import CreditRole as Role

LEAD = "The old ferry of the lake lost its moorings in a storm on Monday night, and nobody was hurt."

# What it stands for, the paragraph, the body.
HEARD = [
    ("says", "The Harbour Board said on Tuesday that the pier would be shut.", "Harbour Board"),
    ("reports", "The Lakeland Tides Agency reported that the water was high.", "Lakeland Tides Agency"),
    ("in marks", "“The pier is shut,” the Lakeland Rescue Service said.", "Lakeland Rescue Service"),
]


@pytest.mark.parametrize(("text", "body"), [case[1:] for case in HEARD], ids=[case[0] for case in HEARD])
def test_a_body_that_states_something_by_name_is_credited(text, body):
    found = extract(f"Storm tears ferries loose\n\n{LEAD}\n\n{text}").layout.credits

    assert [(c.source, c.role) for c in found] == [(body, Role.REFERS_TO)]


def test_a_body_is_credited_once_where_its_words_stand():
    text = (
        f"Storm tears ferries loose\n\n{LEAD}\n\n"
        "The Harbour Board (HB) said in a statement that the pier would be shut.\n\n"
        "The Harbour Board said on Friday that it was open again. The HB said so twice."
    )
    found = extract(text).layout.credits

    assert [c.source for c in found] == ["Harbour Board"]
    assert text[found[0].start : found[0].end] == found[0].text


# What it stands for, the paragraph.
NOT_HEARD = [
    ("a person", "Jane Roe said on Tuesday that the pier would be shut."),
    ("nobody by name", "The board said on Tuesday that the pier would be shut."),
    ("a family", "Jane Roe owns a mill. The Roes told divers on Tuesday that the pier would be shut."),
    (
        "who is named only as somebody, beside a firm",
        "Orr & Poe is a firm in York. One witness, named only as Tully, said on Tuesday that the pier would be shut.",
    ),
    ("thought alone", "The Harbour Board believes that the pier is safe."),
]


@pytest.mark.parametrize("text", [case[1] for case in NOT_HEARD], ids=[case[0] for case in NOT_HEARD])
def test_nobody_else_is_credited(text):
    assert extract(f"Storm tears ferries loose\n\n{LEAD}\n\n{text}").layout.credits == ()
