from __future__ import annotations

import datetime as dt
from typing import Any

from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.models.revisions import Revision, Withdrawal


class Rights(models.TextChoices):
    """On what ground the house may show a picture."""

    UNKNOWN = "unknown", _("nobody has asked yet")
    OWN = "own", _("taken or drawn for this house")
    LICENSED = "licensed", _("licensed, by contract or subscription")
    HANDOUT = "handout", _("handed out for free use")
    FREE = "free", _("under a free licence, or in the public domain")


class Picture(models.Model):
    """A picture in an article's working copy; the file is in the store, under the hash of its content."""

    article = models.ForeignKey("articles.Article", models.CASCADE, related_name="pictures")
    sha256 = models.CharField(max_length=64, editable=False)
    width = models.PositiveIntegerField(editable=False)
    height = models.PositiveIntegerField(editable=False)
    widths = models.JSONField(editable=False)

    alternative = models.CharField(
        _("alternative text"),
        max_length=500,
        blank=True,
        help_text=_("What it shows, to those who cannot see it; do not begin with “picture of”."),
    )
    caption = models.CharField(_("caption"), max_length=500, blank=True)
    credit = models.CharField(
        _("credit"), max_length=200, blank=True, help_text=_("Who took it, and for whom, as it is printed.")
    )
    rights = models.CharField(_("rights"), max_length=20, choices=Rights.choices, default=Rights.UNKNOWN)
    after_paragraph = models.PositiveIntegerField(
        _("stands after paragraph"), default=0, help_text=_("0 is above the text.")
    )
    focus_x = models.PositiveSmallIntegerField(
        _("focal point from the left, in per cent"), default=50, validators=[MaxValueValidator(100)]
    )
    focus_y = models.PositiveSmallIntegerField(
        _("focal point from the top, in per cent"), default=50, validators=[MaxValueValidator(100)]
    )

    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    added_at = models.DateTimeField(_("added"), auto_now_add=True)

    class Meta:
        ordering = ["after_paragraph", "pk"]
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")
        constraints = [
            models.UniqueConstraint(
                fields=["article", "sha256"],
                name="picture_unique_by_article",
                violation_error_message=_("This story has this picture already."),
            ),
            models.CheckConstraint(
                condition=models.Q(focus_x__lte=100, focus_y__lte=100),
                name="picture_focus_lies_in_it",
                violation_error_message=_("A focal point lies within the picture: 0 to 100 per cent."),
            ),
        ]

    def __str__(self) -> str:
        return self.caption or self.alternative or f"{self.width} × {self.height}"

    def content(self) -> dict[str, Any]:
        """What a revision freezes of it."""
        return {
            "sha256": self.sha256,
            "width": self.width,
            "height": self.height,
            "widths": self.widths,
            "alternative": self.alternative,
            "caption": self.caption,
            "credit": self.credit,
            "after_paragraph": self.after_paragraph,
            "focus": [self.focus_x, self.focus_y],
        }


class RevisionPictureQuerySet(models.QuerySet["RevisionPicture"]):
    def readable(self, at: dt.datetime | None = None) -> RevisionPictureQuerySet:
        """Pictures of versions that readers may read at a moment: what they see, and saw before.

        A picture goes with the words: not before they are live, and no longer once the story is withdrawn or
        retracted without its text.
        """
        at = at or timezone.now()
        seen = Revision.objects.have_been_live(at)
        last = seen.filter(article=models.OuterRef("revision__article")).order_by("-live_from", "-pk")
        taken_back = Withdrawal.objects.standing(at).filter(article=models.OuterRef("revision__article"))
        return self.annotate(is_hidden=models.Subquery(last.values("hides_text")[:1])).filter(
            ~models.Exists(taken_back), revision__in=seen, is_hidden=False
        )


class RevisionPicture(models.Model):
    """A revision shows a picture; what is told of it is in the content."""

    revision = models.ForeignKey(Revision, models.CASCADE, related_name="pictures")
    sha256 = models.CharField(max_length=64)

    objects = RevisionPictureQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["sha256"], name="revision_picture_by_sha256")]
        constraints = [
            models.UniqueConstraint(fields=["revision", "sha256"], name="revision_picture_unique"),
        ]

    def __str__(self) -> str:
        return f"{self.revision_id}: {self.sha256[:12]}"
