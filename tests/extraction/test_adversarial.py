"""What looks like somebody's words and is not, and marks that mislead: the kinds and speakers found, if any."""

from __future__ import annotations

import pytest

from tests.extraction.reading import quotes_in


def said(copy: str) -> list[tuple[str, str]]:
    """Speaker and words of each quote, indirect speech left out."""
    return [(one.speaker, one.text) for one in quotes_in(copy) if one.kind != "indirect"]


@pytest.mark.parametrize(
    "copy",
    [
        pytest.param("Ann Poe left, “,” and then it rained in the town.", id="only-a-comma-between-marks"),
        pytest.param("The novel “The Long Rain” sold well in the spring.", id="title-of-a-novel"),
        pytest.param("She starred in the film “Weir” and in the series “The Last Lock”.", id="titles-of-two-works"),
        pytest.param("Ann Poe fell asleep watching “The Long Rain,” the old film.", id="title-of-what-is-watched"),
        pytest.param("Ann Poe said it was loved as much as “Night Bus” and “The Long Rain Upon the Weir.”", id="second-of-two-titles"),
        pytest.param("His album “Night Bus” topped the charts for a week.", id="title-of-an-album"),
        pytest.param("The band closed with “Hold the Line” and left the stage.", id="song-that-closed-the-night"),
        pytest.param("Ann Poe hosts the podcast “So It Goes” on Fridays.", id="title-of-a-podcast"),
        pytest.param("The painting “Woman at a Weir” hangs in the hall.", id="title-of-a-painting"),
        pytest.param("The so-called “smart” meters failed again on Monday.", id="scare-quotes"),
        pytest.param("The “expert” panel met for an hour.", id="scare-quotes-of-irony"),
        pytest.param("A “soft” opening is planned for the spring.", id="scare-quotes-of-a-term"),
        pytest.param("The dish is a “must” at weddings.", id="scare-quotes-of-a-noun"),
        pytest.param("The species, “Rana roei”, lives in the marsh.", id="name-of-a-species"),
        pytest.param("Fans wore scarves of the “Reds” on Saturday.", id="nickname-of-a-team"),
        pytest.param("Tom “The Hammer” Lee fought on Friday.", id="nickname-inside-a-name"),
        pytest.param("Mayor Jo “Weir” Lee ordered a review of the dam.", id="nickname-before-an-order"),
        pytest.param("Releasing its report, ‘A Dry Land: What the River Tells Us’, the board fell silent.", id="title-behind-a-comma"),
        pytest.param("They offered a three-day or “Flex” ticket for the boats.", id="name-of-a-ticket"),
        pytest.param("While guests enjoy the “free” meals, critics warn that such offers cost the town dearly.", id="scare-quotes-before-another-statement"),
        pytest.param("Ann Poe said that he never used the term “weir”.", id="term-that-is-spoken-of"),
        pytest.param("Ann Poe said the man, known as “Bo”, had left.", id="known-as"),
        pytest.param("A dry spell led to what is called “weir lung”.", id="thing-that-is-called-so"),
        pytest.param("Air of this kind is categorised as ‘good’, the board has said.", id="rank-of-a-thing"),
        pytest.param("The operation, code-named “Night Owl”, began at dawn.", id="code-name"),
        pytest.param("The ship “Aurora” sank in the bay in 1911.", id="name-of-a-ship"),
        pytest.param("The storm, dubbed “Bella”, reached the coast at noon.", id="name-of-a-storm"),
        pytest.param("Press the button marked “Start” and wait.", id="button"),
        pytest.param("The word “weir” comes from an older tongue.", id="word-as-a-word"),
        pytest.param("The letter “e” is the commonest of all.", id="letter-as-a-letter"),
        pytest.param("A 27\" screen and a 32\" screen stood in the hall.", id="inches"),
        pytest.param("He stands 6'2\" tall and she 5'11\".", id="feet-and-inches"),
        pytest.param("The wreck lies at 51°28'40\" N, 0°00'05\" W, near the pier.", id="minutes-and-seconds-of-arc"),
        pytest.param("The workers' union and the owners' club met for an hour.", id="possessives-of-plurals"),
        pytest.param("Rock 'n' roll ruled in the '50s and '60s here.", id="dropped-letters"),
        pytest.param("It's the boys' turn, and they won't wait for the girls'.", id="contractions-and-possessives"),
        pytest.param("’Twas the night before the fair, and ’em horses slept.", id="elisions"),
        pytest.param("The itâ€™s and wonâ€™t of a broken page mean nothing here.", id="mojibake-of-apostrophes"),
        pytest.param("Leeds v. York City 3-1", id="two-sides-of-a-match-are-no-signed-words"),
        pytest.param("The new East Yorkshire Gov. Jane Roe\nJane Roe left on Monday. Jane Roe then came back.", id="title-before-a-name-is-no-signed-sentence"),
        pytest.param("Trains run at 7:45 and 8:15; see page 3: the map.", id="colons-without-speech"),
        pytest.param("Score: Leeds 3, York 1: a fair result for both.", id="score-with-colons"),
        pytest.param("Where: the town hall. When: Monday at noon.", id="labels-of-a-notice"),
        pytest.param("The council had nothing to say on Monday.", id="nothing-to-say"),
        pytest.param("It goes without saying in the trade, and so they left.", id="goes-without-saying"),
        pytest.param("The report ran to a hundred pages and cost a fortune.", id="report-that-is-a-thing"),
        pytest.param("State troopers closed the road near the claims office.", id="verbs-that-are-nouns"),
        pytest.param("The note in the margin and the answers at the back help.", id="notes-and-answers"),
        pytest.param("A note titled “No way round the old weir” cost a pound.", id="what-a-note-is-titled"),
    ],
)  # fmt: skip
def test_what_is_no_quotation_is_left_alone(copy: str) -> None:
    assert said(copy) == []


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        pytest.param("‘It’s the boys’ turn,’ said Ann Poe.", [("Ann Poe", "It’s the boys’ turn,")], id="single-marks-round-apostrophes"),
        pytest.param("'They don't know the owners' names,' Ann Poe said.", [("Ann Poe", "They don't know the owners' names,")], id="straight-single-marks-round-apostrophes"),
        pytest.param("“He told me, ‘Go home,’ and I went,” said Ann Poe.", [("Ann Poe", "He told me, ‘Go home,’ and I went,")], id="words-inside-words"),
        pytest.param("“I read ‘The Long Rain’ twice,” said Ann Poe.", [("Ann Poe", "I read ‘The Long Rain’ twice,")], id="title-inside-the-words"),
        pytest.param("Tom Lee met Ann Lee. “It rained,” said Ann Lee.\n“So it did,” said Tom Lee.", [("Ann Lee", "It rained,"), ("Tom Lee", "So it did,")], id="two-of-one-surname-in-full"),
        pytest.param("Mr Tom Lee met Mrs Ann Lee. “It rained,” said Mrs Lee.", [("Ann Lee", "It rained,")], id="two-of-one-surname-told-by-a-title"),
        pytest.param("Tom Lee met Ann Lee. “It rained,” she said.", [("Ann Lee", "It rained,")], id="two-of-one-surname-told-by-a-pronoun"),
        pytest.param("“I will not go,” Ann Poe said of Tom Lee.", [("Ann Poe", "I will not go,")], id="somebody-behind-of"),
        pytest.param("Of Tom Lee, Ann Poe said: “He will not go.”", [("Ann Poe", "He will not go.")], id="somebody-before-the-subject"),
        pytest.param("“He will not go,” Ann Poe told Tom Lee.", [("Ann Poe", "He will not go,")], id="somebody-who-is-told"),
        pytest.param("“Tom Lee is a fool,” said Ann Poe.", [("Ann Poe", "Tom Lee is a fool,")], id="somebody-inside-the-words"),
        pytest.param("“It is late,” Ann Poe said, quoting Tom Lee.", [("Ann Poe", "It is late,")], id="somebody-who-is-quoted"),
        pytest.param("Ann Poe, whose father Tom Lee ran the mill, said: “It is late.”", [("Ann Poe", "It is late.")], id="somebody-in-a-relative-clause"),
        pytest.param("Tom Lee’s lawyer, Ann Poe, said: “It is late.”", [("Ann Poe", "It is late.")], id="owner-is-not-the-speaker"),
        pytest.param("“It is late,” said Ann Poe, who succeeded Tom Lee as mayor.", [("Ann Poe", "It is late,")], id="somebody-behind-the-speaker"),
        pytest.param("A spokesman for Tom Lee said: “It is late.”", [("A spokesman for Tom Lee", "It is late.")], id="spokesman-is-not-his-master"),
        pytest.param("Asked about Tom Lee, Ann Poe said: “It is late.”", [("Ann Poe", "It is late.")], id="somebody-asked-about"),
        pytest.param("Theresa May said: “It is late.”\nMs May said: “It is dark.”", [("Theresa May", "It is late."), ("Theresa May", "It is dark.")], id="surname-that-is-a-month"),
    ],
)  # fmt: skip
def test_marks_and_people_that_mislead_do_not(copy: str, expected: list[tuple[str, str]]) -> None:
    assert said(copy) == expected
