"""Which nodes go out of sight when a branch of the chain is collapsed, and behind what."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence


def holders(
    nodes: Collection[str],
    ends: Iterable[tuple[str, str]],
    collapsed: Sequence[str],
    own: str | None,
) -> dict[str, str]:
    """The node that each hidden one is behind.

    `ends` are the supplier and buyer of every delivery. Hidden is what delivers only through a
    node of `collapsed`; what also reaches somebody else who is shown stays in view, as does the
    own company.
    """
    heads = [one for one in collapsed if one in nodes]
    if not heads:
        return {}
    suppliers: dict[str, list[str]] = defaultdict(list)
    for supplier, buyer in ends:
        suppliers[buyer].append(supplier)
    upstream = _upstream(heads, suppliers)
    stops = frozenset(heads)
    roots = [one for one in nodes if one not in upstream or one == own]
    shown = _reached(roots, suppliers, stops)
    found: dict[str, str] = {}
    # A head nobody else leads to, in a circle of deliveries, is shown as well.
    for head in (*(one for one in heads if one in shown), *heads):
        if head not in found:
            shown.add(head)
            _hide_behind(head, suppliers, shown, found)
    return found


def _upstream(heads: Iterable[str], suppliers: Mapping[str, list[str]]) -> set[str]:
    """All that deliver to `heads`, straight or further up."""
    first = [one for head in heads for one in suppliers.get(head, ())]
    return _reached(first, suppliers, frozenset())


def _reached(
    first: Iterable[str], suppliers: Mapping[str, list[str]], stops: frozenset[str]
) -> set[str]:
    """`first` and what lies upstream of them, not further than `stops`."""
    found = set(first)
    waiting = list(found)
    while waiting:
        one = waiting.pop()
        if one in stops:
            continue
        for supplier in suppliers.get(one, ()):
            if supplier not in found:
                found.add(supplier)
                waiting.append(supplier)
    return found


def _hide_behind(
    head: str, suppliers: Mapping[str, list[str]], shown: set[str], found: dict[str, str]
) -> None:
    waiting = [head]
    while waiting:
        for supplier in suppliers.get(waiting.pop(), ()):
            if supplier not in shown and supplier not in found:
                found[supplier] = head
                waiting.append(supplier)
