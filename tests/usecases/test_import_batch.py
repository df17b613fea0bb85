"""Several files as one edit: whatever their order, wholly or not at all."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from pathlib import Path

import pytest

from imvo_desktop.domain.codes import OrganisationKind
from imvo_desktop.domain.network import Network
from imvo_desktop.errors import InputError
from imvo_desktop.usecases import read_table
from imvo_desktop.usecases.import_batch import BatchPlan, ListToImport, plan_batch
from imvo_desktop.usecases.import_choices import ImportChoices
from tests.conftest import SHARED
from tests.importing import template_lists as lists
from tests.importing.lists import table_of

pytestmark = pytest.mark.usefixtures("read_here")

BUYER = ImportChoices(buyer="Tas BV")
SHIELD = {
    "suppliers.csv": lists.SHIELD_SUPPLIERS,
    "dependencies.csv": lists.SHIELD_LINKS,
    "product_bom.csv": lists.SHIELD_BOM,
}


def items(tmp_path: Path, names: Sequence[str] = tuple(SHIELD)) -> list[ListToImport]:
    found = []
    for name in names:
        path = tmp_path / name
        path.write_text(SHIELD[name], encoding="utf-8")
        read = read_table.read(path)
        found.append(ListToImport(name, read.table, read.fields, BUYER))
    return found


def links(network: Network) -> set[tuple[str, str, str | None, str | None]]:
    names = {one.id: one.name for one in network.organisations.values()}
    return {
        (names[one.supplier], names[one.buyer], one.product, one.note)
        for one in network.links.values()
    }


def taken_in(given: Sequence[ListToImport], network: Network) -> BatchPlan:
    plan = plan_batch(given, network)
    network.apply(plan.edit)
    return plan


def test_that_rows_of_two_files_with_one_name_are_all_kept() -> None:
    mapping = {"naam": "organisation.name", "product": "link.product"}
    headers, kept = ("naam", "product"), ["", "tassen"]
    given = [
        ListToImport("list.csv", table_of(headers, [[name, "doek"], kept]), mapping, BUYER)
        for name in ("Acme", "Bravo")
    ]
    networks = (Network(), Network())
    for network, order in zip(networks, (given, given[::-1]), strict=True):
        taken_in(order, network)

    found = [sorted((one.file, one.row) for one in net.kept_rows.values()) for net in networks]
    assert found == [[("list.csv", 3), ("list.csv (2)", 3)]] * 2
    assert networks[0].checksum() == networks[1].checksum()
    assert plan_batch(given, networks[0]).edit.changes == ()


def test_that_three_files_make_one_chain(tmp_path: Path) -> None:
    plan = taken_in(items(tmp_path), network := Network())

    assert links(network) == {
        ("Alpine Silicon", "Delta Boards", "Silicon Wafer", None),
        ("Delta Boards", "Tas BV", "Circuit Board", "→ Gateway Z4; Sensor X1"),
        ("Riga Housings", "Tas BV", "Plastic Housing", "→ Sensor X1"),
    }
    assert [name for name, _ in plan.plans] == list(SHIELD)
    assert not plan.has_faults


@pytest.mark.parametrize("order", list(itertools.permutations(SHIELD)))
def test_that_the_order_of_the_files_does_not_matter(
    order: tuple[str, ...], tmp_path: Path
) -> None:
    taken_in(items(tmp_path, order), network := Network())
    taken_in(items(tmp_path), usual := Network())

    assert network.checksum() == usual.checksum()


def test_that_of_two_lists_of_one_name_the_order_does_not_matter_however_late_they_differ() -> None:
    rows = [(f"S{number}", "NL", "1") for number in range(150)]
    headers = ("naam", "land", "aantal werknemers")
    mapping = {"naam": "organisation.name", "land": "organisation.country"}
    mapping["aantal werknemers"] = "organisation.workers"
    given = [
        ListToImport(
            "list.csv", table_of(headers, [*rows, ("Late", "NL", workers)]), mapping, BUYER
        )
        for workers in ("2", "3")
    ]

    taken_in(given, one := Network())
    taken_in(given[::-1], other := Network())

    assert one.checksum() == other.checksum()


def test_that_nobody_is_asked_what_another_file_says(tmp_path: Path) -> None:
    alone = plan_batch(items(tmp_path, ["suppliers.csv"]), Network()).plans[0][1]
    together = plan_batch(items(tmp_path), Network()).plans[0][1]

    assert "tier_without_buyer" in {one.code for one in alone.findings}
    assert "tier_without_buyer" not in {one.code for one in together.findings}


def test_that_one_edit_undoes_all_files(tmp_path: Path) -> None:
    plan = taken_in(items(tmp_path), network := Network())
    network.apply(plan.edit.reversed())

    assert network.checksum() == Network().checksum()
    assert plan.edit.label.code == "import_files"


def test_that_the_same_files_again_change_nothing(tmp_path: Path) -> None:
    taken_in(items(tmp_path), network := Network())

    assert plan_batch(items(tmp_path), network).edit.changes == ()
    for one in SHIELD:
        assert plan_batch(items(tmp_path, [one]), network).edit.changes == (), one


def test_that_a_list_deeper_in_the_chain_has_sub_suppliers(tmp_path: Path) -> None:
    taken_in(items(tmp_path), network := Network())
    kinds = {one.name: one.kind for one in network.organisations.values()}

    assert kinds["Alpine Silicon"] is OrganisationKind.SUB_SUPPLIER
    assert kinds["Delta Boards"] is OrganisationKind.SUPPLIER


def test_that_products_whose_suppliers_are_not_known_are_kept_aside(tmp_path: Path) -> None:
    plan = taken_in(items(tmp_path, ["product_bom.csv"]), Network()).plans[0][1]

    assert (plan.rows_in, plan.rows_used, plan.rows_aside) == (2, 0, 2)
    assert {one.reason for one in plan.aside} == {"components_unknown"}


def test_that_a_bad_file_leaves_the_others_out_too(tmp_path: Path) -> None:
    good, network = items(tmp_path, ["suppliers.csv"])[0], Network()
    bad = ListToImport("odd.csv", good.table, {}, BUYER)

    with pytest.raises(InputError, match="mapping_without_name"):
        plan_batch([good, bad], network)
    assert not network.organisations


def test_that_a_json_file_comes_before_the_lists_that_speak_of_it(tmp_path: Path) -> None:
    case = {"own": "own", "organisations": [{"id": "own", "name": "Tas BV"}]}
    given = [*items(tmp_path, ["suppliers.csv"]), ListToImport("case.json", case)]
    plan = taken_in(given, network := Network())

    assert network.own is not None
    assert network.own.id == "own"
    assert plan.plans[1][1].counts.organisations.new == 1


def test_that_a_supplier_with_several_products_gives_its_links_none(tmp_path: Path) -> None:
    twice = lists.SHIELD_SUPPLIERS + "S001,Alpine Silicon,2,Glass,Austria,AT,Europe,0.1,1\n"
    (tmp_path / "more.csv").write_text(twice, encoding="utf-8")
    more = read_table.read(tmp_path / "more.csv")
    given = [ListToImport("more.csv", more.table, more.fields, BUYER)]
    taken_in([*given, *items(tmp_path, ["dependencies.csv"])], network := Network())

    assert ("Alpine Silicon", "Delta Boards", None, None) in links(network)


def test_that_the_real_lists_of_suppliershield_make_one_chain() -> None:
    folder = SHARED / "suppliers" / "suppliershield"
    if not folder.exists():
        pytest.skip("the shared data is not here")
    names = ("product_bom.csv", "dependencies.csv", "suppliers.csv")
    read = [(name, read_table.read(folder / name)) for name in names]
    given = [ListToImport(name, one.table, one.fields, BUYER) for name, one in read]
    plan = taken_in(given, network := Network())
    tiers = {one.id: one.kind for one in network.organisations.values()}

    assert (len(network.organisations), len(network.links)) == (121, 277)
    assert sum(1 for one in network.links.values() if one.buyer == _own(network)) == 40
    assert all(one.product for one in network.links.values())
    assert sum(kind is OrganisationKind.SUB_SUPPLIER for kind in tiers.values()) == 80
    assert not plan.has_faults
    assert plan_batch(given, network).edit.changes == ()


def _own(network: Network) -> str:
    assert network.own is not None
    return network.own.id


def test_that_an_error_says_which_of_several_files_it_is_about() -> None:
    bad = ListToImport("odd.csv", table_of(("x",), [("1",)]), {"x": "link.product"}, BUYER)
    good = ListToImport("good.csv", table_of(("n",), [("A",)]), {"n": "organisation.name"}, BUYER)

    with pytest.raises(InputError) as several:
        plan_batch([good, bad], Network())
    with pytest.raises(InputError) as alone:
        plan_batch([bad], Network())
    assert several.value.values["about_file"] == "odd.csv"
    assert "about_file" not in alone.value.values
