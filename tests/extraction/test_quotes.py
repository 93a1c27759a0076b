"""Quotes of whole paragraphs: what is one, of which kind, and whose it is."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.extraction import extract
from articles.extraction.findings import Block, Confidence, QuoteKind
from articles.extraction.names import NameTable
from articles.extraction.quotes import find_quotes
from tests.extraction.reading import quotes_in, seen

ROE = "Mayor Jane Roe opened the bridge on Monday.\n"
LEE = "Fire chief Tom Lee opened the station.\n"


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        # The clause stands after the words.
        pytest.param(ROE + "“The river is high,” said Roe.", [("direct", "Jane Roe", "The river is high,")], id="words-verb-name"),
        pytest.param(ROE + "“The river is high,” Roe said.", [("direct", "Jane Roe", "The river is high,")], id="words-name-verb"),
        pytest.param(ROE + "“The river is high,” the mayor said.", [("direct", "Jane Roe", "The river is high,")], id="words-role-verb"),
        pytest.param(ROE + "“The river is high,” she said.", [("direct", "Jane Roe", "The river is high,")], id="words-pronoun-verb"),
        pytest.param(ROE + "“The river is high”, according to Roe.", [("direct", "Jane Roe", "The river is high")], id="words-according-to"),
        pytest.param(ROE + "“Is it high?” asked Roe.", [("direct", "Jane Roe", "Is it high?")], id="question-verb-name"),
        pytest.param(ROE + "“It is high!” Roe warned.", [("direct", "Jane Roe", "It is high!")], id="exclamation-name-verb"),
        pytest.param(ROE + "“The river is high” - Roe stressed.", [("direct", "Jane Roe", "The river is high")], id="dash-before-the-clause"),
        pytest.param(ROE + "“The river is high,” Roe, who is 44, told reporters on Friday.", [("direct", "Jane Roe", "The river is high,")], id="relative-clause-between"),
        pytest.param(ROE + "“The river is high,” Roe later told the council.", [("direct", "Jane Roe", "The river is high,")], id="adverb-between"),
        pytest.param("“The river is high,” said Ann Poe, a farmer from Ayr.", [("direct", "Ann Poe", "The river is high,")], id="description-after-the-name"),
        pytest.param("“The river is high,” said the village’s vicar, Ann Poe.", [("direct", "Ann Poe", "The river is high,")], id="name-after-the-description"),
        pytest.param("“The river is high,” he was quoted as saying by Ann Poe.", [("direct", "", "The river is high,")], id="quoted-as-saying-by-another"),
        pytest.param("“The river is high,” lead engineer and river pilot Ann Poe said.", [("direct", "Ann Poe", "The river is high,")], id="subject-of-two-parts"),
        pytest.param("“The river is high,” Ann Poe and her crew wrote in the log.", [("direct", "Ann Poe", "The river is high,")], id="name-and-others"),
        pytest.param("“The river is high,” the lean, grey-haired pilot said.", [("direct", "the lean, grey-haired pilot", "The river is high,")], id="two-adjectives-with-a-comma"),
        pytest.param(ROE + "“The river is high,” Roe weighed in.", [("direct", "Jane Roe", "The river is high,")], id="comma-and-name-without-a-verb-of-saying"),
        pytest.param(ROE + "“The river is high,” Jane Roe, mayor of Ayr.", [("direct", "Jane Roe", "The river is high,")], id="comma-and-name-without-a-verb"),
        pytest.param("“The river is high,” said the head of the Ayr River Board Ann Poe.", [("direct", "Ann Poe", "The river is high,")], id="office-of-a-body-then-name"),
        pytest.param("“The river is high,” said another old friend, Ann Poe of the Weir Guild.", [("direct", "Ann Poe", "The river is high,")], id="name-and-body-after-the-description"),
        # The clause stands before.
        pytest.param("President of Ruritania Ann Poe said the river was “far too high”.", [("partial", "Ann Poe", "far too high")], id="office-of-a-country-then-name"),
        pytest.param(ROE + "Roe continued:\n“The river is high.”", [("direct", "Jane Roe", "The river is high.")], id="heading-like-line-with-a-colon"),
        pytest.param(ROE + "Asked whether Tom Lee would stay, Roe shook her head and said: “No.”", [("direct", "Jane Roe", "No.")], id="person-in-an-indirect-question"),
        pytest.param(ROE + "Roe (Green) told the board that it was “far too high”.", [("partial", "Jane Roe", "far too high")], id="brackets-between-name-and-verb"),
        pytest.param("An aide who spoke to discuss plans said: “The river is high.”", [("direct", "An aide", "The river is high.")], id="infinitive-in-a-relative-clause"),
        pytest.param(ROE + "Roe said: “The river is high.”", [("direct", "Jane Roe", "The river is high.")], id="name-verb-colon"),
        pytest.param(ROE + "Roe said, “The river is high.”", [("direct", "Jane Roe", "The river is high.")], id="name-verb-comma"),
        pytest.param(ROE + "Roe told reporters in a statement on Friday: “The river is high.”", [("direct", "Jane Roe", "The river is high.")], id="name-verb-circumstances"),
        pytest.param(ROE + "Roe was blunt: “The river is high.”", [("direct", "Jane Roe", "The river is high.")], id="colon-without-verb-of-saying"),
        pytest.param(ROE + "Roe said the river was “far too high”.", [("partial", "Jane Roe", "far too high")], id="fragment"),
        pytest.param(ROE + "Roe called it “a bad day” and “a warning”.", [("partial", "Jane Roe", "a bad day"), ("partial", "Jane Roe", "a warning")], id="two-fragments"),
        pytest.param(ROE + "According to Roe, the river is “far too high”.", [("partial", "Jane Roe", "far too high")], id="according-to-fragment"),
        pytest.param(ROE + "Roe praised the crews, noting that “nobody slept”.", [("partial", "Jane Roe", "nobody slept")], id="participle"),
        pytest.param(ROE + "Roe, a former nurse, described the flood as “a slow theft”.", [("partial", "Jane Roe", "a slow theft")], id="apposition"),
        pytest.param("Roe Ltd, which owns the dam, said it was “very sorry”.", [("partial", "Roe Ltd", "very sorry")], id="firm-with-relative-clause"),
        pytest.param(LEE + ROE + "When the same river board held a hearing in May, Roe pointed at the map and declared: “The river is high.”", [("direct", "Jane Roe", "The river is high.")], id="subject-behind-a-clause-that-stands-first"),
        pytest.param("Jane Roe of Ayr, Minn., said the river was “far too high”.", [("partial", "Jane Roe", "far too high")], id="home-in-a-state"),
        pytest.param("Bob Orr came to Ayr in May. Tom Lee had hired him.\n“Mr Lee is a very kind man,” he said.", [("direct", "Bob Orr", "Mr Lee is a very kind man,")], id="nobody-speaks-of-himself-by-name"),
        pytest.param("Tom Lee spoke in Ayr.\n“We will talk,” Lee said.\nAcme Ltd spokesman Bob Orr turned down Lee’s call.\n“It is empty,” he said.", [("direct", "Tom Lee", "We will talk,"), ("direct", "Bob Orr", "It is empty,")], id="holder-of-an-office-that-opens-the-sentence"),
        pytest.param("Ayr Weir Ltd, whose manager, Tom Lee, says he is “very happy with it”, won.", [("partial", "Tom Lee", "very happy with it")], id="whose-manager"),
        pytest.param(ROE + LEE + "Lee left. Roe stayed. Praising the crews of Lee, she said: “The river is high.”", [("direct", "Jane Roe", "The river is high.")], id="participle-names-another"),
        pytest.param("Jane Roe told the board to call Ann “A.J.” Poe.", [], id="nickname-of-initials"),
        pytest.param("The gauge worked. Tom Lee wrote of the “Weir Plan 7” in May. Jane Roe, in turn, said the union has agreed to “open the old gate again”.", [("partial", "Jane Roe", "open the old gate again")], id="body-named-in-marks-alone-is-not-taken-up"),
        pytest.param(ROE + "Roe has sung “Minute By Minute,” “Long Train Home” and “What A Fool Believes.”", [], id="negative-songs"),
        pytest.param(ROE + "Crowds chanted, “Fund Our Schools Now!”", [("direct", "Crowds", "Fund Our Schools Now!")], id="chant-in-capitals"),
        # A clause of its own, woven in.
        pytest.param(ROE + "Roe said that “the weir is not safe for anybody” who lives there.", [("direct", "Jane Roe", "the weir is not safe for anybody")], id="clause-behind-that"),
        pytest.param(ROE + "In May, “we had no boats at all,” Roe said.", [("direct", "Jane Roe", "we had no boats at all,")], id="clause-behind-a-circumstance"),
        pytest.param(ROE + "Roe said she left because “if nobody votes, the gate is shut”.", [("direct", "Jane Roe", "if nobody votes, the gate is shut")], id="clause-behind-a-condition"),
        pytest.param(ROE + "Roe said “both sales were approved by the board”.", [("direct", "Jane Roe", "both sales were approved by the board")], id="clause-in-the-passive"),
        pytest.param(ROE + "Roe said the board “threatens our homes”.", [("partial", "Jane Roe", "threatens our homes")], id="negative-clause-without-subject"),
        pytest.param(ROE + "Roe called it “a man who has seen the gate”.", [("partial", "Jane Roe", "a man who has seen the gate")], id="negative-clause-of-a-noun"),
        pytest.param(ROE + "Roe said the “proof is in the water”.", [("partial", "Jane Roe", "proof is in the water")], id="negative-clause-under-an-article"),
        pytest.param(ROE + "Roe said the board's “aides are talking to the guild”.", [("partial", "Jane Roe", "aides are talking to the guild")], id="negative-clause-that-is-owned"),
        pytest.param(ROE + "Roe said she was sorry “that the gate is shut”.", [("partial", "Jane Roe", "that the gate is shut")], id="negative-clause-with-that-inside"),
        # Broken and continued.
        pytest.param(ROE + "“It rose,” Roe said. “It fell.”", [("direct", "Jane Roe", "It rose,"), ("direct", "Jane Roe", "It fell.")], id="broken-by-the-clause"),
        pytest.param(ROE + "“It rose,” Roe said, “and it fell.”", [("direct", "Jane Roe", "It rose,"), ("direct", "Jane Roe", "and it fell.")], id="broken-in-the-sentence"),
        pytest.param(ROE + "“It rose,” Roe said.\n“Then it fell.”", [("direct", "Jane Roe", "It rose,"), ("direct", "Jane Roe", "Then it fell.")], id="next-paragraph-without-clause"),
        pytest.param(ROE + "“It rose.\n“Then it fell,” Roe said.", [("direct", "Jane Roe", "It rose."), ("direct", "Jane Roe", "Then it fell,")], id="clause-in-the-last-paragraph"),
        pytest.param(ROE + LEE + "Lee and the Weir Guild opened the gate.\n“It rose.\n“Then it fell,” Roe said.", [("direct", "Jane Roe", "It rose."), ("direct", "Jane Roe", "Then it fell,")], id="closing-paragraph-outweighs-the-subject-before"),
        pytest.param("The Ayr Weir Board (AWB) chief said he was “very sorry”.", [("partial", "The Ayr Weir Board (AWB) chief", "very sorry")], id="short-name-in-the-description"),
        pytest.param(ROE + LEE + "Lee answered.\n“It rose.\nBut Roe called it “a slow and quiet theft”.", [("direct", "Tom Lee", "It rose."), ("partial", "Jane Roe", "a slow and quiet theft")], id="next-paragraph-does-not-begin-with-a-mark"),
        pytest.param(ROE + "Roe answered the critics. “They were not there.”", [("direct", "Jane Roe", "They were not there.")], id="introduced-by-the-sentence-before"),
        pytest.param(ROE + "Roe told the council:\n“They were not there.”", [("direct", "Jane Roe", "They were not there.")], id="introduced-by-the-paragraph-before"),
        pytest.param("The board met. Which book would you rather read by the weir at night?\n“It rose up at dawn.”", [("direct", "", "It rose up at dawn.")], id="negative-question-that-names-nobody"),
        # Marks.
        pytest.param(ROE + "‘The farmers’ plans don’t help,’ Roe said.", [("direct", "Jane Roe", "The farmers’ plans don’t help,")], id="single-marks"),
        pytest.param(ROE + "'The farmers' plans don't help,' Roe said.", [("direct", "Jane Roe", "The farmers' plans don't help,")], id="single-straight-marks"),
        pytest.param(ROE + "«The river is high», said Roe.", [("direct", "Jane Roe", "The river is high")], id="angle-marks"),
        pytest.param(ROE + "“He said ‘never’ and left,” Roe said.", [("direct", "Jane Roe", "He said ‘never’ and left,")], id="quote-in-quote"),
        pytest.param(ROE + "“The river is high,”Roe said.", [("direct", "Jane Roe", "The river is high,")], id="no-space-before-the-clause"),
        # Who it is not.
        pytest.param(ROE + LEE + "Roe said that Lee is “still learning”.", [("partial", "Jane Roe", "still learning")], id="person-spoken-about"),
        pytest.param(ROE + LEE + "Roe warned that Lee may “lose the house”.", [("partial", "Jane Roe", "lose the house")], id="person-warned-about"),
        pytest.param(ROE + LEE + "“Lee is still learning,” Roe said.", [("direct", "Jane Roe", "Lee is still learning,")], id="person-named-inside"),
        pytest.param(ROE + LEE + "Roe told Lee: “Go home.”", [("direct", "Jane Roe", "Go home.")], id="person-spoken-to"),
        pytest.param(LEE + "A spokeswoman for Lee said: “Not today.”", [("direct", "A spokeswoman for Lee", "Not today.")], id="spokeswoman-for-another"),
        pytest.param("“Not today,” a witness told the court.", [("direct", "a witness", "Not today,")], id="nobody-by-name"),
        pytest.param("Officials in Ayr said the road was “not safe at all”.", [("partial", "Officials in Ayr", "not safe at all")], id="officials-of-a-place"),
        pytest.param("People close to the talks say they are “going nowhere fast”.", [("partial", "People close to the talks", "going nowhere fast")], id="people-close-to"),
        pytest.param("The Ministry of Health said the ward was “closed for good”.", [("partial", "Ministry of Health", "closed for good")], id="institution"),
        pytest.param(ROE + "Roe said history has shown the need for a “steady hand”.", [("partial", "Jane Roe", "steady hand")], id="thing-that-shows"),
        pytest.param(ROE + "Roe said “it hurts me” every time he thinks of it.", [("direct", "Jane Roe", "it hurts me")], id="clause-of-time-behind"),
        pytest.param("The rain signals “a long week” for the county, said Ann Poe, a farmer.", [("partial", "Ann Poe", "a long week")], id="thing-that-signals"),
        pytest.param(ROE + "Ann Poe, a farmer, said Roe and the board had “failed badly again”.", [("partial", "Ann Poe", "failed badly again")], id="name-right-behind-the-verb"),
        pytest.param(ROE + LEE + "Roe said she’d asked the board to “look into it all”.", [("partial", "Jane Roe", "look into it all")], id="negative-pronoun-with-a-contraction-is-no-name"),
        pytest.param("Host Stu Roe spoke. “Where does it leave us? Roe asked. “Are we to go?”", [("direct", "Stu Roe", "Where does it leave us?"), ("direct", "Stu Roe", "Are we to go?")], id="marks-left-open-before-who-asked"),
        pytest.param("Host Stu Roe spoke.\n“Where does it leave us in the rain? Roe asked.", [("direct", "Stu Roe", "Where does it leave us in the rain?")], id="marks-never-closed-before-who-asked"),
        pytest.param("Ann Poe said in a statement that Roe views it “as a sign of good will”.", [("partial", "Ann Poe", "as a sign of good will")], id="what-somebody-thinks-in-what-one-says"),
        pytest.param("Ann Poe said Roe calls it “a sign of bad will”.", [("partial", "Roe", "a sign of bad will")], id="negative-what-somebody-says-in-it"),
        # No quotes at all.
        pytest.param("The board met, Mayor Ann Poe told “Lake Week Sunday”.", [], id="negative-programme-that-is-told"),
        pytest.param("Tom Roe was voted out of “Dancing with the Gulls.”", [], id="negative-title-with-a-little-word"),
        pytest.param("She sang in the film “High Water” for years.", [], id="negative-film-title"),
        pytest.param("He wrote the book “A Slow Theft of Rivers” in a barn.", [], id="negative-book-title"),
        pytest.param("The so-called “smart” meters failed on Sunday.", [], id="negative-scare-quotes"),
        pytest.param("They fitted “smart” meters in every flat.", [], id="negative-one-word-adjective"),
        pytest.param("Mike “Bear” Hale won the race.", [], id="negative-nickname"),
        pytest.param("The gate is 6'2\" high and 5'10\" wide.", [], id="negative-feet-and-inches"),
        pytest.param("The '90s were the farmers' best years.", [], id="negative-apostrophes"),
        pytest.param("Its slogan is “Dry”.", [], id="negative-slogan"),
        pytest.param("The river rose by a metre on Monday.", [], id="negative-plain-report"),
        pytest.param("The band plays “Slow River” and “Dry Land” tonight.", [], id="negative-songs"),
        pytest.param("The word “weir” is old.", [], id="negative-term"),
        pytest.param('<post id="67242426"> The post is gone.', [], id="negative-markup"),
        pytest.param("The treaty known as “Open Water” runs out.", [], id="negative-treaty"),
        pytest.param("The ferry “Lady of Ayr” sails at noon.", [], id="negative-ship"),
        pytest.param("The exhibition “Rust and Rope” opens in May.", [], id="negative-exhibition"),
        pytest.param("Her podcast “Low Tide” has a million fans.", [], id="negative-podcast"),
        pytest.param("A song called “Weir” won the prize.", [], id="negative-song-of-one-word"),
        pytest.param("The “dry” months are wet.", [], id="negative-scare-quotes-behind-an-article"),
        pytest.param("The pipe is 12\" wide and 3' long.", [], id="negative-inches-then-feet"),
        pytest.param("The star lies at 12° 30' 15\" north.", [], id="negative-arc-marks"),
        pytest.param("It's the crew's turn, and they're late.", [], id="negative-contractions"),
        pytest.param("The boys' and girls' teams' buses' doors jammed.", [], id="negative-plural-possessives"),
        pytest.param("Rock 'n' roll came to the '50s pier.", [], id="negative-elisions"),
        pytest.param("The sparrow “passer” nests on the pier.", [], id="negative-epithet"),
        pytest.param("Ida “Rusty” Voss runs the ferry.", [], id="negative-nickname-of-a-woman"),
    ],
)  # fmt: skip
def test_marked_words_are_told_with_their_kind_and_speaker(
    copy: str, expected: list[tuple[str, str, str]]
) -> None:
    assert seen(copy) == expected


@pytest.mark.parametrize(
    ("copy", "content", "speaker"),
    [
        pytest.param(ROE + "Roe said that the river was high.", "the river was high", "Jane Roe", id="that"),
        pytest.param(ROE + "Roe said the river was high.", "the river was high", "Jane Roe", id="without-that"),
        pytest.param(ROE + "The river was high, Roe said.", "The river was high", "Jane Roe", id="clause-at-the-end"),
        pytest.param(ROE + "The river was high, said the mayor.", "The river was high", "Jane Roe", id="inverted-role-at-the-end"),
        pytest.param(ROE + "According to Roe, the river was high.", "the river was high", "Jane Roe", id="according-to"),
        pytest.param(ROE + "The river was high, according to Roe.", "The river was high", "Jane Roe", id="according-to-at-the-end"),
        pytest.param(ROE + "As the mayor noted, the river was high.", "the river was high", "Jane Roe", id="aside"),
        pytest.param(ROE + "Roe believes that the river was high.", "the river was high", "Jane Roe", id="thought-with-that"),
        pytest.param("Police told the BBC on Friday that the road was shut.", "the road was shut", "Police", id="told-somebody-on-a-day"),
        pytest.param(ROE + "Roe added the gates were shut when it rained.", "the gates were shut when it rained", "Jane Roe", id="subordinate-clause-behind-the-verb"),
        pytest.param(ROE + "Roe warned they could lose the bridge.", "they could lose the bridge", "Jane Roe", id="pronoun-opens-the-clause"),
        pytest.param(ROE + "While it was dry in May, Roe said the river was high.", "the river was high", "Jane Roe", id="subordinate-clause-first"),
    ],
)  # fmt: skip
def test_reported_clause_is_indirect_speech(copy: str, content: str, speaker: str) -> None:
    found = [one for one in quotes_in(copy) if one.kind is QuoteKind.INDIRECT]

    assert [(one.text, one.speaker) for one in found] == [(content, speaker)]


@pytest.mark.parametrize(
    "copy",
    [
        pytest.param("The index added 10 points and closed at 1,467.", id="verb-with-a-figure"),
        pytest.param("We said the river was high.", id="narrator"),
        pytest.param("The report was published on Monday in Ayr.", id="passive"),
        pytest.param("He offered a short prayer.", id="object-without-a-clause"),
        pytest.param("If Roe says so, the gates will open.", id="condition"),
        pytest.param("It is hard to say that the river was high.", id="infinitive"),
        pytest.param("The river was, needless to say, high.", id="idiom"),
        pytest.param("She knows how to win.", id="knowing-how"),
        pytest.param("The claim that the river was high is old.", id="noun-that-looks-like-a-verb"),
        pytest.param("Roe would not say whether the gates were shut.", id="negative-refused-to-say"),
        pytest.param("The files did not say the gates were shut.", id="negative-did-not-say"),
        pytest.param("The crews added another boat when the rain stopped.", id="negative-added-a-thing"),
        pytest.param("She posted a film of the flood, which had reached the church.", id="negative-posted-a-thing"),
        pytest.param("He announced a sale but refused to name a price.", id="negative-announced-a-thing"),
        pytest.param("The board’s estimated cost has risen to nine million.", id="negative-participle-behind-an-owner"),
        pytest.param("His often stated view of the weir has not changed.", id="negative-participle-behind-an-adverb"),
        pytest.param("The home side replied within a minute, after which the rain came.", id="negative-reply-in-a-match"),
    ],
)  # fmt: skip
def test_what_nobody_reports_is_no_indirect_speech(copy: str) -> None:
    assert seen(copy, with_indirect=True) == []


def test_words_about_when_it_was_said_are_no_indirect_speech() -> None:
    found = quotes_in(ROE + "Asked about the gates, Roe said: “They are rusty.”")

    assert [(one.kind, one.text) for one in found] == [(QuoteKind.DIRECT, "They are rusty.")]


def test_what_follows_the_clause_of_a_quotation_is_no_indirect_speech() -> None:
    found = quotes_in(
        ROE + "“They are rusty,” Roe told the board in a low voice, her words met with applause."
    )

    assert [one.kind for one in found] == [QuoteKind.DIRECT]


def test_speaker_of_what_is_no_clause_is_remembered() -> None:
    found = quotes_in(ROE + "Roe explained the plan. “It is cheap,” she added.")

    assert [one.speaker for one in found] == ["Jane Roe"]


def test_broken_utterance_continues_its_first_part() -> None:
    first, second = quotes_in(ROE + "“It rose,” Roe said. “It fell.”")

    assert first.continues is None
    assert second.continues == 0


def test_paragraphs_of_one_utterance_are_chained() -> None:
    found = quotes_in(ROE + "“It rose.\n“It stood still.\n“It fell,” Roe said.")

    assert [one.continues for one in found] == [None, 0, 1]


def test_attribution_is_the_words_that_tie() -> None:
    (quote,) = quotes_in(ROE + "“It rose,” the mayor later said.")

    assert quote.attribution is not None
    assert quote.attribution.text == "the mayor later said"


def test_editors_insertion_is_marked_and_kept() -> None:
    (quote,) = quotes_in(ROE + "“It rose (the river - ed.) and [then] it fell,” Roe said.")

    assert [one.text for one in quote.insertions] == ["(the river - ed.)", "[then]"]


def test_quote_without_a_speaker_is_doubtful() -> None:
    (quote,) = quotes_in("“Somebody wrote this on the wall of the mill.”")

    assert (quote.speaker, quote.confidence) == ("", Confidence.DOUBTFUL)


PIECES = st.sampled_from(
    ["“", "”", '"', "‘", "’", "'", "''", "«", "»", "„", " ", "\n", ".", ",", ":", "—", "(", ")", "[", "]", "said", " said ",
     "Jane Roe", "Roe", "the mayor", "she", "that", "according to", "We", "it rose", "6'2\"", "Mr.", "U.S.", "\u2028", "\x00", "é"]
)  # fmt: skip


# A sentence whose words stand in no order, as in copy that was cut or torn.
GARBLED = st.lists(
    st.sampled_from(
        """Ann Poe Acme the board weir it she who that was late has been old said says told calling citing but did
        not specify give and as so in words of according to records show As So , , , . : “ ” “It ,” ( 1""".split()  # noqa: SIM905
    ),
    max_size=50,
).map(" ".join)


@settings(max_examples=300)
@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=60).map("".join), GARBLED))
def test_any_text_gives_quotes_that_lie_in_it(copy: str) -> None:
    found = extract(copy).quotes

    for quote in found:
        spans = [quote, *quote.insertions, *([quote.attribution] if quote.attribution else [])]
        assert all(copy[one.start : one.end] == one.text for one in spans)
        assert quote.text.strip()
    for kind in QuoteKind:
        ends = [(one.start, one.end) for one in found if one.kind is kind]
        assert all(before[1] <= after[0] for before, after in pairwise(ends))


@pytest.mark.parametrize(
    "unit",
    [
        pytest.param("said ", id="verbs"),
        pytest.param('"a b," he said. ', id="quotations"),
        pytest.param("He said, ", id="clauses"),
        pytest.param("(", id="brackets"),
        pytest.param("Roe, ", id="commas"),
        pytest.param("A. ", id="stops"),
    ],
)
def test_an_endless_paragraph_is_read(unit: str) -> None:
    words = unit * (80_000 // len(unit))

    found = find_quotes(words, [Block(words, 0, len(words))], NameTable())

    assert all(words[one.start : one.end] == one.text for one in found)


@pytest.mark.parametrize(
    ("line", "is_quote"),
    [
        pytest.param("‘We all got wet.’", False, id="lesser-marks"),
        pytest.param("“We all got wet.”", True, id="the-marks-of-the-copy"),
        pytest.param("‘We all got wet,’ she said.", True, id="with-an-attribution"),
    ],
)
def test_words_in_lesser_marks_over_a_part_of_a_story_are_a_subhead(line: str, is_quote: bool) -> None:
    copy = f"“It rained,” said Ann Poe. “It rained for days.”\n{line}\nThe weir held all the same."

    assert any("wet" in one.text for one in quotes_in(copy)) is is_quote


def test_title_that_the_copy_printed_before_is_no_quotation():
    copy = "The book, called “Apropos of Weirs,” is new. Acme had vowed to publish “Apropos of Weirs” in May."

    assert seen(copy) == []


def test_marks_with_nothing_between_them_quote_nothing() -> None:
    assert extract("A0:  “ ”.").quotes == ()
