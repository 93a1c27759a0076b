"""What readers saw, and when: every version that was live, any two compared, at an address that stays."""

import datetime as dt
from copy import deepcopy

import pytest
from django.urls import reverse
from django.utils import timezone

from tests.factories import BODY, approve, make_editor, make_reporter, publish, published_article

pytestmark = pytest.mark.django_db

DAY = dt.timedelta(days=1)


@pytest.fixture(scope="module")
def made_story(module_rows):
    """Published two days ago, corrected now; an approved update lies in wait."""
    article = published_article(at=timezone.now() - 2 * DAY)
    article.refresh_from_db()
    reporter = make_reporter()
    article.edit(by=reporter, version=article.version, body=BODY.replace("harbour board", "port council"))
    article.plan_change(
        by=reporter,
        kind="correction",
        wrong="The harbour board ended it.",
        right="The port council ended it.",
    )
    approve(article)
    article.publish(by=make_editor())
    article.edit(by=reporter, version=article.version, headline="A headline that nobody approved")
    return article


@pytest.fixture
def story(made_story):
    return deepcopy(made_story)


def address(name, article, *args, slug=None):
    slug = slug or article.revisions.have_been_live().order_by("-live_from").first().slug
    return reverse(f"articles:{name}", args=[article.pk, slug, *args])


def live_number(article):
    """The number of what is live; those before it that were never live leave gaps."""
    return article.live_revision().number


def test_history_lists_every_version_that_was_live_with_its_label(client, story):
    page = client.get(address("article_history", story)).content.decode()

    assert page.count("/versions/1/") == 1
    assert page.count(f"/versions/{live_number(story)}/") == 1
    assert "Correction" in page
    assert "the port council ended it" in page
    assert "nobody approved" not in page


def test_version_shows_the_words_of_then_and_says_that_it_is_superseded(client, story):
    response = client.get(address("article_version", story, 1))
    page = response.content.decode()

    assert "The harbour board has ended the strike" in page
    assert "Superseded" in page
    assert "In fact, the port council ended it" in page
    assert (
        f'<link rel="canonical" href="http://127.0.0.1:8000{story.live_revision().get_absolute_url()}">'
        in page
    )
    assert '<meta name="robots" content="noindex">' in page
    assert response["X-Robots-Tag"] == "noindex"
    assert not response.cookies


def test_what_readers_never_saw_is_not_found(client, story):
    story.plan_change(by=make_reporter(), kind="update", right="The mayor spoke at noon.")
    approve(story)
    never_live = story.approved_revision().number

    for number in (never_live, never_live + 7):
        assert client.get(address("article_version", story, number)).status_code == 404


def test_address_of_a_version_survives_another_slug(client, story):
    response = client.get(address("article_version", story, 1, slug="an-old-slug"))

    assert response.status_code == 301
    assert response.url == address("article_version", story, 1)


def test_comparison_shows_words_added_and_removed(client, story):
    page = client.get(address("article_compare", story, 1, live_number(story))).content.decode()

    assert "harbour board<" in page
    assert "port council<" in page
    assert "2 added, 2 removed" in page


def test_comparison_has_one_address_whichever_comes_first(client, story):
    response = client.get(address("article_compare", story, live_number(story), 1))

    assert response.status_code == 301
    assert response.url == address("article_compare", story, 1, live_number(story))


def test_form_leads_to_the_comparison(client, story):
    response = client.get(
        address("article_compare_chosen", story), {"before": live_number(story), "after": "1"}, follow=True
    )

    assert response.redirect_chain[-1][0] == address("article_compare", story, 1, live_number(story))


def test_form_with_nonsense_leads_back(client, story):
    response = client.get(address("article_compare_chosen", story), {"before": "x"})

    assert response.url == address("article_history", story)


@pytest.mark.parametrize(
    ("ago", "sign"),
    [
        pytest.param(dt.timedelta(days=1), "/versions/1/", id="before-the-correction"),
        pytest.param(dt.timedelta(0), "/versions/{live}/", id="after-it"),
        pytest.param(dt.timedelta(days=9), "did not see this story", id="before-publication"),
    ],
)
def test_what_readers_saw_at_a_moment(client, story, ago, sign):
    moment = (timezone.now() - ago).isoformat()

    page = client.get(address("article_history", story), {"at": moment}).content.decode()

    assert sign.format(live=live_number(story)) in page.split('role="status"')[1]


@pytest.mark.parametrize("asked", ["yesterday", "2024-13-45T99:99"])
def test_a_moment_that_is_none_is_said_to_be_none(client, story, asked):
    page = client.get(address("article_history", story), {"at": asked}).content.decode()

    assert "no day and time" in page


def test_story_leads_to_its_history_and_to_the_report_form(client, story):
    page = client.get(story.live_revision().get_absolute_url()).content.decode()

    assert address("article_history", story) in page
    assert address("report_error", story) in page


def test_story_that_readers_never_saw_has_no_history(client, story):
    assert client.get(reverse("articles:article_history", args=[story.pk + 99, "x"])).status_code == 404


def test_withdrawn_story_keeps_its_history_without_the_words(client, story):
    compare = address("article_compare", story, 1, live_number(story))
    story.withdraw(by=make_editor(), reason="A court has stopped it.")

    history = client.get(address("article_history", story)).content.decode()
    version = client.get(address("article_version", story, 1))
    compared = client.get(compare)

    assert "A court has stopped it." in history
    assert "/versions/1/" not in history
    assert version.status_code == compared.status_code == 410
    assert "ended the strike" not in version.content.decode()


@pytest.mark.parametrize(("keeps_text", "status"), [(True, 200), (False, 410)], ids=["kept", "hidden"])
def test_retraction_keeps_the_words_where_the_editor_chose_so(client, keeps_text, status):
    article = published_article(at=timezone.now() - DAY)
    article.refresh_from_db()
    article.plan_change(
        by=make_reporter(),
        kind="retraction",
        wrong="It never took place.",
        right="We made it up.",
        keeps_text=keeps_text,
    )
    publish(article)

    response = client.get(address("article_version", article, 1))
    story_page = client.get(article.get_absolute_url()).content.decode()

    assert response.status_code == status
    assert "It never took place" in response.content.decode()
    assert "It never took place" in story_page
    assert ("ended the strike" in story_page) is keeps_text


@pytest.mark.parametrize("name", ["article_history", "article_version"])
def test_pages_cost_the_same_for_many_versions(client, story, name, django_assert_max_num_queries):
    url = address(name, story, *([1] if name == "article_version" else []))

    with django_assert_max_num_queries(10):
        assert client.get(url).status_code == 200
