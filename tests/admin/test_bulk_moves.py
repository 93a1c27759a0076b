import pytest
from django.urls import reverse
from pytest_django.asserts import assertContains, assertRedirects

from articles.models import Article
from articles.workflow import Status
from tests.factories import approved_article, make_article, make_reporter, submitted_article

pytestmark = pytest.mark.django_db
LIST = "/admin/articles/article/"


def bulk(action):
    return reverse("admin:articles_article_bulk", args=[action])


def keys(*articles):
    return {"keys": ",".join(str(article.pk) for article in articles)}


def statuses(*articles):
    return [Article.objects.get(pk=article.pk).status for article in articles]


def why(response):
    return {prospect.article.pk: prospect.why_not for prospect in response.context["prospects"]}


@pytest.mark.parametrize(
    ("role", "offered"),
    [
        pytest.param("Reporters", {"submit"}, id="reporters"),
        pytest.param("Sub-editors", {"submit", "send_back"}, id="sub-editors"),
        pytest.param(
            "Editors", {"submit", "send_back", "approve", "publish", "spike", "revive"}, id="editors"
        ),
    ],
)
def test_list_offers_the_moves_of_the_role(role, offered, client, sign_in):
    make_article()
    sign_in(role)

    form = client.get(LIST).context["action_form"]

    assert {value for value, _ in form.fields["action"].choices if value} == offered


def test_account_that_moves_nothing_chooses_nothing(client, sign_in):
    make_article()
    sign_in("Administrators")

    assert client.get(LIST).context["action_form"] is None


def test_chosen_stories_are_shown_before_anything_moves(client, sign_in):
    article, other = make_article(), make_article()
    sign_in("Reporters")

    response = client.post(LIST, {"action": "submit", "_selected_action": [article.pk], "index": 0})

    assertRedirects(response, f"{bulk('submit')}?keys={article.pk}")
    assert statuses(article, other) == ["draft", "draft"]


def test_preview_says_of_each_what_it_allows_and_why_not(client, sign_in):
    editor = sign_in()
    good, blocked, draft = submitted_article(), submitted_article(desk=None), make_article()
    own = make_article()
    own.submit(by=editor)

    response = client.get(bulk("approve"), keys(good, blocked, draft, own))

    found = why(response)
    assert found[good.pk] == ""
    assert "Checks block it: 1" in found[blocked.pk]
    assert "draft cannot be approved" in found[draft.pk]
    assert "somebody else approves them" in found[own.pk]
    assertContains(response, "1 of 4 stories may be moved")


def test_each_story_is_moved_by_itself(client, sign_in):
    good, blocked = submitted_article(), submitted_article(desk=None)
    sign_in()
    posted = {f"version-{article.pk}": article.version for article in (good, blocked)}

    response = client.post(bulk("approve"), {"chosen": [good.pk, blocked.pk], **posted})

    assert statuses(good, blocked) == [Status.APPROVED, Status.IN_REVIEW]
    assert [outcome.is_done for outcome in response.context["outcomes"]] == [True, False]
    assertContains(response, "1 of 2 stories moved")
    assertContains(response, "No desk owns this article")


def test_story_that_changed_since_the_preview_is_not_approved(client, sign_in):
    article = submitted_article()
    seen = article.version
    article.edit(by=make_reporter(), version=article.version, standfirst="Changed meanwhile.")
    sign_in()

    response = client.post(bulk("approve"), {"chosen": [article.pk], f"version-{article.pk}": seen})

    assertContains(response, "Somebody changed this article")
    assert statuses(article) == [Status.IN_REVIEW]


def test_one_reason_is_given_for_all(client, sign_in):
    articles = [submitted_article(), approved_article()]
    sign_in("Sub-editors")

    client.post(bulk("send_back"), {"chosen": [a.pk for a in articles], "reason": "All too long."})

    assert statuses(*articles) == ["draft", "draft"]
    assert {a.moves.last().reason for a in articles} == {"All too long."}


def test_reason_is_asked_for_and_the_choice_is_kept(client, sign_in):
    article = submitted_article()
    sign_in()

    response = client.post(bulk("spike"), {"chosen": [article.pk], "all": [article.pk], "reason": ""})

    assertContains(response, "This field is required.")
    assert why(response) == {article.pk: ""}
    assert statuses(article) == [Status.IN_REVIEW]


def test_approved_stories_are_published_together(client, sign_in):
    articles = [approved_article(), approved_article()]
    sign_in()

    client.post(bulk("publish"), {"chosen": [a.pk for a in articles]})

    assert all(article.live_revision() for article in articles)


def test_nothing_chosen_moves_nothing(client, sign_in):
    article = make_article()
    sign_in()

    response = client.post(bulk("submit"), {"all": [article.pk]})

    assertContains(response, "Choose at least one story")


@pytest.mark.parametrize("action", ["withdraw", "unschedule", "edit", "juggle"])
def test_what_is_decided_story_by_story_is_not_done_in_bulk(action, client, sign_in):
    sign_in()

    assert client.get(bulk(action)).status_code == 404


def test_role_without_the_permission_is_turned_away(client, sign_in):
    article = submitted_article()
    sign_in("Reporters")

    assert client.get(bulk("approve"), keys(article)).status_code == 403
    assert client.post(bulk("approve"), {"chosen": [article.pk]}).status_code == 403
    assert statuses(article) == [Status.IN_REVIEW]
