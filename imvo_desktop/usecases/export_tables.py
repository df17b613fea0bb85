"""The records of a chain as flat tables: links with their level, and every kind of record."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.method import LEVELS
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.fields import Plain, to_plain_full
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record
from imvo_desktop.usecases.plain_document import GROUPS

type Cell = str | int | float | bool | None
type Counts = dict[str, int]
"""How many rows of each table an export holds."""

WORKED_OUT = frozenset(
    ("supplier_name", "supplier_country", "buyer_name", "buyer_country", "level", "at_least",
     "place", "rank")
)  # fmt: skip
"""The columns of the table of links that no link holds: they are shown, and never read back."""

LONGEST_CELL = 32_000
"""A longer text goes on in the columns `name~2`, `name~3`: no spreadsheet takes it in one cell."""


@dataclass(frozen=True, slots=True)
class FlatTable:
    """Rows of cells under the names of the fields; a nested field is named `group.field`."""

    name: str
    headers: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def links_table(network: Network, assessment: Assessment) -> FlatTable:
    """Every link by id: all its fields, the names and countries of both ends, level and rank.

    Codes and field names are those of the command line; money is in whole cents a year.
    """
    found = link_levels(assessment)
    rows = []
    for link_id in sorted(network.links):
        link = network.links[link_id]
        supplier, buyer = network.organisations[link.supplier], network.organisations[link.buyer]
        ends: dict[str, Cell] = {
            "supplier_name": supplier.name,
            "supplier_country": supplier.country,
            "buyer_name": buyer.name,
            "buyer_country": buyer.country,
        }
        rows.append({**dict(_flat(to_plain_full(link))), **ends, **found[link_id]})
    return _table("links", rows)


def all_tables(network: Network, assessment: Assessment) -> list[FlatTable]:
    """One table for each kind of record that is there, the links with their level.

    Rows kept aside that are settled are left out.
    """
    tables = [_records_table("project", [network.project])]
    for group, kind in GROUPS.items():
        if kind is Kind.LINK:
            tables.append(links_table(network, assessment))
            continue
        records = network.kept_rows if kind is Kind.KEPT_ROW else network.records(kind)
        tables.append(_records_table(group, [records[one] for one in sorted(records)]))
    return [table for table in tables if table.rows]


def link_levels(assessment: Assessment) -> dict[str, dict[str, Cell]]:
    """Level, place and rank of each link; what has none is empty."""
    links = assessment.links
    columns = zip(
        links.ids,
        links.level.tolist(),
        links.at_least.tolist(),
        links.place.tolist(),
        links.rank.tolist(),
        strict=True,
    )
    return {
        one: {
            "level": LEVELS[level].value,
            "at_least": at_least,
            "place": place or None,
            "rank": rank or None,
        }
        for one, level, at_least, place, rank in columns
    }


def _records_table(name: str, records: list[Record]) -> FlatTable:
    return _table(name, [dict(_flat(to_plain_full(one))) for one in records])


def _table(name: str, rows: list[dict[str, Cell]]) -> FlatTable:
    """Columns in the order in which the rows bring them."""
    headers = tuple(dict.fromkeys(header for row in rows for header in row))
    return FlatTable(name, headers, tuple(tuple(row.get(one) for one in headers) for row in rows))


def _flat(values: Mapping[str, Plain], prefix: str = "") -> Iterator[tuple[str, Cell]]:
    """Nested fields as `group.field`, lists as one text."""
    for name, value in values.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{name}.")
        elif isinstance(value, list):
            yield from _parts(f"{prefix}{name}", _listed(value))
        elif isinstance(value, str):
            yield from _parts(f"{prefix}{name}", value)
        else:
            yield f"{prefix}{name}", value


def _listed(items: Sequence[Plain]) -> str:
    """Items as one text; as JSON where they would not be told apart."""
    texts = [str(item) for item in items]
    is_plain = all(text and text == text.strip() and ";" not in text for text in texts)
    if is_plain and not (texts and texts[0].startswith("[")):
        return "; ".join(texts)
    return json.dumps(texts, ensure_ascii=False)


def _parts(name: str, text: str) -> Iterator[tuple[str, Cell]]:
    """`text` in pieces a cell can hold."""
    yield name, text[:LONGEST_CELL]
    for number, start in enumerate(range(LONGEST_CELL, len(text), LONGEST_CELL), 2):
        yield f"{name}~{number}", text[start : start + LONGEST_CELL]
