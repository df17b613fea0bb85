"""Lists we know by their headers, so that nobody has to map them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.fields import field_names
from imvo_desktop.importing import known_rows
from imvo_desktop.importing.synonyms import exact, folded_header, squeezed

OWN_EXPORT = "own_export"
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


@dataclass(frozen=True, slots=True)
class Template:
    """A known list: the headers it must have, and the field of each column we take.

    Of each group in `required` one header must be there. `has_makers` says that its organisations
    are places of making (factories, mills, farms). `is_whole`: it has no columns but these.
    """

    name: str
    required: tuple[frozenset[str], ...]
    fields: dict[str, str] = field(default_factory=dict)
    has_makers: bool = False
    is_whole: bool = False

    def fits(self, known: frozenset[str]) -> bool:
        """Whether a list with the squeezed headers `known` is this one."""
        if not all(one & known for one in self.required):
            return False
        return not self.is_whole or known <= frozenset(self.fields).union(*self.required)


def _template(
    name: str, required: str, fields: dict[str, str], *, makers: bool = False, whole: bool = False
) -> Template:
    """`required` has groups with commas between them, and in a group `|` between headers."""
    groups = tuple(frozenset(map(squeezed, one.split("|"))) for one in required.split(","))
    plain = {squeezed(one): to for names, to in fields.items() for one in names.split("|")}
    return Template(name, groups, plain, makers, whole)


_OSH = {
    "country|country code": "organisation.country",
    "name": "organisation.name",
    "address": "organisation.address",
    "sector product type|sector": "organisation.sector",
    "product type": "link.product",
    "number of workers": "organisation.workers",
    "parent company": "organisation.parent",
    "lat": "organisation.lat",
    "lng": "organisation.lon",
    "os id": "organisation.identifiers.os_id",
}
_OSH_UNUSED = {
    "facility type processing type": "",
    "facility type": "",
    "processing type": "",
    "extra": "",
}
_FACTORIES = {
    "factory name|facility name|name of factory|production unit|unit name": "organisation.name",
    "product type|products|type of products|product category|types of products": "link.product",
    "supplier group|parent company group": "organisation.group",
    "parent company": "organisation.parent",
    "address|site address|factory address|facility address": "organisation.address",
    "city": "organisation.city",
    "state|province|state province": "organisation.region",
    "postal code": "organisation.postcode",
    "country region|country": "organisation.country",
    "total workers|number of workers|workers": "organisation.workers",
}
_FACTORY_NAMES = "factory name|facility name|name of factory|production unit|unit name"
_CMRT_NAMES = "smelter look up|smelter reference list|smelter name|standard smelter names"
_CMRT_COUNTRIES = "smelter country|smelter facility location country"

TEMPLATES: tuple[Template, ...] = (
    _template(
        CMRT,
        f"metal,{_CMRT_NAMES},{_CMRT_COUNTRIES}",
        {
            "metal": "link.product",
            "smelter name|standard smelter names": "organisation.name",
            _CMRT_COUNTRIES: "organisation.country",
            "smelter identification|smelter id": "organisation.identifiers.own",
            "smelter street|smelter facility location street address": "organisation.address",
            "smelter city|smelter facility location city": "organisation.city",
            "smelter facility location state province": "organisation.region",
            "location of mine|location of mines": "origin.country",
            "declaring company": "buyer.name",
        },
        makers=True,
    ),
    _template(
        EUDR_GEOJSON,
        "producer name,producer country,production place|area",
        {
            "producer name": "organisation.name",
            "producer country": "organisation.country",
            "production place": "organisation.address",
            "lat": "organisation.lat",
            "lng": "organisation.lon",
        },
        makers=True,
    ),
    _template(
        "osh_download",
        "os id,name,address,country code|country name",
        {**_OSH, "country code": "organisation.country"},
        makers=True,
    ),
    _template(
        "osh_contribution",
        "country|country code,name,address,sector product type",
        _OSH,
        makers=True,
    ),
    _template(
        "osh_contribution",
        "country|country code,name,address,sector",
        _OSH | _OSH_UNUSED,
        makers=True,
        whole=True,
    ),
    _template(
        "nike_map",
        "factory name,product type,address,city,country region,events|subcons",
        _FACTORIES,
        makers=True,
    ),
    _template(
        "transparency_pledge",
        f"{_FACTORY_NAMES},product type|products|type of products|product category"
        "|types of products,address|site address|factory address|facility address,"
        "country region|country",
        _FACTORIES,
        makers=True,
    ),
    _template(
        "suppliershield_suppliers",
        "id,name,tier,component,country code,contract value eur m",
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
        "source id,target id,dependency weight",
        {"source id": "organisation.identifiers.own", "target id": "buyer.id"},
    ),
    _template(SUPPLIERSHIELD_BOM, "product id,product name,component supplier ids", {}),
    _template(CSR_RISK_CHECK, "country,product,theme,subtheme,risk|risks|risk description", {}),
)
_EDGE_PAIRS = tuple(
    (squeezed(supplier), squeezed(buyer))
    for supplier, buyer in (
        ("supplier", "buyer"),
        ("supplier", "customer"),
        ("supplier name", "buyer name"),
        ("supplier name", "customer name"),
        ("supplier id", "buyer id"),
        ("supplier id", "customer id"),
        ("vendor", "customer"),
        ("seller", "buyer"),
        ("source", "target"),
        ("source id", "target id"),
        ("from", "to"),
        ("upstream", "downstream"),
        ("van", "naar"),
        ("leverancier", "afnemer"),
        ("leverancier", "klant"),
        ("lieferant", "abnehmer"),
        ("lieferant", "kunde"),
        ("von", "nach"),
        ("fournisseur", "acheteur"),
        ("fournisseur", "client"),
        ("de", "vers"),
        ("proveedor", "comprador"),
        ("proveedor", "cliente"),
        ("fornitore", "cliente"),
        ("dostawca", "odbiorca"),
    )
)
_AUDIT_HEADERS = (
    "zc number|zs number|zc code|zs code|sedex id|sedex number|sedex zc|sedex zs|"
    "sedex company reference|sedex site reference|amfori id|amfori site id|site amfori id|db id|"
    "bsci id|amfori rating|bsci rating|audit rating|overall rating|last audit date|audit date|"
    "date of last audit|latest audit|smeta date|ecovadis score|ecovadis medal|ecovadis id|medal|"
    "scorecard date|overall score|sa8000|audit type|auditdatum|laatste audit|datum laatste audit"
)
_AUDIT_MARKS = frozenset(map(squeezed, _AUDIT_HEADERS.split("|")))
_CHAIN = re.compile(
    r"(?:tier|laag|ketenlaag|level|niveau|stufe|rang|stap) ?(\d)"
    r"(?: (?:supplier|name|supplier name|leverancier|naam|lieferant|fournisseur|company))?"
)
_CHAIN_NAMES = ("brand", "group", "parent", "mill")
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
    if len(chain_columns(headers)) > 1:
        return CHAIN_COLUMNS
    if _is_audit_list(headers):
        return AUDIT_LIST
    return CSR_RISK_CHECK if known_rows.are_risks(headers, rows) else None


def own_kind(headers: tuple[str, ...]) -> Kind | None:
    """The kind of record of a table this program wrote: it has every field of that kind.

    A field with parts has a column only for each part that is filled in somewhere.
    """
    names = {header.partition(".")[0] for header in headers}
    for kind in (Kind.LINK, Kind.ORGANISATION, Kind.RISK):
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
    for supplier, buyer in _EDGE_PAIRS:
        if supplier in plain and buyer in plain:
            return plain.index(supplier), plain.index(buyer)
    return None


def chain_columns(headers: Headers) -> tuple[int, ...]:
    """The columns of a chain that is written from left to right, nearest to the buyer first."""
    found = [_CHAIN.fullmatch(folded_header(header)) for header in headers]
    steps = sorted((int(one[1]), index) for index, one in enumerate(found) if one is not None)
    if len(steps) > 1 and len({step for step, _ in steps}) == len(steps):
        return tuple(index for _, index in steps)
    plain = [folded_header(header).removesuffix(" name") for header in headers]
    plain = ["parent" if one == "parent company" else one for one in plain]
    is_path = all(name in plain for name in _CHAIN_NAMES)
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
    has_mark = any(squeezed(header) in _AUDIT_MARKS for header in headers)
    return has_mark and "organisation.name" in fields
