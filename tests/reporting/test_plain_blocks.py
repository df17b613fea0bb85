"""Blocks as data for the template."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from imvo_desktop.charts.fonts import printable
from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind
from imvo_desktop.reporting.blocks import Figure, Report
from imvo_desktop.reporting.plain_blocks import plain
from imvo_desktop.reporting.typesetting import typeset
from tests.charts import chains
from tests.reporting.made import DAY, pdf_of, report_of

SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'


def described(alt: str) -> str:
    """The description as the template gets it."""
    found = plain(Figure(SQUARE, alt), printable)
    assert isinstance(found, dict)
    return str(found["alt"])


def test_that_a_description_a_pdf_can_hold_stays_whole() -> None:
    assert described("Eén zin. " * 900) == "Eén zin. " * 900


@pytest.mark.parametrize("part", ["Weverij 1 hoog; ", "Fabriek 🏭 is zeer hoog. "])
def test_that_a_longer_one_ends_after_a_whole_part(part: str) -> None:
    alt = described(part * 3_000)
    assert len(alt.encode("utf-16-be")) < 32_767
    assert alt.removesuffix(" …").endswith(part.strip())
    assert alt.endswith(" …")


@pytest.mark.full
def test_that_no_description_stops_the_report() -> None:
    report = report_of(chains.textile())
    assert typeset(with_figure(report, "🏭 é " * 20_000), DAY).pdf.startswith(b"%PDF")


def with_figure(report: Report, alt: str) -> Report:
    """`report` with one more drawing."""
    first, *others = report.sections
    longer = replace(first, blocks=(*first.blocks, Figure(SQUARE, alt, "Figuur")))
    return replace(report, sections=(longer, *others))


@pytest.mark.full
def test_that_no_name_stops_the_report(tmp_path: Path) -> None:
    network = chains.textile()
    every = [*network.organisations]
    network.apply(editing.change(network, Kind.ORGANISATION, every, name="A" * 9_000))
    assert pdf_of(network, tmp_path / "a.pdf").pages > 0
