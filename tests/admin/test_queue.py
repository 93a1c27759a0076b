import datetime as dt

import pytest
from django.urls import reverse
from django.utils import timezone
from pytest_django.asserts import assertContains, assertNotContains

from articles.admin import queue
from articles.models import Article, Quote
from tests.factories import (
    approve,
    approved_article,
    make_article,
    make_citation,
    make_desk,
    make_editor,
    make_note,
    make_quote,
    make_reporter,
    make_source,
    make_user,
    plan_change,
    published_article,
    submit,
    submitted_article,
)

pytestmark = pytest.mark.django_db
LIST = "/admin/articles/article/"


@pytest.fixture
def desk(client):
    return lambda: client.get(reverse("admin:index"))


def make_many(number):
    """Drafts on a desk, each with a quote to check."""
    on_desk = make_desk()
    articles = Article.objects.bulk_create(
        Article(headline=f"Story {place}", slug="story", desk=on_desk) for place in range(number)
    )
    Quote.objects.bulk_create(Quote(article=article, text="Words", kind="direct") for article in articles)


def pile(response, label):
    (found,) = (each for each in response.context["queue"]["piles"] if each.label == label)
    return found.articles


def test_desk_counts_what_has_each_status(desk, sign_in):
    make_article()
    submitted_article()
    published_article()
    sign_in()

    tallies = {tally.status: tally.number for tally in desk().context["queue"]["tallies"]}

    assert tallies == {"draft": "1", "in_review": "1", "approved": "0", "published": "1", "spiked": "0"}


def test_desk_counts_no_further_than_anybody_works_through(desk, sign_in, monkeypatch):
    monkeypatch.setattr(queue, "MOST_COUNTED", 2)
    for _ in range(3):
        make_article(quote=False, desk=None)
    sign_in()

    (drafts, *_) = desk().context["queue"]["tallies"]

    assert drafts.number == "2+"


def test_desk_shows_what_is_assigned_to_whoever_looks(desk, sign_in):
    reporter = sign_in("Reporters")
    mine = make_article(assignee=reporter)
    make_article(assignee=make_reporter())

    assert pile(desk(), "Assigned to you") == [mine]


def test_desk_shows_what_was_sent_back_to_whoever_submitted_it(desk, sign_in):
    reporter = sign_in("Reporters")
    mine, others = make_article(), submitted_article()
    submit(mine, by=reporter)
    for article in (mine, others):
        article.send_back(by=make_editor(), reason="Too long.")

    assert pile(desk(), "Sent back to you") == [mine]
    assertContains(desk(), "Too long.", count=1)

    submit(mine, by=reporter)
    assert pile(desk(), "Sent back to you") == []


def test_desk_shows_each_role_its_own_work(desk, sign_in):
    reviewed, approved = submitted_article(), approved_article()

    sign_in("Editors")
    assert pile(desk(), "To review") == [reviewed]
    assert pile(desk(), "Approved, to publish") == [approved]

    sign_in("Reporters")
    labels = [each.label for each in desk().context["queue"]["piles"]]
    assert "To review" not in labels
    assert "Approved, to publish" not in labels


def test_oldest_comes_first(desk, sign_in):
    new, old = make_article(), make_article()
    Article.objects.filter(pk=old.pk).update(updated_at=timezone.now() - dt.timedelta(days=2))
    sign_in()

    assert pile(desk(), "Drafts") == [old, new]


def test_desk_shows_what_the_import_doubted(desk, sign_in):
    doubted = make_article(quote=False)
    make_quote(doubted, confidence="doubtful")
    make_quote(make_article(quote=False), confidence="probable")
    make_quote(make_article(quote=False), confidence="doubtful", kind="indirect")
    make_quote(make_article(quote=False), confidence="doubtful", check_state="verified")
    sign_in()

    assert pile(desk(), "Doubtful finds") == [doubted]


def test_desk_shows_what_lies_ahead_in_its_order(desk, sign_in):
    now = timezone.now()
    scheduled = approved_article(headline="Goes out at night")
    scheduled.publish(by=make_editor(), at=now + dt.timedelta(hours=5), until=now + dt.timedelta(days=9))
    make_article(headline="Held until noon", embargo_until=now + dt.timedelta(hours=2))
    make_article(headline="Wanted soon", due_at=now + dt.timedelta(hours=3))
    make_article(headline="Wanted by now", due_at=now - dt.timedelta(hours=3))
    published_article(headline="Seen for good", due_at=now - dt.timedelta(hours=3))
    sign_in()

    coming = desk().context["queue"]["ahead"]

    assert [(each.what, each.headline, each.is_late) for each in coming] == [
        ("due", "Wanted by now", True),
        ("embargo", "Held until noon", False),
        ("due", "Wanted soon", False),
        ("goes-live", "Goes out at night", False),
        ("ends", "Goes out at night", False),
    ]


def test_version_that_the_next_one_follows_does_not_end(desk, sign_in):
    now = timezone.now()
    article = published_article(headline="Ferries stop")
    article.edit(by=make_reporter(), version=article.version, standfirst="For a day.")
    plan_change(article)
    approve(submit(article, by=make_reporter()))
    article.publish(by=make_editor(), at=now + dt.timedelta(hours=1))
    sign_in()

    assert [each.what for each in desk().context["queue"]["ahead"]] == ["goes-live"]


