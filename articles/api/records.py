"""The records as programs are told of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from django.urls import reverse
from ninja import Field, Schema

from articles import models, story
from articles.ninjs import absolute
from articles.story import StoryCredit, StoryQuote


class Problem(Schema):
    """Why there is no answer."""

    detail: str


class Room(Schema):
    """A desk or a topic."""

    name: str = Field(description="As readers are shown it.")
    slug: str = Field(description="The last part of its address, to ask for its stories by.")
    url: str = Field(description="Its page on the site.")

    @classmethod
    def of(cls, room: models.Desk | models.Topic) -> Room:
        return cls(name=room.name, slug=room.slug, url=absolute(room.get_absolute_url()))


class QuoteRecord(Schema):
    """Words that somebody said, as a live story gives them."""

    id: int = Field(description="The number of the record, which never changes.")
    text: str = Field(description="The exact words; what an editor put in stands in brackets.")
    kind: str = Field(description="direct, partial, pull or indirect.")
    speaker: str = Field(description="The name, or the words that stand for who is not named.")
    speaker_url: str | None = Field(description="The speaker’s page, where there is one.")
    role: str = Field(description="As the story states it.")
    is_translated: bool = Field(description="Whether they were said in another language.")
    is_verified: bool = Field(description="Compared with the filed copy by an editor.")
    url: str = Field(description="The quote’s own page.")
    article: int = Field(description="The number of its story.")

    @classmethod
    def of(cls, quote: StoryQuote, article: int) -> QuoteRecord:
        return cls(
            id=quote.pk,
            text=quote.text,
            kind=quote.kind,
            speaker=quote.speaker_name,
            speaker_url=absolute(quote.speaker_url) if quote.speaker_url else None,
            role=quote.role,
            is_translated=quote.is_translated,
            is_verified=quote.is_verified,
            url=absolute(quote.url),
            article=article,
        )


class Credit(Schema):
    """A source that a story rests on, in one role."""

    name: str = Field(description="The name, or the words that stand for who is not named.")
    role: str = Field(description="published_by, filed_by, reported_via, refers_to or photo.")
    terms: str = Field(description="on_record, background or anonymous.")
    url: str | None = Field(description="The source’s page, where there is one.")
    home_page: str = Field(description="Its own site, or empty.")

    @classmethod
    def of(cls, credit: StoryCredit) -> Credit:
        url = absolute(credit.url) if credit.url else None
        return cls(
            name=credit.name, role=credit.role, terms=credit.terms, url=url, home_page=credit.home_page
        )


class SourceRecord(Schema):
    """A person, an organisation, an outlet, an agency or a document that a live story names."""

    id: int = Field(description="The number of the record.")
    name: str = Field(description="As readers are shown it.")
    kind: str = Field(description="person, organisation, outlet, agency or document.")
    role: str = Field(description="The office it is known by, or empty.")
    home_page: str = Field(description="Its own site, or empty.")
    url: str = Field(description="Its page here.")

    @classmethod
    def of(cls, source: models.Source) -> SourceRecord:
        return cls(
            id=source.pk,
            name=source.name,
            kind=source.kind,
            role=source.role,
            home_page=source.home_page,
            url=absolute(source.get_absolute_url()),
        )


class CorrectionRecord(Schema):
    """What readers were told of a change to a story."""

    id: int = Field(description="The number of the record.")
    kind: str = Field(description="correction, clarification, update or retraction.")
    published_at: dt.datetime = Field(description="When readers were told.")
    note: str = Field(description="What they were told.")
    cause: str = Field(description="How the error came about.")
    severity: str = Field(description="serious or minor.")
    article: int = Field(description="The number of its story.")
    version: int = Field(description="The version that carries it.")
    url: str = Field(description="The correction’s own page.")

    @classmethod
    def of(cls, correction: models.Correction) -> CorrectionRecord:
        return cls(
            id=correction.pk,
            kind=correction.kind,
            published_at=correction.revision.live_from,
            note=correction.told_note,
            cause=correction.cause,
            severity=correction.severity,
            article=correction.article_id,
            version=correction.revision.number,
            url=absolute(correction.get_absolute_url()),
        )


class ArticleLine(Schema):
    """A live story as a list tells of it."""

    id: int = Field(description="The number of the story, which never changes.")
    url: str = Field(description="Its page, whose last part follows the headline.")
    headline: str = Field(description="As readers see it.")
    standfirst: str = Field(description="The summary under the headline, or empty.")
    desk: Room | None = Field(description="The desk that it belongs to.")
    first_published_at: dt.datetime = Field(description="When readers first saw it.")
    modified_at: dt.datetime = Field(description="The last significant change; a typo is none.")
    version: int = Field(description="The number of the version that readers see.")
    version_at: dt.datetime = Field(description="When this version went live.")

    @classmethod
    def told(cls, revision: models.Revision) -> dict:
        return {
            "id": revision.article_id,
            "url": absolute(revision.get_absolute_url()),
            "headline": revision.headline,
            "standfirst": revision.told_standfirst,
            "desk": Room.of(revision.desk) if revision.desk else None,
            "first_published_at": revision.first_published_at,
            "modified_at": revision.modified_at,
            "version": revision.number,
            "version_at": revision.live_from,
        }

    @classmethod
    def of(cls, revision: models.Revision) -> ArticleLine:
        return cls(**cls.told(revision))


class ArticleRecord(ArticleLine):
    """A live story with all that it rests on."""

    byline: str = Field(description="Who wrote it, as printed.")
    dateline: str = Field(description="The place at its head, or empty.")
    language: str = Field(description="A code such as en or uk.")
    body: str = Field(description="HTML; empty where a retraction took the words back.")
    topics: list[Room] = Field(description="What it is about.")
    quotes: list[QuoteRecord] = Field(description="In the order of the text as filed.")
    sources: list[Credit] = Field(description="What the story rests on.")
    corrections: list[CorrectionRecord] = Field(description="The newest first.")
    history_url: str = Field(description="All versions that readers saw.")
    ninjs_url: str = Field(description="The same story as ninjs 3.1.")

    @classmethod
    def whole(
        cls,
        revision: models.Revision,
        sources: Mapping[int, models.Source],
        corrections: Sequence[models.Correction],
    ) -> ArticleRecord:
        content = revision.told_content
        credited = story.credits_of(content, sources)
        history = reverse("articles:article_history", args=[revision.article_id, revision.slug])
        return cls(
            **cls.told(revision),
            byline=content["byline"] or ", ".join(content["authors"]),
            dateline=content["dateline"],
            language=content["language"],
            body=content["body"],
            topics=[Room.of(topic) for topic in revision.topics_told],
            quotes=[QuoteRecord.of(each, revision.article_id) for each in story.quotes_of(content, sources)],
            sources=[Credit.of(credit) for role in credited.values() for credit in role],
            corrections=[CorrectionRecord.of(correction) for correction in corrections],
            history_url=absolute(history),
            ninjs_url=absolute(reverse("articles:wire_item", args=[revision.article_id])),
        )
