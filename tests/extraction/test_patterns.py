"""Patterns of real copy in our own words: who said it and how it stands, one pattern a row."""

from __future__ import annotations

import pytest

from tests.extraction.reading import quotes_in


def said(copy: str) -> list[tuple[str, str]]:
    """Kind and speaker of each quote, indirect speech included."""
    return [(str(one.kind), one.speaker) for one in quotes_in(copy)]


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        pytest.param("Gale Orr, star of “Weir,” thanked Tom Roe for “taking these steps to keep us safe.”", [("partial", "Gale Orr")], id="thanked-is-not-inverted"),
        pytest.param("Jane Roe was asked by host Bill Marsh, “Now, what do you want?”", [("direct", "Bill Marsh")], id="asked-by"),
        pytest.param("It was called “a rash and costly plan” by Jane Roe.", [("partial", "Jane Roe")], id="called-by"),
        pytest.param("Jane Roe said the dam was safe, while Ann Poe said that “the cracks are wide enough” for anybody to see through it now.", [("indirect", "Jane Roe"), ("indirect", "Ann Poe"), ("direct", "Ann Poe")], id="while-parts-two-speakers"),
        pytest.param("Stacy Orr of Columbia, South Carolina says she thinks it will hold.", [("indirect", "Stacy Orr")], id="town-and-state-behind-a-name"),
        pytest.param("“It held,” said a longtime adviser to both Roes.", [("direct", "a longtime adviser to both Roes")], id="adviser-to"),
        pytest.param("A person familiar with the talks said the deal was near.", [("indirect", "A person familiar with the talks")], id="familiar-with"),
        pytest.param("An overwhelming 70 percent of Danes say that the dam was a mistake.", [("indirect", "An overwhelming 70 percent of Danes")], id="percent-of"),
        pytest.param("Jane Roe called the plan “rash and costly” and in a worded response said it would fail.", [("partial", "Jane Roe"), ("indirect", "Jane Roe")], id="fronted-circumstance"),
        pytest.param("A group representing the families said the talks were a sham.", [("indirect", "A group")], id="group-representing"),
        pytest.param("This comes after police said the crowd had no choice but to leave.", [("indirect", "police")], id="after-is-no-preposition"),
        pytest.param("Both states also objected, with minister Ann Poe warning of “grave and dire consequences”.", [("partial", "Ann Poe")], id="with-somebody-warning"),
        pytest.param("A group of rabbis called for calm, and the Anti-Defamation League denounced it and said it was wrong.", [("indirect", "Anti-Defamation League")], id="second-subject-goes-on"),
        pytest.param("Jane Roe replied on Facebook writing, “Yes, I will.”", [("direct", "Jane Roe")], id="place-before-a-participle"),
        pytest.param("Jane Roe called Doe a liar and said, “somebody should stop her,” the prosecutor’s office said.", [("direct", "Jane Roe")], id="led-in-words-under-another-clause"),
        pytest.param("“She wants a deal. Not just the small one” announced in May, said Derek Orr.", [("direct", "Derek Orr")], id="participle-behind-the-words"),
        pytest.param("They may assume the cough is “unexplained by anything” and leave it, Ann Poe said.", [("indirect", "Ann Poe"), ("partial", "Ann Poe")], id="closing-clause-over-a-thought"),
        pytest.param("“We are profoundly glad” at the news, Ann Poe said.", [("direct", "Ann Poe")], id="words-that-run-into-the-sentence"),
        pytest.param("Ann Poe said it was late, adding “we need everyone on it.”", [("indirect", "Ann Poe"), ("direct", "Ann Poe")], id="small-letter-but-a-sentence"),
        pytest.param("Crowds chanted, “Fund our schools,” and “Put kids first.”", [("direct", "Crowds"), ("direct", "Crowds")], id="two-chants"),
        pytest.param("The Drug Enforcement Administration came. “It rained,” the DEA said.", [("direct", "Drug Enforcement Administration")], id="initials-of-a-body"),
        pytest.param("The Centre for Disease Control (CDC) opened. “It rained,” the CDC said.", [("direct", "Centre for Disease Control")], id="initials-in-brackets"),
        pytest.param("The Lake Institute for Dams and Weirs (LIDW) opened. “It rained,” the institute said.", [("direct", "Lake Institute for Dams and Weirs")], id="name-in-full-before-its-initials"),
        pytest.param("Boats for York (BfY) ran late. “It rained,” BfY said.", [("direct", "Boats for York")], id="initials-with-a-small-letter"),
        pytest.param("Boats ran late in York (BBC). “It rained,” the BBC said.", [("direct", "BBC")], id="negative-brackets-behind-another-name"),
        pytest.param("Orr & Tull rallied. The company said its profit could be higher.", [("indirect", "Orr & Tull")], id="firm-of-two-names"),
        pytest.param("The US navy said in a statement it was sorry for the delay.\n“We are looking into it,” the statement said.", [("indirect", "The US navy"), ("direct", "The US navy")], id="whose-statement-it-is"),
        pytest.param("Analysts expect more of it. Acme is one. They say it will grow.", [("indirect", "Analysts")], id="they-are-many"),
        pytest.param("A 43-year-old man fell ill, Dr Owen Dempsey noted.\n“It does not trouble me now,” the man wrote.", [("indirect", "Owen Dempsey"), ("direct", "the man")], id="negative-the-man-is-no-doctor"),
        pytest.param("Secretary Tom Roe spoke. A secretary said it had rained.", [("indirect", "A secretary")], id="negative-any-secretary-is-not-the-secretary"),
        pytest.param("Ann Poe told friends and family that the talk had been a great success.", [("indirect", "Ann Poe")], id="told-two-and-that"),
        pytest.param("The board said the deaths were caused by gas and called on the mayor to leave at once.", [("indirect", "The board")], id="deed-behind-what-was-said"),
        pytest.param("Acme Records issued a statement that made it possible. Mr Tom Lee was glad.\n“It rained,” the statement said.", [("direct", "Acme Records")], id="issued-a-statement"),
        pytest.param("“It rained,” said Jan Brewer. Ms Brewer left.", [("direct", "Jan Brewer")], id="surname-that-is-a-trade"),
        pytest.param("“It rained,” said Orr Institutional Equities.\n“It may yet stop,” the brokerage said.", [("direct", "Orr Institutional Equities"), ("direct", "Orr Institutional Equities")], id="the-brokerage"),
        pytest.param("Mr Tom Lee waited.\n“He is not free,” said one legal expert.\n“He may go,” the expert warned.", [("direct", "one legal expert"), ("direct", "one legal expert")], id="the-expert-who-just-spoke"),
        pytest.param("Health officials reported a sixth death linked to the cold.", [], id="negative-participle-behind-a-noun"),
        pytest.param("Jonas Orr added a goal as the Bears beat the Foxes for the eighth time.", [], id="negative-added-a-goal"),
        pytest.param("Orr added his seventh for the Foxes, and Tom Lee stopped 27 shots.", [], id="negative-added-and-another-clause"),
        pytest.param("The team observed Europa for 17 nights, from March through May 2017.", [], id="negative-may-is-a-month"),
        pytest.param("Most firms reported better than expected results in the spring.", [], id="negative-than-expected"),
        pytest.param("Ann Poe won on a previous episode of “DWTS.”", [], id="negative-episode-of"),
        pytest.param("Ann Poe said on CNBC’s “Trading Nation” that it would hold for years.", [("indirect", "Ann Poe")], id="negative-programme-of-a-channel"),
        pytest.param("The decision declared the homes to be illegal as they stand on farmland.", [], id="negative-declared-to-be"),
        pytest.param("A statement e-mailed to the desk by Reagan Orr said “Acme will respect the order.”", [("direct", "Reagan Orr")], id="statement-by"),
        pytest.param("“He would not have done it,” says Lee’s dad, Darren. “Never.”", [("direct", "Darren"), ("direct", "Darren")], id="first-name-behind-a-relation"),
        pytest.param("He fears a growing list of veteran lawmakers who say they will not run again.", [("indirect", "veteran lawmakers")], id="who-takes-up-the-nearest-people"),
        pytest.param("The whole raid took four minutes, he said, according to the complaint.", [("indirect", "")], id="clause-inside-according-to"),
        pytest.param("Mr Tom Lee likes Joe Miah. Lee draws. “I drew it,” says the affable maverick.", [("direct", "Tom Lee")], id="description-that-no-role-tells-of"),
        pytest.param("Mrs Ann Poe came to the fair. The estate agent said she was moved by it.", [("indirect", "Ann Poe")], id="trade-of-the-one-just-told-of"),
        pytest.param("“It rained,” said Tom Lee. “It may rain again.” Ann Poe needed no coaxing. “I am glad of the rain and of the sun.”", [("direct", "Tom Lee"), ("direct", "Tom Lee"), ("direct", "Ann Poe")], id="bare-words-behind-anothers-deed"),
        pytest.param("Tension was on display when Ann Poe took to the web with this: “I will quit.”", [("direct", "Ann Poe")], id="colon-behind-a-name-that-is-no-subject"),
        pytest.param("“Forget it,” Ann Poe said. And here was the big reveal: “I have sold my boat.”", [("direct", "Ann Poe"), ("direct", "Ann Poe")], id="colon-behind-nobody"),
        pytest.param("“It rained,” Ann Poe said. Then “it was dark and cold and the lamps were out”.", [("direct", "Ann Poe"), ("direct", "Ann Poe")], id="fragment-goes-on"),
        pytest.param("The Acme Group was sued.\n“We are sorry to hear of it,” the statement read.", [("direct", "Acme Group")], id="statement-read"),
        pytest.param("An Iowa transit police chief says a man has been stabbed on a train.\nIowa transit police chief Ed Orr came later.", [("indirect", "Ed Orr")], id="office-whose-holder-is-named-next"),
        pytest.param("Others wrote too. Dan Orr retired at 51. He earned little, he wrote in a blog.", [("indirect", "Dan Orr")], id="negative-others-are-not-he"),
        pytest.param("The house is in Gordon, a township of farms. Mr Tom Lee fled. He said it was late.", [("indirect", "Tom Lee")], id="negative-town-with-a-first-name"),
        pytest.param("The road-side reporting station has not seen rain, said Ann Poe.", [("indirect", "Ann Poe")], id="negative-reporting-station"),
        pytest.param("They fired “Weir,” a play, and left for home.", [], id="negative-play-in-marks"),
        pytest.param("It was described by night as well as by day.", [], id="negative-by-a-time"),
        pytest.param("“Weir” director Ann Poe said it was late.", [("indirect", "Ann Poe")], id="negative-title-before-who-made-it"),
        pytest.param("Comedy “The Great Weir” won the prize for its cast, Ann Poe said.", [("indirect", "Ann Poe")], id="negative-title-behind-its-kind"),
        pytest.param("“Weir,” the satire about rich people, was the first film to win it.", [], id="negative-title-and-what-it-is"),
        pytest.param("“It makes for a good tale” if nobody asks for proof, Ann Poe said.", [("direct", "Ann Poe")], id="words-that-a-condition-hangs-on"),
        pytest.param("Through an interpreter Ann Poe added; “It is true that we won.”", [("direct", "Ann Poe")], id="semicolon-for-a-colon"),
        pytest.param("Tom Lee warned of cuts.\nIn the house, the Liberal MP said: “It need not be.”", [("direct", "Tom Lee")], id="one-of-many-members"),
        pytest.param("Tom Lee has tried to say sorry. At a dinner, the former mayor argued that it was late.", [("indirect", "Tom Lee")], id="former-holder-of-an-office"),
        pytest.param("Ann Poe backed Orr & Tull, a small firm which said that it would sell.", [("indirect", "Orr & Tull")], id="name-before-what-it-is"),
        pytest.param("They met the man Ann Poe calls “Tiny Tom.”", [("partial", "Ann Poe")], id="name-that-somebody-is-called"),
        pytest.param("Ann Poe accused Lee of arguing “we should all have let the weir rot.”", [("direct", "Ann Poe")], id="deed-behind-of"),
        pytest.param("It was late, Ann Poe said, but “I want to stress we are not done.”", [("direct", "Ann Poe")], id="but-and-a-sentence"),
        pytest.param("Nobody knows why, but “the more we look, the more we learn”, Ann Poe said.", [("direct", "Ann Poe")], id="but-and-a-clause"),
        pytest.param("Tom Lee answered.\n“What do you want?” Ann Poe asked Lee.\n“A boat,” Lee said.", [("direct", "Ann Poe"), ("direct", "Tom Lee")], id="asked-somebody"),
        pytest.param("Michael Bloomberg paid for it. Bloomberg now denies that it was his.", [("indirect", "Michael Bloomberg")], id="surname-that-a-body-has-too"),
        pytest.param("Ann Poe said that “tomorrow will be a quieter day”.", [("direct", "Ann Poe")], id="tomorrow-as-a-subject"),
        pytest.param("Ann Poe, who asked “is it not the case that it leaks”, left.", [("direct", "Ann Poe")], id="verb-before-its-pronoun"),
        pytest.param("1. Know When to Plant", [], id="negative-number-of-an-item"),
        pytest.param("Ann Poe said the weir “is far too high” for boats.", [("indirect", "Ann Poe"), ("partial", "Ann Poe")], id="fragment-with-its-verb"),
        pytest.param("Ann Poe said the weir should be “left alone”.", [("indirect", "Ann Poe"), ("partial", "Ann Poe")], id="fragment-behind-a-clause"),
        pytest.param("Ann Poe said it was “late”.", [("partial", "Ann Poe")], id="negative-fragment-with-two-words"),
        pytest.param("Ann Poe said some of the crews see it as “a chance to rest”.", [("indirect", "Ann Poe"), ("partial", "Ann Poe")], id="what-others-only-think"),
        pytest.param("A study by the Weir Board found that eels are “rather rare” in spring.", [("partial", "Weir Board")], id="maker-of-a-study"),
        pytest.param("A new study suggests that eels are rare in spring.", [], id="negative-what-a-study-suggests"),
        pytest.param("The Weir Board found that Tom Lee had broken the law on weirs.", [("indirect", "Weir Board")], id="what-a-body-finds"),
        pytest.param("Employees at the old weir said that it was late.", [("indirect", "Employees at the old weir")], id="nameless-with-where-they-are"),
        pytest.param("Backers of tariffs said on Monday that it was late.", [("indirect", "Backers of tariffs")], id="nameless-with-what-they-back"),
        pytest.param("Ann Poe said it comes down to “Who would shut the weir?” in the end.", [("indirect", "Ann Poe"), ("direct", "Ann Poe")], id="whole-question"),
        pytest.param("Ann Poe said “there is no water in it”.", [("direct", "Ann Poe")], id="there-is"),
        pytest.param("Ann Poe would quit, and nobody could row the boat, the board said.", [("indirect", "the board")], id="plain-word-behind-would"),
    ],
)  # fmt: skip
def test_pattern_of_copy_is_read(copy: str, expected: list[tuple[str, str]]) -> None:
    assert said(copy) == expected


LONG = "nobody in this town has ever looked at what the water does to the old gate"


def test_pull_quote_is_said_by_whoever_says_its_words_in_the_story() -> None:
    copy = f"The weir of the old town has leaked since May.\n{LONG.capitalize()}\nIt cost a million to mend.\n“I think {LONG},” said Ann Poe."

    assert said(copy) == [("pull", "Ann Poe"), ("direct", "Ann Poe")]


def test_statement_printed_in_full_is_direct() -> None:
    words = f"We are sorry. {LONG.capitalize()}, and we will do better from now on in every way."
    copy = f"The Weir Board said it was sorry for the leak.\n“We are sorry,” it said.\nThe statement in full:\n“{words}”"

    assert said(copy)[-1] == ("direct", "Weir Board")
