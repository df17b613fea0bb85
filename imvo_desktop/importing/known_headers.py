"""The headers of lists others publish or keep: which there must be, and what each stands for."""

from __future__ import annotations

from dataclasses import dataclass, field

from imvo_desktop.importing.synonyms import squeezed


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
        "cmrt",
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
        "eudr_geojson",
        "producer name,producer country|country code|country,production place|area",
        {
            "producer name": "organisation.name",
            "producer country|country code|country": "organisation.country",
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
    _template("suppliershield_bom", "product id,product name,component supplier ids", {}),
    _template("csr_risk_check", "country,product,theme,subtheme,risk|risks|risk description", {}),
)
EDGE_PAIRS = tuple(
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
AUDIT_MARKS = frozenset(map(squeezed, _AUDIT_HEADERS.split("|")))
