import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.extraction import extract
from articles.extraction.findings import BlockKind, CreditRole, FurnitureKind
from articles.extraction.layout import find_layout

LEAD = "The harbour of the old town was closed on Monday after a storm tore two ferries from their moorings."
SECOND = "Nobody was hurt, the harbour master said, but both ships will stay in the yard until the spring."
THIRD = "The town council meets on Thursday to talk about stronger bollards and about who is to pay for them."
HEADING = "Storm tears ferries from their moorings"


def tiles(layout):
    """The spans that must cover every non-blank character exactly once."""
    headline = layout.headline
    printed = [headline] if headline and not headline.is_proposed else []
    return [*printed, *layout.blocks, *layout.furniture, *([layout.rights] if layout.rights else [])]


def all_spans(layout):
    head = [
        layout.headline,
        layout.standfirst,
        layout.published,
        layout.dateline,
        layout.byline,
        layout.outlet,
    ]
    return [*tiles(layout), *layout.credits, *(span for span in head if span)]


def assert_tiles(text):
    layout = find_layout(text)
    for span in all_spans(layout):
        assert text[span.start : span.end] == span.text
    covered = bytearray(len(text))
    for span in tiles(layout):
        for i in range(span.start, span.end):
            covered[i] += 1
    assert all(covered[i] == 1 for i in range(len(text)) if not text[i].isspace())


PAGE_PARTS = [
    LEAD,
    SECOND,
    "Storm tears ferries from their moorings",
    "NewsStorm tears ferries from their moorings",
    "By Jane Doe, AP",
    "OSLO, Oct 18 (KUNA) -- " + LEAD,
    "11:42 AM EST, December 4, 2024",
    "Photo: nato.int",
    "A man on the quay. (AP Photo/John Doe)",
    "Related content",
    "Read also: Ferries return17.10.24, 09:22 • 32659 views",
    "We did what we could. Anna Weber Harbour Master of the town",
    "She said so. Share",
    "© example.com",
    "·",
    "Copying needs the written consent of Example Media.",
    "Leave a Reply",
    "Tags: ferries, storms",
    " date 2024-12-04 ",
    "— Example (@example) March 18, 2023",
    "(end)",
    "The council meets. (ANI)",
]
WILD = st.text(
    alphabet=st.sampled_from("aZ9 .,:;!?'\"“”‘’«»„()[]/|•·*-–—©@#&\n\r\t\u2028\u00a0\u200bé€Я𝒜"), max_size=300
)


@settings(max_examples=200)
@given(
    st.lists(st.one_of(st.sampled_from(PAGE_PARTS), WILD), max_size=12),
    st.sampled_from(["\n", "\n\n", "\r\n", " "]),
)
def test_every_character_has_one_label_and_every_span_its_words(parts, between):
    assert_tiles(between.join(parts))


@settings(max_examples=150)
@given(st.text(max_size=400))
def test_any_text_at_all_is_tiled(text):
    assert_tiles(text)


