"""How lists are narrowed. The state of every filter is in the address, and works without a script."""

from __future__ import annotations

import datetime as dt
from typing import Any

import django_filters
from django import forms
from django.db.models import Exists, OuterRef, QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.models import (
    Cause,
    ChangeKind,
    Correction,
    Desk,
    Revision,
    RevisionQuote,
    RevisionSource,
    Source,
    Topic,
)
from articles.models.revisions import told_sources
from articles.search import named_like


class DayInput(forms.DateInput):
    """The browser's own choice of a day; what is no day is not written into it."""

    input_type = "date"

    def format_value(self, value: Any) -> str:
        try:
            return str(dt.date.fromisoformat(str(value)))
        except ValueError:
            return ""


def _date(name: str, lookup: str, label: Any) -> django_filters.DateFilter:
    return django_filters.DateFilter(name, f"date__{lookup}", label=label, widget=DayInput)


def _named(**options: Any) -> django_filters.ModelChoiceFilter:
    """A choice by slug, few enough to be listed."""
    return django_filters.ModelChoiceFilter(to_field_name="slug", empty_label=_("any"), **options)


def _source(**options: Any) -> django_filters.ModelChoiceFilter:
    """A source by its number: a page of the site leads here, nobody picks from all of them."""
    return django_filters.ModelChoiceFilter(
        queryset=lambda request: told_sources(), widget=forms.HiddenInput, **options
    )


def _by_name(**options: Any) -> django_filters.CharFilter:
    """Sources by a name that somebody types."""
    return django_filters.CharFilter(max_length=100, **options)


class ListFilter(django_filters.FilterSet):
    """Narrows a list by what its address asks for."""

    # What no form offers, but links of the site ask for: of no use, and dear, where nobody does.
    ONLY_IF_ASKED = ("speaker", "source")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in self.ONLY_IF_ASKED:
            if not self.data.get(name):
                self.filters.pop(name, None)


class StoryFilter(ListFilter):
    """Narrows live stories."""

    desk = _named(queryset=Desk.objects.all(), label=_("Desk"))
    topic = _named(queryset=Topic.objects.all(), field_name="topics", label=_("Topic"))
    speaker = _source(method="said_by", label=_("Speaker"))
    source = _source(method="relies_on", label=_("Source"))
    speaker_name = _by_name(method="said_by_name", label=_("Speaker"))
    source_name = _by_name(method="relies_on_name", label=_("Source or outlet"))
    since = _date("first_published_at", "gte", _("From"))
    until = _date("first_published_at", "lte", _("To"))
    corrected = django_filters.BooleanFilter(
        method="was_corrected", label=_("Corrected only"), widget=forms.CheckboxInput
    )

    class Meta:
        model = Revision
        fields: list[str] = []

    def said_by(self, stories: QuerySet[Revision], name: str, speaker: Source) -> QuerySet[Revision]:
        said = RevisionQuote.objects.filter(revision=OuterRef("pk"), speaker=speaker)
        return stories.with_text().filter(Exists(said))

    def relies_on(self, stories: QuerySet[Revision], name: str, source: Source) -> QuerySet[Revision]:
        return stories.with_text().filter(sources__source=source)

    def said_by_name(self, stories: QuerySet[Revision], name: str, asked: str) -> QuerySet[Revision]:
        said = RevisionQuote.objects.filter(revision=OuterRef("pk"), speaker__in=named_like(asked))
        return stories.with_text().filter(Exists(said))

    def relies_on_name(self, stories: QuerySet[Revision], name: str, asked: str) -> QuerySet[Revision]:
        relied = RevisionSource.objects.filter(revision=OuterRef("pk"), source__in=named_like(asked))
        return stories.with_text().filter(Exists(relied))

    def was_corrected(self, stories: QuerySet[Revision], name: str, wanted: bool) -> QuerySet[Revision]:
        if not wanted:
            return stories
        told = Correction.objects.public(timezone.now()).filter(article=OuterRef("article"))
        return stories.filter(Exists(told))


class QuoteFilter(ListFilter):
    """Narrows the quotes of live stories."""

    topic = _named(queryset=Topic.objects.all(), field_name="revision__topics", label=_("Topic"))
    speaker = _source(field_name="speaker", label=_("Speaker"))
    source = _source(field_name="revision__sources__source", label=_("Source"))
    speaker_name = _by_name(method="said_by_name", label=_("Speaker"))
    source_name = _by_name(method="told_by_name", label=_("Source or outlet"))
    since = _date("revision__first_published_at", "gte", _("From"))
    until = _date("revision__first_published_at", "lte", _("To"))
    words = django_filters.CharFilter("quote__text", "icontains", label=_("Words"), max_length=100)

    class Meta:
        model = RevisionQuote
        fields: list[str] = []

    def said_by_name(self, quotes: QuerySet, name: str, asked: str) -> QuerySet:
        return quotes.filter(speaker__in=named_like(asked))

    def told_by_name(self, quotes: QuerySet, name: str, asked: str) -> QuerySet:
        relied = RevisionSource.objects.filter(revision=OuterRef("revision"), source__in=named_like(asked))
        return quotes.filter(Exists(relied))


class CorrectionFilter(django_filters.FilterSet):
    """Narrows what readers were told of changes."""

    kind = django_filters.ChoiceFilter(
        choices=[(kind.value, kind.label) for kind in ChangeKind if kind != ChangeKind.TYPO],
        label=_("Kind"),
        empty_label=_("any"),
    )
    desk = _named(queryset=Desk.objects.all(), field_name="revision__desk", label=_("Desk"))
    cause = django_filters.ChoiceFilter(choices=Cause.choices, label=_("Cause"), empty_label=_("any"))
    since = _date("revision__live_from", "gte", _("From"))
    until = _date("revision__live_from", "lte", _("To"))

    class Meta:
        model = Correction
        fields: list[str] = []

    @property
    def is_narrowed(self) -> bool:
        return any(self.form.data.get(name) for name in self.filters)
