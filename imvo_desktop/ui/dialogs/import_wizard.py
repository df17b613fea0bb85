"""From a file to one edit: read, correct, check, import; nothing changes before the last button."""

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

from imvo_desktop.importing.table import DETECT, Finding, ReadOptions
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.dialogs.import_columns import ColumnsPage
from imvo_desktop.ui.dialogs.import_findings import FindingsPage
from imvo_desktop.ui.dialogs.wait_page import WaitPage
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job, Work
from imvo_desktop.usecases import import_case, import_suppliers, read_table
from imvo_desktop.usecases.import_choices import ImportChoices
from imvo_desktop.usecases.import_plan import ImportPlan
from imvo_desktop.usecases.read_table import ReadList


class ImportWizard(QDialog):
    """Imports `path` into the open project."""

    def __init__(self, document: Document, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_wizard")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import {name}").format(name=path.name))
        self.resize(118 * GRID, 78 * GRID)
        self._document = document
        self._path = path
        self._job: Job | None = None
        self._read: ReadList | None = None
        self._plan: ImportPlan | None = None
        own = document.network.own
        self._wait = WaitPage("import", document.labels)
        self._columns = ColumnsPage(document.labels, own.name if own is not None else None)
        self._findings = FindingsPage(document)
        self._pages = QStackedWidget()
        self._back = QPushButton(self.tr("Back"))
        self._next = QPushButton()
        self._cancel = QPushButton(self.tr("Cancel"))
        self._set_up()
        self._lay_out()
        self._start()

    def reject(self) -> None:
        """Stop what runs; nothing has changed."""
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def _start(self) -> None:
        if self._path.suffix.casefold() == ".json":
            self._plan_case()
        else:
            self._read_list(DETECT)

    def _read_list(self, options: ReadOptions) -> None:
        path = self._path
        job = self._run(
            self.tr("Reading the list"),
            lambda progress: read_table.read(path, options, progress),
        )
        job.succeeded.connect(self._show_list)

    def _plan_case(self) -> None:
        path, network = self._path, self._document.network.snapshot()
        job = self._run(
            self.tr("Reading the file"),
            lambda _progress: import_case.plan(import_case.load(path), network),
        )
        job.succeeded.connect(self._show_plan)

    def _plan_list(self) -> None:
        read, page = self._read, self._columns
        if read is None:
            return
        mapping, network = page.mapping, self._document.network.snapshot()
        buyer = page.buyer
        job = self._run(
            self.tr("Checking the rows"),
            lambda progress: import_suppliers.plan(
                read.table,
                mapping,
                network,
                ImportChoices(buyer=buyer),
                progress,
            ),
        )
        job.succeeded.connect(self._show_plan)

    def _run(self, told: str, work: Work) -> Job:
        """Do `work` on another thread and show how far it is."""
        if self._job is not None:
            self._job.cancel()
        job = self._document.workers.run(work)
        job.finished.connect(self._ended)
        job.failed.connect(self._wait.tell)
        job.failed.connect(self._allow_back)
        self._job = job
        self._wait.follow(job, told)
        self._show_page(self._wait)
        return job

    def _ended(self) -> None:
        if self.sender() is self._job:
            self._job = None

    def _show_list(self, read: ReadList) -> None:
        self._read = read
        self._columns.show_list(read)
        self._show_page(self._columns)

    def _show_plan(self, plan: ImportPlan) -> None:
        self._plan = plan
        table = self._read.table if self._read is not None else None
        found: tuple[Finding, ...] = table.findings if table is not None else ()
        self._findings.show_plan(plan, found, table.headers if table is not None else ())
        self._show_page(self._findings)

    def _allow_back(self) -> None:
        self._back.setVisible(self._read is not None)

    def _go_on(self) -> None:
        if self._pages.currentWidget() is self._columns:
            self._plan_list()
        elif self._plan is not None:
            plan = self._plan
            self.accept()
            self._document.do(plan.edit)

    def _go_back(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._show_page(self._columns)

    def _show_page(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        is_last = page is self._findings
        self._back.setVisible(is_last and self._read is not None)
        self._next.setVisible(page is not self._wait)
        self._next.setText(self.tr("Import") if is_last else self.tr("Next"))
        self._next.setAccessibleName(self._next.text())
        self._enable()
        self._next.setFocus()

    def _enable(self) -> None:
        if self._pages.currentWidget() is self._findings:
            self._next.setEnabled(self._plan is not None and bool(self._plan.edit.changes))
        else:
            self._next.setEnabled(self._columns.is_ready)

    def _set_up(self) -> None:
        buttons = {"back": self._back, "next": self._next, "cancel": self._cancel}
        for name, button in buttons.items():
            button.setObjectName(f"import.{name}")
            button.setAccessibleName(button.text())
        self._next.setProperty("role", "primary")
        self._next.setDefault(True)
        self._columns.read_again.connect(self._read_list)
        self._columns.changed.connect(self._enable)
        self._next.clicked.connect(self._go_on)
        self._back.clicked.connect(self._go_back)
        self._cancel.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        for page in (self._wait, self._columns, self._findings):
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
