"""A batch of the CSR Risk Check: findings of a source, never suppliers."""

from __future__ import annotations

from pathlib import Path

import pytest

from imvo_desktop.domain.codes import Kind, LevelFrom, Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.source_records import SourceFinding
from imvo_desktop.usecases import import_suppliers, read_table
from imvo_desktop.usecases.import_plan import ImportPlan
from imvo_desktop.usecases.import_risk_check import SOURCE, codes_of
from tests.importing.template_lists import RISKS

pytestmark = pytest.mark.usefixtures("read_here")


def taken_in(tmp_path: Path, text: str, network: Network) -> ImportPlan:
    path = tmp_path / "risks.csv"
    path.write_text(text, encoding="utf-8")
    found = read_table.read(path)
    assert found.table.how.template == "csr_risk_check"
    assert found.fields == {}
    plan = import_suppliers.plan(found.table, found.fields, network)
    network.apply(plan.edit)
    return plan


def said(network: Network) -> list[SourceFinding]:
    found = network.records(Kind.SOURCE_FINDING).values()
    return sorted(
        (one for one in found if isinstance(one, SourceFinding)), key=lambda one: one.theme
    )


def test_that_risks_become_findings_by_country_product_and_theme(tmp_path: Path) -> None:
    plan = taken_in(tmp_path, RISKS, network := Network())

    assert [(one.theme, one.country, one.good) for one in said(network)] == [
        (Theme.LAND, "TR", "Cotton"),
        (Theme.CHILD_LABOUR, "BD", "T-shirts"),
        (Theme.WAGE, "BD", "T-shirts"),
    ]
    assert (plan.rows_in, plan.rows_used, plan.rows_aside) == (4, 4, 0)
    assert not network.organisations


def test_that_several_risks_of_a_theme_are_noted_together(tmp_path: Path) -> None:
    taken_in(tmp_path, RISKS, network := Network())
    child = next(one for one in said(network) if one.theme is Theme.CHILD_LABOUR)

    assert child.note == "Children work in small workshops.\nGirls leave school early."
    assert child.level_from is LevelFrom.COUNTRY_PRODUCT
    assert child.hs


def test_that_a_list_without_likelihood_sets_none(tmp_path: Path) -> None:
    taken_in(tmp_path, RISKS, network := Network())

    assert {one.likelihood for one in said(network)} == {None}
    assert {one.source for one in said(network)} == {SOURCE.id}
    assert network.get(Kind.SOURCE, SOURCE.id) == SOURCE


def test_that_the_same_batch_again_changes_nothing_and_another_adds(tmp_path: Path) -> None:
    taken_in(tmp_path, RISKS, network := Network())
    again = taken_in(tmp_path, RISKS, network)
    more = taken_in(tmp_path, RISKS.replace("Bangladesh", "India"), network)

    assert again.edit.changes == ()
    assert len(more.edit.changes) == 2


def test_that_columns_may_have_names_and_another_order(tmp_path: Path) -> None:
    text = "risk;subtheme;theme;product;country\nSmoke;Air pollution;Environment;Cotton;India\n"
    taken_in(tmp_path, text, network := Network())

    assert [(one.theme, one.country, one.note) for one in said(network)] == [
        (Theme.AIR, "IN", "Smoke")
    ]


def test_that_what_is_not_understood_is_kept_aside(tmp_path: Path) -> None:
    odd = "Bangladesh;Qwxyz;Labour rights (1 risk);Child labour;x\n" * 1
    unknown = "Turkey;Cotton;Labour rights (1 risk);Happiness;x\n"
    plan = taken_in(tmp_path, RISKS * 3 + odd + unknown, Network())

    assert [one.reason for one in plan.aside] == ["risk_good_unknown", "risk_theme_unknown"]
    assert plan.rows_in == plan.rows_used + plan.rows_aside


@pytest.mark.parametrize(
    ("product", "codes"),
    [
        ("Clothing", "61|62"),
        ("Vegetables and fruit", "07|08"),
        ("Groente en fruit", "07|08"),
        ("Textile, clothing and leather", "50|51|52|53|54|55|56|57|58|59|60|61|62|63|41|42"),
        ("Chemicals and related products", "28|29|38"),
        ("Wood and wood products", "4407"),
        ("Qwxyz and fruit", ""),
        ("", ""),
    ],
)
def test_that_a_broad_group_of_goods_has_its_chapters(product: str, codes: str) -> None:
    assert codes_of(product) == codes


def test_that_risks_of_a_broad_group_come_in_by_its_chapters(tmp_path: Path) -> None:
    text = "India;Vegetables and fruit;Labour rights (2 risks);Child labour;x\n"
    taken_in(tmp_path, text * 2, network := Network())

    assert [(one.good, one.hs) for one in said(network)] == [("Vegetables and fruit", ("07", "08"))]


def test_that_a_country_typed_in_two_ways_makes_one_finding_with_all_risks(tmp_path: Path) -> None:
    text = "".join(
        f"{country};Cotton;Labour rights (2 risks);Child labour (2 risks);{risk}\n"
        for country, risk in (("China", "One."), ("CHINA", "Two."))
    )

    plan = taken_in(tmp_path, text, network := Network())

    assert [one.note for one in said(network)] == ["One.\nTwo."]
    assert len(plan.edit.changes) == 2


def test_that_no_risk_of_a_long_list_is_cut(tmp_path: Path) -> None:
    risks = [f"{number} {'x' * 900}" for number in range(10)]
    text = "".join(
        f"China;Cotton;Labour rights (10 risks);Child labour (10 risks);{risk}\n" for risk in risks
    )

    taken_in(tmp_path, text, network := Network())

    assert said(network)[0].note == "\n".join(risks)


def test_that_the_risk_stands_in_its_own_column_whatever_else_is_called_risk(
    tmp_path: Path,
) -> None:
    text = "risk level;country;product;theme;subtheme;risk\n"
    text += "high;China;Cotton;Labour rights;Child labour;Children work.\n"

    taken_in(tmp_path, text, network := Network())

    assert [one.note for one in said(network)] == ["Children work."]
