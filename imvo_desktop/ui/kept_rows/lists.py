"""Kept rows by the list they come from, the list that was imported last first."""

from __future__ import annotations

from collections.abc import Iterable

from imvo_desktop.domain.kept_row import KeptRow

type ListKey = tuple[str, tuple[str, ...], tuple[str, ...]]


def key_of(row: KeptRow) -> ListKey:
    """What rows of one list have in common: file, headers, and what these were read as."""
    return (row.file, row.headers, row.fields)


def by_list(rows: Iterable[KeptRow]) -> dict[ListKey, list[KeptRow]]:
    """The rows of each list in the order of its file."""
    found: dict[ListKey, list[KeptRow]] = {}
    for row in sorted(rows, key=lambda one: (one.row, one.id)):
        found.setdefault(key_of(row), []).append(row)
    keys = sorted(found, key=lambda key: key[0])
    keys.sort(key=lambda key: max(one.when or "" for one in found[key]), reverse=True)
    return {key: found[key] for key in keys}
