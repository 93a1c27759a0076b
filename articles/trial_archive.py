"""Made-up stories by the thousand, to try a desk and its site at size.

Everything follows from the number of a story: the same number gives the same words, sources, quotes,
revisions and corrections. The word "council" stands in every second story and "estuary" in every
thousandth, so that a search can be tried for a common word and for a rare one.
"""

from __future__ import annotations

import datetime as dt
import random
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from django.db import models, transaction
from django.utils.text import slugify

from articles.extraction.findings import CreditRole, QuoteKind, SourceKind
from articles.inserting import insert, insert_instances
from articles.models import (
    Article,
    Author,
    ChangeKind,
    CheckState,
    Citation,
    Correction,
    CorrectionDraft,
    Desk,
    Move,
    Quote,
    Revision,
    RevisionQuote,
    RevisionSource,
    Source,
    Topic,
)
from articles.models.articles import content_of
from articles.models.revisions import content_sha256
from articles.trial_words import (
    AGENCIES,
    DESKS,
    FIRST,
    LAST,
    OFFICES,
    SAYINGS,
    SENTENCES,
    SUBJECTS,
    TOPICS,
    VERBS,
)
from articles.workflow import Action, Status

NAMESPACE = uuid.UUID("6f1c6a52-6f0b-5a63-9b1d-2f6a1c1f3a77")
EPOCH = dt.datetime(2015, 1, 1, 6, tzinfo=dt.UTC)
STEP = dt.timedelta(minutes=20)
BATCH = 500
BY = "the trial archive"
SPEAKERS = 2000
CORRECTED_EVERY = 12


@dataclass
class Story:
    """One made-up story with all that belongs to it, none of it saved yet."""

    article: Article
    published_at: dt.datetime
    authors: list[Author]
    topics: list[Topic]
    quotes: list[Quote]
    citations: list[Citation]
    draft: CorrectionDraft | None = None
    revisions: list[Revision] = field(default_factory=list)


@dataclass(frozen=True)
class House:
    """The desks, topics, authors and sources that all stories share."""

    desks: list[Desk]
    topics: list[Topic]
    authors: list[Author]
    speakers: list[Source]
    agencies: list[Source]


def is_mixed_with_others() -> bool:
    """Whether the database holds articles that were not made here."""
    return Article.objects.exclude(byline__startswith="Trial: ").exists()


def fill(count: int, progress: Callable[[int], None] = lambda made: None) -> int:
    """Make stories until there are ``count`` of them; return how many were made. A batch is a transaction."""
    house = _found()
    start = Article.objects.count()
    for first in range(start, count, BATCH):
        numbers = range(first, min(first + BATCH, count))
        with transaction.atomic():
            _write([_story(house, number) for number in numbers])
        progress(len(numbers))
    return max(0, count - start)


def _found() -> House:
    """Get or make what all stories share."""
    names = [f"{FIRST[n % 18]} {LAST[n // 18 % 20]}-{LAST[n // 360 % 20]}" for n in range(SPEAKERS)]
    people = [
        Source(name=name, kind=SourceKind.PERSON, role=OFFICES[n % len(OFFICES)])
        for n, name in enumerate(names)
    ]
    return House(
        _kept(Desk, [Desk(name=name, slug=slugify(name), position=n) for n, name in enumerate(DESKS)]),
        _kept(Topic, [Topic(name=name.title(), slug=name) for name in TOPICS]),
        _kept(Author, [Author(name=f"{first} Reed") for first in FIRST]),
        _kept(Source, people),
        _kept(Source, [Source(name=name, kind=SourceKind.AGENCY) for name in AGENCIES]),
    )


def _kept(model: type[models.Model], rows: list) -> list:
    model.objects.bulk_create(rows, ignore_conflicts=True)
    saved = {row.name: row for row in model.objects.filter(name__in=[row.name for row in rows])}
    return [saved[row.name] for row in rows]


def _story(house: House, number: int) -> Story:
    choose = random.Random(number)
    desk = house.desks[number % len(house.desks)]
    headline = f"{choose.choice(SUBJECTS)} {choose.choice(VERBS)} in district {number}"
    speakers = choose.sample(house.speakers, 2)
    sayings = choose.sample(SAYINGS, 2)
    authors = [choose.choice(house.authors)]
    day = (EPOCH + STEP * number).date()
    article = Article(
        uid=uuid.uuid5(NAMESPACE, str(number)),
        headline=headline,
        slug=slugify(headline),
        standfirst=choose.choice(SENTENCES),
        body=_body(choose, number, speakers, sayings),
        byline=f"Trial: {authors[0].name}",
        desk=desk,
        stated_date=day,
        status=Status.PUBLISHED,
    )
    quotes = [
        Quote(text=saying, kind=QuoteKind.DIRECT, speaker=speaker, role=speaker.role)
        for saying, speaker in zip(sayings, speakers, strict=True)
    ]
    agencies = choose.sample(house.agencies, 2)
    citations = [
        Citation(source=agencies[0], role=CreditRole.FILED_BY.value),
        Citation(source=agencies[1], role=CreditRole.REFERS_TO.value),
    ]
    topics = choose.sample(house.topics, 2)
    return Story(article, EPOCH + STEP * number, authors, topics, quotes, citations, _draft(number))


