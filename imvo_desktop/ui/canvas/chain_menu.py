"""The menu under the right mouse button of the chain."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from imvo_desktop.ui.canvas.chain_scene import Hit, Part
from imvo_desktop.ui.canvas.gestures import Stage
from imvo_desktop.ui.canvas.keyboard import Keyboard


@dataclass(frozen=True, slots=True)
class MenuPlace:
    """What lies under the mouse, and where that is in the drawing."""

    hit: Hit
    record_id: str
    at: tuple[float, float]


class ChainMenu(QMenu):
    """What can be done with what lies under the mouse; `asked(name)` for what leaves it."""

    asked = Signal(str)

    def __init__(self, stage: Stage, keyboard: Keyboard, place: MenuPlace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("chain_menu")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._commands = stage.commands
        self._folds = stage.folds
        self._keyboard = keyboard
        self._place = place
        self._id = place.record_id
        if place.hit.part is Part.LINK:
            self._fill_for_link()
        elif place.hit.part is Part.NOTE:
            self._fill_for_note()
        elif not self._id:
            self._fill_for_ground()
        elif self._commands.is_record(self._id):
            self._fill_for_node()
        else:
            self._fill_for_group()

    def _fill_for_node(self) -> None:
        add = self._commands.add_supplier
        self._add("add_supplier", self.tr("Add a supplier\tInsert"), lambda: add(self._id))
        self._add(
            "add_unknown",
            self.tr("Add a supplier not known yet"),
            lambda: add(self._id, is_known=False),
        )
        self._add("start_link", self.tr("Make a delivery to…\tL"), self._keyboard.start_link)
        self._add("rename", self.tr("Change the name\tF2"), self._asking("rename"))
        if self._commands.has_pair:
            self._add("merge", self.tr("Join these two…"), self._asking("merge"))
        self.addSeparator()
        self._add_folding()
        self._look("branch", self.tr("Show only the chain of this one"), self._asking("branch"))
        self.addSeparator()
        self._fill_for_link()

    def _fill_for_group(self) -> None:
        self._add_folding()
        self.addSeparator()
        self._fill_for_link()

    def _add_folding(self) -> None:
        node, folds = self._id, self._folds
        is_open = folds.is_open_at(node)
        if is_open is False:
            is_group = node in folds.shown.groups and node not in folds.folding.collapsed
            text = self.tr("Open the group\t+") if is_group else self.tr("Expand the branch\t+")
            self._look("unfold", text, lambda: folds.open_at(node))
        if folds.has_suppliers(node):
            self._look(
                "fold", self.tr("Collapse the branch behind it\t−"), lambda: folds.collapse(node)
            )
        if folds.is_in_opened(node):
            self._look("close_group", self.tr("Close the group"), lambda: folds.close_group(node))

    def _fill_for_link(self) -> None:
        self._look("details", self.tr("Show the details\tEnter"), self._asking("details"))
        self._add("what_if", self.tr("What if…"), self._asking("what_if"))
        asked = self.tr("Questionnaire for the supplier…")
        self._look("ask_supplier", asked, self._asking("ask_supplier"))
        self._add("remove", self.tr("Remove\tDel"), self._commands.remove_selected)

    def _fill_for_note(self) -> None:
        self._add("write", self.tr("Change the note\tF2"), self._asking("rename"))
        self._add("remove", self.tr("Remove\tDel"), self._commands.remove_selected)

    def _fill_for_ground(self) -> None:
        self._add("note", self.tr("Note here"), lambda: self._commands.add_note(self._place.at))
        self._look("fit", self.tr("Show the whole chain\tCtrl+0"), self._asking("fit"))
        self._look("select_all", self.tr("Select all\tCtrl+A"), self._keyboard.select_all)
        if not self._folds.folding.is_plain:
            self._look("unfold_all", self.tr("Show each by itself"), self._folds.unfold_all)
        self._add("tidy", self.tr("Tidy the drawing"), self._asking("tidy"))

    def _asking(self, name: str) -> Callable[[], None]:
        return lambda: self.asked.emit(name)

    def _look(self, name: str, text: str, action: Callable[[], object]) -> None:
        """Offer another way of looking, which changes nothing."""
        made = self.addAction(text)
        made.setObjectName(name)
        made.triggered.connect(lambda: action())

    def _add(self, name: str, text: str, action: Callable[[], object]) -> None:
        """Offer an edit."""
        self._look(name, text, action)
        self.actions()[-1].setEnabled(self._commands.is_editable)
