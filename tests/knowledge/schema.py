"""The schema of docs/knowledge.md as far as a machine can check it: columns, keys and values."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from imvo_desktop import resources
from imvo_desktop.domain.codes import LevelFrom, Theme
from imvo_desktop.knowledge import countries
from tests.knowledge import tables


@dataclass(frozen=True, slots=True)
class Table:
    """The columns of a table, and those that together tell its rows apart.

    `is_sorted`: the rows stand in the order of the key; otherwise in an order of the field, such as
    that of the themes, which the tests of that table check.
    """

    columns: tuple[str, ...]
    key: tuple[str, ...]
    is_sorted: bool = True


def _table(columns: str, key: str, *, is_sorted: bool = True) -> Table:
    return Table(tuple(columns.split()), tuple(key.split()), is_sorted=is_sorted)


FINDINGS = Table(tables.FINDING_COLUMNS, ("id",))
TABLES: Mapping[str, Table] = {
    "agreements.csv": _table(
        "id name sector_en sector_nl parties_en parties_nl themes start end status checked_on "
        "confirmed source seen",
        "id",
        is_sorted=False,
    ),
    "bodies.csv": _table(
        "id name_en name_nl country role_en role_nl address checked_on confirmed",
        "id",
        is_sorted=False,
    ),
    "countries.csv": _table(
        "code iso3 number name_en name_nl also region subregion latitude longitude", "code"
    ),
    "country_doubts.csv": _table("name codes meanwhile", "name", is_sorted=False),
    "country_boxes.csv": _table("country part south west north east", "country part"),
    "country_figures.csv": _table("country measure value unit year source", "country measure"),
    "country_names.csv": _table("name code", "name", is_sorted=False),
    "country_plates.csv": _table("sign code", "sign"),
    "goods.csv": _table("id good name_en name_nl hs hs_part sectors input_good words remark", "id"),
    "indicator_sectors.csv": _table("sector divisions name_en name_nl", "sector", is_sorted=False),
    "indicator_sets.csv": _table("sector code why_en why_nl", "sector code", is_sorted=False),
    "indicators.csv": _table(
        "code domain disclosure edition later unit_en unit_nl better counted name_en name_nl"
        " source",
        "code",
        is_sorted=False,
    ),
    "laws.csv": _table(
        "id name_en name_nl number kind status applies_from who_en who_nl note_en note_nl "
        "checked_on confirmed source seen",
        "id",
        is_sorted=False,
    ),
    "material_groups.csv": _table("group material hs", "group material", is_sorted=False),
    "materials.csv": _table("id name_en name_nl hs kind commodity minerals words", "id"),
    "norms.csv": _table(
        "id framework number name_en name_nl edition is_core source", "id", is_sorted=False
    ),
    "product_groups.csv": _table("id name_en name_nl hs words", "id", is_sorted=False),
    "product_steps.csv": _table(
        "group step feeds is_option basis", "group step feeds", is_sorted=False
    ),
    "product_words.csv": _table(
        "word language hs source rank", "word language hs", is_sorted=False
    ),
    "products.csv": _table("hs name_en name_nl official_en official_nl", "hs"),
    "sector_words.csv": _table("word language code", "word language code", is_sorted=False),
    "sectors.csv": _table("code level name_en name_nl", "code"),
    "scan_anchors.csv": _table("step level en nl", "step level"),
    "service_words.csv": _table("word language", "word language"),
    "side_words.csv": _table("word kind", "word"),
    "sources.csv": _table("id publisher title edition year licence address read_on carries", "id"),
    "state_headings.csv": _table("state hs becomes", "state hs", is_sorted=False),
    "sure_ends.csv": _table("word", "word"),
    "step_questions.csv": _table("code oecd en nl command fact", "code", is_sorted=False),
    "steps.csv": _table("step ungp vsme gri iso26000", "step"),
    "themes.csv": _table(
        "theme scale scale_reason_en scale_reason_nl oecd ilo ilo_is_core iso26000 gri sdg "
        "vsme ppp note",
        "theme",
        is_sorted=False,
    ),
}
REFERENCES: Mapping[tuple[str, str], tuple[str, str]] = {
    ("goods.csv", "input_good"): ("goods.csv", "id"),
    ("materials.csv", "commodity"): ("findings/eu-deforestation-goods-2026.csv", "good"),
    ("materials.csv", "minerals"): ("findings/eu-minerals-2017.csv", "good"),
    ("product_steps.csv", "group"): ("product_groups.csv", "id"),
    ("product_steps.csv", "step"): ("materials.csv", "id"),
    ("product_steps.csv", "feeds"): ("materials.csv", "id"),
}
LIKELIHOODS = {
    LevelFrom.COUNTRY_PRODUCT: {"4", "3", ""},
    LevelFrom.PRODUCT: {"3", ""},
    LevelFrom.SECTOR: {"3", ""},
    LevelFrom.COUNTRY: {""},
}


def files() -> list[str]:
    """Every file of the knowledge base, as its path below resources/knowledge."""
    top = resources.path("knowledge")
    return sorted(one.relative_to(top).as_posix() for one in top.rglob("*") if one.is_file())


def table_of(name: str) -> Table | None:
    """The schema of the file `name`; None for a file nobody described."""
    if re.fullmatch(r"findings/[a-z0-9-]+\.csv", name):
        return FINDINGS
    return TABLES.get(name)


def faults_of(name: str, rows: Sequence[Mapping[str, str]]) -> Iterator[str]:
    """What is wrong with the rows of the table `name`, one sentence a fault."""
    table = table_of(name)
    assert table is not None
    keys = [tuple(row[column] for column in table.key) for row in rows]
    counts = Counter(keys)
    yield from (f"{key} stands there twice" for key in sorted(counts) if counts[key] > 1)
    if table.is_sorted and keys != sorted(keys):
        yield "the rows are not sorted"
    for number, row in enumerate(rows, start=2):
        for fault in _faults_of_row(name, table, row):
            yield f"row {number}: {fault}"


def _faults_of_row(name: str, table: Table, row: Mapping[str, str]) -> Iterator[str]:
    if tuple(row) != table.columns:
        yield f"columns {tuple(row)}"
        return
    for column, value in row.items():
        if value != value.strip():
            yield f"{column} has blanks around it: {value!r}"
        if column in CHECKS and not all(CHECKS[column](part) for part in _parts(value)):
            yield f"{column}: {value!r}"
        if (name, column) in REFERENCES:
            where, key = REFERENCES[name, column]
            if not _ids(where, key).issuperset(_parts(value)):
                yield f"{column}: {value!r} is not in {where}"
    if table is FINDINGS:
        yield from _faults_of_finding(name, row)
    elif not all(row[column] for column in table.key if column != "feeds"):
        yield "the key is not complete"


def _faults_of_finding(name: str, row: Mapping[str, str]) -> Iterator[str]:
    if name != f"findings/{row['source']}.csv":
        yield f"source {row['source']!r} has a table of its own"
    if not row["id"].startswith(f"{row['source']}:"):
        yield f"id {row['id']!r} does not begin with its source"
    level_from = row["level_from"]
    if level_from not in LIKELIHOODS or row["likelihood"] not in LIKELIHOODS[LevelFrom(level_from)]:
        yield f"likelihood {row['likelihood']!r} from {level_from!r}"
    if level_from in ("country", "country_product") and not row["country"]:
        yield "no country"
    if bool(row["value"]) != bool(row["unit"]) or (row["value"] and not row["measure"]):
        yield "a value without its unit or measure"
    if not row["theme"]:
        yield "no theme"


def _parts(value: str) -> list[str]:
    return value.split("|") if value else []


def _is_number(text: str) -> bool:
    return re.fullmatch(r"-?\d+(\.\d+)?", text) is not None


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _is_source(text: str) -> bool:
    return text in _ids("sources.csv", "id") or text.startswith("https://")


def _is_sector(text: str) -> bool:
    known = _ids("sectors.csv", "code")
    return not known or text.replace(".", "") in known


@cache
def _ids(name: str, column: str) -> frozenset[str]:
    """The values of `column` in the table `name`; none while that table is not there."""
    if name not in files():
        return frozenset()
    return frozenset(row[column] for row in tables.bundled_rows(*name.split("/")))


CHECKS: Mapping[str, Callable[[str], bool]] = {
    "theme": lambda text: text in set(Theme),
    "themes": lambda text: text in set(Theme),
    "country": lambda text: text in countries.all_countries(),
    "input_country": lambda text: text in countries.all_countries(),
    "hs": lambda text: re.fullmatch(r"\d{2,10}", text) is not None,
    "hs_part": lambda text: re.fullmatch(r"\d{4,6}", text) is not None,
    "is_part": lambda text: text == "yes",
    "is_option": lambda text: text == "yes",
    "sectors": _is_sector,
    "language": lambda text: text in ("nl", "en"),
    "likelihood": lambda text: text in ("3", "4"),
    "rank": str.isdigit,
    "value": _is_number,
    "year": lambda text: re.fullmatch(r"[12]\d{3}", text) is not None,
    "read_on": _is_day,
    "checked_on": _is_day,
    "applies_from": _is_day,
    "confirmed": lambda text: text in ("yes", "no"),
    "address": lambda text: text.startswith("https://"),
    "source": _is_source,
    "basis": _is_source,
    "scale": lambda text: text in set("12345"),
    **dict.fromkeys(("south", "west", "north", "east"), _is_number),
}
