"""One chain drawn three ways, to pan, zoom and drag in: our canvas, an item for each, bare dots.

Every way draws the same places in a window of the same size. A frame is what a step of the mouse
costs until the picture is there, without the waiting of the event loop.
"""

from __future__ import annotations

import importlib
import random
from typing import TYPE_CHECKING, Protocol, cast

import numpy as np
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPen, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QGraphicsLineItem,
    QGraphicsRectItem,
    QGraphicsScene,
    QGraphicsSimpleTextItem,
    QGraphicsView,
    QWidget,
)

from imvo_desktop.charts.chain_style import NODE_HEIGHT, NODE_WIDTH
from imvo_desktop.domain.ids import random_ids
from imvo_desktop.domain.network import Network
from imvo_desktop.labels.labels import Labels
from imvo_desktop.tokens import LEVEL_COLOURS
from imvo_desktop.ui.canvas.chain_view import ChainView
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Workers
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.settings import Appearance
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.arrange_chain import arrange
from imvo_desktop.usecases.assess import assess_network
from tests.ui.memory_session import MemorySession

if TYPE_CHECKING:
    from imvo_desktop.analysis.assessment import Floats, Ints
    from imvo_desktop.usecases.session import Session

WIDTH, HEIGHT = 1600, 900
"""Of the drawing, in pixels."""

NEARLY_ALL = 1.15
"""How much closer than the whole chain a full view is: with a little room to pan."""


class Drawn:
    """Where the nodes lie and which ones the links join: the same for every way of drawing."""

    def __init__(self, network: Network) -> None:
        self.network = network
        places = arrange(network)
        number = {one: row for row, one in enumerate(places)}
        self.ids = list(places)
        self.places: Floats = np.array(list(places.values()))
        links = network.links.values()
        self.ends: Ints = np.array(
            [(number[one.supplier], number[one.buyer]) for one in links], dtype=np.int64
        )
        half = np.array((NODE_WIDTH / 2, NODE_HEIGHT / 2))
        low, high = self.places.min(0) - half, self.places.max(0) + half
        self.area = QRectF(QPointF(*low.tolist()), QPointF(*high.tolist()))

    @property
    def middle(self) -> int:
        """The node nearest to the middle of those with six links or more."""
        degree = np.bincount(self.ends.ravel(), minlength=len(self.places))
        centre = np.array((self.area.center().x(), self.area.center().y()))
        away = np.hypot(*(self.places - centre).T)
        return int(np.argmin(np.where(degree >= 6, away, np.inf)))


class Way(Protocol):
    """One way of drawing. Every step ends with its picture on the screen."""

    def show_all(self) -> None:
        """Show nearly the whole chain: with a little room to pan."""

    def look_closely(self) -> None:
        """Show the middle of the chain at 100 %."""

    def pan(self, right: int, down: int) -> None:
        """Move the picture by so many pixels."""

    def zoom(self, factor: float) -> None:
        """Look so many times closer, around the middle."""

    def take_up(self) -> None:
        """Press the mouse on the node in the middle."""

    def drag(self, right: int, down: int) -> None:
        """Move that node so many pixels of the screen from where it was taken up."""

    def let_go(self) -> None:
        """Leave the node where it was."""

    def picture(self) -> QPixmap:
        """What is on the screen."""

    def close(self) -> None:
        """Take the window away."""


def _shown(window: QWidget) -> None:
    """Let `window` draw what changed, at once."""
    QCoreApplication.sendPostedEvents()
    QApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))


