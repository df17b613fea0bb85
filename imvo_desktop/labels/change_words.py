"""What changed in a record, as sentences: which field, from what, to what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import EditLabel
from imvo_desktop.domain.fields import field_names, from_plain, to_plain_full
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk
from imvo_desktop.domain.source_records import Source
from imvo_desktop.domain.words import Words, cut_short
from imvo_desktop.errors import InputError
from imvo_desktop.labels.changes import TEXTS
from imvo_desktop.labels.names import record_name

_LONGEST = 80
_MOST_LINES = 8
_CENTS, _PERCENT = 100, 100.0
_NAMES: Mapping[str, str] = {
    "certainty": "certainty",
    "relevance": "relevance",
    "place_precision": "place_precision",
    "theme": "theme",
    "happens": "happens",
    "involvement": "involvement",
    "affected": "affected",
    "spoken_with": "spoken_with",
    "confidence": "confidence",
    "judged": "judged",
    "level": "level",
    "level_from": "level_from",
    "leverage": "leverage",
    "severity_rule": "severity_rule",
    "subject_kind": "kind",
    "kind": "{kind}_kind",
    "status": "{kind}_status",
}
"""By field: the table of names its codes come from."""

_COUNTRIES = frozenset({"country", "country_of_making", "input_country"})
_MONEY = frozenset({"value", "cost"})
_DAYS = frozenset({"since", "start", "due", "added", "when"})
_POINTS_AT: Mapping[str, Kind] = {
    "supplier": Kind.ORGANISATION,
    "buyer": Kind.ORGANISATION,
    "organisation": Kind.ORGANISATION,
    "parent": Kind.ORGANISATION,
    "link": Kind.LINK,
    "source": Kind.SOURCE,
    "sources": Kind.SOURCE,
    "evidence": Kind.EVIDENCE,
}
_PROSE = frozenset({"note", "reason", "text", "effect", "relevance_reason", "tags", "aside"})
_NOT_TOLD = frozenset({"id", "subject", "sha256"})

type Plain = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class ChangedRecord:
    """A record before and after, as plain values; None where it was not there."""

    kind: Kind
    id: str
    before: Plain | None
    after: Plain | None


def counts_text(words: Words, counts: Mapping[Kind, int]) -> str:
    """How many records of each kind an edit would change, in one sentence."""
    named: dict[str, int] = {}
    for kind, count in counts.items():
        code = f"change.count.{kind}" if f"change.count.{kind}" in TEXTS else "change.count.other"
        named[code] = named.get(code, 0) + count
    if not named:
        return words.text("change.nothing")
    parts = [words.text(code, count=named[code]) for code in TEXTS if code in named]
    return words.text("change.this", parts=", ".join(parts))


def entry_text(words: Words, action: str, label: EditLabel | None) -> str:
    """What an entry of the audit trail is called; blanked ones say so."""
    if action == "redacted":
        return words.text("change.action.redacted")
    if label is None:
        return words.text("change.blanked")
    name = words.text(f"edit.{label.code}", **dict(label.values))
    if action in ("undo", "redo"):
        return words.text(f"change.action.{action}", edit=name)
    return name


class ChangeWords:
    """Says changes in one language, with the names that records have in `network` now."""

    def __init__(self, words: Words, network: Network) -> None:
        self._words = words
        self._network = network

    def lines(self, change: ChangedRecord, *, is_named: bool) -> list[str]:
        """A sentence for each field that changed; `is_named` puts the record before each."""
        name = self.name(change)
        if change.before is None or change.after is None:
            code = "change.added" if change.before is None else "change.removed"
            return [self._words.text(code, name=name)]
        told = list(self._fields(change.kind, change.before, change.after))
        if len(told) > _MOST_LINES:
            rest = self._words.text("change.more", count=len(told) - _MOST_LINES)
            told = [*told[:_MOST_LINES], rest]
        if not is_named:
            return told
        return [self._words.text("change.of", about=name, change=one) for one in told]

    def name(self, change: ChangedRecord) -> str:
        """What kind of record it is, and what it is called where it has a name."""
        kind = self._words.text(f"kind.{change.kind}")
        title = self._title(change)
        return self._words.text("change.named", record=change.kind, title=title) if title else kind

    def value(self, kind: Kind, field: str, value: object) -> str:
        """The value of a field in words; money in the currency of the project."""
        if value is None or value in ("", [], {}):
            return self._words.text("change.blank" if field in _PROSE else "change.none")
        if isinstance(value, Sequence) and not isinstance(value, str):
            return ", ".join(self.value(kind, field, one) for one in value)
        if isinstance(value, Mapping):
            return self._parts(kind, value)
        return cut_short(self._single(kind, field, value), _LONGEST)

    def _fields(self, kind: Kind, before: Plain, after: Plain) -> Iterator[str]:
        before, after = _with_defaults(kind, before), _with_defaults(kind, after)
        for field in field_names(kind):
            old, new = before.get(field), after.get(field)
            if field not in _NOT_TOLD and old != new:
                yield self._words.text(
                    "change.field",
                    name=self._words.text(f"field.{field}"),
                    before=self.value(kind, field, old),
                    after=self.value(kind, field, new),
                )

    def _title(self, change: ChangedRecord) -> str:
        plain = change.after if change.after is not None else change.before or {}
        if change.kind is Kind.RISK:
            return self._words.text(f"theme.{plain.get('theme')}")
        if change.kind is Kind.MEASURE:
            return self._words.text(f"measure_kind.{plain.get('kind')}")
        if change.kind is Kind.LINK:
            return self._pointed(Kind.LINK, change.id) or str(plain.get("product") or "")
        return cut_short(str(plain.get("name") or plain.get("title") or ""), _LONGEST)

    def _single(self, kind: Kind, field: str, value: object) -> str:
        words = self._words
        if isinstance(value, bool):
            return words.text("answer.yes" if value else "answer.no")
        if isinstance(value, (int, float)):
            return self._number(field, value)
        text = str(value)
        if field in _NAMES:
            return words.text(f"{_NAMES[field].format(kind=kind.value)}.{text}")
        if field in _COUNTRIES:
            return words.country(text)
        if field in _DAYS:
            return words.date(text)
        if field in _POINTS_AT:
            return self._pointed(_POINTS_AT[field], text) or words.text("change.gone")
        return text

    def _number(self, field: str, value: float) -> str:
        words = self._words
        if field in _MONEY:
            return words.money(int(value), self._network.project.currency)
        if field == "share":
            return f"{words.number(value * _PERCENT, 1)} %"
        return words.number(value, 0 if float(value).is_integer() else 2)

    def _parts(self, kind: Kind, values: Mapping[str, object]) -> str:
        told = (
            f"{self._words.text(f'field.{name}')} {self.value(kind, name, one)}"
            for name, one in values.items()
        )
        return cut_short(", ".join(told), _LONGEST)

    def _pointed(self, kind: Kind, record_id: str) -> str:
        record = self._network.get(kind, record_id)
        if isinstance(record, Source):
            return record.title
        if kind in (Kind.LINK, Kind.ORGANISATION, Kind.RISK) or isinstance(record, Risk):
            return record_name(self._network, kind, record_id, self._words)
        return str(getattr(record, "name", ""))


def _with_defaults(kind: Kind, plain: Plain) -> Plain:
    """Every field with what it stands for; those of an older version as they were kept."""
    try:
        return to_plain_full(from_plain(kind, plain))
    except InputError:
        return plain
