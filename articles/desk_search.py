"""Search among working copies, in the query language of the public search (see ``articles.search``)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db import connection, models

from articles import desk_index
from articles.models import Article, Citation, Quote, Source, Terms
from articles.search import ENGINES, parse

FEW = 2000


def find_articles(articles: models.QuerySet[Article], text: str, user: Any) -> models.QuerySet[Article]:
    """Return those of ``articles`` that have what ``text`` asks for, as far as ``user`` may know of it."""
    query = parse(text)
    if not query.asks_something:
        return articles.none()
    for name in query.desk:
        articles = articles.filter(models.Q(desk__slug__iexact=name) | models.Q(desk__name__iexact=name))
    for name in query.speaker:
        articles = quoting(articles, name, user)
    for name in query.source:
        articles = relying_on(articles, name, user)
    if query.words:
        articles = articles.filter(_has_or_is_one_of(query.words))
    for words in query.without:
        articles = articles.exclude(_has([words]))
    return articles


def quoting(articles: models.QuerySet[Article], name: str, user: Any) -> models.QuerySet[Article]:
    """Articles that quote somebody who goes by something like ``name``."""
    return articles.filter(pk__in=_quotes_of(name, user))


def relying_on(articles: models.QuerySet[Article], name: str, user: Any) -> models.QuerySet[Article]:
    """Articles that cite or quote a source that goes by something like ``name``."""
    cited = Citation.objects.filter(source__in=_named(name, user)).values("article")
    return articles.filter(models.Q(pk__in=cited) | models.Q(pk__in=_quotes_of(name, user)))


def _quotes_of(name: str, user: Any) -> models.QuerySet:
    return Quote.objects.standing().filter(speaker__in=_named(name, user)).order_by().values("article")


def _named(name: str, user: Any) -> models.QuerySet[Source]:
    """Sources by name or alias; whoever may not know an anonymous one finds nothing by its name."""
    known = Source.objects.standing()
    if not user.has_perm("articles.view_anonymous"):
        known = known.exclude(terms=Terms.ANONYMOUS)
    like = models.Q(name__icontains=name) | models.Q(aliases__name__icontains=name)
    return known.filter(like).values("pk")


def _has_or_is_one_of(words: Sequence[str]) -> models.Q:
    """What has ``words``; by key where few have them. PostgreSQL takes every word that it has no figure of
    for a common one, and would look for it through the whole list, the newest first."""
    few = ENGINES[connection.vendor].keys(words, FEW + 1, desk_index.TABLE, "article_id")
    return models.Q(pk__in=few) if len(few) <= FEW else _has(words)


def _has(words: Sequence[str]) -> models.Q:
    return ENGINES[connection.vendor].has(words, desk_index.TABLE, "article_id")
