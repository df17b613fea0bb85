"""The window is completed a part at a time, so that it answers meanwhile."""

from __future__ import annotations

import sys

import pytest
from pytestqt.qtbot import QtBot

from imvo_desktop.progress import SILENT
from imvo_desktop.ui import warming
from imvo_desktop.ui.app import Program
from imvo_desktop.ui.window_parts import Completion
from tests.ui.hand import PATIENCE_MS


@pytest.mark.full
def test_that_between_two_parts_the_window_may_answer(
    started: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    for name in ("_add_inspector", "_add_chain", "_add_the_rest"):
        monkeypatch.setattr(Completion, name, lambda _self, part=name: made.append(part))
    completion = Completion(started.window)
    with qtbot.waitSignal(completion.finished, timeout=PATIENCE_MS):
        completion.begin()
        assert made == ["_add_inspector"]
    assert made == ["_add_inspector", "_add_chain", "_add_the_rest"]


def test_that_the_parts_are_read_before_they_are_made() -> None:
    warming.warm_up(SILENT)
    assert {"imvo_desktop.ui.canvas.chain_view", "imvo_desktop.ui.panels.inspector"} <= set(
        sys.modules
    )
