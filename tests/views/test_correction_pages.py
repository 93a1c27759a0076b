"""Readers look through all corrections, and each has a page of its own."""

import datetime as dt
from copy import deepcopy

import pytest
from django.urls import reverse
from django.utils import timezone

from tests.factories import approve, make_desk, make_editor, make_reporter, published_article

pytestmark = pytest.mark.django_db

LIST = "/corrections/"


def correct(article, **fields):
    article.refresh_from_db()
    article.plan_change(
        by=make_reporter(),
        **{"kind": "correction", "wrong": "Ten boats.", "right": "Twelve boats.", **fields},
    )
    approve(article)
    article.publish(by=make_editor())
    return article.corrections.order_by("-pk").first()


@pytest.fixture(scope="module")
def made_corrections(module_rows):
    """Two corrections of two desks: a number, and a clarification."""
    harbour = published_article(at=timezone.now() - dt.timedelta(days=1), desk=make_desk(slug="harbour"))
    other = published_article(at=timezone.now() - dt.timedelta(days=1))
    return (
        correct(harbour, cause="wrong_number"),
        correct(other, kind="clarification", wrong="", right="The figure is for one day", cause="other"),
    )


@pytest.fixture
def corrected(made_corrections):
    return deepcopy(made_corrections)


def today():
    return timezone.localdate().isoformat()


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        pytest.param({}, [0, 1], id="all"),
        pytest.param({"kind": "correction"}, [0], id="kind"),
        pytest.param({"kind": "retraction"}, [], id="kind-that-has-none"),
        pytest.param({"desk": "harbour"}, [0], id="desk"),
        pytest.param({"cause": "other"}, [1], id="cause"),
        pytest.param({"since": today, "until": today}, [0, 1], id="today"),
        pytest.param({"until": lambda: "2020-01-01"}, [], id="long-ago"),
        pytest.param({"kind": "clarification", "cause": "wrong_number"}, [], id="two-at-once"),
    ],
)
def test_list_is_narrowed(client, corrected, asked, expected):
    query = {name: value() if callable(value) else value for name, value in asked.items()}

    response = client.get(LIST, query)

    shown = {correction.pk for correction in response.context["page"]}
    assert shown == {corrected[number].pk for number in expected}
    assert not response.cookies


def test_nonsense_is_said_and_narrows_nothing(client, corrected):
    response = client.get(LIST, {"kind": "no-such-kind", "since": "yesterday"})

    assert response.status_code == 400
    assert len(response.context["page"]) == len(corrected)
    assert "no-such-kind" in response.content.decode()
    assert 'value="yesterday"' not in response.content.decode()


def test_narrowed_list_without_a_row_says_what_to_do(client, corrected):
    assert "Widen the dates" in client.get(LIST, {"kind": "retraction"}).content.decode()


def test_list_costs_the_same_however_many_there_are(client, corrected, django_assert_max_num_queries):
    with django_assert_max_num_queries(8):
        client.get(LIST)


def test_page_leads_to_what_changed(client, corrected):
    correction = corrected[0]

    page = client.get(correction.get_absolute_url()).content.decode()

    assert f"/versions/1/compare/{correction.revision.number}/" in page
    assert "wrong number" in page


def test_amended_correction_leads_to_the_further_one_and_back(client, corrected):
    first = corrected[0]
    second = correct(first.article, wrong="Twelve boats.", right="Eleven boats.", amends=first)

    first_page = client.get(first.get_absolute_url()).content.decode()
    second_page = client.get(second.get_absolute_url()).content.decode()

    assert second.get_absolute_url() in first_page
    assert first.get_absolute_url() in second_page


def test_figures_have_a_drawing_and_a_table(client, corrected):
    response = client.get(reverse("articles:accountability"))

    page = response.content.decode()
    assert page.count("<svg") == 3
    assert "style=" not in page
    assert "50.0" in page
    assert not response.cookies
