"""Names as they are compared."""

from __future__ import annotations

import pytest

from imvo_desktop.importing.canonical import bare_words, cleaned, legal_key, name_key

_FORMS = (
    "Acme B.V.|ACME|Acme b.v.|Acme B V|Acme N.V.|Acme Ltd|Acme Limited|acme  Co.,Ltd.|Acme Co. Ltd|"
    "Acme Company Limited|Acme GmbH & Co. KG|Acme S.A.|Acme Sp. z o.o.|Acme Sp. z o. o.|ACME A.Ş.|"
    "Acme San. ve Tic. Ltd. Şti.|Acme S.r.l.|Acme S.p.A.|Acme (Pvt) Ltd|ООО Acme|PT. Acme Tbk|"
    "Acme Sdn. Bhd.|Acme株式会社|㈱Acme|Acme有限公司|The Acme|De Acme|Ac\u200bme"
)


@pytest.mark.parametrize("name", _FORMS.split("|"))
def test_that_the_legal_form_makes_no_other_name(name: str) -> None:
    assert legal_key(name) == "acme"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Jansen & Zonen B.V.", "Jansen en Zonen"),
        ("Jansen and Zonen", "Jansen & Zonen"),
        ("Müller GmbH", "MÜLLER"),
        ("İstanbul Tekstil", "istanbul tekstil"),
        ("上海纺织有限公司", "上海纺织"),
    ],
)
def test_that_ways_of_writing_make_no_other_name(first: str, second: str) -> None:
    assert legal_key(first) == legal_key(second)


@pytest.mark.parametrize(
    ("first", "second"),
    [("San Marco", "Marco"), ("Spa Wellness", "Wellness"), ("कि", "का"), ("Mill A", "Mill B")],
)
def test_that_words_and_vowel_signs_of_a_name_stay(first: str, second: str) -> None:
    assert legal_key(first) != legal_key(second)


def test_that_single_letters_that_stand_together_are_one_word() -> None:
    assert bare_words("S & P. Textiles A. B.") == ("sp", "textiles")


def test_that_the_legal_form_counts_for_the_strict_name() -> None:
    assert name_key("Acme B.V.") != name_key("Acme N.V.")
    assert name_key("ACME, Inc.") == name_key("Acme Inc")


def test_that_a_name_is_never_empty() -> None:
    assert legal_key("Co. Ltd") == "coltd"
    assert name_key("***") == "***"


def test_that_blanks_and_hidden_signs_are_cleaned() -> None:
    assert cleaned(" Acme\u00a0 B.V.\r\n\u200bUtrecht\ufeff ") == "Acme B.V. Utrecht"
