"""A chain that takes long to paint lets the list of priorities come first."""

from __future__ import annotations

from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.ui.canvas.chain_view import ChainView
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.theme import Theme
from imvo_desktop.usecases.session import Session
from tests.benchmarks.synthetic import synthetic_chain
from tests.ui.hand import PATIENCE_MS
from tests.ui.memory_session import MemorySession

pytestmark = pytest.mark.full


def test_that_a_large_chain_is_painted_a_moment_after_an_edit(
    qtbot: QtBot, empty_document: Document, selection: Selection, theme: Theme
) -> None:
    assert not _is_painted_at_once(qtbot, empty_document, selection, theme, 1600)


def test_that_a_small_chain_is_painted_at_once(
    qtbot: QtBot, empty_document: Document, selection: Selection, theme: Theme
) -> None:
    assert _is_painted_at_once(qtbot, empty_document, selection, theme, 60)


def _is_painted_at_once(
    qtbot: QtBot, document: Document, selection: Selection, theme: Theme, size: int
) -> bool:
    """Whether an edit may be painted as soon as it is made; later it always may."""
    # reason: the session in memory does what the window asks of a session, without a file
    document.adopt(cast("Session", MemorySession(synthetic_chain(size, size + 40))))
    view = ChainView(document, selection, theme)
    qtbot.addWidget(view)
    view.show()
    qtbot.waitUntil(lambda: document.assessment is not None, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: document.workers.is_idle, timeout=PATIENCE_MS)
    link = min(document.network.links)
    document.do(editing.change(document.network, Kind.LINK, [link], value=123_456))
    found = view.canvas.viewport().updatesEnabled()
    qtbot.waitUntil(view.canvas.viewport().updatesEnabled, timeout=PATIENCE_MS)
    return found
