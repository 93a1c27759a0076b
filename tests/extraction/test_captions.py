import pytest

from articles.extraction.captions import label_captions
from articles.extraction.findings import CreditRole
from articles.extraction.findings import FurnitureKind as Kind
from articles.extraction.layout import find_layout
from articles.extraction.picture_credits import is_picture_credit
from articles.extraction.pieces import Piece

CREDITS = [
    ("label and site", "Photo: nato.int"),
    ("label and agency", "Images source: © EPA, PAP | LENA HOFMAN"),
    ("by a photographer", "Photo by DAVID STONE/AFP via Getty Images"),
    ("agency and name", "REUTERS/Jane Doe"),
    ("name and agency", "John Doe/Getty Images"),
    ("courtesy in brackets", "(Courtesy : Example Club)"),
    ("credit", "Credit: NASA"),
    ("courtesy behind a name", "Jane Doe courtesy of the Harbour Gazette"),
    ("name and paper", "Jane Doe/Harbour Gazette"),
    ("name and agency with blanks in brackets", "(Reed Vrba / Associated Press)"),
]


@pytest.mark.parametrize("line", [row[1] for row in CREDITS], ids=[row[0] for row in CREDITS])
def test_a_line_that_credits_a_picture_is_told(line):
    assert is_picture_credit(line)


@pytest.mark.parametrize("line", ["Photography by Dan Doe.", "Illustrations by Jo Roe."])
def test_who_drew_or_took_a_pages_pictures_is_told(line):
    (piece,) = label_captions([Piece(line, 0, len(line))])

    assert piece.label is Kind.PICTURE_CREDIT


NOT_CREDITS = [
    ("source of the story", "Source: the minister in an evening address"),
    ("mark of the outlet", "© essanews.com"),
    ("a sentence about a picture", "The picture is bleak, officials say"),
    (
        "a sentence with credits",
        "The firm credits: its staff, its luck and the weather that held all spring.",
    ),
    ("a sentence with image", "Image matters to the party, the leader said."),
    ("a sentence with courtesy", "The mayor came by courtesy of the harbour."),
    ("a choice of two", "Jane Doe/John Roe"),
    ("accounts of the page", "Twitter / Facebook / RSS"),
]


@pytest.mark.parametrize("line", [row[1] for row in NOT_CREDITS], ids=[row[0] for row in NOT_CREDITS])
def test_a_line_that_only_speaks_of_pictures_is_not(line):
    assert not is_picture_credit(line)


CAPTIONS = [
    (
        "an agency's file",
        "FILE - This May 2, 2017, picture shows the pier. The storm that broke it was long.",
    ),
    ("label in brackets", "The council in session on November 26 (Photo: nato.int)"),
    (
        "agency in brackets",
        "A man walks past a flooded house on Tuesday, Dec. 3, 2024. (AP Photo/John Smith)",
    ),
    ("agency and name after a colon", "A fire engine on the coast road.(AAP: Sean Stone)"),
    ("agency alone in brackets", "Separatist vehicles near the town. Feb. 25, 2015. (GettyImages)"),
    (
        "what a house handed out after the sentence",
        "The mayor at the slip on Monday. Lake House/Handout via REUTERS",
    ),
    ("a credit glued to its caption", "The harbour where gulls soughtCredit: Getty - Contributor"),
    (
        "a paper's credit glued to its caption",
        "Overhead wires were buried here in winter.CreditJane Doe for The New York Times",
    ),
    ("agency and photographer after the sentence", "The mayor at the slip on Monday. RNZ/Jane Doe"),
    ("photographer without a colon", "Nurses on the steps of the infirmary. Picture Jane Doe"),
    (
        "one sentence and its credit",
        "The chief of the union spoke on Sunday of a long winter ahead of her. Credit: PA",
    ),
    ("label whose name was lost", "The general on parade before the palace. Photo from"),
    ("agency's picture after a dash", "A ferry lies on the rocks of the old harbour. — AFP pic"),
    ("photographer and an unlisted paper", "The mayor at the slip. Jane Doe/Lakeside Star"),
    ("label and a dash in brackets", "Gulls over the old pier on a hot day (Photo Source – Tides)"),
    ("a house's file photo", "Two men are seen at work on the pier (Tides file photo | For show only)"),
    ("file photo", "The mayor in this May 30, 2007 file photo on the quay. She lost the vote last week."),
    ("source that was supplied", "A new law would keep the port shut for two years. Source: Supplied"),
    ("who stands where", "Lakeside's Jane Doe (R) clashes with John Roe during the cup match on the pier"),
    (
        "who stands where, and what was won",
        "Lakeside's Jane Doe (C) gestures after the cup match on the pier. Doe was the winner of it.",
    ),
    ("credit after a stroke", "Robert Dale / Credit: County Sheriff's Office"),
    (
        "agency and name with a dash",
        "A house is seen behind a boat that was pushed onto a bank in the town of Ayr, May 3. (Reuters - Jo Roe)",
    ),
    (
        "who drew it, and for whom",
        "It shows a horse of old, right, with a modern one. (Lake Museum, illustration by Jane Doe via AP)",
    ),
]


