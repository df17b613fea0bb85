"""Numbers as people type them."""

from __future__ import annotations

import pytest

from imvo_desktop.usecases.typed_values import (
    AMOUNT,
    COUNT,
    MONEY,
    PERCENT,
    NumberForm,
    UnreadableError,
    read_number,
)


@pytest.mark.parametrize(
    ("text", "form", "value"),
    [
        ("", MONEY, None),
        ("€ 1.000", MONEY, 100_000),
        ("1.234,56", MONEY, 123_456),
        ("1,234.56", MONEY, 123_456),
        ("12,5 %", PERCENT, 0.125),
        ("1 250", COUNT, 1250),
        ("0,5", AMOUNT, 0.5),
    ],
)
def test_that_a_number_is_read_in_either_spelling(
    text: str, form: NumberForm, value: float | None
) -> None:
    assert read_number(text, form) == value


@pytest.mark.parametrize("text", ["veel", "-3", "101 %", "nan", "1,2,3,4"])
def test_that_what_does_not_fit_is_refused(text: str) -> None:
    with pytest.raises(UnreadableError):
        read_number(text, PERCENT)
