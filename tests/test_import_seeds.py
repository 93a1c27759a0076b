"""The import command: what it prints and writes, its exit status, and what is left when it is killed."""

import datetime as dt
import hashlib
import io
import json
import os
import re
import signal
import subprocess
import sys
import time

import pytest
from django.conf import settings
from django.core.management import call_command
from django.core.management.base import CommandError
from django.db import OperationalError

from articles.models import Article, FiledCopy, Move, Quote, Source
from tests.factories import at_moment, make_copy, make_editor, write_copy

SEEDS = settings.BASE_DIR / "fixtures" / "seeds"
KEYS = [
    *("name", "sha256", "outcome", "reason", "headline", "standfirst", "published", "dateline", "byline"),
    *("outlet", "citations", "rights", "furniture", "body", "quotes", "people", "warnings"),
]


def run(*arguments, **options):
    """What the command prints; a refusal ends it like the command line does."""
    out, err = io.StringIO(), io.StringIO()
    call_command("import_seeds", *map(str, arguments), stdout=out, stderr=err, **options)
    return out.getvalue(), err.getvalue()


def start(database, *arguments, command="import_seeds"):
    """A command in a process group of its own, on another database."""
    return subprocess.Popen(
        [sys.executable, "manage.py", command, *map(str, arguments)],
        cwd=settings.BASE_DIR,
        env={**os.environ, "DATABASE_URL": database, "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def finish(process):
    out, err = process.communicate(timeout=120)
    return process.returncode, out, err


def manage(database, command, *arguments):
    code, _out, err = finish(start(database, *arguments, command=command))
    assert code == 0, err


def rows(path):
    return [json.loads(line) for line in path.read_text().splitlines()]


@pytest.mark.django_db
def test_sample_copy_is_imported_by_default():
    printed, _ = run()

    assert printed.endswith("5 created, 0 new filing, 0 unchanged, 0 refused.\n")
    assert set(FiledCopy.objects.values_list("name", flat=True)) == {path.name for path in SEEDS.iterdir()}


@pytest.mark.django_db
def test_each_file_has_a_line_and_the_summary_says_what_was_refused_and_why(tmp_path):
    folder = write_copy(tmp_path / "copy", range(2))
    (folder / "empty.txt").touch()
    out = io.StringIO()

    with pytest.raises(SystemExit) as ended:
        call_command("import_seeds", str(folder), stdout=out)

    lines = out.getvalue().splitlines()
    assert ended.value.code == 1
    assert lines[0].startswith("created     0000.txt: “Ferry strike 0 ends after a week”, 2024-03-04T09:22")
    assert lines[2] == "refused     empty.txt: it is empty"
    assert lines[3:] == [
        "Refused empty.txt: it is empty.",
        "2 created, 0 new filing, 0 unchanged, 1 refused.",
    ]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["{folder}", "{folder}/missing.txt"], "There is no .*missing.txt: nothing was read"),
        (["{folder}", "--workers", "0"], "a number from 1"),
        (["{folder}", "--dry-run", "--fixture", "{folder}/f.json"], "imports nothing"),
        (["{folder}", "--json", "{folder}/nowhere/o.jsonl"], "no folder .*nowhere"),
        (["{folder}", "--fixture", "{folder}/nowhere/f.json"], "no folder .*nowhere"),
    ],
    ids=[
        "missing path",
        "no worker",
        "fixture of a rehearsal",
        "no folder for json",
        "no folder for fixture",
    ],
)
def test_nonsense_is_an_error_before_anything_is_read(tmp_path, arguments, message):
    # No database is at hand here: reading on would end the test.
    write_copy(tmp_path, range(1))

    with pytest.raises(CommandError, match=message):
        run(*(argument.format(folder=tmp_path) for argument in arguments))


