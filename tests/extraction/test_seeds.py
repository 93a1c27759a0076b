"""What the five sample stories, and the real ones where they are at hand, must give of their layout."""

from pathlib import Path

import pytest

from articles.extraction import extract
from articles.extraction.findings import BlockKind, CreditRole, FurnitureKind, QuoteKind, Reuse
from articles.extraction.layout import find_layout

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = [
    folder for folder in (ROOT / "fixtures" / "seeds", ROOT.parent / "shared" / "seeds") if folder.is_dir()
]

# By the number with which the files' names begin.
SHARES = {"000": 2, "001": 0, "002": 1, "003": 0, "004": 0}
PULL_QUOTES = {"000": 2, "001": 0, "002": 2, "003": 0, "004": 0}
# How many stretches are quoted or set as speech, and how those begin that have no marks, by file and by its like.
QUOTED = {"000": (5, 5), "001": (7, 7), "002": (4, 3), "003": (6, 5), "004": (5, 5)}
UNMARKED = {
    "000": ("As you know", "Iran "),
    "002": ("Then there is a financial", "As well as a financial"),
    "004": ("We discussed what", "We went through what", "We will closely", "We will work closely"),
}
PRINTED = {"001", "003", "004"}
PUBLISHED = {"000": "2024-12-04", "004": "2024-12-04T11:42-05:00"}
CREDITS = {
    "000": set(),
    "001": {("Ukrinform", CreditRole.FILED_BY), ("NATO's website", CreditRole.REFERS_TO)},
    "002": {("nato.int", CreditRole.PHOTO)},
    "003": {("UNN", CreditRole.FILED_BY)},
    "004": {
        ("essanews.com", CreditRole.PUBLISHED_BY),
        ("EPA", CreditRole.PHOTO),
        ("PAP", CreditRole.PHOTO),
    },
}


def copies(*numbers):
    paths = [path for folder in FOLDERS for path in sorted(folder.glob("*.txt"))]
    wanted = [path for path in paths if path.name[:3] in (numbers or SHARES)]
    return pytest.mark.parametrize(
        "path", wanted, ids=[f"{p.parent.parent.name}-{p.name[:3]}" for p in wanted]
    )


def read(path):
    text = path.read_text(encoding="utf-8")
    return text, find_layout(text)


@copies()
def test_a_printed_headline_is_told_from_a_proposed_one(path):
    _, layout = read(path)

    assert layout.headline is not None
    assert layout.headline.is_proposed is (path.name[:3] not in PRINTED)


@copies("001", "003")
def test_the_first_line_is_the_headline(path):
    text, layout = read(path)

    assert layout.headline.text == text.split("\n")[0]


@copies()
def test_the_date_is_stated_or_there_is_none(path):
    _, layout = read(path)

    assert (layout.published.at if layout.published else None) == PUBLISHED.get(path.name[:3])


@copies()
def test_the_sources_are_credited(path):
    _, layout = read(path)

    assert {(c.source, c.role) for c in layout.credits} >= CREDITS[path.name[:3]]


@copies()
def test_share_buttons_and_pull_quotes_are_told(path):
    _, layout = read(path)

    shares = [f for f in layout.furniture if f.kind is FurnitureKind.SHARE]
    pulls = [b for b in layout.blocks if b.kind is BlockKind.PULL_QUOTE]
    assert len(shares) == SHARES[path.name[:3]]
    assert len(pulls) == PULL_QUOTES[path.name[:3]]


@copies()
def test_no_furniture_is_left_in_the_story(path):
    _, layout = read(path)

    story = "\n".join(block.text for block in layout.blocks)
    for sign in (" Share", "32659", "Photo:", "Related content", "©", "EST", "date 2024"):
        assert sign not in story


@copies("002")
def test_the_caption_is_furniture(path):
    _, layout = read(path)

    assert [f.kind for f in layout.furniture if "nato.int" in f.text] == [FurnitureKind.CAPTION]


@copies("003")
def test_the_dateline_and_the_press_service_are_read(path):
    _, layout = read(path)

    assert layout.dateline.text == "Kyiv"
    assert any("press service" in c.source and c.role is CreditRole.REFERS_TO for c in layout.credits)
    assert sum(f.kind is FurnitureKind.RELATED_LINK for f in layout.furniture) == 2


@copies("004")
def test_the_section_the_repeats_and_the_notice_are_told(path):
    _, layout = read(path)

    kinds = [f.kind for f in layout.furniture]
    assert not layout.headline.text.startswith("News")
    assert kinds.count(FurnitureKind.SECTION_LABEL) == 1
    assert kinds.count(FurnitureKind.HEADLINE_REPEAT) == 1
    assert kinds.count(FurnitureKind.CAPTION) == 2
    assert kinds[-3:] == [FurnitureKind.RELATED_LABEL, FurnitureKind.COPYRIGHT, FurnitureKind.BULLET]
    assert layout.outlet.text == "essanews.com"
    assert layout.rights.reuse is Reuse.PROHIBITED
    assert layout.rights.owner in {"Wirtualna Polska Media Spółka Akcyjna", "Example Media Limited"}


@copies("004")
def test_the_photographer_is_credited_as_a_person(path):
    _, layout = read(path)

    people = [c.source for c in layout.credits if c.role is CreditRole.PHOTO and c.kind == "person"]
    assert len(people) == 1
    assert people[0] == people[0].title()


@copies()
def test_every_quote_is_the_secretary_generals(path):
    quotes = [
        quote for quote in extract(path.read_text("utf-8")).quotes if quote.kind is not QuoteKind.INDIRECT
    ]

    assert {quote.speaker for quote in quotes} == {"Mark Rutte"}
    assert all("Secretary General" in quote.role for quote in quotes)
    assert len(quotes) == QUOTED[path.name[:3]][path.parent.parent.name == "shared"]


@copies("000", "002", "004")
def test_speech_without_marks_is_found(path):
    quotes = extract(path.read_text("utf-8")).quotes

    spoken = [quote.text for quote in quotes if not quote.is_marked and quote.kind is not QuoteKind.INDIRECT]
    opened = {begin for begin in UNMARKED[path.name[:3]] for text in spoken if text.startswith(begin)}
    assert len(opened) >= len(UNMARKED[path.name[:3]]) / 2
