"""How long the window stalls after gestures in a large chain, worked out a few times each.

How soon the priorities follow an edit is in `test_priorities.py`. Nothing here fails for being
slow; `performance.md` has the targets.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind, Theme
from imvo_desktop.domain.records import Risk
from imvo_desktop.ui.app import Program
from imvo_desktop.ui.document import Document
from tests.benchmarks.conftest import Kept
from tests.benchmarks.heartbeat import Heartbeat
from tests.benchmarks.synthetic import synthetic_chain

pytestmark = pytest.mark.full

_PATIENCE_MS = 120_000
_MS_OF_QUIET = 400
_ROUNDS = 2
VIEWS = ("chain", "links")


@pytest.fixture
def project(kept: Kept) -> Path:
    """A project of 10,000 organisations, 30,000 links and 10,000 risks."""
    return kept(synthetic_chain(10_000, 30_000))


class Watch:
    """Makes edits in the window and keeps what they cost, by name, in milliseconds."""

    def __init__(self, program: Program, bot: QtBot) -> None:
        self._program = program
        self._bot = bot
        self.heart = Heartbeat()
        self.stalls: dict[str, list[float]] = {}

    def settle(self) -> None:
        """Wait until nothing runs, and a little longer for what only starts later."""
        document = self._program.document

        def is_quiet() -> bool:
            return document.workers.is_idle and not document.is_locked and not document.is_stale

        for _ in range(2):
            self._bot.waitUntil(is_quiet, timeout=_PATIENCE_MS)
            self._bot.wait(_MS_OF_QUIET)

    def time(self, name: str, act: Callable[[], object]) -> None:
        """Do `act`, wait until all is calm, and keep the longest stall."""
        self.heart.begin()
        act()
        self.settle()
        self.stalls.setdefault(name, []).append(self.heart.longest)

    def told(self) -> str:
        """What was measured, a line for each name."""
        lines = [f"{'':24}stalls, the longest first"]
        for name, stalls in self.stalls.items():
            worst = " ".join(f"{one:6.0f}" for one in sorted(stalls, reverse=True))
            lines.append(f"{name:24}{worst}")
        return "\n".join(lines)


def edits(document: Document, turn: int) -> dict[str, Callable[[], object]]:
    """The gestures to time, each once per turn."""
    network, number = document.network, 100 + turn

    def tag() -> None:
        found = Risk(id="", theme=Theme.CHILD_LABOUR, scale=4, likelihood=4)
        document.do(editing.tag_risk(network, found, [f"l{number:07}"], document.new_id))

    def rename() -> None:
        name = f"Renamed {turn}"
        document.do(editing.change(network, Kind.ORGANISATION, [f"o{number:07}"], name=name))

    def judge() -> None:
        answers = {"scale": 5, "scope": 4, "irremediability": 5, "likelihood": 5}
        document.do(editing.change(network, Kind.RISK, [f"r{number:07}"], **answers))

    def connect() -> None:
        ends = (f"o{number:07}", "o0000000")
        document.do(editing.connect(network, *ends, document.new_id))

    return {
        "rename": rename,
        "judge a risk": judge,
        "tag a risk": tag,
        "new link": connect,
        "undo": document.undo,
    }


@pytest.mark.nightly
@pytest.mark.parametrize("view", VIEWS)
def test_how_long_the_window_stalls(
    program: Program, qtbot: QtBot, project: Path, capsys: pytest.CaptureFixture[str], view: str
) -> None:
    program.show()
    watch = Watch(program, qtbot)
    watch.settle()
    document = program.document
    watch.time("start", lambda: None)

    def open_project() -> None:
        document.open_project(project)
        qtbot.waitUntil(lambda: document.is_open, timeout=_PATIENCE_MS)

    watch.time("open", open_project)
    watch.time("show the view", lambda: program.window.workspace.show_view(view))
    watch.time("select", lambda: program.window.selection.set(Kind.LINK, ["l0000101"]))
    for turn in range(_ROUNDS):
        for name, act in edits(document, turn).items():
            watch.time(name, act)
    with capsys.disabled():
        print(f"\n10,000/30,000, {view}, milliseconds\n{watch.told()}")
    assert document.session is not None
    assert document.session.can_undo
