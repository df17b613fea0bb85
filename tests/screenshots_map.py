"""Pictures of the map: the whole chain, nearby, where organisations sit, lines, and narrowed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from imvo_desktop.ui.app import Program

NEARBY = ("BD", "VN")
_MARGIN = 60.0


def pictures(program: Program, settle: Callable[[Program], None]) -> Iterator[tuple[str, QWidget]]:
    """The map as it opens, from nearby, with each of its buttons, and narrowed to a country."""
    from PySide6.QtWidgets import QAbstractButton

    from imvo_desktop.ui.map.map_view import MapView
    from imvo_desktop.usecases import map_counts
    from imvo_desktop.usecases.chain_filter import By, Criterion
    from tests.screenshots_library import found_in

    window = program.window
    window.selection.clear()
    window.go_to("map")
    settle(program)
    yield "map", window
    view = found_in(window, MapView, "map_view")
    shown = view.model.shown
    assert shown is not None
    near = view.model.xy[map_counts.spots_in(shown.places, NEARBY)]
    view.canvas.look_from(view.canvas.view.around(near, _MARGIN))
    view.model.select_countries(["BD"])
    settle(program)
    yield "map_nearby", window
    view.fit()
    for button in ("map_established", "map_flows"):
        found_in(view, QAbstractButton, button).click()
        settle(program)
        yield button, window
    found_in(view, QAbstractButton, "map_made").click()
    program.document.filtering.narrow(Criterion(By.COUNTRY, ("VN", "TR")))
    settle(program)
    yield "map_narrowed", window
    program.document.filtering.clear()
    found_in(view, QAbstractButton, "map_flows").click()
    window.selection.clear()
    window.go_to("chain")
