"""Finds every place of the window where a text of a person would be read as something else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import singledispatch

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject
from PySide6.QtGui import QAction, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDockWidget,
    QGraphicsTextItem,
    QGraphicsView,
    QGroupBox,
    QHeaderView,
    QLabel,
    QMessageBox,
    QTabBar,
    QTextEdit,
    QWidget,
)

_TIP = Qt.ItemDataRole.ToolTipRole
_EATEN = re.compile("(?<!&)R&D")
_MOST_ROWS, _MOST_DEPTH = 60, 3


def misread(app: QApplication) -> set[str]:
    """Where what `hostile_chains.MARKUP` says is HTML or a shortcut now, in any window."""
    found = {
        f"{what} in {_path(one)}" for one in app.allWidgets() for what in (*_tips(one), *_own(one))
    }
    actions = (act for top in app.topLevelWidgets() for act in top.findChildren(QAction))
    return found | {f"action {act.objectName()}" for act in actions if _is_misread_action(act)}


def _is_markup(text: object) -> bool:
    return isinstance(text, str) and "<b>R&D" in text and bool(Qt.mightBeRichText(text))


def _is_misread_action(action: QAction) -> bool:
    return bool(_EATEN.search(action.text())) or _is_markup(action.toolTip())


def _tips(widget: QWidget) -> Iterator[str]:
    if any(map(_is_markup, (widget.toolTip(), widget.whatsThis(), widget.statusTip()))):
        yield "tip"


@singledispatch
def _own(_: QWidget) -> Iterator[str]:
    yield from ()


@_own.register
def _(widget: QLabel) -> Iterator[str]:
    text, form = widget.text(), widget.textFormat()
    is_rich = form == Qt.TextFormat.RichText or Qt.mightBeRichText(text)
    if "R&D" in text and form != Qt.TextFormat.PlainText and is_rich:
        yield "label"
    if widget.buddy() is not None and _EATEN.search(text):
        yield "shortcut"


@_own.register
def _(widget: QAbstractButton) -> Iterator[str]:
    if _EATEN.search(widget.text()):
        yield "shortcut"


@_own.register(QGroupBox)
@_own.register(QDockWidget)
def _(widget: QGroupBox | QDockWidget) -> Iterator[str]:
    title = widget.title() if isinstance(widget, QGroupBox) else widget.windowTitle()
    if _EATEN.search(title):
        yield "shortcut"


@_own.register
def _(widget: QTabBar) -> Iterator[str]:
    for at in range(widget.count()):
        if _EATEN.search(widget.tabText(at)):
            yield "shortcut"
        if _is_markup(widget.tabToolTip(at)):
            yield "tip of a tab"


@_own.register
def _(widget: QMessageBox) -> Iterator[str]:
    if widget.textFormat() != Qt.TextFormat.PlainText:
        yield "message"


@_own.register
def _(widget: QTextEdit) -> Iterator[str]:
    if re.search('(src|href)="file', widget.toHtml()):
        yield "page"


@_own.register
def _(widget: QHeaderView) -> Iterator[str]:
    yield from ()


@_own.register
def _(widget: QAbstractItemView) -> Iterator[str]:
    model = widget.model()
    if model is None:
        return
    if any(map(_is_markup, (*_cell_tips(model, QModelIndex(), 0), *_head_tips(model)))):
        yield "tip of a cell"


@_own.register
def _(widget: QGraphicsView) -> Iterator[str]:
    scene = widget.scene()
    for item in scene.items() if scene is not None else ():
        if _is_markup(item.toolTip()) or isinstance(item, QGraphicsTextItem):
            yield "drawing"


def _cell_tips(model: QAbstractItemModel, parent: QModelIndex, depth: int) -> Iterator[object]:
    for row in range(min(model.rowCount(parent), _MOST_ROWS)):
        first = model.index(row, 0, parent)
        # A model of a list keeps the number of its columns to itself.
        at, column = first, 0
        while at.isValid():
            yield model.data(at, _TIP)
            column += 1
            at = model.index(row, column, parent)
        if depth < _MOST_DEPTH:
            yield from _cell_tips(model, first, depth + 1)


def _head_tips(model: QAbstractItemModel) -> Iterator[object]:
    rows, columns = min(model.rowCount(QModelIndex()), _MOST_ROWS), 0
    while rows and model.index(0, columns).isValid():
        yield model.headerData(columns, Qt.Orientation.Horizontal, _TIP)
        columns += 1
    for row in range(rows):
        yield model.headerData(row, Qt.Orientation.Vertical, _TIP)


def _path(widget: QObject) -> str:
    names: list[str] = []
    at: QObject | None = widget
    while at is not None and len(names) < 4:
        names.append(at.objectName() or type(at).__name__)
        at = at.parent()
    return " < ".join(names)
