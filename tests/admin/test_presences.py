import datetime as dt

import pytest
from django.utils import timezone
from pytest_django.asserts import assertContains, assertNotContains

from articles.models import Presence
from tests.factories import make_article, make_reporter

pytestmark = pytest.mark.django_db


def test_whoever_has_the_story_open_is_named_to_the_others(client, sign_in, at):
    article = make_article()
    sign_in("Reporters", first_name="Rita", last_name="Marsh")
    assertNotContains(client.post(at(article, "presence")), "has this open")

    sign_in("Editors")
    assertContains(client.post(at(article, "presence")), "Rita Marsh has this open since")


def test_whoever_left_is_no_longer_named(client, sign_in, at):
    article, left = make_article(), timezone.now() - dt.timedelta(minutes=2)
    Presence.objects.create(article=article, user=make_reporter(), since=left, seen_at=left)
    sign_in("Editors")

    assertNotContains(client.post(at(article, "presence")), "has this open")


def test_presence_lasts_from_the_first_moment_and_begins_anew_after_a_pause():
    article, user = make_article(), make_reporter()
    Presence.objects.see(article, user)
    first = Presence.objects.get().since
    Presence.objects.see(article, user)
    assert Presence.objects.get().since == first

    Presence.objects.update(seen_at=first - dt.timedelta(minutes=2))
    Presence.objects.see(article, user)
    assert Presence.objects.get().since > first


def test_change_by_somebody_else_is_told_before_anything_is_saved(client, sign_in, at):
    article = make_article()
    article.edit(by=make_reporter(first_name="Ivo", last_name="Berg"), version=1, headline="Ferries back")
    sign_in("Editors")

    assertContains(
        client.post(at(article, "presence"), {"version": 1}), "Changed since you opened it: edited, Ivo Berg."
    )
    assertNotContains(client.post(at(article, "presence"), {"version": 2}), "Changed since")
