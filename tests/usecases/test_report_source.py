"""What a report is made from beside the chain."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from imvo_desktop.domain import editing
from imvo_desktop.domain.measure import Evidence
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.report_settings import Paper, Profile, ReportPart
from imvo_desktop.errors import InputError
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases import make_report, report_edits
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.report_choices import ReportChoices
from imvo_desktop.usecases.report_source import ReportSource
from tests.reporting.test_no_leaks import pdf_text
from tests.ui.chains import bicycle_bags

TODAY = "2026-11-22"
WHOLE, CHANGED = "a" * 64, "b" * 64
CHOICES = ReportChoices("nl", TODAY, profile=Profile.AUDITOR)


def _read(sha256: str) -> bytes:
    if sha256 != WHOLE:
        raise InputError("attachment_changed", sha256=sha256)
    return b"%PDF"


SOURCE = ReportSource(None, _read)


def _with_evidence(*digests: str) -> Network:
    network = bicycle_bags().snapshot()
    risk = min(network.risks)
    for number, digest in enumerate(digests):
        proof = Evidence(id=f"e{number}", subject=risk, name=f"Bestand {number}", sha256=digest)
        network.apply(editing.add(network, proof))
    return network


def test_that_a_file_that_is_not_what_was_kept_is_told_to_the_report() -> None:
    options = SOURCE.options(_with_evidence(WHOLE, CHANGED), CHOICES, None)
    assert options.unmatched == {CHANGED}


def test_that_no_file_is_read_where_no_list_of_evidence_is_printed() -> None:
    network = _with_evidence(CHANGED)
    passport = replace(CHOICES, paper=Paper.PASSPORT)
    assert not SOURCE.options(network, passport, None).unmatched
    network.apply(report_edits.choose_part(network, ReportPart.EVIDENCE, is_in=False))
    assert not SOURCE.options(network, CHOICES, None).unmatched


@pytest.mark.full
def test_that_a_wrong_digest_does_not_stop_the_report_of_an_auditor(tmp_path: Path) -> None:
    network, words, path = _with_evidence("geen som", CHANGED), Labels("nl"), tmp_path / "a.pdf"
    options = SOURCE.options(network, CHOICES, None)
    make_report.make(network, assess_network(network), path, words, date=TODAY, options=options)
    told = " ".join(pdf_text(path).split())
    assert told.count("komt niet overeen met een bestand in het project") == 2
