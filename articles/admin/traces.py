"""Where an error may stand too, as the desk is shown it: beside a correction, and before it is published."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from articles import travelled
from articles.models import Article, CorrectionDraft
from articles.models.corrections import ERRORS
from articles.travelled import Trace

# A correction is published on one page with its traces; all of them are a press away.
TRACES_SHOWN = 8


def rows_of(origin: Article, found: Sequence[Trace]) -> list[dict[str, Any]]:
    """Each trace with its article, whether readers see it, and the task that stands for it, if any."""
    articles = Article.objects.select_related("desk").in_bulk([trace.article_id for trace in found])
    live = travelled.live_articles(found)
    tasks = {task.article_id: task for task in origin.follow_ups.order_by("pk")}
    return [
        {
            "trace": trace,
            "article": articles[trace.article_id],
            "is_live": trace.article_id in live,
            "task": tasks.get(trace.article_id),
        }
        for trace in found
    ]


def before_publication(article: Article, planned: Sequence[CorrectionDraft], user: Any) -> dict[int, Any]:
    """For each planned correction of an error, where it may stand too, as far as ``user`` may see that."""
    if not user.has_perm("articles.view_followup"):
        return {}
    errors = [change for change in planned if change.kind in ERRORS and change.wrong]
    found = {change.pk: travelled.find_for_change(article, change) for change in errors}
    return {
        key: {"number": len(traces), "rows": rows_of(article, traces[:TRACES_SHOWN])}
        for key, traces in found.items()
    }
