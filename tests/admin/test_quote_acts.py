import pytest
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from articles.models import CheckState, Source
from tests.factories import WORDS, make_article, make_quote, make_source

# The verbs behind these buttons are tried on both engines with the models; the buttons on the stricter one.
pytestmark = [pytest.mark.django_db, pytest.mark.engines("postgresql")]


@pytest.fixture
def quote(filed_article):
    return filed_article.quotes.get()


@pytest.fixture
def press(client, quote, at):
    """Press one of the quote's buttons."""

    def pressed(name, **values):
        values.setdefault("version", quote.version)
        return client.post(at(quote.article, "quote", quote.pk, name), values, follow=True)

    return pressed


def test_one_click_verifies(client, sign_in, quote, at):
    sub = sign_in("Sub-editors")

    response = client.post(at(quote.article, "quote", quote.pk, "verify"), {"version": 1})

    assertRedirects(response, f"{at(quote.article)}#quote-{quote.pk}")
    quote.refresh_from_db()
    assert (quote.check_state, quote.checked_by) == (CheckState.VERIFIED, sub)


def test_refused_check_is_told(sign_in, quote, press):
    type(quote.article).objects.update(body="<p>All quiet.</p>")
    sign_in("Sub-editors")

    assertContains(press("verify"), "The body does not have these words in one paragraph")


def test_dispute_keeps_its_reason(sign_in, quote, press):
    sign_in("Sub-editors")

    assertContains(press("dispute", reason="The tape has Tuesday."), "The tape has Tuesday.")

    quote.refresh_from_db()
    assert quote.check_state == CheckState.DISPUTED


def test_dispute_without_a_reason_is_told(sign_in, quote, press):
    sign_in("Sub-editors")

    assertContains(press("dispute"), "This field is required.")


def test_kind_is_changed(sign_in, quote, press):
    sign_in("Reporters")

    press("kind", kind="partial")

    quote.refresh_from_db()
    assert quote.kind == "partial"


def test_quote_is_removed_for_a_reason(sign_in, quote, press):
    sign_in("Reporters")

    press("remove", reason="A caption.")

    quote.refresh_from_db()
    assert quote.removed_reason == "A caption."


def test_known_name_becomes_the_speaker_at_once(sign_in, quote, press):
    ivo = make_source(name="Ivo Lund")
    sign_in("Reporters")

    press("attribute", source_name="ivo lund", role="harbour master")

    quote.refresh_from_db()
    assert (quote.speaker, quote.role) == (ivo, "harbour master")


def test_alias_names_its_source(sign_in, quote, press):
    ivo = make_source(name="Ivo Lund")
    ivo.aliases.create(name="I. Lund")
    sign_in("Reporters")

    press("attribute", source_name="I. Lund")

    quote.refresh_from_db()
    assert quote.speaker == ivo


def test_two_of_one_name_are_asked_about(client, sign_in, quote, press, at):
    make_source(name="Ivo Lund", disambiguation="pilot")
    master = make_source(name="Ivo Lund", disambiguation="harbour master")
    before = quote.speaker
    sign_in("Reporters")

    assertContains(press("attribute", source_name="Ivo Lund"), "Which Ivo Lund is meant?")
    quote.refresh_from_db()
    assert quote.speaker == before

    press("attribute", source_name="Ivo Lund", source=master.pk)
    quote.refresh_from_db()
    assert quote.speaker == master


def test_new_name_is_made_a_source_only_when_asked(sign_in, quote, press):
    sign_in("Reporters")

    assertContains(press("attribute", source_name="Nora Vik"), "No source is called Nora Vik yet")
    assert not Source.objects.filter(name="Nora Vik").exists()

    press("attribute", source_name="Nora Vik", new_kind="person")
    quote.refresh_from_db()
    assert quote.speaker.name == "Nora Vik"


def test_empty_name_leaves_the_speaker_open(sign_in, quote, press):
    sign_in("Reporters")

    press("attribute", source_name="")

    quote.refresh_from_db()
    assert quote.speaker is None


def test_anonymous_source_is_not_found_by_whoever_may_not_know_it(sign_in, quote, press):
    make_source(name="Karl Weber", terms="anonymous", described_as="a dock worker")
    sign_in("Reporters")

    assertContains(press("attribute", source_name="Karl Weber"), "No source is called Karl Weber yet")


def test_second_of_two_presses_is_told(sign_in, quote, press):
    sign_in("Sub-editors")
    press("verify")

    assertContains(press("dispute", reason="Too late.", version=1), "Somebody changed this quote")


