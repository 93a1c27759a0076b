"""What stands below a story's last word."""

import pytest

from articles.extraction.findings import BlockKind
from articles.extraction.layout import find_layout

LEAD = "The harbour of the old town was closed on Monday after a storm tore two ferries from their moorings."
SECOND = "Nobody was hurt, the harbour master said, but both ships will stay in the yard until the spring."
THIRD = "The town council meets on Thursday to talk about stronger bollards and about who is to pay for them."
STORY = [LEAD, SECOND, THIRD]
STORY_MORE = [
    "A third ferry was towed to the yard on Tuesday, because the storm had torn a hole into its side.",
    "The harbour master has counted nine broken bollards, and four more that the storm bent to the ground.",
    "Until the bollards stand again the ferries will moor at the fish pier on the far side of the harbour.",
]
BOARD = "Choirs from four valleys are to sing on the green this weekend if the farmers lend their barns."
GULLS = (
    "Bakers have asked the mayor of a hill village for nets, because gulls steal what they put out to cool."
)


def story_of(*lines):
    return [block.text for block in find_layout("\n".join(lines)).blocks]


BELOW_CREDIT = [
    ("another story", "(ANI)", [BOARD, GULLS]),
    (
        "a note on who wrote",
        "(With inputs from PTI)",
        ["For ten years the Gull desk has told you what matters."],
    ),
    ("a plea", "PTI", ["India needs fair papers, packed with reports from the hills and from the valleys."]),
    (
        "teasers cut short",
        "(ANI)",
        ["ULLAPOOL: The storm that tore ferries from the moorings of the harbour..."],
    ),
]


def test_teasers_below_days_of_their_own_are_no_story():
    days = ("Fri May 24, 2013", "Fri April 26, 2013", "Tue April 16, 2013")
    teasers = [[f"updated 9:41 AM EDT, {day}", f"{GULLS} So it was on {day}."] for day in days]
    page = [*STORY, BOARD, *(line for teaser in teasers for line in teaser)]

    assert story_of(*page) == [*STORY, BOARD]


def test_a_story_that_is_told_by_the_hour_has_its_day_again_and_again():
    entries = [[f"updated {n}:41 AM EDT, Fri May 24, 2013", f"{GULLS} So it was at {n}."] for n in (8, 9, 10)]
    page = [*STORY, BOARD, *(line for entry in entries for line in entry)]

    assert story_of(*page) == [*STORY, BOARD, *(told for _, told in entries)]


@pytest.mark.parametrize(
    ("credit", "below"), [row[1:] for row in BELOW_CREDIT], ids=[r[0] for r in BELOW_CREDIT]
)
def test_what_follows_the_line_that_says_who_filed_is_no_story(credit, below):
    assert story_of(*STORY, "The old pier stays shut.", credit, *below) == [
        *STORY,
        "The old pier stays shut.",
    ]


def test_a_story_that_is_about_the_same_goes_on_below_a_credit():
    more = "The storm tore a third ferry from its moorings on Tuesday, and the harbour stays closed."

    assert story_of(*STORY, "(ANI)", more) == [*STORY, more]


def test_the_items_of_a_digest_stand_below_the_credits_of_others():
    items = [LEAD, "(Tides Daily)", SECOND, THIRD, "(Reuters)", GULLS, "(AFP)", BOARD]

    assert story_of(*items)[-1] == BOARD


@pytest.mark.parametrize("mark", [" ■", "\n■"])
def test_what_follows_the_mark_of_a_storys_end_is_no_story(mark):
    pictured = "A ferry lies on the rocks of the harbour after the storm tore it from its moorings."

    assert story_of(*STORY, f"The storm is over.{mark}", pictured)[-1].startswith("The storm is over.")


def test_a_review_whose_parts_each_end_in_a_mark_goes_on_below_the_first():
    assert story_of(*STORY, f"{BOARD} ■", f"{GULLS} ■")[-1] == f"{GULLS} ■"


PITCHES = [
    (
        "of a bureau",
        "The Tides Bureau comprises seasoned journalists with many years of experience in leading media of the coast.",
    ),
    (
        "of a desk",
        "For ten years the Tides desk has been a credible source of timely news on ports. We bring the latest updates "
        "from the quays, and help our readers to know the sea.",
    ),
    (
        "for money",
        "If you read Tides and like Tides, be a supporter and help us to bring the sea to you each day.",
    ),
    (
        "of an agency",
        "Every day our journalists write dozens of stories of the sea, and you get the latest news by the hour.",
    ),
]


