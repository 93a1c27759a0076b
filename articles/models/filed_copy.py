from __future__ import annotations

import datetime as dt

from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.moments import to_milliseconds


class ImportRunQuerySet(models.QuerySet["ImportRun"]):
    def get_by_natural_key(self, started_at: str) -> ImportRun:
        return self.get(started_at=started_at)


class ImportRun(models.Model):
    """One run of the importer."""

    started_at = models.DateTimeField(_("started"), auto_now_add=True)

    objects = ImportRunQuerySet.as_manager()

    class Meta:
        ordering = ["-started_at"]
        verbose_name = _("import run")
        verbose_name_plural = _("import runs")

    def __str__(self) -> str:
        return f"{self.started_at:%Y-%m-%d %H:%M:%S}"

    def natural_key(self) -> tuple[dt.datetime]:
        return (to_milliseconds(self.started_at),)


class FiledCopyQuerySet(models.QuerySet["FiledCopy"]):
    def get_by_natural_key(self, sha256: str) -> FiledCopy:
        return self.get(sha256=sha256)

    def latest_named(self, name: str) -> FiledCopy | None:
        """Return the newest filing under ``name``."""
        return self.filter(name=name).order_by("-filed_at", "-pk").first()


class FiledCopy(models.Model):
    """One file as it reached the desk, kept for good: the database refuses to change or delete it."""

    name = models.CharField(_("name"), max_length=255, db_index=True)
    text = models.TextField(_("text"))
    original = models.BinaryField(
        _("bytes"), help_text=_("The file byte for byte, as the hash is taken of it.")
    )
    sha256 = models.CharField(_("SHA-256"), max_length=64, unique=True)
    size = models.PositiveIntegerField(_("size"), help_text=_("In bytes."))
    encoding = models.CharField(_("encoding"), max_length=40)
    filed_at = models.DateTimeField(_("filed"), auto_now_add=True)

    article = models.ForeignKey(
        "articles.Article", models.PROTECT, related_name="filings", verbose_name=_("article")
    )
    replaces = models.OneToOneField(
        "self", models.PROTECT, null=True, blank=True, related_name="replaced_by", verbose_name=_("replaces")
    )
    run = models.ForeignKey(
        ImportRun, models.PROTECT, null=True, related_name="filings", verbose_name=_("import run")
    )

    objects = FiledCopyQuerySet.as_manager()

    class Meta:
        ordering = ["filed_at", "pk"]
        verbose_name = _("filed copy")
        verbose_name_plural = _("filed copy")

    def __str__(self) -> str:
        return self.name

    @property
    def as_logged(self) -> str:
        """How the log names it: by its name, and by what its bytes were."""
        return f"{self.name} (SHA-256 {self.sha256})"

    def natural_key(self) -> tuple[str]:
        return (self.sha256,)

    natural_key.dependencies = ["articles.article"]  # type: ignore[attr-defined]
