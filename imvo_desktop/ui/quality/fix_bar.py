"""What can be done about the kind of issue that is chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from imvo_desktop.domain.codes import Kind
from imvo_desktop.errors import ImvoError
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.clearing import clear
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.quality.fix_row import FixRow
from imvo_desktop.ui.quality.quality_tree import QualityTree
from imvo_desktop.usecases.quality_fixes import BLANKS, FIXES, Fix
from imvo_desktop.usecases.quality_pairs import pair_of


class FixBar(QWidget):
    """Goes to a record, fills in what is blank in many, joins two, or makes one edit.

    `fill_asked(kind, ids, field)` and `join_asked(pair of ids)`.
    """

    fill_asked = Signal(object, object, str)
    join_asked = Signal(object)

    def __init__(self, document: Document, tree: QualityTree) -> None:
        super().__init__()
        self.setObjectName("quality.fixes")
        self._document = document
        self._tree = tree
        self._about = WrappedLabel(role="list_head")
        self._go = _button("quality.go")
        self._fill = _button("quality.fill")
        self._join = _button("quality.join")
        self._fixes = QVBoxLayout()
        self._rows: list[FixRow] = []
        self._shown: tuple[str, ...] = ()
        self._lay_out()
        self._go.clicked.connect(tree.go)
        self._fill.clicked.connect(self._ask_to_fill)
        self._join.clicked.connect(self._ask_to_join)
        tree.picked.connect(self.refresh)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def refresh(self) -> None:
        """Show what can be done about what is chosen now."""
        tree, document = self._tree, self._document
        group, records = tree.group, tree.records
        self.setVisible(group is not None)
        if group is None:
            return
        count = len(tree.issues) or group.count
        self._about.setText(document.labels.text(f"quality.{group.code}", count=count))
        self._go.setVisible(len(tree.issues) == 1 and bool(records))
        self._fill.setVisible(group.code in BLANKS)
        self._fill.setEnabled(not document.is_read_only)
        self._fill.setText(self._fill_text(len(records)))
        self._join.setVisible(self._pair is not None)
        self._join.setEnabled(not document.is_read_only)
        self._show_fixes(group.code, len(records))

    @property
    def _pair(self) -> tuple[str, str] | None:
        """The two that are perhaps the same, if one such pair is chosen."""
        issues = self._tree.issues
        return pair_of(issues[0]) if len(issues) == 1 else None

    def _show_fixes(self, code: str, count: int) -> None:
        shown = (code, self._document.labels.language)
        if shown != self._shown:
            self._shown = shown
            clear(self._fixes)
            self._rows = [FixRow(self._document, one) for one in FIXES.get(code, ())]
            for row in self._rows:
                row.asked.connect(self._make)
                self._fixes.addWidget(row)
        for row in self._rows:
            row.show_count(count)

    def _make(self, fix: Fix, value: str) -> None:
        document, records = self._document, self._tree.records
        try:
            made = fix.make(document.network, records, value)
        except ImvoError as error:
            document.failed.emit(error)
            return
        document.do(made)

    def _ask_to_fill(self) -> None:
        group = self._tree.group
        blank = BLANKS.get(group.code) if group is not None else None
        if blank is not None:
            self.fill_asked.emit(Kind(blank.kind), self._tree.records, blank.field)

    def _ask_to_join(self) -> None:
        if self._pair is not None:
            self.join_asked.emit(self._pair)

    def _fill_text(self, count: int) -> str:
        if count == 1:
            return self.tr("Select it and fill it in")
        text = self.tr("Select all {count} and fill them in")
        return text.format(count=self._document.labels.number(count))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        column.setSpacing(GRID // 2)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self._about, 1)
        for button in (self._go, self._fill, self._join):
            row.addWidget(button)
        column.addLayout(row)
        column.addLayout(self._fixes)

    def _retranslate(self) -> None:
        self._go.setText(self.tr("Go there"))
        self._join.setText(self.tr("Join…"))
        for button in (self._go, self._join):
            button.setAccessibleName(button.text())
        self.refresh()


def _button(name: str) -> QPushButton:
    made = QPushButton()
    made.setObjectName(name)
    return made
