from datetime import date

import pytest

from articles.extraction.dates import add_zone_of_line, find_stamps, is_american_summer, reads_month_first

STATED = [
    ("clock behind its label", "24 July 2012 Last updated at 12:59 ET", "2012-07-24T12:59-04:00"),
    ("iso day", "2024-12-04", "2024-12-04"),
    ("iso moment with offset", "2024-12-04T10:22:33+02:00", "2024-12-04T10:22+02:00"),
    ("iso moment in utc", "2024-12-04T10:22Z", "2024-12-04T10:22+00:00"),
    ("time and zone before the date", "11:42 AM EST, December 4, 2024", "2024-12-04T11:42-05:00"),
    ("day first with two-digit year", "17.10.24, 09:22", "2024-10-17T09:22"),
    ("day month year and Indian time", "4 December 2024 13:16 IST", "2024-12-04T13:16+05:30"),
    ("American day with a stop", "Sept. 14, 2023 5:05 p.m. CDT", "2023-09-14T17:05-05:00"),
    ("ordinal day", "3rd of March, 2021", "2021-03-03"),
    ("short year after an apostrophe", "15 Aug '23", "2023-08-15"),
    ("bar between date and time", "April 29, 2024 | 07:34 IST", "2024-04-29T07:34+05:30"),
    ("offset without a colon", "Wed, 03 Sep 2025 21:16:37 +0300", "2025-09-03T21:16+03:00"),
    ("hours without a mark", "15 Jan, 2008, 1202 hrs IST", "2008-01-15T12:02+05:30"),
    ("noon", "May 1, 2022 12:00 pm", "2022-05-01T12:00"),
    ("midnight", "May 1, 2022 12:05 AM", "2022-05-01T00:05"),
    ("time with a stop", "3 Jan 2024 9.10am", "2024-01-03T09:10"),
    ("season told by the day: summer", "July 4, 2024 at 5 PM ET", "2024-07-04T17:00-04:00"),
    ("season told by the day: winter", "January 4, 2024 at 5 PM ET", "2024-01-04T17:00-05:00"),
    ("zone with a shift", "4 December 2024, 10:00 GMT+2", "2024-12-04T10:00+02:00"),
    ("name glued on before", "Anna SmithDecember 4, 2024", "2024-12-04"),
    ("machine's remains before", "31+05:30:Published : Aug 1, 2018, 1:31 am IST", "2018-08-01T01:31+05:30"),
    ("month first where day first cannot be", "12/24/2024", "2024-12-24"),
    (
        "time glued to the year, label glued to the zone",
        "December 4, 202411:02 AM GMTUpdated",
        "2024-12-04T11:02+00:00",
    ),
    ("clocks of two zones", "Updated 0339 GMT (1139 HKT) November 19, 2019", "2019-11-19T03:39+00:00"),
    ("label glued to the half of the day", "June 9, 2017 at 2:00 PMTags", "2017-06-09T14:00"),
    ("hyphens and a stop", "04-Dec.-2024", "2024-12-04"),
    ("comma behind the day", "Tuesday 21, March 2017", "2017-03-21"),
    ("day set off by blanks", "Thursday, March     05, 2009", "2009-03-05"),
    ("dot between time and date", "15:56 • 10.10.24", "2024-10-10T15:56"),
    ("figures in brackets behind time and zone", "11:57 IST(13/1/2008)", "2008-01-13T11:57+05:30"),
    ("a land and a side of it for a zone", "Jan 18, 2008 10:15 am US/Eastern", "2008-01-18T10:15-05:00"),
]


@pytest.mark.parametrize(("text", "at"), [row[1:] for row in STATED], ids=[row[0] for row in STATED])
def test_a_stated_date_is_read_with_its_time(text, at):
    (stamp,) = find_stamps(text)

    assert stamp.at == at
    assert stamp.precision == ("minute" if "T" in at else "day")


