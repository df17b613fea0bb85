"""Which field a column has in a template, or in a form of list that many keep in the same way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from imvo_desktop.importing import column_content, templates
from imvo_desktop.importing.known_headers import Template
from imvo_desktop.importing.synonyms import folded_header, squeezed

CHAIN_FIELDS = tuple(f"chain.{step}" for step in range(1, 7))
"""The steps of a chain written from left to right, between the buyer and the supplier."""
COMPANY_HEADERS = frozenset({"company name", "company", "bedrijf", "bedrijfsnaam", "organisation"})
_SITE_HEADERS = frozenset(
    {"site name", "site", "facility name", "factory name", "site company name"}
)
_SHORTEST_START = 12

type Columns = Iterator[tuple[int, str]]
"""The number of a column and its field, the surest first."""


def fields_of(
    headers: Sequence[str], samples: Sequence[Sequence[str]], known: Template | str | None
) -> Columns:
    """The columns of a template, or of the list that `templates.recognise` knows as `known`."""
    if isinstance(known, Template):
        yield from _of_template(headers, known)
    elif known == templates.CHAIN_COLUMNS:
        yield from _of_chain(headers)
    elif known == templates.EDGE_LIST:
        yield from _of_ends(headers, samples)
    elif known == templates.AUDIT_LIST:
        yield from _of_sites(headers)


def _of_template(headers: Sequence[str], template: Template) -> Columns:
    """Its columns in the order of the template: the first of several for one field is taken."""
    plain = list(enumerate(map(squeezed, headers)))
    for known, name in template.fields.items():
        exact_ones = [index for index, header in plain if header == known]
        long_ones = [index for index, header in plain if header.startswith(known)]
        for index in exact_ones + (long_ones if len(known) > _SHORTEST_START else []):
            if name:
                yield index, name


def _of_chain(headers: Sequence[str]) -> Columns:
    """A path in columns: the last one is the supplier; of brand to mill the first is the buyer."""
    *above, deepest = templates.chain_columns(headers)
    yield deepest, "organisation.name"
    if folded_header(headers[above[0]]).startswith("brand"):
        yield above.pop(0), "buyer.name"
    yield from zip(above, CHAIN_FIELDS, strict=False)


def _of_ends(headers: Sequence[str], samples: Sequence[Sequence[str]]) -> Columns:
    """Supplier and buyer of an edge list: numbers where both columns hold codes."""
    ends = templates.edge_columns(headers)
    if ends is None:
        return
    if all(column_content.are_codes(samples[index]) for index in ends):
        names = ("organisation.identifiers.own", "buyer.id")
    else:
        names = ("organisation.name", "buyer.name")
    yield from zip(ends, names, strict=True)


def _of_sites(headers: Sequence[str]) -> Columns:
    """Of a list of sites the company beside the site is whose it is, not who buys."""
    plain = [folded_header(header) for header in headers]
    site = next((index for index, one in enumerate(plain) if one in _SITE_HEADERS), None)
    company = next((index for index, one in enumerate(plain) if one in COMPANY_HEADERS), None)
    if site is not None and company is not None:
        yield site, "organisation.name"
        yield company, "organisation.parent"
