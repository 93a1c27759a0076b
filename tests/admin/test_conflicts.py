import pytest
from pytest_django.asserts import assertContains, assertNotContains

from articles.models import Article
from tests.factories import make_article, make_editor, make_reporter

pytestmark = pytest.mark.django_db


@pytest.fixture
def article():
    return make_article(
        headline="Ferry strike ends", standfirst="Boats are back.", body="<p>One.</p><p>Two.</p><p>Three.</p>"
    )


@pytest.fixture
def stale_save(client, sign_in, article, at, form_values):
    """Open the page, let somebody else save ``theirs`` meanwhile, then post ``mine``."""

    def saved(theirs, mine):
        sign_in("Reporters")
        values = form_values(client.get(at(article)), **mine)
        other = make_reporter(first_name="Ivo", last_name="Berg")
        current = Article.objects.get(pk=article.pk)
        current.edit(by=other, version=current.version, **theirs)
        return client.post(at(article), values)

    return saved


def test_stale_save_is_refused_with_both_versions(stale_save, article):
    response = stale_save({"headline": "Strike over"}, {"headline": "Ferries sail"})

    assertContains(response, "Somebody changed this article", status_code=409)
    assertContains(response, "Strike over", status_code=409)
    assertContains(response, "Ferries sail", status_code=409)
    assertContains(response, "Ivo Berg", status_code=409)
    article.refresh_from_db()
    assert article.headline == "Strike over"


def test_stale_save_writes_nothing_even_of_untouched_fields(stale_save, article):
    stale_save({"headline": "Strike over"}, {"standfirst": "At last."})

    article.refresh_from_db()
    assert article.standfirst == "Boats are back."


@pytest.mark.parametrize(
    ("choice", "headline"),
    [pytest.param("mine", "Ferries sail", id="mine"), pytest.param("theirs", "Strike over", id="theirs")],
)
def test_editor_chooses_which_headline_stands(choice, headline, client, stale_save, article, at):
    response = stale_save({"headline": "Strike over"}, {"headline": "Ferries sail"})
    settled = dict(response.context["carried"]) | {"seen_version": 2, "choice-headline": choice}

    client.post(at(article, "settle"), settled)

    article.refresh_from_db()
    assert article.headline == headline


@pytest.mark.parametrize(
    ("choices", "paragraphs"),
    [
        pytest.param({}, ["One.", "Theirs.", "Mine.", "Three."], id="nothing-chosen-keeps-both"),
        pytest.param({"choice-body-1": "mine"}, ["One.", "Mine.", "Three."], id="mine"),
        pytest.param({"choice-body-1": "theirs"}, ["One.", "Theirs.", "Three."], id="theirs"),
    ],
)
def test_editor_chooses_paragraph_by_paragraph(choices, paragraphs, client, stale_save, article, at):
    response = stale_save(
        {"body": "<p>One.</p><p>Theirs.</p><p>Three.</p>"}, {"body": "<p>One.</p><p>Mine.</p><p>Three.</p>"}
    )
    settled = dict(response.context["carried"]) | {"seen_version": 2} | choices

    client.post(at(article, "settle"), settled)

    article.refresh_from_db()
    assert [block.text for block in article.blocks()] == paragraphs


def test_third_save_meanwhile_is_a_conflict_again(client, stale_save, article, at):
    response = stale_save({"headline": "Strike over"}, {"headline": "Ferries sail"})
    current = Article.objects.get()
    current.edit(by=make_reporter(), version=current.version, headline="Third")
    settled = dict(response.context["carried"]) | {"seen_version": 2, "choice-headline": "mine"}

    again = client.post(at(article, "settle"), settled)

    assertContains(again, "Ferries sail", status_code=409)
    article.refresh_from_db()
    assert article.headline == "Third"


def test_quote_checked_meanwhile_is_no_conflict(client, sign_in, filed_article, at, form_values):
    sign_in("Reporters")
    values = form_values(client.get(at(filed_article)), headline="Ferries sail")
    filed_article.quotes.get().verify(by=make_editor())

    response = client.post(at(filed_article), values, follow=True)

    assertContains(response, "Saved.")


def test_save_of_a_story_spiked_meanwhile_loses_no_word(client, sign_in, article, at, form_values):
    sign_in("Reporters")
    values = form_values(client.get(at(article)), headline="Ferries sail")
    article.spike(by=make_editor(), reason="Overtaken.")

    response = client.post(at(article), values)

    assertContains(response, "An article that is spiked cannot be edited.", status_code=409)
    assertContains(response, "Ferries sail", status_code=409)


def test_form_that_forgot_its_version_is_stale(client, sign_in, article, at, form_values):
    sign_in("Reporters")
    values = form_values(client.get(at(article)), headline="Ferries sail", seen_version="")
    Article.objects.get().edit(by=make_reporter(), version=1, headline="Strike over")

    assert client.post(at(article), values).status_code == 409


def test_conflict_does_not_run_what_was_typed(stale_save):
    response = stale_save(
        {"body": "<p>Theirs.</p>"}, {"body": "<p>Mine <script>alert(1)</script></p>", "headline": "<b>x</b>"}
    )

    assertNotContains(response, "<p>Mine <script>", status_code=409)
    assertNotContains(response, "<b>x</b>", status_code=409)


def test_paragraph_that_one_of_them_left_as_it_was_is_suggested_as_the_other_wrote_it(stale_save):
    response = stale_save(
        {"body": "<p>Theirs.</p><p>Two.</p><p>Three.</p>"}, {"body": "<p>One.</p><p>Two.</p><p>Mine.</p>"}
    )

    (field,) = response.context["fields"]
    assert [suggested for hunk, suggested in field.hunks if not hunk.is_same] == ["theirs", "mine"]
