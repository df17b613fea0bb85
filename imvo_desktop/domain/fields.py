"""Records to plain values and back: one form for storage, checksum, audit, export and scripts."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import math
import types
import typing
from collections.abc import Callable, Mapping
from enum import StrEnum

from imvo_desktop.domain.codes import Kind, RiskStatus
from imvo_desktop.domain.records import RECORD_TYPES, Record, kind_of
from imvo_desktop.errors import InputError

type Plain = bool | int | float | str | list[Plain] | dict[str, Plain] | None
type Parser = Callable[[object], object]

_CANONICAL = json.JSONEncoder(
    sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
)
RECORD_VERSION = 1
MAX_ID_LENGTH = 200
MAX_TEXT_LENGTH = 100_000


@dataclasses.dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field of a record: its name, how to read it, and whether it must be given."""

    name: str
    parse: Parser
    default: object
    is_required: bool
    number_type: type[int] | type[float] | None = None


class _UnfitError(Exception):
    """A value does not fit its field."""


def to_plain(record: Record) -> dict[str, Plain]:
    """All fields of `record` that differ from their default, plus the required ones."""
    return _plain_fields(record, _SPECS[type(record)])


def to_plain_full(record: Record) -> dict[str, Plain]:
    """Every field of `record`, absent ones as None; a risk also says whether it is `actual`."""
    plain = {
        spec.name: _plain_field(spec, getattr(record, spec.name)) for spec in _SPECS[type(record)]
    }
    if kind_of(record) is Kind.RISK:
        plain["actual"] = getattr(record, "is_actual")  # noqa: B009 - Record is a union
    return plain


def from_plain(kind: Kind, values: Mapping[str, object]) -> Record:
    """The record of `kind` that `values` describe.

    Unknown names, missing required fields, wrong types and values out of range raise `InputError`
    with the code `field_unknown`, `field_missing` or `field_invalid`.
    """
    given = _with_status(values) if kind is Kind.RISK else dict(values)
    make: Callable[..., Record] = RECORD_TYPES[kind]
    record = make(**_parse_fields(kind, RECORD_TYPES[kind], given))
    _check_id(kind, record.id)
    return record


def replaced(record: Record, changes: Mapping[str, object]) -> Record:
    """`record` with `changes` made, checked like values from outside."""
    kind = kind_of(record)
    current: dict[str, object] = dict(to_plain(record))
    wanted = {name: _plain(value) for name, value in changes.items()}
    if "status" in wanted or "actual" in wanted:
        current.pop("status", None)
    return from_plain(kind, {**current, **wanted})


def field_names(kind: Kind) -> tuple[str, ...]:
    """The names of the fields of `kind`, in their order."""
    return tuple(spec.name for spec in _SPECS[RECORD_TYPES[kind]])


def canonical_text(record: Record) -> str:
    """The one text of `record` that checksum and audit are made from."""
    return dump(to_plain(record))


def dump(value: Plain) -> str:
    """`value` as canonical JSON: sorted keys, no blanks, characters as they are."""
    return _CANONICAL.encode(value)


def digest(record: Record) -> int:
    """SHA-256 of kind and canonical text, as a number to be summed into the checksum."""
    return digest_of_text(kind_of(record), canonical_text(record))


def digest_of_text(kind: Kind, text: str) -> int:
    """The `digest` of a record of `kind` whose canonical text is known."""
    return int.from_bytes(hashlib.sha256(f"{kind}\n{text}".encode()).digest(), "big")


def _with_status(values: Mapping[str, object]) -> dict[str, object]:
    """Read the input form `actual: true` as the status it stands for."""
    given = dict(values)
    actual = given.pop("actual", None)
    if actual is True and given.get("status") in (None, RiskStatus.POSSIBLE, RiskStatus.SIGNAL):
        given["status"] = RiskStatus.PLAUSIBLE.value
    elif actual not in (None, True, False):
        raise InputError("field_invalid", kind="risk", field="actual", value=str(actual)[:80])
    return given


def _check_id(kind: Kind, record_id: str) -> None:
    if not record_id or len(record_id) > MAX_ID_LENGTH:
        raise InputError("field_invalid", kind=kind, field="id", value=record_id[:80])


def _parse_fields(kind: str, record_type: type, given: Mapping[str, object]) -> dict[str, object]:
    specs = _SPECS[record_type]
    unknown = given.keys() - {spec.name for spec in specs}
    if unknown:
        raise InputError("field_unknown", kind=kind, field=min(map(str, unknown))[:80])
    fields: dict[str, object] = {}
    for spec in specs:
        value = given.get(spec.name)
        if value is None and spec.is_required:
            raise InputError("field_missing", kind=kind, field=spec.name)
        fields[spec.name] = spec.default if value is None else _parsed(kind, spec, value)
    return fields


