"""How a copy was taken apart, for a terminal: each span with its label, and why a quote has its speaker."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from .findings import Candidate, Confidence, Extraction, Layout, Quote, Span

_CONFIDENCE_STYLES = {
    Confidence.CERTAIN: "green",
    Confidence.PROBABLE: "yellow",
    Confidence.DOUBTFUL: "red",
}
_QUOTE_STYLE = "bold cyan"
_ATTRIBUTION_STYLE = "magenta"
_NO_STORY_STYLE = "bright_black"


def explanation(text: str, extraction: Extraction) -> RenderableType:
    """The whole explanation: the labelled copy, then quotes, names, probable variants and warnings."""
    parts: list[RenderableType] = [Rule("Copy"), labelled_copy(text, extraction)]
    parts += [Rule("Quotes"), *_quotes(extraction)]
    parts += [Rule("Names"), _names(extraction)]
    if extraction.variants:
        parts += [Rule("Probably one name"), *_variants(extraction)]
    if extraction.warnings:
        parts += [Rule("Warnings"), *(Text(printable(warning)) for warning in extraction.warnings)]
    return Group(*parts)


def labelled_copy(text: str, extraction: Extraction) -> Table:
    """The copy in its order: what each stretch is on the left, its words on the right.

    Quotes and attributions are marked in the words: ``[1 direct› … ‹1]`` and ``[by 1› … ‹]``.
    """
    marks = list(_marks(extraction.quotes))
    table = Table.grid(padding=(0, 1))
    table.add_column(justify="right", style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    headline = extraction.layout.headline
    if headline and headline.is_proposed:
        table.add_row("headline (proposed)", Text(printable(headline.text), "bold"))
    for label, span, style in _stretches(text, extraction.layout):
        inside = [mark for mark in marks if mark.start < span.end and mark.end > span.start]
        table.add_row(Text(label), _marked(text, span, inside, style))
    return table


def _stretches(text: str, layout: Layout) -> Iterator[tuple[str, Span, str]]:
    """The stretches of the copy in order with label and style; what nothing claims is labelled so."""
    known: list[tuple[Span, str, str]] = [(block, block.kind.value, "") for block in layout.blocks]
    known += [
        (one, f"{one.kind.value}: {one.reason}".rstrip(": "), _NO_STORY_STYLE) for one in layout.furniture
    ]
    if layout.headline and not layout.headline.is_proposed:
        known.append((layout.headline, "headline", "bold"))
    for span, label in _head(layout):
        known.append((span, label, "blue"))
    done = 0
    for span, label, style in sorted(known, key=lambda one: (one[0].start, -one[0].end)):
        if span.start > done and text[done : span.start].strip():
            yield "unclaimed", Span(text[done : span.start], done, span.start), "red"
        yield label, span, style
        done = max(done, span.end)
    if text[done:].strip():
        yield "unclaimed", Span(text[done:], done, len(text)), "red"


def _head(layout: Layout) -> Iterator[tuple[Span, str]]:
    for span, label in (
        (layout.published, f"published {layout.published.at}" if layout.published else ""),
        (layout.dateline, "dateline"),
        (layout.byline, "byline"),
        (layout.outlet, "outlet"),
        (layout.rights, f"rights: {layout.rights.reuse.value}" if layout.rights else ""),
    ):
        if span is not None:
            yield span, label
    for credit in layout.credits:
        yield credit, f"{credit.role.value}: {printable(credit.source)}"


@dataclass(frozen=True, slots=True)
class _Mark:
    """A span inside the copy with the signs that open and close it."""

    start: int
    end: int
    opening: str
    closing: str
    style: str


def _marks(quotes: tuple[Quote, ...]) -> Iterator[_Mark]:
    for number, quote in enumerate(quotes, start=1):
        yield _Mark(quote.start, quote.end, f"[{number} {quote.kind.value}›", f"‹{number}]", _QUOTE_STYLE)
        if quote.attribution:
            span = quote.attribution
            yield _Mark(span.start, span.end, f"[by {number}›", "‹]", _ATTRIBUTION_STYLE)


def _marked(text: str, span: Span, marks: list[_Mark], style: str) -> Text:
    """The words of a stretch with the marks in it; a mark that is longer than the stretch is cut to it."""
    cuts = {span.start, span.end}
    for mark in marks:
        cuts |= {max(mark.start, span.start), min(mark.end, span.end)}
    ordered = sorted(cuts)
    words = Text()
    for start, end in pairwise(ordered):
        open_marks = [mark for mark in marks if mark.start <= start and mark.end >= end]
        for mark in sorted(open_marks, key=lambda one: -one.end):
            if mark.start == start:
                words.append(mark.opening, "reverse")
        innermost = min(open_marks, key=lambda one: one.end - one.start, default=None)
        words.append(printable(text[start:end]), innermost.style if innermost else style)
        for mark in sorted(open_marks, key=lambda one: -one.start):
            if mark.end == end:
                words.append(mark.closing, "reverse")
    return words


def _quotes(extraction: Extraction) -> Iterator[RenderableType]:
    if not extraction.quotes:
        yield Text("none found", "dim")
    for number, quote in enumerate(extraction.quotes, start=1):
        yield _quote_head(number, quote)
        yield Padding(Group(*_quote_lines(quote)), (0, 0, 0, 3))


def _quote_lines(quote: Quote) -> Iterator[Text]:
    yield Text(printable(quote.text), _QUOTE_STYLE)
    if quote.continues is not None:
        yield Text(f"carries on quote {quote.continues + 1}")
    if quote.attribution:
        yield Text(f"attributed by: {printable(quote.attribution.text)}", _ATTRIBUTION_STYLE)
    role = f" ({printable(quote.role)})" if quote.role else ""
    yield Text(f"speaker: {printable(quote.speaker) or 'left open'}{role}")
    for candidate in quote.candidates:
        yield _weighed(candidate, is_chosen=candidate.name == quote.speaker)


def _quote_head(number: int, quote: Quote) -> Text:
    head = Text(f"{number:>2} {quote.kind.value}", "bold")
    head.append("" if quote.is_marked else ", without marks")
    head.append(f", {quote.confidence.value}", _CONFIDENCE_STYLES[quote.confidence])
    head.append(f", found by the rule: {quote.rule or 'unnamed'}")
    head.append(f" [{quote.start}:{quote.end}]", "dim")
    return head


def _weighed(candidate: Candidate, *, is_chosen: bool) -> Text:
    sign, style = ("→", "green") if is_chosen else (" ", "dim")
    name = printable(candidate.name)
    return Text(f"{sign} {candidate.score:5.2f}  {name}: {printable(candidate.reason)}", style)


def _names(extraction: Extraction) -> RenderableType:
    if not extraction.names:
        return Text("none found", "dim")
    table = Table(box=None, pad_edge=False)
    for heading in ("name", "kind", "gender", "role", "spellings", "mentions"):
        table.add_column(heading, overflow="fold")
    for named in extraction.names:
        spellings = [spelling for spelling in named.spellings if spelling != named.name]
        table.add_row(
            Text(printable(named.name)),
            named.kind.value,
            named.gender.value,
            Text(printable(named.role)),
            Text(printable(", ".join(spellings))),
            str(len(named.mentions)),
        )
    return table


def _variants(extraction: Extraction) -> Iterator[Text]:
    for match in extraction.variants:
        yield Text(f"{match.score:5.1f}  {printable(match.spelling)} = {printable(match.name)}?")


def printable(words: str) -> str:
    """The words with whatever would move a terminal's cursor or colours spelt out."""
    return "".join(char if char.isprintable() or char in "\n\t" else f"\\x{ord(char):02x}" for char in words)
