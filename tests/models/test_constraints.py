"""Every constraint is broken once, behind the forms, and the database refuses."""

import datetime as dt

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from articles.models import (
    Article,
    Correction,
    ErrorReport,
    FollowUp,
    Move,
    Note,
    Notice,
    NoticeChoice,
    Picture,
    Policy,
    Presence,
    RevisionPicture,
    RevisionQuote,
    RevisionSource,
    SavedFilter,
    Source,
    SourceAlias,
    SourceMatch,
    UnsavedWords,
    Waiver,
    Withdrawal,
)
from tests.factories import (
    make_article,
    make_citation,
    make_editor,
    make_filed_copy,
    make_quote,
    make_source,
    published_article,
)

pytestmark = pytest.mark.django_db


def nameless_source():
    make_source(name="")


def twin_source():
    make_source(name="Ada Holm")
    make_source(name="Ada Holm")


def undescribed_anonymous_source():
    make_source(terms="anonymous")


def source_merged_into_itself():
    source = make_source()
    Source.objects.filter(pk=source.pk).update(merged_into=source)


def twin_alias():
    source = make_source()
    SourceAlias.objects.create(source=source, name="A. Holm")
    SourceAlias.objects.create(source=source, name="A. Holm")


def twin_match():
    fields = {"article": make_article(), "source": make_source(), "spelling": "Ada Holme", "score": 90}
    SourceMatch.objects.create(**fields)
    SourceMatch.objects.create(**fields)


def article_without_headline():
    Article.objects.create(headline="", slug="x")


def stated_time_without_its_date():
    make_article(stated_date=None, stated_at=timezone.now())


def unknown_status():
    make_article(status="lost")


def twin_citation():
    citation = make_citation()
    make_citation(citation.article, source=citation.source)


def citation_span_without_filed_copy():
    make_citation(start=1, end=4)


def citation_span_that_ends_first():
    make_citation(filed_copy=make_filed_copy(), start=4, end=1)


def twin_quote():
    filed = make_filed_copy()
    for _ in range(2):
        make_quote(filed.article, filed_copy=filed, start=3, end=9)


def quote_without_words():
    make_quote(text="")


def quote_span_without_filed_copy():
    make_quote(start=1, end=4)


def quote_verified_by_nobody():
    make_quote(check_state="verified", checked_by=None)


def quote_disputed_without_reason():
    make_quote(check_state="disputed")


def quote_removed_without_reason():
    make_quote(removed_at=timezone.now())


def note_resolved_by_nobody():
    Note.objects.create(article=make_article(), text="x", resolved_at=timezone.now())


def waiver_without_reason():
    Waiver.objects.create(article=make_article(), check_name="no_desk", reason="", by=make_editor())


def twin_waiver():
    fields = {"article": make_article(), "check_name": "no_desk", "reason": "So.", "by": make_editor()}
    Waiver.objects.create(**fields)
    Waiver.objects.create(**fields)


def withdrawal_without_reason():
    article = published_article()
    Withdrawal.objects.create(
        article=article, revision=article.live_revision(), reason="", withdrawn_at=timezone.now()
    )


def make_correction(**fields):
    article = published_article()
    defaults = {"kind": "correction", "wrong": "a", "right": "b", "note": "b, not a"}
    return Correction.objects.create(
        article=article, revision=article.live_revision(), **{**defaults, **fields}
    )


def typo_with_a_correction():
    make_correction(kind="typo")


def correction_without_its_error():
    make_correction(wrong="")


def correction_without_its_fix():
    make_correction(right="")


def correction_without_note():
    make_correction(note="")


def empty_error_report():
    article = published_article()
    ErrorReport.objects.create(article=article, revision=article.live_revision(), message="")


def error_report_answered_by_nobody():
    article = published_article()
    ErrorReport.objects.create(
        article=article, revision=article.live_revision(), message="x", state="not_an_error"
    )


def duplicate_report_of_nothing():
    article = published_article()
    ErrorReport.objects.create(
        article=article,
        revision=article.live_revision(),
        message="x",
        state="duplicate",
        answered_by=make_editor(),
        answered_at=timezone.now(),
    )


