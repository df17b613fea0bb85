"""What the report says of sources, norms and laws, beside the own judgement."""

from __future__ import annotations

from dataclasses import replace

import pytest

from imvo_desktop.charts.ranked_bars import SHOWN
from imvo_desktop.domain.codes import (
    Judged,
    LevelFrom,
    OrganisationKind,
    Relevance,
    RiskStatus,
    Theme,
)
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Record, Risk
from imvo_desktop.domain.source_records import Baseline, Source
from imvo_desktop.knowledge.findings import bundled
from imvo_desktop.knowledge.laws import all_laws
from imvo_desktop.labels.labels import Labels
from imvo_desktop.labels.source_sentences import finding_text
from imvo_desktop.reporting.basis import LISTED
from imvo_desktop.reporting.blocks import (
    Cite,
    GoTo,
    HarmCard,
    Note,
    SourceItem,
    Table,
    Target,
    Term,
)
from imvo_desktop.reporting.norms_section import law_blocks, theme_blocks
from imvo_desktop.usecases.suggest_risks import suggest
from tests.charts import chains
from tests.reporting.made import all_text, basis_of, parts, report_of, section

LIST = Source(
    id="source.list", publisher="Ministry of Labour", title="List of goods", year=2022,
    edition="September 2022",
)  # fmt: skip
RANKS = Source(id="source.ranks", publisher="Bank", title="Ranks", year=2023)


def said(**fields: object) -> Baseline:
    """What the list says of forced labour at the mill, but for `fields`."""
    made: dict[str, object] = {
        "id": "b1", "theme": Theme.FORCED_LABOUR, "level_from": LevelFrom.COUNTRY_PRODUCT,
        "organisation": "mill", "likelihood": 4, "source": "source.list",
        "finding": "list:cotton:IN:lab.forced",
    }  # fmt: skip
    return Baseline(**(made | fields))  # type: ignore[arg-type]  # the fields of a record


def textile_with(*records: Record) -> Network:
    """The textile chain, two sources and `records`."""
    return Network([*chains.textile(), LIST, RANKS, *records])


def card_of(network: Network, risk: str, language: str = "en") -> str:
    """All that is printed of one risk in its card."""
    basis = basis_of(network, language)
    number = next(at for at, one in enumerate(basis.harms, start=1) if one.risk == risk)
    cards = parts(report_of(network, language).sections, HarmCard)
    return all_text(
        next(one for one in cards if isinstance(one, HarmCard) and one.number == number)
    )


def test_that_a_source_is_named_with_publisher_year_and_edition() -> None:
    card = card_of(textile_with(said()), "r-mill-forced")
    assert "This product from this country: likelihood 4. Ministry of Labour, edition Sept" in card
    assert "Meisjes wonen op het terrein" in card
    ranks = said(id="b2", level_from=LevelFrom.COUNTRY, likelihood=None, source="source.ranks")
    card = card_of(textile_with(said(), ranks), "r-mill-forced", "nl")
    assert "Land: aandachtspunt, kans niet bekend. Bank, 2023" in card


def test_that_the_strongest_is_said_first_and_the_material_named() -> None:
    material = said(id="b0", level_from=LevelFrom.MATERIAL, likelihood=3, material="raw_cotton")
    card = card_of(textile_with(material, said()), "r-mill-forced")
    assert card.index("likelihood 4") < card.index("Raw material (raw cotton): likelihood 3")


def test_that_a_finding_is_said_in_the_words_of_the_window() -> None:
    finding = next(
        one
        for one in bundled()
        if one.source == "us-goods-2022" and one.country == "IN" and one.good == "Cotton"
    )
    copy = said(theme=finding.theme, finding=finding.id, link="l-agent-own", organisation=None)
    risk = Risk(id="r-new", theme=finding.theme, link="l-agent-own", scale=4, likelihood=4)
    words = Labels("nl")
    card = card_of(textile_with(copy, risk), "r-new", "nl")
    assert f"{finding_text(words, finding)} Kans 4. Ministry of Labour" in card


