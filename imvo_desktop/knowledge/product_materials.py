"""Headings of one thing in several materials: a spoon is 3924 of plastic, 4419 of wood."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from functools import cache

from imvo_desktop import resources


def heading_in(heading: str, materials: Iterable[str]) -> str | None:
    """The heading that a thing of `heading` has in the one material named.

    `materials` are kinds of side words ("material.wood"). None where none or several are named,
    or where we do not know what that material does to this heading.
    """
    named = {one.partition(".")[2] for one in materials}
    if len(named) != 1:
        return None
    material = named.pop()
    for group in _groups():
        if material in group and heading in group.values():
            return group[material]
    return None


@cache
def _groups() -> tuple[Mapping[str, str], ...]:
    """Material to heading, of every group of things; our own knowledge of the tariff."""
    found: dict[str, dict[str, str]] = {}
    with resources.path("knowledge", "material_groups.csv").open(
        encoding="utf-8", newline=""
    ) as file:
        for row in csv.DictReader(file):
            found.setdefault(row["group"], {})[row["material"]] = row["hs"]
    return tuple(found.values())
