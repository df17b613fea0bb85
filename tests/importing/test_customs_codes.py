"""Codes of goods as lists write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.importing import customs_codes
from imvo_desktop.importing.customs_codes import CustomsCode


@pytest.mark.parametrize(
    ("text", "code", "remark"),
    [
        ("6109", "6109", None),
        ("9012", "9012", None),
        ("6109.10", "610910", None),
        ("6109 10 00", "61091000", None),
        ("6109.10.00.10", "6109100010", None),
        ("HS 0901.21", "090121", None),
        ("ex 4202", "4202", None),
        ("61", "61", None),
        ("901", "0901", "zero_added"),
        ("9012100", "09012100", "zero_added"),
        ("901210000", "0901210000", "zero_added"),
        ("90121.0", "090121", "zero_added"),
        ("901.1", "090110", "zero_added"),
        ("901.21", "090121", "zero_added"),
        ("2101.1", "210110", "zero_added"),
        ("2101.12", "210112", None),
        ("610.910", "610910", None),
        ("85.0", "85", None),
        ("6109; 6110", "6109", "first"),
        ("6109|6110", "6109", "first"),
        ("9999", "9999", "unknown"),
        ("77011", "77011", "unknown"),
    ],
)
def test_that_a_code_is_made_digits(text: str, code: str, remark: str | None) -> None:
    found = customs_codes.parse(text)

    assert found == CustomsCode(code, remark)


@pytest.mark.parametrize("text", ["", "katoen", "6109 of katoen", "1", "1" * 13, "²²²²", ";"])
def test_that_what_is_no_code_is_not_read(text: str) -> None:
    assert customs_codes.parse(text) is None


@given(st.sampled_from(["0901", "6109", "8471"]), st.text("0123456789", max_size=6))
def test_that_a_code_reads_back_with_and_without_its_first_zero(heading: str, rest: str) -> None:
    code = heading + rest[: len(rest) // 2 * 2]
    found = customs_codes.parse(code.removeprefix("0"))

    assert found is not None
    assert found == CustomsCode(code, "zero_added" if code.startswith("0") else None)
