"""The chain as it is shown: organisations in groups, and branches that are collapsed.

What is shown is a chain again: groups are organisations in it, bundles of deliveries are links.
"""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass

from imvo_desktop.domain.codes import Certainty, Kind, OrganisationKind
from imvo_desktop.domain.edit import Change, Edit, edit
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.placement import Placement
from imvo_desktop.domain.records import (
    Link,
    Organisation,
    Record,
)
from imvo_desktop.domain.words import Words
from imvo_desktop.usecases.chain_filter import Kept
from imvo_desktop.usecases.collapse_branches import holders
from imvo_desktop.usecases.group_organisations import Group, GroupBy, groups

SHOWN_OTHERWISE = "shown_otherwise"
"""The code of an edit that leads from one drawing to the next; no person ever made it."""

_SHOWN = (Kind.ORGANISATION, Kind.LINK, Kind.PLACEMENT)


@dataclass(frozen=True, slots=True)
class Folding:
    """What a person grouped and collapsed; a way of looking, never an edit.

    `opened` are groups whose members are shown one by one, `collapsed` the nodes whose suppliers
    are hidden behind them, `placed` where groups were dragged.
    """

    by: GroupBy = GroupBy.NOTHING
    opened: frozenset[str] = frozenset()
    collapsed: tuple[str, ...] = ()
    placed: tuple[Placement, ...] = ()

    @property
    def is_plain(self) -> bool:
        """Whether every organisation is shown by itself."""
        return self.by is GroupBy.NOTHING and not self.collapsed

    def group(self, by: GroupBy) -> Folding:
        """Group by something else; what was collapsed stays so."""
        return Folding(by, collapsed=self.collapsed)

    def open(self, group: str) -> Folding:
        """Show the members of `group` one by one."""
        return dataclasses.replace(self, opened=self.opened | {group})

    def close(self, group: str) -> Folding:
        """Show `group` as one node again."""
        return dataclasses.replace(self, opened=self.opened - {group})

    def collapse(self, node: str) -> Folding:
        """Hide what delivers to `node`, straight or further up."""
        return dataclasses.replace(self, collapsed=(*self.expand(node).collapsed, node))

    def expand(self, node: str) -> Folding:
        """Show the suppliers of `node` again."""
        kept = tuple(one for one in self.collapsed if one != node)
        return dataclasses.replace(self, collapsed=kept)

    def place(self, places: Mapping[str, tuple[float, float]]) -> Folding:
        """Keep groups where they were dragged."""
        kept = {one.id: one for one in self.placed}
        kept.update((one, Placement(id=one, x=x, y=y)) for one, (x, y) in places.items())
        return dataclasses.replace(self, placed=tuple(kept.values()))


@dataclass(frozen=True, slots=True)
class ShownChain:
    """A chain to draw, and what each of its nodes and links stands for.

    `network` holds organisations, links and placements only. `held` names the node of every
    organisation that is not drawn itself, `groups` the organisations of every group drawn,
    `hidden` those behind a collapsed node. `bundled` names the bundle (or the node, for deliveries
    inside one) of every delivery that is not drawn itself. `group_of` also knows opened groups.
    `captions` is what a node says in place of its country.
    """

    network: Network
    held: Mapping[str, str] = dataclasses.field(default_factory=dict)
    groups: Mapping[str, tuple[str, ...]] = dataclasses.field(default_factory=dict)
    hidden: Mapping[str, tuple[str, ...]] = dataclasses.field(default_factory=dict)
    bundled: Mapping[str, str] = dataclasses.field(default_factory=dict)
    bundles: Mapping[str, tuple[str, ...]] = dataclasses.field(default_factory=dict)
    group_of: Mapping[str, str] = dataclasses.field(default_factory=dict)
    captions: Mapping[str, str] = dataclasses.field(default_factory=dict)
    is_plain: bool = True

    def members(self, kind: Kind, shown: Iterable[str]) -> list[str]:
        """The records that the nodes or links `shown` stand for; a collapsed one for itself."""
        parts = self.groups if kind is Kind.ORGANISATION else self.bundles
        return [record for one in shown for record in parts.get(one, (one,))]

    def all_behind(self, node: str) -> tuple[str, ...]:
        """The organisations that `node` stands for, those hidden behind it included."""
        return (*self.groups.get(node, (node,)), *self.hidden.get(node, ()))

    def shown(self, kind: Kind | None, ids: Iterable[str]) -> tuple[Kind | None, list[str]]:
        """What to mark for the records `ids`: their nodes, or their links.

        Of deliveries that all lie inside a node the node is marked.
        """
        if self.is_plain or kind not in (Kind.ORGANISATION, Kind.LINK):
            return kind, list(ids)
        if kind is Kind.ORGANISATION:
            return kind, list(dict.fromkeys(self.held.get(one, one) for one in ids))
        found = dict.fromkeys(self.bundled.get(one, one) for one in ids)
        links = [one for one in found if self.network.get(Kind.LINK, one) is not None]
        return (kind, links) if links else (Kind.ORGANISATION, list(found))


