"""What the report says, before it is set."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

import pytest

from imvo_desktop.analysis.structure import chain_summary
from imvo_desktop.charts import ranked_bars
from imvo_desktop.domain.codes import Judged, Level, MeasureKind, OrganisationKind, Theme
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Project, Risk
from imvo_desktop.domain.source_records import Source
from imvo_desktop.reporting import front
from imvo_desktop.reporting.blocks import (
    Cite,
    Figure,
    GoTo,
    HarmCard,
    LevelMark,
    Note,
    SourceItem,
    Table,
    Target,
    Tone,
)
from imvo_desktop.reporting.grids import counted_grid
from imvo_desktop.usecases.hotspot_table import hotspot_document
from tests.charts import chains
from tests.reporting.made import all_text, basis_of, parts, report_of, section

NUMBERS = (*(str(number) for number in range(1, 12)), "A", "B", "C")


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("network", [chains.textile(), chains.hostile(), Network()])
def test_that_every_report_has_the_same_sections_in_the_same_order(
    network: Network, language: str
) -> None:
    report = report_of(network, language)
    assert tuple(one.number for one in report.sections) == NUMBERS
    assert all(one.blocks for one in report.sections)


def test_that_dutch_and_english_hold_the_same_numbers() -> None:
    dutch, english = report_of(chains.textile(), "nl"), report_of(chains.textile(), "en")
    for one, other in zip(dutch.sections, english.sections, strict=True):
        found = [sorted(re.findall(r"\d+", all_text(part))) for part in (one, other)]
        assert found[0] == found[1], one.title


def test_that_no_sentence_is_left_without_its_values() -> None:
    for language in ("nl", "en"):
        report = report_of(chains.textile(), language)
        body = all_text((report.cover, report.sections))
        assert not re.findall(r"\{\w+\}", body)
        assert not re.findall(r"\b(report|chart|level|theme)\.\w+", body)


def test_that_every_source_number_points_both_ways() -> None:
    report = report_of(chains.textile())
    items = [one for one in parts(report.sections, SourceItem) if isinstance(one, SourceItem)]
    cited = {one.cite for one in parts(report.sections, Cite) if isinstance(one, Cite)}
    assert cited == {item.source for item in items}
    cards = [one for one in parts(report.sections, HarmCard) if isinstance(one, HarmCard)]
    back = {use.harm for item in items for use in item.uses}
    assert back == {card.number for card in cards if parts(card, Cite)}
    assert all(isinstance(use, GoTo) for item in items for use in item.uses)


def test_that_taken_over_risks_make_the_report_provisional() -> None:
    report = report_of(chains.textile())
    assert report.cover.status.startswith("Provisional order: ")
    warnings = [one for one in parts(section(report, "5"), Note) if isinstance(one, Note)]
    assert warnings[0].tone is Tone.WARNING
    own = Risk(id="r-gin", theme=Theme.WAGE, organisation="gin", scale=2, likelihood=2)
    dyer = Risk(id="r-dyer", theme=Theme.WAGE, organisation="dyer", scale=2, likelihood=2)
    farm = Risk(id="r-grow", theme=Theme.WAGE, organisation="farm", scale=2, likelihood=2)
    left = report_of(Network([*chains.textile(), own, dyer, farm]))
    assert left.cover.status == "Provisional order: 1 of 9 risks taken over without research"
    judged = [
        replace(one, judged=Judged.OWN) if isinstance(one, Risk) else one
        for one in chains.textile()
    ]
    report = report_of(Network([*judged, own, farm]))
    assert report.cover.status == "Judged by the company itself"
    assert not parts(section(report, "5"), Note)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_cover_and_footer_say_whether_it_is_final(language: str) -> None:
    basis = basis_of(chains.textile(), language)
    draft = front.cover(basis)
    assert draft.edition == {"nl": "Concept", "en": "Draft"}[language]
    edition = replace(basis.edition, is_draft=False, version="2", prepared_by="Jo <b>")
    final = replace(basis, edition=edition)
    assert front.cover(final).edition == {"nl": "Definitief", "en": "Final"}[language]
    assert len(front.cover(final).facts) == len(draft.facts) + 2
    assert front.footer(final).split(" · ")[1] == {"nl": "versie 2", "en": "version 2"}[language]


def test_that_the_summary_counts_and_says_what_is_not_known() -> None:
    text = all_text(section(report_of(chains.textile()), "1"))
    assert "5 deliveries are very high; 3 come from Tiruppur Spinning Mills." in text
    assert "1 harm happens now or has not been remedied." in text
    assert "Not known is not low." in text
    assert "For 2 of the 9 deliveries to us and our suppliers the level is not known." in text


@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_text_table_chart_and_data_count_the_same(language: str) -> None:
    basis = basis_of(chains.textile(), language)
    found = hotspot_document(basis.network, basis.assessment)
    grid = [int(one.count or 0) for row in counted_grid(basis).grid for one in row]
    bars = ranked_bars.table(
        ranked_bars.data(basis.network, basis.assessment, basis.words), basis.words
    )
    risks = found["risks"]
    assert isinstance(risks, list)
    levels = Counter(one["level"] for one in risks if isinstance(one, dict))
    rated = len(basis.network.risks) - levels["unknown"] - levels["none"]
    assert sum(grid) == basis.matrix.rated == rated == len(basis.harms) + len(basis.after_us)
    assert len(bars.rows) == len(basis.harms)
    for level in (Level.VERY_HIGH, Level.HIGH, Level.MEDIUM, Level.LOW):
        assert basis.matrix.count(level) == levels[level.value]
    tiers = chain_summary(basis.network, basis.assessment).tiers
    unknown = found["unknown"]
    assert isinstance(unknown, dict)
    assert sum(one.unknown_links for one in tiers) == unknown["links"]
    assert sum(one.links for one in tiers) == basis.ours


def test_that_tables_add_up() -> None:
    tables = [
        one
        for one in parts(section(report_of(chains.textile()), "2"), Table)
        if isinstance(one, Table) and one.has_total
    ]
    assert len(tables) == 3
    for table in tables:
        for column in table.numbers:
            cells = [int(str(row[column][0])) for row in table.rows]
            assert sum(cells[:-1]) == cells[-1]


def test_that_a_product_known_by_its_code_alone_is_named() -> None:
    shop = Organisation(id="shop", name="Winkel")
    coded = Link(id="coded", supplier="shop", buyer="own", hs="6109.10")
    other = Link(id="other", supplier="shop", buyer="own", hs="99999999")
    found = report_of(Network([*chains.textile(), shop, coded, other]))
    rows = [
        [all_text(cell) for cell in row]
        for table in parts(section(found, "5"), Table)
        if isinstance(table, Table)
        for row in table.rows
    ]
    products = [row[1] for row in rows if row[0].startswith("Winkel")]
    assert products == ["T-shirts and vests", "not known"]


def test_that_a_risk_at_a_customer_is_listed_with_its_judgement() -> None:
    shop = Organisation(id="shop", name="Winkel", kind=OrganisationKind.CUSTOMER)
    sale = Link(id="sale", supplier="own", buyer="shop", product="jassen")
    risk = Risk(id="r-sale", theme=Theme.CONSUMER, link="sale", scale=3, scope=3,
                irremediability=2, likelihood=2, reason="Losse knopen.")  # fmt: skip
    report = report_of(Network([*chains.textile(), shop, sale, risk]))
    text = all_text(section(report, "5"))
    assert "Losse knopen." in text
    assert "with customers (after us): 1;" in text
    assert "of the 9 deliveries to us" in all_text(section(report, "1"))


def test_that_shared_places_are_said_to_be_shared() -> None:
    cards = parts(report_of(chains.large(60), "nl").sections, HarmCard)
    ranks = [one.rank for one in cards if isinstance(one, HarmCard)]
    assert any(re.fullmatch(r"Gedeelde \d+e plaats", one) for one in ranks)
    assert all(re.fullmatch(r"(Gedeelde )?\d+e plaats", one) for one in ranks)


def test_that_missing_ways_to_end_a_harm_are_said() -> None:
    found = [one for one in chains.textile() if not isinstance(one, Measure)]
    happening = all_text(section(report_of(Network(found)), "5"))
    assert "no measure yet" in happening
    changed = [
        replace(one, kind=MeasureKind.PURCHASING) if isinstance(one, Measure) else one
        for one in chains.textile()
    ]
    assert "Nothing yet to stop or remedy it." in all_text(
        section(report_of(Network(changed)), "5")
    )


def test_that_one_score_is_worked_out_with_its_answers() -> None:
    text = all_text(section(report_of(chains.textile()), "4"))
    assert "How serious: 5 · Death, lasting injury, slavery" in text
    assert "severity 5 · likelihood 4 meet in the grid: very high." in text
    assert "Place 24 of 25 in the grid (25 comes first)." in text


def test_that_the_mean_is_named_where_it_is_chosen() -> None:
    chosen = [one for one in chains.textile() if not isinstance(one, Project)]
    text = all_text(section(report_of(Network([*chosen, _mean()])), "4"))
    assert "This project uses an option" in text


def test_that_the_limits_are_always_there() -> None:
    for network in (chains.textile(), Network()):
        text = all_text(section(report_of(network), "10"))
        assert "No risk found is not the same as no risk." in text
        assert "not legal advice" in text


def test_that_characters_without_a_font_are_named_among_the_limits() -> None:
    rare = replace(chains.textile().organisations["mill"], name="Atelier 𓀀")
    network = Network(rare if one.id == "mill" else one for one in chains.textile())
    text = all_text(section(report_of(network), "10"))
    assert "U+13000" in text
    assert "could not be printed" not in all_text(section(report_of(chains.textile()), "10"))


def test_that_no_index_is_printed_with_a_harm() -> None:
    cards = parts(report_of(chains.textile()).sections, HarmCard)
    assert len(cards) == 5
    assert "%" not in all_text(tuple(cards))
    assert "0." not in all_text(tuple(cards))


def test_that_harm_that_happens_now_stands_first_with_its_measure() -> None:
    five = section(report_of(chains.textile()), "5")
    text = all_text(five)
    assert text.index("First: harm") < text.index("The priorities one by one")
    assert "Stop: Nooduitgangen vrij en open, wekelijks nagelopen." in text


def test_that_levels_are_said_in_words() -> None:
    marks = parts(report_of(chains.textile()).sections, LevelMark)
    assert marks
    assert all(isinstance(one, LevelMark) and one.text for one in marks)


def test_that_equal_networks_give_equal_reports() -> None:
    turned = Network(reversed(list(chains.textile())))
    assert report_of(turned) == report_of(chains.textile())


def test_that_a_large_chain_is_summarised() -> None:
    report = report_of(chains.large(200))
    assert len(parts(report.sections, HarmCard)) == 60
    assert "of 201 organisations" in all_text(section(report, "2"))


def test_that_every_reference_back_has_a_place_to_point_at() -> None:
    source = Source(id="s", publisher="Uitgever", title="Lijst", year=2024)
    cited = [
        replace(one, sources=("s",)) if isinstance(one, Risk) else one for one in chains.large(300)
    ]
    report = report_of(Network([source, *cited]))
    cards = {one.number for one in parts(report.sections, HarmCard) if isinstance(one, HarmCard)}
    rows = {one.target for one in parts(report.sections, Target) if isinstance(one, Target)}
    points = [one.harm for one in parts(report.sections, GoTo) if isinstance(one, GoTo)]
    assert len(cards) + len(rows) == 100
    assert set(points) - {0} <= cards | rows


def test_that_sources_are_numbered_in_the_order_of_the_priorities() -> None:
    assert basis_of(chains.textile()).source_numbers == {"s-dol": 1, "s-visit": 2}


def _mean() -> Project:
    return replace(chains.textile().project, severity_rule=Project().severity_rule.MEAN)


def test_that_a_long_text_is_cut_between_words() -> None:
    assert front.shortened("school en inkomen van de jongens", 24) == "school en inkomen van…"
    assert front.shortened("school en inkomen", 17) == "school en inkomen"
    assert front.shortened("onderaannemersovereenkomst", 10) == "onderaann…"


def test_that_a_report_without_a_chain_has_no_picture_of_one() -> None:
    assert not parts(report_of(Network()), Figure)
