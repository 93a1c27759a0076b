import pytest

from articles.extraction.meta import parse_meta

CREDITED = [
    # line, byline, outlets, place, dates
    ("name", "By Brandon Riddle", "By Brandon Riddle", [], "", []),
    ("capitals", "BY ASSOCIATED PRESS", "BY ASSOCIATED PRESS", ["ASSOCIATED PRESS"], "", []),
    (
        "three names",
        "By Nazli Demir, Yesim Sert Kaya and Mehmet Tosun",
        "By Nazli Demir, Yesim Sert Kaya and Mehmet Tosun",
        [],
        "",
        [],
    ),
    ("name and agency", "By Jane Doe, AP", "By Jane Doe", ["AP"], "", []),
    ("name and role", "By John Smith, Staff Writer", "By John Smith", [], "", []),
    ("name, outlet and role", "Jane Doe, Reuters correspondent", "Jane Doe", ["Reuters"], "", []),
    ("name that runs into an outlet", "JANE DOE Associated Press", "JANE DOE", ["Associated Press"], "", []),
    (
        "name that runs into a role",
        "Hannah Reid Science correspondent",
        "Hannah Reid Science correspondent",
        [],
        "",
        [],
    ),
    ("name in a place", "Igbawase Ukumba in Lafia", "Igbawase Ukumba", [], "Lafia", []),
    ("age glued to a name", "Jane Doe7 hours ago", "Jane Doe", [], "", []),
    ("button between a name and an age", "Jane Doe Send an email 20 hours ago", "Jane Doe", [], "", []),
    ("country beside a date", "Costa Rica | Friday, April 22, 2022", "", [], "", ["2022-04-22"]),
    (
        "name and a paper that no table lists",
        "Jane Doe, Harbour Gazette",
        "Jane Doe",
        ["Harbour Gazette"],
        "",
        [],
    ),
    ("age behind a name", "Jane Doe 7 hours", "Jane Doe", [], "", []),
    ("label of a date that is missing", "Jane Doe|Published", "Jane Doe", [], "", []),
    ("name and an agency's copy", "Jane Doe and AP", "Jane Doe and AP", ["AP"], "", []),
    (
        "blanks between label and name",
        "By\xa0 JANE DOE and JOHN ROE",
        "By\xa0 JANE DOE and JOHN ROE",
        [],
        "",
        [],
    ),
    ("name, outlet and a mark", "Jane Doe · CBC News ·", "Jane Doe", ["CBC News"], "", []),
    (
        "name and a long role",
        "Jane Doe Deputy Content Director",
        "Jane Doe Deputy Content Director",
        [],
        "",
        [],
    ),
    ("agency and its place", "Reuters, Washington,", "Reuters", ["Reuters"], "Washington", []),
    (
        "writer behind the sections",
        "Harbour News, National, Top Story 1 | | | Written by Jane Doe",
        "Written by Jane Doe",
        [],
        "",
        [],
    ),
    (
        "those of an outlet, unnamed",
        "Detroit News wire services",
        "Detroit News wire services",
        ["Detroit News"],
        "",
        [],
    ),
    ("outlet and role", "BBC security correspondent", "", ["BBC"], "", []),
    ("by a name that runs into an outlet", "By Jane Doe Fox News", "By Jane Doe", ["Fox News"], "", []),
    ("role alone", "Staff Reporter", "Staff Reporter", [], "", []),
    ("agency alone", "PTI", "", ["PTI"], "", []),
    ("place and agency", "Kyiv • UNN", "", ["UNN"], "Kyiv", []),
    (
        "desk, place and date",
        "News Desk | Brussels | Updated: 4 December 2024 13:16 IST",
        "News Desk",
        [],
        "Brussels",
        ["2024-12-04T13:16+05:30"],
    ),
    (
        "date line that ends in the place",
        "November 29, 2010 12:02 am | Updated 12:12 am IST - Guwahati:",
        "",
        [],
        "Guwahati",
        ["2010-11-29T00:02+05:30"],
    ),
    (
        "byname and date",
        "Published By : Admin | April 29, 2024 | 07:34 IST",
        "Published By : Admin",
        [],
        "",
        ["2024-04-29T07:34+05:30"],
    ),
    ("date glued to an agency", "March 14, 2013|Reuters", "", ["Reuters"], "", ["2013-03-14"]),
    (
        "weekday glued to a name",
        "KATERYNA TYMOSaturday, 18 February 2023, 20:26",
        "KATERYNA TYMO",
        [],
        "",
        ["2023-02-18T20:26"],
    ),
    ("name before an outlet's place", "By Jane Doe BBC News, Kyiv", "By Jane Doe", ["BBC News"], "Kyiv", []),
    ("writer for a paper", "By JANE DOE FOR THE LAKE HERALD", "By JANE DOE", ["LAKE HERALD"], "", []),
    ("outlet glued to a name", "Jane DoeThe Washington Post", "Jane Doe", ["The Washington Post"], "", []),
    (
        "houses and a hidden address",
        "AFP/The Guardian - [email protected]",
        "AFP/The Guardian",
        ["AFP", "The Guardian"],
        "",
        [],
    ),
    (
        "a house and the wires",
        "By Euronews with agencies",
        "By Euronews with agencies",
        ["Euronews", "agencies"],
        "",
        [],
    ),
    (
        "a role of many words",
        "By Ann Lea Local Democracy Reporter",
        "By Ann Lea Local Democracy Reporter",
        [],
        "",
        [],
    ),
    (
        "a paper behind a stroke",
        "By Jane Doe/The Lakeside Times",
        "By Jane Doe",
        ["The Lakeside Times"],
        "",
        [],
    ),
    ("a bureau behind a stroke", "By Jane Doe/Statehouse Bureau", "By Jane Doe", [], "", []),
    (
        "an agency behind a stroke",
        "By Jane Doe/Associated Press",
        "By Jane Doe",
        ["Associated Press"],
        "",
        [],
    ),
    ("another behind a stroke", "By Jane Doe/John Roe", "By Jane Doe/John Roe", [], "", []),
    ("name and address", "By Jane Doe - jdoe@example.com", "By Jane Doe", [], "", []),
    (
        "agency in a place",
        "Agence France-Presse in Lima",
        "Agence France-Presse",
        ["Agence France-Presse"],
        "Lima",
        [],
    ),
    (
        "date, name, sections and count",
        "4 May 2024 Jane Doe Headlines, World 0",
        "Jane Doe",
        [],
        "",
        ["2024-05-04"],
    ),
    ("date in sections", "Posted on May 4, 2024 in News, World", "", [], "", ["2024-05-04"]),
    ("unknown words beside a time", "May 4, 2024 10:02 AM Kolkata edition", "", [], "", ["2024-05-04T10:02"]),
    (
        "a page's number for its story",
        "News ID: 4711 | 04 May 2024 - 10:02",
        "",
        [],
        "",
        ["2024-05-04T10:02"],
    ),
    (
        "place in capitals behind the clock",
        "May 4, 2024 7:56 pm IST - KOLLAM",
        "",
        [],
        "KOLLAM",
        ["2024-05-04T19:56+05:30"],
    ),
    ("place and day without a year", "Oslo, Jan. 30 :", "", [], "Oslo", []),
    ("outlet that could be a weekday", "The Sun", "", ["The Sun"], "", []),
    (
        "moment of the island's clock",
        "Monday, 4 December 2006, 12:27 GMT 13:27 UK",
        "",
        [],
        "",
        ["2006-12-04T12:27+00:00"],
    ),
    ("section beside its date", "Must See 25/09/2019", "", [], "", ["2019-09-25"]),
    (
        "byline behind its own words",
        "Anna Doe, gull.com | The Lake Herald By Anna Doe, gull.com | The Lake Herald",
        "By Anna Doe",
        ["gull.com", "The Lake Herald"],
        "",
        [],
    ),
    ("label glued to a name", "ByAnna Doe, Press Association", "ByAnna Doe", ["Press Association"], "", []),
    ("name that begins like a label", "Byron Doe", "Byron Doe", [], "", []),
    (
        "date with the machine's stamps",
        "By AP | Updated: May 4, 2024 20:30 IST2024-05-04T20:28:49+5:302024-05-04T20:30:11+5:30",
        "By AP",
        ["AP"],
        "",
        ["2024-05-04T20:30+05:30"],
    ),
    ("name that asks nothing", "Will Roe", "Will Roe", [], "", []),
    ("small word in a name", "Anna ul Doe", "Anna ul Doe", [], "", []),
    (
        "house for an outlet",
        "By Anna Doe | Gull Media for gull.com",
        "By Anna Doe",
        ["gull.com"],
        "",
        [],
    ),
    (
        "house that no table lists",
        "By Anna Doe, Lakeside Gull Group",
        "By Anna Doe",
        ["Lakeside Gull Group"],
        "",
        [],
    ),
    ("name and a word in capitals", "ANNA DOE, SEABIRDS", "ANNA DOE", [], "", []),
    ("desk of an outlet", "India Today Web Desk", "India Today Web Desk", ["India Today"], "", []),
    ("place whose marks are capitals", "İSTANBUL", "", [], "İSTANBUL", []),
    (
        "place in capitals before its date",
        "SURABAYA, Indonesia/JAKARTA Tue May 7, 2024",
        "",
        [],
        "SURABAYA",
        ["2024-05-07"],
    ),
    ("buttons before a name", "Email|Print| Text size – + By Jane Doe", "By Jane Doe", [], "", []),
    ("page of the paper", "Sunday, January 6, 2008; Page A04", "", [], "", ["2008-01-06"]),
    (
        "page and its update",
        "Saturday, January 12, 2008 - Page updated at 12:00 AM",
        "",
        [],
        "",
        ["2008-01-12"],
    ),
    ("day set off from its month", "17:59 - 9th, Jan 2008", "", [], "", ["2008-01-09T17:59"]),
    (
        "button behind a date",
        "Published on Monday, January 14, 2008 Email To Friend",
        "",
        [],
        "",
        ["2008-01-14"],
    ),
    ("link that nothing closes", "Posted By: Jane M. Doe (Email", "Posted By: Jane M. Doe", [], "", []),
    (
        "name and rank before a dash",
        "By JANE B. DOE - Associated Press Writer --",
        "By JANE B. DOE",
        ["Associated Press"],
        "",
        [],
    ),
    ("rank at a paper", "Lake Herald Staff Writer", "", ["Lake Herald"], "", []),
    ("rank at a house in capitals", "LAKEnet Assignment Editor", "", ["LAKEnet"], "", []),
    ("date and reading time", "Dec 4, 2024 | 3 min read", "", [], "", ["2024-12-04"]),
]


