"""Roles beside a name as the copy states them, and whom a role alone means."""

import pytest

from articles.extraction.findings import Block
from articles.extraction.name_table import NameTable
from articles.extraction.names import find_names
from articles.extraction.offices import fit


def names_in(text: str) -> NameTable:
    return find_names(text, [Block(text, 0, len(text))])


@pytest.mark.parametrize(
    ("text", "role"),
    [
        pytest.param(
            "NATO Secretary General Olena Vrba said so.", "NATO Secretary General", id="capitals-before"
        ),
        pytest.param(
            "Ukrainian Foreign Minister Olena Vrba left.", "Ukrainian Foreign Minister", id="people-before"
        ),
        pytest.param(
            "Minister of Health and Sport Olena Vrba left.", "Minister of Health and Sport", id="of-and"
        ),
        pytest.param(
            "They met Ada Holm from the European Union and Ukrainian Foreign Minister Olena Vrba.",
            "Ukrainian Foreign Minister",
            id="people-behind-and",
        ),
        pytest.param(
            "The Harbour Trust and Deputy Mayor Olena Vrba left.", "Deputy Mayor", id="deputy-behind-and"
        ),
        pytest.param(
            "Police and Crime Commissioner Olena Vrba left.",
            "Police and Crime Commissioner",
            id="and-in-an-office",
        ),
        pytest.param("President and CEO Olena Vrba left.", "President and CEO", id="two-offices"),
        pytest.param("Olena Vrba, the harbour master, left.", "harbour master", id="master-behind"),
        pytest.param("They met harbour master Olena Vrba.", "harbour master", id="master-before"),
        pytest.param("Additional Secretary Olena Vrba left.", "Additional Secretary", id="additional"),
        pytest.param(
            "Federal Reserve Bank of Brno City President Olena Vrba left.",
            "Federal Reserve Bank of Brno City President",
            id="office-of-a-house-with-a-long-name",
        ),
        pytest.param(
            "On Monday, Green Savings Bank of Brno Director Olena Vrba left.",
            "Green Savings Bank of Brno Director",
            id="office-of-a-house-behind-a-day",
        ),
        pytest.param(
            "At the University of Brno President Olena Vrba spoke.",
            "University of Brno President",
            id="office-of-a-house-behind-an-article",
        ),
        pytest.param("We suspect Olena Vrba knows it.", "", id="suspecting-is-no-role"),
        pytest.param("Additional Olena Vrba prints were sold.", "", id="additional-is-no-role"),
        pytest.param("The Rev. Olena Vrba prayed.", "Rev.", id="clergy"),
        pytest.param("Dr. Olena Vrba came.", "", id="doctor-is-no-role"),
        pytest.param("They met “Weir Tales” actress Olena Vrba.", "“Weir Tales” actress", id="work-before"),
        pytest.param("They met “sad” actress Olena Vrba.", "actress", id="negative-scare-quotes-before"),
        pytest.param(
            "Chief Financial Officer Olena Vrba left.", "Chief Financial Officer", id="head-word-in-an-office"
        ),
        pytest.param(
            "It was Olena Vrba who is Leeds Public Works Director.",
            "Leeds Public Works Director",
            id="who-is-without-a-comma",
        ),
        pytest.param(
            "Olena Vrba, a scientist with the Centre for Tides (CFT) and a fellow of the Harbour Trust, left.",
            "scientist with the Centre for Tides (CFT) and a fellow of the Harbour Trust",
            id="initials-in-brackets-inside",
        ),
        pytest.param(
            "Chief Executive Officer (Acting) of the Harbour Trust, Olena Vrba, left.",
            "Chief Executive Officer (Acting) of the Harbour Trust",
            id="acting-in-brackets",
        ),
        pytest.param("Lt. Col. Olena Vrba left.", "Lt. Col.", id="ranks"),
        pytest.param("Vrba Steel CEO Olena Novak left.", "Vrba Steel CEO", id="firm-and-abbreviation"),
        pytest.param("Later striker Olena Vrba scored.", "striker", id="one-word-in-lower-case"),
        pytest.param(
            "The city council spokeswoman Olena Vrba left.",
            "city council spokeswoman",
            id="words-in-lower-case",
        ),
        pytest.param(
            "They blamed former Leeds councillor Olena Vrba.",
            "former Leeds councillor",
            id="former-and-place",
        ),
        pytest.param("In 2010 then President Olena Vrba fell.", "then President", id="then"),
        pytest.param(
            "A plea by 45-year-old baker Olena Vrba failed.", "45-year-old baker", id="with-the-age"
        ),
        pytest.param(
            "Olena Vrba, Secretary General of NATO, left.", "Secretary General of NATO", id="after-a-comma"
        ),
        pytest.param(
            "Olena Vrba, a nurse at the infirmary, left.", "nurse at the infirmary", id="article-after"
        ),
        pytest.param("Olena Vrba, a Fed governor, left.", "Fed governor", id="name-that-looks-like-a-verb"),
        pytest.param("Olena Vrba, another deportee, left.", "deportee", id="another"),
        pytest.param(
            "Olena Vrba, a keen surrogate for the mayor, left.",
            "keen surrogate for the mayor",
            id="noun-in-no-table",
        ),
        pytest.param(
            "Olena Vrba, one of her editors at Tor, left.", "one of her editors at Tor", id="one-of-her"
        ),
        pytest.param(
            "Olena Vrba, health and nutrition manager with the guild, left.",
            "health and nutrition manager with the guild",
            id="fields-joined-in-lower-case",
        ),
        pytest.param(
            "Olena Vrba, Research and Advocacy Director at Tor, left.",
            "Research and Advocacy Director at Tor",
            id="fields-joined-in-capitals",
        ),
        pytest.param(
            "The director of the Northern Centre, Olena Vrba, left.",
            "director of the Northern Centre",
            id="body-that-ends-like-a-position",
        ),
        pytest.param(
            "Her rival Olena Vrba won. Minister Olena Vrba left.", "Minister", id="office-before-a-relation"
        ),
        pytest.param("They thanked Olena Vrba, a record for the town.", "", id="negative-thing-behind"),
        pytest.param("They left Olena Vrba, the BBC reported.", "", id="negative-outlet-behind"),
        pytest.param("They saw Olena Vrba, while others hid.", "", id="negative-clause-behind"),
        pytest.param("They sent Olena Vrba, among others, home.", "", id="negative-aside-behind"),
        pytest.param("They asked Olena Vrba, in vain, to stay.", "", id="negative-manner-behind"),
        pytest.param("They held Olena Vrba, a move that angered all.", "", id="negative-deed-behind"),
        pytest.param("They saw Olena Vrba, a day after the vote.", "", id="negative-time-behind"),
        pytest.param("They met Olena Vrba, mayors and other leaders.", "", id="negative-others-behind"),
        pytest.param("They met Olena Vrba, Smith and manager John Boe.", "", id="negative-list-of-people"),
        pytest.param("Olena Vrba, a victory of sorts, they said.", "", id="negative-outcome-behind"),
        pytest.param("Olena Vrba, 45, a teacher, left.", "teacher", id="age-then-role"),
        pytest.param("Olena Vrba (45), head of the union, left.", "head of the union", id="age-in-brackets"),
        pytest.param("Olena Vrba, who is the mayor of Brno, left.", "mayor of Brno", id="who-is"),
        pytest.param("Olena Vrba, who heads the guild, left.", "heads the guild", id="who-heads"),
        pytest.param("Olena Vrba, its chief economist, left.", "chief economist", id="its"),
        pytest.param(
            "Olena Vrba, director of law and order, left.", "director of law and order", id="and-inside"
        ),
        pytest.param("Olena Vrba, the U.S. envoy, left.", "U.S. envoy", id="stop-inside-an-abbreviation"),
        pytest.param("Olena Vrba, CEO.", "CEO", id="abbreviation-after"),
        pytest.param("Sen. Olena Vrba (D-Ohio) left.", "Sen., D-Ohio", id="party-and-state-in-brackets"),
        pytest.param("Olena Vrba, R-Texas, left.", "R-Texas", id="party-and-state-after-a-comma"),
        pytest.param("Olena Vrba (Labour) left.", "Labour", id="party-alone"),
        pytest.param("The party's leader, Olena Vrba, left.", "party's leader", id="apposition-before"),
        pytest.param(
            "The Governor of Vrbo State, Mr. Oto Vrba, left.",
            "Governor of Vrbo State",
            id="apposition-in-capitals",
        ),
        pytest.param(
            "Head of the Vrbo Service, Olena Vrba, left.", "Head of the Vrbo Service", id="apposition-opens"
        ),
        pytest.param(
            "He met the head of their union Olena Vrba.", "head of their union", id="office-of-a-body"
        ),
        pytest.param(
            "Chief Olena Vrba of the Fire Department left.", "Chief of the Fire Department", id="of-behind"
        ),
        pytest.param("“No,” said Olena Vrba, Red Cross.", "Red Cross", id="body-ends-the-sentence"),
        pytest.param(
            "Olena Vrba Secretary General of NATO", "Secretary General of NATO", id="signature-in-capitals"
        ),
        pytest.param(
            "We won. Olena Vrba head of the union", "head of the union", id="signature-in-lower-case"
        ),
        pytest.param(
            "Bank of Brno governor Olena Vrba left.", "Bank of Brno governor", id="body-with-of-before"
        ),
        pytest.param(
            "Armed Forces of Vrbo Chief of Staff General Olena Vrba left.",
            "Armed Forces of Vrbo Chief of Staff General",
            id="body-with-of-before-in-capitals",
        ),
        pytest.param(
            "Broadcasting and Information Minister Olena Vrba left.",
            "Broadcasting and Information Minister",
            id="and-in-an-office",
        ),
        pytest.param(
            "A plea by police and crime commissioner Olena Vrba failed.",
            "police and crime commissioner",
            id="and-in-an-office-in-lower-case",
        ),
        pytest.param(
            "The president and chief executive Olena Vrba left.",
            "president and chief executive",
            id="two-offices-in-lower-case",
        ),
        pytest.param(
            "US ambassador to Brno Olena Vrba left.", "US ambassador to Brno", id="place-behind-the-office"
        ),
        pytest.param("MP from East Brno Olena Vrba left.", "MP from East Brno", id="seat-behind-the-office"),
        pytest.param(
            "General secretary of the College of Nursing Olena Vrba left.",
            "General secretary of the College of Nursing",
            id="body-behind-the-office",
        ),
        pytest.param("So said nurse in charge Olena Vrba.", "nurse in charge", id="in-charge"),
        pytest.param(
            "Army chief of staff Lt. Gen. Olena Vrba left.",
            "Army chief of staff Lt. Gen.",
            id="office-before-rank",
        ),
        pytest.param(
            "It was Red Cross volunteer Olena Vrba.", "Red Cross volunteer", id="body-that-ends-in-ed"
        ),
        pytest.param("It was Leeds woman Olena Vrba.", "Leeds woman", id="plain-noun-with-a-word-before"),
        pytest.param("It hit mother-of-two Olena Vrba.", "mother-of-two", id="mother-of"),
        pytest.param("A plan involving captain Olena Vrba fell.", "captain", id="participle-before"),
        pytest.param("Olena Vrba, now a coach at Brno, left.", "coach at Brno", id="now"),
        pytest.param("Olena Vrba, himself a farmer, left.", "farmer", id="himself"),
        pytest.param("Olena Vrba, as chair of the guild, left.", "chair of the guild", id="as"),
        pytest.param(
            "Olena Vrba, PhD, director of the clinic, left.", "director of the clinic", id="degree-between"
        ),
        pytest.param("Olena Vrba (chief executive) left.", "chief executive", id="role-in-brackets"),
        pytest.param("Olena Vrba (Lab, Leeds East) left.", "Lab, Leeds East", id="party-and-seat"),
        pytest.param(
            "Olena Vrba, a lawyer representing the family, left.",
            "lawyer representing the family",
            id="participle-behind-the-noun",
        ),
        pytest.param(
            "Olena Vrba, representing the union, left.", "representing the union", id="representing"
        ),
        pytest.param("Olena Vrba, who plays for Brno, left.", "plays for Brno", id="who-plays"),
        pytest.param(
            "Olena Vrba, head of the Legal and Education Fund, left.",
            "head of the Legal and Education Fund",
            id="and-in-a-body",
        ),
        pytest.param("Olena Vrba - head of sales - left.", "head of sales", id="between-dashes"),
        pytest.param("Olena Vrba serves as head of sales.", "head of sales", id="serves-as"),
        pytest.param(
            "Olena Vrba, from the University of Brno, left.", "University of Brno", id="from-a-body"
        ),
        pytest.param("Olena Vrba of the Fawcett Society left.", "Fawcett Society", id="of-a-body"),
        pytest.param(
            "Professor Olena Vrba, of the University of Brno, left.",
            "Professor, University of Brno",
            id="title-and-body",
        ),
        pytest.param(
            "Acme founder Olena Vrba, a former judge, left.",
            "Acme founder, former judge",
            id="one-before-and-one-behind",
        ),
        pytest.param("Taoiseach Olena Vrba left.", "Taoiseach", id="office-of-another-language"),
        pytest.param("The Ceann Comhairle, Olena Vrba, rose.", "Ceann Comhairle", id="office-of-two-words"),
        pytest.param("The mayor of Brno met Olena Vrba.", "", id="verb-behind-an-office"),
        pytest.param("The owner of the dog praised Olena Vrba.", "", id="participle-like-verb"),
        pytest.param("The head of the union backs Olena Vrba.", "", id="verb-in-s"),
        pytest.param("He wants the coach to play Olena Vrba.", "", id="infinitive-behind-an-office"),
        pytest.param("It was sent by the minister to Olena Vrba.", "", id="to-somebody"),
        pytest.param("That is the man Olena Vrba met.", "", id="relative-clause-without-who"),
        pytest.param("Olena Vrba of Leeds left.", "", id="home-with-of"),
        pytest.param("Olena Vrba, 50, from the village of Otley, left.", "", id="home-with-from"),
        pytest.param("They took Olena Vrba from the Brno Society.", "", id="taken-from-a-body"),
        pytest.param("Olena Vrba was mayor once.", "", id="was-without-a-body"),
        pytest.param("Olena Vrba (pictured) left.", "", id="brackets-without-a-role"),
        pytest.param(
            "Vrbo Weir Board (VWB) spokeswoman Olena Vrba left.",
            "Vrbo Weir Board (VWB) spokeswoman",
            id="short-name-between-body-and-office",
        ),
        pytest.param("The tight end Olena Vrba left.", "tight end", id="position-of-two-words"),
        pytest.param("By the year's end Olena Vrba left.", "", id="end-is-no-position"),
        pytest.param("Olena Vrba, 47, was put forward for the job.", "", id="put-forward-is-no-forward"),
        pytest.param("Running back Olena Vrba left.", "Running back", id="position-opens-the-sentence"),
        pytest.param("Mother-of-two Olena Vrba left.", "Mother-of-two", id="family-opens-the-sentence"),
        pytest.param("Top-seeded Olena Vrba left.", "", id="rank-in-a-list-is-no-name"),
        pytest.param(
            "The board, whose secretary, Olena Vrba, left, was sad.", "secretary", id="whose-office"
        ),
        pytest.param("Brno and health minister Olena Vrba met.", "health minister", id="and-of-two-parties"),
        pytest.param("Olena Vrba left for Brno, the capital.", "", id="place-after-is-no-role"),
        pytest.param("Olena Vrba, 45, of Leeds, left.", "", id="home-is-no-role"),
        pytest.param("Olena Vrba, speaking in Brno, wept.", "", id="participle-is-no-role"),
        pytest.param("Olena Vrba, President Oto Novak and others left.", "", id="role-of-the-next-person"),
        pytest.param("The minister said Olena Vrba left.", "", id="verb-between"),
        pytest.param("Olena Vrba told the minister of it.", "", id="minister-told"),
        pytest.param(
            "Health and social care secretary Olena Vrba met them.",
            "Health and social care secretary",
            id="fields-of-an-office-in-mixed-capitals",
        ),
        pytest.param(
            "Senior Reform leader and former MLA Olena Vrba met them.",
            "Senior Reform leader and former MLA",
            id="two-offices-in-mixed-capitals",
        ),
        pytest.param(
            "Met Office forecaster Olena Vrba spoke.",
            "Met Office forecaster",
            id="body-that-begins-like-a-verb",
        ),
        pytest.param("Cr Olena Vrba spoke.", "Cr", id="short-for-councillor"),
        pytest.param("The day president Olena Vrba left, it rained.", "president", id="day-of-the-president"),
        pytest.param("It is a center Olena Vrba trusts.", "", id="center-is-no-office"),
        pytest.param("Olena Vrba spoke. But the board looks forward to it.", "", id="forward-is-a-way"),
        pytest.param("Olena Vrba spoke. The American sisters left.", "", id="nationality-of-others"),
        pytest.param(
            "As policy director for the Reform Union, Olena Vrba was there.",
            "policy director for the Reform Union",
            id="as-of-office-before-the-name",
        ),
        pytest.param(
            "Leeds Health and Family Minister Olena Vrba spoke.",
            "Leeds Health and Family Minister",
            id="fields-of-an-office-in-capitals",
        ),
        pytest.param(
            "Olena Vrba, an author of “The Weir”, spoke.", "author of “The Weir”", id="role-that-a-title-ends"
        ),
        pytest.param(
            "Olena Vrba, a fellow at Reform specializing in dams, spoke.",
            "fellow at Reform specializing in dams",
            id="fellow-at-a-body",
        ),
        pytest.param("Hydrogeologist Olena Vrba spoke.", "Hydrogeologist", id="science-of-somebody"),
        pytest.param(
            "One analyst catches Reform chief executive Olena Vrba asleep.",
            "Reform chief executive",
            id="analyst-who-does-something",
        ),
        pytest.param(
            "Olena Vrba is a strong leader and clearly has done it.",
            "strong leader",
            id="adverb-behind-the-role",
        ),
        pytest.param("Olena Vrba is an extremely strong leader.", "", id="judgement"),
        pytest.param(
            "“Vrba is a leaker,” he said.\nThe former coach Olena Vrba left.",
            "former coach",
            id="outside-marks",
        ),
        pytest.param("“Vrba is a leaker,” he said.", "leaker", id="in-marks-alone"),
        pytest.param("The elder Vrba is a nurse.", "nurse", id="elder-of-two"),
        pytest.param(
            "Vrba, head of the Reform search agency, told the press so.",
            "head of the Reform search agency",
            id="one-name-with-an-office",
        ),
        pytest.param(
            "Olena Vrba, SVP of dams at Reform, spoke.", "SVP of dams at Reform", id="office-in-initials"
        ),
    ],
)
def test_role_is_stated(text, role):
    named = next(one for one in names_in(text).named if one.name.split()[-1] in ("Vrba", "Novak"))

    assert named.role == role


