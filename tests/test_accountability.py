"""The figures come out of the records, and each record counts once."""

import datetime as dt

import pytest
from django.utils import timezone

from articles.accountability import Chart, Row, figures
from articles.models import ErrorReport
from tests.factories import approve, at_moment, make_desk, make_editor, make_reporter, published_article

pytestmark = pytest.mark.django_db

HOUR = dt.timedelta(hours=1)


def corrected_article(*, report_after=None, kind="correction", cause="wrong_number", **fields):
    """Published three hours ago, changed now; with a reader's report so long after publication."""
    published = timezone.now() - 3 * HOUR
    article = published_article(at=published, **fields)
    article.refresh_from_db()
    editor, reporter = make_editor(), make_reporter()
    draft = None
    if report_after is not None:
        with at_moment(published + report_after):
            report = ErrorReport.objects.create(
                article=article, revision=article.live_revision(), message="Not so.", passage="ended"
            )
        report.accept(by=editor)
        draft = report.draft
        article.refresh_from_db()
    article.plan_change(
        by=reporter, draft=draft, kind=kind, wrong="Ten boats.", right="Twelve boats.", cause=cause
    )
    approve(article)
    article.publish(by=editor)
    return article


def test_errors_are_counted_for_a_hundred_articles():
    corrected_article()
    for _ in range(3):
        published_article()

    found = figures()

    assert (found.total.articles, found.total.errors, found.total.rate) == (4, 1, 25.0)


def test_an_update_is_no_error():
    corrected_article(kind="update")

    found = figures()

    assert found.total.errors == 0
    assert found.by_kind == [("Update", 1)]


def test_time_runs_from_the_report_to_the_correction():
    corrected_article(report_after=HOUR)
    corrected_article(report_after=2 * HOUR)

    found = figures()

    assert found.wait.hours == pytest.approx(1.5, abs=0.05)
    assert (found.reports, found.reports_right, found.reports_waiting) == (2, 2, 0)


def test_without_a_report_there_is_no_time():
    corrected_article()

    assert figures().wait is None


def test_time_to_a_correction_is_told_by_desk_and_by_cause():
    sport, world = make_desk(name="Sport"), make_desk(name="World")
    corrected_article(desk=sport, report_after=HOUR)
    corrected_article(desk=sport, report_after=2 * HOUR)
    corrected_article(desk=world, report_after=HOUR, cause="wrong_name")

    found = figures()

    told = [(wait.label, wait.reports, round(wait.hours, 1)) for wait in found.wait_by_desk]
    assert told == [("World", 1, 2.0), ("Sport", 2, 1.5)]
    told = [(wait.label, wait.reports, round(wait.hours, 1)) for wait in found.wait_by_cause]
    assert told == [("wrong name", 1, 2.0), ("wrong number", 2, 1.5)]


def test_desks_and_causes_are_told_apart():
    sport, world = make_desk(name="Sport"), make_desk(name="World")
    corrected_article(desk=sport)
    published_article(desk=world)

    found = figures()

    assert found.by_desk == [Row("Sport", 1, 1), Row("World", 1, 0)]
    assert found.by_cause == [("wrong number", 1)]


def test_figures_cost_the_same_queries_for_many_records(django_assert_num_queries):
    corrected_article(report_after=HOUR)
    for _ in range(3):
        published_article()

    with django_assert_num_queries(6):
        figures()


def test_twelve_months_are_shown_and_the_last_is_this_one():
    corrected_article()

    found = figures(dt.datetime(2024, 2, 10, tzinfo=dt.UTC))

    assert [row.label for row in found.by_month][::11] == ["March 2023", "February 2024"]
    assert found.total.errors == 0


def test_what_is_scheduled_is_not_counted_yet():
    article = published_article(at=timezone.now() - HOUR)
    article.refresh_from_db()
    article.plan_change(by=make_reporter(), kind="correction", wrong="Ten boats.", right="Twelve boats.")
    approve(article)
    article.publish(by=make_editor(), at=timezone.now() + HOUR)

    assert figures().total.errors == 0


def test_longest_bar_fills_the_room_and_others_are_in_proportion():
    chart = Chart.of([("a", 4, "4"), ("b", 1, "1"), ("c", 0, "0")])

    widths = [bar.width for bar in chart.bars]
    assert widths[1] == pytest.approx(widths[0] / 4, abs=0.1)
    assert widths[2] == 0
    assert chart.bars[0].value_x < chart.width


def test_chart_of_nothing_is_drawn():
    assert [bar.width for bar in Chart.of([("a", 0, "0")]).bars] == [0]
