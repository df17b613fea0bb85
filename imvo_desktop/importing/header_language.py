"""In which language the headings of a list are, as a hint for how its numbers are written."""

from __future__ import annotations

import re
from collections.abc import Iterable

from imvo_desktop.importing.synonyms import folded_header

_WORDS = {
    "nl": re.compile(
        r"\b(naam|leverancier\w*|crediteur\w*|land|landcode|bedrag|adres|straat|plaats|woonplaats|"
        r"afnemer|klant|inkoop\w*|omzet|aantal|\w*werknemers|medewerkers|fabriek|sinds|"
        r"hoeveelheid|\w*omschrijving|goederen\w*|herkomst|productieland|ketenlaag|waarde|aandeel)\b"
    ),
    "de": re.compile(
        r"\b(lieferant\w*|strasse|ort|betrag|plz|postleitzahl|umsatz|menge|wert|hersteller|"
        r"kreditor\w*|ware|warengruppe|mitarbeiter|ursprungsland|seit|anzahl)\b"
    ),
    "fr": re.compile(
        r"\b(nom|fournisseur\w*|pays|adresse|ville|montant|valeur|quantite|produit\w*|rue|depuis)\b"
    ),
    "en": re.compile(
        r"\b(supplier|vendor|factory|facility|country|address|street|city|amount|value|spend|"
        r"workers|employees|since|quantity|customer|buyer|company)\b"
    ),
}
WITH_COMMA = frozenset(("nl", "de", "fr"))
"""Languages that write 1,5 for one and a half."""


def language_of(headers: Iterable[str]) -> str | None:
    """The language most headings are in (`nl`, `de`, `fr`, `en`); None where none stands out."""
    folded = [folded_header(header) for header in headers]
    counts = {
        language: sum(words.search(header) is not None for header in folded)
        for language, words in _WORDS.items()
    }
    best = max(counts.values())
    found = [language for language, count in counts.items() if count == best]
    return found[0] if best and len(found) == 1 else None
