import pytest

from articles.extraction.findings import FurnitureKind as Kind
from articles.extraction.inline import cut_inside, cut_machine_date, label_post, label_related_line
from articles.extraction.pieces import Piece


def piece_of(text):
    return Piece(text, 5, 5 + len(text))


CUT = [
    ("share button", "All of it will go, said the minister.", " Share", Kind.SHARE),
    ("share button after a mark", "“We will go,” he said. “At once.”", " Share this article", Kind.SHARE),
    ("more button", "The council meets again in May.", " Read more", Kind.OTHER),
    ("end mark", "The council meets again in May.", " (end)", Kind.OTHER),
    (
        "see-also line",
        "The council meets in May.",
        " Read also: Harbour reopens after storm",
        Kind.RELATED_LINK,
    ),
    (
        "link with an arrow",
        "The attack shows, some say, that nothing has changed on the lake.",
        " View a map of the two »",
        Kind.RELATED_LINK,
    ),
    ("agency in brackets", "The council meets again in May.", " (ANI)", Kind.CREDIT),
    ("agency after a dash", "The council meets again in May.", " –Reuters", Kind.CREDIT),
    ("agency and desk codes", "The council meets again in May.", " PTI ABC MNK", Kind.CREDIT),
    ("desk and house after a dash", "The yard stays shut until May.", " — VD, Harbour News", Kind.CREDIT),
    ("desk and house in brackets", "“It stays shut,” she said.", " (TPM/Reuters Lakeside)", Kind.CREDIT),
    ("initials of a desk", "The yard stays shut until May.", "/coa", Kind.CREDIT),
    ("agency and its address", "The council meets again in May.", " (NAN)(www.example.ng)", Kind.CREDIT),
    (
        "the rest of the page",
        "The council meets again in May.",
        " Continue reading the main story",
        Kind.OTHER,
    ),
]


@pytest.mark.parametrize(("story", "tail", "kind"), [row[1:] for row in CUT], ids=[row[0] for row in CUT])
def test_furniture_at_a_paragraphs_end_is_cut_off(story, tail, kind):
    text = story + tail

    kept, off = cut_inside(piece_of(text))

    assert kept.text == story
    assert off.label is kind
    assert (kept.start, off.end) == (5, 5 + len(text))
    assert text[off.start - 5 : off.end - 5] == off.text


WHOLE = [
    ("share as a word", "Each partner gets an equal share"),
    ("share as a verb", "He asked them to share."),
    ("outlet as an object", "She has worked for years at the BBC."),
    ("outlet without a stop before", "The paper was sold to CNN"),
    ("initials of a body", "Both teams belong to the league. They hope to join UEFA soon."),
    ("a question", "What is the end?"),
    ("a dash and a place", "They sailed in May. — KL, Old Pier"),
    ("two in brackets", "They sailed in May. (BK/Old Pier)"),
    ("a stroke within", "He paid for bread and/or beer"),
    ("a colon", "He had one thing to say: read more."),
]


@pytest.mark.parametrize("text", [row[1] for row in WHOLE], ids=[row[0] for row in WHOLE])
def test_a_paragraph_without_furniture_stays_whole(text):
    (piece,) = cut_inside(piece_of(text))

    assert piece.text == text


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("date 2024-12-04 The alliance met", "The alliance met"),
        ("date 2025-01 Photo by A", "Photo by A"),
    ],
)
def test_a_machines_date_is_cut_from_the_front(text, rest):
    date, story = cut_machine_date(piece_of(text))

    assert date.label is Kind.DATE_LINE
    assert story.text == rest


@pytest.mark.parametrize(
    "text", ["date palms grow here", "update 2024-12-04 is out", "date 20245 is no year"]
)
def test_what_is_no_machines_date_stays(text):
    (piece,) = cut_machine_date(piece_of(text))

    assert piece.is_open


@pytest.mark.parametrize(
    ("text", "is_link"),
    [
        ("Premier takes his plan to Brussels17.10.24, 09:22 • 32659 views", True),
        ("Melnyk on exports: “a third record”08.01.24, 10:05 • 9821 view", True),
        ("He was born on 17.10.1964", False),
        ("The match had 32,659 views", False),
        ("He was last seen on 17.10.24, 09:22", False),
    ],
)
def test_a_link_is_told_by_the_date_and_counter_glued_to_it(text, is_link):
    assert label_related_line(piece_of(text)) is is_link


@pytest.mark.parametrize(
    ("text", "is_post"),
    [
        ("Perfect answer by the coach. pic.twitter.com/v99Zpj Example (@example) March 18, 2023", True),
        ("Good meeting today. pic.twitter.com/JWOFqD32XT", True),
        ("He posted the picture on twitter.com and left.", False),
        ("Write to the desk at desk@example.com with ideas.", False),
    ],
)
def test_an_embedded_post_is_told_by_its_link_or_signature(text, is_post):
    assert label_post(piece_of(text)) is is_post
