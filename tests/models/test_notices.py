"""Who is told of what at the desk, in which way, and what a letter never carries."""

import datetime as dt
import logging

import pytest
from django.core import mail
from django.utils import timezone

from articles.models import Notice, NoticeChoice, NoticeKind, Way
from articles.workflow import MoveRefused
from tests.factories import (
    make_article,
    make_editor,
    make_quote,
    make_reporter,
    make_source,
    make_user,
    submit,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def writer():
    return make_reporter(username="rita", email="rita@desk.example")


@pytest.fixture
def editor():
    return make_editor(first_name="Edda", last_name="Lind", email="edda@desk.example")


@pytest.fixture
def letters(django_capture_on_commit_callbacks):
    """Commit what an act did, and return the letters that went out."""

    def sent(act):
        mail.outbox.clear()
        with django_capture_on_commit_callbacks(execute=True):
            act()
        return mail.outbox

    return sent


def told(user):
    return [notice.kind for notice in Notice.objects.filter(to=user).order_by("pk")]


def choose(user, kind, way):
    NoticeChoice.objects.choose(user, {kind: way})


def test_assigned_person_is_told_until_when(writer, editor):
    article = make_article()
    article.assign(to=writer, due_at=dt.datetime(2031, 5, 6, 14, 30, tzinfo=dt.UTC), by=editor)

    notice = Notice.objects.get()

    assert (notice.to, notice.kind, notice.by_name) == (writer, "assigned", "Edda Lind")
    assert "2031-05-06 14:30" in notice.said


def test_same_assignment_again_is_no_news(writer, editor):
    article = make_article()
    article.assign(to=writer, by=editor)
    article.assign(to=writer, by=editor)

    assert told(writer) == ["assigned"]


def test_mention_leads_to_the_note(writer, editor):
    note = make_article().add_note(text="@Rita and @nobody, please call.", by=editor)

    notice = Notice.objects.get()

    assert (notice.to, notice.note) == (writer, note)
    assert notice.place.endswith(f"#note-{note.pk}")


def test_words_and_their_writer_come_back_with_the_reason(writer, editor):
    article = submit(make_article(), by=writer)

    article.send_back(by=editor, reason="Ask the harbour master.")

    notice = Notice.objects.get()
    assert (notice.to, notice.kind, notice.said) == (writer, "sent_back", "Ask the harbour master.")


def test_writer_and_assignee_hear_of_the_way_to_the_readers(writer, editor):
    minder = make_reporter()
    article = submit(make_article(assignee=minder), by=writer)

    article.approve(by=editor)
    article.publish(by=editor)
    article.withdraw(by=editor, reason="A court order.")

    assert told(writer) == told(minder) == ["approved", "published", "withdrawn"]


def test_schedule_says_at_once_when_readers_will_see_it(writer, editor):
    article = submit(make_article(), by=writer)
    article.approve(by=editor)
    moment = timezone.now() + dt.timedelta(days=1)

    article.publish(by=editor, at=moment)
    article.unschedule(by=editor)

    published, cancelled = Notice.objects.filter(to=writer).order_by("pk")[1:]
    assert published.live_from == moment
    assert "readers see it from" in published.label
    assert cancelled.kind == NoticeKind.UNSCHEDULED


def test_dispute_leads_to_the_quote(writer, editor):
    article = submit(make_article(), by=writer)
    quote = article.quotes.get()

    quote.dispute(by=editor, reason="She says otherwise.")

    notice = Notice.objects.get()
    assert notice.kind == "disputed"
    assert notice.place.endswith(f"#quote-{quote.pk}")


def test_nobody_is_told_of_their_own_act(editor):
    article = make_article(assignee=editor)
    article.assign(to=editor, due_at=timezone.now(), by=editor)
    article.add_note(text=f"@{editor.username} remember this", by=editor)
    submit(article)
    article.approve(by=editor)

    assert told(editor) == []


def test_account_that_may_not_see_stories_is_told_of_none(editor):
    stranger = make_user(username="stranger", email="stranger@desk.example")
    left = make_reporter(username="left", is_active=False)

    make_article().add_note(text="@stranger @left look", by=editor)

    assert told(stranger) == told(left) == []


@pytest.mark.parametrize(
    ("way", "in_inbox", "by_email"),
    [
        pytest.param(Way.INBOX, 1, 0, id="inbox"),
        pytest.param(Way.EMAIL, 0, 1, id="e-mail"),
        pytest.param(Way.BOTH, 1, 1, id="both"),
        pytest.param(Way.NONE, 0, 0, id="none"),
    ],
)
def test_each_person_is_told_as_they_chose(way, in_inbox, by_email, writer, editor, letters):
    choose(writer, "assigned", way)
    article = make_article()

    sent = letters(lambda: article.assign(to=writer, by=editor))

    assert (Notice.objects.count(), len(sent)) == (in_inbox, by_email)


def test_those_who_never_chose_get_letters_of_what_asks_for_an_act(writer, editor, letters):
    article = submit(make_article(), by=writer)

    assert letters(lambda: article.approve(by=editor)) == []
    (letter,) = letters(lambda: article.send_back(by=editor, reason="Too long."))

    assert letter.to == ["rita@desk.example"]


def test_person_without_an_address_is_told_in_the_inbox(editor, letters):
    reporter = make_reporter(email="")

    assert letters(lambda: make_article().assign(to=reporter, by=editor)) == []
    assert told(reporter) == ["assigned"]


def test_letter_says_who_what_and_where_and_repeats_no_confidence(writer, editor, letters):
    article = submit(make_article(headline="Ferry strike ends"), by=writer)

    (letter,) = letters(lambda: article.send_back(by=editor, reason="Our man at the port denies it."))

    assert letter.subject == "Newsroom: sent back: Ferry strike ends"
    assert "Edda Lind" in letter.body
    assert f"/admin/articles/article/{article.pk}/change/" in letter.body
    assert "denies" not in letter.body


@pytest.mark.parametrize(
    "headline",
    [
        pytest.param("Weber: the board knew", id="part-of-the-name"),
        pytest.param("KARL says no", id="other-case"),
        pytest.param("Old Charlie speaks", id="alias"),
    ],
)
def test_letter_withholds_a_headline_that_names_an_anonymous_source(headline, writer, editor, letters):
    hidden = make_source(name="Karl Weber", terms="anonymous", described_as="a dock worker")
    hidden.aliases.create(name="Charlie")
    article = make_article(headline=headline, quote=False)
    make_quote(article, speaker=hidden)

    (letter,) = letters(lambda: article.assign(to=writer, by=editor))

    for name in ("weber", "karl", "charlie"):
        assert name not in f"{letter.subject} {letter.body}".lower()
    assert f"Story {article.pk}" in letter.subject


def test_refused_move_tells_nobody(writer, editor, letters):
    article = submit(make_article(desk=None), by=writer)

    def approve():
        with pytest.raises(MoveRefused):
            article.approve(by=editor)

    assert letters(approve) == []
    assert told(writer) == []


def test_letter_that_cannot_be_sent_is_logged_and_undoes_nothing(writer, editor, letters, settings, caplog):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    article = submit(make_article(), by=writer)

    with caplog.at_level(logging.ERROR):
        letters(lambda: article.send_back(by=editor, reason="Too long."))

    article.refresh_from_db()
    assert article.status == "draft"
    assert told(writer) == ["sent_back"]
    assert "on_commit" in caplog.text
