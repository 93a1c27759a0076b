"""What the tests need beside Python is found, or its absence is said as loudly as it should be."""

import os

import psycopg
import pytest

from tests import servers


def test_what_is_missing_skips_a_test_with_the_reason(monkeypatch):
    monkeypatch.delenv("CI", raising=False)

    # It is the skip itself that is tried here: it says what is missing.
    with pytest.raises(pytest.skip.Exception, match="no such server"):
        servers.give_up("no such server")


def test_what_is_missing_fails_where_everything_is_meant_to_be_there(monkeypatch):
    monkeypatch.setenv("CI", "true")

    with pytest.raises(pytest.fail.Exception, match="no such server"):
        servers.give_up("no such server")


def test_machine_without_a_browser_says_what_to_install(monkeypatch):
    monkeypatch.setattr(servers.shutil, "which", lambda name: None)

    with pytest.raises(servers.NotOnThisMachine, match="install the package chromium"):
        servers.chromium()


def test_cluster_of_the_tests_answers_and_leaves_nothing_behind():
    try:
        with servers.postgresql() as url, psycopg.connect(url) as connection:
            (folder,) = connection.execute("SHOW data_directory").fetchone()
            assert os.path.isdir(folder)
    except servers.NotOnThisMachine as missing:
        servers.give_up(str(missing))

    assert not os.path.exists(os.path.dirname(folder))
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(url, connect_timeout=2)
