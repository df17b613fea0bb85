"""What a list of one's own would add: whose it is, what was understood, which rows stay aside."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QTabWidget, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from imvo_desktop.domain.source_records import SourceFinding
from imvo_desktop.domain.words import Words
from imvo_desktop.labels.source_sentences import what_name
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.dialogs.own_list_source import OwnListSource
from imvo_desktop.ui.panels.button_text import plain
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases.own_source_list import Aside, OwnListPlan

_MOST_UNDERSTOOD, _MOST_ASIDE = 200, 2000
_ROW_WIDTH, _ROW_HEIGHT = 7 * GRID, 28
_WIDTHS = (6, 14, 24, 30)


class OwnListCheck(QWidget):
    """The source on top; under it the findings and the rows kept aside."""

    changed = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.setObjectName("own_list_check")
        self._words = words
        self._head = WrappedLabel(role="list_head")
        self._head.setObjectName("own_list.head")
        self._silent = WrappedLabel()
        self._silent.setObjectName("own_list.silent")
        self.source = OwnListSource()
        self.source.changed.connect(self._follow)
        self._lacks = WrappedLabel(role="emphasis")
        self._lacks.setObjectName("own_list.lacks")
        self._tabs = QTabWidget()
        self._understood, self._aside = QTreeWidget(), QTreeWidget()
        self._lay_out()

    @property
    def is_ready(self) -> bool:
        """Whether all that is required of the source is filled in."""
        return not self.source.lacks

    def show_plan(self, plan: OwnListPlan) -> None:
        """Show what `plan` would add."""
        number = self._words.number
        head = self.tr("{rows} rows = {used} understood + {aside} kept aside")
        if plan.rows_silent:
            head = self.tr(
                "{rows} rows = {used} understood + {silent} on the other side of the limit + "
                "{aside} kept aside"
            )
        self._head.setText(
            head.format(
                rows=number(plan.rows_in),
                used=number(plan.rows_used),
                silent=number(plan.rows_silent),
                aside=number(len(plan.aside)),
            )
        )
        self._silent.setVisible(plan.rows_silent > 0)
        self._show_understood(plan)
        self._show_aside(plan.aside)
        self._tabs.clear()
        for part, name, count in (
            (self._understood, self.tr("Understood"), len(plan.findings)),
            (self._aside, self.tr("Kept aside"), len(plan.aside)),
        ):
            if count:
                self._tabs.addTab(part, f"{name} ({number(count)})")
        self._tabs.setVisible(self._tabs.count() > 0)
        self._follow()

    def _show_understood(self, plan: OwnListPlan) -> None:
        self._understood.clear()
        pairs = zip(plan.finding_rows, plan.findings, strict=True)
        for _, (row, one) in zip(range(_MOST_UNDERSTOOD), pairs, strict=False):
            self._understood.addTopLevelItem(_line(str(row), *self._cells(one)))
        rest = len(plan.findings) - _MOST_UNDERSTOOD
        if rest > 0:
            text = self.tr("and {count} more").format(count=self._words.number(rest))
            self._understood.addTopLevelItem(_line("", text))

    def _show_aside(self, aside: tuple[Aside, ...]) -> None:
        self._aside.clear()
        for one in aside[:_MOST_ASIDE]:
            item = _line(str(one.row), self._why(one))
            item.setToolTip(1, plain(item.text(1)))
            self._aside.addTopLevelItem(item)
        rest = len(aside) - _MOST_ASIDE
        if rest > 0:
            text = self.tr("and {count} more").format(count=self._words.number(rest))
            self._aside.addTopLevelItem(_line("", text))

    def _cells(self, one: SourceFinding) -> tuple[str, ...]:
        """Country, product or sector, theme, and what the row becomes."""
        product = what_name(self._words, one)
        if one.good and (one.hs or one.sectors):
            codes = ", ".join(one.hs or one.sectors)
            codes = self.tr("part of {codes}").format(codes=codes) if one.is_part else codes
            product = f"{product} ({codes})"
        theme = self._words.text(f"theme.{one.theme}")
        country = self._words.country(one.country)
        if one.areas:
            country = f"{country}: {', '.join(one.areas)}"
        return country, product, theme, self._becomes(one)

    def _becomes(self, one: SourceFinding) -> str:
        if one.likelihood is not None:
            return self.tr("Likelihood {likelihood}").format(likelihood=one.likelihood)
        if one.value is None:
            return self.tr("Point of attention")
        value = self._words.number(one.value, 0 if one.value.is_integer() else 2)
        return self.tr("Point of attention ({value})").format(value=value)

    def _why(self, aside: Aside) -> str:
        code = f"own_row.{aside.reason}"
        empty = self._words.text(f"{code}.empty")
        if not aside.value and empty != f"{code}.empty":
            return empty
        return self._words.text(code, value=aside.value[:80])

    def _follow(self) -> None:
        lacks = self.source.lacks
        self._lacks.setText(lacks)
        self._lacks.setVisible(bool(lacks))
        self.changed.emit()

    def _lay_out(self) -> None:
        self._silent.setText(
            self.tr("Of what is on the other side of the limit nothing is said, also not “low”.")
        )
        self._tabs.setObjectName("own_list.tabs")
        self._tabs.setAccessibleName(self.tr("What the list says"))
        columns = [
            self.tr("Row"),
            self.tr("Country"),
            self.tr("Product or sector"),
            self.tr("Theme"),
            self.tr("Becomes"),
        ]
        _set_up(self._understood, "own_list.understood", self.tr("Understood"), columns)
        for at, width in enumerate(_WIDTHS):
            self._understood.setColumnWidth(at, scaled(width * GRID))
        aside = [self.tr("Row"), self.tr("Why")]
        _set_up(self._aside, "own_list.aside", self.tr("Kept aside"), aside)
        self._aside.setColumnWidth(0, scaled(_ROW_WIDTH))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        for part in (self._head, self._silent, self.source, self._lacks):
            layout.addWidget(part)
        layout.addWidget(self._tabs, 1)
        layout.addStretch()


def _line(*cells: str) -> QTreeWidgetItem:
    line = QTreeWidgetItem(list(cells))
    line.setSizeHint(0, QSize(0, scaled(_ROW_HEIGHT)))
    return line


def _set_up(tree: QTreeWidget, name: str, title: str, columns: list[str]) -> None:
    tree.setObjectName(name)
    tree.setAccessibleName(title)
    tree.setHeaderLabels(columns)
    tree.setRootIsDecorated(False)
    tree.setUniformRowHeights(True)
