"""Large chains stay readable and true: what is drawn of them, and how a level is told."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from imvo_desktop.analysis.method import LEVELS
from imvo_desktop.charts.chain_style import node_look
from imvo_desktop.domain.codes import Kind, Level, OrganisationKind
from imvo_desktop.tokens import LIGHT
from imvo_desktop.ui.canvas import curves, link_choice
from imvo_desktop.ui.canvas.chain_view import ChainView
from imvo_desktop.ui.canvas.link_choice import choose
from imvo_desktop.ui.canvas.node_stamps import MARGIN, Stamps, StampSize
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.theme import Theme
from tests.benchmarks.synthetic import synthetic_chain
from tests.ui.memory_session import MemorySession

pytestmark = pytest.mark.full

EVERYWHERE = (-1e6, -1e6, 1e6, 1e6)


@pytest.fixture
def crowd(qtbot: QtBot, empty_document: Document, selection: Selection, theme: Theme) -> ChainView:
    """A chain of 400 organisations and 1,400 deliveries, 1280 pixels wide."""
    empty_document.adopt(MemorySession(synthetic_chain(400, 1400)))  # type: ignore[arg-type]  # as a session
    view = ChainView(empty_document, selection, theme)
    qtbot.addWidget(view)
    view.resize(1280, 800)
    view.show()
    qtbot.waitUntil(lambda: view.scene.model.nodes.bounds() is not None)
    qtbot.waitUntil(lambda: empty_document.assessment is not None)
    return view


def test_that_a_few_links_are_all_curves(view: ChainView) -> None:
    view.fit()
    choice = view.scene.links.choice
    assert len(choice.curved) == choice.in_view == 5
    assert not choice.is_crowded


def test_that_from_afar_the_gravest_links_are_drawn(
    crowd: ChainView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(link_choice, "MOST_DRAWN", 50)
    model = crowd.scene.model
    choice = choose(model.nodes, model.links, EVERYWHERE, 0.1)
    assert choice.drawn == 50
    assert choice.in_view == 1400
    left_out = np.setdiff1d(model.links.alive_rows(), choice.straight)
    assert model.links.weight[choice.straight].min() >= model.links.weight[left_out].max()


def test_that_where_names_are_read_links_that_end_here_come_first(crowd: ChainView) -> None:
    model = crowd.scene.model
    x, y = model.nodes.xy[model.nodes.alive_rows()].mean(0)
    choice = choose(model.nodes, model.links, (x - 400, y - 300, x + 400, y + 300), 1.0)
    here = set(model.nodes.inside((x - 400, y - 300, x + 400, y + 300)).tolist())
    ends = zip(model.links.supplier[choice.curved], model.links.buyer[choice.curved], strict=True)
    assert choice.is_close
    assert len(choice.curved) > 0
    assert all({int(one), int(other)} & here for one, other in ends)


def test_that_what_is_selected_is_drawn_in_any_crowd(
    crowd: ChainView, selection: Selection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(link_choice, "MOST_DRAWN", 5)
    model = crowd.scene.model
    lightest = int(np.argmin(model.links.weight[: len(model.links.rows)]))
    selection.set(Kind.LINK, [model.links.rows.ids[lightest]])
    assert lightest in choose(model.nodes, model.links, EVERYWHERE, 0.1).curved


def test_that_the_links_of_a_selected_organisation_are_drawn(
    crowd: ChainView, selection: Selection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(link_choice, "MOST_DRAWN", 5)
    model = crowd.scene.model
    selection.set(Kind.ORGANISATION, ["o0000100"])
    choice = choose(model.nodes, model.links, EVERYWHERE, 0.1)
    assert set(model.links.of_nodes(model.nodes.rows.of(["o0000100"]))) <= set(choice.curved)


def test_that_the_footer_says_how_many_links_are_drawn(
    crowd: ChainView, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    note = crowd.findChild(QLabel, "chain_crowd")
    assert note is not None
    monkeypatch.setattr(link_choice, "MOST_DRAWN", 1000)
    crowd.fit()
    qtbot.waitUntil(lambda: "1,000 of 1,400" in note.text())
    assert note.isVisible()


def test_that_a_link_that_is_not_drawn_cannot_be_hit(
    crowd: ChainView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(link_choice, "MOST_DRAWN", 1)
    crowd.fit()
    links = crowd.scene.model.links
    drawn = set(crowd.scene.links.choice.straight.tolist())
    hits = {
        crowd.scene.links.link_at(float(x1 + x2) / 2, float(y1 + y2) / 2, 1.0)
        for x1, y1, x2, y2 in links.lines[links.alive_rows()]
    }
    assert hits <= {None, *drawn}


def test_that_panning_paints_only_what_comes_into_view(
    crowd: ChainView, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    crowd.canvas.set_zoom(1.0)
    qtbot.wait(200)
    areas = _painted(crowd, monkeypatch)
    crowd.canvas.pan(30, 20)
    # At once: a moment later, when the view rests, all is painted.
    QApplication.sendEvent(crowd.window(), QEvent(QEvent.Type.UpdateRequest))
    whole = crowd.canvas.viewport().width() * crowd.canvas.viewport().height()
    assert 0 < sum(areas) < whole / 4


def test_that_the_picture_is_whole_again_when_panning_rests(crowd: ChainView, qtbot: QtBot) -> None:
    crowd.canvas.set_zoom(1.0)
    crowd.canvas.pan(300, 200)
    qtbot.wait(200)
    seen = crowd.canvas.viewport().grab().toImage()
    crowd.scene.update()
    assert seen == crowd.canvas.viewport().grab().toImage()


def _painted(view: ChainView, monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How many pixels each painting of the links covers, from now on."""
    found: list[float] = []
    item = view.scene.links
    paint = item.paint

    def noted(painter: object, option: object, widget: object = None) -> None:
        found.append(option.exposedRect.width() * option.exposedRect.height())  # type: ignore[attr-defined]  # an option
        paint(painter, option, widget)  # type: ignore[arg-type]  # as they came

    monkeypatch.setattr(item, "paint", noted)
    return found


