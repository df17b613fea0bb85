"""Pictures of the library and of the fields that offer what they know."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from imvo_desktop.ui.app import Program
    from imvo_desktop.ui.panels.finder_line import FinderLine

    type Settle = Callable[[Program], None]


def pictures(program: Program, settle: Settle) -> Iterator[tuple[str, QWidget]]:
    """The pages of the library and a search in it, then two fields with their offers."""
    yield from _library(program, settle)
    yield from _finders(program, settle)


def _library(program: Program, settle: Settle) -> Iterator[tuple[str, QWidget]]:
    """A theme, its sources and norms, the places found by a search, laws and complaints."""
    from imvo_desktop.ui.library.library_view import LibraryView
    from imvo_desktop.ui.library.search_box import SearchBox

    window = program.window
    window.run("show_library")
    view = found_in(window, LibraryView, "library")
    box = found_in(view, SearchBox, "library.search")
    places = (("", "lab.child", ""), ("_norms", "lab.child", "norms"), ("_laws", "laws", ""))
    for name, page, part in (*places, ("_complaints", "complaints", "netherlands")):
        view.show_page(page, part)
        settle(program)
        yield f"library{name}", window
    box.setText({"nl": "katoen", "en": "cotton"}[program.document.labels.language])
    settle(program)
    yield "library_search", window
    box.clear()
    window.go_to("chain")


def _finders(program: Program, settle: Settle) -> Iterator[tuple[str, QWidget]]:
    """What the product and the country of a delivery offer while somebody types."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QTabWidget

    from imvo_desktop.domain.codes import Kind
    from imvo_desktop.ui.panels.finder_line import FinderLine

    window, network = program.window, program.document.network
    window.selection.set(Kind.LINK, [next(iter(network.links))])
    found_in(window, QTabWidget, "inspector.tabs").setCurrentIndex(1)
    settle(program)
    window.activateWindow()
    texts = {"nl": ("spijkerbr", "duitland"), "en": ("jean", "germny")}
    fields = zip(
        ("product", "country_of_making"), texts[program.document.labels.language], strict=True
    )
    for field, text in fields:
        line = found_in(window, FinderLine, f"field.{field}")
        before = line.text()
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)
        settle(program)
        yield f"facts_{field}_finder", _together(window, line)
        line.popup.hide()
        line.setText(before)
    found_in(window, QTabWidget, "inspector.tabs").setCurrentIndex(0)


def _together(window: QWidget, line: FinderLine) -> QWidget:
    """The window as a picture, with the list of offers under `line`."""
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QLabel

    picture = window.grab()
    painter = QPainter(picture)
    # Not where it is: the screen of a test is smaller than the window.
    below = line.mapTo(window, line.rect().bottomLeft())
    left = min(below.x(), window.width() - line.popup.width())
    painter.drawPixmap(left, below.y() + 1, line.popup.grab())
    painter.end()
    shown = QLabel()
    shown.setPixmap(picture)
    shown.resize(window.size())
    return shown


def found_in[T: QWidget](above: QWidget, kind: type[T], name: str) -> T:
    """The widget called `name`."""
    found = above.findChild(kind, name)
    assert found is not None, name
    return found
