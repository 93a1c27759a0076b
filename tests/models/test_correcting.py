"""What the next publication of a story that readers have seen says of itself."""

import datetime as dt
from copy import deepcopy

import pytest
from django.utils import timezone

from articles.checks import find_all
from articles.models import Correction, CorrectionDraft
from articles.workflow import MoveRefused
from tests.factories import (
    BODY,
    approve,
    make_article,
    make_editor,
    make_reporter,
    published_article,
    submit,
)

pytestmark = pytest.mark.django_db

WRONG = "The harbour board has ended the strike."
FIXED = BODY.replace("harbour board", "port council")


@pytest.fixture
def reporter(db):
    return make_reporter()


@pytest.fixture
def editor(db):
    return make_editor()


@pytest.fixture(scope="module")
def made_story(module_rows):
    return published_article(at=timezone.now() - dt.timedelta(days=1))


@pytest.fixture
def live(made_story):
    return deepcopy(made_story)


def edit(article, by, **fields):
    article.edit(by=by, version=article.version, **fields)


def correct(article, by, **fields):
    """Plan and make a correction and take it through review."""
    edit(article, by, body=FIXED)
    details = {"kind": "correction", "wrong": WRONG, "right": "The port council has ended it."}
    article.plan_change(by=by, **{**details, **fields})
    return approve(article)


def test_a_planned_correction_words_its_note_itself(live, reporter):
    draft = live.plan_change(
        by=reporter, kind="correction", wrong=WRONG, right="The port council has ended it.", paragraph=1
    )

    assert draft.note == (
        "an earlier version of this article said the harbour board has ended the strike. "
        "In fact, the port council has ended it (paragraph 1)."
    )


def test_a_note_in_the_house_form_follows_the_record(live, reporter):
    made = live.plan_change(by=reporter, kind="correction", wrong=WRONG, right="The mayor has ended it.")

    draft = live.plan_change(by=reporter, draft=made, right="The king has ended it.", note=made.note)

    assert "the king" in draft.note


def test_a_reworded_note_is_kept_when_the_record_changes(live, reporter):
    worded = live.plan_change(
        by=reporter, kind="correction", wrong="Ten.", right="Twelve.", note="Not ten: twelve."
    )

    draft = live.plan_change(by=reporter, draft=worded, paragraph=2)

    assert draft.note == "Not ten: twelve."


def test_planning_a_change_voids_an_approval(live, reporter):
    correct(live, reporter)

    live.plan_change(by=reporter, draft=live.planned_changes()[0], severity="serious")

    assert live.status == "draft"


def test_who_planned_a_correction_does_not_approve_it(live, editor, reporter):
    live.plan_change(by=editor, kind="update", right="The mayor spoke at noon.")
    live.submit(by=reporter)

    with pytest.raises(MoveRefused, match="Four eyes"):
        live.approve(by=editor)


def test_a_story_that_readers_never_saw_has_no_change_to_plan(reporter):
    with pytest.raises(MoveRefused, match="not seen"):
        make_article().plan_change(by=reporter, kind="update")


def test_a_planned_change_is_dropped(live, reporter):
    draft = live.plan_change(by=reporter, kind="update")

    live.drop_planned_change(draft, by=reporter)

    assert live.planned_changes() == []
    with pytest.raises(MoveRefused, match="no longer planned"):
        live.drop_planned_change(draft, by=reporter)


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        pytest.param({"note": "This fixes the first line."}, "hides", id="euphemism"),
        pytest.param({"note": "The port council ended it."}, "what was wrong", id="error-lost"),
        pytest.param({"right": "", "note": "Sorry."}, "what is right", id="no-fix"),
        pytest.param({"kind": "update", "right": "", "note": ""}, "write the note", id="no-note"),
    ],
)
def test_a_dishonest_note_is_never_approved(live, reporter, fields, reason):
    with pytest.raises(MoveRefused, match=reason):
        correct(live, reporter, **fields)


def test_nobody_waives_what_readers_are_told(live, reporter, editor):
    edit(live, reporter, body=FIXED)

    with pytest.raises(MoveRefused, match="nothing to waive"):
        live.waive(check="change_unlabelled", by=editor, reason="In a hurry.")