@pytest.mark.parametrize("pitch", [row[1] for row in PITCHES], ids=[row[0] for row in PITCHES])
def test_what_a_page_says_of_itself_is_no_story_nor_is_what_follows(pitch):
    assert story_of("Storm tears ferries loose", *STORY, *STORY_MORE, pitch, GULLS) == [*STORY, *STORY_MORE]


NO_PITCHES = [
    (
        "advice on the subject",
        "Guests of the harbour should stay informed while the storm lasts, follow our town's ferries, and download "
        "no ticket until the moorings hold.",
    ),
    (
        "one phrase",
        "Those who want to help us, the mayor wrote, may bring ropes and lamps to the old pier at noon.",
    ),
    (
        "in somebody's words",
        "“Stay tuned, follow us and read our newsletter,” the harbour board told its captains.",
    ),
    (
        "of others",
        "The harbour board asks for donations, and supporters of the ferry have given a third of the sum.",
    ),
]


@pytest.mark.parametrize("line", [row[1] for row in NO_PITCHES], ids=[row[0] for row in NO_PITCHES])
def test_a_story_that_tells_of_pitches_goes_on(line):
    assert line in story_of("Storm tears ferries loose", *STORY, *STORY_MORE, line)


def test_a_name_and_what_is_said_of_its_bearer_close_a_page():
    box = "Books and gulls keep Priya going. You will find her at the pier with a cup of tea in her hand."

    assert story_of("Storm tears ferries loose", *STORY, "Priya Roe", box) == STORY


def test_whom_to_call_for_more_is_no_story():
    line = "Contact the press office of the old harbour and its lighthouse on 0118 378 5757 or at its door."

    assert story_of("Storm tears ferries loose", *STORY, line) == STORY


def test_a_pages_call_with_a_picture_before_it_ends_no_story():
    assert story_of("Storm tears ferries loose", *STORY, "🚨 Beat the news rush, and join us now!") == STORY


def test_whom_a_last_line_calls_eager_wrote_the_story():
    box = "Jane is a passionate content writer who likes ports."

    assert story_of("Storm tears ferries loose", *STORY, box) == STORY


def test_last_paragraphs_that_break_off_are_the_beginnings_of_other_stories():
    others = [
        "A hill village has asked its mayor for nets, because gulls steal the bread that bakers put out to cool on",
        "Choirs from four valleys are to sing on the green this weekend, and the farmers have lent them barns for a",
        "The board of the railway wants to close the line to the lakes, which carries nine riders a day, once the",
    ]

    assert story_of("Storm tears ferries loose", *STORY, *STORY_MORE, *others) == [*STORY, *STORY_MORE]


def test_one_last_paragraph_that_breaks_off_is_the_storys():
    last = (
        "The ferries will not sail again before the town has new bollards, which the council has put off and"
    )

    assert story_of("Storm tears ferries loose", *STORY, last)[-1] == last


def test_whom_a_last_paragraph_presents_by_a_writers_trade_wrote_the_story():
    box = "Anwar Roe is a media lover who likes old maps. He studied journalism and now covers ports at Tides Digital."

    assert story_of("Storm tears ferries loose", *STORY, box) == STORY


def test_a_person_of_the_story_whose_trade_a_last_paragraph_tells_stays():
    told = "Nobody had warned the town, Roe told the council, and nobody came when the ferries broke loose that night."
    box = "Anwar Roe is a media lover who likes old maps. He studied journalism and now covers ports at Tides Digital."

    assert box in story_of("Storm tears ferries loose", *STORY, told, box)


def test_what_somebody_says_below_the_list_of_other_stories_is_no_story():
    other = "“Gulls are thieves,” said a baker in a hill village, who asks for nets over what he puts out to cool."

    assert story_of("Storm tears ferries loose", *STORY, *STORY_MORE, "More stories", other) == [
        *STORY,
        *STORY_MORE,
    ]


def test_teasers_behind_marks_alone_below_a_label_of_links_are_no_story():
    other = "Harbour guards and ferries of a far land go on strike, researchers at a school by the lakes have found this week."

    assert (
        story_of("Storm tears ferries loose", *STORY, *STORY_MORE, "Related Content", "-", other)[-1] != other
    )


