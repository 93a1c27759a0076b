"""Who may open which room and press which button: every address of the admin, for every role."""

from functools import cache

import pytest
from django.contrib import admin
from django.contrib.auth.models import Group
from django.contrib.contenttypes.models import ContentType
from django.urls import reverse

from articles.admin.previews import link_to
from articles.models import (
    Author,
    Correction,
    ErrorReport,
    FollowUp,
    Picture,
    Policy,
    SavedFilter,
    SourceMatch,
)
from tests.factories import (
    make_article,
    make_citation,
    make_editor,
    make_filed_copy,
    make_note,
    make_quote,
    make_source,
    make_topic,
    make_user,
    published_article,
)

pytestmark = pytest.mark.django_db

REPORTER, SUB, EDITOR, ADMIN = "Reporters", "Sub-editors", "Editors", "Administrators"
ROLES = (REPORTER, SUB, EDITOR, ADMIN)
DESK = {REPORTER, SUB, EDITOR}
CHECKERS = {SUB, EDITOR}
EVERYBODY = set(ROLES)
NOBODY = set()

# The name of an address: who may look (GET), who may act (POST). None: there is no such method.
ROOMS = {
    "article_changelist": (EVERYBODY, EVERYBODY),
    "article_add": (DESK, DESK),
    "article_change": (EVERYBODY, DESK),
    "article_delete": (NOBODY, NOBODY),
    "article_history": (EVERYBODY, EVERYBODY),
    "article_move:submit": (DESK, DESK),
    "article_move:send_back": (CHECKERS, CHECKERS),
    "article_move:approve": ({EDITOR}, {EDITOR}),
    "article_move:publish": ({EDITOR}, {EDITOR}),
    "article_move:unschedule": ({EDITOR}, {EDITOR}),
    "article_move:spike": ({EDITOR}, {EDITOR}),
    "article_move:revive": ({EDITOR}, {EDITOR}),
    "article_move:withdraw": ({EDITOR}, {EDITOR}),
    "article_check": (None, DESK),
    "article_settle": (None, DESK),
    "article_waive": ({EDITOR}, {EDITOR}),
    "article_cite": (None, DESK),
    "article_uncite": (None, DESK),
    "article_record": (DESK, DESK),
    "article_verify_all": (None, CHECKERS),
    "article_quote:verify": (CHECKERS, CHECKERS),
    "article_quote:dispute": (CHECKERS, CHECKERS),
    "article_quote:attribute": (DESK, DESK),
    "article_quote:kind": (DESK, DESK),
    "article_quote:remove": (DESK, DESK),
    "article_quote:split": (DESK, DESK),
    "article_quote:merge": (DESK, DESK),
    "article_add_picture": (DESK, DESK),
    "article_picture": (None, DESK),
    "article_note": (DESK, DESK),
    "article_resolve": (None, DESK),
    "article_assign": (DESK, DESK),
    "article_match:confirm": (None, DESK),
    "article_match:refuse": (None, DESK),
    "article_presence": (None, EVERYBODY),
    "article_unsaved": (DESK, DESK),
    "article_plan": (DESK, DESK),
    "article_bulk:submit": (DESK, DESK),
    "article_bulk:send_back": (CHECKERS, CHECKERS),
    "article_bulk:approve": ({EDITOR}, {EDITOR}),
    "article_bulk:publish": ({EDITOR}, {EDITOR}),
    "article_bulk:spike": ({EDITOR}, {EDITOR}),
    "article_bulk:revive": ({EDITOR}, {EDITOR}),
    "article_keep_filter": (None, EVERYBODY),
    "article_rename_filter": (None, EVERYBODY),
    "article_forget_filter": (None, EVERYBODY),
    "article_preview": (EVERYBODY, EVERYBODY),
    "article_preview_page": (EVERYBODY, EVERYBODY),
    "article_compare": (EVERYBODY, EVERYBODY),
    "article_restore": (None, DESK),
    "preview_link": (EVERYBODY, EVERYBODY),
    "source_changelist": (DESK, DESK),
    "source_add": (DESK, DESK),
    "source_change": (DESK, DESK),
    "source_delete": (NOBODY, NOBODY),
    "source_history": (DESK, DESK),
    "source_search": (DESK, DESK),
    "source_merge": (CHECKERS, CHECKERS),
    "source_vouch": (None, {EDITOR}),
    "source_undo": (None, CHECKERS),
    "quote_changelist": (DESK, DESK),
    "quote_add": (NOBODY, NOBODY),
    "quote_change": (DESK, NOBODY),
    "quote_delete": (NOBODY, NOBODY),
    "quote_history": (DESK, DESK),
    "filedcopy_changelist": (EVERYBODY, EVERYBODY),
    "filedcopy_add": (NOBODY, NOBODY),
    "filedcopy_change": (EVERYBODY, NOBODY),
    "filedcopy_delete": (NOBODY, NOBODY),
    "filedcopy_history": (EVERYBODY, EVERYBODY),
    "revision_changelist": (EVERYBODY, EVERYBODY),
    "revision_add": (NOBODY, NOBODY),
    "revision_change": (EVERYBODY, NOBODY),
    "revision_delete": (NOBODY, NOBODY),
    "revision_history": (EVERYBODY, EVERYBODY),
    "move_changelist": (EVERYBODY, EVERYBODY),
    "move_add": (NOBODY, NOBODY),
    "move_change": (EVERYBODY, NOBODY),
    "move_delete": (NOBODY, NOBODY),
    "move_history": (EVERYBODY, EVERYBODY),
    "correction_changelist": (EVERYBODY, EVERYBODY),
    "correction_add": (NOBODY, NOBODY),
    "correction_change": (EVERYBODY, NOBODY),
    "correction_delete": (NOBODY, NOBODY),
    "correction_history": (EVERYBODY, EVERYBODY),
    "importrun_changelist": (EVERYBODY, EVERYBODY),
    "importrun_add": (NOBODY, NOBODY),
    "importrun_change": (EVERYBODY, NOBODY),
    "importrun_delete": (NOBODY, NOBODY),
    "importrun_history": (EVERYBODY, EVERYBODY),
    "desk_changelist": (EVERYBODY, EVERYBODY),
    "desk_add": ({EDITOR, ADMIN}, {EDITOR, ADMIN}),
    "desk_change": (EVERYBODY, {EDITOR, ADMIN}),
    "desk_delete": (NOBODY, NOBODY),
    "desk_history": (EVERYBODY, EVERYBODY),
    "topic_changelist": (EVERYBODY, EVERYBODY),
    "topic_add": ({EDITOR, ADMIN}, {EDITOR, ADMIN}),
    "topic_change": (EVERYBODY, {EDITOR, ADMIN}),
    "topic_delete": ({ADMIN}, {ADMIN}),
    "topic_history": (EVERYBODY, EVERYBODY),
    "author_changelist": (DESK, DESK),
    "author_add": (DESK, DESK),
    "author_change": (DESK, DESK),
    "author_delete": (NOBODY, NOBODY),
    "author_history": (DESK, DESK),
    "errorreport_changelist": (DESK, DESK),
    "errorreport_add": (NOBODY, NOBODY),
    "errorreport_change": (DESK, NOBODY),
    "errorreport_delete": (NOBODY, NOBODY),
    "errorreport_history": (DESK, DESK),
    "errorreport_answer:accept": (None, {EDITOR}),
    "errorreport_answer:not-an-error": (None, {EDITOR}),
    "errorreport_answer:duplicate": (None, {EDITOR}),
    "errorreport_letter": (None, {EDITOR}),
    "followup_changelist": (DESK, DESK),
    "followup_add": (NOBODY, NOBODY),
    "followup_change": (DESK, NOBODY),
    "followup_delete": (NOBODY, NOBODY),
    "followup_history": (DESK, DESK),
    "followup_settle": (None, DESK),
    "followup_open": (None, {EDITOR}),
    "followup_travelled": (DESK, DESK),
    "policy_changelist": (DESK, DESK),
    "policy_add": ({EDITOR}, {EDITOR}),
    "policy_change": (DESK, {EDITOR}),
    "policy_delete": (NOBODY, NOBODY),
    "policy_history": (DESK, DESK),
    "inbox": (EVERYBODY, None),
    "inbox_read": (None, EVERYBODY),
    "inbox_choose": (EVERYBODY, EVERYBODY),
    "reports": (DESK, None),
    "reports_csv": (DESK, None),
    "index": (EVERYBODY, EVERYBODY),
    "app_list:articles": (EVERYBODY, EVERYBODY),
    "app_list:auth": ({ADMIN}, {ADMIN}),
    "login": (EVERYBODY, EVERYBODY),
    "password_change": (EVERYBODY, EVERYBODY),
    "password_change_done": (EVERYBODY, None),
    "jsi18n": (EVERYBODY, None),
    "autocomplete:?app_label=articles&model_name=article&field_name=authors": (DESK, None),
    "autocomplete:?app_label=articles&model_name=quote&field_name=speaker": (DESK, None),
    "autocomplete:?app_label=articles&model_name=article&field_name=assignee": ({ADMIN}, None),
    "view_on_site": (EVERYBODY, EVERYBODY),
    "auth_user_changelist": ({ADMIN}, {ADMIN}),
    "auth_user_add": ({ADMIN}, {ADMIN}),
    "auth_user_change": ({ADMIN}, {ADMIN}),
    "auth_user_password_change": ({ADMIN}, {ADMIN}),
    "auth_user_delete": (NOBODY, NOBODY),
    "auth_user_history": ({ADMIN}, {ADMIN}),
    "auth_group_changelist": ({ADMIN}, {ADMIN}),
    "auth_group_add": (NOBODY, NOBODY),
    "auth_group_change": ({ADMIN}, NOBODY),
    "auth_group_delete": (NOBODY, NOBODY),
    "auth_group_history": ({ADMIN}, {ADMIN}),
    # The last: whoever has logged out opens nothing more.
    "logout": (None, EVERYBODY),
}
# What is nobody's secret: a signed link, and the door itself.
OPEN = {"preview_link", "login", "logout"}


