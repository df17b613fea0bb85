"""What holds for every file the program writes."""

from __future__ import annotations

import errno
from contextlib import suppress
from pathlib import Path

import pytest

from imvo_desktop.errors import FileError
from imvo_desktop.written_files import replacing, write_bytes, write_text


def test_that_a_written_file_holds_the_bytes_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    write_text(tmp_path / "a.txt", "één\n")
    assert (tmp_path / "a.txt").read_bytes() == "één\n".encode()
    assert list(tmp_path.iterdir()) == [tmp_path / "a.txt"]


def test_that_a_failure_half_way_leaves_the_old_file_and_no_side_file(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.write_text("old")
    with pytest.raises(UnicodeEncodeError), replacing(target) as side:
        side.write_text("half \ud800", encoding="utf-8")
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [tmp_path / "a.txt"]


def test_that_the_journal_of_a_database_half_made_goes_with_it(tmp_path: Path) -> None:
    with suppress(ZeroDivisionError), replacing(tmp_path / "p.imvo") as side:
        side.write_text("half")
        side.with_name(f"{side.name}-journal").write_text("half")
        raise ZeroDivisionError

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EACCES, "file_not_writable"),
        (errno.EIO, "file_write_failed"),
    ],
)
def test_that_the_reason_of_a_failure_becomes_a_code(
    tmp_path: Path, number: int, code: str
) -> None:
    with pytest.raises(FileError) as caught, replacing(tmp_path / "a.txt"):
        raise OSError(number, "no")
    assert caught.value.code == code
    assert caught.value.values["file"] == "a.txt"


def test_that_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileError) as caught:
        write_bytes(tmp_path / "none" / "a.txt", b"")
    assert caught.value.code == "folder_missing"


def test_that_a_folder_in_the_way_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    with pytest.raises(FileError) as caught:
        write_bytes(tmp_path / "a", b"")
    assert caught.value.code == "file_not_writable"
    assert (tmp_path / "a").is_dir()
