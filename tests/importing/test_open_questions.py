"""What a list leaves open, and what an answer does."""

from __future__ import annotations

import time

import pytest

from imvo_desktop.importing.answers import Answers, Asked, Question
from imvo_desktop.importing.cell_values import Money
from imvo_desktop.importing.column_mapping import COUNTRY_AND_MAKING, COUNTRY_ONLY, guess
from imvo_desktop.importing.supplier_table import SupplierRows, read_rows
from imvo_desktop.importing.table import Table
from tests.importing.lists import table, table_of

AMOUNTS = "naam;bedrag\nAcme;1.234\nBravo;2.500\nCharlie;7"
DATES = "naam;sinds\nAcme;03-04-2021\nBravo;05-06-2020"
COUNTRIES = "naam;land\nAcme;Netherlnads\nBravo;Netherlnads\nCharlie;Vietnam\nDelta;Atlantis"


def rows_of(made: Table, **answers: str) -> SupplierRows:
    """The rows of a list with answers named `<asked>__<about>`."""
    given = {
        (Asked(name.partition("__")[0]), name.partition("__")[2]): code
        for name, code in answers.items()
    }
    mapping = guess(made.headers, made.rows).by_name(made.columns)
    return read_rows(made, mapping, Answers(given))


def asked(read: SupplierRows, kind: Asked) -> list[Question]:
    return [one for one in read.questions if one.asked is kind]


def codes_of(read: SupplierRows) -> set[str]:
    return {one.code for one in read.findings}


def test_that_an_amount_that_can_mean_two_things_is_asked() -> None:
    read = rows_of(table(AMOUNTS))
    [question] = asked(read, Asked.NUMBERS)

    assert (question.about, question.choices, question.answer) == ("bedrag", (",", "."), ",")
    assert (question.rows, question.examples) == (2, ("1.234", "2.500"))
    assert not question.is_answered
    assert "number_ambiguous" in codes_of(read)
    assert read.rows[0].link["value"] == Money(123_400, None)


def test_that_the_answer_decides_what_an_amount_means() -> None:
    read = rows_of(table(AMOUNTS), numbers__bedrag=".")
    [question] = asked(read, Asked.NUMBERS)

    assert (question.answer, question.is_answered) == (".", True)
    assert [row.link["value"] for row in read.rows] == [
        Money(123, None),
        Money(250, None),
        Money(700, None),
    ]
    assert "number_ambiguous" not in codes_of(read)


@pytest.mark.parametrize("nonsense", ["", "x", ";"])
def test_that_an_answer_that_is_no_choice_changes_nothing(nonsense: str) -> None:
    read, before = rows_of(table(AMOUNTS), numbers__bedrag=nonsense), rows_of(table(AMOUNTS))

    assert read.rows == before.rows
    assert read.questions == before.questions


@pytest.mark.parametrize(
    "cells",
    [
        ("1.234", "2.500,50"),
        ("1.234", "€ 2,5"),
        ("1234", "25"),
        ("1.234.567", "1.234"),
    ],
)
def test_that_a_column_that_is_certain_asks_nothing(cells: tuple[str, str]) -> None:
    read = rows_of(table(f"naam;bedrag\nAcme;{cells[0]}\nBravo;{cells[1]}"))

    assert asked(read, Asked.NUMBERS) == []


def test_that_workers_shares_and_places_are_not_asked_about() -> None:
    read = rows_of(table("naam;werknemers;aandeel;lat;lon\nAcme;1.061;0.123;52.123;4.567"))

    assert asked(read, Asked.NUMBERS) == []
    assert read.rows[0].organisation == {"workers": 1061, "lat": 52.123, "lon": 4.567}
    assert read.rows[0].link["share"] == 0.123


@pytest.mark.parametrize(
    ("text", "delimiter", "answer"),
    [
        ("naam;volume;werknemers\nA;1.234;12,5", ";", ","),
        ("name,volume,value\nA,1.234,$12.50", ",", "."),
        ("naam|volume\nA|1.234", "|", ","),
        ("supplier|volume\nA|1.234", "|", "."),
        ("x;volume\nA;1.234", ";", ","),
        ("naam;bedrag (mln)\nA;1.234", ";", ","),
        ("supplier;value (mln)\nA;1.234", ";", "."),
    ],
)
def test_that_the_rest_of_the_list_proposes(text: str, delimiter: str, answer: str) -> None:
    made = table(text, delimiter)
    mapping = guess(made.headers, made.rows).by_name(made.columns)
    read = read_rows(made, {made.columns[0]: "organisation.name"} | mapping)
    [question] = asked(read, Asked.NUMBERS)

    assert question.answer == answer


