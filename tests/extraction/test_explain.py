"""What the explanation of a copy shows: labels, marks, candidates, and nothing that moves the cursor."""

import io

import pytest
from rich.console import Console

from articles.extraction import explain
from articles.extraction.findings import (
    Block,
    Candidate,
    Extraction,
    Furniture,
    FurnitureKind,
    Headline,
    Layout,
    Named,
    NameMatch,
    Quote,
    QuoteKind,
    SourceKind,
    Span,
)

TEXT = "Steel\nShare\n“We go,” said Vrba.\nLeft over"
LAYOUT = Layout(
    headline=Headline("Steel", 0, 5),
    standfirst=None,
    published=None,
    dateline=None,
    byline=None,
    outlet=None,
    credits=(),
    rights=None,
    furniture=(Furniture("Share", 6, 11, FurnitureKind.SHARE, "share button"),),
    blocks=(Block("“We go,” said Vrba.", 12, 31),),
)
QUOTE = Quote(
    "We go,",
    13,
    19,
    QuoteKind.DIRECT,
    speaker="Olena Vrba",
    role="mayor",
    attribution=Span("said Vrba", 21, 30),
    rule="verb after",
    candidates=(
        Candidate("Olena Vrba", 1.0, "named in the clause"),
        Candidate("Oto Novak", 0.5, "named before"),
    ),
)


def shown(extraction: Extraction, text: str = TEXT) -> str:
    out = io.StringIO()
    Console(file=out, width=100, highlight=False).print(explain.explanation(text, extraction))
    return out.getvalue()


def extraction(**fields) -> Extraction:
    return Extraction(
        **{"layout": LAYOUT, "quotes": (QUOTE,), "names": (), "variants": (), "warnings": ()} | fields
    )


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("headline Steel", id="headline"),
        pytest.param("share: share button Share", id="furniture-with-its-reason"),
        pytest.param(
            "paragraph “[1 direct›We go,‹1]” [by 1›said Vrba‹].", id="quote-and-attribution-in-the-words"
        ),
        pytest.param("unclaimed", id="what-nothing-claims"),
        pytest.param("1 direct, certain, found by the rule: verb after [13:19]", id="rule-and-confidence"),
        pytest.param("speaker: Olena Vrba (mayor)", id="speaker-and-role"),
        pytest.param("→  1.00  Olena Vrba: named in the clause", id="the-one-who-won"),
        pytest.param("   0.50  Oto Novak: named before", id="the-one-who-lost"),
    ],
)
def test_explanation_shows(line):
    assert line in shown(extraction())


def test_quote_inside_a_quote_is_marked_inside_it():
    inner = Quote("go", 16, 18, QuoteKind.PARTIAL)

    assert "[1 direct›We [2 partial›go‹2],‹1]" in shown(extraction(quotes=(QUOTE, inner)))


def test_proposed_headline_is_said_to_be_one():
    layout = Layout(Headline("We go", 13, 18, is_proposed=True), *[None] * 5, (), None, (), LAYOUT.blocks)

    assert "headline (proposed) We go" in shown(extraction(layout=layout))


def test_quote_without_a_speaker_is_left_open():
    assert "speaker: left open" in shown(extraction(quotes=(Quote("We go,", 13, 19),)))


def test_names_and_probable_variants_are_listed():
    named = Named("Olena Vrba", SourceKind.PERSON, "mayor", spellings=("Olena Vrba", "Vrba"))
    text = shown(extraction(names=(named,), variants=(NameMatch("Olena Vrbova", "Olena Vrba", 81.5),)))

    assert "81.5  Olena Vrbova = Olena Vrba?" in text
    assert "mayor" in text


def test_escape_codes_in_the_copy_are_spelt_out():
    text = "\x1b[2J[bold]Steel"
    layout = Layout(None, *[None] * 5, (), None, (), (Block(text, 0, len(text)),))

    out = shown(extraction(layout=layout, quotes=()), text)

    assert "\x1b" not in out
    assert "\\x1b[2J[bold]Steel" in out