def test_each_of_two_persons_holds_the_role_that_they_share():
    table = names_in("Union ministers Olena Vrba and Oto Novak left.")

    assert [one.role for one in table.named] == ["Union minister", "Union minister"]


def test_roles_of_all_mentions_are_kept_and_the_fullest_stands_first():
    table = names_in("President Olena Vrba left. Vrba, president of the Vrbo Republic, slept.")

    assert table.named[0].roles == ("President", "president of the Vrbo Republic")
    assert table.named[0].role == "president of the Vrbo Republic"


def test_role_at_a_place_is_the_one_last_stated():
    text = "Captain Olena Vrba left. Later coach Olena Vrba came. Vrba sat."

    assert names_in(text).role_at("Olena Vrba", 30) == "Captain"
    assert names_in(text).role_at("Olena Vrba", len(text)) == "coach"


def test_phrase_holds_name_title_and_roles():
    text = "Then Health Minister Dr. Olena Vrba, a surgeon, left."
    mention = names_in(text).mentions[0]

    assert text[mention.phrase_start : mention.phrase_end] == "Health Minister Dr. Olena Vrba, a surgeon"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        pytest.param(
            "Opposition leader Olena Vrba left. Vrba, a candidate for mayor in May, won.",
            "Opposition leader",
            id="first-office",
        ),
        pytest.param(
            "President Olena Vrba left. Vrba, president of the guild, won.",
            "president of the guild",
            id="first-office-in-full",
        ),
        pytest.param(
            "Lt. Gen. Olena Vrba left. Vrba, the army chief, won.", "army chief", id="office-over-rank"
        ),
    ],
)
def test_main_role_is_the_first_office_in_its_fullest_wording(text, role):
    assert names_in(text).named[0].role == role


