import pytest

from articles.models import Policy

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("slug", ["corrections", "sourcing", "contact"])
def test_first_texts_are_there(client, slug):
    response = client.get(f"/about/{slug}/")

    assert response.status_code == 200
    assert Policy.objects.get(slug=slug).title in response.content.decode()
    assert not response.cookies


def test_text_is_sanitised_on_the_way_in():
    policy = Policy.objects.create(slug="x", title="X", body='<p onclick="x">A<script>b</script></p>')

    assert policy.body == "<p>A</p>"


def test_unknown_policy_is_not_found(client):
    assert client.get("/about/no-such-policy/").status_code == 404


def test_all_are_led_to_from_one_page(client):
    page = client.get("/about/").content.decode()

    assert all(policy.get_absolute_url() in page for policy in Policy.objects.all())


def test_machines_are_led_to_them(client):
    page = client.get("/about/").content.decode()

    for name, slug in (
        ("correctionsPolicy", "corrections"),
        ("unnamedSourcesPolicy", "sourcing"),
        ("actionableFeedbackPolicy", "contact"),
    ):
        assert f'"{name}": "http://127.0.0.1:8000/about/{slug}/"' in page
