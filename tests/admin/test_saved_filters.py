import pytest
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from articles.models import SavedFilter
from tests.factories import make_article, make_reporter, submitted_article

pytestmark = pytest.mark.django_db
LIST = "/admin/articles/article/"
KEEP = reverse("admin:articles_article_keep_filter")


@pytest.fixture
def reporter(sign_in):
    return sign_in("Reporters")


@pytest.fixture
def kept(reporter):
    return SavedFilter.objects.create(user=reporter, name="Mine", query="assigned=me")


def room(name, kept):
    return reverse(f"admin:articles_article_{name}_filter", args=[kept.pk])


def test_present_filter_is_kept_and_used(client, reporter):
    reviewed, draft = submitted_article(), make_article()
    response = client.get(f"{LIST}?status__exact=in_review")
    client.post(KEEP, {"name": "To read", "query": response.context["cl"].present_filter})
    link = client.get(LIST)

    assertContains(link, '<a href="?status__exact=in_review">To read</a>', html=True)
    found = client.get(f"{LIST}?{SavedFilter.objects.get().query}").context["cl"].result_list
    assert [reviewed] == list(found)
    assert draft not in found


def test_page_of_the_list_is_no_part_of_the_filter(client, reporter):
    for _ in range(51):
        make_article(quote=False, desk=None)
    older = client.get(f"{LIST}?assigned=nobody").context["cl"].older_url

    assert client.get(LIST + older).context["cl"].present_filter == "assigned=nobody"


def test_only_what_the_list_knows_is_kept(client, reporter):
    client.post(KEEP, {"name": "Odd", "query": "q=boats&before=2024&next=//elsewhere&o=1"})

    assert SavedFilter.objects.get().query == "q=boats"


def test_same_name_again_replaces_the_filter(client, reporter, kept):
    client.post(KEEP, {"name": "Mine", "query": "waits=quotes"})

    assert [each.query for each in SavedFilter.objects.all()] == ["waits=quotes"]


@pytest.mark.parametrize("query", ["", "next=//elsewhere"])
def test_filter_that_narrows_by_nothing_is_not_kept(query, client, reporter):
    response = client.post(KEEP, {"name": "All", "query": query}, follow=True)

    assertContains(response, "Narrow the list first")
    assert not SavedFilter.objects.exists()


def test_filter_is_renamed(client, kept):
    response = client.post(room("rename", kept), {"name": "My own"})

    assertRedirects(response, f"{LIST}?assigned=me")
    kept.refresh_from_db()
    assert kept.name == "My own"


def test_name_that_another_filter_has_is_refused(client, reporter, kept):
    SavedFilter.objects.create(user=reporter, name="Other", query="q=x")

    response = client.post(room("rename", kept), {"name": "Other"}, follow=True)

    assertContains(response, "You keep a filter of this name already.")


def test_filter_is_forgotten(client, kept):
    client.post(room("forget", kept))

    assert not SavedFilter.objects.exists()


def test_filters_of_others_are_neither_seen_nor_touched(client, kept, sign_in):
    sign_in("Editors")

    assertNotContains(client.get(LIST), "Mine")
    assert client.post(room("forget", kept)).status_code == 404
    assert client.post(room("rename", kept), {"name": "Taken"}).status_code == 404
    assert SavedFilter.objects.filter(name="Mine").exists()


def test_two_people_may_use_one_name(kept):
    SavedFilter.objects.create(user=make_reporter(), name="Mine", query="assigned=me")

    assert SavedFilter.objects.filter(name="Mine").count() == 2
