"""How long it takes to read 200,000 rows of a mapped list as values.

Nothing here fails for being slow.
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterator

import pytest

from imvo_desktop.importing.answers import Asked
from imvo_desktop.importing.supplier_table import read_rows
from imvo_desktop.importing.table import MAX_ROWS_IMPORTED, Table
from imvo_desktop.usecases.import_products import products_of
from tests.importing.lists import table_of

pytestmark = pytest.mark.full

MAPPING = {
    "leveranciersnr": "organisation.identifiers.own",
    "naam": "organisation.name",
    "land": "organisation.country",
    "adres": "organisation.address",
    "plaats": "organisation.city",
    "bedrag": "link.value",
    "product": "link.product",
    "werknemers": "organisation.workers",
}
_COUNTRIES = ("Nederland", "China Mainland", "VN", "Bangladesh", "Ivoorkust", "Atlantis", "DE")
_PRODUCTS = ("katoenen t-shirt", "laptop", "koffie", "stalen buis", "verpakking", "schroef M8")


def _rows() -> Iterator[tuple[str, ...]]:
    dice = random.Random(7)
    for index in range(MAX_ROWS_IMPORTED):
        yield (
            f"{index % 50_000:06d}",
            f"Leverancier {index % 60_000} B.V.",
            dice.choice(_COUNTRIES),
            f"Straat {index % 9_000} 12",
            f"Plaats {index % 3_000}",
            f"€ {dice.randrange(1, 999)}.{dice.randrange(1000):03d},{dice.randrange(100):02d}",
            dice.choice(_PRODUCTS),
            str(dice.randrange(5, 5000)),
        )


@pytest.fixture(scope="module")
def listed() -> Table:
    """As many rows as one import may have, of eight columns, every amount another."""
    return table_of(tuple(MAPPING), _rows())


@pytest.mark.nightly
def test_how_long_reading_the_rows_takes(listed: Table, capsys: pytest.CaptureFixture[str]) -> None:
    begin = time.perf_counter()
    read = read_rows(listed, MAPPING)
    seconds = time.perf_counter() - begin
    with capsys.disabled():
        print(f"\n{len(read.rows):,} rows of {len(MAPPING)} columns as values: {seconds:.1f} s")

    assert len(read.rows) == MAX_ROWS_IMPORTED
    assert {one.asked for one in read.questions} == {Asked.COUNTRY_ROLE, Asked.COUNTRY_TEXT}


def test_how_long_listing_the_products_takes(
    listed: Table, capsys: pytest.CaptureFixture[str]
) -> None:
    begin = time.perf_counter()
    found = products_of(listed, MAPPING)
    seconds = time.perf_counter() - begin
    with capsys.disabled():
        print(f"\n{len(found)} products of {MAX_ROWS_IMPORTED:,} rows: {seconds:.1f} s")

    assert sum(one.rows for one in found) == MAX_ROWS_IMPORTED
