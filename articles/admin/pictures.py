"""The pictures of an article, from its page."""

from __future__ import annotations

from functools import partial
from typing import Any

from django import forms
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.admin.acts import act, ask, demand
from articles.admin.seen import SeenForm
from articles.models import Article, Picture


class PictureForm(SeenForm):
    """What is told of a picture; what is missing is no error here, and blocks publication."""

    class Meta:
        model = Picture
        fields = ["alternative", "caption", "credit", "rights", "after_paragraph", "focus_x", "focus_y"]
        widgets = {name: forms.Textarea(attrs={"rows": 2}) for name in ("alternative", "caption")}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.auto_id = f"picture-{self.instance.pk}-%s"

    def edits(self) -> dict[str, Any]:
        """What the editor changed since the page was opened; the rest may be somebody else's by now."""
        return {name: self.cleaned_data[name] for name in self.changed_data}


class UploadForm(PictureForm):
    file = forms.FileField(
        label=gettext_lazy("File"),
        widget=forms.FileInput(attrs={"accept": "image/jpeg,image/png,image/webp"}),
        error_messages={"required": gettext_lazy("Choose the file of the picture.")},
    )

    class Meta(PictureForm.Meta):
        fields = ["alternative", "caption", "credit", "rights", "after_paragraph"]

    field_order = ["file"]


def add_view(model_admin: Any, request: HttpRequest, object_id: int) -> HttpResponse:
    """Ask for the file and what is told of it, and put the picture into the story on POST."""
    demand(request, "articles.add_picture")
    article = get_object_or_404(Article, pk=object_id)
    posted = [request.POST, request.FILES] if request.method == "POST" else []
    form = UploadForm(*posted, auto_id="upload_%s")
    if request.method != "POST" or not form.is_valid():
        told = {"title": _("Add a picture"), "press": _("Add the picture"), "back": "#pictures"}
        return ask(model_admin, request, article, form, **told)
    details = dict(form.cleaned_data)
    upload = details.pop("file")
    return act(
        request,
        article,
        lambda: article.add_picture(upload, by=request.user, **details),
        _("The picture is in the story."),
        "pictures",
    )


def picture_view(model_admin: Any, request: HttpRequest, object_id: int, picture_id: int) -> HttpResponse:
    """Keep what is said of a picture, or take it out with ``remove``."""
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    demand(request, "articles.delete_picture" if "remove" in request.POST else "articles.change_picture")
    picture = get_object_or_404(Picture.objects.select_related("article"), pk=picture_id, article=object_id)
    if "remove" in request.POST:
        article = picture.article
        remove = partial(article.remove_picture, picture, by=request.user)
        return act(request, article, remove, _("The picture is taken out."), "pictures")
    return _describe(model_admin, request, picture)


@transaction.atomic
def _describe(model_admin: Any, request: HttpRequest, picture: Picture) -> HttpResponse:
    """Keep what is said of it; what somebody else said meanwhile is shown before it goes."""
    article, anchor = picture.article, f"picture-{picture.pk}"
    form = PictureForm(request.POST, instance=picture)
    if not form.is_valid():
        told = {"title": _("What is told of the picture"), "press": _("Keep this"), "back": f"#{anchor}"}
        return ask(model_admin, request, article, form, **told)
    describe = partial(article.describe_picture, picture, by=request.user, **form.edits())
    return act(request, article, describe, _("Kept."), anchor)