def fold(network: Network, folding: Folding, words: Words) -> ShownChain:
    """`network` as `folding` shows it; names of groups in the language of `words`."""
    if folding.is_plain:
        return ShownChain(network)
    found = groups(network, folding.by, words)
    node_of = {one: group.id for group in found for one in group.members}
    closed = {one: at for one, at in node_of.items() if at not in folding.opened}
    ends = _ends(network, closed)
    behind = holders(_nodes(network, closed), ends.values(), folding.collapsed, _first(network))
    if not closed and not behind:
        return ShownChain(network, group_of=node_of)
    held = _held(network, closed, behind)
    grouped = {one.id: one for one in found if one.id not in folding.opened}
    drawn = {one: group for one, group in grouped.items() if one not in behind}
    hidden = _hidden(grouped, behind)
    bundled, bundles, links = _bundle(network, ends, behind)
    records: list[Record] = [*_nodes_shown(network, held, drawn), *links]
    records += _placements(network, folding, held, drawn)
    return ShownChain(
        Network(records), held, {one: group.members for one, group in drawn.items()}, hidden,
        bundled, bundles, node_of, _captions(drawn, hidden, words), is_plain=False,
    )  # fmt: skip


def _held(network: Network, closed: Mapping[str, str], behind: Mapping[str, str]) -> dict[str, str]:
    """The node that stands for each organisation that is not drawn itself."""
    held = {one: behind.get(at, at) for one, at in closed.items()}
    held.update((one, at) for one, at in behind.items() if one in network.organisations)
    return held


def _nodes_shown(
    network: Network, held: Container[str], drawn: Mapping[str, Group]
) -> Iterator[Organisation]:
    """The organisations that are drawn themselves, and a node for each group."""
    yield from (one for one in network.organisations.values() if one.id not in held)
    yield from (_node(group, network) for group in drawn.values())


def shown_of(kept: Kept, shown: ShownChain) -> Kept:
    """The nodes and links that hold something of what stays in view."""
    if shown.is_plain:
        return kept
    nodes = shown.shown(Kind.ORGANISATION, kept.organisations)[1]
    links = frozenset(shown.bundled.get(one, one) for one in kept.links)
    return Kept(frozenset(nodes), links, kept.risks)


def changes_between(before: ShownChain, after: ShownChain) -> Edit:
    """What makes the drawing of `before` that of `after`."""
    changes = []
    for kind in _SHOWN:
        old, new = before.network.records(kind), after.network.records(kind)
        changes += [Change(one, None) for key, one in old.items() if key not in new]
        for key, record in new.items():
            one = old.get(key)
            if one is not record and one != record:
                changes.append(Change(one, record))
    return edit(SHOWN_OTHERWISE, changes, count=len(changes))