def test_a_long_list_of_reporters_in_brackets_is_no_story():
    names = ", ".join(
        f"Jane {name}" for name in ("Doe", "Roe", "Poe", "Lee", "Orr", "Tull", "Voss", "Ames") * 6
    )
    line = f"(Additional reporting by {names} in AYR; Writing by John Doe; Editing by Ann Poe)"

    assert story_of("Storm tears ferries loose", *STORY, line) == STORY


def test_research_of_a_body_is_the_storys_and_no_credit_line():
    told = (
        "Research by the Dock Institute with the Lake Centre projects that the water rises by half a metre."
    )

    assert told in story_of("Storm tears ferries loose", LEAD, told, SECOND, THIRD)


def test_who_signs_a_page_may_be_presented_in_its_head():
    box = "Jane Doe has been a Harbour News reporter since 2004, covering docks, gulls and the price of eels."
    story = story_of("Storm tears ferries loose", "By Jane Doe", "May 3, 2021", box, *STORY)

    assert story == STORY


def test_lines_below_the_story_under_a_label_of_key_points_are_no_points_of_it():
    links = ["Gulls Are Back in the Harbour Town", "Ferry Boss Quits Her Job After the Storm"]
    story = story_of("Storm tears ferries loose", *STORY, "In this article", *links)

    assert story == STORY


@pytest.mark.parametrize("line", ["Article content", "Continue reading below", "Story continues"])
def test_a_story_goes_on_where_its_page_says_so(line):
    others = [
        "A hill village has asked its mayor for nets, because gulls steal the bread that bakers put out to cool.",
        "Choirs from four valleys are to sing on the green this weekend, and the farmers have lent them barns.",
    ]

    links = ["Gulls Are Back in the Harbour Town", "Ferry Boss Quits Her Job After the Storm"]
    page = ["Storm tears ferries loose", *STORY, "Comments", *links]

    assert story_of(*page, line, *others)[-2:] == others
    assert story_of(*page, *others) == STORY


COUNTERS = ["Leave a comment", "Comments", "Jump to comments", "41 Comments"]


@pytest.mark.parametrize("counter", COUNTERS)
def test_a_counter_of_comments_above_the_story_ends_nothing(counter):
    deck = "A storm has shut the old harbour of the town, and two ferries that it tore loose lie in the yard now."
    page = ["Storm tears ferries loose", deck, "By Jane Doe", "May 3, 2021", "Share", counter]

    assert story_of(*page, *STORY, *STORY_MORE)[-6:] == [*STORY, *STORY_MORE]


def test_a_story_goes_on_below_a_dated_byline_that_stands_below_a_form():
    gallery = "The harbour town faces a hard choice this spring, for its only ferry has gone to the yard for months."
    form = [
        "Comments",
        "Comments that hold attacks on others may be removed, and so may those who wrote them here.",
    ]
    page = ["Storm tears ferries loose", "Gallery", gallery, "» LAUNCH PHOTO GALLERY", *form]

    story = story_of(*page, "By Jane Doe", "Wednesday, December 8, 2010; 10:37 PM", *STORY, *STORY_MORE)

    assert story[-6:] == [*STORY, *STORY_MORE]


def test_comments_that_say_who_posted_each_are_no_story():
    said = "I have always known that this would happen, because nobody in this town has ever looked at them."
    posts = [
        "Posted By: gull",
        said,
        "Posted By: eel",
        said.replace("I", "We", 1),
        "Posted By: cod",
        "So have I.",
    ]
    found = find_layout("\n".join(["Storm tears ferries loose", "Jane Doe", *STORY, "Comments", *posts]))

    assert [block.text for block in found.blocks] == STORY
    assert found.byline is None or found.byline.text == "Jane Doe"


def test_counted_comments_with_their_buttons_are_no_story():
    said = "I have always known that this would happen, because nobody in this town has ever looked at them."
    page = ["Storm tears ferries loose", *STORY, "2 thoughts on “Storm tears ferries loose”"]

    assert story_of(*page, "Gull", said, "Reply", "Eel", said.replace("I", "We", 1), "Reply") == STORY


def test_who_signs_a_page_with_a_middle_name_may_be_presented_anywhere():
    box = "Jane Ann Doe Is a reporter for Harbour News, who covers docks, gulls and the price of eels."

    assert story_of("Storm tears ferries loose", "By Jane Doe", "May 3, 2021", *STORY, box) == STORY


