"""How the fields of a record become columns, and the columns a record again."""

from __future__ import annotations

import dataclasses
import json
import math
import types
import typing
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import cast

import sqlalchemy as sa

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.fields import Plain, dump
from imvo_desktop.domain.records import RECORD_TYPES, Record

_TEXTS_REMEMBERED = 64
# Only so can JSON hold half a letter, which is no text and has no checksum.
_ESCAPED = "\\u"
_TEXT, _NONE = frozenset({str}), frozenset({type(None)})
_TEXT_OR_NONE = _TEXT | _NONE

type SqlType = sa.Text | sa.Integer | sa.BigInteger | sa.Double[float]
type Cell = str | int | float | None
type Encoder = Callable[[object], Cell]
type Decoder = Callable[[object], object]


@dataclasses.dataclass(frozen=True, slots=True)
class Column:
    """One field as a column: its SQL type and the way there and back."""

    name: str
    sql_type: SqlType
    is_nullable: bool
    encode: Encoder
    decode: Decoder

    def read(self, cell: object) -> object:
        """What `cell` holds; raises `ValueError` when that is no value of this column."""
        return None if cell is None and self.is_nullable else self.decode(cell)

    def read_all(self, cells: tuple[object, ...]) -> Iterable[object]:
        """As `read`, for very many cells: what is there more than once is read once."""
        found = set(map(type, cells))
        if self.decode is _decode_text and found <= (_TEXT_OR_NONE if self.is_nullable else _TEXT):
            return cells
        if len(found - _NONE) > 1:
            return map(self.read, cells)  # 1 and 1.0 would be taken for one and the same
        known = {cell: self.read(cell) for cell in set(cells)}
        return map(known.__getitem__, cells)


def columns_of(kind: Kind) -> tuple[Column, ...]:
    """The columns of the table of `kind`, in the order of the fields."""
    return _COLUMNS[kind]


def to_row(kind: Kind, record: Record) -> dict[str, Cell]:
    """The cells of `record` by column name."""
    return {
        column.name: None if value is None else column.encode(value)
        for column in _COLUMNS[kind]
        for value in (getattr(record, column.name),)
    }


def to_record(kind: Kind, row: tuple[object, ...]) -> Record:
    """The record in `row`; raises `ValueError` when a cell is not what its column holds."""
    pairs = zip(_COLUMNS[kind], row, strict=True)
    make = cast(Callable[..., Record], RECORD_TYPES[kind])  # reason: a union of constructors
    return make(**{column.name: column.read(cell) for column, cell in pairs})


def to_records(kind: Kind, rows: Sequence[Sequence[object]]) -> list[Record]:
    """The records in `rows`, in their order; raises `ValueError` as `to_record` does.

    Read and filled a column at a time, as unpickling does: in half the time.
    """
    made = [object.__new__(RECORD_TYPES[kind]) for _ in rows]
    columns = zip(_COLUMNS[kind], _FILLERS[kind], zip(*rows, strict=True), strict=bool(rows))
    for column, fill, cells in columns:
        for record, value in zip(made, column.read_all(cells), strict=True):
            fill(record, value)
    return made


def _columns(record_type: type) -> tuple[Column, ...]:
    hints = typing.get_type_hints(record_type)
    return tuple(
        _column(field.name, hints[field.name], field.metadata)
        for field in dataclasses.fields(record_type)
    )


def _column(name: str, hint: object, limits: Mapping[str, float]) -> Column:
    parts = typing.get_args(hint) if typing.get_origin(hint) is types.UnionType else (hint,)
    is_nullable = type(None) in parts
    inner = next(part for part in parts if part is not type(None))
    sql_type, encode, decode = _form(inner, limits)
    return Column(name, sql_type, is_nullable, encode, decode)


def _form(hint: object, limits: Mapping[str, float]) -> tuple[SqlType, Encoder, Decoder]:
    if typing.get_origin(hint) is tuple:
        return sa.Text(), _encode_tuple, _tuple_decoder(typing.get_args(hint)[0])
    if hint is bool:
        return sa.Integer(), _encode_bool, _decode_bool
    if hint is int:
        return sa.BigInteger(), cast(Encoder, int), _number_decoder(int, limits)
    if hint is float:
        return sa.Double(), cast(Encoder, float), _number_decoder(float, limits)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return sa.Text(), str, _code_decoder(hint)
    if hint is str:
        return sa.Text(), str, _decode_text
    nested = cast(type, hint)  # reason: only dataclasses are left
    return sa.Text(), _nested_encoder(nested), _nested_decoder(nested)


