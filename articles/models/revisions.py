from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.utils import timezone
from django.utils.dateparse import parse_date, parse_datetime
from django.utils.translation import gettext_lazy as _

from articles import addresses, body
from articles.models.corrections import ChangeKind, gravest
from articles.models.desks import Topic
from articles.models.moves import IMPORTER
from articles.models.sources import Source
from articles.rows_within import RowsWithin, has_any, read_rows

if TYPE_CHECKING:
    from articles.models.articles import Article


# What a restored revision gives back as it stands in the content.
RESTORABLE = ("headline", "slug", "standfirst", "body", "dateline", "byline", "language")


def canonical(content: dict[str, Any]) -> str:
    """Return the one spelling of ``content`` that the hash is taken of."""
    return json.dumps(
        content, cls=DjangoJSONEncoder, sort_keys=True, ensure_ascii=False, separators=(",", ":")
    )


def content_sha256(content: dict[str, Any]) -> str:
    return hashlib.sha256(canonical(content).encode()).hexdigest()


# What goes with the words of a story that a retraction took from its readers.
HIDDEN: dict[str, Any] = {
    "standfirst": "",
    "body": "",
    "dateline": "",
    "quotes": [],
    "sources": [],
    "pictures": [],
}


def changes_of(content: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return what a revision says of its changes; one that was frozen with a single change has it alone."""
    if "changes" in content:
        return content["changes"]
    return [content["change"]] if content.get("change") else []


class RevisionQuerySet(models.QuerySet["Revision"]):
    def live(self, at: dt.datetime | None = None) -> RevisionQuerySet:
        """What the public may see at a moment: the one rule, see ``Revision.is_live_at`` for one object."""
        at = at or timezone.now()
        return self.filter(models.Q(live_until__isnull=True) | models.Q(live_until__gt=at), live_from__lte=at)

    def with_text(self) -> RevisionQuerySet:
        """Those whose words readers may read, and so find; see ``Revision.told_content`` for one of them."""
        return self.filter(hides_text=False)

    def opened(self) -> RevisionQuerySet:
        """Revisions that readers have seen, or will see as it is planned; a cancelled schedule is neither."""
        return self.filter(
            models.Q(live_until__isnull=True) | models.Q(live_until__gt=models.F("live_from")),
            live_from__isnull=False,
        )

    def have_been_live(self, at: dt.datetime | None = None) -> RevisionQuerySet:
        """Revisions that readers have seen by a moment."""
        return self.opened().filter(live_from__lte=at or timezone.now())

    def scheduled(self, at: dt.datetime | None = None) -> RevisionQuerySet:
        """Revisions that will be live later."""
        return self.opened().filter(live_from__gt=at or timezone.now())

    def for_lists(self) -> RevisionQuerySet:
        """Without what only a story's own page shows."""
        return self.select_related("desk").defer("content", "body_text")

    def with_topics(self) -> RevisionQuerySet:
        """With what ``topics_told`` needs, in the same query."""
        topics = Topic.objects.filter(revisions=models.OuterRef("pk")).order_by("name")
        return self.annotate(topics_written=RowsWithin(topics, ["id", "name", "slug"]))

    def newest_first(self) -> RevisionQuerySet:
        return self.order_by("-first_published_at", "-pk")

    def freeze(self, article: Article, *, by: Any) -> Revision:
        """Snapshot the working copy; an unpublished last revision of the same words is that snapshot.

        Without ``by`` it is the importer's.

        The caller holds the article's lock.
        """
        content = article.content()
        sha256 = content_sha256(content)
        last = self.filter(article=article).order_by("-number").first()
        if last and last.sha256 == sha256 and last.live_from is None:
            return last
        revision = self.create(
            article=article,
            number=last.number + 1 if last else 1,
            headline=article.headline,
            standfirst=article.standfirst,
            slug=article.slug,
            body_text=body.text_of(article.body),
            desk=article.desk,
            content=content,
            sha256=sha256,
            change_kind=gravest(change["kind"] for change in content["changes"]),
            created_by=by,
            created_by_name=(by.get_full_name() or by.get_username()) if by else IMPORTER,
        )
        revision.topics.add(*article.topics.all())
        # What was said without a name stays without one, also when the source is named some day.
        told = {quote["speaker"] for quote in content["quotes"]}
        told |= {source["source"] for source in content["sources"]}
        named = set(Source.objects.public().filter(pk__in=told - {None}).values_list("pk", flat=True))
        RevisionQuote.objects.bulk_create(
            RevisionQuote(
                revision=revision,
                role=quote["role"],
                quote_id=quote["id"],
                speaker_id=quote["speaker"] if quote["speaker"] in named else None,
                position=position,
            )
            for position, quote in enumerate(content["quotes"])
        )
        RevisionSource.objects.bulk_create(
            RevisionSource(revision=revision, source_id=source_id) for source_id in named
        )
        pictures = revision.pictures
        shown = {picture["sha256"] for picture in content["pictures"]}
        pictures.bulk_create(pictures.model(revision=revision, sha256=sha256) for sha256 in shown)
        return revision


def _to_the_millisecond(moment: dt.datetime | None) -> str | None:
    return moment and moment.astimezone(dt.UTC).isoformat(timespec="milliseconds")


class Revision(models.Model):
    """A numbered snapshot of an article with its quotes and sources, and the period it is live.

    The database refuses to change its content; the period may be set, and a moment of it moved or
    cancelled, until that moment has come.
    """

    article = models.ForeignKey("articles.Article", models.PROTECT, related_name="revisions")
    number = models.PositiveIntegerField(_("number"))
    headline = models.CharField(_("headline"), max_length=300)
    standfirst = models.TextField(_("standfirst"), blank=True)
    slug = models.SlugField(_("slug"), max_length=120)
    body_text = models.TextField(_("body as plain text"), blank=True)
    desk = models.ForeignKey("articles.Desk", models.PROTECT, null=True, related_name="revisions")
    topics = models.ManyToManyField("articles.Topic", related_name="revisions")
    content = models.JSONField(_("content"), encoder=DjangoJSONEncoder)
    sha256 = models.CharField(_("SHA-256"), max_length=64)
    change_kind = models.CharField(_("kind of change"), max_length=20, choices=ChangeKind.choices, blank=True)

    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.DO_NOTHING, null=True, db_constraint=False, related_name="+"
    )
    created_by_name = models.CharField(_("made by"), max_length=200)
    created_at = models.DateTimeField(_("made"), auto_now_add=True)

    live_from = models.DateTimeField(_("live from"), null=True, blank=True)
    live_until = models.DateTimeField(_("live until"), null=True, blank=True)
    first_published_at = models.DateTimeField(
        _("first published"),
        null=True,
        help_text=_("When the article, in whichever revision, was first live."),
    )
    modified_at = models.DateTimeField(
        _("last significant change"),
        null=True,
        help_text=_("When it last went live with more than a typo changed."),
    )
    hides_text = models.BooleanField(
        _("the words are hidden"),
        default=False,
        help_text=_("A retraction took them from readers, and nothing published since gave them back."),
    )

    objects = RevisionQuerySet.as_manager()
    # What a line in a list shows of a story.
    IN_A_LIST = (
        *("id", "article_id", "headline", "standfirst", "slug", "change_kind", "hides_text"),
        *("live_from", "first_published_at", "modified_at"),
    )

    class Meta:
        # By the key alone: the article’s own order would join its table.
        ordering = ["article_id", "number"]
        verbose_name = _("revision")
        verbose_name_plural = _("revisions")
        indexes = [
            models.Index(fields=["-first_published_at", "-id"], name="revision_newest_first"),
            models.Index(fields=["desk", "-first_published_at", "-id"], name="revision_newest_by_desk"),
            models.Index(fields=["live_from"], name="revision_live_from"),
            models.Index(fields=["live_until"], name="revision_live_until"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["article", "number"], name="revision_number_unique_by_article"),
            models.CheckConstraint(
                condition=models.Q(live_until__isnull=True)
                | models.Q(live_from__isnull=False, live_until__gte=models.F("live_from")),
                name="revision_period_ends_after_it_begins",
                violation_error_message=_("A revision stops being live after it began to be."),
            ),
            models.CheckConstraint(
                condition=models.Q(live_from__isnull=True)
                # A comparison with nothing would pass as unknown.
                | models.Q(
                    first_published_at__isnull=False,
                    modified_at__isnull=False,
                    first_published_at__lte=models.F("live_from"),
                    modified_at__lte=models.F("live_from"),
                ),
                name="revision_live_has_first_published_at",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.headline} ({self.number})"

    def get_absolute_url(self) -> str:
        return addresses.of_story(self.article_id, self.slug)

    def is_live_at(self, at: dt.datetime | None = None) -> bool:
        """Whether the public may see this revision at a moment; agrees with ``RevisionQuerySet.live``."""
        at = at or timezone.now()
        return (
            self.live_from is not None
            and self.live_from <= at
            and (self.live_until is None or at < self.live_until)
        )

    @property
    def told_content(self) -> dict[str, Any]:
        """The content as readers may read it: without the words where a retraction took them away."""
        return {**self.content, **HIDDEN} if self.hides_text else self.content

    @property
    def told_standfirst(self) -> str:
        return "" if self.hides_text else self.standfirst

    def period(self) -> dict[str, Any]:
        """The period and what goes with it, as the log states it; to the millisecond, as in fixtures."""
        moments = ("live_from", "live_until", "first_published_at", "modified_at")
        stated = {name: _to_the_millisecond(getattr(self, name)) for name in moments}
        return {"revision": self.number, **stated, "hides_text": self.hides_text}

    @property
    def topics_told(self) -> list[Topic]:
        if hasattr(self, "topics_written"):
            return read_rows(Topic, self.topics_written)
        return list(Topic.objects.filter(slug__in=self.content["topics"]))

    def restorable(self) -> dict[str, Any]:
        """The words and what goes with them, as fields of an article; quotes are records apart."""
        content = self.content
        fields = {name: content[name] for name in RESTORABLE}
        fields["stated_date"] = parse_date(str(content["stated_date"] or ""))
        fields["stated_at"] = parse_datetime(str(content["stated_at"] or ""))
        fields["desk"] = self.desk
        fields["topics"] = list(self.topics.all())
        return fields

    @property
    def is_intact(self) -> bool:
        """Whether the content still has the hash that it was frozen with."""
        return content_sha256(self.content) == self.sha256


class RevisionQuote(models.Model):
    """A quote as it stands in a revision; the words and the attribution shown are in the content."""

    revision = models.ForeignKey(Revision, models.CASCADE, related_name="quotes")
    quote = models.ForeignKey("articles.Quote", models.PROTECT, related_name="revisions")
    speaker = models.ForeignKey("articles.Source", models.PROTECT, null=True, related_name="revision_quotes")
    role = models.CharField(max_length=300, blank=True)
    position = models.PositiveIntegerField()

    class Meta:
        ordering = ["revision", "position"]
        constraints = [
            models.UniqueConstraint(fields=["revision", "quote"], name="revision_quote_unique"),
        ]

    def __str__(self) -> str:
        return f"{self.revision_id}: {self.quote_id}"


class RevisionSource(models.Model):
    """A revision relies on a source, as its speaker or by a citation."""

    revision = models.ForeignKey(Revision, models.CASCADE, related_name="sources")
    source = models.ForeignKey("articles.Source", models.PROTECT, related_name="revision_sources")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["revision", "source"], name="revision_source_unique"),
        ]
        # The newest that rely on a source, without a look at all that ever did.
        indexes = [models.Index(fields=["source", "-revision"], name="revision_source_newest")]

    def __str__(self) -> str:
        return f"{self.revision_id}: {self.source_id}"


