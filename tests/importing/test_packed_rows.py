"""Rows kept folded read back as they were."""

from __future__ import annotations

import pytest

from imvo_desktop.importing.packed_rows import PackedRows


def packed(*rows: list[str]) -> PackedRows:
    made = PackedRows()
    for row in rows:
        made.append(row)
    return made


def test_that_rows_come_back_as_they_were() -> None:
    rows = packed(["Acme", "", "NL"], ["", "", ""], ["Ünïcode\n", "\x1f", "🌍"])

    assert rows == (("Acme", "", "NL"), ("", "", ""), ("Ünïcode\n", "\x1f", "🌍"))
    assert rows[2] == ("Ünïcode\n", "\x1f", "🌍")
    assert rows[:1] == (("Acme", "", "NL"),)


def test_that_every_row_has_the_width_of_the_widest() -> None:
    rows = packed(["Acme"], ["Bravo", "NL"], [])
    rows.widen(3)

    assert list(rows) == [("Acme", "", ""), ("Bravo", "NL", ""), ("", "", "")]


def test_that_a_cell_that_would_split_is_refused() -> None:
    with pytest.raises(ValueError, match="NUL"):
        packed(["Ac\x00me", "NL"])


def test_that_packed_rows_differ_when_a_row_does() -> None:
    assert packed(["Acme"]) != packed(["Acme"], ["Bravo"])
    assert packed(["Acme"]) == packed(["Acme"])


def test_that_thousands_of_rows_come_back_in_order() -> None:
    wanted = [(str(number), "Ünïcode" * (number % 3), "") for number in range(1_234)]
    rows = packed(*map(list, wanted))

    assert list(rows) == wanted
    assert [rows[at] for at in range(len(rows))] == wanted
    assert rows[-1] == wanted[-1]
    assert rows[490:1_010:7] == tuple(wanted[490:1_010:7])
    with pytest.raises(IndexError):
        rows[1_234]
