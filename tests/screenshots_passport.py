"""Pictures of the passport: indicators by year, ISO 26000, the picture and its rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from imvo_desktop.ui.app import Program

TABS = ("passport_indicators", "passport_scan", "passport_picture")


def pictures(program: Program, settle: Callable[[Program], None]) -> Iterator[tuple[str, QWidget]]:
    """Each tab on the example, and a value with its source."""
    from PySide6.QtWidgets import QTabWidget

    from imvo_desktop.ui.passport.indicator_table import IndicatorTable

    window = program.window
    window.selection.clear()
    window.go_to("passport")
    tabs = window.findChild(QTabWidget, "passport.tabs")
    table = window.findChild(IndicatorTable, "passport.table")
    assert tabs is not None
    assert table is not None
    for tab, name in enumerate(TABS):
        tabs.setCurrentIndex(tab)
        settle(program)
        yield name, window
    tabs.setCurrentIndex(0)
    table.select("in-injuries", table.rows.headers.index("2025"))
    settle(program)
    yield "passport_value", window
    window.go_to("chain")
