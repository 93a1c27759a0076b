import pytest

from articles.extraction.findings import FurnitureKind
from articles.extraction.layout import find_layout

HEADLINE = "Storm tears two ferries from their moorings"
LEAD = "The harbour of the old town was closed on Monday after a storm tore two ferries from their moorings."
SECOND = "Nobody was hurt, the harbour master said, but both ships will stay in the yard until the spring."

PRINTED = [
    (
        "of two sentences above its deck and byline",
        [
            "Wild gulls ruled this harbour for over a century. Now it's being reborn.",
            "The old town of Ayr, once stripped of its boats by a storm, makes an astonishing recovery from it.",
            "By Jane Roe",
            LEAD,
            SECOND,
        ],
    ),
    (
        "in a title's capitals above a deck on the date",
        [HEADLINE.title(), "Can the harbour town close its old harbour before a storm?", "May 3, 2020", LEAD],
    ),
    ("short and alone above the story", ["Getting Ferries Loose", LEAD, SECOND]),
]
BELOW = [
    ("some words in capitals", ["STORM OF FERRIES", HEADLINE, "Jane Doe", "18 Nov 2019, 19:09"]),
    (
        "its topic and the page's age",
        [
            "Old harbour town",
            "This article is more than 5 years old",
            HEADLINE,
            "This article is more than 5 years old",
        ],
    ),
    (
        "what somebody said on a day",
        [
            "“A storm a week is tearing two ferries from the old harbour.”",
            "— Jane Doe on Sunday, October 13th, 2019 in a local paper",
            HEADLINE,
            "By John Roe on Monday, November 18th, 2019 at 11:08 a.m.",
        ],
    ),
]


@pytest.mark.parametrize("lines", [row[1] for row in BELOW], ids=[row[0] for row in BELOW])
def test_a_headline_stands_below_what_leads_to_it(lines):
    found = find_layout("\n\n".join([*lines, LEAD, SECOND])).headline

    assert found is not None
    assert found.text == HEADLINE


