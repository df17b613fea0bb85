"""What holds for every lens on every chain."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.analysis.lens import Lens
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.lens_report import LensReport
from imvo_desktop.usecases.look_through import look_through
from tests.analysis.chains import records
from tests.examples import examples

laws = examples(15)


def seen(lens: Lens, found: list[Record]) -> LensReport:
    """The report of one lens."""
    network = Network(found)
    return look_through(lens, network, assess_network(network))


@pytest.mark.parametrize("lens", Lens)
@given(found=records(), dice=st.randoms(use_true_random=False))
@laws
def test_that_the_order_of_rows_changes_nothing(
    lens: Lens, found: list[Record], dice: random.Random
) -> None:
    shuffled = [*found]
    dice.shuffle(shuffled)
    assert seen(lens, shuffled) == seen(lens, found)


@pytest.mark.parametrize("lens", Lens)
@given(found=records())
@laws
def test_that_cells_and_bars_fit(lens: Lens, found: list[Record]) -> None:
    report = seen(lens, found)
    for row in report.rows:
        assert len(row.cells) == len(report.columns)
        assert row.bar is None or 0.0 <= row.bar <= 1.0 + 1e-12
    assert len({row.ids for row in report.rows}) == len(report.rows)
