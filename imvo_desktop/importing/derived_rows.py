"""Rows that a row of a list implies: a chain in columns, the country of the buyer, of the mine."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Sequence

from imvo_desktop.domain.codes import OrganisationKind
from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.importing.canonical import cleaned, name_key
from imvo_desktop.importing.known_columns import CHAIN_FIELDS
from imvo_desktop.importing.supplier_table import SupplierRow, Values
from imvo_desktop.importing.table import Finding
from imvo_desktop.knowledge import countries
from imvo_desktop.progress import SILENT, Progress

_SEVERAL = re.compile(r"[;|/\n]")
_COMMA = re.compile(
    r",(?! (?:the )?(?:democratic|islamic|united|republic|plurinational|bolivarian|province)\b)",
    re.IGNORECASE,
)
_STEP = 500
_STEPS = frozenset(CHAIN_FIELDS)
_REUSED = re.compile(r"recycl|scrap|schroot|gerecycled", re.IGNORECASE)


def with_derived(
    rows: Sequence[SupplierRow], findings: list[Finding], progress: Progress = SILENT
) -> tuple[SupplierRow, ...]:
    """`rows`, and behind each the rows that follow from it, numbered from part 1.

    What names no place a material comes from is added to `findings`.
    """
    found: list[SupplierRow] = []
    buyers: set[tuple[str, str]] = set()
    for index, row in enumerate(rows):
        if index % _STEP == 0:
            progress.step(index, len(rows))
        if not row.more:
            found.append(row)
            continue
        first, *steps = _path(row)
        implied = [*steps, *_buyer_of(row, buyers), *_origins(first, findings)]
        found.append(first)
        found += [
            dataclasses.replace(one, part=part) for part, one in enumerate(implied, first.part + 1)
        ]
    return tuple(found)


def _path(row: SupplierRow) -> Iterator[SupplierRow]:
    """The row as a delivery to the last step above it, and each step to the one before it."""
    names = [] if _STEPS.isdisjoint(row.more) else _names_above(row)
    if not names:
        yield row
        return
    yield dataclasses.replace(row, buyer=names[-1], buyer_id="")
    for index in range(len(names) - 1, -1, -1):
        is_first = index == 0
        yield SupplierRow(
            number=row.number,
            name=names[index],
            organisation={},
            identifiers={},
            link={},
            buyer=row.buyer if is_first else names[index - 1],
            buyer_id=row.buyer_id if is_first else "",
        )


def _names_above(row: SupplierRow) -> list[str]:
    """Who stands in the chain before the supplier of the row, each once."""
    texts = [cleaned(str(row.more.get(step, ""))) for step in CHAIN_FIELDS]
    names: list[str] = []
    for name in filter(None, texts):
        if not names or name_key(name) != name_key(names[-1]):
            names.append(name)
    is_itself = bool(names) and name_key(names[-1]) == name_key(row.name)
    return names[:-1] if is_itself else names


def _buyer_of(row: SupplierRow, seen: set[tuple[str, str]]) -> Iterator[SupplierRow]:
    """The buyer with its country, once for each."""
    country = row.more.get("buyer.country")
    key = (row.buyer, str(country))
    if country is None or not row.buyer or key in seen:
        return
    seen.add(key)
    yield SupplierRow(
        number=row.number,
        name=row.buyer,
        organisation={"country": country},
        identifiers={"own": row.buyer_id} if row.buyer_id else {},
        link={},
        has_delivery=False,
    )


def _origins(row: SupplierRow, findings: list[Finding]) -> Iterator[SupplierRow]:
    """Where the material of the row comes from: one organisation for each material and country."""
    text = str(row.more.get("origin.country") or "")
    if not text:
        return
    product = row.link.get("product")
    for part in _places(text):
        code = countries.resolve(part)
        if code is None:
            is_reused = _REUSED.search(part) is not None
            kind = "origin_reused" if is_reused else "origin_unknown"
            findings.append(Finding(kind, Seriousness.REMARK, row.number, None, part[:200]))
            continue
        place = countries.name(code, "en")
        link: Values = {"country_of_making": code}
        if product:
            link["product"] = product
        yield SupplierRow(
            number=row.number,
            name=f"{product} ({place})" if product else place,
            organisation={"country": code},
            identifiers={},
            link=link,
            buyer=row.name,
            buyer_id=row.identifiers.get("own", ""),
            kind=OrganisationKind.ORIGIN,
        )


def _places(text: str) -> list[str]:
    """The places named in a cell: one as it stands, or several apart."""
    if countries.resolve(whole := cleaned(text)) is not None:
        return [whole]
    parts = [cleaned(one) for some in _SEVERAL.split(text) for one in _COMMA.split(some)]
    return list(dict.fromkeys(filter(None, parts)))