NO_CAPTIONS = [
    ("a bank", "The tower of Credit Vrbland stands over the pier that was shut in May."),
    ("a member of a party", "Senator Jane Doe (R) says that the port will be shut for two years from May."),
    ("a file in the story", "The mayor kept a file, and a photo in this file shows the pier."),
    ("a source of the story", "He did not say who told him. Source: the mayor in an evening address"),
]


@pytest.mark.parametrize("line", [row[1] for row in NO_CAPTIONS], ids=[row[0] for row in NO_CAPTIONS])
def test_a_line_that_only_resembles_a_caption_is_not(line):
    (piece,) = label_captions([Piece(line, 0, len(line))])

    assert piece.is_open


@pytest.mark.parametrize("line", [row[1] for row in CAPTIONS], ids=[row[0] for row in CAPTIONS])
def test_a_line_with_its_picture_credit_is_a_caption(line):
    (piece,) = label_captions([Piece(line, 0, len(line))])

    assert piece.label is Kind.CAPTION


def test_a_line_of_a_picture_above_its_credit_is_a_caption():
    lines = [
        "Teachers hold signs at the hall, Tuesday, Nov. 19, 2019, and ask for more pay for all.",
        "Jane Doe, AP",
    ]
    pieces = [
        Piece(line, 100 * i, 100 * i + len(line), line=i, gap=1) for i, line in enumerate(lines, start=1)
    ]

    assert [piece.label for piece in label_captions(pieces)] == [Kind.CAPTION, Kind.PICTURE_CREDIT]


@pytest.mark.parametrize(
    ("words", "credit"),
    [
        ("STORM: Roads to the old harbour were shut as the ferry came in", "[REUTERS]"),
        (
            "People walk in the rain on the quay of the old harbour on Aug. 9. The storm is the third this year. "
            * 4,
            "(Xinhua/Anna Doe)",
        ),
        ("An artist's impression of the ferries' wake.", "(Lakeland's Harbour Research Center/David Roe)"),
        ("The first map of the far moon.", "(NASA/JPL-Caltech/ASU)"),
        ("The two rent a flat, but they say they are ready to buy.", "(Darek Zdzienicki/CBC)"),
        ("Rep. Jane Roe speaks at the old harbour on July 25, 2019.", "Joe Doe / AP file"),
    ],
    ids=[
        "one sentence and an agency",
        "several sentences and a photographer",
        "a house and its photographer",
        "a house of pictures and others",
        "an unusual name and a station",
        "a name and an agency with blanks between",
    ],
)
def test_words_that_end_in_who_took_the_picture_are_its_caption(words, credit):
    line = f"{words} {credit}".replace("  ", " ")
    [piece] = label_captions([Piece(line, 0, len(line), line=1)])

    assert piece.label is Kind.CAPTION


def test_a_name_and_its_mail_in_brackets_took_the_picture_above():
    lines = [
        "Cash and cards that were seized during the arrest of two men in Harbour County on Wednesday.",
        "(Mike Doe/mdoe@lake.example)",
    ]
    pieces = [
        Piece(line, 100 * i, 100 * i + len(line), line=i, gap=1) for i, line in enumerate(lines, start=1)
    ]

    assert [piece.label for piece in label_captions(pieces)] == [Kind.CAPTION, Kind.PICTURE_CREDIT]


