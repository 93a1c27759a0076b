"""What the desk's templates need beyond fields."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

from django import template
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.timesince import timesince
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from articles import body
from articles.comparison import Piece, PieceKind, compare_words
from articles.models import Source
from articles.sections import Hunk

register = template.Library()
MOST_COUNTED = 99
ELEMENTS = {PieceKind.ADDED: ("ins", _("added")), PieceKind.REMOVED: ("del", _("removed"))}


@register.filter
def age(moment: dt.datetime) -> str:
    """How long ago it was, in words."""
    now = timezone.now()
    if now - moment < dt.timedelta(minutes=1):
        return gettext("just now")
    return gettext("%s ago") % timesince(moment, now)


@register.simple_tag
def unread_notices(user: Any) -> str:
    """How many notices ``user`` has yet to read, counted no further than a badge can show."""
    number = user.notices.unread()[: MOST_COUNTED + 1].count()
    return f"{MOST_COUNTED}+" if number > MOST_COUNTED else str(number or "")


@register.simple_tag(takes_context=True)
def source_name(context: Any, source: Source | None, otherwise: str = "") -> str:
    """The source's name, if the signed-in editor may see it; the words that stand for it otherwise."""
    return otherwise if source is None else source.name_for(context["request"].user)


@register.simple_tag
def pieces(compared: Iterable[Piece]) -> SafeString:
    """Compared words, with what came and went marked, in words too for those who do not see it."""
    return format_html_join("", "{}", ((_piece(piece),) for piece in compared))


@register.simple_tag
def difference(hunk: Hunk) -> SafeString:
    """The words of both sides of a hunk, compared."""
    return pieces(compare_words(*(body.text_of("".join(side)) for side in (hunk.old, hunk.new))))


def _piece(piece: Piece) -> str | SafeString:
    if piece.kind not in ELEMENTS:
        return piece.words
    element, label = ELEMENTS[piece.kind]
    return format_html(
        '<{0}><span class="visually-hidden"> [{1}: </span>{2}<span class="visually-hidden">] </span></{0}>',
        element,
        label,
        piece.words,
    )
