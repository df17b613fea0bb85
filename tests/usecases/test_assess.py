"""The hotspots of a network, by the options of its project."""

from __future__ import annotations

import pytest

from imvo_desktop.analysis.mirror import ChainArrays
from imvo_desktop.domain.codes import SeverityRule
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Project
from imvo_desktop.progress import Cancelled
from imvo_desktop.usecases.assess import assess_network, method_of, run
from tests.analysis.chains import chain, risk
from tests.analysis.same_bytes import bytes_of


class _StopAtOnce:
    """Progress of somebody who does not want to wait."""

    def step(self, done: int, total: int) -> None:
        """Ask to stop."""
        raise Cancelled(done, total)


def test_that_the_project_chooses_the_method() -> None:
    project = Project(severity_rule=SeverityRule.MEAN, attenuation=0.5)
    found = assess_network(chain(project, "b-a", "a-own", risk("r", "b-a", (5, 1, 1, 3))))
    assert found.method == method_of(project)
    assert found.links.reach.tolist() == [0.5, 0.25]
    assert found.risks.severity[0] == pytest.approx(7 / 3)


def test_that_a_network_and_its_arrays_give_the_same() -> None:
    network = chain("b-a", "a-own", risk("r", "b", (5, 1, 1, 3)))
    method = method_of(network.project)
    arrays = ChainArrays.from_network(network)
    assert bytes_of(run(arrays, method)) == bytes_of(run(network, method))


def test_that_an_empty_network_has_no_hotspots() -> None:
    found = assess_network(Network())
    assert (found.own, found.ranking, found.unknown_links, found.unknown_reach) == (None, (), 0, 0)


def test_that_it_can_be_stopped() -> None:
    with pytest.raises(Cancelled):
        assess_network(chain("a-own"), _StopAtOnce())
