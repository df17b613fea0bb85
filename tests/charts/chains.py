"""Small chains that the tests of charts, report and export share."""

from __future__ import annotations

from collections.abc import Sequence

from imvo_desktop.charts.chain_picture import Positions
from imvo_desktop.domain.codes import (
    Affected,
    Certainty,
    Confidence,
    Involvement,
    Judged,
    Kind,
    MeasureKind,
    OrganisationKind,
    RiskStatus,
    SpokenWith,
    Theme,
)
from imvo_desktop.domain.measure import Evidence, Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Project, Record, Risk
from imvo_desktop.domain.source_records import Source

HOSTILE = (
    "#set page(fill: red)",
    "$\\frac{1}{0$",
    "<img src=x onerror=alert(1)>",
    "\u202eesrever\u202c",
    "广东纺织 织造",
    "Fab 😀 🏭",
    "*vet* _schuin_ `code` @label",
    '=HYPERLINK("http://x")',
)
"""Names that mean something to other programs and must stay letters."""


def textile() -> Network:
    """A clothing company with a spinning mill behind two weavers, and a farm nobody knows."""
    return Network([*_project(), *_organisations(), *_links(), *_sources(), *_risks(), *_acts()])


def positions() -> Positions:
    """A tidy place for every organisation of `textile`."""
    columns = (("farm", "gin"), ("mill", "dyer"), ("weaver", "knitter"), ("agent",), ("own",))
    return {
        one: (column * 250.0, row * 96.0 + 48 * (2 - len(ids)))
        for column, ids in enumerate(columns)
        for row, one in enumerate(ids)
    }


def hostile(names: Sequence[str] = HOSTILE) -> Network:
    """Every text that could be taken for markup, as a name."""
    own = Organisation(id="own", name="Eigen & Co <b>", kind=OrganisationKind.OWN, country="NL")
    records: list[Record] = [Project(name=names[0], scope_note=names[1 % len(names)]), own]
    for number, name in enumerate(names):
        records.append(Organisation(id=f"o{number}", name=name, note=name))
        records.append(
            Link(id=f"l{number}", supplier=f"o{number}", buyer="own", product=name, note=name)
        )
        records.append(
            Risk(id=f"r{number}", theme=Theme.WAGE, link=f"l{number}", scale=4, likelihood=4,
                 reason=name, who=name, when="2026-03-01")
        )  # fmt: skip
    return Network(records)


