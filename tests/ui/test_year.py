"""A year of due diligence in one project: what each month leaves for the next, and the report."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from imvo_desktop.analysis.measure_effect import Effect
from imvo_desktop.domain.codes import Kind, RiskStatus
from imvo_desktop.domain.grievance import GrievanceStatus
from imvo_desktop.domain.measure import Measure
from imvo_desktop.ui.app import Program
from imvo_desktop.usecases import grievances
from imvo_desktop.usecases.found_levels import FoundLevels
from imvo_desktop.usecases.measure_levels import levels_of
from imvo_desktop.usecases.round_edits import rounds_of
from tests.reporting.test_no_leaks import pdf_text
from tests.ui.walker import PATIENCE_MS, Walker
from tests.year import NEW, Year

pytestmark = pytest.mark.full


@pytest.fixture
def walker(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest, tmp_path: Path
) -> Walker:
    """A Dutch buyer with the example open."""
    monkeypatch.setattr("imvo_desktop.ui.settings.system_language", lambda: "nl")
    monkeypatch.chdir(tmp_path)
    started: Program = request.getfixturevalue("started")
    found = Walker(qtbot, started, tmp_path)
    found.hand.click("start_open_example")
    qtbot.waitUntil(lambda: found.document.assessment is not None, timeout=PATIENCE_MS)
    found.wait_until_quiet()
    return found


def test_that_a_year_can_be_played_through(walker: Walker) -> None:
    start = walker.checksum
    year = Year(walker.program, lambda _program: walker.wait_until_quiet(), walker.folder)
    seen = [name for name, _ in year.months()]
    network = walker.document.network
    assert len(seen) == 9

    measure = network.get(Kind.MEASURE, year.made["measure"])
    assert isinstance(measure, Measure)
    levels = levels_of(network, measure, FoundLevels(walker.document.assessment))
    assert levels.effect is Effect.TAKEN
    assert network.risks[year.made["risk"]].status is RiskStatus.REMEDIED

    complaint = grievances.of(network, year.made["grievance"])
    assert complaint is not None
    assert (complaint.status, complaint.is_satisfied) == (GrievanceStatus.CLOSED, True)

    assert [one.name for one in rounds_of(network)] == ["Ronde 2025", "Ronde 2026"]
    finding = walker.hand.find(QLabel, "rounds.finding")
    assert "Ronde 2025" in finding.text()

    told = " ".join(pdf_text(walker.make_report()).split())
    for text in (NEW, "Drie maanden vooruit bestellen", "Geen overwerk boven 48 uur"):
        assert text in told
    walker.undo_all()
    assert walker.checksum == start
