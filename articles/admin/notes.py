"""Notes and assignments, from an article's page."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any

from django import forms
from django.contrib.auth import get_user_model
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.admin.acts import act, complain, demand
from articles.admin.moments import Moment
from articles.models import Article, Note, Quote
from articles.workflow import PERMISSIONS, Action


class NoteForm(forms.ModelForm):
    class Meta:
        model = Note
        fields = ["text", "quote", "paragraph", "is_blocking"]
        widgets = {"text": forms.Textarea(attrs={"rows": 2})}
        help_texts = {"text": gettext_lazy("“@name” tells somebody of it."), "is_blocking": ""}
        labels = {"is_blocking": gettext_lazy("Blocks publication until it is resolved")}

    def __init__(
        self, *args: Any, article: Article, quotes: Iterable[Quote] | None = None, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["quote"]
        field.queryset = article.quotes.standing()
        field.empty_label = _("the whole story")
        if quotes is not None:
            # Whoever has read the quotes already does not read them again for the sake of their names.
            field.choices = [("", field.empty_label), *((quote.pk, str(quote)) for quote in quotes)]


class AssignmentForm(forms.ModelForm):
    class Meta:
        model = Article
        fields = ["assignee", "due_at"]
        field_classes = {"due_at": Moment}
        widgets = {"due_at": Moment.widget}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["assignee"].queryset = colleagues()
        self.fields["assignee"].empty_label = _("nobody")


def colleagues() -> QuerySet:
    """Those who can sign in at the desk."""
    return get_user_model().objects.filter(is_active=True, is_staff=True).order_by("username")


def note_view(model_admin: Any, request: HttpRequest, object_id: int) -> HttpResponse:
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    demand(request, "articles.add_note")
    article = get_object_or_404(Article, pk=object_id)
    form = NoteForm(request.POST, article=article)
    if not form.is_valid():
        return complain(request, article, form, "notes")
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
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    demand(request, PERMISSIONS[Action.ASSIGN])
    article = get_object_or_404(Article, pk=object_id)
    form = AssignmentForm(request.POST, instance=Article(pk=article.pk))
    if not form.is_valid():
        return complain(request, article, form, "notes")
    to, due_at = form.cleaned_data["assignee"], form.cleaned_data["due_at"]
    assign = partial(article.assign, to=to, due_at=due_at, by=request.user)
    return act(request, article, assign, _("Assigned."), "notes")
