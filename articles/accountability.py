"""How often this house was wrong, how soon it said so, and why: figures out of the records alone."""

from __future__ import annotations

import datetime as dt
import statistics
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from django.db import models
from django.db.models import Count
from django.db.models.functions import TruncMonth
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from articles.models import Cause, ChangeKind, Correction, Desk, ErrorReport, ReportState, Revision
from articles.models.corrections import ERRORS

MONTHS = 12
# Of the drawing of bars, in its own units.
WIDTH, LABEL_WIDTH, VALUE_WIDTH, ROW_HEIGHT, BAR_HEIGHT = 400, 140, 45, 24, 16


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table: what was published, and what of it was wrong."""

    label: str
    articles: int
    errors: int

    @property
    def rate(self) -> float:
        """Errors admitted for 100 articles."""
        return 100 * self.errors / self.articles if self.articles else 0.0


@dataclass(frozen=True, slots=True)
class Wait:
    """How long readers' reports waited for their corrections, in hours at the median."""

    label: str
    reports: int
    hours: float


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a drawing, placed."""

    label: str
    value: str
    y: int
    width: float

    @property
    def text_y(self) -> int:
        return self.y + BAR_HEIGHT - 4

    @property
    def value_x(self) -> float:
        return LABEL_WIDTH + self.width + 6


@dataclass(frozen=True, slots=True)
class Chart:
    bars: Sequence[Bar]

    width = WIDTH
    bar_x = LABEL_WIDTH
    bar_height = BAR_HEIGHT

    @property
    def height(self) -> int:
        return ROW_HEIGHT * len(self.bars) + 4

    @classmethod
    def of(cls, values: Sequence[tuple[str, float, str]], whole: float = 0) -> Chart:
        """Draw labels with their values; the words beside a bar are the value as it is told.

        The longest bar is the largest value, or ``whole`` where the values are shares of it.
        """
        most = whole or max((value for _, value, _ in values), default=0) or 1
        room = WIDTH - LABEL_WIDTH - VALUE_WIDTH
        return cls(
            [
                Bar(label, told, ROW_HEIGHT * row + 4, round(room * value / most, 1))
                for row, (label, value, told) in enumerate(values)
            ]
        )


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of the last twelve months."""

    since: dt.datetime
    until: dt.datetime
    total: Row
    by_month: Sequence[Row]
    by_desk: Sequence[Row]
    by_cause: Sequence[tuple[str, int]]
    by_kind: Sequence[tuple[str, int]]
    wait: Wait | None
    wait_by_desk: Sequence[Wait]
    wait_by_cause: Sequence[Wait]
    reports: int
    reports_right: int
    reports_waiting: int

    @property
    def month_chart(self) -> Chart:
        return Chart.of([(row.label, row.rate, f"{row.rate:.1f}") for row in self.by_month])

    @property
    def desk_chart(self) -> Chart:
        return Chart.of([(row.label, row.rate, f"{row.rate:.1f}") for row in self.by_desk])

    @property
    def cause_chart(self) -> Chart:
        return Chart.of([(label, count, str(count)) for label, count in self.by_cause])

    @property
    def desk_wait_chart(self) -> Chart:
        return _chart_of_waits(self.wait_by_desk)

    @property
    def cause_wait_chart(self) -> Chart:
        return _chart_of_waits(self.wait_by_cause)


def _chart_of_waits(waits: Sequence[Wait]) -> Chart:
    return Chart.of([(wait.label, wait.hours, f"{wait.hours:.1f}") for wait in waits])


def figures(now: dt.datetime | None = None) -> Figures:
    now = now or timezone.now()
    since = _months_ago(now, MONTHS - 1)
    published = _published(since, now)
    told = _told(since, now)
    errors = Counter({key: count for key, count in told.items() if key.kind in ERRORS})
    reports = ErrorReport.objects.filter(created_at__gte=since)
    reported = reports.aggregate(all=Count("pk"), right=Count("pk", models.Q(state=ReportState.ACCEPTED)))
    waited = _waited(reports, now)
    return Figures(
        since=since,
        until=now,
        total=Row("", published.total(), errors.total()),
        by_month=_by_month(published, errors, now),
        by_desk=_by_desk(published, errors),
        by_cause=_labelled(_sums(errors, "cause"), dict(Cause.choices)),
        by_kind=_labelled(_sums(told, "kind"), dict(ChangeKind.choices)),
        wait=next(iter(_waits(waited, lambda each: "")), None),
        wait_by_desk=_waits(waited, lambda each: each.desk),
        wait_by_cause=_waits(waited, lambda each: str(Cause(each.cause).label)),
        reports=reported["all"],
        reports_right=reported["right"],
        reports_waiting=reports.waiting().count(),
    )


