import pytest

from articles.extraction import extract
from articles.extraction.datelines import find_dateline

OPENINGS = [
    ("agency and double hyphen", "BRUSSELS, Oct 18 (KUNA) -- Ministers met", "BRUSSELS", "KUNA"),
    ("agency and dash", "LONDON, Sept 28 (Reuters) – Drivers queued", "LONDON", "Reuters"),
    ("state in the American way", "CEDAR FALLS, Iowa (AP) — Farmers met", "CEDAR FALLS, Iowa", "AP"),
    ("agency between strokes", "MOSCOW, November 29. /TASS/. The court met", "MOSCOW", "TASS"),
    ("comma before the agency", "Podgorica, (MINA) – The cabinet met", "Podgorica", "MINA"),
    ("place in round brackets", "(LOS ANGELES) — At least ten homes burned", "LOS ANGELES", ""),
    ("place in square brackets", "[BRUSSELS] Ministers met", "BRUSSELS", ""),
    ("agencies before the place", "(CBS/AP) WILSON, N.Y. - A barge sank", "WILSON, N.Y.", "CBS/AP"),
    ("agency alone", "(Reuters) - Shares fell", "", "Reuters"),
    ("bare agency and hyphen", "AFP - The court ruled", "", "AFP"),
    ("known city and colon", "New Delhi: The minister spoke", "New Delhi", ""),
    ("city, date and colon", "Guwahati, Nov. 28: Players waited", "Guwahati", ""),
    ("country in square brackets", "Margao (Goa) [India]: The coach spoke", "Margao", ""),
    ("country, date and agency", "Raipur [India], February 22 (ANI): The chief spoke", "Raipur", "ANI"),
    (
        "outlet before the place",
        "EXAMPLE TV: London, United Kingdom: The premier spoke",
        "London, United Kingdom",
        "",
    ),
    ("capitals and no mark", "BRUSSELS European leaders met", "BRUSSELS", ""),
    (
        "capitals, a state and no mark",
        "NEW HAVEN, Conn. A woman from the shore has been found",
        "NEW HAVEN, Conn.",
        "",
    ),
    ("capitals, date and no mark", "HELSINKI, Oct 26 Retailer Kesko rose", "HELSINKI", ""),
    ("agency without brackets", "Riyadh, 27 October 2022, SPA -- The minister spoke", "Riyadh", "SPA"),
    ("stop behind the place", "MOSCOW. Feb 5 (Interfax) - The court met", "MOSCOW", "Interfax"),
    ("country and a tight dash", "MANILA, Philippines—The senate met", "MANILA, Philippines", ""),
    (
        "outlet, agency and date",
        "LAHORE (Lake News / Sputnik - 22nd June, 2023) The court met",
        "LAHORE",
        "Sputnik",
    ),
    ("station with its number", "DETROIT (LAKE 2) - Ferries are idle", "DETROIT", "LAKE 2"),
    ("newsroom by its net", "PHOENIX (LKFamily) — A ferry sank", "PHOENIX", "LKFamily"),
    (
        "release's wire",
        "Montreal, Quebec--(Newsfile Corp. - July 1, 2026) - Lakesoft builds",
        "Montreal, Quebec",
        "Newsfile Corp.",
    ),
    ("dashes without blanks", "NEW YORK--(BUSINESS WIRE)--Lakesoft said", "NEW YORK", "BUSINESS WIRE"),
    (
        "city, district and country",
        "Washington, DC, United States: A ferry sank",
        "Washington, DC, United States",
        "",
    ),
    ("city before a body's initials", "Oslo: The Harbour Board (HB) has met", "Oslo", ""),
    ("city glued to the first word", "GenevaThe region has met", "Geneva", ""),
    (
        "newsroom of a town behind its state",
        "LAKESVILLE, TN (LAKESVILLE NOW) – Hot days are",
        "LAKESVILLE, TN",
        "LAKESVILLE NOW",
    ),
    (
        "any house behind a city and its day",
        "Bhopal, April 16 (Tides Kiran): A ferry",
        "Bhopal",
        "Tides Kiran",
    ),
    ("state of a country", "Tonk, Rajasthan: A ferry sank", "Tonk, Rajasthan", ""),
    ("two places", "Paris and Oslo, France – A ferry sank", "Paris and Oslo, France", ""),
    ("city alone before a sentence", "New Delhi, The board met on Monday", "New Delhi", ""),
    ("city alone before a body", "Thiruvananthapuram, LSEB on Tuesday said", "Thiruvananthapuram", ""),
    ("unknown place, day and colon", "Gullenda (Lakeland), June 14, 2026: A ferry sank", "Gullenda", ""),
    ("town by its ending", "Gullabad: The Harbour Board (HB) has met", "Gullabad", ""),
    ("dash before the first word", "TULSA, Okla. -LKSA has met", "TULSA, Okla.", ""),
    ("day and house", "July 13, 2026 (LKN): The board met", "", "LKN"),
    (
        "site without a mark",
        "Gullpur, April 20 (LakeNews.XYZ) Customs at the shrine",
        "Gullpur",
        "LakeNews.XYZ",
    ),
    ("two cities", "Geneva/Dubai, 3 May 2024 – The council met", "Geneva/Dubai", ""),
    ("station in brackets and a colon", "Colombo (LNW): The cabinet met", "Colombo", "LNW"),
    (
        "unknown place before a sentence",
        "Flint Ridge - When a family loses its home, the neighbours come",
        "Flint Ridge",
        "",
    ),
    ("unknown town in capitals", "FAIRMONT — The library will close", "FAIRMONT", ""),
    ("unknown town before a colon", "FAIRMONT: The town's only library will close for good", "FAIRMONT", ""),
    ("state with stops", "TROY, N.Y. — The first baseman spoke", "TROY, N.Y.", ""),
    ("state with a stop, and an agency", "ST. IVES, Mich. (AP) — The town", "ST. IVES, Mich.", "AP"),
    ("small letters and a state", "Dalton, Ill. — The coach spoke", "Dalton, Ill.", ""),
    (
        "newsroom of one word behind a place in capitals",
        "HILO, Hawaii (HiloNewsNow) - Whales came",
        "HILO, Hawaii",
        "HiloNewsNow",
    ),
    ("part of an outlet", "Hong Kong (CNN Business)A muddled view", "Hong Kong", "CNN Business"),
    ("bullet for a dash", "FAIRMONT • The town will close its library", "FAIRMONT", ""),
    ("stop before the dash", "Havana, Cuba.- Ministers met", "Havana, Cuba", ""),
    (
        "link in the first words",
        "TROY, N.Y. Hurricane Katrina (search) churned through the coast",
        "TROY, N.Y.",
        "",
    ),
    ("from where somebody reports", "Reporting from Oslo -- Ministers met", "Oslo", ""),
]


