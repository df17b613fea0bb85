"""Before and after: the finding in one sentence, numbers, a figure, and row by row."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from imvo_desktop.domain.codes import Kind
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.code_box import CodeBox
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.theme import Theme
from imvo_desktop.ui.what_if.figures_table import FiguresTable
from imvo_desktop.ui.what_if.kept_outcome import KeptOutcome
from imvo_desktop.ui.what_if.levels_figure import LevelsFigure
from imvo_desktop.ui.what_if.outcome_tree import OutcomeTree
from imvo_desktop.usecases import scenario_words
from imvo_desktop.usecases.scenario_run import ScenarioOutcome

_MS_BEFORE_TELLING = 300


class ResultPage(QWidget):
    """`picked(kind, ids)` as rows and figure tell it."""

    picked = Signal(object, object)

    def __init__(self, document: Document, theme: Theme, kept: KeptOutcome) -> None:
        super().__init__()
        self._document = document
        self._kept = kept
        self._shown: object = None
        self._finding = WrappedLabel(role="list_head")
        self._state = WrappedLabel(role="quiet")
        self._cancel = QPushButton(self.tr("Cancel"))
        self._again = QPushButton(self.tr("Compute again"))
        self._advice = WrappedLabel()
        self._figures = FiguresTable(document)
        self._levels = LevelsFigure(document, theme)
        kinds = ((Kind.LINK, self.tr("Deliveries")), (Kind.RISK, self.tr("Risks")))
        self._kind = CodeBox(kinds, "what_if.rows")
        self._copy = QPushButton(self.tr("Copy numbers and rows"))
        self.tree = OutcomeTree(document)
        self._full = QWidget()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_MS_BEFORE_TELLING)
        self._name_parts()
        self._lay_out()
        self._connect()

    def copy(self) -> None:
        """Put the numbers and every row on the clipboard as a block a sheet can paste."""
        found, words, kind = self._kept.outcome, self._document.labels, self._shown_kind
        if found is None:
            return
        heads = (self.tr("Group"), self.tr("What"), self.tr("Now"), self.tr("What if"))
        job = self._document.project_work.run(
            lambda _progress: scenario_words.as_lines(words, found, kind, heads)
        )
        job.succeeded.connect(QGuiApplication.clipboard().setText)
        job.failed.connect(self._document.failed)

    def refresh(self) -> None:
        """Show what is kept, and whether it is of the chain as it is now."""
        found = self._kept.outcome
        self._full.setVisible(found is not None)
        self._tell_state(found)
        shown = (found, self._shown_kind, self._document.filtering.criteria)
        if found is None or shown == self._shown:
            return
        self._shown = shown
        words = self._document.labels
        self._finding.setText(scenario_words.finding(words, found, self._shown_kind))
        advice = scenario_words.advice(words, found)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self._figures.show_outcome(found)
        self._levels.show_outcome(found)
        self.tree.show_outcome(found, self._shown_kind)

    def recolour(self) -> None:
        """Draw the figure in the colours of now."""
        self._levels.redraw()

    @property
    def _shown_kind(self) -> Kind:
        return Kind.RISK if self._kind.code is Kind.RISK else Kind.LINK

    def _tell_state(self, found: ScenarioOutcome | None) -> None:
        kept = self._kept
        if kept.is_running:
            if self._cancel.isVisible():
                self._state.setText(self._running_text())
            elif not self._later.isActive():
                self._later.start()
            return
        self._later.stop()
        self._cancel.hide()
        self._again.setVisible(kept.is_stopped)
        text = self._text_of_rest(found)
        self._state.setText(text)
        self._state.setVisible(bool(text))

    def _text_of_rest(self, found: ScenarioOutcome | None) -> str:
        """What is to be said while nothing is worked out."""
        kept = self._kept
        if kept.is_stopped:
            return self.tr("Stopped before it was worked out.")
        if kept.is_stale:
            return self.tr("Out of date: the steps or the chain changed.")
        if found is None and kept.problem is None:
            return self.tr("Add a step: here you then see what it changes, and what it does not.")
        return ""

    def _running_text(self) -> str:
        if self._kept.outcome is not None:
            return self.tr("Out of date. It is being worked out again.")
        return self.tr("It is being worked out.")

    def _show_running(self) -> None:
        """Say that it takes a while; what is done at once flickers not."""
        if self._kept.is_running:
            self._state.setText(self._running_text())
            self._state.show()
            self._cancel.show()

    def _name_parts(self) -> None:
        named = (
            ("what_if.finding", self._finding),
            ("what_if.state", self._state),
            ("what_if.cancel", self._cancel),
            ("what_if.again", self._again),
            ("what_if.advice", self._advice),
            ("what_if.copy_table", self._copy),
        )
        for name, part in named:
            part.setObjectName(name)
        for button in (self._cancel, self._again, self._copy):
            button.setAccessibleName(button.text())
        self._kind.setAccessibleName(self.tr("Deliveries or risks"))
        self._kind.setCurrentIndex(0)

    def _lay_out(self) -> None:
        states = QHBoxLayout()
        states.setSpacing(GRID // 2)
        states.addWidget(self._state, 1)
        states.addWidget(self._cancel)
        states.addWidget(self._again)
        row = FlowLayout()
        row.addWidget(self._kind)
        row.addWidget(self._copy)
        full = QVBoxLayout(self._full)
        full.setContentsMargins(0, 0, 0, 0)
        full.setSpacing(GRID // 2)
        full.addWidget(self._finding)
        full.addWidget(self._advice)
        full.addWidget(self._figures)
        full.addWidget(self._levels)
        full.addLayout(row)
        full.addWidget(self.tree, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addLayout(states)
        layout.addWidget(self._full, 1)
        layout.addStretch(0)

    def _connect(self) -> None:
        self._later.timeout.connect(self._show_running)
        self._cancel.clicked.connect(self._kept.cancel)
        self._again.clicked.connect(self._kept.again)
        self._kind.picked.connect(self.refresh)
        self._copy.clicked.connect(self.copy)
        self.tree.picked.connect(self.picked)
        self._levels.picked.connect(self.picked)
