"""The chain as a graph: other programs open it and find every delivery and its level."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any  # igraph has no types, and may be absent
from xml.etree import ElementTree

import networkx as nx
import pytest

from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Record
from imvo_desktop.labels.labels import Labels
from imvo_desktop.tokens import LEVEL_COLOURS
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.export_graph import OF_LINKS, OF_ORGANISATIONS
from imvo_desktop.usecases.export_project import export
from tests.charts import chains
from tests.naughty import IN_SCRIPT, MARKUP

GEXF, VIZ = "{http://gexf.net/1.3}", "{http://gexf.net/1.3/viz}"
HARD = [*MARKUP, *IN_SCRIPT.values(), "a\x07b\x00\ufffe", "two\nlines\tand\rmore"]


def written(network: Network, path: Path) -> Path:
    """`network` exported to `path`."""
    export(network, assess_network(network), path, Labels("nl"))
    return path


def igraph() -> Any:
    """The library, where it is there."""
    return pytest.importorskip("igraph")


def test_that_networkx_finds_every_delivery_apart(tmp_path: Path) -> None:
    network = chains.textile()
    found = nx.read_graphml(written(network, tmp_path / "a.graphml"), force_multigraph=True)
    assert found.is_directed()
    assert set(found) == set(network.organisations)
    ends = Counter((one.supplier, one.buyer) for one in network.links.values())
    assert Counter((edge[0], edge[1]) for edge in found.edges) == ends
    assert set(found["mill"]["weaver"]) == {"l-mill-weaver", "l-mill-weaver-2"}


def test_that_what_is_known_is_typed_and_what_is_not_is_left_out(tmp_path: Path) -> None:
    found = nx.read_graphml(
        written(chains.textile(), tmp_path / "a.graphml"), force_multigraph=True
    )
    link = found["knitter"]["own"]["l-knitter-own"]
    assert (link["value"], link["level"], link["at_least"]) == (48_000_000, "very_high", False)
    assert "share" not in link
    assert (found.nodes["mill"]["tier"], found.nodes["own"]["tier"]) == (2, 0)
    assert found.nodes["agent"]["kind"] == "agent"
    assert "country" not in found.nodes["farm"]


def test_that_igraph_opens_the_same_graph(tmp_path: Path) -> None:
    library, network = igraph(), chains.textile()
    found = library.Graph.Read_GraphML(str(written(network, tmp_path / "a.graphml")))
    assert found.is_directed()
    names = [one["name"] for one in found.vs]
    assert sorted(names) == sorted(one.name for one in network.organisations.values())
    products = Counter(one["product"] for one in found.es)
    assert products == Counter(one.product for one in network.links.values())
    assert max(one["value"] for one in found.es) == 48_000_000


@pytest.mark.parametrize("suffix", [".graphml", ".gexf"])
def test_that_hard_names_come_back_letter_for_letter(suffix: str, tmp_path: Path) -> None:
    path = written(chains.hostile(HARD), tmp_path / f"a{suffix}")
    found = nx.read_graphml(path) if suffix == ".graphml" else nx.read_gexf(path, version="1.3")
    key = "name" if suffix == ".graphml" else "label"
    names = [found.nodes[f"o{number}"][key] for number in range(len(HARD))]
    assert names == [one.translate({0: None, 7: None, 0xFFFE: None}) for one in HARD]


def test_that_gexf_is_of_the_shape_of_version_1_3(tmp_path: Path) -> None:
    root = ElementTree.parse(written(chains.textile(), tmp_path / "a.gexf")).getroot()
    assert (root.tag, root.get("version")) == (f"{GEXF}gexf", "1.3")
    assert [one.tag for one in root] == [f"{GEXF}meta", f"{GEXF}graph"]
    meta, graph = root
    assert {one.tag for one in meta} == {f"{GEXF}creator", f"{GEXF}description"}
    assert graph.get("defaultedgetype") == "directed"
    assert [one.tag.removeprefix(GEXF) for one in graph] == [
        "attributes", "attributes", "nodes", "edges"
    ]  # fmt: skip
    for part, types in zip(graph, (OF_ORGANISATIONS, OF_LINKS), strict=False):
        assert {one.get("title"): one.get("type") for one in part} == types


def test_that_gexf_has_whole_nodes_and_edges_with_their_own_id(tmp_path: Path) -> None:
    root = ElementTree.parse(written(chains.textile(), tmp_path / "a.gexf")).getroot()
    nodes = {one.get("id") for one in root.iter(f"{GEXF}node")}
    edges = list(root.iter(f"{GEXF}edge"))
    assert len({one.get("id") for one in edges}) == len(edges) == 9
    for one in edges:
        assert {one.get("source"), one.get("target")} <= nodes
    kinds = Counter((one.get("source"), one.get("target"), one.get("kind")) for one in edges)
    assert max(kinds.values()) == 1
    known = {**OF_ORGANISATIONS, **OF_LINKS}
    for value in root.iter(f"{GEXF}attvalue"):
        assert fits(str(value.get("value")), known[str(value.get("for"))])


def fits(text: str, kind: str) -> bool:
    """Whether `text` is of the type."""
    if kind == "boolean":
        return text in ("true", "false")
    if kind == "long":
        return text.removeprefix("-").isdecimal()
    return kind == "string" or float(text) is not None


def test_that_the_colour_of_a_node_is_that_of_its_level(tmp_path: Path) -> None:
    root = ElementTree.parse(written(chains.textile(), tmp_path / "a.gexf")).getroot()
    for one in (*root.iter(f"{GEXF}node"), *root.iter(f"{GEXF}edge")):
        said = {value.get("for"): str(value.get("value")) for value in one.iter(f"{GEXF}attvalue")}
        colour = one.find(f"{VIZ}color")
        assert colour is not None
        shown = "".join(f"{int(str(colour.get(part))):02X}" for part in "rgb")
        assert f"#{shown}" == LEVEL_COLOURS[said["level"]].fill


def test_that_an_organisation_that_delivers_to_itself_is_one_edge(tmp_path: Path) -> None:
    records: list[Record] = [Organisation(id="a", name="A"), Link(id="l", supplier="a", buyer="a")]
    found = nx.read_graphml(written(Network(records), tmp_path / "a.graphml"))
    assert list(found.edges) == [("a", "a")]