@pytest.fixture
def scene():
    """One row of everything, with the keys that the addresses ask for."""
    article = published_article()
    filed = make_filed_copy(article)
    article.edit(by=make_editor(), version=article.version, standfirst="Boats.")
    source, other = make_source(), make_source()
    merge = other.merge(into=source, by=make_editor())
    quote = make_quote(article)
    kept = SavedFilter.objects.create(user=make_editor(), name="Mine", query="assigned=me")
    match = SourceMatch.objects.create(spelling="Adda", source=source, article=article, score=90)
    return {
        "article": article.pk,
        "article_uncite": (article.pk, make_citation(article).pk),
        "article_picture": (
            article.pk,
            Picture.objects.create(article=article, sha256="a" * 64, width=9, height=9, widths=[9]).pk,
        ),
        "article_resolve": (article.pk, make_note(article).pk),
        "article_restore": (article.pk, 1),
        "article_quote": (article.pk, quote.pk),
        "article_match": (article.pk, match.pk),
        "preview_link": (link_to(article.revisions.first()).rstrip("/").rsplit("/", 1)[1],),
        "source": source.pk,
        "source_undo": (merge.pk,),
        "quote": quote.pk,
        "filedcopy": filed.pk,
        "revision": article.revisions.first().pk,
        "move": article.moves.first().pk,
        "importrun": filed.run_id,
        "desk": make_article().desk_id,
        "errorreport": ErrorReport.objects.create(
            article=article, revision=article.live_revision(), message="It was a week."
        ).pk,
        "correction": make_correction(article).pk,
        "topic": make_topic().pk,
        "author": Author.objects.create(name="Ida Reed").pk,
        "followup": FollowUp.objects.create(
            origin=article, article=make_article(), likeness="same_copy", passage="A month."
        ).pk,
        "followup_travelled": (article.pk,),
        "followup_open": (article.pk,),
        "article_bulk": (),
        "article_keep_filter": (),
        "policy": Policy.objects.first().pk,
        "article_rename_filter": (kept.pk,),
        "article_forget_filter": (kept.pk,),
        "inbox": (),
        "inbox_read": (),
        "inbox_choose": (),
        "reports": (),
        "reports_csv": ("terms",),
        "index": (),
        "app_list": (),
        "login": (),
        "logout": (),
        "password_change": (),
        "password_change_done": (),
        "jsi18n": (),
        "autocomplete": (),
        "view_on_site": (ContentType.objects.get_for_model(article).pk, article.pk),
        "auth_user": make_editor().pk,
        "auth_group": Group.objects.get(name=EDITOR).pk,
    }


