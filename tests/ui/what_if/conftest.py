"""The page of what-ifs over a chain of two mills."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from imvo_desktop.ui.document import Document
from imvo_desktop.ui.selection import Selection
from imvo_desktop.ui.theme import Theme
from imvo_desktop.ui.what_if.scenarios_view import ScenariosView
from imvo_desktop.usecases.session import Session
from tests.storage.small_chain import adding
from tests.ui.what_if.tryer import Tryer
from tests.usecases.scenario_chains import RECORDS


@pytest.fixture
def opened(empty_document: Document, tmp_path: Path) -> Iterator[Document]:
    """A chain of two mills in a file."""
    session = Session.create(tmp_path / "tassen.imvo", author="An")
    session.do(adding(*RECORDS))
    empty_document.adopt(session)
    yield empty_document
    empty_document.close()


@pytest.fixture
def tryer(qtbot: QtBot, opened: Document, selection: Selection, look: Theme) -> Tryer:
    view = ScenariosView(opened, selection, look)
    qtbot.addWidget(view)
    view.resize(900, 640)
    view.show()
    return Tryer(qtbot, view, opened)


@pytest.fixture
def replaced(tryer: Tryer) -> Tryer:
    """The farm is replaced by a supplier that is not known yet."""
    tryer.view.begin()
    tryer.pick("what_if.kind", 3)
    tryer.write("what_if.supplier", "Katoenteler")
    tryer.click("what_if.add")
    tryer.wait_for("harm not solved")
    return tryer
