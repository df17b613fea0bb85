"""Every name becomes the name of a file on every system."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases import evidence, new_project
from imvo_desktop.usecases.file_names import MOST_BYTES, fitting
from imvo_desktop.usecases.questionnaire_out import file_names

LONG = ("x" * 400, "\u6f22" * 200, "\U0001f3ed" * 150)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\temp\\a.pdf", "a.pdf"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("Com1.tar.gz", "_Com1.tar.gz"),
        ("report. ", "report"),
        ("a\u202egnp.exe", "a_gnp.exe"),
        ("line\nbreak?.pdf", "line_break_.pdf"),
        ("100% & more #1.pdf", "100% & more #1.pdf"),
        ("..", "evidence"),
        ("", "evidence"),
    ],
)
def test_that_an_attachment_keeps_what_is_a_name(name: str, expected: str) -> None:
    assert evidence.file_name(name) == expected


@given(st.text())
def test_that_a_fitting_name_stays_as_it_is(name: str) -> None:
    once = fitting(name, "x")
    assert fitting(once, "x") == once
    assert len(once.encode()) <= 255
    assert not set(once) & set('/\\:*?"<>|\0\n')


@pytest.mark.parametrize("name", LONG)
def test_that_a_long_name_can_be_written(name: str, tmp_path: Path) -> None:
    made = (
        new_project.file_name(name),
        evidence.file_name(f"{name}.pdf"),
        *file_names([name, name], Labels("nl"), "2026-11-22"),
    )
    for one in made:
        (tmp_path / one).write_bytes(b"")
    assert made[1].endswith(".pdf")
    assert len(set(made)) == len(made)


@pytest.mark.parametrize("company", ["CON", "con", "LPT1", "Nul."])
def test_that_a_project_is_not_called_after_a_device(company: str) -> None:
    assert new_project.file_name(company).startswith("_")


def test_that_half_a_letter_is_never_left() -> None:
    assert fitting("\u6f22" * 100, "x") == "\u6f22" * (MOST_BYTES // 3)
