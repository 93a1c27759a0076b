import pytest

from articles import body
from articles.extraction.findings import Block, BlockKind


@pytest.mark.parametrize(
    ("html", "kept"),
    [
        pytest.param(
            "<p>One <b>two</b></p>", "<p>One <strong>two</strong></p>", id="old-bold-becomes-strong"
        ),
        pytest.param("<h1>Head</h1>", "<h2>Head</h2>", id="page-headings-become-subheads"),
        pytest.param("<p onclick='x()'>a</p>", "<p>a</p>", id="event-handlers-go"),
        pytest.param("<script>x()</script><p>a</p>", "<p>a</p>", id="scripts-go-with-their-content"),
        pytest.param(
            "<p><span style='x'>a</span></p>", "<p>a</p>", id="unknown-tags-go-and-their-words-stay"
        ),
        pytest.param(
            '<p><a href="javascript:x()">a</a></p>',
            '<p><a rel="noopener">a</a></p>',
            id="script-links-lose-their-target",
        ),
        pytest.param(
            '<p><a href="https://example.org/">a</a></p>',
            '<p><a href="https://example.org/" rel="noopener">a</a></p>',
            id="web-links-stay",
        ),
        pytest.param("<p>a < b</p>", "<p>a &lt; b</p>", id="stray-brackets-are-text"),
        pytest.param("<body><i>x</i></body>", "<em>x</em>", id="only-whole-tag-names-are-renamed"),
    ],
)
def test_sanitise_keeps_the_subset_and_every_word(html, kept):
    assert body.sanitise(html) == kept


def test_sanitised_html_is_left_as_it_is():
    once = body.sanitise("<div>One<br>two</div><ul><li>three</li></ul><blockquote><p>four</p></blockquote>")

    assert body.sanitise(once) == once


def test_blocks_come_in_reading_order_with_their_kinds():
    html = (
        "<p>First  one</p><h2>Sub</h2><ul><li>item</li><li><p>other <em>item</em></p></li></ul>"
        "<blockquote><p>said</p><p>more</p></blockquote><p>Last&nbsp;&amp; least</p>"
    )

    found = [(block.kind, block.tag, block.text) for block in body.blocks(html)]

    assert found == [
        (BlockKind.PARAGRAPH, "p", "First one"),
        (BlockKind.SUBHEAD, "h2", "Sub"),
        (BlockKind.LIST_ITEM, "li", "item"),
        (BlockKind.LIST_ITEM, "li", "other item"),
        (BlockKind.PULL_QUOTE, "blockquote", "said"),
        (BlockKind.PULL_QUOTE, "blockquote", "more"),
        (BlockKind.PARAGRAPH, "p", "Last & least"),
    ]


def test_text_without_tags_is_a_paragraph():
    assert [block.text for block in body.blocks("bare words<p>and a paragraph</p>")] == [
        "bare words",
        "and a paragraph",
    ]


def test_story_blocks_become_html_that_says_the_same():
    story = [
        Block("A & B", 0, 5),
        Block("one", 6, 9, BlockKind.LIST_ITEM),
        Block("two", 10, 13, BlockKind.LIST_ITEM),
        Block("Sub", 14, 17, BlockKind.SUBHEAD),
        Block("pulled", 18, 24, BlockKind.PULL_QUOTE),
    ]

    html = body.from_blocks(story)

    assert body.sanitise(html) == html
    assert [(block.kind, block.text) for block in body.blocks(html)] == [(b.kind, b.text) for b in story]


def test_story_blocks_that_furniture_parts_are_one_block():
    story = [
        Block("Mayor Roe", 0, 9),
        Block("said it rained", 30, 44, joined_by=" "),
        Block(", and left.", 60, 71, joined_by=""),
        Block("It stopped.", 72, 83),
    ]

    assert body.from_blocks(story) == "<p>Mayor Roe said it rained, and left.</p>\n<p>It stopped.</p>"


@pytest.mark.parametrize(
    "words",
    [
        "<script>x()</script> & <p>",
        "a &amp; b &nbsp; c &#60;",
        "a\u00a0b\u2028c\x0bd\x85e\x1cf",
        "\ufeffa\u200b \x01\x7f \ufffe \U0001f600",
        '“curly” "straight" it\'s',
        "</p><b>bold</b><!-- a remark -->",
        "",
    ],
    ids=["tags", "entities", "spaces", "controls", "quotation marks", "closing tags", "nothing"],
)
@pytest.mark.parametrize("kind", list(BlockKind))
def test_body_made_of_plain_words_is_in_its_subset_already(kind, words):
    html = body.from_blocks([Block(words, 0, len(words), kind), Block("End.", 0, 4)])

    assert body.sanitise(html) == html
