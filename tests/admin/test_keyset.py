"""The lists of the desk count nothing and skip nothing, however long they are."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from pytest_django.asserts import assertContains

from articles.models import Desk, Quote
from tests.factories import make_article, make_filed_copy, make_quote, published_article

pytestmark = pytest.mark.django_db


def address(noun):
    return reverse(f"admin:articles_{noun}_changelist")


@pytest.mark.parametrize(
    "noun", ["article", "quote", "revision", "move", "filedcopy", "errorreport", "followup"]
)
def test_list_counts_no_rows(noun, client, sign_in):
    make_filed_copy(published_article())
    sign_in()

    with CaptureQueriesContext(
        connection,
    ) as queries:
        client.get(address(noun))

    counts = [query["sql"] for query in queries if "COUNT(*)" in query["sql"]]
    assert [sql for sql in counts if "articles_notice" not in sql] == []


def test_pages_of_a_list_follow_one_another(client, sign_in):
    article = make_article(quote=False)
    for number in range(70):
        make_quote(article, text=f"Words {number}")
    sign_in()

    shown, query = [], ""
    while True:
        changes = client.get(address("quote") + query).context["cl"]
        shown += [quote.pk for quote in changes.result_list]
        query = changes.older_url
        if not query:
            break

    assert shown == list(Quote.objects.order_by("-pk").values_list("pk", flat=True))


def test_short_list_has_numbered_pages(client, sign_in):
    Desk.objects.bulk_create(Desk(name=f"Desk {number}", slug=f"desk-{number}") for number in range(130))
    sign_in()

    assertContains(client.get(address("desk")), "?p=2")


def test_revision_is_found_by_its_words(client, sign_in):
    found = published_article(headline="Trams stand still")
    published_article(headline="Ferries sail")
    sign_in()

    rows = client.get(address("revision"), {"q": "tram"}).context["cl"].result_list

    assert {revision.article_id for revision in rows} == {found.pk}
