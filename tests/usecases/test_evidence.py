"""What may stand under a risk as evidence."""

from __future__ import annotations

from pathlib import Path

import pytest

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind, MeasureKind
from imvo_desktop.domain.measure import Evidence, Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.errors import EditConflictError, FileError, InputError
from imvo_desktop.usecases.evidence import (
    add_evidence,
    file_name,
    places_of,
    problems,
    read_file,
    support_of,
)
from imvo_desktop.usecases.judge_risk import Subject
from tests.ui.chains import bicycle_bags


def test_that_a_file_over_25_megabytes_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    with path.open("wb") as file:
        file.truncate(25 * 1024**2 + 1)
    with pytest.raises(InputError, match="attachment_too_large"):
        read_file(path)


def test_that_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="file_missing"):
        read_file(tmp_path / "weg.pdf")


LINK = Subject(Kind.LINK, ("l1",))


def supported(*pieces: Evidence) -> Network:
    """The bicycle bags with evidence."""
    network = bicycle_bags()
    for one in pieces:
        network.apply(add_evidence(network, one))
    return network


def test_that_evidence_in_sight_is_that_of_the_record_its_risks_and_their_measures() -> None:
    network = bicycle_bags()
    network.apply(editing.add(network, Measure(id="m", subject="r2", kind=MeasureKind.STOP)))
    assert set(places_of(network, LINK)) >= {
        (Kind.LINK, "l1"),
        (Kind.RISK, "r2"),
        (Kind.MEASURE, "m"),
    }


def test_that_evidence_is_listed_oldest_first_and_the_same_file_once() -> None:
    network = supported(
        Evidence(id="b", subject="r2", name="b", sha256="1", added="2026-02-01"),
        Evidence(id="a", subject="r2", name="a", address="https://a.org", added="2026-03-01"),
        Evidence(id="c", subject="l1", subject_kind=Kind.LINK, name="c", sha256="1"),
    )
    assert [[one.id for one in support.pieces] for support in support_of(network, LINK)] == [
        ["c", "b"],
        ["a"],
    ]


def test_that_evidence_for_what_is_gone_is_refused() -> None:
    with pytest.raises(EditConflictError):
        add_evidence(bicycle_bags(), Evidence(id="c", subject="gone", name="c"))


def test_that_what_is_wrong_with_kept_files_is_said_by_hash() -> None:
    def read(sha256: str) -> bytes:
        if sha256 != "whole":
            raise InputError(f"attachment_{sha256}")
        return b""

    found = problems(read, ["whole", "missing", "changed"])
    assert found == {"missing": "attachment_missing", "changed": "attachment_changed"}


@pytest.mark.parametrize(
    ("name", "expected"),
    [("../../a.pdf", "a.pdf"), ("C:\\x\\a?.pdf", "a_.pdf"), ("..", "evidence")],
)
def test_that_the_name_of_a_kept_file_leads_nowhere_else(name: str, expected: str) -> None:
    assert file_name(name) == expected