class _Group(NamedTuple):
    """What the database counts together."""

    month: dt.datetime
    desk: int | None
    kind: str = ""
    cause: str = ""


def _published(since: dt.datetime, now: dt.datetime) -> Counter[_Group]:
    """How many articles began to be read, by month and desk: their first versions, each once."""
    first = Revision.objects.have_been_live(now).filter(
        first_published_at__gte=since, live_from=models.F("first_published_at")
    )
    groups = first.order_by().annotate(month=TruncMonth("first_published_at")).values_list("month", "desk")
    return Counter({_Group(*group): count for *group, count in groups.annotate(count=Count("pk"))})


def _told(since: dt.datetime, now: dt.datetime) -> Counter[_Group]:
    """How many changes readers were told of."""
    told = Correction.objects.public(now).filter(revision__live_from__gte=since).order_by()
    groups = told.annotate(month=TruncMonth("revision__live_from"))
    groups = groups.values_list("month", "revision__desk", "kind", "cause")
    return Counter({_Group(*group): count for *group, count in groups.annotate(count=Count("pk"))})


def _sums(counted: Counter[_Group], name: str) -> Counter:
    sums: Counter = Counter()
    for group, count in counted.items():
        sums[getattr(group, name)] += count
    return sums


def _months_ago(now: dt.datetime, months: int) -> dt.datetime:
    """The first moment of the month that many months before this one."""
    local = timezone.localtime(now)
    count = local.year * 12 + local.month - 1 - months
    return timezone.make_aware(dt.datetime(count // 12, count % 12 + 1, 1))  # noqa: DTZ001


def _by_month(published: Counter[_Group], errors: Counter[_Group], now: dt.datetime) -> list[Row]:
    articles, wrong = _sums(published, "month"), _sums(errors, "month")
    months = [_months_ago(now, back) for back in range(MONTHS - 1, -1, -1)]
    return [Row(date_format(month, "F Y"), articles[month], wrong[month]) for month in months]


def _by_desk(published: Counter[_Group], errors: Counter[_Group]) -> list[Row]:
    articles, wrong = _sums(published, "desk"), _sums(errors, "desk")
    rows = [Row(desk.name, articles[desk.pk], wrong[desk.pk]) for desk in Desk.objects.all()]
    return sorted((row for row in rows if row.articles or row.errors), key=lambda row: -row.rate)


def _labelled(sums: Counter, labels: dict[str, str]) -> list[tuple[str, int]]:
    counted = sorted(sums.items(), key=lambda each: (-each[1], each[0]))
    return [(str(labels[value]), count) for value, count in counted]


class _Waited(NamedTuple):
    """A report that led to a correction which readers have seen."""

    desk: str
    cause: str
    hours: float


def _waited(reports: models.QuerySet[ErrorReport], now: dt.datetime) -> list[_Waited]:
    answered = reports.filter(correction__revision__live_from__lte=now).values_list(
        "correction__revision__desk__name",
        "correction__cause",
        "created_at",
        "correction__revision__live_from",
    )
    return [
        _Waited(desk or _("no desk"), cause, (corrected - reported).total_seconds() / 3600)
        for desk, cause, reported, corrected in answered
    ]


def _waits(waited: Sequence[_Waited], label: Callable[[_Waited], str]) -> list[Wait]:
    """The median wait of each label, the longest first."""
    hours = defaultdict(list)
    for each in waited:
        hours[label(each)].append(each.hours)
    waits = [Wait(name, len(each), statistics.median(each)) for name, each in hours.items()]
    return sorted(waits, key=lambda wait: (-wait.hours, wait.label))
