"""Errors, warnings and remarks about the chain; a click goes to the record."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.issues import Issue, Seriousness
from imvo_desktop.domain.judgement_rules import WITHOUT_MEASURE
from imvo_desktop.progress import Progress
from imvo_desktop.tokens import GRID
from imvo_desktop.ui import icons, lazily, record_menu
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Job
from imvo_desktop.ui.panels.button_text import plain
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from imvo_desktop.usecases.kept_issues import FoundIssues, KeptIssues
    from imvo_desktop.usecases.quality_groups import IssueGroup

_MOST_SHOWN = 500
_MS_OF_QUIET = 120
_ICONS = {Seriousness.ERROR: "error", Seriousness.WARNING: "warning", Seriousness.REMARK: "info"}
_ISSUE_ROLE = Qt.ItemDataRole.UserRole


class ProblemsPanel(QWidget):
    """Lists the issues of the chain, found in the background; `counted` after each look.

    `jumped(kind, id)` when one is chosen whose record can be gone to, `plan_asked(kind, id)` when
    it says that a measure lacks, `asked(command)`.
    """

    counted = Signal()
    jumped = Signal(object, str)
    plan_asked = Signal(object, str)
    asked = Signal(str)

    def __init__(self, document: Document, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("problems")
        self._document = document
        self._theme = theme
        self._found: FoundIssues | None = None
        self._kept: KeptIssues | None = None
        self._edits: list[Edit] = []
        self._job: Job | None = None
        self._chain = self._asked_chain = 0
        self._is_again = False
        self._summary = QLabel()
        self._table = QTableWidget(0, 2)
        self._set_up_table()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        self._lay_out()
        self._connect()
        self._retranslate()

    @property
    def counts(self) -> Counter[Seriousness]:
        """How many issues of each seriousness there are."""
        return self._found.counts if self._found is not None else Counter()

    @property
    def issues(self) -> tuple[Issue, ...]:
        """The issues that are shown, errors first."""
        return self._found.first if self._found is not None else ()

    @property
    def groups(self) -> tuple[IssueGroup, ...]:
        """Every issue, by kind of issue, the gravest first."""
        return self._found.groups if self._found is not None else ()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _set_up_table(self) -> None:
        table = self._table
        table.setObjectName("problems_table")
        table.verticalHeader().hide()
        table.horizontalHeader().setStretchLastSection(True)
        table.setColumnWidth(0, scaled(18 * GRID))
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setWordWrap(True)
        rows = table.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.addWidget(self._summary)
        layout.addWidget(self._table, 1)
        layout.addStretch(0)

    def _connect(self) -> None:
        self._table.clicked.connect(self._jump)
        self._table.activated.connect(self._jump)
        self._table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._table.customContextMenuRequested.connect(self._offer)
        self._document.opened.connect(self._begin_anew)
        self._document.closed.connect(self._begin_anew)
        self._document.changed.connect(self._follow)
        self._document.language_changed.connect(self._retranslate)
        self._theme.changed.connect(self._show)

    def _begin_anew(self) -> None:
        self._chain += 1
        self._kept = None
        self._edits.clear()
        self._timer.start(_MS_OF_QUIET)

    def _follow(self, edit: Edit) -> None:
        self._edits.append(edit)
        self._timer.start(_MS_OF_QUIET)

    def _look(self) -> None:
        if not self._document.is_open:
            self._found = None
            self._tell()
            return
        if self._job is not None:
            self._is_again = True
            return
        edits, self._edits = self._edits, []
        kept, self._kept = self._kept, None
        snapshot, self._asked_chain = self._document.snapshot(), self._chain

        def work(_progress: Progress) -> tuple[KeptIssues, FoundIssues]:
            return lazily.find_issues(kept, edits, snapshot, _MOST_SHOWN)

        self._job = self._document.workers.run(work)
        self._job.succeeded.connect(self._take)
        self._job.finished.connect(self._ended)

    def _take(self, result: tuple[KeptIssues, FoundIssues]) -> None:
        if self._asked_chain == self._chain:
            before = self.issues
            self._kept, self._found = result
            self._tell(before)

    def _tell(self, before: Sequence[Issue] = ()) -> None:
        self._fill(before)
        self.counted.emit()

    def _ended(self) -> None:
        self._job = None
        if self._is_again:
            self._is_again = False
            self._look()

    def _show(self) -> None:
        self._fill(())

    def _fill(self, before: Sequence[Issue]) -> None:
        """Show the issues; the rows stay where the same one stood `before`."""
        labels = self._document.labels
        shown = self.issues
        self._table.setRowCount(len(shown))
        for row, issue in enumerate(shown):
            if row < len(before) and before[row] == issue:
                continue
            serious = QTableWidgetItem(labels.text(f"seriousness.{issue.seriousness}"))
            serious.setIcon(icons.list_icon(_ICONS[issue.seriousness], self._theme.palette))
            serious.setData(_ISSUE_ROLE, issue)
            text = QTableWidgetItem(labels.text(f"issue.{issue.code}", **dict(issue.values)))
            text.setToolTip(plain(text.text()))
            self._table.setItem(row, 0, serious)
            self._table.setItem(row, 1, text)
        self._table.setVisible(bool(shown))
        self._summary.setText(self._summary_text())

    def _summary_text(self) -> str:
        counts = self.counts
        if not counts:
            return self.tr("No problems, no open questions.")
        text = self.tr("{errors} errors · {warnings} warnings · {remarks} remarks")
        return text.format(
            errors=counts[Seriousness.ERROR],
            warnings=counts[Seriousness.WARNING],
            remarks=counts[Seriousness.REMARK],
        )

    def _jump(self, index: QModelIndex) -> None:
        issue = self._issue_at(index)
        if issue is not None and issue.kind is not None and issue.id is not None:
            lacks = issue.code in WITHOUT_MEASURE
            (self.plan_asked if lacks else self.jumped).emit(issue.kind, issue.id)

    def _offer(self, place: QPoint) -> None:
        issue = self._issue_at(self._table.indexAt(place))
        if issue is not None and issue.kind is not None and issue.id is not None:
            at = (self._table.viewport(), place)
            record_menu.pop_up(at, self._document, issue.kind, (issue.id,))

    def _issue_at(self, index: QModelIndex) -> Issue | None:
        item = self._table.item(index.row(), 0)
        issue = item.data(_ISSUE_ROLE) if item is not None else None
        return issue if isinstance(issue, Issue) else None

    def _retranslate(self) -> None:
        self._table.setAccessibleName(self.tr("Problems and open questions"))
        self._table.setHorizontalHeaderLabels([self.tr("How serious"), self.tr("What")])
        self._show()
