"""The field a header stands for, however it is written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from imvo_desktop.importing.header_words import OTHER_THINGS, SYNONYMS
from imvo_desktop.knowledge.letters import unaccented

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


def squeezed(header: str) -> str:
    """`header` as one word: "Producer_Name", "producer name" and "ProducerName" are the same."""
    return folded_header(header).replace(" ", "")


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


@cache
def _squeezed_aliases() -> dict[str, Alias]:
    found: dict[str, Alias] = {}
    for name, alias in aliases().items():
        found.setdefault(name.replace(" ", ""), alias)
    return found


def exact(header: str) -> Alias | None:
    """The field `header` names; units, and whose name or address it is, are left aside.

    "Value (EUR)" is "value", "Adres leverancier" and "Supplier address" are "address". Of a header
    of several rows ("Address / City") the lowest says most; one may be repeated ("Date Date").
    """
    if folded_header(header) in OTHER_THINGS:
        return None
    found = _whole(header)
    if found is not None:
        return found
    words = header.split()
    for times in (2, 3):
        part = words[: len(words) // times]
        if part and part * times == words:
            return _whole(" ".join(part))
    _, is_joined, lowest = header.rpartition(" / ")
    found = _whole(lowest) if is_joined else None
    return None if found is None else Alias(found.field, found.rank + 200)


def _whole(header: str) -> Alias | None:
    name = folded_header(header)
    bare = bare_header(header)
    found = aliases().get(name) or aliases().get(bare) or _squeezed_aliases().get(squeezed(header))
    if found is not None:
        return found
    without_party = aliases().get(" ".join(_PARTY_WORDS.sub(" ", bare).split()))
    return None if without_party is None else Alias(without_party.field, without_party.rank + 100)
