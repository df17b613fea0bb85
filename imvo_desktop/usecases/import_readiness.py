"""Whether a list can be imported as it is mapped: one answer for the window and the commands."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from imvo_desktop.importing import templates
from imvo_desktop.importing.supplier_table import NAMING
from imvo_desktop.importing.table import Table
from imvo_desktop.usecases import own_list_columns


class Missing(StrEnum):
    """What keeps a list from being imported."""

    NAME = "name"
    SECOND_COLUMN = "second_column"
    BUYER = "buyer"


def comes_in_by_itself(table: Table, fields: Iterable[str]) -> bool:
    """Whether `table` is a list that is known and needs no mapping, such as our own export."""
    return table.how.template in templates.COMES_IN_BY_ITSELF and not set(fields)


def is_about_places_or_goods(table: Table, fields: Iterable[str]) -> bool:
    """Whether no column names a supplier while some name countries, goods, codes or sectors.

    Such a list says something of them: it can come in as a source, not as suppliers.
    """
    if comes_in_by_itself(table, fields) or NAMING & set(fields):
        return False
    return not own_list_columns.SUBJECTS.isdisjoint(own_list_columns.recognised(table))


def missing(table: Table, fields: Iterable[str], buyer: str | None) -> Missing | None:
    """The first thing that is missing; `buyer` is who buys where no column says it, if known."""
    given = list(fields)
    if comes_in_by_itself(table, given):
        return None
    if not NAMING & set(given):
        return Missing.NAME
    if len(given) != len(set(given)):
        return Missing.SECOND_COLUMN
    is_declared = table.how.template == templates.CMRT
    if (is_declared or asks_for_buyer(given)) and not buyer:
        return Missing.BUYER
    return None


def asks_for_buyer(fields: Iterable[str]) -> bool:
    """Whether the columns leave open who buys."""
    return not set(fields) & {"buyer.name", "buyer.id"}
