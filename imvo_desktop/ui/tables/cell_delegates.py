"""How cells are painted and edited: levels as a coloured word, codes by name, the rest found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from imvo_desktop.domain.records import Risk
from imvo_desktop.labels.judgement import fitting_anchor
from imvo_desktop.tokens import GRID, LEVEL_COLOURS
from imvo_desktop.ui import lazily
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.finder_line import FinderLine
from imvo_desktop.ui.tables.record_model import RecordModel
from imvo_desktop.usecases.fill_cells import Chosen
from imvo_desktop.usecases.table_cells import choices
from imvo_desktop.usecases.table_columns import Column, Shape

if TYPE_CHECKING:
    from imvo_desktop.usecases.find_offers import Offer

type Index = QModelIndex | QPersistentModelIndex
type Wanted = str | Chosen

_SWATCH = 14
_SHOWN = "was_shown"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ANSWERS = range(1, 6)
_NO_HINT = QStyledItemDelegate.EndEditHint.RevertModelCache


class CellDelegate(QStyledItemDelegate):
    """Edits a text; Ctrl and Enter put what was typed in every selected cell: `filled(wanted)`."""

    filled = Signal(object)

    def __init__(self, document: Document, column: Column, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        self._column = column

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        line = QLineEdit(parent)
        line.setAccessibleName(self._name())
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the value; Qt asks again at every change elsewhere: what is being typed stays."""
        if not isinstance(editor, QLineEdit) or editor.isModified():
            return
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if text != editor.text():
            editor.setText(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        model.setData(index, self.wanted(editor))

    def wanted(self, editor: QWidget) -> Wanted:
        """What a person asks for in `editor`."""
        return editor.text() if isinstance(editor, QLineEdit) else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Ctrl and Enter; the rest is as in every table."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _ENTER
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
            and isinstance(watched, QWidget)
        ):
            wanted = self.wanted(watched)
            self.closeEditor.emit(watched, _NO_HINT)
            self.filled.emit(wanted)
            return True
        return super().eventFilter(watched, event)

    def _name(self) -> str:
        return self._document.labels.text(self._column.heading_code)

    def _commit(self) -> None:
        editor = self.sender()
        if isinstance(editor, QWidget):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)


class LevelDelegate(QStyledItemDelegate):
    """Paints a level as a swatch of its colour with the word beside it."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.rect = option.rect.adjusted(_SWATCH + GRID, 0, 0, 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        found = model.level_at(index) if isinstance(model, RecordModel) else None
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, option.palette.highlight())
        if found is not None:
            _paint_swatch(painter, option.rect, found.level.value)
        super().paint(painter, option, index)


class CodeDelegate(CellDelegate):
    """Edits a code by choosing from the names of all codes, empty too where it may be."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        box = QComboBox(parent)
        box.setAccessibleName(self._name())
        if not self._column.is_needed and self._column.shape is not Shape.YES_NO:
            box.addItem("", "")
        for code, name in self._offered(index):
            box.addItem(name, code)
        box.activated.connect(self._commit)
        box.view().setMinimumWidth(box.view().sizeHintForColumn(0) + 3 * GRID)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox) and not editor.property(_SHOWN):
            found = index.data(Qt.ItemDataRole.EditRole)
            editor.setCurrentIndex(max(editor.findData(found), editor.findText(found)))
            editor.setProperty(_SHOWN, True)

    def wanted(self, editor: QWidget) -> Wanted:
        return str(editor.currentData() or "") if isinstance(editor, QComboBox) else ""

    def _offered(self, _index: Index) -> Sequence[tuple[str, str]]:
        return list(choices(self._column, self._document.labels).items())


