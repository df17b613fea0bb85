"""Whatever an organisation or a person is known by in a project goes out of its texts."""

from __future__ import annotations

import pytest

from imvo_desktop.domain.codes import MeasureKind, OrganisationKind, ScopeDecision, Theme
from imvo_desktop.domain.measure import Evidence, Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.policy import Policy
from imvo_desktop.domain.records import FormerOrganisation, Identifiers, Organisation, Risk, Site
from imvo_desktop.domain.report_settings import ReportSettings
from imvo_desktop.domain.scope_choice import ScopeChoice
from imvo_desktop.labels.labels import Labels
from imvo_desktop.reporting.sight import Sight

MILL = Organisation(
    id="mill", name="Vlasserij Zonnekwartier BV", country="BE", group="Konzern Grauwacke",
    address="Kaai 4711", postcode="9X99",
    identifiers=Identifiers(kvk="87654321", vat="BE0998877", lei="LEI99887", os_id="OS998877",
                            own="KL-5512"),
)  # fmt: skip
NETWORK = Network(
    [
        Organisation(id="own", name="Wever BV", kind=OrganisationKind.OWN),
        MILL,
        Organisation(id="step", name="Achter Wolkenveld", kind=OrganisationKind.UNKNOWN),
        FormerOrganisation(id="was", organisation="mill", name="Roterij Driesprong"),
        Site(id="hall", organisation="mill", name="Hal Leieboord"),
        Risk(id="r", theme=Theme.WAGE, organisation="mill", who="Aaf Zegger"),
        Evidence(id="e", subject="r", name="n", by="Bo Brenger"),
        Measure(id="m", subject="r", kind=MeasureKind.PREVENT, owner="Cas Doener"),
        ScopeChoice(id="s", subject="x", choice=ScopeDecision.FIRST, who="Dok Kiezer"),
        Policy(responsible="Ed Draager"),
        ReportSettings(pseudonym_key="key", signer="Fie Tekenaar", reviewer="Gé Meelezer"),
    ]
)


@pytest.fixture(scope="module")
def sight() -> Sight:
    """What a customer sees through."""
    return Sight(NETWORK, Labels("en"), "key", is_public=False)


@pytest.mark.parametrize(
    "known", ["Vlasserij Zonnekwartier", "Roterij Driesprong", "driesprong", "Zonnekwartier"]
)
def test_that_its_names_are_those_of_the_organisation(sight: Sight, known: str) -> None:
    assert sight.text(f"bij {known} nu") == f"bij {sight.names['mill']} nu"


@pytest.mark.parametrize("known", ["Achter Wolkenveld", "achter wolkenveld", "Wolkenveld"])
def test_that_a_step_nobody_knows_is_called_by_its_other_name(sight: Sight, known: str) -> None:
    assert sight.text(f"bij {known} nu") == f"bij {sight.names['step']} nu"


def test_that_a_site_is_called_after_its_organisation(sight: Sight) -> None:
    assert sight.names["mill"] in sight.text("Hal Leieboord")
    assert "Leieboord" not in sight.text("Hal Leieboord")


@pytest.mark.parametrize(
    ("known", "instead"),
    [
        ("Konzern Grauwacke", "[name]"),
        ("Kaai 4711", "[place]"),
        ("9X99", "[place]"),
        ("87654321", "[number]"),
        ("BE0998877", "[number]"),
        ("LEI99887", "[number]"),
        ("OS998877", "[number]"),
        ("KL-5512", "[number]"),
    ],
)
def test_that_what_else_it_is_known_by_goes(sight: Sight, known: str, instead: str) -> None:
    assert sight.text(f"bij {known} nu") == f"bij {instead} nu"


@pytest.mark.parametrize(
    "person",
    ["Aaf Zegger", "Bo Brenger", "Cas Doener", "Dok Kiezer", "Ed Draager", "Fie Tekenaar",
     "Gé Meelezer"],
)  # fmt: skip
def test_that_everyone_who_is_named_anywhere_goes(sight: Sight, person: str) -> None:
    assert sight.text(f"door {person} gezien") == "door [person] gezien"


def test_that_an_address_with_a_name_in_it_is_known(sight: Sight) -> None:
    assert sight.redactor.knows("https://wever.example/zonnekwartier")
    assert sight.redactor.knows("https://x@wever.example")
    assert not sight.redactor.knows("https://wever.example/beleid")
