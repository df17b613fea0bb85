"""A line that offers what the typed text may mean; choosing is by mouse or by arrows and Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from imvo_desktop.tokens import GRID
from imvo_desktop.ui.panels.button_text import of_role
from imvo_desktop.ui.text_size import scaled

if TYPE_CHECKING:
    from imvo_desktop.usecases.find_offers import Offer

type Index = QModelIndex | QPersistentModelIndex
type Offering = Callable[[str], Sequence[Offer]]

_MS_AFTER_KEY = 60
_ROW_HEIGHT, _WIDEST, _FRAME = 28, 72 * GRID, 4 * GRID
_NO_INDEX = QModelIndex()


class FinderLine(QLineEdit):
    """Asks `offering` shortly after the last key; `chosen` carries the offer a person takes.

    `popup` is the list under the line.
    """

    chosen = Signal(object)

    def __init__(self, offering: Offering, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offering = offering
        self._model = _OfferModel()
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        # Not setCompleter: that would write each offer the arrows pass into the line.
        self._completer.setWidget(self)
        self.popup = QListView()
        self._completer.setPopup(self.popup)
        # reason: the types know one form of this signal only
        self._completer.activated[QModelIndex].connect(self._choose)  # type: ignore[index]
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_MS_AFTER_KEY)
        self._later.timeout.connect(self.offer)
        self.textEdited.connect(self._wait)

    def offer(self) -> None:
        """Show what the text may mean; nothing while the keyboard is elsewhere."""
        self._later.stop()
        found = self._offering(self.text()) if self.hasFocus() else ()
        self._model.fill(found)
        if not found:
            self.popup.hide()
            return
        self.popup.setAccessibleName(self.accessibleName())
        longest = max(self.popup.fontMetrics().horizontalAdvance(one.said) for one in found)
        width = max(self.width(), min(_WIDEST, longest + _FRAME))
        self._completer.complete(QRect(0, 0, width, self.height()))
        self.popup.setCurrentIndex(_NO_INDEX)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.popup.isVisible() and self.popup.currentIndex().isValid():
            event.ignore()  # The list takes it: what is chosen there counts, not what was typed.
        elif event.key() == Qt.Key.Key_Down and not self.popup.isVisible():
            self.offer()
        else:
            if is_enter:
                self._later.stop()
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._later.stop()
        super().focusOutEvent(event)

    def _wait(self) -> None:
        self._later.start()

    def _choose(self, index: QModelIndex) -> None:
        taken = self._model.taken(index.row())
        if taken is None:
            return
        if taken.text is not None:
            self.setText(taken.text)
        self.chosen.emit(taken)


class _OfferModel(QAbstractListModel):
    """The offers as rows."""

    def __init__(self) -> None:
        super().__init__()
        self._offers: tuple[Offer, ...] = ()

    def fill(self, offers: Sequence[Offer]) -> None:
        """Show `offers` in place of what there was."""
        self.beginResetModel()
        self._offers = tuple(offers)
        self.endResetModel()

    def taken(self, row: int) -> Offer | None:
        """The offer in `row`."""
        return self._offers[row] if 0 <= row < len(self._offers) else None

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        found = self.taken(index.row())
        if found is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return of_role(found.said, role)
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, scaled(_ROW_HEIGHT))
        return None
