"""What the 5 by 5 grid counts, and what it leaves beside it."""

from __future__ import annotations

from imvo_desktop.analysis.scoring import cell_level
from imvo_desktop.charts import risk_matrix
from imvo_desktop.domain.codes import Level, SeverityRule, Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Project, Risk
from imvo_desktop.labels.labels import Labels
from imvo_desktop.tokens import LIGHT
from imvo_desktop.usecases.assess import assess_network
from tests.charts import chains

ENGLISH = Labels("en")


def matrix_of(network: Network) -> risk_matrix.MatrixData:
    """The data of the grid of `network`."""
    return risk_matrix.data(assess_network(network))


def test_that_the_grid_has_25_cells_with_the_gravest_row_first() -> None:
    cells = matrix_of(chains.textile()).cells
    assert len(cells) == 25
    assert [cell.severity for cell in cells[::5]] == [5, 4, 3, 2, 1]
    assert all(cell.level is cell_level(cell.severity, cell.likelihood) for cell in cells)


def test_that_each_rated_risk_is_in_one_cell_and_the_unknown_beside_it() -> None:
    matrix = matrix_of(chains.textile())
    placed = [risk for cell in matrix.cells for risk in cell.risks]
    assert len(placed) == len(set(placed)) == matrix.rated == 5
    assert matrix.unknown == ("r-farm",)


def test_that_the_title_counts_every_level_and_what_is_not_known() -> None:
    title = risk_matrix.title(matrix_of(chains.textile()), ENGLISH)
    assert title == "6 risks: 3 very high, 1 medium, 1 low, 1 not known"


def test_that_a_mean_severity_is_rounded_half_up() -> None:
    risk = Risk(id="r", theme=Theme.WAGE, link="l-agent-own", scale=3, scope=4, likelihood=3)
    base = [one for one in chains.textile() if not isinstance(one, (Risk, Project))]
    chosen = Project(severity_rule=SeverityRule.MEAN)
    kept = [one for one in base if one.id not in ("m-exit", "e-visit")]
    matrix = matrix_of(Network([*kept, chosen, risk]))
    assert [cell.severity for cell in matrix.cells if cell.risks] == [4]


def test_that_the_description_and_the_table_say_what_is_drawn() -> None:
    matrix = matrix_of(chains.textile())
    alt, table = risk_matrix.alt(matrix, ENGLISH), risk_matrix.table(matrix, ENGLISH)
    assert "Severity 5, likelihood 4 (very high): 1 risk." in alt
    assert "Not in the grid: 1 risk" in alt
    assert sum(map(len, table.ids)) == 6


def test_that_a_click_on_a_cell_finds_its_risks() -> None:
    picture = risk_matrix.picture(matrix_of(chains.textile()), ENGLISH, LIGHT)
    assert sorted(one for hit in picture.hits for one in hit.ids) == [
        "r-agent-tax", "r-dyer-water", "r-knitter-ohs", "r-mill-forced", "r-weaver-wage",
    ]  # fmt: skip


def test_that_only_unknown_risks_still_give_a_grid_and_none_an_empty_state() -> None:
    only = Network([one for one in chains.textile() if one.id not in _RATED])
    assert matrix_of(only).count(Level.VERY_HIGH) == 0
    assert "1 not known" in risk_matrix.picture(matrix_of(only), ENGLISH, LIGHT).title
    assert "No risk" in risk_matrix.picture(matrix_of(Network()), ENGLISH, LIGHT).title


_RATED = {
    "r-agent-tax", "r-dyer-water", "r-knitter-ohs", "r-mill-forced", "r-weaver-wage", "m-exit",
    "e-visit",
}  # fmt: skip