class OurCanvas:
    """The canvas of the chain view, with labels, levels, patterns and the overview over it.

    It stands alone, as the others do: the legend below it is not drawn along.
    """

    def __init__(self, drawn: Drawn) -> None:
        self._drawn = drawn
        self._workers = Workers()
        document = Document(Labels("en"), self._workers, "tester", random_ids(random.Random(7)))
        # reason: the session in memory does what the window asks of a session, without a file
        document.session = cast("Session", MemorySession(drawn.network))
        document.assessment = assess_network(drawn.network)
        app = cast(QApplication, QApplication.instance())  # made by who calls
        self.view = ChainView(document, Selection(), Theme(app, Appearance.LIGHT))
        self._start = QPointF()
        self._until_placed()
        # Qt gives a widget without a parent a window of its own.
        self.view.canvas.setParent(None)
        self.view.canvas.resize(WIDTH, HEIGHT)
        self.view.canvas.show()
        room = self.view.canvas.viewport().size()
        self.view.canvas.resize(2 * WIDTH - room.width(), 2 * HEIGHT - room.height())
        QApplication.processEvents()

    def show_all(self) -> None:
        self.view.canvas.fit()
        self.view.canvas.set_zoom(self.view.canvas.zoom * NEARLY_ALL)
        _shown(self.view.canvas)

    def look_closely(self) -> None:
        self.view.canvas.set_zoom(1.0)
        self.view.canvas.centerOn(self._drawn.area.center())
        _shown(self.view.canvas)

    def pan(self, right: int, down: int) -> None:
        self.view.canvas.pan(right, down)
        _shown(self.view.canvas)

    def zoom(self, factor: float) -> None:
        self.view.canvas.set_zoom(self.view.canvas.zoom * factor)
        _shown(self.view.canvas)

    def take_up(self) -> None:
        scene = self.view.scene
        row = scene.model.nodes.rows.row_of[self._drawn.ids[self._drawn.middle]]
        self._start = QPointF(self.view.canvas.mapFromScene(scene.centre(row)))
        self._mouse(QEvent.Type.MouseButtonPress, self._start)
        self.drag(9, 9)

    def drag(self, right: int, down: int) -> None:
        self._mouse(QEvent.Type.MouseMove, self._start + QPointF(right, down))

    def let_go(self) -> None:
        self.view.canvas.cancel_gesture()
        _shown(self.view.canvas)

    def picture(self) -> QPixmap:
        return self.view.canvas.grab()

    def close(self) -> None:
        self._workers.shutdown()
        shiboken6.delete(self.view.canvas)
        shiboken6.delete(self.view)

    def _mouse(self, kind: QEvent.Type, at: QPointF) -> None:
        viewport = self.view.canvas.viewport()
        button = Qt.MouseButton.LeftButton
        modifier = Qt.KeyboardModifier.NoModifier
        whole = viewport.mapToGlobal(at)
        QApplication.sendEvent(viewport, QMouseEvent(kind, at, whole, button, button, modifier))
        _shown(self.view.canvas)

    def _until_placed(self) -> None:
        while self.view.scene.sceneRect().isEmpty():
            QApplication.processEvents()


class _Usual:
    """What two ways share: a plain view on a scene."""

    def __init__(self, drawn: Drawn, view: QGraphicsView) -> None:
        self._drawn = drawn
        self.view = view
        self._scale = 1.0

    def show_all(self) -> None:
        """Show the whole chain."""
        self.view.fitInView(self._drawn.area)
        self.zoom(NEARLY_ALL)
        _shown(self.view)

    def picture(self) -> QPixmap:
        """What is on the screen."""
        return self.view.grab()

    def close(self) -> None:
        """Take the window away."""
        shiboken6.delete(self.view)

    def zoom(self, factor: float) -> None:
        """Look so many times closer, around the middle."""
        raise NotImplementedError

    def _moved(self, right: int, down: int) -> Floats:
        shift = np.array((right, down)) / self._scale
        found: Floats = self._drawn.places[self._drawn.middle] + shift
        return found


