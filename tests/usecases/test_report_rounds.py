"""What a report tells of earlier rounds."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from imvo_desktop.domain.codes import Kind, RiskStatus
from imvo_desktop.domain.editing import change
from imvo_desktop.domain.report_settings import Paper, Profile
from imvo_desktop.labels.labels import Labels
from imvo_desktop.reporting.blocks import Figure
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.make_report import ReportOptions, basis_of, content_of
from imvo_desktop.usecases.preview_report import PreviewMaker, PreviewWish
from imvo_desktop.usecases.report_choices import ReportChoices
from imvo_desktop.usecases.report_key import make_key
from imvo_desktop.usecases.report_rounds import rounds_told
from imvo_desktop.usecases.report_source import ReportSource
from tests.reporting.made import all_text, parts, section
from tests.usecases.round_chains import FORCED, hold, project

TODAY = "2026-11-22"
EN = Labels("en")


def test_that_a_project_without_rounds_tells_nothing(tmp_path: Path) -> None:
    with project(tmp_path) as session:
        assert rounds_told(session.path, session.network, TODAY, EN) is None


def test_that_the_last_round_is_told_with_its_levels_and_the_trend(tmp_path: Path) -> None:
    with project(tmp_path) as session:
        hold(session)
        session.do(change(session.network, Kind.RISK, ["f"], status=RiskStatus.REMEDIED))
        told = rounds_told(session.path, session.network, TODAY, EN)
    assert told is not None
    assert "1 remedied" in " ".join(told.said)
    assert len(told.points) == 2
    assert told.points[-1].is_now
    assert told.levels[FORCED.id].level == "very_high"


def test_that_a_round_that_cannot_be_read_is_not_told(tmp_path: Path) -> None:
    with project(tmp_path) as session:
        hold(session)
        network = session.network.snapshot()
    assert rounds_told(tmp_path / "elsewhere.imvo", network, TODAY, EN) is None


@pytest.mark.full
@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_the_report_shows_the_change_and_the_line(tmp_path: Path, language: str) -> None:
    words = Labels(language)
    with project(tmp_path) as session:
        hold(session)
        network = session.network.snapshot()
        told = rounds_told(session.path, network, TODAY, words)
    options = ReportOptions(rounds=told)
    basis = basis_of(network, assess_network(network), words, TODAY, options)
    made = section(content_of(basis, options.paper), "7")
    assert "Ronde 2025" in all_text(made)
    assert len(parts(made, Figure)) == 1


def test_that_who_reads_no_names_reads_the_dates_of_rounds(tmp_path: Path) -> None:
    with project(tmp_path) as session:
        hold(session, "Ronde Jansen")
        session.do(make_key(session.network, lambda: "k" * 64))
        network = session.network.snapshot()
        told = rounds_told(session.path, network, TODAY, EN, profile=Profile.PUBLIC)
    options = ReportOptions(profile=Profile.PUBLIC, rounds=told)
    basis = basis_of(network, assess_network(network), EN, TODAY, options)
    rounds = basis.edition.rounds
    assert rounds is not None
    assert "Jansen" not in all_text(section(content_of(basis, options.paper), "7"))
    assert set(rounds.levels) <= set(basis.network.risks)
    assert told is not None
    assert [one for _, one in sorted(rounds.levels.items())] == [
        one for _, one in sorted(told.levels.items())
    ]


def test_that_rounds_with_their_names_are_kept_from_who_reads_none(tmp_path: Path) -> None:
    with project(tmp_path) as session:
        hold(session, "Ronde Jansen")
        session.do(make_key(session.network, lambda: "k" * 64))
        network = session.network.snapshot()
        told = rounds_told(session.path, network, TODAY, EN)
    options = ReportOptions(profile=Profile.PUBLIC, rounds=told)
    basis = basis_of(network, assess_network(network), EN, TODAY, options)
    assert basis.edition.rounds is None
    shown = replace(options, profile=Profile.AUDITOR)
    assert basis_of(network, assess_network(network), EN, TODAY, shown).edition.rounds == told


def test_that_the_source_reads_rounds_only_for_the_risk_report(tmp_path: Path) -> None:
    with project(tmp_path) as session:
        hold(session)
        network, source = session.network.snapshot(), ReportSource(session.path, session.attachment)
        choices = ReportChoices("en", TODAY)
        assert source.rounds(network, choices, EN) is not None
        passport = replace(choices, paper=Paper.PASSPORT)
        assert source.rounds(network, passport, EN) is None
        assert ReportSource(None, session.attachment).rounds(network, choices, EN) is None


@pytest.mark.full
def test_that_the_preview_shows_the_change_since_the_last_round(tmp_path: Path) -> None:
    with project(tmp_path) as session:
        hold(session)
        source = ReportSource(session.path, session.attachment)
        wish = PreviewWish(session.network.snapshot(), None, ReportChoices("en", TODAY), EN)
        with_rounds = PreviewMaker().make(wish, source)
        without = PreviewMaker().make(wish, replace(source, path=None))
    assert with_rounds.pages != without.pages