@pytest.mark.parametrize(
    ("text", "place", "agency"), [row[1:] for row in OPENINGS], ids=[row[0] for row in OPENINGS]
)
def test_a_dateline_is_read_from_the_front_of_a_paragraph(text, place, agency):
    found = find_dateline(text)

    assert found is not None
    assert (text[slice(*found.place)] if found.place else "") == place
    assert (text[slice(*found.agency)] if found.agency else "") == agency
    assert text[found.end :][:1].isupper()


NO_DATELINES = [
    ("where a picture stands", "ABOVE: Jane Roe among those who are angry at the cuts"),
    ("number for a place", "One June 24, 1947 — a pilot saw nine lights above the harbour"),
    ("bullet behind small letters", "Ferry Deal • The town will close its library"),
    ("a day of the forecast", "MONDAY: Sunny skies and a high of ninety are what we shall see"),
    ("a rubric with its day", "LAKES OF EUROPE — August 13, 2015, 11:32 am Ferries at sea"),
    ("a city and no country", "Washington, DC, Harbour: A ferry"),
    ("a speaker and a colon", "Rutte: NATO allies will help"),
    ("an alliance and a hyphen", "NATO - the alliance - grows"),
    ("a speaker with a role", "Jeremy Corbyn, Labour leader: “I want an election”"),
    ("a label in capitals", "BREAKING — The bridge is down, the harbour master says"),
    ("an outlet in brackets is no place", "OPINION: The bridge was never safe"),
    ("a person before a dash", "Jane Doe - The bridge was never safe, and everyone here knew"),
    ("a label", "Quote: “There are many”"),
    ("a speaker in capitals", "SMITHSON: Well that is what we said from the very start"),
    ("a question's label", "QUESTION: Does the town still have the means to pay for it"),
    ("a source's label", "Source: the minister in an address"),
    ("a name between dashes", "Smith — a former teacher — said no"),
    ("an ordinary sentence", "The Governor of Lagos, Mr Sule, spoke"),
    ("a country in capitals before a dash without a story", "UKRAINE — a country at war"),
    ("initials before a noun", "US Senator Bob Casey spoke"),
    ("a competition", "Premier League - The table"),
    ("a correction's day", "Correction, June 4, 2019: An earlier version was wrong"),
    ("a day of the week", "Sunday, 5 May 2024: The board meets at the slip"),
    ("whoever signs with a day", "Sarah, May 3: The gulls went home"),
    ("a day and a writer", "May 5, 2024 (Jane Doe): The gulls went home"),
    ("a person with such an ending", "Umapathi Nagar: The gulls went home"),
    ("a person with a role", "Jane, April 16 (Harbour Master): A ferry"),
    ("a city in a row", "Paris, Oslo and Rome are warm in May"),
    ("a city and what it is", "Paris, the old town, is lovely in spring"),
    ("a country and its house", "Norway CNN — so the board called the channel"),
    ("a sentence that opens with a city", "Paris is lovely in spring"),
]


