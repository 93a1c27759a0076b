"""The demo sets up a house and touches none that it did not make."""

import socket

import pytest
from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.core.management.base import CommandError

from articles.management.commands.demo import HOST
from articles.models import Article, FiledCopy, Move, Revision, Source
from articles.workflow import Action, Status
from tests.factories import make_article, make_source

pytestmark = pytest.mark.django_db
# The same rows stand in both; two of the tests look at each engine.
on_one_engine = pytest.mark.engines("sqlite")


def run(capsys, **options) -> str:
    call_command("demo", no_serve=True, **options)
    return capsys.readouterr().out


def test_stories_are_live_in_review_and_waiting(capsys):
    run(capsys)

    assert Revision.objects.live().count() == 3
    statuses = sorted(Article.objects.values_list("status", flat=True))
    assert statuses == [Status.DRAFT, Status.IN_REVIEW, *[Status.PUBLISHED] * 3]


@on_one_engine
def test_whoever_approves_is_not_whoever_submits(capsys):
    run(capsys)

    steps = (Action.SUBMIT, Action.APPROVE, Action.PUBLISH)
    by = {step: {move.by.username for move in Move.objects.filter(action=step)} for step in steps}
    assert by[Action.SUBMIT] == {"reporter"}
    assert by[Action.APPROVE] == by[Action.PUBLISH] == {"editor"}


@on_one_engine
def test_copy_that_forbids_reuse_stays_in_the_queue(capsys):
    run(capsys)

    assert Article.objects.get(reuse="prohibited").status == Status.DRAFT


@on_one_engine
def test_each_account_signs_in_with_the_password_printed_once(capsys, client):
    printed = run(capsys)
    again = run(capsys)

    for username in ("reporter", "editor"):
        line = next(line for line in printed.splitlines() if line.startswith(f"Account {username}"))
        assert client.login(username=username, password=line.split("password ")[1])
    assert "password" not in again


@on_one_engine
def test_given_password_serves_both_accounts_and_is_not_printed(capsys, client):
    printed = run(capsys, password="quay-and-lamp-9")

    assert "quay-and-lamp-9" not in printed
    assert client.login(username="reporter", password="quay-and-lamp-9")
    assert client.login(username="editor", password="quay-and-lamp-9")


def test_second_run_changes_nothing(capsys):
    run(capsys)
    before = list(Move.objects.values_list("sha256", flat=True)), FiledCopy.objects.count()

    run(capsys)

    assert (list(Move.objects.values_list("sha256", flat=True)), FiledCopy.objects.count()) == before


@pytest.mark.parametrize(
    ("make", "held"), [(make_article, "1 articles"), (make_source, "1 sources")], ids=["article", "source"]
)
def test_database_with_anything_else_in_it_is_left_alone(make, held):
    make()
    users = get_user_model().objects.count()

    with pytest.raises(CommandError, match=f"not made by the demo.*{held}.*Nothing was touched"):
        call_command("demo", no_serve=True)

    assert get_user_model().objects.count() == users
    assert Source.objects.filter(name="Mark Rutte").count() == 0


def test_taken_port_is_said_before_anything_is_made():
    with socket.create_server((HOST, 0)) as taken, pytest.raises(CommandError, match="cannot be served on"):
        call_command("demo", port=taken.getsockname()[1])

    assert not get_user_model().objects.exists()
