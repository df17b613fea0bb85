"""Everything the mouse does on the canvas, by keys: walk, open, link, remove, zoom."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from imvo_desktop.domain.codes import Kind
from imvo_desktop.ui.canvas.chain_commands import ChainCommands
from imvo_desktop.ui.canvas.chain_scene import NO_HIT, ChainScene, Hit, Part
from imvo_desktop.ui.canvas.folds import Folds
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
    `zoom_asked(int)` with 1 for closer, -1 for further, 0 for all, `asked(name)` for what is done
    elsewhere: `rename`, `tag_risk`, `menu`.
    """

    entered = Signal()
    picking = Signal(bool)
    zoom_asked = Signal(int)
    asked = Signal(str)

    def __init__(
        self,
        scene: ChainScene,
        commands: ChainCommands,
        folds: Folds,
        document: Document,
        selection: Selection,
    ) -> None:
        super().__init__()
        self._scene = scene
        self._commands = commands
        self._folds = folds
        self._document = document
        self._selection = selection
        self._at: Stop | None = None
        self._supplier: str | None = None
        self._keys = self._bound()

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

    def hit_of_selected(self) -> Hit:
        """The node or link that is selected, as if the mouse were on it."""
        stop = self._selected_stop()
        if stop is None:
            return NO_HIT
        return Hit(Part.NODE if stop.kind is Kind.ORGANISATION else Part.LINK, stop.row)

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
        self._commands.connect_nodes(supplier, self._scene.model.nodes.rows.ids[row])
        return True

    def stop(self) -> None:
        """Make no delivery after all, or else select nothing, or else show everything again."""
        if self._supplier is None:
            self._document.filtering.step_back(self._selection)
        self.stop_picking()

    def stop_picking(self) -> None:
        """Make no delivery after all."""
        self._supplier = None
        self.picking.emit(False)

    def _bound(self) -> Mapping[tuple[int, Qt.KeyboardModifier], Callable[[], object]]:
        """What each key does."""
        none, control = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
        key = Qt.Key
        return {
            (key.Key_Return, none): self._enter,
            (key.Key_Enter, none): self._enter,
            (key.Key_Delete, none): self._commands.remove_selected,
            (key.Key_Backspace, none): self._commands.remove_selected,
            (key.Key_Escape, none): self.stop,
            (key.Key_L, none): self.start_link,
            (key.Key_Insert, none): self._add_supplier,
            (key.Key_N, none): self._add_supplier,
            (key.Key_R, none): lambda: self.asked.emit("tag_risk"),
            (key.Key_F2, none): lambda: self.asked.emit("rename"),
            (key.Key_Menu, none): lambda: self.asked.emit("menu"),
            (key.Key_F10, Qt.KeyboardModifier.ShiftModifier): lambda: self.asked.emit("menu"),
            (key.Key_Home, none): self._go_home,
            (key.Key_Plus, none): self._open,
            (key.Key_Minus, none): self._close,
            (key.Key_A, control): self.select_all,
            (key.Key_0, control): lambda: self.zoom_asked.emit(0),
            (key.Key_Plus, control): lambda: self.zoom_asked.emit(1),
            (key.Key_Equal, control): lambda: self.zoom_asked.emit(1),
            (key.Key_Minus, control): lambda: self.zoom_asked.emit(-1),
        }

    def _go_home(self) -> None:
        own = self._document.network.own
        if own is not None:
            self._commands.select(Kind.ORGANISATION, (own.id,))

    def _open(self) -> None:
        for node in self.nodes():
            self._folds.open_at(node)

    def _close(self) -> None:
        for node in self.nodes():
            self._folds.close_at(node)

    def nodes(self) -> list[str]:
        """The nodes that are drawn as selected."""
        if self._selection.kind is not Kind.ORGANISATION:
            return []
        return self._folds.shown.shown(Kind.ORGANISATION, self._selection.ids)[1]

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
        found = self._selected_stop()
        if self._at is None or found is None:
            return None
        return self._at if (found.kind, found.row) == (self._at.kind, self._at.row) else None

    def _selected_stop(self) -> Stop | None:
        shown = self._folds.shown
        kind, ids = shown.shown(self._selection.kind, self._selection.ids)
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
