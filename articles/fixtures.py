"""Writes what an import made as a Django fixture, for ``loaddata`` on either engine."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import TextIO

from django.core import serializers
from django.db import models

from articles.models import (
    Article,
    Author,
    Citation,
    FiledCopy,
    ImportRun,
    Move,
    Note,
    Quote,
    Source,
    SourceAlias,
    SourceMatch,
    Terms,
)
from articles.moments import to_milliseconds
from articles.workflow import Action

ROWS_AT_A_TIME = 500
THE_IMPORTERS = (Action.IMPORT, Action.FILE_AGAIN)


def write_fixture(hashes: Sequence[str], out: TextIO) -> int:
    """Write the copy with these hashes and all that was made of it; return how many articles that are.

    Articles that somebody has worked on since are left out: what people did belongs to its own database.
    """
    articles = [pk for some in _few(hashes) for pk in _as_imported(some)]
    serializers.serialize(
        "json",
        _rows(list(dict.fromkeys(articles))),
        indent=1,
        use_natural_foreign_keys=True,
        use_natural_primary_keys=True,
        stream=out,
    )
    return len(set(articles))


def _few(values: Sequence) -> Iterator[Sequence]:
    return (values[at : at + ROWS_AT_A_TIME] for at in range(0, len(values), ROWS_AT_A_TIME))


def _as_imported(hashes: Sequence[str]) -> models.QuerySet:
    """Keys of the articles of this copy that nobody has touched and whose sources are all on the record."""
    touched = Move.objects.exclude(action__in=THE_IMPORTERS).values("article")
    unnamed = Source.objects.exclude(terms=Terms.ON_RECORD)
    articles = Article.objects.filter(filings__sha256__in=hashes, assignee=None, desk=None)
    articles = articles.exclude(pk__in=touched).exclude(quotes__speaker__in=unnamed)
    return articles.exclude(citations__source__in=unnamed).order_by("pk").values_list("pk", flat=True)


def _rows(articles: Sequence[int]) -> Iterator[models.Model]:
    """Every row once, each after those that it points at."""
    seen: set[tuple[type[models.Model], int]] = set()
    for rows, lookup in _everything():
        for some in _few(articles):
            for row in rows.filter(**{lookup: some}).order_by("pk"):
                if (type(row), row.pk) not in seen:
                    seen.add((type(row), row.pk))
                    yield _as_loaded(row)


def _as_loaded(row: models.Model) -> models.Model:
    """The row with its moments as ``loaddata`` gives them, so that it is written again to the letter."""
    for field in row._meta.concrete_fields:
        moment = getattr(row, field.attname)
        if isinstance(moment, dt.datetime):
            setattr(row, field.attname, to_milliseconds(moment))
    return row


def _everything() -> Iterator[tuple[models.QuerySet, str]]:
    """The rows that speak of an article, with the way from them to it."""
    yield ImportRun.objects.all(), "filings__article__in"
    yield Author.objects.all(), "articles__in"
    for road in ("quotes__article__in", "citations__article__in", "matches__article__in"):
        yield Source.objects.all(), road
        yield SourceAlias.objects.select_related("source"), f"source__{road}"
    yield Article.objects.all(), "pk__in"
    yield FiledCopy.objects.select_related("article", "replaces", "run"), "article__in"
    yield Citation.objects.select_related("article", "source", "filed_copy"), "article__in"
    continued = ("continues__article", "continues__filed_copy")
    yield Quote.objects.select_related("article", "speaker", "filed_copy", *continued), "article__in"
    yield SourceMatch.objects.select_related("article", "source"), "article__in"
    yield Note.objects.filter(by=None).select_related("article"), "article__in"
    yield Move.objects.select_related("article"), "article__in"
