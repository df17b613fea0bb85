"""The fields of the form of a step: suppliers that are found by name, choices, a part."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from imvo_desktop.domain.codes import MeasureKind
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.card import titled
from imvo_desktop.ui.panels.code_box import CodeBox
from imvo_desktop.ui.panels.finder_line import FinderLine
from imvo_desktop.usecases.find_offers import Offer
from imvo_desktop.usecases.find_organisations import organisation_offers
from imvo_desktop.usecases.scenario_choices import StepKind
from imvo_desktop.usecases.scenario_steps import Proof, Question

FIELDS: dict[StepKind, frozenset[str]] = {
    StepKind.LEAVE: frozenset({"supplier", "target"}),
    StepKind.REPLACE: frozenset({"supplier", "other"}),
    StepKind.SPLIT: frozenset({"supplier", "target", "part", "other"}),
    StepKind.ANSWER: frozenset({"supplier", "target", "question", "value"}),
    StepKind.ACT: frozenset(
        {"supplier", "target", "measure", "text", "proof", "likelihood", "severity"}
    ),
}
"""What is asked for each kind of step, in the order of the form."""

_ANSWERS = range(1, 6)


class SupplierLine(FinderLine):
    """Finds an organisation by name; `id` is that of the one chosen, empty while none is.

    A name that is exactly that of one organisation means it, also when it is only typed.
    """

    settled = Signal()

    def __init__(self, document: Document, name: str) -> None:
        super().__init__(self._found)
        self.setObjectName(name)
        self._document = document
        self._id = ""
        self.chosen.connect(self._take)
        self.textEdited.connect(self._forget)
        self.editingFinished.connect(self._settle)

    @property
    def id(self) -> str:
        """Which organisation was chosen, if it is still there."""
        return self._id if self._id in self._document.network.organisations else ""

    def show_id(self, organisation_id: str) -> None:
        """Show an organisation."""
        found = self._document.network.organisations.get(organisation_id)
        self._id = organisation_id if found is not None else ""
        self.setText(found.name if found is not None else "")

    def _found(self, typed: str) -> tuple[Offer, ...]:
        return organisation_offers(self._document.network, typed, self._document.labels)

    def _take(self, offer: Offer) -> None:
        self._id = offer.code
        self.settled.emit()

    def _forget(self) -> None:
        self._id = ""

    def _settle(self) -> None:
        """Take the only organisation with the name that was typed."""
        typed = self.text().strip().casefold()
        if typed and not self._id:
            names = self._document.network.organisations.values()
            found = [one.id for one in names if one.name.casefold() == typed]
            self._id = found[0] if len(found) == 1 else ""
        self.settled.emit()


class StepFields(QWidget):
    """Every field there is, each with its question; `changed` when a person fills one in."""

    changed = Signal()
    supplier_changed = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__()
        words = document.labels
        self.supplier = SupplierLine(document, "what_if.supplier")
        self.other = SupplierLine(document, "what_if.other")
        self.target = CodeBox((), "what_if.target")
        self.part = QSpinBox()
        self.question = CodeBox(
            [(one, words.text(f"scenario.question.{one}")) for one in Question],
            "what_if.question",
        )
        self.value = CodeBox([(one, str(one)) for one in _ANSWERS], "what_if.value")
        self.measure = CodeBox(
            [(one, words.text(f"measure_kind.{one}")) for one in MeasureKind], "what_if.measure"
        )
        self.text = QLineEdit()
        self.proof = CodeBox(
            [(one, words.text(f"scenario.proof.{one}")) for one in Proof], "what_if.proof"
        )
        self.likelihood = CodeBox(self._as_it_is(words), "what_if.likelihood")
        self.severity = CodeBox(self._as_it_is(words), "what_if.severity")
        self._rows: dict[str, QWidget] = {}
        self._lay_out()
        self._connect()

    def show_kind(self, kind: StepKind) -> None:
        """Ask only what this kind of step needs; severity only where it can fall: by remedy."""
        wanted = FIELDS[kind]
        for name, row in self._rows.items():
            is_shown = name in wanted
            if name == "severity":
                is_shown = is_shown and self.measure.code is MeasureKind.REMEDY
            row.setVisible(is_shown)
        of_risk = kind in (StepKind.ANSWER, StepKind.ACT)
        text = self.tr("Risk") if of_risk else self.tr("Delivery")
        self.target.setAccessibleName(text)
        self._rows["target"].findChildren(QLabel)[0].setText(text)

    def _as_it_is(self, words: Words) -> list[tuple[object, str]]:
        return [(None, self.tr("as it is")), *((one, words.number(one)) for one in _ANSWERS)]

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        self.part.setObjectName("what_if.part")
        self.text.setObjectName("what_if.text")
        self.part.setRange(1, 99)
        self.part.setSuffix(" %")
        self.other.setPlaceholderText(self.tr("Empty: not known yet"))
        self.supplier.setPlaceholderText(self.tr("Type a name"))
        for name, text, field in (
            ("supplier", self.tr("Supplier"), self.supplier),
            ("target", self.tr("Delivery"), self.target),
            ("part", self.tr("Part that goes to the other"), self.part),
            ("other", self.tr("To which supplier?"), self.other),
            ("question", self.tr("Question"), self.question),
            ("value", self.tr("New answer (1 to 5)"), self.value),
            ("measure", self.tr("Measure"), self.measure),
            ("text", self.tr("What you do"), self.text),
            ("proof", self.tr("What is known of its effect"), self.proof),
            ("likelihood", self.tr("Likelihood after"), self.likelihood),
            ("severity", self.tr("Severity after, at most"), self.severity),
        ):
            self._rows[name] = titled(text, field, "")
            column.addWidget(self._rows[name])
            field.setAccessibleName(text)

    def _connect(self) -> None:
        self.supplier.settled.connect(self.supplier_changed)
        for line in (self.supplier, self.other):
            line.textChanged.connect(self.changed)
        for box in (
            self.target, self.question, self.value, self.measure, self.proof, self.likelihood,
            self.severity,
        ):  # fmt: skip
            box.picked.connect(self.changed)