@pytest.mark.parametrize(
    "unit",
    ["\n", " ", '"', "“", "(", "[", "©", "•", "a", "A", "A ", "word ", "Word ", "1", "1.", "1:1 ", ".", ". ", "- ", "/", "@", "By ",
     "Share\n", "Read more: ", "Photo: ", "told ", "according to ", "the A ", "Aa, ", "date 2024 ", "\u200b", "Oslo (", "x\n", "<p>a</p>",
     "« ", "«a» ", "„", "``", "&nbsp;", "a&nbsp;b ", "&quot;", "\ufffd", "\r\n", "a\u00a0"],
    ids=repr,
)  # fmt: skip
def test_much_of_one_thing_is_tiled(unit):
    assert_tiles(unit * (120_000 // len(unit)))


def layout_of(*lines):
    return find_layout("\n\n".join(lines))


def kinds_of(layout, text):
    return [f.kind for f in layout.furniture if f.text == text]


def test_whatever_no_rule_takes_is_story():
    layout = layout_of(LEAD, SECOND, THIRD)

    assert [b.text for b in layout.blocks] == [LEAD, SECOND, THIRD]
    assert layout.furniture == ()


def test_a_short_line_between_paragraphs_is_a_subhead():
    layout = layout_of(LEAD, "What the council wants", SECOND)

    assert [b.kind for b in layout.blocks] == [BlockKind.PARAGRAPH, BlockKind.SUBHEAD, BlockKind.PARAGRAPH]


def test_words_signed_with_a_name_and_a_role_are_a_pull_quote():
    layout = layout_of(LEAD, "We did what we could that night. Anna Weber Director of the port", SECOND)

    assert layout.blocks[1].kind is BlockKind.PULL_QUOTE


@pytest.mark.parametrize(
    "line",
    [
        "We did what we could that night. Anna Weber is the director of the port.",
        "We did what we could that night. So did the fire service.",
        "They left the quay. Anna Weber stayed behind",
    ],
)
def test_a_name_that_is_no_signature_makes_no_pull_quote(line):
    layout = layout_of(LEAD, line, SECOND)

    assert BlockKind.PULL_QUOTE not in [b.kind for b in layout.blocks]


def test_words_between_marks_for_those_who_hear_a_page_are_a_pull_quote():
    lead = "Two ferries came loose in a storm on Monday, the harbour master Jane Roe said in the old town."
    pulled = "It is easy to moor a ferry that nobody needs”"
    page = [
        "Storm tears ferries loose",
        lead,
        "“Start Quote",
        pulled,
        "End Quote Jane Roe Harbour master",
        THIRD,
    ]
    found = extract("\n".join(page))

    assert [b.text for b in found.layout.blocks if b.kind is BlockKind.PULL_QUOTE] == [pulled]
    quote = next(quote for quote in found.quotes if quote.kind == "pull")
    assert (quote.text, quote.speaker, quote.role) == (pulled[:-1], "Jane Roe", "Harbour master")


def test_bulleted_lines_are_list_items():
    layout = layout_of(LEAD, "• Ferries stay in the yard until spring", "• The quay is open on foot", SECOND)

    assert [b.kind for b in layout.blocks[1:3]] == [BlockKind.LIST_ITEM, BlockKind.LIST_ITEM]


def test_a_line_that_an_editor_wrapped_is_one_paragraph():
    wrapped = [
        "OSLO, Oct 26 The harbour of the old town was",
        "closed on Wednesday after a storm tore two of its",
        "ferries from their moorings and drove them on the",
        "rocks below the lighthouse, the harbour master of",
        "the town said.",
    ]
    layout = find_layout("\n".join([*wrapped, "", SECOND]))

    assert [b.text.count("\n") for b in layout.blocks] == [4, 0]


def test_a_dateline_is_cut_from_its_paragraph():
    layout = layout_of("Storm tears ferries from their moorings", f"OSLO, Oct 18 (KUNA) -- {LEAD}", SECOND)

    assert layout.dateline is not None
    assert layout.dateline.text == "OSLO"
    assert layout.published is None
    assert layout.blocks[0].text == LEAD
    assert kinds_of(layout, "OSLO, Oct 18 (KUNA) --") == [FurnitureKind.CREDIT]


def test_furniture_inside_a_quotation_over_two_paragraphs_goes_and_the_words_stay():
    layout = layout_of(
        "“The storm came at night and it took both ferries within the hour,” the harbour master said.",
        "ADVERTISEMENT",
        "Sign up for our newsletter",
        "Get the morning's headlines in your inbox.",
        "“We will build a stronger quay, and we will build it before the winter comes again.",
    )

    assert [b.text[:12] for b in layout.blocks] == ["“The storm c", "“We will bui"]


def test_a_word_in_capitals_that_the_story_has_in_small_letters_is_no_place():
    line = "TREATMENT: Two sailors of the ferry are cared for in the old town's clinic since Monday"
    layout = layout_of(line, LEAD, "Their treatment goes on, said the head of the clinic.", THIRD)

    assert layout.dateline is None


@pytest.mark.parametrize(("second", "place"), [("in Gullenda", "Gullenda"), ("in the town", None)])
def test_a_town_before_a_colon_is_the_place_where_the_page_speaks_of_it_as_one(second, place):
    more = (
        f"Nobody was hurt {second}, the harbour master said, but both ships will stay in the yard until May."
    )
    layout = layout_of("Storm tears ferries loose", f"Gullenda: {LEAD}", more, THIRD)

    assert (layout.dateline.text if layout.dateline else None) == place


def test_a_town_in_capitals_that_no_table_knows_is_the_place():
    layout = layout_of(f"LAKENDI: IT’s around 8:00am but {LEAD}", SECOND, THIRD)

    assert layout.dateline.text == "LAKENDI"


def test_links_below_a_label_are_furniture_and_the_story_goes_on():
    link = "Fishermen fear for their nets"
    layout = layout_of(LEAD, "Read more", link, SECOND, THIRD)

    assert kinds_of(layout, link) == [FurnitureKind.RELATED_LINK]
    assert [b.text for b in layout.blocks] == [LEAD, SECOND, THIRD]


def test_titles_in_a_row_below_the_story_are_furniture():
    titles = [
        "Mayor opens the new swimming pool",
        "Two held over burglary in the centre",
        "Bakers ask for flour",
    ]
    layout = layout_of(LEAD, SECOND, THIRD, *titles)

    assert [kinds_of(layout, t) for t in titles] == [[FurnitureKind.RELATED_LINK]] * 3


def test_a_title_in_capitals_between_paragraphs_is_a_link():
    title = "HARBOUR MASTER'S SON HELD OVER STOLEN FERRY"
    layout = layout_of("Storm tears ferries from their moorings", LEAD, title, SECOND, THIRD)

    assert kinds_of(layout, title) == [FurnitureKind.RELATED_LINK]


def test_subheads_in_capitals_stay():
    subheads = ["WHAT THE TOWN WANTS", "THE GULLS COME BACK TO HARBOUR ROW"]
    layout = layout_of("Storm tears ferries", LEAD, subheads[0], SECOND, subheads[1], THIRD)

    assert [b.text for b in layout.blocks if b.kind is BlockKind.SUBHEAD] == subheads


def test_links_glued_to_a_name_are_cut_out_of_the_sentence():
    glued = "Jane Ann DoeHarbour bill talks to go onOverdue ferry is found MORE"
    paragraph = (
        f"The bill of Sen. Jane Doe{glued} for the harbour failed on Monday, and nobody said why that was."
    )
    layout = layout_of("Storm tears ferries from moorings", LEAD, paragraph, SECOND)

    assert kinds_of(layout, glued) == [FurnitureKind.RELATED_LINK]
    assert [b.kind for b in layout.blocks] == [BlockKind.PARAGRAPH] * 4


TORN = [
    ("glued on both sides", "Roe", "Ann (Annie) Jane RoeGulls are back Ferry is found MORE"),
    ("glued behind", "Roe", " Ann Jane Roe2020 looms for the board Ferry is found MORE"),
    ("glued nowhere", "Roe", " Ann Roe Board cannot say no Ferry is found MORE"),
    ("behind a younger one", "Roe Jr.", " Ann (Annie) Jane RoeRoe Jr's book is out Ferry is found MORE"),
    ("with a particle", "de Roe", " Ann de RoeTown opposes the ferry Ferry is found MORE"),
]


@pytest.mark.parametrize(("surname", "glued"), [row[1:] for row in TORN], ids=[row[0] for row in TORN])
def test_a_sentence_is_read_whole_over_the_links_in_it(surname, glued):
    torn = (
        f"Mayor Ann {surname}{glued} said on Monday that the harbour of the old town will stay shut for now."
    )
    text = "\n\n".join(["Storm tears ferries loose", LEAD, torn, SECOND])

    found = extract(text)

    (quote,) = (one for one in found.quotes if one.start < text.index(SECOND))
    assert quote.text == "the harbour of the old town will stay shut for now"
    assert quote.speaker == f"Ann {surname}"
    assert text[quote.start : quote.end] == quote.text
    assert text[quote.attribution.start : quote.attribution.end] == quote.attribution.text
    parts = [block for block in found.layout.blocks if block.text in torn]
    assert [(block.text, block.joined_by) for block in parts] == [
        (f"Mayor Ann {surname}", None),
        (torn.partition(" MORE ")[2], " "),
    ]
    mentions = [m for one in found.names for m in one.mentions]
    assert mentions
    assert all(text[m.start : m.end] == m.text for m in mentions)


def test_a_quotation_that_links_part_is_one_quote_for_each_part():
    text = "\n\n".join(
        [LEAD, "“We met Ann RoeAnn Jane RoeGulls are back MORE, and she left early,” Tom Doe said.", SECOND]
    )

    first, second, *_ = extract(text).quotes

    assert (first.text, second.text) == ("We met Ann Roe", "and she left early,")
    assert first.speaker == second.speaker == "Tom Doe"
    assert second.continues == 0
    assert all(text[one.start : one.end] == one.text for one in (first, second))


def test_what_stands_below_the_first_of_several_commenters_is_comments():
    words = "I sailed on that ferry, and it was a sorry old ship even then, I can tell you."
    heads = ["Jane Roe on May 3, 2018 at 4:47 pm said:", "Gull (Lakeside) on 4 May 2018 at 16.47 wrote:"]

    layout = layout_of(
        "Storm tears ferries loose", LEAD, SECOND, THIRD, heads[0], words, heads[1], words + " So."
    )

    assert [block.text for block in layout.blocks] == [LEAD, SECOND, THIRD]
    assert kinds_of(layout, heads[0]) == [FurnitureKind.COMMENTS]


def test_what_a_release_says_of_its_firm_is_furniture():
    about = "Acme offers an open platform for ferries, for which it has won three prizes."

    layout = layout_of("Storm tears ferries loose", LEAD, SECOND, THIRD, "About Acme", about)

    assert kinds_of(layout, "About Acme") == kinds_of(layout, about) == [FurnitureKind.AUTHOR_BOX]


def test_more_from_a_paper_heads_its_other_stories():
    fourth = "Both ferries had been built for calmer waters than those that the town has had since autumn."
    more = "Jane Roe, who runs a shop, said that “a lot of talks” are held on its data these days."
    lines = ["More From the Lakeside Times", "Technology", "A search engine tries to make up for it", more]

    layout = layout_of("Storm tears ferries loose", LEAD, SECOND, THIRD, fourth, *lines)

    assert [block.text for block in layout.blocks] == [LEAD, SECOND, THIRD, fourth]


def test_titles_below_their_numbers_are_links():
    titles = ["Gulls are back in town", "Ferry boss quits", "Pier is shut again"]
    lines = [line for number, title in enumerate(titles, 1) for line in (f"{number}.", title)]

    layout = layout_of("Storm tears ferries from moorings", LEAD, SECOND, *lines)

    assert all(kinds_of(layout, title) == [FurnitureKind.RELATED_LINK] for title in titles)


def test_paragraphs_below_their_numbers_are_the_storys():
    lines = ["1.", LEAD, "2.", SECOND, "3.", THIRD]

    layout = layout_of("Three things to know of the ferries", *lines)

    assert [block.text for block in layout.blocks if block.kind is BlockKind.PARAGRAPH] == [
        LEAD,
        SECOND,
        THIRD,
    ]


def test_time_on_the_line_below_the_day_is_of_it():
    text = "\n".join(["Storm tears ferries loose", "By Jane Doe", "Nov. 19, 2019", "5:50 PM", LEAD, SECOND])
    published = find_layout(text).published

    assert published is not None
    assert (published.at, published.text) == ("2019-11-19T17:50", "Nov. 19, 2019\n5:50 PM")


def test_day_of_a_post_is_not_the_pages():
    post = ["A post shared by Jane Roe (@roe) on", "Dec 5, 2016 at 9:10am PST"]
    text = "\n".join(["Storm tears ferries loose", "By Jane Doe", "December 7, 2016", LEAD, *post, SECOND])
    published = find_layout(text).published

    assert published is not None
    assert published.at == "2016-12-07"


def test_titles_between_paragraphs_that_the_story_does_not_tell_of_are_links():
    titles = [
        "Man Shot at Gas Station Dies in Hospital",
        "City May Dry Its Waste and Sell It",
        "Baby's Life Support Order Is Extended",
    ]
    story = [LEAD, titles[0], SECOND, titles[1], THIRD, titles[2], LEAD.replace("Monday", "Sunday")]

    layout = layout_of("Storm tears ferries from moorings", *story)

    assert all(kinds_of(layout, title) == [FurnitureKind.RELATED_LINK] for title in titles)


def test_subheads_that_tell_of_the_story_stay():
    subheads = [
        "The Harbour Master Closes the Old Town",
        "Both Ships Will Stay in Their Yard",
        "A Council That Pays for Stronger Bollards",
    ]
    story = [LEAD, subheads[0], SECOND, subheads[1], THIRD, subheads[2], LEAD.replace("Monday", "Sunday")]

    layout = layout_of("Storm tears ferries from moorings", *story)

    assert [b.text for b in layout.blocks if b.kind is BlockKind.SUBHEAD] == subheads


def test_a_title_in_capitals_may_hold_the_plural_of_initials():
    title = "FERRIES CLEARED TO RACE AT THE AMAs AMID FEUD WITH THE HARBOUR BOARD"
    layout = layout_of(
        "Storm tears ferries from moorings", LEAD, SECOND, THIRD, title, LEAD.replace("Mon", "Sun")
    )

    assert kinds_of(layout, title) == [FurnitureKind.RELATED_LINK]


def test_a_sentence_right_below_the_byline_of_a_page_without_a_title_is_no_caption():
    sentence = "Maybe the storm that tore two ferries loose is more than a mere gust."
    layout = layout_of("Jane Doe/", "November 28, 2016", sentence, "John Roe/Getty", LEAD, SECOND)

    assert not kinds_of(layout, sentence)


def test_a_first_letter_on_a_line_of_its_own_is_the_paragraphs():
    layout = layout_of("Storm tears ferries from moorings", "T\n" + LEAD[1:], SECOND)

    assert [b.text for b in layout.blocks] == ["T\n" + LEAD[1:], SECOND]


def test_a_result_among_paragraphs_is_a_scoreboard_and_above_them_a_headline():
    layout = layout_of("Lake Lions 3-1 Old Town Tigers", LEAD, "Lions 3 - 1 Tigers", "Full-time", SECOND)

    assert layout.headline is not None
    assert layout.headline.text == "Lake Lions 3-1 Old Town Tigers"
    assert [b.text for b in layout.blocks] == [LEAD, SECOND]


@pytest.mark.parametrize("button", ["harПодробнееbour", "harbour Подробнее", "harWięcejbour"])
def test_a_foreign_button_is_cut_out_of_the_sentence(button):
    layout = layout_of("Storm tears ferries from moorings", LEAD.replace("harbour", button), SECOND)

    assert "".join(b.text for b in layout.blocks).replace(" ", "") == (LEAD + SECOND).replace(" ", "")


def test_a_foreign_name_stays_in_the_sentence():
    line = LEAD.replace("ferries", "ferries named Пересвіт")

    assert layout_of("Storm tears ferries from moorings", line, SECOND).blocks[0].text == line


def test_what_a_link_does_is_cut_out_of_the_sentence():
    line = LEAD.replace("harbour", "harbour, opens new tab")
    layout = layout_of("Storm tears ferries from moorings", line, SECOND)

    assert kinds_of(layout, ", opens new tab") == [FurnitureKind.OTHER]
    assert "".join(b.text for b in layout.blocks).replace(" ", "") == (LEAD + SECOND).replace(" ", "")


def test_a_masthead_as_long_as_a_sentence_is_no_story():
    masthead = "Wednesday, November 20, 2019 Lakeside, Washington Est. May 19, 1883 38° Cloudy and cold"
    layout = layout_of(
        masthead, "News > Nation", "Storm tears two ferries from their moorings", "By Jane Doe", LEAD, SECOND
    )

    assert [b.text for b in layout.blocks] == [LEAD, SECOND]


@pytest.mark.parametrize(
    "line",
    [
        "Wendy Poe is a senior researcher with the Lakeland Observatory. She writes in her own right.",
        "Poe covers shipping and ports for The Lakeside Press. She is based in Old Town.",
    ],
)
def test_who_is_presented_below_a_story_that_does_not_tell_of_her_wrote_it(line):
    layout = layout_of("Storm tears ferries from moorings", LEAD, SECOND, THIRD, line)

    assert kinds_of(layout, line) == [FurnitureKind.AUTHOR_BOX]


def test_a_researcher_of_whom_the_story_tells_stays_in_it():
    line = "Wendy Poe is a senior researcher with the Lakeland Observatory and knows the harbour well."
    layout = layout_of(
        "Storm tears ferries from moorings", LEAD, SECOND.replace("the harbour master", "Poe"), THIRD, line
    )

    assert line in [b.text for b in layout.blocks]


def test_a_list_of_days_is_no_list_of_links():
    days = [
        "June 9 -- Coral Sky Hall, West Quay, PA",
        "June 10 -- Credit Union Hall, Lakeside, PA",
        "June 14 -- Old Yard Arena, Harbour Row, PA",
        "June 17 -- The Slip at Noon, Mill Town, PA",
    ]
    layout = layout_of("Storm band sets its tour dates", LEAD, *days, SECOND)

    assert [b.text for b in layout.blocks] == [LEAD, *days, SECOND]


@pytest.mark.parametrize("name", ["Jane Doe", "Siraj Gullan"])
@pytest.mark.parametrize("mark", [", ", " | "])
def test_a_byline_before_the_dateline_is_cut_from_it(name, mark):
    story = "In Gullpur, one of the wettest towns, many ferries stay tied to the quay through the summer."
    layout = find_layout(f"Ferries stay tied up\n\nBy {name}{mark}Gullpur, June 7: {story}\n\n{story}")

    assert layout.byline is not None
    assert layout.byline.text == f"By {name}"
    assert layout.dateline is not None
    assert layout.dateline.text == "Gullpur"


def test_a_sentence_that_opens_with_a_name_is_not_cut_for_its_byline():
    story = "By Jane Doe, Oslo has been given its first ferry in years, and the town is glad of it at last."

    assert find_layout(f"Oslo is given a ferry\n\n{story}\n\n{story[12:]}").byline is None


def test_a_dateline_with_its_agency_on_a_line_of_its_own_is_read():
    lead = "Two ferries came loose in a storm on Monday and drifted into the old harbour of the town."
    found = find_layout(f"Storm tears ferries loose\n12-31-2007\nQUEENSTOWN, New Zealand (AFP)\n{lead}")

    assert found.dateline is not None
    assert found.dateline.text == "QUEENSTOWN, New Zealand"
    assert ("AFP", "filed_by") in [(credit.source, str(credit.role)) for credit in found.credits]


def test_an_agency_and_a_dash_alone_are_no_dateline():
    lead = "Two ferries came loose in a storm on Monday and drifted into the old harbour of the town."
    page = [
        "Storm tears ferries loose",
        "AP –",
        f"DES MOINES, Iowa – {lead}",
        "Nobody was hurt in the storm.",
    ]
    found = find_layout("\n".join(page))

    assert found.dateline is not None
    assert found.dateline.text == "DES MOINES, Iowa"


def test_of_many_days_the_one_beside_the_byline_is_the_storys():
    lead = "Two ferries came loose in a storm on Monday and drifted into the old harbour of the town."
    others = ["Gulls Are Back", "March 28 2017 11:47 AM", "Eels Are Late", "March 26 2017 8:06 PM"]
    page = ["Storm tears two ferries loose in the harbour", "Don't Miss", *others, "By Jane Doe"]
    found = find_layout("\n".join([*page, "29 March 2017 12:58 PM", lead, "Nobody was hurt in the storm."]))

    assert found.published is not None
    assert found.published.at == "2017-03-29T12:58"


def test_a_day_with_its_time_right_below_the_story_is_the_storys_above_a_list_of_others():
    story = "Two ferries came loose in a storm on Monday and drifted into the old harbour of the town."
    others = ["2012.08.08  Inside the Yard", "2012.08.06  Could the Ferry Sink?"]
    page = ["Storm tears two ferries loose", story, "Nobody was hurt, the harbour master said on Tuesday."]
    found = find_layout("\n".join([*page, "August 9, 2012 6:11 AM", "Related Posts", *others]))

    assert found.published is not None
    assert found.published.at == "2012-08-09T06:11"


def test_a_dateline_on_a_line_of_its_own_is_read():
    layout = layout_of("Storm tears ferries from moorings", "LOS ANGELES, Calif. —", LEAD, SECOND)

    assert layout.dateline is not None
    assert layout.dateline.text == "LOS ANGELES, Calif."
    assert [b.text for b in layout.blocks] == [LEAD, SECOND]


def test_what_was_last_updated_above_the_headline_dates_the_story_where_nothing_else_does():
    layout = layout_of(
        "World", "Last Updated: Tuesday, 3 December 2024, 17:04 GMT", "Storm tears ferries away", LEAD, SECOND
    )

    assert layout.published is not None
    assert layout.published.at == "2024-12-03T17:04+00:00"


def test_days_on_which_something_is_on_are_no_date_of_the_story():
    assert (
        layout_of("Light fair opens", LEAD, SECOND, THIRD, "29 November 2018 | 20 January 2019").published
        is None
    )


@pytest.mark.parametrize(
    ("opening", "is_story"),
    [
        pytest.param("The harbour and its moorings stay closed on these days:", True, id="of-its-subject"),
        pytest.param("You might want to read these as well today:", False, id="of-other-stories"),
        pytest.param("Related stories of the harbour and its ferries:", False, id="related"),
    ],
)
def test_a_list_that_the_storys_own_words_open_ends_it(opening, is_story):
    days = ["North pier- 2nd to 4th", "South pier- 5th", "West quay- 6th and 7th"]

    layout = layout_of("Storm tears ferries from moorings", LEAD, SECOND, THIRD, opening, *days)

    assert all((day in [block.text for block in layout.blocks]) == is_story for day in days)


def test_a_list_with_bullets_ends_where_they_end():
    opening = "The harbour and its moorings stay closed on these days:"
    layout = layout_of(
        "Storm tears ferries from moorings", LEAD, SECOND, opening, "- 2 May", "- 5 May", THIRD
    )

    assert [b.text for b in layout.blocks if b.kind is BlockKind.LIST_ITEM] == ["- 2 May", "- 5 May"]


@pytest.mark.parametrize(
    ("line", "is_story"),
    [
        pytest.param("[Read: Why the gulls stay in the harbour]", False, id="read"),
        pytest.param("[Old customs house becomes a hall]", False, id="title"),
        pytest.param("[The crew sings.]", True, id="stage-direction"),
        pytest.param("[Laughter]", True, id="one-word"),
    ],
)
def test_a_title_in_brackets_is_a_link(line, is_story):
    layout = layout_of("Storm tears ferries from moorings", LEAD, line, SECOND, THIRD)

    assert (line in [b.text for b in layout.blocks]) == is_story


def test_lines_between_headline_and_dateline_are_story():
    deck = ["Two ferries torn from their moorings", "Harbour master hopes for spring"]
    layout = layout_of("Storm shuts harbour", *deck, f"OSLO, May 3: {LEAD}", SECOND, THIRD)

    assert [b.text for b in layout.blocks][:2] == deck


def test_what_follows_the_list_of_other_stories_must_be_about_this_one():
    other = "The bishop of the old town voted on Tuesday to sell the second of his two houses on the quay."
    fourth = (
        "The ferries sail from the yard in spring, when the harbour's two slips will have been made good."
    )
    layout = layout_of("Storm tears ferries from moorings", LEAD, SECOND, THIRD, fourth, "Top stories", other)

    assert [b.text for b in layout.blocks] == [LEAD, SECOND, THIRD, fourth]


def test_titles_said_twice_and_what_lies_between_them_are_links():
    promotions = [
        "Two held over a burglary in town Two held over a burglary in town",
        "The police say that they found a spade, a ladder and the better part of a wedding cake.",
        "Bakers ask for much cheaper flour Bakers ask for much cheaper flour",
    ]
    layout = layout_of("Storm tears ferries", LEAD, SECOND, THIRD, *promotions)

    assert [b.text for b in layout.blocks] == [LEAD, SECOND, THIRD]


def test_what_a_page_says_of_its_reporting_is_none_of_the_story():
    pitch = [
        "The town needs fair, free-minded and questioning journalism, packed with on-ground reporting. TheGull –"
        " with exceptional reporters, columnists and editors – is doing just that.",
        "Sustaining this needs support from readers like you.",
    ]
    layout = layout_of("Storm tears ferries", LEAD, SECOND, THIRD, *pitch)

    assert [b.text for b in layout.blocks] == [LEAD, SECOND, THIRD]
    assert layout.outlet is not None
    assert layout.outlet.text == "TheGull"


def test_a_house_that_a_page_presents_in_its_menu_ends_no_story_below_it():
    house = (
        "• The Lakeside Press is an independent global news organization dedicated to factual reporting. Founded in"
        " 1846, it today remains the most trusted source of fast, accurate, unbiased news in all formats."
    )
    menu = ["• Home", "• World", house, "• Copyright 2024 The Lakeside Press. All Rights Reserved."]
    layout = layout_of(*menu, "Storm tears ferries from moorings", "By Jane Doe", LEAD, SECOND, THIRD)

    assert [b.text for b in layout.blocks] == [LEAD, SECOND, THIRD]


def test_a_video_between_paragraphs_is_none_of_the_story():
    video = [
        "Ferries adrift in the harbour",
        "14 hours ago",
        "Duration 1:30",
        "A storm has torn ferries from their moorings. The town looks on.",
    ]
    layout = layout_of("Storm tears ferries", LEAD, SECOND, *video, THIRD)

    assert [b.text for b in layout.blocks] == [LEAD, SECOND, THIRD]


def test_teasers_that_are_cut_short_are_links():
    teasers = [
        f"The {name} said on Friday that the town will have a new slip, and that its cost is…"
        for name in ("mayor", "baker", "bishop", "keeper")
    ]
    layout = layout_of("Storm tears ferries", LEAD, SECOND, THIRD, *teasers)

    assert [b.text for b in layout.blocks] == [LEAD, SECOND, THIRD]


def test_paragraphs_above_a_pointer_in_brackets_are_not_cut_short():
    story = [
        f"The {name} said on Friday that the town will have a new slip, and a pier. (Watch the {name} -- 5:32)"
        for name in ("mayor", "baker", "bishop", "keeper")
    ]
    layout = layout_of("Storm tears ferries", LEAD, SECOND, THIRD, *story)

    assert [b.text for b in layout.blocks] == [LEAD, SECOND, THIRD, *story]


def test_a_mark_without_a_year_below_a_picture_is_its_credit():
    layout = layout_of(
        "© Wave Shop", LEAD, SECOND, THIRD, "© Jane Doe of Lakeside", "Feedback", "Menu", "Search", "Home"
    )

    assert [(c.source, c.role) for c in layout.credits] == [
        ("Wave Shop", CreditRole.PHOTO),
        ("Jane Doe of Lakeside", CreditRole.PHOTO),
    ]
    assert layout.outlet is None


def test_comments_below_their_form_are_furniture():
    layout = layout_of(
        LEAD,
        SECOND,
        THIRD,
        "Leave a Reply",
        "Good riddance to those ferries, they were old and dirty anyway.",
    )

    assert len(layout.blocks) == 3


def test_a_story_that_quotes_people_goes_on_below_a_question_to_readers():
    words = (
        "“The ferries are back at their moorings after the storm,” Doe said. “The old town is to pay for "
        "stronger bollards, and the council talks about that on Thursday.”"
    )

    layout = layout_of(LEAD, SECOND, THIRD, "What do you think?", words)

    assert layout.blocks[-1].text == words


@pytest.mark.parametrize(
    "line",
    [
        "“Taxes are too high,” they said years ago! Nobody in parliament listens to us pensioners these days.",
        "• “The ferries are back at their moorings,” Doe said. “The town council is to pay for bollards...",
    ],
    ids=["says-nothing-of-the-story", "teaser"],
)
def test_what_readers_say_below_a_question_is_no_story(line):
    layout = layout_of(LEAD, SECOND, THIRD, "What do you think?", line)

    assert len(layout.blocks) == 3


def test_key_points_are_list_items():
    layout = layout_of(
        "Storm tears ferries from their moorings",
        "Key points:",
        "Two ferries are in the yard",
        "Nobody was hurt in the storm",
        "The council meets on Thursday",
        LEAD,
    )

    assert [b.kind for b in layout.blocks] == [BlockKind.LIST_ITEM] * 3 + [BlockKind.PARAGRAPH]


def test_a_biography_of_the_author_is_no_story():
    box = "Jane Doe is a senior reporter at the Harbour Gazette. She covers ports and shipping."
    layout = layout_of("Storm tears ferries from their moorings", LEAD, SECOND, THIRD, box)

    assert kinds_of(layout, box) == [FurnitureKind.AUTHOR_BOX]


def test_whom_the_box_below_the_story_presents_wrote_it():
    box = "Anna Doe writes about the ports of the lake, and about the people who work in them."
    layout = layout_of("Storm tears ferries from their moorings", LEAD, SECOND, THIRD, box)

    assert layout.byline.text == "Anna Doe"


@pytest.mark.parametrize(
    "box",
    [
        "Anna Doe is the Founder & Principal Consultant of Gullmark, which helps yards to stand out.",
        "Anna Doe is a corporate harbour reporter for the Lake Times, covering the business of ferries.",
        "Anna Doe is a freelance writer and a sailor, and the founder of the Lake Society.",
        "• Anna Doe can be reached at adoe@lakeside.example.",
        "Follow LAKE TODAY reporter Anna Doe on Twitter: @AnnaDoe.",
        "Anna Doe joined the Lake News Team in June 2018. Learn more about Anna here.",
        "Have a tip? Anna Doe may be reached at adoe@lakeside.example. Follow her on Facebook.",
    ],
)
def test_whom_a_line_below_the_story_presents_or_offers_to_be_reached_wrote_it(box):
    layout = layout_of("Storm tears ferries from their moorings", LEAD, SECOND, THIRD, box)

    assert layout.byline.text == "Anna Doe"


def test_rows_of_short_lines_with_bullets_above_the_story_are_menus():
    menu = ["• Ideas", "• Fiction", "• Lakes", "• Sea Captain", "• Past Issues", "• Gull Radio", "• Art"]
    layout = layout_of(*menu, "Storm tears ferries from their moorings", LEAD, SECOND, THIRD)

    assert {f.kind for f in layout.furniture} == {FurnitureKind.NAVIGATION}
    assert (layout.byline, layout.outlet) == (None, None)


def test_points_with_bullets_above_the_story_are_no_menu():
    points = [f"• The council of the old town pays for pier number {i} of the harbour" for i in range(7)]
    layout = layout_of("Storm tears ferries from their moorings", *points, LEAD, SECOND, THIRD)

    assert [b.kind for b in layout.blocks[:7]] == [BlockKind.LIST_ITEM] * 7


@pytest.mark.parametrize(("line", "byline"), [("Signal Strength", ""), ("Wendy Roe", "Wendy Roe")])
def test_only_a_name_with_a_given_name_signs_above_the_headline(line, byline):
    found = layout_of(line, "Storm tears ferries from their moorings", LEAD, SECOND, THIRD).byline

    assert (found.text if found else "") == byline


def test_whom_the_box_presents_may_bear_a_given_name_that_no_table_knows():
    box = "Brikit Katzen is a freelance writer based in Oslo. Her work has appeared in several papers."
    layout = layout_of(
        "Storm tears ferries from their moorings", LEAD, SECOND, THIRD, "About Brikit Katzen", box
    )

    assert layout.byline.text == "Brikit Katzen"


def test_writer_below_the_house_that_says_by_signs():
    layout = layout_of(
        "Storm tears ferries from their moorings", "By Associated Press", "Wendy Roe", LEAD, SECOND, THIRD
    )

    assert layout.byline.text == "Wendy Roe"


def test_names_in_a_menu_far_above_the_headline_sign_nothing():
    menu = ["• Android App", *(f"• Harbour {i}" for i in range(9))]
    layout = layout_of(*menu, "Storm tears ferries from their moorings", LEAD, SECOND, THIRD)

    assert layout.byline is None


def test_a_houses_staff_may_go_unnamed_above_the_story():
    layout = layout_of("Storm tears ferries loose", "Lakeside Correspondent", LEAD, SECOND)

    assert kinds_of(layout, "Lakeside Correspondent") == [FurnitureKind.BYLINE]


def test_initials_behind_the_last_sentence_sign_the_story():
    layout = layout_of("Storm tears ferries from their moorings", LEAD, SECOND, f"{THIRD} (BW)")

    assert layout.byline.text == "BW"
    assert layout.blocks[-1].text == THIRD


def test_a_short_name_in_brackets_within_the_last_sentence_signs_nothing():
    layout = layout_of("Storm tears ferries loose", LEAD, "The ship belongs to the Harbour Union (HU)")

    assert layout.byline is None


def test_bodies_in_a_list_of_sources_below_the_story_are_referred_to():
    layout = layout_of(
        "Storm tears ferries loose", LEAD, SECOND, THIRD, "Source: CDC, Lakeland Department of Health"
    )

    assert {(c.source, c.role) for c in layout.credits} == {
        ("CDC", CreditRole.REFERS_TO),
        ("Lakeland Department of Health", CreditRole.REFERS_TO),
    }


def test_bodies_in_capitals_below_figures_are_referred_to():
    line = "SOURCE: Lake Safety Network; ICAO; WORLD BANK."
    layout = layout_of("Storm tears ferries loose", LEAD, line, SECOND, THIRD)

    assert {c.source for c in layout.credits} == {"Lake Safety Network", "ICAO", "WORLD BANK"}
    assert kinds_of(layout, line) == [FurnitureKind.TAGS]


@pytest.mark.parametrize(
    ("label", "lines"),
    [
        ("Related Topics", ["• Harbour Benefits", "• Lake Party"]),
        ("Editor's Recommendations", ["• 6 Party Boats That May Have Leaks", "• Spooky! The Top 10 Gulls"]),
        ("Trending On Lakebeat", ["Baking", "Bakers ask for cheaper flour"]),
    ],
)
def test_lines_below_the_label_of_a_list_are_no_story(label, lines):
    layout = layout_of("Storm tears ferries loose", LEAD, SECOND, THIRD, label, *lines)

    assert [b.text for b in layout.blocks] == [LEAD, SECOND, THIRD]


FOOTS = [
    (
        "adverts in sentences",
        ["Motor deals", "Loans for Homes", "Get a card with a bonus.", "Winter sun", "Fly south from £99."],
    ),
    (
        "the house's own words",
        ["Local News Leader", "A publication of", "Gull Press.", "Come see us again.", "Pick up our paper."],
    ),
    (
        "teasers cut short",
        ["A new hotel", "Baxter opens one made of tins...", "The odd couple", "They speak..."],
    ),
    (
        "another story below many links",
        [
            "• Car Hire",
            "• Home Loans",
            "• Lotteries",
            "Parents Online",
            "Teachers intend to go on strike tomorrow to voice their anger with how schools in the hills are run.",
            "• Keep clowns out",
        ],
    ),
]


@pytest.mark.parametrize("lines", [row[1] for row in FOOTS], ids=[row[0] for row in FOOTS])
def test_sentences_among_the_lines_of_a_pages_foot_are_no_story(lines):
    layout = layout_of("Storm tears ferries loose", LEAD, SECOND, THIRD, *lines)

    assert [b.text for b in layout.blocks] == [LEAD, SECOND, THIRD]


COMING_BACK = [
    ("on the subject", "The ferries will not sail again before the town has new bollards."),
    (
        "in somebody's words",
        "“It was as if a giant had kicked over his whole box of toys,” a baker from the quay recalled.",
    ),
]


@pytest.mark.parametrize("words", [row[1] for row in COMING_BACK], ids=[row[0] for row in COMING_BACK])
def test_a_story_goes_on_below_lines_of_the_pages(words):
    lines = ["Motor deals", "Loans for Homes", "Winter sun"]
    layout = layout_of("Storm tears ferries loose", LEAD, SECOND, THIRD, *lines, words)

    assert layout.blocks[-1].text == words


def test_speech_whose_last_stop_is_missing_ends_the_story():
    words = "“In a week of such winds the bollards are holding up well for all their rust,” he concluded"
    layout = layout_of("Storm tears ferries loose", LEAD, SECOND, words, "© 2008 Gull Press", "Other stories")

    assert layout.blocks[-1].text == words


def test_a_listing_amid_the_story_is_its_own_and_closes_nothing():
    listing = ["{", '"Name": "Jane Gull",', '"Comment": {', '"Value": "likes fish"', "},", "}"]
    last = "Shops keep all of it, and hardly anybody who walks past their cameras knows what the file has."
    layout = layout_of(
        "What the shop knows", LEAD, SECOND, THIRD, *listing, last, last.replace("Shops", "They")
    )

    texts = [b.text for b in layout.blocks]
    assert '"Comment": {' in texts
    assert last in texts


def test_a_listing_quotes_nobody():
    listing = ["{", '"Comment": {', '"Value": "likes fish on his way home"', "},", "}"]
    text = "\n".join(["“The shop knows,” Jane Gull said. " + LEAD, *listing, SECOND])

    assert [q.text for q in extract(text).quotes if q.is_marked] == ["The shop knows,"]


def test_adverts_do_not_make_the_subject_to_which_a_story_comes_back():
    adverts = ["Cheap credit cards online at Lakebank.", "Order credit cards online today from £5."]
    layout = layout_of(
        "Storm tears ferries loose", LEAD, SECOND, THIRD, "Motor deals", "Winter sun", *adverts
    )

    assert [b.text for b in layout.blocks] == [LEAD, SECOND, THIRD]


def test_a_paragraph_above_the_dateline_of_a_page_without_headline_is_a_caption():
    shown = "Sailors look at what is left of two ferries in the old harbour on Monday after the storm."
    layout = layout_of(shown, "OSLO, Norway -- " + LEAD, SECOND, THIRD)

    assert layout.blocks[0].text == LEAD


ABOVE_DATELINE = [
    (
        "sums the story up",
        "A storm tore two ferries from their moorings and shut the harbour of the old town, and nobody can "
        "tell for how long, says the town council",
        True,
    ),
    (
        "a day that is seen",
        "Ferries lie on the rocks of the harbour of the old town Monday after the storm",
        False,
    ),
    (
        "who reports",
        "A storm shut the harbour of the old town. LAKE 10's Jane Doe hears from those who stay",
        False,
    ),
    (
        "something else",
        "Special gulls: we show you a bird that was trained to help bakers in the hills",
        False,
    ),
]


@pytest.mark.parametrize(
    ("line", "is_story"), [r[1:] for r in ABOVE_DATELINE], ids=[r[0] for r in ABOVE_DATELINE]
)
def test_a_paragraph_above_the_dateline_stays_where_it_says_what_the_story_says(line, is_story):
    layout = layout_of(f"{line}.", f"OSLO, Norway (AP) — {LEAD}", SECOND, THIRD)

    assert (f"{line}." in [b.text for b in layout.blocks]) == is_story


def test_a_paragraph_between_headline_and_dateline_stays():
    deck = "Two ships lie on the rocks of the old town, and nobody knows who is to pay for their repair."
    layout = layout_of("Storm tears ferries loose in Oslo", deck, "OSLO, Norway -- " + LEAD, SECOND, THIRD)

    assert layout.blocks[0].text == deck


def test_a_row_of_links_amid_the_story_goes():
    links = ["• In pics: The storm over the harbour", "• Ferrymen are denied their day"]
    layout = layout_of("Storm tears ferries loose", LEAD, *links, SECOND, THIRD)

    assert [b.text for b in layout.blocks] == [LEAD, SECOND, THIRD]


def test_a_list_amid_the_story_stays():
    items = ["• Stronger bollards on the quay", "• A blog of the harbour's own"]
    layout = layout_of("Storm tears ferries loose", LEAD, *items, SECOND, THIRD)

    assert [b.text for b in layout.blocks] == [LEAD, *items, SECOND, THIRD]


def test_the_longer_part_of_a_page_is_the_story_whatever_stands_above_it():
    pitch = "Enter a draw and win a weekend for two among the vines of the southern slopes this summer."
    above = [
        pitch,
        pitch.replace("vines", "olives"),
        pitch.replace("vines", "figs"),
        pitch.replace("vines", "palms"),
    ]
    layout = layout_of(*above, "Motor deals", "Loans for Homes", "Winter sun", *[LEAD, SECOND, THIRD] * 3)

    assert THIRD in [b.text for b in layout.blocks]


def test_a_notice_of_copyright_closes_the_story_whatever_label_stands_below_it():
    other = "The minister said of schools that the hills, too, have “a right to good teachers and dry books”."
    layout = layout_of(
        "Storm tears ferries loose",
        LEAD,
        SECOND,
        THIRD,
        "© 2008 Gull Press",
        "Other stories",
        "Schools",
        other,
    )

    assert [b.text for b in layout.blocks] == [LEAD, SECOND, THIRD]


def test_a_writers_name_above_what_she_is_stands_in_a_box_amid_the_story():
    box = "Anna Doe is Lakebeat's chief harbour correspondent."
    layout = layout_of("Storm tears ferries loose", LEAD, "Anna Doe", box, SECOND, THIRD)

    assert [b.text for b in layout.blocks] == [LEAD, SECOND, THIRD]
    assert layout.byline.text == "Anna Doe"


@pytest.mark.parametrize(
    "box", ["Anna Doe is\xa0Tides chief harbour correspondent.", "Anna Doe is the Lake's writer."]
)
def test_a_box_is_told_by_its_rank_whatever_stands_before_it(box):
    layout = layout_of("Storm tears ferries loose", LEAD, "Anna Doe", box, SECOND, THIRD)

    assert [b.text for b in layout.blocks] == [LEAD, SECOND, THIRD]


def test_a_hidden_address_below_the_story_is_its_writers():
    lines = ["Contact the author:", "Anna Doe[email protected]lake.example@adoe"]
    layout = layout_of("Storm tears ferries loose", LEAD, SECOND, THIRD, *lines)

    assert layout.byline.text == "Anna Doe"


def test_a_person_of_the_story_above_what_she_is_stays():
    line = "Anna Doe is a captain of the old school."
    layout = layout_of("Storm tears ferries loose", LEAD, "Anna Doe", line, SECOND, THIRD)

    assert line in [b.text for b in layout.blocks]


def test_words_in_marks_above_the_paragraph_that_has_them_are_its_subhead():
    words = "‘It was a shock to the harbour’"
    said = (
        f"She wept. {words[1:-1]}, she said of the night in which the storm tore the ferries from the pier."
    )
    layout = layout_of("Storm tears ferries loose", LEAD, words, said, THIRD)

    assert (words, BlockKind.SUBHEAD) in [(b.text, b.kind) for b in layout.blocks]


def test_what_stands_between_a_player_and_the_dateline_is_its_caption():
    told = "Two ferries lie on the rocks of the old harbour after a storm, and the port is shut."
    layout = layout_of(
        "Storm tears ferries loose", "EMBED <>More Videos", told, f"LAKESIDE, Texas (KLAK) -- {LEAD}"
    )

    assert kinds_of(layout, told) == [FurnitureKind.CAPTION]
    assert [b.text for b in layout.blocks] == [LEAD]


def test_a_photographer_in_capitals_below_a_line_makes_it_a_caption():
    shown = "Shoppers wait outside a bakery in Baker Street yesterday, as its owner looks for the key."
    layout = layout_of(LEAD, SECOND, shown, "NICOLE WEBER", THIRD)

    assert kinds_of(layout, shown) == [FurnitureKind.CAPTION]
    assert [(c.source, c.role) for c in layout.credits] == [("Nicole Weber", CreditRole.PHOTO)]
    assert [b.text for b in layout.blocks] == [LEAD, SECOND, THIRD]


def test_a_person_of_the_story_in_capitals_above_what_she_said_is_no_photographer():
    layout = layout_of(LEAD, SECOND, "NICOLE WEBER", f"Nicole Weber runs the yard. {THIRD}", THIRD)

    assert SECOND in [b.text for b in layout.blocks]


def test_the_words_of_a_post_stay_and_its_link_goes():
    words = "Proud to have opened the new slip today with my friends of the crew."
    layout = layout_of("Storm tears ferries loose", LEAD, SECOND, f"{words} https://t.co/aBcD1234", THIRD)

    assert words in [b.text for b in layout.blocks]
    assert kinds_of(layout, "https://t.co/aBcD1234") == [FurnitureKind.SOCIAL_POST]


def test_a_reporter_in_the_news_stays_in_the_story():
    line = "Evan Gray is an American journalist who was held for a year, and his paper said he was well."
    layout = layout_of(
        LEAD, line, SECOND, THIRD, LEAD.replace("Monday", "Sunday"), SECOND.replace("spring", "summer")
    )

    assert line in [b.text for b in layout.blocks]


BYLINES = [
    ("agency below its label", ["By", "Reuters", "Published", "4 December 2024"], ""),
    ("writer whom the story names", ["Jane Doe", "Wed 4 December 2024"], "Jane Doe"),
    ("rank of a writer who is not named", ["Senior Reporter"], ""),
    ("rank at a desk of a writer who is not named", ["News Reporter"], ""),
    ("desk of a writer who is not named", ["Harbour editor"], ""),
    (
        "photographer below the byline",
        ["By Jane Doe", "4 December 2024", "John Roe, Associated Press"],
        "By Jane Doe",
    ),
    ("agency that only takes pictures", ["Getty Images", "Jane Doe7 hours ago"], "Jane Doe"),
    ("a motto", ["Truth Dies in Silence"], ""),
    (
        "writer above how long the story is",
        [
            "He tended the lamp for forty years, and says that nobody will miss it more than the gulls will.",
            "Wendy Roe",
            "5 min read",
        ],
        "Wendy Roe",
    ),
    (
        "rank behind a name that holds a place of the story",
        ["4 December 2024", "Anna Doe Senior Harbour Correspondent"],
        "Anna Doe",
    ),
    (
        "rank of several words and an outlet",
        ["4 December 2024", "Jane Doe Senior Boats Editor, CNN"],
        "Jane Doe",
    ),
    ("rank behind a labelled name", ["By Jane Doe Staff Writer"], "By Jane Doe"),
    ("rank in small letters", ["By Jane Doe Environment reporter, BBC News"], "By Jane Doe"),
    ("what a player needs", ["Get Adobe Flash Player"], ""),
    ("verbs of a title", ["Keeper Victim May Be Blind, Brain Damaged"], ""),
    (
        "writer between standfirst and story",
        [
            "He tended the lamp for forty years, and says that nobody will miss it more than the gulls will.",
            "Wendy Roe",
        ],
        "Wendy Roe",
    ),
    (
        "name above a role and a date",
        [
            "He kept the light for forty years and he says that nobody will miss it more than the gulls will.",
            "Wendy Roe",
            "News reporter @wroe",
            "4 December 2024",
        ],
        "Wendy Roe",
    ),
    (
        "place and those who filed",
        ["New Delhi, Lake News Bureau | Updated : 4 December 2024"],
        "Lake News Bureau",
    ),
    ("name below its label", ["Article by", "Wendy Roe", "Published on", "4 December 2024"], "Wendy Roe"),
    (
        "agency behind a standfirst",
        [
            "He tended the lamp for forty years, and says that nobody will miss it more than the gulls will.",
            "Reuters",
            "Updated: December 4, 2024",
        ],
        "",
    ),
    ("role of a writer who is not named", ["Court Reporter"], "Court Reporter"),
]


@pytest.mark.parametrize(("lines", "byline"), [row[1:] for row in BYLINES], ids=[row[0] for row in BYLINES])
def test_a_byline_is_read_by_where_it_stands(lines, byline):
    lead = "The last keeper of the light left the rock on Monday, and spoke of it to Jane Doe at his home on the quay."

    found = find_layout(
        "\n".join(["Storm tears ferries from their moorings", *lines, "", lead, "", SECOND])
    ).byline

    assert (found.text if found else "") == byline


@pytest.mark.parametrize(
    "line",
    [
        "Jane Doe",
        "— Jane Doe, Harbour Gazette",
        "Reporting by Jane Doe in Oslo; Editing by John Roe",
        "(Reporting by Jane Doe)",
        "Email Jane Doe at jdoe@example.com or follow her @jdoe.",
        "Write to Jane Doe at jdoe@example.com",
    ],
)
def test_a_byline_may_stand_below_the_story(line):
    byline = layout_of(LEAD, SECOND, THIRD, line).byline

    assert byline is not None
    assert byline.text == "Jane Doe"


def test_a_clock_without_a_zone_is_in_that_of_the_pages_other_clock():
    layout = layout_of(
        "Last Updated: Dec 4, 2024 01:41 PM IST",
        "Storm tears ferries from their moorings",
        LEAD,
        SECOND,
        "First Published on Dec 4, 2024 01:38 pm",
    )

    assert layout.published is not None
    assert layout.published.at == "2024-12-04T13:38+05:30"


def test_a_standfirst_is_the_block_between_headline_and_byline():
    standfirst = "Two ships will stay in the yard until the spring, says the harbour master"
    layout = layout_of("Storm tears ferries from their moorings", standfirst, "By Jane Doe", LEAD)

    assert layout.standfirst is not None
    assert layout.standfirst.text == standfirst
    assert layout.blocks[0].text == standfirst


PUBLISHED = [
    ("a date line below the headline", ["4 December 2024, 08:30"], "2024-12-04T08:30"),
    ("published and updated", ["Published: 4 Dec 2024 | Updated: 6 Dec 2024"], "2024-12-04"),
    ("updated alone", ["Last updated: 6 Dec 2024, 10:00 GMT"], "2024-12-06T10:00+00:00"),
    ("byline and date", ["By Jane Doe | Dec 4, 2024"], "2024-12-04"),
    ("figures alone", ["08/18/2025"], "2025-08-18"),
    ("figures of an American clock", ["12/4/2024 6:02 PM EST"], "2024-12-04T18:02-05:00"),
    ("a day for the eye and the ear", ["Published On 28 Jul 202628 Jul 2026"], "2026-07-28"),
    ("a label on the line above", ["Published on:", "17 Mar 2026 10:36 am"], "2026-03-17T10:36"),
    ("a clock two lines below", ["Oct. 25, 2021", ", at", "6:00 AM"], "2021-10-25T06:00"),
    ("a clock without its colon", ["May 28, 2013 -- Updated 0203 GMT (1003 HKT)"], "2013-05-28T02:03+00:00"),
    ("hours since", ["Tuesday, January 8, 2008 - Updated 7d 0h ago"], "2008-01-08"),
    ("address before it", ["www.harbour.example 2008-01-11 11:37:09   Print"], "2008-01-11T11:37"),
    ("seconds since and a machine's", ["2 seconds ago 2009-04-06T16:20:28-07:00"], "2009-04-06T16:20-07:00"),
    ("glued to a name", ["By Jane DoeDecember 4, 2024"], "2024-12-04"),
    ("month above day above year", ["Sep", "26", "2012"], "2012-09-26"),
    ("a section before it", ["The Harbourman May 3, 2012, 4:32 pm"], "2012-05-03T16:32"),
    (
        "on which page it was printed",
        ["This story was originally published on page 4 of Lake Herald on May 3, 2021"],
        "2021-05-03",
    ),
    ("in print", ["A version of this article appeared May 3, 2021, on page A4 of Lake Herald"], "2021-05-03"),
    ("online since", ["Article online since January 10th 2008, 0:00"], "2008-01-10T00:00"),
]


@pytest.mark.parametrize(("lines", "at"), [row[1:] for row in PUBLISHED], ids=[row[0] for row in PUBLISHED])
def test_the_storys_date_is_the_one_in_its_head(lines, at):
    layout = layout_of("Storm tears ferries from their moorings", *lines, LEAD, SECOND)

    assert layout.published is not None
    assert layout.published.at == at


@pytest.mark.parametrize(
    "lines",
    [
        ["10:07 (IST) 7 May 2026", "Ferry bought back", "09:52 (IST) 7 May 2026", "Ferry sold again"],
        ["Lakeline, Gulls and heat, October 18, 2022"],
        ["August 19, 2026: Oslo, Bergen"],
        ["Friday, August 14, 2026"],
        ["Ferries rest: May 8, 2026 – June 16, 2026"],
    ],
    ids=["latest news", "a source", "a list", "the page's clock", "from a day to a day"],
)
def test_days_of_other_things_below_the_story_are_not_its_own(lines):
    assert layout_of("Storm tears ferries loose", LEAD, SECOND, THIRD, *lines).published is None


LISTS_BELOW = [
    ("opened by a colon", ["Advice to guests:", "- Wear warm coats", "- Bring a lamp"], True),
    (
        "below a heading",
        ["Ferries by number", "- 2 ferries torn from moorings", "- 1 harbour closed on Monday"],
        True,
    ),
    ("of other stories", ["Elsewhere", "- Gulls steal bread", "- Choirs to sing on the green"], False),
    (
        "set like headlines",
        ["Ferry News", "- Ferries Torn From Moorings Again", "- Harbour Closed For Storm Monday"],
        False,
    ),
    ("links", ["More stories:", "- Gulls steal bread", "- Choirs to sing"], False),
]


@pytest.mark.parametrize(
    ("lines", "is_story"), [row[1:] for row in LISTS_BELOW], ids=[row[0] for row in LISTS_BELOW]
)
def test_a_list_with_bullets_that_the_story_ends_in_is_its_own(lines, is_story):
    layout = layout_of("Storm tears ferries loose", LEAD, SECOND, THIRD, *lines)

    assert ([b.text for b in layout.blocks] == [LEAD, SECOND, THIRD, *lines]) == is_story


def test_a_story_goes_on_below_its_list():
    last = "The bakers of the old quay will open again on Friday."
    lines = ["Advice to guests:", "- Wear warm coats", "- Bring a lamp"]
    layout = layout_of("Storm tears ferries loose", LEAD, SECOND, THIRD, *lines, last)

    assert layout.blocks[-1].text == last


def test_lines_of_what_is_where_are_no_list_of_links():
    rows = ["Oslo: 7:30 am to 12:30 pm", "Bergen: 7 am to noon", "Tromso (north): till 11:30 am", "Lakeside"]
    layout = layout_of("Storm tears ferries loose", LEAD, *rows, SECOND, THIRD)

    assert [b.text for b in layout.blocks] == [LEAD, *rows, SECOND, THIRD]


def test_a_headline_above_wrapped_lines_is_not_joined_to_them():
    words = f"{LEAD} {SECOND} {THIRD}".split()
    lines, line = [], ""
    for word in words:
        if len(line) + 1 + len(word) > 60:
            lines, line = [*lines, line], word
        else:
            line = f"{line} {word}".strip()
    layout = find_layout("\n".join(["Storm tears ferries loose in the old harbour", *lines, line]))

    assert layout.headline.text == "Storm tears ferries loose in the old harbour"
    assert len(layout.blocks) == 1


def test_the_narrow_lines_of_a_newspapers_column_are_joined():
    words = f"{LEAD} {SECOND} {THIRD}".split()
    lines, line = [], ""
    for word in words:
        line = f"{line} {word}".strip()
        if len(line) > 24:
            lines, line = [*lines, line], ""
    copy = "\n".join(["Storm tears ferries", "Date : 14-Aug-2026", *lines, line])

    layout = find_layout(copy)

    assert layout.published.at == "2026-08-14"
    assert LEAD in " ".join(b.text.replace("\n", " ") for b in layout.blocks)


def test_a_day_that_was_updated_some_hours_ago_is_the_storys():
    line = "December 4, 2024 / 12:21 AM / Updated 14 hours ago"
    layout = layout_of(line, "Storm tears ferries loose", LEAD, SECOND)

    assert layout.published.at == "2024-12-04T00:21"


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(["May 9, 2021 4:32 pm", HEADING, "May 3, 2021"], id="the-pages-clock"),
        pytest.param(["May 9, 2021", HEADING, "By Jane Doe, May 3, 2021"], id="signed-below"),
    ],
)
def test_the_day_between_headline_and_story_goes_before_the_pages(lines):
    assert layout_of(*lines, LEAD, SECOND).published.at == "2021-05-03"


