"""The HTML subset of a body, and its plain-text blocks.

A body is paragraphs, two levels of subhead, emphasis, strong, links, lists and block quotes. Whatever
reasons about text works on the blocks; whatever comes from outside passes ``sanitise`` first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from html.parser import HTMLParser

import nh3

from articles.extraction.findings import Block, BlockKind

TAGS = {"p", "h2", "h3", "em", "strong", "a", "ul", "ol", "li", "blockquote", "br"}
SAME_AS = {"b": "strong", "i": "em", "h1": "h2", "h4": "h3", "h5": "h3", "h6": "h3", "div": "p"}
KINDS = {
    "p": BlockKind.PARAGRAPH,
    "h2": BlockKind.SUBHEAD,
    "h3": BlockKind.SUBHEAD,
    "li": BlockKind.LIST_ITEM,
    "blockquote": BlockKind.PULL_QUOTE,
}
LISTS = {"ul", "ol"}
RENAMED = re.compile(r"<(/?)(" + "|".join(SAME_AS) + r")(?=[\s>/])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class BodyBlock:
    """One block of a body: its kind, its tag, its plain text with single spaces, and its inner HTML."""

    kind: BlockKind
    tag: str
    text: str
    html: str
    list_tag: str = ""


def sanitise(html: str) -> str:
    """Return ``html`` cut down to the subset; text is never lost, markup outside the subset is."""
    renamed = RENAMED.sub(lambda found: f"<{found[1]}{SAME_AS[found[2].lower()]}", html)
    return nh3.clean(
        renamed,
        tags=TAGS,
        attributes={"a": {"href", "title"}},
        url_schemes={"http", "https", "mailto"},
        link_rel="noopener",
        clean_content_tags={"script", "style"},
    ).strip()


def plain(text: str) -> str:
    """Return ``text`` with every run of white space, non-breaking spaces included, as one space."""
    return " ".join(text.split())


def blocks(html: str) -> list[BodyBlock]:
    """Return the blocks of a sanitised body in reading order; a list gives one block an item."""
    reader = _BlockReader()
    reader.feed(html)
    reader.close()
    reader.finish()
    return reader.found


def text_of(html: str) -> str:
    """Return a body as plain text, one block a line."""
    return "\n".join(block.text for block in blocks(html))


def from_blocks(story: Iterable[Block]) -> str:
    """Return the body that the story blocks of a filed copy make, words unchanged.

    Blocks that only furniture parts are one block of the body.
    """
    parts = []
    in_list = False
    for kind, words in _whole(story):
        is_item = kind == BlockKind.LIST_ITEM
        if is_item != in_list:
            parts.append("<ul>" if is_item else "</ul>")
            in_list = is_item
        parts.append(_markup(kind, words))
    if in_list:
        parts.append("</ul>")
    return "\n".join(parts)


def _whole(story: Iterable[Block]) -> list[tuple[BlockKind, str]]:
    """The kind and the words of each block, with the parts of one that furniture stands in put together."""
    whole: list[tuple[BlockKind, str]] = []
    for block in story:
        if block.joined_by is not None and whole:
            kind, words = whole.pop()
            whole.append((kind, words + block.joined_by + block.text))
        else:
            whole.append((block.kind, block.text))
    return whole


def _markup(kind: BlockKind, text: str) -> str:
    words = escape(plain(text), quote=False)
    match kind:
        case BlockKind.SUBHEAD:
            return f"<h2>{words}</h2>"
        case BlockKind.LIST_ITEM:
            return f"<li>{words}</li>"
        case BlockKind.PULL_QUOTE:
            return f"<blockquote><p>{words}</p></blockquote>"
    return f"<p>{words}</p>"


class _BlockReader(HTMLParser):
    """Collects the blocks of a body; a paragraph inside a list item or block quote takes its kind."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[BodyBlock] = []
        self._open: list[str] = []
        self._text: list[str] = []
        self._html: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in KINDS or tag in LISTS:
            self.finish()
            self._open.append(tag)
        elif tag == "br":
            self._text.append("\n")
            self._html.append("<br>")
        else:
            self._html.append(self.get_starttag_text() or "")

    def handle_endtag(self, tag: str) -> None:
        if tag in KINDS or tag in LISTS:
            self.finish()
            if tag in self._open:
                del self._open[len(self._open) - 1 - self._open[::-1].index(tag) :]
        elif tag != "br":
            self._html.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self._text.append(data)
        self._html.append(escape(data, quote=False))

    def finish(self) -> None:
        words = plain("".join(self._text))
        if words:
            tag = next((tag for tag in reversed(self._open) if tag in KINDS and tag != "p"), "p")
            list_tag = next((tag for tag in reversed(self._open) if tag in LISTS), "")
            self.found.append(BodyBlock(KINDS[tag], tag, words, "".join(self._html).strip(), list_tag))
        self._text, self._html = [], []
