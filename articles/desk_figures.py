"""How the desk works: how long stories wait, who is quoted, on whom they rest, what was wrong.

Every figure is counted by the database, out of the records alone.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import models
from django.db.models import Avg, Count, F, Max, Min, OuterRef, Q, Subquery, Sum
from django.db.models.functions import Coalesce, Length, Replace
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.accountability import ERRORS, Chart
from articles.extraction.findings import QuoteKind
from articles.models import Article, Cause, Citation, Correction, Move, Quote, Revision, RevisionQuote, Terms
from articles.workflow import Action, Status

SHOWN = 40
IN_CHART = 15
PER_CENT = " %"
# So many letters have room beside a bar.
LABEL_LETTERS = 22


@dataclass(frozen=True, slots=True)
class Period:
    since: dt.datetime
    until: dt.datetime


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a report: the label first, then its figures; ``weight`` is the length of its bar."""

    cells: Sequence[Any]
    weight: float
    url: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    title: str
    about: str
    columns: Sequence[str]
    rows: Sequence[Row]
    unit: str = ""

    @property
    def chart(self) -> Chart:
        """The first rows as bars; shares are drawn as parts of the whole."""
        first = self.rows[:IN_CHART]
        told = [f"{_told(row.weight)}{self.unit}" for row in first]
        return Chart.of(
            [(_short(row.cells[0]), row.weight, said) for row, said in zip(first, told, strict=True)],
            whole=100 if self.unit == PER_CENT else 0,
        )


def time_in_status(period: Period) -> Report:
    stays = _stays(period)
    counted = stays.values("from_status").annotate(number=Count("pk"), mean=Avg("took"), longest=Max("took"))
    rows = [_time_row(stays, found) for found in sorted(counted.order_by(), key=_place_in_life)]
    return Report(
        _("Time in each status"),
        _("Median hours from entering a status to leaving it, for what left it in this time."),
        [_("Status"), _("Times left"), _("Median hours"), _("Mean hours"), _("Longest")],
        rows,
        " h",
    )


def oldest_in_review(period: Period) -> Report:
    submitted = Move.objects.filter(article=OuterRef("pk"), action=Action.SUBMIT).order_by("-number")
    waiting = Article.objects.filter(status=Status.IN_REVIEW).select_related("desk", "assignee")
    waiting = waiting.defer("body").annotate(
        since=Coalesce(Subquery(submitted.values("at")[:1]), "updated_at")
    )
    now = timezone.now()
    return Report(
        _("Oldest in review"),
        _("Days since it was submitted, for what is in review now."),
        [_("Story"), _("Desk"), _("Assigned to"), _("Submitted"), _("Days")],
        [_review_row(article, now) for article in waiting.order_by("since", "pk")[:SHOWN]],
    )


def who_is_quoted(period: Period) -> Report:
    named = Q(speaker__merged_into=None, speaker__terms=Terms.ON_RECORD)
    shown = _quotes(period).filter(named | Q(speaker__merged_into__terms=Terms.ON_RECORD))
    by_speaker = shown.values(
        key=Coalesce("speaker__merged_into", "speaker"),
        name=Coalesce("speaker__merged_into__name", "speaker__name"),
    ).annotate(words=_words(), quotes=Count("pk"), stories=Count("revision__article", distinct=True))
    return Report(
        _("Who is quoted"),
        _("Words in quotation marks in the stories first published in this time; named speakers alone."),
        [_("Speaker"), _("Words"), _("Quotes"), _("Stories")],
        [
            Row(
                [found["name"], found["words"], found["quotes"], found["stories"]],
                found["words"],
                reverse("admin:articles_source_change", args=[found["key"]]),
            )
            for found in by_speaker.order_by("-words", "name")[:SHOWN]
        ],
    )


def on_what_terms(period: Period) -> Report:
    counted = {
        found["quote__speaker__terms"]: found
        for found in _quotes(period)
        .values("quote__speaker__terms")
        .annotate(
            quotes=Count("pk"),
            words=_words(),
            sources=Count("quote__speaker", distinct=True),
            stories=Count("revision__article", distinct=True),
        )
        .order_by()
    }
    total = sum(found["quotes"] for found in counted.values())
    return Report(
        _("On what terms sources speak"),
        _("Share of the quotes, in per cent; somebody who is no recorded source counts as nobody."),
        [_("Terms"), _("Share of quotes, %"), _("Quotes"), _("Words"), _("Sources"), _("Stories")],
        [
            _terms_row(label, counted[terms], total)
            for terms, label in [*Terms.choices, (None, _("nobody recorded"))]
            if terms in counted
        ],
        PER_CENT,
    )


def on_one_source(period: Period) -> Report:
    counted = (
        _with_span_of_sources(_stories(period))
        .values("desk__name")
        .annotate(
            stories=Count("pk"),
            # Of four ends that are one and the same source, no other source lies between.
            alone=Count("pk", filter=Q(a=F("b"), c=F("d")) & Q(a=F("c"))),
            none=Count("pk", filter=Q(a=None)),
        )
        .order_by()
    )
    rows = [_one_source_row(found) for found in counted]
    return Report(
        _("Stories on one source"),
        _("Share of the stories first published in this time, in per cent; as they are recorded now."),
        [_("Desk"), _("Share, %"), _("On one source"), _("On none"), _("Stories")],
        sorted(rows, key=lambda row: -row.weight),
        PER_CENT,
    )


def corrections_by_desk(period: Period) -> Report:
    return _corrections(
        _("Corrections by desk"), _("Desk"), period, "revision__desk__name", {None: _("no desk")}
    )


