"""The records a chain is made of: frozen values, joined by ids only.

Field names are those of the command line, the tables, the exports and the audit trail.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from imvo_desktop.domain.codes import (
    ACTUAL_STATUSES,
    Affected,
    Certainty,
    Confidence,
    Happens,
    Involvement,
    Judged,
    Kind,
    OrganisationKind,
    PlacePrecision,
    Relevance,
    RiskStatus,
    SeverityRule,
    SpokenWith,
    Theme,
)
from imvo_desktop.domain.cycle_records import CYCLE_TYPES, OfTheCycle
from imvo_desktop.domain.kept_row import KeptRow
from imvo_desktop.domain.measure import Evidence, Measure
from imvo_desktop.domain.note import Note
from imvo_desktop.domain.placement import Placement
from imvo_desktop.domain.policy import Policy
from imvo_desktop.domain.purchasing import Practices
from imvo_desktop.domain.report_settings import ReportSettings
from imvo_desktop.domain.round import Round
from imvo_desktop.domain.scenario import Scenario
from imvo_desktop.domain.scope_choice import ScopeChoice
from imvo_desktop.domain.source_records import Baseline, Source, SourceFinding

PROJECT_ID = "project"
_ANSWER = {"low": 1, "high": 5}
_SHARE = {"low": 0.0, "high": 1.0}
_COUNT = {"low": 0, "high": 10**9}
_CENTS = {"low": 0, "high": 10**15}
_NOT_ASKED = Practices()
_LATITUDE = {"low": -90.0, "high": 90.0}
_LONGITUDE = {"low": -180.0, "high": 180.0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """What holds for the whole project; there is one, with the id `project`."""

    id: str = PROJECT_ID
    name: str = ""
    currency: str = "EUR"
    period: str = ""
    scope_note: str = ""
    severity_rule: SeverityRule = SeverityRule.HIGHEST
    attenuation: float = field(default=0.9, metadata={"low": 0.01, "high": 1.0})


@dataclass(frozen=True, slots=True, kw_only=True)
class Identifiers:
    """Numbers an organisation is known by elsewhere."""

    kvk: str | None = None
    vat: str | None = None
    lei: str | None = None
    os_id: str | None = None
    own: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """A node of the chain; `country` is where it is established (ISO 3166-1 alpha-2)."""

    id: str
    name: str
    kind: OrganisationKind = OrganisationKind.SUPPLIER
    country: str | None = None
    region: str | None = None
    address: str | None = None
    postcode: str | None = None
    city: str | None = None
    lat: float | None = field(default=None, metadata=_LATITUDE)
    lon: float | None = field(default=None, metadata=_LONGITUDE)
    place_precision: PlacePrecision | None = None
    sector: str | None = None
    workers: int | None = field(default=None, metadata=_COUNT)
    parent: str | None = None
    identifiers: Identifiers = Identifiers()
    group: str | None = None
    frontrunner: bool = False
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FormerOrganisation:
    """What an organisation was before it was joined with `organisation`; `id` is the id it had."""

    id: str
    organisation: str
    name: str
    country: str | None = None
    identifiers: Identifiers = Identifiers()


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A place where an organisation works."""

    id: str
    organisation: str
    name: str
    country: str | None = None
    address: str | None = None
    city: str | None = None
    lat: float | None = field(default=None, metadata=_LATITUDE)
    lon: float | None = field(default=None, metadata=_LONGITUDE)
    place_precision: PlacePrecision | None = None
    workers: int | None = field(default=None, metadata=_COUNT)
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One supplier delivers one product to one buyer.

    `value` is in whole cents a year, `share` the stated part (0 to 1) of all the buyer's purchases.
    """

    id: str
    supplier: str
    buyer: str
    product: str | None = None
    hs: str | None = None
    country_of_making: str | None = None
    value: int | None = field(default=None, metadata=_CENTS)
    currency: str | None = None
    share: float | None = field(default=None, metadata=_SHARE)
    volume: float | None = field(default=None, metadata={"low": 0.0, "high": 1e15})
    unit: str | None = None
    since: str | None = None
    certainty: Certainty = Certainty.KNOWN
    relevance: Relevance = Relevance.YES
    relevance_reason: str | None = None
    practices: Practices = _NOT_ASKED
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Risk:
    """The own judgement of one theme on one link, or on one organisation.

    A risk on an organisation counts on every link that leaves it. An answer that is None is an
    open question, never a low one.
    """

    id: str
    theme: Theme
    link: str | None = None
    organisation: str | None = None
    tags: tuple[str, ...] = ()
    happens: Happens = Happens.SUPPLIER
    scale: int | None = field(default=None, metadata=_ANSWER)
    scope: int | None = field(default=None, metadata=_ANSWER)
    irremediability: int | None = field(default=None, metadata=_ANSWER)
    likelihood: int | None = field(default=None, metadata=_ANSWER)
    status: RiskStatus = RiskStatus.POSSIBLE
    involvement: Involvement | None = None
    affected: tuple[Affected, ...] = ()
    spoken_with: SpokenWith | None = None
    confidence: Confidence | None = None
    judged: Judged = Judged.OWN
    reason: str | None = None
    sources: tuple[str, ...] = ()
    who: str | None = None
    when: str | None = None

    @property
    def is_actual(self) -> bool:
        """Whether the harm happens or has happened and is not remedied."""
        return self.status in ACTUAL_STATUSES

    @property
    def is_looked(self) -> bool:
        """Whether somebody looked, found nothing, and gives the reason and a source for it.

        A harm that is reported as actual is never looked away.
        """
        looked = self.judged is Judged.LOOKED_NOTHING_FOUND and not self.is_actual
        return looked and bool(self.reason) and bool(self.sources)

    @property
    def is_own_judgement(self) -> bool:
        """Whether a person judged it: answered a question, looked, or says that it happens."""
        if self.judged is Judged.ACCEPTED:
            return False
        has_answer = any(one is not None for one in (*self.answers, self.likelihood))
        return has_answer or self.is_actual or self.judged is Judged.LOOKED_NOTHING_FOUND

    @property
    def answers(self) -> tuple[int | None, int | None, int | None]:
        """Scale, scope and irremediability."""
        return (self.scale, self.scope, self.irremediability)


type OfTheCompany = Policy | ReportSettings
type Beside = Placement | FormerOrganisation | KeptRow | Note | ScopeChoice | Scenario | Round
type Record = (
    Project
    | Organisation
    | Site
    | Link
    | Risk
    | Baseline
    | Source
    | SourceFinding
    | Evidence
    | Measure
    | Beside
    | OfTheCompany
    | OfTheCycle
)

RECORD_TYPES: dict[Kind, type[Record]] = {
    Kind.PROJECT: Project,
    Kind.ORGANISATION: Organisation,
    Kind.SITE: Site,
    Kind.LINK: Link,
    Kind.RISK: Risk,
    Kind.BASELINE: Baseline,
    Kind.SOURCE: Source,
    Kind.SOURCE_FINDING: SourceFinding,
    Kind.EVIDENCE: Evidence,
    Kind.MEASURE: Measure,
    Kind.PLACEMENT: Placement,
    Kind.FORMER: FormerOrganisation,
    Kind.KEPT_ROW: KeptRow,
    Kind.NOTE: Note,
    Kind.SCOPE: ScopeChoice,
    Kind.SCENARIO: Scenario,
    Kind.ROUND: Round,
    Kind.POLICY: Policy,
    Kind.REPORT: ReportSettings,
    **CYCLE_TYPES,
}
KIND_OF: dict[type, Kind] = {record_type: kind for kind, record_type in RECORD_TYPES.items()}


def kind_of(record: Record) -> Kind:
    """The kind of `record`."""
    return KIND_OF[type(record)]