def test_that_countries_that_list_a_good_are_counted() -> None:
    listed = [
        one for one in bundled()
        if (one.source, one.good, one.theme) == ("us-goods-2022", "Cotton", Theme.CHILD_LABOUR)
    ]  # fmt: skip
    assert len(listed) > 3
    copies = [
        said(id=f"b{number}", theme=Theme.CHILD_LABOUR, finding=one.id, likelihood=3,
             level_from=LevelFrom.PRODUCT, link="l-farm-mill", organisation=None)
        for number, one in enumerate(listed)
    ]  # fmt: skip
    risk = Risk(id="r-new", theme=Theme.CHILD_LABOUR, link="l-farm-mill", scale=4, likelihood=3)
    card = card_of(textile_with(*copies, risk), "r-new")
    assert f"for {len(listed)} countries" in card
    assert card.count("Ministry of Labour") == 1


def test_that_one_copy_of_a_good_tells_how_many_countries_list_it() -> None:
    copy = said(theme=Theme.CHILD_LABOUR, finding="us-goods-2022:cotton", likelihood=3,
                level_from=LevelFrom.PRODUCT, note="BR, IN, PK", link="l-farm-mill",
                organisation=None)  # fmt: skip
    risk = Risk(id="r-new", theme=Theme.CHILD_LABOUR, link="l-farm-mill", scale=4, likelihood=3)
    card = card_of(textile_with(copy, risk), "r-new")
    assert "for 3 countries" in card
    assert "BR, IN, PK" not in card


def test_that_equal_statements_are_said_once_and_many_are_counted() -> None:
    same = [said(id=f"b{number}", finding=f"list:{number}") for number in range(4)]
    assert card_of(textile_with(*same), "r-mill-forced").count("Ministry of Labour") == 1
    many = [said(id=f"b{number}", level_from=LevelFrom.MATERIAL, material=f"m{number}")
            for number in range(8)]  # fmt: skip
    card = card_of(textile_with(*many), "r-mill-forced")
    assert card.count("Raw material (m") == 5
    assert card.count("Ministry of Labour") == 1
    assert "and 3 more" in card


def test_that_what_was_set_aside_stands_in_the_appendix_with_its_reason() -> None:
    aside = said(
        link="l-agent-own", organisation=None, theme=Theme.CHILD_LABOUR, source="source.ranks",
        aside="Eigen bezoek in mei: geen kinderen.", who="J. de Vries", when="2026-05-12",
    )  # fmt: skip
    again = replace(aside, id="b2", source="source.list")
    report = report_of(textile_with(aside, again))
    appendix = section(report, "A")
    assert "Eigen bezoek in mei: geen kinderen." in all_text(appendix)
    tables = [one for one in parts(appendix, Table) if isinstance(one, Table)]
    assert len(tables[0].rows) == 1
    assert len(parts(tables[0].rows, Cite)) == 2
    items = [one for one in parts(appendix, SourceItem) if isinstance(one, SourceItem)]
    uses = {item.text: item.uses for item in items}
    assert uses["Bank: Ranks, 2023."] == (GoTo(0, "findings that were set aside"),)
    assert "Eigen bezoek" not in all_text(section(report, "5"))


def test_that_a_risk_nobody_looked_into_has_no_own_judgement() -> None:
    card = card_of(textile_with(
        Risk(id="r-new", theme=Theme.WAGE, link="l-agent-own", scale=4, likelihood=4,
             judged=Judged.ACCEPTED)
    ), "r-new")  # fmt: skip
    assert "None yet: taken over without research." in card
    assert "No reason was written down." not in card


def test_that_what_was_set_aside_is_not_said_beside_the_risk() -> None:
    network = textile_with(said(aside="Ander katoen."))
    assert "Ministry of Labour" not in card_of(network, "r-mill-forced")
    assert "set aside" not in all_text(section(report_of(chains.textile()), "A"))