class ItemForEach(_Usual):
    """One item for each node, with its name, and one for each link: the usual way."""

    def __init__(self, drawn: Drawn) -> None:
        scene = QGraphicsScene()
        super().__init__(drawn, QGraphicsView(scene))
        self._scene = scene
        self._lines = [self._line(*one) for one in drawn.ends.tolist()]
        self._boxes = [self._box(row) for row in range(len(drawn.ids))]
        self.view.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.view.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.view.resize(WIDTH, HEIGHT)
        self.view.show()
        QApplication.processEvents()

    def look_closely(self) -> None:
        self.view.resetTransform()
        self.view.centerOn(self._drawn.area.center())
        _shown(self.view)

    def pan(self, right: int, down: int) -> None:
        across, along = self.view.horizontalScrollBar(), self.view.verticalScrollBar()
        across.setValue(across.value() - right)
        along.setValue(along.value() - down)
        _shown(self.view)

    def zoom(self, factor: float) -> None:
        self.view.scale(factor, factor)
        _shown(self.view)

    def take_up(self) -> None:
        self._scale = self.view.transform().m11()
        self._held = np.flatnonzero((self._drawn.ends == self._drawn.middle).any(1)).tolist()

    def drag(self, right: int, down: int) -> None:
        self._put(self._moved(right, down))

    def let_go(self) -> None:
        self._put(self._moved(0, 0))

    def _put(self, at: Floats) -> None:
        row = self._drawn.middle
        self._boxes[row].setPos(*at.tolist())
        for one in self._held:
            ends = self._drawn.places[self._drawn.ends[one]].copy()
            ends[self._drawn.ends[one] == row] = at
            self._lines[one].setLine(QLineF(*ends.ravel().tolist()))
        _shown(self.view)

    def _line(self, supplier: int, buyer: int) -> QGraphicsLineItem:
        (x1, y1), (x2, y2) = self._drawn.places[[supplier, buyer]].tolist()
        found = QGraphicsLineItem(x1, y1, x2, y2)
        found.setPen(_thin("#868F99"))
        self._scene.addItem(found)
        return found

    def _box(self, row: int) -> QGraphicsRectItem:
        box = QGraphicsRectItem(-NODE_WIDTH / 2, -NODE_HEIGHT / 2, NODE_WIDTH, NODE_HEIGHT)
        box.setPen(_thin("#57606A"))
        box.setBrush(QColor(LEVEL_COLOURS["medium"].fill))
        box.setPos(*self._drawn.places[row].tolist())
        font = QFont()
        font.setPixelSize(13)
        name = QGraphicsSimpleTextItem(f"Organisation {row}", box)
        name.setFont(font)
        name.setPos(10 - NODE_WIDTH / 2, -9)
        self._scene.addItem(box)
        return box


class BareDots(_Usual):
    """pyqtgraph's GraphItem: a dot for each node and a straight line for each link, no more."""

    def __init__(self, drawn: Drawn) -> None:
        # By name: no part of the program, and without types.
        pyqtgraph = importlib.import_module("pyqtgraph")
        view = pyqtgraph.GraphicsView()
        super().__init__(drawn, view)
        self._box = pyqtgraph.ViewBox(enableMenu=False)
        self._box.setAspectLocked(True)
        self._box.invertY(True)
        self._box.setDefaultPadding(0)
        self._graph = pyqtgraph.GraphItem()
        self._box.addItem(self._graph)
        view.setCentralItem(self._box)
        view.setBackground("w")
        self._put(drawn.places)
        view.resize(WIDTH, HEIGHT)
        view.show()
        QApplication.processEvents()

    def show_all(self) -> None:
        self._box.setRange(self._drawn.area, padding=0)
        self.zoom(NEARLY_ALL)
        _shown(self.view)

    def look_closely(self) -> None:
        seen = QRectF(0, 0, WIDTH, HEIGHT)
        seen.moveCenter(self._drawn.area.center())
        self._box.setRange(seen, padding=0)
        _shown(self.view)

    def pan(self, right: int, down: int) -> None:
        across, along = self._box.viewPixelSize()
        self._box.translateBy(x=-right * across, y=-down * along)
        _shown(self.view)

    def zoom(self, factor: float) -> None:
        self._box.scaleBy((1 / factor, 1 / factor))
        _shown(self.view)

    def take_up(self) -> None:
        self._scale = 1 / self._box.viewPixelSize()[0]

    def drag(self, right: int, down: int) -> None:
        places = self._drawn.places.copy()
        places[self._drawn.middle] = self._moved(right, down)
        self._put(places)
        _shown(self.view)

    def let_go(self) -> None:
        self._put(self._drawn.places)
        _shown(self.view)

    def _put(self, places: Floats) -> None:
        self._graph.setData(
            pos=places, adj=self._drawn.ends, size=6, symbol="o", pen=_thin("#868F99")
        )


def _thin(colour: str) -> QPen:
    pen = QPen(QColor(colour), 1.0)
    pen.setCosmetic(True)
    return pen
