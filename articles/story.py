"""A published story as readers are shown it: the blocks of its body with the quotes found in them.

Works on the content of a revision, which holds public names only. ``sources`` maps keys to the
Source rows of today: whoever is no longer named to readers is not named here either, whatever an
older revision says.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape, unescape
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from django.utils.dateparse import parse_date, parse_datetime
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext_lazy as _

from articles import addresses, body
from articles.extraction.findings import BlockKind, QuoteKind
from articles.working_copy import TYPOGRAPHIC

if TYPE_CHECKING:
    from articles.models import Source

KIND_LABELS = {
    QuoteKind.DIRECT: _("Whole, in the speaker’s words"),
    QuoteKind.PARTIAL: _("A fragment of what was said"),
    QuoteKind.PULL: _("Set apart in the filed copy"),
    QuoteKind.INDIRECT: _("Reported in other words"),
}
WORDS_A_MINUTE = 230
# Nobody speaks in brackets: what stands in them inside a quote was put there by an editor.
INSERTION = re.compile(r"\[[^\[\]]{1,200}\]|\([^()]{1,200}\)")
TAG = re.compile(r"""(<(?:[^>"]|"[^"]*")*>)""")
WORD = re.compile(r"\w+")
MARKS = "\"'"
ROLES = ("published_by", "filed_by", "reported_via", "refers_to", "photo")


@dataclass(frozen=True, slots=True)
class StoryQuote:
    """A quote as readers see it: the words, who said them, in what role, and whether it was verified."""

    pk: int
    text: str
    kind: str
    speaker_name: str
    speaker_url: str
    role: str
    is_marked: bool
    is_translated: bool
    is_verified: bool

    @property
    def url(self) -> str:
        return addresses.of_quote(self.pk)

    @property
    def is_verbatim(self) -> bool:
        return self.kind != QuoteKind.INDIRECT

    @property
    def kind_label(self) -> str:
        return str(KIND_LABELS[QuoteKind(self.kind)])

    @property
    def html(self) -> SafeString:
        """The words with the editor's insertions set apart."""
        words = escape(body.plain(self.text), quote=False)
        # Escaped just above.
        return mark_safe(INSERTION.sub(r'<span class="insertion">\g<0></span>', words))  # noqa: S308

    @property
    def has_insertion(self) -> bool:
        return INSERTION.search(self.text) is not None


@dataclass(frozen=True, slots=True)
class StoryCredit:
    """A source that the story rests on, in one role, and on what terms it spoke."""

    name: str
    url: str
    role: str
    terms: str
    home_page: str

    @property
    def host(self) -> str:
        return urlsplit(self.home_page).netloc.removeprefix("www.")


@dataclass(frozen=True, slots=True)
class StoryBlock:
    """One block of a story. ``kind`` is paragraph, subhead, list, block_quote or quote (a figure)."""

    kind: str
    html: SafeString
    number: int
    tag: str = "p"
    quotes: Sequence[StoryQuote] = ()
    items: Sequence[SafeString] = ()

    @property
    def notes(self) -> list[list[StoryQuote]]:
        """The quotes that claim somebody's own words, those of one speaker together."""
        spoken = [quote for quote in self.quotes if quote.is_verbatim]
        by_speaker: dict[tuple[str, str], list[StoryQuote]] = {}
        for quote in spoken:
            by_speaker.setdefault((quote.speaker_name, quote.role), []).append(quote)
        return list(by_speaker.values())


@dataclass(slots=True)
class _Run:
    """A stretch of text under the same inline tags."""

    text: str
    tags: tuple[str, ...] = ()


@dataclass(slots=True)
class _Inline:
    """The inside of one block: its runs of text, and the quotes placed in it."""

    block: body.BodyBlock
    runs: list[_Run]
    text: str
    flat: str
    places: list[int]
    quotes: list[tuple[int, int, StoryQuote]] = field(default_factory=list)

    @classmethod
    def read(cls, block: body.BodyBlock) -> _Inline:
        runs = _runs(block.html)
        text = "".join(run.text for run in runs)
        return cls(block, runs, text, *_flatten(text))

    def find(self, words: str, *, marked: bool) -> tuple[int, int] | None:
        """Where ``words`` stand and no other quote does; ``marked`` asks for a quotation mark before them."""
        at = self.flat.find(words)
        while at >= 0:
            start, end = self.places[at], self.places[at + len(words) - 1] + 1
            is_free = all(end <= taken or start >= until for taken, until, _ in self.quotes)
            if is_free and (not marked or at == 0 or self.flat[at - 1] in MARKS):
                return start, end
            at = self.flat.find(words, at + 1)
        return None

    def besides(self, start: int, end: int) -> str:
        return self.text[:start] + " " + self.text[end:]


def quotes_of(content: Mapping[str, Any], sources: Mapping[int, Source]) -> list[StoryQuote]:
    """Return the quotes of a story, in the order of its filed copy."""
    return [quote_of(quote, sources) for quote in content["quotes"]]


def credits_of(content: Mapping[str, Any], sources: Mapping[int, Source]) -> dict[str, list[StoryCredit]]:
    """Return the sources that a story credits, by role, in the order in which readers are told."""
    found = [_story_credit(credit, sources) for credit in content["sources"]]
    found.sort(key=lambda credit: ROLES.index(credit.role))
    return {role: list(credited) for role, credited in groupby(found, key=lambda credit: credit.role)}


def speakers_of(quotes: Sequence[StoryQuote]) -> list[tuple[StoryQuote, list[str]]]:
    """Return a quote of each who speaks in their own words, in that order, with all roles stated."""
    roles: dict[tuple[str, str], dict[str, None]] = {}
    first: dict[tuple[str, str], StoryQuote] = {}
    for quote in filter(lambda quote: quote.is_verbatim, quotes):
        key = quote.speaker_name, quote.speaker_url
        first.setdefault(key, quote)
        roles.setdefault(key, {})[quote.role] = None
    return [(quote, [role for role in roles[key] if role]) for key, quote in first.items()]


def source_keys(content: Mapping[str, Any]) -> set[int]:
    """Return the keys of all sources that a story names."""
    named = {quote["speaker"] for quote in content["quotes"]}
    return (named | {credit["source"] for credit in content["sources"]}) - {None}


def stated_of(content: Mapping[str, Any]) -> dt.datetime | dt.date | None:
    """Return when the filed copy says it was published, to the minute where it says so."""
    if content["stated_at"]:
        return parse_datetime(content["stated_at"])
    return parse_date(content["stated_date"]) if content["stated_date"] else None


def minutes_of(words: str) -> int:
    """Return how long reading takes, in whole minutes, at least one."""
    return max(1, round(len(words.split()) / WORDS_A_MINUTE))


def blocks_of(content: Mapping[str, Any], quotes: Sequence[StoryQuote]) -> list[StoryBlock]:
    """Return the blocks of a story in reading order, with each quote at its place."""
    insides = [_Inline.read(block) for block in body.blocks(content["body"])]
    # Somebody's own words go before a report that has them in it, and longer ones before shorter ones.
    for quote in sorted(quotes, key=lambda quote: (not quote.is_verbatim, -len(quote.text))):
        _place(quote, insides)
    return list(_story_blocks(insides))


def _story_blocks(insides: Sequence[_Inline]) -> Iterator[StoryBlock]:
    number = 0
    for list_tag, group in groupby(insides, key=lambda inside: inside.block.list_tag):
        if list_tag:
            members = list(group)
            yield _list_block(members, list_tag, number + 1)
            number += len(members)
            continue
        for inside in group:
            number += 1
            yield _story_block(inside, number)


def _list_block(members: Sequence[_Inline], tag: str, number: int) -> StoryBlock:
    quotes = [quote for inside in members for _, _, quote in sorted_places(inside)]
    items = [_inside_html(inside) for inside in members]
    return StoryBlock("list", mark_safe(""), number, tag, quotes, items)


def _story_block(inside: _Inline, number: int) -> StoryBlock:
    quotes = [quote for _, _, quote in sorted_places(inside)]
    alone = _alone(inside)
    if alone is not None:
        return StoryBlock("quote", quotes[0].html, number, "figure", quotes)
    kind = {BlockKind.SUBHEAD: "subhead", BlockKind.PULL_QUOTE: "block_quote"}.get(
        inside.block.kind, "paragraph"
    )
    return StoryBlock(kind, _inside_html(inside), number, inside.block.tag, quotes)


def _alone(inside: _Inline) -> StoryQuote | None:
    """The one quote that a block consists of, its attribution at most beside it."""
    if len(inside.quotes) != 1 or inside.block.kind == BlockKind.SUBHEAD:
        return None
    start, end, quote = inside.quotes[0]
    if not quote.is_verbatim or any(run.tags for run in inside.runs):
        return None
    besides = {word.casefold() for word in WORD.findall(inside.besides(start, end))}
    caption = {word.casefold() for word in WORD.findall(f"{quote.speaker_name} {quote.role}")}
    return quote if besides <= caption else None


def sorted_places(inside: _Inline) -> list[tuple[int, int, StoryQuote]]:
    return sorted(inside.quotes, key=lambda place: place[0])


def _place(quote: StoryQuote, insides: Sequence[_Inline]) -> None:
    """Note where a quote stands: in its marks where it has any, else at the first place with its words."""
    words, _ = _flatten(body.plain(quote.text))
    for marked in [True, False] if quote.is_marked else [False]:
        for inside in insides:
            found = inside.find(words, marked=marked)
            if found:
                inside.quotes.append((*found, quote))
                return


def _flatten(text: str) -> tuple[str, list[int]]:
    """Return ``text`` with single spaces and plain marks, and the place of each character in it."""
    flat: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text.translate(TYPOGRAPHIC)):
        if char.isspace():
            if flat and flat[-1] == " ":
                continue
            char = " "
        flat.append(char)
        places.append(place)
    return "".join(flat), places


def _runs(html: str) -> list[_Run]:
    runs: list[_Run] = []
    tags: list[str] = []
    for part in TAG.split(html):
        if not part.startswith("<"):
            if part:
                runs.append(_Run(unescape(part), tuple(tags)))
        elif part.startswith("</"):
            if tags:
                tags.pop()
        elif part.startswith("<br"):
            runs.append(_Run("\n", tuple(tags)))
        else:
            tags.append(part)
    return runs


def _inside_html(inside: _Inline) -> SafeString:
    return _render(_segments(inside.runs, inside.quotes))


def _segments(runs: Sequence[_Run], quotes: Sequence[tuple[int, int, StoryQuote]]) -> Iterator[str]:
    """Yield the runs as HTML, cut at the ends of quotes and insertions, so that all of it nests."""
    anchored: set[int] = set()
    text = "".join(run.text for run in runs)
    insertions = [
        (start + found.start(), start + found.end())
        for start, end, _ in quotes
        for found in INSERTION.finditer(text[start:end])
    ]
    cuts = sorted({edge for start, end, *_ in [*quotes, *insertions] for edge in (start, end)})
    at = 0
    for run in runs:
        edges = [at, *(cut for cut in cuts if at < cut < at + len(run.text)), at + len(run.text)]
        for start, end in pairwise(edges):
            quote = next((quote for first, last, quote in quotes if first <= start < last), None)
            is_insertion = any(first <= start < last for first, last in insertions)
            yield _segment(text[start:end], run.tags, quote, is_insertion, anchored)
        at += len(run.text)


def _segment(
    words: str, tags: Sequence[str], quote: StoryQuote | None, is_insertion: bool, anchored: set[int]
) -> str:
    html = "<br>" if words == "\n" else escape(words, quote=False)
    if is_insertion:
        html = f'<span class="insertion">{html}</span>'
    if quote is not None and quote.pk not in anchored:
        anchored.add(quote.pk)
        html = f'<span class="{_classes(quote)}" id="quote-{quote.pk}">{html}</span>'
    elif quote is not None:
        html = f'<span class="{_classes(quote)}">{html}</span>'
    closing = "".join(f"</{tag[1:].split()[0].rstrip('>')}>" for tag in reversed(tags))
    return f"{''.join(tags)}{html}{closing}"


def _classes(quote: StoryQuote) -> str:
    if not quote.is_verbatim:
        return "reported"
    return "said" if quote.is_marked else "said unmarked"


def _render(segments: Iterator[str]) -> SafeString:
    # The text is escaped above and the tags are those that ``body.sanitise`` let through.
    return mark_safe("".join(segments))  # noqa: S308


def quote_of(quote: Mapping[str, Any], sources: Mapping[int, Source]) -> StoryQuote:
    name, url = _public(quote["speaker"], quote["speaker_name"], sources)
    return StoryQuote(
        pk=quote["id"],
        text=quote["text"],
        kind=quote["kind"],
        speaker_name=name,
        speaker_url=url,
        role=quote["role"] if url or quote["speaker"] is None else "",
        is_marked=quote["is_marked"],
        is_translated=quote["is_translated"],
        is_verified=quote["is_verified"],
    )


def _story_credit(credit: Mapping[str, Any], sources: Mapping[int, Source]) -> StoryCredit:
    name, url = _public(credit["source"], credit["name"], sources)
    home_page = credit["home_page"] if url else ""
    terms = credit["terms"] if url or credit["source"] is None else "anonymous"
    return StoryCredit(name, url, credit["role"], terms, home_page)


def _public(key: int | None, name: str, sources: Mapping[int, Source]) -> tuple[str, str]:
    """Return what readers may be told of a source today, and the address of its page if it has one."""
    source = sources.get(key) if key is not None else None
    if source is None:
        return name, ""
    source = source.merged_into or source
    return (name, source.get_absolute_url()) if source.is_named else (source.described_as, "")
