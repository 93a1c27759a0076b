from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class ReportState(models.TextChoices):
    OPEN = "open", _("open")
    NOT_AN_ERROR = "not_an_error", _("not an error")
    DUPLICATE = "duplicate", _("duplicate")
    ACCEPTED = "accepted", _("accepted")


class ErrorReport(models.Model):
    """A reader's “something is wrong here”, with its answer and the correction it led to."""

    article = models.ForeignKey("articles.Article", models.PROTECT, related_name="error_reports")
    revision = models.ForeignKey("articles.Revision", models.PROTECT, related_name="+")
    passage = models.TextField(_("passage"), blank=True)
    message = models.TextField(_("what is wrong"))
    email = models.EmailField(_("e-mail"), blank=True)
    created_at = models.DateTimeField(_("received"), auto_now_add=True)

    state = models.CharField(_("state"), max_length=20, choices=ReportState.choices, default=ReportState.OPEN)
    answer = models.TextField(_("answer"), blank=True)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    answered_at = models.DateTimeField(_("answered"), null=True, blank=True)
    duplicate_of = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="duplicates")
    correction = models.ForeignKey(
        "articles.Correction", models.PROTECT, null=True, blank=True, related_name="reports"
    )

    class Meta:
        ordering = ["-created_at"]
        verbose_name = _("error report")
        verbose_name_plural = _("error reports")
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(message=""),
                name="report_says_what_is_wrong",
                violation_error_message=_("Say what is wrong."),
            ),
            models.CheckConstraint(
                condition=models.Q(state=ReportState.OPEN)
                | models.Q(answered_by__isnull=False, answered_at__isnull=False),
                name="report_answered_by_somebody",
                violation_error_message=_("A report that is dealt with names who answered it, and when."),
            ),
        ]

    def __str__(self) -> str:
        return self.message[:80]