@pytest.mark.parametrize(
    ("line", "byline", "outlets", "place", "dates"),
    [row[1:] for row in CREDITED],
    ids=[row[0] for row in CREDITED],
)
def test_a_line_states_who_where_and_when(line, byline, outlets, place, dates):
    meta = parse_meta(line)

    assert meta is not None
    assert (line[slice(*meta.byline)] if meta.byline else "") == byline
    assert [line[slice(*o)] for o in meta.outlets] == outlets
    assert (line[slice(*meta.place)] if meta.place else "") == place
    assert [stamp.at for stamp, _ in meta.stamps] == dates


OTHER_LINES = [
    ("a headline", "Senate vows support for farmers"),
    ("a headline that opens with By", "By dawn on Monday the troops had left"),
    ("a kick-off time", "Kick-off: 20:00 4 December 2024"),
    ("a sentence with a date", "The law was passed on 4 December 2024 after a long debate in the house"),
    ("a venue with a date", "Venue: Harbour Hall, 4 December 2024"),
    ("a name before words to come", "Jane Doe --"),
    ("a title with a date in its midst", "Five things that changed on 4 May 2024 for renters"),
    ("an institution", "White House"),
    ("a release's title", "Lakesoft Launches Storm Protocol for Harbour Town Moves"),
    ("a question", "Will Roe Harbour Open"),
    ("a player's title", "Gull Radio News:"),
    ("a tag list", "Tags: shipping"),
    ("a role with a name in a sentence", "Reporter Jane Doe said the roads were closed"),
]


@pytest.mark.parametrize("line", [row[1] for row in OTHER_LINES], ids=[row[0] for row in OTHER_LINES])
def test_a_line_that_states_anything_else_is_not_read(line):
    assert parse_meta(line) is None


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Published: 15 Aug 2023", "published"),
        ("Last updated on 15 Aug 2023", "updated"),
        ("First published 15 Aug 2023", "published"),
        ("15 Aug 2023", ""),
    ],
)
def test_a_date_carries_the_label_before_it(line, label):
    meta = parse_meta(line)

    assert meta is not None
    assert meta.stamps[0][1] == label
