"""A small chain with a record of every kind, every field filled, and a project that holds it."""

from __future__ import annotations

from pathlib import Path

from imvo_desktop.domain.codes import (
    Affected,
    Certainty,
    Confidence,
    Happens,
    Involvement,
    Judged,
    Kind,
    Level,
    LevelFrom,
    Leverage,
    MeasureKind,
    MeasureStatus,
    OrganisationKind,
    PlacePrecision,
    Relevance,
    RiskStatus,
    RoundReason,
    ScopeDecision,
    SeverityRule,
    SpokenWith,
    Theme,
)
from imvo_desktop.domain.edit import Change, Edit, edit
from imvo_desktop.domain.kept_row import KeptRow
from imvo_desktop.domain.measure import Effort, Evidence, Exit, Measure
from imvo_desktop.domain.note import Note
from imvo_desktop.domain.placement import Placement
from imvo_desktop.domain.policy import Policy, Workforce
from imvo_desktop.domain.purchasing import Practices
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
from imvo_desktop.domain.report_settings import ReportPart, ReportSettings
from imvo_desktop.domain.round import Round
from imvo_desktop.domain.scenario import Scenario
from imvo_desktop.domain.scope_choice import ScopeChoice
from imvo_desktop.domain.source_records import Baseline, Source, SourceFinding
from imvo_desktop.usecases.session import Session
from tests.storage.year_of_work import YEAR

AT = "2026-11-22T13:05:00Z"

