"""How editors narrow the list of articles."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.contrib import admin
from django.db.models import Exists, OuterRef, QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.extraction.findings import QuoteKind
from articles.models import Article, CheckState, Note, Quote

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
    """What somebody has yet to do before the story can pass."""

    title = _("what it waits for")
    parameter_name = "waits"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [
            ("quotes", _("quotes to check")),
            ("doubts", _("doubtful finds")),
            ("notes", _("blocking notes")),
            ("desk", _("a desk")),
            ("headline", _("a headline")),
        ]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Article]) -> QuerySet[Article]:
        match self.value():
            case "quotes":
                return queryset.filter(Exists(unchecked_quotes()))
            case "doubts":
                return queryset.filter(pk__in=Quote.objects.doubtful().values("article"))
            case "notes":
                return queryset.filter(Exists(Note.objects.blocking().filter(article=OuterRef("pk"))))
            case "desk":
                return queryset.filter(desk=None)
            case "headline":
                return queryset.filter(is_headline_proposed=True)
        return queryset


class Mine(admin.SimpleListFilter):
    title = _("assignment")
    parameter_name = "assigned"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("me", _("to me")), ("somebody", _("to somebody")), ("nobody", _("to nobody"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Article]) -> QuerySet[Article]:
        match self.value():
            case "me":
                return queryset.filter(assignee=request.user)
            case "somebody":
                return queryset.filter(assignee__isnull=False)
            case "nobody":
                return queryset.filter(assignee__isnull=True)
        return queryset


def unchecked_quotes() -> QuerySet[Quote]:
    """Quotes of the outer article that claim somebody's own words and that nobody vouched for."""
    standing = Quote.objects.standing().filter(article=OuterRef("pk"))
    return standing.exclude(kind=QuoteKind.INDIRECT).exclude(check_state=CheckState.VERIFIED)
