"""What is put right for many records at once: one edit, and undone as one."""

from __future__ import annotations

import pytest

from imvo_desktop.domain.codes import (
    Kind,
    MeasureKind,
    MeasureStatus,
    Relevance,
    ScopeDecision,
    Theme,
)
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Record, Risk
from imvo_desktop.domain.rules import check
from imvo_desktop.domain.scope_choice import ScopeChoice
from imvo_desktop.domain.source_records import Source
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases import quality_fixes
from imvo_desktop.usecases.kept_issues import KeptIssues
from imvo_desktop.usecases.quality_fixes import FIXES

DAY = "2026-11-22"
SKIPPED = MeasureStatus.SKIPPED
RECORDS: tuple[Record, ...] = (
    Organisation(id="own", name="Fietstas BV", kind="own"),  # type: ignore[arg-type]  # a code
    Organisation(id="mill", name="Mill"),
    Link(id="l", supplier="mill", buyer="own", relevance=Relevance.NONE),
    Measure(id="m1", subject="l", subject_kind=Kind.LINK, kind=MeasureKind.STOP, due="2026-01-01"),
    Measure(id="m2", subject="l", subject_kind=Kind.LINK, kind=MeasureKind.STOP, due="2026-02-01"),
    Measure(id="m3", subject="l", subject_kind=Kind.LINK, kind=MeasureKind.STOP, status=SKIPPED),
    ScopeChoice(id="c", subject="pens", choice=ScopeDecision.OUT),
    Source(id="s1", publisher="ILO", title="Wages"),
    Source(id="s2", publisher="ILO", title="Wages"),
    Source(id="s3", publisher="ILO", title="Water"),
    Risk(id="r", theme=Theme.WAGE, link="l", sources=("s2",)),
    Risk(id="r2", theme=Theme.WATER, link="l", sources=("s1",)),
)


@pytest.mark.parametrize("code", sorted(FIXES))
def test_that_each_fix_takes_its_issue_away_in_one_edit_and_back_again(code: str) -> None:
    for fix in FIXES[code]:
        network = Network(RECORDS)
        groups = {one.code: one for one in KeptIssues(network).found(network, 0, DAY).groups}
        value = "2027-01-01" if fix.asks is quality_fixes.Asks.DAY else "Ad de Vries"
        before = network.checksum()
        edit = fix.make(network, groups[code].records, value)
        network.apply(edit)
        assert code not in [one.code for one in check(network, DAY)]
        network.apply(edit.reversed())
        assert network.checksum() == before


def test_that_what_named_a_double_source_names_the_one_that_stays() -> None:
    network = Network(RECORDS)
    network.apply(FIXES["source_twice"][0].make(network, ["s2"], ""))
    assert network.risks["r"].sources == ("s1",)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_every_fix_has_a_name_and_says_what_it_will_do(language: str) -> None:
    words = Labels(language)
    for fix in (one for fixes in FIXES.values() for one in fixes):
        assert words.has(f"fix.{fix.code}")
        assert "2" in quality_fixes.told(fix, 2, words)
