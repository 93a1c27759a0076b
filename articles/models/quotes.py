from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from articles import addresses
from articles.extraction.findings import Confidence, QuoteKind
from articles.models.checking import Checking
from articles.models.sources import choices
from articles.working_copy import WorkingCopy


class CheckState(models.TextChoices):
    UNCHECKED = "unchecked", _("unchecked")
    VERIFIED = "verified", _("verified")
    DISPUTED = "disputed", _("disputed")


class QuoteQuerySet(models.QuerySet["Quote"]):
    def get_by_natural_key(self, uid: str, sha256: str | None, start: int, end: int) -> Quote:
        return self.standing().get(article__uid=uid, filed_copy__sha256=sha256, start=start, end=end)

    def standing(self) -> QuoteQuerySet:
        """Quotes that nobody took out of the article."""
        return self.filter(removed_at__isnull=True)

    def for_readers(self) -> QuoteQuerySet:
        """The standing quotes without the statements that are but offered to the editor."""
        return self.standing().exclude(
            kind=QuoteKind.INDIRECT, confidence=Confidence.DOUBTFUL, check_state=CheckState.UNCHECKED
        )

    def unchecked(self) -> QuoteQuerySet:
        return self.standing().filter(check_state=CheckState.UNCHECKED)

    def doubtful(self) -> QuoteQuerySet:
        """Unchecked quotes of which the import was in doubt, statements in other words left out."""
        return self.unchecked().filter(confidence=Confidence.DOUBTFUL).exclude(kind=QuoteKind.INDIRECT)

    def uncheck_broken(self, copy: WorkingCopy) -> list[Quote]:
        """Set checked quotes whose words no longer stand in ``copy`` back to unchecked; return them.

        The caller holds the article's lock.
        """
        checked = self.standing().exclude(check_state=CheckState.UNCHECKED)
        broken = [quote for quote in checked if quote.is_verbatim_kind and not copy.has_words(quote.text)]
        for quote in broken:
            quote.uncheck()
            quote.version += 1
            quote.save()
        return broken


class Quote(Checking, models.Model):
    """Words somebody said. The text never changes: other words are another quote."""

    article = models.ForeignKey("articles.Article", models.CASCADE, related_name="quotes")
    text = models.TextField(_("words"))
    kind = models.CharField(_("kind"), max_length=10, choices=choices(QuoteKind))
    speaker = models.ForeignKey(
        "articles.Source",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="quotes",
        verbose_name=_("speaker"),
    )
    speaker_as_stated = models.CharField(
        _("speaker as stated"),
        max_length=300,
        blank=True,
        help_text=_("The words that point at the speaker, for one who is not named: “a witness”."),
    )
    role = models.CharField(_("role as stated"), max_length=300, blank=True)
    is_marked = models.BooleanField(_("in quotation marks"), default=True)
    is_translated = models.BooleanField(_("translated"), default=False)
    continues = models.ForeignKey(
        "self",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="continued_by",
        verbose_name=_("continues"),
    )

    filed_copy = models.ForeignKey(
        "articles.FiledCopy", models.PROTECT, null=True, blank=True, related_name="quotes"
    )
    start = models.PositiveIntegerField(_("start"), null=True, blank=True)
    end = models.PositiveIntegerField(_("end"), null=True, blank=True)
    attribution_start = models.PositiveIntegerField(null=True, blank=True)
    attribution_end = models.PositiveIntegerField(null=True, blank=True)

    confidence = models.CharField(
        _("confidence"),
        max_length=10,
        choices=choices(Confidence),
        default=Confidence.CERTAIN.value,
        editable=False,
    )
    rule = models.CharField(_("found by"), max_length=80, blank=True, editable=False)
    candidates = models.JSONField(_("speakers weighed"), default=list, blank=True, editable=False)

    check_state = models.CharField(
        _("checked"), max_length=10, choices=CheckState.choices, default=CheckState.UNCHECKED
    )
    checked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("checked by"),
    )
    checked_at = models.DateTimeField(_("checked at"), null=True, blank=True)
    dispute_reason = models.TextField(_("what is disputed"), blank=True)
    removed_at = models.DateTimeField(_("removed"), null=True, blank=True)
    removed_reason = models.TextField(_("why it was removed"), blank=True)
    version = models.PositiveIntegerField(default=1, editable=False)

    objects = QuoteQuerySet.as_manager()

    class Meta:
        ordering = ["start", "pk"]
        verbose_name = _("quote")
        verbose_name_plural = _("quotes")
        permissions = [("check_quote", "Can verify or dispute a quote")]
        indexes = [
            models.Index(fields=["speaker", "article"], name="quote_by_speaker"),
            models.Index(
                fields=["article"],
                condition=models.Q(
                    confidence=Confidence.DOUBTFUL.value,
                    check_state=CheckState.UNCHECKED,
                    removed_at__isnull=True,
                ),
                name="quote_doubtful",
            ),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["article", "filed_copy", "start", "end"],
                condition=models.Q(removed_at__isnull=True),
                name="quote_unique_by_article_and_span",
                violation_error_message=_(
                    "These words of the filed copy are a quote of this article already."
                ),
            ),
            models.CheckConstraint(
                condition=~models.Q(text=""),
                name="quote_has_words",
                violation_error_message=_("A quote needs its words."),
            ),
            models.CheckConstraint(
                condition=models.Q(start__isnull=True, end__isnull=True)
                | models.Q(filed_copy__isnull=False, start__lt=models.F("end")),
                name="quote_span_lies_in_filed_copy",
                violation_error_message=_("A place in the filed copy has a start before its end."),
            ),
            models.CheckConstraint(
                condition=~models.Q(check_state=CheckState.VERIFIED)
                | models.Q(checked_by__isnull=False, checked_at__isnull=False),
                name="quote_verified_by_somebody",
                violation_error_message=_("A verified quote names who verified it, and when."),
            ),
            models.CheckConstraint(
                condition=~models.Q(check_state=CheckState.DISPUTED) | ~models.Q(dispute_reason=""),
                name="quote_disputed_for_a_reason",
                violation_error_message=_("Say what is disputed about the quote."),
            ),
            models.CheckConstraint(
                condition=models.Q(removed_at__isnull=True) | ~models.Q(removed_reason=""),
                name="quote_removed_for_a_reason",
                violation_error_message=_("Say why the quote is removed."),
            ),
        ]

    def __str__(self) -> str:
        return f"“{self.text[:60]}{'…' if len(self.text) > 60 else ''}”"

    def get_absolute_url(self) -> str:
        return addresses.of_quote(self.pk)

    def natural_key(self) -> tuple[str, str | None, int | None, int | None]:
        filed = self.filed_copy.sha256 if self.filed_copy else None
        return (str(self.article.uid), filed, self.start, self.end)

    natural_key.dependencies = ["articles.article", "articles.filedcopy"]  # type: ignore[attr-defined]

    @property
    def is_verified(self) -> bool:
        return self.check_state == CheckState.VERIFIED

    @property
    def is_verbatim_kind(self) -> bool:
        """Whether the quote claims somebody's own words; indirect speech reports them in others."""
        return self.kind != QuoteKind.INDIRECT

    @property
    def is_offered(self) -> bool:
        """Whether this is a doubtful statement in other words, which no reader sees until it is verified."""
        is_unchecked = self.check_state == CheckState.UNCHECKED
        return not self.is_verbatim_kind and is_unchecked and self.confidence == Confidence.DOUBTFUL

    @property
    def speaker_name(self) -> str:
        """What readers are told: the public name, or the words that point at nobody by name."""
        return self.speaker.public_name if self.speaker else self.speaker_as_stated
