"""How fast filed copy is taken apart and imported, and in how much memory.

    python tests/bench/bench_import.py [NUMBER …] [--workers N …]

Makes NUMBER files of about 4 KB by recombining paragraphs of the sample copy, then measures extraction alone
(``--dry-run``) and the whole import into a new database on SQLite and on a PostgreSQL of its own. Memory is
the most that the importing process and its workers held together; what they share is counted once.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests import servers  # noqa: E402

SIZE = 4096
SHORTEST = 60
FILES_IN_FOLDER = 1000


def write_files(folder: Path, number: int) -> None:
    """Write files that differ from one another; the same ones at every run."""
    chance = random.Random(number)
    seeds = [path.read_text("utf-8").split("\n\n") for path in sorted((ROOT / "fixtures/seeds").iterdir())]
    heads = [parts[0] for parts in seeds]
    paragraphs = [part for parts in seeds for part in parts[1:]]
    for index in range(number):
        parts = [chance.choice(heads), f"Story number {index} of this desk."]
        while (room := SIZE - len("\n\n".join(parts))) > SHORTEST:
            parts.append(chance.choice([part for part in paragraphs if len(part) <= room] or paragraphs))
        place = folder / f"{index // FILES_IN_FOLDER:03}"
        place.mkdir(exist_ok=True)
        (place / f"{index:06}.txt").write_text("\n\n".join(parts), "utf-8")


class Memory(threading.Thread):
    """Looks ten times a second at what a process and its children hold."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self._pid = pid
        self._done = threading.Event()
        self.peak = 0

    def run(self) -> None:
        while not self._done.wait(0.1):
            self.peak = max(self.peak, sum(proportional_size(pid) for pid in family(self._pid)))

    def stop(self) -> float:
        """Return the peak in megabytes."""
        self._done.set()
        self.join()
        return self.peak / 1e6


def family(pid: int) -> Iterator[int]:
    yield pid
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return
    for child in children:
        yield from family(int(child))


def proportional_size(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:")), 0)


def timed(folder: Path, *arguments: str, database: str = "") -> tuple[float, float]:
    """Run the importer over a folder; return the seconds and the megabytes that it took."""
    command = [sys.executable, "manage.py", "import_seeds", str(folder), *arguments]
    environment = {**os.environ, "DATABASE_URL": database}
    began = time.perf_counter()
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL) as importer:
        memory = Memory(importer.pid)
        memory.start()
        importer.wait()
    if importer.returncode:
        sys.exit(f"The import ended with {importer.returncode}.")
    return time.perf_counter() - began, memory.stop()


def new_databases(folder: Path, server: str) -> Iterator[tuple[str, str]]:
    """One database with all tables on each engine: its name and its URL."""
    name = f"bench_{time.monotonic_ns()}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    urls = {
        "SQLite": f"sqlite:///{folder}/{name}.sqlite3",
        "PostgreSQL": f"{server.rpartition('/')[0]}/{name}",
    }
    for engine, url in urls.items():
        migrate = [sys.executable, "manage.py", "migrate", "-v0"]
        subprocess.run(migrate, cwd=ROOT, env={**os.environ, "DATABASE_URL": url}, check=True)
        yield engine, url


def show(what: str, number: int, workers: int, took: tuple[float, float]) -> None:
    seconds, megabytes = took
    print(
        f"{number:7,} files   {workers} workers   {what:<18}{number / seconds:8.0f} files/s   {megabytes:5.0f} MB",
        flush=True,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("numbers", nargs="*", type=int, default=[1000, 10_000], metavar="NUMBER")
    parser.add_argument("--workers", nargs="+", type=int, default=[1, 2], metavar="N")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, servers.postgresql() as server:
        for number in arguments.numbers:
            copy = Path(folder) / f"copy{number}"
            copy.mkdir()
            write_files(copy, number)
            for workers in arguments.workers:
                option = f"--workers={workers}"
                show("extraction alone", number, workers, timed(copy, option, "--dry-run"))
                for engine, url in new_databases(Path(folder), server):
                    show(f"whole, {engine}", number, workers, timed(copy, option, database=url))


if __name__ == "__main__":
    main()
