"""What an import would change, field by field."""

from __future__ import annotations

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Change
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Identifiers, Link, Organisation
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases.listed_changes import listed

WORDS = Labels("en")
MILL = Organisation(id="mill", name="Mill", country="IN", city="Surat")
OWN = Organisation(id="own", name="Tas BV")
LINK = Link(id="l", supplier="mill", buyer="own", product="cotton", value=125_000_00)


def lines_of(*changes: Change) -> list[tuple[str, ...]]:
    """Every line with its cells, those under it after it."""
    tops = listed(changes, Network([MILL, OWN, LINK]), WORDS)
    found = []
    for top in tops:
        found.append(top.cells)
        for record in top.under:
            found += [record.cells, *(one.cells for one in record.under)]
    return found


def test_that_a_changed_record_says_what_was_and_what_becomes() -> None:
    numbers = Identifiers(kvk="12345678")
    after = Organisation(id="mill", name="Mill", country="BD", identifiers=numbers)

    assert lines_of(Change(MILL, after)) == [
        ("Organisations that change: 1",),
        ("Mill", "", ""),
        ("Country of establishment", "India", "Bangladesh"),
        ("City", "Surat", "not known"),
        ("Dutch trade register (KVK)", "not known", "12345678"),
    ]


def test_that_a_changed_delivery_is_named_by_its_ends_with_money_in_words() -> None:
    after = Link(id="l", supplier="mill", buyer="own", product="cotton", value=131_000_00)

    (group,) = listed([Change(LINK, after)], Network([MILL, OWN, LINK]), WORDS)

    (record,) = group.under
    assert (record.cells[0], record.key) == ("cotton: Mill → Tas BV", (Kind.LINK, "l"))
    assert record.under[0].cells[1:] == ("€\xa0125,000", "€\xa0131,000")


def test_that_what_is_new_comes_after_what_changes_and_cannot_be_left_out() -> None:
    new = Organisation(id="new", name="Weaver", country="TR", city="Izmir")
    changed = Organisation(id="own", name="Tas BV", country="NL")

    first, second = listed([Change(None, new), Change(OWN, changed)], Network([MILL, OWN]), WORDS)

    assert first.cells == ("Organisations that change: 1",)
    assert second.cells == ("New organisations: 1",)
    assert (second.under[0].cells, second.under[0].key) == (("Weaver", "", "Turkey · Izmir"), None)


def test_that_a_delivery_of_a_new_supplier_names_it() -> None:
    new = Organisation(id="new", name="Weaver")
    link = Link(id="m", supplier="new", buyer="own", country_of_making="TR")

    lines = lines_of(Change(None, new), Change(None, link))

    assert ("Weaver → Tas BV", "", "Turkey") in lines


def test_that_of_very_many_the_first_are_listed_and_the_rest_counted() -> None:
    new = [Organisation(id=str(at), name=f"Nr {at}") for at in range(700)]

    (group,) = listed([Change(None, one) for one in new], Network(), WORDS)

    assert group.cells == ("New organisations: 700",)
    assert group.under[-1].cells == ("and 200 more",)