CAST = (
    "NATO Secretary General Mark Vrba met Ukrainian Foreign Minister Olena Novak and Prime Minister Ana Diaz. "
    "President Oto Klein sent wicketkeeper-batsman Ian Kral. Klein's spokeswoman Eva Mala wept. "
    "Toronto Mayor Jan Tichy, Liberal MP Rita Rudy and Deputy Prime Minister Leo Suk came."
)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        pytest.param("the Secretary General", "Mark Vrba", id="short-office"),
        pytest.param("the Secretary General of the Alliance", "Mark Vrba", id="alliance-for-nato"),
        pytest.param("the head of the alliance", "Mark Vrba", id="head-of-the-alliance"),
        pytest.param("the NATO chief", "Mark Vrba", id="chief"),
        pytest.param("the alliance's leader", "Mark Vrba", id="possessive-alliance"),
        pytest.param("the foreign minister", "Olena Novak", id="foreign-minister"),
        pytest.param("Ukraine's minister of foreign affairs", "Olena Novak", id="office-turned-round"),
        pytest.param("the prime minister", "Ana Diaz", id="prime-not-deputy"),
        pytest.param("the premier", "Ana Diaz", id="premier"),
        pytest.param("the deputy prime minister", "Leo Suk", id="deputy"),
        pytest.param("the head of state", "Oto Klein", id="head-of-state"),
        pytest.param("the head of government", "Ana Diaz", id="head-of-government"),
        pytest.param("the wicketkeeper-batsman", "Ian Kral", id="hyphenated-role"),
        pytest.param("a spokesperson", "Eva Mala", id="spokesperson-for-spokeswoman"),
        pytest.param("the mayor", "Jan Tichy", id="mayor"),
        pytest.param("the Toronto mayor", "Jan Tichy", id="mayor-of-a-city"),
        pytest.param("the PMO spokeswoman", "Eva Mala", id="acronym-that-the-role-leaves-out"),
        pytest.param("the EU secretary general", None, id="same-office-of-another-body"),
        pytest.param("the finance minister", None, id="office-that-nobody-holds"),
        pytest.param("the mayor of Leeds", None, id="mayor-of-another-city"),
        pytest.param("the judge", None, id="unknown-office"),
        pytest.param("the Russian foreign minister", None, id="minister-of-another-country"),
        pytest.param("the company", None, id="no-role-at-all"),
        pytest.param("", None, id="no-words"),
    ],
)
def test_role_alone_finds_its_holder(words, name):
    named = names_in(CAST).by_role(words)

    assert (named.name if named else None) == name