def _body(choose: random.Random, number: int, speakers: list[Source], sayings: list[str]) -> str:
    paragraphs = [" ".join(choose.sample(SENTENCES, 4)) for _ in range(5)]
    if number % 2 == 0:
        paragraphs[0] += " The council meets on Thursday."
    if number % 1000 == 0:
        paragraphs[1] += " Birds have come back to the estuary."
    for place, (speaker, saying) in enumerate(zip(speakers, sayings, strict=True)):
        paragraphs.insert(1 + 2 * place, f"“{saying},” said {speaker.name}, the {speaker.role}.")
    return "\n".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)


def _draft(number: int) -> CorrectionDraft | None:
    if number % CORRECTED_EVERY:
        return None
    return CorrectionDraft(
        kind=ChangeKind.CORRECTION,
        wrong="The costs rose by a quarter.",
        right="The costs rose by a fifth.",
        paragraph=1,
        cause="wrong_number",
        note="an earlier version of this article said that the costs rose by a quarter. "
        "In fact they rose by a fifth.",
    )


def _write(stories: list[Story]) -> None:
    insert_instances([story.article for story in stories])
    _write_parts(stories)
    insert_instances([revision for story in stories for revision in _revisions(story)])
    _write_shown(stories)
    insert_instances([move for story in stories for move in _moves(story)])
    insert_instances([_correction(story) for story in stories if story.draft])


def _write_parts(stories: list[Story]) -> None:
    for story in stories:
        for quote in story.quotes:
            quote.article, quote.check_state = story.article, CheckState.UNCHECKED
        for citation in story.citations:
            citation.article = story.article
    insert_instances([quote for story in stories for quote in story.quotes])
    insert_instances([citation for story in stories for citation in story.citations])
    insert(
        Article.authors.through,
        ("article", "author"),
        ((story.article.pk, author.pk) for story in stories for author in story.authors),
    )
    insert(
        Article.topics.through,
        ("article", "topic"),
        ((story.article.pk, topic.pk) for story in stories for topic in story.topics),
    )


def _revisions(story: Story) -> list[Revision]:
    """The first version, and the corrected one a day later where there is a correction."""
    corrected_at = story.published_at + dt.timedelta(days=1)
    periods = [(story.published_at, corrected_at if story.draft else None, None)]
    if story.draft:
        periods.append((corrected_at, None, story.draft))
    # A body that is made here has no other markup; reading it as HTML would take most of the time.
    text = story.article.body.replace("<p>", "").replace("</p>", "")
    for number, (live_from, live_until, draft) in enumerate(periods, start=1):
        content = content_of(
            story.article,
            authors=[author.name for author in story.authors],
            topics=[topic.slug for topic in story.topics],
            changes=[draft.told()] if draft else [],
            quotes=story.quotes,
            citations=story.citations,
        )
        story.revisions.append(
            Revision(
                article=story.article,
                number=number,
                headline=story.article.headline,
                standfirst=story.article.standfirst,
                slug=story.article.slug,
                body_text=text,
                desk=story.article.desk,
                content=content,
                sha256=content_sha256(content),
                change_kind=draft.kind if draft else "",
                created_by_name=BY,
                live_from=live_from,
                live_until=live_until,
                first_published_at=story.published_at,
                modified_at=live_from,
            )
        )
    return story.revisions


def _write_shown(stories: list[Story]) -> None:
    shown = [(story, revision) for story in stories for revision in story.revisions]
    insert(
        RevisionQuote,
        ("revision", "quote", "speaker", "role", "position"),
        (
            (revision.pk, quote.pk, quote.speaker_id, quote.role, position)
            for story, revision in shown
            for position, quote in enumerate(story.quotes)
        ),
    )
    insert(
        RevisionSource,
        ("revision", "source"),
        (
            (revision.pk, source_id)
            for story, revision in shown
            for source_id in {q.speaker_id for q in story.quotes} | {c.source_id for c in story.citations}
        ),
    )
    insert(
        Revision.topics.through,
        ("revision", "topic"),
        ((revision.pk, topic.pk) for story, revision in shown for topic in story.topics),
    )


def _moves(story: Story) -> Iterator[Move]:
    last, status = None, ""
    for revision in story.revisions:
        for action, to in (
            (Action.SUBMIT, Status.IN_REVIEW),
            (Action.APPROVE, Status.APPROVED),
            (Action.PUBLISH, Status.PUBLISHED),
        ):
            fields = {"from_status": status or Status.DRAFT, "to_status": to, "revision": revision}
            if action == Action.PUBLISH:
                # The last one closes the period of the one before it.
                fields["periods"] = [shown.period() for shown in story.revisions[: revision.number]]
            last = Move.after(
                last, story.article, action, by=None, by_name=BY, at=revision.live_from, **fields
            )
            status = to
            yield last


def _correction(story: Story) -> Correction:
    return Correction(
        article=story.article, revision=story.revisions[-1], approved_by_name=BY, **story.draft.told()
    )