PRINTED += [
    (
        "above whose picture it is and a word",
        [HEADLINE, "AP Photo/Jane Doe", "Adrift.", "By John Roe", "Published", "May 3, 2020", LEAD],
    ),
    ("above how long a clip is and its title", [HEADLINE, "Jane Doe@jdoe", "WATCH LIVE", "VIDEO3:4903:49", "Ferry boss on storm", "Morning Tide", LEAD]),
    ("above posts", [HEADLINE, "We are safe. The ferry is not. — Jane Doe (@jdoe) October 29, 2015", LEAD]),
    (
        "above decks that stand on the byline",
        [
            "Business",
            HEADLINE,
            "The storm confirmed what owners of ferries have known for long: the harbour is not safe at all.",
            "Price of a ferry that was lost in the storm was $640,479",
            "Jane Doe",
            "Posted: Oct 14, 2022 9:27 AM ET | Last Updated: 24 minutes ago",
            LEAD,
        ],
    ),
    (
        "above what it is and two sentences",
        [
            HEADLINE,
            "Editorial",
            "The storm has only shown the crisis of the harbour. It is up to the town to act",
            "Mon 18 Nov 2019 18.54 GMT",
            LEAD,
        ],
    ),
    ("first line", [HEADLINE, LEAD]),
    ("after a machine's date", [f" date 2024-12-04 {HEADLINE}", LEAD]),
    ("below a section and a share bar", ["World", "Share", HEADLINE, "By Jane Doe", LEAD]),
    ("below navigation", ["Skip to main content", "Menu", HEADLINE, "4 December 2024", LEAD]),
    ("said twice", [HEADLINE, HEADLINE, LEAD]),
    ("below a long menu", [*(f"• Section of ferries {i}" for i in range(90)), HEADLINE, "By Jane Doe", LEAD]),
    ("above a tabloid's lead", [HEADLINE, LEAD.replace("The harbour", "THE harbour")]),
    ("with the site's name above", [f"{HEADLINE} | Example News", HEADLINE, LEAD]),
    ("below a breadcrumb", [f"Home / World / {HEADLINE}", HEADLINE, LEAD]),
    ("fused to a section", [f"News{HEADLINE}", HEADLINE, LEAD]),
    ("fused to a section and said once", [f"Politics{HEADLINE}", LEAD]),
    (
        "below a sidebar of other stories",
        ["Mayor opens the new swimming pool", "Two held over burglary", "Bakers ask for cheaper flour", HEADLINE, "By Jane Doe", LEAD],
    ),
    (
        "above a standfirst nearer to the lead's words",
        [HEADLINE, "Two ferries tore loose in the harbour of the old town on Monday", "By Jane Doe", LEAD],
    ),
    (
        "above a picture's caption and its photographer",
        [HEADLINE, "Lakeside News staff", "4 December 2024", "Ferries in the harbour of the old town", "Jane Roe, Associated Press", LEAD],
    ),
    ("last of a breadcrumb that is a list", ["- News", "- City News", f"- {HEADLINE}", "Trending", LEAD]),
    ("above a dateline alone", ["USA", HEADLINE, "TROY, Ohio —", LEAD]),
    ("below a caption of the page's head", [f"Jane Doe speaks in the harbour's hall on May 4, 2024. She {'went on and on, ' * 14}and left. Photo: John Roe", HEADLINE, "By Jane Roe", LEAD]),
    ("below what a page says to old browsers", ["You are using an older browser version. Please use another one for the best of times.", HEADLINE, "By Jane Doe", LEAD]),
    ("ends in marks and is long enough for prose", [f"{HEADLINE} and crew: “We got them!”", "/ CBS News", LEAD]),
    ("without its page's sections", [f"{HEADLINE} | Sea| News and reports", "Sea", HEADLINE, LEAD]),
    ("above a caption that ends without a stop", ["0", HEADLINE, "Sailors carried from the two ferries, left, and the old harbour's slip", "4 December 2024", LEAD]),
    ("behind a link on a line of its own", ["Storm", "'s gusts tear two ferries from their moorings", LEAD]),
    ("below a page's own paragraph", ["Back to The Wake What is The Wake? The Wake has the latest of our magazine's reporting.", "Storm Tears Two Ferries From Their Moorings", LEAD]),
    ("below its author's rank", ["Lake News Executive Editor, responsible for all that we print of the harbour.", HEADLINE, "4 December 2024", LEAD]),
    ("below its way home", [f"You are here: Home » Sea » {HEADLINE}", HEADLINE, LEAD]),
    ("below buttons on one line", ["Sign Up | Sign In", HEADLINE, LEAD]),
    ("above a name that the page repeats", [HEADLINE, "A storm of the old kind came on Monday", "4 December 2024", "Old Harbour Ferry Storm", LEAD, SECOND, "Old Harbour Ferry Storm"]),
    ("a sentence above standfirst and date", [f"{HEADLINE} of old. Now they are home.", "What tore them loose, and who brought them in again, is the tale of one night.", "4 December 2024", LEAD]),
    ("all in capitals and long", ["Harbour Alert LIVE Updates: Severe Storm Tears Two Ferries Of Lakeland From Their Moorings, Port Shut By Order Of The Mayor", LEAD]),
    ("below a way home with bars", [f"Home |Sea |{HEADLINE}", HEADLINE, LEAD]),
    ("behind a link to the content", [f"Skip to main content{HEADLINE}", LEAD]),
    ("above a label that the page repeats", [HEADLINE, "Shop similar ferries:", LEAD, SECOND, "Shop similar ferries:"]),
    ("above what the story says again", [HEADLINE, "The storm is to move on to the west of the lake within the next day and to weaken there", LEAD, "The storm is to move on to the west of the lake within the next day and to weaken there."]),
    ("made of what look like names", ["Storm Tears Ferries, Harbour Shut for Several Days", LEAD]),
    ("a sentence that the lead says in full", ["Storm tore two ferries of the old town from their moorings on Monday.", LEAD]),
    ("below a menu that ends like a label", ["• Sea", "• Lakes", "• Ports", "• In The Know", "• Watch", HEADLINE, "Jane Doe", "News Reporter", "4 December 2024", LEAD]),
    ("at the end of a way home, below the beginnings of other stories", [f"You Are Here:   Home » Sea » {HEADLINE}", "Old Lamps Will Be Sewn, Will Be Of One Volume", "Lakebeat has run a number of stories on old lamps, and this one is about those.", "Continue Reading »", HEADLINE, "Tweet", "4 Comments", "Written on August 9, 2012 by Jane Roe in Sea", LEAD]),
    ("taken up far below", ["The Golden Lamp Part 2", LEAD, SECOND, "Others came on Monday.", "They sang of it, and sailed home on the same day.", "It was the golden lamp of the old town that had led them."]),
    ("below a menu in a row", ["Help Sitemap Home Skip Navigation Contact Us Disability Statement", HEADLINE, LEAD]),
    ("a question that the story takes up late", ["Can you spot the ships that the storm of the lake has sunk?", LEAD.replace("storm tore two ferries", "gale tore two boats"), SECOND, "A storm of the lake had sunk them in the old days."]),
    ("above a button and below a lone word", ["Sea", HEADLINE, "Comment", LEAD]),
]  # fmt: skip


