"""Lists we know by their headers, so that nobody has to map them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.fields import field_names
from imvo_desktop.importing.synonyms import folded_header


@dataclass(frozen=True, slots=True)
class Template:
    """A known list: the headers it must have, and the field of each column we take.

    `has_makers` says that its organisations are places of making (factories, mills, farms).
    """

    name: str
    required: frozenset[str]
    fields: dict[str, str]
    has_makers: bool = False
    is_whole: bool = False


def _template(
    name: str, fields: dict[str, str], more: str = "", *, makers: bool = False, whole: bool = False
) -> Template:
    required = frozenset(fields) | frozenset(filter(None, more.split("|")))
    return Template(name, required, fields, makers, whole)


_OSH = {
    "country": "organisation.country",
    "name": "organisation.name",
    "address": "organisation.address",
}
_OSH_OPTIONAL = {
    "sector": "organisation.sector",
    "sector product type": "organisation.sector",
    "number of workers": "organisation.workers",
    "parent company": "organisation.parent",
    "lat": "organisation.lat",
    "lng": "organisation.lon",
}
_FACTORY_LIST = {
    "factory name": "organisation.name",
    "product type": "link.product",
    "address": "organisation.address",
    "city": "organisation.city",
    "country region": "organisation.country",
}
_FACTORY_OPTIONAL = {
    "supplier group": "organisation.group",
    "state": "organisation.region",
    "postal code": "organisation.postcode",
    "total workers": "organisation.workers",
}

TEMPLATES: tuple[Template, ...] = (
    _template(
        "osh_download",
        {
            "os id": "organisation.identifiers.os_id",
            "name": "organisation.name",
            "address": "organisation.address",
            "country code": "organisation.country",
        },
        "country name",
        makers=True,
    ),
    _template(
        "osh_contribution", _OSH | {"sector": "organisation.sector"}, makers=True, whole=True
    ),
    _template(
        "osh_contribution",
        _OSH | {"sector product type": "organisation.sector"},
        makers=True,
    ),
    _template("nike_map", _FACTORY_LIST, "events|subcons", makers=True),
    _template("transparency_pledge", _FACTORY_LIST, makers=True),
    _template(
        "suppliershield_suppliers",
        {
            "id": "organisation.identifiers.own",
            "name": "organisation.name",
            "tier": "tier",
            "component": "link.product",
            "country code": "organisation.country",
            "region": "organisation.region",
            "contract value eur m": "link.value",
        },
    ),
    _template(
        "suppliershield_dependencies",
        {"source id": "organisation.identifiers.own", "target id": "buyer.id"},
        "dependency weight",
    ),
)
_OPTIONAL = {
    "osh_contribution": _OSH_OPTIONAL,
    "osh_download": _OSH_OPTIONAL,
    "nike_map": _FACTORY_OPTIONAL,
    "transparency_pledge": _FACTORY_OPTIONAL,
}
_EDGE_PAIRS = (
    ("supplier", "buyer"),
    ("source", "target"),
    ("from", "to"),
    ("van", "naar"),
    ("leverancier", "afnemer"),
)
OWN_EXPORT = "own_export"
_WITH_PARTS = frozenset({"practices", "identifiers"})
_MAKER_WORDS = re.compile(
    r"\b(factory|facility|mill|smelter|mine|farm|fabriek|fabrieksnaam|usine|plantation|refinery|"
    r"farmer|producername)\b"
)


def recognise(headers: tuple[str, ...]) -> str | None:
    """The name of the known list with these headers, or None."""
    if own_kind(headers) is not None:
        return OWN_EXPORT
    found = matching(headers)
    if found is not None:
        return found.name
    folded = {folded_header(header) for header in headers}
    is_edge_list = any({supplier, buyer} <= folded for supplier, buyer in _EDGE_PAIRS)
    return "edge_list" if is_edge_list else None


def own_kind(headers: tuple[str, ...]) -> Kind | None:
    """The kind of record of a table this program wrote: it has every field of that kind.

    A field with parts has a column only for each part that is filled in somewhere.
    """
    names = {header.partition(".")[0] for header in headers}
    for kind in (Kind.LINK, Kind.ORGANISATION, Kind.RISK):
        if names >= set(field_names(kind)) - _WITH_PARTS:
            return kind
    return None


def matching(headers: tuple[str, ...]) -> Template | None:
    """The first template whose headers are all there (and no others, if it asks for that)."""
    folded = {folded_header(header) for header in headers} - {""}
    for template in TEMPLATES:
        if template.required <= folded and (not template.is_whole or template.required == folded):
            return template
    return None


def fields_of(template: Template) -> dict[str, str]:
    """Folded header to field, with the columns the list may have besides."""
    return _OPTIONAL.get(template.name, {}) | template.fields


def lists_makers(headers: tuple[str, ...]) -> bool:
    """Whether the organisations of the list are the places of making (practice.md).

    Only then is the country of the organisation also the country of making.
    """
    found = matching(headers)
    if found is not None:
        return found.has_makers
    return any(_MAKER_WORDS.search(folded_header(header)) for header in headers)
