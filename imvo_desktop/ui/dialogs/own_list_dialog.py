"""From a file to a source of the project: read, correct, say whose it is, add in one step."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from imvo_desktop.domain.edit import Edit
from imvo_desktop.importing.table import DETECT, ReadOptions, Table
from imvo_desktop.ui.dialogs.own_list_check import OwnListCheck
from imvo_desktop.ui.dialogs.own_list_columns import OwnListColumns
from imvo_desktop.ui.dialogs.wizard_frame import WizardFrame
from imvo_desktop.ui.document import Document
from imvo_desktop.usecases import own_source_list, read_own_list
from imvo_desktop.usecases.own_source_list import OwnListPlan


class OwnListDialog(WizardFrame):
    """Adds the list at `path` to the open project as a source; nothing changes before the end."""

    def __init__(self, document: Document, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(document, "own_list", parent)
        self.setObjectName("own_list")
        self.setWindowTitle(self.tr("Add {name} as a source").format(name=path.name))
        self._path = path
        self._source_id = document.new_id()
        self._table: Table | None = None
        self._plan: OwnListPlan | None = None
        self._columns = OwnListColumns(document.labels)
        self._check = OwnListCheck(document.labels)
        for page in (self._columns, self._check):
            self.add_page(page)
            page.changed.connect(self.refresh)
        self._columns.read_again.connect(self._read)
        self._read(DETECT)

    def go_on(self) -> None:
        if self.page is self._columns:
            self._plan_list()
            return
        plan, source = self._plan, self._check.source.source(self._source_id)
        if plan is not None:
            self.run(
                self.tr("Adding the list"),
                lambda _: own_source_list.edit_of(plan, source),
                self._add,
            )

    def go_back(self) -> None:
        self.show_page(self._columns)

    def next_text(self) -> str:
        if self.page is not self._check:
            return super().next_text()
        count = len(self._plan.findings) if self._plan is not None else 0
        if count == 1:
            return self.tr("Add (1 finding)")
        return self.tr("Add ({count} findings)").format(count=self.document.labels.number(count))

    def can_go_on(self) -> bool:
        if self.page is not self._check:
            return self._columns.is_ready
        return self._plan is not None and bool(self._plan.findings) and self._check.is_ready

    def can_go_back(self) -> bool:
        has_failed = self.page not in (self._columns, self._check) and not self.is_busy
        return self.page is self._check or (has_failed and self._table is not None)

    def _read(self, options: ReadOptions) -> None:
        path = self._path
        self.run(
            self.tr("Reading the list"),
            lambda progress: read_own_list.read(path, options, progress),
            self._show_table,
        )

    def _plan_list(self) -> None:
        table, reading, source_id = self._table, self._columns.reading, self._source_id
        if table is not None:
            self.run(
                self.tr("Reading the rows"),
                lambda progress: own_source_list.plan(table, reading, source_id, progress),
                self._show_plan,
            )

    def _show_table(self, table: Table) -> None:
        self._table = table
        self._columns.show_table(table)
        self.show_page(self._columns)
        if not self._columns.start():
            self.focus_next()

    def _show_plan(self, plan: OwnListPlan) -> None:
        self._plan = plan
        self._check.show_plan(plan)
        self.show_page(self._check)
        self._check.source.start()

    def _add(self, made: Edit) -> None:
        self.accept()
        self.document.do(made)
