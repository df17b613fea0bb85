"""What may stand under a risk as evidence."""

from __future__ import annotations

from pathlib import Path

import pytest

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.records import Evidence
from imvo_desktop.errors import EditConflictError, FileError, InputError
from imvo_desktop.usecases.evidence import (
    add_evidence,
    evidence_of,
    file_name,
    read_file,
    web_address,
)
from tests.ui.chains import bicycle_bags


@pytest.mark.parametrize(
    "text",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "ftp://example.org/a",
        "https://",
        "https://user@example.org",
        "http://a b",
        "https://example.org/\u202efdp",
        "www.example.org",
        "http://[x",
        "https://example.org\\\\@example.com",
    ],
)
def test_that_only_the_address_of_a_page_is_an_address(text: str) -> None:
    assert web_address(text) is None


def test_that_an_address_is_kept_as_it_is() -> None:
    assert web_address(" https://example.org/a?b=1 ") == "https://example.org/a?b=1"


def test_that_a_file_over_25_megabytes_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    with path.open("wb") as file:
        file.truncate(25 * 1024**2 + 1)
    with pytest.raises(InputError, match="attachment_too_large"):
        read_file(path)


def test_that_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="file_missing"):
        read_file(tmp_path / "weg.pdf")


def test_that_evidence_stands_under_its_risk_oldest_first() -> None:
    network = bicycle_bags()
    for name, day in (("b", "2026-02-01"), ("a", "2026-03-01")):
        one = Evidence(id=name, subject="r1", name=name, added=day)
        network.apply(add_evidence(network, one))
    assert [one.id for one in evidence_of(network, "r1")] == ["b", "a"]
    assert len(network.records(Kind.EVIDENCE)) == 2
    with pytest.raises(EditConflictError):
        add_evidence(network, Evidence(id="c", subject="gone", name="c"))


@pytest.mark.parametrize(
    ("name", "expected"),
    [("../../a.pdf", "a.pdf"), ("C:\\x\\a?.pdf", "a_.pdf"), ("..", "evidence")],
)
def test_that_the_name_of_a_kept_file_leads_nowhere_else(name: str, expected: str) -> None:
    assert file_name(name) == expected
