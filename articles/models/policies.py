from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from articles import body


class PolicyQuerySet(models.QuerySet["Policy"]):
    def get_by_natural_key(self, slug: str) -> Policy:
        return self.get(slug=slug)


class Policy(models.Model):
    """A promise of the house to its readers, as a page: how it corrects, whom it quotes, how to reach it."""

    # The slugs that articles and structured data point to by name.
    CORRECTIONS, SOURCING, CONTACT = "corrections", "sourcing", "contact"

    title = models.CharField(_("title"), max_length=120)
    body = models.TextField(_("text"))
    slug = models.SlugField(
        _("slug"),
        max_length=60,
        unique=True,
        help_text=_("The last part of the address. Articles lead to corrections, sourcing and contact."),
    )
    position = models.PositiveIntegerField(_("position"), default=100)
    updated_at = models.DateTimeField(_("last change"), auto_now=True)
    updated_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, editable=False, related_name="+"
    )

    objects = PolicyQuerySet.as_manager()

    class Meta:
        ordering = ["position", "title"]
        verbose_name = _("policy")
        verbose_name_plural = _("policies")
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(title="") & ~models.Q(body=""),
                name="policy_has_title_and_text",
                violation_error_message=_("A policy needs a title and a text."),
            )
        ]

    def __str__(self) -> str:
        return self.title

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.body = body.sanitise(self.body)
        super().save(*args, **kwargs)

    def get_absolute_url(self) -> str:
        return reverse("articles:policy_detail", args=[self.slug])

    def natural_key(self) -> tuple[str]:
        return (self.slug,)