@pytest.mark.parametrize(
    ("name", "group"),
    [
        pytest.param("verify", "Reporters", id="verify-reporter"),
        pytest.param("dispute", "Reporters", id="dispute-reporter"),
        pytest.param("kind", "Administrators", id="kind-administrator"),
        pytest.param("attribute", "Administrators", id="attribute-administrator"),
        pytest.param("remove", "Administrators", id="remove-administrator"),
    ],
)
def test_press_is_refused_to_whoever_lacks_the_right(name, group, sign_in, quote, press):
    sign_in(group)

    response = press(name, reason="Because.", kind="partial", source_name="")

    assert response.status_code == 403
    before = quote.version
    quote.refresh_from_db()
    assert quote.version == before


def test_quote_is_not_changed_by_following_a_link(client, sign_in, quote, at):
    sign_in("Sub-editors")

    asked = client.get(at(quote.article, "quote", quote.pk, "verify"))

    assertContains(asked, WORDS)
    quote.refresh_from_db()
    assert (quote.check_state, quote.version) == (CheckState.UNCHECKED, 1)


def test_quote_belongs_to_its_own_article(client, sign_in, quote, at):
    sign_in("Sub-editors")
    other = make_quote(make_article(quote=False))

    assert client.post(at(quote.article, "quote", other.pk, "verify"), {"version": 1}).status_code == 404


def test_card_shows_where_the_words_stand_on_either_side(client, sign_in, quote, at):
    sign_in("Reporters")

    response = client.get(at(quote.article))

    assertContains(response, f"“<mark>{quote.text}</mark>,” said Ada Holm", count=2)
    assertNotContains(response, "these words no longer stand there")


def test_card_says_that_the_words_left_the_body(client, sign_in, quote, at):
    type(quote.article).objects.update(body="<p>All quiet.</p>")
    sign_in("Reporters")

    assertContains(client.get(at(quote.article)), "these words no longer stand there")


def test_quote_is_split_and_joined_again(sign_in, quote, press, client, at):
    sign_in("Reporters")

    press("split", at="on Monday")
    first, second = quote.article.quotes.standing()
    assert (first.text, second.text) == ("The ferries sail again", "on Monday")

    client.post(at(quote.article, "quote", first.pk, "merge"), {"version": first.version})
    assert quote.article.quotes.standing().get().text == quote.text


def test_last_quote_has_none_to_be_joined_with(sign_in, press):
    sign_in("Reporters")

    assertContains(press("merge"), "No quote stands behind this one.")


def test_words_in_the_body_are_recorded(client, sign_in, at):
    article, ada = make_article(quote=False), make_source(name="Ada Holm")
    sign_in("Reporters")

    client.post(at(article, "record"), {"text": WORDS, "source_name": "Ada Holm", "kind": "direct"})

    quote = article.quotes.get()
    assert (quote.text, quote.speaker, quote.check_state) == (WORDS, ada, CheckState.UNCHECKED)


def test_new_speaker_of_recorded_words_is_asked_about(client, sign_in, at):
    article = make_article(quote=False)
    sign_in("Reporters")
    posted = {"text": WORDS, "source_name": "Nora Vik", "kind": "direct"}

    assertContains(client.post(at(article, "record"), posted), "No source is called Nora Vik yet")
    client.post(at(article, "record"), {**posted, "new_kind": "person"})

    assert article.quotes.get().speaker.name == "Nora Vik"


def test_all_that_were_shown_are_verified_and_no_other(client, sign_in, quote, at):
    unseen = make_quote(quote.article, text="The harbour board has ended the strike")
    sign_in("Sub-editors")

    client.post(at(quote.article, "verify_all"), {"shown": [f"{quote.pk}:{quote.version}"]})

    quote.refresh_from_db()
    unseen.refresh_from_db()
    assert (quote.check_state, unseen.check_state) == (CheckState.VERIFIED, CheckState.UNCHECKED)


def test_quote_that_changed_after_it_was_shown_is_not_verified(client, sign_in, quote, at):
    quote.change_kind(kind="partial", by=sign_in("Sub-editors"))

    response = client.post(at(quote.article, "verify_all"), {"shown": [f"{quote.pk}:1"]}, follow=True)

    assertContains(response, "Somebody changed this quote")
    quote.refresh_from_db()
    assert quote.check_state == CheckState.UNCHECKED
