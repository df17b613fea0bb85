"""Small chains for the tests of the window."""

from __future__ import annotations

from imvo_desktop.domain.codes import Certainty, OrganisationKind, RiskStatus, Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Project, Record, Risk


def bicycle_bags() -> Network:
    """A maker of bicycle bags: three tiers, one unknown step, risks of several levels."""
    return Network([*_organisations(), *_links(), *_risks()])


def _organisations() -> list[Record]:
    kind = OrganisationKind
    return [
        Project(name="Fietstas BV 2026"),
        Organisation(id="own", name="Fietstas BV", kind=kind.OWN, country="NL", sector="tassen"),
        Organisation(id="weaver", name="Weverij Anand", country="IN", workers=220),
        Organisation(id="buckles", name="Gespenfabriek Ningbo", country="CN", workers=90),
        Organisation(
            id="spinner", name="Spinnerij Coimbatore", kind=kind.SUB_SUPPLIER, country="IN"
        ),
        Organisation(id="grower", name="Katoenteelt", kind=kind.UNKNOWN),
        Organisation(id="office", name="Kantoorhandel De Vries", country="NL"),
    ]


def _links() -> list[Record]:
    return [
        Link(id="l1", supplier="weaver", buyer="own", product="canvas", country_of_making="IN",
             value=12_500_000, currency="EUR"),
        Link(id="l2", supplier="buckles", buyer="own", product="gespen", country_of_making="CN",
             value=4_250_000, currency="EUR"),
        Link(id="l3", supplier="spinner", buyer="weaver", product="garen", country_of_making="IN"),
        Link(id="l4", supplier="grower", buyer="spinner", product="katoen",
             certainty=Certainty.ASSUMED),
        Link(id="l5", supplier="office", buyer="own", product="papier"),
    ]  # fmt: skip


def _risks() -> list[Record]:
    return [
        Risk(id="r1", theme=Theme.FORCED_LABOUR, link="l3", scale=5, scope=3, irremediability=5,
             likelihood=4, reason="Gemeld door vakbond"),
        Risk(id="r2", theme=Theme.WAGE, link="l1", scale=3, scope=3, irremediability=2,
             likelihood=3, reason="Loon onder leefbaar loon"),
        Risk(id="r3", theme=Theme.WATER, organisation="buckles", scale=4, scope=4,
             irremediability=3, likelihood=5, status=RiskStatus.CONFIRMED),
        Risk(id="r4", theme=Theme.CHILD_LABOUR, link="l4"),
    ]  # fmt: skip