def make_correction(article):
    told = {"wrong": "A month.", "right": "A week.", "note": "The strike lasted a week."}
    return Correction.objects.create(
        article=article, revision=article.live_revision(), kind="correction", approved_by_name="Edda", **told
    )


def address(scene, room):
    name, _, act = room.partition(":")
    keys = scene.get(name)
    noun, _, view = name.removeprefix("auth_").partition("_")
    if keys is None:
        noun = f"auth_{noun}" if name.startswith("auth_") else noun
        keys = () if view in ("changelist", "add", "search") else (scene[noun],)
    query = act if act.startswith("?") else ""
    keys = (*keys, act) if act and not query else keys
    return reverse(f"admin:{full_name(name)}", args=keys) + query


def full_name(name):
    """The name of an address as the admin has it; those of the articles' rooms go without their first word."""
    return name if name in names_of_the_admin() else f"articles_{name}"


@cache
def names_of_the_admin():
    return frozenset(pattern.name for pattern in _patterns(admin.site.get_urls()) if pattern.name)


def _patterns(patterns):
    for pattern in patterns:
        yield from _patterns(pattern.url_patterns) if hasattr(pattern, "url_patterns") else [pattern]


def test_every_address_has_an_entry_in_the_table():
    assert {full_name(room.partition(":")[0]) for room in ROOMS} == names_of_the_admin()


