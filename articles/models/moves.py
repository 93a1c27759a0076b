"""The log: who did what to which article, when and why; hash-chained and kept for good."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.db import models
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.moments import to_milliseconds
from articles.workflow import CONTRIBUTING, Action, Status

if TYPE_CHECKING:
    from articles.models.articles import Article

IMPORTER = "the importer"


class MoveQuerySet(models.QuerySet["Move"]):
    def get_by_natural_key(self, uid: str, number: int) -> Move:
        return self.get(article__uid=uid, number=number)

    def record(self, article: Article, action: Action, *, by: Any, **fields: Any) -> Move:
        """Append one entry to the article's chain. The caller holds the article's lock."""
        move = Move.after(
            self.filter(article=article).order_by("-number").first(), article, action, by=by, **fields
        )
        move.save(force_insert=True)
        return move

    def since_approval(self, article: Article) -> MoveQuerySet:
        """Entries since the words were last approved, or all of them."""
        approved = self.filter(article=article, action=Action.APPROVE).order_by("-number").values("number")
        return self.filter(article=article, number__gt=Coalesce(models.Subquery(approved[:1]), 0))

    def contributors(self, article: Article) -> set[int]:
        """Keys of those who wrote, edited or submitted the article's words since they were last approved."""
        entries = self.since_approval(article).filter(action__in=CONTRIBUTING, by__isnull=False)
        return set(entries.order_by().values_list("by_id", flat=True).distinct())


class Move(models.Model):
    """One entry of an article's log.

    The chain is kept for each article: ``sha256`` covers the entry and ``previous_sha256``, and
    ``number`` runs from 1 without a gap.
    """

    article = models.ForeignKey("articles.Article", models.PROTECT, related_name="moves")
    number = models.PositiveIntegerField(_("number"))
    action = models.CharField(_("action"), max_length=20, choices=Action.choices)
    from_status = models.CharField(_("from"), max_length=20, choices=Status.choices, blank=True)
    to_status = models.CharField(_("to"), max_length=20, choices=Status.choices, blank=True)
    # The entry outlives the account: the key stays, unchecked, and the name beside it speaks for itself.
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.DO_NOTHING, null=True, db_constraint=False, related_name="+"
    )
    by_name = models.CharField(_("by"), max_length=200)
    at = models.DateTimeField(_("at"))
    reason = models.TextField(_("reason"), blank=True)
    revision = models.ForeignKey("articles.Revision", models.PROTECT, null=True, related_name="moves")
    periods = models.JSONField(
        _("periods"),
        default=list,
        blank=True,
        help_text=_("What this opened, closed or cancelled: the whole period of each revision concerned."),
    )
    previous_sha256 = models.CharField(_("SHA-256 of the entry before"), max_length=64, blank=True)
    sha256 = models.CharField(_("SHA-256"), max_length=64)

    objects = MoveQuerySet.as_manager()

    class Meta:
        ordering = ["article", "number"]
        verbose_name = _("log entry")
        verbose_name_plural = _("log")
        indexes = [models.Index(fields=["-at", "-id"], name="move_newest_first")]
        constraints = [
            models.UniqueConstraint(fields=["article", "number"], name="move_number_unique_by_article"),
        ]

    def __str__(self) -> str:
        return f"{self.get_action_display()}, {self.by_name}"

    def natural_key(self) -> tuple[str, int]:
        return (str(self.article.uid), self.number)

    natural_key.dependencies = ["articles.article"]  # type: ignore[attr-defined]

    @classmethod
    def after(cls, last: Move | None, article: Article, action: Action, *, by: Any, **fields: Any) -> Move:
        """Return the entry that follows ``last`` in the article's chain, or begins it; not saved."""
        by_name = fields.pop("by_name", IMPORTER)
        at = fields.pop("at", None) or timezone.now()
        move = cls(
            article=article,
            number=last.number + 1 if last else 1,
            action=action,
            by=by,
            by_name=(by.get_full_name() or by.get_username()) if by else by_name,
            # The hash holds on whatever road the entry came.
            at=to_milliseconds(at),
            previous_sha256=last.sha256 if last else "",
            **fields,
        )
        move.sha256 = move.computed_sha256()
        return move

    def computed_sha256(self) -> str:
        """The hash that the entry must have, over its words and the entry before it.

        It names the article by its uid and the revision by its number, so that it holds wherever the
        rows are loaded.
        """
        words = {
            "article": str(self.article.uid),
            "number": self.number,
            "action": str(self.action),
            "from": str(self.from_status),
            "to": str(self.to_status),
            "by": self.by_id,
            "by_name": self.by_name,
            "at": self.at.astimezone(dt.UTC).isoformat(),
            "reason": self.reason,
            "revision": self.revision.number if self.revision else None,
            "previous": self.previous_sha256,
        }
        # An entry that says nothing of periods has the hash that it had before any did.
        if self.periods:
            words["periods"] = self.periods
        return hashlib.sha256(json.dumps(words, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


class LogHead(models.Model):
    """Where an article's log ends; written by the database alone, see ``articles.log_heads``."""

    article = models.OneToOneField(
        "articles.Article", models.PROTECT, primary_key=True, related_name="log_head"
    )
    number = models.PositiveIntegerField()
    sha256 = models.CharField(max_length=64)

    class Meta:
        verbose_name = _("end of a log")
        verbose_name_plural = _("ends of logs")

    def __str__(self) -> str:
        return f"{self.article_id}: {self.number}"
