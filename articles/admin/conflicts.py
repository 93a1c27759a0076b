"""Two people edited one article: what each wrote, side by side, and which of it is to stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _

from articles import body
from articles.admin.acts import article_page, demand
from articles.admin.seen import as_opened, changed_beneath
from articles.comparison import Piece, compare_words
from articles.models import Article, StaleVersion, UnsavedWords
from articles.models.articles import EDITABLE
from articles.sections import Hunk, compare_sections, sections
from articles.workflow import MoveRefused


class EditConflict(Exception):
    """A save that was refused, with the form that holds every word of it."""

    def __init__(self, form: Any, article: Article, sentence: str) -> None:
        super().__init__(sentence)
        self.form, self.article, self.sentence = form, article, sentence


@dataclass(frozen=True, slots=True)
class Both:
    """A field that the editor changed: their words, the words that stand now, and whether both are new."""

    name: str
    label: str
    mine: str
    theirs: str
    is_contested: bool
    pieces: tuple[Piece, ...]
    hunks: list[tuple[Hunk, str]]


def edit_or_refuse(article: Article, *, by: Any, form: Any, edits: dict[str, Any]) -> None:
    """Save ``edits``; raise EditConflict if any field of the form changed since the page was opened.

    A quote that somebody verified meanwhile moves the version too, but touches no word of the form.
    """
    try:
        article.edit(by=by, version=form.cleaned_data.get("seen_version") or 0, **edits)
    except StaleVersion as stale:
        current = Article.objects.get(pk=article.pk)
        if changed_beneath(form, current, _editable(form)):
            raise EditConflict(form, current, str(stale)) from stale
        _edit(article, by, current.version, form, edits)
    except MoveRefused as refused:
        raise EditConflict(form, Article.objects.get(pk=article.pk), str(refused)) from refused


def _edit(article: Article, by: Any, version: int, form: Any, edits: dict[str, Any]) -> None:
    try:
        article.edit(by=by, version=version, **edits)
    except MoveRefused as refused:
        raise EditConflict(form, Article.objects.get(pk=article.pk), str(refused)) from refused


def _editable(form: Any) -> list[str]:
    return [name for name in form.fields if name in EDITABLE]


def conflict_page(model_admin: Any, request: HttpRequest, conflict: EditConflict) -> HttpResponse:
    article = conflict.article
    edits = conflict.form.edits()
    beneath = changed_beneath(conflict.form, article, _editable(conflict.form))
    last = article.moves.order_by("-number").first()
    context = {
        **model_admin.admin_site.each_context(request),
        "opts": model_admin.opts,
        "title": _("Somebody else changed this story"),
        "article": article,
        "sentence": conflict.sentence,
        "last": last,
        "fields": [_both(conflict.form, article, name, name in beneath) for name in edits],
        "theirs_only": [conflict.form.fields[name].label for name in beneath if name not in edits],
        "carried": list(_carried(conflict.form)),
    }
    return TemplateResponse(request, "admin/articles/article/conflict.html", context, status=409)


def _both(form: Any, article: Article, name: str, is_contested: bool) -> Both:
    mine, theirs = form.cleaned_data[name], _value(article, name)
    if name == "body":
        mine = body.sanitise(mine)
        opened = set(sections(as_opened(form, name) or ""))
        hunks = [(hunk, _suggested(hunk, opened)) for hunk in compare_sections(theirs, mine)]
        pieces: tuple[Piece, ...] = ()
    else:
        mine, theirs = _shown(mine), _shown(theirs)
        hunks, pieces = [], compare_words(theirs, mine)
    return Both(name, form.fields[name].label, mine, theirs, is_contested, pieces, hunks)


def _suggested(hunk: Hunk, opened: set[str]) -> str:
    """Which side of a difference is likely to stand: the one that is not as the page was opened."""
    if set(hunk.new) <= opened and not set(hunk.old) <= opened:
        return "theirs"
    if set(hunk.old) <= opened and not set(hunk.new) <= opened:
        return "mine"
    return "both" if hunk.old and hunk.new else "mine"


def _value(article: Article, name: str) -> Any:
    value = getattr(article, name)
    return value.all() if article._meta.get_field(name).many_to_many else value


def _shown(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    return (
        value
        if isinstance(value, str)
        else ", ".join(map(str, value))
        if hasattr(value, "__iter__")
        else str(value)
    )


def _carried(form: Any) -> Iterator[tuple[str, str]]:
    """All that was typed and all that the page was opened with, to be sent again."""
    for name in form.data:
        if name not in ("csrfmiddlewaretoken", "seen_version") and not name.startswith(("choice-", "_")):
            for value in form.data.getlist(name):
                yield name, value


def settle_view(model_admin: Any, request: HttpRequest, object_id: int) -> HttpResponse:
    """Write what the editor chose of the two, if nobody changed the article again meanwhile."""
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    demand(request, "articles.change_article")
    article = get_object_or_404(Article, pk=object_id)
    if not model_admin.has_change_permission(request, article):
        raise PermissionDenied
    form = model_admin.get_form(request, article, change=True)(request.POST, instance=article)
    if not form.is_valid():
        messages.error(request, _("Some of what you typed cannot be saved. Nothing was changed."))
        return HttpResponseRedirect(article_page(article))
    current = Article.objects.get(pk=object_id)
    chosen = dict(_chosen(request, form.edits(), current))
    try:
        current.edit(by=request.user, version=form.cleaned_data.get("seen_version") or 0, **chosen)
    except MoveRefused as refused:
        conflict = EditConflict(form, Article.objects.get(pk=object_id), str(refused))
        return conflict_page(model_admin, request, conflict)
    UnsavedWords.objects.typed_by(request.user, current).delete()
    messages.success(request, _("Saved."))
    return HttpResponseRedirect(article_page(article))


def _chosen(request: HttpRequest, edits: dict[str, Any], current: Article) -> Iterator[tuple[str, Any]]:
    for name, mine in edits.items():
        if name == "body":
            yield name, _chosen_body(request, body.sanitise(mine), current.body)
        elif request.POST.get(f"choice-{name}") == "mine":
            yield name, mine


def _chosen_body(request: HttpRequest, mine: str, theirs: str) -> str:
    """The body made of each run of sections as it was chosen; both, where nothing was: no word is lost."""
    parts: list[str] = []
    for number, hunk in enumerate(compare_sections(theirs, mine)):
        choice = "theirs" if hunk.is_same else request.POST.get(f"choice-body-{number}", "both")
        if choice != "mine":
            parts += hunk.old
        if choice != "theirs":
            parts += hunk.new
    return "\n".join(parts)
