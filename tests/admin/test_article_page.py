import pytest
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from articles.models import Article
from articles.workflow import Action, Status
from tests.factories import (
    FILED,
    WORDS,
    approved_article,
    make_article,
    make_citation,
    make_editor,
    make_filed_copy,
    make_note,
    make_quote,
    make_source,
    make_topic,
    published_article,
    submit,
    submitted_article,
)

pytestmark = pytest.mark.django_db


def test_page_needs_an_account(client, filed_article, at):
    response = client.get(at(filed_article))

    assertRedirects(response, f"{reverse('admin:login')}?next={at(filed_article)}")


def test_filed_copy_stands_beside_the_working_copy(client, sign_in, filed_article, at):
    sign_in("Reporters")

    response = client.get(at(filed_article))

    assertContains(response, "Ferry strike ends")
    quote = filed_article.quotes.get()
    assertContains(response, f'<span class="mark-quote">{WORDS}</span>', html=True)
    assertContains(response, f'href="#quote-{quote.pk}"')
    assertContains(response, f'id="filed-quote-{quote.pk}"')
    assertContains(response, f'href="#filed-quote-{quote.pk}"')


def test_filed_copy_is_escaped(client, sign_in, at):
    article = make_article()
    make_filed_copy(article, text="Ferry <script>alert(1)</script> strike ends")
    sign_in()

    response = client.get(at(article))

    assertNotContains(response, "<script>alert(1)")
    assertContains(response, "&lt;script&gt;alert(1)")


def test_credits_are_marked_in_the_filed_copy(client, sign_in, at):
    article = make_article()
    words = FILED.index("who chairs it")
    make_citation(article, filed_copy=make_filed_copy(article), start=words, end=words + 13)
    sign_in()

    assertContains(client.get(at(article)), '<span class="mark-credit">who chairs it</span>')


def test_older_filing_is_a_link_away(client, sign_in, at):
    article = make_article()
    old = make_filed_copy(article, text=FILED.replace("ended", "nearly ended"), name="ferry.txt")
    make_filed_copy(article, text=FILED, name="ferry.txt", replaces=old)
    sign_in()

    assertContains(client.get(at(article)), "has ended the strike")
    assertContains(client.get(at(article), {"filing": old.pk}), "has nearly ended the strike")


def test_checks_link_to_what_they_speak_of(client, sign_in, filed_article, at):
    sign_in()

    response = client.get(at(filed_article))

    assertContains(response, f'<a href="#quote-{filed_article.quotes.get().pk}">The quote')
    assertContains(response, "1 check stands between this story and its readers")


def test_what_was_asked_when_it_was_sent_back_stands_above_the_text(client, sign_in, at):
    article = submitted_article()
    article.send_back(by=make_editor(), reason="Who says so?")
    sign_in("Reporters")
    asked = '<p class="told-back"><b>Sent back by'

    assertContains(client.get(at(article)), asked)
    submit(article)
    assertNotContains(client.get(at(article)), asked)


def test_reason_of_a_waiver_stands_beside_its_check(client, sign_in, at):
    article = make_article(desk=None)
    article.waive(check="no_desk", by=make_editor(), reason="A one-off.")
    sign_in("Reporters")

    waived = client.get(at(article)).text.partition('class="finding is-waived"')[2].partition("</li>")[0]

    assert "No desk owns this article" in waived
    assert "A one-off." in waived


def test_withdrawn_story_says_so_to_the_desk(client, sign_in, at):
    article = published_article()
    article.withdraw(by=make_editor(), reason="Two meetings were one.")
    sign_in("Reporters")

    assertContains(client.get(at(article)), "Two meetings were one.</a>")


def test_page_without_javascript_holds_the_body_in_a_box(client, sign_in, filed_article, at):
    sign_in("Reporters")

    response = client.get(at(filed_article))

    assertContains(response, 'data-body-editor=""')
    assertContains(response, "The harbour board has ended the strike.")


