"""Adds a step to a what-if: which kind, about what, and what it assumes."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from imvo_desktop.domain.codes import MeasureKind
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.card import card
from imvo_desktop.ui.panels.code_box import CodeBox
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.what_if.step_fields import StepFields
from imvo_desktop.usecases.scenario_choices import (
    OF_RISKS,
    StepKind,
    StepWish,
    step_of,
    targets,
)
from imvo_desktop.usecases.scenario_steps import Proof, Question


@dataclass(slots=True)
class Draft:
    """What is being filled in; stays when the view is made anew in another language.

    `supplier` is what is typed where it names no supplier (yet).
    """

    wish: StepWish = field(default_factory=lambda: StepWish(StepKind.ACT))
    supplier: str = ""
    is_begun: bool = False


class StepForm(QWidget):
    """`asked(step)` when a person adds what is filled in; `draft` holds it."""

    asked = Signal(object)

    def __init__(self, document: Document, draft: Draft) -> None:
        super().__init__()
        self._document = document
        self._draft = draft
        words = document.labels
        self._kind = CodeBox(
            [(one, words.text(f"scenario.kind.{one}")) for one in StepKind], "what_if.kind"
        )
        self._fields = StepFields(document)
        self._missing = WrappedLabel(role="quiet")
        self._add = QPushButton(self.tr("Add this step"))
        self._lay_out()
        typed = draft.supplier
        self.show_wish(draft.wish)
        if typed:
            self._fields.supplier.setText(typed)
            self._follow()
        self._kind.picked.connect(self._show_kind)
        self._fields.supplier_changed.connect(self._offer_targets)
        self._fields.changed.connect(self._follow)
        self._add.clicked.connect(self._tell)

    @property
    def wish(self) -> StepWish:
        """What is filled in."""
        fields = self._fields
        return StepWish(
            kind=self.kind,
            supplier=fields.supplier.id,
            target=str(fields.target.code or ""),
            by=fields.other.id,
            by_name=fields.other.text(),
            part=fields.part.value(),
            question=_or(fields.question.code, Question.LIKELIHOOD),
            value=_or(fields.value.code, 1),
            measure=_or(fields.measure.code, MeasureKind.PREVENT),
            proof=_or(fields.proof.code, Proof.EXPECTED),
            text=fields.text.text(),
            likelihood=_answer(fields.likelihood.code),
            severity=_answer(fields.severity.code),
        )

    @property
    def kind(self) -> StepKind:
        """Which kind of step is being filled in."""
        return _or(self._kind.code, StepKind.REPLACE)

    def show_wish(self, wish: StepWish) -> None:
        """Fill the form in with `wish`."""
        fields = self._fields
        self._kind.show_code(wish.kind)
        fields.supplier.show_id(wish.supplier)
        fields.other.show_id(wish.by)
        if not wish.by:
            fields.other.setText(wish.by_name)
        fields.part.setValue(wish.part)
        fields.question.show_code(wish.question)
        fields.value.show_code(wish.value)
        fields.measure.show_code(wish.measure)
        fields.proof.show_code(wish.proof)
        fields.text.setText(wish.text)
        fields.likelihood.show_code(wish.likelihood)
        fields.severity.show_code(wish.severity)
        self._offer_targets()
        if wish.target:
            fields.target.show_code(wish.target)
        self._show_kind()

    def refresh(self) -> None:
        """Follow a change of the chain: what is gone can no longer be chosen."""
        self._offer_targets()

    def _lay_out(self) -> None:
        self._kind.setAccessibleName(self.tr("What do you want to try?"))
        self._missing.setObjectName("what_if.missing")
        self._add.setObjectName("what_if.add")
        self._add.setAccessibleName(self._add.text())
        frame, column = card("what_if.form")
        column.addWidget(WrappedLabel(self.tr("What do you want to try?"), "list_head"))
        for part in (self._kind, self._fields, self._missing, self._add):
            column.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        self.setFocusProxy(self._kind)

    def _show_kind(self) -> None:
        self._offer_targets()
        self._follow()

    def _offer_targets(self) -> None:
        box, document = self._fields.target, self._document
        before = box.code
        found = targets(document.network, self.kind, self._fields.supplier.id, document.labels)
        box.offer(found)
        codes = [code for code, _ in found]
        box.show_code(before if before in codes else next(iter(codes), None))
        self._follow()

    def _follow(self) -> None:
        supplier = self._fields.supplier
        self._draft.wish = self.wish
        self._draft.supplier = "" if supplier.id else supplier.text()
        self._fields.show_kind(self.kind)
        is_ready = step_of(self._document.network, self.wish) is not None
        self._add.setEnabled(is_ready and not self._document.is_read_only)
        self._missing.setText("" if is_ready else self._what_is_missing())
        self._missing.setVisible(not is_ready)

    def _what_is_missing(self) -> str:
        if not self._fields.supplier.id:
            return self.tr("Choose a supplier from the list.")
        if self.kind in OF_RISKS:
            return self.tr("This supplier and its deliveries have no risk yet.")
        return self.tr("This supplier has no delivery.")

    def _tell(self) -> None:
        step = step_of(self._document.network, self.wish)
        if step is not None:
            self.asked.emit(step)


def _or[T](code: object, usual: T) -> T:
    """A code that was chosen, or what is usual where none is."""
    return code if isinstance(code, type(usual)) else usual


def _answer(code: object) -> int | None:
    return code if isinstance(code, int) else None
