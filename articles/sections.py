"""A body as the run of its outermost elements, and two bodies compared by them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from html import escape
from html.parser import HTMLParser


@dataclass(frozen=True, slots=True)
class Hunk:
    """Sections that differ between two bodies, or that both have; HTML."""

    is_same: bool
    old: tuple[str, ...]
    new: tuple[str, ...]


def compare_sections(old: str, new: str) -> list[Hunk]:
    """Return two sanitised bodies as runs of sections that both have and runs that differ, in order."""
    before, after = sections(old), sections(new)
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    return [
        Hunk(tag == "equal", tuple(before[i:j]), tuple(after[k:m]))
        for tag, i, j, k, m in matcher.get_opcodes()
    ]


def sections(html: str) -> list[str]:
    """Return the outermost elements of a sanitised body, each as HTML."""
    reader = _SectionReader()
    reader.feed(html)
    reader.close()
    return list(reader.found())


class _SectionReader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._depth = 0
        self._parts: list[list[str]] = [[]]

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        self._parts[-1].append(self.get_starttag_text() or "")
        if tag != "br":
            self._depth += 1

    def handle_endtag(self, tag: str) -> None:
        self._parts[-1].append(f"</{tag}>")
        self._depth -= 1
        if self._depth == 0:
            self._parts.append([])

    def handle_data(self, data: str) -> None:
        self._parts[-1].append(escape(data, quote=False))

    def found(self) -> Iterator[str]:
        for parts in self._parts:
            html = "".join(parts).strip()
            if html:
                yield html
