"""What the menu of the chain passes on to the window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu

from imvo_desktop.ui.canvas.chain_scene import Hit, Part
from imvo_desktop.ui.canvas.chain_view import ChainView


@pytest.mark.parametrize("name", ["ask_supplier", "what_if"])
def test_that_the_menu_of_a_node_asks_the_window(view: ChainView, name: str) -> None:
    asked: list[str] = []
    view.asked.connect(asked.append)
    row = view.scene.model.nodes.rows.row_of["weaver"]
    view.canvas.menu_asked.emit(Hit(Part.NODE, row), view.canvas.mapToGlobal(view.canvas.pos()))
    menu = view.findChild(QMenu, "chain_menu")
    assert menu is not None
    next(one for one in menu.actions() if one.objectName() == name).trigger()
    menu.close()
    assert asked == [name]
