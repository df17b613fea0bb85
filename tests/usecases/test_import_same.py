"""Organisations a person says are one: they come in as one, and stay one the next time."""

from __future__ import annotations

import dataclasses
import random
from pathlib import Path

import pytest

from imvo_desktop.domain.codes import Kind, OrganisationKind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Identifiers, Link, Organisation
from imvo_desktop.importing.column_mapping import guess
from imvo_desktop.importing.table import Table
from imvo_desktop.usecases import import_suppliers, merge_organisations
from imvo_desktop.usecases.import_choices import ImportChoices
from imvo_desktop.usecases.import_plan import Duplicate, ImportPlan
from imvo_desktop.usecases.session import Session
from tests.importing.lists import table, table_of

OWN = Organisation(id="own", name="Tas BV", kind=OrganisationKind.OWN, country="NL")
TWICE = table("naam;land;adres;product\nAcme Textiles;BD;Road 1;shirts\nAcme Textile;BD;;coats")
THREE = table("naam;land;plaats;product\nAcme;BD;Dhaka;a\nAcme BV;BD;Savar;b\nACME Ltd;BD;Tongi;c")


def planned(made: Table, network: Network, **chosen: object) -> ImportPlan:
    mapping = guess(made.headers, made.rows).by_name(made.columns)
    choices = dataclasses.replace(ImportChoices(), **chosen)  # type: ignore[arg-type]  # by field
    return import_suppliers.plan(made, mapping, network, choices)


def ids_of(duplicates: tuple[Duplicate, ...]) -> frozenset[tuple[str, str]]:
    return frozenset((one.first, one.second) for one in duplicates)


def taken_in_as_one(made: Table, network: Network) -> ImportPlan:
    """The import of `made` with every pair it proposes taken as one."""
    plan = planned(made, network, same=ids_of(planned(made, network).duplicates))
    network.apply(plan.edit)
    return plan


def suppliers(network: Network) -> list[str]:
    return sorted(one.name for one in network.organisations.values() if one.id != "own")


def test_that_nothing_is_joined_by_itself() -> None:
    network = Network([OWN])
    plan = planned(TWICE, network)
    network.apply(plan.edit)

    assert [one.is_one for one in plan.duplicates] == [False]
    assert len(suppliers(network)) == 2


def test_that_a_pair_says_what_is_alike_and_shows_both() -> None:
    (pair,) = planned(TWICE, Network([OWN])).duplicates

    assert (pair.first_name, pair.second_name) == ("Acme Textiles", "Acme Textile")
    assert pair.alike == ("name",)
    assert 0.8 <= pair.likeness < 1
    assert pair.first_facts == (("country", "BD"), ("address", "Road 1"))
    assert pair.second_facts == (("country", "BD"),)


def test_that_two_of_a_list_taken_as_one_bring_both_deliveries() -> None:
    network = Network([OWN])
    plan = taken_in_as_one(TWICE, network)

    assert suppliers(network) == ["Acme Textiles"]
    assert {one.product for one in network.links.values()} == {"shirts", "coats"}
    assert [one.name for one in network.former.values()] == ["Acme Textile"]
    assert [one.is_one for one in plan.duplicates] == [True]
    assert plan.rows_used == plan.rows_in == 2


def test_that_pairs_are_joined_step_by_step() -> None:
    network = Network([OWN])
    taken_in_as_one(THREE, network)

    assert suppliers(network) == ["Acme"]
    assert len(network.links) == 3
    assert len(network.former) == 2


def test_that_a_new_one_joins_a_known_one_and_fills_its_blanks() -> None:
    known = Organisation(id="k", name="Acme Textiles Ltd", country="BD", address="Road 1")
    network = Network([OWN, known])
    made = table("naam;land;adres;postcode;leveranciersnr\nAcme Textile;BD;Road 9;1205;007")
    taken_in_as_one(made, network)

    after = dataclasses.replace(known, postcode="1205", identifiers=Identifiers(own="007"))
    assert dict(network.organisations) == {"own": OWN, "k": after}
    assert [one.supplier for one in network.links.values()] == ["k"]


def test_that_the_own_company_stays_when_a_new_one_is_the_same() -> None:
    network = Network([Organisation(id="a", name="Tas Holding"), OWN])
    plan = planned(TWICE, network)
    new_id = plan.duplicates[0].first
    network.apply(planned(TWICE, network, same=frozenset({("a", new_id), (new_id, "own")})).edit)

    assert network.own is not None
    assert network.own.id == "own"
    assert set(network.former) == {"a", new_id}


@pytest.mark.parametrize("made", [TWICE, THREE])
def test_that_the_same_list_after_joining_proposes_nothing(made: Table) -> None:
    network = Network([OWN])
    taken_in_as_one(made, network)
    again = planned(made, network)

    assert again.edit.changes == ()
    assert again.duplicates == ()


@pytest.mark.parametrize("made", [TWICE, THREE])
def test_that_a_pair_said_to_be_two_is_not_proposed_again(made: Table) -> None:
    network = Network([OWN])
    network.apply(planned(made, network).edit)
    again = planned(made, network)

    assert again.edit.changes == ()
    assert again.duplicates == ()


