"""People and bodies in running copy: what is a name, whose it is, and what only looks like one."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from articles.extraction import extract
from articles.extraction.findings import Block, BlockKind, Gender, Headline, SourceKind
from articles.extraction.name_table import NameTable
from articles.extraction.names import find_names


def paragraphs(text: str) -> list[Block]:
    """Each line of the text as a paragraph of the story."""
    blocks, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(line, at, at + len(line)))
        at += len(line) + 1
    return blocks


def names_in(text: str) -> NameTable:
    return find_names(text, paragraphs(text))


def people_in(text: str) -> list[str]:
    return [one.name for one in names_in(text).named if one.kind is SourceKind.PERSON]


def bodies_in(text: str) -> list[str]:
    return [one.name for one in names_in(text).named if one.kind is SourceKind.ORGANISATION]


def test_body_that_begins_like_one_is_named_whole():
    assert bodies_in("The International Weir Fund rose. The IWF said so.") == ["International Weir Fund"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        pytest.param("The plan was praised by Ana Diaz in court.", ["Ana Diaz"], id="first-name-and-surname"),
        pytest.param("Critics met Kaja Vrbova there.", ["Kaja Vrbova"], id="unknown-surname"),
        pytest.param("We asked Zdenko Vrblik about it.", ["Zdenko Vrblik"], id="both-parts-in-no-list"),
        pytest.param("Mr Vrblik paid the fine.", ["Vrblik"], id="title-and-surname-alone"),
        pytest.param("Ana Diaz left. Later Ms Diaz rang.", ["Ana Diaz"], id="surname-joins-full-name"),
        pytest.param("Diaz rang first. Then Ana Diaz left.", ["Ana Diaz"], id="full-name-only-later"),
        pytest.param("Ana Diaz won. Ana thanked them.", ["Ana Diaz"], id="first-name-joins-full-name"),
        pytest.param("Joseph Vrblik ran. Joe Vrblik won.", ["Joseph Vrblik"], id="nickname-joins"),
        pytest.param("J. K. Vrblik wrote it.", ["J. K. Vrblik"], id="initials"),
        pytest.param("It was J.K. Vrblik Hassan.", ["J.K. Vrblik Hassan"], id="initials-before-two-names"),
        pytest.param("Ana M. Diaz sued. Ana Diaz won.", ["Ana M. Diaz"], id="middle-initial-joins"),
        pytest.param("They met Jan van der Berg again.", ["Jan van der Berg"], id="lower-case-particles"),
        pytest.param(
            "Ana Vrba Vrblik left. Vrba Vrblik wept.", ["Ana Vrba Vrblik"], id="double-surname-joins"
        ),
        pytest.param("Prince Harry rang. He is Harry Vrblik.", ["Harry Vrblik"], id="royal-with-a-full-name"),
        pytest.param(
            "Sheikh Sabah Vrbi Al-Sabah met Sheikh Sabah Vrbo Al-Sabah.",
            ["Sabah Vrbi Al-Sabah", "Sabah Vrbo Al-Sabah"],
            id="middle-name-tells-two-apart",
        ),
        pytest.param("It was Kevin De Bruyne who scored.", ["Kevin De Bruyne"], id="capital-particle"),
        pytest.param("Pens went to Tamim bin Hamad Al-Vrbi.", ["Tamim bin Hamad Al-Vrbi"], id="arabic-chain"),
        pytest.param(
            "Aid reached Walid al-Vrbi. Al-Vrbi wept.",
            ["Walid al-Vrbi"],
            id="article-of-surname-in-either-case",
        ),
        pytest.param(
            "Fans saw Sean O’Neill and Ian McVrb.", ["Sean O’Neill", "Ian McVrb"], id="apostrophe-and-mc"
        ),
        pytest.param(
            "It is Anne-Marie Vrb-Jones’s idea.", ["Anne-Marie Vrb-Jones"], id="hyphens-and-possessive"
        ),
        pytest.param("Robert Vrblik Jr. won again.", ["Robert Vrblik Jr."], id="suffix"),
        pytest.param("OLENA VRBA: I was at home.", ["Olena Vrba"], id="all-capitals-in-a-transcript"),
        pytest.param("Vrba Olena rang. Olena Vrba wrote.", ["Vrba Olena"], id="family-name-first-joins"),
        pytest.param("Jude Law came. Law stayed.", ["Jude Law"], id="surname-that-is-a-word"),
        pytest.param("Theresa May lost in May. May left.", ["Theresa May"], id="surname-that-is-a-month"),
        pytest.param(
            "Ben Hamilton left Hamilton. Hamilton sued.", ["Ben Hamilton"], id="surname-that-is-a-city"
        ),
        pytest.param("Critics of Putin fled.", ["Putin"], id="known-to-all-by-surname"),
        pytest.param("“No,” said Maria, who lives there.", ["Maria"], id="first-name-alone-that-speaks"),
        pytest.param(
            "King Charles met Pope Francis.", ["King Charles", "Pope Francis"], id="royal-title-stays"
        ),
        pytest.param("Xi Jinping spoke. Mr Xi left.", ["Xi Jinping"], id="family-name-is-the-first"),
        pytest.param(
            "The Speaker of the house, Progress Vrba, rose.",
            ["Progress Vrba"],
            id="word-as-first-name-with-role",
        ),
        pytest.param(
            "So said controller Zdena Brno.", ["Zdena Brno"], id="surname-that-is-a-place-with-a-role"
        ),
        pytest.param(
            "It was Pierre-Emerick Vrba.", ["Pierre-Emerick Vrba"], id="first-name-with-a-place-in-it"
        ),
        pytest.param("A gift from DK Vrblik.", ["DK Vrblik"], id="initials-without-stops"),
        pytest.param("The London Marathon began on Monday in April.", [], id="no-event-month-or-weekday"),
        pytest.param("However, Despite and Meanwhile begin it.", [], id="no-opener-of-a-sentence"),
        pytest.param(
            "Heating prices rose. Nobody likes heating.", [], id="no-word-that-is-lower-case-elsewhere"
        ),
        pytest.param("They flew from New York to St. Louis via Sri Lanka.", [], id="no-place"),
        pytest.param(
            "Ukrainian and North Korean troops, Catholics and Democrats.", [], id="no-people-or-faith"
        ),
        pytest.param("Dr Pepper and Harley-Davidson shares fell.", [], id="no-firm-called-like-a-person"),
        pytest.param("She works at Morgan Stanley for Tim Hortons.", [], id="no-bank-called-like-a-person"),
        pytest.param("It was held in Hyde Park near Wall Street.", [], id="no-park-or-street"),
        pytest.param("Article Continued Below\nRead More", [], id="no-furniture"),
        pytest.param("The Enhanced Vrbita scale goes to five.", [], id="no-thing-behind-an-article"),
        pytest.param("Trump-era rules and an Obama-backed bill.", [], id="no-name-in-a-compound"),
        pytest.param("Covid-19, Brexit and the Omicron wave.", [], id="no-disease-or-slogan"),
        pytest.param("WARNING: DO NOT OPEN", [], id="no-notice-in-capitals"),
        pytest.param("Will they come? Mark your diary.", [], id="no-first-name-that-opens-as-a-word"),
        pytest.param(
            "Will Jane Vrblik stay? Jane Vrblik sang.", ["Jane Vrblik"], id="question-about-somebody"
        ),
        pytest.param("Will Vrblik stayed. Will Vrblik sang.", ["Will Vrblik"], id="first-name-like-a-verb"),
        pytest.param("All Nippon Airways flew.", [], id="no-airline"),
        pytest.param("El Nino was back, and El Niño would stay.", [], id="no-current-of-the-sea"),
        pytest.param(
            "A win for birthright CITIZENSHIP: Birthright Citizenship stays.", [], id="no-status-in-capitals"
        ),
        pytest.param("The emir met Dr Amir Vrblik.", ["Amir Vrblik"], id="first-name-like-a-title"),
        pytest.param(
            "Trip Vrblik, an analyst with Acme, left.",
            ["Trip Vrblik"],
            id="word-before-an-unknown-one-with-an-office",
        ),
        pytest.param(
            "Governor Jan Brewer left in Jan. 2020.", ["Jan Brewer"], id="first-name-that-is-a-month-in-short"
        ),
        pytest.param("It stood on Picabo Street in York.", [], id="no-street"),
        pytest.param(
            "The Bharatiya Janata Party and the Vrba Foundation met.", [], id="no-body-of-two-unknown-words"
        ),
    ],
)
def test_people_are_found_under_their_full_names(text, people):
    assert people_in(text) == people


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        pytest.param("He told NATO and the EU so.", ["NATO", "EU"], id="acronyms"),
        pytest.param(
            "The Ministry of Foreign Affairs agreed.", ["Ministry of Foreign Affairs"], id="ministry-of"
        ),
        pytest.param(
            "Staff at the Department of Health and Human Services left.",
            ["Department of Health and Human Services"],
            id="and-inside-a-name",
        ),
        pytest.param(
            "She left Vrba University for Acme Inc.", ["Vrba University", "Acme Inc."], id="heads-at-the-end"
        ),
        pytest.param("Leeds City Council met.", ["Leeds City Council"], id="place-in-a-name"),
        pytest.param("The NATO-Ukraine Council sat.", ["NATO-Ukraine Council"], id="hyphenated"),
        pytest.param("Acme Corp. grew. Acme hired.", ["Acme Corp."], id="short-form-joins"),
        pytest.param(
            "The Trump administration objected.", ["Trump administration"], id="administration-is-a-body"
        ),
        pytest.param("The White House and Morgan Stanley.", ["White House", "Morgan Stanley"], id="listed"),
        pytest.param("Manchester United beat Real Madrid.", ["Manchester United", "Real Madrid"], id="teams"),
        pytest.param("GDP, DNA and a TV in the UK.", [], id="acronyms-that-are-no-body"),
        pytest.param("Mount Everest and the Dnipro River.", [], id="mountain-and-river"),
        pytest.param("Trump supporters cheered.", [], id="supporters-are-nobody"),
    ],
)
def test_bodies_are_found(text, bodies):
    assert bodies_in(text) == bodies


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        pytest.param("Ana Diaz met Bo Vrb. Diaz’s car stood there.", "Diaz’s", "Ana Diaz", id="possessive"),
        pytest.param(
            "Boris Johnson wed Carrie Johnson. Mr Johnson sang.",
            "Johnson sang",
            "Boris Johnson",
            id="mr-of-two",
        ),
        pytest.param(
            "Boris Johnson wed Carrie Johnson. Mrs Johnson sang.",
            "Johnson sang",
            "Carrie Johnson",
            id="mrs-of-two",
        ),
        pytest.param(
            "Writing in The Mirror Rita sang. Rita Vrb is 64.",
            "Rita sang",
            "Rita Vrb",
            id="given-name-behind-a-paper",
        ),
        pytest.param("Ana Bell-Frey left. ABF wrote of it.", "ABF wrote", "Ana Bell-Frey", id="initials"),
        pytest.param("Ana B. Frey left. The ABF wrote of it.", "ABF wrote", "ABF", id="initials-behind-the"),
        pytest.param(
            "Ana B. Frey and Al Bo Fox left. ABF wrote of it.", "ABF wrote", "ABF", id="initials-of-two"
        ),
        pytest.param(
            "Rita Vrb spoke. Then Paul Vrb came. Vrb sat.", "Vrb sat", "Paul Vrb", id="nearest-before-of-two"
        ),
    ],
)
def test_a_single_name_stands_for_the_full_one(text, words, name):
    at = text.index(words)

    mentions = names_in(text).between(at, at + len(words))

    assert [mention.name for mention in mentions] == [name]


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        pytest.param("Mr Vrblik left.", Gender.MALE, id="title-mr"),
        pytest.param("Dame Vrblik left.", Gender.FEMALE, id="title-dame"),
        pytest.param("spokeswoman Zdenko Vrblik left.", Gender.FEMALE, id="role-before-first-name"),
        pytest.param("They met Olena Vrblik.", Gender.FEMALE, id="first-name"),
        pytest.param("They met Alex Vrblik, the man who paid.", Gender.MALE, id="the-man"),
        pytest.param("They met Alex Vrblik, the woman who paid.", Gender.FEMALE, id="the-woman"),
        pytest.param("They met Jean-Luc Vrblik.", Gender.MALE, id="double-first-name"),
        pytest.param("Xyzzy Vrblik said she would stay.", Gender.FEMALE, id="pronoun-after-the-name"),
        pytest.param(
            "Xyzzy Vrblik is one of the first Finnish women on it.", Gender.FEMALE, id="one-of-the-women"
        ),
        pytest.param("Putin left.", Gender.MALE, id="surname-that-everybody-knows"),
        pytest.param("Mrs Trump left.", Gender.FEMALE, id="negative-another-of-a-known-surname"),
        pytest.param("They met Alex Vrblik.", Gender.UNKNOWN, id="name-of-both"),
        pytest.param("Dr. Vrblik left.", Gender.UNKNOWN, id="title-of-both"),
        pytest.param(
            "Alex Vrblik said she left. Vrblik said he did.", Gender.UNKNOWN, id="pronouns-disagree"
        ),
    ],
)
def test_gender_is_what_the_copy_tells(text, gender):
    table = names_in(text)

    assert table.gender(table.named[0].name) is gender


def test_sentence_in_capitals_names_nobody_by_its_common_words():
    table = names_in("You will see. “NOW YOU WILL SUFFER HARSH CONSEQUENCES,” he wrote to DON VRBLIK.")

    assert "Will Suffer Harsh" not in " ".join(one.name for one in table.named)


def test_second_half_of_a_given_name_may_be_man():
    table = names_in("They met Chan Kin-man, a miner. A Two-man team left.")

    assert [one.name for one in table.named] == ["Chan Kin-man"]


def test_heading_names_nobody_whom_the_story_does_not_know():
    text = "Vrba Denies Grand Xyzzy Plot\nOlena Vrba denies it."
    headline = Headline("Vrba Denies Grand Xyzzy Plot", 0, 28)
    blocks = [Block("Olena Vrba denies it.", 29, 50)]

    table = find_names(text, blocks, headline)

    assert [one.name for one in table.named] == ["Olena Vrba"]
    assert [mention.start for mention in table.mentions] == [0, 29]


def test_subhead_verb_is_no_part_of_a_name():
    text = "Olena Vrba Warns Ministers"
    table = find_names(text, [Block(text, 0, len(text), BlockKind.SUBHEAD)])

    assert [one.name for one in table.named] == ["Olena Vrba"]


def test_role_before_a_verb_in_a_heading_names_nobody():
    text = "News Reporter Rescues Stolen Dog"
    table = find_names(text, [Block(text, 0, len(text), BlockKind.SUBHEAD)])

    assert [one for one in table.named if one.kind is SourceKind.PERSON] == []


def test_role_of_many_words_before_one_in_a_headline_names_nobody():
    found = extract(
        "Mother of Lake Killer Blames Own Neglect\n\nThe mother of the killer once accused her own father of it. “I was young,” she said."
    )

    assert found.names == ()


def test_spellings_are_kept():
    table = names_in("Olena Vrba spoke. Vrba left. OLENA VRBA: no.")

    assert table.named[0].spellings == ("Olena Vrba", "Vrba", "OLENA VRBA")


@pytest.mark.parametrize("gender", [Gender.FEMALE, Gender.MALE])
def test_last_person_is_of_the_gender_asked_for(gender):
    text = "Ana Diaz and Paul Vrb met. NATO"
    names = {Gender.FEMALE: "Ana Diaz", Gender.MALE: "Paul Vrb"}

    assert names_in(text).last_person(len(text), gender).name == names[gender]


def test_nobody_is_the_last_person_before_the_first():
    assert names_in("Ana Diaz left.").last_person(0) is None


PIECES = [
    *"ABab .,’'-–\n()1éÉ“”",
    " of ",
    " and ",
    "Mr ",
    "Ana ",
    " Minister ",
    " the ",
    "Union",
    ", head of ",
]


@example(", and A the Ana ")
@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
@settings(max_examples=300)
def test_any_text_gives_spans_that_hold_their_words(text):
    table = names_in(text)

    assert all(text[one.start : one.end] == one.text for one in table.mentions)
    assert all(
        0 <= one.phrase_start <= one.start < one.end <= one.phrase_end <= len(text) for one in table.mentions
    )
    assert [one.start for one in table.mentions] == sorted(one.start for one in table.mentions)


@given(st.text())
def test_no_text_raises(text):
    names_in(text)


@pytest.mark.parametrize(
    "part", ["A ", "Ana ", "Minister ", "A. ", "a-", "of ", "NATO and ", "\n", "McA’", "Mr "]
)
def test_long_monotony_names_hardly_anybody(part):
    text = part * (200_000 // len(part))

    assert len(find_names(text, [Block(text, 0, len(text))]).named) < 3


@pytest.mark.parametrize("behind", ["", " Wins Again", " Holm"])
def test_initial_glued_to_a_surname_keeps_its_place(behind):
    text = f"They met P.Vrblik{behind}, a minister, in York. P. Vrblik said it was late."

    for mention in names_in(text).mentions:
        assert mention.text == text[mention.start : mention.end] == mention.text.strip()


@pytest.mark.parametrize(
    "text",
    [
        "Joy Harden Bradford, a psychologist in Ayr, said so.",
        "It is late, according to Brandon Royal, product manager of weirs at Acme.",
    ],
    ids=["ends like a place", "a word behind a given name that a place has"],
)
def test_a_name_may_end_like_something_else(text):
    assert people_in(text)[0] in ("Joy Harden Bradford", "Brandon Royal")


def test_the_body_at_which_somebody_works_holds_no_office_itself():
    assert people_in("Ada Holm is product manager of weirs at Google Cloud and at Acme.") == ["Ada Holm"]


@pytest.mark.parametrize("headline", ["Jane  Roe Wins Race in Ayr", "Police Meet Jane  Roe Today"])
def test_a_headline_with_a_wide_gap_in_a_name_is_read(headline):
    copy = f"{headline}\n\nThe harbour of the old town was closed on Monday after a storm tore two ferries loose.\n"

    assert [name.name.split() for name in extract(copy).names] == [["Jane", "Roe"]]