def test_that_risks_nobody_looked_into_are_marked_in_every_list() -> None:
    happens = Risk(id="r-now", theme=Theme.WAGE, link="l-gin-mill", scale=3, likelihood=3,
                   judged=Judged.ACCEPTED, status=RiskStatus.PLAUSIBLE)  # fmt: skip
    unrated = Risk(id="r-open", theme=Theme.LAND, link="l-gin-mill", judged=Judged.ACCEPTED)
    report = report_of(Network([*chains.textile(), happens, unrated]), "nl")
    four, one = all_text(section(report, "5")), all_text(section(report, "1"))
    assert "Eigendomsrechten en grondbezit (overgenomen zonder onderzoek)" in four
    assert "Bodem en (grond)watervervuiling\nten minste zeer hoog\n" in one
    assert one.count("(overgenomen zonder onderzoek)") == 3
    assert four.count("(overgenomen zonder onderzoek)") == 4
    cards = [all_text(one) for one in parts(report.sections, HarmCard)]
    assert sum("Mogelijk · overgenomen zonder onderzoek" in one for one in cards) == 1
    assert sum("Aannemelijk · overgenomen zonder onderzoek" in one for one in cards) == 1


def test_that_rows_after_the_cards_are_marked_too() -> None:
    risks = [
        replace(one, judged=Judged.ACCEPTED) if isinstance(one, Risk) else one
        for one in chains.large(300)
    ]
    tables = parts(section(report_of(Network(risks)), "5"), Table)
    rows = [row for one in tables if isinstance(one, Table) for row in one.rows]
    marked = [row for row in rows if "taken over without research" in all_text(row)]
    assert len(marked) == SHOWN + 100 - 60


@pytest.mark.parametrize("network", [chains.textile(), chains.large(50), chains.hostile()])
def test_that_the_window_and_the_report_count_the_same_deliveries(network: Network) -> None:
    basis, suggestions = basis_of(network), suggest(network)
    assert basis.unjudged == len(suggestions.unjudged)
    assert len(basis.deliveries) == suggestions.links


def test_that_only_deliveries_of_the_chain_that_matter_are_counted() -> None:
    records: list[Record] = [
        Organisation(id="shop", name="Winkel", kind=OrganisationKind.CUSTOMER),
        Organisation(id="loose", name="Los"),
        Organisation(id="other", name="Anders"),
        Link(id="sale", supplier="own", buyer="shop"),
        Link(id="elsewhere", supplier="loose", buyer="other"),
        Link(id="paper", supplier="other", buyer="own", relevance=Relevance.NONE,
             relevance_reason="kantoor"),
    ]  # fmt: skip
    network = Network([*chains.textile(), *records])
    assert len(basis_of(network).deliveries) == suggest(network).links
    assert {"sale", "paper"}.isdisjoint(one.id for one in basis_of(network).deliveries)


def test_that_the_heading_counts_deliveries_without_an_own_judgement() -> None:
    report = report_of(chains.textile(), "nl")
    notes = [one for one in parts(section(report, "5"), Note) if isinstance(one, Note)]
    assert notes[0].note == "Voorlopige volgorde: 3 van 9 leveringen nog niet beoordeeld"
    assert "1 van de 6 risico’s is overgenomen uit bronnen" in all_text(notes[0])
    assert report.cover.status == notes[0].note


def test_that_the_report_tells_other_conventions_from_fundamental_ones() -> None:
    risk = Risk(id="r", theme=Theme.DISCRIMINATION, organisation="own")
    text = all_text(tuple(theme_blocks(basis_of(Network([*chains.textile(), risk]), "en"))))

    assert "C100, C111; C190 (ILO norm, no fundamental convention)" in text