def test_when_a_story_was_first_published_goes_before_the_day_beside_its_byline():
    first = "LakeMoney (New York) First published March 27, 2017: 9:31 AM ET"
    found = layout_of(HEADING, "by Jane Doe @janedoe March 27, 2017: 4:46 PM ET", LEAD, SECOND, first)

    assert found.published.at == "2017-03-27T09:31-04:00"


def test_the_day_of_a_comment_below_is_not_the_storys():
    comment = "Posted on May 3, 2012 | 3:15 pm - 1 hour ago"

    assert layout_of(HEADING, LEAD, SECOND, comment, "May 2, 2012").published.at == "2012-05-02"


def test_a_day_and_time_that_open_the_page_right_above_the_headline_are_the_storys():
    layout = layout_of("Wednesday 4 December 2024 9:22 am", "Storm tears ferries loose", LEAD, SECOND)

    assert layout.published.at == "2024-12-04T09:22"


UNPUBLISHED = [
    (
        "a day in a sentence",
        [LEAD, "The council met on November 26, 2024, to hear the harbour master on the storm."],
    ),
    (
        "a link with its date",
        [LEAD, SECOND, "Ferries return to the quay17.10.24, 09:22 • 32659 views", THIRD],
    ),
    (
        "a page clock",
        ["Friday, Mar 29, 2024 | Last Update : 06:44 PM IST", "Storm tears ferries from moorings", LEAD],
    ),
    (
        "a comment's date",
        [LEAD, SECOND, THIRD, "1 Comment", "Sonja F", "January 19, 2021 at 4:31 pm", "Not surprised."],
    ),
    (
        "a page's clock beside its weather",
        ["21.4 C", "Springfield", "Saturday, March 2, 2024", "Storm tears ferries from moorings", LEAD],
    ),
    ("a kick-off", ["Lions meet Tigers at the old harbour", "KO 15:00 GMT, 4 December 2024", LEAD]),
    ("an age", ["Storm tears ferries from their moorings", "3 hours ago", LEAD]),
    ("a dateline without a year", ["OSLO, Oct 18 (KUNA) -- " + LEAD, SECOND]),
]


