import csv
import datetime as dt
import io

import pytest
from django.urls import reverse
from django.utils import timezone
from pytest_django.asserts import assertContains, assertNotContains

from articles.desk_figures import REPORTS
from tests.factories import make_article, make_desk, make_quote, make_source, publish, submit

pytestmark = pytest.mark.django_db
PAGE = "/admin/reports/"


def quoted(name, words="“The boats are back,” she said."):
    article = make_article(quote=False, body=f"<p>{words}</p>")
    make_quote(article, text="The boats are back", speaker=make_source(name=name), check_state="verified")
    publish(article)
    return article


def table(response):
    return list(csv.reader(io.StringIO(response.content.decode("utf-8-sig"))))


def test_each_report_is_a_chart_with_its_table_and_a_file(client, sign_in):
    quoted("Ada Holm")
    submit(make_article())
    sign_in()

    response = client.get(PAGE)

    for name, report in response.context["reports"]:
        assertContains(
            response, f'href="{reverse("admin:articles_reports_csv", args=[name])}', 1 * bool(report.rows)
        )
    assertContains(response, "<svg viewBox=")
    assertContains(response, "Ada Holm")
    assert [name for name, _ in response.context["reports"]] == list(REPORTS)


def test_page_has_no_inline_script_or_style(client, sign_in):
    quoted("Ada Holm")
    sign_in()

    text = client.get(PAGE).text

    for what in ("<style", " style=", " onclick=", "<script>"):
        assert what not in text


def test_file_has_the_figures_of_the_page(client, sign_in):
    quoted("Ada Holm")
    sign_in()

    response = client.get(f"{PAGE}who-is-quoted.csv")

    assert response["Content-Disposition"] == 'attachment; filename="who-is-quoted.csv"'
    assert table(response) == [["Speaker", "Words", "Quotes", "Stories"], ["Ada Holm", "4", "1", "1"]]


@pytest.mark.parametrize("mark", ["=", "+", "-", "@", "\t"])
def test_name_in_a_file_is_no_formula(mark, client, sign_in):
    submit(make_article(headline=f"{mark}HYPERLINK(1)", desk=make_desk(name=f"{mark}1+1")))
    sign_in()

    (_, row) = table(client.get(f"{PAGE}oldest-in-review.csv"))

    assert row[:2] == [f"'{mark}HYPERLINK(1)", f"'{mark}1+1"]


def test_period_narrows_the_figures(client, sign_in):
    quoted("Ada Holm")
    sign_in()
    tomorrow = timezone.localdate() + dt.timedelta(days=1)

    assertNotContains(client.get(PAGE, {"since": tomorrow, "until": tomorrow}), "Ada Holm")
    assertContains(client.get(PAGE, {"since": timezone.localdate(), "until": tomorrow}), "Ada Holm")


@pytest.mark.parametrize(
    "asked",
    [
        pytest.param({"since": "soon"}, id="no-date"),
        pytest.param({"since": "2024-03-02", "until": "2024-03-01"}, id="ends-first"),
        pytest.param({"until": "9999-12-31"}, id="last-day-of-all"),
    ],
)
def test_period_that_makes_no_sense_is_said_so(asked, client, sign_in):
    sign_in()

    response = client.get(PAGE, asked)

    assert response.status_code == 200
    assert response.context["reports"] == []
    assertContains(response, "errorlist")
    assert client.get(f"{PAGE}terms.csv", asked).status_code == 404


def test_unknown_report_is_not_found(client, sign_in):
    sign_in()

    assert client.get(f"{PAGE}gossip.csv").status_code == 404


@pytest.mark.parametrize("number", [1, 10])
def test_page_asks_the_database_as_often_for_many_stories(number, client, sign_in, django_assert_num_queries):
    for place in range(number):
        quoted(f"Speaker {place}")
        submit(make_article())
    sign_in()
    client.get(PAGE)

    with django_assert_num_queries(14):
        client.get(PAGE)
