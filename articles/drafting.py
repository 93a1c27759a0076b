"""From what was found in filed copy to the rows of a draft; the importer holds the transaction."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import models

from articles import body
from articles.extraction.findings import (
    Block,
    Extraction,
    Headline,
    Layout,
    Named,
    Published,
    Reuse,
    SourceKind,
)
from articles.extraction.findings import Quote as FoundQuote
from articles.extraction.names_as_printed import authors_named
from articles.inserting import insert
from articles.models import (
    Article,
    Author,
    Citation,
    FiledCopy,
    ImportRun,
    MatchState,
    Move,
    Quote,
    Source,
    SourceMatch,
)
from articles.models.articles import slug_of
from articles.reading import Copy
from articles.sourcing import AmbiguousName, KnownNames, SourceBook
from articles.workflow import Action, Status

# An article that an import makes has the same uid wherever the same copy is imported.
FILED = uuid.UUID("5b0c3d4e-6a2f-5c1d-9e7b-2f8a4d6c0b13")
UNTITLED = "Untitled"
LONGEST = {
    field.name: field.max_length for field in Article._meta.fields if isinstance(field, models.CharField)
}
# The fields of the rows below, in the order of their values.
CITATION = ("article", "source", "role", "words", "filed_copy", "start", "end", "confidence")
QUOTE = (
    *("filed_copy", "start", "end", "article", "text", "kind"),
    *("speaker", "speaker_as_stated", "role", "is_marked"),
    *("attribution_start", "attribution_end", "confidence", "rule", "candidates", "continues"),
)
MATCH = ("article", "spelling", "source", "score")


Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """A copy with the two rows that everything else found in it points at."""

    copy: Copy
    article: Article
    filed: FiledCopy

    @property
    def found(self) -> Extraction:
        return self.copy.extraction


def write_drafts(copies: Sequence[Copy], run: ImportRun | None, known: KnownNames) -> list[FiledCopy]:
    """Write each copy as filed copy and a draft article with all that was found in it."""
    if not copies:
        return []
    articles = Article.objects.bulk_create(draft_article(copy) for copy in copies)
    filings = FiledCopy.objects.bulk_create(
        filed_copy(copy, article, run) for copy, article in zip(copies, articles, strict=True)
    )
    drafts = [Draft(*parts) for parts in zip(copies, articles, filings, strict=True)]
    book = SourceBook(name for draft in drafts for name in names_used(draft.found))
    _write_authors(drafts)
    rows = [_found_rows(draft, book, known) for draft in drafts]
    insert(Citation, CITATION, (row for found in rows for row in found.citations))
    _write_quotes([found.quotes for found in rows])
    insert(SourceMatch, MATCH, _not_refused([row for found in rows for row in found.matches]))
    Move.objects.bulk_create(
        Move.after(None, article, Action.IMPORT, by=None, to_status=Status.DRAFT, reason=filed.as_logged)
        for article, filed in zip(articles, filings, strict=True)
    )
    return filings


def filed_copy(copy: Copy, article: Article, run: ImportRun | None) -> FiledCopy:
    return FiledCopy(
        name=copy.name,
        text=copy.decoded.text,
        original=copy.original,
        sha256=copy.sha256,
        size=len(copy.original),
        encoding=copy.decoded.encoding,
        article=article,
        run=run,
    )


def draft_article(copy: Copy) -> Article:
    """The working copy that filed copy begins as."""
    layout = copy.extraction.layout
    headline, rights = layout.headline, layout.rights
    stated_date, stated_at = stated(layout.published)
    title = _fitting(_title(headline) if headline else UNTITLED, "headline")
    return Article(
        uid=uuid.uuid5(FILED, copy.sha256),
        headline=title,
        slug=slug_of(title),
        is_headline_proposed=headline is None or headline.is_proposed,
        standfirst=body.plain(layout.standfirst.text) if layout.standfirst else "",
        # A standfirst stands in its own field, so the body does not repeat it. Made here of plain words, the
        # body is in its subset already.
        body=body.from_blocks(block for block in layout.blocks if not _is_standfirst(block, layout)),
        dateline=_fitting(layout.dateline.text if layout.dateline else "", "dateline"),
        byline=_fitting(layout.byline.text if layout.byline else "", "byline"),
        stated_date=stated_date,
        stated_at=stated_at,
        rights_notice=rights.text if rights else "",
        reuse=(rights.reuse if rights else Reuse.UNKNOWN).value,
        warnings=list(copy.extraction.warnings),
    )


def _title(headline: Headline) -> str:
    """The headline's words; proposed ones, which may begin in mid-sentence, with a capital."""
    words = headline.text
    return words[:1].upper() + words[1:] if headline.is_proposed else words


