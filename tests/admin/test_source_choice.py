"""A source that is made in passing is kept with what it was made for, or not at all."""

import pytest

from articles.admin.source_choice import Choice
from articles.models import Source
from articles.workflow import MoveRefused
from tests.factories import WORDS, make_article, make_editor, make_quote, make_source

pytestmark = pytest.mark.django_db
NEW = {"source_name": "Nora Vik", "new_kind": "person"}


def test_refused_change_of_speaker_makes_no_source(client, sign_in, at):
    quote = make_quote()
    sign_in("Reporters")

    client.post(at(quote.article, "quote", quote.pk, "attribute"), {**NEW, "version": quote.version + 1})

    assert not Source.objects.filter(name="Nora Vik").exists()


def test_refused_quote_makes_no_source(client, sign_in, at):
    sign_in("Reporters")

    client.post(at(make_article(quote=False), "record"), {**NEW, "text": "Never written.", "kind": "direct"})

    assert not Source.objects.filter(name="Nora Vik").exists()


def test_refused_credit_makes_no_source(client, sign_in, at):
    article = make_article()
    article.spike(by=make_editor(), reason="Overtaken.")
    sign_in("Reporters")

    client.post(at(article, "cite"), {**NEW, "role": "filed_by"})

    assert not Source.objects.filter(name="Nora Vik").exists()


@pytest.mark.parametrize(
    ("room", "posted"),
    [
        pytest.param("cite", {"role": "filed_by"}, id="credit"),
        pytest.param("record", {"text": WORDS, "kind": "direct"}, id="quote"),
    ],
)
def test_new_source_is_kept_with_what_it_was_made_for(room, posted, client, sign_in, at):
    article = make_article(quote=False)
    sign_in("Reporters")

    client.post(at(article, room), {**NEW, **posted})

    assert Source.objects.get(name="Nora Vik").pk in article.source_ids()


def test_source_that_somebody_makes_at_once_is_said_to_be_there():
    make_source(name="Nora Vik")
    used = []

    with pytest.raises(MoveRefused, match="just made"):
        Choice("Nora Vik", Source(name="Nora Vik", kind="person")).use(used.append)

    assert used == []
