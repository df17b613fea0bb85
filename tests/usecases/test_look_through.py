"""What holds for every lens, whatever it looks for."""

from __future__ import annotations

import json
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.analysis.lens import Lens
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record
from imvo_desktop.progress import Cancelled
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.lens_report import LensReport
from imvo_desktop.usecases.look_through import LOOKS, look_through
from tests.analysis.chains import chain, link, records, risk
from tests.examples import examples

_GRAVE = (5, None, None, 5)


def seen(lens: Lens, network: Network) -> LensReport:
    """The report of a chain."""
    return look_through(lens, network, assess_network(network))


class Stopped:
    """Progress of work that is not wanted any more."""

    def step(self, done: int, total: int) -> None:
        """Stop at once."""
        raise Cancelled


def test_that_every_lens_has_its_function() -> None:
    assert set(LOOKS) == set(Lens)


@pytest.mark.parametrize("lens", Lens)
@given(found=records(), dice=st.randoms(use_true_random=False))
@examples(6)
def test_that_the_order_of_rows_changes_nothing(
    lens: Lens, found: list[Record], dice: random.Random
) -> None:
    shuffled = [*found]
    dice.shuffle(shuffled)
    assert seen(lens, Network(found)) == seen(lens, Network(shuffled))


@pytest.mark.full
@pytest.mark.parametrize("lens", Lens)
@given(found=records())
@examples(6)
def test_that_a_report_is_whole(lens: Lens, found: list[Record]) -> None:
    network = Network(found)
    report = seen(lens, network)
    assert {len(row.cells) for row in report.rows} <= {len(report.columns)}
    assert all(network.get(row.kind, one) for row in report.rows for one in row.ids)
    assert len({row.ids for row in report.rows}) == len(report.rows)
    assert json.dumps(report.details)


@pytest.mark.parametrize("lens", Lens)
def test_that_looking_can_be_stopped(lens: Lens) -> None:
    network = chain(link("mill-own", value=5), "farm-mill", risk("r", "farm", _GRAVE))
    with pytest.raises(Cancelled):
        look_through(lens, network, assess_network(network), Stopped())


@pytest.mark.parametrize("lens", Lens)
def test_that_an_empty_project_has_an_answer(lens: Lens) -> None:
    report = seen(lens, Network(()))
    assert report.rows == ()
    assert report.lens is lens