def test_beginnings_of_other_stories_above_the_story_are_none_of_it():
    others = [
        *("Stewart snoozy", "Jane Roe had them rolling in the aisles at a stand on the pier..."),
        *("Bad break", "Few, if anyone, have better grasped the lake’s nature than those..."),
        *("Blue brothers", "With their hopes wobbling in the balance, this was one that the..."),
        *("Staying put", "The clock will finally run out on the ferry line’s old marriage..."),
    ]

    assert story_of(*others, "Storm tears two ferries from their moorings", *STORY) == STORY


def test_dots_between_paragraphs_of_a_story_are_its_own():
    lines = [LEAD, "So think of it like this…", SECOND, "And then like this…", THIRD, "But before you go…"]

    assert story_of("Storm tears two ferries from their moorings", *lines, LEAD, "One more thing…") != []
    assert "So think of it like this…" in story_of("Storm tears ferries loose", *lines, LEAD, "One more…")


def test_what_a_page_keeps_of_companies_is_none_of_the_story():
    box = [
        "LakeU",
        "Company: LakeU",
        "Website: lakeu.example",
        "Launch Date: 2006",
        "LakeU makes boats that carry films across the lake at any time and from anywhere you like.",
        "→ Learn more",
    ]

    assert story_of("Storm tears two ferries from their moorings", *STORY, *box)[: len(STORY)] == STORY
    assert not any("anywhere you like" in text for text in story_of("Storm tears ferries", *STORY, *box))


def test_when_a_programme_is_on_is_none_of_the_story():
    told = ["Lake Tonight 360", "The latest on the storm at the pier on LT360.", "Wednesday, 10pm ET"]

    assert story_of("Storm tears two ferries from their moorings", LEAD, SECOND, *told, THIRD) == STORY


def test_a_writer_presented_by_the_first_name_stands_above_the_story():
    head = ["Storm tears two ferries from their moorings", "Jane Roe", "View Staff Page"]
    box = (
        "Jane is a reporter for LakeCrunch, joining February 2012, based out of Ayr. She comes from paidLake."
    )
    found = find_layout("\n".join([*head, box, "posted 2 hours ago", "Comments", *STORY, *STORY_MORE]))

    assert [block.text for block in found.blocks] == STORY + STORY_MORE
    assert found.byline.text == "Jane Roe"


def test_a_long_list_of_tags_that_ends_in_a_stop_is_read_in_no_time():
    tags = ", ".join(["Gulls", "Ferries", "Harbour Law"] * 30)

    assert find_layout(f"{LEAD}\n\n{LEAD}\n\n{tags}.").headline is not None
    assert find_layout(f"{LEAD}\n\n{LEAD}\n\n{'copy link google+ ' * 24}now").headline is not None


def test_a_button_for_comments_below_a_dated_byline_ends_no_story():
    head = [
        "Storm tears ferries loose",
        f"{BOARD} {GULLS}",
        "By Jane Doe | Last updated February 26, 2009 6:45 PM CT",
        "Leave a comment",
    ]
    story = [*STORY, "What is to come", *STORY_MORE]
    found = find_layout("\n\n".join([*head, *story]))

    assert [block.text for block in found.blocks][-len(story) :] == story


def test_a_label_of_links_above_most_of_a_story_closes_nothing():
    box = [
        "Latest news",
        "Check headlines, photos, video and Web exclusives.",
        "RSS feeds",
        "Share This Story",
    ]
    told = [
        f"“The pier is gone,” diver Jane Roe said on day {day}. “We saw it go with our own eyes.”"
        for day in range(9)
    ]

    assert story_of("Storm tears ferries loose", *STORY, *STORY_MORE[:1], *box, *told)[-9:] == told


def test_what_people_posted_below_a_label_is_no_story():
    posted = [
        line
        for day in range(4, 8)
        for line in (
            f"Gulls are fine birds, I say it for the {day}th time today.",
            f"Posted By: gull{day} | January 0{day} 2008 at 03:06 PM",
        )
    ]

    assert story_of("Storm tears ferries loose", LEAD, SECOND, "Comments", *posted) == [LEAD, SECOND]


