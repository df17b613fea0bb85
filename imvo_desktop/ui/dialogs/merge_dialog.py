"""Makes two organisations one: both side by side, and which of them stays."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from imvo_desktop.domain.codes import OrganisationKind
from imvo_desktop.errors import ImvoError
from imvo_desktop.tokens import GRID
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.scrolled import scrolled
from imvo_desktop.ui.panels.wrapped_label import WrappedLabel
from imvo_desktop.ui.parts import within_screen
from imvo_desktop.ui.text_size import scaled
from imvo_desktop.usecases import compared_organisations, merge_organisations


class MergeDialog(QDialog):
    """Shows the two of `pair` (ids); `joined(id)` tells which one stayed, once they are one."""

    joined = Signal(str)

    def __init__(
        self, document: Document, pair: tuple[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("merge")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Make two organisations one"))
        self.resize(*within_screen(self, scaled(88 * GRID), scaled(52 * GRID)))
        self._document = document
        self._pair = pair
        self._stays = QButtonGroup(self)
        self._told = WrappedLabel()
        self._told.setObjectName("merge.told")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._cancel = self._buttons.button(QDialogButtonBox.StandardButton.Cancel)
        self._cancel.setText(self.tr("Cancel"))
        self._do = self._buttons.addButton(self.tr("Join"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._do.setObjectName("merge.do")
        self._do.setProperty("role", "primary")
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()
        self._show_what_happens()
        document.changed.connect(self.reject)
        document.closed.connect(self.reject)

    @property
    def kept(self) -> str:
        """The id of the one that stays."""
        return self._pair[self._stays.checkedId()]

    def accept(self) -> None:
        """Make them one, and close."""
        kept, other = self._in_order()
        self._document.changed.disconnect(self.reject)
        try:
            made = merge_organisations.merge(self._document.network, kept, other)
        except ImvoError as error:
            self._document.failed.emit(error)
        else:
            self._document.do(made)
            self.joined.emit(kept)
        super().accept()

    def _in_order(self) -> tuple[str, str]:
        first, second = self._pair
        return (first, second) if self.kept == first else (second, first)

    def _show_what_happens(self) -> None:
        done = merge_organisations.merging(self._document.network, *self._in_order())
        self._told.setText("\n".join(compared_organisations.told(done, self._document.labels)))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setSpacing(GRID)
        layout.addWidget(WrappedLabel(self.tr("Which of the two stays?"), role="list_head"))
        hint = self.tr(
            "What it says stays; the name and number of the other are remembered, so that the "
            "same list finds it again."
        )
        layout.addWidget(WrappedLabel(hint))
        area = scrolled(self._side_by_side())
        area.setAccessibleName(self.tr("The two side by side"))
        layout.addWidget(area, 1)
        layout.addWidget(self._told)
        layout.addWidget(self._buttons)

    def _side_by_side(self) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setHorizontalSpacing(2 * GRID)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for at in range(2):
            grid.addWidget(self._choice(at), 0, at + 1)
        network, words = self._document.network, self._document.labels
        rows = compared_organisations.compared(network, *self._pair, words)
        for number, row in enumerate(rows, 1):
            for at, text in enumerate((row.field, row.first, row.second)):
                label = WrappedLabel(text, role="" if at else "quiet")
                grid.addWidget(label, number, at, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(len(rows) + 1, 1)
        return page

    def _choice(self, at: int) -> QRadioButton:
        """The button that lets one of the two stay; the own company always does."""
        organisations = self._document.network.organisations
        mine, other = organisations[self._pair[at]], organisations[self._pair[1 - at]]
        button = QRadioButton(self.tr("This one stays"))
        button.setObjectName(f"merge.stays_{at}")
        button.setAccessibleName(self.tr("“{name}” stays").format(name=mine.name))
        button.setEnabled(other.kind is not OrganisationKind.OWN)
        stays = compared_organisations.stays_by_default(self._document.network, *self._pair)
        button.setChecked(stays == mine.id)
        self._stays.addButton(button, at)
        button.toggled.connect(self._follow)
        return button

    def _follow(self, is_checked: bool) -> None:
        if is_checked and self._stays.checkedId() >= 0:
            self._show_what_happens()
