from __future__ import annotations

import datetime as dt
import hashlib
import logging
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import Any

from django.conf import settings
from django.core.mail import EmailMessage
from django.db import models, transaction
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from articles import body, correction_wording
from articles.models.corrections import ChangeKind, FoundBy, Severity
from articles.workflow import Action, MoveRefused
from articles.working_copy import comparable

logger = logging.getLogger(__name__)


class ReportState(models.TextChoices):
    OPEN = "open", _("open")
    NOT_AN_ERROR = "not_an_error", _("not an error")
    DUPLICATE = "duplicate", _("duplicate")
    ACCEPTED = "accepted", _("accepted")


# So many letters of a passage are enough to find its paragraph by.
BEGINNING = 30


def deadline(severity: str) -> dt.timedelta:
    """How long the desk may take over a report of that severity."""
    return dt.timedelta(hours=settings.REPORT_DEADLINE_HOURS[severity])


class ErrorReportQuerySet(models.QuerySet["ErrorReport"]):
    def waiting(self) -> ErrorReportQuerySet:
        """Reports that nobody has dealt with, and accepted ones that have led to no correction yet."""
        return self.filter(_is_waiting())

    def forget_told(self, at: dt.datetime | None = None) -> None:
        """Forget the addresses of readers whose correction has appeared since they were told of it."""
        at = at or timezone.now()
        told = models.Q(correction__revision__live_from__lte=at)
        repeated = models.Q(duplicate_of__correction__revision__live_from__lte=at)
        self.exclude(email="").filter(told | repeated, unsent="").update(email="")

    def unsent(self) -> ErrorReportQuerySet:
        """Reports whose reader has not got the last letter of the desk."""
        return self.exclude(unsent="")

    def overdue(self, at: dt.datetime | None = None) -> ErrorReportQuerySet:
        """Waiting reports past their deadline, see ``ErrorReport.is_overdue`` for one of them."""
        return self.filter(_is_overdue(at or timezone.now()))

    def tally(self) -> dict[str, int]:
        """How many wait, are overdue, and have a letter that was not sent; in one query."""
        return self.aggregate(
            waiting=models.Count("pk", _is_waiting()),
            overdue=models.Count("pk", _is_overdue(timezone.now())),
            unsent=models.Count("pk", ~models.Q(unsent="")),
        )


def _is_waiting() -> models.Q:
    return models.Q(state=ReportState.OPEN) | models.Q(state=ReportState.ACCEPTED, correction__isnull=True)


def _is_overdue(at: dt.datetime) -> models.Q:
    late = models.Q()
    for severity in Severity.values:
        late |= models.Q(severity=severity, created_at__lt=at - deadline(severity))
    return _is_waiting() & late


