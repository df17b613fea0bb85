"""How the own measures cover what was agreed: by commitment and kind of measure, and by theme."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from imvo_desktop.domain.agreement import Agreement, Commitment, CommitmentStatus
from imvo_desktop.domain.codes import Kind, MeasureKind, MeasureStatus, Theme
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.reporting.agreement_records import all_measures, commitments_of, measures_of

_STANDING = (MeasureStatus.PLANNED, MeasureStatus.BUSY, MeasureStatus.DONE, MeasureStatus.PAUSED)
"""How far a measure is that still counts as taken: what is skipped or stopped does not."""


class Covered(StrEnum):
    """How far own measures cover a theme or a commitment."""

    GAP = "gap"
    UNDER_WAY = "under_way"
    DONE = "done"
    NO_RISK = "no_risk"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class CommitmentLine:
    """A commitment with the measures tied to it, by kind."""

    commitment: Commitment
    measures: tuple[Measure, ...]
    covered: Covered

    def of(self, kind: MeasureKind) -> tuple[Measure, ...]:
        """The measures of one kind."""
        return tuple(one for one in self.measures if one.kind is kind)


@dataclass(frozen=True, slots=True)
class ThemeLine:
    """A theme of an agreement: the risks on it, and the measures taken for it."""

    theme: Theme
    risks: tuple[str, ...]
    measures: tuple[Measure, ...]
    covered: Covered

    @property
    def open(self) -> tuple[str, ...]:
        """The risks without a measure of their own that stands."""
        met = {one.subject for one in self.measures if one.status in _STANDING}
        return tuple(one for one in self.risks if one not in met)

    @property
    def done(self) -> tuple[Measure, ...]:
        """The measures that are done."""
        return tuple(one for one in self.measures if one.status is MeasureStatus.DONE)


@dataclass(frozen=True, slots=True)
class Coverage:
    """How far an agreement is covered."""

    agreement: Agreement
    commitments: tuple[CommitmentLine, ...]
    themes: tuple[ThemeLine, ...]

    @property
    def kinds(self) -> tuple[MeasureKind, ...]:
        """The kinds of measures that are tied to a commitment, as columns."""
        tied = {measure.kind for line in self.commitments for measure in line.measures}
        return tuple(one for one in MeasureKind if one in tied)

    @property
    def gaps(self) -> int:
        """How many commitments and themes have no measure."""
        states = [one.covered for one in self.commitments] + [one.covered for one in self.themes]
        return states.count(Covered.GAP)


def coverage(network: Network, agreement: Agreement) -> Coverage:
    """What is there for each commitment and each theme of `agreement`."""
    commitments = commitments_of(network, agreement.id)
    lines = tuple(line_of(network, one) for one in commitments)
    named = {theme for one in commitments for theme in one.themes}
    themes = [one for one in Theme if one in agreement.themes or one in named]
    measures = all_measures(network)
    return Coverage(
        agreement, lines, tuple(_theme_line(network, one, measures, lines) for one in themes)
    )


def counts_text(measures: Iterable[Measure], words: Words) -> str:
    """How many measures are how far: "1 planned, 2 done"; empty where there is none."""
    states = [one.status for one in measures]
    return ", ".join(
        words.text("agreement.how_many", count=states.count(one), state=_state(one, words))
        for one in MeasureStatus
        if one in states
    )


def covered_text(covered: Covered, words: Words) -> str:
    """How far, in words."""
    return words.text(f"agreement.covered.{covered}")


def risks_text(line: ThemeLine, words: Words) -> str:
    """How many risks there are, and how many of them have no measure of their own."""
    if not line.open:
        return words.number(len(line.risks))
    return words.text("agreement.risks_open", count=len(line.risks), open=len(line.open))


def finding(found: Coverage, words: Words) -> str:
    """What stands out, counted."""
    if not found.commitments and not found.themes:
        return words.text("agreement.finding.nothing")
    lines = (*found.commitments, *found.themes)
    if not found.gaps:
        return words.text("agreement.finding.no_gap", count=len(lines))
    commitments = sum(one.covered is Covered.GAP for one in found.commitments)
    return words.text(
        "agreement.finding.gaps",
        commitments=commitments,
        of_commitments=len(found.commitments),
        themes=found.gaps - commitments,
        of_themes=len(found.themes),
    )


def line_of(network: Network, one: Commitment) -> CommitmentLine:
    """A commitment with the measures tied to it."""
    measures = measures_of(network, one.id)
    return CommitmentLine(one, measures, _of_commitment(one, measures))


def _of_commitment(one: Commitment, measures: tuple[Measure, ...]) -> Covered:
    if one.status is CommitmentStatus.DROPPED:
        return Covered.DROPPED
    if one.status is CommitmentStatus.DONE:
        return Covered.DONE
    return _how_far(measures)


def _theme_line(
    network: Network,
    theme: Theme,
    measures: Iterable[Measure],
    lines: Iterable[CommitmentLine],
) -> ThemeLine:
    """A measure is for a theme by its risk, or by a commitment that names the theme."""
    risks = tuple(sorted(one.id for one in network.risks.values() if one.theme is theme))
    tied = {one.id for line in lines if theme in line.commitment.themes for one in line.measures}
    found = tuple(one for one in measures if one.id in tied or _is_on(one, risks))
    covered = _how_far(found)
    if covered is Covered.GAP and not risks:
        covered = Covered.NO_RISK
    return ThemeLine(theme, risks, found, covered)


def _is_on(measure: Measure, risks: tuple[str, ...]) -> bool:
    return measure.subject_kind is Kind.RISK and measure.subject in risks


def _how_far(measures: Iterable[Measure]) -> Covered:
    """Done where all that stands is done; a gap where nothing stands."""
    standing = [one.status for one in measures if one.status in _STANDING]
    if not standing:
        return Covered.GAP
    is_done = all(one is MeasureStatus.DONE for one in standing)
    return Covered.DONE if is_done else Covered.UNDER_WAY


def _state(status: MeasureStatus, words: Words) -> str:
    return words.text(f"measure_status.{status}").lower()
