"""From a file to a source of the project: read, correct, say whose it is, add in one step."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.domain.edit import Edit
from imvo_desktop.importing.table import DETECT, ReadOptions, Table
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.dialogs.own_list_check import OwnListCheck
from imvo_desktop.ui.dialogs.own_list_columns import OwnListColumns
from imvo_desktop.ui.dialogs.wait_page import WaitPage
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job, Work
from imvo_desktop.ui.parts import within_screen
from imvo_desktop.usecases import own_source_list, read_own_list
from imvo_desktop.usecases.own_source_list import OwnListPlan


class OwnListDialog(QDialog):
    """Adds the list at `path` to the open project as a source; nothing changes before the end."""

    def __init__(self, document: Document, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("own_list")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Add {name} as a source").format(name=path.name))
        self.resize(*within_screen(self, 118 * GRID, 78 * GRID))
        self._document = document
        self._path = path
        self._source_id = document.new_id()
        self._job: Job | None = None
        self._table: Table | None = None
        self._plan: OwnListPlan | None = None
        self._wait = WaitPage("own_list", document.labels)
        self._columns = OwnListColumns(document.labels)
        self._check = OwnListCheck(document.labels)
        self._pages = QStackedWidget()
        self._back = QPushButton(self.tr("Back"))
        self._next = QPushButton()
        self._cancel = QPushButton(self.tr("Cancel"))
        self._set_up()
        self._lay_out()
        self._read(DETECT)

    def reject(self) -> None:
        """Stop what runs; nothing has changed."""
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def _read(self, options: ReadOptions) -> None:
        path = self._path
        job = self._run(
            self.tr("Reading the list"),
            lambda progress: read_own_list.read(path, options, progress),
        )
        job.succeeded.connect(self._show_table)

    def _plan_list(self) -> None:
        table, reading, source_id = self._table, self._columns.reading, self._source_id
        if table is None:
            return
        job = self._run(
            self.tr("Reading the rows"),
            lambda progress: own_source_list.plan(table, reading, source_id, progress),
        )
        job.succeeded.connect(self._show_plan)

    def _run(self, told: str, work: Work) -> Job:
        """Do `work` on another thread and show how far it is."""
        if self._job is not None:
            self._job.cancel()
        job = self._document.workers.run(work)
        job.finished.connect(self._ended)
        job.failed.connect(self._allow_back)
        self._job = job
        self._wait.follow(job, told)
        self._show_page(self._wait)
        return job

    def _ended(self) -> None:
        if self.sender() is self._job:
            self._job = None

    def _allow_back(self) -> None:
        self._back.setVisible(self._table is not None)

    def _show_table(self, table: Table) -> None:
        self._table = table
        self._columns.show_table(table)
        self._show_page(self._columns)
        if not self._columns.start():
            self._next.setFocus()

    def _show_plan(self, plan: OwnListPlan) -> None:
        self._plan = plan
        self._check.show_plan(plan)
        self._show_page(self._check)
        self._check.source.start()

    def _go_on(self) -> None:
        """The next step, once: Enter twice must not add the list twice."""
        if self._pages.currentWidget() is self._wait:
            return
        if self._pages.currentWidget() is self._columns:
            self._plan_list()
            return
        plan, source = self._plan, self._check.source.source(self._source_id)
        if plan is not None:
            made = self._run(
                self.tr("Adding the list"), lambda _: own_source_list.edit_of(plan, source)
            )
            made.succeeded.connect(self._add)

    def _add(self, made: Edit) -> None:
        self.accept()
        self._document.do(made)

    def _go_back(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._show_page(self._columns)

    def _show_page(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        is_last = page is self._check
        self._back.setVisible(is_last)
        self._next.setVisible(page is not self._wait)
        self._next.setText(self._add_text() if is_last else self.tr("Next"))
        self._next.setAccessibleName(self._next.text())
        self._enable()

    def _add_text(self) -> str:
        count = len(self._plan.findings) if self._plan is not None else 0
        if count == 1:
            return self.tr("Add (1 finding)")
        return self.tr("Add ({count} findings)").format(count=self._document.labels.number(count))

    def _enable(self) -> None:
        page = self._pages.currentWidget()
        if page is self._check:
            has_findings = self._plan is not None and bool(self._plan.findings)
            self._next.setEnabled(has_findings and self._check.is_ready)
        else:
            self._next.setEnabled(self._columns.is_ready)

    def _set_up(self) -> None:
        actions = {
            "back": (self._back, self._go_back),
            "next": (self._next, self._go_on),
            "cancel": (self._cancel, self.reject),
        }
        for name, (button, action) in actions.items():
            button.setObjectName(f"own_list.{name}")
            button.setAccessibleName(button.text())
            button.clicked.connect(action)
        self._next.setProperty("role", "primary")
        self._next.setDefault(True)
        self._columns.read_again.connect(self._read)
        self._columns.changed.connect(self._enable)
        self._check.changed.connect(self._enable)

    def _lay_out(self) -> None:
        for page in (self._wait, self._columns, self._check):
            self._pages.addWidget(page)
        buttons = QHBoxLayout()
        buttons.addWidget(self._cancel)
        buttons.addStretch()
        buttons.addWidget(self._back)
        buttons.addWidget(self._next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self._pages, 1)
        layout.addLayout(buttons)
