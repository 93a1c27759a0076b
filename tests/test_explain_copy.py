"""The command that explains a file of copy in the terminal."""

import io

import pytest
from django.core.management import CommandError, call_command


def test_file_is_explained_without_a_database(tmp_path):
    file = tmp_path / "copy.txt"
    file.write_text("Steel works to shut\n\n“We are sorry,” said the mayor, Olena Vrba.\n")
    out = io.StringIO()

    call_command("explain_copy", file, width=100, stdout=out)

    assert "We are sorry" in out.getvalue()
    assert "speaker: Olena Vrba (mayor)" in out.getvalue()


@pytest.mark.parametrize("content", [b"", b"a\0b"], ids=["empty", "binary"])
def test_file_that_is_no_copy_is_refused(tmp_path, content):
    file = tmp_path / "copy.txt"
    file.write_bytes(content)

    with pytest.raises(CommandError, match=r"copy\.txt: it "):
        call_command("explain_copy", file)


def test_missing_file_is_refused(tmp_path):
    with pytest.raises(CommandError, match="cannot be read"):
        call_command("explain_copy", tmp_path / "none.txt")
