"""What a verb of saying reports without marks, and what stands behind such a verb without being said."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.reading import seen


def reported(copy: str) -> list[tuple[str, str]]:
    """Speaker and words of each piece of indirect speech."""
    return [(speaker, words) for kind, speaker, words in seen(copy, with_indirect=True) if kind == "indirect"]


@pytest.mark.parametrize(
    ("copy", "speaker", "words"),
    [
        pytest.param("Ann Poe stressed Friday that the weir had held.", "Ann Poe", "the weir had held", id="weekday-before-that"),
        pytest.param("Ann Poe noted several times that the weir had held.", "Ann Poe", "the weir had held", id="how-often-before-that"),
        pytest.param("They found cracks that engineers said had been there for years.", "engineers", "had been there for years", id="subject-before-a-relative-clause"),
        pytest.param("Divers familiar with the weir said it would hold.", "Divers familiar with the weir", "it would hold", id="what-hangs-on-the-speaker-is-an-adjective"),
        pytest.param("Ann Poe said keeping the weir open would cost more.", "Ann Poe", "keeping the weir open would cost more", id="subject-that-is-a-deed"),
        pytest.param("The timing of it, Ann Poe said, is rather odd.", "Ann Poe", "The timing of it, Ann Poe said, is rather odd", id="clause-between-subject-and-verb"),
        pytest.param("In the spring, Ann Poe continued, the town had cut the dues.", "Ann Poe", "In the spring, Ann Poe continued, the town had cut the dues", id="clause-behind-a-circumstance"),
        pytest.param("The work began in May, Ann Poe said, and a hut was set up in June.", "Ann Poe", "The work began in May, Ann Poe said, and a hut was set up in June", id="clause-between-two-joined-by-and"),
        pytest.param("The peak in May, according to Ann Poe, reached nine feet.", "Ann Poe", "The peak in May, according to Ann Poe, reached nine feet", id="according-to-between-subject-and-verb"),
        pytest.param("Ann Poe said the town will join the scheme and add two weirs to it.", "Ann Poe", "the town will join the scheme and add two weirs to it", id="deed-that-looks-like-a-report"),
        pytest.param("Ann Poe said she was scared for them and advised them not to go.", "Ann Poe", "she was scared for them and advised them not to go", id="advice-inside-what-is-told"),
        pytest.param("“It rained,” Ann Poe said, adding if it went on the weir would go.", "Ann Poe", "if it went on the weir would go", id="condition-that-is-said"),
    ],
)  # fmt: skip
def test_what_is_reported_is_found(copy: str, speaker: str, words: str) -> None:
    assert reported(copy) == [(speaker, words)]


@pytest.mark.parametrize(
    "copy",
    [
        pytest.param("Ann Poe admitted making rude remarks over the years.", id="deed-without-a-clause"),
        pytest.param("Ann Poe announced a sale in May and then persuaded the board to cut it.", id="deed-and-another-deed"),
        pytest.param("Ann Poe left when asked if the town had paid for it.", id="condition-that-is-asked"),
        pytest.param("Ann Poe asked to get the files well ahead of the meeting so that she could read them.", id="infinitive"),
        pytest.param("The weir confirmed in a statement sent to both papers it was shut.", id="speaker-that-is-a-thing"),
        pytest.param("The rise in water announced in York on Friday was the third this year.", id="participle-behind-a-thing"),
        pytest.param("Ann Poe repeated her regret that she had let the weir rot.", id="noun-that-a-clause-hangs-on"),
        pytest.param("Acme claims “a clean record” for its weirs, thanks to years of hard work on them.", id="marked-words-without-a-clause"),
        pytest.param("It catches whispers from stars such as the dense ones, known as pulsars, in the north.", id="known-as-a-kind-of-thing"),
    ],
)  # fmt: skip
def test_what_is_not_said_is_left_alone(copy: str) -> None:
    assert reported(copy) == []


def test_bullet_of_a_list_is_no_word_of_its_sentence() -> None:
    copy = (
        "• The weir has held for a hundred years, said Ann Poe.\n• “It has to hold for more,” she told them."
    )

    assert seen(copy, with_indirect=True) == [
        ("indirect", "Ann Poe", "The weir has held for a hundred years"),
        ("direct", "Ann Poe", "It has to hold for more,"),
    ]


def test_person_who_is_heard_saying_it_is_the_speaker() -> None:
    copy = "“I only want to have a look,” the man could be heard saying."

    assert seen(copy) == [("direct", "the man", "I only want to have a look,")]


def test_second_verb_of_the_same_speaker_parts_two_statements() -> None:
    copy = "Ann Poe said the town would pass a law but also stressed that firms would have to be on guard."

    assert reported(copy) == [
        ("Ann Poe", "the town would pass a law"),
        ("Ann Poe", "firms would have to be on guard"),
    ]


@pytest.mark.parametrize(
    "copy",
    [
        "Lake Union member states promise to give the town sandbags.",
        "The Gulf states vow to open the weir.",
    ],
)
def test_states_of_a_kind_say_nothing_by_being_states(copy: str) -> None:
    assert not any(speaker.endswith(("member", "Gulf")) for speaker, _ in reported(copy))


def test_what_the_agency_that_filed_the_copy_reports_is_nobodys_statement() -> None:
    story = "Mayor Jane Roe opened the weir at Ayr on Monday, Ukrinform reports."
    told = "She said that the weir had held."

    quotes = extract(
        f"The river rose in Ayr on Monday and the gates were opened.\n\n{story}\n\n{told}"
    ).quotes

    assert [(quote.speaker, quote.text) for quote in quotes] == [("Jane Roe", "the weir had held")]
