from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from articles import addresses


class DeskQuerySet(models.QuerySet["Desk"]):
    def get_by_natural_key(self, slug: str) -> Desk:
        return self.get(slug=slug)


class Desk(models.Model):
    """The team that owns a piece."""

    name = models.CharField(_("name"), max_length=80, unique=True)
    slug = models.SlugField(_("slug"), max_length=80, unique=True)
    position = models.PositiveSmallIntegerField(
        _("position"), default=0, help_text=_("Desks with a lower number come first on the front page.")
    )

    objects = DeskQuerySet.as_manager()

    class Meta:
        ordering = ["position", "name"]
        verbose_name = _("desk")
        verbose_name_plural = _("desks")

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return addresses.of_desk(self.slug)

    def natural_key(self) -> tuple[str]:
        return (self.slug,)


class Topic(models.Model):
    """What a piece is about."""

    name = models.CharField(_("name"), max_length=80, unique=True)
    slug = models.SlugField(_("slug"), max_length=80, unique=True)

    class Meta:
        ordering = ["name"]
        verbose_name = _("topic")
        verbose_name_plural = _("topics")

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return addresses.of_topic(self.slug)