def twin_open_follow_up():
    origin, other = make_article(), make_article()
    for _ in range(2):
        FollowUp.objects.create(origin=origin, article=other, likeness="same_quote", passage="x")


def follow_up_settled_by_nobody():
    FollowUp.objects.create(
        origin=make_article(), article=make_article(), likeness="same_quote", passage="x", state="corrected"
    )


def article_followed_up_on_itself():
    article = make_article()
    FollowUp.objects.create(origin=article, article=article, likeness="same_quote", passage="x")


def policy_without_text():
    Policy.objects.create(slug="x", title="X", body="")


def twin_move():
    move = published_article().moves.first()
    Move.objects.create(article=move.article, number=move.number, action="edit", at=timezone.now())


def twin_revision():
    revision = published_article().live_revision()
    revision.pk = None
    revision.live_from = revision.first_published_at = revision.modified_at = None
    revision.save(force_insert=True)


def revision_live_without_first_publication():
    revision = published_article().revisions.get()
    revision.pk, revision.number, revision.first_published_at = None, 9, None
    revision.live_from = revision.live_until = timezone.now()
    revision.save(force_insert=True)


def period_that_ends_first():
    revision = published_article().revisions.get()
    revision.pk, revision.number = None, 9
    revision.live_from = timezone.now() + dt.timedelta(days=9)
    revision.live_until = timezone.now() + dt.timedelta(days=8)
    revision.save(force_insert=True)


def twin_revision_quote():
    shown = published_article().live_revision().quotes.get()
    RevisionQuote.objects.create(revision=shown.revision, quote=shown.quote, position=9)


def twin_revision_source():
    relied_on = published_article().live_revision().sources.first()
    RevisionSource.objects.create(revision=relied_on.revision, source=relied_on.source)


def same_copy_twice():
    article = make_article()
    make_filed_copy(article)
    make_filed_copy(article)


def twin_presence():
    now = timezone.now()
    fields = {"article": make_article(), "user": make_editor(), "since": now, "seen_at": now}
    Presence.objects.create(**fields)
    Presence.objects.create(**fields)


def words_unsaved_twice():
    fields = {"article": make_article(), "user": make_editor(), "words": {}}
    UnsavedWords.objects.create(**fields)
    UnsavedWords.objects.create(**fields)


def make_notice(**fields):
    Notice.objects.create(to=make_editor(), article=make_article(), by_name="Edda", **fields)


def notice_of_unknown_kind():
    make_notice(kind="gossip")


def notice_of_a_dispute_of_nothing():
    make_notice(kind="disputed")


def notice_of_a_mention_nowhere():
    make_notice(kind="mentioned")


def twin_notice_choice():
    fields = {"user": make_editor(), "kind": "assigned"}
    NoticeChoice.objects.create(**fields, way="inbox")
    NoticeChoice.objects.create(**fields, way="none")


def notice_choice_of_an_unknown_way():
    NoticeChoice.objects.create(user=make_editor(), kind="assigned", way="pigeon")


def twin_saved_filter():
    fields = {"user": make_editor(), "name": "Mine"}
    SavedFilter.objects.create(**fields, query="assigned=me")
    SavedFilter.objects.create(**fields, query="waits=quotes")


def saved_filter_of_nothing():
    SavedFilter.objects.create(user=make_editor(), name="All", query="")


def make_picture(article, **fields):
    Picture.objects.create(article=article, sha256="0" * 64, width=9, height=9, widths=[9], **fields)


def twin_picture():
    article = make_article()
    make_picture(article)
    make_picture(article)


def picture_with_its_focus_outside():
    make_picture(make_article(), focus_x=101)


def twin_revision_picture():
    revision = published_article().live_revision()
    RevisionPicture.objects.create(revision=revision, sha256="0" * 64)
    RevisionPicture.objects.create(revision=revision, sha256="0" * 64)


