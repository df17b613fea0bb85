"""Headings that say in thousands or millions."""

from __future__ import annotations

import pytest

from imvo_desktop.importing import currencies
from imvo_desktop.importing.cell_values import Money
from imvo_desktop.importing.heading_scale import factor_of
from tests.importing.lists import table
from tests.importing.test_supplier_table import rows_of


@pytest.mark.parametrize(
    "heading",
    [
        *("Omzet (x 1.000)", "Omzet (x € 1.000)", "Omzet x€1000", "Waarde (× 1000)"),
        *("Omzet (in 1000 EUR)", "Omzet (€ 1.000)", "Inkoop 1.000 EUR", "Spend (USD 000)"),
        *("Revenue (EUR '000)", "Revenue (€ 000s)", "Revenue (EUR ’000)", "in duizend euro"),
        *("Revenue in thousands", "Omzet in duizenden euro’s", "Umsatz in Tsd. EUR", "Spend (K)"),
        *("Spend k€", "Spend (T€)", "Spend kEUR", "Umsatz TEUR", "Spend EURk", "spend_eur_k"),
    ],
)
def test_that_a_heading_says_thousands(heading: str) -> None:
    assert factor_of(heading) == 1_000


@pytest.mark.parametrize(
    "heading",
    [
        *("Spend (millions)", "Omzet in miljoenen", "Omzet (x 1.000.000)", "1.000.000 EUR"),
        *("Spend M€", "Umsatz (Mio. €)", "Spend MEUR", "Spend USDm", "contract_value_eur_m"),
    ],
)
def test_that_a_heading_says_millions(heading: str) -> None:
    assert factor_of(heading) == 1_000_000


@pytest.mark.parametrize(
    "heading",
    [
        *("Bedrag", "Spend 2023 (EUR)", "Prijs per 1000 stuks", "Orders > 1.000", "Volume m3"),
        *("Volume (m²)", "Omzet MKB", "Kosten", "Totaal", "Orders over € 1.000", "Artikel 000"),
    ],
)
def test_that_a_heading_says_no_such_thing(heading: str) -> None:
    assert factor_of(heading) == 1


def test_that_thousands_of_millions_are_known_and_a_code_keeps_its_currency() -> None:
    assert factor_of("Umsatz (Mrd. EUR)") == factor_of("Revenue ($bn)") == 1_000_000_000
    assert currencies.currency_of("Spend USDm") == currencies.currency_of("Spend kUSD") == "USD"


def test_that_amounts_are_as_large_as_their_heading_says() -> None:
    read = rows_of(table("naam;Omzet (x € 1.000)\nAcme;12\nBravo;1,5 mln"))

    assert [row.link["value"] for row in read.rows] == [
        Money(1_200_000, "EUR"),
        Money(150_000_000, "EUR"),
    ]
