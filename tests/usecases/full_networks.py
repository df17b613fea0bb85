"""Random chains with records of every kind, any field filled with any value that fits."""

from __future__ import annotations

import dataclasses
import random
import types
import typing
from enum import StrEnum

from imvo_desktop.domain.codes import Kind, OrganisationKind
from imvo_desktop.domain.measure import Evidence, Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import RECORD_TYPES, Record
from imvo_desktop.domain.references import REFERENCES

_MOST = 4
_SUBJECTS = (Kind.ORGANISATION, Kind.LINK, Kind.RISK)
_ODD = "=+-@'\";,[]~|\n\t \u00a0\u200bé女🧵نम1.0a_x"
_WHOLE = (
    "'=x",
    "''@",
    "-5",
    "'-5",
    "007",
    "1e5",
    "TRUE",
    "=1+1",
    "[x]",
    "a; b",
    "#N/A",
    "x" * 70_000,
)

type Ids = dict[Kind, list[str]]


def network(seed: int) -> Network:
    """A chain whose references all lead somewhere; equal seeds give equal chains."""
    dice = random.Random(seed)
    ids: Ids = {
        kind: [f"{kind}-{number}" for number in range(dice.randint(1, _MOST))] for kind in Kind
    }
    ids[Kind.PROJECT] = ["project"]
    ids[Kind.PLACEMENT] = ids[Kind.ORGANISATION][:1]
    return Network(_record(dice, kind, one, ids) for kind, found in ids.items() for one in found)


def text(dice: random.Random) -> str:
    """A text nobody expects in a cell; never only blanks."""
    if dice.random() < 0.2:
        return dice.choice(_WHOLE)
    return "".join(dice.choices(_ODD, k=dice.randint(0, 8))) + dice.choice("abé女=")


def _record(dice: random.Random, kind: Kind, record_id: str, ids: Ids) -> Record:
    made: type[Record] = RECORD_TYPES[kind]
    hints = typing.get_type_hints(made)
    values: dict[str, object] = {"id": record_id}
    points_at = {one.field: ids[one.target] for one in REFERENCES.get(kind, ())}
    for one in dataclasses.fields(made):
        is_left = one.default is not dataclasses.MISSING and dice.random() < 0.3
        if one.name not in values and not is_left:
            values[one.name] = _value(dice, hints[one.name], one.metadata, points_at.get(one.name))
    if made in (Evidence, Measure):
        subject = dice.choice(_SUBJECTS)
        values |= {"subject_kind": subject, "subject": dice.choice(ids[subject])}
    if kind is Kind.ORGANISATION:
        is_own = record_id.endswith("-0")
        values["kind"] = OrganisationKind.OWN if is_own else OrganisationKind.SUPPLIER
    return made(**values)  # type: ignore[arg-type]  # drawn by field


def _value(
    dice: random.Random,
    hint: object,
    limits: typing.Mapping[str, float],
    ids: list[str] | None,
) -> object:
    """A value of the type of a field, within its limits."""
    if typing.get_origin(hint) in (types.UnionType, typing.Union):
        hint = next(part for part in typing.get_args(hint) if part is not type(None))
    if typing.get_origin(hint) is tuple:
        item = typing.get_args(hint)[0]
        return tuple(_value(dice, item, limits, ids) for _ in range(dice.randint(0, 3)))
    if ids is not None:
        return dice.choice(ids)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return dice.choice(list(hint))
    low, high = limits.get("low", -1e6), limits.get("high", 1e12)
    if hint is str:
        return text(dice)[: int(limits.get("longest", len(_WHOLE[-1])))]
    if hint is bool:
        return dice.random() < 0.5
    if hint is int:
        return dice.randint(int(low), int(high))
    if hint is float:
        return dice.uniform(low, high)
    parts = typing.get_type_hints(hint)
    return typing.cast(type, hint)(
        **{
            one.name: _value(dice, parts[one.name], one.metadata, None)
            for one in dataclasses.fields(typing.cast(typing.Any, hint))
        }
    )