def told_sources(at: dt.datetime | None = None) -> models.QuerySet[Source]:
    """Sources that a live story names, themselves or by one merged into them; no other has a page."""
    live = Revision.objects.live(at).with_text().filter(pk=models.OuterRef("revision"))
    named = RevisionSource.objects.filter(models.Exists(live))
    themselves = named.filter(source=models.OuterRef("pk"))
    by_merged = named.filter(source__merged_into=models.OuterRef("pk"))
    return Source.objects.public().filter(models.Q(has_any(themselves)) | models.Q(has_any(by_merged)))


class WithdrawalQuerySet(models.QuerySet["Withdrawal"]):
    def standing(self, at: dt.datetime | None = None) -> WithdrawalQuerySet:
        """Withdrawals after which nothing of the article was live again."""
        at = at or timezone.now()
        later = Revision.objects.have_been_live(at).filter(
            article=models.OuterRef("article"), live_from__gte=models.OuterRef("withdrawn_at")
        )
        return self.filter(~models.Exists(later), withdrawn_at__lte=at)


class Withdrawal(models.Model):
    """A story was taken from readers; why and when stays to be read, for good."""

    article = models.ForeignKey("articles.Article", models.PROTECT, related_name="withdrawals")
    revision = models.ForeignKey(Revision, models.PROTECT, related_name="+")
    reason = models.TextField(_("reason"))
    replacement = models.ForeignKey(
        "articles.Article",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("replaced by"),
    )
    withdrawn_by_name = models.CharField(max_length=200)
    withdrawn_at = models.DateTimeField(_("withdrawn"))

    objects = WithdrawalQuerySet.as_manager()

    class Meta:
        ordering = ["-withdrawn_at"]
        verbose_name = _("withdrawal")
        verbose_name_plural = _("withdrawals")
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(reason=""),
                name="withdrawal_has_reason",
                violation_error_message=_("Readers are told why a story was withdrawn: give the reason."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.article_id}: {self.reason[:60]}"

    @property
    def as_logged(self) -> str:
        """What the log says of it: the reason, and which story stands in its place."""
        if self.replacement is None:
            return self.reason
        return f"{self.reason} In its place: {self.replacement.uid}."
