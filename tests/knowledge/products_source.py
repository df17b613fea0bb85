"""Rebuilds resources/knowledge/products.csv: official texts, with plain names of our own.

`python -m tests.knowledge.products_source` writes the table; a test compares the two. The plain
names stand in tests/knowledge/product_names.csv; where it has none, the name is the first part
of the official text of the European Union.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping
from pathlib import Path

from tests.conftest import SHARED

COLUMNS = ("hs", "name_en", "name_nl", "official_en", "official_nl")
LONGEST_NAME = 60
NOT_A_PRODUCT = ("98", "99")
NAMES = Path(__file__).with_name("product_names.csv")
DANGLING = re.compile(
    r"[\s,]+(of|or|and|the|a|an|in|with|for|to|by|not|other|than|whether|from|en|of|de|het|een|van|"
    r"voor|met|op|in|uit|door|ook|andere|dan|te|tot|bij|die|als|daaronder|alsmede)$"
)


def rebuilt(shared: Path) -> str:
    """The text of our table, made from the two shared ones and our names."""
    names = {row["hs"]: row for row in rows_of(NAMES)}
    english, dutch = union_texts(shared)
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for hs, official in sorted(world_texts(shared).items()):
        own = names.get(hs)
        name_en = own["name_en"] if own else plain_name(english[hs])
        name_nl = own["name_nl"] if own else plain_name(dutch[hs])
        writer.writerow((hs, name_en, name_nl, official, dutch[hs]))
    return out.getvalue()


def world_texts(shared: Path) -> dict[str, str]:
    """The English text of every chapter and heading of the Harmonized System."""
    rows = rows_of(shared / "classifications" / "hs_datahub.csv")
    return {
        row["hscode"]: row["description"].strip()
        for row in rows
        if row["level"] in ("2", "4") and not row["hscode"].startswith(NOT_A_PRODUCT)
    }


def union_texts(shared: Path) -> tuple[dict[str, str], dict[str, str]]:
    """English and Dutch text of the European Union by chapter and heading.

    A heading that is not divided has its text on the row of its longer code (0409 00 00).
    """
    english: dict[str, str] = {}
    dutch: dict[str, str] = {}
    for row in rows_of(shared / "classifications" / "cn2026_en_nl.csv"):
        code = row["code"]
        if row["level"] in ("CN6", "CN8") and code.endswith("0" * (len(code) - 4)):
            code = code[:4]
        english.setdefault(code, row["name_en"].strip())
        dutch.setdefault(code, row["name_nl"].replace("ĳ", "ij").replace("Ĳ", "IJ").strip())
    return english, dutch


def plain_name(official: str) -> str:
    """The first part of an official text: at most 60 characters, cut between words."""
    text = official.capitalize() if official.isupper() else official
    text = re.sub(r"\s*\([^()]*\)?", "", re.sub(r"\([^()]*\([^()]*\)[^()]*\)", "", text))
    text = text.split(";")[0].strip()
    if len(text) > LONGEST_NAME:
        start = text[: LONGEST_NAME + 1]
        comma = start.rfind(",")
        text = start[:comma] if comma >= 12 else start[: start.rfind(" ")]
        while DANGLING.search(text):
            text = DANGLING.sub("", text)
    return text[:1].upper() + text[1:].rstrip(" ,.:")


def rows_of(file: Path) -> list[Mapping[str, str]]:
    """The rows of a CSV file."""
    with file.open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


if __name__ == "__main__":
    target = Path(__file__).resolve().parents[2] / "resources" / "knowledge" / "products.csv"
    target.write_text(rebuilt(SHARED), encoding="utf-8", newline="")