@pytest.mark.parametrize(
    ("line", "sources"),
    [
        ("Walls and towers of the port are seen from the air. LRF/HBA", {"LRF", "HBA"}),
        ("A woman at the pier. Divers have looked at it for years.  Getty", {"Getty"}),
        ("Divers looked at the pier. It is old. Shutterstock", {"Shutterstock"}),
        ("Tom Roe (left) and his colleague Ann Doe AP", {"AP"}),
        ("The pier after the storm of Monday.  Jane Doe", {"Jane Doe"}),
        ("The pier after the storm of Monday. Jane Doe for Reuters", {"Reuters", "Jane Doe"}),
        ("The pier after the storm of Monday. Jane Doe | Reuters", {"Reuters", "Jane Doe"}),
        ("The pier after the storm of Monday. (Harbour Board)", {"Harbour Board"}),
        ("The pier after the storm of Monday.Jane Doe—Getty Images", {"Jane Doe", "Getty Images"}),
        ("The pier at dusk after the storm. (AP Photo/Jane Doe) more >", {"AP", "Jane Doe"}),
        ("The pier at dusk after the storm. (AP Photo/Jane Doe) AP Photo", {"AP", "Jane Doe"}),
    ],
    ids=[
        "houses in capitals",
        "a house behind two blanks",
        "a house of pictures",
        "an agency behind who is seen",
        "a photographer behind two blanks",
        "a photographer for an agency",
        "a photographer, a bar and an agency",
        "a body in brackets",
        "a photographer and a house, glued",
        "a link to more",
        "an agency sent again",
    ],
)
def test_a_line_amid_the_story_that_ends_in_whose_picture_it_is_is_a_caption(line, sources):
    story = [
        f"The harbour master said on Monday that ferry {i} will stay in its yard until spring."
        for i in "ABCDEF"
    ]

    found = find_layout("\n\n".join([story[0], line, *story[1:]]))

    assert [f.kind for f in found.furniture] == [Kind.CAPTION]
    assert {credit.source for credit in found.credits} == sources


def test_a_sentence_with_its_stop_before_an_agency_is_no_caption():
    line = "The minister said on Monday that roads to the old harbour were shut. [REUTERS]"

    assert label_captions([Piece(line, 0, len(line), line=1)])[0].label is None


def test_two_houses_in_brackets_took_no_picture():
    line = "The harbour is in the hands of a joint venture (Lake Ports/Gull Shipping)"

    assert label_captions([Piece(line, 0, len(line), line=1)])[0].label is None


def test_a_source_glued_to_one_sentence_credits_its_picture():
    lines = [
        "The firm's mark hangs over a shop in the old town.Reuters",
        *["The firm said no more on Monday."] * 4,
    ]
    pieces = [Piece(line, 100 * i, 100 * i + len(line), line=i) for i, line in enumerate(lines)]

    first = label_captions(pieces)[0]

    assert first.label is Kind.CAPTION
    assert first.text[slice(*first.credit)] == "Reuters"


def test_a_credit_glued_to_a_paragraph_is_cut_off():
    text = "The town voted on Tuesday to keep its library. The mayor called the vote a relief. Image via AP."

    story, credit = label_captions([Piece(text, 10, 10 + len(text))])

    assert story.is_open
    assert story.text.endswith("a relief.")
    assert (credit.text, credit.label) == ("Image via AP.", Kind.PICTURE_CREDIT)
    assert credit.end == 10 + len(text)


@pytest.mark.parametrize(
    "line",
    [
        "He said he would file a complaint with the court next week (file a complaint first, his lawyer said).",
        "The alliance (NATO) met on Tuesday.",
        "Prices rose by two per cent (three per cent in cities).",
    ],
)
def test_brackets_that_credit_no_picture_stay_in_the_story(line):
    (piece,) = label_captions([Piece(line, 0, len(line))])

    assert piece.is_open


def test_a_name_below_the_label_of_a_credit_took_the_picture_above_it():
    story = (
        "The harbour was closed on Monday after a storm tore two ferries from their moorings at the old pier."
    )
    copy = f"People run from the waves on the quay, in the old town\n| Photo Credit:\nJANE DOE\n{story}"
    layout = find_layout(copy)

    assert [f.kind for f in layout.furniture] == [Kind.CAPTION, Kind.PICTURE_CREDIT, Kind.PICTURE_CREDIT]
    assert layout.byline is None
    assert layout.headline.is_proposed