CASES = [
    (nameless_source, "source_has_name"),
    (twin_source, "source_name_kind_unique"),
    (undescribed_anonymous_source, "source_unnamed_is_described"),
    (source_merged_into_itself, "source_not_merged_into_itself"),
    (twin_alias, "alias_unique_by_source"),
    (twin_match, "match_unique_by_article_and_spelling"),
    (article_without_headline, "article_has_headline"),
    (stated_time_without_its_date, "article_stated_at_has_stated_date"),
    (unknown_status, "article_status_is_known"),
    (twin_citation, "citation_unique_by_article_source_role"),
    (citation_span_without_filed_copy, "citation_span_lies_in_filed_copy"),
    (citation_span_that_ends_first, "citation_span_lies_in_filed_copy"),
    (twin_quote, "quote_unique_by_article_and_span"),
    (quote_without_words, "quote_has_words"),
    (quote_span_without_filed_copy, "quote_span_lies_in_filed_copy"),
    (quote_verified_by_nobody, "quote_verified_by_somebody"),
    (quote_disputed_without_reason, "quote_disputed_for_a_reason"),
    (quote_removed_without_reason, "quote_removed_for_a_reason"),
    (note_resolved_by_nobody, "note_resolved_by_somebody"),
    (waiver_without_reason, "waiver_has_reason"),
    (twin_waiver, "waiver_unique_by_finding"),
    (withdrawal_without_reason, "withdrawal_has_reason"),
    (typo_with_a_correction, "correction_is_no_typo"),
    (correction_without_its_error, "correction_states_error_and_fix"),
    (correction_without_its_fix, "correction_states_error_and_fix"),
    (correction_without_note, "correction_has_note"),
    (empty_error_report, "report_says_what_is_wrong"),
    (error_report_answered_by_nobody, "report_answered_by_somebody"),
    (duplicate_report_of_nothing, "report_duplicate_names_the_other"),
    (twin_open_follow_up, "follow_up_open_once"),
    (follow_up_settled_by_nobody, "follow_up_settled_by_somebody"),
    (article_followed_up_on_itself, "follow_up_is_of_another_article"),
    (policy_without_text, "policy_has_title_and_text"),
    (twin_move, "move_number_unique_by_article"),
    (twin_revision, "revision_number_unique_by_article"),
    (revision_live_without_first_publication, "revision_live_has_first_published_at"),
    (period_that_ends_first, "revision_period_ends_after_it_begins"),
    (twin_revision_quote, "revision_quote_unique"),
    (twin_revision_source, "revision_source_unique"),
    (twin_presence, "presence_unique_by_article_and_user"),
    (words_unsaved_twice, "unsaved_words_unique_by_article_and_user"),
    (notice_of_unknown_kind, "notice_kind_is_known"),
    (notice_of_a_dispute_of_nothing, "notice_of_a_dispute_names_the_quote"),
    (notice_of_a_mention_nowhere, "notice_of_a_mention_names_the_note"),
    (twin_notice_choice, "notice_choice_unique_by_user_and_kind"),
    (notice_choice_of_an_unknown_way, "notice_choice_is_known"),
    (twin_saved_filter, "saved_filter_name_unique_by_user"),
    (saved_filter_of_nothing, "saved_filter_narrows_by_something"),
    (twin_picture, "picture_unique_by_article"),
    (picture_with_its_focus_outside, "picture_focus_lies_in_it"),
    (twin_revision_picture, "revision_picture_unique"),
    (same_copy_twice, "sha256"),
]


@pytest.mark.parametrize(("break_it", "name"), CASES, ids=[case.__name__ for case, _ in CASES])
def test_the_database_refuses(break_it, name, engine):
    with pytest.raises(IntegrityError) as refusal, transaction.atomic():
        break_it()

    # SQLite names the columns of a unique constraint where PostgreSQL names the constraint.
    assert name in str(refusal.value) or (engine == "sqlite" and "UNIQUE" in str(refusal.value))


def test_every_constraint_has_its_case():
    from django.apps import apps

    known = {name for _, name in CASES}
    constraints = {
        c.name for model in apps.get_app_config("articles").get_models() for c in model._meta.constraints
    }

    assert constraints <= known