@pytest.mark.django_db
def test_json_has_a_row_for_each_file_in_the_shape_that_is_promised(tmp_path):
    folder = write_copy(tmp_path / "copy", range(1))
    (folder / "wrong.txt").touch()
    path = tmp_path / "found.jsonl"

    with pytest.raises(SystemExit):
        run(folder, json=str(path))

    good, wrong = rows(path)
    assert list(good) == list(wrong) == KEYS
    text = (folder / "0000.txt").read_text()
    for span in (good["headline"], *good["body"], *good["quotes"]):
        assert text[span["start"] : span["end"]] == span["text"]
    assert good["headline"]["proposed"] is False
    assert (good["published"]["at"], good["published"]["precision"]) == ("2024-03-04T09:22+00:00", "minute")
    assert set(good["quotes"][-1]) == {"text", "start", "end", "kind", "speaker", "role", "attribution"}
    assert (wrong["outcome"], wrong["reason"], wrong["sha256"]) == ("refused", "it is empty", None)
    assert wrong["headline"] is None
    assert wrong["quotes"] == []


@pytest.mark.django_db
def test_json_tells_of_unchanged_copy_in_full(tmp_path):
    folder = write_copy(tmp_path / "copy", range(1))
    run(folder)

    printed, told = run(folder, json="-")

    row = json.loads(printed)
    assert row["outcome"] == "unchanged"
    assert row["headline"]["text"] == "Ferry strike 0 ends after a week"
    assert told.endswith("0 created, 0 new filing, 1 unchanged, 0 refused.\n")


@pytest.mark.django_db
def test_json_of_an_import_that_failed_leaves_the_old_file_alone(tmp_path, monkeypatch):
    path = tmp_path / "found.jsonl"
    path.write_text("what was there before")

    def fail(*arguments, **options):
        raise OperationalError("the disk is full")
        yield

    monkeypatch.setattr("articles.management.commands.import_seeds.import_files", fail)

    with pytest.raises(
        CommandError, match=r"The database stopped the import: the disk is full\. What was filed is kept"
    ):
        run(write_copy(tmp_path / "copy", range(1)), json=str(path))

    assert path.read_text() == "what was there before"
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["copy", "found.jsonl"]


def test_rehearsal_asks_no_database(tmp_path):
    folder = write_copy(tmp_path / "copy", range(2))
    nowhere = "postgresql://nobody:wrong@127.0.0.1:1/nothing"

    code, out, err = finish(start(nowhere, folder, "--dry-run", "--json", "-", "--workers", "2"))

    assert code == 0, err
    assert [json.loads(line)["outcome"] for line in out.splitlines()] == ["created", "created"]
    assert "2 created" in err


def test_import_without_a_database_says_so_in_a_sentence(tmp_path):
    folder = write_copy(tmp_path / "copy", range(1))

    code, _out, err = finish(start(f"sqlite:///{tmp_path}/empty.sqlite3", folder))

    assert code == 1
    assert "The database stopped the import: no such table" in err
    assert "Traceback" not in err


def test_killed_and_run_again_it_ends_like_one_clean_run(fresh_database, tmp_path):
    folder = write_copy(tmp_path / "copy", range(160))
    database = fresh_database()
    killed = start(database, folder, "--workers", "2")
    for _line in range(70):
        killed.stdout.readline()
    os.kill(killed.pid, signal.SIGKILL)
    killed.communicate(timeout=60)

    code, out, err = finish(start(database, folder, "--workers", "2", "--fixture", tmp_path / "again.json"))
    clean = finish(start(fresh_database(), folder, "--fixture", tmp_path / "clean.json"))

    assert (code, clean[0]) == (0, 0), err + clean[2]
    counts = {name: int(number) for number, name in re.findall(r"(\d+) ([a-z ]+)", out.splitlines()[-1])}
    assert 50 <= counts["unchanged"] < 160
    assert counts["created"] == 160 - counts["unchanged"]
    assert lasting(tmp_path / "again.json") == lasting(tmp_path / "clean.json")
    assert is_gone(killed.pid), "worker processes outlived the import that was killed"


