"""Who complained: locked with a password, opened with it, or wiped. Apart from all else."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QWidget,
)

from imvo_desktop.domain.grievance import Grievance
from imvo_desktop.errors import ImvoError
from imvo_desktop.progress import Progress
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.dialogs.low_dialog import fill_dialog
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Work
from imvo_desktop.ui.messages import error_text
from imvo_desktop.ui.panels.flow_layout import FlowLayout
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.sources.low_column import WrappedColumn
from imvo_desktop.ui.text_size import scaled

if TYPE_CHECKING:
    from imvo_desktop.usecases.session import Session

LEAST_PASSWORD = 12
"""How many characters a password has at least; our own choice, no law says so."""

_LEARN_NOTHING = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
"""A keyboard that remembers words remembers none of these."""


class IdentityDialog(QDialog):
    """Asks for what is to be locked, or for the password of what is."""

    def __init__(
        self, document: Document, session: Session, one: Grievance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("identity_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Identity with complaint {number}").format(number=one.number))
        self._document, self._session, self._id = document, session, one.id
        self._told = WrappedLabel()
        self._result = WrappedLabel(role="emphasis")
        self._name, self._contact = QLineEdit(), QLineEdit()
        self._password, self._again = QLineEdit(), QLineEdit()
        self._labels: dict[QLineEdit, WrappedLabel] = {}
        self._do, self._remove = QPushButton(), QPushButton()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._low = WrappedColumn()
        self._is_sealed = self._is_asked = False
        self._lay_out()
        self._connect()
        self._look()
        fill_dialog(self, self._low, self._buttons, scaled(60 * GRID))

    def _look(self) -> None:
        """See whether something is locked, and ask for what fits."""
        from imvo_desktop.usecases import sealed_identity

        self._is_sealed = sealed_identity.is_sealed(self._session, self._id)
        for line in (self._name, self._contact, self._again):
            line.setVisible(not self._is_sealed)
            self._labels[line].setVisible(not self._is_sealed)
        self._let_type(True)
        self._ask_again(False)
        self._remove.setVisible(self._is_sealed and not self._document.is_read_only)
        self._do.setText(self.tr("Open") if self._is_sealed else self.tr("Lock away"))
        self._do.setAccessibleName(self._do.text())
        self._told.setText(self._explained())
        self._password.clear()
        self._again.clear()
        self._follow()

    def _explained(self) -> str:
        if self._is_sealed:
            return self.tr(
                "An identity is kept for this complaint, locked. With the password you can read it "
                "here; it is shown nowhere else."
            )
        return self.tr(
            "You need no name. Keep one only where you want to be able to reach who complains, and "
            "they agree. It is locked with a password inside this project, and is in no report, no "
            "export and no copy. If the password is lost, the identity is lost: nobody can bring "
            "it back, nor can we."
        )

    def _follow(self) -> None:
        password = self._password.text()
        can_lock = (
            bool(self._name.text().strip())
            and len(password) >= LEAST_PASSWORD
            and password == self._again.text()
            and not self._document.is_read_only
        )
        self._do.setEnabled(bool(password) if self._is_sealed else can_lock)

    def _act(self) -> None:
        password = self._password.text()
        if self._is_sealed:
            self._run(partial(_opened, self._session, self._id, password), self._show)
            return
        kept = (self._name.text().strip(), self._contact.text().strip())
        self._run(partial(_sealed, self._session, self._id, kept, password), self._tell_locked)

    def _wipe(self) -> None:
        """Nothing brings an identity back, so it is asked twice."""
        if not self._is_asked:
            self._ask_again(True)
            self._result.setText(
                self.tr(
                    "This cannot be undone, and nobody can bring the identity back. Press once "
                    "more to remove it."
                )
            )
            return
        self._run(partial(_wiped, self._session, self._id), self._tell_wiped)

    def _ask_again(self, is_asked: bool) -> None:
        self._is_asked = is_asked
        again, once = self.tr("Yes, remove for good"), self.tr("Remove the identity")
        self._remove.setText(again if is_asked else once)
        self._remove.setAccessibleName(self._remove.text())

    def _let_type(self, can: bool) -> None:
        for control in (*self._labels, self._remove):
            control.setEnabled(can)

    def _run(self, work: Work, then: Callable[[object], None]) -> None:
        """To make the key takes about half a second: away from the window."""
        self._result.setText(self.tr("One moment…"))
        self._let_type(False)
        self._do.setEnabled(False)
        job = self._document.project_work.run(work)
        job.succeeded.connect(then)
        job.failed.connect(self._tell_failed)

    def _show(self, found: object) -> None:
        name, contact = cast(tuple[str, str], found)
        self._look()
        self._result.setText("\n".join(one for one in (name, contact) if one))

    def _tell_locked(self, _: object) -> None:
        for line in (self._name, self._contact):
            line.setText("")  # Undo brings back what is cleared, not what is set.
        self._look()
        self._result.setText(self.tr("Locked. Keep the password somewhere safe."))

    def _tell_wiped(self, _: object) -> None:
        self._look()
        self._result.setText(self.tr("The identity was removed for good."))

    def _tell_failed(self, error: ImvoError) -> None:
        self._look()
        self._result.setText(error_text(error, self._document.labels))

    def _connect(self) -> None:
        for line in (self._name, self._contact, self._password, self._again):
            line.textChanged.connect(self._follow)
        self._do.clicked.connect(self._act)
        self._remove.clicked.connect(self._wipe)
        self._buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        column = self._low.column
        column.setSpacing(GRID)
        column.addWidget(self._told)
        least = self.tr("Password (at least {count} characters)").format(count=LEAST_PASSWORD)
        rows = (
            ("identity.name", self.tr("Name"), self._name),
            ("identity.contact", self.tr("How to reach them"), self._contact),
            ("identity.password", least, self._password),
            ("identity.again", self.tr("The same password again"), self._again),
        )
        for name, text, line in rows:
            line.setObjectName(name)
            line.setAccessibleName(text)
            line.setInputMethodHints(_LEARN_NOTHING)
            self._labels[line] = WrappedLabel(text, "quiet")
            self._labels[line].setBuddy(line)
            column.addWidget(self._labels[line])
            column.addWidget(line)
        for line in (self._password, self._again):
            line.setEchoMode(QLineEdit.EchoMode.Password)
        buttons = FlowLayout(spacing=GRID // 2)
        for name, button in (("do", self._do), ("remove", self._remove)):
            button.setObjectName(f"identity.{name}")
            button.setAutoDefault(name == "do")
            buttons.addWidget(button)
        self._do.setProperty("role", "primary")
        self._result.setObjectName("identity.result")
        column.addLayout(buttons)
        column.addWidget(self._result)
        close = self._buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("Close"))
        close.setAutoDefault(False)


def _sealed(
    session: Session, grievance_id: str, kept: tuple[str, str], password: str, _: Progress
) -> object:
    from imvo_desktop.usecases import sealed_identity

    identity = sealed_identity.Identity(*kept)
    sealed_identity.seal(session, grievance_id, identity, password)
    return None


def _opened(session: Session, grievance_id: str, password: str, _: Progress) -> object:
    from imvo_desktop.usecases import sealed_identity

    found = sealed_identity.opened(session, grievance_id, password)
    return found.name, found.contact


def _wiped(session: Session, grievance_id: str, _: Progress) -> object:
    from imvo_desktop.usecases import sealed_identity

    sealed_identity.wipe(session, grievance_id)
    return None
