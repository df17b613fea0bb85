"""What sources say reads as a sentence, in both languages, and never says more than the source."""

from __future__ import annotations

import dataclasses

import pytest

from imvo_desktop.domain.codes import LevelFrom, Theme
from imvo_desktop.domain.source_records import SourceFinding
from imvo_desktop.knowledge import findings, sources
from imvo_desktop.knowledge.matching import Asked, Said, said_of
from imvo_desktop.labels.labels import Labels
from imvo_desktop.labels.source_sentences import (
    finding_text,
    good_name,
    reading_text,
    said_name,
    said_text,
    scale_text,
    source_text,
    why_text,
)

NL, EN = Labels("nl"), Labels("en")
BOTH = pytest.mark.parametrize("words", [NL, EN], ids=["nl", "en"])


def texts(asked: Asked, theme: Theme, words: Labels = NL) -> list[str]:
    """What is said of one theme of a delivery, strongest first."""
    said = [one for one in said_of(asked) if one.theme is theme]
    return [said_text(words, one, asked.country) for one in said]


@BOTH
def test_that_every_finding_is_a_whole_sentence(words: Labels) -> None:
    for finding in findings.bundled():
        text = finding_text(words, finding)
        assert text.endswith("."), finding.id
        assert "{" not in text, finding.id
        assert "said." not in text, finding.id
        assert text[:1].isupper() or text[:1] in "«“", (finding.id, text)


def test_that_a_product_of_a_listed_country_names_both() -> None:
    [first, *_] = texts(Asked("BD", "6109"), Theme.CHILD_LABOUR)
    assert "Bangladesh" in first
    assert "Amerikaanse lijst" in first


def test_that_a_country_that_is_not_listed_is_not_called_low() -> None:
    [first, *_] = texts(Asked("PT", "6109"), Theme.CHILD_LABOUR)
    assert "Portugal staat er niet bij. Dat maakt het risico daar niet laag." in first


def test_that_an_unknown_part_of_a_country_is_said_to_be_unknown() -> None:
    [first, *_] = texts(Asked("IN", "800110"), Theme.CONFLICT)
    assert "Of deze levering daarvandaan komt, is niet bekend." in first


def test_that_an_input_from_elsewhere_is_named() -> None:
    [first, *_] = texts(Asked("CN", "850760"), Theme.CHILD_LABOUR, EN)
    assert "cobalt" in first.casefold()
    assert "Congo" in first


@pytest.mark.parametrize(
    ("made_in", "why"),
    [
        ("BD", "Kans 4: dit product uit dit land staat op een lijst."),
        ("PT", "Kans 3: het product staat op een lijst, maar alleen voor andere landen."),
        (None, "Kans 3: het product staat op een lijst; in welk land dit is gemaakt, is onbekend."),
    ],
)
def test_that_it_is_said_plainly_that_only_the_good_is_listed(
    made_in: str | None, why: str
) -> None:
    first = next(one for one in said_of(Asked(made_in, "6109")) if one.theme is Theme.CHILD_LABOUR)

    assert why_text(NL, first, made_in) == why


def test_that_a_good_listed_for_no_country_is_meant_wherever_it_was_made() -> None:
    first = next(one for one in said_of(Asked("NL", "1801")) if one.theme is Theme.BIODIVERSITY)

    assert why_text(NL, first, "NL").endswith("op een lijst, uit welk land het ook komt.")


def test_that_part_of_a_code_is_said_to_be_part() -> None:
    [first, *_] = texts(Asked("NL", "4819", product="kartonnen dozen"), Theme.BIODIVERSITY)
    assert "Alleen een deel van deze productcode" in first


def test_that_figures_are_written_as_the_language_writes_them() -> None:
    [text, *_] = texts(Asked("AF"), Theme.CORRUPTION)
    assert "14 % van de landen scoort lager dan Afghanistan" in text


@BOTH
def test_that_likelihood_and_start_value_are_explained(words: Labels) -> None:
    for asked in (Asked("BD", "6109"), Asked("PT", "6109"), Asked("IN", "800110")):
        for said in said_of(asked):
            assert "said.why" not in why_text(words, said)
    for theme in Theme:
        assert "said.scale" not in scale_text(words, theme)


@BOTH
def test_that_every_source_has_a_line(words: Labels) -> None:
    for source in sources.all_sources().values():
        assert source.title in source_text(words, source)


def test_that_a_list_of_ones_own_speaks_with_its_own_words() -> None:
    finding = SourceFinding(
        id="x",
        source="cpi",
        theme=Theme.CORRUPTION,
        level_from=LevelFrom.COUNTRY,
        country="NL",
        measure="score",
        value=79.0,
        unit="punten",
    )
    said = Said(Theme.CORRUPTION, LevelFrom.COUNTRY, None, (finding,), countries=("NL",))
    assert said_text(NL, said, "NL") == "Nederland: 79 punten."
    assert good_name(NL, "Handgemaakte kleden") == "Handgemaakte kleden"


def test_that_a_list_of_ones_own_may_name_no_good_and_no_unit() -> None:
    score = SourceFinding(
        id="x",
        source="index",
        theme=Theme.CORRUPTION,
        level_from=LevelFrom.COUNTRY,
        country="BD",
        measure="Test score 2024",
        value=23.5,
    )
    code = SourceFinding(
        id="y",
        source="codes",
        theme=Theme.WAGE,
        level_from=LevelFrom.COUNTRY_PRODUCT,
        country="BD",
        hs=("6109",),
    )
    assert finding_text(NL, score) == "Test score 2024 van Bangladesh: 23,5."
    shirts = "T-shirts en hemden (HS 6109)"
    assert finding_text(NL, code) == f"Op de lijst: {shirts} uit Bangladesh."
    other = Said(Theme.WAGE, LevelFrom.PRODUCT, 3, (code,), countries=("BD",))
    assert said_text(EN, other, "IN").startswith("On the list: T-shirts and vests (HS 6109), for")
    assert said_name(NL, other) == shirts


def test_that_a_list_of_ones_own_may_name_a_sector_only() -> None:
    sector = SourceFinding(
        id="x", source="x", theme=Theme.WAGE, level_from=LevelFrom.SECTOR, sectors=("14.13",)
    )
    name = "Manufacture of other outerwear (NACE 14.13)"
    said = Said(Theme.WAGE, LevelFrom.SECTOR, 3, (sector,))
    assert finding_text(EN, sector) == f"This sector is on the list: {name}."
    assert said_text(EN, said) == finding_text(EN, sector)
    assert said_name(EN, said) == name
    here = dataclasses.replace(said, countries=("BD",))
    assert said_text(EN, here) == f"This sector is on the list: {name}, for Bangladesh."


def test_that_the_licence_of_a_source_is_said_in_the_language_asked_for() -> None:
    for source in sources.all_readings():
        assert "(to confirm)" not in reading_text(NL, source), source
        assert "said." not in reading_text(NL, source), source
    assert "publiek domein (nog te bevestigen)" in reading_text(NL, "us-goods-2022")
    assert "public domain (to confirm)" in reading_text(EN, "us-goods-2022")
