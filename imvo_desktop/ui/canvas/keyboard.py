"""Everything the mouse does on the canvas, by keys: walk, open, link, remove, zoom."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from imvo_desktop.domain.codes import Kind
from imvo_desktop.ui.canvas.chain_commands import ChainCommands
from imvo_desktop.ui.canvas.chain_scene import ChainScene
from imvo_desktop.ui.canvas.walking import Direction, Stop, first_stop, step
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.selection import Selection

_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_DIRECTIONS = {
    Qt.Key.Key_Left: Direction.LEFT,
    Qt.Key.Key_Right: Direction.RIGHT,
    Qt.Key.Key_Up: Direction.UP,
    Qt.Key.Key_Down: Direction.DOWN,
}


class Keyboard(QObject):
    """Knows where one stands in the chain and what each key does there.

    `entered` for Enter, `picking(bool)` while the buyer of a new delivery is chosen,
    `zoom_asked(int)` with 1 for closer, -1 for further, 0 for all.
    """

    entered = Signal()
    picking = Signal(bool)
    zoom_asked = Signal(int)

    def __init__(
        self, scene: ChainScene, commands: ChainCommands, document: Document, selection: Selection
    ) -> None:
        super().__init__()
        self._scene = scene
        self._commands = commands
        self._document = document
        self._selection = selection
        self._at: Stop | None = None
        self._supplier: str | None = None
        none, control = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
        self._keys: Mapping[tuple[int, Qt.KeyboardModifier], Callable[[], object]] = {
            (Qt.Key.Key_Return, none): self._enter,
            (Qt.Key.Key_Enter, none): self._enter,
            (Qt.Key.Key_Delete, none): commands.remove_selected,
            (Qt.Key.Key_Backspace, none): commands.remove_selected,
            (Qt.Key.Key_Escape, none): self.stop,
            (Qt.Key.Key_L, none): self.start_link,
            (Qt.Key.Key_Plus, none): self._add_supplier,
            (Qt.Key.Key_Insert, none): self._add_supplier,
            (Qt.Key.Key_A, control): self.select_all,
            (Qt.Key.Key_0, control): lambda: self.zoom_asked.emit(0),
            (Qt.Key.Key_Plus, control): lambda: self.zoom_asked.emit(1),
            (Qt.Key.Key_Equal, control): lambda: self.zoom_asked.emit(1),
            (Qt.Key.Key_Minus, control): lambda: self.zoom_asked.emit(-1),
        }

    def knows(self, event: QKeyEvent) -> bool:
        """Whether the key does something here."""
        return self._key(event) in self._keys or self._direction(event) is not None

    def press(self, event: QKeyEvent) -> bool:
        """Do what the key asks; False when it asks nothing here."""
        direction = self._direction(event)
        if direction is not None:
            self._walk(direction)
            return True
        action = self._keys.get(self._key(event))
        if action is not None:
            action()
        return action is not None

    def select_all(self) -> None:
        """Select every organisation."""
        nodes = self._scene.model.nodes
        self._commands.select(
            Kind.ORGANISATION, [nodes.rows.ids[row] for row in nodes.alive_rows()]
        )

    def start_link(self) -> None:
        """Take the selected organisation as the supplier of a new delivery; its buyer is next."""
        if self._selection.kind is Kind.ORGANISATION and self._commands.is_editable:
            self._supplier = self._selection.single
            self.picking.emit(self._supplier is not None)

    def pick(self, row: int) -> bool:
        """Take the node as the buyer of the new delivery; False when none is being made."""
        if self._supplier is None:
            return False
        supplier = self._supplier
        self.stop_picking()
        self._commands.connect(supplier, self._scene.model.nodes.rows.ids[row])
        return True

    def stop(self) -> None:
        """Make no delivery after all, or else select nothing."""
        if self._supplier is None:
            self._commands.clear()
        self.stop_picking()

    def stop_picking(self) -> None:
        """Make no delivery after all."""
        self._supplier = None
        self.picking.emit(False)

    def _enter(self) -> None:
        standing = self._standing() or self._selected_stop()
        if self._supplier is None:
            if standing is not None:
                self.entered.emit()
        elif standing is not None and standing.kind is Kind.ORGANISATION:
            self.pick(standing.row)

    def _add_supplier(self) -> None:
        if self._selection.kind is Kind.ORGANISATION and self._selection.single is not None:
            self._commands.add_supplier(self._selection.single)

    def _walk(self, direction: Direction) -> None:
        model = self._scene.model
        at = self._standing() or self._selected_stop()
        if at is None:
            own = self._document.network.own
            found = first_stop(model, own.id if own is not None else None)
        else:
            found = step(model, at, direction)
        if found is None:
            return
        self._at = found
        table = model.nodes if found.kind is Kind.ORGANISATION else model.links
        self._commands.select(found.kind, (table.rows.ids[found.row],))

    def _standing(self) -> Stop | None:
        """Where the last step led, while that is still what is selected."""
        if self._at is None or self._at.kind is not self._selection.kind:
            return None
        found = self._selected_stop()
        return self._at if found is not None and found.row == self._at.row else None

    def _selected_stop(self) -> Stop | None:
        kind, ids = self._selection.kind, self._selection.ids
        if kind not in (Kind.ORGANISATION, Kind.LINK):
            return None
        is_node = kind is Kind.ORGANISATION
        table = self._scene.model.nodes if is_node else self._scene.model.links
        row = table.rows.row_of.get(ids[-1])
        return Stop(kind, row) if row is not None else None

    @staticmethod
    def _key(event: QKeyEvent) -> tuple[int, Qt.KeyboardModifier]:
        modifiers = event.modifiers() & ~_KEYPAD
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            modifiers &= ~Qt.KeyboardModifier.ShiftModifier
        return event.key(), modifiers

    @staticmethod
    def _direction(event: QKeyEvent) -> Direction | None:
        is_plain = event.modifiers() & ~_KEYPAD == Qt.KeyboardModifier.NoModifier
        return _DIRECTIONS.get(Qt.Key(event.key())) if is_plain else None