def _parsed(kind: str, spec: FieldSpec, value: object) -> object:
    try:
        return spec.parse(value)
    except _UnfitError:
        raise InputError(
            "field_invalid", kind=kind, field=spec.name, value=str(value)[:80]
        ) from None


def _plain_fields(record: object, specs: tuple[FieldSpec, ...]) -> dict[str, Plain]:
    plain: dict[str, Plain] = {}
    for spec in specs:
        value = getattr(record, spec.name)
        if spec.is_required or value != spec.default:
            plain[spec.name] = _plain_field(spec, value)
    return plain


def _plain_field(spec: FieldSpec, value: object) -> Plain:
    """One form for equal numbers: 2 in a field of doubles is 2.0, and -0.0 is 0.0."""
    if spec.number_type is not None and isinstance(value, (int, float)) and math.isfinite(value):
        return spec.number_type(value) + spec.number_type()
    return _plain(value)


def _plain(value: object) -> Plain:
    if type(value) is str or value is None:
        return value
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, (tuple, list)):
        return [item if type(item) is str else _plain(item) for item in value]
    if isinstance(value, Mapping):
        return {str(name): _plain(item) for name, item in value.items()}
    return _plain_fields(value, _SPECS[type(value)])


def _specs_of(record_type: type) -> tuple[FieldSpec, ...]:
    hints = typing.get_type_hints(record_type)
    return tuple(
        FieldSpec(
            name=field.name,
            parse=_parser(hints[field.name], field.metadata),
            default=None if field.default is dataclasses.MISSING else field.default,
            is_required=field.default is dataclasses.MISSING,
            number_type=_number_type(hints[field.name]),
        )
        for field in dataclasses.fields(record_type)
    )


def _number_type(hint: object) -> type[int] | type[float] | None:
    parts = typing.get_args(hint) or (hint,)
    return int if int in parts else float if float in parts else None


def _parser(hint: object, limits: Mapping[str, float]) -> Parser:
    if typing.get_origin(hint) in (types.UnionType, typing.Union):
        hint = next(part for part in typing.get_args(hint) if part is not type(None))
    if typing.get_origin(hint) is tuple:
        return _tuple_parser(_parser(typing.get_args(hint)[0], limits))
    if hint is bool:
        return _parse_bool
    if hint is int or hint is float:
        return _number_parser(hint, limits)
    if hint is str:
        return _text_parser(int(limits.get("longest", MAX_TEXT_LENGTH)))
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return _code_parser(hint)
    return _nested_parser(typing.cast(type, hint))  # reason: only dataclasses are left


def _parse_bool(value: object) -> bool:
    if value is True or value is False:
        return bool(value)
    raise _UnfitError


def _text_parser(longest: int) -> Parser:
    def parse(value: object) -> str:
        if isinstance(value, str) and "\x00" not in value and len(value) <= longest:
            try:
                value.encode()
            except UnicodeEncodeError:  # half a character: no database can hold it
                raise _UnfitError from None
            return str(value)
        raise _UnfitError

    return parse


def _number_parser(number_type: type[int] | type[float], limits: Mapping[str, float]) -> Parser:
    low, high = limits.get("low", -math.inf), limits.get("high", math.inf)

    def parse(value: object) -> int | float:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise _UnfitError
        if not math.isfinite(value) or not low <= value <= high:
            raise _UnfitError
        if number_type is int and value != int(value):
            raise _UnfitError
        return number_type(value)

    return parse


def _code_parser(codes: type[StrEnum]) -> Parser:
    def parse(value: object) -> StrEnum:
        try:
            return codes(str(value))
        except ValueError:
            raise _UnfitError from None

    return parse


def _tuple_parser(parse_item: Parser) -> Parser:
    def parse(value: object) -> tuple[object, ...]:
        if not isinstance(value, (list, tuple)):
            raise _UnfitError
        return tuple(parse_item(item) for item in value)

    return parse


def _nested_parser(record_type: type) -> Parser:
    def parse(value: object) -> object:
        if not isinstance(value, Mapping):
            raise _UnfitError
        return record_type(**_parse_fields(record_type.__name__.lower(), record_type, value))

    return parse


class _Specs(dict[type, tuple[FieldSpec, ...]]):
    """The fields of each record type, worked out when first asked: the start needs none of them."""

    def __missing__(self, record_type: type) -> tuple[FieldSpec, ...]:
        return self.setdefault(record_type, _specs_of(record_type))


_SPECS = _Specs()