OWN = Organisation(id="own", name="Fietstas BV", kind=OrganisationKind.OWN, country="NL")
PLACE = {
    "country": "IN",
    "address": "12 MG Road",
    "city": "Karūr",
    "lat": 10.96,
    "lon": 78.08,
    "place_precision": PlacePrecision.ESTIMATED,
    "workers": 240,
    "note": "“नमस्ते” <b>'; DROP TABLE link;--",
}
MILL = Organisation(
    id="mill",
    name="Wêverij 👩🏽‍🏭",
    region="Tamil Nadu",
    postcode="639 002",
    sector="13.20",
    parent="own",
    identifiers=Identifiers(kvk="1", vat="2", lei="3", os_id="4", own="5"),
    group="A",
    frontrunner=True,
    **PLACE,  # type: ignore[arg-type]  # the fields of a place, used twice
)
LINK = Link(
    id="l1",
    supplier="mill",
    buyer="own",
    product="canvas",
    hs="5209",
    country_of_making="IN",
    value=10**15,
    currency="EUR",
    share=0.1,
    volume=12.5,
    unit="t",
    since="2019-01-01",
    certainty=Certainty.ASSUMED,
    relevance=Relevance.NONE,
    relevance_reason="out of scope",
    practices=Practices(price=True, lead_time=False, changes=None, payment=True, ending=False),
    note="=1+1",
)
SOURCE = Source(
    id="s1",
    publisher="ILO",
    title="T",
    year=2024,
    address="https://x.org",
    edition="2",
    licence="c",
)
RISK = Risk(
    id="r1",
    theme=Theme.FORCED_LABOUR,
    link="l1",
    organisation="mill",
    tags=("dorm", "debt"),
    happens=Happens.AREA,
    scale=5,
    scope=1,
    irremediability=4,
    likelihood=3,
    status=RiskStatus.CONFIRMED,
    involvement=Involvement.LINKED,
    affected=(Affected.WOMEN, Affected.MIGRANTS),
    spoken_with=SpokenWith.TOO_DANGEROUS,
    confidence=Confidence.FAIRLY,
    judged=Judged.VERIFIED,
    reason="seen",
    sources=("s1",),
    who="An",
    when="2026-11-22",
)
BASELINE = Baseline(
    id="b1",
    theme=Theme.WAGE,
    level_from=LevelFrom.COUNTRY_PRODUCT,
    link="l1",
    organisation="mill",
    level=Level.HIGH,
    scale=1,
    scope=2,
    irremediability=3,
    likelihood=4,
    source="s1",
    note="n",
    finding="f1",
    material="cotton",
    aside="not here",
    who="An",
    when="2026-11-22",
)
FINDING = SourceFinding(
    id="f1",
    source="s1",
    theme=Theme.CHILD_LABOUR,
    level_from=LevelFrom.COUNTRY_PRODUCT,
    country="IN",
    areas=("Tamil Nadu",),
    good="Cotton",
    hs=("5201",),
    is_part=True,
    sectors=("01.16",),
    input_country="UZ",
    likelihood=4,
    measure="share",
    value=0.1,
    unit="share",
    note="n",
)
EVIDENCE = Evidence(
    id="e1",
    subject="r1",
    name="audit.pdf",
    subject_kind=Kind.RISK,
    sha256="0" * 64,
    address="https://x.org/a",
    added=AT,
    by="An",
)
MEASURE = Measure(
    id="m1",
    subject="r1",
    kind=MeasureKind.REMEDY,
    subject_kind=Kind.RISK,
    text="repay",
    owner="An",
    start="2026-01-01",
    due="2026-12-31",
    status=MeasureStatus.PAUSED,
    status_reason="r",
    leverage=Leverage.JOINT,
    agreement="a1",
    commitments=("co1",),
    partners=("h1",),
    effort=Effort.SMALL,
    cost=1,
    effect="e",
    measured_effect="me",
    measured_on="2026-12-01",
    level_before=Level.HIGH,
    likelihood_after=2,
    evidence="e1",
    exit=Exit(tried="t", pay="p"),
)
FORMER = FormerOrganisation(
    id="mill 2",
    organisation="mill",
    name="Weverij B.V.",
    country="IN",
    identifiers=Identifiers(kvk="6", own="7"),
)
KEPT_ROW = KeptRow(
    id="k1",
    file="leveranciers.xlsx",
    row=3,
    reason="name_missing",
    headers=("Naam", "Land"),
    cells=("", "=1+1"),
    fields=("organisation.name", ""),
    read_as=("", ","),
    buyer="Fietstas BV",
    when=AT,
)
NOTE = Note(id="n1", text="Ask Wêverij 👩🏽‍🏭 again\n=1+1", x=-3.25, y=1e-9, width=180.5)
SCOPE = ScopeChoice(
    id="c1",
    subject="Canvas tassen",
    choice=ScopeDecision.OUT,
    hs="4202",
    group="bag",
    reason="bought once",
    order=3,
    who="An",
    when=AT,
)
SCENARIO = Scenario(
    id="w1", name="Zonder agent “X”", steps="[]", note="asked in May", who="An", when=AT
)
ROUND = Round(
    id="o1",
    name="Ronde 2026",
    date="2026-11-22",
    copy="a" * 64,
    reason=RoundReason.TRIGGER,
    note="fire at the mill",
    who="An",
    when=AT,
)
POLICY = Policy(
    text="Wij kopen alleen in waar mensen veilig werken.",
    adopted="2026-01-15",
    address="https://example.org/beleid",
    responsible="An",
    responsible_role="inkoop",
    workforce=Workforce(code_of_conduct=True, complaints=False, covers_other="wonen"),
)
REPORT = ReportSettings(
    logo="b" * 64,
    pseudonym_key="0123456789abcdef",
    signer="Bo",
    signer_role="directie",
    reviewer="Cé",
    reviewer_role="raad",
    left_out=(ReportPart.HEARD, ReportPart.EVIDENCE),
)
RECORDS: tuple[Record, ...] = (
    Project(
        name="P",
        currency="EUR",
        period="2026",
        scope_note="all",
        severity_rule=SeverityRule.MEAN,
        attenuation=0.8,
    ),
    OWN,
    MILL,
    Site(id="site", organisation="mill", name="Hall 2", **PLACE),  # type: ignore[arg-type]  # same
    LINK,
    RISK,
    BASELINE,
    SOURCE,
    FINDING,
    EVIDENCE,
    MEASURE,
    Placement(id="mill", x=-3.25, y=1e-9),
    FORMER,
    KEPT_ROW,
    NOTE,
    SCOPE,
    SCENARIO,
    ROUND,
    POLICY,
    REPORT,
    *YEAR,
)


def adding(*records: Record) -> Edit:
    """The edit that adds `records`."""
    return edit("add_organisation", [Change(None, record) for record in records], count=1)


def made(path: Path, *records: Record) -> Path:
    """A closed project at `path` with `records` in it, added by one edit."""
    with Session.create(path, author="An", clock=lambda: AT) as session:
        session.do(adding(*records))
    return path
