"""Rows kept aside are not lost."""

from __future__ import annotations

import csv
from pathlib import Path

from imvo_desktop.domain.network import Network
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases import import_suppliers, read_table
from imvo_desktop.usecases.export_aside import export_aside, kept_aside
from imvo_desktop.usecases.import_choices import ImportChoices

LIST = "Leverancier,Land\nSpinnerij,Nederland\n,=cmd()\nTotaal,\n"


def test_that_rows_kept_aside_are_written_with_their_reason_and_never_as_a_formula(
    tmp_path: Path,
) -> None:
    (tmp_path / "lijst.csv").write_text(LIST)
    read, words = read_table.read(tmp_path / "lijst.csv"), Labels("en")
    plan = import_suppliers.plan(
        read.table, read.fields, Network(), ImportChoices(buyer="Fietstas BV")
    )
    rows = kept_aside(plan, words)
    assert [one.row for one in rows] == [3, 4]
    assert rows[1].reason == "Row 4 (“Totaal”) looks like a total. It is kept aside."
    export_aside(rows, read.table.headers, tmp_path / "apart.csv", words)
    with (tmp_path / "apart.csv").open(encoding="utf-8-sig", newline="") as file:
        written = list(csv.reader(file))
    assert written[0] == ["Leverancier", "Land", "Reason"]
    assert written[1][:2] == ["", "'=cmd()"]
