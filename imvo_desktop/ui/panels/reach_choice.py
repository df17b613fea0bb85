"""Says plainly on how many deliveries a judgement will count, and lets a person narrow it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from imvo_desktop.domain.codes import Happens, Kind
from imvo_desktop.domain.records import Risk
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.usecases import judge_risk
from imvo_desktop.usecases.judge_risk import Reach, Subject


class ReachChoice(QWidget):
    """At the supplier, or only the selected deliveries: one click, with what follows under it."""

    picked = Signal(object)

    def __init__(self, document: Document, subject: Subject, risk_id: str = "") -> None:
        super().__init__()
        self.setObjectName("reach")
        self._document = document
        self._subject = subject
        self._risk_id = risk_id
        self._at_supplier = QRadioButton(self.tr("At the supplier"))
        self._only_here = QRadioButton(
            self.tr("Only this delivery") if len(subject.ids) == 1 else self.tr("Only these")
        )
        self._told = WrappedLabel()
        self._told.setObjectName("reach.told")
        self._lay_out()

    def show_risk(self, risk: Risk) -> None:
        """Show where `risk` would count."""
        is_at_supplier = risk.happens is Happens.SUPPLIER
        (self._at_supplier if is_at_supplier else self._only_here).setChecked(True)
        found = judge_risk.reach(self._document.network, risk, self._subject, self._risk_id)
        self._told.setText(self._at(found) if found.suppliers else self._here(found))

    def _at(self, found: Reach) -> str:
        """The sentence for a risk that sits on suppliers."""
        if found.risks > 1:
            text = self.tr(
                "Applies to all {count} deliveries of these {suppliers} suppliers. "
                "One risk is kept at each supplier."
            )
            return text.format(count=found.deliveries, suppliers=found.risks)
        name = self._document.network.organisations[found.suppliers[0]].name
        if found.deliveries == 1:
            return self.tr("Applies to {name}, which has one delivery.").format(name=name)
        text = self.tr("Applies to all {count} deliveries of {name}. It is kept as one risk.")
        return text.format(count=found.deliveries, name=name)

    def _here(self, found: Reach) -> str:
        """The sentence for a risk that sits on deliveries."""
        if found.risks > 1:
            text = self.tr("Applies to these {count} deliveries. Each gets a risk of its own.")
            return text.format(count=found.deliveries)
        lost = self._lost()
        if lost:
            text = self.tr("Applies to this delivery only, no longer to the {count} others.")
            return text.format(count=lost)
        return self.tr("Applies to this delivery only.")

    def _lost(self) -> int:
        """On how many deliveries the risk that is changed would no longer count."""
        network = self._document.network
        if not self._risk_id or network.risks[self._risk_id].organisation is None:
            return 0
        before = network.risks[self._risk_id]
        return judge_risk.reach(network, before, self._subject, self._risk_id).deliveries - 1

    def _lay_out(self) -> None:
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        codes = {self._at_supplier: Happens.SUPPLIER, self._only_here: Happens.PRODUCT}
        for button, code in codes.items():
            button.setObjectName(f"reach.{code}")
            button.setAccessibleName(button.text())
            button.setMinimumHeight(3 * GRID)
            group.addButton(button)
            row.addWidget(button)
        self._at_supplier.clicked.connect(lambda: self.picked.emit(Happens.SUPPLIER))
        self._only_here.clicked.connect(lambda: self.picked.emit(Happens.PRODUCT))
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(self._told)
        is_one_or_new = not self._risk_id or len(self._subject.ids) == 1
        for button in codes:
            button.setVisible(self._subject.kind is Kind.LINK and is_one_or_new)
