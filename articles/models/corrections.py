from __future__ import annotations

import datetime as dt
import textwrap
from collections.abc import Container, Iterable, Mapping
from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from articles import addresses, correction_wording


class ChangeKind(models.TextChoices):
    """What kind of change a further publication of a story is; only a typo leaves no public note."""

    TYPO = "typo", _("Typo")
    UPDATE = "update", _("Update")
    CLARIFICATION = "clarification", _("Clarification")
    CORRECTION = "correction", _("Correction")
    RETRACTION = "retraction", _("Retraction")


# What is said of a publication that changes several things: the gravest of them.
GRAVEST_FIRST = (
    ChangeKind.RETRACTION,
    ChangeKind.CORRECTION,
    ChangeKind.CLARIFICATION,
    ChangeKind.UPDATE,
    ChangeKind.TYPO,
)


# A clarification or an update says that nothing was wrong.
ERRORS = (ChangeKind.CORRECTION, ChangeKind.RETRACTION)


def gravest(kinds: Iterable[str]) -> str:
    """Return the kind that stands for all of ``kinds``, or nothing for none."""
    found = set(kinds)
    return next((kind.value for kind in GRAVEST_FIRST if kind in found), "")


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


CAUSES_AT_TOP = frozenset(
    {Cause.MISQUOTATION, Cause.MISATTRIBUTION, Cause.WRONG_NUMBER, Cause.WRONG_NAME, Cause.MISTRANSLATION}
)


class Severity(models.TextChoices):
    SERIOUS = "serious", _("serious")
    MINOR = "minor", _("minor")


class FoundBy(models.TextChoices):
    READER = "reader", _("a reader")
    SOURCE = "source", _("a source")
    DESK = "desk", _("the desk")
    OUTLET = "outlet", _("another outlet")


class Part(models.TextChoices):
    """Which part of the article a change speaks of."""

    HEADLINE = "headline", _("headline")
    STANDFIRST = "standfirst", _("standfirst")
    BODY = "body", _("body")


class CorrectionQuerySet(models.QuerySet["Correction"]):
    def public(self, at=None) -> CorrectionQuerySet:
        """Corrections whose revision readers have seen by ``at``, newest first."""
        at = at or timezone.now()
        was_live = models.Q(revision__live_until__isnull=True) | models.Q(
            revision__live_until__gt=models.F("revision__live_from")
        )
        return self.filter(was_live, revision__live_from__lte=at).order_by("-revision__live_from", "-pk")


NOTE_HELP = _(
    "What follows the label and the date, which are always printed. Left empty it is made of the record."
)


class CorrectionDetails(models.Model):
    """What was wrong and what is right: the words that a correction and its draft share."""

    kind = models.CharField(_("kind"), max_length=20, choices=ChangeKind.choices)
    wrong = models.TextField(_("what was wrong"), blank=True)
    right = models.TextField(_("what is right"), blank=True)
    part = models.CharField(_("part"), max_length=10, choices=Part.choices, default=Part.BODY)
    paragraph = models.PositiveIntegerField(
        _("paragraph"), null=True, blank=True, help_text=_("Counted from 1, as readers saw it.")
    )
    cause = models.CharField(_("cause"), max_length=20, choices=Cause.choices, default=Cause.OTHER)
    severity = models.CharField(
        _("severity"), max_length=10, choices=Severity.choices, default=Severity.MINOR
    )
    found_by = models.CharField(_("found by"), max_length=10, choices=FoundBy.choices, default=FoundBy.DESK)
    keeps_text = models.BooleanField(
        _("the text stays readable"),
        default=True,
        help_text=_(
            "Of a retraction, or of what corrects one: readers find the text behind the notice. "
            "Untick to show the notice alone."
        ),
    )
    note = models.TextField(
        _("note that readers see"),
        help_text=NOTE_HELP,
    )

    class Meta:
        abstract = True

    @property
    def label(self) -> str:
        """The word that readers see first."""
        return str(ChangeKind(self.kind).label)

    @property
    def is_at_top(self) -> bool:
        """Whether it stands above the story: the headline, a name, a number or a quote was wrong, or all of
        it, or it is serious."""
        return (
            self.kind == ChangeKind.RETRACTION
            or self.severity == Severity.SERIOUS
            or (
                self.kind == ChangeKind.CORRECTION and (self.part != Part.BODY or self.cause in CAUSES_AT_TOP)
            )
        )

    def told(self) -> dict[str, Any]:
        """All that the record says, as a revision freezes it."""
        return {name: getattr(self, name) for name in TOLD}


TOLD = (
    "kind",
    "wrong",
    "right",
    "part",
    "paragraph",
    "cause",
    "severity",
    "found_by",
    "keeps_text",
    "note",
    "amends_id",
)


