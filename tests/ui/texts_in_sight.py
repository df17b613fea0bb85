"""Every text the window shows now: of tables and lists, labels, buttons, fields and pages."""

from __future__ import annotations

from collections.abc import Iterator
from functools import singledispatch

from PySide6.QtCore import QAbstractItemModel, QModelIndex
from PySide6.QtGui import Qt, QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGraphicsSimpleTextItem,
    QGraphicsView,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole)
_MOST_ROWS, _MOST_DEPTH = 80, 3


def texts_in_sight(app: QApplication) -> Iterator[str]:
    """What the widgets in sight say; of a shortcut the letter without its &."""
    for widget in app.allWidgets():
        if widget.isVisible():
            yield from _texts(widget)


@singledispatch
def _texts(_: QWidget) -> Iterator[str]:
    yield from ()


@_texts.register
def _(widget: QLabel) -> Iterator[str]:
    if widget.textFormat() == Qt.TextFormat.PlainText:
        yield widget.text()


@_texts.register
def _(widget: QAbstractButton) -> Iterator[str]:
    yield _without_shortcut(widget.text())


@_texts.register
def _(widget: QGroupBox) -> Iterator[str]:
    yield _without_shortcut(widget.title())


@_texts.register
def _(widget: QTabBar) -> Iterator[str]:
    yield from (_without_shortcut(widget.tabText(at)) for at in range(widget.count()))


@_texts.register
def _(widget: QLineEdit) -> Iterator[str]:
    yield widget.text()


@_texts.register
def _(widget: QComboBox) -> Iterator[str]:
    yield from (widget.itemText(at) for at in range(widget.count()))


@_texts.register(QPlainTextEdit)
@_texts.register(QTextEdit)
def _(widget: QPlainTextEdit | QTextEdit) -> Iterator[str]:
    yield widget.toPlainText()


@_texts.register
def _(widget: QHeaderView) -> Iterator[str]:
    yield from ()


@_texts.register
def _(widget: QAbstractItemView) -> Iterator[str]:
    model = widget.model()
    if model is not None:
        yield from _cells(model, QModelIndex(), 0)


@_texts.register
def _(widget: QGraphicsView) -> Iterator[str]:
    scene = widget.scene()
    for item in scene.items() if scene is not None else ():
        if isinstance(item, QGraphicsSimpleTextItem):
            yield item.text()


def _cells(model: QAbstractItemModel, parent: QModelIndex, depth: int) -> Iterator[str]:
    for row in range(min(model.rowCount(parent), _MOST_ROWS)):
        first = model.index(row, 0, parent)
        # A model of a list keeps the number of its columns to itself.
        at, column = first, 0
        while at.isValid():
            found = (model.data(at, role) for role in _ROLES)
            yield from (one for one in found if isinstance(one, str))
            tip = model.data(at, Qt.ItemDataRole.ToolTipRole)
            if isinstance(tip, str):
                yield as_read(tip)
            column += 1
            at = model.index(row, column, parent)
        if depth < _MOST_DEPTH:
            yield from _cells(model, first, depth + 1)


def as_read(tip: str) -> str:
    """A tooltip as Qt shows it, which reads tags where there are any."""
    if not Qt.mightBeRichText(tip):
        return tip
    return QTextDocumentFragment.fromHtml(tip).toPlainText()


def _without_shortcut(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
