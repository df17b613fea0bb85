"""A chain in which every text a person can write is one that other programs would act upon."""

from __future__ import annotations

import dataclasses
import itertools
import types
import typing
from collections.abc import Callable, Iterable, Iterator, Mapping

from imvo_desktop.domain.agreement import Agreement
from imvo_desktop.domain.codes import Relevance, ScopeDecision, Theme
from imvo_desktop.domain.fields import Plain, to_plain_full
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.passport import Domain, Indicator
from imvo_desktop.domain.records import Link, Organisation, Record, Risk, kind_of
from imvo_desktop.domain.references import REFERENCES
from imvo_desktop.domain.scope_choice import ScopeChoice
from tests.storage.small_chain import LINK, RECORDS

MARKUP = '<b>R&D</b><img src="file:///imvo.png"><a href="file:///x">'
"""Read as HTML this is bold, a picture from the disk and a link; its & is nobody's shortcut."""

_NOT_WRITTEN = frozenset((
    "id", "subject", "parent", "copy", "sha256", "logo", "pseudonym_key", "steps", "currency", "hs",
    "country", "country_of_making", "input_country", "disclosure", "code", "library", "sector",
    "year", "period", "date", "since", "start", "end", "due", "when", "added", "received",
    "answer_due", "closed", "checked", "joined", "adopted", "measured_on", "next_date", "address",
    "row", "read_as", "lei", "os_id", "fields", "finding",
))  # fmt: skip
"""Chosen from lists, dates, keys: no text of a person, or refused when it is not of its form."""

type Words = Callable[[str], str]
"""The text for the field with the name, as `organisation.name`."""


def markup(field: str) -> str:
    """Markup that names the field it stands in."""
    return f"{MARKUP} {field}"


FARM = Organisation(id="farm", name="Farm", country="BD")
CHAIN: tuple[Record, ...] = (
    *(one for one in RECORDS if one is not LINK and one.id != "i1"),
    dataclasses.replace(LINK, relevance=Relevance.YES, value=25_000_00),
    FARM,
    Link(id="l2", supplier="farm", buyer="mill", product="cotton"),
    Risk(id="r2", theme=Theme.CHILD_LABOUR, link="l2", scale=5, likelihood=5, tags=("field",)),
    Risk(id="r3", theme=Theme.WATER, organisation="farm", scale=2, likelihood=2),
    Indicator(id="i1", name="Own", domain=Domain.PEOPLE, unit="people"),
    Agreement(id="a2", name="Own agreement"),
    ScopeChoice(id="c2", subject=markup("link.product"), choice=ScopeDecision.OUT),
)
"""The small chain, one layer longer, with deliveries that count."""


def hostile_records(words: Words = markup, given: Iterable[Record] = CHAIN) -> list[Record]:
    """`given` with `words` in every field that holds a text of a person."""
    return [_hostile(one, words) for one in given]


def hostile_network(words: Words = markup) -> Network:
    """The small chain with a record of every kind, with `words` in every text."""
    return Network(hostile_records(words))


def texts_of(records: Iterable[Record]) -> Iterator[str]:
    """Every text in `records`, codes and days too, as often as it is there."""
    for one in records:
        yield from _texts(to_plain_full(one))


def _texts(value: Plain) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from itertools.chain.from_iterable(map(_texts, value.values()))
    elif isinstance(value, (list, tuple)):
        yield from itertools.chain.from_iterable(map(_texts, value))


def _hostile(record: Record, words: Words) -> Record:
    kind = kind_of(record)
    points_at = {one.field for one in REFERENCES.get(kind, ())}
    return typing.cast(Record, _filled(record, str(kind), words, points_at))


def _filled(value: object, where: str, words: Words, left: Iterable[str] = ()) -> object:
    """`value`, a dataclass, with `words` in the fields of text that are not `left` as they are."""
    hints = typing.get_type_hints(type(value))
    made: dict[str, object] = {}
    for one in dataclasses.fields(typing.cast(typing.Any, value)):
        if one.name in left or one.name in _NOT_WRITTEN:
            continue
        filled = _field(hints[one.name], getattr(value, one.name), f"{where}.{one.name}", words)
        if filled is not None:
            longest = int(one.metadata.get("longest", 100_000))
            made[one.name] = filled[:longest] if isinstance(filled, str) else filled
    return dataclasses.replace(typing.cast(typing.Any, value), **made)


def _field(hint: object, value: object, where: str, words: Words) -> object:
    """What a field of the type `hint` gets; None where it holds no text."""
    if typing.get_origin(hint) is types.UnionType:
        hint = next(part for part in typing.get_args(hint) if part is not type(None))
    if hint is str:
        return words(where)
    if typing.get_origin(hint) is tuple and typing.get_args(hint)[0] is str:
        return tuple(words(where) for _ in typing.cast(tuple[str, ...], value))
    if dataclasses.is_dataclass(hint) and value is not None:
        return _filled(value, where, words)
    return None
