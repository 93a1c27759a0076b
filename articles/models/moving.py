"""The verbs of an article: each is one transaction, under the article's lock, with its log entry."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from articles import body
from articles.checks import blocking_findings
from articles.models.corrections import ChangeKind, Correction, CorrectionDraft
from articles.models.moves import Move
from articles.models.notices import Notice, NoticeKind
from articles.models.revisions import Revision, Withdrawal, content_sha256
from articles.workflow import PERMISSIONS, Action, MoveRefused, Status, next_status
from articles.working_copy import WorkingCopy

if TYPE_CHECKING:
    from articles.models.articles import Article

FOUR_EYES_OFF = "Four eyes is switched off at this desk."


class StaleVersion(MoveRefused):
    """Somebody else changed the article since it was read; nothing was written."""


class Moving(models.Model):
    """What happens to an article. Every verb raises MoveRefused, with a sentence for an editor, and
    then nothing has changed."""

    class Meta:
        abstract = True

    def may(self, by: Any, action: Action) -> bool:
        """Whether the table and the permissions let ``by`` try ``action`` now."""
        try:
            next_status(action, Status(self.status))
        except MoveRefused:
            return False
        return by.has_perm(PERMISSIONS[action])

    def edit(self, *, by: Any, version: int, reason: str = "", **fields: Any) -> None:
        """Write ``fields`` into the working copy if it is still at ``version``; an approval is void then.

        What is saved is a revision, and so is what stood before anybody edited. A new headline is no
        longer a proposed one, and checked quotes whose words the edit broke are unchecked again.
        """
        with self._moving(Action.EDIT, by, version=version) as (locked, to):
            locked._keep_first_state()
            if fields.get("headline", locked.headline) != locked.headline:
                locked.retitle(fields["headline"])
            for name, value in fields.items():
                _set(locked, name, value)
            locked.body = body.sanitise(locked.body)
            broken = locked.quotes.uncheck_broken(WorkingCopy(locked))
            said = [reason, *(_("No longer in the body: %s") % quote for quote in broken)]
            revision = Revision.objects.freeze(locked, by=by)
            self._step(locked, Action.EDIT, to, by, reason=" ".join(filter(None, said)), revision=revision)

    def restore(self, revision: Revision, *, by: Any, version: int) -> None:
        """Write the words of an earlier revision into the working copy, as a new one."""
        if revision.article_id != self.pk:
            raise MoveRefused(_("This revision belongs to another story."))
        said = _("Restored from revision %s.") % revision.number
        self.edit(by=by, version=version, reason=said, **revision.restorable())

    def submit(self, *, by: Any) -> None:
        with self._moving(Action.SUBMIT, by) as (locked, to):
            revision = Revision.objects.freeze(locked, by=by)
            self._step(locked, Action.SUBMIT, to, by, revision=revision)

    def send_back(self, *, by: Any, reason: str) -> None:
        _needs(reason, _("Say why it goes back."))
        with self._moving(Action.SEND_BACK, by) as (locked, to):
            self._step(locked, Action.SEND_BACK, to, by, reason=reason)
            Notice.objects.tell_those_concerned(NoticeKind.SENT_BACK, locked, by=by, said=reason)

    def approve(self, *, by: Any, version: int | None = None) -> None:
        """Approve the words at ``version``, frozen into a revision; nobody approves their own."""
        with self._moving(Action.APPROVE, by, version=version) as (locked, to):
            if settings.FOUR_EYES and by.pk in Move.objects.contributors(locked):
                raise MoveRefused(
                    _(
                        "Four eyes: you wrote, edited or submitted these words, "
                        "so somebody else approves them."
                    )
                )
            _refuse_blocked(locked, besides={"embargo"})
            revision = Revision.objects.freeze(locked, by=by)
            reason = "" if settings.FOUR_EYES else FOUR_EYES_OFF
            self._step(locked, Action.APPROVE, to, by, reason=reason, revision=revision)
            Notice.objects.tell_those_concerned(NoticeKind.APPROVED, locked, by=by)

    def publish(
        self, *, by: Any, at: dt.datetime | None = None, until: dt.datetime | None = None
    ) -> Revision:
        """Open the approved revision's period: now, or at ``at``, or when the embargo ends, if later.

        What is scheduled before that moment stays; what was to come after it is cancelled, since its words
        are older than these.
        """
        with self._moving(Action.PUBLISH, by) as (locked, to):
            now = timezone.now()
            if at is not None and at < now - dt.timedelta(minutes=1):
                raise MoveRefused(_("The moment of publication lies in the past."))
            revision = locked.approved_revision()
            _refuse_blocked(locked, besides={"embargo"})
            opens = max(filter(None, [at, locked.embargo_until, now]))
            if until is not None and until <= opens:
                raise MoveRefused(_("It would end before it begins."))
            _refuse_loss_of_label(locked, opens)
            before = locked._periods()
            locked._cancel_scheduled(now, since=opens)
            _refuse_wrong_label(locked, revision, opens)
            locked._open(revision, opens, until)
            locked._carry_corrections(revision)
            said = {"reason": _publication_reason(opens, now), "periods": locked._periods_since(before)}
            self._step(locked, Action.PUBLISH, to, by, revision=revision, **said)
            live_from = opens if opens > now else None
            Notice.objects.tell_those_concerned(NoticeKind.PUBLISHED, locked, by=by, live_from=live_from)
        return revision

    def unschedule(self, *, by: Any) -> None:
        """Cancel what is scheduled last, as nothing else rests on it; what is live stays live."""
        with self._locked(by, PERMISSIONS[Action.UNSCHEDULE]) as locked:
            now = timezone.now()
            scheduled = locked.scheduled_revisions(now)
            if not scheduled:
                raise MoveRefused(_("Nothing is scheduled."))
            revision, before = scheduled[-1], locked._periods()
            locked._cancel_scheduled(now, since=revision.live_from)
            locked._take_back(revision)
            to = Status.DRAFT if locked.status == Status.PUBLISHED else Status(locked.status)
            periods = locked._periods_since(before)
            self._step(locked, Action.UNSCHEDULE, to, by, revision=revision, periods=periods)
            Notice.objects.tell_those_concerned(NoticeKind.UNSCHEDULED, locked, by=by)

    def spike(self, *, by: Any, reason: str) -> None:
        _needs(reason, _("Say why it is spiked."))
        with self._moving(Action.SPIKE, by) as (locked, to):
            if locked.live_revision() or locked.scheduled_revisions():
                raise MoveRefused(_("Readers see this story, or will: withdraw it instead."))
            self._step(locked, Action.SPIKE, to, by, reason=reason)

    def revive(self, *, by: Any) -> None:
        with self._moving(Action.REVIVE, by) as (locked, to):
            self._step(locked, Action.REVIVE, to, by)

    def withdraw(self, *, by: Any, reason: str, replacement: Article | None = None) -> None:
        """Take the story from readers now; its page keeps the headline and gives ``reason``."""
        _needs(reason, _("Readers are told why a story was withdrawn: give the reason."))
        with self._moving(Action.WITHDRAW, by) as (locked, to):
            now = timezone.now()
            revision = locked.live_revision(now)
            if revision is None:
                raise MoveRefused(_("Readers do not see this story, so there is nothing to withdraw."))
            before = locked._periods()
            for scheduled in locked.scheduled_revisions(now):
                locked._take_back(scheduled)
            locked._cancel_scheduled(now)
            locked.revisions.filter(pk=revision.pk).update(live_until=now)
            withdrawal = Withdrawal.objects.create(
                article=locked,
                revision=revision,
                reason=reason,
                replacement=replacement,
                withdrawn_by_name=by.get_full_name() or by.get_username(),
                withdrawn_at=now,
            )
            said = {"reason": withdrawal.as_logged, "periods": locked._periods_since(before)}
            self._step(locked, Action.WITHDRAW, to, by, revision=revision, **said)
            Notice.objects.tell_those_concerned(NoticeKind.WITHDRAWN, locked, by=by, said=reason)

    def approved_revision(self) -> Revision:
        """The revision that the standing approval names; MoveRefused if the words are others by now."""
        approval = self.moves.filter(action=Action.APPROVE).order_by("-number").first()
        if self.status != Status.APPROVED or approval is None or approval.revision is None:
            raise MoveRefused(_("Nobody has approved these words."))
        if approval.revision.sha256 != content_sha256(self.content()):
            raise MoveRefused(
                _(
                    "Something in this story, or in what is known of its sources, changed since it was "
                    "approved: send it back and have it approved again."
                )
            )
        return approval.revision

    def log(self, action: Action, *, by: Any, **fields: Any) -> Move:
        """Append an entry that leaves the status as it is. The caller holds the article's lock."""
        return Move.objects.record(
            self, action, by=by, from_status=self.status, to_status=self.status, **fields
        )

    def _keep_first_state(self) -> None:
        """Freeze what the importer, or whoever made it, wrote, before the first edit of it."""
        if not self.revisions.exists():
            made = self.moves.order_by("number").first()
            Revision.objects.freeze(self, by=made.by if made else None)

    def _open(self, revision: Revision, opens: dt.datetime, until: dt.datetime | None) -> None:
        """Close whatever is live at ``opens``, then open ``revision``'s period."""
        is_hidden = self.hides_text_with(revision.content, opens)
        self.revisions.live(opens).update(live_until=opens)
        seen = self.revisions.have_been_live(opens).aggregate(
            first=models.Min("first_published_at"), modified=models.Max("modified_at")
        )
        is_typo = revision.change_kind == ChangeKind.TYPO
        self.revisions.filter(pk=revision.pk).update(
            live_from=opens,
            live_until=until,
            first_published_at=seen["first"] or opens,
            modified_at=(is_typo and seen["modified"]) or opens,
            hides_text=is_hidden,
        )
        revision.refresh_from_db()

    def _cancel_scheduled(self, at: dt.datetime, since: dt.datetime | None = None) -> None:
        """Empty the periods still to come, from ``since`` on; whatever was to end when one of them began
        goes on."""
        cancelled = self.revisions.scheduled(at).filter(live_from__gte=since or at)
        moments = list(cancelled.values_list("live_from", flat=True))
        if moments:
            cancelled.update(live_until=models.F("live_from"))
            self.revisions.opened().filter(live_until__in=moments).update(live_until=None)

    def _periods(self) -> list[dict[str, Any]]:
        """The periods of all revisions that have one."""
        revisions = self.revisions.filter(live_from__isnull=False).defer("content", "body_text")
        return [revision.period() for revision in revisions.order_by("number")]

    def _periods_since(self, before: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """The periods that are others than ``before``, for the log."""
        return [period for period in self._periods() if period not in before]

    def _carry_corrections(self, revision: Revision) -> None:
        """Make of each planned change what readers are told from ``revision`` on."""
        approval = self.moves.filter(action=Action.APPROVE).order_by("-number").first()
        for draft in self.planned_changes():
            if draft.kind != ChangeKind.TYPO:
                correction = Correction.objects.create(
                    article=self,
                    revision=revision,
                    approved_by=approval.by,
                    approved_by_name=approval.by_name,
                    **draft.told(),
                )
                self._hand_over(draft, correction)
            draft.delete()

    def _hand_over(self, draft: CorrectionDraft, correction: Correction) -> None:
        """Tie to the correction what led to the plan of it, and tell the readers who reported it."""
        self.follow_ups.filter(correction=None).update(correction=correction)
        for report in self.error_reports.filter(draft=draft).select_related("revision"):
            report.correction = correction
            report.save(update_fields=["correction"])
            report.tell_of_correction()

    def _take_back(self, revision: Revision) -> None:
        """Make plans again of what readers were to be told with ``revision``, which they will not see."""
        for correction in revision.corrections.all():
            draft = CorrectionDraft.objects.create(article=self, **correction.told())
            for report in correction.reports.select_related("revision"):
                report.put_off(draft)
            correction.follow_ups.update(correction=None)

    @contextmanager
    def _locked(self, by: Any, permission: str) -> Iterator[Article]:
        """Hold the article's row in a transaction; the caller's object shows the outcome afterwards."""
        if not by.has_perm(permission):
            raise MoveRefused(_("Your account may not do this."))
        with transaction.atomic():
            yield type(self).objects.select_for_update(of=("self",)).get(pk=self.pk)
        self.refresh_from_db()

    @contextmanager
    def _moving(
        self, action: Action, by: Any, *, version: int | None = None
    ) -> Iterator[tuple[Article, Status]]:
        with self._locked(by, PERMISSIONS[action]) as locked:
            if version is not None and version != locked.version:
                raise StaleVersion(
                    _("Somebody changed this article while you had it open, so nothing was saved or moved.")
                )
            yield locked, next_status(action, Status(locked.status))

    @staticmethod
    def _step(locked: Article, action: Action, to: Status, by: Any, **fields: Any) -> None:
        Move.objects.record(locked, action, by=by, from_status=locked.status, to_status=to, **fields)
        locked.status = to
        locked.version += 1
        locked.save()


def _set(article: Article, name: str, value: Any) -> None:
    if article._meta.get_field(name).many_to_many:
        getattr(article, name).set(value)
    else:
        setattr(article, name, value)


def _needs(reason: str, sentence: str) -> None:
    if not reason.strip():
        raise MoveRefused(sentence)


def _refuse_blocked(article: Article, besides: set[str]) -> None:
    found = [finding for finding in blocking_findings(article) if finding.check not in besides]
    if found:
        raise MoveRefused(" ".join(finding.message for finding in found))


def _refuse_wrong_label(article: Article, revision: Revision, opens: dt.datetime) -> None:
    """What readers will have seen by then is changed under a label, and nothing else is."""
    is_seen = article.has_been_live(opens)
    if is_seen and not revision.change_kind:
        raise MoveRefused(
            _("Readers will have seen this story: say what kind of change this is before it is approved.")
        )
    if revision.change_kind and not is_seen:
        raise MoveRefused(
            _("Readers will not have seen this story by then: take back what is planned as a change of it.")
        )


def _refuse_loss_of_label(article: Article, opens: dt.datetime) -> None:
    if Correction.objects.filter(
        revision__in=article.revisions.scheduled().filter(live_from__gte=opens)
    ).exists():
        raise MoveRefused(
            _(
                "What is scheduled carries a label that readers would never see: cancel the schedule first, "
                "then say of this publication what it changes."
            )
        )


def _publication_reason(opens: dt.datetime, now: dt.datetime) -> str:
    reasons = [] if settings.FOUR_EYES else [FOUR_EYES_OFF]
    if opens > now:
        reasons.append(_("From %(moment)s.") % {"moment": f"{opens:%Y-%m-%d %H:%M %Z}"})
    return " ".join(reasons)
