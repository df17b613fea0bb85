"""Which organisations have a mark in the drawing: front-runners, and who tries something."""

from __future__ import annotations

from imvo_desktop.domain.codes import Kind, MeasureStatus
from imvo_desktop.domain.learning import Experiment
from imvo_desktop.domain.network import Network


def experiments_running(network: Network) -> list[Experiment]:
    """What is being tried out now, by id."""
    found = sorted(network.records(Kind.EXPERIMENT).items())
    made = (one for _, one in found if isinstance(one, Experiment))
    return [one for one in made if one.status is MeasureStatus.BUSY]


def organisation_of(network: Network, one: Experiment) -> str:
    """With which organisation something is tried: the one named, else who delivers; else empty."""
    link = network.links.get(one.link or "")
    return one.organisation or (link.supplier if link is not None else "")


def marked(network: Network) -> dict[str, str]:
    """The code of its mark by organisation: `frontrunner`, else `experiment`."""
    tried = {organisation_of(network, one): "experiment" for one in experiments_running(network)}
    tried.pop("", None)
    ahead = {one.id: "frontrunner" for one in network.organisations.values() if one.frontrunner}
    return tried | ahead
