"""The pictures of an article, from its page."""

from __future__ import annotations

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.admin.acts import act, complain, demand
from articles.admin.seen import SeenField
from articles.models import Article, Picture


class PictureForm(forms.ModelForm):
    """What is told of a picture; what is missing is no error here, and blocks publication."""

    bound_field_class = SeenField

    class Meta:
        model = Picture
        fields = ["alternative", "caption", "credit", "rights", "after_paragraph", "focus_x", "focus_y"]
        widgets = {name: forms.Textarea(attrs={"rows": 2}) for name in ("alternative", "caption")}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.auto_id = f"picture-{self.instance.pk}-%s"
            for field in self.fields.values():
                field.show_hidden_initial = True

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
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    demand(request, "articles.add_picture")
    article = get_object_or_404(Article, pk=object_id)
    form = UploadForm(request.POST, request.FILES)
    if not form.is_valid():
        return complain(request, article, form, "pictures")
    details = dict(form.cleaned_data)
    upload = details.pop("file")
    return act(
        request,
        article,
        lambda: article.add_picture(upload, by=request.user, **details),
        _("The picture is in the story."),
        "pictures",
    )


def describe_view(model_admin: Any, request: HttpRequest, object_id: int, picture_id: int) -> HttpResponse:
    """Keep what is said of a picture, or take it out with ``remove``."""
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    demand(request, "articles.delete_picture" if "remove" in request.POST else "articles.change_picture")
    picture = get_object_or_404(Picture.objects.select_related("article"), pk=picture_id, article=object_id)
    article = picture.article
    if "remove" in request.POST:
        return act(
            request,
            article,
            lambda: article.remove_picture(picture, by=request.user),
            _("The picture is taken out."),
            "pictures",
        )
    form = PictureForm(request.POST, instance=picture)
    if not form.is_valid():
        return complain(request, article, form, f"picture-{picture.pk}")
    return act(
        request,
        article,
        lambda: article.describe_picture(picture, by=request.user, **form.edits()),
        _("Kept."),
        f"picture-{picture.pk}",
    )
