import pytest
from pytest_django.asserts import assertContains, assertNotContains

from tests.factories import make_article, make_editor, make_reporter

pytestmark = pytest.mark.django_db


@pytest.fixture
def edited():
    """An article with three states: the importer's and two saves."""
    article = make_article(headline="Ferry strike ends", body="<p>One boat sails.</p><p>Fares stay.</p>")
    rita, ivo = (
        make_reporter(first_name="Rita", last_name="Marsh"),
        make_reporter(first_name="Ivo", last_name="Berg"),
    )
    article.edit(by=rita, version=article.version, body="<p>Two boats sail.</p><p>Fares stay.</p>")
    article.edit(by=ivo, version=article.version, headline="Ferry strike is over")
    return article


def test_last_two_revisions_are_compared(client, sign_in, edited, at):
    sign_in("Reporters")

    response = client.get(at(edited, "compare"))

    assertContains(response, "<ins>")
    assert (response.context["before"].number, response.context["after"].number) == (2, 3)


def test_any_two_revisions_are_compared(client, sign_in, edited, at):
    sign_in("Reporters")

    response = client.get(at(edited, "compare"), {"before": 1, "after": 2})

    added = [piece.words.strip() for one in response.context["comparison"].paragraphs for piece in one.pieces]
    assert "Two boats sail" in added
    assertContains(response, '<del><span class="visually-hidden"> [removed: </span>')


def test_each_paragraph_names_who_wrote_it(client, sign_in, edited, at):
    sign_in("Reporters")

    response = client.get(at(edited, "compare"))

    assert [(credit.text, credit.since.created_by_name) for credit in response.context["credits"]] == [
        ("Two boats sail.", "Rita Marsh"),
        ("Fares stay.", "the importer"),
    ]


def test_earlier_revision_is_restored(client, sign_in, edited, at):
    sign_in("Reporters")

    response = client.post(at(edited, "restore", 1), {"version": edited.version}, follow=True)

    assertContains(response, "Revision 1 is the working copy again.")
    edited.refresh_from_db()
    assert "One boat sails." in edited.body


def test_restoring_over_unseen_words_is_told(client, sign_in, edited, at):
    sign_in("Reporters")

    response = client.post(at(edited, "restore", 1), {"version": 1}, follow=True)

    assertContains(response, "Somebody changed this article")


def test_spiked_story_is_not_restored(client, sign_in, edited, at):
    edited.spike(by=make_editor(), reason="Overtaken.")
    sign_in()

    client.post(at(edited, "restore", 1), {"version": edited.version})

    edited.refresh_from_db()
    assert "Two boats sail." in edited.body
    assertNotContains(client.get(at(edited, "compare")), "Restore revision")


def test_story_without_revisions_says_so(client, sign_in, at):
    sign_in("Reporters")

    assertContains(client.get(at(make_article(), "compare")), "No revision yet")
