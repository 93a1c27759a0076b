"""Small records that two people edit at once."""

import pytest
from django.urls import reverse
from pytest_django.asserts import assertContains

from articles.models import Author, Desk, Policy, Source, Topic
from tests.factories import make_desk, make_source, make_topic, plan_change, published_article

pytestmark = pytest.mark.django_db

RECORDS = [
    pytest.param(lambda: make_desk(name="Coast"), "name", id="desk"),
    pytest.param(lambda: make_topic(name="Ferries"), "name", id="topic"),
    pytest.param(lambda: Author.objects.create(name="Ida Reed"), "name", id="author"),
    pytest.param(lambda: make_source(name="Ada Holm", role="chair"), "role", id="source"),
    pytest.param(lambda: Policy.objects.first(), "title", id="policy"),
]


NO_ALIASES = {"aliases-TOTAL_FORMS": 0, "aliases-INITIAL_FORMS": 0}


@pytest.fixture
def opened(client, form_values):
    """Open the page of a record: its address, and what it posts when nobody types anything."""

    def page(record):
        url = reverse(f"admin:articles_{record._meta.model_name}_change", args=[record.pk])
        return url, form_values(client.get(url), **NO_ALIASES)

    return page


@pytest.mark.parametrize(("make", "name"), RECORDS)
def test_stale_save_is_refused_with_both_and_then_lands(make, name, client, sign_in, opened):
    record = make()
    sign_in("Editors")
    url, values = opened(record)
    type(record).objects.filter(pk=record.pk).update(**{name: "Written meanwhile"})

    refused = client.post(url, values | {name: "Typed here"})

    assertContains(refused, "Somebody changed this while you had it open")
    assertContains(refused, '<q class="stands-now">Written meanwhile</q>', html=True)
    record.refresh_from_db()
    assert getattr(record, name) == "Written meanwhile"
    assert client.post(url, refused.context["adminform"].form.data.dict()).status_code == 302
    record.refresh_from_db()
    assert getattr(record, name) == "Typed here"


def test_what_somebody_else_wrote_is_taken_instead(client, sign_in, opened):
    record = make_desk(name="Coast", position=1)
    sign_in("Editors")
    url, values = opened(record)
    Desk.objects.filter(pk=record.pk).update(name="Shore")
    refused = client.post(url, values | {"name": "Seaside", "position": 5}).context["adminform"].form

    client.post(url, refused.data.dict() | {"take-theirs-name": "on"})

    record.refresh_from_db()
    assert (record.name, record.position) == ("Shore", 5)


def test_field_that_only_somebody_else_changed_is_taken_over(client, sign_in, opened):
    record = make_source(name="Ada Holm", role="chair", rights_note="Call first.")
    sign_in("Editors")
    url, values = opened(record)
    Source.objects.filter(pk=record.pk).update(role="former chair")

    refused = client.post(url, values | {"rights_note": "Write first."}).context["adminform"].form
    client.post(url, refused.data.dict())

    record.refresh_from_db()
    assert (record.role, record.rights_note) == ("former chair", "Write first.")


def test_same_change_twice_is_no_contest(client, sign_in, opened):
    record = make_topic(name="Ferries")
    sign_in("Editors")
    url, values = opened(record)
    Topic.objects.filter(pk=record.pk).update(name="Boats")

    refused = client.post(url, values | {"name": "Boats"})

    assert "name" not in refused.context["adminform"].form.errors


def test_planned_change_is_not_said_over_what_somebody_else_planned(client, sign_in, at, form_values):
    article = published_article()
    draft = plan_change(article)
    sign_in("Editors")
    url = f"{at(article, 'plan')}?change={draft.pk}"
    values = form_values(client.get(url))
    type(draft).objects.filter(pk=draft.pk).update(right="It lasted nine days.")

    refused = client.post(url, values | {"right": "It lasted ten days."})

    assertContains(refused, "It lasted nine days.")
    assertContains(refused, "It lasted ten days.")
    draft.refresh_from_db()
    assert draft.right == "It lasted nine days."
