"""What is kept for good, from the pages that show it."""

import pytest
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains

from articles.models import Article, Correction
from tests.factories import make_filed_copy, make_user, published_article

pytestmark = pytest.mark.django_db


def correction():
    article = published_article()
    told = {
        "kind": "correction",
        "wrong": "A month.",
        "right": "A week.",
        "note": "The strike lasted a week.",
    }
    return Correction.objects.create(
        article=article, revision=article.live_revision(), approved_by_name="Edda", **told
    )


RECORDS = [
    pytest.param(correction, id="correction"),
    pytest.param(lambda: published_article().revisions.first(), id="revision"),
    pytest.param(lambda: published_article().moves.first(), id="log-entry"),
    pytest.param(lambda: make_filed_copy(published_article()), id="filed-copy"),
]


@pytest.mark.engines("sqlite")
@pytest.mark.parametrize("make", RECORDS)
def test_record_is_shown_and_every_change_of_it_refused_with_a_sentence(make, client):
    record = make()
    client.force_login(make_user(is_superuser=True))
    name = record._meta.model_name
    before = list(type(record).objects.values())
    at = {view: reverse(f"admin:articles_{name}_{view}", args=[record.pk]) for view in ("change", "delete")}
    listed = reverse(f"admin:articles_{name}_changelist")
    add = reverse(f"admin:articles_{name}_add")

    shown = client.get(at["change"])
    refused = [client.post(address, {"post": "yes"}) for address in (*at.values(), add)]
    refused += [client.get(at["delete"]), client.get(add)]
    client.post(listed, {"action": "delete_selected", "_selected_action": [record.pk], "post": "yes"})

    assertNotContains(shown, 'type="submit" value=')
    assertNotContains(client.get(listed), "delete_selected")
    for answer in refused:
        assertContains(answer, "what is on record stays as it is", status_code=403)
    assert list(type(record).objects.values()) == before


def test_what_an_account_may_not_do_is_refused_with_a_page(client):
    client.force_login(make_user(group="Reporters"))

    refused = client.get(reverse("admin:articles_article_move", args=[published_article().pk, "withdraw"]))

    assertContains(refused, "Your account may not do this", status_code=403)
    assert Article.objects.published().exists()
