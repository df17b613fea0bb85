"""The manual in docs/manual is the help behind F1, and all it points at is there."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtWidgets import QApplication

from tests import manual, manual_pictures

pytestmark = pytest.mark.full

LIKE = 3.0
"""Of 255: how much a pixel may differ on average, as letters do that another system draws."""

_TARGET = re.compile(r"\]\(([^)#]+)\)")


@pytest.mark.skipif(sys.platform == "darwin", reason="keys are written with other signs there")
def test_that_the_book_is_made_of_the_help(qapp: QApplication) -> None:
    assert manual.differences(manual.book(qapp)) == []


def test_that_every_link_and_picture_of_the_book_is_there() -> None:
    pages = list(manual.FOLDER.rglob("*.md"))
    targets = [(page, one) for page in pages for one in _TARGET.findall(page.read_text("utf-8"))]
    assert len(targets) > 500
    gone = [(page.name, one) for page, one in targets if not (page.parent / one).is_file()]
    assert gone == []


def test_that_a_change_of_the_help_shows(qapp: QApplication) -> None:
    made = manual.book(qapp)
    made["nl/chain.md"] += "more"
    assert manual.differences(made) == ["old: nl/chain.md"]


@pytest.mark.slow
def test_that_pictures_show_the_program_of_today(tmp_path: Path) -> None:
    names = ("start", "chain", "delivery")
    command = [sys.executable, "-m", "tests.manual_pictures", "--language", "nl"]
    wanted = ["--into", str(tmp_path), "--only", *names]
    without_screen = {key: value for key, value in os.environ.items() if key != "QT_QPA_PLATFORM"}
    subprocess.run([*command, *wanted], env=without_screen, check=True, capture_output=True)
    for name in names:
        kept = manual_pictures.FOLDER / "nl" / f"{name}.png"
        assert difference(kept, tmp_path / "nl" / f"{name}.png") < LIKE, name


@pytest.mark.slow
def test_that_another_picture_is_noticed() -> None:
    folder = manual_pictures.FOLDER / "nl"
    assert difference(folder / "organisations.png", folder / "deliveries.png") > LIKE


def difference(one: Path, other: Path) -> float:
    """How much a pixel of two pictures of one size differs on average, of 255."""
    with Image.open(one) as first, Image.open(other) as second:
        assert first.size == second.size
        both = ImageChops.difference(first.convert("L"), second.convert("L"))
        return float(ImageStat.Stat(both).mean[0])
