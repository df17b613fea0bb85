"""Pictures of the inspector, tab by tab, of a delivery and an organisation, and of the history."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from tests.screenshots_library import found_in

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from imvo_desktop.ui.app import Program

ADDRESS = "https://www.fairwear.org/country-study"
WIDTH = 320


def pictures(program: Program, settle: Callable[[Program], None]) -> Iterator[tuple[str, QWidget]]:
    """Each tab of the gravest delivery and of its supplier, then why, then all edits."""
    from imvo_desktop.domain import editing
    from imvo_desktop.domain.codes import Kind

    document, selection = program.document, program.window.selection
    assert document.assessment is not None
    link = document.network.links[document.assessment.ranking[0]]
    _support(program, settle, link.id)
    document.do(editing.change(document.network, Kind.LINK, [link.id], country_of_making="VN"))
    settle(program)
    for name, kind, record in (
        ("link", Kind.LINK, link.id),
        ("organisation", Kind.ORGANISATION, link.supplier),
    ):
        selection.set(kind, [record])
        yield from _tabs(program, settle, f"inspector_{name}")
    document.undo()
    selection.set(Kind.LINK, list(document.network.links)[:3])
    yield from _tabs(program, settle, "inspector_many", ("facts",))
    yield from _history(program, settle)
    for _ in range(2):
        document.undo()
        settle(program)


def _support(program: Program, settle: Callable[[Program], None], link: str) -> None:
    """Put two pieces of evidence under a delivery: a page, and a file that is gone."""
    from imvo_desktop.domain import editing
    from imvo_desktop.domain.codes import Kind
    from imvo_desktop.domain.measure import Evidence

    document = program.document
    page = Evidence(id="e-page", subject=link, subject_kind=Kind.LINK, name=ADDRESS, by="Ad")
    made = (
        page,
        Evidence(id="e-gone", subject=link, subject_kind=Kind.LINK, name="a.pdf", sha256="0" * 64),
    )
    document.do(editing.add(document.network, *made))
    settle(program)


def _tabs(
    program: Program,
    settle: Callable[[Program], None],
    name: str,
    only: tuple[str, ...] = ("risks", "facts", "evidence", "measures", "history"),
) -> Iterator[tuple[str, QWidget]]:
    """The window at each tab, then why; the inspector alone at its narrowest."""
    from PySide6.QtWidgets import QPushButton, QTabWidget

    from imvo_desktop.ui.panels.inspector_tabs import Tab

    window = program.window
    for tab in only:
        found_in(window, QTabWidget, "inspector.tabs").setCurrentIndex(Tab[tab.upper()])
        settle(program)
        yield f"{name}_{tab}", window
    if "history" in only:
        why = found_in(window, QPushButton, "inspector.why")
        why.click()
        settle(program)
        yield f"{name}_why", window
        why.click()
    found_in(window, QTabWidget, "inspector.tabs").setCurrentIndex(Tab.RISKS)
    settle(program)


def _history(program: Program, settle: Callable[[Program], None]) -> Iterator[tuple[str, QWidget]]:
    """The edits of the project, and what going back before the opening would change."""
    from PySide6.QtWidgets import QTableView

    window = program.window
    program.document.undo()
    window.run("show_history")
    settle(program)
    yield "history", window
    table = found_in(window, QTableView, "history_table")
    table.selectRow(table.model().rowCount() - 1)
    settle(program)
    yield "history_before", window
    table.clearSelection()
    program.document.redo()
    window.run("show_hotspots")
    settle(program)