class Correction(CorrectionDetails):
    """The public record of a change to what was live, kept for good; amended only by a further one."""

    article = models.ForeignKey("articles.Article", models.PROTECT, related_name="corrections")
    revision = models.ForeignKey("articles.Revision", models.PROTECT, related_name="corrections")
    amends = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="amended_by")
    approved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.DO_NOTHING, null=True, db_constraint=False, related_name="+"
    )
    approved_by_name = models.CharField(_("approved by"), max_length=200)
    created_at = models.DateTimeField(_("issued"), auto_now_add=True)

    objects = CorrectionQuerySet.as_manager()
    # Said of each by the query for readers, see ``articles.views.corrections``.
    is_withdrawn = False

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
        return f"{self.get_kind_display()}: {textwrap.shorten(self.note, 80, placeholder='…')}"

    def get_absolute_url(self) -> str:
        return addresses.of_correction(self.pk)

    @property
    def published_at(self) -> dt.datetime | None:
        """The moment at which readers were told."""
        return self.revision.live_from

    @property
    def told_headline(self) -> str:
        """The headline of its story, as long as the story was not withdrawn and its words with it."""
        return gettext("A story that was withdrawn") if self.is_withdrawn else self.revision.headline

    @property
    def story_url(self) -> str:
        """Where its story stands, or why it no longer does: an address without the words of the headline."""
        if self.is_withdrawn:
            return addresses.of_story_for_good(self.article_id)
        return self.revision.get_absolute_url()

    @property
    def told_note(self) -> str:
        """The note, which may repeat words of the story, as long as the story was not withdrawn."""
        if not self.is_withdrawn:
            return self.note
        return gettext("The story was withdrawn, and what this said of its words with it.")

    @property
    def line(self) -> str:
        """Label, date and note in one line, for feeds and machines."""
        return correction_wording.line(self.label, self.note, self.revision.live_from)


def hides_text(was_hidden: bool, changes: Iterable[Mapping[str, Any]], retractions: Container[int]) -> bool:
    """Whether readers find no words after ``changes``, as a revision freezes them.

    A retraction says so, or whatever corrects one of the ``retractions`` told before; other changes leave
    it as it was.
    """
    said = [
        not change["keeps_text"]
        for change in changes
        if change["kind"] == ChangeKind.RETRACTION or change["amends_id"] in retractions
    ]
    return any(said) if said else was_hidden


def retraction_keys(told: Iterable[Correction]) -> set[int]:
    """The keys of retractions, and of what corrected them, among all that readers were told of a story."""
    keys: set[int] = set()
    for correction in sorted(told, key=lambda one: one.pk):
        if correction.kind == ChangeKind.RETRACTION or correction.amends_id in keys:
            keys.add(correction.pk)
    return keys


def standing_retraction(told: Iterable[Correction]) -> Correction | None:
    """Of what readers were told of a story, newest first, the retraction that no later record amends."""
    corrections = list(told)
    amended = {correction.amends_id for correction in corrections}
    retractions = (one for one in corrections if one.kind == ChangeKind.RETRACTION and one.pk not in amended)
    return next(retractions, None)


class CorrectionDraft(CorrectionDetails):
    """One thing that the next publication of a live story says of itself; becomes a Correction with it."""

    article = models.ForeignKey("articles.Article", models.CASCADE, related_name="correction_drafts")
    amends = models.ForeignKey(
        Correction,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("corrects the correction"),
        help_text=_("Where an earlier correction of this story was wrong itself."),
    )
    note = models.TextField(
        _("note that readers see"),
        blank=True,
        help_text=NOTE_HELP,
    )

    class Meta:
        ordering = ["pk"]
        verbose_name = _("planned change")
        verbose_name_plural = _("planned changes")

    def __str__(self) -> str:
        return self.get_kind_display()

    @property
    def line(self) -> str:
        """What readers would be told if it were published now."""
        return correction_wording.line(self.label, self.note, timezone.now())

    def note_in_house_form(self) -> str:
        return correction_wording.note_for(
            self.kind, wrong=self.wrong, right=self.right, part=self.part, paragraph=self.paragraph
        )

    def problems(self) -> list[str]:
        """What keeps this from readers, in sentences for an editor."""
        found = correction_wording.find_problems(self.kind, self.note, wrong=self.wrong, right=self.right)
        if self.amends_id and self.amends.article_id != self.article_id:
            found.append(gettext("The correction that this one corrects belongs to another story."))
        if self.amends_id and self.kind == ChangeKind.TYPO:
            found.append(gettext("A correction is corrected by a correction, not by a typo."))
        return found
