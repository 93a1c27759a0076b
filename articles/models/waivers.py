from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class Waiver(models.Model):
    """An editor lets a blocking check pass, for a reason that the approver and the log show."""

    article = models.ForeignKey("articles.Article", models.CASCADE, related_name="waivers")
    check_name = models.CharField(_("check"), max_length=40)
    subject = models.CharField(
        _("subject"),
        max_length=64,
        blank=True,
        help_text=_("What the check speaks of, if it is one thing of many."),
    )
    reason = models.TextField(_("reason"))
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    created_at = models.DateTimeField(_("waived"), auto_now_add=True)

    class Meta:
        ordering = ["created_at"]
        verbose_name = _("waiver")
        verbose_name_plural = _("waivers")
        constraints = [
            models.UniqueConstraint(
                fields=["article", "check_name", "subject"], name="waiver_unique_by_finding"
            ),
            models.CheckConstraint(
                condition=~models.Q(reason=""),
                name="waiver_has_reason",
                violation_error_message=_("Say why the check is waived."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.check_name}: {self.reason[:60]}"
