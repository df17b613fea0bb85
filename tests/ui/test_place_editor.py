"""Coordinates typed among the facts of an organisation."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from imvo_desktop.domain.codes import Kind, PlacePrecision
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.panels.facts import FactsForm
from imvo_desktop.usecases.judge_risk import Subject
from tests.ui.hand import PATIENCE_MS, Hand

FIELD = "field.coordinates"


@pytest.fixture
def writer(qtbot: QtBot, document: Document) -> Hand:
    """Someone at the facts of the weaver."""
    form = FactsForm(document, Kind.ORGANISATION)
    qtbot.addWidget(form)
    form.show_subject(Subject(Kind.ORGANISATION, ("weaver",)))
    form.show()
    qtbot.waitUntil(lambda: document.workers.is_idle, timeout=PATIENCE_MS)
    hand = Hand(form)
    hand.click("facts.place")
    return hand


def test_that_typed_coordinates_are_one_exact_place(writer: Hand, document: Document) -> None:
    writer.write(FIELD, "11.0168; 76.9558")
    placed = document.network.organisations["weaver"]

    assert (placed.lat, placed.lon) == (11.0168, 76.9558)
    assert placed.place_precision is PlacePrecision.EXACT
    document.undo()
    assert document.network.organisations["weaver"].lat is None


def test_that_an_empty_line_takes_the_place_away(writer: Hand, document: Document) -> None:
    writer.write(FIELD, "11.0168; 76.9558")
    writer.write(FIELD, " ")

    assert document.network.organisations["weaver"].place_precision is None


def test_that_what_is_no_place_is_said_and_kept_in_the_line(
    writer: Hand, document: Document
) -> None:
    writer.write(FIELD, "Coimbatore")

    assert writer.find(QLabel, "problem.coordinates").isVisible()
    assert writer.find(QLineEdit, FIELD).text() == "Coimbatore"
    assert document.network.organisations["weaver"].lat is None