def test_a_sentence_that_ends_in_a_full_day_is_a_caption_above_its_credit():
    pictured = "Residents watch from the hill as the old pier burns, in Lakeside, early on July 23, 2026."
    story = [
        "The fire brigade of the town has fought since Monday against a blaze that took the pier and two ferries.",
        "Nobody was hurt, the harbour master said, but both ships will stay in the yard until the spring.",
    ]
    copy = "\n".join([story[0], pictured, "Jane Doe | Afp | Getty Images", story[1]])

    assert [b.text for b in find_layout(copy).blocks] == story


SHOWN = "• The harbour master at the fish pier, where she was born and grew up"


@pytest.mark.parametrize(
    ("lines", "is_story"),
    [([SHOWN], False), ([SHOWN, "• The old pier"], True), ([SHOWN + "."], True)],
    ids=["alone", "one of two", "a sentence"],
)
def test_a_bullet_alone_among_paragraphs_is_a_caption(lines, is_story):
    first = (
        "The harbour was closed on Monday after a storm tore two ferries from their moorings at the old pier."
    )
    second = (
        "Nobody was hurt, the harbour master said, but both ships will stay in the yard until the spring."
    )
    layout = find_layout("\n".join([first, *lines, second]))

    assert (lines[0] in [b.text for b in layout.blocks]) == is_story


def test_a_sentence_above_its_credit_in_brackets_is_a_caption():
    lines = [
        "The Acme Co. said that demand led to some trouble on the pier.",
        "(Jane Doe / Associated Press)",
    ]
    pieces = [
        Piece(line, 100 * i, 100 * i + len(line), line=i, gap=1) for i, line in enumerate(lines, start=1)
    ]

    assert [piece.label for piece in label_captions(pieces)] == [Kind.CAPTION, Kind.PICTURE_CREDIT]


OF_PICTURES = [
    "In this image released by Acme Films, Jane Doe, left, and John Roe are seen. The film opens in May.",
    "In a Monday, May 3, 2011 photo, Jane Doe sorts eels in Ayr. Few of her workers came.",
    "Jane Doe speaks about the weir in the hall of the council in Ayr, Monday, May 3, 2021.",
    "Jane Doe speaks during a feast to open the pier, Dec. 8, 2016, in Ayr.",
]


@pytest.mark.parametrize("line", OF_PICTURES)
def test_a_line_that_tells_what_is_seen_and_when_in_full_is_a_caption(line):
    (piece,) = label_captions([Piece(line, 0, len(line))])

    assert piece.label is Kind.CAPTION


@pytest.mark.parametrize(
    "line",
    [
        "In this harbour town nobody speaks of it. The weir broke in 2011.",
        "Jane Doe speaks of the day the weir broke, and says it was on May 3, 2011.",
    ],
)
def test_a_sentence_of_the_story_with_a_year_is_no_caption(line):
    (piece,) = label_captions([Piece(line, 0, len(line))])

    assert piece.label is not Kind.CAPTION


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(
            "LATE AGAIN … The ferry leaves the pier of the old town on Monday.", id="title-in-capitals"
        ),
        pytest.param(
            "The pier in flames. THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY.", id="from-a-third-party"
        ),
    ],
)
def test_a_caption_may_say_what_it_is(line):
    [piece] = label_captions([Piece(line, 0, len(line), line=1)])

    assert piece.label is Kind.CAPTION


def test_below_the_button_that_enlarges_a_picture_stand_its_credit_and_what_it_shows():
    story = [
        f"The harbour master said on Monday that ferry {i} will stay in its yard until spring."
        for i in "ABCDEF"
    ]
    lines = [story[0], "click to enlarge", "Jane Doe", "The pier after the storm of Monday.", *story[1:]]

    found = find_layout("\n\n".join(lines))

    assert [f.kind for f in found.furniture] == [Kind.PLAYER, Kind.PICTURE_CREDIT, Kind.CAPTION]


def test_below_the_buttons_that_enlarge_and_close_a_picture_stand_its_house_and_what_it_shows():
    story = [
        f"The harbour master said on Monday that ferry {i} will stay in its yard until spring." for i in "ABC"
    ]
    shown = ["Enlarge Image", "Close", "Lake Press", "The pier after the storm of Monday. It rained."]

    found = find_layout("\n\n".join([story[0], *shown, *story[1:]]))

    assert [f.kind for f in found.furniture] == [Kind.PLAYER, Kind.PLAYER, Kind.PICTURE_CREDIT, Kind.CAPTION]


