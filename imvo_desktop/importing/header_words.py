"""What columns are called in real lists: Dutch, English, German, French, and some others."""

from __future__ import annotations

SYNONYMS: dict[str, str] = {
    "organisation.name": (
        "supplier name|facility name|factory name|smelter name|mill name|producer name|"
        "producername|farm name|site name|vendor name|leveranciersnaam|naam leverancier|"
        "naam van leverancier|naam crediteur|crediteurnaam|fabrieksnaam|naam fabriek|producent|"
        "supplier|vendor|factory|facility|mill|smelter|leverancier|crediteur|fabriek|lieferant|"
        "lieferantenname|name des lieferanten|hersteller|fournisseur|nom du fournisseur|"
        "nom fournisseur|usine|naam|name|nom|bedrijfsnaam|bedrijf|organisatie|naam organisatie|"
        "organisation|organization|organisation name|organization name|company name|company|"
        "firma|firmenname|firmennaam|unternehmen|entreprise|source|from|van|supplier company|"
        "manufacturer|fabrikant|source id|supplier legal name|legal name|legal entity name|"
        "trading name|business name|supplier company name|name of supplier|name of factory|"
        "name of facility|production unit|unit name|site company name|site name sedex|producer|"
        "grower name|cooperative|cooperative name|plantation name|refinery name|mine name|"
        "subcontractor|subcontractor name|handelsnaam|statutaire naam|naam bedrijf|"
        "naam onderneming|onderneming|partner|zakenpartner|relatie|relatienaam|naam relatie|"
        "handelspartner|producentnaam|naam producent|teler|kweker|lieferantenbezeichnung|"
        "bezeichnung lieferant|produzent|produktionsstaette|betrieb|kreditor|kreditorenname|"
        "raison sociale|societe|fabricant|producteur|denomination|nombre|proveedor|"
        "nombre del proveedor|nombre proveedor|razon social|empresa|fabrica|fornitore|"
        "nome fornitore|ragione sociale|azienda|dostawca|nazwa dostawcy|nazwa firmy|nazwa|"
        "nome|name 1|naam 1|nom 1|leveranciers|"
        "crediteuren|suppliers|vendors|lieferanten|kreditoren|fournisseurs|afzender|sender|"
        "exporteur|exporter|dodavatel|nazev dodavatele|nazov dodavatela|dodavatel nazev|nazev|"
        "szallito|szallito neve|furnizor|denumire furnizor|leverandor|leverantor|tedarikci|"
        "crediteur omschrijving|leverancier omschrijving|omschrijving crediteur|"
        "omschrijving leverancier|vendor description|supplier description|bedrijven|namen|"
        "names|companies|relaties|partners|leveranciersnamen|zakenpartners"
    ),
    "organisation.country": (
        "country|country code|country name|country region|country iso|iso country|iso2|iso|"
        "supplier country|country of establishment|producercountry|producer country|land|"
        "landcode|landnaam|vestigingsland|land van vestiging|land leverancier|leveranciersland|"
        "land code|laendercode|lieferland|sitzland|pays|code pays|pays du fournisseur|"
        "factory country|facility country|country location|smelter country|nation|"
        "country of site|site country|country of supplier|supplier country code|"
        "country region code|country or region|country code iso|iso 3166|iso3|iso alpha 2|"
        "iso code|ctry|country key|vendor country|production site country|country of facility|"
        "land bedrijf|land van de leverancier|land fabriek|vestigingsland leverancier|landkode|"
        "landesschluessel|laenderschluessel|sitz|staat|land des lieferanten|pais|"
        "pais del proveedor|codigo de pais|codigo pais|paese|nazione|codice paese|kraj|"
        "kraj dostawcy|pays fournisseur|pays d etablissement|zeme|zeme dodavatele|krajina|orszag|"
        "tara|ulke"
    ),
    "link.country_of_making": (
        "country of making|country of origin|made in|country of manufacture|origin country|"
        "origin|manufacturing country|production country|country of production|coo|"
        "productieland|land van oorsprong|herkomst|land van herkomst|herkomstland|"
        "land van productie|oorsprongsland|gemaakt in|ursprungsland|herkunftsland|"
        "herstellungsland|produktionsland|pays d origine|pays de fabrication|"
        "pays de production|country of production site|country of growth|"
        "sourcing country|source country|country of harvest|country of processing|"
        "land van fabricage|land van vervaardiging|land herkomst|land oorsprong|oorsprong|"
        "made in country|land van teelt|teeltland|ursprung|land der herstellung|"
        "pays de provenance|provenance|origine|pais de origen|pais de fabricacion|"
        "paese di origine|paese di produzione|kraj pochodzenia|kraj produkcji|"
        "productielanden|landen van herkomst|herkomstlanden|producing countries|"
        "countries of origin|sourcing countries|production countries|countries of production"
    ),
    "organisation.address": (
        "address|supplier address|street|street address|address line 1|address 1|full address|"
        "factory address|facility address|adres|straat|adresregel|adresregel 1|"
        "straat en nummer|straat en huisnummer|vestigingsadres|bezoekadres|adresse|anschrift|"
        "strasse|rue|site address|production address|physical address|street name|"
        "street and number|street no|address line|address1|addr|address street|straatnaam|"
        "straat nr|adres fabriek|fabrieksadres|locatieadres|postadres|strasse und hausnummer|"
        "strasse nr|hausanschrift|adresse postale|adresse du fournisseur|rue et numero|voie|"
        "direccion|domicilio|calle|indirizzo|via|adres dostawcy|ulica|production place"
    ),
    "organisation.postcode": (
        "postcode|postal code|zip|zip code|zipcode|post code|postalcode|plz|postleitzahl|"
        "code postal|post zip code|zip postal code|postcode plaats code|codigo postal|cap|"
        "kod pocztowy|cp"
    ),
    "organisation.city": (
        "city|town|city name|place|plaats|plaatsnaam|stad|woonplaats|vestigingsplaats|ort|"
        "stadt|ville|municipality|gemeente|city town|town city|locality|supplier city|"
        "site city|village|woonplaats leverancier|vestigingsplaats leverancier|stad plaats|"
        "standort|stadt ort|localite|commune|ciudad|localidad|poblacion|citta|comune|miasto|"
        "miejscowosc"
    ),
    "organisation.region": (
        "state|province|state province|province state|provincie|bundesland|county|departement|"
        "region|regio|district|streek|departement region|state region|region state|"
        "province region|prefecture|oblast|governorate|landsdeel|regierungsbezirk|"
        "province etat|provincia|estado|regione|wojewodztwo"
    ),
    "organisation.sector": (
        "sector|sector product type|sbi|sbi code|nace|nace code|branche|bedrijfstak|industry|"
        "industrie|sectorcode|secteur|industry sector|business activity|main activity|activity|"
        "nace rev 2|sic code|isic|isic code|sbi omschrijving|hoofdactiviteit|activiteit|"
        "wirtschaftszweig|secteur d activite|code naf|code ape|actividad|settore|branza"
    ),
    "organisation.workers": (
        "workers|total workers|number of workers|no of workers|number of employees|employees|"
        "workers total|aantal werknemers|werknemers|aantal medewerkers|medewerkers|personeel|"
        "fte|mitarbeiter|anzahl mitarbeiter|beschaeftigte|effectif|nombre d employes|headcount|"
        "worker count|total number of workers|total employees|no of employees|number of staff|"
        "staff|total workforce|workforce|size of workforce|number of site workers|"
        "aantal arbeiders|arbeiders|aantal personeelsleden|personeelsleden|medewerkers totaal|"
        "aantal fte|anzahl beschaeftigte|anzahl der mitarbeiter|arbeitnehmer|"
        "nombre de salaries|salaries|nombre de travailleurs|numero de trabajadores|"
        "trabajadores|empleados|dipendenti|numero dipendenti|pracownicy|liczba pracownikow"
    ),
    "organisation.group": (
        "supplier group|group|group name|concern|groep|groepsnaam|konzern|groupe|parent group"
    ),
    "organisation.parent": (
        "parent|parent company|parent company name|moeder|moederbedrijf|moedermaatschappij|"
        "muttergesellschaft|societe mere|holding|parent organisation|parent organization|"
        "ultimate parent|parent entity|group parent|moederonderneming|moederconcern|"
        "mutterunternehmen|konzernmutter|maison mere|empresa matriz|societa madre|spolka matka"
    ),
    "organisation.lat": (
        "lat|latitude|breedtegraad|gps lat|breitengrad|geo lat|y coordinate|lat dd|"
        "decimal latitude|gps latitude|latitud|latitudine|szerokosc geograficzna"
    ),
    "organisation.lon": (
        "lon|lng|long|longitude|lengtegraad|gps lng|gps lon|laengengrad|geo lng|geo lon|"
        "x coordinate|decimal longitude|gps longitude|longitud|longitudine|dlugosc geograficzna"
    ),
    "organisation.lat_lon": (
        "latlon|lat lon|latlng|lat lng|coordinates|coordinaten|gps|supplier latlon|geo|"
        "gps coordinates|gps coordinaten|coordinates lat lon|coordinates lat lng|lat long|"
        "geolocation|location coordinates|koordinaten|gps koordinaten|coordonnees|"
        "coordonnees gps|coordenadas|coordinate|wspolrzedne"
    ),
    "organisation.note": (
        "note|notes|remark|remarks|comment|comments|opmerking|opmerkingen|notitie|toelichting|"
        "bemerkung|bemerkungen|remarque|remarques"
    ),
    "organisation.identifiers.own": (
        "supplier id|supplier number|supplier no|supplier nr|supplier code|vendor id|"
        "vendor number|vendor no|vendor code|leveranciersnummer|leveranciersnr|leverancier nr|"
        "leveranciersnr|leverancierscode|leverancier id|leveranciernummer|crediteurnummer|"
        "crediteurnr|crediteur nr|crediteurennummer|relatienummer|debiteurnummer|"
        "lieferantennummer|lieferanten nr|lieferantennr|numero fournisseur|code fournisseur|"
        "ref id|uml id|smelter id|id|ggn|account number|supplier ref|supplier reference|"
        "vendor ref|vendor key|supplier key|creditor number|creditor no|creditor code|"
        "account no|account code|business partner|business partner number|partner id|"
        "relatiecode|relatie nr|relatienr|crediteurcode|crediteur code|leverancier code|"
        "leverancier id nr|klantnummer bij leverancier|lieferanten id|lieferantencode|"
        "kreditorennummer|kreditorennr|kreditor nr|no fournisseur|n fournisseur|"
        "identifiant fournisseur|codigo proveedor|codigo de proveedor|id proveedor|"
        "codice fornitore|nummer crediteur|nummer leverancier|nr crediteur|nr leverancier|"
        "lev nr|levnr|lev nummer|cred nr|crednr|kred nr|external id|numer dostawcy|"
        "kod dostawcy|sap number|sap no|sap nummer|"
        "globalgap number|global gap number|farm id|plot id|site reference|zs number|zs code|"
        "sedex zs|sedex site reference|site zs number|amfori id|amfori site id|site amfori id|"
        "bsci id|db id|dbid|ecovadis id"
    ),
    "organisation.identifiers.os_id": "os id|oar id|open supply hub id|os hub id",
    "organisation.identifiers.kvk": (
        "kvk|kvk nummer|kvk nr|kvknummer|kamer van koophandel|coc|kvk id|kvkno|"
        "kvk dossiernummer|chamber of commerce|chamber of commerce number|"
        "trade register number|handelsregisternummer|inschrijfnummer kvk"
    ),
    "organisation.identifiers.vat": (
        "vat|vat number|vat no|btw|btw nummer|btw nr|btwnummer|btw id|ust id|ust idnr|tva|"
        "numero de tva|vat id|btw identificatienummer|btw id nummer|btw code|vat code|"
        "vat registration number|vat reg no|tax id|tax number|umsatzsteuer id|ust idnummer|"
        "ust id nr|ustid|n tva|no tva|tva intracommunautaire|numero tva|nif|cif|partita iva|"
        "p iva|nip"
    ),
    "organisation.identifiers.lei": "lei|lei code|legal entity identifier",
    "link.product": (
        "product|product type|products|product name|product description|component|components|"
        "goods|goederen|producten|productnaam|productgroep|artikel|artikelgroep|"
        "artikelomschrijving|omschrijving|productomschrijving|metal|material|materiaal|"
        "grondstof|commodity|category|categorie|inkoopcategorie|inkooppakket|produkt|produkte|"
        "ware|warengruppe|artikelgruppe|produit|produits|article|item|dienst|product of dienst|"
        "product category|product service|product or service|product group|product family|"
        "products supplied|goods services|goods supplied|what we buy|spend category|"
        "purchase category|procurement category|item description|material description|"
        "article description|commodity group|crop|mineral|raw material|raw materials|"
        "producttype|product soort|productsoort|soort product|productcategorie|"
        "geleverde producten|geleverd product|levert|wat levert|goederengroep|inkoopgroep|"
        "inkoopsegment|segment|assortiment|assortimentsgroep|warenbezeichnung|"
        "artikelbezeichnung|materialgruppe|warengruppe bezeichnung|beschaffungskategorie|"
        "rohstoff|designation|famille de produits|categorie d achat|matiere premiere|producto|"
        "productos|categoria|mercancia|prodotto|prodotti|articolo|merce|produkty|towar|"
        "grupa towarowa|goederenomschrijving|zbozi|tovar|termek|produs|regelomschrijving"
    ),
    "link.hs": (
        "hs|hs code|hscode|gn code|cn code|goederencode|taric|tariff code|commodity code|"
        "zolltarifnummer|code sh|hs heading|hs codes|hs6|hs4|harmonized system code|"
        "harmonised system code|customs code|customs tariff number|tariff number|tariff|gn|"
        "gn goederencode|taric code|douanecode|statistieknummer|cn8|intrastat|intrastat code|"
        "warennummer|statistische warennummer|zolltarif|position tarifaire|nomenclature|"
        "code douanier|codigo arancelario|partida arancelaria|codice doganale|kod cn"
    ),
    "link.value": (
        "value|spend|annual spend|total spend|amount|purchase value|purchasing value|turnover|"
        "contract value|inkoopwaarde|inkoopbedrag|inkoopomzet|omzet|bedrag|waarde|jaarbedrag|"
        "inkoop|inkoopvolume|totaal inkoop|uitgaven|einkaufswert|einkaufsvolumen|umsatz|betrag|"
        "wert|montant|valeur|achats|chiffre d affaires|contract value eur m|contractwaarde|"
        "spend amount|spending|yearly spend|purchase amount|purchase volume|purchasing volume|"
        "procurement spend|invoice amount|invoiced amount|net amount|order value|"
        "turnover with us|total value|total amount|spend last year|inkoopsom|inkoopkosten|"
        "inkopen|totaalbedrag|totale inkoop|totale inkoopwaarde|factuurbedrag|gefactureerd|"
        "netto bedrag|besteding|jaarlijkse besteding|jaaromzet bij ons|spend totaal|"
        "inkoop totaal|uitgave|einkauf|bestellwert|jahresumsatz|rechnungsbetrag|ausgaben|"
        "montant ht|montant des achats|depenses|volume d achats|importe|valor|gasto|compras|"
        "gasto anual|purchases|total purchases|purchases ytd|total billed|billed|billed amount|"
        "regelbedrag|statistische waarde|achats ht|achat|achats annuels|"
        "montant achats|castka|hodnota|amt|umsatz hauswahrung|umsatz hw|importo|valore|"
        "spesa|acquisti|wartosc|kwota|obrot"
    ),
    "link.currency": (
        "currency|valuta|munt|munteenheid|waehrung|devise|currency code|curr|valuta code|"
        "muntsoort|munt code|iso currency|wahrung|moneda|divisa|waluta"
    ),
    "link.share": (
        "share|share of spend|aandeel|inkoopaandeel|anteil|percentage of spend|"
        "percent of spend|share of purchases|percentage inkoop|aandeel inkoop|"
        "aandeel in inkoop|anteil am einkauf|part des achats"
    ),
    "link.volume": (
        "volume|quantity|qty|aantal|hoeveelheid|menge|quantite|nettomassa|netto massa|"
        "net mass|eigenmasse|annual volume|weight|gewicht|"
        "tonnage|order quantity|purchased quantity|annual quantity|net weight|"
        "hoeveelheid per jaar|volume per jaar|tonnen|tonnage per jaar|nettogewicht|jahresmenge|"
        "poids|cantidad|peso|quantita|ilosc|masa"
    ),
    "link.unit": (
        "unit|uom|eenheid|einheit|unite|unit of measure|unit of measurement|measure unit|"
        "hoeveelheidseenheid|mengeneinheit|unidad|unita|jednostka"
    ),
    "link.since": (
        "since|start date|relation since|sinds|leverancier sinds|begindatum|startdatum|seit|"
        "depuis|start of relationship|startjaar|supplier since|customer since|"
        "start of relation|relation start|first order|leverancier vanaf|relatie sinds|"
        "lieferant seit|beginn|fournisseur depuis|proveedor desde|desde"
    ),
    "link.certainty": "certainty|zekerheid|link certainty",
    "link.note": "link note|delivery note|opmerking levering",
    "buyer.name": (
        "buyer|buyer name|brand|brand name|customer|customer name|client|afnemer|klant|target|"
        "to|naar|koper|merk|abnehmer|kunde|kaeufer|acheteur|naam afnemer|klantnaam|"
        "buying company|purchaser|purchasing company|ordering party|retailer|customer company|"
        "afnemer naam|naam klant|opdrachtgever|inkoper bedrijf|merknaam|kundenname|"
        "name des kunden|kaeufername|auftraggeber|marke|nom du client|marque|comprador|cliente|"
        "nombre del cliente|acquirente|marca|odbiorca|klient|nabywca|downstream"
    ),
    "buyer.id": (
        "buyer id|buyer number|buyer no|buyer nr|buyer code|customer id|customer number|"
        "customer no|customer code|target id|afnemernummer|afnemer nr|afnemer id|klantnummer|"
        "klant nr|klantcode|kundennummer|kunden nr|numero client|code client"
    ),
    "buyer.country": (
        "buyer country|country of buyer|customer country|country of customer|brand country|"
        "land afnemer|land van afnemer|land klant|land van de klant|land des kunden|kundenland|"
        "pays du client|pays client|pais del cliente|paese del cliente"
    ),
    "origin.country": (
        "mine country|country of mine|country of mines|location of mine|location of mines|"
        "raw material country|country of raw material|country of raw materials|"
        "grondstof land|grondstofland|herkomstland grondstof|ingredient country|land ingredient|"
        "land van de mijn|mijnland|land grondstof|land van grondstof|herkomst grondstof|"
        "herkunft rohstoff|rohstoffland|pays de la mine|origine matiere premiere"
    ),
    "tier": (
        "tier|supplier tier|tier level|ketenlaag|laag|niveau|level|stufe|rang|tier number|"
        "lieferstufe|tier no|supplier level|chain level|supply chain tier|supply chain level|"
        "tier nr|schakel|trede|leveranciersniveau|ebene|lieferantenstufe|niveau de fournisseur|"
        "rang fournisseur|nivel|livello|poziom"
    ),
}
_OTHERS = (
    "department|dept|afdeling|"
    "account manager|accountmanager|ansprechpartner|bedrag btw|bestemmingsland|"
    "bestimmungsland|boekingsgroep|btw bedrag|buyer contact|contact|contact name|"
    "contact person|contactpersoon|country of destination|country of dispatch|"
    "country of export|crediteurengroep|crediteurgroep|destination country|export country|"
    "inkoper|land van bestemming|land van verzending|lev groep|leveranciersboekingsgroep|"
    "leveranciersgroep|montant tva|mwst|mwst betrag|pays d expedition|pays de destination|"
    "personne de contact|posting group|purchaser name|search name|vat amount|"
    "vendor posting group|versendungsland|verzendland|zoeknaam"
)
OTHER_THINGS = frozenset(_OTHERS.split("|"))
"""Headings of columns that look like a field of ours by their cells, and are not."""