def test_page_has_no_inline_script_or_style(client, sign_in, filed_article, at):
    sign_in()

    text = client.get(at(filed_article)).text

    assert "<style" not in text
    assert " style=" not in text
    assert " onclick=" not in text
    assert "<script>" not in text


def test_edit_saves_what_was_typed(client, sign_in, filed_article, at, form_values):
    reporter = sign_in("Reporters")
    values = form_values(client.get(at(filed_article)), headline="Ferries sail again")

    response = client.post(at(filed_article), values, follow=True)

    assertContains(response, "Saved.")
    filed_article.refresh_from_db()
    assert filed_article.headline == "Ferries sail again"
    assert filed_article.moves.get(action=Action.EDIT).by == reporter


def test_save_without_a_change_writes_nothing(client, sign_in, filed_article, at, form_values):
    sign_in("Reporters")

    response = client.post(at(filed_article), form_values(client.get(at(filed_article))), follow=True)

    assertContains(response, "Nothing had changed")
    assert not filed_article.moves.filter(action=Action.EDIT).exists()


def test_authors_and_topics_are_saved(client, sign_in, filed_article, at, form_values):
    topic = make_topic()
    sign_in("Reporters")

    client.post(at(filed_article), form_values(client.get(at(filed_article)), topics=[topic.pk]))

    assert list(filed_article.topics.all()) == [topic]


def test_body_is_cut_down_to_its_subset(client, sign_in, filed_article, at, form_values):
    sign_in("Reporters")
    body = f'<p onclick="x()">“{WORDS},” she said.</p><script>alert(1)</script><h1>Next</h1>'

    client.post(at(filed_article), form_values(client.get(at(filed_article)), body=body))

    filed_article.refresh_from_db()
    assert filed_article.body == f"<p>“{WORDS},” she said.</p><h2>Next</h2>"


def test_edit_of_an_approved_article_voids_the_approval(client, sign_in, at, form_values):
    article = approved_article()
    sign_in("Reporters")

    client.post(at(article), form_values(client.get(at(article)), headline="Ferries sail again"))

    article.refresh_from_db()
    assert article.status == Status.DRAFT


def test_new_article_is_a_draft_with_a_log(client, sign_in):
    reporter = sign_in("Reporters")
    add = reverse("admin:articles_article_add")

    client.post(add, {"headline": "Ferries sail again", "body": "<p>They do.</p>", "language": "en"})

    article = Article.objects.get()
    assert (article.status, article.slug) == (Status.DRAFT, "ferries-sail-again")
    assert article.moves.get().action == Action.CREATE
    assert article.moves.get().by == reporter


def test_who_made_an_article_does_not_approve_it(client, sign_in, at):
    editor = sign_in()
    client.post(
        reverse("admin:articles_article_add"),
        {"headline": "Ferries", "body": "<p>They do.</p>", "language": "en"},
    )
    article = Article.objects.get()
    submit(article)

    assertContains(client.get(at(article)), "somebody else approves them")
    assert editor.has_perm("articles.approve_article")


def test_error_in_the_form_keeps_every_word(client, sign_in, filed_article, at, form_values):
    sign_in("Reporters")
    values = form_values(client.get(at(filed_article)), headline="", standfirst="The boats are out again.")

    response = client.post(at(filed_article), values)

    assertContains(response, "Nothing was saved yet")
    assertContains(response, "The boats are out again.")


def test_spiked_article_is_read_and_not_edited(client, sign_in, at):
    article = make_article()
    article.spike(by=make_editor(), reason="Overtaken.")
    sign_in()

    response = client.get(at(article))

    assertContains(response, "The harbour board has ended the strike.")
    assertNotContains(response, 'id="article_form"')


