from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class SavedFilterQuerySet(models.QuerySet["SavedFilter"]):
    def keep(self, user: Any, *, name: str, query: str) -> SavedFilter:
        """Keep what narrows the list under a name; one that has the name already makes way."""
        return self.update_or_create(user=user, name=name, defaults={"query": query})[0]


class SavedFilter(models.Model):
    """What one person narrows the list of articles by, under a name."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="saved_filters")
    name = models.CharField(_("name"), max_length=60)
    query = models.CharField(_("what it narrows by"), max_length=1000)

    objects = SavedFilterQuerySet.as_manager()

    class Meta:
        ordering = ["name"]
        verbose_name = _("kept filter")
        verbose_name_plural = _("kept filters")
        constraints = [
            models.UniqueConstraint(
                fields=["user", "name"],
                name="saved_filter_name_unique_by_user",
                violation_error_message=_("You keep a filter of this name already."),
            ),
            models.CheckConstraint(
                condition=~models.Q(name="") & ~models.Q(query=""),
                name="saved_filter_narrows_by_something",
                violation_error_message=_("A kept filter needs a name, and something to narrow by."),
            ),
        ]

    def __str__(self) -> str:
        return self.name
