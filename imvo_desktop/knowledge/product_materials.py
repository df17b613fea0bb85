"""Headings of one thing in several materials: a spoon is 3924 of plastic, 4419 of wood.

And of one thing in several states: nuts are 0801 or 0802, and 2008 when roasted.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from imvo_desktop.knowledge.tables import parts, rows

# Chapters where the heading follows from what the thing is, whatever it is made of.
_ANY_MATERIAL = frozenset(("61", "62", *(str(one) for one in range(84, 96) if one not in (86, 93))))
# The same for single headings: candles, bags, wallpaper, books to write in, brushes, buttons, pens.
_ANY_MATERIAL_HEADINGS = frozenset(
    (
        "3406",
        "4202",
        "4814",
        "4820",
        "6506",
        "6601",
        "9603",
        "9606",
        "9607",
        "9608",
        "9609",
        "9613",
        "9615",
        "9617",
        "9619",
    )
)
# Headings of things that are of that material by themselves, from and to.
_OF_ITSELF = {
    "plastic": (("3917", "3926"),),
    "rubber": (("4008", "4017"),),
    "leather": (("4104", "4115"), ("4201", "4203"), ("4303", "4303")),
    "wood": (("4408", "4421"),),
    "wicker": (("4601", "4602"),),
    "paper": (("4814", "4823"),),
    "textile": (("5601", "5609"), ("5701", "5705"), ("6301", "6308")),
    "stone": (("6801", "6803"),),
    "concrete": (("6810", "6810"),),
    "ceramic": (("6901", "6914"),),
    "porcelain": (("6911", "6911"),),
    "glass": (("7005", "7020"),),
    "gold": (("7113", "7114"),),
    "silver": (("7113", "7114"),),
    "steel": (("7308", "7326"), ("8201", "8215"), ("8301", "8311")),
    "copper": (("7408", "7419"), ("8301", "8311")),
    "aluminium": (("7604", "7616"), ("8301", "8311")),
}
# Chapters where a treatment may change the heading: food, wood, fibres and fabrics, metals.
_STATE_DECIDES = frozenset(
    f"{one:02}" for one in (*range(1, 25), 40, 41, 44, *range(50, 61), *range(72, 82))
)
_QUALITY_DECIDES = frozenset(str(one) for one in (44, *range(50, 61), *range(72, 82)))
_SAME = "same"
_BOTH = frozenset(("side.men", "side.women"))


def code_in(code: str, materials: Iterable[str], states: Iterable[str]) -> str:
    """The code of a thing of `code` in the materials and states named; empty if not certain.

    `materials` and `states` are kinds of side words ("material.wood", "state.frozen", "quality").
    """
    named = tuple(materials)
    if code and named:
        heading = heading_in(code[:4], named)
        if heading is None and not _is_free(code[:4], named):
            return ""
        code = code if heading in (None, code[:4]) else str(heading)
    told = frozenset(states)
    changed = {_in_state(code[:4], state) for state in told} - {code[:4]}
    if not changed:
        return code
    return changed.pop() if len(changed) == 1 and not told >= _BOTH else ""


def _is_free(heading: str, materials: tuple[str, ...]) -> bool:
    """Whether `heading` holds for all those materials."""
    if heading[:2] in _ANY_MATERIAL or heading in _ANY_MATERIAL_HEADINGS:
        return True
    return all(
        any(first <= heading <= last for first, last in _OF_ITSELF.get(one.partition(".")[2], ()))
        for one in materials
    )


def _in_state(heading: str, state: str) -> str:
    """The heading of a thing of `heading` in that state; empty if not certain."""
    known = _states().get(state, {})
    for length in (4, 2):
        if heading[:length] in known:
            becomes = known[heading[:length]]
            return heading if becomes == _SAME else becomes
    if state.startswith("side"):
        return heading
    deciding = _QUALITY_DECIDES if state == "quality" else _STATE_DECIDES
    return "" if heading[:2] in deciding else heading


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
    for row in rows("material_groups.csv"):
        found.setdefault(row["group"], {})[row["material"]] = row["hs"]
    return tuple(found.values())


@cache
def _states() -> Mapping[str, Mapping[str, str]]:
    """State to heading or chapter to what becomes of it; our own knowledge of the tariff."""
    found: dict[str, dict[str, str]] = {}
    for row in rows("state_headings.csv"):
        for heading in parts(row["hs"]):
            found.setdefault(row["state"], {})[heading] = row["becomes"]
    return found
