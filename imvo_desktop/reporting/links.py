"""References within a report: none may point at what is not there."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import cast

from imvo_desktop.reporting.blocks import GoTo, HarmCard, Section, Target

_NOWHERE = 0


def settled(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """The sections; a reference to a priority that is in none of them is left as its text."""
    targets = set(_targets(sections))
    # reason: what is made of a tuple of sections is one
    return cast("tuple[Section, ...]", _settled(sections, targets))


def _targets(value: object) -> Iterator[int]:
    """The numbers of the priorities that can be pointed at."""
    if isinstance(value, HarmCard):
        yield value.number
    elif isinstance(value, Target):
        yield value.target
    elif isinstance(value, tuple):
        for item in value:
            yield from _targets(item)
    elif _is_block(value):
        for name in _names(value):
            yield from _targets(getattr(value, name))


def _settled(value: object, targets: set[int]) -> object:
    """`value` as it is where nothing in it changes."""
    if isinstance(value, GoTo):
        return value if value.harm in targets else dataclasses.replace(value, harm=_NOWHERE)
    if isinstance(value, tuple):
        made = tuple(_settled(item, targets) for item in value)
        return value if all(map(_is_same, made, value)) else made
    if not _is_block(value):
        return value
    fields = {name: _settled(getattr(value, name), targets) for name in _names(value)}
    changed = {name: one for name, one in fields.items() if one is not getattr(value, name)}
    # reason: checked to be a dataclass, and no class
    return dataclasses.replace(value, **changed) if changed else value  # type: ignore[type-var]


def _is_same(made: object, before: object) -> bool:
    return made is before


def _is_block(value: object) -> bool:
    return dataclasses.is_dataclass(value) and not isinstance(value, type)


def _names(value: object) -> Iterator[str]:
    return (one.name for one in dataclasses.fields(value))  # type: ignore[arg-type]  # a block
