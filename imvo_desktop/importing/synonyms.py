"""What columns are called in real lists, in Dutch, English, German and French."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from imvo_desktop.knowledge.letters import unaccented

SYNONYMS: dict[str, str] = {
    "organisation.name": (
        "supplier name|facility name|factory name|smelter name|mill name|producer name|"
        "producername|"
        "farm name|site name|vendor name|leveranciersnaam|naam leverancier|naam van leverancier|"
        "naam crediteur|crediteurnaam|fabrieksnaam|naam fabriek|producent|supplier|vendor|factory|"
        "facility|mill|smelter|leverancier|crediteur|fabriek|lieferant|lieferantenname|"
        "name des lieferanten|hersteller|fournisseur|nom du fournisseur|nom fournisseur|usine|"
        "naam|name|nom|bedrijfsnaam|bedrijf|organisatie|naam organisatie|organisation|organization|"
        "organisation name|organization name|company name|company|firma|firmenname|firmennaam|"
        "unternehmen|entreprise|source|from|van|supplier company|manufacturer|fabrikant|source id"
    ),
    "organisation.country": (
        "country|country code|country name|country region|country iso|iso country|iso2|iso|"
        "supplier country|country of establishment|producercountry|producer country|land|landcode|"
        "landnaam|vestigingsland|land van vestiging|land leverancier|leveranciersland|land code|"
        "laendercode|lieferland|sitzland|pays|code pays|pays du fournisseur|factory country|"
        "facility country|country location|smelter country|nation"
    ),
    "link.country_of_making": (
        "country of making|country of origin|made in|country of manufacture|origin country|origin|"
        "manufacturing country|production country|country of production|coo|productieland|"
        "land van oorsprong|herkomst|land van herkomst|herkomstland|land van productie|"
        "oorsprongsland|gemaakt in|ursprungsland|herkunftsland|herstellungsland|produktionsland|"
        "pays d origine|pays de fabrication|pays de production|mine country"
    ),
    "organisation.address": (
        "address|supplier address|street|street address|address line 1|address 1|full address|"
        "factory address|facility address|adres|straat|adresregel|adresregel 1|straat en nummer|"
        "straat en huisnummer|vestigingsadres|bezoekadres|adresse|anschrift|strasse|rue"
    ),
    "organisation.postcode": (
        "postcode|postal code|zip|zip code|zipcode|post code|postalcode|plz|postleitzahl|"
        "code postal"
    ),
    "organisation.city": (
        "city|town|city name|place|plaats|plaatsnaam|stad|woonplaats|vestigingsplaats|ort|stadt|"
        "ville|municipality|gemeente"
    ),
    "organisation.region": (
        "state|province|state province|province state|provincie|bundesland|county|departement|"
        "region|regio|district|streek|departement region"
    ),
    "organisation.sector": (
        "sector|sector product type|sbi|sbi code|nace|nace code|branche|bedrijfstak|industry|"
        "industrie|sectorcode|secteur"
    ),
    "organisation.workers": (
        "workers|total workers|number of workers|no of workers|number of employees|employees|"
        "workers total|aantal werknemers|werknemers|aantal medewerkers|medewerkers|personeel|fte|"
        "mitarbeiter|anzahl mitarbeiter|beschaeftigte|effectif|nombre d employes|headcount"
    ),
    "organisation.group": (
        "supplier group|group|group name|concern|groep|groepsnaam|konzern|groupe|parent group"
    ),
    "organisation.parent": (
        "parent|parent company|parent company name|moeder|moederbedrijf|moedermaatschappij|"
        "muttergesellschaft|societe mere|holding"
    ),
    "organisation.lat": "lat|latitude|breedtegraad|gps lat|breitengrad|geo lat|y coordinate",
    "organisation.lon": (
        "lon|lng|long|longitude|lengtegraad|gps lng|gps lon|laengengrad|geo lng|geo lon|"
        "x coordinate"
    ),
    "organisation.lat_lon": (
        "latlon|lat lon|latlng|lat lng|coordinates|coordinaten|gps|supplier latlon|geo"
    ),
    "organisation.note": (
        "note|notes|remark|remarks|comment|comments|opmerking|opmerkingen|notitie|toelichting|"
        "bemerkung|bemerkungen|remarque|remarques"
    ),
    "organisation.identifiers.own": (
        "supplier id|supplier number|supplier no|supplier nr|supplier code|vendor id|vendor number|"
        "vendor no|vendor code|leveranciersnummer|leveranciersnr|leverancier nr|leveranciersnr|"
        "leverancierscode|leverancier id|leveranciernummer|crediteurnummer|crediteurnr|"
        "crediteur nr|crediteurennummer|relatienummer|debiteurnummer|lieferantennummer|"
        "lieferanten nr|lieferantennr|numero fournisseur|code fournisseur|ref id|uml id|smelter id|"
        "id|ggn|account number"
    ),
    "organisation.identifiers.os_id": "os id|oar id|open supply hub id|os hub id",
    "organisation.identifiers.kvk": "kvk|kvk nummer|kvk nr|kvknummer|kamer van koophandel|coc",
    "organisation.identifiers.vat": (
        "vat|vat number|vat no|btw|btw nummer|btw nr|btwnummer|btw id|ust id|ust idnr|tva|"
        "numero de tva|vat id"
    ),
    "organisation.identifiers.lei": "lei|lei code|legal entity identifier",
    "link.product": (
        "product|product type|products|product name|product description|component|components|"
        "goods|goederen|producten|productnaam|productgroep|artikel|artikelgroep|"
        "artikelomschrijving|"
        "omschrijving|productomschrijving|metal|material|materiaal|grondstof|commodity|category|"
        "categorie|inkoopcategorie|inkooppakket|produkt|produkte|ware|warengruppe|artikelgruppe|"
        "produit|produits|article|item|dienst|product of dienst|product category"
    ),
    "link.hs": (
        "hs|hs code|hscode|gn code|cn code|goederencode|taric|tariff code|commodity code|"
        "zolltarifnummer|code sh|hs heading"
    ),
    "link.value": (
        "value|spend|annual spend|total spend|amount|purchase value|purchasing value|turnover|"
        "contract value|inkoopwaarde|inkoopbedrag|inkoopomzet|omzet|bedrag|waarde|jaarbedrag|"
        "inkoop|inkoopvolume|totaal inkoop|uitgaven|einkaufswert|einkaufsvolumen|umsatz|betrag|"
        "wert|montant|valeur|achats|chiffre d affaires|contract value eur m|contractwaarde"
    ),
    "link.currency": "currency|valuta|munt|munteenheid|waehrung|devise|currency code",
    "link.share": "share|share of spend|aandeel|inkoopaandeel|anteil",
    "link.volume": (
        "volume|quantity|qty|aantal|hoeveelheid|menge|quantite|annual volume|weight|gewicht|tonnage"
    ),
    "link.unit": "unit|uom|eenheid|einheit|unite",
    "link.since": (
        "since|start date|relation since|sinds|leverancier sinds|begindatum|startdatum|seit|depuis|"
        "start of relationship|startjaar"
    ),
    "link.certainty": "certainty|zekerheid|link certainty",
    "link.note": "link note|delivery note|opmerking levering",
    "buyer.name": (
        "buyer|buyer name|brand|brand name|customer|customer name|client|afnemer|klant|target|to|"
        "naar|koper|merk|abnehmer|kunde|kaeufer|acheteur|target id|naam afnemer|klantnaam"
    ),
    "tier": (
        "tier|supplier tier|tier level|ketenlaag|laag|niveau|level|stufe|rang|"
        "tier number|lieferstufe"
    ),
}

_UNIT_WORDS = re.compile(
    r"\b(eur|euros?|usd|gbp|chf|m|mln|mio|million|miljoen|k|thousand|duizend|year|jaar|pa|excl|incl|"
    r"btw|vat|per)\b"
)
_PARTY_WORDS = re.compile(
    r"\b(suppliers?|vendors?|leveranciers?|crediteur(en)?|factory|facility|lieferanten?|fournisseurs?|"
    r"van|de|het|of|the|du|des|le|la)\b"
)


@dataclass(frozen=True, slots=True)
class Alias:
    """The field an exact header stands for; a lower rank is the surer name of the field."""

    field: str
    rank: int


def folded_header(header: str) -> str:
    """`header` without case, accents, marks and what stands in brackets."""
    bare = re.sub(r"\([^)]*\)|\[[^\]]*\]", " ", header)
    return " ".join(re.findall(r"[^\W_]+", unaccented(bare)))


def bare_header(header: str) -> str:
    """The folded header without units, currency and what is included."""
    return " ".join(_UNIT_WORDS.sub(" ", folded_header(header)).split())


@cache
def aliases() -> dict[str, Alias]:
    """Every folded header we know, with its field."""
    found: dict[str, Alias] = {}
    for field, names in SYNONYMS.items():
        for rank, name in enumerate(names.split("|")):
            found.setdefault(name, Alias(field, rank))
    return found


def exact(header: str) -> Alias | None:
    """The field `header` names; units, and whose name or address it is, are left aside.

    "Value (EUR)" is "value", "Adres leverancier" and "Supplier address" are "address".
    """
    name = folded_header(header)
    bare = bare_header(header)
    found = aliases().get(name) or aliases().get(bare)
    if found is not None:
        return found
    without_party = aliases().get(" ".join(_PARTY_WORDS.sub(" ", bare).split()))
    return None if without_party is None else Alias(without_party.field, without_party.rank + 100)
