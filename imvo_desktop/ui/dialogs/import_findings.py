"""What the import would do: counts, what was repaired, what is kept aside, who may be the same."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.importing.table import Finding
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.dialogs.aside_page import AsidePage
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.usecases.export_aside import kept_aside
from imvo_desktop.usecases.import_plan import Counted, ImportPlan
from imvo_desktop.usecases.import_summary import Summary, summarise
from imvo_desktop.usecases.read_table import sentence

_MOST_SHOWN = 2000
_ORDER = (Seriousness.ERROR, Seriousness.WARNING, Seriousness.REMARK)


def _gravity(finding: Finding) -> tuple[int, int]:
    """Errors before remarks, then by row."""
    return _ORDER.index(finding.severity), finding.row or 0


def _set_up(tree: QTreeWidget, name: str, title: str) -> None:
    tree.setObjectName(name)
    tree.setAccessibleName(title)
    tree.setRootIsDecorated(False)
    tree.setUniformRowHeights(True)


class FindingsPage(QWidget):
    """Counts on top; under them what was found, what is kept aside, and who may be the same."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("import_findings")
        self._words = document.labels
        self._head = WrappedLabel(role="list_head")
        self._head.setObjectName("import.rows")
        self._making = WrappedLabel()
        self._making.setObjectName("import.making")
        self._counts = WrappedLabel()
        self._counts.setObjectName("import.counts")
        self._tabs = QTabWidget()
        self._list = QTreeWidget()
        self._aside = AsidePage(document)
        self._duplicates = QTreeWidget()
        self._lay_out()

    def show_plan(
        self, plan: ImportPlan, found: tuple[Finding, ...], headers: tuple[str, ...]
    ) -> None:
        """Show what `plan` would do; `found` is what reading the list under `headers` found."""
        summary = summarise(plan)
        self._head.setText(self._rows(summary))
        self._counts.setText(self._records(plan, summary))
        self._making.setText(self._origin(summary))
        self._making.setVisible(bool(self._making.text()))
        self._list.clear()
        self._list.addTopLevelItems(self._items(plan, found))
        self._aside.show_rows(kept_aside(plan, self._words), headers)
        self._duplicates.clear()
        self._duplicates.addTopLevelItems(self._pairs(plan))
        self._show_tabs(len(found) + len(plan.findings), plan)

    def _show_tabs(self, found: int, plan: ImportPlan) -> None:
        """Only the tabs that hold something, with how much."""
        parts: list[tuple[QWidget, str, int]] = [
            (self._list, self.tr("What was found"), found),
            (self._aside, self.tr("Rows kept aside"), plan.rows_aside),
            (self._duplicates, self.tr("Perhaps the same"), len(plan.duplicates)),
        ]
        self._tabs.clear()
        for part, name, count in parts:
            if count:
                self._tabs.addTab(part, f"{name} ({self._words.number(count)})")
        self._tabs.setVisible(self._tabs.count() > 0)

    def _rows(self, summary: Summary) -> str:
        number = self._words.number
        text = self.tr("{rows} rows = {used} used + {aside} kept aside")
        return text.format(
            rows=number(summary.rows_in),
            used=number(summary.rows_used),
            aside=number(summary.rows_aside),
        )

    def _records(self, plan: ImportPlan, summary: Summary) -> str:
        if not summary.has_changes:
            return self.tr("Everything in this list is in your project already. Nothing changes.")
        counts = plan.counts
        parts = [
            self._counted(self.tr("Organisations"), counts.organisations),
            self._counted(self.tr("Deliveries"), counts.links),
            self._counted(self.tr("Risks"), counts.risks),
        ]
        return "\n".join(part for part in parts if part)

    def _counted(self, name: str, counted: Counted) -> str:
        if counted == Counted():
            return ""
        text = self.tr("{name}: {new} new, {changed} changed, {same} the same")
        number = self._words.number
        return text.format(
            name=name,
            new=number(counted.new),
            changed=number(counted.changed),
            same=number(counted.same),
        )

    def _origin(self, summary: Summary) -> str:
        if not summary.making_unknown:
            return ""
        text = self.tr("{unknown} of {count}: country of making not known")
        number = self._words.number
        return text.format(unknown=number(summary.making_unknown), count=number(summary.deliveries))

    def _pairs(self, plan: ImportPlan) -> list[QTreeWidgetItem]:
        return [
            QTreeWidgetItem([one.first_name, one.second_name])
            for one in plan.duplicates[:_MOST_SHOWN]
        ]

    def _items(self, plan: ImportPlan, found: tuple[Finding, ...]) -> list[QTreeWidgetItem]:
        items = []
        gravest_first = sorted((*found, *plan.findings), key=_gravity)
        for one in gravest_first[:_MOST_SHOWN]:
            row = "" if one.row is None else self._words.number(one.row)
            kind = self._words.text(f"seriousness.{one.severity}")
            items.append(QTreeWidgetItem([row, kind, sentence(one, self._words)]))
        return items

    def _lay_out(self) -> None:
        self._tabs.setObjectName("import.tabs")
        self._tabs.setAccessibleName(self.tr("What the import finds"))
        _set_up(self._list, "import.findings", self.tr("What was found"))
        self._list.setHeaderLabels([self.tr("Row"), self.tr("Kind"), self.tr("What was found")])
        self._list.setColumnWidth(0, 9 * GRID)
        self._list.setColumnWidth(1, 16 * GRID)
        _set_up(self._duplicates, "import.duplicates", self.tr("Perhaps the same"))
        self._duplicates.setHeaderLabels(
            [self.tr("In the list or project"), self.tr("May be the same; nothing is merged")]
        )
        self._duplicates.setColumnWidth(0, 48 * GRID)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        for label in (self._head, self._counts, self._making):
            layout.addWidget(label)
        layout.addWidget(self._tabs, 1)
        layout.addStretch()
