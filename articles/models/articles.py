from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

from articles import addresses, body
from articles.extraction.findings import Reuse
from articles.models.citations import Citation
from articles.models.correcting import Correcting
from articles.models.illustrating import Illustrating
from articles.models.moving import Moving
from articles.models.pictures import Picture
from articles.models.quotes import Quote
from articles.models.reviewing import Reviewing
from articles.models.revisions import Revision
from articles.models.sources import choices
from articles.workflow import Status

ON_DESK = (Status.DRAFT, Status.IN_REVIEW, Status.APPROVED)
EDITABLE = (
    "headline",
    "is_headline_proposed",
    "slug",
    "standfirst",
    "body",
    "dateline",
    "byline",
    "desk",
    "language",
    "stated_date",
    "stated_at",
    "embargo_until",
    "authors",
    "topics",
)


class AuthorQuerySet(models.QuerySet["Author"]):
    def get_by_natural_key(self, name: str) -> Author:
        return self.get(name=name)


def slug_of(headline: str) -> str:
    """The last part of an address, made of a headline."""
    return slugify(headline)[:120].strip("-") or "story"


class Author(models.Model):
    """A person whom bylines credit."""

    name = models.CharField(_("name"), max_length=200, unique=True)

    objects = AuthorQuerySet.as_manager()

    class Meta:
        ordering = ["name"]
        verbose_name = _("author")
        verbose_name_plural = _("authors")

    def __str__(self) -> str:
        return self.name

    def natural_key(self) -> tuple[str]:
        return (self.name,)


class ArticleQuerySet(models.QuerySet["Article"]):
    def get_by_natural_key(self, uid: str) -> Article:
        return self.get(uid=uid)

    def published(self, at: dt.datetime | None = None) -> ArticleQuerySet:
        """Articles with a revision that readers see at a moment."""
        return self.filter(models.Exists(Revision.objects.live(at).filter(article=models.OuterRef("pk"))))

    def embargoed(self, at: dt.datetime | None = None) -> ArticleQuerySet:
        return self.filter(embargo_until__gt=at or timezone.now())

    def on_desk(self) -> ArticleQuerySet:
        """Articles whose working copy waits for somebody: neither spiked nor as last published."""
        return self.filter(status__in=ON_DESK)