def test_that_a_date_that_can_mean_two_days_is_asked() -> None:
    read = rows_of(table(DATES))
    [question] = asked(read, Asked.DATES)

    assert (question.about, question.choices, question.answer) == ("sinds", ("dmy", "mdy"), "dmy")
    assert question.rows == 2
    assert read.rows[0].link["since"] == "2021-04-03"
    assert "date_ambiguous" in codes_of(read)


def test_that_the_answer_decides_the_order_of_dates() -> None:
    read = rows_of(table(DATES), dates__sinds="mdy")

    assert read.rows[0].link["since"] == "2021-03-04"
    assert "date_ambiguous" not in codes_of(read)


@pytest.mark.parametrize(
    ("header", "cells", "since"),
    [
        ("sinds", ("03-04-2021", "13-04-2021"), "2021-04-03"),
        ("since", ("03/04/2021", "04/13/2021"), "2021-03-04"),
        ("since (mm/dd/yyyy)", ("03/04/2021", "05/06/2021"), "2021-03-04"),
        ("sinds (dd-mm-jjjj)", ("03-04-2021", "05-06-2021"), "2021-04-03"),
        ("sinds", ("2021-04-03", "2021"), "2021-04-03"),
    ],
)
def test_that_dates_that_are_certain_ask_nothing(
    header: str, cells: tuple[str, str], since: str
) -> None:
    made = table(f"naam;{header}\nAcme;{cells[0]}\nBravo;{cells[1]}")
    read = read_rows(made, {"naam": "organisation.name", header: "link.since"})

    assert asked(read, Asked.DATES) == []
    assert read.rows[0].link["since"] == since


def test_that_one_country_column_asks_what_it_is() -> None:
    read = rows_of(table("leverancier;land\nAcme;NL\nBravo;"))
    [question] = asked(read, Asked.COUNTRY_ROLE)

    assert (question.about, question.answer, question.rows) == ("land", "establishment", 1)
    assert question.choices == ("establishment", "making", "both")
    assert read.rows[0].link == {}


@pytest.mark.parametrize(
    ("role", "country", "making"),
    [("establishment", "NL", None), ("making", None, "NL"), ("both", "NL", "NL")],
)
def test_that_the_answer_decides_what_a_country_is(
    role: str, country: str | None, making: str | None
) -> None:
    read = rows_of(table("factory;land\nAcme;NL"), country_role__land=role)

    assert read.rows[0].organisation.get("country") == country
    assert read.rows[0].link.get("country_of_making") == making
    assert "making_from_list" not in codes_of(read)


def test_that_a_list_of_factories_proposes_both() -> None:
    read = rows_of(table("factory name;country\nAcme;CN"))
    [question] = asked(read, Asked.COUNTRY_ROLE)

    assert (question.answer, question.is_answered) == ("both", False)


@pytest.mark.parametrize(
    "text",
    [
        "leverancier;vestigingsland\nAcme;NL",
        "leverancier;land;productieland\nAcme;NL;CN",
        "leverancier;productieland\nAcme;CN",
        "country,name,address,sector\nCN,Acme,Road 1,Apparel",
        "leverancier;land\nAcme;",
    ],
)
def test_that_a_country_whose_role_is_clear_is_not_asked_about(text: str) -> None:
    read = rows_of(table(text, ";" if ";" in text else ","))

    assert asked(read, Asked.COUNTRY_ROLE) == []


@pytest.mark.parametrize("field", [COUNTRY_ONLY, COUNTRY_AND_MAKING])
def test_that_a_field_that_says_what_it_is_asks_nothing(field: str) -> None:
    read = read_rows(table("a;b\nAcme;NL"), {"a": "organisation.name", "b": field})

    assert read.questions == ()


