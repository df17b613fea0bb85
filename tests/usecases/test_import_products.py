"""The products of a list, with the headings they lead to."""

from __future__ import annotations

from imvo_desktop.importing.answers import Answers
from imvo_desktop.importing.supplier_table import read_rows
from imvo_desktop.usecases.import_products import ReadProduct, products_of
from tests.importing.lists import table

MAPPING = {"naam": "organisation.name", "product": "link.product", "hs": "link.hs"}
LIST = table(
    "naam;product;hs\nA;katoenen t-shirt;\nB;katoenen t-shirt;\nC;katoenen t-shirt;6109\n"
    "D;zwarte grutje xyz;\nE;;\nF;koffie|thee;"
)


def test_that_each_text_comes_once_with_its_rows() -> None:
    found = products_of(LIST, MAPPING)

    assert [(one.text, one.rows) for one in found] == [
        ("katoenen t-shirt", 2),
        ("koffie; thee", 1),
        ("zwarte grutje xyz", 1),
    ]


def test_that_what_is_sure_says_by_which_word() -> None:
    [first, *_] = products_of(LIST, MAPPING)

    assert (first.hs[:4], first.reason) == ("6109", "sure")
    assert first.word


def test_that_what_is_not_sure_is_a_proposal_or_nothing() -> None:
    several = products_of(LIST, MAPPING)[1]
    nothing = products_of(table("naam;product\nA;qqqqqq"), MAPPING)[0]

    assert several.reason in ("exact", "part", "fuzzy")
    assert several.hs
    assert nothing == ReadProduct("qqqqqq", "", "none", 1)


def test_that_what_a_person_chose_goes_before_it_and_reaches_the_rows() -> None:
    answers = Answers(headings={"koffie; thee": "0901"})
    chosen = products_of(LIST, MAPPING, answers)[1]
    read = read_rows(LIST, MAPPING, answers)

    assert (chosen.hs, chosen.reason) == ("0901", "chosen")
    assert [row.link.get("hs") for row in read.rows] == [None, None, "6109", None, None, "0901"]


def test_that_a_list_without_products_has_none() -> None:
    assert products_of(table("naam\nA"), {"naam": "organisation.name"}) == ()


def test_that_totals_and_ditto_marks_are_no_products() -> None:
    made = table('naam;product;bedrag\nA;koffie;1\nB;idem;2\n;thee;3\n;"";4\n;Totaal;10')
    found = products_of(made, MAPPING)

    assert [(one.text, one.rows) for one in found] == [("koffie", 2), ("thee", 2)]
