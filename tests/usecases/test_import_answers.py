"""Importing a list that leaves much open, twice and with answers."""

from __future__ import annotations

from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.network import Network
from imvo_desktop.importing.answers import NO_ANSWERS, Answers, Asked
from imvo_desktop.usecases import import_suppliers
from imvo_desktop.usecases.import_choices import ImportChoices
from imvo_desktop.usecases.import_plan import ImportPlan
from tests.importing.lists import table

LIST = table(
    "naam|land|bedrag|werknemers|sinds|product|adres\n"
    "Acme|Atlantis|1.234|500-1000|03-04-2021|koffie|Road 1\n"
    "Bravo|China / Vietnam|2.500|ca. 20|Q1 2020|doek|Road 2\n"
    "Charlie||7||vroeger|thee|Road 3, Dhaka, Bangladesh\n"
    "Delta|Korea|8|> 5|44256|touw|Road 4",
    "|",
)
MAPPING = {
    "naam": "organisation.name",
    "land": "organisation.country",
    "bedrag": "link.value",
    "werknemers": "organisation.workers",
    "sinds": "link.since",
    "product": "link.product",
    "adres": "organisation.address",
}


def plan(network: Network, answers: Answers = NO_ANSWERS) -> ImportPlan:
    choices = ImportChoices(buyer="Ons bedrijf", answers=answers)
    return import_suppliers.plan(LIST, MAPPING, network, choices)


def after(edit: Edit, network: Network | None = None) -> Network:
    result = network.snapshot() if network is not None else Network()
    result.apply(edit)
    return result


def named(network: Network) -> dict[str, str | None]:
    return {one.name: one.country for one in network.organisations.values()}


def test_that_the_same_list_with_the_same_answers_proposes_nothing() -> None:
    for answers in (NO_ANSWERS, Answers({(Asked.NUMBERS, "bedrag"): "."})):
        network = after(plan(Network(), answers).edit)

        assert not plan(network, answers).edit.changes


def test_that_an_answer_given_later_changes_only_what_it_is_about() -> None:
    network = after(plan(Network()).edit)
    later = plan(network, Answers({(Asked.COUNTRY_TEXT, "Atlantis"): "GR"}))
    changed = after(later.edit, network)

    assert len(later.edit.changes) == 1
    assert named(changed) == named(network) | {"Acme": "GR"}


def test_that_what_is_open_keeps_its_text() -> None:
    network = after(plan(Network()).edit)
    notes = {one.name: one.note for one in network.organisations.values() if one.note}

    assert notes == {"Acme": "land: Atlantis", "Bravo": "land: China / Vietnam"}
    assert named(network)["Charlie"] == "BD"
    assert named(network)["Delta"] == "KR"
    assert {link.since for link in network.links.values()} == {
        "2021-04-03",
        "2020-01",
        "vroeger",
        "2021-03-01",
    }
