import pytest
from pytest_django.asserts import assertContains, assertNotContains

from tests.factories import make_article, make_editor, plan_change, published_article

pytestmark = pytest.mark.django_db
CORRECTION = {
    "kind": "correction",
    "wrong": "The strike lasted a month.",
    "right": "The strike lasted a week.",
    "part": "body",
    "cause": "wrong_number",
    "severity": "minor",
    "found_by": "desk",
    "keeps_text": "on",
    "note": "",
}


def test_change_of_what_readers_saw_is_planned(client, sign_in, at):
    article = published_article()
    sign_in("Reporters")

    response = client.post(at(article, "plan"), CORRECTION, follow=True)

    assertContains(response, "Planned. Readers are told when it is published.")
    (planned,) = article.planned_changes()
    assert planned.right == "The strike lasted a week."


def test_plan_that_readers_cannot_be_told_stays_in_its_form_with_the_reason(client, sign_in, at):
    article = published_article()
    sign_in("Reporters")

    said = {**CORRECTION, "note": "We fixed the length of the strike."}
    response = client.post(at(article, "plan"), said, follow=True)

    (planned,) = article.planned_changes()
    assert response.redirect_chain[0][0].endswith(f"/plan/?change={planned.pk}")
    assertContains(response, "“fixed” speaks of the text and hides")
    assertContains(response, "Above the story readers are told:")


def test_plan_is_taken_back(client, sign_in, at):
    article = published_article()
    draft, other = plan_change(article), plan_change(article)
    sign_in("Reporters")

    client.post(f"{at(article, 'plan')}?change={draft.pk}", {"drop": "1"})

    assert article.planned_changes() == [other]


def test_one_of_several_planned_changes_is_said_anew(client, sign_in, at, form_values):
    article = published_article()
    draft, other = plan_change(article), plan_change(article)
    sign_in("Reporters")
    address = f"{at(article, 'plan')}?change={draft.pk}"

    page = client.get(address)
    assertContains(page, f'href="?change={other.pk}"')
    client.post(address, form_values(page, right="It lasted nine days."))

    assert [change.right for change in article.planned_changes()] == ["It lasted nine days.", other.right]


@pytest.mark.parametrize("key", ["x", "0"])
def test_planned_change_that_is_none_is_not_found(client, sign_in, at, key):
    sign_in("Reporters")

    assert client.get(f"{at(published_article(), 'plan')}?change={key}").status_code == 404


def test_page_of_a_story_that_readers_saw_asks_what_changes(client, sign_in, at):
    sign_in("Reporters")

    assertContains(client.get(at(published_article())), 'id="planned-change"')


def test_story_that_nobody_saw_needs_no_label(client, sign_in, at):
    sign_in("Reporters")

    response = client.get(at(make_article(), "plan"), follow=True)

    assertContains(response, "Readers have not seen this story yet")


def test_missing_label_can_be_given_and_not_waived(client, sign_in, at):
    article = published_article()
    article.edit(by=make_editor(), version=article.version, standfirst="Boats are back.")
    sign_in("Editors")

    response = client.get(at(article))

    assertContains(response, '<a href="#planned-change">')
    assertNotContains(response, "check=change_unlabelled")
