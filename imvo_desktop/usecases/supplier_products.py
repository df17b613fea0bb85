"""What suppliers deliver, by their own list, for a list of links that does not say it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping

from imvo_desktop.importing.canonical import name_key
from imvo_desktop.importing.table import Table

COLUMN = "product (list of suppliers)"
"""The column that is added; a list that has one of that name is left as it is."""
_PRODUCT = "link.product"
_NAMES = ("organisation.identifiers.own", "organisation.name")
_BUYERS = frozenset({"buyer.name", "buyer.id"})

type Lists = Iterable[tuple[Table, Mapping[str, str]]]


def with_products(
    table: Table, mapping: Mapping[str, str], lists: Lists
) -> tuple[Table, Mapping[str, str]]:
    """`table` with the product of each supplier, and its mapping, where only `lists` say it.

    Only for a list of who delivers to whom without a product of its own; a supplier that has
    several products in `lists` gets none.
    """
    fields = set(mapping.values())
    if not fields & _BUYERS or _PRODUCT in fields or COLUMN in table.columns:
        return table, mapping
    products = _products(lists)
    places = [table.columns.index(column) for column in _columns(mapping)]
    found = [_product([row[place] for place in places], products) for row in table.rows]
    if not any(found):
        return table, mapping
    rows = tuple((*row, product) for row, product in zip(table.rows, found, strict=True))
    wider = dataclasses.replace(table, headers=(*table.headers, COLUMN), rows=rows)
    return wider, {**mapping, COLUMN: _PRODUCT}


def _columns(mapping: Mapping[str, str]) -> list[str]:
    by_field = {field: column for column, field in mapping.items()}
    return [by_field[field] for field in _NAMES if field in by_field]


def _product(names: Iterable[str], products: Mapping[str, str]) -> str:
    return next((products[name_key(one)] for one in names if name_key(one) in products), "")


def _products(lists: Lists) -> dict[str, str]:
    """The one product of each supplier, by its number and by its name."""
    several: dict[str, set[str]] = {}
    for table, mapping in lists:
        product = next((column for column, field in mapping.items() if field == _PRODUCT), None)
        if product is None or set(mapping.values()) & _BUYERS:
            continue
        at = table.columns.index(product)
        for column in _columns(mapping):
            place = table.columns.index(column)
            for row in table.rows:
                if row[place].strip() and row[at].strip():
                    several.setdefault(name_key(row[place]), set()).add(row[at].strip())
    return {name: found.pop() for name, found in several.items() if len(found) == 1}
