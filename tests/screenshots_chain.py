"""Pictures of the drawing of the chain: grouped, collapsed, searched, linked, with notes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtWidgets import QWidget

    from imvo_desktop.ui.app import Program
    from imvo_desktop.ui.canvas.chain_view import ChainView

NOTE = {"nl": "Bellen in mei: nieuwe leverancier?", "en": "Call in May: another supplier?"}
SEARCHED = {"nl": "india", "en": "india"}
LARGE = 300
_HANDLE = 96.0


def pictures(program: Program, settle: Callable[[Program], None]) -> Iterator[tuple[str, QWidget]]:
    """Each way of looking at the example, then the overview of a larger chain."""
    from imvo_desktop.domain.codes import Kind
    from imvo_desktop.ui.canvas.chain_view import ChainView
    from imvo_desktop.usecases.group_organisations import GroupBy

    window = program.window
    window.go_to("chain")
    window.selection.clear()
    view = window.workspace.chain
    assert isinstance(view, ChainView)
    language = program.document.labels.language
    for name, by in (("chain_by_country", GroupBy.COUNTRY), ("chain_by_tier", GroupBy.TIER)):
        view.group(by)
        settle(program)
        yield name, window
    view.folds.unfold_all()
    settle(program)
    busiest = _busiest(view)
    view.folds.collapse(busiest)
    view.commands.select(Kind.ORGANISATION, [busiest])
    settle(program)
    yield "chain_collapsed", window
    view.folds.unfold_all()
    yield from _searched(program, view, SEARCHED[language], settle)
    yield from _linking(program, view, busiest, settle)
    at = view.canvas.seen().center()
    view.commands.write_note("", NOTE[language], (at.x() - 60, at.y()))
    settle(program)
    yield "chain_note", window
    program.document.undo()
    yield from _large(program, view, settle)


def _searched(
    program: Program, view: ChainView, text: str, settle: Callable[[Program], None]
) -> Iterator[tuple[str, QWidget]]:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QLineEdit

    view.focus_search()
    field = view.findChild(QLineEdit, "chain_search")
    assert field is not None
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle(program)
    yield "chain_search", program.window
    field.clear()
    QTest.keyClick(field, Qt.Key.Key_Escape)


def _linking(
    program: Program, view: ChainView, node: str, settle: Callable[[Program], None]
) -> Iterator[tuple[str, QWidget]]:
    """A delivery on its way from one organisation to another."""
    from PySide6.QtCore import QPointF, Qt
    from PySide6.QtTest import QTest

    program.window.selection.clear()
    viewport = view.canvas.viewport()
    rows = view.scene.model.nodes.rows.row_of
    centre = view.scene.centre(rows[node])
    view.canvas.centerOn(centre)
    target = min(
        (view.scene.centre(row) for one, row in rows.items() if one != node),
        key=lambda at: (at - centre - QPointF(0, 64)).manhattanLength(),
    )
    QTest.mouseMove(viewport, _on_screen(view, centre))
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton,
                     pos=_on_screen(view, centre + QPointF(_HANDLE, 0)))  # fmt: skip
    QTest.mouseMove(viewport, _on_screen(view, centre + QPointF(_HANDLE, 40)))
    QTest.mouseMove(viewport, _on_screen(view, target + QPointF(20, 4)))
    settle(program)
    yield "chain_linking", program.window
    view.canvas.cancel_gesture()
    settle(program)


def _large(
    program: Program, view: ChainView, settle: Callable[[Program], None]
) -> Iterator[tuple[str, QWidget]]:
    """More organisations than fit: the overview shows where one is; undone afterwards."""
    from imvo_desktop.domain.codes import OrganisationKind
    from imvo_desktop.domain.edit import Change, edit
    from imvo_desktop.domain.records import Link, Organisation
    from tests.benchmarks.synthetic import synthetic_chain

    own = program.document.network.own
    assert own is not None
    more = synthetic_chain(LARGE, LARGE + LARGE // 2)
    made = [one for one in more.organisations.values() if one.kind is not OrganisationKind.OWN]
    first = more.own.id if more.own is not None else ""
    links = [
        Link(id=one.id, supplier=one.supplier, buyer=own.id if one.buyer == first else one.buyer)
        for one in more.links.values()
        if first != one.supplier
    ]
    records: list[Organisation | Link] = [*made, *links]
    program.document.do(edit("add_organisation", (Change(None, one) for one in records)))
    settle(program)
    view.canvas.set_zoom(0.6)
    settle(program)
    yield "chain_large", program.window
    program.document.undo()
    settle(program)
    view.fit()


def _busiest(view: ChainView) -> str:
    """The organisation, other than us, that most others deliver to."""
    network = view.folds.document.network
    own = network.own.id if network.own is not None else ""
    return max((one for one in network.organisations if one != own),
               key=lambda one: len(network.links_in(one)))  # fmt: skip


def _on_screen(view: ChainView, at: QPointF) -> QPoint:
    return view.canvas.mapFromScene(at)
