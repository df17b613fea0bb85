"""Products and who supplies their components: noted with the deliveries, none is added."""

from __future__ import annotations

import pytest

from imvo_desktop.domain.codes import OrganisationKind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Identifiers, Link, Organisation
from imvo_desktop.errors import InputError
from imvo_desktop.usecases import import_bom
from imvo_desktop.usecases.import_plan import ImportPlan
from tests.importing.lists import table_of

HEADERS = ("product_id", "product_name", "component_supplier_ids")


def chain(note: str | None = None) -> Network:
    return Network(
        [
            Organisation(id="own", name="Tas BV", kind=OrganisationKind.OWN),
            Organisation(id="a", name="Acme", identifiers=Identifiers(own="S1")),
            Organisation(id="b", name="Bravo"),
            Link(id="l", supplier="a", buyer="own", note=note),
        ]
    )


def taken_in(network: Network, *rows: tuple[str, str]) -> ImportPlan:
    table = table_of(HEADERS, [(f"P{number}", *row) for number, row in enumerate(rows)])
    plan = import_bom.plan(table, network)
    network.apply(plan.edit)
    return plan


def test_that_a_delivery_notes_what_it_goes_into() -> None:
    taken_in(network := chain(), ("Sensor", "S1"), ("Gateway", "S1; S1"))

    assert network.links["l"].note == "→ Gateway; Sensor"


def test_that_other_lines_of_a_note_and_products_of_another_list_stay() -> None:
    taken_in(network := chain("Ask about gold\n→ Radio; Watch"), ("Sensor", "Acme"))

    assert network.links["l"].note == "Ask about gold\n→ Radio; Sensor; Watch"


def test_that_a_product_of_unknown_suppliers_is_kept_aside() -> None:
    plan = taken_in(network := chain(), ("Sensor", "S9"), ("Gateway", "Bravo"), ("", "S1"))

    assert [one.reason for one in plan.aside] == ["components_unknown"] * 3
    assert (plan.rows_in, plan.rows_used) == (3, 0)
    assert network.links["l"].note is None


def test_that_suppliers_that_are_missing_are_said() -> None:
    plan = taken_in(chain(), ("Sensor", "S1, S8, S9"))

    assert [(one.code, one.value) for one in plan.findings] == [("components_missing", "S8, S9")]
    assert plan.rows_used == 1


def test_that_a_list_without_its_columns_is_refused() -> None:
    with pytest.raises(InputError, match="mapping_without_name"):
        import_bom.plan(table_of(("a", "b"), [("1", "2")]), chain())