def test_pile_that_is_cut_leads_to_the_list(desk, sign_in, monkeypatch):
    monkeypatch.setattr(queue, "ON_A_PAGE", 2)
    for _ in range(3):
        make_article(quote=False)
    submitted_article()
    sign_in()

    piles = {each.label: each for each in desk().context["queue"]["piles"]}

    assert (len(piles["Drafts"].articles), piles["Drafts"].url) == (2, f"{LIST}?status__exact=draft")
    assert piles["To review"].url == ""


def test_mention_waits_for_whoever_is_named(desk, sign_in):
    make_note(text="@ritamarsh was asked and has answered.")
    open_note = make_note(text="@rita please call the board.")
    resolved = make_note(text="@rita done?")
    resolved.article.resolve_note(note=resolved, by=make_editor())
    sign_in("Reporters", username="rita")

    assert desk().context["queue"]["mentions"] == [open_note]


def test_account_without_rights_sees_no_story(desk, client):
    make_article(headline="Ferry strike ends")
    client.force_login(make_user())

    response = desk()

    assertNotContains(response, "Ferry strike ends")
    assertContains(response, "has no rights at this desk yet")


@pytest.mark.parametrize("number", [10, 200])
def test_desk_asks_the_database_as_often_for_many_stories(number, desk, sign_in, django_assert_num_queries):
    make_many(number)
    sign_in()
    desk()

    with django_assert_num_queries(23):
        desk()


@pytest.mark.parametrize("number", [10, 200])
def test_list_asks_the_database_as_often_for_many_stories(number, client, sign_in, django_assert_num_queries):
    make_many(number)
    sign_in()
    client.get(LIST)

    with django_assert_num_queries(9):
        client.get(LIST)


def test_list_is_paged_by_key(client, sign_in):
    for number in range(33):
        make_article(headline=f"Story {number}", quote=False, desk=None)
    sign_in()

    first = client.get(LIST)
    second = client.get(LIST + first.context["cl"].older_url)
    back = client.get(LIST + second.context["cl"].newer_url)

    assert len(first.context["cl"].result_list) == 30
    assert [article.headline for article in second.context["cl"].result_list] == [
        "Story 2",
        "Story 1",
        "Story 0",
    ]
    assert list(back.context["cl"].result_list) == list(first.context["cl"].result_list)


@pytest.mark.parametrize(
    ("query", "headlines"),
    [
        pytest.param("?status__exact=in_review", {"Reviewed"}, id="status"),
        pytest.param("?waits=quotes", {"Unchecked", "Doubtful"}, id="quotes-to-check"),
        pytest.param("?waits=doubts", {"Doubtful"}, id="doubtful-finds"),
        pytest.param("?waits=notes", {"Noted"}, id="blocking-notes"),
        pytest.param("?waits=headline", {"Proposed"}, id="proposed-headline"),
        pytest.param("?waits=desk", {"Homeless"}, id="no-desk"),
        pytest.param("?assigned=me", {"Mine"}, id="mine"),
        pytest.param("?unchanged=7", {"Old"}, id="old"),
        pytest.param("?q=homeless", {"Homeless"}, id="search"),
        pytest.param("?waits=any", {"Unchecked", "Doubtful", "Noted", "Proposed", "Homeless"}, id="anything"),
        pytest.param("?speaker=dahl", {"Quoted"}, id="speaker"),
        pytest.param("?source=harbour+wire", {"Cited"}, id="source"),
        pytest.param("?source=dahl&status__exact=in_review", set(), id="source-and-status"),
    ],
)
def test_list_is_narrowed(query, headlines, client, sign_in):
    me = sign_in()
    submitted_article(headline="Reviewed")
    make_quote(make_article(headline="Unchecked", quote=False))
    make_quote(make_article(headline="Doubtful", quote=False), confidence="doubtful")
    make_note(make_article(headline="Noted"), is_blocking=True)
    make_article(headline="Proposed", is_headline_proposed=True)
    make_article(headline="Homeless", desk=None)
    make_article(headline="Mine", assignee=me)
    speaker = make_source(name="Berit Dahl")
    make_quote(make_article(headline="Quoted", quote=False), speaker=speaker, check_state="verified")
    make_citation(make_article(headline="Cited"), source=make_source(name="Harbour Wire", kind="agency"))
    old = make_article(headline="Old")
    Article.objects.filter(pk=old.pk).update(updated_at=timezone.now() - dt.timedelta(days=8))

    found = client.get(LIST + query).context["cl"].result_list

    assert {article.headline for article in found} == headlines


def test_list_says_how_many_quotes_wait(client, sign_in):
    article = make_article(quote=False)
    make_quote(article)
    make_quote(article, text="The boats are ready")
    make_quote(article, text="She said so", kind="indirect")
    sign_in()

    (row,) = client.get(LIST).context["cl"].result_list

    assert row.unchecked == 2


def test_list_says_what_readers_see(client, sign_in):
    published_article(headline="Seen as it stands")
    again = published_article(headline="Worked on again")
    again.edit(by=make_reporter(), version=again.version, standfirst="More.")
    later = approved_article(headline="Planned")
    later.publish(by=make_editor(), at=timezone.now() + dt.timedelta(hours=1))
    gone = published_article(headline="Ended")
    gone.revisions.filter(live_from__isnull=False).update(live_until=timezone.now())
    sign_in()

    rows = client.get(LIST).content.decode().split('class="field-headline')[1:]
    said = {
        headline: next((words for words in ("earlier version", "no more", "goes live") if words in row), "")
        for row in rows
        for headline in ("Seen as it stands", "Worked on again", "Planned", "Ended")
        if headline in row
    }

    assert said == {
        "Seen as it stands": "",
        "Worked on again": "earlier version",
        "Planned": "goes live",
        "Ended": "no more",
    }