def large(suppliers: int) -> Network:
    """A chain of `suppliers` direct suppliers, every third with a risk."""
    records: list[Record] = [
        Project(name="Groot", period="2026"),
        Organisation(id="own", name="Groot BV", kind=OrganisationKind.OWN, country="NL"),
    ]
    for number in range(suppliers):
        key = f"{number:04d}"
        records.append(Organisation(id=f"o{key}", name=f"Leverancier {key}", country="TR"))
        records.append(
            Link(id=f"l{key}", supplier=f"o{key}", buyer="own", product="Kleding", value=number)
        )
        if number % 3 == 0:
            records.append(
                Risk(id=f"r{key}", theme=list(Theme)[number % 22], link=f"l{key}",
                     scale=1 + number % 5, scope=2, irremediability=3,
                     likelihood=1 + number // 3 % 5, reason="Bekend uit de sector.")
            )  # fmt: skip
    return Network(records)


def long_winded() -> Network:
    """Twelve harms that happen now, everything with names as long as they come."""
    records: list[Record] = [
        Project(name="Lang", period="2026"),
        Organisation(id="own", name="Koninklijke Handelsmaatschappij " * 3, country="NL",
                     kind=OrganisationKind.OWN),
    ]  # fmt: skip
    for number in range(12):
        name = f"Onuitsprekelijkelangeleveranciersnaam{number} van ver weg " * 3
        records.append(Organisation(id=f"o{number}", name=name, country="CD"))
        records.append(Link(id=f"l{number}", supplier=f"o{number}", buyer="own", product=name))
        records.append(
            Risk(id=f"r{number}", theme=Theme.HEALTH_AND_SAFETY, link=f"l{number}", scale=4,
                 scope=number % 5 + 1, status=RiskStatus.CONFIRMED, reason=name * 4)
        )  # fmt: skip
    records.append(Measure(id="m", subject="r4", kind=MeasureKind.RESPONSIBLE_EXIT, text=name * 4))
    return Network(records)


def _project() -> list[Record]:
    note = "Kantoorartikelen zijn buiten beeld: kleine uitgave, geen bekend risico in de sector."
    return [Project(name="Wever & Zoon 2026", period="2026", scope_note=note)]


def _organisations() -> list[Record]:
    return [
        Organisation(
            id="own", name="Wever & Zoon Kleding BV", kind=OrganisationKind.OWN, country="NL"
        ),
        Organisation(id="agent", name="Bosphorus Sourcing Agency", kind=OrganisationKind.AGENT,
                     country="TR"),
        Organisation(id="weaver", name="Marmara Dokuma Sanayi ve Ticaret Anonim Şirketi",
                     country="TR"),
        Organisation(id="knitter", name="Dhaka Knit Ltd", country="BD"),
        Organisation(id="mill", name="Tiruppur Spinning Mills", country="IN",
                     kind=OrganisationKind.SUB_SUPPLIER),
        Organisation(id="dyer", name="Gujarat Dye House", country="IN",
                     kind=OrganisationKind.SUB_SUPPLIER),
        Organisation(id="farm", name="Katoenteelt, nog niet bekend",
                     kind=OrganisationKind.UNKNOWN),
        Organisation(id="gin", name="Gujarat Ginning", country="IN",
                     kind=OrganisationKind.ORIGIN),
    ]  # fmt: skip


def _links() -> list[Record]:
    return [
        Link(id="l-agent-own", supplier="agent", buyer="own", product="T-shirts",
             country_of_making="TR", value=120_000_00),
        Link(id="l-knitter-own", supplier="knitter", buyer="own", product="Truien",
             country_of_making="BD", value=480_000_00),
        Link(id="l-weaver-agent", supplier="weaver", buyer="agent", product="Doek",
             country_of_making="TR"),
        Link(id="l-mill-weaver", supplier="mill", buyer="weaver", product="Garen",
             country_of_making="IN"),
        Link(id="l-mill-weaver-2", supplier="mill", buyer="weaver", product="Garen, biologisch",
             country_of_making="IN"),
        Link(id="l-mill-knitter", supplier="mill", buyer="knitter", product="Garen"),
        Link(id="l-dyer-knitter", supplier="dyer", buyer="knitter", product="Verven"),
        Link(id="l-farm-mill", supplier="farm", buyer="mill", product="Ruwe katoen",
             certainty=Certainty.ASSUMED),
        Link(id="l-gin-mill", supplier="gin", buyer="mill", product="Ruwe katoen",
             certainty=Certainty.ASSUMED),
    ]  # fmt: skip


def _sources() -> list[Record]:
    return [
        Source(id="s-dol", publisher="US Department of Labor", title="List of Goods Produced by "
               "Child Labor or Forced Labor", year=2024, address="https://www.dol.gov"),
        Source(id="s-visit", publisher="Wever & Zoon", title="Bezoekverslag Dhaka Knit",
               year=2026),
    ]  # fmt: skip


def _risks() -> list[Record]:
    return [
        Risk(id="r-mill-forced", theme=Theme.FORCED_LABOUR, organisation="mill", scale=5, scope=3,
             irremediability=4, likelihood=4, involvement=Involvement.LINKED,
             affected=(Affected.WOMEN, Affected.MIGRANTS), spoken_with=SpokenWith.NO,
             judged=Judged.OWN, confidence=Confidence.FAIRLY, sources=("s-dol",),
             reason="Meisjes wonen op het terrein en krijgen hun loon pas na drie jaar.",
             who="J. de Vries", when="2026-03-01"),
        Risk(id="r-knitter-ohs", theme=Theme.HEALTH_AND_SAFETY, link="l-knitter-own", scale=4,
             scope=3, irremediability=3, status=RiskStatus.CONFIRMED, likelihood=5,
             involvement=Involvement.CONTRIBUTES, affected=(Affected.WORKERS,),
             spoken_with=SpokenWith.YES, judged=Judged.VERIFIED, confidence=Confidence.SURE,
             sources=("s-visit",), reason="De nooduitgang was bij ons bezoek op slot.",
             who="J. de Vries", when="2026-05-12"),
        Risk(id="r-dyer-water", theme=Theme.SOIL, link="l-dyer-knitter", scale=3, scope=4,
             likelihood=4, judged=Judged.ACCEPTED, reason="Volgt uit de bronnen.",
             sources=("s-dol",)),
        Risk(id="r-weaver-wage", theme=Theme.WAGE, link="l-weaver-agent", scale=3, scope=3,
             irremediability=2, likelihood=3, confidence=Confidence.GUESS,
             reason="Loon onder leefbaar loon komt veel voor."),
        Risk(id="r-agent-tax", theme=Theme.TAX, link="l-agent-own", scale=2, scope=1,
             irremediability=1, likelihood=2, reason="Kleine agent, niets gehoord."),
        Risk(id="r-farm", theme=Theme.CHILD_LABOUR, link="l-farm-mill"),
    ]  # fmt: skip


def _acts() -> list[Record]:
    return [
        Measure(id="m-exit", subject="r-knitter-ohs", subject_kind=Kind.RISK,
                kind=MeasureKind.STOP, text="Nooduitgangen vrij en open, wekelijks nagelopen",
                owner="J. de Vries", due="2026-12-31"),
        Evidence(id="e-visit", subject="r-knitter-ohs", name="foto-nooduitgang.jpg",
                 sha256="ab" * 32),
    ]  # fmt: skip