@pytest.mark.parametrize("made", [TWICE, THREE])
@pytest.mark.parametrize("stays", [0, 1])
def test_that_the_same_list_after_merging_in_the_project_proposes_nothing(
    made: Table, stays: int
) -> None:
    network = Network([OWN])
    network.apply(planned(made, network).edit)
    pair = sorted(one for one in network.organisations if one != "own")[:2]
    network.apply(merge_organisations.merge(network, pair[stays], pair[1 - stays]))
    again = planned(made, network)

    assert again.edit.changes == ()
    assert again.duplicates == ()


def test_that_the_same_list_after_renaming_proposes_nothing() -> None:
    network = Network([OWN])
    network.apply(planned(TWICE, network).edit)
    for one in list(network.organisations.values())[1:]:
        renamed = dataclasses.replace(one, name=f"{one.name} of Dhaka")
        network = Network([renamed if each.id == one.id else each for each in network])

    assert planned(TWICE, network).edit.changes == ()


def test_that_a_file_made_before_and_joined_is_one_step_to_undo(tmp_path: Path) -> None:
    with Session.create(tmp_path / "p.imvo", author="A") as session:
        session.do(planned(TWICE, session.network, buyer="Tas").edit)
        before = session.checksum
        made = table("naam;land;adres;product\nAcme Textils;BD;Road 2;bags")
        same = ids_of(planned(made, session.network).duplicates)
        assert len(same) == 2
        session.do(planned(made, session.network, same=same).edit)
        assert suppliers(session.network)[:-1] == ["Acme Textiles"]
        session.undo()

        assert session.checksum == before
        assert len(session.network.organisations) == 3


def test_that_what_is_left_out_does_not_come_in_nor_what_hangs_on_it() -> None:
    network = Network([OWN])
    made = table("naam;moederbedrijf;product\nAcme;Bravo;a\nBravo;;b")
    bravo = next(
        one.id
        for one in planned(made, network).edit.changes
        if one.record.id != "own" and getattr(one.record, "name", "") == "Bravo"
    )
    plan = planned(made, network, left_out=frozenset({(Kind.ORGANISATION, bravo)}))
    network.apply(plan.edit)

    assert suppliers(network) == ["Acme"]
    assert [one.product for one in network.links.values()] == ["a"]
    assert [(one.code, one.value) for one in plan.findings] == [("left_out_with", "1")]
    assert plan.counts.links.new == 1


def test_that_a_change_left_out_leaves_the_record_as_it_is() -> None:
    known = Organisation(id="k", name="Acme", country="BD", address="Road 1")
    network = Network([OWN, known, Link(id="l", supplier="k", buyer="own", product="a")])
    made = table("naam;land;adres;product\nAcme;BD;Road 2;a")
    plan = planned(made, network, left_out=frozenset({(Kind.ORGANISATION, "k")}))

    assert plan.edit.changes == ()
    assert plan.findings == ()


def test_that_mended_cells_take_the_place_of_a_row() -> None:
    network = Network([OWN])
    made = table("naam;land\nTotaal;\nAcme;BD")
    plan = planned(made, network, mended={2: ("Bravo",)})
    network.apply(plan.edit)

    assert suppliers(network) == ["Acme", "Bravo"]
    assert (plan.rows_in, plan.rows_used, plan.rows_aside) == (2, 2, 0)


def test_that_suppliers_missing_from_a_newer_list_are_counted_and_stay() -> None:
    network = Network([OWN])
    network.apply(planned(table("naam\nAcme\nBravo\nCharlie"), network).edit)
    newer = planned(table("naam\nAcme\nBravo"), network)
    other = planned(table("naam\nDelta"), network)

    assert [(one.code, one.value) for one in newer.findings] == [("not_in_list", "1")]
    assert newer.edit.changes == ()
    assert other.findings == ()


_COLUMNS = {
    "naam": ("Acme", "Acme BV", "ACME Ltd", "Acmee Textiles", "Acme Textiles", "Bravo"),
    "land": ("", "BD", "NL"),
    "adres": ("", "Road 1", "Road 9"),
    "leveranciersnr": ("", "", "007", "008"),
    "product": ("", "a", "b"),
    "afnemer": ("", "Acme", "Bravo"),
}


def random_list(dice: random.Random) -> Table:
    """A list in which nearly everything is nearly the same."""
    count = dice.randint(1, 8)
    rows = [[dice.choice(cells) for cells in _COLUMNS.values()] for _ in range(count)]
    return table_of(tuple(_COLUMNS), rows)


@pytest.mark.parametrize("seed", range(80))
def test_that_whatever_is_joined_the_same_list_again_proposes_nothing(seed: int) -> None:
    dice = random.Random(seed)
    network, made = Network([OWN]), random_list(dice)
    pairs = sorted(ids_of(planned(made, network).duplicates))
    same = frozenset(one for one in pairs if dice.random() < 0.5)
    network.apply(planned(made, network, same=same).edit)
    again = planned(made, network)

    assert again.edit.changes == ()
    assert again.duplicates == ()


@pytest.mark.parametrize("seed", range(80))
def test_that_merging_any_two_in_the_project_leaves_nothing_new_to_propose(seed: int) -> None:
    dice = random.Random(seed)
    network, made = Network([OWN]), random_list(dice)
    network.apply(planned(made, network).edit)
    kept, other = dice.sample(sorted(network.organisations), k=2)
    kept, other = (other, kept) if other == "own" else (kept, other)
    network.apply(merge_organisations.merge(network, kept, other))
    again = planned(made, network)

    assert [one.after for one in again.edit.changes if one.before is None] == []
    assert again.duplicates == ()