@pytest.mark.parametrize("lines", [row[1] for row in UNPUBLISHED], ids=[row[0] for row in UNPUBLISHED])
def test_no_other_date_is_taken_for_the_storys(lines):
    assert layout_of(*lines).published is None


def test_a_day_glued_to_the_standfirst_is_the_storys_date():
    told = "The gulls have come back to the rock from which they were driven a hundred years ago."
    layout = layout_of(
        "Gulls are back on the rock", f"{told} Why did they go?Monday, 6 January 2020", LEAD, SECOND
    )

    assert layout.published.at == "2020-01-06"
    assert f"{told} Why did they go?" in [b.text for b in layout.blocks]


def test_of_two_days_above_the_headline_the_lower_is_the_storys():
    lines = ["Sunday, January 20th, 2008", "Ferries", "Thursday, January 17th, 2008"]
    layout = layout_of(*lines, "Storm tears ferries loose", LEAD, SECOND)

    assert layout.published is not None
    assert layout.published.at == "2008-01-17"


@pytest.mark.parametrize(
    "note",
    [
        "(The above story first appeared on TidesNow on Mar 25, 2026 09:07 AM IST. For more news log on to it.)",
        "Updated on:\nMar 26, 2026\nPublished on:\nMar 25, 2026 09:07 AM IST",
    ],
)
def test_the_foot_of_a_page_may_state_the_storys_date(note):
    layout = layout_of("Storm tears ferries loose", LEAD, SECOND, THIRD, note)

    assert layout.published is not None
    assert layout.published.at == "2026-03-25T09:07+05:30"
    assert layout.blocks[-1].text == THIRD


