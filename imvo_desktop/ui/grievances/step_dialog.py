"""Asks what a step of a complaint needs: the risks it touches, a reason, what was done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from imvo_desktop.domain.codes import Kind, Theme
from imvo_desktop.domain.grievance import Grievance, GrievanceStatus
from imvo_desktop.domain.references import RecordKey
from imvo_desktop.labels.names import record_name
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.dialogs.low_dialog import fill_dialog
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.grievances.person_note import PersonWarning
from imvo_desktop.ui.panels.code_box import CodeBox
from imvo_desktop.ui.panels.finder_editors import OrganisationEditor
from imvo_desktop.ui.panels.text_area import TextArea
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.sources.low_column import WrappedColumn
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases import grievances
from imvo_desktop.usecases.grievance_steps import StepWish

_WITH_RISKS = (GrievanceStatus.PLAUSIBLE, GrievanceStatus.CONFIRMED)
_TOLD_AT_RISK = (*_WITH_RISKS, GrievanceStatus.ACTION, GrievanceStatus.REMEDY)
_ID = Qt.ItemDataRole.UserRole
_LIST_HEIGHT = 18 * GRID


class StepDialog(QDialog):
    """Tells what was answered with `wished(StepWish)`; not before the step has what it needs."""

    wished = Signal(object)

    def __init__(
        self, document: Document, one: Grievance, to: GrievanceStatus, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("step_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._document, self._one, self._to = document, one, to
        words = document.labels
        self.setWindowTitle(f"{one.number}: {words.text(f'grievance_status.{to}')}")
        self._risks = QListWidget()
        themes = [(None, self.tr("No new risk")), *((t, words.text(f"theme.{t}")) for t in Theme)]
        self._theme = CodeBox(themes, "step.theme")
        self._place = OrganisationEditor(words, "step.place")
        self._reason = TextArea()
        self._warning = PersonWarning(document)
        self._ended = QCheckBox(self._ended_text())
        answers = [(None, self.tr("Not asked")), (True, self.tr("Yes")), (False, self.tr("No"))]
        self._satisfied = CodeBox(answers, "step.satisfied")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._do = self._buttons.addButton(
            words.text(f"grievance.do.{to}").rstrip("…"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._low = WrappedColumn()
        self._column = self._low.column
        self._column.setSpacing(GRID)
        self._fill()
        self._set_up()
        self._lay_out()
        self._follow()

    @property
    def wish(self) -> StepWish:
        """What is answered now."""
        theme = self._theme.code
        return StepWish(
            self._to,
            self._reason.toPlainText().strip(),
            risks=self._ticked() if self._to in _WITH_RISKS else (),
            theme=theme if isinstance(theme, Theme) else None,
            place=self._chosen_place(),
            is_ended=self._ended.isChecked(),
            is_satisfied=self._answered_satisfied(),
        )

    def accept(self) -> None:
        """Tell the wish and close, where nothing lacks."""
        if self._do.isEnabled():
            self.wished.emit(self.wish)
            super().accept()

    def _fill(self) -> None:
        network, words = self._document.network, self._document.labels
        for risk in grievances.risks_near(network, self._one):
            item = QListWidgetItem(record_name(network, Kind.RISK, risk.id, words), self._risks)
            item.setData(_ID, risk.id)
            is_linked = risk.id in self._one.risks
            item.setCheckState(Qt.CheckState.Checked if is_linked else Qt.CheckState.Unchecked)
        is_known = any(
            risk.theme is self._one.theme for risk in grievances.risks_near(network, self._one)
        )
        self._theme.show_code(None if is_known or self._one.risks else self._one.theme)
        self._place.look_in(network)
        self._place.show_values([grievances.place_of(network, self._one)])
        self._satisfied.show_code(self._one.is_satisfied)
        self._risks.setWordWrap(True)
        if self._to is GrievanceStatus.PLAUSIBLE:
            self._reason.setPlainText(words.text("grievance.proposed_reason"))

    def _set_up(self) -> None:
        named: tuple[tuple[QWidget, str, str], ...] = (
            (self._risks, "step.risks", self.tr("Which risks does it touch?")),
            (self._theme, "step.theme", self.tr("Make a new risk")),
            (self._place.control, "step.place", self.tr("The new risk is at")),
            (self._reason, "step.reason", self._question()),
            (self._ended, "step.ended", self._ended.text()),
            (self._satisfied, "step.satisfied", self._asked_satisfied()),
        )
        for control, name, text in named:
            control.setObjectName(name)
            control.setAccessibleName(text)
        self._risks.setFixedHeight(scaled(_LIST_HEIGHT))
        self._do.setObjectName("step.do")
        self._do.setProperty("role", "primary")
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._risks.itemChanged.connect(self._follow)
        self._theme.picked.connect(self._follow)
        self._place.committed.connect(self._follow)
        self._reason.textChanged.connect(self._follow)

    def _lay_out(self) -> None:
        words = self._document.labels
        self._column.addWidget(WrappedLabel(words.text(f"grievance.told.{self._to}")))
        if self._to in _WITH_RISKS:
            if self._risks.count():
                self._ask(self.tr("Which risks does it touch?"), self._risks)
            self._ask(self.tr("Make a new risk"), self._theme)
            self._ask(self.tr("The new risk is at"), self._place)
        self._ask(self._question(), self._reason)
        if self._to in _TOLD_AT_RISK:
            self._column.addWidget(WrappedLabel(words.text("grievance.reason_hint"), "quiet"))
        self._column.addWidget(self._warning)
        if self._ended.text():
            self._column.addWidget(self._ended)
        if self._to is GrievanceStatus.CLOSED:
            self._ask(self._asked_satisfied(), self._satisfied)
        if self._to is GrievanceStatus.REMEDY:
            self._column.addWidget(WrappedLabel(words.text("grievance.linked"), "quiet"))
        fill_dialog(self, self._low, self._buttons, scaled(64 * GRID))
        self._reason.setFocus()

    def _ask(self, question: str, control: QWidget) -> None:
        label = WrappedLabel(question, "quiet")
        label.setBuddy(control)
        self._column.addWidget(label)
        self._column.addWidget(control)

    def _follow(self) -> None:
        wish = self.wish
        self._warning.look(wish.reason)
        has_place = wish.theme is None or wish.place is not None
        has_risk = self._to not in _WITH_RISKS or bool(
            wish.risks or self._one.risks or wish.theme is not None
        )
        has_reason = bool(wish.reason) or self._to is GrievanceStatus.CLOSED
        self._place.setEnabled(wish.theme is not None)
        self._do.setEnabled(has_place and has_risk and has_reason)

    def _ticked(self) -> tuple[str, ...]:
        items = [self._risks.item(row) for row in range(self._risks.count())]
        return tuple(
            str(one.data(_ID)) for one in items if one.checkState() == Qt.CheckState.Checked
        )

    def _chosen_place(self) -> RecordKey | None:
        chosen = self._place.shown
        if not isinstance(chosen, str):
            return None
        link = self._document.network.links.get(self._one.link or "")
        if link is not None and link.supplier == chosen:
            return Kind.LINK, link.id
        return Kind.ORGANISATION, chosen

    def _answered_satisfied(self) -> bool | None:
        answer = self._satisfied.code
        return answer if isinstance(answer, bool) else None

    def _asked_satisfied(self) -> str:
        return self.tr("Are those harmed satisfied with the remedy?")

    def _question(self) -> str:
        return self._document.labels.text(f"grievance.ask.{self._to}")

    def _ended_text(self) -> str:
        """What can be said to have ended; empty where nothing can."""
        if self._to is GrievanceStatus.ACTION:
            return self.tr("The harm has stopped")
        if self._to in (GrievanceStatus.REMEDY, GrievanceStatus.CLOSED):
            return self.tr("The remedy was given: the harm is remedied")
        return ""