def test_a_possessor_that_is_a_section_stays_in_the_headline():
    headline = find_layout(f"World's oldest ferry sinks in a storm\n\n{LEAD}\n\n{SECOND}").headline

    assert headline.text == "World's oldest ferry sinks in a storm"


@pytest.mark.parametrize("lines", [[*row[1], SECOND] for row in PRINTED], ids=[row[0] for row in PRINTED])
def test_a_printed_headline_is_found(lines):
    found = find_layout("\n\n".join(lines)).headline

    assert found is not None
    assert not found.is_proposed
    text = found.text.removesuffix(" | Example News").removesuffix(" and crew: “We got them!”")
    text = text.removesuffix(" of old. Now they are home.").replace("\n\n's gusts tear", " tears")
    assert text.lower() in {HEADLINE.lower(), lines[0].lower()}


def test_a_title_of_two_sentences_is_found_far_down():
    title = "The Ferry Line Is Falling After Its Storm. Why You Shouldn’t Worry."
    menu = ["Home", "Boats", "Business", "Consumer", "Earnings", "Markets", "Harbour"]
    lines = [*menu, title, "By", "Jane Roe", "Nov. 19, 2019 8:21 am", LEAD, SECOND]

    assert find_layout("\n\n".join(lines)).headline.text == title


def test_a_picture_that_is_shown_twice_is_no_first_paragraph():
    shown = (
        "Jane Roe, D-Ayr, walks out of the harbour after a vote on Monday. Photo: Ann Lee/Lake Record via AP"
    )
    title = "An Insider’s View of the Harbour’s Storms"
    found = find_layout("\n\n".join([shown, title, "April 28 2023, 3:54 p.m.", shown, LEAD, SECOND]))

    assert found.headline.text == title
    assert [block.text for block in found.blocks] == [LEAD, SECOND]


UNPRINTED = [
    (
        "a point above the lead that is a sentence of the story",
        [
            "Highlights",
            "Harbour masters, however, have found most ferries safe.",
            LEAD,
            SECOND,
            "Harbour masters, however, have found most ferries safe.",
        ],
    ),
    (
        "a subhead below a lead that tells of the same",
        [LEAD, "The Storm and the Harbour Town", SECOND.replace("Nobody", "In the harbour nobody")],
    ),
    ("the lead opens the copy", [LEAD, SECOND]),
    ("the lead after a machine's date", [f" date 2024-12-04 {LEAD}", SECOND]),
    ("a dateline opens the copy", [f"OSLO (AP) — {LEAD}", SECOND]),
    ("a subhead below the lead", [LEAD, "What the council wants", SECOND]),
    (
        "a roundup's dateline and title",
        ["TROY, N.Y. (AP) — The Latest on the storm in the harbour (all times local):", LEAD, SECOND],
    ),
    ("a byline alone above", ["By Jane Doe", LEAD, SECOND]),
    ("a caption above", ["Ferries on the rocks below the light. (AP Photo/John Doe)", LEAD, SECOND]),
    ("a section above", ["World News", LEAD, SECOND]),
    ("a link list below", [LEAD, SECOND, "Related content", "Mayor opens the new swimming pool in town"]),
]


@pytest.mark.parametrize("lines", [row[1] for row in UNPRINTED], ids=[row[0] for row in UNPRINTED])
def test_a_copy_without_a_headline_has_one_proposed(lines):
    text = "\n\n".join(lines)

    found = find_layout(text).headline

    assert found is not None
    assert found.is_proposed
    assert text[found.start : found.end] == found.text
    assert LEAD.startswith(found.text)


def test_a_headline_may_begin_with_a_machine_in_small_letters():
    headline = "x86 ferries are torn from their moorings"

    assert (
        find_layout(f"Harbour\n\n{headline}\n\nMay 3, 2020\n\n{LEAD}\n\n{SECOND}").headline.text == headline
    )


def test_a_headline_of_few_words_may_stand_above_a_caption():
    caption = "Ferries at the pier, left. Photos: Jane Doe/AP"

    found = find_layout("\n\n".join(["0", "Two More Ferries Adrift", caption, "By Ann Lea", LEAD, SECOND]))

    assert found.headline.text == "Two More Ferries Adrift"
    assert not found.headline.is_proposed