@pytest.mark.parametrize(("head", "at"), [([], "2017-01-13"), (["4 Dec 2016"], "2016-12-04")])
def test_the_day_of_print_dates_the_story_where_nothing_else_does(head, at):
    printed = (
        "A version of this article appears in print on January 13, 2017, on Page A7 of the morning edition."
    )
    layout = layout_of("Storm tears ferries loose", *head, LEAD, SECOND, THIRD, printed)

    assert layout.published is not None
    assert layout.published.at == at


def test_points_above_the_first_paragraph_leave_it_its_dateline():
    points = [f"- {line}" for line in (SECOND, THIRD, LEAD)]
    layout = layout_of("Storm tears ferries loose", *points, points[0] + " So it is.", f"DHAKA — {LEAD}")

    assert layout.dateline is not None
    assert layout.dateline.text == "DHAKA"


def test_the_page_says_the_day_more_exactly_than_the_machine():
    layout = layout_of(
        " date 2024-12-04 Storm tears ferries from their moorings", "Updated: Dec 4, 2024, 20:48 IST", LEAD
    )

    assert layout.published is not None
    assert layout.published.at == "2024-12-04T20:48+05:30"


@pytest.mark.parametrize(
    ("line", "outlet"),
    [("© harbour.example.com", "harbour.example.com"), ("Copyright 2024 Harbour Gazette", "Harbour Gazette")],
)
def test_a_mark_names_the_outlet(line, outlet):
    layout = layout_of("Storm tears ferries from their moorings", LEAD, SECOND, line)

    assert layout.outlet is not None
    assert layout.outlet.text == outlet


