"""Reads the tables of `resources/knowledge`; docs/knowledge.md says what stands in them."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping

from imvo_desktop import resources


def rows(name: str) -> Iterator[Mapping[str, str]]:
    """The rows of the table `name`, in its order, by column."""
    with resources.path("knowledge", name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def parts(cell: str) -> tuple[str, ...]:
    """The values in `cell`, which are joined with `|`."""
    return tuple(part for part in cell.split("|") if part)
