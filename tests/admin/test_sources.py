import pytest
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains

from articles.models import Source, SourceMatch
from tests.factories import make_article, make_editor, make_quote, make_source

pytestmark = pytest.mark.django_db


def address(name, *keys):
    return reverse(f"admin:articles_source_{name}", args=keys)


def form_of(source, **changes):
    fields = (
        "name",
        "kind",
        "role",
        "home_page",
        "disambiguation",
        "terms",
        "described_as",
        "anonymity_reason",
        "default_reuse",
        "rights_note",
    )
    empty = {"aliases-TOTAL_FORMS": 0, "aliases-INITIAL_FORMS": 0}
    values = {name: getattr(source, name) for name in fields}
    return values | {f"initial-{name}": value for name, value in values.items()} | empty | changes


def test_source_lists_what_it_said_and_where(client, sign_in):
    quote = make_quote(text="The boats are ready", article=make_article(headline="Ferries sail", quote=False))
    sign_in("Reporters")

    response = client.get(address("change", quote.speaker_id))

    assertContains(response, "“The boats are ready”")
    assertContains(response, "Ferries sail")


def test_merge_says_what_it_does_and_is_undone(client, sign_in):
    one, other = make_source(name="Andriy Holub"), make_source(name="Andrii Holub")
    make_quote(speaker=other)
    sign_in("Sub-editors")
    merge = address("merge", other.pk)

    assertContains(client.get(merge), "The source that stays")
    assertContains(
        client.post(merge, {"source_name": "Andriy Holub"}), "becomes another name of Andriy Holub"
    )
    assert one.quotes.count() == 0
    client.post(merge, {"source_name": "Andriy Holub", "source": one.pk, "confirm": "1"})
    assert one.quotes.count() == 1

    client.post(address("undo", one.absorbed.get().pk))
    assert other.quotes.count() == 1


def test_merge_into_an_unknown_name_makes_no_source(client, sign_in):
    other = make_source()
    sign_in("Sub-editors")

    response = client.post(address("merge", other.pk), {"source_name": "Nora Vik", "confirm": "1"})

    assertContains(response, "No source is called Nora Vik.")
    assert not Source.objects.filter(name="Nora Vik").exists()


def test_anonymous_source_is_not_in_the_lists_of_those_who_may_not_know_it(client, sign_in):
    hidden = make_source(name="Karl Weber", terms="anonymous", described_as="a dock worker")

    sign_in("Sub-editors")
    assertNotContains(client.get(address("changelist")), "Karl Weber")
    assert client.get(address("search"), {"q": "Karl"}).json() == {"sources": []}
    assert client.get(address("change", hidden.pk), follow=True).request["PATH_INFO"] == "/admin/"
    assert client.get(address("merge", hidden.pk)).status_code == 404

    sign_in("Editors")
    assertContains(client.get(address("changelist")), "Karl Weber")
    assert client.get(address("search"), {"q": "Karl"}).json()["sources"][0]["name"] == "Karl Weber"


def test_editor_answers_for_an_anonymity_until_its_terms_change(client, sign_in):
    source = make_source(terms="anonymous", described_as="a dock worker", anonymity_reason="Would be sacked.")
    editor = sign_in("Editors")

    client.post(address("vouch", source.pk))
    source.refresh_from_db()
    assert source.anonymity_approved_by == editor

    client.post(address("change", source.pk), form_of(source, anonymity_reason="Asked for it."))
    source.refresh_from_db()
    assert source.anonymity_approved_by is None


def test_probable_spelling_is_settled_on_the_page(client, sign_in, at):
    source, article = make_source(name="Andrii Holub"), make_article()
    match = SourceMatch.objects.create(spelling="Andriy Holuby", source=source, article=article, score=91)
    sign_in("Reporters")

    assertContains(client.get(at(article)), "“Andriy Holuby” is probably Andrii Holub")
    client.post(at(article, "match", match.pk, "confirm"))

    assert source.aliases.get().name == "Andriy Holuby"
    assertNotContains(client.get(at(article)), "is probably")


def test_source_is_never_deleted(client, sign_in):
    source = make_source()
    sign_in(is_superuser=True)
    make_editor()

    assert client.post(address("delete", source.pk), {"post": "yes"}).status_code == 403
