"""From what was found in filed copy to the rows of a draft; the importer holds the transaction."""

from __future__ import annotations

import datetime as dt
import re
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.db import models

from articles import body
from articles.extraction.findings import Block, Extraction, Layout, Named, Published, Reuse, SourceKind
from articles.extraction.findings import Quote as FoundQuote
from articles.extraction.names_as_printed import is_name
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
from articles.reading import Copy
from articles.sourcing import AmbiguousName, KnownNames, SourceBook
from articles.workflow import Action, Status

# An article that an import makes has the same uid wherever the same copy is imported.
FILED = uuid.UUID("5b0c3d4e-6a2f-5c1d-9e7b-2f8a4d6c0b13")
UNTITLED = "Untitled"
LONGEST = {
    field.name: field.max_length for field in Article._meta.fields if isinstance(field, models.CharField)
}
BETWEEN_AUTHORS = re.compile(r"\s*(?:,|;|&|/|\||\band\b|\bby\b)\s*", re.IGNORECASE)


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
    Citation.objects.bulk_create(row for found in rows for row in found.citations)
    _write_quotes([found.quotes for found in rows])
    SourceMatch.objects.bulk_create(_not_refused([row for found in rows for row in found.matches]))
    Move.objects.bulk_create(
        Move.after(None, article, Action.IMPORT, by=None, to_status=Status.DRAFT) for article in articles
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
    article = Article(
        uid=uuid.uuid5(FILED, copy.sha256),
        headline=_fitting(headline.text if headline else UNTITLED, "headline"),
        is_headline_proposed=headline is None or headline.is_proposed,
        standfirst=body.plain(layout.standfirst.text) if layout.standfirst else "",
        # A standfirst stands in its own field, so the body does not repeat it.
        body=body.from_blocks(block for block in layout.blocks if not _is_standfirst(block, layout)),
        dateline=_fitting(layout.dateline.text if layout.dateline else "", "dateline"),
        byline=_fitting(layout.byline.text if layout.byline else "", "byline"),
        stated_date=stated_date,
        stated_at=stated_at,
        rights_notice=rights.text if rights else "",
        reuse=(rights.reuse if rights else Reuse.UNKNOWN).value,
        warnings=list(copy.extraction.warnings),
    )
    article.tidy()
    return article


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


def authors_named(byline: str) -> list[str]:
    """The people whom a byline names; a desk, an agency or a bare role is none."""
    names = (name.strip(" .–—-") for name in BETWEEN_AUTHORS.split(body.plain(byline)))
    return list(dict.fromkeys(name.title() if name.isupper() else name for name in names if is_name(name)))


def _write_authors(drafts: Sequence[Draft]) -> None:
    credited = [(draft.article, authors_named(draft.article.byline)) for draft in drafts]
    names = dict.fromkeys(name for _, names in credited for name in names)
    known = {author.name: author for author in Author.objects.filter(name__in=names)}
    fresh = Author.objects.bulk_create(Author(name=name) for name in names if name not in known)
    known |= {author.name: author for author in fresh}
    link = Article.authors.through
    link.objects.bulk_create(
        link(article=article, author=known[name]) for article, names in credited for name in names
    )


@dataclass(frozen=True, slots=True)
class FoundRows:
    """What points at a draft; each quote comes with the index of the one that it continues."""

    citations: list[Citation]
    quotes: list[tuple[int | None, Quote]]
    matches: list[SourceMatch]


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


def citations(draft: Draft, book: SourceBook) -> Iterator[Citation]:
    """One citation for each source and role, with the first words that say so."""
    seen: set[tuple[int, str]] = set()
    for credit in draft.found.layout.credits:
        source = _source(book, credit.source, credit.kind)
        if source is None or (source.pk, credit.role.value) in seen:
            continue
        seen.add((source.pk, credit.role.value))
        yield Citation(
            article=draft.article,
            source=source,
            role=credit.role.value,
            words=body.plain(credit.text)[:500],
            filed_copy=draft.filed,
            start=credit.start,
            end=credit.end,
            confidence=credit.confidence.value,
        )


def _source(book: SourceBook, name: str, kind: SourceKind, role: str = "") -> Source | None:
    """The source of that name; None for no name, and for one that several sources share."""
    try:
        return book.find_or_enter(name, kind, role) if name.strip() else None
    except AmbiguousName:
        return None


def quotes(draft: Draft, book: SourceBook) -> Iterator[tuple[int | None, Quote]]:
    """Each quote with the index of the one that it continues."""
    named = {one.name: one for one in draft.found.names}
    for found in draft.found.quotes:
        yield found.continues, _quote(draft, found, named.get(found.speaker), book)


def _quote(draft: Draft, found: FoundQuote, speaker: Named | None, book: SourceBook) -> Quote:
    source = _source(book, speaker.name, speaker.kind, speaker.role) if speaker else None
    attribution = found.attribution
    return Quote(
        article=draft.article,
        text=found.text,
        kind=found.kind.value,
        speaker=source,
        # Nobody by name, or a name that several sources share: the words stand until an editor decides.
        speaker_as_stated="" if source else found.speaker[:300],
        role=found.role[:300],
        is_marked=found.is_marked,
        filed_copy=draft.filed,
        start=found.start,
        end=found.end,
        attribution_start=attribution.start if attribution else None,
        attribution_end=attribution.end if attribution else None,
        confidence=found.confidence.value,
        rule=found.rule[:80],
        candidates=[{"name": c.name, "score": c.score, "reason": c.reason} for c in found.candidates],
    )


def _write_quotes(drafts: Sequence[list[tuple[int | None, Quote]]]) -> None:
    """Write the quotes, each after the one that it continues, all of a rank together."""
    waiting = [(draft, index) for draft, found in enumerate(drafts) for index in range(len(found))]
    while waiting:
        ready = [(d, i) for d, i in waiting if _is_ready(drafts[d], i)]
        for draft, index in ready:
            continues, quote = drafts[draft][index]
            quote.continues = None if continues is None else drafts[draft][continues][1]
        Quote.objects.bulk_create(drafts[draft][index][1] for draft, index in ready)
        waiting = [(d, i) for d, i in waiting if drafts[d][i][1].pk is None]


def _is_ready(found: list[tuple[int | None, Quote]], index: int) -> bool:
    continues = found[index][0]
    return continues is None or found[continues][1].pk is not None


def matches(draft: Draft, book: SourceBook, known: KnownNames) -> Iterator[SourceMatch]:
    """Spellings that are probably a source's name, each once, for an editor to confirm."""
    offered: dict[tuple[str, int], float] = {}
    for spelling, source, score in (*known.variants(draft.found.names), *_within(draft, book)):
        offered.setdefault((spelling[:200], source), score)
    for (spelling, source), score in offered.items():
        yield SourceMatch(article=draft.article, spelling=spelling, source_id=source, score=score)


def _within(draft: Draft, book: SourceBook) -> Iterator[tuple[str, int, float]]:
    """The spellings of one name that the copy itself uses."""
    kinds = {one.name: one.kind for one in draft.found.names}
    for variant in draft.found.variants:
        source = _source(book, variant.name, kinds.get(variant.name, SourceKind.PERSON))
        if source is not None:
            yield variant.spelling, source.pk, variant.score


def _not_refused(offered: Sequence[SourceMatch]) -> list[SourceMatch]:
    """The matches that no editor has refused in another article."""
    refused = SourceMatch.objects.filter(
        state=MatchState.REFUSED, spelling__in={match.spelling for match in offered}
    )
    known = set(refused.values_list("spelling", "source"))
    return [match for match in offered if (match.spelling, match.source_id) not in known]
