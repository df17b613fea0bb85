"""Names as they are compared."""

from __future__ import annotations

import pytest

from imvo_desktop.importing.canonical import cleaned, legal_key, name_key


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Acme B.V.", "ACME"),
        ("Acme Co., Ltd.", "acme  limited"),
        ("Müller GmbH", "MÜLLER"),
        ("Acme\u200b Ltd", "Acme Ltd."),
    ],
)
def test_that_the_legal_form_makes_no_other_name(first: str, second: str) -> None:
    assert legal_key(first) == legal_key(second)


def test_that_the_legal_form_counts_for_the_strict_name() -> None:
    assert name_key("Acme B.V.") != name_key("Acme N.V.")
    assert name_key("ACME, Inc.") == name_key("Acme Inc")


def test_that_a_name_is_never_empty() -> None:
    assert legal_key("Co. Ltd") == "coltd"
    assert name_key("***") == "***"


def test_that_blanks_and_hidden_signs_are_cleaned() -> None:
    assert cleaned(" Acme\u00a0 B.V.\r\n\u200bUtrecht\ufeff ") == "Acme B.V. Utrecht"
