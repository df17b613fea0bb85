"""What a cell of an exported table may hold, so that a person who edits it stays valid."""

from __future__ import annotations

import dataclasses
import re
import types
import typing
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.records import RECORD_TYPES

_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")


@dataclasses.dataclass(frozen=True, slots=True)
class CellRule:
    """The codes a cell chooses from, or the numbers between which it lies.

    `codes` holds True and False for a question with yes and no, else codes with a name each in
    the labels of `group`. `is_several` marks a cell with several codes, divided by semicolons.
    """

    codes: tuple[str | bool, ...] = ()
    group: str = ""
    is_several: bool = False
    low: float | None = None
    high: float | None = None
    is_whole: bool = False

    @property
    def name(self) -> str:
        """A name for the list of `codes`; equal lists have equal names."""
        return self.group or "yes_no"


@cache
def rules(kind: Kind) -> Mapping[str, CellRule]:
    """The rule of each column of the table of `kind` that has one, by its header."""
    return dict(_rules(RECORD_TYPES[kind], ""))


def _rules(record_type: type, prefix: str) -> Iterator[tuple[str, CellRule]]:
    hints = typing.get_type_hints(record_type)
    for field in dataclasses.fields(record_type):
        hint = _without_none(hints[field.name])
        if dataclasses.is_dataclass(hint) and isinstance(hint, type):
            yield from _rules(hint, f"{prefix}{field.name}.")
        rule = _rule(hint, field.metadata)
        if rule is not None:
            yield f"{prefix}{field.name}", rule


def _rule(hint: object, limits: Mapping[str, float]) -> CellRule | None:
    if typing.get_origin(hint) is tuple:
        inner = _rule(typing.get_args(hint)[0], {})
        return dataclasses.replace(inner, is_several=True) if inner is not None else None
    if hint is bool:
        return CellRule(codes=(True, False))
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        group = _CAPITAL.sub("_", hint.__name__).lower()
        return CellRule(codes=tuple(one.value for one in hint), group=group)
    if "low" in limits and "high" in limits:
        return CellRule(low=limits["low"], high=limits["high"], is_whole=hint is int)
    return None


def _without_none(hint: object) -> object:
    """The type that is meant where a field may also be unknown."""
    if typing.get_origin(hint) in (types.UnionType, typing.Union):
        return next(part for part in typing.get_args(hint) if part is not types.NoneType)
    return hint
