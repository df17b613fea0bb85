"""Products of the Harmonized System 2022: chapters and headings, with plain names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from imvo_desktop.knowledge.tables import rows


@dataclass(frozen=True, slots=True)
class Product:
    """A chapter (two digits) or heading (four digits) with plain and official names."""

    hs: str
    name_en: str
    name_nl: str
    official_en: str
    official_nl: str


def by_hs(code: str) -> Product | None:
    """The heading or chapter that `code` belongs to: its longest prefix in the table.

    Dots and spaces in `code` are skipped ("6109.10", "6109 10 00"). None for a code of no
    chapter.
    """
    digits = "".join(one for one in code if one.isdecimal())
    known = all_products()
    return known.get(digits[:4]) or known.get(digits[:2])


def name(code: str, language: str) -> str:
    """The plain name of `code` in `language` (`nl`, else English); the code itself if unknown."""
    product = by_hs(code)
    if product is None:
        return code
    return product.name_nl if language == "nl" else product.name_en


@cache
def all_products() -> Mapping[str, Product]:
    """Every chapter and heading by its code, in the order of the codes."""
    return {row["hs"]: Product(**row) for row in rows("products.csv")}
