"""The quality page: how complete a project is, and what is amiss by kind, with what can be done."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.dialogs import opening
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.first_in_sight import FirstInSight
from imvo_desktop.ui.panels.problems import ProblemsPanel
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.quality.fix_bar import FixBar
from imvo_desktop.ui.quality.looking import Looking
from imvo_desktop.ui.quality.quality_tree import QualityTree
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases import quality_summary
from imvo_desktop.usecases.quality_groups import IssueGroup, counts, narrowed, of_issues

_SELECTED = (Kind.ORGANISATION, Kind.LINK, Kind.RISK, Kind.MEASURE)


class QualityView(QWidget):
    """The view by the name `quality`, on the issues that the `problems` panel keeps up.

    `jumped(kind, id)` for a record to go to, `fill_asked(kind, ids, field)` for records that lack
    a field, `plan_asked(kind, id)` for what has no measure, `asked(command)`.
    """

    jumped = Signal(object, str)
    plan_asked = Signal(object, str)
    fill_asked = Signal(object, object, str)
    asked = Signal(str)

    def __init__(
        self, document: Document, selection: Selection, theme: Theme, problems: ProblemsPanel
    ) -> None:
        super().__init__()
        self.setObjectName("quality")
        self._document = document
        self._selection = selection
        self._problems = problems
        self._looking = Looking(document, self)
        self._title = WrappedLabel(role="list_head")
        self._completeness = WrappedLabel()
        self._tree = QualityTree(document, theme)
        self._fixes = FixBar(document, self._tree)
        self._nothing = WrappedLabel()
        self._import = QPushButton()
        self._lay_out()
        self._connect()
        theme.changed.connect(self._tree.viewport().update)
        self._retranslate()

    def copy(self) -> None:
        """Put the selected rows on the clipboard."""
        self._tree.copy()

    def select_all(self) -> None:
        """Select every row that is shown."""
        self._tree.selectAll()

    def go_to_filter(self) -> None:
        """Put the keyboard in the list, where typing searches."""
        self._tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._looking.look(is_seen=True)
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._looking.look(is_seen=False)

    @property
    def _groups(self) -> tuple[IssueGroup, ...]:
        """The kinds of issues in view, the gravest first."""
        found = (*self._problems.groups, *of_issues(self._looking.pairs))
        return narrowed(found, self._document.filtering.keeps)

    def _show(self) -> None:
        if not self.isVisible():
            return
        groups = self._groups
        has_records = bool(self._document.network.organisations)
        self._tree.show_groups(groups)
        self._tree.setVisible(bool(groups))
        self._fixes.refresh()
        self._title.setText(self._title_text(groups))
        lines = quality_summary.told(self._looking.shares, self._document.labels)
        self._completeness.setText("\n".join(lines))
        self._completeness.setVisible(bool(lines))
        self._nothing.setVisible(not groups)
        self._nothing.setText(self._nothing_text(has_records=has_records))
        self._import.setVisible(not has_records and not groups)

    def _title_text(self, groups: tuple[IssueGroup, ...]) -> str:
        found, words = counts(groups), self._document.labels
        text = self.tr("{errors} errors · {warnings} warnings · {remarks} remarks")
        return text.format(
            errors=words.number(found[Seriousness.ERROR]),
            warnings=words.number(found[Seriousness.WARNING]),
            remarks=words.number(found[Seriousness.REMARK]),
        )

    def _nothing_text(self, *, has_records: bool) -> str:
        if self._document.filtering.kept is not None:
            return self.tr("Nothing to put right among what is in view.")
        if has_records:
            return self.tr("Nothing to put right. What is not known stays in sight in the chain.")
        return self.tr("Here you see what your project still lacks. Begin with your suppliers.")

    def _select(self) -> None:
        """Select the records that are chosen one by one, so that they can be put right beside."""
        group, issues = self._tree.group, self._tree.issues
        if group is not None and group.kind in _SELECTED and issues:
            self._selection.set(group.kind, self._tree.records)

    def _join(self, pair: tuple[str, str]) -> None:
        there = self._document.network.organisations
        if all(one in there for one in pair):
            opening.merge_dialog(self._document, pair, self).open()

    def _connect(self) -> None:
        self._problems.counted.connect(self._show)
        self._looking.found.connect(self._show)
        self._document.filtering.changed.connect(self._show)
        self._document.language_changed.connect(self._show)
        self._document.locked.connect(self._fixes.refresh)
        self._tree.picked.connect(self._select)
        self._tree.jumped.connect(self.jumped)
        self._tree.plan_asked.connect(self.plan_asked)
        self._fixes.fill_asked.connect(self.fill_asked)
        self._fixes.join_asked.connect(self._join)
        self._import.clicked.connect(lambda: self.asked.emit("import_list"))

    def _lay_out(self) -> None:
        self._title.setObjectName("quality.title")
        self._completeness.setObjectName("quality.completeness")
        self._nothing.setObjectName("quality.nothing")
        self._import.setObjectName("quality.import")
        self._import.setProperty("role", "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID // 2, GRID, 0)
        column.setSpacing(GRID)
        column.addWidget(self._title)
        column.addWidget(self._completeness)
        column.addWidget(self._nothing)
        column.addWidget(self._import, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._tree, 1)
        column.addWidget(self._fixes)
        column.addStretch(0)
        FirstInSight(self, self._tree, self._import)

    def _retranslate(self) -> None:
        self._tree.setAccessibleName(self.tr("What is to be put right, by kind"))
        self._import.setText(self.tr("Import a supplier list…"))
        self._import.setAccessibleName(self._import.text())
        self._show()
