"""The verbs of an article: each move's yes and no, four eyes, approval, periods and their log."""

import datetime as dt

import pytest
from django.utils import timezone

from articles.models import ChangeKind, CorrectionDraft, Move, Note, StaleVersion, Waiver, Withdrawal
from articles.workflow import Action, MoveRefused, Status
from tests.factories import make_article, make_quote, make_source, make_user

pytestmark = pytest.mark.django_db

HOUR = dt.timedelta(hours=1)


@pytest.fixture
def reporter():
    return make_user(group="Reporters")


@pytest.fixture
def sub_editor():
    return make_user(group="Sub-editors")


@pytest.fixture
def editor():
    return make_user(group="Editors")


@pytest.fixture
def submitted(reporter):
    article = make_article()
    article.submit(by=reporter)
    return article


@pytest.fixture
def approved(submitted, editor):
    submitted.approve(by=editor)
    return submitted


@pytest.fixture
def live(approved, editor):
    approved.publish(by=editor)
    return approved


def change(article, by, kind=ChangeKind.CORRECTION, **fields):
    """Plan a change of a live story and take it through review."""
    article.edit(by=by, version=article.version, **(fields or {"standfirst": "Other words."}))
    CorrectionDraft.objects.create(
        article=article, kind=kind, wrong="Ten.", right="Twelve.", note="Twelve, not ten."
    )
    article.refresh_from_db()
    article.submit(by=by)


def test_a_story_goes_from_draft_to_readers_with_every_step_in_the_log(reporter, editor):
    article = make_article()

    article.submit(by=reporter)
    article.approve(by=editor)
    revision = article.publish(by=editor)

    assert article.status == Status.PUBLISHED
    assert article.live_revision() == revision
    assert [(m.number, m.action, m.to_status) for m in article.moves.all()] == [
        (1, Action.SUBMIT, Status.IN_REVIEW),
        (2, Action.APPROVE, Status.APPROVED),
        (3, Action.PUBLISH, Status.PUBLISHED),
    ]


def test_the_log_is_a_chain_of_hashes(live):
    previous = ""
    for move in live.moves.all():
        assert move.previous_sha256 == previous
        assert move.sha256 == move.computed_sha256()
        previous = move.sha256


def test_the_log_outlives_the_account(submitted, reporter):
    name = reporter.get_username()
    reporter.delete()

    assert submitted.moves.get(action=Action.SUBMIT).by_name == name


@pytest.mark.parametrize("group", ["Reporters", "Sub-editors"])
def test_only_editors_approve(submitted, group):
    with pytest.raises(MoveRefused, match="may not"):
        submitted.approve(by=make_user(group=group))


def test_administrators_do_not_publish(approved):
    with pytest.raises(MoveRefused, match="may not"):
        approved.publish(by=make_user(group="Administrators"))


@pytest.mark.parametrize("hand", ["submit", "edit", "edit_in_review"])
def test_nobody_approves_words_they_had_a_hand_in(hand, editor):
    article = make_article()
    if hand == "edit":
        article.edit(by=editor, version=article.version, standfirst="Mine.")
    article.submit(by=editor if hand == "submit" else make_user(group="Reporters"))
    if hand == "edit_in_review":
        article.edit(by=editor, version=article.version, standfirst="Mine.")

    with pytest.raises(MoveRefused, match="Four eyes"):
        article.approve(by=editor)

    article.approve(by=make_user(group="Editors"))
    assert article.status == Status.APPROVED


def test_four_eyes_holds_for_superusers():
    superuser = make_user(is_superuser=True, is_staff=True)
    article = make_article()
    article.submit(by=superuser)

    with pytest.raises(MoveRefused, match="Four eyes"):
        article.approve(by=superuser)


def test_a_hand_in_words_that_were_approved_since_is_forgotten(approved, editor):
    approved.edit(by=make_user(group="Reporters"), version=approved.version, standfirst="New.")
    approved.submit(by=make_user(group="Reporters"))

    approved.approve(by=editor)

    assert approved.status == Status.APPROVED


def test_a_desk_of_one_may_switch_four_eyes_off_and_the_log_says_so(settings, editor):
    settings.FOUR_EYES = False
    article = make_article()
    article.submit(by=editor)
    article.approve(by=editor)
    article.publish(by=editor)

    assert "Four eyes is switched off" in article.moves.get(action=Action.APPROVE).reason
    assert "Four eyes is switched off" in article.moves.get(action=Action.PUBLISH).reason


