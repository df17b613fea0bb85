"""How long a table of 60,000 deliveries keeps the window waiting.

Printed with `-s`: processor time of the thread of the window. The bounds are wide: a busy computer
must not fail them, a loop that became quadratic must.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.labels.labels import Labels
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.jobs import Workers
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.tables.record_table import RecordTable
from imvo_desktop.usecases.cell_filter import ColumnFilter
from tests.benchmarks.synthetic import synthetic_chain
from tests.ui.memory_session import MemorySession

if TYPE_CHECKING:
    from imvo_desktop.usecases.session import Session

pytestmark = pytest.mark.slow

ORGANISATIONS, LINKS = 20_000, 60_000
MOST_MS = 2_000
PATIENCE_MS = 180_000


class Clock:
    """Runs what it is given and notes the processor time of this thread."""

    def __init__(self) -> None:
        self.taken: dict[str, float] = {}

    def run(self, name: str, act: Callable[[], object]) -> None:
        begin = time.thread_time()
        act()
        self.taken[name] = 1000 * (time.thread_time() - begin)


@pytest.fixture
def document(qtbot: QtBot) -> Iterator[Document]:
    """A document without a project."""
    workers = Workers()
    found = Document(Labels("nl"), workers, "tester")
    yield found
    found.suggesting.forget()
    workers.shutdown()


def test_that_a_large_table_does_not_keep_a_person_waiting(
    qtbot: QtBot, document: Document
) -> None:
    network = synthetic_chain(ORGANISATIONS, LINKS)
    # reason: the session in memory does what the window asks of a session, without a file
    document.adopt(cast("Session", MemorySession(network)))
    qtbot.waitUntil(lambda: document.assessment is not None, timeout=PATIENCE_MS)
    document.suggesting.forget()
    qtbot.waitUntil(lambda: document.workers.is_idle, timeout=PATIENCE_MS)
    clock, selection = Clock(), Selection()
    table = RecordTable(document, selection, Kind.LINK)
    qtbot.addWidget(table)
    table.resize(1100, 600)
    table.show()
    _use(clock, document, selection, table)
    for name, taken in clock.taken.items():
        print(f"{name:28}{taken:8.1f} ms")
    assert max(clock.taken.values()) < MOST_MS


def _use(clock: Clock, document: Document, selection: Selection, table: RecordTable) -> None:
    columns = {one.field: at for at, one in enumerate(table.model.columns)}
    header: QHeaderView = table.view.horizontalHeader()
    down = Qt.SortOrder.DescendingOrder
    for field in ("product", "value", "level", "supplier"):
        clock.run(f"sort by {field}", partial(header.setSortIndicator, columns[field], down))
    product = table.model.columns[columns["product"]]
    clock.run("filter", lambda: table.model.set_filter(product, ColumnFilter("1")))
    clock.run("show all", table.clear_filter)
    clock.run("values of a filter", lambda: table.model.values_of(product))
    change = editing.change(document.network, Kind.LINK, [table.model.id_at(9)], note="x")
    clock.run("edit and follow", lambda: document.do(change))
    clock.run("select all", table.select_all)
    clock.run("begin to copy all", table.copy)
    clock.run("begin to fill a column", lambda: _fill_column(table, columns["note"]))
    ids = list(document.network.links)
    clock.run("follow 10,000 selected", lambda: selection.set(Kind.LINK, ids[::6]))


def _fill_column(table: RecordTable, column: int) -> None:
    table.view.selectColumn(column)
    table.commands.fill_down()