def stamp_of(level: Level, scale: float) -> QImage:
    """The box of a supplier at this level, `scale` pixels for each of the chain."""
    look = node_look(level, OrganisationKind.SUPPLIER, LIGHT)
    size = StampSize.at(scale, 1.0, has_text=scale >= 0.5)
    return Stamps().stamp(look, level, size).toImage()


def bright_runs(image: QImage, is_mark: Callable[[QColor], bool]) -> int:
    """How many marks stand side by side on the middle line of a stamp."""
    y = image.height() // 2
    marked = [
        is_mark(image.pixelColor(x, y)) for x in range(MARGIN + 1, image.width() - MARGIN - 1)
    ]
    return sum(one and not before for before, one in zip([False, *marked], marked, strict=False))


@pytest.mark.parametrize("scale", [0.1, 0.25, 0.4])
@pytest.mark.parametrize(
    ("level", "pips"),
    [(Level.NONE, 0), (Level.LOW, 1), (Level.MEDIUM, 2), (Level.HIGH, 3), (Level.VERY_HIGH, 4)],
)
def test_that_far_away_pips_say_the_level(level: Level, pips: int, scale: float) -> None:
    text = QColor(node_look(level, OrganisationKind.SUPPLIER, LIGHT).text)
    assert bright_runs(stamp_of(level, scale), lambda colour: colour == text) == pips


@pytest.mark.parametrize("scale", [0.03, 0.1, 0.25, 0.4, 1.0])
def test_that_what_is_not_known_is_hatched_at_every_zoom(scale: float) -> None:
    image = stamp_of(Level.UNKNOWN, scale)
    inside = {
        image.pixelColor(x, y).name()
        for x in range(MARGIN + 1, image.width() - MARGIN - 1)
        for y in range(MARGIN, image.height() - MARGIN)
    }
    assert len(inside) > 1


def test_that_no_two_levels_look_alike_without_colour() -> None:
    greys = []
    for level in LEVELS:
        image = stamp_of(level, 0.25).convertToFormat(QImage.Format.Format_Grayscale8)
        greys.append(bytes(image.constBits()))
    assert len(set(greys)) == len(LEVELS)


def test_that_pieces_of_a_curve_join_and_end_where_it_does() -> None:
    lines = np.array([[0.0, 0.0, 400.0, 90.0], [10.0, 5.0, 300.0, 5.0]])
    found = curves.pieces(lines, curves.bends(lines, np.array([False, False])))
    for at, line in enumerate(lines):
        own = found.reshape(2, -1, 4)[at]
        assert np.allclose(own[1:, :2], own[:-1, 2:])
        assert np.allclose((*own[0, :2], *own[-1, 2:]), line)


def test_that_dashes_leave_room_between_them() -> None:
    lines = np.array([[0.0, 0.0, 400.0, 0.0]])
    found = curves.dashes(lines, curves.bends(lines, np.array([False])))
    assert (found[1:, 0] > found[:-1, 2] + 1).all()


def test_that_lines_beside_each_other_are_as_wide_as_their_number() -> None:
    parts = curves.beside(np.array([[0.0, 10.0, 100.0, 10.0]]), 3, 1.0)
    assert [float(part[0, 1]) for part in parts] == [9.0, 10.0, 11.0]