@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_the_themes_of_the_report_stand_with_their_norms(language: str) -> None:
    text = all_text(tuple(theme_blocks(basis_of(chains.textile(), language))))
    no_norm = {"nl": "geen directe norm", "en": "no direct norm"}[language]
    not_core = {"nl": "ILO-norm, geen kernverdrag", "en": "no fundamental convention"}[language]
    assert "C29, P29, C105" in text
    assert not_core in text
    assert no_norm in text
    assert {"nl": "IV\nMensenrechten", "en": "IV\nHuman rights"}[language] in text
    assert {"nl": "hoofdstukken (2023)", "en": "chapters (2023)"}[language] in text
    assert {"nl": "Dierenwelzijn", "en": "Animal welfare"}[language] not in text


def test_that_the_meanings_name_every_number_of_the_table_once() -> None:
    made = tuple(theme_blocks(basis_of(chains.textile())))
    table = parts(made, Table)[0]
    assert isinstance(table, Table)
    terms = [one.term for one in parts(made, Term) if isinstance(one, Term)]
    for row in table.rows:
        for cell in row[1:-1]:
            numbers = str(cell[0]).partition(" (ILO")[0]
            for number in numbers.split(", "):
                assert number == "no direct norm" or number in terms
    assert len(set(terms)) == len(terms)


def test_that_numbers_are_in_their_order_down_the_columns() -> None:
    tables = parts(tuple(theme_blocks(basis_of(chains.textile()))), Table)[1:]
    orders = []
    for one in tables:
        assert isinstance(one, Table)
        columns = [[all_text(row[at]) for row in one.rows] for at in range(0, len(one.widths), 2)]
        orders.append([number for column in columns for number in column if number])
    chapters, conventions, iso, gri, goals = orders
    assert chapters.index("V") < chapters.index("VI") < chapters.index("XI")
    assert conventions.index("C29") < conventions.index("C105")
    assert iso.index("6.3.10") < iso.index("6.4.4")
    assert gri.index("403-9") < gri.index("403-10")
    assert goals == sorted(goals, key=int)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_every_law_has_its_status_and_the_day_it_was_checked(language: str) -> None:
    tables = parts(tuple(law_blocks(basis_of(chains.textile(), language))), Table)
    laws = tables[0]
    assert isinstance(laws, Table)
    assert len(laws.rows) == len(all_laws())
    to_check = {"nl": "te controleren", "en": "to be checked"}[language]
    for row, law in zip(laws.rows, all_laws(), strict=True):
        assert str(row[2][0]).partition(",")[0]
        assert (to_check in str(row[2][0])) is not law.confirmed
    intro = all_text(tuple(law_blocks(basis_of(chains.textile(), language)))).splitlines()[0]
    assert {"nl": "op 22 november 2026", "en": "on 22 November 2026"}[language] in intro


def test_that_the_status_of_a_law_is_that_of_the_day_of_the_report() -> None:
    basis = basis_of(chains.textile())
    later = replace(basis, edition=replace(basis.edition, date="2027-01-02"))
    found = {}
    for one in (basis, later):
        table = parts(tuple(law_blocks(one)), Table)[0]
        assert isinstance(table, Table)
        row = next(row for row in table.rows if "EUDR" in str(row[0][0]))
        found[one.edition.date] = str(row[2][0])
    assert found["2026-11-22"].startswith("In force, applies later, from 30 December 2026")
    assert found["2027-01-02"].startswith("In force, from 30 December 2026")


@pytest.mark.full
def test_that_a_very_long_list_is_cut_and_the_rest_counted() -> None:
    cited = [
        replace(one, sources=(LIST.id,)) if isinstance(one, Risk) else one
        for one in chains.large(1800)
    ]
    last = max(basis_of(Network([LIST, *cited])).harms, key=lambda one: one.rank)
    only_last = [
        replace(one, sources=(RANKS.id,)) if one.id == last.risk and isinstance(one, Risk) else one
        for one in cited
    ]
    report = report_of(Network([LIST, RANKS, *only_last]))
    four = section(report, "5")
    assert len(parts(report.sections, HarmCard)) + len(parts(four, Target)) == LISTED
    assert f"{600 - LISTED} more are not listed here" in all_text(four)
    points = [one.harm for one in parts(report.sections, GoTo) if isinstance(one, GoTo)]
    assert max(points) <= LISTED
