"""Every chart is clicked through, pixel by pixel, and pointing at it never draws it anew."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolTip
from pytestqt.qtbot import QtBot

from imvo_desktop.analysis.lens import Lens
from imvo_desktop.charts import drawing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.labels.labels import Labels
from imvo_desktop.tokens import LIGHT
from imvo_desktop.ui.panels.chart_view import ChartView
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.chart_selection import selected_by
from imvo_desktop.usecases.chart_sheet import Chart, Sheet
from imvo_desktop.usecases.draw_chart import CHARTS, DrawnChart, draw
from imvo_desktop.usecases.example import document
from imvo_desktop.usecases.look_through import look_through
from imvo_desktop.usecases.plain_document import records_of

pytestmark = pytest.mark.full

LEFT = Qt.MouseButton.LeftButton
WIDTHS = (420, 900)

type Clicked = list[tuple[Kind, tuple[str, ...]]]


def variants() -> Iterator[tuple[Chart, str]]:
    """Every chart in every variant; that of the lenses once for each lens."""
    for chart, kind in CHARTS.items():
        for choice in Lens if chart is Chart.LENS else kind.choices or ("",):
            yield chart, choice


@pytest.fixture(scope="module")
def network() -> Network:
    """The example."""
    return Network(list(records_of(document("nl"))))


def drawn(network: Network, chart: Chart, choice: str, width: int) -> DrawnChart:
    """A chart of the example in English."""
    assessment = assess_network(network)
    given: Mapping[str, object] = {}
    if chart is Chart.LENS:
        given, choice = {"report": look_through(Lens(choice), network, assessment)}, ""
    sheet = Sheet(width, 1, LIGHT, choice=choice, more=given)
    return draw(chart, network, assessment, Labels("en"), sheet)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize(("chart", "choice"), list(variants()))
def test_that_a_click_in_the_middle_of_a_place_selects_exactly_what_it_shows(
    qtbot: QtBot, network: Network, chart: Chart, choice: str, width: int
) -> None:
    clicked: Clicked = []
    view = ChartView()
    qtbot.addWidget(view)
    view.chosen.connect(lambda kind, ids: clicked.append((kind, ids)))
    found = drawn(network, chart, choice, width)
    view.show_chart(found)
    view.resize(width, round(found.picture.height))
    for number in range(len(view.hits)):
        QTest.mouseClick(view, LEFT, pos=view.centre_of(number).toPoint())
    shown = [(Kind(hit.kind), hit.ids) for hit in found.picture.hits]
    assert clicked == shown
    assert all(selected_by(network, *one)[1] for one in shown if one[1])


def test_that_pointing_and_walking_draw_nothing_anew(
    qtbot: QtBot, network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = ChartView()
    qtbot.addWidget(view)
    found = drawn(network, Chart.BARS, "", 700)
    view.show_chart(found)
    view.resize(700, round(found.picture.height))
    view.show()
    renders: list[object] = []
    monkeypatch.setattr(drawing, "render", lambda *given: renders.append(given))
    before = view.grab().toImage()
    for number in range(len(view.hits)):
        QTest.mouseMove(view, view.centre_of(number).toPoint())
        QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.grab().toImage() != before
    assert renders == []


def test_that_beside_every_place_there_is_nothing_to_click(qtbot: QtBot, network: Network) -> None:
    view = ChartView()
    qtbot.addWidget(view)
    found = drawn(network, Chart.BARS, "", 700)
    view.show_chart(found)
    view.resize(700, round(found.picture.height))
    assert view.place_at(QPoint(1, 1).toPointF()) == -1
    assert [view.place_at(view.centre_of(one)) for one in range(len(view.hits))] == list(
        range(len(view.hits))
    )


def test_that_walking_with_the_keys_says_what_is_there(qtbot: QtBot, network: Network) -> None:
    view = ChartView()
    qtbot.addWidget(view)
    view.show_chart(drawn(network, Chart.BARS, "", 700))
    walked: list[object] = []
    view.walked.connect(walked.append)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.accessibleDescription() == view.hits[0].text
    assert walked == [view.centre_of(0).toPoint()]


def test_that_what_is_said_beside_the_mouse_is_no_wider_than_half_a_screen(
    qtbot: QtBot, network: Network
) -> None:
    view = ChartView()
    qtbot.addWidget(view)
    view.show_chart(drawn(network, Chart.BARS, "", 700))
    view.show()
    QTest.keyClick(view, Qt.Key.Key_Down)
    tip = next(one for one in QApplication.topLevelWidgets() if one.inherits("QTipLabel"))
    assert isinstance(tip, QLabel)
    assert tip.width() <= view.screen().availableGeometry().width() / 2
    assert view.hits[0].text in QTextDocumentFragment.fromHtml(tip.text()).toPlainText()
    QToolTip.hideText()
