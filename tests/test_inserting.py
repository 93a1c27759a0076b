"""Rows that are written as bare values are the rows that their models would have written."""

import datetime as dt

import pytest
from django.db import IntegrityError, transaction
from django.forms.models import model_to_dict

from articles.inserting import insert, insert_instances
from articles.models import Note, Quote
from tests.factories import make_article, make_editor, make_quote

FIELDS = ("article", "text", "kind", "is_marked", "candidates", "checked_at")


@pytest.mark.django_db
def test_instances_are_written_with_keys_of_their_own_and_the_time():
    article = make_article(quote=False)
    notes = [Note(article=article, text=f"Ask {number}.", by=make_editor()) for number in range(3)]

    insert_instances(notes)

    later = Note.objects.create(article=article, text="Ask again.", by=make_editor())
    assert {note.pk: note.text for note in notes} == {
        note.pk: note.text for note in Note.objects.exclude(pk=later.pk) if note.created_at
    }


@pytest.mark.django_db
def test_row_is_what_its_model_would_have_written():
    article = make_article(quote=False)
    at = dt.datetime(2024, 3, 4, 9, 22, tzinfo=dt.UTC)
    candidates = [{"name": "Ada Holm", "score": 0.5, "reason": "said “100%”"}]
    Quote.objects.create(
        article=article, text="Sails!", kind="direct", is_marked=False, candidates=candidates, checked_at=at
    )

    insert(Quote, FIELDS, [(article.pk, "Sails!", "direct", False, candidates, at)])

    saved, inserted = Quote.objects.order_by("pk")
    assert model_to_dict(inserted, exclude=["id"]) == model_to_dict(saved, exclude=["id"])
    assert (inserted.version, inserted.candidates, inserted.confidence) == (1, candidates, "certain")


@pytest.mark.django_db
def test_rows_get_their_keys_in_order():
    article = make_article(quote=False)
    now = dt.datetime.now(dt.UTC)

    insert(
        Note,
        ("article", "text", "created_at"),
        ((article.pk, f"note {n}", now) for n in range(40)),
    )

    assert list(Note.objects.order_by("pk").values_list("text", flat=True)) == [
        f"note {n}" for n in range(40)
    ]


@pytest.mark.django_db
def test_nothing_to_write_is_nothing_written():
    insert(Quote, FIELDS, [])

    assert not Quote.objects.exists()


@pytest.mark.django_db
def test_database_still_refuses_what_no_row_may_be():
    quote = make_quote()

    with pytest.raises(IntegrityError, match="quote_has_words"), transaction.atomic():
        insert(Quote, ("article", "text", "kind"), [(quote.article_id, "", "direct")])