def test_a_headline_that_begins_like_a_link_is_found_where_it_opens_the_page():
    headline = f"WATCH: {HEADLINE}"

    found = find_layout(f" date 2024-12-04 {headline}\n\n{LEAD}\n\n{SECOND}").headline

    assert found is not None
    assert (found.text, found.is_proposed) == (headline, False)


def test_a_caption_below_its_credit_is_neither_headline_nor_story():
    caption = "The harbour master is to write to the owners of both ferries"

    found = find_layout(f"{HEADLINE}\n\nPhoto: Jane Doe\n{caption}\n\n{LEAD}\n\n{SECOND}")

    assert found.headline is not None
    assert found.headline.text == HEADLINE
    assert [b.text for b in found.blocks] == [LEAD, SECOND]


def test_a_headline_of_two_sentences_in_title_case_is_found():
    title = "Ferry Firm’s Stock Is Falling After Its Harbour Storm. Why Nobody Should Worry."

    found = find_layout("\n\n".join([title, "- Order Reprints", LEAD, SECOND])).headline

    assert found is not None
    assert (found.text, found.is_proposed) == (title, False)


STANDFIRSTS = [
    ("a line of few words in common", "Cold water is to be had on all piers in this week of the storm"),
    ("a longer line", "Two ferries lie on the rocks of the old harbour, and the storm is not yet over"),
    ("a sentence", "Two ferries lie on the rocks of the old harbour after a storm tore them loose."),
]


@pytest.mark.parametrize("standfirst", [row[1] for row in STANDFIRSTS], ids=[row[0] for row in STANDFIRSTS])
def test_a_line_between_the_first_line_and_the_story_is_no_headline(standfirst):
    layout = find_layout("\n".join(["Storm: old harbour and town shut", standfirst, LEAD, SECOND]))

    assert layout.headline.text == "Storm: old harbour and town shut"


def test_a_headline_stands_below_a_poll_and_the_label_of_a_section():
    poll = (
        "How does the town team's victory over the Gulls affect your opinion about the cup? Cast your vote at"
    )
    title = "Two ferries torn loose by a storm that shut the old harbour of the town"
    page = ["Archives", poll, "harbourtrib.com.", "Sponsored Links", "More Local news", title, "By Jane Doe"]

    found = find_layout("\n".join([*page, "ASSOCIATED PRESS", "3:56 a.m. January 8, 2008", LEAD, SECOND]))

    assert found.headline is not None
    assert found.headline.text == title
    assert not found.headline.is_proposed


@pytest.mark.parametrize("line", ["« Back to Football Home", "Climate & Energy", "Health & Science"])
def test_the_way_home_and_two_sections_are_no_headline(line):
    found = find_layout("\n".join([line, "December 29, 2007", "Storm tears ferries", LEAD, SECOND]))

    assert found.headline is None or found.headline.text != line or found.headline.is_proposed


def test_a_headline_with_a_company_in_it_is_one_sentence():
    title = "Harbour Co. closes its old harbour in a storm"
    page = [title, "Thu Jan 10, 2008 6:04pm EST", "Email | Print |", "[-] Text [+]"]

    found = find_layout("\n".join([*page, f"OSLO (Reuters) - {LEAD}", SECOND]))

    assert found.headline is not None
    assert found.headline.text == title


@pytest.mark.parametrize("byline", ["by Jane van Doe on November 9, 2012", "by Jane Doe |", "by Jane Doe on"])
def test_a_byline_in_small_letters_goes_on_with_no_headline(byline):
    title = "Questions and answers with the author Jane Roe on old ferries and the storms that sink them"

    found = find_layout("\n".join([title, byline, "November 9, 2012", LEAD, SECOND]))

    assert found.headline is not None
    assert found.headline.text == title


def test_a_pages_own_line_above_the_headline_is_none():
    copy = "\n".join(
        ["Search HarbourHerald.com for the past days", "Storm tears ferries loose", "By Jane Doe", LEAD]
    )

    assert find_layout(copy).headline.text == "Storm tears ferries loose"


def test_a_headline_that_shares_little_with_the_lead_stands_above_its_byline_below_a_motto():
    motto = "These are the core obsessions that drive our newsroom, topics that are of weight to all of the world."
    title = "The harbour is making a comeback, but it is still not quick enough for ferries"
    copy = "\n\n".join(["Latest", motto, "Become a member", title, "By Jane Doe", LEAD, SECOND])

    assert find_layout(copy).headline.text == title