def test_a_date_run_into_the_headline_is_cut_off():
    layout = layout_of("Storm tears two ferries from their moorings Monday, March 7, 2011", LEAD, SECOND)

    assert layout.headline is not None
    assert layout.headline.text == "Storm tears two ferries from their moorings"
    assert layout.published is not None
    assert layout.published.at == "2011-03-07"


def test_a_date_that_belongs_to_the_headline_stays_in_it():
    layout = layout_of("Storm and ferries: the forecast for Monday, March 7, 2011", LEAD, SECOND)

    assert layout.headline is not None
    assert layout.headline.text.endswith("2011")


def test_a_machine_that_knows_only_the_month_states_no_date():
    layout = layout_of(" date 2024-12 Storm tears ferries from their moorings", LEAD, SECOND)

    assert layout.published is None
    assert layout.headline is not None
    assert layout.headline.text == "Storm tears ferries from their moorings"


def test_lines_without_number_are_tiled():
    assert_tiles("Ab cd\n" * 60_000)


def test_a_tabloids_summary_below_its_headline_stays():
    bullets = [
        "A gull has eaten three wedding cakes",
        "Bakers say they keep their doors shut",
        "Nobody owns the bird",
    ]
    layout = layout_of("Gull eats its third cake in Harbour Row", *bullets, "By Jane Doe", LEAD, SECOND)

    assert [b.text for b in layout.blocks][:3] == bullets