def test_a_credit_at_the_end_of_a_line_makes_it_a_caption():
    line = "Gulls over the pier of the old town. Credit: Jane Doe"
    [piece] = label_captions([Piece(line, 0, len(line), line=1)])

    assert piece.label is Kind.CAPTION


def test_a_note_in_brackets_behind_several_sentences_is_the_storys():
    line = "The pier fell on Monday. Nobody knows why it did. (Harbour Board)"

    assert label_captions([Piece(line, 0, len(line), line=1)])[0].label is None


def test_who_are_seen_in_a_picture_head_no_page():
    shown = "Former minister Jane Roe, left, and John Doe are seen in this combined image."
    title = "Town to call a small probe of its ferries"
    lead = "The town is expected to call a small probe of its ferries, which came loose in a storm on Monday."
    found = find_layout("\n".join([shown, title, "Updated Thu. Jan. 10 2008 10:12 PM ET", "Jane Poe", lead]))

    assert found.headline is not None
    assert found.headline.text == title
    assert shown not in [block.text for block in found.blocks]


SHOWN = [
    (
        "who stands where",
        "Mayor Jane Doe, second left, and the harbour master walk along the quay on Monday.",
    ),
    ("a day of a year", "Jane Doe reads to her son in the old harbour, Ayr, April 14, 2024."),
]
TOLD = [
    (
        "said where she turned",
        "The mayor said Jane Doe, left, and others would walk along the quay on Monday.",
    ),
    ("a day in the past", "Jane Doe closed the old harbour for good on April 14, 2024."),
]


@pytest.mark.parametrize("line", [row[1] for row in SHOWN], ids=[row[0] for row in SHOWN])
def test_a_sentence_that_tells_what_is_seen_is_a_caption(line):
    assert [p.label for p in label_captions([Piece(line, 0, len(line))])] == [Kind.CAPTION]


@pytest.mark.parametrize("line", [row[1] for row in TOLD], ids=[row[0] for row in TOLD])
def test_a_sentence_that_tells_what_happened_is_none(line):
    assert [p.label for p in label_captions([Piece(line, 0, len(line))])] != [Kind.CAPTION]


def test_a_list_of_clips_is_none_of_the_story():
    titles = ["Storm tears ferries loose", "Harbour master speaks", "Gulls are back"]
    pieces, at = [], 0
    for title in titles:
        for line in (
            f"Caption {title}",
            f"{title} on the old lake, as seen from the pier on Monday by our crew.",
        ):
            pieces.append(Piece(line, at, at + len(line)))
            at += len(line) + 1

    labels = [piece.label for piece in label_captions(pieces)]

    assert labels == [Kind.PLAYER, Kind.CAPTION] * 3


def test_the_numbered_pictures_of_a_gallery_are_no_story():
    gallery = "\n\n".join(
        f"- {n}/44 A gull on the pier of the old town in spring of the year" for n in (1, 2, 3)
    )
    lead = (
        "The harbour of the old town was closed on Monday after a storm tore two ferries from their moorings."
    )
    layout = find_layout(f"Storm tears two ferries loose\n\n{gallery}\n\n{lead}")

    assert [block.text for block in layout.blocks] == [lead]
    assert layout.headline.text == "Storm tears two ferries loose"


STORY = [
    "The harbour of the old town was closed on Monday after a storm tore two ferries from their moorings.",
    "Nobody was hurt, the harbour master said, but both ships will stay in the yard until the spring.",
    "The town council meets on Thursday to talk about stronger bollards and about who is to pay for them.",
]
SLIDES = [
    "A woman looks through a parking lot by the pier, which the storm has covered with sand.",
    "People wait in line for food and water at the fish pier on the far side of the town.",
    "A damaged chair sits on the beach below the wall of the harbour in the early morning.",
    "Two skippers carry what is left of a sail over the bollards that lie on the ground.",
    "A boy watches the gulls that gather on the roof of a ferry in the yard of the town.",
]


def story_of(*lines):
    return [block.text for block in find_layout("\n".join(lines)).blocks]


def test_captions_in_a_row_say_what_is_seen():
    assert story_of("Storm tears ferries loose", *STORY, *SLIDES) == STORY


