from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.extraction.findings import CreditRole
from articles.models.sources import Source, choices


class CitationQuerySet(models.QuerySet["Citation"]):
    def get_by_natural_key(self, uid: str, source: list[str], role: str) -> Citation:
        return self.get(article__uid=uid, source=Source.objects.get_by_natural_key(*source), role=role)


class Citation(models.Model):
    """An article relies on a source, in a role, with the words of the filed copy that say so."""

    article = models.ForeignKey("articles.Article", models.CASCADE, related_name="citations")
    source = models.ForeignKey(
        "articles.Source", models.PROTECT, related_name="citations", verbose_name=_("source")
    )
    role = models.CharField(_("role"), max_length=20, choices=choices(CreditRole))
    words = models.CharField(_("as the copy says it"), max_length=500, blank=True)

    filed_copy = models.ForeignKey(
        "articles.FiledCopy", models.PROTECT, null=True, blank=True, related_name="+"
    )
    start = models.PositiveIntegerField(null=True, blank=True)
    end = models.PositiveIntegerField(null=True, blank=True)
    confidence = models.CharField(max_length=10, blank=True, editable=False)

    objects = CitationQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        verbose_name = _("citation")
        verbose_name_plural = _("citations")
        constraints = [
            models.UniqueConstraint(
                fields=["article", "source", "role"],
                name="citation_unique_by_article_source_role",
                violation_error_message=_("This article cites this source in this role already."),
            ),
            models.CheckConstraint(
                condition=models.Q(start__isnull=True, end__isnull=True)
                | models.Q(filed_copy__isnull=False, start__lt=models.F("end")),
                name="citation_span_lies_in_filed_copy",
                violation_error_message=_("A place in the filed copy has a start before its end."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_role_display()}: {self.source}"

    def natural_key(self) -> tuple[str, tuple[str, str, str], str]:
        return (str(self.article.uid), self.source.natural_key(), self.role)

    natural_key.dependencies = ["articles.article", "articles.source"]  # type: ignore[attr-defined]