def test_a_signature_below_words_that_end_a_story_stays():
    signature = "Dr Ann Lea, head of the harbour clinic"
    layout = layout_of(
        "Storm tears ferries from moorings", LEAD, SECOND, "Nobody should swim there.", signature
    )

    assert signature in [b.text for b in layout.blocks]


def test_a_caption_above_its_picture_credit_is_no_lead():
    layout = layout_of(
        "A ferry lies on the rocks of the old harbour.", "Image: Jane Doe / Lake Herald", LEAD, SECOND
    )

    assert layout.blocks[0].text == LEAD


def test_an_empty_copy_has_nothing():
    layout = find_layout(" \n\n ")

    assert layout.headline is None
    assert layout.blocks == layout.furniture == layout.credits == ()


def test_a_story_goes_on_below_a_button_for_comments_under_its_byline():
    more = [
        f"{SECOND} So it was {n} years ago, and {n} ferries were torn loose." for n in (10, 20, 30, 40, 50)
    ]
    layout = layout_of(
        "Storm tears ferries from their moorings",
        f"{LEAD} The two of them drifted out to sea, and the town talks of nothing but its harbour and its storm.",
        "By Jane Doe | Last updated February 26, 2009 2:10 PM CT",
        "Print this article",
        "Leave a comment",
        THIRD,
        SECOND,
        *more,
    )

    assert layout.blocks[-1].text == more[-1]


def test_the_title_of_another_story_above_its_button_is_a_link():
    title = "Harbour protest: town orders immediate end to the camp"
    layout = layout_of(LEAD, SECOND, title, "Read more", THIRD)

    assert [b.text for b in layout.blocks] == [LEAD, SECOND, THIRD]


def test_sentences_in_brackets_that_stand_alone_again_and_again_are_links():
    links = [
        f"({words}.)"
        for words in (
            "Gulls find one more way to sleep",
            "Can a pier ever be too old",
            "Why the weirs are shut in May",
        )
    ]
    layout = layout_of(LEAD, links[0], SECOND, links[1], THIRD, links[2])

    assert [b.text for b in layout.blocks] == [LEAD, SECOND, THIRD]
    assert links[0] in [b.text for b in layout_of(LEAD, links[0], SECOND, THIRD).blocks]


def test_a_report_of_a_game_ends_in_the_games_to_come():
    games = ["Gulls: Host the Terns on Friday.", "Terns: Visit the Gulls on Friday."]
    layout = layout_of(LEAD, SECOND, THIRD, "UP NEXT", *games)

    assert [b.text for b in layout.blocks[-2:]] == games


SIGNED = [
    (
        "a paper of several words below links",
        ["By Lisa Roe, Los Angeles Times", "May 27, 2013"],
        "By Lisa Roe",
    ),
    (
        "a station in no table",
        ["By Jane Doe, Ann Roe, 9 News LAKE", "November 8, 2023"],
        "By Jane Doe, Ann Roe",
    ),
    ("some time ago", ["Posted 10 hours ago by Wendy Roe (@wendyroe)"], "Wendy Roe"),
    ("a button", ["Wendy RoeContact Reporter"], "Wendy Roe"),
]


@pytest.mark.parametrize(("lines", "byline"), [row[1:] for row in SIGNED], ids=[row[0] for row in SIGNED])
def test_a_byline_below_the_pages_own_words_signs_the_story(lines, byline):
    motto = "These are the core obsessions that drive our newsroom, topics that are of weight to all of the world."

    found = layout_of(motto, "Storm tears ferries from their moorings", *lines, LEAD, SECOND, THIRD).byline

    assert found is not None
    assert found.text == byline


def test_who_signs_the_stories_in_a_list_below_signs_none_above():
    cards = [
        "More stories",
        "Gulls come back to the old harbour in great numbers",
        "By Wendy Roe 12 May 2022",
        "Town council buys the old pier for next to nothing",
        "By Tom Poe 11 May 2022",
    ]

    assert layout_of("Storm tears ferries from their moorings", LEAD, SECOND, THIRD, *cards).byline is None


def test_whom_to_reach_below_the_story_wrote_it():
    line = "Contact staff writer Wendy Roe at 212-555-0100 or roe@harbour.example."

    assert layout_of("Storm tears ferries loose", LEAD, SECOND, THIRD, line).byline.text == "Wendy Roe"


def test_a_day_that_a_page_says_twice_below_the_story_is_the_storys():
    layout = layout_of(LEAD, SECOND, THIRD, "- Date 19.01.2020", "- Print", "- Date 19.01.2020")

    assert layout.published.at == "2020-01-19"


def test_of_several_days_the_first_is_the_storys_though_another_tells_its_time():
    head = ["Storm tears ferries from their moorings", "Published Nov 8, 2023", LEAD, SECOND, THIRD]
    layout = layout_of(*head, "Gulls are back", "Published Nov 9, 2023 at 5:01 a.m. ET")

    assert layout.published.at == "2023-11-08"


def test_a_writer_abroad_signs_from_a_place():
    layout = layout_of(
        "Storm tears ferries from their moorings", "Wendy Roe in Zaatari, Jordan", LEAD, SECOND
    )

    assert (layout.byline.text, layout.dateline.text) == ("Wendy Roe", "Zaatari")


def test_a_programme_on_a_section_is_no_outlet_in_a_place():
    layout = layout_of("Newsday in Education", "Storm tears ferries from their moorings", LEAD, SECOND)

    assert layout.dateline is None


def test_a_story_whose_lines_were_cut_begins_below_a_label_with_its_dateline():
    lines = [
        "Most Popular",
        "Index",
        "Secondary Navigation",
        "Storm tears ferries from their moorings",
        "WASHINGTON — In the wake of this week's storm on the",
        "Old Harbour, keepers of the light agreed on one point:",
        "The next storm will be even worse.",
        "The harbour of the old town was closed on Monday after a storm tore two ferries from their moorings.",
        SECOND,
    ]

    found = find_layout("\n".join(lines))

    assert found.dateline is not None
    assert found.blocks[0].text == "In the wake of this week's storm on the"


def test_the_people_whom_a_story_lists_by_place_stay_in_it():
    members = (
        "Jane Doe, John Roe, Ann Lee, Tom Holm, Mary Weir, Jack Lane, Karen Fesler, Doug Gross, Rob Barron"
    )
    others = "Scott Arceneaux, Tim Baker, Dave Beattie, Ron Book, Jose Calderon, Kevin Cate, Kelly Cohen, Anna Vrba"
    rolls = [f"{place}: {members}, {others}, Marian Holm" for place in ("Iowa", "Ohio", "Maine", "Virginia")]

    found = find_layout(
        "\n\n".join(["Storm tears ferries loose", LEAD, SECOND, "These are the members:", *rolls])
    )

    assert [block.text for block in found.blocks][-4:] == rolls


@pytest.mark.parametrize(
    ("clock", "at"),
    [
        pytest.param("10.06.08, 6:20 PM ET", "2008-10-06T18:20-04:00", id="american"),
        pytest.param("10.06.08, 6:20 PM", "2008-06-10T18:20", id="negative-no-zone"),
    ],
)
def test_a_day_before_an_american_clock_has_its_month_first(clock, at):
    copy = f"Storm tears two ferries loose\n\nBy Ann Poe {clock}\n\n{LEAD}\n\n{LEAD}"

    assert find_layout(copy).published.at == at


def test_where_on_a_site_a_reader_is_heads_no_story():
    copy = (
        "Advertisement\n\nYOU ARE HERE: LAT Home→Collections→Harbours and Ferries\n\n"
        "Storm appears poised to be first to tear loose power-guzzling big ferries\n\n"
        "Harbour lobbying efforts appear to elicit little sympathy from the harbour board, which may vote Nov. 4.\n\n"
        f"October 14, 2009|Ann Poe\n\nLEITH — {LEAD}\n\n{LEAD}"
    )

    assert find_layout(copy).headline.text.startswith("Storm appears poised")


def test_a_section_of_what_spreads_is_no_outlet():
    copy = f"Home\n\nViral News\n\nStorm tears two ferries loose\n\n{LEAD}\n\n{LEAD}"

    assert find_layout(copy).outlet is None


def test_the_day_of_another_story_below_its_link_dates_nothing():
    copy = (
        f"5 April 2013 Last updated at 11:09 GMT\n\nStorm tears two ferries loose\n\n{LEAD}\n\n{LEAD}\n\n"
        "Related Stories\n\nIn pictures: Ferries of the lakes\n\n18 JANUARY 2012, IN PICTURES\n\n"
        f"Ferry of the year\n\n05 SEPTEMBER 2011, LAKES\n\nMore lake stories\n\nFerry adrift\n\n{LEAD}"
    )
    found = find_layout(copy)

    assert found.published.at == "2013-04-05T11:09+00:00"
    assert found.dateline is None


def test_other_stories_below_a_label_with_who_wrote_each_are_no_story():
    others = {
        "The lake that nobody knows": "Maps of the harbour leave out what a storm of the old town may yet find.",
        "Why ferries drift at night": "The ferries leave their moorings on Monday, and no storm explains it.",
        "Who paints the buoys": "In the harbour of the old town ferries need to be seen from their moorings.",
        "A pier for all": "After a storm on Monday the old town asks who its harbour is there for.",
    }
    links = "".join(f"{title}\n\n{told}\n\nJane Roe\n\n" for title, told in others.items())
    copy = f"Storm tears two ferries loose\n\n{LEAD}\n\n{LEAD}\n\n{LEAD}\n\nMore from the Gazette\n\n{links}© 2022 The Gazette"
    story = [copy[b.start : b.end] for b in find_layout(copy).blocks]

    assert set(story) == {LEAD}


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(
            'Statements contained in this release that are not historical facts are "forward-looking" statements as '
            "contemplated by the Reform Act of 1995, as amended. They are subject to risks and uncertainties.",
            id="of-what-is-to-come",
        ),
        pytest.param("Sport Homepage | Football | Cricket | Golf | Other sport... | Sport Academy", id="bar"),
    ],
)
def test_what_disclaims_and_bars_of_sections_are_no_story(line):
    copy = f"Storm tears two ferries loose\n\n{LEAD}\n\n{LEAD}\n\n{line}\n\n{LEAD}"

    assert {copy[b.start : b.end] for b in find_layout(copy).blocks} == {LEAD}


