"""What an import would change, as lines to read: new and changed records, field by field."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.directions import isolated
from imvo_desktop.domain.edit import Change
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Identifiers, Link, Organisation, Record
from imvo_desktop.domain.words import Words, capital
from imvo_desktop.usecases.listed_line import MOST_UNDER_ONE, Line, and_more

_KINDS = (Kind.PROJECT, Kind.ORGANISATION, Kind.SITE, Kind.LINK, Kind.RISK)
_ELSEWHERE = frozenset({Kind.KEPT_ROW, Kind.FORMER})
_CODES = {
    "kind": "organisation_kind",
    "certainty": "certainty",
    "place_precision": "place_precision",
    "relevance": "relevance",
    "theme": "theme",
}
_REFERENCES = frozenset({"parent", "supplier", "buyer", "organisation"})
_COUNTRIES = frozenset({"country", "country_of_making"})


def listed(changes: Iterable[Change], network: Network, words: Words) -> tuple[Line, ...]:
    """What changes, then what is new, each by kind of record, at most 500 a kind.

    The cells are the record or field, what it is now, and what it becomes. Changed records carry
    their key. `network` is the chain before the edit.
    """
    shown = [one for one in changes if one.kind not in _ELSEWHERE and one.after is not None]
    values = _Values(shown, network, words)
    changed = [one for one in shown if one.before is not None]
    new = [one for one in shown if one.before is None]
    lines = [_group("import.changed", some, values) for some in _by_kind(changed)]
    return (*lines, *(_group("import.new", some, values) for some in _by_kind(new)))


def _by_kind(changes: Sequence[Change]) -> Iterator[Sequence[Change]]:
    rest = sorted({one.kind for one in changes} - set(_KINDS))
    for kind in (*_KINDS, *rest):
        some = [one for one in changes if one.kind is kind]
        if some:
            yield some


def _group(code: str, some: Sequence[Change], values: _Values) -> Line:
    words = values.words
    name = words.text(f"import.kind.{some[0].kind}")
    if name == f"import.kind.{some[0].kind}":
        name = words.text(f"kind.{some[0].kind}")
    title = capital(words.text(code, records=name, number=words.number(len(some))))
    lines = [values.line(one) for one in some[:MOST_UNDER_ONE]]
    return Line((title,), (*lines, *and_more(len(some) - len(lines), words)))


class _Values:
    """Texts of records and their fields; organisations of the list are named too."""

    def __init__(self, changes: Sequence[Change], network: Network, words: Words) -> None:
        self.words = words
        self._network = network
        self._new: Mapping[str, str] = {
            one.id: one.after.name for one in changes if isinstance(one.after, Organisation)
        }

    def line(self, change: Change) -> Line:
        """A changed record with its fields, or a new one in one line."""
        before, after = change.before, change.after
        if after is None:
            return Line(("",))
        if before is None:
            return Line((self._name(after), "", self._about(after)))
        fields = tuple(self._fields(before, after))
        return Line((self._name(after), "", ""), fields, (change.kind, change.id))

    def _fields(self, before: Record, after: Record) -> Iterator[Line]:
        for one in dataclasses.fields(after):
            old, new = getattr(before, one.name), getattr(after, one.name)
            if isinstance(old, Identifiers) and isinstance(new, Identifiers):
                yield from self._numbers(old, new)
            elif old != new:
                yield self._field(one.name, self._text(before, old, one.name), after, new)

    def _numbers(self, old: Identifiers, new: Identifiers) -> Iterator[Line]:
        for one in dataclasses.fields(new):
            was, becomes = getattr(old, one.name), getattr(new, one.name)
            if was != becomes:
                title = self.words.text(f"field.{one.name}")
                yield Line((title, was or self._nothing, becomes or self._nothing))

    def _field(self, name: str, was: str, after: Record, new: object) -> Line:
        return Line((self.words.text(f"field.{name}"), was, self._text(after, new, name)))

    @property
    def _nothing(self) -> str:
        return self.words.text("import.empty")

    def _name(self, record: Record) -> str:
        if isinstance(record, Link):
            names = map(self._organisation, (record.supplier, record.buyer))
            ends = " → ".join(map(isolated, names))
            return f"{record.product}: {ends}" if record.product else ends
        if isinstance(record, Organisation):
            return record.name
        theme = getattr(record, "theme", None)
        return self.words.text(f"theme.{theme}") if theme else str(getattr(record, "name", ""))

    def _about(self, record: Record) -> str:
        """What is known of a new record, in short."""
        if isinstance(record, Organisation):
            parts = (self.words.country(record.country), record.city, record.identifiers.own)
        elif isinstance(record, Link):
            value = "" if record.value is None else self._text(record, record.value, "value")
            parts = (self.words.country(record.country_of_making), record.hs, value)
        else:
            return ""
        return " · ".join(part for part in parts if part)

    def _organisation(self, record_id: str) -> str:
        known = self._network.organisations.get(record_id)
        return self._new.get(record_id) or (known.name if known is not None else record_id)

    def _text(self, record: Record, value: object, name: str) -> str:
        if value is None or value in ("", ()):
            return self._nothing
        if isinstance(value, StrEnum) and name in _CODES:
            return self.words.text(f"{_CODES[name]}.{value}")
        if name in _COUNTRIES:
            return self.words.country(str(value))
        if name in _REFERENCES:
            return self._organisation(str(value))
        if name == "value" and isinstance(value, int):
            currency = getattr(record, "currency", None) or self._network.project.currency
            return self.words.money(value, currency)
        return self._plain(value, name)

    def _plain(self, value: object, name: str) -> str:
        if name == "share" and isinstance(value, float):
            return f"{self.words.number(value * 100, 1)} %"
        if isinstance(value, float):
            return self.words.number(value, 0 if value.is_integer() else 5)
        if isinstance(value, int) and not isinstance(value, bool):
            return self.words.number(value)
        return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)
