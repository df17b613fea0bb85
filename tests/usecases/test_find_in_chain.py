"""Finding organisations in the chain."""

from __future__ import annotations

from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases.find_in_chain import ChainIndex
from tests.ui.chains import bicycle_bags

INDEX = ChainIndex(bicycle_bags(), Labels("nl"))


def test_that_a_part_of_the_name_is_found_whatever_its_case() -> None:
    assert INDEX.find(" ANAND ") == ("weaver",)


def test_that_accents_make_no_difference() -> None:
    assert INDEX.find("Wévërij") == ("weaver",)


def test_that_what_is_delivered_is_found() -> None:
    assert INDEX.find("gespen") == ("buckles",)


def test_that_countries_are_found_by_their_name_in_the_language_spoken() -> None:
    assert set(INDEX.find("india")) == {"weaver", "spinner"}
    assert set(ChainIndex(bicycle_bags(), Labels("en")).find("netherlands")) == {"own", "office"}


def test_that_names_that_begin_so_come_first() -> None:
    assert INDEX.find("ka") == ("office", "grower")
    assert INDEX.find("g")[0] == "buckles"


def test_that_nothing_is_found_without_a_text() -> None:
    assert INDEX.find("  ") == ()
    assert INDEX.find("zzz") == ()