NOT_DATES = [
    ("day and month alone", "BRUSSELS, Oct 18 (KUNA)"),
    ("month and year alone", "in December 2024 prices rose"),
    ("version number", "release 1.2.24.5 is out"),
    ("impossible day", "31 February 2024"),
    ("impossible numbers", "45.19.2024"),
    ("score", "they won 3-1 and 2-0"),
    ("phone number", "call 0800-12-34-567"),
    ("year out of range", "the battle of 14 October 1066"),
]


@pytest.mark.parametrize("text", [row[1] for row in NOT_DATES], ids=[row[0] for row in NOT_DATES])
def test_what_is_no_full_date_is_left_out(text):
    assert find_stamps(text) == []


def test_a_number_beside_a_date_is_not_its_time():
    (stamp,) = find_stamps("December 4, 2024 20 comments")

    assert stamp.at == "2024-12-04"


def test_numbers_are_read_month_first_on_an_american_page():
    assert find_stamps("4/12/2024")[0].at == "2024-12-04"
    assert find_stamps("4/12/2024", month_first=True)[0].at == "2024-04-12"


@pytest.mark.parametrize(
    ("page", "is_month_first"),
    [
        ("12/4/2023 6:02 PM EST", True),
        ("Posted 12/4/2023 6:02 PM", True),
        ("12/4/2023, 6:02 p.m. EST", True),
        ("12/4/2023 06:02:25 AM PST", True),
        ("12/4/23 6:02 PM", True),
        ("11/08/23 5:19pm Ada Lane", True),
        ("31/08/23 5:19pm", False),
        ("Updated 12/25/2023", True),
        ("SPRINGFIELD, Mo. (AP) - 12/4/2023", True),
        ("12/4/2023 6:02 PM GMT", False),
        ("Posted 25/12/2023", False),
        ("12/4/2023", False),
        ("01-08-2008 It rained on Tuesday. It will snow on Tuesday.", True),
        ("01-08-2008 It rained on Tuesday.", False),
        ("01-08-2008 It rained on Friday. It snowed on Tuesday. It froze on Tuesday.", False),
        ("Tue, January 15, 2008 Published: 01.09.2008", True),
        ("Tue, January 15, 2009 Published: 01.09.2008", False),
        ("Mon, January 15, 2008 Published: 09.01.2008", False),
        ("Published: 01.09.2008", False),
    ],
)
def test_a_page_shows_whether_it_writes_the_month_first(page, is_month_first):
    assert reads_month_first(page) is is_month_first


def test_a_moment_that_is_told_twice_is_one_stamp():
    (stamp,) = find_stamps("7/23/2012 3:00:29 PM ET 2012-07-23T19:00:29", month_first=True)

    assert stamp.at == "2012-07-23T15:00-04:00"


def test_a_clock_takes_the_zone_of_its_line():
    text = "May 4, 2024 7:00 pm | Updated 7:30 pm IST"

    (stamp,) = add_zone_of_line(text, find_stamps(text))

    assert stamp.at == "2024-05-04T19:00+05:30"


def test_two_dates_on_a_line_are_two_stamps():
    text = "21.11.2014 - Update : 22.11.2014"

    assert [text[s.start : s.end] for s in find_stamps(text)] == ["21.11.2014", "22.11.2014"]


@pytest.mark.parametrize(
    ("day", "is_summer"),
    [
        (date(2024, 3, 9), False),
        (date(2024, 3, 10), True),
        (date(2024, 11, 2), True),
        (date(2024, 11, 3), False),
    ],
)
def test_american_clocks_change_on_their_sundays(day, is_summer):
    assert is_american_summer(day) is is_summer


@pytest.mark.parametrize(
    ("page", "month_first"), [("4:42 PM on 12/07/2012", True), ("at 16:42 on 12/07/2012", False)]
)
def test_a_clock_of_two_halves_before_figures_shows_the_month_first(page, month_first):
    assert reads_month_first(page) is month_first