class AnswerDelegate(CodeDelegate):
    """Edits the answer to a question: 1 to 5 with what each stands for in the theme of the risk."""

    def _offered(self, index: Index) -> Sequence[tuple[str, str]]:
        model = index.model()
        risk = model.record(index.row()) if isinstance(model, RecordModel) else None
        if not isinstance(risk, Risk):
            return [(str(one), str(one)) for one in _ANSWERS]
        words, question = self._document.labels, self._column.field
        anchors = (fitting_anchor(words, question, risk.theme, one) for one in _ANSWERS)
        return [(str(one), f"{one}: {text}") for one, text in zip(_ANSWERS, anchors, strict=True)]


class FinderDelegate(CellDelegate):
    """Edits in a line that offers what the typed text may mean.

    A product that is chosen is kept as it was typed, with its code: `completed(index, text, hs)`.
    """

    completed = Signal(object, str, str)

    def __init__(self, document: Document, column: Column, finder: str, parent: QWidget) -> None:
        super().__init__(document, column, parent)
        self._finder = finder
        self._is_ready = False
        self._taken: Offer | None = None
        self._index = QPersistentModelIndex()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        words = self._document.labels
        line = FinderLine(self._offering(), parent)
        line.setAccessibleName(self._name())
        line.chosen.connect(self._take)
        line.textEdited.connect(self._forget)
        self._taken, self._index = None, QPersistentModelIndex(index)
        if not self._is_ready:
            job = self._document.workers.run(
                lambda progress: lazily.warm_up_finders(words, progress)
            )
            job.succeeded.connect(self._get_ready)
        return line

    def wanted(self, editor: QWidget) -> Wanted:
        taken = self._taken
        if taken is not None and self._finder == ORGANISATION:
            return Chosen(taken.code)
        return super().wanted(editor)

    def _get_ready(self) -> None:
        self._is_ready = True

    def _offering(self) -> Callable[[str], Sequence[Offer]]:
        return self._organisations if self._finder == ORGANISATION else self._offers

    def _organisations(self, typed: str) -> tuple[Offer, ...]:
        from imvo_desktop.usecases.find_organisations import organisation_offers

        return organisation_offers(self._document.network, typed, self._document.labels)

    def _offers(self, typed: str) -> tuple[Offer, ...]:
        if not self._is_ready:
            return ()
        return lazily.offers(self._finder, typed, self._document.labels)

    def _forget(self) -> None:
        self._taken = None

    def _take(self, offer: Offer) -> None:
        self._taken = offer
        line = self.sender()
        if self._finder == PRODUCT and isinstance(line, FinderLine):
            self.closeEditor.emit(line, _NO_HINT)
            self.completed.emit(self._index, line.text().strip(), offer.code)
            return
        self._commit()


PRODUCT, ORGANISATION = "product", "organisation"


def delegate_for(document: Document, column: Column, parent: QWidget) -> QStyledItemDelegate:
    """What paints and edits the cells of `column`."""
    if column.shape is Shape.LEVEL:
        return LevelDelegate(parent)
    if column.shape in (Shape.CODE, Shape.YES_NO):
        return CodeDelegate(document, column, parent)
    if column.shape is Shape.ANSWER:
        return AnswerDelegate(document, column, parent)
    finder = _FINDERS.get(column.shape) or _FINDERS_OF.get(column.field, "")
    if finder:
        return FinderDelegate(document, column, finder, parent)
    return CellDelegate(document, column, parent)


_FINDERS = {Shape.COUNTRY: "country", Shape.ORGANISATION: ORGANISATION}
_FINDERS_OF = {"sector": "sector", "product": PRODUCT, "hs": "hs"}


def _paint_swatch(painter: QPainter, cell: QRect, level: str) -> None:
    look = LEVEL_COLOURS[level]
    top = cell.center().y() - _SWATCH // 2
    swatch = QRect(cell.left() + GRID // 2, top, _SWATCH, _SWATCH)
    painter.save()
    painter.setPen(QColor("#868F99"))
    painter.setBrush(QColor(look.fill))
    painter.drawRect(swatch)
    if look.is_hatched:
        painter.setBrush(QBrush(QColor("#57606A"), Qt.BrushStyle.BDiagPattern))
        painter.drawRect(swatch)
    painter.restore()
