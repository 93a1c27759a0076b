from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from articles.workflow import Action, MoveRefused

if TYPE_CHECKING:
    from articles.models.articles import Article


class Likeness(models.TextChoices):
    """Why an error may stand in another article too."""

    SAME_QUOTE = "same_quote", _("the same quote")
    NEAR_QUOTE = "near_quote", _("nearly the same quote")
    SAME_WORDS = "same_words", _("the same wrong words")
    NEAR_WORDS = "near_words", _("nearly the same wrong words")
    SAME_NUMBER = "same_number", _("the same wrong number in the same context")
    SAME_SOURCE = "same_source", _("the same source")


class FollowUpState(models.TextChoices):
    OPEN = "open", _("to look at")
    CORRECTED = "corrected", _("corrected there too")
    NOT_AFFECTED = "not_affected", _("not affected")


class FollowUpQuerySet(models.QuerySet["FollowUp"]):
    def waiting(self) -> FollowUpQuerySet:
        return self.filter(state=FollowUpState.OPEN)

    def open(self, *, origin: Article, article: Article, likeness: str, passage: str, by: Any) -> FollowUp:
        """Ask the desk to look at ``article`` for the error of ``origin``."""
        if not by.has_perm("articles.add_followup"):
            raise MoveRefused(_now("Your account may not do this."))
        with transaction.atomic():
            locked = type(origin).objects.select_for_update(of=("self",)).get(pk=origin.pk)
            if self.waiting().filter(origin=origin, article=article).exists():
                raise MoveRefused(_now("This article is being followed up already."))
            told = origin.corrections.order_by("-pk").first() if not origin.planned_changes() else None
            locked.log(Action.FOLLOW_UP, by=by, reason=f"{article} ({article.pk})")
            return self.create(
                origin=origin,
                article=article,
                correction=told,
                likeness=likeness,
                passage=passage,
                asked_by=by,
            )


class FollowUp(models.Model):
    """Another article that an error of ``origin`` may have travelled to, and whether that was dealt with."""

    origin = models.ForeignKey("articles.Article", models.PROTECT, related_name="follow_ups")
    correction = models.ForeignKey(
        "articles.Correction", models.PROTECT, null=True, blank=True, related_name="follow_ups"
    )
    article = models.ForeignKey("articles.Article", models.PROTECT, related_name="followed_up")
    likeness = models.CharField(_("likeness"), max_length=20, choices=Likeness.choices)
    passage = models.TextField(_("passage"))
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    created_at = models.DateTimeField(_("opened"), auto_now_add=True)

    state = models.CharField(
        _("state"), max_length=20, choices=FollowUpState.choices, default=FollowUpState.OPEN
    )
    outcome = models.TextField(_("what came of it"), blank=True)
    settled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    settled_at = models.DateTimeField(_("settled"), null=True, blank=True)

    objects = FollowUpQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at", "-pk"]
        verbose_name = _("follow-up")
        verbose_name_plural = _("follow-ups")
        constraints = [
            models.UniqueConstraint(
                fields=["origin", "article"],
                condition=models.Q(state=FollowUpState.OPEN),
                name="follow_up_open_once",
                violation_error_message=_("This article is being followed up already."),
            ),
            models.CheckConstraint(
                condition=models.Q(state=FollowUpState.OPEN)
                | models.Q(settled_by__isnull=False, settled_at__isnull=False),
                name="follow_up_settled_by_somebody",
                violation_error_message=_("A settled follow-up names who settled it, and when."),
            ),
            models.CheckConstraint(
                condition=~models.Q(origin=models.F("article")),
                name="follow_up_is_of_another_article",
                violation_error_message=_("An article is not followed up on itself."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_likeness_display()}: {self.passage[:60]}"

    def settle(self, *, by: Any, state: str, outcome: str = "") -> None:
        """Say what came of it. That an article is not affected needs a reason."""
        if not by.has_perm("articles.change_followup"):
            raise MoveRefused(_now("Your account may not do this."))
        if state == FollowUpState.NOT_AFFECTED and not outcome.strip():
            raise MoveRefused(_now("Say why the article is not affected."))
        with transaction.atomic():
            locked = type(self.article).objects.select_for_update(of=("self",)).get(pk=self.article_id)
            settled = FollowUp.objects.waiting().filter(pk=self.pk)
            if not settled.update(state=state, outcome=outcome, settled_by=by, settled_at=timezone.now()):
                raise MoveRefused(_now("Somebody has settled this already."))
            self.refresh_from_db()
            locked.log(Action.FOLLOW_UP, by=by, reason=f"{self.get_state_display()}: {outcome}".rstrip(": "))