def test_a_list_of_links_is_over_where_somebody_speaks_below_the_button_to_share():
    box = ["Latest news", "Gulls steal bread from bakers", "Share This Story"]
    told = [
        "“We heard it go, and then we heard nothing any more for an hour or two,” said diver Jane Roe.",
        "Nobody had been told of any of it, as the telephone of the island had not worked for weeks.",
    ]

    assert story_of("Storm tears ferries loose", *STORY, *STORY_MORE, *box, *told)[-2:] == told


SAIL = "The ferries are to sail again on Saturday, the harbour master said, if the storm is over by then."
OTHERS = [
    ("Choir sings on the village green", BOARD),
    ("Bakers ask for nets against birds", GULLS),
    (
        "Old tram comes back to the valley",
        "An engine of 1911 is to climb to the vineyards again from this Easter.",
    ),
]
PAIRS = [line for pair in OTHERS for line in pair]


def test_titles_with_their_summaries_below_a_story_are_links():
    assert story_of("Storm tears ferries loose", *STORY, *PAIRS) == STORY


def test_so_are_those_whose_summaries_are_cut_short_or_whose_titles_have_their_day():
    cut = [
        line
        for title, told in zip(
            ["Storm leaves harbour bare", "Ferries lie still", "Bollards are broken"], STORY_MORE, strict=True
        )
        for line in (f"{title} after the long night", told[:60] + "...")
    ]
    dated = [
        "Harbour counts its broken bollards 10.06.04",
        "The harbour master has nine broken bollards to show, and the storm was a week ago.",
        "Third ferry is towed to the yard 08.24.04",
        "A storm tore a ferry from its moorings, and the harbour towed it to the yard.",
        "Fish pier takes the ferries in 07.28.04",
        "The ferries moor at the fish pier until the bollards of the harbour stand again.",
    ]

    assert story_of("Storm tears ferries loose", *STORY, *cut) == STORY
    assert story_of("Storm tears ferries loose", *STORY, *STORY_MORE, SAIL, *dated) == [
        *STORY,
        *STORY_MORE,
        SAIL,
    ]


def test_subheads_of_a_story_with_a_paragraph_each_are_its_own():
    parts = [
        "What the storm did to the ferries",
        STORY_MORE[0],
        "What the harbour master has counted",
        STORY_MORE[1],
        "Where the ferries are to moor",
        STORY_MORE[2],
    ]

    assert story_of("Storm tears ferries loose", *STORY, *parts) == [*STORY, *parts]


def test_numbered_titles_with_a_paragraph_each_are_a_storys():
    parts = [line for i, (title, told) in enumerate(OTHERS, 1) for line in (f"{i}. {title}", told)]

    assert story_of("Three towns to see after the storm", *STORY, *parts) == [*STORY, *parts]


def test_who_wrote_each_of_the_other_stories_stands_between_title_and_summary():
    signed = [line for title, told in OTHERS for line in (title, "Jane Doe, @janedoe, Lakes Tonight", told)]

    assert story_of("Storm tears ferries loose", *STORY, *signed) == STORY


def test_titles_behind_their_hour_are_the_pages_latest():
    latest = [
        line
        for hour in ("5:36", "4:33", "4:07", "3:52")
        for line in (
            f"4/7/2017 at {hour} p.m. Harbour Asks for Bollards",
            "The ferries wait for the harbour.",
        )
    ]

    assert story_of("Storm tears ferries loose", *STORY, *latest) == STORY


SAID_BELOW = [
    ("Gull fan", "8:38", "The ferries should stay in the harbour."),
    ("Reed", "9:04", "I saw the storm tear them loose, it was loud."),
    ("Sandpiper", "9:10", "What will the new bollards cost the old town?"),
    ("Mole", "9:41", "Less than another storm would, if you ask me."),
    ("Anna B", "10:02", "Nobody asks the skippers, and they would know."),
]
THREAD = [
    ("a name and its minute", "{name}\nMay 3, 2012 at {hour} am\n{words}"),
    ("who said", "{name} says:\non May 3, 2012 at {hour} am\n{words}"),
    ("minute and name", "May 3, 2012 {hour} am\n{name}\n{words}"),
]


@pytest.mark.parametrize("form", [row[1] for row in THREAD], ids=[row[0] for row in THREAD])
def test_a_thread_below_a_story_is_its_readers(form):
    posts = [form.format(name=name, hour=hour, words=words) for name, hour, words in SAID_BELOW]

    assert story_of("Storm tears ferries loose", *STORY, *posts) == STORY
    assert story_of("Storm tears ferries loose", *STORY, "3 Comments", *posts[:3]) == STORY