def test_a_headline_may_end_in_the_stop_of_a_shortened_name():
    headline = "Harbour's Nuclear Ferry Stirs Questions About Its 'Improved' Relations With U.S."
    copy = "\n".join([headline, "Published August 14, 2010", LEAD, SECOND])

    assert find_layout(copy).headline.text == headline


def test_a_headline_may_begin_with_a_small_letter_before_a_capital():
    found = find_layout(
        "\n\n".join(["iFerry will fix the harbour's trouble with storms", LEAD, SECOND])
    ).headline

    assert found is not None
    assert found.text.startswith("iFerry")


def test_the_headline_at_the_very_end_is_found():
    found = find_layout("\n\n".join([LEAD, SECOND, HEADLINE])).headline

    assert found is not None
    assert (found.text, found.is_proposed) == (HEADLINE, False)


def test_every_repeat_of_the_headline_is_furniture():
    layout = find_layout("\n\n".join([f"News{HEADLINE}", HEADLINE, LEAD, SECOND, HEADLINE]))

    kinds = [f.kind for f in layout.furniture]
    assert kinds == [
        FurnitureKind.SECTION_LABEL,
        FurnitureKind.HEADLINE_REPEAT,
        FurnitureKind.HEADLINE_REPEAT,
    ]


def test_a_headline_that_goes_on_into_the_lead_said_below_is_a_repeat():
    layout = find_layout("\n\n".join([HEADLINE, f"{HEADLINE} {LEAD}", "World", LEAD, SECOND]))

    assert [b.text for b in layout.blocks] == [LEAD, SECOND]


def test_a_logo_and_a_menu_run_together_are_no_headline():
    lines = [
        "Example Now logo",
        "HomeSportsIPL 2024Live Score",
        "Football",
        HEADLINE,
        "Published at: October 24, 2018",
        SECOND,
    ]

    found = find_layout("\n\n".join(lines)).headline

    assert found is not None
    assert found.text == HEADLINE


def test_a_subhead_far_down_is_not_taken_for_the_headline():
    found = find_layout(
        "\n\n".join([LEAD, SECOND, HEADLINE, LEAD.replace("Monday", "Sunday"), SECOND])
    ).headline

    assert found is not None
    assert found.is_proposed


def test_the_text_of_a_picture_that_varies_the_headline_is_furniture():
    varied = "Storm tears three ferries from their moorings"
    layout = find_layout("\n\n".join([HEADLINE, varied, LEAD, SECOND]))

    assert varied not in [block.text for block in layout.blocks]


def test_a_subhead_right_under_the_lead_that_says_the_news_is_proposed():
    lead = "The harbour master said on Monday that the Harbour Trust of the old town will find the means for a longer pier."
    subhead = "The Harbour Trust plans a longer pier"

    found = find_layout("\n\n".join([lead, subhead, SECOND])).headline

    assert found is not None
    assert found.is_proposed
    assert found.text == subhead


def test_a_subhead_that_only_points_is_not_proposed():
    found = find_layout("\n\n".join([LEAD, "What the council of the old town wants", SECOND])).headline

    assert found is not None
    assert LEAD.startswith(found.text)


def test_a_lead_without_a_short_clause_leaves_it_to_the_next_paragraph():
    lead = (
        "New ferries for the north, several small tugs, a longer pier for the harbour of the old town, a yard with two "
        "slips and a shed, a lamp on the rock and a bell for foggy days, as well as a new crane from the old council."
    )
    second = "The council of the old town has bought new ferries for the harbour on Monday."

    found = find_layout(f"{lead}\n\n{second}").headline

    assert found is not None
    assert found.text == second.rstrip(".")


def test_a_speakers_words_are_no_proposed_headline():
    words = "“I think it was generally believed that the harbour would stay open,” the master said."

    found = find_layout("\n\n".join([words, LEAD, SECOND])).headline

    assert found is not None
    assert found.is_proposed
    assert LEAD.startswith(found.text)


def test_dashes_before_a_lead_are_no_words_of_the_proposed_headline():
    found = find_layout(f"— -- {LEAD}\n\n{SECOND}").headline

    assert found is not None
    assert found.text.startswith("The harbour")


