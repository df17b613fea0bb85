"""What is done about the risks of what is selected: a list, and a short form to add to it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind, MeasureKind, MeasureStatus
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.records import Risk
from imvo_desktop.labels.names import record_name, risk_name
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.card import card, titled
from imvo_desktop.ui.panels.clearing import clear
from imvo_desktop.ui.panels.code_box import CodeBox
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from imvo_desktop.ui.panels.text_area import TextArea
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.plan import late
from imvo_desktop.usecases import judge_risk
from imvo_desktop.usecases.clock import today
from imvo_desktop.usecases.judge_risk import Subject
from imvo_desktop.usecases.policy_edits import read_day
from imvo_desktop.usecases.typed_values import UnreadableError

_MOST_RISKS = 50


class MeasuresPanel(QWidget):
    """The measures on what is selected and on its risks; adding, moving on and removing them.

    `plan_asked(kind, id)` to see a measure in the plan, or to plan one for what is selected.
    """

    plan_asked = Signal(object, str)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("measures")
        self._document = document
        self._subject = Subject(Kind.LINK, ())
        self._rows = QVBoxLayout()
        self._rows.setSpacing(GRID)
        self._about = QVBoxLayout()
        self._about_box = CodeBox([], "measure.about")
        words = document.labels
        kinds = [(one, words.text(f"measure_kind.{one}")) for one in MeasureKind]
        self._kind = CodeBox(kinds, "measure.kind")
        self._text = TextArea()
        self._owner = QLineEdit()
        self._due = QLineEdit()
        self._problem = WrappedLabel()
        self._add = QPushButton(self.tr("Add measure"))
        self._plan = QPushButton(self.tr("Open in the plan"))
        self._set_up_parts()
        self._lay_out()

    def forget(self) -> None:
        """Let go of all that is of another project, a measure half filled in as well."""
        self.show_subject(Subject(Kind.LINK, ()))
        self._kind.show_code(next(iter(MeasureKind)))
        for field in (self._text, self._owner, self._due):
            field.clear()
        self._problem.hide()

    def show_subject(self, subject: Subject) -> None:
        """Show the measures of `subject`."""
        self._subject = subject
        clear(self._rows)
        measures = judge_risk.measures_of(self._document.network, subject)
        for measure in measures:
            self._rows.addWidget(self._make_card(measure))
        if not measures:
            self._rows.addWidget(WrappedLabel(self.tr("No measure yet."), "quiet"))
        self._show_subjects(judge_risk.risks_of(self._document.network, subject))

    def _show_subjects(self, risks: Iterable[Risk]) -> None:
        """What a new measure can be about: each risk, and what is selected itself."""
        network, words = self._document.network, self._document.labels
        choices: list[tuple[object, str]] = [
            ((Kind.RISK, risk.id), risk_name(network, risk, words))
            for risk in islice(risks, _MOST_RISKS)
        ]
        for one in self._subject.ids[:1]:
            name = record_name(network, self._subject.kind, one, words)
            choices.append(((self._subject.kind, one), name))
        clear(self._about)
        self._about_box = CodeBox(choices, "measure.about")
        self._about_box.setAccessibleName(self.tr("What the measure is about"))
        self._about.addWidget(self._about_box)

    def _make_card(self, measure: Measure) -> QWidget:
        words, network = self._document.labels, self._document.network
        box, layout = card(f"measure_card.{measure.id}")
        layout.addWidget(WrappedLabel(words.text(f"measure_kind.{measure.kind}"), "list_head"))
        if measure.text:
            layout.addWidget(WrappedLabel(measure.text))
        about = record_name(network, measure.subject_kind, measure.subject, words)
        parts = [about, measure.owner or self.tr("no owner"), words.date(measure.due or "")]
        layout.addWidget(WrappedLabel(" · ".join(part for part in parts if part), "quiet"))
        layout.addLayout(self._make_controls(measure))
        return box

    def _make_controls(self, measure: Measure) -> FlowLayout:
        words = self._document.labels
        choices = [(one, words.text(f"measure_status.{one}")) for one in MeasureStatus]
        status = CodeBox(choices, f"measure_status.{measure.id}")
        status.setAccessibleName(words.text("field.status"))
        status.show_code(measure.status)
        status.picked.connect(lambda code: self._change_status(measure.id, code))
        show = QPushButton(self.tr("Open in the plan"))
        show.setObjectName(f"measure_plan.{measure.id}")
        show.setAccessibleName(show.text())
        show.clicked.connect(lambda: self.plan_asked.emit(Kind.MEASURE, measure.id))
        remove = QPushButton(self.tr("Remove"))
        remove.setObjectName(f"measure_remove.{measure.id}")
        remove.setAccessibleName(self.tr("Remove this measure"))
        remove.clicked.connect(lambda: self._remove(measure.id))
        row = FlowLayout()
        for control in (status, show, remove):
            row.addWidget(control)
        return row

    def _set_up_parts(self) -> None:
        words = self._document.labels
        controls = {
            "kind": self._kind, "text": self._text, "owner": self._owner, "due": self._due
        }  # fmt: skip
        for name, control in controls.items():
            control.setObjectName(f"measure.{name}")
            control.setAccessibleName(words.text(f"field.{name}"))
        self._due.setPlaceholderText(self.tr("for example 30-6-2027"))
        self._problem.setObjectName("measure.problem")
        self._problem.hide()
        self._add.setObjectName("measure.add")
        self._add.setAccessibleName(self._add.text())
        self._add.clicked.connect(self._add_measure)
        self._plan.setObjectName("measure.plan")
        self._plan.setAccessibleName(self._plan.text())
        self._plan.clicked.connect(self._ask_plan)

    def _lay_out(self) -> None:
        words = self._document.labels
        layout = QVBoxLayout(self)
        layout.setSpacing(GRID)
        layout.addLayout(self._rows)
        layout.addSpacing(GRID)
        layout.addWidget(WrappedLabel(self.tr("Add a measure"), "list_head"))
        layout.addLayout(self._about)
        for name, control in (
            ("kind", self._kind), ("text", self._text), ("owner", self._owner), ("due", self._due)
        ):  # fmt: skip
            layout.addWidget(titled(words.text(f"field.{name}"), control, "quiet"))
        layout.addWidget(self._problem)
        row = QHBoxLayout()
        row.addWidget(self._add)
        row.addWidget(self._plan)
        row.addStretch()
        layout.addLayout(row)
        layout.addStretch()

    def _ask_plan(self) -> None:
        """Plan a measure about what is chosen here."""
        about = self._about_box.code
        if isinstance(about, tuple):
            self.plan_asked.emit(*about)

    def _add_measure(self) -> None:
        about = self._about_box.code
        kind = self._kind.code
        if not isinstance(about, tuple) or not isinstance(kind, MeasureKind):
            return
        try:
            due = read_day(self._due.text())
        except UnreadableError:
            self._problem.setText(self.tr("This is not a date. Nothing was added."))
            self._problem.show()
            self._due.setFocus()
            return
        self._problem.hide()
        measure = Measure(
            id=self._document.new_id(),
            subject_kind=about[0],
            subject=about[1],
            kind=kind,
            text=self._text.toPlainText().strip(),
            owner=self._owner.text().strip() or None,
            due=due,
        )
        self._text.clear()
        self._owner.clear()
        self._due.clear()
        document = self._document
        document.do(late.plan_measure(document.network, measure, document.assessment))

    def _change_status(self, measure_id: str, code: object) -> None:
        document = self._document
        known = (document.network, measure_id, code, document.assessment)
        document.do(late.change_status(*known, today()))

    def _remove(self, measure_id: str) -> None:
        self._document.do(editing.remove(self._document.network, Kind.MEASURE, [measure_id]))
