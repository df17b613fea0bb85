"""The menu on a place of the map."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from imvo_desktop.ui.map.map_stage import MapStage


class MapMenu(QMenu):
    """What can be done at `at`; `…_asked` leave it."""

    details_asked = Signal()
    fit_asked = Signal()
    picture_asked = Signal()
    narrow_asked = Signal(str)

    def __init__(self, stage: MapStage, at: QPoint, country: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("map_menu")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._stage = stage
        self._degrees = stage.view.degrees_at(at.x(), at.y())
        self._fill_for_organisation()
        if country:
            text = self.tr("Narrow to this country")
            self._add("narrow", text, lambda: self.narrow_asked.emit(country))
        if stage.is_something_at(QPointF(at)):
            self._add("details", self.tr("Show the details\tEnter"), self.details_asked.emit)
        self.addSeparator()
        self._add("fit", self.tr("Show the whole world\tCtrl+0"), self.fit_asked.emit)
        self._add("select_all", self.tr("Select all\tCtrl+A"), stage.select_all)
        self._add("picture", self.tr("Copy the map as a picture"), self.picture_asked.emit)

    def _fill_for_organisation(self) -> None:
        commands, key = self._stage.commands, self._stage.organisation_key()
        if key is None or not commands.is_editable:
            return
        name = self._stage.name_of_organisation()
        if self._degrees is not None:
            text = self.tr("“{name}” is exactly here").format(name=name)
            lat, lon = self._degrees
            self._add("place", text, lambda: commands.place(key, lat, lon))
        if commands.has_coordinates(key[1]):
            text = self.tr("Take the place of “{name}” away").format(name=name)
            self._add("forget_place", text, lambda: commands.forget_place(key[1]))
        self.addSeparator()

    def _add(self, name: str, text: str, action: Callable[[], object]) -> None:
        made = self.addAction(text.replace("&", "&&"))
        made.setObjectName(name)
        made.triggered.connect(lambda: action())
