"""Headings of the Harmonized System."""

from __future__ import annotations

from pathlib import Path

import pytest

from imvo_desktop import resources
from imvo_desktop.knowledge import products
from tests.knowledge.products_source import NAMES, plain_name, rebuilt, rows_of


@pytest.mark.parametrize(
    ("code", "hs"),
    [
        ("09", "09"),
        ("0901", "0901"),
        ("090121", "0901"),
        ("0901 21 00", "0901"),
        ("6109.10", "6109"),
        ("0999", "09"),
    ],
)
def test_that_a_code_gives_its_heading_or_chapter(code: str, hs: str) -> None:
    product = products.by_hs(code)

    assert product is not None
    assert product.hs == hs


@pytest.mark.parametrize("code", ["", "7", "7799", "99", "koffie"])
def test_that_a_code_of_no_chapter_gives_nothing(code: str) -> None:
    assert products.by_hs(code) is None


def test_that_names_are_in_the_language_asked() -> None:
    assert products.name("0901", "nl") == "Koffie"
    assert products.name("0901", "en") == "Coffee"
    assert products.name("7799", "nl") == "7799"


def test_that_every_chapter_and_heading_has_short_names() -> None:
    for product in products.all_products().values():
        for name in (product.name_en, product.name_nl):
            assert 2 <= len(name) <= 60, product.hs
            assert name == name.strip(" ,;:"), product.hs


def test_that_the_tree_is_whole() -> None:
    known = products.all_products()

    assert len([hs for hs in known if len(hs) == 2]) == 96
    assert len([hs for hs in known if len(hs) == 4]) == 1228
    assert {hs[:2] for hs in known} == {hs for hs in known if len(hs) == 2}


def test_that_our_own_names_are_of_existing_codes() -> None:
    named = [row["hs"] for row in rows_of(NAMES)]

    assert len(named) >= 350
    assert len(named) == len(set(named))
    assert set(named) <= set(products.all_products())


@pytest.mark.parametrize(
    ("official", "name"),
    [
        ("Cocoa beans, whole or broken; raw", "Cocoa beans, whole or broken"),
        ("LEVENDE DIEREN", "Levende dieren"),
        ("Aardappelen (pootgoed daaronder begrepen), vers", "Aardappelen, vers"),
        ("a" * 40 + ", " + "b" * 40, "A" + "a" * 39),
        ("woord " * 20, "Woord" + " woord" * 9),
    ],
)
def test_that_a_long_text_is_cut_between_words(official: str, name: str) -> None:
    assert plain_name(official) == name


def test_that_the_table_is_what_the_sources_give(shared: Path) -> None:
    table = resources.path("knowledge", "products.csv").read_text(encoding="utf-8")

    assert table == rebuilt(shared)
