"""The code of a sector that a list names in full: quick, and only where it is certain."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from imvo_desktop.knowledge import sectors
from imvo_desktop.knowledge.product_text import key_of, normalised
from imvo_desktop.knowledge.tables import rows


def code_of(text: str | None) -> str | None:
    """The code of `text`: a code itself, an official name, or one of our words for a sector.

    Of several sectors with semicolons between them the first counts: lists put the main one
    there. None where it is none of these, or where it stands for sectors apart ("handel").
    """
    if not text:
        return None
    whole = _code_of_one(text)
    return whole or (_code_of_one(text.partition(";")[0]) if ";" in text else None)


def _code_of_one(text: str) -> str | None:
    sector = sectors.by_code(text)
    if sector is not None:
        return sector.code
    return _codes().get(key_of(tuple(normalised(text).split())))


@cache
def _codes() -> Mapping[str, str]:
    found: dict[str, set[str]] = {}
    for name, code in _names():
        found.setdefault(key_of(tuple(normalised(name).split())), set()).add(code)
    widest = {key: min(codes, key=len) for key, codes in found.items()}
    return {
        key: code for key, code in widest.items() if all(one.startswith(code) for one in found[key])
    }


def _names() -> Iterator[tuple[str, str]]:
    for sector in sectors.all_sectors().values():
        if sector.code.isdecimal():  # a section holds sectors that have little in common
            yield sector.name_en, sector.code
            yield sector.name_nl, sector.code
    yield from ((row["word"], row["code"]) for row in rows("sector_words.csv"))
