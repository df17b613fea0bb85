"""The projects that were open before, with the day and the folder; before the first, the way."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.panels.button_text import plain
from imvo_desktop.ui.panels.checklist import TEXTS
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.text_size import scaled

_PATH_ROLE = Qt.ItemDataRole.UserRole
_ROW_HEIGHT = 6 * GRID


class RecentList(QWidget):
    """`reopened(path)` when one is chosen."""

    reopened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[tuple[str, str], ...] = ()
        self._head = QLabel()
        self._head.setProperty("role", "list_head")
        self._way = WrappedLabel()
        self._way.setObjectName("first_way")
        self._list = QListWidget()
        self._list.setObjectName("recent_projects")
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.setMinimumHeight(2 * _ROW_HEIGHT)
        self._list.itemActivated.connect(self._reopen)
        self._list.itemClicked.connect(self._reopen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self._head)
        layout.addWidget(self._way)
        layout.addWidget(self._list, 1)
        layout.addStretch(0)
        self._retranslate()

    def show_recent(self, rows: Iterable[tuple[str, str]]) -> None:
        """List projects by path and ISO day, the last one first."""
        self._rows = tuple(rows)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _reopen(self, item: QListWidgetItem) -> None:
        self.reopened.emit(item.data(_PATH_ROLE))

    def _retranslate(self) -> None:
        self._list.clear()
        for path, day in self._rows:
            where = " · ".join(part for part in (_written(day), str(Path(path).parent)) if part)
            item = QListWidgetItem(f"{Path(path).stem}\n{where}")
            item.setData(_PATH_ROLE, path)
            item.setToolTip(plain(path))
            item.setSizeHint(QSize(0, scaled(_ROW_HEIGHT)))
            self._list.addItem(item)
        recent, first = self.tr("Recent projects"), self.tr("Your first analysis in five steps")
        self._head.setText(recent if self._rows else first)
        self._list.setAccessibleName(recent)
        self._list.setVisible(bool(self._rows))
        steps = (QCoreApplication.translate("checklist", text) for text in TEXTS.values())
        self._way.setText("\n\n".join(f"{at}   {text}" for at, text in enumerate(steps, 1)))
        self._way.setVisible(not self._rows)


def _written(day: str) -> str:
    """An ISO day as the language writes it; empty when it is not known."""
    date = QDate.fromString(day, Qt.DateFormat.ISODate)
    return QLocale().toString(date, "d MMMM yyyy") if date.isValid() else ""