def test_a_short_first_paragraph_that_the_second_takes_up_is_no_headline():
    first = "The ferries of the town are back in the harbour on the lake — and how they are back."

    found = find_layout(f"{first}\n\n{LEAD.replace('two ferries', 'the ferries back')}\n\n{SECOND}").headline

    assert found is not None
    assert found.is_proposed


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("The Lake Herald Company", id="the-house-itself"),
        pytest.param("Lake Herald 15 Main Street Ayr, PA 18711", id="an-address"),
        pytest.param("Rowing: Scores | Tables | Clubs", id="a-menu-between-bars"),
        pytest.param("Buy | Sell | Rent | Let the Lake Herald home guide help", id="many-bars"),
    ],
)
def test_what_the_page_says_of_itself_is_no_headline(line):
    headline = find_layout("\n\n".join([line, HEADLINE, "By Jane Doe", LEAD, SECOND])).headline

    assert headline is not None
    assert headline.text == HEADLINE


def test_a_headline_is_proposed_from_below_the_dateline():
    summed = (
        "A storm tore two ferries from their moorings and shut the harbour of the old town, and nobody can tell for "
        "how long, says the council."
    )
    headline = find_layout(f"{summed}\nOSLO, Norway (AP) — {LEAD}\n{SECOND}").headline

    assert headline.is_proposed
    assert headline.text.startswith("The harbour of the old town was closed")


def test_a_section_and_a_day_behind_a_headline_are_no_part_of_it():
    day = "Business, Posted on Nov 06, 2012 at 07:20pm IST"
    told = "Ayr: The ferry sank in the lake on Tuesday and nobody was hurt, the police said."

    found = find_layout(
        f"Ferry sinks in the lake {day}\n\n{told}\n\nIt rained all day and all night in the town."
    )

    assert found.headline.text == "Ferry sinks in the lake"
    assert found.published.at == "2012-11-06T19:20+05:30"


def test_a_caption_glued_to_the_headline_is_cut_from_it():
    top = "Boaters say the weir can help in spring. | Getty and AP Photos Weir team appears primed"
    found = find_layout(f"{top}\n\n{LEAD}\n\n{LEAD.replace('Monday', 'Friday')}")

    assert found.headline is not None
    assert found.headline.text == "Weir team appears primed"


ABOVE_OR_AMONG = [
    (
        "below somebody's words alone",
        [
            "'He left us the whole harbour'",
            HEADLINE + " in the old town",
            "Why the storm came",
            "By Jane Doe",
        ],
    ),
    ("above points", [HEADLINE, "Story Highlights", "Two ferries were torn loose by the storm in town"]),
    (
        "among a player's",
        [
            HEADLINE,
            "By Jane Doe",
            "JUST WATCHED",
            "What a storm does to ferries of an old town",
            "MUST WATCH",
        ],
    ),
    (
        "above a caption that stands twice",
        [
            HEADLINE,
            "Two ferries in the harbour of the old town after the storm on Monday.",
            "Two ferries in the harbour of the old town after the storm on Monday.",
        ],
    ),
    (
        "above its standfirst, a section and the byline",
        [HEADLINE, "The storm came at night and no one saw it coming", "News", "By Jane Doe", "3 May 2020"],
    ),
    (
        "in words like a name's, above who signs",
        ["Old Harbour Loses Ferries", "Jane Doe, 03.12.09, 08:30 PM EDT"],
    ),
]


@pytest.mark.parametrize("lines", [row[1] for row in ABOVE_OR_AMONG], ids=[row[0] for row in ABOVE_OR_AMONG])
def test_the_headline_is_told_from_what_stands_beside_it(lines):
    headline = next(line for line in lines if line.startswith((HEADLINE, "Old Harbour Loses")))

    assert find_layout("\n\n".join([*lines, LEAD, SECOND])).headline.text == headline


def test_the_headline_stands_on_the_byline_that_most_of_a_page_stands_below():
    notice = (
        "Thank you for coming to our pages, which look their best in a new browser; to have them whole, we ask"
        " you to turn off what keeps styles from being shown, and to come back then. In the meantime, and so"
        " that you still get something from us, we show them to you without their styles and without scripts."
    )
    story = [LEAD, SECOND, *[f"{LEAD} So it was {n} years ago." for n in (10, 20, 30, 40)]]
    copy = "\n\n".join([notice, "Sections", HEADLINE, "By Jane Doe", "May 3, 2020", *story])

    found = find_layout(copy).headline

    assert (found.text, found.is_proposed) == (HEADLINE, False)


