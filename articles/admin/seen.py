"""A form that knows what its editor saw: nothing is saved over words that somebody else wrote meanwhile."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms
from django.db import connections, models, router
from django.forms import BoundField
from django.forms.models import model_to_dict
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from articles import body
from articles.admin.body_widget import BodyWidget
from articles.comparison import compare_words
from articles.templatetags.desk import pieces

TAKE = "take-theirs-"


def changed_beneath(form: forms.ModelForm, current: models.Model, names: Iterable[str]) -> set[str]:
    """Which of the fields ``names`` are no longer what they were when the page was opened."""
    now = model_to_dict(current, fields=list(names))
    return {name for name in now if form.fields[name].has_changed(now[name], as_opened(form, name))}


def as_opened(form: forms.ModelForm, name: str) -> Any:
    """The raw first value of a field, as the page carried it."""
    bound = form[name]
    widget = bound.field.hidden_widget()
    value = widget.value_from_datadict(form.data, form.files, bound.html_initial_name)
    return value.replace("\r\n", "\n") if isinstance(value, str) else value


class SeenField(BoundField):
    """A field whose hidden first value carries no description: nobody hears of it."""

    def build_widget_attrs(self, attrs: dict[str, Any], widget: forms.Widget | None = None) -> dict[str, Any]:
        built = super().build_widget_attrs(attrs, widget)
        if widget is not None and widget.is_hidden:
            built.pop("aria-describedby", None)
        return built


class SeenForm(forms.ModelForm):
    """A record of a few fields. A stale save is refused once: the page shows what stands now beside what was
    typed, and whoever saves again has seen both. What somebody else changed alone is taken over at once."""

    bound_field_class = SeenField

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk is None:
            return
        for field in self.fields.values():
            field.show_hidden_initial = True
        if self.is_bound:
            self.data = self.data.copy()
            for name in self.fields:
                if TAKE + self.add_prefix(name) in self.data:
                    self._put(name, self.data.getlist(self[name].html_initial_name))

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        if self.instance.pk is not None:
            current = self._current()
            beneath = changed_beneath(self, current, self.fields) if current else set()
            for name in sorted(beneath, key=list(self.fields).index):
                self._meet(name, model_to_dict(current, fields=[name])[name])
            if beneath:
                raise forms.ValidationError(
                    _(
                        "Somebody changed this while you had it open. Nothing is saved yet, "
                        "and nothing that you typed is lost."
                    )
                )
        return cleaned

    def _current(self) -> Any:
        """The row as it stands, held for as long as the save takes where that is one transaction."""
        rows = type(self.instance)._base_manager.filter(pk=self.instance.pk)
        using = router.db_for_write(type(self.instance))
        return (rows.select_for_update() if connections[using].in_atomic_block else rows).first()

    def _meet(self, name: str, theirs: Any) -> None:
        """Put what stands now under what was typed, or in its place where nothing was."""
        mine = self.cleaned_data.get(name)
        is_mine = name in self.changed_data
        hidden = self[name].field.hidden_widget()
        self.data.setlist(self[name].html_initial_name, _written(self.fields[name], hidden, theirs))
        if not is_mine:
            self._put(name, self.data.getlist(self[name].html_initial_name))
        elif self.fields[name].has_changed(theirs, self.fields[name].prepare_value(mine)):
            self.add_error(name, self._both(name, theirs, mine))

    def _put(self, name: str, values: list[str]) -> None:
        self.data.setlist(self.add_prefix(name), values)

    def _both(self, name: str, theirs: Any, mine: Any) -> SafeString:
        field = self.fields[name]
        now, typed = _shown(field, theirs), _shown(field, mine)
        return format_html(
            '{} <q class="stands-now">{}</q><br>{} {}<br><label><input type="checkbox" name="{}"> {}</label>',
            _("As it stands now:"),
            now or "–",
            _("From that to yours:"),
            pieces(compare_words(now, typed)),
            TAKE + self.add_prefix(name),
            _("Take it instead of mine"),
        )


def _written(field: forms.Field, widget: forms.Widget, value: Any) -> list[str]:
    """What a form would post for ``value``."""
    shown = widget.format_value(field.prepare_value(value))
    if shown is None:
        return []
    return [str(one) for one in shown] if isinstance(shown, (list, tuple)) else [str(shown)]


def _shown(field: forms.Field, value: Any) -> str:
    """A value in words: the text of a body, the label of a choice."""
    if isinstance(field.widget, BodyWidget):
        return body.text_of(value or "")
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    keys = {str(field.prepare_value(one)) for one in (value if isinstance(value, list) else [value])}
    labels = [str(label) for key, label in getattr(field, "choices", ()) if key and str(key) in keys]
    if labels:
        return ", ".join(labels)
    return "" if value is None else str(field.prepare_value(value))