class ErrorReport(models.Model):
    """A reader's “something is wrong here”, with its answer and the correction it led to."""

    article = models.ForeignKey("articles.Article", models.PROTECT, related_name="error_reports")
    revision = models.ForeignKey("articles.Revision", models.PROTECT, related_name="+")
    passage = models.TextField(_("passage"), blank=True)
    message = models.TextField(_("what is wrong"))
    email = models.EmailField(_("e-mail"), blank=True)
    created_at = models.DateTimeField(_("received"), auto_now_add=True)

    severity = models.CharField(
        _("severity"),
        max_length=10,
        choices=Severity.choices,
        default=Severity.MINOR,
        help_text=_("The desk’s deadline follows from it."),
    )
    state = models.CharField(_("state"), max_length=20, choices=ReportState.choices, default=ReportState.OPEN)
    answer = models.TextField(_("answer"), blank=True)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    answered_at = models.DateTimeField(_("answered"), null=True, blank=True)
    unsent = models.TextField(_("letter that was not sent"), blank=True, default="")
    duplicate_of = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="duplicates")
    draft = models.ForeignKey(
        "articles.CorrectionDraft", models.SET_NULL, null=True, blank=True, related_name="reports"
    )
    correction = models.ForeignKey(
        "articles.Correction", models.PROTECT, null=True, blank=True, related_name="reports"
    )

    objects = ErrorReportQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at"]
        verbose_name = _("error report")
        verbose_name_plural = _("error reports")
        indexes = [models.Index(fields=["state", "created_at"], name="report_by_state")]
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
            models.CheckConstraint(
                condition=~models.Q(state=ReportState.DUPLICATE) | models.Q(duplicate_of__isnull=False),
                name="report_duplicate_names_the_other",
                violation_error_message=_("Say which report it repeats."),
            ),
        ]

    def __str__(self) -> str:
        return self.message[:80]

    @property
    def due_at(self) -> dt.datetime:
        return self.created_at + deadline(self.severity)

    @property
    def is_waiting(self) -> bool:
        return self.state == ReportState.OPEN or (
            self.state == ReportState.ACCEPTED and self.correction_id is None
        )

    @property
    def is_told_all(self) -> bool:
        """Whether nothing more is to come of it that its reader would be told."""
        report = self.duplicate_of or self
        is_to_come = report.correction is not None and report.correction.published_at > timezone.now()
        return not report.is_waiting and not is_to_come

    @property
    def is_overdue(self) -> bool:
        return self.is_waiting and self.due_at < timezone.now()

    def paragraph(self) -> int | None:
        """Which paragraph of the version that the reader saw has the passage."""
        wanted = comparable(self.passage)
        blocks = body.blocks(self.revision.content["body"]) if wanted else []
        texts = [comparable(block.text) for block in blocks]
        whole = (number for number, text in enumerate(texts, 1) if wanted in text)
        # Of a passage that runs on into the next paragraph, or over what stands beside it, the beginning.
        begun = (number for number, text in enumerate(texts, 1) if wanted[:BEGINNING] in text)
        return next(whole, None) or (next(begun, None) if len(wanted) > BEGINNING else None)

    def rate(self, *, by: Any, severity: str) -> None:
        """Say how serious it is, which moves the deadline."""
        with self._dealing(by, (ReportState.OPEN, ReportState.ACCEPTED)) as report:
            report.severity = severity
            report.save(update_fields=["severity"])

    def answer_not_an_error(self, *, by: Any, answer: str) -> None:
        """Tell the reader why the text stands."""
        if not answer.strip():
            raise MoveRefused(_now("Tell the reader why it is not an error."))
        with self._dealing(by) as report:
            report._answered(by, ReportState.NOT_AN_ERROR, answer)
            report.article.log(Action.REPORT, by=by, reason=report._as_logged(report.state))
            report._tell_reader(answer)
            for repeat in report.repeated_by():
                repeat._tell_reader(answer)

    def answer_duplicate(self, *, by: Any, of: ErrorReport) -> None:
        """Say which other report of the story it repeats; the reader is told that it is known."""
        if of.pk == self.pk or of.article_id != self.article_id:
            raise MoveRefused(_now("It repeats another report of the same story: choose that one."))
        with self._dealing(by) as report:
            report.duplicate_of = of
            answer = _now("Thank you. Another reader told us of this, and the desk is looking at it.")
            if of.state == ReportState.NOT_AN_ERROR:
                answer = of.answer
            report._answered(by, ReportState.DUPLICATE, answer)
            report.article.log(Action.REPORT, by=by, reason=report._as_logged(report.state))
            # What comes of the other one is told to both, as long as it has not come of it.
            report._tell_reader(answer)

    def accept(self, *, by: Any, severity: str = Severity.MINOR, answer: str = "") -> None:
        """Open the working copy with a correction of its own prefilled; what else is planned stays."""
        with self._dealing(by) as report:
            report.severity = severity
            report.draft = report.article.plan_reported(
                by=by,
                reason=report._as_logged(ReportState.ACCEPTED),
                kind=ChangeKind.CORRECTION,
                wrong=report.passage,
                paragraph=report.paragraph(),
                severity=severity,
                found_by=FoundBy.READER,
            )
            answer = answer.strip() or _now("Thank you. You are right, and the desk is correcting it.")
            report._answered(by, ReportState.ACCEPTED, answer)
            report._tell_reader(answer)

    def _as_logged(self, state: str) -> str:
        return f"{ReportState(state).label}: {self.message[:200]}"

    def tell_of_correction(self) -> None:
        """Send the reader the address of the correction that the report led to, and when it is to be read.

        The address of one who is told of a correction to come is kept until then, in case it is put off.
        """
        is_told = self.correction.published_at <= timezone.now()
        letter = (
            _now("Your report led to this correction:\n\n%(note)s\n\n%(address)s")
            if is_told
            else _now(
                "Your report led to a correction. It is not published yet: it will appear at %(moment)s, "
                "with these words, at the address below.\n\n%(note)s\n\n%(address)s"
            )
        )
        told = {
            "note": self.correction.line,
            "address": settings.SITE_URL + self.correction.get_absolute_url(),
            "moment": correction_wording.moment(self.correction.published_at),
        }
        for report in (self, *self.repeated_by()):
            report._tell_reader(letter % told)

    def repeated_by(self) -> models.QuerySet[ErrorReport]:
        """The reports that say the same and whose readers wait for what comes of this one."""
        return self.duplicates.exclude(email="").select_related("revision")

    def put_off(self, draft: models.Model) -> None:
        """Tie the report to the plan that the correction has become again, and tell the reader so."""
        self.correction, self.draft = None, draft
        self.save(update_fields=["correction", "draft"])
        letter = _now(
            "The correction that your report led to will not appear at the moment that we named. "
            "You will be told when it does."
        )
        for report in (self, *self.repeated_by()):
            report._tell_reader(letter)

    @contextmanager
    def _dealing(self, by: Any, states: Collection[str] = (ReportState.OPEN,)) -> Iterator[ErrorReport]:
        """Hold the article and the report in one transaction; this object shows the outcome afterwards."""
        if not by.has_perm("articles.change_errorreport"):
            raise MoveRefused(_now("Your account may not do this."))
        with transaction.atomic():
            article = type(self.article).objects.select_for_update(of=("self",)).get(pk=self.article_id)
            report = ErrorReport.objects.select_for_update(of=("self",)).get(pk=self.pk)
            if report.state not in states:
                raise MoveRefused(_now("Somebody has dealt with this report already."))
            report.article = article
            yield report
        self.refresh_from_db()

    def _answered(self, by: Any, state: str, answer: str) -> None:
        self.state, self.answer = state, answer
        self.answered_by, self.answered_at = by, timezone.now()
        self.save()

    def send_again(self, *, by: Any) -> None:
        """Send the letter that the mail server did not take."""
        if not by.has_perm("articles.change_errorreport"):
            raise MoveRefused(_now("Your account may not do this."))
        self.refresh_from_db()
        if not self.unsent:
            raise MoveRefused(_now("No letter to this reader waits to be sent."))
        try:
            self._send(self.unsent)
        except Exception as failure:  # Whatever a mail service of the house's choice may raise.
            logger.exception("A letter to a reader was not sent.")
            raise MoveRefused(
                _now("The letter was not sent this time either: %(why)s") % {"why": type(failure).__name__}
            ) from failure
        self.refresh_from_db()

    def _tell_reader(self, text: str) -> None:
        """Write to the address that the reader left, on commit; a letter that cannot be sent is kept."""
        if not self.email:
            return
        self.unsent = text
        self.save(update_fields=["unsent"])
        transaction.on_commit(lambda: self._send(text), robust=True)

    def _send(self, text: str) -> None:
        """Send a letter, and keep it no longer; after the last word forget the address."""
        EmailMessage(
            _now("Your report on “%s”") % self.revision.headline.replace("\n", " "),
            f"{text}\n\n{settings.SITE_NAME}\n{settings.SITE_URL}{self.revision.get_absolute_url()}\n",
            to=[self.email],
        ).send()
        told = {"unsent": "", "email": ""} if self.is_told_all else {"unsent": ""}
        ErrorReport.objects.filter(pk=self.pk, unsent=text).update(**told)


class ReportAttempt(models.Model):
    """One use of the report form, by a hashed address, so that no machine floods the desk."""

    address_hash = models.CharField(max_length=64)
    token_hash = models.CharField(max_length=64, unique=True)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("use of the report form")
        verbose_name_plural = _("uses of the report form")
        indexes = [models.Index(fields=["address_hash", "at"], name="attempt_by_address")]

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M}"

    @classmethod
    def hashed(cls, address: str) -> str:
        """The address under today's key: it says that two reports have one sender, and not who."""
        return salted_hmac(f"report {timezone.now():%Y-%m-%d}", address, algorithm="sha256").hexdigest()

    @classmethod
    def token_hashed(cls, token: str) -> str:
        return hashlib.sha256(token.encode()).hexdigest()
