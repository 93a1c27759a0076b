import pytest

from articles.extraction.layout import find_layout
from articles.extraction.proposals import LONGEST_PROPOSAL, LONGEST_SENTENCE, UNFINISHED, propose_stretch

LEADS = [
    (
        "a comma behind a comma",
        "The harbour of the old town was closed on Monday,  , and nobody knew why it was.",
        "The harbour of the old town was closed on Monday,  , and nobody knew why it was",
    ),
    (
        "nothing between two commas",
        "On Monday in the first week of the winter,  , the harbour of the old town was closed after a storm tore"
        " two ferries from their moorings and drove one of them on to the rocks below the old lighthouse.",
        "the harbour of the old town was closed",
    ),
    ("a short lead whole", "The harbour was closed. Nobody was hurt.", "The harbour was closed"),
    ("a title's stop", "Mr. Weber closed the harbour. Nobody was hurt.", "Mr. Weber closed the harbour"),
    (
        "a month's stop",
        "A ferry crew was rescued after a fire Aug. 3 gutted the engine room. Nobody knew why.",
        "A ferry crew was rescued after a fire Aug. 3 gutted the engine room",
    ),
    (
        "initials",
        "The U.S. Coast Guard closed the harbour! Nobody knew.",
        "The U.S. Coast Guard closed the harbour",
    ),
    (
        "what was said that",
        "Harbour Minister Jane Doe said on Tuesday that Norway will build two new ferries for the northern route.",
        "Norway will build two new ferries for the northern route",
    ),
    (
        "what was confirmed that, with an adverb",
        "Harbour master Jane Doe officially confirmed that the city's plan for the pier was dropped.",
        "the city's plan for the pier was dropped",
    ),
    (
        "a clause that only points back",
        "Harbour master Jane Doe has declared that she had no idea.",
        "Harbour master Jane Doe has declared that she had no idea",
    ),
    (
        "a that of no saying verb",
        "The harbour master showed confidence that the pier would hold.",
        "The harbour master showed confidence that the pier would hold",
    ),
    (
        "the source behind",
        "Two ferries sank off the northern coast, the harbour master said on Friday.",
        "Two ferries sank off the northern coast",
    ),
    (
        "the source behind, and more",
        "Two ferries sank off the northern coast, the coast guard said on Friday, as the storm went on.",
        "Two ferries sank off the northern coast",
    ),
    (
        "according to, in front",
        "According to the harbour master, two ferries sank off the northern coast.",
        "two ferries sank off the northern coast",
    ),
    (
        "according to, behind",
        "Two ferries sank off the northern coast, according to the harbour master.",
        "Two ferries sank off the northern coast",
    ),
    (
        "somebody's words first",
        "“The ferries will sail again,” the harbour master said on Friday.",
        "The ferries will sail again",
    ),
    (
        "somebody's words behind a comma",
        "Doe said, “The ferries will sail again. Nobody need fear the pier.”",
        "The ferries will sail again",
    ),
    (
        "marked words that nobody says",
        "The ferry, “the pride of the whole coast”, sank on Monday.",
        "The ferry, “the pride of the whole coast”, sank on Monday",
    ),
    (
        "a clause that can go",
        "The harbour of the old town was closed on Monday after a storm tore two ferries from their moorings and "
        "drove both of them on the rocks.",
        "The harbour of the old town was closed on Monday",
    ),
    (
        "a comma and a clause",
        "The repair of the bridge at the harbour will take at least three weeks, although all trains go round the "
        "lake already and buses wait.",
        "The repair of the bridge at the harbour will take at least three weeks",
    ),
    (
        "a phrase that can go",
        "The council of the old town needed two new ferries for its northern islands by the end of the decade, and "
        "nobody there knows what for",
        "The council of the old town needed two new ferries for its northern islands",
    ),
    (
        "a verb that comes late",
        "The council's request for the supply of a great number of new ferries for the northern and the southern "
        "islands was warmly received by the ministers of the coalition on Monday.",
        "The council's request for the supply of a great number of new ferries for the northern and the southern "
        "islands was warmly received",
    ),
    (
        "a that which still awaits its verb",
        "At the meeting the harbour master claimed that her telephone and that of her deputy in the northern office of "
        "the port were tapped by the owners of the ferries.",
        "At the meeting the harbour master claimed that her telephone and that of her deputy in the northern office of "
        "the port were tapped",
    ),
    (
        "when, in front",
        "Hours before the storm reached the harbour of the old town on Monday, two ferries tore loose from their moorings.",
        "two ferries tore loose from their moorings",
    ),
    (
        "why, in front",
        "While most of the town slept through the storm on Monday night, the harbour master counted what was left of it.",
        "the harbour master counted what was left of it",
    ),
    (
        "who says so, without that",
        "Authorities say a storm tore two ferries from their moorings in the old harbour.",
        "a storm tore two ferries from their moorings in the old harbour",
    ),
    (
        "who says so, on a day",
        "Harbour officials said Monday the storm tore two ferries from their moorings.",
        "the storm tore two ferries from their moorings",
    ),
    (
        "a that which is no saying's",
        "Police say a ferry that broke from its moorings was adrift for a day.",
        "a ferry that broke from its moorings was adrift for a day",
    ),
    (
        "an aside behind the subject",
        "A group of pilots, alarmed that the harbour is silting up, has written to the ministers of the coalition and to "
        "the town, who both keep silent.",
        "A group of pilots, alarmed that the harbour is silting up, has written to the ministers of the coalition",
    ),
    (
        "two adjectives of one noun",
        "The doctors of the old town said that the gulls had passed on a strange, rare fever that comes and goes with "
        "the tides and leaves its patients tired.",
        "the gulls had passed on a strange, rare fever that comes and goes with the tides and leaves its patients tired",
    ),
    (
        "according to, with an aside",
        "According to the study, published in the Journal of Tides, two ferries sank off the coast.",
        "two ferries sank off the coast",
    ),
    (
        "no break inside marked words",
        "The council of the old town promised the islands “a new pier and two ferries before the winter, whatever it "
        "takes, and no later than that”.",
        "The council of the old town promised the islands “a new pier and two ferries before the winter, whatever it "
        "takes, and no later than that”",
    ),
]


