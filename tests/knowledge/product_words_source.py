"""Rebuilds the rows of resources/knowledge/product_words.csv that come from the British list.

`python -m tests.knowledge.product_words_source` writes them below our own words, which are made
by hand; a test compares the two. The list has what people typed, with misspellings, brands and
oddities, so a term is taken only if

1. it leads to exactly one code, of four digits or more, that exists in HS 2022;
2. every word of it is a word of the official English texts (HS, Combined Nomenclature, NACE) or
   of our own list: that drops misspellings and brands;
3. our own words do not know it yet, as it stands or as a plural;
4. our own words, looking at its parts, come to the same heading among the first three: the list
   was made to help people search, and a good part of its codes is wrong ("waterproof jacket" leads
   to T-shirts);
5. it is not one of the ODD terms, which mislead although they pass.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from imvo_desktop.knowledge.product_finder import find_in
from imvo_desktop.knowledge.product_text import normalised, singulars
from imvo_desktop.knowledge.product_words import Index, Word
from tests.conftest import SHARED
from tests.knowledge.products_source import rows_of

COLUMNS = ("word", "language", "hs", "source", "rank")
TABLE = Path(__file__).resolve().parents[2] / "resources" / "knowledge" / "product_words.csv"
SOURCE = "uk-search-terms"
ODD = frozenset(
    {
        "antique copper",
        "beauty brushes",
        "bags for bagpipes",
        "book and pens",
        "brush block assembly",
        "brush washing",
        "candy rocks",
        "cases luggage",
        "chocolates and milk product",
        "desk top pc",
        "dual metallic brush pen",
        "electric monitors",
        "eye brushes",
        "fixture lighting re",
        "for artificial silk flower",
        "furniture marble",
        "gold concentrate samples",
        "laptop and books",
        "laptop for display stand purpose",
        "playstation 6",
        "research semiconductor samples",
        "the dumbbell piece",
    }
)


def rebuilt(shared: Path, own: list[Mapping[str, str]]) -> str:
    """The text of our table: our `own` rows as they are, then the terms of the British list."""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(own)
    for term, hs in british(shared, own):
        row = {"word": term, "language": "en", "hs": hs, "source": SOURCE, "rank": "1"}
        writer.writerow(row)
    return out.getvalue()


def british(shared: Path, own: Iterable[Mapping[str, str]]) -> list[tuple[str, str]]:
    """Term and code of the terms that pass the five rules, in the order of the terms."""
    index = Index(
        Word(row["word"], row["language"], row["hs"], row["source"], int(row["rank"]))
        for row in own
    )
    passed = (one for one in usable(shared) if one[0] not in ODD)
    unknown = (one for one in passed if not index.look_up(tuple(words_of(one[0])))[1])
    return [
        (term, hs)
        for term, hs in unknown
        if hs[:4] in {hit.hs[:4] for hit in find_in(index, term, "en", 3) if hit.reason == "part"}
    ]


@cache
def usable(shared: Path) -> tuple[tuple[str, str], ...]:
    """Term and code of the terms that pass the first two rules, one per spelling."""
    codes, known = codes_of(shared), vocabulary(shared)
    found: dict[str, tuple[str, str]] = {}
    for row in rows_of(shared / "classifications" / "uk_tariff_search_terms_to_hs.csv"):
        hs = row["hs_codes"][:6]
        hs = hs if hs in codes else hs[:4]
        words = words_of(row["term"])
        if row["n_codes"] != "1" or len(hs) < 4 or hs not in codes or not words:
            continue
        if all(not known.isdisjoint((one, *singulars(one))) for one in words):
            found.setdefault("".join(words), (" ".join(row["term"].split()), hs))
    return tuple(sorted(found.values()))


def words_of(term: str) -> list[str]:
    """The words of a term, in the form words are compared in."""
    return normalised(term).split()


@cache
def codes_of(shared: Path) -> frozenset[str]:
    """Every code of the Harmonized System 2022, of two, four and six digits."""
    rows = rows_of(shared / "classifications" / "hs_datahub.csv")
    return frozenset(row["hscode"] for row in rows if row["hscode"] != "9999")


@cache
def vocabulary(shared: Path) -> frozenset[str]:
    """English words that are no misspelling: of the official texts, and of our own list."""
    folder = shared / "classifications"
    texts = [row["description"] for row in rows_of(folder / "hs_datahub.csv")]
    texts += [row["name_en"] for row in rows_of(folder / "cn2026_en_nl.csv")]
    texts += [row["name_en"] for row in rows_of(folder / "nace_rev2_en_nl.csv")]
    texts += [row["word"] for row in own_rows() if row["language"] == "en"]
    words = {word for text in texts for word in re.findall(r"\S+", normalised(text))}
    return frozenset(words | {one for word in words for one in singulars(word)})


def own_rows() -> list[Mapping[str, str]]:
    """The rows of our table that are our own."""
    return [row for row in rows_of(TABLE) if row["source"] == "imvo"]


if __name__ == "__main__":
    TABLE.write_text(rebuilt(SHARED, own_rows()), encoding="utf-8", newline="")
