"""When another project is opened the inspector knows nothing of the one before."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtWidgets import QLineEdit, QTabWidget, QWidget

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.inspector import Inspector
from imvo_desktop.ui.panels.inspector_tabs import Tab
from imvo_desktop.ui.selection import Selection
from tests.ui.chains import bicycle_bags
from tests.ui.hand import Hand
from tests.ui.memory_session import MemorySession

if TYPE_CHECKING:
    from imvo_desktop.usecases.session import Session

pytestmark = pytest.mark.full


def open_other(document: Document) -> None:
    """Open a project with the same ids, where the canvas is felt and nothing is judged."""
    there = (one for one in bicycle_bags() if one.id not in ("l1", "r1", "r2", "r3", "r4"))
    felt = dataclasses.replace(bicycle_bags().links["l1"], product="vilt")
    session = MemorySession(Network([*there, felt]))
    # reason: the session in memory does what the window asks of a session, without a file
    document.adopt(cast("Session", session))


def test_that_what_was_typed_for_one_project_is_not_offered_to_the_next(
    document: Document, selection: Selection, hand: Hand
) -> None:
    selection.set(Kind.LINK, ["l1"])
    tabs = hand.find(QTabWidget, "inspector.tabs")
    tabs.setCurrentIndex(Tab.MEASURES)
    hand.write("measure.owner", "Sanne")
    tabs.setCurrentIndex(Tab.EVIDENCE)
    hand.write("evidence.address", "not an address")
    open_other(document)
    tabs.setCurrentIndex(Tab.MEASURES)
    assert not hand.find(QLineEdit, "measure.owner").text()
    tabs.setCurrentIndex(Tab.EVIDENCE)
    assert not hand.find(QLineEdit, "evidence.address").text()


def test_that_the_next_project_shows_its_own_facts_and_risks(
    document: Document, selection: Selection, inspector: Inspector, hand: Hand
) -> None:
    selection.set(Kind.LINK, ["l1"])
    tabs = hand.find(QTabWidget, "inspector.tabs")
    tabs.setCurrentIndex(Tab.FACTS)
    assert hand.find(QLineEdit, "field.product").text() == "canvas"
    open_other(document)
    assert hand.find(QLineEdit, "field.product").text() == "vilt"
    tabs.setCurrentIndex(Tab.RISKS)
    assert inspector.findChild(QWidget, "risk_card.r2") is None


def test_that_closing_a_project_leaves_the_tab_and_empties_the_rest(
    document: Document, selection: Selection, inspector: Inspector, hand: Hand
) -> None:
    selection.set(Kind.LINK, ["l1"])
    tabs = hand.find(QTabWidget, "inspector.tabs")
    tabs.setCurrentIndex(Tab.FACTS)
    document.close()
    assert hand.find(QWidget, "inspector.empty").isVisible()
    assert not hand.find(QLineEdit, "field.product").text()
    assert inspector.findChild(QTabWidget, "inspector.tabs") is tabs
    assert tabs.currentIndex() == Tab.FACTS
    open_other(document)
