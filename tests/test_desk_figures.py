"""The desk's own figures are those of the records."""

import datetime as dt

import pytest
from django.utils import timezone

from articles.desk_figures import PER_CENT, REPORTS, Period, Report, Row
from articles.models import Correction
from tests.factories import (
    at_moment,
    make_article,
    make_citation,
    make_desk,
    make_editor,
    make_quote,
    make_source,
    plan_change,
    publish,
    published_article,
    submit,
)

pytestmark = pytest.mark.django_db
HOUR = dt.timedelta(hours=1)
DAY = dt.timedelta(days=1)


@pytest.fixture
def now():
    return timezone.now()


def rows(name, now, since=30 * DAY):
    return [list(row.cells) for row in REPORTS[name](Period(now - since, now + HOUR)).rows]


def story(*speakers, now, desk=None, cited=()):
    """A published story in which each of ``speakers`` says five words, which no other story says."""
    article = make_article(quote=False, desk=desk or make_desk(), body="<p>The boats are back.</p>")
    for number, speaker in enumerate(speakers):
        words = f"{number} says boats are back"
        article.body += f"<p>“{words}”</p>"
        make_quote(article, text=words, speaker=speaker, check_state="verified")
    for source in cited:
        make_citation(article, source=source)
    article.save()
    publish(article, at=now - DAY)
    return article


def test_time_in_a_status_runs_from_the_move_that_led_there(now):
    for hours in (1, 2, 9):
        article = make_article()
        with at_moment(now - DAY):
            submit(article)
        with at_moment(now - DAY + hours * HOUR):
            article.approve(by=make_editor())

    (_, *in_review), *_ = [row for row in rows("time-in-status", now) if row[0] == "in review"]

    assert in_review == [3, 2.0, 4.0, 9.0]


def test_time_in_draft_begins_with_the_first_entry_of_the_log(now):
    article = make_article()
    with at_moment(now - 5 * HOUR):
        article.log("create", by=make_editor())
    with at_moment(now - 2 * HOUR):
        article.assign(to=None, by=make_editor())
    with at_moment(now - HOUR):
        submit(article)

    assert rows("time-in-status", now) == [["draft", 1, 4.0, 4.0, 4.0]]


def test_what_left_its_status_before_the_period_does_not_count(now):
    with at_moment(now - 40 * DAY):
        submit(make_article()).approve(by=make_editor())

    assert rows("time-in-status", now) == []


def test_oldest_in_review_comes_first(now):
    new, old = make_article(headline="New"), make_article(headline="Old", desk=make_desk(name="Coast"))
    submit(new)
    with at_moment(now - 3 * DAY):
        submit(old)

    found = rows("oldest-in-review", now)

    assert [row[0] for row in found] == ["Old", "New"]
    assert (found[0][1], found[0][4]) == ("Coast", pytest.approx(3.0, abs=0.1))


def test_words_are_counted_by_speaker(now):
    ada, berit = make_source(name="Ada Holm"), make_source(name="Berit Dahl")
    story(ada, ada, berit, now=now)
    story(ada, now=now)

    assert rows("who-is-quoted", now) == [["Ada Holm", 15, 3, 2], ["Berit Dahl", 5, 1, 1]]


def test_merged_speaker_counts_under_the_name_that_stays(now):
    ada, again = make_source(name="Ada Holm"), make_source(name="A. Holm")
    story(ada, again, now=now)
    again.merge(into=ada, by=make_editor())

    assert rows("who-is-quoted", now) == [["Ada Holm", 10, 2, 1]]


def test_anonymous_speaker_is_counted_and_never_named(now):
    hidden = make_source(
        name="Karl Weber",
        terms="anonymous",
        described_as="a dock worker",
        anonymity_reason="His job.",
        anonymity_approved_by=make_editor(),
    )
    story(hidden, make_source(), make_source(), make_source(), now=now)

    assert "Karl Weber" not in str([rows(name, now) for name in REPORTS])
    assert rows("terms", now) == [["on record", 75.0, 3, 15, 3, 1], ["anonymous", 25.0, 1, 5, 1, 1]]


def test_source_that_became_anonymous_is_no_longer_named(now):
    source = make_source(name="Karl Weber")
    story(source, now=now)
    source.terms, source.described_as = "anonymous", "a dock worker"
    source.save()

    assert rows("who-is-quoted", now) == []


def test_story_on_one_source_is_told_from_one_on_two_and_on_none(now):
    desk, one, other = make_desk(name="Coast"), make_source(), make_source()
    story(one, one, now=now, desk=desk)
    story(one, now=now, desk=desk, cited=[one])
    story(now=now, desk=desk, cited=[other])
    story(one, now=now, desk=desk, cited=[other])
    story(one, other, now=now, desk=desk)
    story(now=now, desk=desk, cited=[one, other])
    story(now=now, desk=desk)
    story(other, now=now, desk=desk, cited=[one, other])

    assert rows("one-source", now) == [["Coast", 37.5, 3, 1, 8]]


def test_story_before_the_period_does_not_count(now):
    published_article(at=now - 40 * DAY)

    assert rows("who-is-quoted", now) == rows("terms", now) == rows("one-source", now) == []


def test_corrections_are_counted_by_desk_and_by_cause(now):
    desk = make_desk(name="Coast")
    for cause in ("wrong_name", "wrong_name", "wrong_date"):
        article = published_article(at=now - 2 * DAY, desk=desk)
        plan_change(article, cause=cause)
        type(article).objects.filter(pk=article.pk).update(status="draft")
        article.refresh_from_db()
        publish(article)

    assert Correction.objects.count() == 3
    assert rows("corrections-by-desk", now) == [["Coast", 3, 0]]
    assert rows("corrections-by-cause", now) == [["wrong name", 2, 0], ["wrong date", 1, 0]]


def test_long_label_is_shortened_in_the_chart_alone(now):
    source = make_source(name="The Association of Harbour Masters of the North")
    story(source, now=now)

    report = REPORTS["who-is-quoted"](Period(now - 30 * DAY, now + HOUR))

    assert report.rows[0].cells[0] == source.name
    assert report.chart.bars[0].label == "The Association of Ha…"


def test_shares_are_drawn_as_parts_of_the_whole():
    half, count = (
        Report("", "", [], [Row(["a"], 50), Row(["b"], 25)], unit).chart for unit in (PER_CENT, "")
    )

    assert half.bars[0].width == pytest.approx(count.bars[0].width / 2, abs=0.1)
    assert half.bars[1].width == pytest.approx(count.bars[1].width / 2, abs=0.1)
