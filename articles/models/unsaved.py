from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from articles.models.articles import Article


class UnsavedWordsQuerySet(models.QuerySet["UnsavedWords"]):
    def typed_by(self, user: Any, article: Article) -> UnsavedWordsQuerySet:
        return self.filter(user=user, article=article)


class UnsavedWords(models.Model):
    """What somebody typed on an article's page and did not save yet, for that person alone."""

    article = models.ForeignKey("articles.Article", models.CASCADE, related_name="+")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    words = models.JSONField(_("words"))
    typed_at = models.DateTimeField(_("typed"), auto_now=True)

    objects = UnsavedWordsQuerySet.as_manager()

    class Meta:
        verbose_name = _("unsaved words")
        verbose_name_plural = _("unsaved words")
        constraints = [
            models.UniqueConstraint(
                fields=["article", "user"], name="unsaved_words_unique_by_article_and_user"
            )
        ]

    def __str__(self) -> str:
        return f"{self.user}: {self.article_id}"
