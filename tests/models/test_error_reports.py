"""A reader's report, from the desk's answer to the correction it led to."""

import datetime as dt
from copy import deepcopy

import pytest
from django.utils import timezone

from articles.models import ErrorReport, ReportAttempt
from articles.workflow import MoveRefused
from tests.factories import BODY, approve, make_editor, make_reporter, published_article

pytestmark = pytest.mark.django_db

PASSAGE = "has ended the strike"


@pytest.fixture
def editor(db):
    return make_editor()


@pytest.fixture(scope="module")
def made_story(module_rows):
    return published_article(at=timezone.now() - dt.timedelta(days=1))


@pytest.fixture
def live(made_story):
    return deepcopy(made_story)


def make_report(article, **fields):
    defaults = {"message": "It goes on.", "passage": PASSAGE, "email": "reader@example.org"}
    return ErrorReport.objects.create(
        article=article, revision=article.live_revision(), **{**defaults, **fields}
    )


def test_accepted_report_opens_the_working_copy_with_a_correction_prefilled(live, editor):
    report = make_report(live)

    report.accept(by=editor, severity="serious")

    live.refresh_from_db()
    (draft,) = live.planned_changes()
    assert live.status == "draft"
    assert (draft.kind, draft.wrong, draft.paragraph) == ("correction", PASSAGE, 1)
    assert (draft.found_by, draft.severity) == ("reader", "serious")
    assert report.draft == draft


def test_whoever_accepts_a_report_may_approve_what_another_makes_of_it(live, editor):
    report = make_report(live)
    report.accept(by=editor)
    live.refresh_from_db()
    reporter = make_reporter()
    live.plan_change(by=reporter, draft=report.draft, right="The strike goes on.")
    live.submit(by=reporter)

    live.approve(by=editor)

    assert live.status == "approved"
    accepted = live.moves.get(action="report")
    assert (accepted.from_status, accepted.to_status) == ("published", "draft")


def test_whoever_repeats_a_report_hears_what_came_of_it(
    live, editor, mailoutbox, django_capture_on_commit_callbacks
):
    report = make_report(live)
    repeat = make_report(live, email="second@example.org")
    with django_capture_on_commit_callbacks(execute=True):
        repeat.answer_duplicate(by=editor, of=report)
        report.answer_not_an_error(by=editor, answer="The board confirmed it.")

    assert [letter.to for letter in mailoutbox if "The board confirmed it." in letter.body] == [
        ["reader@example.org"],
        ["second@example.org"],
    ]
    repeat.refresh_from_db()
    assert repeat.email == ""


@pytest.mark.parametrize(
    ("passage", "paragraph"),
    [
        pytest.param("has ended the strike", 1, id="words"),
        pytest.param('"The ferries sail again on Monday," said', 2, id="other-marks"),
        pytest.param(
            "The harbour board has ended the strike. “The ferries sail again", 1, id="into-the-next-paragraph"
        ),
        pytest.param("Nothing of the kind", None, id="not-there"),
        pytest.param("", None, id="none"),
    ],
)
def test_passage_is_found_in_its_paragraph(live, passage, paragraph):
    assert make_report(live, passage=passage).paragraph() == paragraph


def test_each_accepted_report_opens_a_correction_of_its_own(live, editor):
    update = live.plan_change(by=editor, kind="update", right="The mayor spoke.")
    reports = [make_report(live), make_report(live)]

    for report in reports:
        report.accept(by=editor)

    assert live.planned_changes() == [update, *(report.draft for report in reports)]


def test_publication_ties_the_report_to_its_correction_and_tells_the_reader(
    live, editor, mailoutbox, django_capture_on_commit_callbacks
):
    report = make_report(live)
    report.accept(by=editor)
    reporter = make_reporter()
    live.refresh_from_db()
    live.edit(by=reporter, version=live.version, body=BODY.replace("has ended", "goes on with"))
    live.plan_change(by=reporter, draft=report.draft, right="The strike goes on.")
    approve(live, by=make_editor())

    with django_capture_on_commit_callbacks(execute=True):
        live.publish(by=editor)

    report.refresh_from_db()
    assert report.correction == live.corrections.get()
    assert report.correction.get_absolute_url() in mailoutbox[-1].body
    assert "Correction, " in mailoutbox[-1].body
    assert report.email == ""


@pytest.fixture
def announced(live, editor, mailoutbox, django_capture_on_commit_callbacks):
    """A report that led to a correction which readers will see in an hour."""
    report = make_report(live)
    report.accept(by=editor)
    live.refresh_from_db()
    live.plan_change(by=make_reporter(), draft=report.draft, right="The strike goes on.")
    approve(live, by=make_editor())
    with django_capture_on_commit_callbacks(execute=True):
        live.publish(by=editor, at=timezone.now() + dt.timedelta(hours=1))
    report.refresh_from_db()
    return report


def test_letter_of_a_scheduled_correction_says_when_it_will_appear(announced, mailoutbox):
    moment = announced.correction.published_at

    assert f"will appear at {moment:%-d %B %Y %H:%M} UTC" in mailoutbox[-1].body
    assert announced.email


