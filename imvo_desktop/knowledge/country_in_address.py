"""The country an address lies in, where the address says it for certain."""

from __future__ import annotations

import re

from imvo_desktop.knowledge import countries
from imvo_desktop.knowledge.letters import unaccented

_BETWEEN = re.compile(r"[,;\n\r|]|\s-\s")
_POSTCODE_BESIDE = re.compile(r"^\d[\d -]{3,8}\s+|\s+\d[\d -]{3,8}$")
_SHORTEST_NAME = 4
_SAFE_SHORT = frozenset(("usa", "u.s.a.", "uk", "u.k.", "uae", "u.a.e.", "prc", "p.r.c."))
# States of other countries, which stand at the end of an address too.
_STATES_ELSEWHERE = frozenset(("georgia", "niger"))
# Towns and provinces of other countries: they are the country after a town only.
_TOWNS_ELSEWHERE = frozenset(
    ("jersey", "lebanon", "jordan", "peru", "luxembourg", "luxemburg", "holland", "panama", "cuba")
)
_PARTS_WITH_TOWN = 3
_DUTCH_POSTCODE = re.compile(r"[1-9]\d{3} ?(?!S[ADS])[A-Z]{2}")
_DUTCH_PLACE = re.compile(rf"(?:^|[\s,]){_DUTCH_POSTCODE.pattern}[\s,]+['’]?[^\W\d_][^\d]*$")
_BRITISH_POSTCODE = re.compile(
    r"(?:^|[\s,])(?!(?:JE|GY|IM)\d)(?:[A-Z]{1,2}\d[A-Z\d]?) \d[ABD-HJLNP-UW-Z]{2}$"
)
_SIGNED = re.compile(
    r"(?:^|[\s,])(NL|BE|DE|FR|CH|AT|LU|DK|ES|FI|SE|CZ|PL|IT|HU|B|D|F|A|L)-"
    r"(\d{2}-\d{3}|\d{4,5}|\d{3} \d{2})(?: ?([A-Z]{2}))?[\s,]+[^\W\d_]{3}"
)
_SIGNS = {"B": "BE", "D": "DE", "F": "FR", "A": "AT", "L": "LU"}
_DIGITS = {"NL": 4, "BE": 4, "CH": 4, "AT": 4, "LU": 4, "DK": 4, "HU": 4}
_USUAL_DIGITS = 5


def country_of(address: str, language: str | None = None) -> str | None:
    """The code of the country of `address`, only where that is certain; else None.

    Its last part is the name of a country ("…, 1205 Dhaka, Bangladesh"), or it holds a postcode
    of a shape no other country has: with its sign ("DE-50667 Köln"), British at the end, Dutch
    before the place where the list is in Dutch (`language` is that of its headings). A name
    that is also a state or a town elsewhere says nothing.
    """
    return _named(address) or _signed(address, language) or _by_postcode(address, language)


def country_of_postcodes(postcodes: list[str]) -> str | None:
    """The country of a whole column of postcodes: the Netherlands where all are `1234 AB`."""
    filled = [one.strip() for one in postcodes if one.strip()]
    is_dutch = bool(filled) and all(_DUTCH_POSTCODE.fullmatch(one) for one in filled)
    return "NL" if is_dutch else None


def _named(address: str) -> str | None:
    parts = [part for one in _BETWEEN.split(address) if (part := one.strip(" ."))]
    if not parts:
        return None
    name = _POSTCODE_BESIDE.sub("", parts[-1]).strip()
    folded = unaccented(name)
    is_short = folded in _TOWNS_ELSEWHERE and len(parts) < _PARTS_WITH_TOWN
    if is_short or folded in _STATES_ELSEWHERE or any(sign.isdigit() for sign in name):
        return None
    is_name = len(countries.folded(name)) >= _SHORTEST_NAME or folded in _SAFE_SHORT
    return countries.resolve(name) if is_name else None


def _signed(address: str, language: str | None) -> str | None:
    """The country of a postcode with the sign of its country before it.

    A sign of one letter may also be a door ("A-1010"), so it counts in Dutch, German and French
    lists only.
    """
    found = _SIGNED.search(address)
    if found is None or (len(found[1]) == 1 and language not in ("nl", "de", "fr")):
        return None
    code = _SIGNS.get(found[1], found[1])
    digits = sum(map(str.isdigit, found[2]))
    has_letters = found[3] is not None
    fits = digits == _DIGITS.get(code, _USUAL_DIGITS) and has_letters == (code == "NL")
    return code if fits else None


def _by_postcode(address: str, language: str | None) -> str | None:
    text = " ".join(address.split()).strip(" .,")
    if _BRITISH_POSTCODE.search(text):
        return "GB"
    return "NL" if language == "nl" and _DUTCH_PLACE.search(text) else None
