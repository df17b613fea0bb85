"""T3 of the design: supplier, delivery and risk with evidence in the example; mouse, then keys."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from imvo_desktop.charts.chain_style import NODE_WIDTH
from imvo_desktop.domain.codes import Kind, Theme
from imvo_desktop.domain.measure import Evidence
from imvo_desktop.domain.records import Organisation
from imvo_desktop.ui.app import Program
from imvo_desktop.ui.canvas.chain_view import ChainView
from imvo_desktop.ui.canvas.overlay_item import HANDLE_RADIUS
from imvo_desktop.ui.main_window import HEIGHT, WIDTH
from tests.ui.clicker import Clicker
from tests.ui.walker import CTRL, SHIFT, Walker

pytestmark = pytest.mark.full

MOST_ACTIONS, MOST_SECONDS, MOST_SECONDS_BY_KEYS = 14, 60, 90
NAME, ADDRESS = "Weverij Anand", "https://example.org/visit"
_NOTCH = QPoint(0, -120)


@pytest.fixture
def clicker(qtbot: QtBot, started: Program, tmp_path: Path) -> Clicker:
    """Somebody with the example in front, who has a supplier to add."""
    found = Clicker(qtbot, started, tmp_path)
    found.hand.click("start_open_example")
    found.wait_for(ChainView, "chain_view")
    found.wait_until_quiet()
    assert (found.window.width(), found.window.height()) == (WIDTH, HEIGHT)
    return found


class Keys:
    """Presses keys and types words where the keyboard is, and counts both."""

    def __init__(self, walker: Walker) -> None:
        self._walker = walker
        self.actions = 0

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key, which is one action."""
        self._walker.press(key, modifier)
        self.actions += 1

    def type(self, text: str) -> None:
        """Type a text where the keyboard is, which is one action."""
        for letter in text:
            QTest.keyClicks(self._walker.window.focusWidget(), letter)
        self.actions += 1


class Mouse:
    """Clicks what is in sight, scrolls to what is not, and counts both."""

    def __init__(self, clicker: Clicker) -> None:
        self._clicker = clicker
        self.actions = 0

    def click(self, name: str) -> None:
        """Click the control called `name`; first scroll to it where it is out of sight."""
        widget = self._clicker.wait_for(QWidget, name)
        if not _is_in_sight(widget):
            self._scroll_to(widget)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.actions += 1

    def add_supplier_of(self, buyer: str) -> None:
        """Click the “+” of an organisation in the drawing."""
        chain = self._clicker.wait_for(ChainView, "chain_view")
        centre = chain.scene.centre(chain.scene.model.nodes.rows.row_of[buyer])
        canvas, aside = chain.canvas, NODE_WIDTH / 2 + HANDLE_RADIUS
        QTest.mouseMove(canvas.viewport(), canvas.mapFromScene(centre))
        place = canvas.mapFromScene(centre.x() - aside, centre.y())
        assert canvas.viewport().rect().contains(place)
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.actions += 1

    def _scroll_to(self, widget: QWidget) -> None:
        area: QWidget | None = widget
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        assert isinstance(area, QScrollArea), widget.objectName()
        for _ in range(40):
            _turn_wheel(area.viewport())
            if _is_in_sight(widget):
                break
        assert _is_in_sight(widget), widget.objectName()
        self.actions += 1


def test_that_a_supplier_with_a_risk_and_its_evidence_takes_few_clicks(
    clicker: Clicker, capsys: pytest.CaptureFixture[str]
) -> None:
    begin = time.perf_counter()
    mouse, keys = Mouse(clicker), Keys(clicker)
    mouse.add_supplier_of(_own(clicker).id)
    clicker.wait_for(QLineEdit, "chain_name")
    keys.type(NAME)
    keys.press(Qt.Key.Key_Return)
    for name in ("risk.add", f"theme.{Theme.FORCED_LABOUR}", "quick_grid.5.4"):
        mouse.click(name)
    mouse.click("judgement.evidence.address")
    keys.type(ADDRESS)
    mouse.click("judgement.evidence.add")
    mouse.click("tagging.save")
    actions = mouse.actions + keys.actions
    told = f"T3 by mouse: {actions} actions, {mouse.actions} of them clicks"
    _check(clicker, begin, MOST_SECONDS, lambda said: _say(capsys, f"{told}, {said}"))
    assert actions <= MOST_ACTIONS


def test_that_a_supplier_with_a_risk_and_its_evidence_takes_few_keys(
    clicker: Clicker, capsys: pytest.CaptureFixture[str]
) -> None:
    begin, keys = time.perf_counter(), Keys(clicker)
    keys.press(Qt.Key.Key_1, CTRL)
    keys.press(Qt.Key.Key_Home)
    keys.press(Qt.Key.Key_Insert)
    keys.type(NAME)
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_T, CTRL)
    keys.type("forced")
    keys.press(Qt.Key.Key_Space)
    keys.type("54")
    keys.press(Qt.Key.Key_E, CTRL | SHIFT)
    assert _is_in_sight(clicker.hand.find(QLineEdit, "judgement.evidence.address"))
    keys.type(ADDRESS)
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_Return, CTRL)
    told = f"T3 by keyboard: {keys.actions} actions"
    _check(clicker, begin, MOST_SECONDS_BY_KEYS, lambda said: _say(capsys, f"{told}, {said}"))
    assert keys.actions <= MOST_ACTIONS


def _check(walker: Walker, begin: float, most: float, say: Callable[[str], None]) -> None:
    """The supplier, its delivery to the own company, the risk and its evidence are in the file."""
    walker.wait_until_quiet()
    seconds = time.perf_counter() - begin
    say(f"{seconds:.1f} s of the program")
    network = walker.document.network
    (made,) = (one for one in network.organisations.values() if one.name == NAME)
    (link,) = network.links_out(made.id)
    places = (link.id, made.id)
    (risk,) = (one for one in network.risks.values() if (one.link or one.organisation) in places)
    pieces = network.records(Kind.EVIDENCE).values()
    (piece,) = (one for one in pieces if isinstance(one, Evidence) and one.subject == risk.id)
    assert link.buyer == _own(walker).id
    assert (risk.theme, risk.scale, risk.likelihood) == (Theme.FORCED_LABOUR, 5, 4)
    assert piece.address == ADDRESS
    assert seconds <= most


def _own(walker: Walker) -> Organisation:
    found = walker.document.network.own
    assert found is not None
    return found


def _say(capsys: pytest.CaptureFixture[str], text: str) -> None:
    with capsys.disabled():
        print(f"\n{text}")


def _is_in_sight(widget: QWidget) -> bool:
    return widget.visibleRegion().contains(widget.rect().center())


def _turn_wheel(viewport: QWidget) -> None:
    middle = QPointF(viewport.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(viewport.mapToGlobal(middle)),
        QPoint(),
        _NOTCH,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)
