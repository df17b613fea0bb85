"""After us: use, waste and customers, as a list of its own beside the chain."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from imvo_desktop.domain.codes import Kind, Theme
from imvo_desktop.errors import ImvoError
from imvo_desktop.labels.judgement import level_text
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.due_diligence.rebuilt_view import Body, RebuiltView
from imvo_desktop.ui.panels.button_text import plain
from imvo_desktop.ui.panels.first_in_sight import FirstInSight
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from imvo_desktop.ui.panels.scrolled import scrolled
from imvo_desktop.ui.panels.theme_chooser import theme_chip
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.sources.low_column import WrappedColumn
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases import after_us
from imvo_desktop.usecases.after_us import FIRST_THEMES, After, AfterLine
from imvo_desktop.usecases.found_levels import FoundLevels

_NAME, _SUPPLIER, _PRODUCT, _LEVEL, _RISKS = range(5)
_ROW_HEIGHT, _LEAST_HEIGHT = 28, 14 * GRID


class AfterUsView(RebuiltView):
    """The view by the name `after_us`."""

    def __init__(self, document: Document, selection: Selection) -> None:
        super().__init__(document, "after_us", lambda: AfterBody(document, selection))

    def copy(self) -> None:
        """Copy the selected rows, or all."""
        self._list.copy()

    def select_all(self) -> None:
        """Select every row."""
        self._list.table.selectAll()

    def go_to_filter(self) -> None:
        """Go to the table."""
        self._list.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def _list(self) -> AfterBody:
        assert isinstance(self.body, AfterBody)
        return self.body


class AfterBody(Body):
    """The list, buttons that add to it, and the themes that are asked first."""

    def __init__(self, document: Document, selection: Selection) -> None:
        super().__init__()
        self._document = document
        self._selection = selection
        self._lines: tuple[AfterLine, ...] = ()
        self._is_filling = False
        self._nothing = WrappedLabel(role="quiet")
        self._nothing.setObjectName("after.nothing")
        self._ask = WrappedLabel(role="quiet")
        self.table = QTableWidget(0, _RISKS + 1)
        self._adds = {one: QPushButton() for one in After}
        self._themes = {one: theme_chip(document.labels, one) for one in FIRST_THEMES}
        self._other = QPushButton(self.tr("Another theme…"))
        self._set_up_table()
        self._lay_out()

    def copy(self) -> None:
        """Put the selected rows, or all, on the clipboard as a block a sheet can paste."""
        rows = sorted({one.row() for one in self.table.selectedIndexes()})
        columns = range(self.table.columnCount())
        lines = (
            "\t".join(self._cell(row, column) for column in columns)
            for row in rows or range(self.table.rowCount())
        )
        QGuiApplication.clipboard().setText("\n".join(lines))

    def refresh(self) -> None:
        """Show what is after us now."""
        document = self._document
        keeps = document.filtering.keeps
        found = after_us.lines_of(document.network)
        self._lines = tuple(one for one in found if one.link is None or keeps(Kind.LINK, one.link))
        self._fill()
        is_empty = not found
        self._nothing.setVisible(is_empty)
        self.table.setVisible(not is_empty)
        self._ask.setVisible(not is_empty)
        for chip in (*self._themes.values(), self._other):
            chip.setVisible(not is_empty)
        can = not document.is_read_only and document.network.own is not None
        for button in self._adds.values():
            button.setEnabled(can)
        self._follow_rows()

    def _set_up_table(self) -> None:
        table = self.table
        table.setObjectName("after.table")
        table.setAccessibleName(self.tr("What happens after us"))
        table.setHorizontalHeaderLabels(
            [
                self.tr("After us"),
                self.tr("Delivered by"),
                self.tr("Product"),
                self.tr("Level"),
                self.tr("Risks judged"),
            ]
        )
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(scaled(_ROW_HEIGHT))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in (_LEVEL, _RISKS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setAlternatingRowColors(True)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setMinimumHeight(_LEAST_HEIGHT)
        table.itemSelectionChanged.connect(self._pick)

    def _lay_out(self) -> None:
        words = self._document.labels
        adds = FlowLayout()
        for what, button in self._adds.items():
            name = words.text(f"after.add.{what}")
            button.setText(self.tr("+ {name}").format(name=name))
            button.setAccessibleName(self.tr("Add: {name}").format(name=name))
            button.setObjectName(f"after.add.{what}")
            button.clicked.connect(lambda _=False, wanted=what: self._add(wanted))
            adds.addWidget(button)
        self._adds[After.USE].setProperty("role", "primary")
        themes = FlowLayout()
        for theme, chip in self._themes.items():
            chip.setObjectName(f"after.theme.{theme}")
            chip.clicked.connect(lambda _=False, wanted=theme: self._judge(wanted))
            themes.addWidget(chip)
        self._other.setObjectName("after.other_theme")
        self._other.setAccessibleName(self._other.text())
        self._other.clicked.connect(lambda: self.asked.emit("tag_risk"))
        themes.addWidget(self._other)
        self._nothing.setText(
            self.tr(
                "What happens when people use your product, and when it is thrown away? Add the "
                "use, the waste or a customer, and judge the risks on it."
            )
        )
        hint = self.tr(
            "This list stands beside the chain: it takes no part in share, reach or exposure."
        )
        low, title = WrappedColumn(), self.tr("After us: use and waste")
        for part in (WrappedLabel(title, "list_head"), WrappedLabel(hint, "quiet"), self._nothing):
            low.column.addWidget(part)
        low.column.addLayout(adds)
        low.column.addWidget(self.table, 1)
        low.column.addWidget(self._ask)
        low.column.addLayout(themes)
        low.column.addStretch(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(low))
        FirstInSight(self, self.table, *self._adds.values())

    def _fill(self) -> None:
        """Fill the table; the rows that were selected stay so."""
        chosen = {self._lines_key(one) for one in self._chosen_before()}
        self._is_filling = True
        self.table.setRowCount(len(self._lines))
        self.table.clearSelection()
        levels, words = FoundLevels(self._document.assessment), self._document.labels
        for row, line in enumerate(self._lines):
            found = levels.level(Kind.LINK, line.link or "")
            level = level_text(words, found.level, is_at_least=found.is_at_least)
            judged = self.tr("{judged} of {count}")
            texts = (
                line.name,
                line.supplier,
                line.product,
                level if line.link else "",
                judged.format(judged=line.judged, count=len(line.risks)),
            )
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(plain(text))
                item.setData(Qt.ItemDataRole.UserRole, line)
                self.table.setItem(row, column, item)
            if self._lines_key(line) in chosen:
                self.table.selectRow(row)
        own = self._document.network.own
        own_name = own.name if own is not None else ""
        is_ours = all(one.supplier in ("", own_name) for one in self._lines)
        self.table.setColumnHidden(_SUPPLIER, is_ours)
        self._is_filling = False

    def _chosen_before(self) -> list[AfterLine]:
        rows = sorted({one.row() for one in self.table.selectedIndexes()})
        items = (self.table.item(row, _NAME) for row in rows)
        return [one.data(Qt.ItemDataRole.UserRole) for one in items if one is not None]

    @staticmethod
    def _lines_key(line: AfterLine) -> tuple[str, str | None]:
        return (line.organisation, line.link)

    def _pick(self) -> None:
        """Select the deliveries of the rows everywhere; a customer alone by itself."""
        if self._is_filling:
            return
        lines = self._chosen_before()
        links = [one.link for one in lines if one.link]
        if links:
            self._selection.set(Kind.LINK, links)
        elif lines:
            self._selection.set(Kind.ORGANISATION, [one.organisation for one in lines])
        self._follow_rows()

    def _follow_rows(self) -> None:
        is_ready = any(one.link for one in self._chosen_before())
        can = is_ready and not self._document.is_read_only
        for chip in (*self._themes.values(), self._other):
            chip.setEnabled(can)
        asked = self.tr("Judge what is selected: these themes first.")
        first = self.tr("Select a row to judge its risks.")
        self._ask.setText(asked if is_ready else first)

    def _judge(self, theme: Theme) -> None:
        self._pick()
        self.judge_asked.emit(theme)

    def _add(self, what: After) -> None:
        """Add it and select its delivery, so that its risks can be judged at once."""
        document = self._document
        try:
            edit = after_us.add(document.network, what, document.labels, document.new_id)
        except ImvoError as error:
            document.failed.emit(error)
            return
        document.do(edit)
        link = edit.changes[1].id
        for row, line in enumerate(self._lines):
            if line.link == link:
                self.table.selectRow(row)

    def _cell(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text() if item is not None else ""
