"""Notes and assignments, from an article's page."""

from __future__ import annotations

from functools import partial
from typing import Any

from django import forms
from django.contrib.auth import get_user_model
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.admin.acts import act, ask, demand
from articles.admin.moments import Moment
from articles.admin.seen import SeenForm
from articles.models import Article, Note
from articles.workflow import PERMISSIONS, Action


class NoteForm(forms.ModelForm):
    class Meta:
        model = Note
        fields = ["text", "quote", "paragraph", "is_blocking"]
        widgets = {"text": forms.Textarea(attrs={"rows": 2})}
        help_texts = {"text": gettext_lazy("“@name” tells somebody of it."), "is_blocking": ""}
        labels = {"is_blocking": gettext_lazy("Blocks publication until it is resolved")}

    def __init__(self, *args: Any, article: Article, **kwargs: Any) -> None:
        super().__init__(*args, auto_id="note_%s", **kwargs)
        self.fields["quote"].queryset = article.quotes.standing()
        self.fields["quote"].empty_label = _("the whole story")


class AssignmentForm(SeenForm):
    class Meta:
        model = Article
        fields = ["assignee", "due_at"]
        field_classes = {"due_at": Moment}
        widgets = {"due_at": Moment.widget}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, auto_id="assignment_%s", **kwargs)
        self.fields["assignee"].queryset = colleagues()
        self.fields["assignee"].empty_label = _("nobody")


def colleagues() -> QuerySet:
    """Those who can sign in at the desk."""
    return get_user_model().objects.filter(is_active=True, is_staff=True).order_by("username")


def note_view(model_admin: Any, request: HttpRequest, object_id: int) -> HttpResponse:
    """Ask for the note, and keep it on POST."""
    demand(request, "articles.add_note")
    article = get_object_or_404(Article, pk=object_id)
    form = NoteForm(request.POST if request.method == "POST" else None, article=article)
    if request.method != "POST" or not form.is_valid():
        told = {"title": _("Write a note"), "press": _("Note it"), "back": "#notes"}
        return ask(model_admin, request, article, form, **told)
    return act(
        request,
        article,
        lambda: article.add_note(by=request.user, **form.cleaned_data),
        _("Noted."),
        "notes",
    )


def resolve_view(model_admin: Any, request: HttpRequest, object_id: int, note_id: int) -> HttpResponse:
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    demand(request, PERMISSIONS[Action.RESOLVE_NOTE])
    article = get_object_or_404(Article, pk=object_id)
    note = get_object_or_404(article.notes, pk=note_id)
    return act(
        request, article, lambda: article.resolve_note(note=note, by=request.user), _("Resolved."), "notes"
    )


def assign_view(model_admin: Any, request: HttpRequest, object_id: int) -> HttpResponse:
    """Ask who takes care of it, and by when; what somebody else settled meanwhile is shown before it goes."""
    demand(request, PERMISSIONS[Action.ASSIGN])
    article = get_object_or_404(Article, pk=object_id)
    if request.method != "POST":
        return _ask_whom(model_admin, request, AssignmentForm(instance=article))
    with transaction.atomic():
        return _assign(model_admin, request, article)


def _ask_whom(model_admin: Any, request: HttpRequest, form: AssignmentForm) -> HttpResponse:
    told = {"title": _("Assign the story"), "press": _("Assign"), "back": "#notes"}
    return ask(model_admin, request, form.instance, form, **told)


def _assign(model_admin: Any, request: HttpRequest, article: Article) -> HttpResponse:
    form = AssignmentForm(request.POST, instance=article)
    if not form.is_valid():
        return _ask_whom(model_admin, request, form)
    to, due_at = form.cleaned_data["assignee"], form.cleaned_data["due_at"]
    assign = partial(article.assign, to=to, due_at=due_at, by=request.user)
    return act(request, article, assign, _("Assigned."), "notes")
