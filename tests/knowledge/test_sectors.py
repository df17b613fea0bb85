"""Sectors of NACE Rev. 2."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop import resources
from imvo_desktop.knowledge import sectors
from imvo_desktop.knowledge.sectors import find_sector
from tests.knowledge.sectors_source import rebuilt


@pytest.mark.parametrize(
    ("code", "sector"),
    [
        ("C", "C"),
        ("14", "14"),
        ("14.13", "1413"),
        ("1413", "1413"),
        ("14130", "1413"),
        ("C14.13", "1413"),
        ("46421", "4642"),
        ("01.1", "011"),
        ("1499", "14"),
    ],
)
def test_that_a_code_gives_its_sector(code: str, sector: str) -> None:
    found = sectors.by_code(code)

    assert found is not None
    assert found.code == sector


@pytest.mark.parametrize("code", ["", "Z", "04", "textiel", "1"])
def test_that_a_code_that_does_not_exist_gives_nothing(code: str) -> None:
    assert sectors.by_code(code) is None


def test_that_names_are_in_the_language_asked() -> None:
    assert sectors.name("14", "nl") == "Vervaardiging van kleding"
    assert sectors.name("14", "en") == "Manufacture of wearing apparel"
    assert sectors.name("04", "en") == "04"


@pytest.mark.parametrize(
    ("text", "language", "sector"),
    [
        ("kledingfabriek", "nl", "14"),
        ("Naaiateliers", "nl", "14"),
        ("garment factories", "en", "14"),
        ("spinnerij", "nl", "131"),
        ("wollen spinnerij", "nl", "131"),
        ("chocoladefabriek", "nl", "1082"),
        ("cacaocoöperatie", "nl", "0127"),
        ("cobalt mine", "en", "07"),
        ("uitzendbureau", "nl", "78"),
        ("schoonmaakbedrijf", "nl", "812"),
        ("naaiatellier", "nl", "14"),
        ("manufacture of footwear", "en", "1520"),
        ("14.13", "nl", "1413"),
    ],
)
def test_that_a_sector_is_found_by_its_words(text: str, language: str, sector: str) -> None:
    assert find_sector(text, language)[0].code == sector


@pytest.mark.parametrize("text", ["", "  ", "xyzzy"])
def test_that_nonsense_gives_no_sector(text: str) -> None:
    assert find_sector(text, "nl") == ()


@pytest.mark.full
def test_that_every_own_word_finds_its_sector_first() -> None:
    with resources.path("knowledge", "sector_words.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))

    assert len(rows) > 500
    assert {row["code"] for row in rows} <= set(sectors.all_sectors())
    for row in rows:
        hit = find_sector(row["word"], row["language"])[0]
        assert (hit.code, hit.reason) == (row["code"], "exact"), row["word"]


@given(st.text(max_size=30))
def test_that_any_text_is_answered(text: str) -> None:
    assert all(0 <= hit.score <= 100 for hit in find_sector(text, "en"))


def test_that_the_table_is_what_the_source_gives(shared: Path) -> None:
    table = resources.path("knowledge", "sectors.csv").read_text(encoding="utf-8")

    assert table == rebuilt(shared)
