import datetime as dt

import pytest
from django.utils import timezone
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from articles.models import Article
from articles.workflow import Action, Status
from tests.factories import (
    approved_article,
    make_article,
    make_editor,
    make_quote,
    make_reporter,
    make_user,
    published_article,
    submitted_article,
)

# The verbs behind these buttons are tried on both engines with the models; the buttons on the stricter one.
pytestmark = [pytest.mark.django_db, pytest.mark.engines("postgresql")]


def spiked_article():
    article = make_article()
    article.spike(by=make_editor(), reason="Overtaken.")
    return article


def scheduled_article():
    article = approved_article()
    article.publish(by=make_editor(), at=timezone.now() + dt.timedelta(hours=3))
    return article


MOVES = [
    pytest.param("submit", make_article, "Reporters", {}, Status.IN_REVIEW, id="submit"),
    pytest.param(
        "send_back", submitted_article, "Sub-editors", {"reason": "Too long."}, Status.DRAFT, id="send-back"
    ),
    pytest.param("approve", submitted_article, "Editors", {"version": 2}, Status.APPROVED, id="approve"),
    pytest.param("publish", approved_article, "Editors", {}, Status.PUBLISHED, id="publish"),
    pytest.param("spike", make_article, "Editors", {"reason": "Overtaken."}, Status.SPIKED, id="spike"),
    pytest.param("revive", spiked_article, "Editors", {}, Status.DRAFT, id="revive"),
    pytest.param(
        "withdraw", published_article, "Editors", {"reason": "All wrong."}, Status.DRAFT, id="withdraw"
    ),
    pytest.param("unschedule", scheduled_article, "Editors", {}, Status.DRAFT, id="unschedule"),
]
LOWER = {"Editors": "Sub-editors", "Sub-editors": "Reporters", "Reporters": "Administrators"}


@pytest.mark.parametrize(("move", "make", "group", "posted", "status"), MOVES)
def test_move_is_made_and_told(move, make, group, posted, status, client, sign_in, at):
    article = make()
    user = sign_in(group)

    response = client.post(at(article, "move", move), posted)

    assertRedirects(response, at(article))
    article.refresh_from_db()
    assert article.status == status
    last = article.moves.order_by("-number").first()
    assert (last.action, last.by) == (move, user)


@pytest.mark.parametrize(("move", "make", "group", "posted", "status"), MOVES)
def test_move_is_refused_to_whoever_lacks_the_right(move, make, group, posted, status, client, sign_in, at):
    article = make()
    before = article.status
    sign_in(LOWER[group])

    response = client.post(at(article, "move", move), posted)

    assert response.status_code == 403
    article.refresh_from_db()
    assert article.status == before


@pytest.mark.parametrize(("move", "make", "group", "posted", "status"), MOVES)
def test_opening_a_move_makes_none(move, make, group, posted, status, client, sign_in, at):
    article = make()
    before = article.version
    sign_in(group)

    response = client.get(at(article, "move", move))

    assert response.status_code == 200
    article.refresh_from_db()
    assert article.version == before


@pytest.mark.parametrize("move", ["send_back", "spike", "withdraw"])
def test_move_that_needs_a_reason_asks_for_it(move, client, sign_in, at):
    article = {"send_back": submitted_article, "spike": make_article, "withdraw": published_article}[move]()
    sign_in()

    response = client.post(at(article, "move", move), {"reason": " "})

    assertContains(response, "This field is required.")
    assert not article.moves.filter(action=move).exists()


def test_move_needs_a_token(client, sign_in, at):
    client.handler.enforce_csrf_checks = True
    article = make_article()
    sign_in("Reporters")

    assert client.post(at(article, "move", "submit")).status_code == 403


def test_unknown_move_is_not_found(client, sign_in, at):
    sign_in()

    assert client.post(at(make_article(), "move", "delete")).status_code == 404
    assert client.post(at(make_article(), "move", "edit")).status_code == 404


def test_own_words_are_not_approved(client, sign_in, at):
    article, editor = make_article(), sign_in()
    article.submit(by=editor)

    response = client.post(at(article, "move", "approve"), {"version": 2}, follow=True)

    assertContains(response, "Four eyes")
    article.refresh_from_db()
    assert article.status == Status.IN_REVIEW


def test_superuser_is_held_to_four_eyes(client, sign_in, at):
    article, root = make_article(), sign_in(is_superuser=True)
    article.submit(by=root)

    response = client.post(at(article, "move", "approve"), {"version": 2}, follow=True)

    assertContains(response, "Four eyes")


def test_words_that_changed_since_they_were_read_are_not_approved(client, sign_in, at):
    article = submitted_article()
    seen = article.version
    article.edit(by=make_reporter(), version=seen, headline="Ferries back")
    sign_in()

    response = client.post(at(article, "move", "approve"), {"version": seen}, follow=True)

    assertContains(response, "Somebody changed this article")
    assert Article.objects.get().status == Status.IN_REVIEW


def test_blocked_story_offers_no_approval_and_says_why(client, sign_in, at):
    article = make_article(quote=False)
    make_quote(article)
    article.submit(by=make_reporter())
    sign_in()

    response = client.get(at(article))

    assertContains(response, "Approve: Checks block it: 1.")
    assertNotContains(response, at(article, "move", "approve"))


def test_blocked_story_is_not_approved_by_hand_either(client, sign_in, at):
    article = make_article(quote=False)
    make_quote(article)
    article.submit(by=make_reporter())
    sign_in()

    response = client.post(at(article, "move", "approve"), {"version": article.version}, follow=True)

    assertContains(response, "is unchecked")


def test_publication_can_be_set_for_later(client, sign_in, at):
    article = approved_article()
    sign_in()
    moment = timezone.localtime() + dt.timedelta(days=1)

    response = client.post(at(article, "move", "publish"), {"at": f"{moment:%Y-%m-%dT%H:%M}"}, follow=True)

    assertContains(response, "Scheduled: readers see it from")
    assert article.live_revision() is None
    (scheduled,) = article.scheduled_revisions()
    assert scheduled.live_from == moment.replace(second=0, microsecond=0)


def test_publication_asks_first_and_says_what_readers_see(client, sign_in, at):
    sign_in()

    assertContains(client.get(at(approved_article(), "move", "publish")), "Readers do not see this story yet")


def test_withdrawal_says_what_it_does_before_it_does_it(client, sign_in, at):
    sign_in()

    assertContains(client.get(at(published_article(), "move", "withdraw")), "The notice stays for good")


def test_withdrawn_story_names_only_a_story_that_readers_see_in_its_place(client, sign_in, at):
    article, draft = published_article(), make_article()
    sign_in()

    response = client.post(at(article, "move", "withdraw"), {"reason": "Wrong.", "replacement": draft.pk})

    assertContains(response, "Readers see no story with this address or number")
    assert article.live_revision() is not None


def test_move_that_the_status_does_not_allow_is_told(client, sign_in, at):
    article = make_article()
    sign_in()

    assertContains(client.get(at(article, "move", "publish"), follow=True), "cannot be published")
    assertContains(client.post(at(article, "move", "publish"), follow=True), "cannot be published")


def test_next_act_comes_first(client, sign_in, at):
    article = approved_article()
    sign_in()

    offers = client.get(at(article)).context["page"]["offers"]

    assert [offer.step.action for offer in offers if offer.is_next] == [Action.PUBLISH]


def test_administrators_look_after_accounts_and_move_no_story(client, sign_in, at):
    article = submitted_article()
    make_user(group="Administrators")
    sign_in("Administrators")

    assert client.get(at(article)).context["page"]["offers"] == []