def test_days_of_a_storys_own_make_no_thread():
    days = [
        line
        for day in "3459"
        for line in (f"May {day}, 2012", f"The ferries lie in the yard, day {day} of it.")
    ]

    assert days[1] in story_of("Storm tears ferries loose", *STORY, *days)


SIGNED_BELOW = [
    line
    for name in ("gull", "reed", "tern")
    for line in (f"I think {name}s know more of it.", f"Posted by: {name} | May 3, 2012 4:49:12 PM")
]


def test_comments_that_no_label_heads_are_signed_below():
    signed = ["Storm tears ferries loose", "By Jane Doe", *STORY, STORY_MORE[0]]

    assert story_of(*signed, *SIGNED_BELOW) == [*STORY, STORY_MORE[0]]


def test_the_first_to_post_signs_a_story_that_nobody_signs_above():
    assert SIGNED_BELOW[0] in story_of("Storm tears ferries loose", *STORY, STORY_MORE[0], *SIGNED_BELOW)


def test_a_word_in_marks_brings_no_story_back_below_the_pages_own_lines():
    lines = ["More news", "Sports", "Weather", "Traffic", "Games"]
    other = "The “barn choir” of four valleys is to sing this weekend on a green, for anyone who will come."

    assert other not in story_of("Storm tears ferries loose", *STORY, *STORY_MORE, *lines, other)


def test_tags_below_their_label_need_no_bullets():
    assert story_of("Storm tears ferries loose", *STORY, "Tags", "storms", "old harbour", "ferries") == STORY


def test_points_below_what_opens_a_list_are_the_storys():
    points = [
        "Police warned people to stay away from the quays, which could break",
        "Stores of food and fuel have been set aside in the town hall",
        "The harbour has called the storm the worst it has ever seen",
        "Four ferries are to be looked at in the yard over the winter",
    ]
    copy = "\n".join(["Storm tears ferries loose", *STORY, "In other developments:", *points, *STORY_MORE])
    blocks = find_layout(copy).blocks

    assert {b.kind for b in blocks if b.text in points} == {BlockKind.LIST_ITEM}


def test_a_label_that_ends_in_a_colon_opens_no_points():
    titles = [
        "Police warned people to stay away from the quays, which could break",
        "Stores of food and fuel have been set aside in a town hall",
        "A harbour has called a storm the worst it has ever had",
        "Four ferries are to be looked at in a yard over winter",
    ]

    assert titles[1] not in story_of("Storm tears ferries loose", *STORY, "Related to this story:", *titles)


def test_who_is_presented_at_length_below_a_story_that_does_not_tell_of_them_wrote_it():
    box = "Ann Reed is the marketing director of Gull Design, and a veteran of its yard. Reed also has served on boards."

    assert story_of("Storm tears ferries loose", *STORY, *STORY_MORE, box) == [*STORY, *STORY_MORE]


def test_what_the_writer_makes_of_it_is_story():
    assert story_of("Storm tears ferries loose", *STORY, "Comment", *STORY_MORE) == [*STORY, *STORY_MORE]


def test_what_readers_make_of_it_is_none():
    assert story_of("Storm tears ferries loose", *STORY, "Comment", BOARD, GULLS) == STORY


def test_a_form_for_comments_above_the_story_ends_nothing():
    form = [
        "Join the Conversation",
        "Welcome to our new and improved comments, which are for subscribers only. This is a test.",
        "You will need to register before adding a comment. Typed comments will be lost.",
    ]
    head = ["Storm tears ferries loose", "Jane Doe, The Detroit News Published 7:40 p.m. ET March 17, 2020"]

    assert story_of(*form, *head, *STORY) == STORY


def test_a_long_paragraph_below_a_list_of_other_stories_is_the_storys():
    titles = [
        "Related Stories",
        "Nick Roe",
        "Map shows the lake of tomorrow",
        "Chelsea Lee",
        "Gulls are back",
    ]
    long = " ".join([BOARD, GULLS] * 3)

    assert story_of("Storm tears ferries loose", *STORY, *titles, long) == [*STORY, long]
    assert story_of("Storm tears ferries loose", *STORY, *titles, BOARD) == STORY