class Article(Moving, Reviewing, Correcting, Illustrating, models.Model):
    """The desk's working copy of a story; readers see only revisions of it."""

    headline = models.CharField(_("headline"), max_length=300)
    is_headline_proposed = models.BooleanField(
        _("headline is proposed"),
        default=False,
        help_text=_("The copy had no headline; this one was taken from the text. Untick to confirm it."),
    )
    standfirst = models.TextField(_("standfirst"), blank=True)
    body = models.TextField(_("body"), blank=True)
    dateline = models.CharField(_("dateline"), max_length=120, blank=True)
    byline = models.CharField(_("byline"), max_length=300, blank=True)
    slug = models.SlugField(
        _("slug"),
        max_length=120,
        blank=True,
        help_text=_("The last part of the address; made of the headline if empty."),
    )

    authors = models.ManyToManyField(Author, blank=True, related_name="articles", verbose_name=_("authors"))
    desk = models.ForeignKey(
        "articles.Desk",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="articles",
        verbose_name=_("desk"),
    )
    topics = models.ManyToManyField(
        "articles.Topic", blank=True, related_name="articles", verbose_name=_("topics")
    )
    language = models.CharField(_("language"), max_length=12, default="en")
    stated_date = models.DateField(
        _("date stated in the copy"), null=True, blank=True, help_text=_("The day as the copy prints it.")
    )
    stated_at = models.DateTimeField(
        _("time stated in the copy"),
        null=True,
        blank=True,
        help_text=_("Only where the copy states the minute."),
    )
    rights_notice = models.TextField(_("rights notice"), blank=True)
    reuse = models.CharField(
        _("reuse"),
        max_length=20,
        choices=choices(Reuse),
        default=Reuse.UNKNOWN.value,
        help_text=_("What the rights notice of the filed copy allows."),
    )

    embargo_until = models.DateTimeField(
        _("embargo until"),
        null=True,
        blank=True,
        help_text=_("Readers see nothing of it before this moment."),
    )
    assignee = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="assigned_articles",
        verbose_name=_("assigned to"),
    )
    due_at = models.DateTimeField(_("due"), null=True, blank=True)

    status = models.CharField(
        _("status"), max_length=20, choices=Status.choices, default=Status.DRAFT, editable=False
    )
    version = models.PositiveIntegerField(default=1, editable=False)
    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    warnings = models.JSONField(_("doubts of the importer"), default=list, blank=True, editable=False)
    created_at = models.DateTimeField(_("created"), auto_now_add=True)
    updated_at = models.DateTimeField(_("last change"), auto_now=True)

    objects = ArticleQuerySet.as_manager()

    class Meta:
        ordering = ["-updated_at", "-pk"]
        verbose_name = _("article")
        verbose_name_plural = _("articles")
        indexes = [
            models.Index(fields=["-updated_at", "-id"], name="article_newest_change"),
            models.Index(fields=["status", "-updated_at", "-id"], name="article_by_status"),
            models.Index(
                fields=["-updated_at", "-id"],
                condition=models.Q(status__in=ON_DESK),
                name="article_on_desk",
            ),
            models.Index(
                fields=["assignee", "updated_at", "id"],
                condition=models.Q(assignee__isnull=False),
                name="article_by_assignee",
            ),
            models.Index(
                fields=["embargo_until"],
                condition=models.Q(embargo_until__isnull=False),
                name="article_under_embargo",
            ),
            models.Index(fields=["due_at"], condition=models.Q(due_at__isnull=False), name="article_due"),
        ]
        permissions = [
            ("submit_article", "Can submit for review"),
            ("send_back_article", "Can send back"),
            ("approve_article", "Can approve"),
            ("publish_article", "Can publish"),
            ("spike_article", "Can spike and revive"),
            ("withdraw_article", "Can withdraw from readers"),
            ("waive_check", "Can waive a blocking check"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(headline=""),
                name="article_has_headline",
                violation_error_message=_("An article needs a headline."),
            ),
            models.CheckConstraint(
                condition=models.Q(stated_at__isnull=True) | models.Q(stated_date__isnull=False),
                name="article_stated_at_has_stated_date",
                violation_error_message=_("A stated time needs its date."),
            ),
            models.CheckConstraint(
                condition=models.Q(status__in=Status.values),
                name="article_status_is_known",
                violation_error_message=_("There is no such status."),
            ),
        ]

    def __str__(self) -> str:
        return self.headline

    def save(self, *args: Any, **kwargs: Any) -> None:
        had_slug = bool(self.slug)
        self.tidy()
        if not had_slug and kwargs.get("update_fields") is not None:
            kwargs["update_fields"] = {*kwargs["update_fields"], "slug"}
        super().save(*args, **kwargs)

    def get_absolute_url(self) -> str:
        return addresses.of_story(self.pk, self.slug)

    def natural_key(self) -> tuple[str]:
        return (str(self.uid),)

    natural_key.dependencies = ["articles.desk"]  # type: ignore[attr-defined]

    def tidy(self) -> None:
        """Cut the body down to its subset and fill in the slug; before a row is written in bulk."""
        self.body = body.sanitise(self.body)
        self.slug = self.slug or slug_of(self.headline)

    @property
    def is_embargoed(self) -> bool:
        return self.embargo_until is not None and self.embargo_until > timezone.now()

    @property
    def is_late(self) -> bool:
        """Whether it was due and still waits for somebody."""
        return self.due_at is not None and self.due_at < timezone.now() and self.status in ON_DESK

    def retitle(self, headline: str) -> None:
        """Set the headline, confirmed by that; the slug made of it follows until readers know the address."""
        if self.slug == slug_of(self.headline) and not self.has_been_live():
            self.slug = slug_of(headline)
        self.headline, self.is_headline_proposed = headline, False

    def blocks(self) -> list[body.BodyBlock]:
        return body.blocks(self.body)

    def latest_filing(self):
        return self.filings.order_by("-filed_at", "-pk").first()

    def standing_quotes(self) -> list[Quote]:
        """The quotes in the order in which the filed copy has them, each with its speaker."""
        return list(self.quotes.standing().select_related("speaker", "checked_by"))

    def quotes_for_readers(self) -> list[Quote]:
        return list(self.quotes.for_readers().select_related("speaker"))

    def source_ids(self) -> set[int]:
        """Keys of all sources that the article relies on, by citation or as a speaker."""
        cited = set(self.citations.values_list("source_id", flat=True))
        quoted = set(self.quotes.for_readers().exclude(speaker=None).values_list("speaker_id", flat=True))
        return cited | quoted

    def live_revision(self, at: dt.datetime | None = None) -> Revision | None:
        return self.revisions.live(at).first()

    def scheduled_revisions(self, at: dt.datetime | None = None) -> list[Revision]:
        """What readers will see later, in that order."""
        return list(self.revisions.scheduled(at).order_by("live_from"))

    def has_been_live(self, at: dt.datetime | None = None) -> bool:
        return self.revisions.have_been_live(at).exists()

    def will_have_been_live(self) -> bool:
        """Whether readers have seen it, or will by what is scheduled."""
        return self.revisions.opened().exists()

    def content(self) -> dict[str, Any]:
        """All that readers will be told, as a revision freezes it; no name that is not public is in it."""
        return content_of(
            self,
            authors=[author.name for author in self.authors.all()],
            topics=self.topics.values_list("slug", flat=True),
            changes=[draft.told() for draft in self.correction_drafts.all()],
            quotes=self.quotes_for_readers(),
            citations=self.citations.select_related("source"),
            pictures=self.pictures.all(),
        )


