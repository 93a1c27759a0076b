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
