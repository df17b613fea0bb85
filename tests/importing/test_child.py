"""What the reading process says of files that are no lists."""

from __future__ import annotations

from pathlib import Path

import pytest

from imvo_desktop.errors import InputError
from imvo_desktop.importing.child import messages
from imvo_desktop.importing.table import DETECT
from tests.importing.old_workbooks import compound_file


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\n \n\t\n", "file_empty"),
        (bytes(range(256)) * 40, "file_not_a_table"),
        (b"%PDF-1.7 and so on", "file_not_a_table"),
        (b"<html><table></table></html>", "file_is_web_page"),
        (b'{"own": "F"}', "file_not_a_table"),
        (b"PK\x03\x04 but no zip", "file_damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000, "file_not_a_table"),
        (
            compound_file(b"", "EncryptedPackage"),
            "file_password",
        ),
        (b"name\n" + b"a" * 5_000_000, "line_too_long"),
        (b"a," * 2000, "table_too_wide"),
    ],
)
def test_that_what_is_no_list_is_said_to_be_so(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(content)
    with pytest.raises(InputError) as caught:
        list(messages(path, DETECT))

    assert caught.value.code == code


def test_that_the_pieces_of_a_table_come_in_order(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("name,country\n" + "Acme,NL\n" * 1200, encoding="utf-8")
    kinds = [str(message["kind"]) for message in messages(path, DETECT)]

    assert kinds == ["how", "headers", *["rows", "progress"] * 3, "findings", "end"]
