"""What every page says of the house, and how it puts moments and roles into words."""

from __future__ import annotations

import datetime as dt

from django import template
from django.conf import settings
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.utils import formats, timezone
from django.utils.dates import MONTHS, MONTHS_3
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext_lazy as _
from django_filters import FilterSet

from articles import house
from articles.models import Desk
from newsroom import colours

register = template.Library()

CREDIT_LABELS = {
    "published_by": _("Published by"),
    "filed_by": _("Filed by"),
    "reported_via": _("Reported via"),
    "refers_to": _("Refers to"),
    "photo": _("Photo"),
}
TERMS = {
    "on_record": _("on the record"),
    "background": _("on background, not named"),
    "anonymous": _("anonymous, not named"),
}


@register.simple_tag
def site_name() -> str:
    return settings.SITE_NAME


@register.simple_tag
def chosen_colours() -> SafeString:
    return format_html("<script>{}</script>", mark_safe(colours.SCRIPT))  # noqa: S308  (a constant)


@register.simple_tag(takes_context=True)
def house_desks(context: template.Context) -> list[Desk]:
    return house.desks(context.get("request"))


@register.simple_tag(takes_context=True)
def once_an_edition(context: template.Context, part: str) -> SafeString:
    """A part that is the same on all pages, rendered once for all of an edition."""
    request = context.get("request")
    return house.once_an_edition(request, part, lambda: render_to_string(part, {"request": request}))


@register.simple_tag(takes_context=True)
def filter_fields(context: template.Context, chosen: FilterSet, part: str) -> SafeString:
    """The fields that narrow a list; those that nothing was written into are rendered once an edition."""

    def fields() -> SafeString:
        return render_to_string(part, {"filter": chosen})

    if any(chosen.data.get(name) for name in chosen.filters):
        return fields()
    return house.once_an_edition(context.get("request"), f"{part} {type(chosen).__name__}", fields)


@register.simple_tag
def absolute(path: str) -> str:
    """Return the public address of ``path``."""
    return f"{settings.SITE_URL}{path}"


@register.simple_tag
def absolute_static(path: str) -> str:
    return f"{settings.SITE_URL}{static(path)}"


def words_of_moment(at: dt.datetime) -> str:
    """A moment to the minute, by the clocks of the house."""
    # Django's own formats are read letter by letter each time, which a list of dates pays for.
    local = timezone.localtime(at)
    return f"{local.day} {MONTHS[local.month]} {local.year}, {local:%H:%M}"


@register.filter
def moment(at: dt.datetime | None) -> SafeString | str:
    """A moment as a time element: the day, the minute and the zone."""
    if at is None:
        return ""
    words = f"{words_of_moment(at)} {timezone.localtime(at).tzname()}"
    return format_html('<time datetime="{}">{}</time>', at.isoformat(timespec="seconds"), words)


@register.filter
def stamp(at: dt.datetime | None) -> SafeString | str:
    """A moment as a time element for a narrow place."""
    if at is None:
        return ""
    local = timezone.localtime(at)
    words = f"{local.day} {MONTHS_3[local.month].title()} {local.year}, {local:%H:%M}"
    return format_html('<time datetime="{}">{}</time>', at.isoformat(timespec="seconds"), words)


@register.filter
def stated(at: dt.datetime | dt.date) -> str:
    """When the filed copy says it was published: to the minute only where it says so."""
    if isinstance(at, dt.datetime):
        return f"{formats.date_format(at, 'j F Y, H:i')} {at:%Z}"
    return formats.date_format(at, "j F Y")


@register.filter
def day(at: dt.datetime | None) -> SafeString | str:
    """A moment as a time element that shows the day only."""
    if at is None:
        return ""
    local = timezone.localtime(at)
    words = f"{local.day} {MONTHS[local.month]} {local.year}"
    return format_html('<time datetime="{}">{}</time>', at.isoformat(timespec="seconds"), words)


@register.filter
def iso(at: dt.datetime) -> str:
    return at.isoformat(timespec="seconds")


@register.filter
def credit_label(role: str):
    return CREDIT_LABELS[role]


@register.filter
def terms_label(terms: str):
    return TERMS[terms]
