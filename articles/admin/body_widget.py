from typing import Any

from django import forms
from django.forms.widgets import Script


class BodyWidget(forms.Textarea):
    """The body as it will look. Without JavaScript it is the body's HTML in a box."""

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__({"rows": 24, "data-body-editor": "", **(attrs or {})})

    class Media:
        js = [Script("articles/desk-body.js", type="module")]