class TestTypo:
    def plan(self, live, reporter, body):
        edit(live, reporter, body=body)
        live.plan_change(by=reporter, kind="typo")
        submit(live)

    def test_one_that_touched_a_name_is_refused_with_the_passage(self, live, reporter, editor):
        self.plan(live, reporter, BODY.replace("Ada Holm", "Ada Helm"))

        with pytest.raises(MoveRefused, match=r"More than a typo: Name in paragraph 2: .*Ada Holm.*Ada Helm"):
            live.approve(by=editor)

    def test_one_that_touched_words_alone_passes(self, live, reporter, editor):
        self.plan(live, reporter, BODY.replace("ended the strike", "ended that strike"))

        live.approve(by=editor)

        assert live.publish(by=editor).change_kind == "typo"

    def test_a_reason_lets_it_pass_and_stands_in_the_log(self, live, reporter, editor):
        self.plan(live, reporter, BODY.replace("Ada Holm", "Ada Helm"))
        (finding,) = [f for f in find_all(live) if f.check == "typo_touches"]

        live.waive(check="typo_touches", subject=finding.subject, by=editor, reason="She signs so herself.")
        live.approve(by=editor)
        live.publish(by=editor)

        assert live.moves.filter(action="waive", reason__contains="She signs so herself.").exists()

    def test_a_reason_holds_for_no_other_passage(self, live, reporter, editor):
        self.plan(live, reporter, BODY.replace("Ada Holm", "Ada Helm"))
        (finding,) = [f for f in find_all(live) if f.check == "typo_touches"]
        live.waive(check="typo_touches", subject=finding.subject, by=editor, reason="She signs so herself.")
        edit(live, reporter, body=BODY.replace("Ada Holm", "Eva Lind"))

        with pytest.raises(MoveRefused, match="More than a typo"):
            live.approve(by=editor)


def test_a_correction_carries_all_of_its_record(live, reporter, editor):
    correct(live, reporter, paragraph=1, cause="wrong_name", severity="serious", found_by="source")

    revision = live.publish(by=editor)

    correction = live.corrections.get()
    assert (correction.paragraph, correction.cause, correction.severity) == (1, "wrong_name", "serious")
    assert [correction.told()] == revision.content["changes"]
    assert correction.line.startswith(f"Correction, {revision.live_from:%-d %B %Y %H:%M} UTC: an earlier")


@pytest.mark.parametrize(
    ("fields", "is_at_top"),
    [
        pytest.param({"cause": "wrong_number"}, True, id="number"),
        pytest.param({"cause": "misquotation"}, True, id="quote"),
        pytest.param({"part": "headline"}, True, id="headline"),
        pytest.param({"severity": "serious"}, True, id="serious"),
        pytest.param({"kind": "retraction"}, True, id="retraction"),
        pytest.param({"cause": "wrong_date"}, False, id="date"),
        pytest.param({"kind": "clarification", "cause": "wrong_name"}, False, id="clarification"),
    ],
)
def test_a_correction_stands_where_its_weight_puts_it(fields, is_at_top):
    assert Correction(**{"kind": "correction", **fields}).is_at_top is is_at_top


def test_a_correction_of_a_correction_is_a_further_record(live, reporter, editor):
    correct(live, reporter)
    live.publish(by=editor)
    first = live.corrections.get()
    live.plan_change(
        by=reporter, kind="correction", wrong="It was the council.", right="It was the mayor.", amends=first
    )
    approve(live)
    live.publish(by=editor)

    second = live.corrections.exclude(pk=first.pk).get()
    assert second.amends == first
    assert list(first.amended_by.all()) == [second]


def test_a_correction_amends_only_one_of_its_own_story(live, reporter, editor):
    other = published_article(at=timezone.now() - dt.timedelta(days=1))
    correct(other, reporter)
    other.publish(by=editor)

    with pytest.raises(MoveRefused, match="another story"):
        correct(live, reporter, amends=other.corrections.get())


def test_a_retraction_stands_until_a_correction_amends_it(live, reporter, editor):
    correct(live, reporter, kind="retraction")
    live.publish(by=editor)
    retraction = live.standing_retraction()
    live.plan_change(
        by=reporter, kind="correction", wrong="It was taken back.", right="It stands.", amends=retraction
    )
    approve(live)

    live.publish(by=editor)

    assert retraction.kind == "retraction"
    assert live.standing_retraction() is None


def test_cancelling_a_schedule_gives_the_label_back_to_the_desk(live, reporter, editor):
    correct(live, reporter)
    live.publish(by=editor, at=timezone.now() + dt.timedelta(hours=1))

    live.unschedule(by=editor)

    assert [draft.wrong for draft in live.planned_changes()] == [WRONG]
    assert not Correction.objects.public(timezone.now() + dt.timedelta(days=1)).exists()


def test_a_scheduled_label_is_not_lost_to_another_publication(live, reporter, editor):
    correct(live, reporter)
    live.publish(by=editor, at=timezone.now() + dt.timedelta(hours=1))
    live.plan_change(by=reporter, kind="update", right="The mayor spoke at noon.")
    approve(live)

    with pytest.raises(MoveRefused, match="label that readers would never see"):
        live.publish(by=editor)


def test_what_touched_is_compared_with_what_readers_saw_last(live, reporter):
    edit(live, reporter, body=BODY.replace("Ada Holm", "Ada Helm"))
    edit(live, reporter, body=BODY)

    assert live.touched_since_readers_saw() == []


def test_kind_stands_in_the_revision_that_was_approved(live, reporter, editor):
    correct(live, reporter)

    assert live.approved_revision().change_kind == "correction"
    assert CorrectionDraft.objects.filter(article=live).exists()


