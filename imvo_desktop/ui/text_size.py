"""How large the text of the window is, and the rows that must grow with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QListWidgetItem,
    QTableView,
    QTreeView,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QWidget,
)

from imvo_desktop.tokens import TEXT_SIZE
from imvo_desktop.ui.settings import TEXT_SIZES

type Grown = Callable[[int], int]

_SCALE = "text_scale"


def system_scale() -> float:
    """How much larger than ours the system's text is; never smaller."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    return max(1.0, QFontInfo(system).pixelSize() / TEXT_SIZE)


def scale_of(percent: int) -> float:
    """How much larger than the tokens say text of `percent` is; 0 follows the system."""
    return percent / 100 if percent else system_scale()


def scale() -> float:
    """How much larger than the tokens say the text of the window is now."""
    app = QApplication.instance()
    kept = app.property(_SCALE) if app is not None else None
    return kept if isinstance(kept, float) else system_scale()


def scaled(pixels: float) -> int:
    """`pixels` of the tokens as they are for the text of now."""
    return round(pixels * scale())


def keep(app: QApplication, wanted: float) -> float:
    """Hold on to `wanted` as the scale of now; gives the scale before."""
    before = scale()
    app.setProperty(_SCALE, wanted)
    return before


def fit_rows(app: QApplication, before: float) -> None:
    """Give every row there is the room for text of now; it had room for text of `before`.

    Only once the text has its new size: a row cannot become lower than the text in its head.
    """
    now = scale()
    if before != now:
        _grow(app.allWidgets(), lambda pixels: round(round(pixels / before) * now))


def next_size(percent: int, steps: int) -> int:
    """The size `steps` further than the size of now, or the last there is."""
    sizes = TEXT_SIZES[1:]
    now = round(100 * scale_of(percent))
    nearest = min(range(len(sizes)), key=lambda at: abs(sizes[at] - now))
    return sizes[max(0, min(nearest + steps, len(sizes) - 1))]


def _grow(widgets: Iterable[QWidget], grown: Grown) -> None:
    for widget in widgets:
        if isinstance(widget, QTableView):
            rows = widget.verticalHeader()
            rows.setDefaultSectionSize(grown(rows.defaultSectionSize()))
        elif isinstance(widget, QTreeWidget):
            for item in _items(widget):
                _grow_branch(item, widget.columnCount(), grown)
        elif isinstance(widget, QListWidget):
            for row in range(widget.count()):
                _grow_row(widget.item(row), grown)
        elif isinstance(widget, QTreeView):
            widget.doItemsLayout()


def _items(tree: QTreeWidget) -> Iterator[QTreeWidgetItem]:
    walk = QTreeWidgetItemIterator(tree)
    while (item := walk.value()) is not None:
        yield item
        walk += 1


def _grow_branch(item: QTreeWidgetItem, columns: int, grown: Grown) -> None:
    for column in range(columns):
        hint = item.sizeHint(column)
        if hint.height() > 0:
            item.setSizeHint(column, QSize(hint.width(), grown(hint.height())))


def _grow_row(item: QListWidgetItem, grown: Grown) -> None:
    hint = item.sizeHint()
    if hint.height() > 0:
        item.setSizeHint(QSize(hint.width(), grown(hint.height())))
