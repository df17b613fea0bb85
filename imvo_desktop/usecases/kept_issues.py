"""Every issue of a chain, kept up edit by edit: codes and ids, sentences only for what is shown."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from imvo_desktop.analysis.graph import ChainGraph, follow_links, to_plain_digraph
from imvo_desktop.analysis.structure import chain_issues
from imvo_desktop.domain import rules
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Change, Edit
from imvo_desktop.domain.issues import Issue, Seriousness
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Risk
from imvo_desktop.domain.references import RecordKey
from imvo_desktop.usecases.quality_groups import IssueGroup, of_issues

type _Group = tuple[int, str, Kind, Seriousness]
"""What comes first, the code of the issue, and the kind of record it is about."""

_MOST_FOLLOWED = 1000
_SHAPING = {
    Kind.ORGANISATION: ("name", "kind"),
    Kind.LINK: ("supplier", "buyer", "product"),
}


@dataclass(frozen=True, slots=True)
class FoundIssues:
    """The gravest issues, how many there are of each seriousness, and all of them by kind."""

    first: tuple[Issue, ...]
    counts: Counter[Seriousness]
    groups: tuple[IssueGroup, ...]


class KeptIssues:
    """The issues of one chain; one thread at a time may hold it."""

    def __init__(self, network: Network) -> None:
        self.revision = network.revision
        self._groups_of: dict[RecordKey, tuple[_Group, ...]] = {}
        self._ids: dict[_Group, list[str]] = {}
        self._shape: list[Issue] | None = None
        self._graph: ChainGraph | None = None
        self._judged = Counter(
            place for one in network.risks.values() for place in rules.judged_places(one)
        )
        for kind in rules.LOCAL_KINDS:
            for record_id in sorted(network.records(kind)):
                for group in self._look(network, (kind, record_id)):
                    self._ids.setdefault(group, []).append(record_id)

    def follow(self, edits: Iterable[Edit], network: Network) -> None:
        """Follow the `edits` that made the chain as `network` has it."""
        changes = [change for edit in edits for change in edit.changes]
        for change in changes:
            self._count_judged(change)
        touched = (key for change in changes for key in rules.touched(network, change))
        for key in dict.fromkeys(touched):
            if key[0] in rules.LOCAL_KINDS:
                self._look_again(network, key)
        if any(map(_is_shaping, changes)):
            self._shape = None
            self._graph = self._followed(changes, network)
        self.revision = network.revision

    def found(self, network: Network, most: int, day: str = "") -> FoundIssues:
        """The first `most` issues in their order, and all in groups; `network` as followed.

        Dates are past on `day` (ISO); without one none is.
        """
        if self._shape is None:
            self._graph = self._graph or to_plain_digraph(network)
            self._shape = chain_issues(network, self._graph)
        whole = [*rules.of_whole(network), *rules.of_day(network, day), *self._shape]
        counts = Counter(one.seriousness for one in whole)
        for group, ids in self._ids.items():
            counts[group[3]] += len(ids)
        local = islice(self._in_order(network), most)
        first = sorted((*whole, *local), key=lambda one: one.sort_key)
        return FoundIssues(tuple(first[:most]), counts, self._grouped(whole))

    def _grouped(self, whole: Iterable[Issue]) -> tuple[IssueGroup, ...]:
        """Every issue by kind of issue, the gravest first."""
        groups = [
            IssueGroup(code, serious, kind, tuple(ids))
            for (_, code, kind, serious), ids in self._ids.items()
            if ids
        ]
        groups += of_issues(whole)
        return tuple(sorted(groups, key=lambda one: one.sort_key))

    def _count_judged(self, change: Change) -> None:
        """Keep up on which places a person judged a risk."""
        for record, step in ((change.before, -1), (change.after, 1)):
            for place in rules.judged_places(record) if isinstance(record, Risk) else ():
                self._judged[place] += step
                if not self._judged[place]:
                    del self._judged[place]

    def _followed(self, changes: Iterable[Change], network: Network) -> ChainGraph | None:
        """The graph after `changes`; None where it is quicker or surer to make it anew."""
        graph, pairs = self._graph, set[tuple[str, str]]()
        for change in changes:
            ends = (change.before, change.after)
            pairs.update((one.supplier, one.buyer) for one in ends if isinstance(one, Link))
            if graph is None or len(pairs) > _MOST_FOLLOWED:
                return None
            if change.kind is Kind.ORGANISATION and change.alters(("kind",)):
                if change.before is not None:
                    return None
                graph.add_node(change.id)
        if graph is not None:
            follow_links(graph, network, pairs)
        return graph

    def _look(self, network: Network, key: RecordKey) -> tuple[_Group, ...]:
        """The groups the record belongs to now."""
        record = network.get(*key)
        if record is None:
            return ()
        found = rules.of_record(network, record, self._judged)
        groups = tuple((one.sort_key[0], one.code, key[0], one.seriousness) for one in found)
        if groups:
            self._groups_of[key] = groups
        return groups

    def _look_again(self, network: Network, key: RecordKey) -> None:
        for group in self._groups_of.pop(key, ()):
            del self._ids[group][bisect_left(self._ids[group], key[1])]
        for group in self._look(network, key):
            insort(self._ids.setdefault(group, []), key[1])

    def _in_order(self, network: Network) -> Iterator[Issue]:
        for group in sorted(self._ids):
            _, code, kind, _ = group
            for record_id in self._ids[group]:
                record = network.get(kind, record_id)
                if record is not None:
                    issues = rules.of_record(network, record, self._judged)
                    yield next(one for one in issues if one.code == code)


def _is_shaping(change: Change) -> bool:
    """Whether cycles, loose ends or parallel links can be others, or named otherwise."""
    names = _SHAPING.get(change.kind)
    return names is not None and change.alters(names)
