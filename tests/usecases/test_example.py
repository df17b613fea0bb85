"""The example is sound, the same in both languages, and has what it should show."""

from __future__ import annotations

import networkx as nx
import pytest

from imvo_desktop import resources
from imvo_desktop.analysis.core_subjects import scan_of
from imvo_desktop.analysis.indicator_years import Trend, indicator_years, years_of
from imvo_desktop.domain.codes import Certainty, Judged, Kind, OrganisationKind, RiskStatus
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.domain.labour_check import LabourSubject
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.passport import Domain
from imvo_desktop.domain.purchasing import Score
from imvo_desktop.domain.records import Link
from imvo_desktop.domain.rules import check
from imvo_desktop.usecases import import_case, import_suppliers, read_table
from imvo_desktop.usecases.example import document, example_edit
from imvo_desktop.usecases.import_choices import ImportChoices
from imvo_desktop.usecases.plain_document import document_of

_TEXT_FIELDS = {"product", "note", "reason", "text", "effect", "scope_note", "relevance_reason"} | {
    "responsible_role",
    "status_reason",
    "measured_effect",
    "signer_role",
    "reviewer_role",
    "follow_up",
    "question",
    "plan",
    "parties",
    "progress",
    "action",
    "remedy",
    "lesson",
    "contact",
    "about",
    "outcome",
    "target",
}


@pytest.fixture(scope="module")
def network() -> Network:
    made = Network()
    made.apply(example_edit("nl"))
    return made


def test_that_the_example_has_no_errors(network: Network) -> None:
    found = [one for one in check(network) if one.seriousness is Seriousness.ERROR]

    assert found == []


def test_that_both_languages_hold_the_same_ids_and_numbers() -> None:
    dutch, english = document("nl"), document("en")

    assert _bones(dutch) == _bones(english)


def test_that_every_dutch_sentence_has_an_english_one() -> None:
    dutch, english = document("nl"), document("en")

    assert _texts(dutch)
    assert not _texts(dutch) & _texts(english)


def test_that_the_example_has_40_to_80_organisations_in_4_tiers_and_one_cycle(
    network: Network,
) -> None:
    graph = _graph(network)
    tiers = nx.single_source_shortest_path_length(graph.reverse(), "own")

    assert 40 <= len(network.organisations) <= 80
    assert max(tiers.values()) == 4
    assert len(list(nx.simple_cycles(graph))) == 1


def test_that_the_example_shows_what_is_not_known(network: Network) -> None:
    kinds = {one.kind for one in network.organisations.values()}
    links = network.links.values()

    assert {OrganisationKind.UNKNOWN, OrganisationKind.AGENT, OrganisationKind.RECRUITER} <= kinds
    assert any(one.certainty is Certainty.ASSUMED for one in links)
    assert any(one.country_of_making is None for one in links)
    assert any(None in one.answers for one in network.risks.values())


def test_that_the_example_shows_each_way_of_judging_and_harm_that_happens(
    network: Network,
) -> None:
    risks = network.risks.values()

    assert {one.judged for one in risks} == set(Judged)
    assert {RiskStatus.SIGNAL, RiskStatus.CONFIRMED, RiskStatus.REMEDIED} <= {
        one.status for one in risks
    }


def test_that_the_example_shows_the_labour_check_and_how_the_company_buys(
    network: Network,
) -> None:
    checks = network.records(Kind.LABOUR_CHECK).values()

    assert {getattr(one, "subject") for one in checks} == set(LabourSubject)  # noqa: B009 - union
    assert network.records(Kind.PRACTICE_CHECK)
    assert {getattr(one, "score") for one in network.records(Kind.CRITERION_SCORE).values()} == set(  # noqa: B009 - union
        Score
    )


def test_that_the_example_shows_a_passport_with_what_is_not_known(network: Network) -> None:
    found = indicator_years(network)
    years = years_of(network, "2026-11-22")

    assert {one.indicator.domain for one in found} == set(Domain)
    assert {Trend.BETTER, Trend.WORSE, Trend.UNKNOWN} <= {one.trend(years) for one in found}
    assert 3 <= sum(one.relevance is not None for one in scan_of(network)) < 7


def test_that_the_example_comes_back_from_its_own_document(network: Network) -> None:
    again = Network(network)

    assert document_of(again) == document_of(network)
    assert len(network.records(Kind.MEASURE)) == 10


def test_that_the_example_can_be_imported_as_a_json_file(network: Network) -> None:
    plan = import_case.plan(document("nl"), Network())
    imported = Network()
    imported.apply(plan.edit)

    assert (plan.rows_aside, plan.findings) == (0, ())
    assert imported.checksum() == network.checksum()


def test_that_every_row_of_the_example_list_is_used() -> None:
    found = read_table.read(resources.path("examples", "leveranciers.csv"))
    plan = import_suppliers.plan(
        found.table, found.fields, Network(), ImportChoices(buyer="Fietstas BV")
    )

    assert (plan.rows_used, plan.rows_aside, plan.countries_unresolved) == (40, 0, ())
    assert plan.counts.links.new == 40
    assert all(one.value for one in _links(plan.edit))


def _links(edit: Edit) -> list[Link]:
    return [one.after for one in edit.changes if isinstance(one.after, Link)]


def _graph(network: Network) -> nx.DiGraph[str]:
    return nx.DiGraph((one.supplier, one.buyer) for one in network.links.values())


def _texts(value: object, name: str = "") -> set[str]:
    if isinstance(value, dict):
        return {text for key, item in value.items() for text in _texts(item, _key(key, value))}
    if isinstance(value, list):
        return {text for item in value for text in _texts(item, name)}
    return {value} if isinstance(value, str) and name in _TEXT_FIELDS else set()


def _key(key: str, holder: dict[str, object]) -> str:
    """What a field is: the source of a value of an indicator is told in words."""
    return "note" if key == "source" and "indicator" in holder else key


def _bones(value: object, name: str = "") -> object:
    if isinstance(value, dict):
        return {key: _bones(item, _key(key, value)) for key, item in value.items()}
    if isinstance(value, list):
        return [_bones(item, name) for item in value]
    return None if name in _TEXT_FIELDS | {"name", "title", "tags"} else value
