"""Chains with a name, a person, an address of mail and a price in every field that holds a text."""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Callable, Iterator, Sequence
from itertools import count

from imvo_desktop.domain.codes import (
    Judged,
    Kind,
    LevelFrom,
    MeasureKind,
    OrganisationKind,
    ScopeDecision,
    Theme,
)
from imvo_desktop.domain.kept_row import KeptRow
from imvo_desktop.domain.measure import Evidence, Exit, Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.note import Note
from imvo_desktop.domain.placement import Placement
from imvo_desktop.domain.policy import Policy, Workforce
from imvo_desktop.domain.records import (
    FormerOrganisation,
    Identifiers,
    Link,
    Organisation,
    Project,
    Record,
    Risk,
    Site,
)
from imvo_desktop.domain.report_settings import ReportSettings
from imvo_desktop.domain.round import Round
from imvo_desktop.domain.scenario import Scenario
from imvo_desktop.domain.scope_choice import ScopeChoice
from imvo_desktop.domain.source_records import Baseline, Source, SourceFinding
from tests.reporting import planted_year

type Texts = Callable[[int], str]

OWN = "Wever & Zoon Kleding BV"
KEY = "a key that only the tests know"
COUNTRIES = ("IN", "BD", "TR", "CN")
_THEMES = tuple(Theme)
_LEFT = {"id", "pseudonym_key", "country", "country_of_making", "hs", "name", "kind", "logo"}
_PERSONS = {"who", "owner", "by", "responsible", "signer", "reviewer"}
_STRUCTURE = {
    "supplier", "buyer", "parent", "organisation", "link", "source", "sources", "subject",
    "evidence", "currency", "agreement", "commitments", "partners", "risks", "measures", "round",
    "stakeholder", "criterion", "indicator",
}  # fmt: skip


def chain(names: Sequence[str], texts: Texts, persons: Texts | None = None) -> Network:
    """Suppliers of these names behind one own company, each with a record of every kind.

    `texts` gives what is planted in the next text field, `persons` in the next that names a
    person. Ids hold names too.
    """
    plant = _Planting(texts, persons or texts)
    own = Organisation(id="0 own", name=OWN, kind=OrganisationKind.OWN, country="NL")
    records: list[Record] = [
        Project(name=texts(0), scope_note=texts(1), period="2026"),
        own,
        plant(Policy(address="https://wever.example/beleid")),
        plant(ReportSettings(pseudonym_key=KEY)),
        *map(plant, planted_year.SINGLE),
    ]
    for number, name in enumerate(names):
        records += map(plant, _about(number, name, names))
    return Network(sorted(records, key=lambda one: list(_ORDER).index(type(one))))


def strings(value: object) -> Iterator[str]:
    """Every text in a record, also in tuples and in records within it; no codes."""
    if type(value) is str:
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from strings(item)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from strings(getattr(value, field.name))


class _Planting:
    """Puts a text in every field of a record that can hold one and is not the structure."""

    def __init__(self, texts: Texts, persons: Texts) -> None:
        self._texts, self._at = texts, count()
        self._persons, self._person = persons, count()

    def __call__(self, record: Record) -> Record:
        return typing.cast(Record, self._filled(record))

    def _filled(self, record: object) -> object:
        hints = typing.get_type_hints(type(record))
        changes: dict[str, object] = {}
        for field in dataclasses.fields(record):  # type: ignore[arg-type]  # a record
            if field.name in _LEFT | _STRUCTURE:
                continue
            value, hint = getattr(record, field.name), hints[field.name]
            if isinstance(value, (Identifiers, Workforce, Exit)):
                changes[field.name] = self._filled(value)
            elif field.name in _PERSONS:
                changes[field.name] = self._persons(next(self._person))
            elif hint in (str, str | None):
                changes[field.name] = value or self._texts(next(self._at))
            elif hint == tuple[str, ...]:
                changes[field.name] = (self._texts(next(self._at)),)
        return dataclasses.replace(record, **changes)  # type: ignore[type-var]  # a record


def _about(number: int, name: str, names: Sequence[str]) -> Iterator[Record]:
    """One supplier, who it delivers to, and all that is said of both."""
    me, country = f"{number:03} {name}", COUNTRIES[number % len(COUNTRIES)]
    buyer = "0 own" if number < 3 else f"{number // 3:03} {names[number // 3]}"
    kinds = (OrganisationKind.SUPPLIER, OrganisationKind.SUB_SUPPLIER, OrganisationKind.AGENT)
    theme, price = _THEMES[number % len(_THEMES)], 427_153_00 + number
    yield Organisation(
        id=me, name=name, kind=kinds[number % 3], country=country, lat=12.3456, lon=65.4321,
        workers=number, identifiers=Identifiers(),
    )  # fmt: skip
    yield FormerOrganisation(id=f"former {me}", organisation=me, name=name)
    yield Site(id=f"site {me}", organisation=me, name=name, country=country)
    yield Link(
        id=f"link {me}", supplier=me, buyer=buyer, value=price, country_of_making=country,
        hs="5205" if number % 2 else None,
    )  # fmt: skip
    yield Source(id=f"source {me}", publisher=name, title=name)
    yield SourceFinding(
        id=f"finding {me}", source=f"source {me}", theme=theme, level_from=LevelFrom.PRODUCT
    )
    yield Risk(
        id=f"risk {me}", theme=theme, link=f"link {me}", scale=1 + number % 5,
        likelihood=1 + number % 4, judged=(Judged.OWN, Judged.ACCEPTED)[number % 2],
        sources=(f"source {me}",),
    )  # fmt: skip
    yield Baseline(
        id=f"baseline {me}", theme=theme, level_from=LevelFrom.PRODUCT, link=f"link {me}",
        likelihood=3, source=f"source {me}",
    )  # fmt: skip
    yield Evidence(id=f"evidence {me}", subject=f"risk {me}", name=name)
    yield Measure(
        id=f"measure {me}", subject=f"risk {me}", kind=MeasureKind.PREVENT, cost=price,
        evidence=f"evidence {me}",
    )  # fmt: skip
    yield Placement(id=me, x=float(number), y=1.0)
    yield KeptRow(id=f"row {me}", file=name, row=number, reason="")
    yield Note(id=f"note {me}", text=name, x=1.0, y=1.0)
    yield ScopeChoice(id=f"scope {me}", subject=name, choice=ScopeDecision.FIRST)
    yield Scenario(id=f"scenario {me}", name=name, steps="[]")
    yield Round(id=f"round {me}", name=name, date="2025-11-22", copy="")
    yield from planted_year.of_supplier(number, me, name, theme)


_ORDER = (
    Project, Organisation, FormerOrganisation, Site, Link, Source, SourceFinding, Risk, Baseline,
    Evidence, Measure, Placement, KeptRow, Note, ScopeChoice, Scenario, Round, Policy,
    ReportSettings, *planted_year.ORDER,
)  # fmt: skip
"""An order in which each record finds what it points at."""

KINDS = frozenset(Kind)
