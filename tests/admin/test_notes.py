import pytest
from django.utils import timezone
from pytest_django.asserts import assertContains

from articles.models import Note
from articles.models.notes import mentioned
from articles.workflow import Action
from tests.factories import make_article, make_editor, make_note, make_quote, make_reporter

pytestmark = pytest.mark.django_db


def test_note_is_written_on_the_page(client, sign_in, filed_article, at):
    reporter = sign_in("Reporters")
    quote = filed_article.quotes.get()

    response = client.post(
        at(filed_article, "note"),
        {"text": "Check the tape.", "quote": quote.pk, "is_blocking": "on"},
        follow=True,
    )

    assertContains(response, "Check the tape.")
    note = Note.objects.get()
    assert (note.by, note.quote, note.is_blocking) == (reporter, quote, True)


def test_note_speaks_of_quotes_of_its_own_article_only(client, sign_in, filed_article, at):
    sign_in("Reporters")
    other = make_quote(make_article(quote=False))

    client.post(at(filed_article, "note"), {"text": "Check the tape.", "quote": other.pk})

    assert not Note.objects.exists()


def test_note_is_resolved_on_the_page(client, sign_in, at):
    note = make_note(is_blocking=True)
    reporter = sign_in("Reporters")

    response = client.post(at(note.article, "resolve", note.pk), follow=True)

    assertContains(response, "Resolved.")
    note.refresh_from_db()
    assert note.resolved_by == reporter


def test_note_is_text_and_never_markup(client, sign_in, at):
    note = make_note(text="<img src=x onerror=alert(1)>")
    sign_in("Reporters")

    assertContains(client.get(at(note.article)), "&lt;img src=x onerror=alert(1)&gt;")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("@rita look", {"rita"}, id="begins"),
        pytest.param("look, @rita.", {"rita"}, id="before-a-stop"),
        pytest.param("@r.marsh and @ivo", {"r.marsh", "ivo"}, id="two"),
        pytest.param("rita@example.org", set(), id="address"),
        pytest.param("@ nobody", set(), id="bare-sign"),
    ],
)
def test_mentions_are_found(text, names):
    assert mentioned([text]) == names


def test_article_is_assigned_on_the_page(client, sign_in, filed_article, at):
    reporter = make_reporter()
    sign_in("Editors")

    client.post(at(filed_article, "assign"), {"assignee": reporter.pk, "due_at": "2030-01-02T09:30"})

    filed_article.refresh_from_db()
    assert filed_article.assignee == reporter
    assert filed_article.due_at.isoformat() == "2030-01-02T09:30:00+00:00"
    assert filed_article.moves.filter(action=Action.ASSIGN).count() == 1


def test_stale_assignment_is_refused_with_both_and_then_lands(client, sign_in, filed_article, at):
    rita, ivo = make_reporter(username="rita"), make_reporter(username="ivo")
    sign_in("Editors")
    form = client.get(at(filed_article, "assign")).context["form"]
    due = timezone.now().replace(second=30, microsecond=5)
    filed_article.assign(to=ivo, due_at=due, by=make_editor())

    typed = {"assignee": rita.pk, "initial-assignee": "", "due_at": "", "initial-due_at": ""}
    refused = client.post(at(filed_article, "assign"), typed)

    assert form.initial == {"assignee": None, "due_at": None}
    assertContains(refused, '<q class="stands-now">ivo</q>', html=True)
    filed_article.refresh_from_db()
    assert filed_article.assignee == ivo
    client.post(at(filed_article, "assign"), refused.context["form"].data)
    filed_article.refresh_from_db()
    assert (filed_article.assignee, filed_article.due_at) == (rita, due)


def test_article_is_not_assigned_to_somebody_without_a_desk(client, sign_in, filed_article, at):
    outsider = make_editor(is_staff=False)
    sign_in("Editors")

    client.post(at(filed_article, "assign"), {"assignee": outsider.pk})

    filed_article.refresh_from_db()
    assert filed_article.assignee is None
