"""Naming organisations where they stand in the drawing."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from imvo_desktop.domain.codes import Kind
from imvo_desktop.ui.canvas.chain_canvas import ChainCanvas
from imvo_desktop.ui.canvas.chain_commands import ChainCommands
from imvo_desktop.ui.canvas.chain_scene import ChainScene
from imvo_desktop.ui.canvas.name_editor import NameEditor


class Naming(QObject):
    """Opens the line over a node, and keeps what was written as one edit."""

    def __init__(self, canvas: ChainCanvas, scene: ChainScene, commands: ChainCommands) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._scene = scene
        self._commands = commands
        self._waiting = ""
        self._editor = NameEditor(canvas)
        self._editor.named.connect(commands.rename)
        self._editor.left.connect(self._go_on)
        commands.naming.connect(self.start)

    def start(self, organisation: str) -> None:
        """Let a person write the name, at once or when the new node found its place."""
        self._waiting = organisation
        self.follow()

    def follow(self) -> None:
        """Places are other ones: stay with the node."""
        centre = self._scene.place_of(Kind.ORGANISATION, self._editor.node)
        if centre is not None:
            self._editor.move_to(self._editor.node, centre)
        waiting = self._waiting
        centre = self._scene.place_of(Kind.ORGANISATION, waiting)
        if waiting and centre is not None and self._commands.is_editable:
            self._waiting = ""
            row = self._scene.model.nodes.rows.row_of[waiting]
            self._canvas.reveal(centre)
            self._editor.edit(waiting, self._scene.model.nodes.names[row], centre)

    def _go_on(self, is_on: bool) -> None:
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        if is_on:
            self._canvas.go_on()
