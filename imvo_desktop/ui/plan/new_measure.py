"""The form for a new measure: what it is about, what will be done, by whom and when."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton

from imvo_desktop.domain.codes import Kind, MeasureKind
from imvo_desktop.domain.references import RecordKey
from imvo_desktop.labels.names import record_name
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.card import titled
from imvo_desktop.ui.panels.code_box import CodeBox
from imvo_desktop.ui.panels.finder_line import FinderLine
from imvo_desktop.ui.panels.text_area import TextArea
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.sources.low_column import WrappedColumn
from imvo_desktop.usecases.find_offers import Offer
from imvo_desktop.usecases.found_levels import FoundLevels
from imvo_desktop.usecases.plan_edits import MeasureWish
from imvo_desktop.usecases.plan_subjects import subject_of, subject_offers
from imvo_desktop.usecases.policy_edits import read_day
from imvo_desktop.usecases.typed_values import UnreadableError

_ABOUT = (Kind.RISK, Kind.LINK, Kind.ORGANISATION)


class NewMeasure(WrappedColumn):
    """`wished(MeasureWish)` when all is filled in, `stopped` when a person lets it be."""

    wished = Signal(object)
    stopped = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("plan.new_form")
        self._document = document
        self._subject: RecordKey | None = None
        words = document.labels
        self._about = FinderLine(self._offers)
        kinds = [(one, words.text(f"measure_kind.{one}")) for one in MeasureKind]
        self._kind = CodeBox(kinds, "plan.new.kind")
        self._text = TextArea()
        self._owner, self._due = QLineEdit(), QLineEdit()
        self._problem = WrappedLabel()
        self._make = QPushButton(self.tr("Plan this measure"))
        self._stop = QPushButton(self.tr("Cancel"))
        self._lay_out()
        self._about.chosen.connect(self._choose)
        self._about.textEdited.connect(self._forget_subject)
        self._make.clicked.connect(self._wish)
        self._stop.clicked.connect(self.stopped)

    def begin(self, subject: RecordKey | None) -> None:
        """Start anew, about `subject` if it is there; the keyboard goes to what comes first."""
        for field in (self._about, self._text, self._owner, self._due):
            field.clear()
        self._kind.show_code(next(iter(MeasureKind)))
        self._problem.hide()
        self._subject = None
        if subject is not None and subject[0] in _ABOUT:
            name = record_name(self._document.network, *subject, self._document.labels)
            self._subject = subject if name else None
            self._about.setText(name)
        if self._subject is None:
            self._about.setFocus(Qt.FocusReason.OtherFocusReason)
            self._about.offer()
        else:
            self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offers(self, typed: str) -> tuple[Offer, ...]:
        document = self._document
        levels, keeps = FoundLevels(document.assessment), document.filtering.keeps
        return subject_offers(document.network, typed, levels, document.labels, keeps)

    def _choose(self, offer: Offer) -> None:
        self._subject = subject_of(offer.code)
        self._problem.hide()
        self._kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget_subject(self) -> None:
        self._subject = None

    def _wish(self) -> None:
        """Tell what is wished; what is missing is said and gets the keyboard."""
        network, kind = self._document.network, self._kind.code
        if self._subject is None or network.get(*self._subject) is None:
            text = self.tr("Choose what the measure is about: type, then choose from the list.")
            self._refuse(text, self._about)
            return
        try:
            due = read_day(self._due.text())
        except UnreadableError:
            self._refuse(self.tr("This is not a date. Nothing was made."), self._due)
            return
        if isinstance(kind, MeasureKind):
            text, owner = self._text.toPlainText(), self._owner.text()
            self.wished.emit(MeasureWish(self._subject, kind, text, owner, due))

    def _refuse(self, text: str, field: QLineEdit) -> None:
        self._problem.setText(text)
        self._problem.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        words = self._document.labels
        self._about.setPlaceholderText(self.tr("Search a risk, delivery or organisation"))
        self._due.setPlaceholderText(self.tr("for example 1-3-2027"))
        self._problem.setObjectName("plan.new.problem")
        self._problem.hide()
        self.column.addWidget(WrappedLabel(self.tr("New measure"), "list_head"))
        for field, name, title in (
            (self._about, "about", words.text("field.subject")),
            (self._kind, "kind", words.text("field.kind")),
            (self._text, "text", self.tr("What will you do?")),
            (self._owner, "owner", words.text("field.owner")),
            (self._due, "due", words.text("field.due")),
        ):
            field.setObjectName(f"plan.new.{name}")
            field.setAccessibleName(title)
            self.column.addWidget(titled(title, field, "quiet"))
        self.column.addWidget(self._problem)
        row = QHBoxLayout()
        for button, name in ((self._make, "make"), (self._stop, "stop")):
            button.setObjectName(f"plan.new.{name}")
            button.setAccessibleName(button.text())
            row.addWidget(button)
        self._make.setProperty("role", "primary")
        row.addStretch()
        self.column.addSpacing(GRID // 2)
        self.column.addLayout(row)
        self.column.addStretch(1)
