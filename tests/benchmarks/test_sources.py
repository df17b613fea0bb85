"""How long the window stalls while what sources say of 10,000 deliveries comes in and is decided.

Nothing here fails for being slow.
"""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QPushButton, QTabBar, QTreeView
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Record
from imvo_desktop.ui.app import Program
from tests.benchmarks.conftest import Kept
from tests.benchmarks.heartbeat import Heartbeat
from tests.benchmarks.synthetic import synthetic_chain
from tests.ui.hand import Hand

pytestmark = pytest.mark.full

_PATIENCE_MS = 120_000
_MS_OF_QUIET = 400
_GOODS = ("5201", "6109", "6203", "4202", "850760", "1801", "9401", "2610", "8517", "0306", None)
_COUNTRIES = ("IN", "BD", "CN", "CD", "TM", "TR", "BR", "VN", "MA", "NL", None)


def described(chain: Network) -> Iterator[Record]:
    """The same chain, with a product and a country of making where a list would have them."""
    dice = random.Random(11)
    for record in chain:
        if isinstance(record, Link):
            made, good = dice.choice(_COUNTRIES), dice.choice(_GOODS)
            yield dataclasses.replace(record, hs=good, country_of_making=made)
        else:
            yield record


@pytest.fixture
def project(kept: Kept) -> Path:
    """A project of 4,000 organisations and 10,000 deliveries with products and countries."""
    return kept(described(synthetic_chain(4_000, 10_000)))


@pytest.mark.nightly
def test_how_long_the_window_stalls_while_suggestions_come_in(
    program: Program, qtbot: QtBot, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document, heart, told = program.document, Heartbeat(), list[str]()
    program.show()

    def settle() -> None:
        def is_quiet() -> bool:
            suggesting = document.suggesting
            is_waiting = suggesting.is_stale or document.is_locked or document.is_stale
            return document.workers.is_idle and not is_waiting

        for _ in range(2):
            qtbot.waitUntil(is_quiet, timeout=_PATIENCE_MS)
            qtbot.wait(_MS_OF_QUIET)

    def time(name: str, act: Callable[[], object]) -> None:
        heart.begin()
        act()
        settle()
        told.append(f"{name:44}{heart.longest:6.0f} ms")

    settle()
    time("open", lambda: document.open_project(project))
    qtbot.waitUntil(lambda: document.suggesting.last is not None, timeout=_PATIENCE_MS)
    time("show the view", lambda: program.window.go_to("sources"))
    hand = Hand(program.window)
    tree, tabs = hand.find(QTreeView, "sources.groups"), hand.find(QTabBar, "sources.tabs")
    how = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    model = tree.model()
    largest = max(range(model.rowCount()), key=lambda at: model.rowCount(model.index(at, 0)))
    top = model.index(largest, 0)
    time("choose the largest group", lambda: tree.selectionModel().setCurrentIndex(top, how))
    time("open the largest group", lambda: tree.expand(top))
    program.window.selection.clear()
    edit = editing.change(document.network, Kind.LINK, ["l0000101"], country_of_making="CD")
    time("another country, nothing selected", lambda: document.do(edit))
    time("choose everything", tree.selectAll)
    time("points of attention", lambda: tabs.setCurrentIndex(1))
    time("what is not known", lambda: tabs.setCurrentIndex(4))
    tabs.setCurrentIndex(0)
    settle()
    tree.selectionModel().setCurrentIndex(tree.model().index(0, 0), how)
    accept = hand.find(QPushButton, "sources.accept")
    time(f"take over, {accept.text()}", accept.click)
    time("undo", document.undo)
    found = document.suggesting.last
    assert found is not None
    with capsys.disabled():
        print(f"\n{found.links} deliveries, {len(found.items)} suggestions, longest stall")
        print("\n".join(told))
    assert len(found.items) > 5_000
