"""A chain with one delivery for each answer a document on child or forced labour can give."""

from __future__ import annotations

from imvo_desktop.domain.codes import Judged, OrganisationKind, RiskStatus, Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Record, Risk
from imvo_desktop.domain.report_settings import Paper, Profile, ReportSettings
from imvo_desktop.domain.source_records import Source
from imvo_desktop.labels.labels import Labels
from imvo_desktop.reporting.basis import Basis
from imvo_desktop.reporting.blocks import Report
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.make_report import ReportOptions, basis_of, content_of
from imvo_desktop.usecases.papers import PAPERS
from tests.reporting.made import DAY

ALL = tuple(PAPERS)


def chain(*records: Record) -> Network:
    """Twelve suppliers of something no list names, made where no list reaches; and `records`."""
    made: list[Record] = [
        Organisation(id="own", name="Fietstas BV", kind=OrganisationKind.OWN, country="NL"),
        ReportSettings(pseudonym_key="a key that only the tests know"),
        Source(id="visit", publisher="Wij", title="Bezoek", year=2026),
    ]
    for number in range(12):
        made.append(Organisation(id=f"o{number:02}", name=f"Bedrijf {number:02}", country="NL"))
        made.append(
            Link(id=f"l{number:02}", supplier=f"o{number:02}", buyer="own", product="Dienst",
                 country_of_making="NL")
        )  # fmt: skip
    return Network([*made, *records])


def child(number: int, **values: object) -> Risk:
    """A judgement of child labour on one of the deliveries."""
    # reason: the tests give fields by name
    return Risk(id=f"r{number}", theme=Theme.CHILD_LABOUR, link=f"l{number:02}", **values)  # type: ignore[arg-type]


def looked(number: int, **values: object) -> Risk:
    """Somebody looked at a delivery and found nothing."""
    said: dict[str, object] = {
        "judged": Judged.LOOKED_NOTHING_FOUND, "reason": "Rondgang", "sources": ("visit",),
        "who": "A. Smit", "when": "2026-02-01",
    }  # fmt: skip
    return child(number, **{**said, **values})


def of_every_answer() -> Network:
    """Three with reason, one looked at, eight not: two of these judged low."""
    return chain(
        child(0, likelihood=3, who="A. Smit", when="2026-02-01"),
        child(1, status=RiskStatus.CONFIRMED),
        child(2, judged=Judged.ACCEPTED),
        looked(3),
        child(4, likelihood=1),
        child(5, likelihood=2, scale=1),
    )


def basis_for(
    network: Network, paper: Paper, language: str = "en", profile: Profile = Profile.INTERNAL
) -> Basis:
    """What a document is made from, as it is for its reader."""
    options = ReportOptions(paper=paper, profile=profile)
    return basis_of(network, assess_network(network), Labels(language), DAY, options)


def paper_of(
    network: Network, paper: Paper, language: str = "en", profile: Profile = Profile.INTERNAL
) -> Report:
    """The content of a document."""
    return content_of(basis_for(network, paper, language, profile), paper)
