"""A list of one's own becomes findings; what is not certain is kept aside with its reason."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from imvo_desktop import resources
from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Judged, Kind, LevelFrom, OrganisationKind, Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Risk
from imvo_desktop.domain.source_records import Baseline, Source, SourceFinding
from imvo_desktop.errors import InputError
from imvo_desktop.importing import table_reader
from imvo_desktop.importing.table import Table
from imvo_desktop.knowledge import findings
from imvo_desktop.labels.labels import Labels
from imvo_desktop.labels.source_sentences import finding_text
from imvo_desktop.usecases import check_project, import_case
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.export_project import export
from imvo_desktop.usecases.own_list_columns import Role, recognised
from imvo_desktop.usecases.own_list_rows import Reason
from imvo_desktop.usecases.own_source_list import (
    MAX_ROWS,
    Limit,
    Missing,
    OwnListPlan,
    Reading,
    Worse,
    edit_of,
    own_lists,
    plan,
    removal,
)
from imvo_desktop.usecases.session import Session
from imvo_desktop.usecases.suggest_risks import suggest, uncovered_themes
from tests.conftest import SHARED
from tests.importing.lists import table, table_of

pytestmark = pytest.mark.usefixtures("read_here")

VOCABULARIES = (Labels("nl"), Labels("en"))
SOURCE = Source(id="list", publisher="Wij", title="Eigen lijst", year=2026)
US_2022 = SHARED / "knowledge" / "dol_tvpra_2022_country_goods.csv"

# Every number here is made up for the test; no index has these.
TEST_INDEX = """"TEST NUMBERS, NOT AN INDEX OF ANYBODY",,
,,
Country / Territory,ISO3,Test score 2024
Bangladesh,BGD,11
Namibia,NAM,22.5
Netherlands,NLD,99
Mean of all,,50
Kosovo,XKX,not measured
Denmark,DNK,50
"""


def read(tmp_path: Path, text: str) -> Table:
    path = tmp_path / "lijst.csv"
    path.write_text(text, encoding="utf-8")
    return table_reader.read(path)


def planned(made: Table, theme: Theme | None = None, limit: Limit | None = None) -> OwnListPlan:
    """The plan with the columns as they are recognised."""
    return plan(made, Reading(recognised(made), theme, limit, VOCABULARIES), SOURCE.id)


def asides(found: OwnListPlan) -> list[tuple[int, Reason, str]]:
    return [(one.row, one.reason, one.value) for one in found.aside]


def essence(one: SourceFinding) -> tuple[object, ...]:
    said = (one.country, one.theme.value, one.level_from, one.likelihood)
    return (*said, one.good or "", one.hs, one.is_part, one.sectors)


# The US list.


@pytest.mark.skipif(not US_2022.exists(), reason="the shared data is not here")
def test_that_the_us_list_of_2022_gives_exactly_our_own_findings() -> None:
    found = planned(table_reader.read(US_2022))
    ours = [one for one in findings.bundled() if one.source == "us-goods-2022"]
    direct = [one for one in ours if not one.input_country]

    assert sorted(map(essence, found.findings)) == sorted(map(essence, direct))
    assert len(found.findings) == len(direct)
    assert {one.theme for one in found.findings} == {Theme.CHILD_LABOUR, Theme.FORCED_LABOUR}
    assert (found.rows_in, found.rows_used, found.rows_silent) == (467, 457, 0)
    assert {one.reason for one in found.aside} == {Reason.BOTH_NO}


@pytest.mark.skipif(not US_2022.exists(), reason="the shared data is not here")
def test_that_the_rows_aside_are_those_listed_for_an_input() -> None:
    found = planned(table_reader.read(US_2022))
    with US_2022.open(encoding="utf-8", newline="") as file:
        rows = enumerate(csv.DictReader(file), start=2)
        downstream = [number for number, row in rows if row["downstream_inputs"] == "Yes"]

    assert [one.row for one in found.aside] == downstream


def test_that_the_spelling_of_2024_is_read_below_its_title(tmp_path: Path) -> None:
    found = planned(
        read(
            tmp_path,
            "List of Goods (rows made up for a test),,\n,,\n"
            "Country/Area,Good,Exploitation Type\n"
            'Burma,Garments,"Child Labor, Forced Labor"\n'
            "Congo (Kinshasa),Cobalt Ore (heterogenite),CL\n"
            "Uzbekistan,Cotton,FL\n"
            "Brazil,Flying carpets,FL\n",
        )
    )

    assert [(one.country, one.theme.value, one.good) for one in found.findings] == [
        ("MM", "lab.child", "Garments"),
        ("MM", "lab.forced", "Garments"),
        ("CD", "lab.child", "Cobalt ore (heterogenite)"),
        ("UZ", "lab.forced", "Cotton"),
    ]
    assert asides(found) == [(7, Reason.GOOD_UNKNOWN, "Flying carpets")]


def test_that_an_answer_that_is_no_yes_and_no_no_is_not_guessed() -> None:
    found = planned(table("Country;Good;Child Labor;Forced Labor\nIndia;Bricks;perhaps;Yes"))

    assert asides(found) == [(2, Reason.ANSWER_UNKNOWN, "perhaps")]


@pytest.mark.skipif(not US_2022.exists(), reason="the shared data is not here")
@pytest.mark.parametrize("name", ["hdi_2022.csv", "dol_child_labor_findings_2022.csv"])
def test_that_the_countries_of_publishers_are_known_as_they_spell_them(name: str) -> None:
    made = table_reader.read(US_2022.with_name(name))
    place = Reading({Role.COUNTRY: made.headers.index("country")}, Theme.WAGE)

    assert plan(made, place, SOURCE.id).aside == ()


# An index of countries.


def test_that_a_country_index_gives_points_of_attention_below_the_limit(tmp_path: Path) -> None:
    made = read(tmp_path, TEST_INDEX)
    found = planned(made, Theme.CORRUPTION, Limit(50))

    assert recognised(made) == {Role.COUNTRY: 0, Role.VALUE: 2}
    assert [(one.country, one.value, one.measure) for one in found.findings] == [
        ("BD", 11.0, "Test score 2024"),
        ("NA", 22.5, "Test score 2024"),
    ]
    assert {(one.level_from, one.likelihood) for one in found.findings} == {
        (LevelFrom.COUNTRY, None)
    }
    assert found.rows_silent == 2
    assert asides(found) == [
        (7, Reason.COUNTRY_UNKNOWN, "Mean of all"),
        (8, Reason.VALUE_UNKNOWN, "not measured"),
    ]


def test_that_the_other_side_of_the_limit_can_be_the_worse_one(tmp_path: Path) -> None:
    found = planned(read(tmp_path, TEST_INDEX), Theme.CORRUPTION, Limit(50, Worse.ABOVE))

    assert [one.country for one in found.findings] == ["NL"]


def test_that_an_index_without_a_limit_is_not_read(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="own_list_without_limit"):
        planned(read(tmp_path, TEST_INDEX), Theme.CORRUPTION)


def test_that_years_and_ranks_are_not_taken_for_the_value() -> None:
    made = table("Country;Year;Rank;Number of things\nIndia;2024;1;5\nPeru;2024;2;7")

    assert recognised(made) == {Role.COUNTRY: 0, Role.VALUE: 3}


# Lists of one's own.


def test_that_a_dutch_list_of_countries_is_read() -> None:
    found = planned(
        table(
            "Land;Thema;Opmerking\n"
            "Turkije;Dwangarbeid;bezoek 2025\n"
            "Zuid-Korea;Vrijheid van vereniging;\n"
            "Congo-Kinshasa;kinderarbeid, dwangarbeid;\n"
            "Namibië;iets anders;\n"
            "Atlantis;Kinderarbeid;\n"
            "Turkije;dwangarbeid & mensenhandel;\n"
        )
    )

    assert [(one.country, one.theme, one.note) for one in found.findings] == [
        ("TR", Theme.FORCED_LABOUR, "bezoek 2025"),
        ("KR", Theme.FREEDOM_OF_ASSOCIATION, None),
        ("CD", Theme.CHILD_LABOUR, None),
        ("CD", Theme.FORCED_LABOUR, None),
    ]
    assert asides(found) == [
        (5, Reason.THEME_UNKNOWN, "iets anders"),
        (6, Reason.COUNTRY_UNKNOWN, "Atlantis"),
        (7, Reason.SAID_BEFORE, "2"),
    ]
    assert found.rows_in == found.rows_used + len(found.aside) == 6


def test_that_a_country_is_not_named_whole_for_a_part_of_it() -> None:
    made = table("Land;Gebieden\nIndia;Manipur | Jammu, Kashmir\nPeru;\n;Ergens\n")
    found = planned(made, Theme.CONFLICT)

    assert [(one.country, one.areas) for one in found.findings] == [
        ("IN", ("Manipur", "Jammu, Kashmir")),
        ("PE", ()),
    ]
    assert asides(found) == [(4, Reason.AREA_WITHOUT_COUNTRY, "Ergens")]
    assert finding_text(VOCABULARIES[0], found.findings[0]) == (
        "Delen van India staan op de lijst: Manipur, Jammu, Kashmir."
    )


def test_that_one_theme_can_hold_for_all_rows() -> None:
    found = planned(table("landcode\nNA\nBD"), Theme.WAGE)

    assert [(one.country, one.theme) for one in found.findings] == [
        ("NA", Theme.WAGE),
        ("BD", Theme.WAGE),
    ]


def test_that_what_a_row_names_says_how_sure_it_is() -> None:
    found = planned(
        table(
            "Land;Product;HS code;NACE;Thema\n"
            "BD;;6109;;lab.wage\n"
            ";;6109;;lab.wage\n"
            ";;;14.13;lab.wage\n"
            ";spijkerbroek;;;lab.wage\n"
            "IN;;;;lab.wage\n"
            ";;;;lab.wage\n"
            "IN;;61x;;lab.wage\n"
            "IN;;;00;lab.wage\n"
        )
    )

    assert [(one.level_from.value, one.likelihood, one.hs) for one in found.findings] == [
        ("country_product", 4, ("6109",)),
        ("product", 3, ("6109",)),
        ("sector", 3, ()),
        ("product", 3, ("6203",)),
        ("country", None, ()),
    ]
    assert [one.reason for one in found.aside] == [
        Reason.NOTHING_NAMED,
        Reason.CODE_UNKNOWN,
        Reason.SECTOR_UNKNOWN,
    ]


def test_that_a_good_is_known_by_its_plain_name_too() -> None:
    found = planned(
        table("Land;Product\nTurkije;katoen\nTurkije;COTTON\nIndia;spijkerbroek"), Theme.WAGE
    )

    assert [(one.good, one.hs) for one in found.findings] == [
        ("Cotton", ("5201", "5202", "5203")),
        ("spijkerbroek", ("6203",)),
    ]
    assert asides(found) == [(3, Reason.SAID_BEFORE, "2")]


def test_that_the_examples_of_the_manual_are_understood(tmp_path: Path) -> None:
    page = (Path(__file__).parents[2] / "docs" / "knowledge.md").read_text(encoding="utf-8")
    chapter = page.partition("## A list of your own")[2].partition("\n## ")[0]
    examples = [planned(read(tmp_path, one)) for one in re.findall(r"```\n(.*?)```", chapter, re.S)]

    assert [len(one.findings) for one in examples] == [3, 3]
    assert [one.aside for one in examples] == [(), ()]


# Our own columns.


@pytest.mark.full
def test_that_our_own_tables_come_back_as_they_are(tmp_path: Path) -> None:
    for file in sorted(resources.path("knowledge", "findings").glob("*.csv")):
        ours = findings.read(file)
        found = planned(table_reader.read(file))
        assert found.aside == ()
        assert [_without_ids(one) for one in found.findings] == [_without_ids(one) for one in ours]


def _without_ids(one: SourceFinding) -> tuple[object, ...]:
    return (*essence(one), one.areas, one.is_part, one.input_country, one.value, one.unit, one.note)


def test_that_a_table_of_our_own_needs_few_columns_and_no_codes_of_countries() -> None:
    found = planned(
        table(
            "theme;level_from;country;hs;value;remark\n"
            "lab.wage;country_product;Bangladesh;6109|6110;1,5;x\n"
            "Salaris en beloning;country;India;;;\n"
            "lab.wage;material;India;6109;;\n"
            "lab.wage;country;;;;\n"
            "lab.wage;land;India;;;\n"
        )
    )

    assert [(one.country, one.likelihood, one.hs, one.value) for one in found.findings] == [
        ("BD", 4, ("6109", "6110"), 1.5),
        ("IN", None, (), None),
    ]
    assert asides(found) == [
        (4, Reason.CELL_INVALID, "level_from: material"),
        (5, Reason.CELL_INVALID, "country: "),
        (6, Reason.CELL_INVALID, "land"),
    ]


# What is missing.


@pytest.mark.parametrize(
    ("headers", "code"),
    [
        (("Thema",), "own_list_without_subject"),
        (("Land",), "own_list_without_theme"),
        (("Land", "Thema", "Score"), "own_list_without_limit"),
    ],
)
def test_that_what_is_missing_is_said(headers: tuple[str, ...], code: str) -> None:
    with pytest.raises(InputError, match=code):
        planned(table_of(headers, []))


def test_that_a_list_that_is_too_long_is_refused_whole() -> None:
    rows = [("BD",)] * (MAX_ROWS + 1)
    with pytest.raises(InputError, match="own_list_too_long"):
        planned(table_of(("Land",), rows), Theme.WAGE)


@pytest.mark.parametrize("source", [("", "Titel"), ("Uitgever", "  ")])
def test_that_a_source_has_a_publisher_and_a_title(source: tuple[str, str]) -> None:
    publisher, title = source
    found = planned(table("Land\nBD"), Theme.WAGE)
    with pytest.raises(InputError, match="own_list_without_source"):
        edit_of(found, Source(id="list", publisher=publisher, title=title))


def test_that_a_list_that_says_nothing_is_not_added() -> None:
    found = planned(table("Land\nAtlantis"), Theme.WAGE)
    with pytest.raises(InputError, match="own_list_says_nothing"):
        edit_of(found, SOURCE)


def test_that_every_reason_has_a_sentence() -> None:
    for words in VOCABULARIES:
        assert [one for one in Reason if not words.has(f"own_row.{one}")] == []
        assert [one for one in Missing if not words.has(f"error.{one}")] == []


# In the project.

OWN = Organisation(id="own", name="Wij", kind=OrganisationKind.OWN)
MILL = Organisation(id="mill", name="Mill", country="NL")
SHIRTS = Link(
    id="l1", supplier="mill", buyer="own", product="T-shirts", hs="6109", country_of_making="BD"
)


def chain() -> Network:
    return Network([OWN, MILL, SHIRTS])


def with_list(made: Table, theme: Theme | None = None) -> Network:
    network = chain()
    network.apply(edit_of(planned(made, theme), SOURCE))
    return network


WAGES = "Land;HS code\nBangladesh;6109\nIndia;5205"


def test_that_suggestions_use_the_list_and_its_theme_is_covered() -> None:
    before, after = chain(), with_list(table(WAGES), Theme.WAGE)
    said = [one for one in suggest(after).items if one.theme is Theme.WAGE]

    assert Theme.WAGE in uncovered_themes(before)
    assert Theme.WAGE not in uncovered_themes(after)
    assert [one for one in suggest(before).items if one.theme is Theme.WAGE] == []
    assert [(one.link, one.likelihood, one.sources) for one in said] == [("l1", 4, ("list",))]


def test_that_goods_named_by_their_code_alone_stay_apart() -> None:
    network = with_list(table("Land;HS code\nBangladesh;6109\nChina;61\nIndia;61"), Theme.WAGE)
    (found,) = [one for one in suggest(network).items if one.theme is Theme.WAGE]

    assert [(said.likelihood, said.countries) for said in found.said] == [
        (4, ("BD",)),
        (3, ("CN", "IN")),
    ]


def test_that_adding_and_removing_are_one_step_each_way() -> None:
    network = chain()
    empty = network.checksum()
    added = edit_of(planned(table(WAGES), Theme.WAGE), SOURCE)
    network.apply(added)
    assert own_lists(network) == ((SOURCE, 2),)
    full = network.checksum()
    removed = removal(network, SOURCE.id)
    network.apply(removed)
    assert (network.checksum(), own_lists(network)) == (empty, ())
    network.apply(removed.reversed())
    assert network.checksum() == full
    network.apply(removed.reversed().reversed())
    assert dict(removed.label.values) == {"count": 2, "name": "Eigen lijst"}


@pytest.mark.parametrize(
    "leaning",
    [
        Risk(id="r", theme=Theme.WAGE, link="l1", judged=Judged.OWN, sources=("list",)),
        Baseline(id="b", theme=Theme.WAGE, level_from=LevelFrom.COUNTRY, link="l1", source="list"),
    ],
)
def test_that_a_source_a_judgement_leans_on_stays(leaning: Risk | Baseline) -> None:
    network = Network([*with_list(table(WAGES), Theme.WAGE), leaning])
    network.apply(removal(network, SOURCE.id))

    assert own_lists(network) == ()
    assert set(network) == {*chain(), SOURCE, leaning}


def test_that_a_list_goes_out_and_in_as_json(tmp_path: Path) -> None:
    network = with_list(table(WAGES), Theme.WAGE)
    export(network, assess_network(network), tmp_path / "keten.json", Labels("nl"))
    other = Network()
    other.apply(import_case.plan(import_case.load(tmp_path / "keten.json"), other).edit)

    assert other.checksum() == network.checksum()
    assert own_lists(other) == ((SOURCE, 2),)


def test_that_a_project_with_a_list_is_in_order_and_comes_back_from_its_file(
    tmp_path: Path,
) -> None:
    path = tmp_path / "keten.imvo"
    made = planned(table(WAGES), Theme.WAGE)
    with Session.create(path, author="tester") as session:
        for record in (OWN, MILL, SHIRTS):
            session.do(editing.add(session.network, record))
        session.do(edit_of(made, SOURCE))
    with Session.open(path, author="tester") as session:
        assert own_lists(session.network) == ((SOURCE, 2),)
        assert set(session.network.records(Kind.SOURCE_FINDING).values()) == set(made.findings)
        session.do(removal(session.network, SOURCE.id))
        session.undo()
    assert not check_project.check(path).has_errors
