"""One move for many articles: what each allows is shown first, then each is moved by itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from django import forms
from django.contrib import messages
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from articles.admin.acts import demand
from articles.admin.moves import STEPS, PlainForm, Step, VersionForm, what_was_done, why_not
from articles.models import Article
from articles.workflow import PERMISSIONS, Action, MoveRefused

AT_MOST = 100
# What may be done to many at once; to withdraw or to cancel a schedule is decided story by story.
IN_BULK = (Action.SUBMIT, Action.SEND_BACK, Action.APPROVE, Action.PUBLISH, Action.SPIKE, Action.REVIVE)


@dataclass(frozen=True, slots=True)
class Prospect:
    """A chosen article, and why the move is not open to it, if it is not."""

    article: Article
    why_not: str


@dataclass(frozen=True, slots=True)
class Outcome:
    article: Article
    said: str
    is_done: bool


def actions_for(user: Any) -> dict[str, tuple[Any, str, str]]:
    """The moves that the list offers ``user``, as the admin's list wants them."""
    offered = (STEPS[action] for action in IN_BULK if user.has_perm(PERMISSIONS[action]))
    return {
        step.action.value: (partial(_ask, step.action.value), step.action.value, str(step.label))
        for step in offered
    }


def _ask(action: str, model_admin: Any, request: HttpRequest, chosen: QuerySet[Article]) -> HttpResponse:
    keys = ",".join(str(key) for key in chosen.order_by().values_list("pk", flat=True)[:AT_MOST])
    address = reverse("admin:articles_article_bulk", args=[action])
    return HttpResponseRedirect(f"{address}?{urlencode({'keys': keys})}")


def bulk_view(model_admin: Any, request: HttpRequest, action: str) -> HttpResponse:
    """Show on GET what each chosen article allows; on POST move each that was left chosen."""
    if action not in IN_BULK:
        raise Http404
    step = STEPS[Action(action)]
    demand(request, PERMISSIONS[step.action])
    is_post = request.method == "POST"
    # Every article has its own version: it goes along beside its box.
    form_class = PlainForm if step.form is VersionForm else step.form
    form = form_class(request.POST if is_post else None)
    if is_post and form.is_valid() and request.POST.getlist("chosen"):
        return _report(model_admin, request, step, form)
    if is_post and form.is_valid():
        messages.error(request, _("Choose at least one story."))
    keys = request.POST.getlist("all") if is_post else request.GET.get("keys", "").split(",")
    prospects = [Prospect(article, why_not(article, step, request.user)) for article in _articles(keys)]
    context = {
        **_context(model_admin, request, step),
        "form": form,
        "prospects": prospects,
        "possible": sum(not prospect.why_not for prospect in prospects),
    }
    return TemplateResponse(request, "admin/articles/article/bulk.html", context)


def _report(model_admin: Any, request: HttpRequest, step: Step, form: forms.Form) -> HttpResponse:
    outcomes = list(_outcomes(request, step, form))
    done = sum(outcome.is_done for outcome in outcomes)
    summary = ngettext(
        "%(done)s of %(all)s story moved.", "%(done)s of %(all)s stories moved.", len(outcomes)
    )
    context = {
        **_context(model_admin, request, step),
        "outcomes": outcomes,
        "summary": summary % {"done": done, "all": len(outcomes)},
    }
    return TemplateResponse(request, "admin/articles/article/bulk_done.html", context)


def _outcomes(request: HttpRequest, step: Step, form: forms.Form) -> Iterator[Outcome]:
    """Move each article through its verb, in a transaction of its own."""
    for article in _articles(request.POST.getlist("chosen")):
        said = dict(form.cleaned_data)
        if step.form is VersionForm:
            seen = request.POST.get(f"version-{article.pk}", "")
            said["version"] = int(seen) if seen.isdigit() else 0
        try:
            made = getattr(article, step.action.value)(by=request.user, **said)
        except MoveRefused as refused:
            yield Outcome(article, str(refused), is_done=False)
        else:
            yield Outcome(article, what_was_done(step, made), is_done=True)


def _articles(keys: list[str]) -> list[Article]:
    numbers = [int(key) for key in keys if key.isdigit()][:AT_MOST]
    found = Article.objects.select_related("desk", "assignee").in_bulk(numbers)
    return [found[number] for number in dict.fromkeys(numbers) if number in found]


def _context(model_admin: Any, request: HttpRequest, step: Step) -> dict[str, Any]:
    return {
        **model_admin.admin_site.each_context(request),
        "opts": model_admin.opts,
        "step": step,
        "title": str(step.label).rstrip("…"),
    }
