"""Form controls written by functions.

Django writes each control with a template that includes another for its attributes and, for a choice, one
more for each option: on a page with sixty controls that is most of the time. The functions here write what
those templates write, but for line breaks between tags; whatever they do not know is still a template's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from django.forms.renderers import DjangoTemplates
from django.utils.html import conditional_escape, format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe


class FormRenderer(DjangoTemplates):
    def render(self, template_name: str, context: dict[str, Any], request: Any = None) -> str:
        write = WRITERS.get(template_name)
        return super().render(template_name, context, request) if write is None else write(context)


def _attributes(attrs: dict[str, Any] | None) -> SafeString:
    parts = []
    for name, value in (attrs or {}).items():
        if value is not False:
            parts.append(f" {conditional_escape(name)}")
            if value is not True:
                parts.append(f'="{conditional_escape(value)}"')
    return mark_safe("".join(parts))  # noqa: S308 - every part is escaped above


def _input(context: dict[str, Any]) -> SafeString:
    widget = context["widget"]
    value = widget["value"]
    return format_html(
        '<input type="{}" name="{}"{}{}>',
        widget["type"],
        widget["name"],
        "" if value is None else format_html(' value="{}"', value),
        _attributes(widget["attrs"]),
    )


def _multiple_hidden(context: dict[str, Any]) -> SafeString:
    inputs = (_input({"widget": each}) for each in context["widget"]["subwidgets"])
    return format_html_join("", "{}", ((each,) for each in inputs))


def _textarea(context: dict[str, Any]) -> SafeString:
    widget = context["widget"]
    return format_html(
        '<textarea name="{}"{}>\n{}</textarea>',
        widget["name"],
        _attributes(widget["attrs"]),
        widget["value"] or "",
    )


def _select(context: dict[str, Any]) -> SafeString:
    widget = context["widget"]
    return format_html(
        '<select name="{}"{}>{}\n</select>',
        widget["name"],
        _attributes(widget["attrs"]),
        format_html_join("", "{}", ((_choices(name, options),) for name, options, _ in widget["optgroups"])),
    )


def _choices(name: str | None, options: Iterable[dict[str, Any]]) -> SafeString:
    written = format_html_join(
        "",
        '\n  <option value="{}"{}>{}</option>\n',
        ((each["value"], _attributes(each["attrs"]), each["label"]) for each in options),
    )
    return written if not name else format_html('\n  <optgroup label="{}">{}\n  </optgroup>', name, written)


def _label(context: dict[str, Any]) -> SafeString | str:
    if not context["use_tag"]:
        return conditional_escape(context["label"])
    return format_html("<{0}{1}>{2}</{0}>", context["tag"], _attributes(context["attrs"]), context["label"])


def _errors(context: dict[str, Any]) -> SafeString | str:
    errors = context["errors"]
    if not errors:
        return ""
    place = format_html(' id="{}_error"', errors.field_id) if errors.field_id else ""
    listed = format_html_join("", "<li>{}</li>", ((error,) for error in errors))
    return format_html('<ul class="{}"{}>{}</ul>', context["error_class"], place, listed)


WRITERS: dict[str, Callable[[dict[str, Any]], str]] = {
    **dict.fromkeys(
        (
            f"django/forms/widgets/{name}.html"
            for name in ("input", "hidden", "text", "number", "email", "url", "date", "datetime", "time")
        ),
        _input,
    ),
    "django/forms/widgets/checkbox.html": _input,
    "django/forms/widgets/multiple_hidden.html": _multiple_hidden,
    "django/forms/widgets/textarea.html": _textarea,
    "django/forms/widgets/select.html": _select,
    "django/forms/label.html": _label,
    "django/forms/errors/list/default.html": _errors,
    "django/forms/errors/list/ul.html": _errors,
}