def test_any_edit_voids_the_approval(approved, reporter, editor):
    approved.edit(by=reporter, version=approved.version, standfirst="New.")

    assert approved.status == Status.DRAFT
    with pytest.raises(MoveRefused):
        approved.publish(by=editor)


def test_words_changed_behind_the_verbs_are_not_published(approved, editor):
    type(approved).objects.filter(pk=approved.pk).update(headline="Slipped in")

    with pytest.raises(MoveRefused, match="changed since it was approved"):
        approved.publish(by=editor)

    assert approved.live_revision() is None


def test_a_source_changed_after_approval_stops_publication(reporter, editor):
    article = make_article()
    source = make_source(name="Jane Roe")
    make_quote(article=article, speaker=source, check_state="verified")
    article.submit(by=reporter)
    article.approve(by=editor)
    type(source).objects.filter(pk=source.pk).update(name="Jane Doe")

    with pytest.raises(MoveRefused, match="known of its sources"):
        article.publish(by=editor)


def test_a_stale_edit_is_refused_and_writes_nothing(reporter):
    article = make_article(standfirst="First.")
    stale = article.version
    article.edit(by=reporter, version=stale, standfirst="Second.")

    with pytest.raises(StaleVersion):
        article.edit(by=reporter, version=stale, standfirst="Third.")

    article.refresh_from_db()
    assert article.standfirst == "Second."
    assert article.moves.filter(action=Action.EDIT).count() == 1


def test_an_approver_approves_what_they_saw(submitted, sub_editor, editor):
    seen = submitted.version
    submitted.edit(by=sub_editor, version=submitted.version, standfirst="Other.")

    with pytest.raises(StaleVersion):
        submitted.approve(by=editor, version=seen)


@pytest.mark.parametrize("reason", ["", "  "])
@pytest.mark.parametrize("verb", ["send_back", "spike"])
def test_a_move_that_stops_a_story_needs_a_reason(submitted, editor, verb, reason):
    with pytest.raises(MoveRefused, match="Say why"):
        getattr(submitted, verb)(by=editor, reason=reason)


def test_a_blocking_note_stops_approval_until_it_is_resolved(submitted, editor):
    note = Note.objects.create(article=submitted, text="Call them back.", is_blocking=True, by=editor)
    with pytest.raises(MoveRefused, match="Call them back"):
        submitted.approve(by=editor)

    Note.objects.filter(pk=note.pk).update(resolved_by=editor, resolved_at=timezone.now())
    submitted.approve(by=editor)

    assert submitted.status == Status.APPROVED


def test_a_waived_check_lets_the_story_pass(reporter, editor):
    article = make_article(desk=None)
    article.submit(by=reporter)
    with pytest.raises(MoveRefused, match="No desk"):
        article.approve(by=editor)

    Waiver.objects.create(article=article, check_name="no_desk", reason="For the whole house.", by=editor)
    article.approve(by=editor)

    assert article.status == Status.APPROVED


def test_an_embargo_schedules_instead(approved, editor, reporter):
    until = timezone.now() + HOUR
    approved.edit(by=reporter, version=approved.version, embargo_until=until)
    approved.submit(by=reporter)
    approved.approve(by=editor)

    revision = approved.publish(by=editor)

    assert revision.live_from == until
    assert approved.live_revision() is None
    assert approved.live_revision(at=until) == revision
    assert "From " in approved.moves.get(action=Action.PUBLISH).reason


def test_publication_in_the_past_is_refused(approved, editor):
    with pytest.raises(MoveRefused, match="past"):
        approved.publish(by=editor, at=timezone.now() - HOUR)


def test_an_end_before_the_beginning_is_refused(approved, editor):
    with pytest.raises(MoveRefused, match="before it begins"):
        approved.publish(by=editor, until=timezone.now() - HOUR)


def test_a_story_with_an_end_leaves_readers_at_that_moment(approved, editor):
    end = timezone.now() + HOUR
    revision = approved.publish(by=editor, until=end)

    assert approved.live_revision(at=end - dt.timedelta(microseconds=1)) == revision
    assert approved.live_revision(at=end) is None


def test_a_change_of_a_live_story_says_what_kind_it_is(live, reporter, editor):
    live.edit(by=reporter, version=live.version, standfirst="Other.")
    live.submit(by=reporter)

    with pytest.raises(MoveRefused, match="kind of change"):
        live.approve(by=editor)


