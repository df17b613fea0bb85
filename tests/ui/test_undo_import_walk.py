"""T5 of the design: one key undoes a whole import, and one brings it back."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.app import Program
from tests.ui.walker import CTRL, Walker

pytestmark = pytest.mark.full


def test_that_an_import_is_undone_by_one_key(
    qtbot: QtBot, started: Program, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    walker = Walker(qtbot, started, tmp_path)
    walker.make_project()
    before = walker.checksum
    walker.import_list()
    after, links = walker.checksum, len(walker.document.network.links)
    assert after != before

    begin = time.perf_counter()
    walker.press(Qt.Key.Key_Z, CTRL)
    walker.wait_until_quiet()
    seconds = time.perf_counter() - begin
    assert walker.checksum == before
    assert not walker.document.network.links

    walker.press(Qt.Key.Key_Y, CTRL)
    walker.wait_until_quiet()
    assert walker.checksum == after
    assert len(walker.document.network.links) == links
    with capsys.disabled():
        print(f"\nT5: an import of {links} deliveries undone by 1 action, {seconds:.1f} s")
