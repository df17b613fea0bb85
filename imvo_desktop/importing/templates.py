"""Lists we know by their headers, so that nobody has to map them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.fields import field_names
from imvo_desktop.importing import known_rows
from imvo_desktop.importing.known_headers import AUDIT_MARKS, EDGE_PAIRS, TEMPLATES, Template
from imvo_desktop.importing.synonyms import exact, folded_header, squeezed

OWN_EXPORT = "own_export"
_OWN_KINDS = sorted(
    (kind for kind in Kind if kind not in (Kind.FORMER, Kind.PLACEMENT, Kind.NOTE)),
    key=lambda kind: -len(field_names(kind)),
)
SUPPLIERSHIELD_BOM = "suppliershield_bom"
CSR_RISK_CHECK = "csr_risk_check"
EDGE_LIST = "edge_list"
CMRT = "cmrt"
EUDR_GEOJSON = "eudr_geojson"
AUDIT_LIST = "audit_list"
CHAIN_COLUMNS = "chain_columns"
COMES_IN_BY_ITSELF = frozenset({OWN_EXPORT, SUPPLIERSHIELD_BOM, CSR_RISK_CHECK})
"""Lists whose columns are not mapped to fields at all."""

type Headers = Sequence[str]


_CHAIN = re.compile(
    r"(?:tier|laag|ketenlaag|level|niveau|stufe|rang|stap) ?(\d)"
    r"(?: (?:supplier|name|supplier name|leverancier|naam|lieferant|fournisseur|company))?"
)
_CHAIN_NAMES = ("brand", "group", "parent", "mill")
_PARENT = {"parent company": "parent"}
_MAKER_WORDS = re.compile(
    r"\b(factory|facility|mill|smelter|mine|farm|fabriek|fabrieksnaam|usine|plantation|refinery|"
    r"farmer|producername|producer)\b"
)
_WITH_PARTS = frozenset({"practices", "identifiers"})


def recognise(headers: tuple[str, ...], rows: Sequence[Sequence[str]] = ()) -> str | None:
    """The name of the known list with these headers, or None.

    A list without a header is known by its first `rows`, if at all.
    """
    if own_kind(headers) is not None:
        return OWN_EXPORT
    found = matching(headers)
    if found is not None:
        return found.name
    if edge_columns(headers) is not None:
        return EDGE_LIST
    if known_rows.hold_names(chain_columns(headers), rows):
        return CHAIN_COLUMNS
    if _is_audit_list(headers):
        return AUDIT_LIST
    return CSR_RISK_CHECK if known_rows.are_risks(headers, rows) else None


def own_kind(headers: tuple[str, ...]) -> Kind | None:
    """The kind of record of a table this program wrote: it has every field of that kind.

    A field with parts has a column only for each part that is filled in somewhere. Kinds of which
    the few fields could be those of any list are known by the name of their sheet only.
    """
    names = {header.partition(".")[0] for header in headers}
    for kind in _OWN_KINDS:
        if names >= set(field_names(kind)) - _WITH_PARTS:
            return kind
    return None


def matching(headers: Headers) -> Template | None:
    """The first template whose headers are all there (and no others, if it asks for that)."""
    known = frozenset(map(squeezed, headers)) - {""}
    return next((one for one in TEMPLATES if one.fits(known)), None)


def edge_columns(headers: Headers) -> tuple[int, int] | None:
    """The columns of supplier and buyer of a list of who delivers to whom; None for another."""
    plain = [squeezed(header) for header in headers]
    for supplier, buyer in EDGE_PAIRS:
        if supplier in plain and buyer in plain:
            return plain.index(supplier), plain.index(buyer)
    return None


def chain_columns(headers: Headers) -> tuple[int, ...]:
    """The columns of a chain that is written from left to right, nearest to the buyer first."""
    folded = [folded_header(header) for header in headers]
    found = ((_CHAIN.fullmatch(header), index) for index, header in enumerate(folded))
    steps = sorted((int(step[1]), index) for step, index in found if step is not None)
    if len(steps) > 1 and len(dict(steps)) == len(steps):
        return tuple(index for _, index in steps)
    plain = [_PARENT.get(one, one) for one in (one.removesuffix(" name") for one in folded)]
    is_path = set(_CHAIN_NAMES) <= set(plain)
    return tuple(map(plain.index, _CHAIN_NAMES)) if is_path else ()


def lists_makers(headers: tuple[str, ...]) -> bool:
    """Whether the organisations of the list are the places of making (practice.md).

    Only then is the country of the organisation also the country of making.
    """
    found = matching(headers)
    if found is not None:
        return found.has_makers
    return any(_MAKER_WORDS.search(folded_header(header)) for header in headers)


def _is_audit_list(headers: Headers) -> bool:
    """Whether it is a list of sites with what an audit or rating found, and names them."""
    fields = {alias.field for alias in map(exact, headers) if alias is not None}
    has_mark = any(squeezed(header) in AUDIT_MARKS for header in headers)
    return has_mark and "organisation.name" in fields