def _decode_text(cell: object) -> str:
    if type(cell) is str:
        return cell
    raise ValueError(cell)


def _encode_bool(value: object) -> int:
    return 1 if value else 0


def _decode_bool(cell: object) -> bool:
    if cell in (0, 1):
        return cell == 1
    raise ValueError(cell)


def _number_decoder(number_type: type[int] | type[float], limits: Mapping[str, float]) -> Decoder:
    low, high = limits.get("low", -math.inf), limits.get("high", math.inf)

    def decode(cell: object) -> int | float:
        if type(cell) is number_type and math.isfinite(cell) and low <= cell <= high:
            return cell
        raise ValueError(cell)

    return decode


def _code_decoder(codes: type[StrEnum]) -> Decoder:
    known: dict[object, StrEnum] = {code.value: code for code in codes}

    def decode(cell: object) -> StrEnum:
        found = known.get(cell)
        if found is None:
            raise ValueError(cell)
        return found

    return decode


@lru_cache(maxsize=_TEXTS_REMEMBERED)
def _encode_tuple(value: object) -> str:
    """The items as one text; rows of one list share their headers, which are then written once."""
    return dump([str(item) for item in cast(tuple[object, ...], value)])  # reason: by the hint


def _parsed(cell: str) -> object:
    """The JSON in `cell`; raises `ValueError` also where it nests too deep or halves a letter."""
    try:
        found: object = json.loads(cell)
    except RecursionError:
        raise ValueError(cell[:80]) from None
    if _ESCAPED in cell:
        json.dumps(found, ensure_ascii=False).encode()
    return found


@lru_cache(maxsize=_TEXTS_REMEMBERED)
def _texts(cell: str) -> tuple[str, ...]:
    """The texts in `cell`; rows of one list share their headers, which are then read once."""
    items = _parsed(cell)
    if isinstance(items, list) and all(type(item) is str for item in items):
        return tuple(items)
    raise ValueError(cell)


def _decode_texts(cell: object) -> tuple[str, ...]:
    return () if cell == "[]" else _texts(_decode_text(cell))


def _tuple_decoder(item_type: object) -> Decoder:
    if item_type is str:
        return _decode_texts
    _, _, decode_item = _form(item_type, {})

    def decode(cell: object) -> tuple[object, ...]:
        if cell == "[]":
            return ()
        items = _parsed(_decode_text(cell))
        if not isinstance(items, list):
            raise ValueError(cell)
        return tuple(decode_item(item) for item in items)

    return decode


def _nested_encoder(record_type: type) -> Encoder:
    names = tuple(field.name for field in dataclasses.fields(record_type))
    empty = record_type()

    def encode(value: object) -> str:
        if value == empty:
            return "{}"
        given = {name: cast(Plain, getattr(value, name)) for name in names}  # reason: by the hints
        return dump({name: part for name, part in given.items() if part is not None})

    return encode


def _nested_decoder(record_type: type) -> Decoder:
    hints = typing.get_type_hints(record_type)
    empty = record_type()

    def decode(cell: object) -> object:
        if cell == "{}":
            return empty
        parts = _parsed(_decode_text(cell))
        if not isinstance(parts, dict) or not all(
            isinstance(part, hints.get(name, ())) for name, part in parts.items()
        ):
            raise ValueError(cell)
        return record_type(**parts)

    return decode


_COLUMNS: dict[Kind, tuple[Column, ...]] = {
    kind: _columns(record_type) for kind, record_type in RECORD_TYPES.items()
}
# What fills the slot of each field of a record that has none yet.
_FILLERS: dict[Kind, tuple[Callable[[Record, object], None], ...]] = {
    kind: tuple(getattr(record_type, column.name).__set__ for column in _COLUMNS[kind])
    for kind, record_type in RECORD_TYPES.items()
}