def content_of(
    article: Article,
    *,
    authors: Iterable[str],
    topics: Iterable[str],
    changes: list[dict[str, Any]],
    quotes: Iterable[Quote],
    citations: Iterable[Citation],
    pictures: Iterable[Picture] = (),
) -> dict[str, Any]:
    """The content of a revision, from an article and what belongs to it; reads no row."""
    return {
        "headline": article.headline,
        "slug": article.slug,
        "standfirst": article.standfirst,
        "body": article.body,
        "dateline": article.dateline,
        "byline": article.byline,
        "authors": list(authors),
        "desk": article.desk.slug if article.desk else None,
        "topics": sorted(topics),
        "language": article.language,
        "stated_date": article.stated_date,
        "stated_at": article.stated_at,
        "changes": changes,
        "quotes": [_quote_content(quote) for quote in quotes],
        "sources": [_citation_content(citation) for citation in citations],
        "pictures": [picture.content() for picture in pictures],
    }


def _quote_content(quote: Quote) -> dict[str, Any]:
    speaker = quote.speaker
    return {
        "id": quote.pk,
        "text": quote.text,
        "kind": quote.kind,
        "speaker": speaker.pk if speaker and speaker.is_named else None,
        "speaker_name": quote.speaker_name,
        "role": quote.role if not speaker or speaker.is_named else "",
        "terms": speaker.terms if speaker else None,
        "is_marked": quote.is_marked,
        "is_translated": quote.is_translated,
        "is_verified": quote.is_verified,
        "continues": quote.continues_id,
    }


def _citation_content(citation: Citation) -> dict[str, Any]:
    source = citation.source
    return {
        "source": source.pk if source.is_named else None,
        "name": source.public_name,
        "kind": source.kind,
        "role": citation.role,
        "terms": source.terms,
        "home_page": source.home_page if source.is_named else "",
    }
