"""Do few cause most: parts of what reaches us, their sum, and which carry."""

from __future__ import annotations

import pytest

from imvo_desktop.charts import pareto
from imvo_desktop.domain.codes import OrganisationKind, Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Record, Risk
from tests.charts import chains
from tests.charts.scenes import scene


def even(suppliers: int) -> Network:
    """Suppliers that deliver the same value, all with the same risk."""
    own = Organisation(id="own", name="Own", kind=OrganisationKind.OWN)
    records: list[Record] = [own]
    for at in range(suppliers):
        records.append(Organisation(id=f"o{at:02}", name=f"S{at:02}"))
        records.append(Link(id=f"l{at:02}", supplier=f"o{at:02}", buyer="own", value=100))
        records.append(
            Risk(id=f"r{at:02}", theme=Theme.WAGE, link=f"l{at:02}", scale=4, likelihood=3)
        )
    return Network(records)


def test_that_the_parts_add_up_to_the_whole() -> None:
    data = pareto.data(scene(chains.textile()))
    assert sum(one.part for one in data.deliveries) == pytest.approx(1, abs=1e-9)
    assert data.deliveries[-1].cumulative == pytest.approx(1, abs=1e-9)
    parts = [one.part for one in data.deliveries]
    assert parts == sorted(parts, reverse=True)


def test_that_of_ten_equal_deliveries_eight_carry_80_percent() -> None:
    data = pareto.data(scene(even(10)))
    assert data.carriers == 8
    assert [one.rank for one in data.deliveries] == [1] * 10
    assert data.deliveries[3].cumulative == pytest.approx(0.4)


def test_that_the_title_counts_and_names_what_the_percentage_is_of() -> None:
    picture = pareto.draw(scene(even(10))).picture
    assert picture.title == "8 of 10 judged deliveries carry 80 % of what reaches us"


def test_that_the_title_tells_what_they_carry_and_not_the_bound() -> None:
    picture = pareto.draw(scene(even(3))).picture
    assert picture.title == "3 of 3 judged deliveries carry 100 % of what reaches us"


def test_that_the_largest_twenty_are_drawn_and_the_others_are_one_bar() -> None:
    drawn = pareto.draw(scene(even(30)))
    assert len(drawn.picture.hits) == pareto.SHOWN + 1
    assert len(drawn.picture.hits[-1].ids) == 10
    assert drawn.picture.hits[-1].text == "10 other deliveries: 33 %"
    assert len(drawn.twin.rows) == 30


def test_that_it_says_that_it_is_no_measure_of_suffering() -> None:
    texts = [getattr(one, "text", "") for one in pareto.draw(scene(even(2))).picture.shapes]
    assert "no measure of suffering" in " ".join(texts)
    assert "10 % less per step" in " ".join(texts)


def test_that_in_view_the_parts_stay_parts_of_the_whole() -> None:
    data = pareto.data(scene(even(10), kept={"r01", "r02"}))
    assert [one.link for one in data.deliveries] == ["l01", "l02"]
    assert data.deliveries[-1].cumulative == pytest.approx(0.2)
    words = scene(Network()).words
    assert pareto.title(data, words) == (
        "2 of 10 judged deliveries are in view; they carry 20 % of what reaches us"
    )


def test_that_a_harm_of_an_organisation_keeps_all_its_deliveries_in_view() -> None:
    data = pareto.data(scene(chains.textile(), kept={"r-mill-forced"}))
    assert {one.link for one in data.deliveries} == {
        "l-mill-weaver", "l-mill-weaver-2", "l-mill-knitter",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("part", "said"), [(0.291, "29 %"), (0.0044, "0.4 %"), (1e-6, "< 0.1 %"), (0.0, "0 %")]
)
def test_that_a_small_part_is_never_said_to_be_nothing(part: float, said: str) -> None:
    assert pareto.percent_text(part, scene(Network()).words) == said
