"""What readers are told of a source: in which roles it was stated, what it said, and what relies on it."""

import datetime as dt

import pytest
from django.utils import timezone

from tests.factories import make_article, make_quote, make_source, publish

pytestmark = pytest.mark.django_db

DAY = dt.timedelta(days=1)


@pytest.fixture
def speaker(db):
    return make_source(name="Ada Holm")


def said(speaker, role, ago, **fields):
    """A story of so many days ago that quotes the speaker in a role."""
    article = make_article(quote=False, **fields)
    make_quote(article, speaker=speaker, role=role, check_state="verified")
    publish(article, at=timezone.now() - ago * DAY)
    return article


def roles(client, speaker):
    page = client.get(speaker.get_absolute_url()).text
    return page.split('id="roles"')[1].split("</section>")[0] if 'id="roles"' in page else ""


def test_roles_stand_in_the_order_in_which_they_were_stated(client, speaker):
    said(speaker, "mayor of Oslo", 10)
    first = said(speaker, "chair of the harbour board", 40, headline="The first of two")
    said(speaker, "chair of the harbour board", 30)

    told = roles(client, speaker)

    assert told.index("chair of the harbour board") < told.index("mayor of Oslo")
    assert told.count("chair of the harbour board") == 1
    assert "2 stories" in told
    assert first.get_absolute_url() in told
    assert f"{timezone.now() - 40 * DAY:%-d %B %Y}" in told
    assert f"{timezone.now() - 30 * DAY:%-d %B %Y}" in told


def test_role_is_told_as_it_was_published_and_no_edit_of_it_leaks(client, speaker):
    article = said(speaker, "chair of the harbour board", 3)
    article.quotes.update(role="Zanzibarcode")

    assert "chair of the harbour board" in roles(client, speaker)
    assert "Zanzibarcode" not in client.get(speaker.get_absolute_url()).text


def test_role_of_a_story_that_is_not_live_is_not_told(client, speaker):
    said(speaker, "mayor of Oslo", 3)
    hidden = make_article(quote=False)
    make_quote(hidden, speaker=speaker, role="Zanzibarcode", check_state="verified")
    publish(hidden, at=timezone.now() + DAY)

    assert "mayor of Oslo" in roles(client, speaker)
    assert "Zanzibarcode" not in roles(client, speaker)


def test_source_without_a_stated_role_has_no_list_of_them(client, speaker):
    said(speaker, "", 3)

    assert roles(client, speaker) == ""