def test_even_choice_is_left_open_without_a_place():
    assert names_in("Judge Ana Diaz and Judge Oto Klein sat.").by_role("the judge") is None


def test_even_choice_falls_on_the_nearest_before():
    text = "Judge Ana Diaz sat. Judge Oto Klein rose. Diaz left."

    assert names_in(text).by_role("the judge", before=30).name == "Oto Klein"
    assert names_in(text).by_role("the judge", before=len(text)).name == "Ana Diaz"


def names_by_paragraph(*paragraphs: str) -> NameTable:
    blocks, at = [], 0
    for paragraph in paragraphs:
        blocks.append(Block(paragraph, at, at + len(paragraph)))
        at += len(paragraph) + 1
    return find_names("\n".join(paragraphs), blocks)


@pytest.mark.parametrize(
    ("paragraphs", "words", "name", "role"),
    [
        pytest.param(
            ["Olena Vrba made six saves.", "“Fine,” the goaltender said."],
            "the goaltender",
            "Olena Vrba",
            "goaltender",
            id="position-of-the-last-subject",
        ),
        pytest.param(
            ["Olena Vrba won. Coach Oto Klein wept. “Fine,” said the rookie sprinter."],
            "the rookie sprinter",
            "Olena Vrba",
            "rookie sprinter",
            id="whoever-has-a-role-is-passed-over",
        ),
        pytest.param(
            ["Coach Olena Vrba won. “Fine,” the 47-year-old said."],
            "the 47-year-old",
            "Olena Vrba",
            "Coach",
            id="age-is-no-role",
        ),
        pytest.param(
            ["A gamekeeper fell into a well.", "Oto Vrba said it was deep."],
            "A gamekeeper",
            "Oto Vrba",
            "gamekeeper",
            id="lead",
        ),
        pytest.param(
            ["Olena Vrba sued.", "“Fine,” the judge said."],
            "the judge",
            None,
            "",
            id="judge-is-somebody-else",
        ),
        pytest.param(
            ["Mr Oto Vrba came.", "“Fine,” the actress said."],
            "the actress",
            None,
            "",
            id="another-gender",
        ),
        pytest.param(
            ["Olena Vrba won.", "She saw the goaltender fall."],
            "the goaltender",
            None,
            "",
            id="object-is-not-taken-up",
        ),
        pytest.param(
            ["Olena Vrba won.", "The first lady said it was deep."],
            "The first lady",
            "Olena Vrba",
            "first lady",
            id="first-lady",
        ),
        pytest.param(
            ["The weir actress feared it.", "“Fine,” said Olena Vrba."],
            "The weir actress",
            "Olena Vrba",
            "weir actress",
            id="lead-with-an-article",
        ),
        pytest.param(
            ["A mother whom Oto Klein wronged wept.", "Olena Vrba said it was deep."],
            "A mother",
            "Olena Vrba",
            "mother",
            id="lead-that-names-another",
        ),
        pytest.param(
            ["Olena Vrba won.", "The weir captain said it was deep."],
            "The weir captain",
            "Olena Vrba",
            "weir captain",
            id="captain-of-the-last-subject",
        ),
        pytest.param(
            ["A judge spoke.", "Oto Vrba said it was deep."],
            "A judge",
            None,
            "",
            id="lead-with-another-story",
        ),
        pytest.param(
            ["A baker fell into a well.", "Mayor Oto Vrba said it was deep."],
            "A baker",
            None,
            "Mayor",
            id="lead-with-another-office",
        ),
        pytest.param(
            ["Olena Vrba won.", "Oto Klein said that the singer was calm."],
            "the singer",
            "Olena Vrba",
            "singer",
            id="of-whom-another-speaks",
        ),
        pytest.param(
            ["Olena Vrba won.", "One actor from the show left early.", "The actor said it was late."],
            "The actor",
            None,
            "",
            id="another-without-a-name",
        ),
        pytest.param(
            ["Oto Klein met Olena Vrba and the 60-year-old singer left."],
            "the 60-year-old singer",
            "Olena Vrba",
            "60-year-old singer",
            id="not-who-acts-before-and",
        ),
    ],
)
def test_description_takes_up_whom_it_can_mean(paragraphs, words, name, role):
    table = names_by_paragraph(*paragraphs)

    named = table.by_role(words, "\n".join(paragraphs).index(words))

    assert (named.name if named else None) == name
    assert next(one for one in table.named if one.name.endswith("Vrba")).role == role


