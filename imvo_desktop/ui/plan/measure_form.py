"""The form of one measure: what is done, what came of it, with whom; the levels beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.measure import Evidence, Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.errors import ImvoError
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.evidence_adder import EvidenceAdder
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.plan import measure_fields as fields
from imvo_desktop.ui.plan.level_strip import LevelStrip
from imvo_desktop.ui.register.record_form import FormField, RecordForm
from imvo_desktop.usecases import plan_edits
from imvo_desktop.usecases.clock import today
from imvo_desktop.usecases.found_levels import FoundLevels
from imvo_desktop.usecases.measure_levels import levels_of
from imvo_desktop.usecases.plan_edits import Moment, Taking
from imvo_desktop.usecases.plan_rows import about_name


class MeasureForm(QWidget):
    """Shows one measure, each committed field is one edit; `go_asked(kind, id)`, `closed`."""

    go_asked = Signal(object, str)
    closed = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("plan.form")
        self._document = document
        self._id = ""
        self._title = WrappedLabel(role="list_head")
        self._about = WrappedLabel(role="quiet")
        self._go_there = QPushButton(self.tr("Show what it is about"))
        self._close = QPushButton(self.tr("Close"))
        self._remove = QPushButton(self.tr("Remove this measure"))
        self._levels = LevelStrip(document.labels)
        self._adder = EvidenceAdder(document, "plan.evidence")
        self._forms = (
            self._form(self._first(), "plan.fields"),
            self._form(self._effect(), "plan.effect"),
            self._form(self._shared(), "plan.shared"),
        )
        self._lay_out()
        self._connect()

    @property
    def measure_id(self) -> str:
        """The measure that is shown; empty for none."""
        return self._id

    def show_measure(self, measure_id: str) -> None:
        """Show the measure of this id; what was being filled in of another is let go."""
        if measure_id != self._id:
            self._levels.forget()
            self._adder.forget()
        self._id = measure_id
        for form in self._forms:
            form.show_record(measure_id)
        self.refresh()

    def refresh(self) -> None:
        """Show the measure of now."""
        document, measure = self._document, self._measure()
        if measure is None:
            return
        for form in self._forms:
            form.refresh()
        words, network = document.labels, document.network
        self._title.setText(measure.text or words.text(f"measure_kind.{measure.kind}"))
        self._about.setText(about_name(network, measure, words))
        self._levels.show_levels(measure, levels_of(network, measure, self._moment.levels))
        for part in (self._adder, self._remove, self._levels):
            part.setEnabled(not document.is_read_only)

    def start(self, name: str) -> None:
        """Put the keyboard in a field."""
        form = next((one for one in self._forms if name in one.editors), self._forms[0])
        form.start(name)

    def _first(self) -> Sequence[FormField]:
        kind, status = fields.kinds_and_states(self._document.labels)
        leaving = {
            "exit.tried": self.tr("What did you try before leaving?"),
            "exit.effects": self.tr("What does leaving mean for the workers there?"),
            "exit.notice": self.tr("How long before do you give notice?"),
            "exit.pay": self.tr("Is outstanding pay settled, and how?"),
        }
        return (
            FormField("text", fields.note, self.tr("What will you do?")),
            FormField("status", status),
            FormField("status_reason", fields.note, when=fields.is_aside),
            FormField("kind", kind),
            *(
                FormField(name, fields.note, label, when=fields.is_leaving)
                for name, label in leaving.items()
            ),
            FormField("owner", fields.line),
            FormField("due", fields.day),
        )

    def _effect(self) -> Sequence[FormField]:
        document = self._document
        pieces = fields.offered(document, Kind.EVIDENCE, self._measure)
        hint = self.tr("A certificate alone shows no effect: what changed for people?")
        return (
            FormField("effect", fields.note, self.tr("What do you expect of it?")),
            FormField("measured_effect", fields.note, self.tr("What did you find?"), hint),
            FormField("measured_on", fields.day),
            FormField("likelihood_after", fields.likelihoods(document, self._measure)),
            FormField("evidence", fields.one(pieces), self.tr("Evidence of this effect")),
        )

    def _shared(self) -> Sequence[FormField]:
        document, shown = self._document, self._measure
        effort, leverage = fields.efforts_and_leverage(document.labels)
        partners = fields.offered(document, Kind.STAKEHOLDER, shown)
        agreements = fields.offered(document, Kind.AGREEMENT, shown)
        commitments = fields.offered(document, Kind.COMMITMENT, shown)
        return (
            FormField("leverage", leverage),
            FormField("partners", fields.several(partners), when=fields.is_shared),
            FormField("agreement", fields.one(agreements), when=fields.is_agreed),
            FormField("commitments", fields.several(commitments), when=fields.has_agreement),
            FormField("start", fields.day),
            FormField("effort", effort),
            FormField("cost", fields.money),
        )

    def _form(self, wanted: Sequence[FormField], name: str) -> RecordForm:
        made = RecordForm(self._document, Kind.MEASURE, wanted, name, self._changing)
        made.column.setContentsMargins(0, 0, 0, 0)
        return made

    def _changing(self, network: Network, measure_id: str, name: str, value: object) -> Edit:
        return plan_edits.change_measure(network, measure_id, name, value, self._moment)

    @property
    def _moment(self) -> Moment:
        return Moment(FoundLevels(self._document.assessment), today())

    def _measure(self) -> Measure | None:
        found = self._document.network.get(Kind.MEASURE, self._id)
        return found if isinstance(found, Measure) else None

    def _connect(self) -> None:
        self._adder.place_of = lambda: (Kind.MEASURE, self._id)
        self._adder.kept.connect(self._keep_evidence)
        self._levels.take.clicked.connect(self._begin_taking)
        self._levels.confirmed.connect(self._take_over)
        self._close.clicked.connect(self.closed)
        self._remove.clicked.connect(self._remove_measure)
        self._go_there.clicked.connect(self._go)

    def _lay_out(self) -> None:
        first, effect, shared = self._forms
        buttons = ((self._close, "close"), (self._remove, "remove"), (self._go_there, "go"))
        for button, name in buttons:
            button.setObjectName(f"plan.form.{name}")
            button.setAccessibleName(button.text())
        self._about.setObjectName("plan.form.about")
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID // 2, GRID, GRID)
        column.setSpacing(GRID // 2)
        column.addLayout(head)
        parts: tuple[QWidget, ...] = (
            self._about,
            first,
            WrappedLabel(self.tr("Before and after"), "list_head"),
            self._levels,
            effect,
            self._adder,
            WrappedLabel(self.tr("With whom, and how much work"), "list_head"),
            shared,
        )
        for part in parts:
            column.addWidget(part)
        low = FlowLayout()
        low.addWidget(self._go_there)
        low.addWidget(self._remove)
        column.addLayout(low)
        column.addStretch(1)

    def _keep_evidence(self, piece: Evidence) -> None:
        """Put what was kept under the measure it was added to, and let it show the effect."""
        document = self._document
        self._do(plan_edits.show_effect, document.network, piece.subject, piece, document.new_id)

    def _begin_taking(self) -> None:
        measure = self._measure()
        if measure is not None:
            self._levels.begin(measure, today(), self._document.author)

    def _take_over(self, taking: Taking) -> None:
        document = self._document
        self._do(plan_edits.take_over, document.network, self._id, taking, document.new_id)

    def _remove_measure(self) -> None:
        self._do(editing.remove, self._document.network, Kind.MEASURE, [self._id])

    def _go(self) -> None:
        measure = self._measure()
        if measure is not None:
            self.go_asked.emit(measure.subject_kind, measure.subject)

    def _do[**P](self, make: Callable[P, Edit], *args: P.args, **more: P.kwargs) -> None:
        """Make the edit and do it; what cannot be is told."""
        try:
            edit = make(*args, **more)
        except ImvoError as error:
            self._document.failed.emit(error)
            return
        self._document.do(edit)
