"""The numbers a person decides by before importing."""

from __future__ import annotations

from imvo_desktop.domain.edit import Change, edit
from imvo_desktop.domain.records import Link
from imvo_desktop.usecases.import_plan import ImportCounts, ImportPlan
from imvo_desktop.usecases.import_summary import summarise


def test_that_deliveries_without_a_country_of_making_are_counted() -> None:
    links = [
        Link(id="a", supplier="s", buyer="b"),
        Link(id="b", supplier="s", buyer="b", country_of_making="IN"),
    ]
    wish = edit("import_suppliers", (Change(None, link) for link in links))
    plan = ImportPlan(wish, (), ImportCounts(), rows_in=3, rows_used=2, rows_aside=1)
    summary = summarise(plan)
    assert (summary.making_unknown, summary.deliveries) == (1, 2)
    assert summary.rows_in == summary.rows_used + summary.rows_aside
