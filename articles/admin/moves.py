"""The moves of the workflow as an editor meets them: what each will do, and the form it needs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from django import forms
from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.admin.acts import act, article_page, demand
from articles.admin.moments import Moment
from articles.admin.traces import before_publication
from articles.checks import Finding, findings_of
from articles.models import Article, CorrectionDraft, Move
from articles.workflow import PERMISSIONS, Action, MoveRefused, Status
from articles.working_copy import WorkingCopy


class PlainForm(forms.Form):
    """A move that needs nothing but the press."""


class VersionForm(forms.Form):
    version = forms.IntegerField(widget=forms.HiddenInput)


class ReasonForm(forms.Form):
    reason = forms.CharField(
        label=gettext_lazy("Reason"), widget=forms.Textarea(attrs={"rows": 3}), max_length=2000
    )


class PublishForm(forms.Form):
    at = Moment(
        label=gettext_lazy("From"),
        required=False,
        help_text=gettext_lazy("Empty means now, or the moment at which the embargo ends."),
    )
    until = Moment(
        label=gettext_lazy("Until"),
        required=False,
        help_text=gettext_lazy("Empty means until further notice."),
    )


class WithdrawForm(ReasonForm):
    replacement = forms.CharField(
        label=gettext_lazy("The story that replaces it"),
        required=False,
        max_length=500,
        help_text=gettext_lazy("Its address, or its number."),
    )

    def clean_replacement(self) -> Article | None:
        named = self.cleaned_data["replacement"].strip()
        if not named:
            return None
        key = re.fullmatch(r"(?:.*/story/)?(\d{1,18})(?:/.*)?", named)
        story = Article.objects.published().filter(pk=key[1]).first() if key else None
        if story is None:
            raise forms.ValidationError(_("Readers see no story with this address or number."))
        return story


@dataclass(frozen=True, slots=True)
class Step:
    """A move as the desk offers it; ``is_pressed_at_once`` spares the page that asks first."""

    action: Action
    label: Any
    will: Any
    done: Any
    form: type[forms.Form] = PlainForm
    is_pressed_at_once: bool = False
    is_grave: bool = False


STEPS = {
    step.action: step
    for step in (
        Step(
            Action.SUBMIT,
            gettext_lazy("Submit for review"),
            gettext_lazy("Asks somebody who had no hand in these words to approve them."),
            gettext_lazy("Submitted for review."),
            is_pressed_at_once=True,
        ),
        Step(
            Action.APPROVE,
            gettext_lazy("Approve"),
            gettext_lazy("Freezes these words into a revision that may be published. Any edit voids it."),
            gettext_lazy("Approved. It may be published now."),
            VersionForm,
            is_pressed_at_once=True,
        ),
        Step(
            Action.PUBLISH,
            gettext_lazy("Publish…"),
            gettext_lazy("Readers see the approved revision from the moment that you choose."),
            gettext_lazy("Published."),
            PublishForm,
        ),
        Step(
            Action.SEND_BACK,
            gettext_lazy("Send back…"),
            gettext_lazy("Makes it a draft again; its author finds it, with your reason, on the queue."),
            gettext_lazy("Sent back."),
            ReasonForm,
        ),
        Step(
            Action.REVIVE,
            gettext_lazy("Revive"),
            gettext_lazy("Makes it a draft again."),
            gettext_lazy("Revived: it is a draft again."),
            is_pressed_at_once=True,
        ),
        Step(
            Action.UNSCHEDULE,
            gettext_lazy("Cancel the schedule…"),
            gettext_lazy(
                "What is scheduled last will not be published. "
                "What readers see now, and what they see before it, stays."
            ),
            gettext_lazy("The schedule is cancelled."),
        ),
        Step(
            Action.SPIKE,
            gettext_lazy("Spike…"),
            gettext_lazy(
                "Stops the story before any reader sees it. The record stays, and it can be revived."
            ),
            gettext_lazy("Spiked."),
            ReasonForm,
            is_grave=True,
        ),
        Step(
            Action.WITHDRAW,
            gettext_lazy("Withdraw…"),
            gettext_lazy(
                "Takes the story from readers at once. Its page keeps the headline and gives your reason, "
                "word for word. The notice stays for good."
            ),
            gettext_lazy("Withdrawn from readers."),
            WithdrawForm,
            is_grave=True,
        ),
    )
}

# The moves that bring a story nearer to its readers: one of them may be the next act.
ONWARD = (Action.SUBMIT, Action.APPROVE, Action.PUBLISH, Action.REVIVE)
# Those that the checks may block.
JUDGED = (Action.APPROVE, Action.PUBLISH)


@dataclass(frozen=True, slots=True)
class Offer:
    """A step that somebody may take with an article now, or the sentence why not yet."""

    step: Step
    why_not: str = ""
    is_next: bool = field(default=False)


def offers(copy: WorkingCopy, user: Any, findings: list[Finding]) -> list[Offer]:
    """Return the moves that ``user`` may make now; the next one on the way to readers comes first."""
    found = list(_offers(copy, user, findings))
    first = next((offer for offer in found if offer.step.action in ONWARD and not offer.why_not), None)
    return [Offer(offer.step, offer.why_not, is_next=offer is first) for offer in found]


def why_not(article: Article, step: Step, user: Any) -> str:
    """Return the sentence why ``user`` cannot take ``step`` with ``article`` now, or nothing."""
    copy = WorkingCopy(article)
    if not _may_try(article, step, user):
        return _refusal(article, step)
    if step.action == Action.SPIKE and (copy.live or copy.scheduled):
        return _("Readers see this story, or will: withdraw it instead.")
    findings = findings_of(copy) if step.action in JUDGED else []
    return _why_not(article, step.action, user, findings)


def _offers(copy: WorkingCopy, user: Any, findings: list[Finding]) -> Iterator[Offer]:
    article, is_live, is_scheduled = copy.article, bool(copy.live), bool(copy.scheduled)
    sensible = {
        Action.UNSCHEDULE: is_scheduled,
        Action.WITHDRAW: is_live,
        Action.SPIKE: not (is_live or is_scheduled),
    }
    for action, step in STEPS.items():
        may = _may_try(article, step, user)
        if may and sensible.get(action, True):
            yield Offer(step, _why_not(article, action, user, findings))


def _why_not(article: Article, action: Action, user: Any, findings: list[Finding]) -> str:
    if action not in JUDGED:
        return ""
    if action == Action.APPROVE and settings.FOUR_EYES and user.pk in Move.objects.contributors(article):
        return _("You wrote, edited or submitted these words, so somebody else approves them.")
    blocking = [f for f in findings if f.is_blocking and not f.is_waived and f.check != "embargo"]
    if blocking:
        return _("Checks block it: %(count)s.") % {"count": len(blocking)}
    return ""


def move_view(model_admin: Any, request: HttpRequest, object_id: int, action: str) -> HttpResponse:
    """Ask first on GET, and make the move on POST."""
    step = STEPS.get(action)  # type: ignore[call-overload]
    if step is None:
        raise Http404
    demand(request, PERMISSIONS[step.action])
    article = get_object_or_404(Article.objects.select_related("desk"), pk=object_id)
    form = step.form(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        return act(
            request, article, lambda: _take(step, article, request.user, form), partial(what_was_done, step)
        )
    if request.method == "POST" and step.is_pressed_at_once:
        messages.error(request, _("Nothing was moved: open the article again and press there."))
        return HttpResponseRedirect(article_page(article))
    if not _may_try(article, step, request.user):
        messages.error(request, _refusal(article, step))
        return HttpResponseRedirect(article_page(article))
    context = {
        **model_admin.admin_site.each_context(request),
        "opts": model_admin.opts,
        "article": article,
        "step": step,
        "form": form,
        "title": str(step.label).rstrip("…"),
        "live": article.live_revision(),
        "changes": _planned(article, request.user) if step.action == Action.PUBLISH else [],
    }
    return TemplateResponse(request, "admin/articles/article/move.html", context)


def _planned(article: Article, user: Any) -> list[tuple[CorrectionDraft, dict[str, Any]]]:
    """What the publication says of itself, each with where else the error may stand."""
    planned = article.planned_changes()
    traces = before_publication(article, planned, user)
    return [(change, traces.get(change.pk, {})) for change in planned]


def _take(step: Step, article: Article, user: Any, form: forms.Form) -> Any:
    return getattr(article, step.action.value)(by=user, **form.cleaned_data)


def what_was_done(step: Step, made: Any) -> str:
    """What is said of a move that was made; a publication that is still to come says when."""
    if step.action == Action.PUBLISH and made.live_from > timezone.now():
        moment = date_format(timezone.localtime(made.live_from), "j F Y, H:i T")
        return _("Scheduled: readers see it from %s.") % moment
    return str(step.done)


def _may_try(article: Article, step: Step, user: Any) -> bool:
    """Whether the table and the permissions let ``user`` try; cancelling a schedule moves no status."""
    if step.action == Action.UNSCHEDULE:
        return user.has_perm(PERMISSIONS[step.action])
    return article.may(user, step.action)


def _refusal(article: Article, step: Step) -> str:
    return str(
        MoveRefused(
            _("An article that is %(status)s cannot be %(action)s.")
            % {"status": Status(article.status).label, "action": step.action.label}
        )
    )
