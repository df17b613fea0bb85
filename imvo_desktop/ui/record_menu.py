"""What every menu about records offers: to show only these, and to copy where they are found."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from imvo_desktop.domain.codes import Kind
from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.button_text import shown
from imvo_desktop.usecases import narrowing
from imvo_desktop.usecases.chain_filter import Criterion
from imvo_desktop.usecases.filter_words import text_of
from imvo_desktop.usecases.found_levels import FoundLevels
from imvo_desktop.usecases.record_address import BEFORE_ADDRESS, Address

SHOW_ONLY = QT_TRANSLATE_NOOP("record_menu", "Show only")
SHOW_ALL = QT_TRANSLATE_NOOP("record_menu", "Show all")
COPY_REFERENCE = QT_TRANSLATE_NOOP("record_menu", "Copy the reference")


def add_ways(menu: QMenu, document: Document, kind: Kind, ids: Sequence[str]) -> None:
    """Add “Show only ▸ …” and “Copy the reference” for the records `ids` to `menu`."""
    narrow = menu.addMenu(_text(SHOW_ONLY))
    narrow.setObjectName("show_only")
    levels = FoundLevels(document.assessment)
    for one in narrowing.offers(document.network, levels, kind, ids):
        text = shown(text_of(document.network, one, document.labels))
        _add(narrow, f"show_only.{one.by}", text, _narrowing(document, one))
    if document.filtering.criteria:
        narrow.addSeparator()
        _add(narrow, "show_all", _text(SHOW_ALL), document.filtering.clear)
    narrow.menuAction().setVisible(not narrow.isEmpty())
    if len(ids) == 1:
        text = _text(COPY_REFERENCE)
        _add(menu, "copy_reference", text, lambda: copy_reference(document, kind, ids[0]))


def pop_up(at: tuple[QWidget, QPoint], document: Document, kind: Kind, ids: Sequence[str]) -> None:
    """Open a menu with the ways alone, at a place within a widget; nothing without records."""
    there = [one for one in ids if document.network.get(kind, one) is not None]
    if not there:
        return
    widget, place = at
    menu = QMenu(widget)
    menu.setObjectName("record_menu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    add_ways(menu, document, kind, there)
    menu.popup(widget.mapToGlobal(place))


def copy_reference(document: Document, kind: Kind, record_id: str) -> None:
    """Put the address of a record, with the path of its project, on the clipboard."""
    if document.session is not None:
        address = f"{document.session.path}{BEFORE_ADDRESS}{Address(kind, record_id)}"
        QGuiApplication.clipboard().setText(address)


def _narrowing(document: Document, criterion: Criterion) -> Callable[[], None]:
    return lambda: document.filtering.narrow(criterion)


def _add(menu: QMenu, name: str, text: str, action: Callable[[], None]) -> None:
    made = menu.addAction(text)
    made.setObjectName(name)
    made.triggered.connect(lambda: action())


def _text(text: str) -> str:
    return QCoreApplication.translate("record_menu", text)
