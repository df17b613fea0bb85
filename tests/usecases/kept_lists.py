"""A list of which three rows cannot be used, and projects it was imported into."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from types import MappingProxyType

from imvo_desktop.domain.codes import OrganisationKind
from imvo_desktop.domain.kept_row import KeptRow
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Organisation
from imvo_desktop.importing import templates
from imvo_desktop.importing.column_mapping import guess
from imvo_desktop.importing.table import Table
from imvo_desktop.usecases import import_suppliers
from imvo_desktop.usecases.import_choices import ImportChoices
from imvo_desktop.usecases.import_plan import ImportPlan
from tests.importing.lists import table

OWN = Organisation(id="own", name="Tas BV", kind=OrganisationKind.OWN, country="NL")
WHEN = "2026-11-22T10:00:00Z"
LIST = """naam;land;product;bedrag
Acme;BD;shirts;1.234,50
;BD;tassen;1.234
Bravo;NL;tassen;12,50
;IN;garen;99,00
Totaal;;;2.500,00
"""


def planned(
    network: Network,
    made: Table,
    file: str = "lijst.csv",
    mended: Mapping[int, tuple[str, ...]] = MappingProxyType({}),
) -> ImportPlan:
    """The import of `made` from `file`, each column read as it is guessed."""
    template = templates.recognise(made.headers, made.rows)
    made = dataclasses.replace(made, how=dataclasses.replace(made.how, template=template))
    mapping = guess(made.headers, made.rows).by_name(made.columns)
    return import_suppliers.plan(
        made, mapping, network, ImportChoices(file=file, when=WHEN, mended=mended)
    )


def imported(text: str = LIST, file: str = "lijst.csv") -> Network:
    """A project into which the list `text` was imported."""
    network = Network([OWN])
    network.apply(planned(network, table(text), file).edit)
    return network


def by_row(network: Network) -> dict[int, KeptRow]:
    """The rows that are kept, by their number in the list."""
    return {one.row: one for one in network.kept_rows.values()}


def mended(network: Network, names: dict[int, str]) -> dict[str, tuple[str, ...]]:
    """The cells of kept rows with a name typed in the first column, by id."""
    rows = by_row(network)
    return {rows[row].id: (name, *rows[row].cells[1:]) for row, name in names.items()}
