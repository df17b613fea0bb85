"""The measures that answer to a commitment: tie one that is there, or add one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from imvo_desktop.domain.agreement import Commitment
from imvo_desktop.domain.codes import Kind, MeasureKind
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.references import RecordKey
from imvo_desktop.errors import ImvoError
from imvo_desktop.reporting.agreement_coverage import covered_text, line_of
from imvo_desktop.reporting.agreement_records import measure_name, measures_of
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.button_text import shown
from imvo_desktop.ui.panels.clearing import clear
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.register.several_editor import SeveralEditor
from imvo_desktop.usecases import agreement_edits
from imvo_desktop.usecases.agreement_rows import offered_measures

_STOPS = " .;"


class TiedMeasures(QWidget):
    """`measure_asked(id)` when a person wants to see a measure."""

    measure_asked = Signal(str)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("commitments.measures")
        self._document = document
        self._id = ""
        words = document.labels
        self._state = WrappedLabel()
        self._state.setObjectName("commitments.covered")
        self._rows = QVBoxLayout()
        self._editor = SeveralEditor(
            words,
            "measures",
            lambda: offered_measures(document.network, document.labels),
            has_names=False,
        )
        self._add = QPushButton(self.tr("New measure…"))
        self._menu = QMenu(self)
        self._lay_out()

    def show_commitment(self, record_id: str) -> None:
        """Show the measures of this commitment; hidden where there is none."""
        self._id = record_id
        one = self._commitment
        self.setVisible(one is not None)
        clear(self._rows)
        if one is None:
            return
        network, words = self._document.network, self._document.labels
        found = measures_of(network, one.id)
        self._state.setText(covered_text(line_of(network, one).covered, words))
        self._editor.show_values([tuple(measure.id for measure in found)])
        for measure in found:
            self._rows.addWidget(self._row(measure))
        can = not self._document.is_read_only
        self._add.setEnabled(can)
        self._editor.setEnabled(can and bool(network.records(Kind.MEASURE)))

    def _row(self, measure: Measure) -> QWidget:
        """What is done and how far it is, and a button that leads to it."""
        network, words = self._document.network, self._document.labels
        name = measure_name(network, measure, words).rstrip(_STOPS)
        state = words.text(f"measure_status.{measure.status}").lower()
        button = QPushButton(self.tr("Show"))
        button.setObjectName(f"commitments.measure.{measure.id}")
        button.setAccessibleName(self.tr("Show: {name}").format(name=name))
        button.clicked.connect(partial(self.measure_asked.emit, measure.id))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(WrappedLabel(f"{name}: {state}"), 1)
        row.addWidget(button)
        return line

    @property
    def _commitment(self) -> Commitment | None:
        found = self._document.network.get(Kind.COMMITMENT, self._id)
        return found if isinstance(found, Commitment) else None

    def _lay_out(self) -> None:
        heading = WrappedLabel(self.tr("Measures that answer to it"), "list_head")
        self._editor.control.setAccessibleName(self.tr("Choose measures that answer to it"))
        self._editor.committed.connect(self._tie)
        self._add.setObjectName("commitments.new_measure")
        self._add.setAccessibleName(self._add.text())
        self._add.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._fill)
        self._rows.setSpacing(GRID // 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(heading)
        layout.addWidget(self._state)
        layout.addLayout(self._rows)
        layout.addWidget(self._editor)
        layout.addWidget(self._add)
        self.setFocusProxy(self._editor)

    def _fill(self) -> None:
        """A measure of each kind, for each thing it can be about."""
        self._menu.clear()
        one = self._commitment
        if one is None:
            return
        document = self._document
        subjects = agreement_edits.subjects_for(
            document.network, one.themes, document.assessment, document.labels
        )
        for about, name in subjects:
            menu = self._menu.addMenu(shown(name))
            for kind in MeasureKind:
                action = menu.addAction(document.labels.text(f"measure_kind.{kind}"))
                action.triggered.connect(partial(self._make, about, kind))

    def _make(self, about: RecordKey, kind: MeasureKind) -> None:
        document = self._document
        try:
            edit = agreement_edits.add_measure(
                document.network, self._id, about, kind, document.new_id
            )
        except ImvoError as error:
            document.failed.emit(error)
            return
        document.do(edit)

    def _tie(self, value: object) -> None:
        chosen = tuple(map(str, value)) if isinstance(value, tuple) else ()
        document = self._document
        try:
            edit = agreement_edits.tie(document.network, self._id, chosen)
        except ImvoError as error:
            document.failed.emit(error)
            return
        document.do(edit)
