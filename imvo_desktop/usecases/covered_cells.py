"""The cells of the two tables that show how far measures cover an agreement."""

from __future__ import annotations

from dataclasses import dataclass

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.words import Words
from imvo_desktop.reporting.agreement_coverage import (
    CommitmentLine,
    Coverage,
    Covered,
    ThemeLine,
    counts_text,
    covered_text,
    risks_text,
)


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell says, and the records it leads to; a gap is hatched too."""

    text: str
    kind: Kind = Kind.MEASURE
    ids: tuple[str, ...] = ()
    is_gap: bool = False


type Rows = tuple[tuple[Cell, ...], ...]


def commitment_headers(found: Coverage, words: Words) -> tuple[str, ...]:
    """Commitment and day, whether it is covered, and each kind of measure that is tied."""
    names = ("commitment", "due", "covered")
    first = tuple(words.text(f"agreement.column.{one}") for one in names)
    return (*first, *(words.text(f"measure_kind.{one}") for one in found.kinds))


def theme_headers(words: Words) -> tuple[str, ...]:
    """Theme, risks, measures, how many done, and whether it is covered."""
    names = ("theme", "covered", "risks", "measures", "done")
    return tuple(words.text(f"agreement.column.{one}") for one in names)


def commitment_cells(found: Coverage, words: Words) -> Rows:
    """A row for each commitment; its text and a gap lead to the commitment."""
    return tuple(_commitment(one, found, words) for one in found.commitments)


def theme_cells(found: Coverage, words: Words) -> Rows:
    """A row for each theme; a gap leads to the risks on it."""
    return tuple(_theme(one, words) for one in found.themes)


def _commitment(line: CommitmentLine, found: Coverage, words: Words) -> tuple[Cell, ...]:
    one = line.commitment
    itself = (Kind.COMMITMENT, (one.id,))
    is_gap = line.covered is Covered.GAP
    return (
        Cell(one.text, *itself),
        Cell(words.date(one.due or ""), *itself),
        Cell(covered_text(line.covered, words), *itself, is_gap=is_gap),
        *(_measures(line.of(kind), words) for kind in found.kinds),
    )


def _theme(line: ThemeLine, words: Words) -> tuple[Cell, ...]:
    risks = (Kind.RISK, line.risks)
    return (
        Cell(words.text(f"theme.{line.theme}"), *risks),
        Cell(covered_text(line.covered, words), *risks, is_gap=line.covered is Covered.GAP),
        Cell(risks_text(line, words), *risks),
        _measures(line.measures, words),
        _measures(line.done, words),
    )


def _measures(measures: tuple[Measure, ...], words: Words) -> Cell:
    text = counts_text(measures, words) or words.text("agreement.cell.none")
    return Cell(text, Kind.MEASURE, tuple(one.id for one in measures))
