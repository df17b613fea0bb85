"""The six steps of due diligence as a path on the left, with the views of each step under it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP
from imvo_desktop.tokens import GRID
from imvo_desktop.ui import icons
from imvo_desktop.ui.theme import Theme

_NAME_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class PathRow:
    """One place to go; `level` 1 lies under the row of level 0 before it."""

    name: str
    text: str
    icon: str = ""
    level: int = 0


PATH: tuple[PathRow, ...] = (
    PathRow("step_1", QT_TRANSLATE_NOOP("step_path", "1 Policy and systems")),
    PathRow("step_2", QT_TRANSLATE_NOOP("step_path", "2 Map and judge risks")),
    PathRow("chain", QT_TRANSLATE_NOOP("step_path", "Chain"), "account_tree", 1),
    PathRow("organisations", QT_TRANSLATE_NOOP("step_path", "Organisations"), "factory", 1),
    PathRow("links", QT_TRANSLATE_NOOP("step_path", "Deliveries"), "local_shipping", 1),
    PathRow("risks", QT_TRANSLATE_NOOP("step_path", "Risks"), "flag", 1),
    PathRow("hotspots", QT_TRANSLATE_NOOP("step_path", "Hotspots"), "bar_chart", 1),
    PathRow("step_3", QT_TRANSLATE_NOOP("step_path", "3 Stop, prevent, limit")),
    PathRow("step_4", QT_TRANSLATE_NOOP("step_path", "4 Monitor")),
    PathRow("step_5", QT_TRANSLATE_NOOP("step_path", "5 Communicate")),
    PathRow("step_6", QT_TRANSLATE_NOOP("step_path", "6 Provide remedy")),
)


class StepPath(QTreeWidget):
    """Tells which view was chosen."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("step_path")
        self._theme = theme
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(2 * GRID)
        self.setIconSize(QSize(18, 18))
        self.setUniformRowHeights(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._items = self._built()
        self.expandAll()
        self.itemClicked.connect(self._tell)
        theme.changed.connect(self._recolour)
        self._recolour()
        self._retranslate()

    def show_chosen(self, name: str) -> None:
        """Mark `name` as the view that is shown."""
        self.setCurrentItem(self._items[name])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._tell(self.currentItem())
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _built(self) -> dict[str, QTreeWidgetItem]:
        items: dict[str, QTreeWidgetItem] = {}
        above = self.invisibleRootItem()
        for row in PATH:
            parent = above if row.level else self.invisibleRootItem()
            item = QTreeWidgetItem(parent)
            item.setData(0, _NAME_ROLE, row.name)
            item.setSizeHint(0, QSize(0, 4 * GRID if row.level else 5 * GRID))
            items[row.name] = item
            if not row.level:
                above = item
        return items

    def _tell(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(0, _NAME_ROLE))

    def _recolour(self) -> None:
        for row in PATH:
            if row.icon:
                self._items[row.name].setIcon(0, icons.list_icon(row.icon, self._theme.palette))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("The six steps"))
        for row in PATH:
            text = QCoreApplication.translate("step_path", row.text)
            self._items[row.name].setText(0, text)
            self._items[row.name].setToolTip(0, text)
