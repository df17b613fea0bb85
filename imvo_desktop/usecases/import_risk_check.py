"""Plans the import of a batch of the CSR Risk Check: its risks become findings of one source.

The publisher says nothing of how likely a risk is, so neither do the findings. A theme that has
several risks for the same product from the same country is one finding, with all of them noted.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Mapping, Sequence

from imvo_desktop.domain import ids
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import edit
from imvo_desktop.domain.fields import MAX_TEXT_LENGTH
from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.source_records import Source, SourceFinding
from imvo_desktop.importing.canonical import cleaned, name_key
from imvo_desktop.importing.known_rows import RISK_COLUMNS, without_count
from imvo_desktop.importing.supplier_table import AsideRow
from imvo_desktop.importing.synonyms import squeezed
from imvo_desktop.importing.table import Finding, Table
from imvo_desktop.knowledge import product_finder
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases.import_plan import ImportPlan, Outcome, changes_of, counts_of
from imvo_desktop.usecases.own_list_columns import Role, theme_names
from imvo_desktop.usecases.own_list_rows import Manner, NotUnderstoodError, Reason, of_cells

SOURCE = Source(
    id="csr-risk-check",
    publisher="MVO Nederland",
    title="CSR Risk Check",
    address="https://www.mvorisicochecker.nl/",
)
_COLUMNS = ("country", "product", "theme", "subtheme")
_RISK = frozenset(map(squeezed, ("risk", "risks", "risk description")))
_REASONS = {
    Reason.COUNTRY_UNKNOWN: "risk_country_unknown",
    Reason.GOOD_UNKNOWN: "risk_good_unknown",
    Reason.THEME_UNKNOWN: "risk_theme_unknown",
}

# Broad words for goods that have no one heading: our choice of chapters of the Harmonized System.
_BROAD = {
    "clothing|clothes|apparel|kleding": "61|62",
    "textiles|textile|textiel": "50|51|52|53|54|55|56|57|58|59|60|61|62|63",
    "leather|leer": "41|42",
    "vegetables|groente|groenten": "07",
    "fruit|fruits": "08",
    "flowers|plants|bloemen|planten": "06",
    "fish|seafood|vis": "03",
    "meat|vlees": "02",
    "dairy|zuivel": "04",
    "cereals|grains|graan|granen": "10",
    "spices|specerijen": "09",
    "chemicals|chemische producten": "28|29|38",
    "plastics|plastic|kunststof|kunststoffen": "39",
    "rubber": "40",
    "paper|papier": "48",
    "metals|metalen": "72|73|74|75|76|78|79|80|81",
    "electronics|elektronica": "85",
    "machinery|machines": "84",
    "vehicles|voertuigen": "87",
    "glass|glas": "70",
    "ceramics|keramiek": "69",
    "medicines|geneesmiddelen": "30",
}
_BROAD_CODES = {word: code for words, code in _BROAD.items() for word in words.split("|")}
_AND = re.compile(r"[,;/&]|\b(?:and|en)\b")
_REST = re.compile(r"\b(?:related|other|products?|goods|overige|verwante|producten)\b")

type Key = tuple[str, str, str]
type Group = list[tuple[int, tuple[str, ...], str]]


def plan(table: Table, network: Network) -> ImportPlan:
    """What the risks of `table` add to the sources of `network`.

    A row is kept aside whose country, product or theme is not known. The same batch again changes
    nothing; a later one adds what is new.
    """
    manner = Manner(theme_names([Labels("en"), Labels("nl")]), None, ".")
    aside: list[AsideRow] = []
    notes: list[Finding] = []
    said: list[SourceFinding] = []
    for key, group in _groups(table):
        try:
            said += _findings(key, [risk for _, _, risk in group], manner)
        except NotUnderstoodError as error:
            code = _REASONS.get(error.reason, "risk_not_understood")
            for number, row, _ in group:
                aside.append(AsideRow(number, code, row))
                notes.append(Finding(code, Seriousness.ERROR, number, None, error.value[:200]))
    if said:
        notes.append(Finding("risks_read", Seriousness.REMARK, None, None, str(len(said))))
    outcomes = _outcomes(said, network)
    used = len(table.rows) - len(aside)
    return ImportPlan(
        edit=edit("add_own_list", changes_of(outcomes), count=len(said), name=SOURCE.title),
        findings=tuple(sorted(notes, key=lambda one: one.row or 0)),
        counts=counts_of(outcomes),
        rows_in=len(table.rows),
        rows_used=used,
        rows_aside=len(aside),
        aside=tuple(sorted(aside, key=lambda one: one.row)),
    )


def _groups(table: Table) -> Iterable[tuple[Key, Group]]:
    """The rows by country, product and theme, however these are typed, in the order of the list.

    Each group has the texts of its first row.
    """
    places = _places(table.headers)
    found: dict[Key, tuple[Key, Group]] = {}
    for number, row in zip(table.row_numbers, table.rows, strict=True):
        country, product, theme, subtheme, risk = (cleaned(row[place]) for place in places)
        key = (country, product, without_count(subtheme) or without_count(theme))
        group = found.setdefault(_folded(key), (key, []))[1]
        group.append((number, tuple(row), risk))
    return found.values()


def _folded(key: Key) -> Key:
    country, product, theme = key
    return name_key(country), name_key(product), name_key(theme)


def _places(headers: Sequence[str]) -> list[int]:
    """The places of the five columns: by their names, else as they stand."""
    plain = [squeezed(one) for one in headers]
    risk = next((index for index, name in enumerate(plain) if name in _RISK), None)
    if risk is None or not set(_COLUMNS) <= set(plain):
        return list(range(RISK_COLUMNS))
    return [*map(plain.index, _COLUMNS), risk]


def _findings(key: Key, risks: Sequence[str], manner: Manner) -> list[SourceFinding]:
    country, product, theme = key
    note = "\n".join(dict.fromkeys(filter(None, risks)))[:MAX_TEXT_LENGTH]
    cells: Mapping[Role, str] = {
        Role.COUNTRY: country,
        Role.GOOD: product,
        Role.THEME: theme,
        Role.NOTE: note,
    }
    codes = codes_of(product)
    if codes and not product_finder.code_of(product):
        cells = {**cells, Role.HS: codes}
    name = ids.row_id(Kind.SOURCE_FINDING, "\n".join(_folded(key)))
    return [
        dataclasses.replace(one, source=SOURCE.id, likelihood=None)
        for one in of_cells(cells, manner, name)
    ]


def codes_of(product: str) -> str:
    """The codes of a broad group of goods, joined with `|`; blank where a part is not known."""
    parts = (_REST.sub(" ", one).strip() for one in _AND.split(product.casefold()))
    codes = [
        _BROAD_CODES.get(one) or product_finder.code_of(one) for one in map(cleaned, parts) if one
    ]
    if not all(codes):
        return ""
    return "|".join(dict.fromkeys(code for some in codes for code in some.split("|")))


def _outcomes(said: Sequence[SourceFinding], network: Network) -> list[Outcome]:
    if not said:
        return []
    source = network.get(Kind.SOURCE, SOURCE.id)
    outcomes = [Outcome(source, source or SOURCE)]
    return outcomes + [Outcome(network.get(Kind.SOURCE_FINDING, one.id), one) for one in said]