CREDIT = "Jane Doe/Associated Press"
LONG = f"{LEAD} {SECOND}"
ON_PAGES = [
    ("above its picture's credit", ["Autos", HEADLINE.title(), CREDIT, LEAD, SECOND], HEADLINE.title()),
    ("above a credit and the byline", ["All programmes", HEADLINE, CREDIT, "By Jane Roe", LEAD, SECOND], HEADLINE),
    (
        "below a pitch with a title of its own",
        [
            "The Most Wonderful Gulls of the Year",
            "By Ann Lee",
            "In a world of gulls, change never stops: come to our talks and hear what the best of them do about it.",
            HEADLINE,
            "By Jane Roe",
            "May 3, 2021",
            *[f"{LEAD} So it was {n} years ago." for n in (10, 20, 30, 40)],
        ],
        HEADLINE,
    ),
    (
        "between a picture's credits",
        [
            "Home Delivery Support",
            CREDIT,
            "The ferries tear loose in a storm that came over the harbour of the old town on Monday night.",
            HEADLINE,
            CREDIT,
            "The ferries tear loose in a storm that came over the harbour of the old town on Monday night.",
            "By Jane Roe",
            LEAD,
            SECOND,
        ],
        HEADLINE,
    ),
    ("below arrows", ["How To's → Boats & Docks → Ferries", HEADLINE, "by Jane Roe", LEAD, SECOND], HEADLINE),
    ("below a greeting", ["Welcome to Harbour Confidential", HEADLINE, "May 3, 2021", LEAD, SECOND], HEADLINE),
    ("with a greeting of its own", [f"Welcome to Ayr, ferries: {HEADLINE.lower()}", LEAD, SECOND], f"Welcome to Ayr, ferries: {HEADLINE.lower()}"),
    ("before its section and day", ["Home", f"{HEADLINE} Harbours news, Posted on Nov 06, 2012 at 08:01pm IST", LEAD, SECOND], HEADLINE),
    (
        "above a caption said again with who took it",
        [
            HEADLINE,
            "Jane Roe",
            "The storm tears at the ferries in the harbour of the old town.",
            "The storm tears at the ferries in the harbour of the old town. (Jane Roe)",
            LEAD,
            SECOND,
        ],
        HEADLINE,
    ),
    ("above a title said twice in a line", [HEADLINE, f"{LEAD[:-1]} {LEAD[:-1]}", "Share", LEAD, SECOND], HEADLINE),
    ("above who plays", [f"{HEADLINE} review: a film of the harbour", "Cast : Storm Ferries, Harbour Town, Tears Roe", LEAD, SECOND], f"{HEADLINE} review: a film of the harbour"),
    ("above the next story", [HEADLINE, "Read next", "Jane Doe", "Ferries of the old harbour town after the storm", LONG], HEADLINE),
    ("below the links to other posts", ["Harbour Log", "« The pier | Main | The weir »", "May 01, 2004", "The harbour code", LONG, LONG], "The harbour code"),
    (
        "above a label of who wrote it",
        [
            "Turn a harbour into a keepsake for ever with gulls of your own, and come to our shop today.",
            "Share this Story",
            f"{HEADLINE}. Now, they can't leave",
            "Shortly before the harbour closed on Monday, a storm had torn two ferries from their moorings",
            "Author of the article:",
            "By Jane Roe",
            "Published May 3, 2021",
            LEAD,
            SECOND,
        ],
        f"{HEADLINE}. Now, they can't leave",
    ),
    (
        "between the two credits of its picture",
        [
            "Home Delivery Customer Support Subscribe",
            "Ann Lee / AFP/Getty Images",
            "Children wait for the ferries in the harbour of the old town.",
            f"{HEADLINE} in the old town, with an exception",
            "Ann Lee / AFP/Getty Images",
            "Children wait for the ferries in the harbour of the old town.",
            "By Jane Roe",
            "April 17, 2009",
            LEAD,
            SECOND,
        ],
        f"{HEADLINE} in the old town, with an exception",
    ),
    ("above a film with its length", [HEADLINE, "By Jane Roe", "JUST WATCHED", "Storm hits ferries of the harbour 00:59", LEAD, SECOND], HEADLINE),
    ("below the byline, above two buttons", ["Gulls leave the bay", "By Jane Roe Lake News May 3, 2021, 6:00 AM", HEADLINE, "Comment", "Share", "Tweet", LEAD, SECOND], HEADLINE),
    ("below the gallery of a long page", ["Lake Herald", *(f"Photo: Gull {i}" for i in range(70)), "http://lake.example/article/x.php", HEADLINE, "By Jane Roe", "Updated 1:33 pm, Tuesday, March 21, 2017", *(f"Photo: Pier {i}" for i in range(70)), LEAD, SECOND], HEADLINE),
    ("above who wrote it and the day, below a film", ["An old pier was lost in a flood far from here in the winter of last year, as a film shows.", "Credit: Jane Gull via Pierful", HEADLINE, "Miranda Devine", "October 22, 2017 12:00am", LEAD, SECOND, LEAD + " It rained.", SECOND + " It rained."], HEADLINE),
    ("two words on a byline in capitals", ["Home", "News", "Sports", "Red-hot ferries", "JANE SPORTAK", LEAD, SECOND], "Red-hot ferries"),
    ("below what a weblog is called", ["The BLT: The Blog of Gull Times", "November 09, 2012", HEADLINE, LEAD, SECOND], HEADLINE),
    ("with the label of a trend", ["TRENDING: Storm tears ferries from the old pier", LEAD, SECOND], "TRENDING: Storm tears ferries from the old pier"),
    ("alone in the row of a table", ["|  | Page last updated at 00:36 GMT, Thursday, 12 March 2009 |", f"| {HEADLINE} |  |  |", f"| {LEAD} |", SECOND], HEADLINE),
    ("below it who is in the picture and whose it is", ["Lake Party / Flickr", HEADLINE, "By Lakes staff", "3 Nov 2023", "Keir Roe / Lake Party", LEAD, SECOND, "Keir Roe / Lake Party"], HEADLINE),
    ("with one firm's name twice", ["Storm closes WindTown yard and WindTown pier", "By Jane Doe", LEAD, SECOND], "Storm closes WindTown yard and WindTown pier"),
    ("with who reports it", ["Share this Story: Storm tears ferries loose in the old harbour, New York Times reports", "Share", "News", "Storm tears ferries loose in the old harbour, New York Times reports", "By Jane Doe", "May 3, 2020", LEAD, SECOND], "Storm tears ferries loose in the old harbour, New York Times reports"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "headline"), [row[1:] for row in ON_PAGES], ids=[row[0] for row in ON_PAGES]
)
def test_a_headline_is_found_on_a_page(lines, headline):
    found = find_layout("\n\n".join(lines)).headline

    assert (found.text, found.is_proposed) == (headline, False)