@pytest.mark.parametrize(
    ("phrase", "nearer", "farther"),
    [
        pytest.param("the foreign minister", "Foreign Minister", "Prime Minister", id="field"),
        pytest.param("the head of the region", "head of the regional office", "head of the union", id="stem"),
        pytest.param(
            "the Kremlin spokesman", "press secretary of the Russian leader", "Russian leader", id="press"
        ),
        pytest.param("the president", "President of Chile", "Vice President of Chile", id="rank"),
        pytest.param("the union leader", "leader of the union", "opposition leader", id="body"),
    ],
)
def test_nearer_role_fits_better(phrase, nearer, farther):
    assert fit(phrase, nearer) > fit(phrase, farther)


def test_office_behind_another_holder_in_a_list_is_its_own_holders() -> None:
    table = names_in("Minister of Health Kay Orr, Chief Education Officer Dr Olena Vrba and Tom Lee left.")

    named = table.named_for("Olena Vrba")
    assert named is not None
    assert named.role == "Chief Education Officer"


def test_former_holder_of_an_office_is_not_who_speaks_of_him() -> None:
    text = "Tom Lee has tried it. Ann Poe is his aide. Poe said the former mayor would lose."

    assert names_in(text).described == {text.index("the former"): "Tom Lee"}


TOLD_IN_FULL = [
    (
        "what the bearer did",
        "Ada Holm, a Leeds baker who challenged the toll in court, left.",
        "Leeds baker who challenged the toll in court",
    ),
    (
        "negative: what the bearer said",
        "Ada Holm, a Leeds baker who declined to meet the board, left.",
        "Leeds baker",
    ),
    (
        "what the bearer spent",
        "Ada Holm, a dissident and reformist who spent three years in jail, left.",
        "dissident and reformist who spent three years in jail",
    ),
    ("who comes second", "The firm's second-in-command, Ada Holm, left.", "firm's second-in-command"),
    (
        "who began it",
        "Ada Holm is the originator of the prize for weirs. She left.",
        "originator of the prize for weirs",
    ),
    (
        "the noun before the verb",
        "Ada Holm, the first hire and first general manager of Weirworks, told us so.",
        "first hire and first general manager of Weirworks",
    ),
    (
        "two nouns without a comma behind",
        "Ada Holm, a Leith High School senior and school newspaper editor told us so.",
        "Leith High School senior and school newspaper editor",
    ),
    (
        "trade of selling",
        "Venture capitalist and hat seller Ada Holm left.",
        "Venture capitalist and hat seller",
    ),
    (
        "degrees before the role",
        "Ada Holm, MS, RD, founder of Weirtrainers, left.",
        "founder of Weirtrainers",
    ),
    (
        "degrees and a role",
        "Ada Holm, DBA, MS, CPT, and founder of Weir Works, left.",
        "founder of Weir Works",
    ),
    (
        "degrees of two lands",
        "It is late, explains Ada Holm, MD, FASA, medical director of Informatics at Weir Health, in May.",
        "medical director of Informatics at Weir Health",
    ),
    (
        "a degree with stops",
        "It is late, said Ada Holm, R.N., director of community health for the Weir Department of Health.",
        "director of community health for the Weir Department of Health",
    ),
    (
        "where somebody is based, with a state",
        "It is late, said Ada Holm, a Tampa, Fla.-based rowing leader.",
        "Tampa, Fla.-based rowing leader",
    ),
    (
        "what somebody has been, without for how long",
        "Ada Holm has been a consultant in life and annuities for Weirworks for two years.",
        "consultant in life and annuities for Weirworks",
    ),
    ("what somebody owns", "It is late, said Ada Holm, owner, Weirla Creative.", "owner, Weirla Creative"),
    (
        "who directs a lab with and in its name",
        "Ada Holm, a professor in Ayr who directs the Smart and Sustainable Tides Lab, said it was late.",
        "professor in Ayr who directs the Smart and Sustainable Tides Lab",
    ),
    (
        "who chairs it and does more",
        "It is late, said Ada Holm, the Weirish diplomat who chairs the league and is trying to help it.",
        "Weirish diplomat who chairs the league",
    ),
    (
        "who is now elsewhere",
        "It is late, said Ada Holm, a former adviser to the Weir Board who is now at the Holm Foundation.",
        "former adviser to the Weir Board who is now at the Holm Foundation",
    ),
    (
        "what the body is",
        "Ada Holm, president of Weir & Verse, an Ayr design agency, said it was late.",
        "president of Weir & Verse, an Ayr design agency",
    ),
    (
        "what the body is, at a sentence's end",
        "It is late, says Ada Holm, the technologist at Weirtel, a national boat retailer based in Ayr, Lakeland.",
        "technologist at Weirtel, a national boat retailer based in Ayr, Lakeland",
    ),
    (
        "what the body is, of the U.S.",
        "Ada Holm, a spokesperson for Inherent Tide, the U.S. military operation at the lake, told us it was late.",
        "spokesperson for Inherent Tide, the U.S. military operation at the lake",
    ),
    (
        "not what the body did",
        "Ada Holm, president of Weirwatch, a group that organised a rally, said it was late.",
        "president of Weirwatch",
    ),
    (
        "what she does",
        "The choice is good, said Ada Holm, a psychologist in Ayr who hosts the podcast Low Tide.",
        "psychologist in Ayr who hosts the podcast Low Tide",
    ),
    ("what he said is none", "Ada Holm, a sailor who said it was late, left.", "sailor"),
    (
        "behind a dash without blanks",
        "Ada Holm—current head of the Lake Trust—left.",
        "current head of the Lake Trust",
    ),
    (
        "what she works as",
        "Ms Ada Holm, who is working with the Lake Network (LN) as programme officer, says so.",
        "programme officer",
    ),
    ("an age and any noun", "On Monday, 32-year-old admirer Ada Holm came.", "32-year-old admirer"),
    ("an age and what was done", "A 32-year-old attacked Ada Holm.", ""),
]