def test_a_paragraph_or_two_in_the_present_are_a_storys():
    assert story_of("Storm tears ferries loose", *STORY, *SLIDES[:3]) == [*STORY, *SLIDES[:3]]


def test_below_a_gallerys_numbers_stand_its_captions():
    numbered = [line for i, seen in enumerate(SLIDES[:4], 1) for line in (f"{i}/4 {i} May 2017", seen)]

    assert story_of("Storm tears ferries loose", *STORY, *numbered) == STORY


def test_a_page_that_tells_its_story_in_a_gallery_keeps_it():
    numbered = [line for i, told in enumerate(STORY, 1) for line in (f"{i}/3", told)]

    assert story_of("Three storms to remember in the harbour", *numbered) == STORY


@pytest.mark.parametrize(
    "line",
    [
        "Associated Press/Ann Roe - The president of the harbour sings during his weekly broadcast from the pier.",
        "Boats were ripped from their moorings in the harbour of the old town.Source:Lake News Corp",
    ],
)
def test_a_caption_tells_its_agency_in_front_or_glued_on(line):
    assert story_of("Storm tears ferries loose", *STORY[:2], line, STORY[2]) == STORY


def test_above_a_dateline_stands_what_was_seen_on_a_day():
    seen = "Friends of the skippers wait at the gate of the yard in Lakeside on Thursday."
    lead = "OSLO, Norway (AP) — " + STORY[0]

    assert seen not in story_of("Storm tears ferries loose", seen, lead, *STORY[1:])


def test_a_party_in_brackets_shows_no_picture():
    told = "Gov. Ann Roe (R) has spent the past year in the harbour without a word, and waves at ferries on Monday."

    assert told in story_of("Storm tears ferries loose", *STORY, told)


def test_a_mark_of_trade_shows_no_picture():
    title = "Gull(R) Comes Out in Force at the Boat Show"

    assert find_layout("\n".join([title, *STORY])).headline.text == title


@pytest.mark.parametrize(
    "told",
    [
        "The storm passed just east of the old town, straining the walls that protect its harbour. (Full story)",
        "Four ferries were looked at in the yard, where the storm had left them on Monday. (City-by-city impact)",
        "Skippers lost their nets and their boats to the storm in the night to Monday. (More)",
        "“We must act now to save them,” said Tom Stone, who leads the yard. “Or they go.” (Ann Reed/Lake News)",
    ],
)
def test_a_pointer_in_brackets_makes_a_paragraph_no_caption(told):
    assert told in story_of("Storm tears ferries loose", *STORY, told)


@pytest.mark.parametrize("by", ["Christie's", "Ann Reed", "Picture by Ann Reed", "Lake Museum"])
def test_whose_picture_it_is_may_stand_in_brackets(by):
    seen = f"The old ferry on the rocks of the far side at dusk, with a gull on its roof. ({by})"

    assert seen not in story_of("Storm tears ferries loose", *STORY[:1], seen, *STORY[1:])


STORM = "Storm tears ferries loose in the harbour"
FIRST = "The harbour of the old town was closed on Monday after a storm tore two ferries from their moorings."
SECOND = "Nobody was hurt, the harbour master said, but both ships will stay in the yard until the spring."
THIRD = "The town council meets on Thursday to talk about stronger bollards and about who is to pay for them."


def test_between_a_pictures_number_and_its_house_stands_its_caption():
    shown = "Jane Roe derided the plan as “rust” at the third debate of the harbour board on Wednesday."
    layout = find_layout("\n\n".join([STORM, FIRST, SECOND, "3", shown, "REUTERS", THIRD]))

    assert [b.text for b in layout.blocks] == [FIRST, SECOND, THIRD]
    assert [c.source for c in layout.credits if c.role is CreditRole.PHOTO] == ["REUTERS"]


@pytest.mark.parametrize(
    "credit",
    ["Courtesy of Jane Roe and Bob Poe", "| Source: Jane Roe/The Lakesider"],
    ids=["courtesy", "source"],
)
def test_a_sentence_with_whose_courtesy_or_source_its_picture_is_is_a_caption(credit):
    shown = f"The old pier is seen from the fish market of the harbour on Monday. {credit}"
    layout = find_layout("\n\n".join([STORM, FIRST, SECOND, shown, THIRD]))

    assert [b.text for b in layout.blocks] == [FIRST, SECOND, THIRD]