def test_reader_is_told_when_the_correction_is_put_off(
    announced, live, editor, mailoutbox, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        live.unschedule(by=editor)

    announced.refresh_from_db()
    assert "will not appear at the moment" in mailoutbox[-1].body
    assert announced.draft in live.planned_changes()


def test_address_is_forgotten_once_the_correction_has_appeared(announced):
    ErrorReport.objects.forget_told()
    announced.refresh_from_db()
    assert announced.email

    ErrorReport.objects.forget_told(timezone.now() + dt.timedelta(hours=2))
    announced.refresh_from_db()
    assert announced.email == ""


def test_reader_is_told_why_it_is_no_error(live, editor, mailoutbox, django_capture_on_commit_callbacks):
    report = make_report(live)

    with django_capture_on_commit_callbacks(execute=True):
        report.answer_not_an_error(by=editor, answer="The board confirmed it to us.")

    report.refresh_from_db()
    assert "confirmed it to us" in mailoutbox[0].body
    assert mailoutbox[0].to == ["reader@example.org"]
    assert (report.state, report.email) == ("not_an_error", "")


def test_a_letter_that_is_not_sent_undoes_nothing_and_keeps_the_address(
    live, editor, monkeypatch, django_capture_on_commit_callbacks
):
    def fails(mail):
        raise OSError("no way out")

    monkeypatch.setattr("django.core.mail.EmailMessage.send", fails)
    report = make_report(live)

    with django_capture_on_commit_callbacks(execute=True):
        report.answer_not_an_error(by=editor, answer="The board confirmed it to us.")

    report.refresh_from_db()
    assert (report.state, report.email) == ("not_an_error", "reader@example.org")
    assert report.unsent == "The board confirmed it to us."
    with pytest.raises(MoveRefused, match="not sent this time either"):
        report.send_again(by=editor)
    assert list(ErrorReport.objects.unsent()) == [report]


def test_a_letter_that_was_not_sent_is_sent_again(live, editor, mailoutbox):
    report = make_report(live)
    report.answer_not_an_error(by=editor, answer="The board confirmed it to us.")

    report.send_again(by=editor)

    assert "confirmed it to us" in mailoutbox[0].body
    assert (report.email, report.unsent) == ("", "")
    with pytest.raises(MoveRefused, match="No letter"):
        report.send_again(by=editor)


def test_two_letters_of_one_commit_are_sent_each_in_its_words(
    live, editor, mailoutbox, django_capture_on_commit_callbacks
):
    report = make_report(live)

    with django_capture_on_commit_callbacks(execute=True):
        report.accept(by=editor)
        report.put_off(report.draft)

    said = [letter.body.split(".")[0] for letter in mailoutbox if letter.to == ["reader@example.org"]]
    assert said == [
        "Thank you",
        "The correction that your report led to will not appear at the moment that we named",
    ]
    report.refresh_from_db()
    assert (report.unsent, report.email) == ("", "reader@example.org")


def test_reader_without_an_address_gets_no_mail(live, editor, mailoutbox, django_capture_on_commit_callbacks):
    report = make_report(live, email="")

    with django_capture_on_commit_callbacks(execute=True):
        report.answer_not_an_error(by=editor, answer="The board confirmed it to us.")

    assert mailoutbox == []


def test_no_error_needs_a_reply(live, editor):
    with pytest.raises(MoveRefused, match="Tell the reader"):
        make_report(live).answer_not_an_error(by=editor, answer=" ")


def test_duplicate_names_the_other_report(live, editor):
    first, second = make_report(live), make_report(live)

    second.answer_duplicate(by=editor, of=first)

    assert (second.state, second.duplicate_of) == ("duplicate", first)


def test_report_is_no_duplicate_of_itself_or_of_another_story(live, editor):
    report, other = make_report(live), make_report(published_article())

    for wrong in (report, other):
        with pytest.raises(MoveRefused, match="same story"):
            report.answer_duplicate(by=editor, of=wrong)


def test_report_is_dealt_with_once(live, editor):
    report = make_report(live)
    other_hand = ErrorReport.objects.get(pk=report.pk)
    report.accept(by=editor)

    with pytest.raises(MoveRefused, match="already"):
        other_hand.answer_not_an_error(by=editor, answer="No.")


def test_reporter_may_not_deal_with_reports(live):
    with pytest.raises(MoveRefused, match="may not"):
        make_report(live).accept(by=make_reporter())


def test_dealing_with_a_report_stands_in_the_log(live, editor):
    make_report(live).answer_not_an_error(by=editor, answer="The board confirmed it to us.")

    assert live.moves.get(action="report").by == editor


@pytest.mark.parametrize(
    ("severity", "hours", "is_overdue"),
    [
        pytest.param("serious", 23, False, id="serious-in-time"),
        pytest.param("serious", 25, True, id="serious-late"),
        pytest.param("minor", 25, False, id="minor-in-time"),
        pytest.param("minor", 169, True, id="minor-late"),
    ],
)
def test_deadline_follows_severity(live, severity, hours, is_overdue):
    report = make_report(live, severity=severity)
    ErrorReport.objects.update(created_at=timezone.now() - dt.timedelta(hours=hours))
    report.refresh_from_db()

    assert report.is_overdue is is_overdue
    assert ErrorReport.objects.overdue().exists() is is_overdue


def test_answered_report_is_never_overdue(live, editor):
    report = make_report(live)
    report.answer_not_an_error(by=editor, answer="The board confirmed it to us.")
    ErrorReport.objects.update(created_at=timezone.now() - dt.timedelta(days=365))
    report.refresh_from_db()

    assert not report.is_overdue
    assert not ErrorReport.objects.overdue().exists()


def test_accepted_report_waits_until_there_is_a_correction(live, editor):
    report = make_report(live)

    report.accept(by=editor)

    assert report.is_waiting
    assert list(ErrorReport.objects.waiting()) == [report]


def test_severity_is_changed_while_the_report_waits(live, editor):
    report = make_report(live)

    report.rate(by=editor, severity="serious")

    assert report.severity == "serious"


def test_address_is_kept_only_as_a_keyed_hash():
    hashed = ReportAttempt.hashed("192.0.2.7")

    assert hashed == ReportAttempt.hashed("192.0.2.7")
    assert hashed != ReportAttempt.hashed("192.0.2.8")
