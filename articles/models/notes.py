from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

MENTION = re.compile(r"(?<![\w@])@([\w.+-]*\w)")


def mentioned(texts: Iterable[str]) -> set[str]:
    """The account names that texts mention: “@name”."""
    return {name for text in texts for name in MENTION.findall(text)}


class NoteQuerySet(models.QuerySet["Note"]):
    def get_by_natural_key(self, uid: str, created_at: str, text: str) -> Note:
        return self.get(article__uid=uid, created_at=created_at, text=text)

    def unresolved(self) -> NoteQuerySet:
        return self.filter(resolved_at__isnull=True)

    def blocking(self) -> NoteQuerySet:
        return self.unresolved().filter(is_blocking=True)


class Note(models.Model):
    """An editor's remark on an article, a quote or a paragraph; may block, is resolved by somebody."""

    article = models.ForeignKey("articles.Article", models.CASCADE, related_name="notes")
    quote = models.ForeignKey(
        "articles.Quote", models.CASCADE, null=True, blank=True, related_name="notes", verbose_name=_("quote")
    )
    paragraph = models.PositiveIntegerField(_("paragraph"), null=True, blank=True)
    text = models.TextField(_("note"))
    is_blocking = models.BooleanField(
        _("blocking"),
        default=False,
        help_text=_("The article cannot be published until the note is resolved."),
    )
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    created_at = models.DateTimeField(_("written"), auto_now_add=True)
    resolved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    resolved_at = models.DateTimeField(_("resolved"), null=True, blank=True)

    objects = NoteQuerySet.as_manager()

    class Meta:
        ordering = ["created_at"]
        verbose_name = _("note")
        verbose_name_plural = _("notes")
        indexes = [
            models.Index(
                fields=["-created_at"],
                condition=models.Q(resolved_at__isnull=True),
                name="note_unresolved",
            )
        ]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(resolved_at__isnull=True, resolved_by__isnull=True)
                | models.Q(resolved_at__isnull=False, resolved_by__isnull=False),
                name="note_resolved_by_somebody",
                violation_error_message=_("A resolved note names who resolved it, and when."),
            )
        ]

    def __str__(self) -> str:
        return self.text[:80]

    def natural_key(self) -> tuple[str, dt.datetime, str]:
        return (str(self.article.uid), self.created_at, self.text)

    natural_key.dependencies = ["articles.article"]  # type: ignore[attr-defined]
