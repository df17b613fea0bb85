"""What the company says itself in its passport, and what of it each reader sees."""

from __future__ import annotations

import pytest

from imvo_desktop.domain.network import Network
from imvo_desktop.domain.passport import (
    CoreSubject,
    Domain,
    Indicator,
    IndicatorValue,
    PassportSettings,
    SubjectRelevance,
)
from imvo_desktop.domain.report_settings import Paper, Profile
from imvo_desktop.reporting.blocks import Table
from tests.reporting.made import DAY, all_text, parts, section
from tests.reporting.paper_chains import chain, paper_of

THIS = int(DAY[:4])
LETSEL = "Letsel door werk dat is vastgelegd"


def kept() -> Network:
    """Three indicators: known twice, known long ago, and never; two subjects answered."""
    return chain(
        PassportSettings(sector="textiles"),
        Indicator(id="a", name=LETSEL, code="injuries", disclosure="403-9", unit="gevallen"),
        Indicator(
            id="b", name="Energie", code="energy", disclosure="302-1", domain=Domain.PLANET,
            unit="MWh", target=100, target_year=THIS + 4,
        ),
        Indicator(id="c", name="Fietsers bij Bedrijf 03", note="niet voor buiten"),
        IndicatorValue(id="1", indicator="a", year=THIS - 1, value=7, source="Register"),
        IndicatorValue(id="2", indicator="a", year=THIS, value=4.5, source="Register"),
        IndicatorValue(id="3", indicator="b", year=THIS - 2, value=1234, note="geheim"),
        CoreSubject(id="6.4", relevance=SubjectRelevance.HIGH, reason="Fabriek van Bedrijf 03"),
        CoreSubject(id="6.7", relevance=SubjectRelevance.NONE),
    )  # fmt: skip


def tables(number: str, profile: Profile = Profile.INTERNAL, language: str = "nl") -> list[Table]:
    made = paper_of(kept(), Paper.PASSPORT, language, profile)
    return [one for one in parts(section(made, number), Table) if isinstance(one, Table)]


def cells(found: Table, row: int) -> list[str]:
    return [all_text(cell) for cell in found.rows[row]]


def test_that_values_stand_by_year_with_unit_source_and_trend() -> None:
    people, planet = tables("2")
    assert people.headers[2:5] == (str(THIS - 2), str(THIS - 1), str(THIS))
    first = cells(people, 0)
    assert first[0].split() == [*LETSEL.split(), "gevallen"]
    assert first[1:6] == ["403-9", "niet bekend", "7", "4,5", "beter"]
    assert first[6] == f"{THIS - 1}, {THIS}: Register"
    energy = cells(planet, 0)
    assert energy[1] == "302-1 (103 vanaf 1 januari 2027)"
    assert energy[2:5] == ["1.234", "niet bekend", "niet bekend"]
    assert "niet bekend" in energy[5]
    assert f"Doel: 100 in {THIS + 4}" in energy[5]
    assert energy[6] == f"{THIS - 2}: niet opgegeven"


def test_that_what_is_not_filled_in_is_said() -> None:
    text = all_text(section(paper_of(kept(), Paper.PASSPORT, "nl"), "2"))
    assert "Hiervan wordt geen indicator bijgehouden." in text
    assert "Set van de sector: Textiel, kleding en leer." in text
    empty = all_text(section(paper_of(chain(), Paper.PASSPORT, "nl"), "2"))
    assert "Er is nog geen indicator gekozen." in empty


def test_that_the_three_stand_side_by_side_with_what_is_known() -> None:
    (side,) = tables("1")
    rows = {all_text(row[0]): [all_text(one) for one in row[1:]] for row in side.rows[:4]}
    assert rows["Indicatoren die we bijhouden"] == ["2", "1", "0"]
    assert rows[f"Waarvan bekend over {THIS}"] == ["1 van 2", "0 van 1", "niets te tellen"]
    assert rows["Waarvan beter dan daarvoor"][0] == "1 van 2"


def test_that_the_scan_says_what_matters_and_what_was_not_answered() -> None:
    (scan,) = tables("6")
    rows = {cells(scan, at)[0][:3]: cells(scan, at)[1] for at in range(7)}
    assert rows["6.4"].startswith("Heel belangrijk")
    assert "Fabriek van Bedrijf 03" in rows["6.4"]
    assert rows["6.7"].endswith("geen reden gegeven")
    assert rows["6.2"] == "niet beantwoord"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_nothing_says_that_the_standard_is_met(language: str) -> None:
    text = all_text(paper_of(kept(), Paper.PASSPORT, language)).casefold()
    for said in ("voldoet aan", "gecertificeerd volgens", "complies with", "in accordance with"):
        assert said not in text


def test_that_a_customer_reads_values_without_names() -> None:
    text = all_text(tuple(tables("2", Profile.CUSTOMER)))
    assert "4,5" in text
    assert "Register" in text
    assert "Bedrijf 03" not in text
    assert "niet voor buiten" not in text
    assert "geheim" not in text


def test_that_everyone_reads_which_are_kept_up_and_no_value() -> None:
    made = paper_of(kept(), Paper.PASSPORT, "nl", Profile.PUBLIC)
    text = all_text(section(made, "2"))
    assert "De waarden staan niet in de openbare versie." in text
    assert LETSEL in text
    assert "100 in" in text
    for hidden in ("4,5", "1.234", "Register", "Fietsers", "niet bekend"):
        assert hidden not in text
    side = all_text(section(made, "1"))
    assert "Waarvan bekend over" not in side
    scan = all_text(section(made, "6"))
    assert "Fabriek" not in scan
    assert "niet beantwoord" in scan
