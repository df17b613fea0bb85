"""The six steps of due diligence as a path on the left, with the views of each step under it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Signal
from PySide6.QtGui import QColor, QFocusEvent, QIcon, QKeyEvent, QPixmap, Qt
from PySide6.QtWidgets import QFrame, QHeaderView, QTreeWidget, QTreeWidgetItem

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP
from imvo_desktop.tokens import GRID
from imvo_desktop.ui import icons
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from imvo_desktop.usecases.step_marks import StepMark

_NAME_ROLE = Qt.ItemDataRole.UserRole
_ROW_HEIGHT = 24
_MARK = 1
_ACT = "step_3"
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class PathRow:
    """One place to go: a step with its `number`, or a view with its `icon` under that step.

    One that `is_apart` stands beside the steps.
    """

    name: str
    text: str
    icon: str = ""
    number: int = 0
    is_apart: bool = False


PATH: tuple[PathRow, ...] = (
    PathRow("home", QT_TRANSLATE_NOOP("step_path", "Home"), "home", is_apart=True),
    PathRow("step_1", QT_TRANSLATE_NOOP("step_path", "Policy and systems"), number=1),
    PathRow("policy", QT_TRANSLATE_NOOP("step_path", "Policy and roles"), "article"),
    PathRow("self_scan", QT_TRANSLATE_NOOP("step_path", "Self-scan"), "speed"),
    PathRow("buying", QT_TRANSLATE_NOOP("step_path", "Purchasing"), "shopping_cart"),
    PathRow("step_2", QT_TRANSLATE_NOOP("step_path", "Map and judge risks"), number=2),
    PathRow("scope", QT_TRANSLATE_NOOP("step_path", "What first?"), "sort"),
    PathRow("chain", QT_TRANSLATE_NOOP("step_path", "Chain"), "account_tree"),
    PathRow("map", QT_TRANSLATE_NOOP("step_path", "Map"), "map"),
    PathRow("own_operations", QT_TRANSLATE_NOOP("step_path", "Own company"), "location_city"),
    PathRow("organisations", QT_TRANSLATE_NOOP("step_path", "Organisations"), "factory"),
    PathRow("links", QT_TRANSLATE_NOOP("step_path", "Deliveries"), "local_shipping"),
    PathRow("sources", QT_TRANSLATE_NOOP("step_path", "According to sources"), "format_quote"),
    PathRow("after_us", QT_TRANSLATE_NOOP("step_path", "After us"), "output"),
    PathRow("risks", QT_TRANSLATE_NOOP("step_path", "Risks"), "flag"),
    PathRow("labour", QT_TRANSLATE_NOOP("step_path", "Child and forced labour"), "child_care"),
    PathRow("quality", QT_TRANSLATE_NOOP("step_path", "Quality"), "fact_check"),
    PathRow("hotspots", QT_TRANSLATE_NOOP("step_path", "Hotspots"), "bar_chart"),
    PathRow("analysis", QT_TRANSLATE_NOOP("step_path", "Analysis"), "analytics"),
    PathRow("step_3", QT_TRANSLATE_NOOP("step_path", "Stop, prevent, limit"), number=3),
    PathRow("plan", QT_TRANSLATE_NOOP("step_path", "Plan of action"), "view_kanban"),
    PathRow("measures", QT_TRANSLATE_NOOP("step_path", "Measures"), "checklist"),
    PathRow("agreements", QT_TRANSLATE_NOOP("step_path", "Agreements"), "handshake"),
    PathRow("scenarios", QT_TRANSLATE_NOOP("step_path", "What if?"), "call_split"),
    PathRow("step_4", QT_TRANSLATE_NOOP("step_path", "Monitor"), number=4),
    PathRow("rounds", QT_TRANSLATE_NOOP("step_path", "Rounds"), "calendar_today"),
    PathRow("learning", QT_TRANSLATE_NOOP("step_path", "Lessons and experiments"), "lightbulb"),
    PathRow("step_5", QT_TRANSLATE_NOOP("step_path", "Communicate"), number=5),
    PathRow("report", QT_TRANSLATE_NOOP("step_path", "Report"), "picture_as_pdf"),
    PathRow("passport", QT_TRANSLATE_NOOP("step_path", "MVO passport"), "badge"),
    PathRow("step_6", QT_TRANSLATE_NOOP("step_path", "Provide remedy"), number=6),
    PathRow("grievances", QT_TRANSLATE_NOOP("step_path", "Complaints and remedy"), "support_agent"),
    PathRow("stakeholders", QT_TRANSLATE_NOOP("step_path", "Stakeholders"), "forum", is_apart=True),
    PathRow("library", QT_TRANSLATE_NOOP("step_path", "Library"), "menu_book", is_apart=True),
)


class StepPath(QTreeWidget):
    """Tells which view was chosen. The views of one step are in sight: of that of the view shown.

    Left and Right close and open a step. Beside a step stands how many of its questions are done.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("step_path")
        self._theme = theme
        self._is_narrow = False
        self._shown = ""
        self._marks: Mapping[str, StepMark] = {}
        self._set_up()
        self._items = self._built()
        self.itemClicked.connect(self._tell)
        self.itemExpanded.connect(self._close_others)
        theme.changed.connect(self._recolour)
        self._recolour()
        self._retranslate()

    def show_chosen(self, name: str) -> None:
        """Mark `name` as the view that is shown, and open its step."""
        item = self._items.get(name)
        if item is None:
            return
        self._shown = name
        (item.parent() or item).setExpanded(True)
        self.setCurrentItem(item)

    def show_marks(self, marks: Mapping[str, StepMark]) -> None:
        """Show how far the steps are; one that is not in `marks` shows nothing."""
        self._marks = marks
        self._recolour()
        self._retranslate()

    def show_narrow(self, is_narrow: bool) -> None:
        """Show icons alone, or icons with their words."""
        self._is_narrow = is_narrow
        self.setIndentation(0 if is_narrow else 2 * GRID)
        self.setColumnHidden(_MARK, is_narrow)
        self._retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._tell(self.currentItem())
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Who walked along the path and chose nothing is still where the window is."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.show_chosen(self._shown)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _set_up(self) -> None:
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(2 * GRID)
        self.setIconSize(QSize(20, 20))
        self.setUniformRowHeights(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setStretchLastSection(False)
        self.header().setMinimumSectionSize(0)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(_MARK, QHeaderView.ResizeMode.ResizeToContents)

    def _built(self) -> dict[str, QTreeWidgetItem]:
        items: dict[str, QTreeWidgetItem] = {}
        above = self.invisibleRootItem()
        for row in PATH:
            parent = self.invisibleRootItem() if row.number or row.is_apart else above
            item = QTreeWidgetItem(parent)
            item.setData(0, _NAME_ROLE, row.name)
            item.setSizeHint(0, QSize(0, scaled(_ROW_HEIGHT)))
            item.setTextAlignment(_MARK, _RIGHT)
            items[row.name] = item
            if row.number:
                above = item
        return items

    def _close_others(self, opened: QTreeWidgetItem) -> None:
        for row in range(self.topLevelItemCount()):
            item = self.topLevelItem(row)
            if item is not None and item is not opened:
                item.setExpanded(False)

    def _tell(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            item.setExpanded(True)
            self.chosen.emit(item.data(0, _NAME_ROLE))

    def _recolour(self) -> None:
        palette = self._theme.palette
        for row in PATH:
            item = self._items[row.name]
            if row.number:
                item.setIcon(0, icons.number_icon(row.number, palette))
            else:
                item.setIcon(0, icons.path_icon(row.icon, palette))
            mark = self._marks.get(row.name)
            is_done = mark is not None and mark.is_done
            done = icons.pixmap("check_circle", palette.accent, scale=2) if is_done else QPixmap()
            item.setIcon(_MARK, QIcon(done))
            item.setForeground(_MARK, QColor(palette.quiet))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("The six steps"))
        for row in PATH:
            text = QCoreApplication.translate("step_path", row.text)
            full = f"{row.number} {text}" if row.number else text
            item, mark = self._items[row.name], self._marks.get(row.name)
            if mark is not None:
                full = f"{full}: {self._said(row.name, mark)}"
            item.setText(0, "" if self._is_narrow else text)
            is_open = mark is not None and not mark.is_done
            item.setText(_MARK, f"{mark.answered}/{mark.questions}" if mark and is_open else "")
            item.setFirstColumnSpanned(mark is None or self._is_narrow)
            for column in (0, _MARK):
                item.setToolTip(column, full)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, full)

    def _said(self, name: str, mark: StepMark) -> str:
        """What people answered, and what the chain shows beside it."""
        if mark.is_done:
            return self.tr("done")
        said = self.tr("{done} of {all} questions done").format(
            done=mark.answered, all=mark.questions
        )
        if not mark.open:
            return said
        left = self.tr("{open} of {all} deliveries not judged yet")
        if name == _ACT:
            left = self.tr("{open} of {all} high risks without a measure")
        return f"{said}; {left.format(open=mark.open, all=mark.all)}"
