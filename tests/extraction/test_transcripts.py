"""Speakers whom a label names: transcripts, interviews, headings, and "Quote from X:"."""

from __future__ import annotations

import pytest

from articles.extraction.findings import Confidence
from tests.extraction.reading import quotes_in, seen

ROE = "Mayor Jane Roe opened the bridge on Monday.\n"
CHEF = "Cook Ida Voss runs a kitchen on the quay.\n"


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        pytest.param(
            ROE + "Quote from Roe: “The river is high.”",
            [("direct", "Jane Roe", "The river is high.")],
            id="quote-from-a-name",
        ),
        pytest.param(
            ROE + "Quote from harbour officials: “The river is high.”",
            [("direct", "harbour officials", "The river is high.")],
            id="quote-from-people-without-a-name",
        ),
        pytest.param(
            ROE + "Roe said the river rose.\nQuote: “We have no more sand.”",
            [("direct", "Jane Roe", "We have no more sand.")],
            id="bare-label-takes-the-last-speaker",
        ),
        pytest.param(
            ROE + "(SOUNDBITE) (English) MAYOR, JANE ROE, SAYING: “The river is high.”",
            [("direct", "Jane Roe", "The river is high.")],
            id="broadcast-script",
        ),
        pytest.param(
            ROE + "SOUNDBITE (English) Ida Voss, rescue worker, saying: “The river is high.”",
            [("direct", "Ida Voss", "The river is high.")],
            id="broadcast-script-in-small-letters",
        ),
        pytest.param(
            "Coach Tom Lee met the press.\nTom Lee --\nOn the first half --\n“We were slow to start.”",
            [("direct", "Tom Lee", "We were slow to start.")],
            id="name-heads-the-section",
        ),
        pytest.param(
            "The weir is by Ann Poe and Tom Lee.\nAnn, how is it to dive?\nAP It is cold, I think.\n"
            "Tom, and you?\nTL: I do it every time, and Ann says, “Jump!”\nIs it deep?\nAP (Laughing.) It is.\n"
            "BBC It rained.",
            [
                ("unmarked", "Ann Poe", "It is cold, I think."),
                ("unmarked", "Tom Lee", "I do it every time, and Ann says, “Jump!”"),
                ("unmarked", "Ann Poe", "(Laughing.) It is."),
            ],
            id="initials-of-those-who-are-asked",
        ),
        pytest.param(
            "Ann Poe left.\nAP is an agency.\nAP told of it.", [], id="negative-initials-of-an-agency"
        ),
        pytest.param(
            "MARK LEE: The club has lost its boats. Its rowers do not like that.\nAda Holm reports.\n"
            "ADA HOLM: It has been a hard year for the club.\nIts head coach left in May.\n"
            "JON POE: It is a shame, but I do not think it is the end.\nI think we can still win.\n"
            "ADA HOLM: Do you take it for a punishment?\nJON POE: You could say that, I think.\n"
            "ADA HOLM: The boats are gone.\nJON POE: I know.\nMARK LEE: That report from Ada Holm.",
            [
                ("unmarked", "Jon Poe", "It is a shame, but I do not think it is the end."),
                ("unmarked", "Jon Poe", "I think we can still win."),
                ("unmarked", "Jon Poe", "You could say that, I think."),
                ("unmarked", "Jon Poe", "I know."),
            ],
            id="broadcast-quotes-those-whom-it-asks",
        ),
        pytest.param(
            "King Charles spoke. The guard said: ‘All of the twenty have now gathered in the hall.’\n"
            "The King's Speech in full\n‘My Lords and Members of the House.\n‘We will govern in service.’",
            [
                ("direct", "The guard", "All of the twenty have now gathered in the hall."),
                ("direct", "King Charles", "My Lords and Members of the House."),
                ("direct", "King Charles", "We will govern in service."),
            ],
            id="speech-under-whose-it-is",
        ),
        pytest.param(
            CHEF + "Q: Why the quay?\nA: I like the smell of rope.\nQ: And next?\nA: We will buy a boat.",
            [
                ("unmarked", "Ida Voss", "I like the smell of rope."),
                ("unmarked", "Ida Voss", "We will buy a boat."),
            ],
            id="letters-for-question-and-answer",
        ),
        pytest.param(
            CHEF + "Voss: I like the smell of rope.\nVoss: We sang “The Old Weir Song” and then I went home.",
            [
                ("unmarked", "Ida Voss", "I like the smell of rope."),
                ("unmarked", "Ida Voss", "We sang “The Old Weir Song” and then I went home."),
            ],
            id="answer-with-words-in-marks",
        ),
        pytest.param(
            CHEF
            + "Why did you choose the quay?\nI grew up here, and my mother sold fish on these very steps.\n"
            + "What do you cook in winter?\nWe cook what the boats bring us, even if it is nothing but eels.",
            [
                (
                    "unmarked",
                    "Ida Voss",
                    "I grew up here, and my mother sold fish on these very steps.",
                ),
                (
                    "unmarked",
                    "Ida Voss",
                    "We cook what the boats bring us, even if it is nothing but eels.",
                ),
            ],
            id="questions-as-paragraphs",
        ),
        pytest.param(
            "Jane Roe and Tom Lee spoke on the quay.\n"
            "Jane Roe: Is the weir safe?\nTom Lee: I would not stand on it.\n"
            "Jane Roe: Since when?\nTom Lee: We found the crack in May.",
            [
                ("unmarked", "Jane Roe", "Is the weir safe?"),
                ("unmarked", "Tom Lee", "I would not stand on it."),
                ("unmarked", "Jane Roe", "Since when?"),
                ("unmarked", "Tom Lee", "We found the crack in May."),
            ],
            id="transcript-of-two",
        ),
        pytest.param(ROE + "Background: The river is high.", [], id="negative-label-over-plain-text"),
        pytest.param(ROE + "Note: “Weir Lane” stays shut.", [], id="negative-label-before-a-name-in-marks"),
        pytest.param(
            "The weir is old.\nWhy did it fail?\nThe bolts had rusted through long before the flood.\n"
            "Who will pay?\nThe board has asked the county for a loan of nine million.",
            [],
            id="negative-questions-that-the-paper-asks-itself",
        ),
        pytest.param(
            ROE + "Would you cross it?\nThe town has three other bridges over the river.",
            [],
            id="negative-one-question",
        ),
        pytest.param(ROE + "Jane Roe: the river is high.", [], id="negative-one-label-in-the-third-person"),
        pytest.param(
            ROE + "Tickets: Call the office.\nParking: Use the field.\nTickets: Sold at the gate.",
            [],
            id="negative-labels-that-name-nobody",
        ),
    ],
)
def test_label_tells_who_speaks(copy: str, expected: list[tuple[str, str, str]]) -> None:
    assert seen(copy) == expected


def test_answer_of_an_interview_is_probable_rather_than_certain() -> None:
    answers = quotes_in(CHEF + "Q: Why?\nA: I like rope.\nQ: And next?\nA: We will buy a boat.")

    assert {one.confidence for one in answers} == {Confidence.PROBABLE}


def test_initials_are_told_from_a_name_that_is_printed_with_two_blanks() -> None:
    turns = [
        "JR: It is late in the old harbour.",
        "AB: It is not.",
        "JR: It is so late that we left.",
        "AB: No.",
    ]

    found = quotes_in("\n\n".join(["Jane  Roe and Ann Bee met.", *turns]))

    assert [quote.speaker for quote in found] == ["Jane Roe", "Ann Bee"] * 2