SECTION = "Storm closes harbour town"
LONG_DECK = "Fears that a storm has forced the harbour of the old town to tear its ferries from their moorings on a Monday"


def test_a_long_line_below_a_few_words_is_their_deck():
    layout = find_layout("\n".join([SECTION, LONG_DECK, "Share", "Jane Doe", "May 3, 2020", LEAD, SECOND]))

    assert layout.headline.text == SECTION


def test_a_pictures_words_with_its_photographer_behind_them_are_no_headline():
    seen = "The harbour of the old town in a storm with its ferries."
    layout = find_layout(
        "\n".join(["Ferries Return To Lakeland", "Lisa Roe", seen, f"{seen} (Lisa Roe)", LEAD, SECOND])
    )

    assert layout.headline.text == "Ferries Return To Lakeland"
    assert not [b for b in layout.blocks if seen in b.text]


@pytest.mark.parametrize(
    "line",
    [
        "updated 10:03 PM EDT, Tue October 22, 2013",
        "posted by gull at 9:12 AM on October 22, 2013",
        "harbour gulls roost",
    ],
)
def test_a_headline_does_not_run_on_into_the_line_below(line):
    headline = "Storm tears two ferries of the old town from their moorings for good"
    layout = find_layout("\n".join([headline, line, "By Jane Doe", LEAD, SECOND]))

    assert layout.headline.text == headline


def test_a_sentence_that_a_link_breaks_is_one():
    broken = [
        "Skippers who lay in the harbour of the old town on that Monday told the",
        "harbour gazette",
        "of a storm.",
    ]
    layout = find_layout(
        "\n".join([HEADLINE, LEAD, SECOND, *broken[:1], "harbour gazette of a storm that tore two ferries."])
    )

    assert any("told the\nharbour gazette of" in b.text for b in layout.blocks)


def test_a_day_in_front_of_a_headline_is_cut_off():
    layout = find_layout(
        "\n".join(["News", "Weather", f"Wednesday, 09 January 2008 {HEADLINE}", LEAD, SECOND])
    )

    assert layout.headline.text == HEADLINE
    assert layout.published.at == "2008-01-09"


def test_days_in_front_of_several_titles_are_those_of_links():
    links = ["January 9, 2008 Gulls leave the pier for good", "January 8, 2008 Choir sings on the green"]
    layout = find_layout("\n".join([HEADLINE, *links, LEAD, SECOND]))

    assert layout.headline.text == HEADLINE
    assert layout.published is None
