"""Which theme where: gravest level, number of risks, and what nobody filled in."""

from __future__ import annotations

from imvo_desktop.charts import heat_cells, heat_table
from imvo_desktop.charts.shapes import Label
from imvo_desktop.domain.codes import Judged, Level, OrganisationKind, Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Record, Risk
from tests.charts import chains
from tests.charts.scenes import scene


def wide(suppliers: int, themes: int) -> Network:
    """So many suppliers, each with a risk of each theme; only the first know where it is made."""
    records: list[Record] = [Organisation(id="own", name="Own", kind=OrganisationKind.OWN)]
    for at in range(suppliers):
        records.append(Organisation(id=f"o{at:02}", name=f"S{at:02}", country="NL"))
        made = "BD" if at == 0 else None
        records.append(
            Link(id=f"l{at:02}", supplier=f"o{at:02}", buyer="own", country_of_making=made)
        )
        records.extend(
            Risk(id=f"r{at:02}{theme}", theme=theme, link=f"l{at:02}", scale=3, likelihood=3)
            for theme in list(Theme)[:themes]
        )
    return Network(records)


def test_that_a_cell_has_the_gravest_level_and_all_its_risks() -> None:
    data = heat_table.data(scene(chains.textile()))
    cell = data.cells[Theme.FORCED_LABOUR, "mill"]
    assert cell.gravest is Level.VERY_HIGH
    assert cell.ids() == ("r-mill-forced",)
    assert data.cells[Theme.CHILD_LABOUR, "farm"].gravest is Level.UNKNOWN
    assert set(data.columns[:3]) == {"knitter", "mill", "dyer"}
    assert data.columns[-1] == "farm"


def test_that_the_country_is_where_it_is_made_and_not_known_is_the_last_column() -> None:
    data = heat_table.data(scene(chains.textile(), choice="country"))
    assert data.columns[-1] is None
    assert data.cells[Theme.HEALTH_AND_SAFETY, "BD"].ids() == ("r-knitter-ohs",)
    assert data.cells[Theme.SOIL, None].ids() == ("r-dyer-water",)
    assert (Theme.SOIL, "IN") not in data.cells


def test_that_a_harm_of_an_organisation_counts_where_it_makes_things() -> None:
    cells = heat_table.data(scene(chains.textile(), choice="country")).cells
    assert cells[Theme.FORCED_LABOUR, "IN"].ids() == ("r-mill-forced",)
    assert cells[Theme.FORCED_LABOUR, None].ids() == ("r-mill-forced",)


def test_that_looked_and_found_nothing_is_not_the_same_as_not_known() -> None:
    looked = Risk(id="r-l", theme=Theme.AIR, link="l-agent-own", reason="Bezocht.",
                  sources=("s-visit",), judged=Judged.LOOKED_NOTHING_FOUND)  # fmt: skip
    data = heat_table.data(scene(Network([*chains.textile(), looked])))
    assert data.cells[Theme.AIR, "agent"].gravest is Level.NONE
    assert (Theme.AIR, "knitter") not in data.cells


def test_that_columns_that_do_not_fit_are_one_and_not_known_stays_apart() -> None:
    for width in (360.0, 860.0, 1200.0):
        drawn = heat_table.draw(scene(wide(40, 2), width=width))
        assert len({one.x for one in drawn.picture.hits}) <= heat_table.MOST_COLUMNS
        assert {one for hit in drawn.picture.hits for one in hit.ids} == set(wide(40, 2).risks)
        assert len(drawn.twin.rows) == 80
    by_country = heat_table.draw(scene(wide(40, 2), choice="country", width=360.0))
    assert "Country not known" in [getattr(one, "text", "") for one in by_country.picture.shapes]


def test_that_a_full_table_has_no_numbers_but_marks() -> None:
    picture = heat_table.draw(scene(wide(25, 22), width=1200.0)).picture
    assert len(picture.hits) > heat_cells.MOST_TEXTS
    texts = [one.text for one in picture.shapes if isinstance(one, Label)]
    assert "1" not in texts
    assert len(texts) < 100


def test_that_the_title_counts_where_the_gravest_theme_is() -> None:
    words = scene(Network()).words
    data = heat_table.data(scene(chains.textile(), choice="country"))
    assert heat_table.title(data, words) == (
        "Forced labour & human trafficking: very high in 1 country of making; "
        "1 other theme just as often"
    )


def test_that_the_description_names_every_cell() -> None:
    drawn = heat_table.draw(scene(chains.textile()))
    for row in drawn.twin.rows:
        assert f"{row[1]} {row[4]}" in drawn.picture.alt