def test_a_correction_replaces_the_revision_at_one_moment_and_leaves_its_record(live, reporter, editor):
    first = live.live_revision()
    change(live, reporter)
    live.approve(by=editor)

    second = live.publish(by=editor)

    first.refresh_from_db()
    assert first.live_until == second.live_from
    assert second.first_published_at == first.first_published_at
    assert second.modified_at == second.live_from
    (correction,) = live.corrections.all()
    assert (correction.revision, correction.wrong, correction.right) == (second, "Ten.", "Twelve.")
    assert correction.approved_by_name == editor.get_username()
    assert not CorrectionDraft.objects.filter(article=live).exists()


def test_a_typo_leaves_no_correction_and_does_not_move_the_modified_time(live, reporter, editor):
    first = live.live_revision()
    change(live, reporter, ChangeKind.TYPO, standfirst="The boats are back after a  week!")
    live.approve(by=editor)

    second = live.publish(by=editor)

    assert not live.corrections.exists()
    assert second.modified_at == first.modified_at


def test_a_scheduled_update_takes_over_at_its_moment(live, reporter, editor):
    change(live, reporter, ChangeKind.UPDATE)
    live.approve(by=editor)
    moment = timezone.now() + HOUR

    second = live.publish(by=editor, at=moment)

    assert live.live_revision() != second
    assert live.live_revision(at=moment) == second
    assert live.live_revision(at=moment - dt.timedelta(microseconds=1)) != second


def test_a_cancelled_schedule_leaves_what_is_live_without_an_end(live, reporter, editor):
    first = live.live_revision()
    change(live, reporter, ChangeKind.UPDATE)
    live.approve(by=editor)
    live.publish(by=editor, at=timezone.now() + HOUR)

    live.unschedule(by=editor)

    first.refresh_from_db()
    assert first.live_until is None
    assert live.status == Status.DRAFT
    assert live.scheduled_revisions() == []


def test_nothing_scheduled_is_nothing_to_cancel(live, editor):
    with pytest.raises(MoveRefused, match="Nothing is scheduled"):
        live.unschedule(by=editor)


def test_a_withdrawn_story_is_gone_now_and_says_why(live, editor):
    live.withdraw(by=editor, reason="The document was forged.")

    assert live.live_revision() is None
    assert live.status == Status.DRAFT
    assert Withdrawal.objects.get(article=live).reason == "The document was forged."


def test_a_withdrawal_drops_what_was_scheduled_too(live, reporter, editor):
    change(live, reporter, ChangeKind.UPDATE)
    live.approve(by=editor)
    live.publish(by=editor, at=timezone.now() + HOUR)

    live.withdraw(by=editor, reason="Wrong.")

    assert live.live_revision(at=timezone.now() + 2 * HOUR) is None


def test_a_story_nobody_sees_is_not_withdrawn(approved, editor):
    with pytest.raises(MoveRefused, match="do not see"):
        approved.withdraw(by=editor, reason="Wrong.")


def test_a_story_that_readers_see_is_not_spiked(live, reporter, editor):
    live.edit(by=reporter, version=live.version, standfirst="New.")

    with pytest.raises(MoveRefused, match="withdraw it instead"):
        live.spike(by=editor, reason="Enough.")


def test_a_spiked_story_is_kept_and_can_be_revived(submitted, editor):
    submitted.spike(by=editor, reason="Overtaken.")
    submitted.revive(by=editor)

    assert submitted.status == Status.DRAFT


def test_a_refused_move_leaves_no_entry(submitted, reporter):
    before = Move.objects.count()

    with pytest.raises(MoveRefused):
        submitted.submit(by=reporter)

    assert Move.objects.count() == before


@pytest.mark.parametrize(
    ("slug", "typed", "slug_then"),
    [
        pytest.param("", {}, "strike-is-over", id="made-of-the-headline"),
        pytest.param("ferries", {}, "ferries", id="chosen-by-somebody"),
        pytest.param("", {"slug": "boats"}, "boats", id="chosen-in-the-same-edit"),
    ],
)
def test_a_slug_follows_the_headline_that_it_was_made_of(reporter, slug, typed, slug_then):
    article = make_article(slug=slug)

    article.edit(by=reporter, version=article.version, headline="Strike is over", **typed)

    assert article.slug == slug_then


def test_an_address_that_readers_know_stays(live, reporter):
    slug = live.slug

    live.edit(by=reporter, version=live.version, headline="Strike is over")

    assert live.slug == slug