def corrections_by_cause(period: Period) -> Report:
    return _corrections(_("Corrections by cause"), _("Cause"), period, "cause", dict(Cause.choices))


REPORTS: dict[str, Callable[[Period], Report]] = {
    "time-in-status": time_in_status,
    "oldest-in-review": oldest_in_review,
    "who-is-quoted": who_is_quoted,
    "terms": on_what_terms,
    "one-source": on_one_source,
    "corrections-by-desk": corrections_by_desk,
    "corrections-by-cause": corrections_by_cause,
}


def _stays(period: Period) -> models.QuerySet[Move]:
    """The moves of a period that left a status, with how long it ``took`` since the article came to it."""
    steps = Move.objects.exclude(from_status=F("to_status"))
    earlier = Move.objects.filter(article=OuterRef("article"), number__lt=OuterRef("number"))
    came = earlier.exclude(from_status=F("to_status")).order_by("-number")
    began = earlier.order_by("number")
    entered = Coalesce(Subquery(came.values("at")[:1]), Subquery(began.values("at")[:1]))
    left = steps.filter(at__gte=period.since, at__lt=period.until).annotate(entered=entered)
    took = models.ExpressionWrapper(F("at") - F("entered"), models.DurationField())
    return left.filter(entered__isnull=False).annotate(took=took)


def _time_row(stays: models.QuerySet[Move], found: dict[str, Any]) -> Row:
    of_status = stays.filter(from_status=found["from_status"]).order_by("took").values_list("took", flat=True)
    median = _hours(of_status[(found["number"] - 1) // 2])
    label = Status(found["from_status"]).label
    return Row([label, found["number"], median, _hours(found["mean"]), _hours(found["longest"])], median)


def _place_in_life(found: dict[str, Any]) -> int:
    return Status.values.index(found["from_status"])


def _hours(took: dt.timedelta) -> float:
    return round(took.total_seconds() / 3600, 1)


def _review_row(article: Article, now: dt.datetime) -> Row:
    days = round((now - article.since) / dt.timedelta(days=1), 1)  # type: ignore[attr-defined]
    submitted = f"{timezone.localtime(article.since):%Y-%m-%d %H:%M}"  # type: ignore[attr-defined]
    assignee = str(article.assignee or _("nobody"))
    url = reverse("admin:articles_article_change", args=[article.pk])
    return Row([article.headline, str(article.desk or _("no desk")), assignee, submitted, days], days, url)


def _stories(period: Period) -> models.QuerySet[Revision]:
    """What readers see, at the end of a period, of the stories first published in it."""
    stories = Revision.objects.live(min(period.until, timezone.now())).order_by()
    return stories.filter(first_published_at__gte=period.since, first_published_at__lt=period.until)


def _quotes(period: Period) -> models.QuerySet[RevisionQuote]:
    """The quotes of those stories that claim somebody's own words."""
    shown = RevisionQuote.objects.filter(revision__in=_stories(period)).order_by()
    return shown.exclude(quote__kind=QuoteKind.INDIRECT.value)


def _words() -> Sum:
    text = F("quote__text")
    return Sum(Length(text) - Length(Replace(text, models.Value(" "), models.Value(""))) + 1)


def _terms_row(label: Any, found: dict[str, Any], total: int) -> Row:
    share = _share(found["quotes"], total)
    figures = [found["quotes"], found["words"], found["sources"], found["stories"]]
    return Row([str(label), share, *figures], share)


def _with_span_of_sources(stories: models.QuerySet[Revision]) -> models.QuerySet[Revision]:
    """``a`` and ``b`` are the lowest keys of the sources cited and quoted, ``c`` and ``d`` the highest."""
    article = {"article": OuterRef("article")}
    cited = Citation.objects.filter(**article).order_by().values("article")
    quoted = Quote.objects.standing().filter(**article).order_by().values("article")
    ends = {
        f"{name}_{side}": Subquery(rows.values(found=end(key)))
        for name, rows, key in (("cited", cited, "source"), ("quoted", quoted, "speaker"))
        for side, end in (("first", Min), ("last", Max))
    }
    return stories.annotate(**ends).annotate(
        a=Coalesce("cited_first", "quoted_first"),
        b=Coalesce("quoted_first", "cited_first"),
        c=Coalesce("cited_last", "quoted_last"),
        d=Coalesce("quoted_last", "cited_last"),
    )


def _one_source_row(found: dict[str, Any]) -> Row:
    share = _share(found["alone"], found["stories"])
    desk = found["desk__name"] or _("no desk")
    return Row([desk, share, found["alone"], found["none"], found["stories"]], share)


def _corrections(title: str, heading: str, period: Period, name: str, labels: dict[Any, Any]) -> Report:
    told = Correction.objects.public(period.until).filter(kind__in=ERRORS).order_by()
    counted = (
        told.filter(revision__live_from__gte=period.since, revision__live_from__lt=period.until)
        .values(name)
        .annotate(number=Count("pk"), serious=Count("pk", filter=Q(severity="serious")))
        .order_by("-number", name)
    )
    return Report(
        title,
        _("Corrections and retractions that readers were told of in this time."),
        [heading, _("Errors"), _("Serious")],
        [
            Row(
                [str(labels.get(found[name], found[name])), found["number"], found["serious"]],
                found["number"],
            )
            for found in counted
        ],
    )


def _share(part: int, whole: int) -> float:
    return round(100 * part / whole, 1) if whole else 0.0


def _short(label: Any) -> str:
    text = str(label)
    return text if len(text) <= LABEL_LETTERS else f"{text[: LABEL_LETTERS - 1].rstrip()}…"


def _told(weight: float) -> str:
    return f"{weight:,.1f}" if isinstance(weight, float) else f"{weight:,}"
