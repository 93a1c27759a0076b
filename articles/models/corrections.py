from __future__ import annotations

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class ChangeKind(models.TextChoices):
    """What kind of change a further publication of a story is; only a typo leaves no public note."""

    TYPO = "typo", _("Typo")
    UPDATE = "update", _("Update")
    CLARIFICATION = "clarification", _("Clarification")
    CORRECTION = "correction", _("Correction")
    RETRACTION = "retraction", _("Retraction")


class Cause(models.TextChoices):
    MISQUOTATION = "misquotation", _("misquotation")
    MISATTRIBUTION = "misattribution", _("misattribution")
    WRONG_NUMBER = "wrong_number", _("wrong number")
    WRONG_NAME = "wrong_name", _("wrong name")
    WRONG_DATE = "wrong_date", _("wrong date")
    MISTRANSLATION = "mistranslation", _("mistranslation")
    MISSING_CONTEXT = "missing_context", _("missing context")
    SOURCE_ERROR = "source_error", _("the source’s error")
    EDITING_ERROR = "editing_error", _("our error in editing")
    OTHER = "other", _("other")


class Severity(models.TextChoices):
    SERIOUS = "serious", _("serious")
    MINOR = "minor", _("minor")


class FoundBy(models.TextChoices):
    READER = "reader", _("a reader")
    SOURCE = "source", _("a source")
    DESK = "desk", _("the desk")
    OUTLET = "outlet", _("another outlet")


class CorrectionQuerySet(models.QuerySet["Correction"]):
    def public(self, at=None) -> CorrectionQuerySet:
        """Corrections whose revision readers have seen by ``at``, newest first."""
        at = at or timezone.now()
        was_live = models.Q(revision__live_until__isnull=True) | models.Q(
            revision__live_until__gt=models.F("revision__live_from")
        )
        return self.filter(was_live, revision__live_from__lte=at).order_by("-revision__live_from", "-pk")


class CorrectionDetails(models.Model):
    """What was wrong and what is right: the words that a correction and its draft share."""

    kind = models.CharField(_("kind"), max_length=20, choices=ChangeKind.choices)
    wrong = models.TextField(_("what was wrong"), blank=True)
    right = models.TextField(_("what is right"), blank=True)
    paragraph = models.PositiveIntegerField(_("paragraph"), null=True, blank=True)
    cause = models.CharField(_("cause"), max_length=20, choices=Cause.choices, default=Cause.OTHER)
    severity = models.CharField(
        _("severity"), max_length=10, choices=Severity.choices, default=Severity.MINOR
    )
    found_by = models.CharField(_("found by"), max_length=10, choices=FoundBy.choices, default=FoundBy.DESK)
    note = models.TextField(_("note that readers see"))

    class Meta:
        abstract = True


class Correction(CorrectionDetails):
    """The public record of a change to what was live, kept for good; amended only by a further one."""

    article = models.ForeignKey("articles.Article", models.PROTECT, related_name="corrections")
    revision = models.ForeignKey("articles.Revision", models.PROTECT, related_name="corrections")
    amends = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="amended_by")
    approved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.DO_NOTHING, null=True, db_constraint=False, related_name="+"
    )
    approved_by_name = models.CharField(max_length=200)
    created_at = models.DateTimeField(auto_now_add=True)

    objects = CorrectionQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at"]
        verbose_name = _("correction")
        verbose_name_plural = _("corrections")
        permissions = [("correct_article", "Can correct what is live")]
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(kind=ChangeKind.TYPO),
                name="correction_is_no_typo",
                violation_error_message=_("A typo leaves no correction."),
            ),
            models.CheckConstraint(
                condition=~models.Q(kind=ChangeKind.CORRECTION) | (~models.Q(wrong="") & ~models.Q(right="")),
                name="correction_states_error_and_fix",
                violation_error_message=_("A correction says what was wrong and what is right."),
            ),
            models.CheckConstraint(
                condition=~models.Q(note=""),
                name="correction_has_note",
                violation_error_message=_("Readers are told of every change but a typo: write the note."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.note[:80]}"

    def get_absolute_url(self) -> str:
        return reverse("articles:correction_detail", args=[self.pk])


class CorrectionDraft(CorrectionDetails):
    """What the next publication of a live story will say of itself; becomes a Correction with it."""

    article = models.OneToOneField("articles.Article", models.CASCADE, related_name="correction_draft")
    amends = models.ForeignKey(Correction, models.PROTECT, null=True, blank=True, related_name="+")
    note = models.TextField(_("note that readers see"), blank=True)

    class Meta:
        verbose_name = _("planned change")
        verbose_name_plural = _("planned changes")

    def __str__(self) -> str:
        return self.get_kind_display()
