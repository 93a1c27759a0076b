"""Files and folders in, the text of filed copy and what is found in it out; knows nothing of rows.

Whatever cannot be filed copy is refused with a reason that says what is wrong with the file.
"""

from __future__ import annotations

import codecs
import copyreg
import gc
import multiprocessing
import os
import re
import signal
import stat
import threading
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, fields, is_dataclass, replace
from operator import attrgetter
from pathlib import Path
from typing import Any

from charset_normalizer import from_bytes

from articles.extraction import extract, findings
from articles.extraction.findings import Extraction

LONGEST_NAME = 255

# UTF-32 comes first: its little-endian mark begins with that of UTF-16.
MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# How files begin that are no text, whatever the rest of their bytes would pass for.
BINARY = (
    b"%PDF",
    b"PK\x03\x04",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x1f\x8b",
    b"RIFF",
    b"\x7fELF",
    b"\xd0\xcf\x11\xe0",
)
# Controls other than tab, the line and page breaks, and next line, which old systems end a line with.
CONTROLS = re.compile(r"[\x01-\x08\x0e-\x1f\x7f]")
CONTROLS_IN_TEXT = 0.01
VALID_PAIR = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
HIGH = re.compile(rb"[\x80-\xff]")
# English copy has few letters of other languages, however many curly marks and dashes it has.
FOREIGN_LETTER = re.compile(rb"[\x8a\x8c\x8e\x9a\x9c\x9e\x9f\xc0-\xff]")
FOREIGN_IN_ENGLISH = 0.1
# How sure charset-normalizer must be of the language before an encoding is believed.
CREDIBLE_LANGUAGE = 0.3


class Refused(Exception):
    """A file is no filed copy; says why, to somebody who can mend the file."""


@dataclass(frozen=True, slots=True)
class Found:
    """A file that was found, under the name by which the desk knows it."""

    name: str
    path: Path
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file, and the encoding that it was in."""

    text: str
    encoding: str


def find_files(paths: Iterable[Path]) -> Iterator[Found]:
    """Every file that ``paths`` name, those of a folder and the folders inside it in order of their names.

    Hidden files are passed over. A link that leaves its folder is refused, not followed.
    """
    for path in paths:
        if path.is_dir():
            yield from _files_of(path, path)
        else:
            yield Found(printable(path.name), path)


def _files_of(top: Path, folder: Path) -> Iterator[Found]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield Found(_name(top, folder), folder, f"the folder cannot be read: {error.strerror}")
        return
    for entry in entries:
        path = Path(entry.path)
        if entry.name.startswith("."):
            continue
        if entry.is_symlink() and not _stays_inside(top, path):
            yield Found(_name(top, path), path, "a link that leaves the folder")
        elif entry.is_dir(follow_symlinks=False):
            yield from _files_of(top, path)
        # What a link inside the folder leads to is met on its own path.
        elif not entry.is_symlink():
            yield Found(_name(top, path), path)


def _stays_inside(top: Path, path: Path) -> bool:
    try:
        return path.resolve(strict=True).is_relative_to(top.resolve())
    except (OSError, RuntimeError):
        return False


def _name(top: Path, path: Path) -> str:
    return printable(path.relative_to(top).as_posix())


def printable(name: str) -> str:
    """Return a file's name with whatever a terminal or a database would choke on spelt out."""
    encodable = name.encode("utf-8", "backslashreplace").decode()
    return "".join(char if char.isprintable() else f"\\x{ord(char):02x}" for char in encodable)


def read(found: Found, largest: int) -> bytes:
    """Return the bytes of a file of at most ``largest`` bytes; raise Refused."""
    if found.refusal:
        raise Refused(found.refusal)
    if len(found.name) > LONGEST_NAME:
        raise Refused(f"its name is longer than {LONGEST_NAME} characters")
    try:
        original = _read(found.path, largest)
    except OSError as error:
        raise Refused(f"it cannot be read: {error.strerror}") from error
    if not original:
        raise Refused("it is empty")
    if len(original) > largest:
        raise Refused(f"it is larger than {largest:,} bytes")
    return original


def _read(path: Path, largest: int) -> bytes:
    # A pipe would keep the importer waiting for good; opened so, it answers at once.
    handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    with open(handle, "rb") as file:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise Refused("it is no plain file")
        return file.read(largest + 1)


