"""Rows that follow from a row: the steps of a chain, the buyer, the mine."""

from __future__ import annotations

import pytest

from imvo_desktop.domain.codes import OrganisationKind
from imvo_desktop.importing.cell_values import Value
from imvo_desktop.importing.derived_rows import with_derived
from imvo_desktop.importing.supplier_table import SupplierRow
from imvo_desktop.importing.table import Finding


def derived(name: str, buyer: str = "", **more: Value) -> list[SupplierRow]:
    fields = {field.replace("_", ".", 1): value for field, value in more.items()}
    row = SupplierRow(2, name, {}, {}, {"product": "Tin"}, buyer=buyer, more=fields)
    return list(with_derived([row], []))


def test_that_a_row_without_more_stays_one_row() -> None:
    assert [one.part for one in derived("Acme", "Tas")] == [0]


def test_that_steps_follow_each_other_up_to_the_buyer() -> None:
    found = derived("Mill", "Brand", chain_1="Group", chain_2="Parent")

    assert [(one.name, one.buyer) for one in found] == [
        ("Mill", "Parent"),
        ("Parent", "Group"),
        ("Group", "Brand"),
    ]
    assert [one.part for one in found] == [0, 1, 2]
    assert [one.link for one in found] == [{"product": "Tin"}, {}, {}]


def test_that_a_step_named_twice_is_one_step() -> None:
    found = derived("Mill", "Brand", chain_1="Agro", chain_2="AGRO ")

    assert [(one.name, one.buyer) for one in found] == [("Mill", "Agro"), ("Agro", "Brand")]


def test_that_the_country_of_a_buyer_describes_it_without_a_delivery() -> None:
    _, buyer = derived("Acme", "Tas", buyer_country="NL")

    assert (buyer.name, buyer.organisation, buyer.has_delivery) == ("Tas", {"country": "NL"}, False)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Rwanda", ["RW"]),
        ("Indonesia; DRC", ["ID", "CD"]),
        ("Bolivia, Plurinational State of", ["BO"]),
        ("Peru, Brazil / Chile", ["PE", "BR", "CL"]),
        ("Kenya; Tanzania, United Republic of", ["KE", "TZ"]),
        ("Iran, Islamic Republic of, Peru", ["IR", "PE"]),
        ("", []),
    ],
)
def test_that_each_mine_country_is_an_origin(text: str, codes: list[str]) -> None:
    _, *origins = derived("Smelter", "Tas", origin_country=text)

    assert [one.organisation["country"] for one in origins] == codes
    assert {one.kind for one in origins} <= {OrganisationKind.ORIGIN}
    assert {one.buyer for one in origins} <= {"Smelter"}


@pytest.mark.parametrize(
    ("text", "code"), [("Recycled", "origin_reused"), ("level 2", "origin_unknown")]
)
def test_that_a_place_that_is_none_is_said(text: str, code: str) -> None:
    findings: list[Finding] = []
    row = SupplierRow(2, "Smelter", {}, {}, {}, more={"origin.country": text})

    assert len(with_derived([row], findings)) == 1
    assert [(one.code, one.value) for one in findings] == [(code, text)]