def _is_standfirst(block: Block, layout: Layout) -> bool:
    return layout.standfirst is not None and block.start == layout.standfirst.start


def _fitting(words: str, field: str) -> str:
    return body.plain(words)[: LONGEST[field]]


def stated(published: Published | None) -> tuple[dt.date | None, dt.datetime | None]:
    """The day and the moment that the copy states; without a zone there is no moment to tell."""
    if published is None:
        return None, None
    moment = dt.datetime.fromisoformat(published.at)
    is_moment = published.precision == "minute" and moment.tzinfo is not None
    return moment.date(), moment if is_moment else None


def _write_authors(drafts: Sequence[Draft]) -> None:
    credited = [(draft.article, authors_named(draft.article.byline)) for draft in drafts]
    names = dict.fromkeys(name for _, names in credited for name in names)
    known = {author.name: author for author in Author.objects.filter(name__in=names)}
    fresh = Author.objects.bulk_create(Author(name=name) for name in names if name not in known)
    known |= {author.name: author for author in fresh}
    link = Article.authors.through
    insert(
        link,
        ("article", "author"),
        ((article.pk, known[name].pk) for article, names in credited for name in names),
    )


@dataclass(frozen=True, slots=True)
class FoundRows:
    """What points at a draft, as values of the fields; a quote comes with the index of what it continues."""

    citations: list[Row]
    quotes: list[tuple[int | None, Row]]
    matches: list[Row]


def _found_rows(draft: Draft, book: SourceBook, known: KnownNames) -> FoundRows:
    # Spellings are compared with what the desk knew before this copy entered sources of its own.
    offered = list(matches(draft, book, known))
    found = FoundRows(list(citations(draft, book)), list(quotes(draft, book)), offered)
    _enter_people(draft, book)
    for source in book.entered:
        known.add(source)
    book.entered.clear()
    return found


def _enter_people(draft: Draft, book: SourceBook) -> None:
    """Enter the people of the copy who hold an office: whoever checks a quote finds them to choose from."""
    for person in _office_holders(draft.found):
        _source(book, person.name, person.kind, person.role)


def _office_holders(found: Extraction) -> Iterator[Named]:
    return (one for one in found.names if one.kind == SourceKind.PERSON and one.role and " " in one.name)


def names_used(found: Extraction) -> Iterator[str]:
    """Every name under which a source may be looked for."""
    yield from (credit.source for credit in found.layout.credits)
    yield from (quote.speaker for quote in found.quotes)
    yield from (variant.name for variant in found.variants)
    yield from (person.name for person in _office_holders(found))


def citations(draft: Draft, book: SourceBook) -> Iterator[Row]:
    """One citation for each source and role, with the first words that say so."""
    seen: set[tuple[int, str]] = set()
    for credit in draft.found.layout.credits:
        source = _source(book, credit.source, credit.kind)
        if source is None or (source.pk, credit.role.value) in seen:
            continue
        seen.add((source.pk, credit.role.value))
        yield (
            draft.article.pk,
            source.pk,
            credit.role.value,
            body.plain(credit.text)[:500],
            draft.filed.pk,
            credit.start,
            credit.end,
            credit.confidence.value,
        )