@pytest.mark.parametrize("text", [row[1] for row in NO_DATELINES], ids=[row[0] for row in NO_DATELINES])
def test_what_only_resembles_a_dateline_is_left_alone(text):
    assert find_dateline(text) is None


def test_a_syndicator_before_the_dateline_is_the_outlet():
    text = "(MENAFN- Kuwait News Agency (KUNA)) KUWAIT, Sept 14 (KUNA) -- Kuwait welcomed the talks"

    found = find_dateline(text)

    assert found is not None
    assert text[slice(*found.outlet)] == "MENAFN"
    assert text[found.end :] == "Kuwait welcomed the talks"


@pytest.mark.parametrize(
    "text",
    [
        "BRUSSELS, Oct 18, 2024 (KUNA) -- Ministers met",
        "Oslo, Norway--(Newsfile Corp. - Oct 18, 2024) - Ministers met",
    ],
)
def test_a_dateline_with_a_year_states_a_date(text):
    found = find_dateline(text)

    assert found is not None
    assert found.stamp is not None
    assert found.stamp.at == "2024-10-18"


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("Harbour News / The port is shut", "Harbour News"),
        ("Harbour News – The port is shut", "Harbour News"),
        ("LakesideNEWS.Net - The port is shut", "LakesideNEWS.Net"),
    ],
)
def test_an_outlet_may_stand_where_agencies_do(text, outlet):
    found = find_dateline(text)

    assert found is not None
    assert found.agency is None
    assert text[slice(*found.outlet)] == outlet


def test_a_newsroom_in_brackets_is_who_filed():
    text = "(CNN)A storm hit"

    found = find_dateline(text)

    assert found is not None
    assert found.outlet is None
    assert text[slice(*found.agency)] == "CNN"


STORY = "The harbour was closed on Monday after a storm tore two ferries from their moorings in the night."


@pytest.mark.parametrize("place", ["New Delhi", "Washington/ New Delhi"])
def test_places_on_a_line_of_their_own_above_the_story_are_its_dateline(place):
    page = extract(f"Harbour closed\n\nHighlights\nTwo ferries are hurt\n{place}:\n{STORY}\n")

    assert page.layout.dateline.text == place


@pytest.mark.parametrize("line", ["The plan:", "Harbour:"])
def test_a_word_before_a_colon_on_a_line_of_its_own_is_no_dateline(line):
    assert extract(f"Harbour closed\n\n{line}\n{STORY}\n").layout.dateline is None


@pytest.mark.parametrize("day", ["April 17, 2015", "17 April 2015"])
def test_a_day_alone_before_a_dash_is_the_storys(day):
    text = f"{day} -- Imagine that the weir breaks and nobody in the town can close it again."
    found = find_dateline(text)

    assert found is not None
    assert found.stamp is not None
    assert found.stamp.at == "2015-04-17"
    assert text[found.end :].startswith("Imagine")


def test_a_day_before_a_dash_and_a_few_words_heads_a_list():
    assert find_dateline("June 9, 2020 -- Harbour Hall, Ayr") is None
