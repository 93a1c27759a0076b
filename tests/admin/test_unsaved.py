"""Words that were typed and not saved: kept for whoever typed them, on any device, until they are saved."""

import pytest

from articles.models import UnsavedWords
from tests.factories import make_article

pytestmark = pytest.mark.django_db


def test_words_are_for_whoever_typed_them_alone(client, sign_in, at):
    article = make_article()
    sign_in("Reporters")
    client.post(at(article, "unsaved"), {"headline": "Typed", "seen_version": 1, "slug": "no-words"})

    assert client.get(at(article, "unsaved")).json()["words"] == {"headline": "Typed", "seen_version": "1"}
    sign_in("Editors")
    assert client.get(at(article, "unsaved")).json() == {}


def test_later_words_take_the_place_of_earlier_ones_and_none_forget_them(client, sign_in, at):
    article = make_article()
    sign_in("Reporters")

    client.post(at(article, "unsaved"), {"headline": "Typed"})
    client.post(at(article, "unsaved"), {"headline": "Typed again"})
    assert client.get(at(article, "unsaved")).json()["words"] == {"headline": "Typed again"}
    client.post(at(article, "unsaved"))

    assert not UnsavedWords.objects.exists()


def test_keeping_words_makes_no_revision_and_saving_forgets_them(client, sign_in, at, form_values):
    article = make_article()
    sign_in("Reporters")
    values = form_values(client.get(at(article)), headline="Typed")

    client.post(at(article, "unsaved"), {"headline": "Typed"})
    assert not article.revisions.exists()
    client.post(at(article), values)

    assert article.revisions.exists()
    assert not UnsavedWords.objects.exists()


def test_words_of_a_save_that_was_refused_stay(client, sign_in, at, form_values):
    article = make_article()
    sign_in("Reporters")
    values = form_values(client.get(at(article)), headline="Typed")
    client.post(at(article, "unsaved"), {"headline": "Typed"})
    type(article).objects.update(version=2, headline="Settled meanwhile")

    assert client.post(at(article), values).status_code == 409
    assert UnsavedWords.objects.count() == 1
