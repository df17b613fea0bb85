"""Lists as Dutch and Flemish offices have them are read as a person reads them."""

from __future__ import annotations

from pathlib import Path

import pytest

from imvo_desktop.importing.cell_values import Money
from imvo_desktop.importing.supplier_table import SupplierRow
from imvo_desktop.usecases import read_table, recognised_lists
from tests.importing.office_exports import EXPORTS
from tests.importing.office_lists import FIELDS, OfficeList
from tests.importing.office_oddities import ODDITIES
from tests.importing.office_sheets import SHEETS

pytestmark = pytest.mark.usefixtures("read_here")

LISTS = (*EXPORTS, *SHEETS, *ODDITIES)


def wanted(one: OfficeList) -> dict[str, object]:
    return {
        "rows": one.rows,
        "header_rows": one.header_rows,
        "preamble": one.preamble,
        "encoding": one.encoding,
        "fields": one.fields,
        "names": one.names,
        "places": one.places,
        "making": one.making,
        "value": one.value,
        "aside": one.aside,
        "asked": one.asked,
    }


def said(path: Path) -> dict[str, object]:
    """What is read in the list at `path`, in the words of `wanted`."""
    found = read_table.read(path)
    how = found.table.how
    read = recognised_lists.read_rows(found.table, found.fields)
    return {
        "rows": len(found.table.rows),
        "header_rows": how.header_rows,
        "preamble": how.preamble_rows,
        "encoding": how.encoding,
        "fields": " ".join(_short(found.fields.get(name)) for name in found.table.columns),
        "names": len({row.name for row in read.rows}),
        "places": _sorted(row.organisation.get("country") for row in read.rows),
        "making": _sorted(row.link.get("country_of_making") for row in read.rows),
        "value": sum(map(_cents, read.rows)),
        "aside": _sorted(row.reason for row in read.aside),
        "asked": _sorted(dict.fromkeys(one.asked.value for one in read.questions)),
    }


def _short(field: str | None) -> str:
    names = {full: short for short, full in FIELDS.items()}
    return "-" if field is None else names.get(field, field)


def _sorted(texts: object) -> str:
    return " ".join(sorted(filter(None, texts)))  # type: ignore[call-overload]


def _cents(row: SupplierRow) -> int:
    value = row.link.get("value")
    return value.cents if isinstance(value, Money) else 0


@pytest.mark.parametrize("one", LISTS, ids=lambda one: one.name)
def test_that_a_list_is_read_as_a_person_reads_it(one: OfficeList, tmp_path: Path) -> None:
    assert said(one.write(tmp_path)) == wanted(one)
