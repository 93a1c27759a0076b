"""Files become text, or are refused for a reason."""

import copyreg
import gc
import os
import pickle

import pytest

from articles.extraction import extract
from articles.extraction.findings import Headline
from articles.reading import Found, Refused, decode, find_files, read, take_apart
from tests.factories import FILED, make_copy

MARKED = "“We shan’t move,” she said – at the café in Århus."
RUSSIAN = "Министр сообщил в понедельник, что переговоры о перемирии будут продолжены на следующей неделе."


@pytest.mark.parametrize(
    ("original", "text", "encoding"),
    [
        (MARKED.encode(), MARKED, "utf-8"),
        (b"\xef\xbb\xbf" + MARKED.encode(), MARKED, "utf-8"),
        (MARKED.encode("utf-16"), MARKED, "utf-16"),
        (b"\xfe\xff" + MARKED.encode("utf-16-be"), MARKED, "utf-16"),
        (MARKED.encode("utf-32"), MARKED, "utf-32"),
        (MARKED.encode("cp1252"), MARKED, "windows-1252"),
        ("It’s off".encode("cp1252"), "It’s off", "windows-1252"),
        ("It cost €5 in København".encode("cp1252"), "It cost €5 in København", "windows-1252"),
        (RUSSIAN.encode("cp1251"), RUSSIAN, "cp1251"),
        (b"One\r\nTwo\rThree", "One\r\nTwo\rThree", "utf-8"),
    ],
    ids=[
        "utf-8",
        "utf-8 with mark",
        "utf-16 little-endian",
        "utf-16 big-endian",
        "utf-32",
        "windows-1252",
        "windows-1252, a few words",
        "windows-1252, currency and letters",
        "another language told by its letters",
        "line ends stay",
    ],
)
def test_text_is_decoded(original, text, encoding):
    decoded = decode(original)

    assert (decoded.text, decoded.encoding) == (text, encoding)


@pytest.mark.parametrize(
    ("original", "reason"),
    [
        (b" \n\t\n", "is empty"),
        (b"Ferry\0strike", "NUL bytes"),
        (MARKED.encode("utf-16-le"), "UTF-16 without its mark"),
        ("a\0b".encode("utf-16"), "NUL characters"),
        (b"%PDF-1.7 and so on", "binary"),
        (b"\x89PNG\r\n\x1a\n....", "binary"),
        (b"\x01\x02\x03\x04 words \x05\x06", "binary"),
        (b"\xff\xfea", "mark of UTF-16"),
        (MARKED.encode()[:-7] + b"\xff and more", "damaged UTF-8"),
        (bytes(range(128, 256)) * 9, "credible encoding"),
    ],
    ids=[
        "blank",
        "nul",
        "utf-16 without mark",
        "nul in utf-16",
        "pdf",
        "picture",
        "control characters",
        "half a character",
        "damaged utf-8",
        "noise",
    ],
)
def test_what_is_no_text_is_refused(original, reason):
    with pytest.raises(Refused, match=reason):
        decode(original)


def test_files_of_folders_come_in_order_under_names_from_the_folder(tmp_path):
    for name in ("b.txt", "a/2.txt", "a/1.txt", ".hidden", ".git/x.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("words")

    assert [found.name for found in find_files([tmp_path])] == ["a/1.txt", "a/2.txt", "b.txt"]


def test_file_named_by_itself_goes_by_its_own_name(tmp_path):
    path = tmp_path / "one.txt"
    path.write_text("words")

    assert list(find_files([path])) == [Found("one.txt", path)]


@pytest.mark.parametrize("target", ["outside.txt", "outside", "nowhere"])
def test_link_that_leaves_the_folder_is_refused(tmp_path, target):
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "secret.txt").write_text("secret")
    (tmp_path / "outside.txt").write_text("secret")
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "link").symlink_to(tmp_path / target)

    (found,) = find_files([folder])

    with pytest.raises(Refused, match="a link that leaves the folder"):
        read(found, 100)


def test_link_inside_the_folder_is_met_on_the_path_it_leads_to(tmp_path):
    (tmp_path / "real.txt").write_text("words")
    (tmp_path / "link.txt").symlink_to(tmp_path / "real.txt")
    (tmp_path / "round").symlink_to(tmp_path)

    assert [found.name for found in find_files([tmp_path])] == ["real.txt"]


@pytest.mark.parametrize(
    ("content", "is_read"), [(b"x" * 100, True), (b"x" * 101, False)], ids=["at the limit", "over it"]
)
def test_file_over_the_limit_is_refused(tmp_path, content, is_read):
    path = tmp_path / "long.txt"
    path.write_bytes(content)

    if is_read:
        assert read(Found("long.txt", path), 100) == content
    else:
        with pytest.raises(Refused, match="larger than 100 bytes"):
            read(Found("long.txt", path), 100)


def test_empty_file_is_refused(tmp_path):
    path = tmp_path / "empty.txt"
    path.touch()

    with pytest.raises(Refused, match="is empty"):
        read(Found("empty.txt", path), 100)


def test_pipe_is_refused_and_nobody_waits_for_it(tmp_path):
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(Refused, match="no plain file"):
        read(Found("pipe", tmp_path / "pipe"), 100)


def test_file_that_cannot_be_read_is_refused_with_the_reason(tmp_path):
    with pytest.raises(Refused, match="cannot be read: No such file"):
        read(Found("gone.txt", tmp_path / "gone.txt"), 100)


def test_name_that_a_terminal_would_choke_on_is_spelt_out(tmp_path):
    name = os.fsdecode(b"caf\xe9\n.txt")
    (tmp_path / name).write_text("words")

    (found,) = find_files([tmp_path])

    assert found.name == "caf\\udce9\\x0a.txt"
    assert read(found, 100) == b"words"


def test_name_longer_than_a_row_holds_is_refused(tmp_path):
    with pytest.raises(Refused, match="longer than 255"):
        read(Found("x" * 256, tmp_path), 100)


def test_copy_that_trips_the_extraction_is_one_refusal(monkeypatch):
    def stumble(text):
        raise ValueError("no such luck")

    monkeypatch.setattr("articles.reading.extract", stumble)

    (taken,) = take_apart([FILED.encode()])

    assert taken.refusal == "the extraction failed on it: ValueError: no such luck"


def test_what_is_found_is_the_same_on_the_other_side_of_a_process():
    found = extract(make_copy(3))

    passed = pickle.loads(pickle.dumps(found))

    assert passed == found
    assert passed.names[0].mentions
    assert passed.quotes[0].kind is found.quotes[0].kind


def test_finding_passes_as_its_values_alone():
    finding = Headline("Ferry strike ends", 0, 17, is_proposed=True)

    _made, values = copyreg.dispatch_table[Headline](finding)

    assert values == ("Ferry strike ends", 0, 17, True, finding.confidence)


def test_taking_copy_apart_leaves_the_collector_as_it_was():
    gc.disable()
    try:
        take_apart([b"The ferry sails."])
        assert not gc.isenabled()
    finally:
        gc.enable()
    take_apart([b"The ferry sails.", b"\x00"])
    assert gc.isenabled()
