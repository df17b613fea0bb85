"""The notes on the drawing of the chain, all in one item."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from imvo_desktop.charts.note_parts import (
    BAR_WIDTH,
    NOTE_PADDING,
    NOTE_SIZE,
    NoteShape,
    note_shape,
)
from imvo_desktop.domain.note import Note
from imvo_desktop.tokens import RADIUS, Palette
from imvo_desktop.ui.canvas.chain_scene import ChainScene

_ROOM = 6.0


class NotesItem(QGraphicsItem):
    """Draws every note over the chain; the selected ones with a frame."""

    def __init__(self, scene: ChainScene, palette: Palette) -> None:
        super().__init__()
        self.setZValue(1.6)
        self._scene = scene
        self._palette = palette
        self._font = QFont()
        self._font.setPixelSize(NOTE_SIZE)
        self._notes: list[Note] = []
        self._shapes: list[NoteShape] = []
        self._selected: frozenset[str] = frozenset()
        self._shifted = ""
        self._by = QPointF()
        scene.addItem(self)

    def use(self, palette: Palette) -> None:
        """Draw in the colours of `palette` from now on."""
        self._palette = palette
        self.update()

    def show_notes(self, notes: Iterable[Note]) -> None:
        """Show these notes, and no others."""
        self.prepareGeometryChange()
        self._notes = list(notes)
        metrics = QFontMetricsF(self._font)
        self._shapes = [note_shape(one, metrics.horizontalAdvance) for one in self._notes]
        area = self._area()
        if area != self._scene.notes_area:
            self._scene.notes_area = area
            self._scene.fit_bounds()

    def mark(self, ids: Iterable[str]) -> None:
        """Draw these notes as selected."""
        self._selected = frozenset(ids)
        self.update()

    def shift(self, note: str, by: QPointF) -> None:
        """Show a note elsewhere while it is dragged; none for an empty id."""
        self.prepareGeometryChange()
        self._shifted, self._by = note, by

    @property
    def is_shifted(self) -> bool:
        """Whether a note is on its way."""
        return bool(self._shifted)

    def at(self, at: QPointF) -> int | None:
        """The row of the note at a point of the scene, the one on top."""
        found = [row for row in range(len(self._notes)) if self._box(row).contains(at)]
        return found[-1] if found else None

    def id_of(self, row: int) -> str:
        """The id of the note in `row`."""
        return self._notes[row].id

    def box_of(self, note: str) -> QRectF | None:
        """The sheet of a note on the scene; None when there is none."""
        rows = [row for row, one in enumerate(self._notes) if one.id == note]
        return self._box(rows[0]) if rows else None

    def place_of(self, note: str) -> QPointF | None:
        """The upper left corner of a note."""
        box = self.box_of(note)
        return box.topLeft() if box is not None else None

    def text_of(self, note: str) -> str:
        """What a note says."""
        return next((one.text for one in self._notes if one.id == note), "")

    def boundingRect(self) -> QRectF:
        area = self._area()
        return area.adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM) if not area.isNull() else area

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        for row, shape in enumerate(self._shapes):
            self._paint_note(painter, self._box(row), shape)
            if self._notes[row].id in self._selected:
                pen = QPen(QColor(self._palette.focus), 3)
                pen.setCosmetic(True)
                painter.setPen(pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(self._box(row).adjusted(-3, -3, 3, 3), RADIUS, RADIUS)

    def _paint_note(self, painter: QPainter, box: QRectF, shape: NoteShape) -> None:
        pen = QPen(QColor(self._palette.line), 1)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(QColor(self._palette.surface))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        painter.fillRect(
            QRectF(box.topLeft(), box.bottomLeft() + QPointF(BAR_WIDTH, 0)),
            QColor(self._palette.accent),
        )
        painter.setPen(QColor(self._palette.text))
        for at, line in enumerate(shape.lines):
            start = QPointF(BAR_WIDTH + NOTE_PADDING, shape.baseline(at))
            painter.drawText(box.topLeft() + start, line)

    def _box(self, row: int) -> QRectF:
        shape = self._shapes[row]
        box = QRectF(shape.x, shape.y, shape.width, shape.height)
        return box.translated(self._by) if self._notes[row].id == self._shifted else box

    def _area(self) -> QRectF:
        found = QRectF()
        for row in range(len(self._shapes)):
            found |= self._box(row)
        return found