@pytest.mark.parametrize(("lead", "words"), [row[1:] for row in LEADS], ids=[row[0] for row in LEADS])
def test_a_proposal_is_a_clause_of_the_lead(lead, words):
    start, end = propose_stretch(lead)

    assert lead[start:end] == words


@pytest.mark.parametrize("lead", [row[1] for row in LEADS], ids=[row[0] for row in LEADS])
@pytest.mark.parametrize("length", [60, 90, 130])
def test_a_proposal_ends_on_no_word_that_awaits_another(lead, length):
    cut = f"{lead[:length].rpartition(' ')[0]} of the harbour council in the old town of the northern coast; "

    start, end = propose_stretch(cut * 3)

    assert 0 <= start < end <= start + LONGEST_SENTENCE
    assert cut[start:end].split()[-1].lower() not in UNFINISHED


@pytest.mark.parametrize(
    "lead", ["unbroken " * 60, "unbroken" * 60, "“" * 300, "that " * 200, ", said " * 90]
)
def test_a_proposal_is_found_in_whatever_stands_there(lead):
    start, end = propose_stretch(lead)

    assert 0 <= start < end <= start + LONGEST_SENTENCE


def test_a_proposal_without_phrases_ends_with_a_word():
    start, end = propose_stretch("unbroken " * 60)

    assert end - start <= LONGEST_PROPOSAL
    assert ("unbroken " * 60)[start:end].endswith("unbroken")


def test_a_proposal_is_a_span_of_the_copy():
    lead = "OSLO (AP) — Harbour Minister Jane Doe said on Tuesday that Norway will build two new ferries this year."

    found = find_layout(lead).headline

    assert found is not None
    assert found.is_proposed
    assert lead[found.start : found.end] == found.text == "Norway will build two new ferries this year"