def decode(original: bytes) -> Decoded:
    """Return the text of ``original``, line ends as they are; raise Refused if it is no text."""
    mark = next((encoding for mark, encoding in MARKS if original.startswith(mark)), None)
    if original.startswith(BINARY):
        raise Refused("it is binary, not text")
    if mark is None and b"\0" in original:
        raise Refused("it has NUL bytes: it is binary, or UTF-16 without its mark")
    decoded = _marked(original, mark) if mark else _unmarked(original)
    if "\0" in decoded.text:
        raise Refused("it has NUL characters")
    if not decoded.text.strip():
        raise Refused("it is empty")
    if len(CONTROLS.findall(decoded.text)) > CONTROLS_IN_TEXT * len(decoded.text):
        raise Refused("it is binary, not text")
    return decoded


def _marked(original: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(original.decode(encoding), encoding.removesuffix("-sig"))
    except UnicodeDecodeError:
        raise Refused(
            f"it begins with the mark of {encoding.removesuffix('-sig').upper()} and is not"
        ) from None


def _unmarked(original: bytes) -> Decoded:
    try:
        return Decoded(original.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        pass
    valid = b"".join(VALID_PAIR.findall(original))
    if len(valid) * 2 > len(HIGH.findall(original)):
        raise Refused("it is damaged UTF-8")
    is_english = len(FOREIGN_LETTER.findall(original)) <= FOREIGN_IN_ENGLISH * len(original)
    # Between the old Western encodings statistics only guess; for English copy the one that
    # newsrooms used is taken, if the text makes sense in it.
    if is_english and from_bytes(original, cp_isolation=["cp1252"]).best():
        return Decoded(original.decode("cp1252"), "windows-1252")
    best = from_bytes(original).best()
    if best is None or best.coherence < CREDIBLE_LANGUAGE:
        raise Refused("it is not text in any credible encoding")
    return Decoded(original.decode(best.encoding), best.encoding)


@dataclass(frozen=True, slots=True)
class Copy:
    """A file that was read and taken apart, waiting to be filed; ``original`` is it byte for byte."""

    name: str
    original: bytes
    sha256: str
    decoded: Decoded
    extraction: Extraction


@dataclass(frozen=True, slots=True)
class TakenApart:
    """The text of a file and all that is found in it, or the reason why there is none."""

    decoded: Decoded | None = None
    extraction: Extraction | None = None
    refusal: str = ""


def take_apart(originals: Sequence[bytes]) -> list[TakenApart]:
    with uncollected():
        return [_take_apart(original) for original in originals]


@contextmanager
def uncollected() -> Iterator[None]:
    """Put the search for garbage in circles off until a batch is done: findings go round in none, and there
    are so many of them that the search takes a tenth of the time.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _take_apart(original: bytes) -> TakenApart:
    try:
        decoded = decode(original)
        return TakenApart(decoded, _without_mentions(extract(decoded.text)))
    except Refused as refused:
        return TakenApart(refusal=str(refused))
    # Copy comes from anywhere: what trips the extraction is one refused file, never the end of the run.
    except Exception as error:
        return TakenApart(refusal=f"the extraction failed on it: {type(error).__name__}: {error}")


def _without_mentions(found: Extraction) -> Extraction:
    """Leave out where each name stands: nobody asks, and it is most of what goes between processes."""
    return replace(found, names=tuple(replace(named, mentions=()) for named in found.names))


def _pass_by_values(finding: Any) -> None:
    """Let a finding go between processes as its values; field by field, as it would go, costs twice that."""
    values = attrgetter(*(field.name for field in fields(finding)))
    copyreg.pickle(finding, lambda found: (finding, values(found)))


for _finding in filter(is_dataclass, list(vars(findings).values())):
    _pass_by_values(_finding)


def workshop(workers: int) -> Executor:
    """Return where copy is taken apart: in ``workers`` processes, or right here if it is one."""
    if workers == 1:
        return _Here()
    # A fresh process shares no thread and no database connection with this one, as a fork of it would.
    fresh = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(workers, mp_context=fresh, initializer=_end_with_parent)


class _Here(Executor):
    """Does the work when it is handed over."""

    def submit(self, work: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        done: Future[Any] = Future()
        done.set_result(work(*args, **kwargs))
        return done


def _end_with_parent() -> None:
    """Let no process outlive an importer that was killed: nobody would hand it work again."""
    # A stop from the keyboard reaches every process; the importer is the one that answers it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()

    def wait() -> None:
        if parent is not None:
            parent.join()
        os._exit(1)

    threading.Thread(target=wait, daemon=True).start()