def test_facts_in_a_row_whose_stops_were_lost_are_the_storys():
    facts = [
        "The old ferry crossed the lake for the first time in the spring of 1911",
        "A storm had torn it from its moorings in the harbour before the war",
        "The town was rich in the years before the bridge and the road came",
    ]
    layout = find_layout("\n\n".join([
        "Storm tears two ferries loose",
        "The harbour of the old town was closed on Monday after a storm tore two ferries from their moorings.",
        *facts,
        "Nobody was hurt, the harbour master said, but both ships will stay in the yard until the spring.",
    ]))  # fmt: skip

    assert [block.text for block in layout.blocks if block.text in facts] == facts


def test_titles_that_words_in_capitals_lead_are_links():
    links = [
        "A SIMPLE GUIDE: How do I moor my boat?",
        "LOOK-UP TOOL: Find the tides near you",
        "HOPE AND LOSS: Your own harbour tales",
    ]
    lead = (
        "The harbour of the old town was closed on Monday after a storm tore two ferries from their moorings."
    )
    layout = find_layout(
        "\n\n".join(["Storm tears two ferries loose", lead, *links, lead.replace("Monday", "Friday")])
    )

    assert not [block.text for block in layout.blocks if block.text in links]


def test_a_byline_in_small_letters_with_its_day_goes_on_with_no_headline():
    title = "As Boats Leave Over the Loss of the Old Harbour, Its Master Is Now Thinking of Going Himself"
    layout = find_layout(
        f"{title}\nby Jane Roe Jul. 19, 2026 9:45 am\nShare\n\nThe harbour closed on Monday, officials said.\n\nIt opens on Friday."
    )

    assert layout.headline.text == title
    assert layout.byline.text == "by Jane Roe"
    assert layout.published.at == "2026-07-19T09:45"


def test_the_mark_of_an_owner_of_one_letter_is_read():
    assert find_layout("©é•").outlet is None


@pytest.mark.parametrize(
    ("lines", "at"),
    [
        pytest.param("24\n\nJul\n\n2012\n\n9:12am, EDT", "2012-07-24T09:12-04:00", id="one below the other"),
        pytest.param(
            "Last updated: 2:54 pm\nMarch 12, 2009\nPosted: 8:39 am\nMarch 12, 2009",
            "2009-03-12T08:39",
            id="clock above day",
        ),
        pytest.param(
            "Updated 0928 GMT (1728 HKT) March 28, 2017", "2017-03-28T09:28+00:00", id="clocks of two zones"
        ),
        pytest.param(
            "Monday, 11.05.2012 / 9:04 PM / News",
            "2012-11-05T21:04",
            id="figures whose weekday tells their order",
        ),
        pytest.param(
            "Friday, 11.05.2012 / 9:04 PM / News", "2012-05-11T21:04", id="figures in the other order"
        ),
        pytest.param(
            "1/02/2013 @ 1:40PM |28,625 views", "2013-01-02T13:40", id="American clock behind a sign"
        ),
    ],
)
def test_a_page_states_its_day_in_odd_ways(lines, at):
    lead = (
        "The harbour of the old town was closed on Monday after a storm tore two ferries from their moorings."
    )

    assert find_layout(f"Storm tears two ferries loose\n\n{lines}\n\n{lead}\n\n{lead}").published.at == at


def test_a_page_says_when_a_story_was_published_and_updated_above_its_headline():
    lines = [
        "LPost.com » Lake » Article",
        "Dec 16, 2007 18:22 | Updated Dec 17, 2007 11:52",
        "Storm tears ferries loose",
        "By Jane Doe",
        LEAD,
        SECOND,
    ]

    assert find_layout("\n\n".join(lines)).published.at == "2007-12-16T18:22"


def test_a_days_figures_amid_a_menu_far_above_are_the_pages_clock():
    menu = ["Web", "Image", "News", "15/01/08 20:18", "Casino", "Poker", *(f"Boats {i}" for i in range(12))]

    assert find_layout("\n\n".join([*menu, "Storm tears ferries loose", LEAD, SECOND])).published is None


def test_the_day_of_a_link_below_is_not_the_storys():
    lines = [
        "Storm tears ferries loose",
        "FOXNews.com",
        "Thursday, July 30, 2009",
        LEAD,
        SECOND,
        "- Gulls leave the pier posted Jul 26, 2009",
    ]

    assert find_layout("\n\n".join(lines)).published.at == "2009-07-30"


def test_who_signs_a_comment_with_a_day_gives_no_dateline():
    lines = [
        "Storm tears ferries loose",
        LEAD,
        SECOND,
        THIRD,
        "JERRY - (12/17/2007 09:07)",
        LEAD + " So it is.",
    ]

    assert find_layout("\n\n".join(lines)).dateline is None


def test_cells_of_a_tables_row_are_taken_apart():
    found = find_layout(f"Storm tears ferries loose\n\n| {LEAD} |  | Boats and piers |\n\n{SECOND}")

    assert next(iter(found.blocks)).text == LEAD


def test_a_mark_may_have_its_year_behind_its_owner_and_keep_but_some_rights():
    mark = "Lake Digital Rights, 2005. Some Rights Reserved."

    found = find_layout(f"Storm tears ferries loose\n\n{LEAD}\n\n{SECOND}\n\n{mark}")

    assert mark not in [block.text for block in found.blocks]


def test_the_day_above_a_story_goes_before_those_amid_it():
    layout = layout_of(
        "Storm tears ferries loose",
        "By Jane Doe",
        "May 3, 2012",
        LEAD,
        SECOND,
        THIRD,
        "May 6, 2012 5:06 pm EDT",
        LEAD + " So it was.",
    )

    assert layout.published.at == "2012-05-03"


def test_the_clock_of_the_same_day_amid_a_story_is_its_own():
    layout = layout_of(
        "Storm tears ferries loose",
        "By Jane Doe",
        "May 3, 2012",
        LEAD,
        SECOND,
        THIRD,
        "May 3, 2012 5:06 pm EDT",
        LEAD + " So it was.",
    )

    assert layout.published.at == "2012-05-03T17:06-04:00"


@pytest.mark.parametrize(
    ("line", "at"),
    [
        (
            "This was written by A.B. Roe. Posted on Sunday, July 29, 2012, at 11:38 am. Filed under Boats.",
            "2012-07-29T11:38",
        ),
        (
            "This entry was posted on Wednesday, January 9th, 2008 at 8:43 am and is filed under Boats.",
            "2008-01-09T08:43",
        ),
        (
            "This article was published on lakenews.example at 13.58 EDT on Monday 29 October 2012.",
            "2012-10-29T13:58-04:00",
        ),
    ],
)
def test_a_pages_foot_tells_the_day_where_nothing_above_does(line, at):
    assert layout_of("Storm tears ferries loose", LEAD, SECOND, THIRD, line).published.at == at


def test_a_clock_may_be_glued_to_the_year():
    layout = layout_of(
        "Storm tears ferries loose",
        "A film from the harbour tells of it.",
        "March 21, 20174:48 AM ET",
        LEAD,
        SECOND,
    )

    assert layout.published.at == "2017-03-21T04:48-04:00"


def test_who_took_a_picture_signs_no_story():
    seen = "A ferry lies on the rocks below the harbour wall, which the storm broke."
    layout = layout_of(
        "Storm tears ferries loose",
        "Tom Stone / Lake Tribune",
        f"{seen} (Tom Stone / Lake Tribune)",
        "Ann Roe",
        LEAD,
        SECOND,
    )

    assert layout.byline.text == "Ann Roe"


def test_who_stands_below_the_day_with_a_rank_signs():
    deck = "Two ferries are to stay in the yard until the spring, the harbour master says."
    layout = layout_of(
        "Storm tears ferries loose", deck, "21 May 2025 - 14:19", "Thomas Roe Harbour editor", LEAD, SECOND
    )

    assert layout.byline.text.startswith("Thomas Roe")


def test_a_name_in_capitals_above_the_day_signs():
    layout = layout_of("Storm tears ferries loose", "VICTOR ROE, GULLISM", "18 NOV 2019", LEAD, SECOND)

    assert layout.byline.text == "VICTOR ROE"


def test_a_broadcasts_reporter_signs():
    layout = layout_of(
        "Storm tears ferries loose",
        "ANN ROE, HOST:",
        LEAD,
        "TOM STONE, BYLINE: It is Monday in the harbour.",
        SECOND,
    )

    assert layout.byline.text == "TOM STONE"


def test_a_name_above_its_rank_at_the_end_signs():
    layout = layout_of(
        "Storm tears ferries loose",
        LEAD,
        SECOND,
        THIRD,
        "James Reed",
        "Executive Editor at Gull. Likes boats.",
    )

    assert layout.byline.text == "James Reed"


def test_a_counter_of_comments_above_nearly_all_of_a_story_does_not_end_it():
    layout = layout_of(
        "Storm tears ferries loose",
        "Saturday 12-Jan-2008 11:48 AM Two ferries were lost, but not any more...",
        "53 Comments",
        LEAD,
        SECOND,
        THIRD,
    )

    assert [b.text for b in layout.blocks if b.text in (LEAD, SECOND, THIRD)] == [LEAD, SECOND, THIRD]


def test_items_that_end_in_a_semicolon_are_no_links():
    items = [
        "Those of the old town who want to see the ferries moored at the fish pier again;",
        "Those who would rather have the storm take both of them to the far side; and",
    ]
    layout = layout_of("Storm tears ferries loose", LEAD, SECOND, "Related", *items, THIRD)

    assert set(items) <= {b.text for b in layout.blocks}


def test_a_line_above_a_paragraph_is_not_wrapped_into_it():
    verse = [
        "We want the father in the park to",
        "run behind a child that pedals on",
        "and the muted concert of two men",
        "to be heard from the far away pier",
        "as a whistle casts its spell on us",
    ]
    layout = find_layout(
        "\n".join(["Storm tears ferries loose in the harbour", f"OSLO (AP) — {LEAD} {SECOND}", *verse, THIRD])
    )

    assert layout.headline.text == "Storm tears ferries loose in the harbour"
    assert layout.dateline.text == "OSLO"


@pytest.mark.parametrize("label", ["Read More on The Sun", "Most read in Sailing", "read more jane roe"])
def test_titles_with_their_kickers_stand_below_what_says_more_of_what(label):
    titles = [
        "tough decision",
        "Jane Roe, 64, sells her boat after the storm",
        "CRUEL HOAX",
        "Roe forced to deny she sank",
    ]

    layout = layout_of(LEAD, SECOND, label, *titles, THIRD)

    assert [b.text for b in layout.blocks] == [LEAD, SECOND, THIRD]


def test_a_subhead_below_what_says_more_of_what_stays():
    layout = layout_of(LEAD, SECOND, "Most read in Sailing", "What the board did", THIRD)

    assert "What the board did" not in [
        f.text for f in layout.furniture if f.kind is FurnitureKind.RELATED_LINK
    ]