def test_that_a_text_that_is_no_country_is_asked_about() -> None:
    read = rows_of(table(COUNTRIES))
    first, second = asked(read, Asked.COUNTRY_TEXT)

    assert (first.about, first.rows, first.answer, first.suggested) == ("Netherlnads", 2, "", "NL")
    assert second.about == "Atlantis"
    assert [row.organisation.get("country") for row in read.rows] == [None, None, "VN", None]
    assert read.rows[0].organisation["note"] == "land: Netherlnads"
    assert read.countries_unresolved == ("Atlantis", "Netherlnads")


@pytest.mark.parametrize(
    ("text", "suggested"),
    [("Vietman", "VN"), ("Banglades", "BD"), ("Duitsl.", "DE"), ("Overig", ""), ("Diverse", "")],
)
def test_that_only_what_is_much_alike_is_suggested(text: str, suggested: str) -> None:
    read = rows_of(table(f"naam;land\nAcme;{text}\nBravo;NL\nCharlie;DE"))
    [question] = asked(read, Asked.COUNTRY_TEXT)

    assert (question.suggested, question.answer) == (suggested, "")


def test_that_one_answer_holds_for_all_rows_with_that_text() -> None:
    read = rows_of(table(COUNTRIES), country_text__Netherlnads="NL", country_text__Vietnam="CN")

    assert [row.organisation.get("country") for row in read.rows] == ["NL", "NL", "VN", None]
    assert "note" not in read.rows[0].organisation
    assert read.countries_unresolved == ("Atlantis",)
    assert [one.repaired for one in read.findings if one.code == "country_read"] == ["NL", "NL"]


def test_that_a_blank_answer_leaves_a_text_open() -> None:
    read = rows_of(table(COUNTRIES), country_text__Netherlnads="", country_text__Atlantis="QQ")
    first, second = asked(read, Asked.COUNTRY_TEXT)

    assert (first.answer, first.is_answered) == ("", True)
    assert second.answer == ""
    assert len(read.countries_unresolved) == 2


def test_that_several_countries_in_a_cell_are_not_the_first() -> None:
    made = table("naam;land\nAcme;China / Vietnam")
    read = rows_of(made)
    [question] = asked(read, Asked.COUNTRY_TEXT)

    assert (question.choices, question.answer) == (("CN", "VN", ""), "")
    assert "country" not in read.rows[0].organisation
    assert "country_unclear" in codes_of(read)


def test_that_korea_is_read_and_still_asked_while_congo_waits() -> None:
    read = rows_of(table("naam;land\nAcme;Korea\nBravo;Congo"))
    congo, korea = asked(read, Asked.COUNTRY_TEXT)

    assert (korea.choices, korea.answer) == (("KR", "KP", ""), "KR")
    assert (congo.choices, congo.answer) == (("CD", "CG", ""), "")
    assert [row.organisation.get("country") for row in read.rows] == ["KR", None]


def test_that_plate_signs_and_numbers_count_for_a_whole_column() -> None:
    plates = rows_of(table("naam;land\nAcme;D\nBravo;B\nCharlie;NL"))
    numbers = rows_of(table("naam;land\nAcme;528\nBravo;56"))

    assert [row.organisation["country"] for row in plates.rows] == ["DE", "BE", "NL"]
    assert [row.organisation["country"] for row in numbers.rows] == ["NL", "BE"]
    assert {one.value for one in plates.findings if one.code == "country_read"} == {"D", "B"}


def test_that_at_most_two_hundred_texts_are_asked_about() -> None:
    lines = "\n".join(f"Acme {index};Atlantis {index}" for index in range(250))
    mapping = {"naam": "organisation.name", "land": "organisation.country"}
    read = read_rows(table(f"naam;land\n{lines}"), mapping)

    assert len(asked(read, Asked.COUNTRY_TEXT)) == 200
    assert len(read.countries_unresolved) == 250


def test_that_a_list_without_countries_asks_for_one() -> None:
    read = rows_of(table("naam;plaats\nAcme;Ede\nBravo;Ede"))
    [question] = asked(read, Asked.COUNTRY_OF_ALL)

    assert (question.about, question.choices, question.answer, question.rows) == ("", (), "", 2)
    assert all("country" not in row.organisation for row in read.rows)


