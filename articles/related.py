"""Stories that share speakers, sources or topics with one: a few, found at one look in any archive."""

# ruff: noqa: S608  (every name in the statement is a constant of this module; the values are parameters)
from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from django.db.models.expressions import RawSQL

from articles.models import Revision

MOST = 3
# Of each thing shared, so many of the newest stories are weighed, by an index in that order.
LOOKED_AT = 25
# Who speaks in both tells more than whom both rest on, and that more than a topic that many have.
WEIGHTS = {"speaker": 4, "source": 2, "topic": 1}
MOST_SHARED = 8
SHARES = {
    "source": ("articles_revisionsource", "source_id"),
    "speaker": ("articles_revisionsource", "source_id"),
    "topic": ("articles_revision_topics", "topic_id"),
}
OPEN = "live_from <= %s AND (live_until IS NULL OR live_until > %s)"


def related_to(
    revision: Revision, now: dt.datetime, *, speakers: set[int], sources: set[int], topics: Iterable[int]
) -> list[Revision]:
    """Return the live stories that share most with ``revision``, the newest of them first."""
    shared = [
        *(("speaker", key) for key in sorted(speakers)[:MOST_SHARED]),
        *(("source", key) for key in sorted(sources - speakers)[:MOST_SHARED]),
        *(("topic", key) for key in sorted(topics)[:MOST_SHARED]),
    ]
    if not shared or revision.hides_text:
        return []
    looks, parameters = [], []
    for kind, key in shared:
        look, values = _newest_that_share(kind, key, revision, now)
        looks.append(look)
        parameters += values
    most = (
        f"SELECT revision_id FROM ({' UNION ALL '.join(looks)}) shared"
        f" GROUP BY revision_id ORDER BY sum(weight) DESC, revision_id DESC LIMIT {MOST}"
    )
    # Each look takes what is live and has its words: nobody need ask that again.
    found = Revision.objects.filter(pk__in=RawSQL(most, parameters))  # noqa: S611
    return list(found.for_lists().newest_first())


def _newest_that_share(kind: str, key: int, revision: Revision, now: dt.datetime) -> tuple[str, list]:
    """The newest live stories that have one thing, each with the weight of having it."""
    table, column = SHARES[kind]
    look = (
        f"SELECT * FROM (SELECT revision_id, {WEIGHTS[kind]} AS weight FROM {table}"
        f" JOIN articles_revision ON articles_revision.id = revision_id"
        f" WHERE {column} = %s AND {OPEN} AND article_id <> %s AND NOT hides_text"
        f" ORDER BY revision_id DESC LIMIT {LOOKED_AT}) {kind}_{key}"
    )
    return look, [key, now, now, revision.article_id]