@pytest.mark.parametrize(
    ("text", "role"), [row[1:] for row in TOLD_IN_FULL], ids=[row[0] for row in TOLD_IN_FULL]
)
def test_a_role_is_told_with_what_its_bearer_does(text, role):
    (one,) = (named for named in names_in(text).named if named.name == "Ada Holm")

    assert one.role == role


def test_the_mother_of_three_is_who_was_told_of_last():
    (one,) = names_in("Ada Holm came late. The mother of three says she will sell until late hours.").named

    assert one.role == "mother of three"


def test_what_somebody_says_of_another_in_her_own_person_is_no_role():
    (one,) = names_in("Ada Holm, a man convicted of threatening my life, left.").named

    assert one.role == ""


@pytest.mark.parametrize(
    ("before", "role"),
    [
        pytest.param(
            "A spokesman for the Harbour Board, a public body, said it was late.",
            "spokesman for the Harbour Board",
            id="a-body-before",
        ),
        pytest.param(
            "A spokesman for the Harbour Board said so. A spokesman for the Weir Trust said no.",
            "spokesman",
            id="negative-two-bodies",
        ),
        pytest.param("A spokeswoman for the Harbour Board left.", "spokesman", id="negative-said-nothing"),
    ],
)
def test_a_spokesman_speaks_for_the_body_told_before(before, role):
    copy = f"{before}\n\n“I hope it is late,” spokesman Tom Lee told a meeting.\n\n“It is,” Lee said."
    (one,) = (named for named in names_in(copy).named if named.name == "Tom Lee")

    assert one.role == role