def lasting(fixture):
    """The rows of a fixture without what differs from run to run: the run itself, times, and their hashes."""
    passing = {"run", "created_at", "updated_at", "filed_at", "at", "sha256", "previous_sha256"}
    kept = [row for row in json.loads(fixture.read_text()) if row["model"] != "articles.importrun"]
    for row in kept:
        passing_here = passing - {"sha256"} if row["model"] == "articles.filedcopy" else passing
        row["fields"] = {name: value for name, value in row["fields"].items() if name not in passing_here}
    return kept


def is_gone(group):
    """Whether every process of a group ends within ten seconds."""
    for _try in range(100):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.1)
    return False


@pytest.fixture(scope="session")
def house_on_sqlite(tmp_path_factory, migrated_sqlite):
    """What was imported into a house on SQLite, two filings of a story among it: as a fixture, and the copy."""
    folder = tmp_path_factory.mktemp("house")
    copy = write_copy(folder / "monday", range(3)), write_copy(folder / "tuesday", ())
    (copy[1] / "0001.txt").write_text(make_copy(9))
    with migrated_sqlite.copied(folder) as house:
        manage(house, "import_seeds", *copy, "--fixture", folder / "imported.json")
    return folder / "imported.json", copy


def test_fixture_loads_into_an_empty_house_with_everything_in_it(house_on_sqlite, db):
    fixture, copy = house_on_sqlite

    call_command("loaddata", str(fixture), verbosity=0)

    assert (Article.objects.count(), FiledCopy.objects.count()) == (3, 4)
    for filed in FiledCopy.objects.all():
        assert hashlib.sha256(filed.original).hexdigest() == filed.sha256
    for quote in Quote.objects.select_related("filed_copy"):
        assert quote.filed_copy.text[quote.start : quote.end] == quote.text
    assert all(move.sha256 == move.computed_sha256() for move in Move.objects.all())
    assert FiledCopy.objects.get(replaces__isnull=False).article.notes.count() == 1
    printed, _ = run(*copy)
    assert printed.endswith("0 created, 0 new filing, 4 unchanged, 0 refused.\n")


def test_fixture_goes_from_this_engine_to_sqlite(house_on_sqlite, migrated_sqlite, fresh_database, tmp_path):
    _fixture, copy = house_on_sqlite
    manage(fresh_database(), "import_seeds", *copy, "--fixture", tmp_path / "first.json")

    with migrated_sqlite.copied(tmp_path, 9) as other:
        manage(other, "loaddata", tmp_path / "first.json")

        manage(other, "import_seeds", *copy, "--fixture", tmp_path / "again.json")
    assert (tmp_path / "again.json").read_text() == (tmp_path / "first.json").read_text()


@pytest.mark.django_db
def test_fixture_has_moments_as_they_are_when_it_is_loaded(tmp_path):
    with at_moment(dt.datetime(2026, 1, 5, 9, 30, 0, 345, tzinfo=dt.UTC)):
        run(write_copy(tmp_path / "copy", range(1)), fixture=tmp_path / "f.json")

    told = (tmp_path / "f.json").read_text()
    assert "2026-01-05T09:30:00Z" in told
    assert ".000Z" not in told


@pytest.mark.django_db
@pytest.mark.parametrize("work", ["edit", "anonymous"])
def test_fixture_leaves_out_what_the_desk_has_worked_on(tmp_path, work):
    folder = write_copy(tmp_path / "copy", range(1))
    run(folder)
    if work == "edit":
        article = Article.objects.get()
        article.edit(by=make_editor(), version=article.version, headline="Boats are back")
    else:
        Source.objects.filter(name="Ada Holm").update(terms="anonymous", described_as="somebody on the quay")

    _, told = run(folder, fixture=tmp_path / "f.json")

    assert told.startswith("0 articles written")
    assert json.loads((tmp_path / "f.json").read_text()) == []
