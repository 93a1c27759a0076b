"""The functions write what Django's own templates write."""

import datetime as dt

import pytest
from django import forms
from django.forms.renderers import DjangoTemplates

from newsroom.form_renderer import WRITERS, FormRenderer

HOSTILE = """<b>"It's" & 1,000</b>"""
GROUPED = [("", "none"), ("Ports", [(1, "Skerry"), (2, HOSTILE)]), ("3", "elsewhere")]


class EveryControl(forms.Form):
    text = forms.CharField(max_length=20, help_text="said", widget=forms.TextInput({"data-x": HOSTILE}))
    number = forms.IntegerField(min_value=1, required=False)
    address = forms.URLField(required=False)
    email = forms.EmailField(required=False)
    day = forms.DateField(widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}))
    moment = forms.DateTimeField(required=False)
    hour = forms.TimeField(required=False)
    is_ready = forms.BooleanField(
        required=False, widget=forms.CheckboxInput({"disabled": True, "hidden": False})
    )
    words = forms.CharField(widget=forms.Textarea)
    one = forms.ChoiceField(choices=GROUPED, label=HOSTILE)
    several = forms.MultipleChoiceField(choices=GROUPED)
    file = forms.FileField(required=False, widget=forms.FileInput)
    secret = forms.CharField(widget=forms.HiddenInput, required=False)
    kept = forms.MultipleChoiceField(choices=GROUPED, widget=forms.MultipleHiddenInput)


FILLED = {
    "text": HOSTILE,
    "number": 12345,
    "day": dt.date(2026, 3, 1),
    "moment": dt.datetime(2026, 3, 1, 9, tzinfo=dt.UTC),
    "is_ready": True,
    "words": f"{HOSTILE}\n\nand more",
    "one": 2,
    "several": [1, "3"],
    "kept": [1, 2],
}
REFUSED = {"text": HOSTILE * 2, "number": "0", "day": HOSTILE, "one": "9"}


def written(renderer, initial=None, data=None):
    """Every label, list of errors, control and hidden first value of the form."""
    form = EveryControl(data, initial=initial, renderer=renderer)
    for field in form.fields.values():
        field.show_hidden_initial = True
    return [
        "".join(str(part).split("\n"))
        for bound in form
        for part in (bound.label_tag(), bound.errors, bound.as_widget(), bound.as_hidden(only_initial=True))
    ]


@pytest.mark.parametrize(
    "filling",
    [
        pytest.param({}, id="empty"),
        pytest.param({"initial": FILLED}, id="filled"),
        pytest.param({"data": REFUSED, "initial": FILLED}, id="refused"),
    ],
)
def test_functions_write_what_the_templates_write(filling):
    assert written(FormRenderer(), **filling) == written(DjangoTemplates(), **filling)


def test_what_has_no_function_is_written_by_its_template():
    asked = forms.RadioSelect().get_context("kind", "a", {})

    assert asked["widget"]["template_name"] not in WRITERS
    assert 'type="radio"' in forms.RadioSelect(choices=[("a", "A")]).render(
        "kind", "a", renderer=FormRenderer()
    )
