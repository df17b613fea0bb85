"""The graph every lens looks at is the chain itself, whatever the order of rows."""

from __future__ import annotations

import pytest

from imvo_desktop.analysis.graph import to_digraph
from imvo_desktop.domain.codes import OrganisationKind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation
from imvo_desktop.usecases.assess import assess_network

_OWN = Organisation(id="own", name="Fietstas", kind=OrganisationKind.OWN)
_MILL = Organisation(id="mill", name="Weverij")
_SHOP = Organisation(id="shop", name="Winkel", kind=OrganisationKind.CUSTOMER)
_LINKS = (
    Link(id="1", supplier="mill", buyer="own", value=100),
    Link(id="2", supplier="mill", buyer="own", value=300),
    Link(id="3", supplier="own", buyer="shop"),
)


def _graph(*links: Link) -> dict[tuple[str, str], dict[str, object]]:
    network = Network((_OWN, _MILL, _SHOP, *links))
    graph = to_digraph(network, assess_network(network))
    return {(supplier, buyer): dict(edge) for supplier, buyer, edge in graph.edges(data=True)}


def test_that_parallel_links_are_one_edge_with_all_of_their_share() -> None:
    edge = _graph(*_LINKS)["mill", "own"]
    assert edge["links"] == ("1", "2")
    assert edge["value"] == 400
    assert edge["share"] == pytest.approx(1.0)


def test_that_links_towards_customers_are_no_part_of_it() -> None:
    assert set(_graph(*_LINKS)) == {("mill", "own")}


def test_that_the_order_of_rows_changes_nothing() -> None:
    assert list(_graph(*_LINKS).items()) == list(_graph(*reversed(_LINKS)).items())
