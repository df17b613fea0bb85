"""Long names of organisations are broken, not cut, where two lines are enough."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.charts.chain_parts import name_lines
from imvo_desktop.charts.chain_style import NAME_SIZE
from imvo_desktop.charts.node_names import BASELINES, DETAIL_BASELINE, broken


def test_that_a_short_name_stands_on_one_line() -> None:
    assert name_lines("Weverij Anand", 148) == (("Weverij Anand",), NAME_SIZE)


def test_that_a_long_name_stands_on_two_lines_without_a_cut() -> None:
    lines, size = name_lines("Papierfabriek Eerbeek en Zonen BV", 148)
    assert " ".join(lines) == "Papierfabriek Eerbeek en Zonen BV"
    assert size < NAME_SIZE


def test_that_a_name_of_one_long_word_is_shortened() -> None:
    ((line,), _) = name_lines("Hottentottententententoonstelling", 148)
    assert line.endswith("…")


@given(st.text(alphabet="ab ", min_size=1, max_size=40), st.integers(1, 20))
def test_that_no_word_gets_lost(name: str, most: int) -> None:
    lines = broken(name, lambda text: len(text) <= most)
    assert " ".join(lines).split() == name.split()
    assert len(lines) in BASELINES
    assert len(lines) in DETAIL_BASELINE


def test_that_a_very_long_name_is_not_measured_over_and_over() -> None:
    measured: list[str] = []

    def fits(text: str) -> bool:
        measured.append(text)
        return len(text) <= 10

    broken("tas " * 2_000, fits)
    assert sum(map(len, measured)) < 100
