"""Every lens as bars with its table."""

from __future__ import annotations

import pytest

from imvo_desktop.analysis.lens import Lens
from imvo_desktop.charts.lens_bars import SHOWN
from imvo_desktop.domain.codes import Kind
from imvo_desktop.labels.labels import Labels
from imvo_desktop.progress import SILENT
from imvo_desktop.usecases import lens_chart
from imvo_desktop.usecases.lens_cells import cell_text
from imvo_desktop.usecases.lens_report import CellValue, Form, LensColumn, LensReport, LensRow
from imvo_desktop.usecases.look_through import LOOKS
from tests.charts import chains
from tests.charts.scenes import scene

ENGLISH = Labels("en")


def report(rows: int, lens: Lens = Lens.SHARED) -> LensReport:
    """A made-up report of so many suppliers; the last has no bar."""
    columns = (LensColumn("organisation", Form.NAME), LensColumn("behind", Form.COUNT))
    made = [
        LensRow(Kind.ORGANISATION, ("mill",), (f"Mill {at}", rows - at), bar=(rows - at) / rows)
        for at in range(rows - 1)
    ]
    made.append(LensRow(Kind.ORGANISATION, ("mill",), (f"Mill {rows - 1}", None)))
    finding = ("lens.shared.finding.none", {"count": 3})
    return LensReport(lens, finding, columns, tuple(made))


def test_that_the_first_rows_are_drawn_and_all_are_in_the_table() -> None:
    found = lens_chart.draw(scene(chains.textile(), more={"report": report(20)}))
    assert len(found.picture.hits) == SHOWN
    assert len(found.twin.rows) == 20
    assert found.twin.kind is Kind.ORGANISATION
    assert "5 more are in the table." in found.picture.alt


def test_that_the_description_holds_what_is_drawn_and_not_known_is_said() -> None:
    found = lens_chart.draw(scene(chains.textile(), more={"report": report(4)}))
    assert "Mill 0: 4. Mill 1: 3. Mill 2: 2." in found.picture.alt
    assert found.twin.rows[-1] == ("Mill 3", "not known")
    assert found.picture.hits[0].text == (
        "Organisation: Mill 0 · Behind how many of our suppliers: 4"
    )


def test_that_a_lens_that_is_not_narrowed_says_so() -> None:
    made = scene(chains.textile(), kept=frozenset({"r-farm"}), more={"report": report(4)})
    texts = [getattr(one, "text", "") for one in lens_chart.draw(made).picture.shapes]
    assert "the whole chain" in " ".join(texts)


def test_that_every_lens_says_what_its_bars_are() -> None:
    network = chains.textile()
    made = scene(network)
    assert set(lens_chart.MEASURES) == set(Lens)
    for lens, look in LOOKS.items():
        found = look(network, made.assessment, SILENT)
        codes = [one.code for one in found.columns]
        assert lens_chart.MEASURES[lens] in codes
        lens_chart.draw(scene(network, more={"report": found}))


@pytest.mark.parametrize(
    ("form", "value", "said"),
    [
        (Form.SHARE, 0.624, "62 %"),
        (Form.SHARE, 0.0044, "0.44 %"),
        (Form.SHARE, 0.0, "0 %"),
        (Form.SHARE, 1e-9, "< 0.01 %"),
        (Form.NUMBER, 0.0629, "0.0629"),
        (Form.NUMBER, 5.0, "5"),
        (Form.NUMBER, 1234.56, "1,235"),
        (Form.NUMBER, 1e-9, "< 0.000001"),
        (Form.COUNT, 12000, "12,000"),
        (Form.MONEY, 48_000_00, "€\N{NO-BREAK SPACE}48,000"),
        (Form.DAYS, 1, "1 day"),
        (Form.LEVEL, "very_high", "very high"),
        (Form.COUNTRY, "BD", "Bangladesh"),
        (Form.CODE, "yes", "yes"),
        (Form.SHARE, None, "not known"),
    ],
)
def test_that_a_cell_is_written_by_its_form(form: Form, value: CellValue, said: str) -> None:
    assert cell_text(ENGLISH, form, value, "EUR") == said
