"""Asks what is to be known of a round: its name, day, reason and note."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.domain.codes import RoundReason
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.panels.code_box import CodeBox
from imvo_desktop.ui.panels.text_area import TextArea
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.parts import within_screen
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases.round_edits import RoundWish

_DAY = "yyyy-MM-dd"


class RoundDialog(QDialog):
    """Starts from a `wish` and tells the one that is made of it with `wished(RoundWish)`."""

    wished = Signal(object)

    def __init__(
        self, wish: RoundWish, words: Words, parent: QWidget | None = None, *, is_new: bool
    ) -> None:
        super().__init__(parent)
        self.setObjectName("round_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Start a round") if is_new else self.tr("Change the round"))
        self.setMinimumWidth(within_screen(self, scaled(60 * GRID), 0)[0])
        self._name = QLineEdit(wish.name)
        self._day = QDateEdit(QDate.fromString(wish.date, _DAY))
        reasons = [(one, words.text(f"round_reason.{one}")) for one in RoundReason]
        self._reason = CodeBox(reasons, "round.reason")
        self._reason.show_code(wish.reason)
        self._note = TextArea()
        self._note.setPlainText(wish.note)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        done = self.tr("Start") if is_new else self.tr("Change")
        self._do = self._buttons.addButton(done, QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out(is_new=is_new)
        self._name.textChanged.connect(self._follow)
        self._follow()

    @property
    def wish(self) -> RoundWish:
        """What is filled in."""
        reason = self._reason.code
        return RoundWish(
            self._name.text().strip(),
            self._day.date().toString(_DAY),
            reason if isinstance(reason, RoundReason) else RoundReason.REGULAR,
            self._note.toPlainText().strip(),
        )

    def accept(self) -> None:
        """Tell the wish and close; without a name nothing happens."""
        if self.wish.name:
            self.wished.emit(self.wish)
            super().accept()

    def _lay_out(self, *, is_new: bool) -> None:
        self._do.setObjectName("round.do")
        self._do.setProperty("role", "primary")
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._day.setCalendarPopup(True)
        form = QFormLayout()
        form.setSpacing(GRID)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        rows = (
            ("round.name", self.tr("Name"), self._name),
            ("round.date", self.tr("Date"), self._day),
            ("round.reason", self.tr("Why this round"), self._reason),
            ("round.note", self.tr("Note"), self._note),
        )
        for name, text, field in rows:
            field.setObjectName(name)
            field.setAccessibleName(text)
            form.addRow(text, field)
        layout = QVBoxLayout(self)
        layout.setSpacing(GRID)
        if is_new:
            told = self.tr(
                "The chain and all judgements are kept as they are now. You go on working in the "
                "project; later you see what changed since this round."
            )
            layout.addWidget(WrappedLabel(told))
        layout.addLayout(form)
        layout.addWidget(self._buttons)
        self._name.selectAll()
        self._name.setFocus()

    def _follow(self) -> None:
        self._do.setEnabled(bool(self._name.text().strip()))
