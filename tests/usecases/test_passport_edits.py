"""Keeping a passport up: each answer is one edit that can be undone."""

from __future__ import annotations

import pytest

from imvo_desktop.analysis.indicator_years import indicator_years, settings_of
from imvo_desktop.domain.codes import Kind, OrganisationKind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.ids import IdSource
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.passport import (
    CoreSubject,
    Domain,
    Indicator,
    IndicatorValue,
    SubjectRelevance,
)
from imvo_desktop.domain.records import Organisation
from imvo_desktop.knowledge.indicator_sets import set_of
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.passport_edits import (
    answer_subject,
    change_settings,
    new_indicator,
    offered,
    proposed_sector,
    read_value,
    take_indicators,
    type_value,
    value_of,
)
from imvo_desktop.usecases.passport_rows import as_lines, counted_rows, joined_rows, typed_rows
from imvo_desktop.usecases.typed_values import UnreadableError
from tests.charts import chains

YEARS = (2023, 2024, 2025, 2026)
BY = ("A. Smit", "2026-11-22")


def ids() -> IdSource:
    """Ids that count."""
    numbers = iter(range(100))
    return lambda: f"n{next(numbers):02}"


def water(*values: IndicatorValue) -> Network:
    """One indicator on water, with values."""
    one = Indicator(id="w", name="Water used", code="water", domain=Domain.PLANET, unit="m³")
    return Network([one, *values])


def after(network: Network, edit: Edit | None) -> Network:
    assert edit is not None
    network.apply(edit)
    return network


def test_that_the_sector_is_proposed_from_that_of_the_company_and_can_be_another() -> None:
    own = Organisation(id="own", name="Wij", kind=OrganisationKind.OWN, sector="14.13")
    network = Network([own])
    assert proposed_sector(network) == "textiles"
    after(network, change_settings(network, sector="trade"))
    assert proposed_sector(network) == "trade"
    assert proposed_sector(Network([])) is None


def test_that_a_set_is_taken_as_one_edit_without_what_the_chain_counts() -> None:
    network = Network([])
    codes = [one.indicator.code for one in set_of("textiles")]
    after(network, take_indicators(network, "textiles", codes, "nl", ids()))
    taken = {one.indicator.code for one in indicator_years(network)}
    assert "living_wage" in taken
    assert not taken & {"child_labour", "forced_labour", "association"}
    assert settings_of(network).sector == "textiles"
    assert offered(network, "textiles") == ()


def test_that_a_second_set_adds_only_what_is_not_there() -> None:
    network = Network([])
    new_id = ids()
    after(network, take_indicators(network, "textiles", ["employees", "injuries"], "nl", new_id))
    codes = [one.indicator.code for one in set_of("stone")]
    after(network, take_indicators(network, "stone", codes, "nl", new_id))
    found = [one.indicator.code for one in indicator_years(network)]
    assert len(found) == len(set(found))
    assert "community" in found


def test_that_taking_nothing_keeps_the_sector_alone() -> None:
    edit = take_indicators(Network([]), "food", [], "nl", ids())
    assert [one.kind for one in edit.changes] == [Kind.PASSPORT]


def test_that_an_own_indicator_gets_a_free_name() -> None:
    network = Network([])
    new_id = ids()
    for _ in range(2):
        edit, made = new_indicator(network, Domain.PROFIT, "New indicator", new_id)
        after(network, edit)
    names = [one.indicator.name for one in indicator_years(network)]
    assert names == ["New indicator", "New indicator 2"]
    assert network.get(Kind.INDICATOR, made) is not None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12,5", 12.5),
        ("1.250", 1250),
        ("-3", -3),
        ("−2,5", -2.5),
        ("0", 0),
        ("", None),
        (" ", None),
    ],
)
def test_that_a_number_is_read_as_it_is_written(text: str, value: float | None) -> None:
    assert read_value(text) == value


@pytest.mark.parametrize("text", ["veel", "1,2,3", "--2", "-", "12 stuks"])
def test_that_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(UnreadableError):
        read_value(text)


