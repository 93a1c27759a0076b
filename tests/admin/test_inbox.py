import pytest
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from articles.models import Notice, NoticeChoice
from tests.factories import make_article, make_editor, make_reporter

pytestmark = pytest.mark.django_db
INBOX = "/admin/inbox/"


@pytest.fixture
def reporter(sign_in):
    return sign_in("Reporters", username="rita")


def notify(user, number=1, **fields):
    article = make_article(**fields)
    for _ in range(number):
        article.add_note(text=f"@{user.username} look at this", by=make_editor())
    return article


def unread(response):
    return [notice for notice in response.context["page"] if notice.read_at is None]


def test_inbox_leads_to_what_somebody_is_told_of(client, reporter):
    article = notify(reporter, headline="Ferries sail")
    note = article.notes.get()

    response = client.get(INBOX)

    assertContains(response, "Ferries sail")
    assertContains(response, f"/admin/articles/article/{article.pk}/change/#note-{note.pk}")
    assertContains(response, "look at this")


def test_header_of_every_page_counts_what_is_unread(client, reporter):
    notify(reporter, 2)

    assertContains(client.get(reverse("admin:index")), '<b class="unread">2<')
    client.post(reverse("admin:articles_inbox_read"))
    assertNotContains(client.get(reverse("admin:index")), 'class="unread"')


def test_header_counts_no_further_than_a_badge_shows(client, reporter):
    article = make_article()
    Notice.objects.bulk_create(
        Notice(to=reporter, kind="approved", article=article, by_name="Edda") for _ in range(120)
    )

    assertContains(client.get(INBOX), '<b class="unread">99+<')


def test_one_notice_is_marked_as_read(client, reporter):
    first = notify(reporter, 2)
    notice = Notice.objects.filter(article=first).first()

    response = client.post(reverse("admin:articles_inbox_read"), {"notice": notice.pk}, follow=True)

    assertRedirects(response, INBOX)
    assert len(unread(response)) == 1
    assert notice not in unread(response)


def test_nobody_reads_or_marks_the_notices_of_others(client, reporter):
    other = make_reporter(username="otto")
    notify(other, headline="Not for Rita")
    notice = Notice.objects.get()

    assertNotContains(client.get(INBOX), "Not for Rita")
    assert client.post(reverse("admin:articles_inbox_read"), {"notice": notice.pk}).status_code == 404
    client.post(reverse("admin:articles_inbox_read"))
    notice.refresh_from_db()
    assert notice.read_at is None


def test_open_page_of_a_story_has_read_what_was_told_of_it(client, reporter, at):
    opened, other = notify(reporter), notify(reporter)

    client.post(at(opened, "presence"))

    assert [notice.article for notice in Notice.objects.unread()] == [other]


def test_ways_are_chosen_for_each_kind(client, reporter):
    ways = {**NoticeChoice.objects.ways_of(reporter), "mentioned": "none", "approved": "both"}

    response = client.post(reverse("admin:articles_inbox_choose"), ways, follow=True)

    assertRedirects(response, INBOX)
    assert NoticeChoice.objects.ways_of(reporter) == ways
    notify(reporter)
    assert not Notice.objects.exists()


def test_unknown_way_is_refused(client, reporter):
    ways = {**NoticeChoice.objects.ways_of(reporter), "mentioned": "pigeon"}

    assert client.post(reverse("admin:articles_inbox_choose"), ways).status_code == 200
    assert not NoticeChoice.objects.exists()


def test_inbox_is_paged_by_key(client, reporter):
    notify(reporter, 35)

    first = client.get(INBOX).context["page"]
    second = client.get(INBOX, {"before": first.older}).context["page"]

    assert len(first) + len(second) == 35
    assert {notice.pk for notice in first}.isdisjoint(notice.pk for notice in second)


@pytest.mark.parametrize("number", [10, 20])
def test_inbox_asks_the_database_as_often_for_many_notices(
    number, client, reporter, django_assert_num_queries
):
    notify(reporter, number)
    client.get(INBOX)

    with django_assert_num_queries(6):
        client.get(INBOX)
