from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from articles.models.articles import Article

# An open page tells every quarter of a minute that it is open; whoever is silent for longer has left.
GONE_AFTER = dt.timedelta(seconds=50)


class PresenceQuerySet(models.QuerySet["Presence"]):
    def here(self, at: dt.datetime | None = None) -> PresenceQuerySet:
        return self.filter(seen_at__gt=(at or timezone.now()) - GONE_AFTER)

    def see(self, article: Article, user: Any) -> None:
        """Note that ``user`` has ``article`` open; who was away for a while begins anew."""
        now = timezone.now()
        seen = self.filter(article=article, user=user)
        if seen.here(now).update(seen_at=now):
            return
        self.update_or_create(article=article, user=user, defaults={"since": now, "seen_at": now})


class Presence(models.Model):
    """Somebody has an article's page open."""

    article = models.ForeignKey("articles.Article", models.CASCADE, related_name="presences")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    since = models.DateTimeField(_("since"))
    seen_at = models.DateTimeField(_("last heard of"))

    objects = PresenceQuerySet.as_manager()

    class Meta:
        ordering = ["since"]
        verbose_name = _("presence")
        verbose_name_plural = _("presences")
        constraints = [
            models.UniqueConstraint(fields=["article", "user"], name="presence_unique_by_article_and_user")
        ]

    def __str__(self) -> str:
        return f"{self.user}: {self.article_id}"
