"""The chain as a graph for other programs: GraphML 1.0 and GEXF 1.3, every delivery an edge.

GraphML: http://graphml.graphdrawing.org/specification.html. GEXF: https://gexf.net/schema.html.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.method import LEVELS
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation
from imvo_desktop.domain.words import Words
from imvo_desktop.progress import Progress, stepped
from imvo_desktop.tokens import LEVEL_COLOURS
from imvo_desktop.usecases.export_tables import Cell, Counts, link_levels
from imvo_desktop.written_files import write_text
from imvo_desktop.xml_text import escaped, quoted

OF_ORGANISATIONS = {
    "name": "string", "kind": "string", "country": "string", "region": "string", "city": "string",
    "sector": "string", "group": "string", "workers": "long", "frontrunner": "boolean",
    "lat": "double", "lon": "double", "place_precision": "string", "note": "string",
    "tier": "long", "level": "string", "at_least": "boolean", "is_customer": "boolean",
}  # fmt: skip
"""What a node says, and of which type; both forms call the types the same."""

OF_LINKS = {
    "product": "string", "hs": "string", "country_of_making": "string", "value": "long",
    "currency": "string", "share": "double", "volume": "double", "unit": "string",
    "since": "string", "certainty": "string", "relevance": "string", "note": "string",
    "level": "string", "at_least": "boolean", "place": "long", "rank": "long",
}  # fmt: skip
"""What an edge says: `value` in whole cents a year, `share` as a part from 0 to 1."""

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
_GRAPHML = (
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    ' xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns'
    ' http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">'
)
_GEXF = '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">'
_UNFIT = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that no XML 1.0 can hold, however they are written."""


@dataclass(frozen=True, slots=True)
class _Item:
    """A node, or an edge with its ends."""

    id: str
    values: Mapping[str, Cell]
    ends: tuple[str, str] = ("", "")


def graphml(
    network: Network, assessment: Assessment, path: Path, _: Words, progress: Progress
) -> Counts:
    """Write the chain as a directed GraphML graph; parallel deliveries stay apart."""
    nodes, edges = _items(network, assessment)
    lines = [_HEAD, _GRAPHML]
    for letter, of, types in (("n", "node", OF_ORGANISATIONS), ("e", "edge", OF_LINKS)):
        lines += (
            f'<key id="{letter}.{name}" for="{of}" attr.name="{name}" attr.type="{kind}"/>'
            for name, kind in types.items()
        )
    lines.append('<graph id="chain" edgedefault="directed">')
    for one in stepped([*nodes, *edges], progress):
        lines.append(_graphml_item(one))
    write_text(path, "\n".join([*lines, "</graph>", "</graphml>", ""]))
    return {"organisations": len(nodes), "links": len(edges)}


def gexf(
    network: Network, assessment: Assessment, path: Path, _: Words, progress: Progress
) -> Counts:
    """Write the chain as a directed GEXF graph, nodes and edges in the colour of their level."""
    nodes, edges = _items(network, assessment)
    name = _text(network.project.name)
    lines = [_HEAD, _GEXF]
    lines.append(f"<meta><creator>IMVO Desktop</creator><description>{name}</description></meta>")
    lines.append('<graph mode="static" defaultedgetype="directed" idtype="string">')
    lines += [*_gexf_keys("node", OF_ORGANISATIONS), *_gexf_keys("edge", OF_LINKS), "<nodes>"]
    lines += (_gexf_node(one) for one in stepped(nodes, progress))
    lines += ["</nodes>", "<edges>"]
    parallel: Counter[tuple[str, str]] = Counter()
    for one in stepped(edges, progress):
        parallel[one.ends] += 1
        lines.append(_gexf_edge(one, parallel[one.ends]))
    write_text(path, "\n".join([*lines, "</edges>", "</graph>", "</gexf>", ""]))
    return {"organisations": len(nodes), "links": len(edges)}


def _items(network: Network, assessment: Assessment) -> tuple[list[_Item], list[_Item]]:
    """Nodes and edges by id."""
    found, levels = _organisation_levels(assessment), link_levels(assessment)
    nodes = [
        _Item(one, {**_fields(network.organisations[one], OF_ORGANISATIONS), **found[one]})
        for one in sorted(network.organisations)
    ]
    links = [network.links[one] for one in sorted(network.links)]
    edges = [
        _Item(one.id, {**_fields(one, OF_LINKS), **levels[one.id]}, (one.supplier, one.buyer))
        for one in links
    ]
    return nodes, edges


def _fields(record: Organisation | Link, names: Mapping[str, str]) -> dict[str, Cell]:
    return {name: getattr(record, name) for name in names if hasattr(record, name)}


def _organisation_levels(assessment: Assessment) -> dict[str, dict[str, Cell]]:
    """Tier, level and side of each organisation; no tier where no way leads to us."""
    found = assessment.organisations
    columns = (found.tier, found.level, found.at_least, found.is_customer)
    rows = zip(found.ids, *(one.tolist() for one in columns), strict=True)
    return {
        one: {
            "tier": None if tier < 0 else tier,
            "level": LEVELS[level].value,
            "at_least": at_least,
            "is_customer": is_customer,
        }
        for one, tier, level, at_least, is_customer in rows
    }


def _graphml_item(one: _Item) -> str:
    letter, tag = ("e", "edge") if any(one.ends) else ("n", "node")
    ends = f" source={_value(one.ends[0])} target={_value(one.ends[1])}" if any(one.ends) else ""
    data = "".join(
        f'<data key="{letter}.{name}">{_text(_said(value))}</data>'
        for name, value in one.values.items()
        if value is not None
    )
    return f"<{tag} id={_value(one.id)}{ends}>{data}</{tag}>"


def _gexf_keys(of: str, types: Mapping[str, str]) -> Iterator[str]:
    yield f'<attributes class="{of}" mode="static">'
    for name, kind in types.items():
        yield f'<attribute id="{name}" title="{name}" type="{kind}"/>'
    yield "</attributes>"


def _gexf_node(one: _Item) -> str:
    label = _value(str(one.values["name"]))
    return f"<node id={_value(one.id)} label={label}>{_gexf_values(one)}</node>"


def _gexf_edge(one: _Item, number: int) -> str:
    """An edge; those between the same two after the first are of a kind of their own.

    Else a reader takes them for the same edge.
    """
    label = f" label={_value(str(one.values['product']))}" if one.values["product"] else ""
    kind = f' kind="{number}"' if number > 1 else ""
    ends = f"source={_value(one.ends[0])} target={_value(one.ends[1])}"
    return f"<edge id={_value(one.id)} {ends}{label}{kind}>{_gexf_values(one)}</edge>"


def _gexf_values(one: _Item) -> str:
    values = "".join(
        f'<attvalue for="{name}" value={_value(_said(value))}/>'
        for name, value in one.values.items()
        if value is not None
    )
    colour = LEVEL_COLOURS[str(one.values["level"])].fill.removeprefix("#")
    red, green, blue = bytes.fromhex(colour)
    return f'<attvalues>{values}</attvalues><viz:color r="{red}" g="{green}" b="{blue}" a="1.0"/>'


def _said(value: Cell) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _text(text: str) -> str:
    return escaped(_UNFIT.sub("", text))


def _value(text: str) -> str:
    return quoted(_UNFIT.sub("", text))