def _nodes(network: Network, closed: Mapping[str, str]) -> list[str]:
    return list(dict.fromkeys(closed.get(one, one) for one in network.organisations))


def _first(network: Network) -> str | None:
    return network.own.id if network.own is not None else None


def _ends(network: Network, closed: Mapping[str, str]) -> dict[str, tuple[str, str]]:
    """The node at each end of every delivery, before anything is collapsed."""
    return {
        one.id: (closed.get(one.supplier, one.supplier), closed.get(one.buyer, one.buyer))
        for one in network.links.values()
    }


def _hidden(grouped: Mapping[str, Group], behind: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for node, holder in behind.items():
        found[holder].extend(grouped[node].members if node in grouped else (node,))
    return {one: tuple(members) for one, members in found.items()}


def _bundle(
    network: Network, ends: Mapping[str, tuple[str, str]], behind: Mapping[str, str]
) -> tuple[dict[str, str], dict[str, tuple[str, ...]], list[Link]]:
    """Which bundle or node holds a delivery, what is in each bundle, and the links to draw."""
    bundled: dict[str, str] = {}
    links: list[Link] = []
    parts: dict[tuple[str, str], list[Link]] = defaultdict(list)
    for link in network.links.values():
        supplier, buyer = ends[link.id]
        supplier, buyer = behind.get(supplier, supplier), behind.get(buyer, buyer)
        if (supplier, buyer) == (link.supplier, link.buyer):
            links.append(link)
        elif supplier == buyer:
            bundled[link.id] = supplier
        else:
            parts[supplier, buyer].append(link)
    bundles: dict[str, tuple[str, ...]] = {}
    for (supplier, buyer), together in parts.items():
        if len(together) == 1:
            links.append(dataclasses.replace(together[0], supplier=supplier, buyer=buyer))
            continue
        bundle = _free(f"bundle:{len(supplier)}:{supplier}>{buyer}", network.links)
        bundles[bundle] = tuple(one.id for one in together)
        bundled.update((one.id, bundle) for one in together)
        links.append(
            Link(id=bundle, supplier=supplier, buyer=buyer, certainty=_certainty(together))
        )
    return bundled, bundles, links


def _certainty(links: Iterable[Link]) -> Certainty:
    is_assumed = all(one.certainty is Certainty.ASSUMED for one in links)
    return Certainty.ASSUMED if is_assumed else Certainty.KNOWN


def _node(group: Group, network: Network) -> Organisation:
    """The group as an organisation: of the kind and country its members share."""
    members = [network.organisations[one] for one in group.members]
    kinds = {one.kind for one in members}
    countries = {one.country for one in members}
    return Organisation(
        id=group.id,
        name=group.name,
        kind=kinds.pop() if len(kinds) == 1 else OrganisationKind.SUPPLIER,
        country=countries.pop() if len(countries) == 1 else None,
    )


def _placements(
    network: Network, folding: Folding, held: Mapping[str, str], drawn: Mapping[str, Group]
) -> Iterator[Record]:
    for one, record in network.records(Kind.PLACEMENT).items():
        if one not in held:
            yield record
    yield from (one for one in folding.placed if one.id in drawn)


def _captions(
    drawn: Mapping[str, Group], hidden: Mapping[str, tuple[str, ...]], words: Words
) -> dict[str, str]:
    found = {}
    for one in (*drawn, *hidden):
        here = len(drawn[one].members) if one in drawn else 0
        behind = len(hidden.get(one, ()))
        code = "customers" if here and drawn[one].is_customers else "suppliers"
        parts = [words.text(f"folding.{code}", count=here)] if here else []
        parts += [words.text("folding.behind", count=behind)] if behind else []
        found[one] = " ".join(parts)
    return found


def _free(record_id: str, taken: Mapping[str, object]) -> str:
    """`record_id`, or like it where a record of the project is called so."""
    while record_id in taken:
        record_id += "'"
    return record_id
