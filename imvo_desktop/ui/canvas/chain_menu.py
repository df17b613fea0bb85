"""The menu under the right mouse button of the chain."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from imvo_desktop.domain.codes import Kind
from imvo_desktop.ui.canvas.chain_commands import ChainCommands
from imvo_desktop.ui.canvas.chain_scene import Hit, Part
from imvo_desktop.ui.canvas.keyboard import Keyboard


class ChainMenu(QMenu):
    """What can be done with what lies under the mouse; `…_asked` leave it."""

    details_asked = Signal()
    fit_asked = Signal()
    merge_asked = Signal()

    def __init__(
        self, commands: ChainCommands, keyboard: Keyboard, hit: Hit, record_id: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("chain_menu")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._commands = commands
        self._keyboard = keyboard
        self._id = record_id
        if hit.part is Part.NODE:
            self._fill_for_node()
        elif hit.part is Part.LINK:
            self._fill_for_link()
        else:
            self._fill_for_ground()

    def _fill_for_node(self) -> None:
        add = self._commands.add_supplier
        self._add("add_supplier", self.tr("Add a supplier"), lambda: add(self._id))
        self._add(
            "add_unknown",
            self.tr("Add a supplier not known yet"),
            lambda: add(self._id, is_known=False),
        )
        self._add("start_link", self.tr("Make a delivery to…\tL"), self._keyboard.start_link)
        if self._commands.has_pair:
            self._add("merge", self.tr("Join these two…"), self.merge_asked.emit)
        self.addSeparator()
        self._fill_for_link()

    def _fill_for_link(self) -> None:
        self._add("details", self.tr("Show the details\tEnter"), self.details_asked.emit, False)
        self._add("remove", self.tr("Remove\tDel"), self._commands.remove_selected)

    def _fill_for_ground(self) -> None:
        self._add("fit", self.tr("Show the whole chain\tCtrl+0"), self.fit_asked.emit, False)
        self._add("select_all", self.tr("Select all\tCtrl+A"), self._keyboard.select_all, False)
        self._add("tidy", self.tr("Tidy the drawing"), self._commands.tidy)

    def _add(
        self, name: str, text: str, action: Callable[[], object], is_edit: bool = True
    ) -> None:
        made = self.addAction(text)
        made.setObjectName(name)
        made.setEnabled(self._commands.is_editable or not is_edit)
        made.triggered.connect(lambda: action())


def select_under(
    commands: ChainCommands, hit: Hit, record_id: str, chosen: tuple[str, ...]
) -> None:
    """Select what the menu is for, unless it is among what is selected already."""
    if hit.part in (Part.NODE, Part.LINK) and record_id not in chosen:
        commands.select(Kind.LINK if hit.part is Part.LINK else Kind.ORGANISATION, (record_id,))