def test_that_one_country_for_all_fills_only_the_rows_without() -> None:
    made = table("naam|adres\nAcme|Road 1, Dhaka, Bangladesh\nBravo|Kade 2", "|")
    read = rows_of(made, country_of_all__="NL")

    assert [row.organisation["country"] for row in read.rows] == ["BD", "NL"]
    assert asked(read, Asked.COUNTRY_OF_ALL)[0].rows == 1


def test_that_one_country_for_all_fills_no_blank_of_a_column_of_countries() -> None:
    read = rows_of(table("naam;land\nAcme;NL\nBravo;"), country_of_all__="NL")

    assert [row.organisation.get("country") for row in read.rows] == ["NL", None]
    assert asked(read, Asked.COUNTRY_OF_ALL) == []


def test_that_an_open_country_stands_behind_the_note_of_the_list() -> None:
    read = rows_of(table("naam;land;opmerking\nAcme;Atlantis;Bel eerst\nBravo;NL;"))

    assert read.rows[0].organisation["note"] == "Bel eerst; land: Atlantis"


def test_that_an_open_country_of_making_is_kept_with_the_delivery() -> None:
    read = rows_of(table("naam;productieland\nAcme;Congo\nBravo;NL\nCharlie;DE"))

    assert read.rows[0].link == {"note": "productieland: Congo"}
    assert read.rows[0].organisation == {}


def test_that_a_heading_a_person_chose_fills_the_product_without_one() -> None:
    made = table("naam;product;hs\nAcme;Doek;\nBravo;Doek;5208\nCharlie;Touw;")
    mapping = {"naam": "organisation.name", "product": "link.product", "hs": "link.hs"}
    read = read_rows(made, mapping, Answers(headings={"Doek": "6302"}))

    assert [row.link.get("hs") for row in read.rows] == ["6302", "5208", None]


def test_that_the_unit_in_a_cell_is_kept() -> None:
    made = table("naam;volume;eenheid\nAcme;12 ton;\nBravo;5 kg;pallet")
    mapping = {"naam": "organisation.name", "volume": "link.volume", "eenheid": "link.unit"}

    assert [row.link for row in read_rows(made, mapping).rows] == [
        {"volume": 12.0, "unit": "ton"},
        {"volume": 5.0, "unit": "pallet"},
    ]


class _Stopwatch:
    """Progress that keeps the longest work between two chances to stop, in seconds."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.thread_time()

    def step(self, done: int, total: int) -> None:
        """Note how long ago the last chance was."""
        del done, total
        now = time.thread_time()
        self.longest = max(self.longest, now - self._last)
        self._last = now


@pytest.mark.full
@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("link.value", "{0}.{1:03d}"),
        ("link.since", "{2}-{3}-{4} 0{5}:{6:02d}"),
        ("organisation.country", "Atlantis {0} {1}"),
        ("link.share", "0.{0}{1:03d}"),
    ],
)
def test_that_reading_a_long_list_can_be_stopped_within_a_second(field: str, text: str) -> None:
    cells = (
        text.format(
            1 + at % 999, at // 999, 1 + at % 12, 1 + at % 11, 1990 + at % 7, at % 10, at % 60
        )
        for at in range(100_000)
    )
    made = table_of(("naam", "waarde"), ((f"Acme {at}", cell) for at, cell in enumerate(cells)))
    watch, begin = _Stopwatch(), time.thread_time()
    read_rows(made, {"naam": "organisation.name", "waarde": field}, progress=watch)

    # A second on a laptop; on a busy machine a part of the whole.
    assert watch.longest < max(1, (time.thread_time() - begin) / 4)


def test_that_numbers_a_program_wrote_with_decimals_lose_them() -> None:
    read = rows_of(table("naam;leveranciersnr\nAcme;12345.0\nBravo;\nCharlie;7.0"))
    mixed = rows_of(table("naam;leveranciersnr\nAcme;12345.0\nBravo;A-1"))

    assert [row.identifiers.get("own") for row in read.rows] == ["12345", None, "7"]
    assert [one.repaired for one in read.findings if one.code == "id_decimals"] == ["12345"]
    assert mixed.rows[0].identifiers == {"own": "12345.0"}
    assert "id_decimals" not in codes_of(mixed)
