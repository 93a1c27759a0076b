"""How editors narrow the list of articles."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from django.contrib import admin
from django.db.models import OuterRef, Q, QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.admin.keyset import PLACES
from articles.admin.notes import colleagues
from articles.desk_search import quoting, relying_on
from articles.extraction.findings import QuoteKind
from articles.models import Article, CheckState, Note, Quote
from articles.rows_within import has_any

AGES = {"1": _("for a day"), "3": _("for three days"), "7": _("for a week"), "30": _("for a month")}


class Unchanged(admin.SimpleListFilter):
    title = _("time unchanged")
    parameter_name = "unchanged"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return list(AGES.items())

    def queryset(self, request: HttpRequest, queryset: QuerySet[Article]) -> QuerySet[Article]:
        if self.value() not in AGES:
            return queryset
        return queryset.filter(updated_at__lt=timezone.now() - dt.timedelta(days=int(self.value())))


class Waiting(admin.SimpleListFilter):
    """What somebody has yet to do before a story that is on the desk can pass."""

    title = _("what it waits for")
    parameter_name = "waits"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [
            ("any", _("anything that blocks it")),
            ("quotes", _("quotes to check")),
            ("doubts", _("doubtful finds")),
            ("notes", _("blocking notes")),
            ("desk", _("a desk")),
            ("headline", _("a headline")),
        ]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Article]) -> QuerySet[Article]:
        if self.value() is None:
            return queryset
        return self._waiting(queryset.on_desk())

    def _waiting(self, queryset: QuerySet[Article]) -> QuerySet[Article]:
        match self.value():
            case "any":
                return _with_something_blocking(queryset)
            case "quotes":
                return queryset.filter(has_any(unchecked_quotes()))
            case "doubts":
                return queryset.filter(pk__in=Quote.objects.doubtful().values("article"))
            case "notes":
                return queryset.filter(has_any(_blocking_notes()))
            case "desk":
                return queryset.filter(desk=None)
            case "headline":
                return queryset.filter(is_headline_proposed=True)
        return queryset


class Mine(admin.SimpleListFilter):
    title = _("assignment")
    parameter_name = "assigned"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        people = [(str(one.pk), one.get_full_name() or one.get_username()) for one in colleagues()]
        return [("me", _("to me")), ("somebody", _("to somebody")), ("nobody", _("to nobody")), *people]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Article]) -> QuerySet[Article]:
        match self.value():
            case "me":
                return queryset.filter(assignee=request.user)
            case "somebody":
                return queryset.filter(assignee__isnull=False)
            case "nobody":
                return queryset.filter(assignee__isnull=True)
            case key if key and key.isdigit():
                return queryset.filter(assignee=key)
        return queryset


class ByName(admin.ListFilter):
    """A box in which a source is named; there are too many to list.

    ``narrow`` gives the articles that have to do with the source of a name, as far as a user may know.
    """

    template = "admin/articles/article/name_filter.html"
    parameter_name = ""
    narrow: Callable[[QuerySet[Article], str, Any], QuerySet[Article]]

    def __init__(self, request: HttpRequest, params: dict[str, Any], model: Any, model_admin: Any) -> None:
        super().__init__(request, params, model, model_admin)
        given = params.pop(self.parameter_name, None)
        self.name = " ".join((given[-1] if given else "").split())[:200]
        if self.name:
            self.used_parameters[self.parameter_name] = self.name

    def has_output(self) -> bool:
        return True

    def expected_parameters(self) -> list[str]:
        return [self.parameter_name]

    def choices(self, changelist: Any) -> list[dict[str, Any]]:
        carried = {
            name: value
            for name, value in changelist.params.items()
            if name not in (self.parameter_name, *PLACES)
        }
        return [{"filter": self, "carried": carried}]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Article]) -> QuerySet[Article]:
        return self.narrow(queryset, self.name, request.user) if self.name else queryset


class BySpeaker(ByName):
    title = _("who is quoted")
    parameter_name = "speaker"
    narrow = staticmethod(quoting)


class BySource(ByName):
    title = _("source")
    parameter_name = "source"
    narrow = staticmethod(relying_on)


def _with_something_blocking(articles: QuerySet[Article]) -> QuerySet[Article]:
    """What the records alone tell to block a story; what only its words tell, the checks on its page say."""
    standing = Quote.objects.standing().filter(article=OuterRef("pk"))
    speechless = standing.exclude(kind=QuoteKind.INDIRECT).filter(speaker=None, speaker_as_stated="")
    return articles.filter(
        Q(desk=None)
        | Q(is_headline_proposed=True)
        | Q(has_any(unchecked_quotes()))
        | Q(has_any(speechless))
        | Q(has_any(_blocking_notes()))
    )


def _blocking_notes() -> QuerySet[Note]:
    return Note.objects.blocking().filter(article=OuterRef("pk"))


def unchecked_quotes() -> QuerySet[Quote]:
    """Quotes of the outer article that claim somebody's own words and that nobody vouched for."""
    standing = Quote.objects.standing().filter(article=OuterRef("pk"))
    return standing.exclude(kind=QuoteKind.INDIRECT).exclude(check_state=CheckState.VERIFIED)