def test_headline_is_confirmed_only_where_it_was_proposed(client, sign_in, at):
    sign_in("Reporters")

    assertContains(client.get(at(make_article(is_headline_proposed=True))), 'name="is_headline_proposed"')
    assertNotContains(client.get(at(make_article())), 'name="is_headline_proposed"')


def test_page_says_what_readers_see(client, sign_in, at):
    sign_in()

    assertContains(client.get(at(make_article())), "Readers do not see it")
    assertContains(client.get(at(published_article())), "Readers see it since")


def test_log_tells_who_did_what_and_why(client, sign_in, at):
    article = submitted_article()
    article.send_back(by=make_editor(first_name="Edda", last_name="Lind"), reason="Ask the harbour master.")
    sign_in("Reporters")

    for address in (at(article), at(article, "history")):
        response = client.get(address)
        assertContains(response, "Edda Lind")
        assertContains(response, "Ask the harbour master.")


def test_anonymous_speaker_is_named_to_editors_alone(client, sign_in, at):
    hidden = make_source(name="Karl Weber", terms="anonymous", described_as="a dock worker")
    article = make_article(quote=False)
    make_quote(article, speaker=hidden)
    make_citation(article, source=hidden)

    sign_in("Reporters")
    assertNotContains(client.get(at(article)), "Karl Weber")
    assertContains(client.get(at(article)), "a dock worker")

    sign_in("Editors")
    assertContains(client.get(at(article)), "Karl Weber")


def test_article_is_never_deleted(client, sign_in, filed_article, at):
    sign_in(is_superuser=True)

    assert client.post(at(filed_article, "delete"), {"post": "yes"}).status_code == 403


@pytest.mark.parametrize("number", [10, 200])
def test_page_asks_the_database_as_often_for_many_quotes(
    number, client, sign_in, filed_article, at, django_assert_num_queries
):
    speaker, filed = make_source(), filed_article.latest_filing()
    for place in range(number):
        make_quote(
            filed_article,
            text=f"Words {place}",
            speaker=speaker,
            filed_copy=filed,
            start=place,
            end=place + 9,
        )
        make_note(filed_article)
    for _ in range(10):
        make_citation(filed_article)
    sign_in()
    client.get(at(filed_article))

    with django_assert_num_queries(19):
        client.get(at(filed_article))


def test_reporters_see_no_button_that_is_not_theirs(client, sign_in, at):
    article = submitted_article()
    sign_in("Reporters")

    response = client.get(at(article))

    for label in ("Approve", "Send back…", "Spike…", "Waive…", ">Verify<"):
        assertNotContains(response, label)


def test_checks_of_typed_words_are_answered_and_nothing_is_saved(client, sign_in, at, form_values):
    article = make_article()
    sign_in("Reporters")
    values = form_values(client.get(at(article)), body="<p>All quiet.</p>", headline="Not saved")

    response = client.post(at(article, "check"), values)

    assertContains(response, "no longer stand in the body")
    assertNotContains(response, "<html")
    article.refresh_from_db()
    assert article.headline != "Not saved"
    assert article.quotes.get().is_verified


def test_quote_says_how_it_got_its_speaker(client, sign_in, at):
    article = make_article(quote=False)
    weighed = [{"name": "Jane <Roe>", "score": 4.5, "reason": "subject of “said”"}]
    make_quote(article, rule="clause after", candidates=weighed)
    sign_in()

    response = client.get(at(article))

    assertContains(response, "Found by the rule “clause after”: certain.")
    assertContains(response, "<b>Jane &lt;Roe&gt;</b>")
    assertContains(response, "subject of “said”")


def test_indirect_speech_is_a_statement_and_no_quote(client, sign_in, at):
    article = make_article(quote=False)
    quote = make_quote(article)
    statement = make_quote(article, text="the boats sail", kind="indirect", is_marked=False)
    sign_in()

    page = client.get(at(article)).context["page"]

    assert [card.quote for card in page["cards"]] == [quote]
    assert [card.quote for card in page["statements"]] == [statement]
