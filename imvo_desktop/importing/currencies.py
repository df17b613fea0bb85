"""Currencies as they stand beside an amount: ISO 4217 codes, signs, and a few words."""

from __future__ import annotations

import re

_CODES = (
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP "
    "BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP "
    "GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR "
    "KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK "
    "MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR "
    "SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS "
    "UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG"
)
CODES = frozenset(_CODES.split())
_NAMED = {
    "RMB": "CNY",
    "NTD": "TWD",
    "US$": "USD",
    "A$": "AUD",
    "AU$": "AUD",
    "C$": "CAD",
    "CA$": "CAD",
    "HK$": "HKD",
    "NZ$": "NZD",
    "S$": "SGD",
    "NT$": "TWD",
    "R$": "BRL",
    "€": "EUR",
    "$": "USD",
    "£": "GBP",
    "¥": "JPY",
    "₹": "INR",
    "₺": "TRY",
    "₫": "VND",
    "฿": "THB",
    "₩": "KRW",
    "₱": "PHP",
    "₽": "RUB",
    "₴": "UAH",
    "৳": "BDT",
    "元": "CNY",
    "円": "JPY",
    "ZŁ": "PLN",
    "KČ": "CZK",
    "RP": "IDR",
    "EURO": "EUR",
    "EUROS": "EUR",
    "DOLLAR": "USD",
    "DOLLARS": "USD",
}


_TOKEN = re.compile(
    r"(?:\b(?:US|AU|CA|HK|NZ|NT|A|C|S|R))?\$|[€£¥₹₺₫฿₩₱₽₴৳元円]|(?<![^\W\d_])[^\W\d_]{2,7}(?![^\W\d_])"
)
_SCALED = {"K": "k", "T": "k", "M": "m"}
_FACTORS = {"k": 1_000, "m": 1_000_000}
# Words of no language, so they count in small letters too.
PLAIN_CODES = frozenset(
    (
        *("EUR", "USD", "GBP", "CHF", "JPY", "CNY", "INR", "SEK", "NOK", "DKK", "PLN", "CZK"),
        *("HUF", "AUD", "CAD", "BDT", "VND", "THB", "IDR", "PKR", "ZAR", "BRL"),
    )
)
_CODE_LENGTH = 3


def currency_of(text: str) -> str | None:
    """The ISO 4217 code of the sign, code or word in `text`; None when there is none or several.

    A text that is a code and no more counts in any letters. Beside words, codes that are words
    too ("top", "all") count only where their capitals tell them apart.
    """
    alone = text.strip().upper()
    if alone in CODES:
        return alone
    found = {_code(token) for token in _TOKEN.findall(text) if _counts(token, text)} - {None}
    return found.pop() if len(found) == 1 else None


def _counts(token: str, text: str) -> bool:
    name = token.upper()
    is_word_too = name in CODES and name not in PLAIN_CODES
    return not is_word_too or (token.isupper() and not text.isupper())


def taken_out(amount: str) -> tuple[str, str | None]:
    """`amount` without its currency, and the code; as it was where it names none or several."""
    named = {token: code for token in _TOKEN.findall(amount) if (code := _written(token))}
    found = set(named.values())
    if len(found) != 1:
        return amount, None
    bare = _TOKEN.sub(lambda one: _without(one[0]) if one[0] in named else one[0], amount)
    return bare.strip(), found.pop()


def _written(token: str) -> str | None:
    """The currency a token beside an amount stands for, if its letters may be that."""
    return _code(token) if token.isupper() or _counts(token, "") else None


def scale_of(text: str) -> int:
    """A thousand or a million where a code in `text` says so: "kEUR", "TEUR", "USDm"; else 1."""
    found = {scaled[0] for token in _TOKEN.findall(text) if (scaled := _scaled(token))}
    return _FACTORS[found.pop()] if len(found) == 1 else 1


def _without(token: str) -> str:
    """What is left of a currency: nothing, or the thousands of "kEUR"."""
    scaled = _scaled(token)
    return " " if scaled is None else scaled[0]


def _code(token: str) -> str | None:
    scaled = _scaled(token)
    name = token.upper() if scaled is None else scaled[1]
    return _NAMED.get(name) or (name if name in CODES else None)


def _scaled(token: str) -> tuple[str, str] | None:
    """The sign of thousands or millions on a code, and that code: "kEUR", "TEUR", "USDm"."""
    name = token.upper()
    if len(name) != _CODE_LENGTH + 1:
        return None
    if name[0] in _SCALED and name[1:] in PLAIN_CODES:
        return _SCALED[name[0]], name[1:]
    if name[-1] in "KM" and name[:-1] in PLAIN_CODES:
        return _SCALED[name[-1]], name[:-1]
    return None