def _source(book: SourceBook, name: str, kind: SourceKind, role: str = "") -> Source | None:
    """The source of that name; None for no name, and for one that several sources share."""
    try:
        return book.find_or_enter(name, kind, role) if name.strip() else None
    except AmbiguousName:
        return None


def quotes(draft: Draft, book: SourceBook) -> Iterator[tuple[int | None, Row]]:
    """Each quote with the index of the one that it continues."""
    named = {one.name: one for one in draft.found.names}
    for found in draft.found.quotes:
        yield found.continues, _quote(draft, found, named.get(found.speaker), book)


def _quote(draft: Draft, found: FoundQuote, speaker: Named | None, book: SourceBook) -> Row:
    source = _source(book, speaker.name, speaker.kind, speaker.role) if speaker else None
    attribution = found.attribution
    return (
        draft.filed.pk,
        found.start,
        found.end,
        draft.article.pk,
        found.text,
        found.kind.value,
        source.pk if source else None,
        # Nobody by name, or a name that several sources share: the words stand until an editor decides.
        "" if source else body.plain(found.speaker)[:300],
        body.plain(found.role)[:300],
        found.is_marked,
        attribution.start if attribution else None,
        attribution.end if attribution else None,
        found.confidence.value,
        found.rule[:80],
        [{"name": c.name, "score": c.score, "reason": c.reason} for c in found.candidates],
    )


def _write_quotes(drafts: Sequence[list[tuple[int | None, Row]]]) -> None:
    """Write the quotes, each after the one that it continues, all of a rank together."""
    waiting = [(found, index) for found in drafts for index in range(len(found))]
    keys: dict[Row, int] = {}
    while waiting:
        ready, later = [], []
        for found, index in waiting:
            continues, values = found[index]
            before = None if continues is None else keys.get(_span(found[continues][1]))
            if continues is None or before is not None:
                ready.append((*values, before))
            else:
                later.append((found, index))
        insert(Quote, QUOTE, ready)
        waiting = later
        keys = _keys_of_quotes({found[index][1][0] for found, index in waiting})


def _span(quote: Row) -> Row:
    """Where a quote stands, by which it is told from every other: the filed copy, the start and the end."""
    return quote[:3]


def _keys_of_quotes(filings: set[int]) -> dict[Row, int]:
    quotes = Quote.objects.filter(filed_copy__in=filings).order_by()
    return {tuple(span): key for *span, key in quotes.values_list("filed_copy", "start", "end", "pk")}


def matches(draft: Draft, book: SourceBook, known: KnownNames) -> Iterator[Row]:
    """Spellings that are probably a source's name, each once, for an editor to confirm."""
    offered: dict[tuple[str, int], float] = {}
    for spelling, source, score in (*known.variants(draft.found.names), *_within(draft, book)):
        offered.setdefault((spelling[:200], source), score)
    for (spelling, source), score in offered.items():
        yield draft.article.pk, spelling, source, score


def _within(draft: Draft, book: SourceBook) -> Iterator[tuple[str, int, float]]:
    """The spellings of one name that the copy itself uses."""
    kinds = {one.name: one.kind for one in draft.found.names}
    for variant in draft.found.variants:
        source = _source(book, variant.name, kinds.get(variant.name, SourceKind.PERSON))
        if source is not None:
            yield variant.spelling, source.pk, variant.score


def _not_refused(offered: Sequence[Row]) -> list[Row]:
    """The matches that no editor has refused in another article."""
    spellings = {spelling for _, spelling, _, _ in offered}
    refused = SourceMatch.objects.filter(state=MatchState.REFUSED, spelling__in=spellings)
    known = set(refused.values_list("spelling", "source"))
    return [match for match in offered if match[1:3] not in known]