def test_one_publication_carries_several_corrections_each_with_its_own_record(live, reporter, editor):
    correct(live, reporter, paragraph=1)
    live.plan_change(by=reporter, kind="update", right="The mayor spoke at noon.")
    live.plan_change(by=reporter, kind="correction", wrong="Ten boats.", right="Twelve boats.", paragraph=2)
    approve(live)

    revision = live.publish(by=editor)

    told = list(revision.corrections.order_by("pk"))
    assert [(one.kind, one.paragraph) for one in told] == [
        ("correction", 1),
        ("update", None),
        ("correction", 2),
    ]
    assert [one.told() for one in told] == revision.content["changes"]
    assert revision.change_kind == "correction"
    assert live.planned_changes() == []


class TestSeveralSchedules:
    """An update in an hour, then a correction an hour later, both approved today."""

    @pytest.fixture
    def hours(self):
        now = timezone.now()
        return [now + dt.timedelta(hours=number) for number in range(4)]

    @pytest.fixture
    def planned(self, live, reporter, editor, hours):
        live.plan_change(by=reporter, kind="update", right="The mayor spoke at noon.")
        approve(live)
        live.publish(by=editor, at=hours[1])
        correct(live, reporter)
        live.publish(by=editor, at=hours[2])
        return live

    def test_each_takes_over_at_its_moment(self, planned, hours):
        kinds = [planned.live_revision(at=hour).change_kind for hour in hours]

        assert kinds == ["", "update", "correction", "correction"]

    def test_each_is_told_at_its_moment(self, planned, hours):
        told = [Correction.objects.public(hour).filter(article=planned).count() for hour in hours]

        assert told == [0, 1, 2, 2]

    def test_the_last_is_cancelled_first(self, planned, editor, hours):
        planned.unschedule(by=editor)

        assert [planned.live_revision(at=hour).change_kind for hour in hours] == [
            "",
            "update",
            "update",
            "update",
        ]
        assert [draft.kind for draft in planned.planned_changes()] == ["correction"]

    def test_what_comes_before_them_would_lose_their_labels_and_is_refused(self, planned, reporter, editor):
        planned.plan_change(by=reporter, kind="update", right="The council meets.")
        approve(planned)

        with pytest.raises(MoveRefused, match="label that readers would never see"):
            planned.publish(by=editor)

    def test_a_withdrawal_gives_their_labels_back_to_the_desk(self, planned, editor, hours):
        planned.withdraw(by=editor, reason="A court has stopped it.")

        assert planned.live_revision(at=hours[3]) is None
        assert [draft.kind for draft in planned.planned_changes()] == ["update", "correction"]


def test_what_changes_a_scheduled_first_publication_needs_a_label_once_readers_have_seen_it(reporter, editor):
    article = make_article()
    begins = timezone.now() + dt.timedelta(hours=1)
    approve(article)
    article.publish(by=editor, at=begins)
    edit(article, reporter, body=FIXED)
    approve(article)

    with pytest.raises(MoveRefused, match="what kind of change"):
        article.publish(by=editor, at=begins + dt.timedelta(hours=1))

    assert article.publish(by=editor, at=begins).change_kind == ""


def test_a_label_for_what_nobody_will_have_seen_is_refused(reporter, editor):
    article = make_article()
    begins = timezone.now() + dt.timedelta(hours=1)
    approve(article)
    article.publish(by=editor, at=begins)
    correct(article, reporter)

    with pytest.raises(MoveRefused, match="will not have seen"):
        article.publish(by=editor, at=begins)


class TestHiddenText:
    """A retraction takes the words away until the house gives them back in so many words."""

    @pytest.fixture
    def retracted(self, live, reporter, editor):
        correct(live, reporter, kind="retraction", keeps_text=False)
        live.publish(by=editor)
        return live

    def publish(self, article, by, **change):
        article.plan_change(by=by, **change)
        approve(article)
        return article.publish(by=make_editor())

    @pytest.mark.parametrize(
        "change",
        [
            pytest.param({"kind": "typo"}, id="typo"),
            pytest.param({"kind": "update", "right": "The mayor spoke."}, id="update"),
            pytest.param({"kind": "correction", "wrong": "Ten.", "right": "Twelve."}, id="correction"),
        ],
    )
    def test_a_further_version_hides_them_still(self, retracted, reporter, change):
        assert self.publish(retracted, reporter, **change).hides_text

    @pytest.mark.parametrize(
        "keeps_text", [True, False], ids=["gives-them-back", "corrects-the-notice-alone"]
    )
    def test_a_correction_of_the_retraction_decides_anew(self, retracted, reporter, keeps_text):
        change = {"kind": "correction", "wrong": "It never took place.", "right": "It did take place."}
        retraction = retracted.standing_retraction()

        revision = self.publish(retracted, reporter, **change, amends=retraction, keeps_text=keeps_text)

        assert revision.hides_text is not keeps_text
        assert self.publish(retracted, reporter, kind="typo").hides_text is not keeps_text

    def test_a_retraction_that_keeps_the_text_hides_nothing(self, live, reporter, editor):
        correct(live, reporter, kind="retraction", keeps_text=True)

        assert not live.publish(by=editor).hides_text