def test_address_without_a_name_only_leads_on():
    nameless = {str(pattern.pattern) for pattern in _patterns(admin.site.get_urls()) if not pattern.name}

    # The old address of a record's page, and whatever is no address at all.
    assert nameless == {"<path:object_id>/", "(?P<url>.*)$"}


# Rights are rows like any other: the models' tests look at both engines.
@pytest.mark.engines("sqlite")
@pytest.mark.parametrize("role", ROLES)
def test_role_opens_its_rooms_and_no_other(role, client, sign_in, scene):
    SavedFilter.objects.update(user=sign_in(role))
    wrong = {}

    for room, (lookers, actors) in ROOMS.items():
        url = address(scene, room)
        for method, allowed in (("get", lookers), ("post", actors)):
            status = getattr(client, method)(url).status_code
            expected = {405} if allowed is None else {200, 302} if role in allowed else {403, 404}
            if status not in expected:
                wrong[room, method] = status

    assert wrong == {}


def test_nobody_comes_in_without_an_account(client, scene):
    wrong = {}

    for room in ROOMS:
        url = address(scene, room)
        for method in ("get", "post"):
            response = getattr(client, method)(url)
            is_turned_away = response.status_code == 302 and response.url.startswith(reverse("admin:login"))
            if room not in OPEN and not is_turned_away:
                wrong[room, method] = response.status_code

    assert wrong == {}


def test_account_without_a_group_is_led_to_no_record(client, scene):
    client.force_login(make_user())

    assert client.get(address(scene, "view_on_site")).status_code == 403
