"""From the words that point at a speaker to the speaker."""

from __future__ import annotations

import pytest

from tests.extraction.reading import quotes_in


def speakers(copy: str) -> list[str]:
    return [one.speaker for one in quotes_in(copy) if one.kind != "indirect"]


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        pytest.param("Mrs Jane Roe met Mr Tom Lee. “It rained,” she said.", ["Jane Roe"], id="she-is-not-the-man"),
        pytest.param("Mrs Jane Roe met Mr Tom Lee. “It rained,” he said.", ["Tom Lee"], id="he-is-not-the-woman"),
        pytest.param("Jane Roe spoke first. “It rained,” she said.\n“It stopped,” she added.", ["Jane Roe", "Jane Roe"], id="pronoun-over-paragraphs"),
        pytest.param("“It rained,” said Tom Lee.\n“So it did,” said Ann Poe.\n“Not here,” said Lee.", ["Tom Lee", "Ann Poe", "Tom Lee"], id="surname-to-full-name"),
        pytest.param("Judge Tom Lee sat. “Silence,” the judge said.", ["Tom Lee"], id="role-alone"),
        pytest.param("“It rained,” Acme said. The company added: “Then it stopped.”", ["Acme", "Acme"], id="the-company"),
        pytest.param("“It rained,” a spokesman said. “Then it stopped,” he added.", ["a spokesman", "a spokesman"], id="he-takes-up-a-description"),
        pytest.param("“It rained,” officials said. “Then it stopped,” they added.", ["officials", "officials"], id="they-take-up-officials"),
        pytest.param("Mr Tom Lee sat down. He went on to say that the members need to “dig deeper and sooner” here.", ["Tom Lee"], id="went-on-to-say"),
        pytest.param("Acme has a new weir. The Welsh ministry said it “saw no harm” in that.", ["The Welsh ministry"], id="it-is-who-says-so"),
        pytest.param("Acme has a new weir. The council of York said that it was “in no hurry” at all.", ["The council of York"], id="that-it-is-who-says-so"),
        pytest.param("Mr Ian Poe sat down. Ms Ann Roe said he said it was “in no hurry” at all.", ["Ian Poe"], id="negative-he-is-not-she-who-says-so"),
        pytest.param("Acme has a new weir. The Northern System Operator said, “We saw no harm.”", ["The Northern System Operator"], id="body-in-capitals-is-its-own"),
        pytest.param("“It rained,” Acme said. “We saw no harm,” the Welsh firm added.", ["Acme", "Acme"], id="land-of-a-firm-describes-it"),
        pytest.param("Mr Tom Lee told the press “it rained” on “all of the weirs” that day and said, “We saw no harm.”", ["Tom Lee", "Tom Lee", "Tom Lee"], id="subject-across-marked-words"),
        pytest.param("The site sold “modern stone weirs” open to all comers, the mayor stated.", ["the mayor"], id="negative-what-the-marked-words-open-is-no-speaker"),
        pytest.param("Former miner and York mayor Ann Poe, who keeps the weir, shook it, calling it “no good at all”.", ["Ann Poe"], id="two-roles-of-one"),
        pytest.param("The reply, in which Mrs Ann Poe was named, was hers. In it Tom Lee, whom she knew, praised Poe. “It rained,” she said.", ["Ann Poe"], id="she-behind-a-long-sentence"),
        pytest.param("The actor Tom Lee left. “It rained,” the “Weir” actor said on Monday.", ["Tom Lee"], id="marks-between-the-article-and-the-role"),
        pytest.param("Ann Poe called the weir “a sham,” according to the Acme Times.", ["Ann Poe"], id="who-called-it-so-according-to-another"),
        pytest.param("Ann Poe spoke. The weir, it was found, is “a sham,” according to Tom Lee.", ["Tom Lee"], id="negative-according-to-without-another"),
        pytest.param("All eyes were on the weir. Then Mr Tom Lee took to the web to vent:\n“It rained.”", ["Tom Lee"], id="introduced-without-a-verb-of-saying"),
        pytest.param("The weir was shut. Words of comfort for Mr Tom Lee went round:\n“It rained.”", ["Tom Lee"], id="introduced-by-the-only-one-named"),
        pytest.param("The weir was shut. Words of comfort for Mr Tom Lee were sent to Ms Ann Poe:\n“It rained.”", [""], id="negative-introduced-by-two"),
        pytest.param("It was late as, according to Tom Lee, the press would call it “a great sham” otherwise.", ["Tom Lee"], id="negative-who-would-call-it-so"),
        pytest.param("York mayor Tom Lee left the hall late on Monday, in the rain, with all of the board.\n" + 14 * "The weir was old.\n" + "The mayor knows the weir. In a talk, he said “it rained a lot” there.", ["Tom Lee"], id="he-is-the-mayor-who-is-named"),
        pytest.param("York mayor Jane Roe left.\nThe mayor’s aide said it was late. “It rained,” he said.", ["The mayor’s aide"], id="negative-he-is-no-woman-in-office"),
        pytest.param("Mr Tom Lee met Ms Ann Poe at York. So, with the vote at hand, Poe quit—telling a late meeting in York, “It rained.”", ["Ann Poe"], id="name-and-a-verb"),
        pytest.param("Mr Tom Lee met the town. So, with the vote at hand, Lee voters told a late meeting in York, “It rained.”", ["Lee voters"], id="negative-name-and-those-of-it"),
        pytest.param("It was a plan -- a weir Norway says it “needs a great deal” for its own use.", ["Norway"], id="name-behind-what-is-told-of"),
        pytest.param("“It rained,” he said.", [""], id="pronoun-with-nobody-to-mean"),
        pytest.param("“It rained,” the statement said.", ["the statement"], id="paper-with-nobody-behind-it"),
        pytest.param("Prosecutor Tom Lee sat. “Silence,” the prosecutor’s office said.", ["the prosecutor’s office"], id="negative-office-is-not-its-holder"),
        pytest.param("Acme have twice denied it. “It rained,” they said.", ["Acme"], id="negative-adverb-is-no-subject"),
        pytest.param("Mr Tom Lee sat.\n3.\n“Silence in here.”", [""], id="negative-number-over-a-quotation"),
        pytest.param("The Harbour Post told of it. “It rained,” the council said.", ["the council"], id="negative-a-council-bears-the-name"),
        pytest.param("York City Council met. “It rained,” the government said.", ["the government"], id="negative-a-council-is-no-government"),
        pytest.param("York City Council met. “It rained,” the council said.", ["York City Council"], id="a-council-bears-the-name"),
        pytest.param("Jane Roe wrote to the council. “It rained,” her letter said.", ["Jane Roe"], id="her-letter"),
        pytest.param("Mr Tom Lee saw Mr Ian Poe. “Lee is late,” Poe said.", ["Ian Poe"], id="person-inside-the-words"),
        pytest.param("“It rained.” – Ann Poe, mayor of York", ["Ann Poe"], id="signed-behind-a-dash"),
        pytest.param("“It rained.” – A diver at the weir", ["A diver"], id="signed-by-a-description"),
        pytest.param("“It rained.” – and then it stopped for good.", [""], id="negative-dash-that-goes-on"),
        pytest.param("“It rained,” said Ann Poe. “It was wet,” Poe said.\nThe weir held. “It is old,” Poe added.\nWhat is it like?\n“We have seen a lot of rain over the years.”", ["Ann Poe"] * 4, id="the-one-who-says-all-else"),
        pytest.param("“It rained,” said Ann Poe.\nThe weir held.\nWhat is it like?\n“We have seen a lot of rain over the years.”", ["Ann Poe", ""], id="negative-one-who-says-little-else"),
        pytest.param("Dr Ann Poe came. “It rained,” the doctor said.", ["Ann Poe"], id="the-doctor"),
        pytest.param("Dr Ann Poe met Dr Tom Lee. “It rained,” the doctor said.", ["the doctor"], id="negative-one-of-two-doctors"),
        pytest.param("The Forum of Weirs met. “It rained,” the Forum said.", ["Forum of Weirs"], id="short-for-a-body"),
        pytest.param("The Forum of Weirs met. “It rained,” the Council said.", ["the Council"], id="negative-short-for-no-body-named"),
        pytest.param("Ann Poe left. A resident of York spoke. “It rained,” a resident of York said.\n“So it did,” the woman said.", ["a resident of York", "a resident of York"], id="woman-who-just-spoke-without-a-name"),
        pytest.param("Divers searched the lake. They found that it was “a long way down” to the weir.", ["Divers"], id="they-take-up-an-opening"),
        pytest.param("Mrs Ann Poe left. When Jane Roe came to York, she said “it rained a lot there” and laughed.", ["Jane Roe"], id="she-of-the-clause-before"),
        pytest.param("Some aides said the weir was old, with one saying: “It rained.”", ["one"], id="one-of-them"),
        pytest.param("Ann Poe said it was paid for by Tom Lee because he had “a great deal of money” there.", ["Ann Poe"], id="negative-who-paid-is-not-who-said-so"),
        pytest.param("Sally, 86, sat. Tom Lee came in. Sally said: “It rained.”", ["Sally"], id="first-name-that-ends-like-an-adverb"),
        pytest.param("Mr Tom Lee spoke. Ann Poe asked why the mayor does not speak of his “rather great haste” here.", ["Ann Poe"], id="who-does-not-speak-of-it"),
        pytest.param("Ann Poe and Tom Lee say the weir is old.\nPoe works for the School of Dams.\n“It rained,” they said.", ["Tom Lee"], id="they-who-spoke-as-one"),
        pytest.param("Dr Ann Bhuyan spoke. Eve Bhuyan came in. “It rained,” Dr Bhuyan said.", ["Ann Bhuyan"], id="doctor-of-two"),
        pytest.param("It rained, according to the Lake app.\n“It stopped,” he said.", [""], id="negative-app-is-no-he"),
        pytest.param("“It rained,” the Post quoted Tom Lee as saying.", ["Tom Lee"], id="whom-a-paper-quotes"),
        pytest.param("Acme spoke. “It rained,” the Lake newspaper reported.", ["the Lake newspaper"], id="negative-newspaper-with-a-name"),
        pytest.param("A man sat on the 200 block of Lee Street. “It rained,” a man said.\n“It stopped,” he said.", ["a man", "a man"], id="street-is-nobody"),
        pytest.param("“My twin and I saw it,” Tom Lee shared.", ["Tom Lee"], id="shared"),
        pytest.param("Tom Lee, an adviser, left. One old adviser said it rained.\n“It stopped,” the old adviser said.", ["One old adviser"], id="one-who-spoke-before"),
        pytest.param("A weir with a power of 270 GW shut. “It rained,” the power ministry said.", ["the power ministry"], id="negative-unit-is-no-body"),
        pytest.param("Tom Lee, head at the Dam Exchange, left. “It rained,” the ambulance service said.", ["the ambulance service"], id="negative-exchange-is-no-service"),
        pytest.param("President Ann Poe met Tom Lee. “It rained,” the president-elect said.", ["the president-elect"], id="negative-elect-is-not-yet-president"),
        pytest.param("Tom Lee alleged that Mayor Max Poe often speaks of the weir.\nHe said: “It is old.”", ["Tom Lee"], id="he-who-just-spoke"),
        pytest.param("Tom Lee says to skip short notes, as they feel harsh: “They work in winter.”", ["Tom Lee"], id="who-says-so-before-a-feeling"),
        pytest.param("Ann Poe was asked by host Tom Lee, who likes her, “Did it rain on the weir?”", ["Tom Lee"], id="by-whom-she-was-asked"),
        pytest.param("Ann Poe was quoted by the Post as saying, “It has rained too long here.”", ["Ann Poe"], id="negative-by-whom-she-was-quoted"),
        pytest.param("A few protesters held signs saying, “It has rained too long here.”", ["A few protesters"], id="signs-of-many"),
        pytest.param("The founder of Lakeland’s most famous private mill has told the board: “It has rained.”", ["The founder of Lakeland’s most famous private mill"], id="head-over-an-owner"),
        pytest.param("A Poe spokesman said it rained. “It is late,” the rep said.", ["A Poe spokesman"], id="rep-is-the-spokesman"),
        pytest.param("A federal judge ruled on it.\nJudge Ann Poe said it rained.\n“It is late,” the judge wrote.", ["Ann Poe"], id="judge-who-spoke-since"),
        pytest.param("Max Webb left. Webb was late. The diver's mother testified, describing her as “brave and strong”.", ["The diver's mother"], id="mother-of-another"),
        pytest.param("“It is late,” an insider told a paper.\n“It rained,” the source claimed.", ["an insider", "an insider"], id="insider-is-the-source"),
        pytest.param("Divers, says Tom Mattis, are “rightly asking for it”. This is a “fair and uniting demand in May”.", ["Tom Mattis", "Tom Mattis"], id="this-says-nothing"),
        pytest.param("When reporters asked Tom Lee about it, Ann Poe replied:\n“It has rained a lot over the years here.”", ["Ann Poe"], id="when-another-was-asked"),
        pytest.param("In the words of Ann Poe, the weir was “a great and lasting sham”.", ["Ann Poe"], id="in-the-words-of"),
        pytest.param("Ann Poe said it rained. You see, “it is an old and tired weir here”.", ["Ann Poe"], id="you-say-nothing"),
        pytest.param("The board asks too much, with examples such as Jane Roe stating “it rained on us all day”.", ["Jane Roe"], id="such-as-one-stating"),
        pytest.param("Voters left since Jane Roe made the change and announced a “great and lasting sham” on Monday.", ["Jane Roe"], id="verb-joined-in-a-clause"),
        pytest.param("Max Webb left on Monday.\nA miner left the weir at noon. “It rained on me,” he said.", ["A miner"], id="one-brought-in-since"),
        pytest.param("Max Webb left on Monday.\nA miner met Mr Tom Lee at noon. “It rained on me,” he said.", ["Tom Lee"], id="negative-one-brought-in-with-another"),
        pytest.param("Mr Tom Lee spoke of Mr Ian Poe. Poe was late. Poe, he said, is “late as ever he was”.", ["Tom Lee"], id="he-who-says-so-within"),
        pytest.param("Ann Poe said they consider it “a very great and lasting sham” here.", ["Ann Poe"], id="what-they-think-in-what-one-says"),
        pytest.param("President Tom Lee spoke on Monday.\nThe Norwegian president Ian Poe left.\n“It rained,” the president said.", ["Tom Lee"], id="president-of-another-state"),
        pytest.param("“It has rained a lot over the years,” blared Tom Lee.", ["Tom Lee"], id="blare"),
        pytest.param("Dubbing it “a great and lasting sham”, Ann Poe left.", ["Ann Poe"], id="dubbing"),
        pytest.param("Eight were tried. One of them, Chan Kin-man, a retired miner, said, “It has rained a lot here.”", ["Chan Kin-man"], id="one-of-them-by-name"),
        pytest.param("Tom Lee left. “It has rained a lot here.” So said Ann Poe, the mayor, and she put it well.", ["Ann Poe"], id="so-said"),
        pytest.param("In a paper, York Institution of Weirs at the University of Ayr San Leon miner Tom Lee wrote it was “old and tired”.", ["Tom Lee"], id="name-and-role-behind-a-body"),
        pytest.param("Labour under Prime Minister Tom Lee said it was “old and tired”.", ["Labour"], id="negative-office-of-another"),
        pytest.param("Ann Poe held up a sign saying: “It has rained too long here.”", ["a sign"], id="sign-that-is-held-up"),
        pytest.param("Ann Poe sent a letter saying: “It has rained too long here.”", ["Ann Poe"], id="negative-letter-that-is-sent"),
        pytest.param("The board released two critical reports that described “great cost and long delays”.", ["two critical reports"], id="reports-that-describe"),
        pytest.param("Acme spoke to one mother, who knew. The feature is meant to help. “It rained,” she said.", ["one mother"], id="negative-feature-is-no-she"),
        pytest.param("The Marsh County Sheriff’s Office met. “It rained,” the MCSO said.", ["Marsh County Sheriff’s Office"], id="initials-of-a-name-in-full"),
        pytest.param("The Chinese Center for Lake Control and Prevention met. “It rained,” the CLC said.", ["Chinese Center for Lake Control and Prevention"], id="initials-without-the-land"),
        pytest.param("Volkswagen met. “It rained,” VW said.", ["Volkswagen"], id="short-that-is-not-its-initials"),
        pytest.param("Ann Bell Carter met them. “It rained,” the ABC said.", ["ABC"], id="negative-initials-of-a-person"),
        pytest.param("The Chinese Center for Lake Control met. “It rained,” the CLB said.", ["CLB"], id="negative-other-initials"),
        pytest.param("Acme closed the mill. Hundreds of anglers marched in York. “It rained,” they said.", ["Hundreds of anglers"], id="they-who-marched"),
        pytest.param("“It rained,” a federal judge in Ayr said.\n“It did,” said U.S. District Judge Ann B. Poe.", ["Ann B. Poe", "Ann B. Poe"], id="judge-named-later"),
        pytest.param("“It rained,” a judge said.\nJudge Ann Poe and Judge Tom Lee heard the case.", ["a judge"], id="negative-one-of-two-judges"),
        pytest.param("The admitted terrorist called it “a cold rain”.\nMo Ali Roe, 26, was sentenced on Friday in a plot.\nIt rained.", ["Mo Ali Roe"], id="terrorist-named-later"),
        pytest.param("The Dalai Lama came. “It rained,” the exiled leader said.\n“It stopped,” the 73-year-old leader said.\nTibet's exiled spiritual leader called it “a cold rain”.", ["Dalai Lama"] * 3, id="leader-in-exile"),
        pytest.param("Tom Roe, 4, is ill. His mother Ann Roe says he is well.\nAnn Roe, of Ayr, hopes.\n“It rained,” Roe said.", ["Ann Roe"], id="kin-named-alone-since"),
        pytest.param("Tom Roe, 24, came with his wife Ann Roe.\n“It rained,” Roe said.", ["Tom Roe"], id="negative-kin-named-as-kin-only"),
        pytest.param("Tom Lee agreed. “It rained,” he said.\nOne other view came from Bob Orr, head of research.\nHe said: “It was dry.”", ["Tom Lee", "Bob Orr"], id="from-whom-it-came"),
        pytest.param("“It rained,” said Gull House resident Ann Poe ’03.", ["Ann Poe"], id="class-of-a-leaver"),
        pytest.param("“It rained,” Ann Poe ’03 said.", ["Ann Poe"], id="class-of-a-leaver-before-the-verb"),
        pytest.param("Its boats sank on Monday. “It rained,” they said.", [""], id="negative-boats-are-no-they"),
    ],
)  # fmt: skip
def test_speaker_is_whom_the_words_point_at(copy: str, expected: list[str]) -> None:
    assert speakers(copy) == expected


def test_those_who_were_weighed_are_told_best_first() -> None:
    (quote,) = quotes_in("Mr Ian Poe saw Mr Tom Lee. Lee waved. “It rained,” he said.")

    assert quote.speaker == quote.candidates[0].name
    assert [one.score for one in quote.candidates] == sorted(
        (one.score for one in quote.candidates), reverse=True
    )
    assert all(one.reason for one in quote.candidates)