def test_that_a_typed_value_is_made_changed_and_gone_again() -> None:
    network, new_id = water(), ids()
    after(network, type_value(network, "w", 2026, "1.200", new_id))
    after(network, type_value(network, "w", 2026, "1.150", new_id))
    kept = value_of(network, "w", 2026)
    assert kept is not None
    assert kept.value == 1150
    assert type_value(network, "w", 2026, "1150", new_id) is None
    after(network, type_value(network, "w", 2026, "", new_id))
    assert value_of(network, "w", 2026) is None
    assert type_value(network, "w", 2026, "", new_id) is None


def test_that_emptying_a_value_keeps_where_it_came_from() -> None:
    kept = IndicatorValue(id="v", indicator="w", year=2026, value=3, source="Meter")
    network = water(kept)
    after(network, type_value(network, "w", 2026, "", ids()))
    found = value_of(network, "w", 2026)
    assert found is not None
    assert (found.value, found.source) == (None, "Meter")


def test_that_a_subject_is_answered_with_who_and_when_and_only_once() -> None:
    network = Network([])
    after(network, answer_subject(network, "6.4", "relevance", SubjectRelevance.HIGH, BY))
    found = network.get(Kind.CORE_SUBJECT, "6.4")
    assert isinstance(found, CoreSubject)
    assert (found.relevance, found.who, found.when) == (SubjectRelevance.HIGH, *BY)
    again = answer_subject(network, "6.4", "relevance", SubjectRelevance.HIGH, ("B.", "2027-01-01"))
    assert again.changes == ()


def test_that_rows_speak_the_language_and_keep_words_of_ones_own() -> None:
    network = Network([])
    after(network, take_indicators(network, "services", ["energy"], "nl", ids()))
    after(network, new_indicator(network, Domain.PLANET, "Fietsers", lambda: "own")[0])
    after(network, type_value(network, network_id(network), 2026, "12,5", lambda: "v"))
    rows = typed_rows(network, YEARS, Labels("en"))
    assert [one.name for one in rows] == [
        "Energy used in our own buildings and vehicles",
        "Fietsers",
    ]
    assert rows[0].values == ("", "", "", "12.5")
    assert rows[0].disclosure == "302-1 (103 from 1 January 2027)"
    assert rows[1].disclosure == "no direct norm"
    dutch = typed_rows(network, YEARS, Labels("nl"))
    assert dutch[0].values[-1] == "12,5"
    assert dutch[0].name == "Energie in eigen gebouwen en voertuigen"


def network_id(network: Network) -> str:
    """The id of the first indicator."""
    return indicator_years(network)[0].indicator.id


def test_that_what_the_chain_counts_stands_in_the_year_of_now_and_cannot_be_typed() -> None:
    network, words = chains.textile(), Labels("en")
    rows = counted_rows(network, assess_network(network), "2026-11-22", YEARS, words)
    assert rows
    assert all(one.is_counted and one.values[-1] and not any(one.values[:-1]) for one in rows)
    earlier = counted_rows(network, assess_network(network), "2027-01-05", YEARS, words)
    assert not any(any(one.values) for one in earlier)


def test_that_both_kinds_stand_part_by_part_with_the_whole_chain_last() -> None:
    network, words = chains.textile(), Labels("en")
    counted = counted_rows(network, assess_network(network), "2026-11-22", YEARS, words)
    rows = joined_rows(typed_rows(water(), YEARS, words), counted)
    domains = list(dict.fromkeys(one.part for one in rows))
    assert domains == ["People", "Planet", "Profit", "Whole chain"]
    planet = [one for one in rows if one.domain is Domain.PLANET]
    assert [one.is_counted for one in planet] == sorted(one.is_counted for one in planet)
    lines = as_lines(["a"] * 10, rows).splitlines()
    assert len(lines) == len(rows) + 1
    assert all(line.count("\t") == 9 for line in lines)
