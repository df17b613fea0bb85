"""Many cells are filled by one edit, and what does not fit is named."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.domain.codes import Certainty, Kind, Level, MeasureKind, MeasureStatus
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Identifiers, Organisation
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.clock import today
from imvo_desktop.usecases.fill_cells import Chosen, Filling, Wish, filling
from imvo_desktop.usecases.found_levels import FoundLevels
from imvo_desktop.usecases.read_cells import Why
from imvo_desktop.usecases.table_cells import Cells
from imvo_desktop.usecases.table_columns import COLUMNS, Column
from imvo_desktop.usecases.tell_filling import filling_text
from tests.examples import examples
from tests.ui.chains import bicycle_bags

KINDS = tuple(COLUMNS)


def column(kind: Kind, field: str) -> Column:
    return next(one for one in COLUMNS[kind] if one.field == field)


def cells_of(network: Network, language: str = "en") -> Cells:
    return Cells(network, FoundLevels(None), Labels(language))


def filled(network: Network, kind: Kind, record_id: str, **texts: str | Chosen) -> Filling:
    wishes = [Wish(record_id, column(kind, field), text) for field, text in texts.items()]
    found = filling(cells_of(network), kind, wishes, "paste_cells")
    network.apply(found.edit)
    return found


def with_measure() -> Network:
    measure = Measure(id="m1", subject="r1", kind=MeasureKind.STOP, due="2027-06-30", cost=12_345)
    return Network([*bicycle_bags(), measure])


def test_that_a_measure_begun_in_a_cell_keeps_the_level_and_the_day_of_then() -> None:
    network = with_measure()
    cells = Cells(network, FoundLevels(assess_network(network)), Labels("en"))
    wish = Wish("m1", column(Kind.MEASURE, "status"), Chosen(MeasureStatus.BUSY))
    network.apply(filling(cells, Kind.MEASURE, [wish], "change").edit)
    begun = network.get(Kind.MEASURE, "m1")
    assert isinstance(begun, Measure)
    assert begun.level_before == cells.level(network.risks["r1"]).level is not Level.UNKNOWN
    assert begun.start == today()


def test_that_a_day_typed_with_the_status_stays() -> None:
    network = with_measure()
    filled(network, Kind.MEASURE, "m1", status=Chosen(MeasureStatus.DONE), start="2026-01-02")
    begun = network.get(Kind.MEASURE, "m1")
    assert isinstance(begun, Measure)
    assert begun.start == "2026-01-02"


def test_that_several_fields_of_a_record_are_one_change() -> None:
    network = bicycle_bags()
    found = filled(
        network, Kind.ORGANISATION, "weaver", country="Duitsland", kvk="123", city="Bonn"
    )
    weaver = network.organisations["weaver"]
    assert (weaver.country, weaver.city, weaver.identifiers) == (
        "DE",
        "Bonn",
        Identifiers(kvk="123"),
    )
    assert (len(found.edit.changes), found.count) == (1, 3)


@pytest.mark.parametrize(("organisation", "kind"), [("own", "supplier"), ("weaver", "own")])
def test_that_no_cell_makes_or_unmakes_the_own_company(organisation: str, kind: str) -> None:
    wish = Wish(organisation, column(Kind.ORGANISATION, "kind"), kind)
    found = filling(cells_of(bicycle_bags()), Kind.ORGANISATION, [wish], "paste_cells")
    assert [one.why for one in found.refused] == [Why.OWN]
    assert found.count == 0


def test_that_a_number_of_an_organisation_leaves_its_other_numbers() -> None:
    network = bicycle_bags()
    filled(network, Kind.ORGANISATION, "weaver", kvk="123", lei="ABC")
    filled(network, Kind.ORGANISATION, "weaver", kvk="")
    assert network.organisations["weaver"].identifiers == Identifiers(lei="ABC")


@pytest.mark.parametrize(
    ("kind", "record_id", "field", "text", "why"),
    [
        (Kind.ORGANISATION, "weaver", "country", "Atlantis", Why.UNFIT),
        (Kind.ORGANISATION, "weaver", "name", "", Why.NEEDED),
        (Kind.ORGANISATION, "weaver", "workers", "-4", Why.UNFIT),
        (Kind.ORGANISATION, "weaver", "lat", "123", Why.UNFIT),
        (Kind.LINK, "l1", "certainty", "", Why.NEEDED),
        (Kind.LINK, "l1", "level", "High", Why.COMPUTED),
        (Kind.LINK, "l1", "supplier", "Nobody", Why.NOT_FOUND),
        (Kind.LINK, "l1", "supplier", "Twin", Why.SEVERAL),
        (Kind.RISK, "r1", "scale", "7", Why.UNFIT),
        (Kind.MEASURE, "m1", "due", "June 2027", Why.UNFIT),
    ],
)
def test_that_what_does_not_fit_is_refused_and_why(
    kind: Kind, record_id: str, field: str, text: str, why: Why
) -> None:
    twins = (Organisation(id=one, name="Twin") for one in ("t1", "t2"))
    network = Network([*with_measure(), *twins])
    before = network.checksum()
    found = filled(network, kind, record_id, **{field: text})
    assert [one.why for one in found.refused] == [why]
    assert network.checksum() == before


def test_that_a_cell_the_program_works_out_is_not_filled_from_another() -> None:
    """Ctrl+D over what a measure is about: its name is no measure's subject, and no fault."""
    network = with_measure()
    wanted = Chosen("Weverij Anand")
    found = filled(network, Kind.MEASURE, "m1", subject=wanted)
    assert (found.edit.changes, [one.why for one in found.refused]) == ((), [Why.COMPUTED])


def test_that_cells_that_fit_go_in_beside_one_that_does_not() -> None:
    network = bicycle_bags()
    found = filled(network, Kind.RISK, "r1", scale="9", likelihood="2", reason="Seen")
    assert (network.risks["r1"].likelihood, network.risks["r1"].reason) == (2, "Seen")
    assert (network.risks["r1"].scale, found.count) == (5, 2)


@pytest.mark.parametrize("text", ["13-5-2026", "2026-05-13", "13 mei 2026", "May 13, 2026"])
def test_that_a_day_is_read_in_every_way_people_write_it(text: str) -> None:
    network = with_measure()
    filled(network, Kind.MEASURE, "m1", due=text)
    assert getattr(network.get(Kind.MEASURE, "m1"), "due") == "2026-05-13"  # noqa: B009 - a union


def test_that_a_supplier_is_found_by_name_or_chosen() -> None:
    network = bicycle_bags()
    filled(network, Kind.LINK, "l1", supplier="gespenfabriek  NINGBO", buyer=Chosen("office"))
    assert (network.links["l1"].supplier, network.links["l1"].buyer) == ("buckles", "office")


def test_that_names_of_codes_are_read_in_any_case_and_several_by_commas() -> None:
    network = bicycle_bags()
    filled(network, Kind.LINK, "l1", certainty="ASSUMED")
    filled(network, Kind.RISK, "r1", affected="women; Workers", tags="a, b,a")
    assert network.links["l1"].certainty is Certainty.ASSUMED
    assert network.risks["r1"].affected == ("women", "workers")
    assert network.risks["r1"].tags == ("a", "b")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_copying_and_pasting_in_place_changes_nothing(kind: Kind, language: str) -> None:
    network = with_measure()
    cells = cells_of(network, language)
    wishes = [
        Wish(record.id, at, cells.copy_text(record, at))
        for record in network.records(kind).values()
        for at in COLUMNS[kind]
    ]
    found = filling(cells, kind, wishes, "paste_cells")
    assert (found.edit.changes, found.refused) == ((), ())


@pytest.mark.full
@examples(15)
@given(st.integers(0, 10**12), st.floats(0, 1), st.floats(0, 10**6))
def test_that_a_number_is_copied_to_another_cell_without_loss(
    cents: int, share: float, volume: float
) -> None:
    network = bicycle_bags()
    first = dataclasses.replace(network.links["l1"], value=cents, share=share, volume=volume)
    network = Network([first if one is network.links["l1"] else one for one in network])
    cells = cells_of(network, "nl")
    texts = {
        at: cells.copy_text(first, column(Kind.LINK, at)) for at in ("value", "share", "volume")
    }
    filled(network, Kind.LINK, "l2", **texts)
    second = network.links["l2"]
    assert second.value == cents
    assert second.share == pytest.approx(share, abs=1e-12)
    assert second.volume == pytest.approx(volume, abs=1e-9)


@pytest.mark.full
@examples(30)
@given(
    st.sampled_from(KINDS),
    st.lists(st.tuples(st.integers(0, 9), st.integers(0, 40), st.text(max_size=6)), max_size=12),
)
def test_that_a_random_block_undone_leaves_the_chain_as_it_was(
    kind: Kind, wanted: list[tuple[int, int, str]]
) -> None:
    network = with_measure()
    before, rows = network.checksum(), len(network)
    ids, columns = list(network.records(kind)), COLUMNS[kind]
    wishes = [
        Wish(ids[row % len(ids)], columns[at % len(columns)], text) for row, at, text in wanted
    ]
    found = filling(cells_of(network), kind, wishes, "paste_cells")
    network.apply(found.edit)
    assert len(network) == rows
    network.apply(found.edit.reversed())
    assert network.checksum() == before


def test_that_the_first_three_places_are_told() -> None:
    network = bicycle_bags()
    wishes = [Wish(one, column(Kind.ORGANISATION, "country"), "X") for one in network.organisations]
    wishes.append(Wish("own", column(Kind.ORGANISATION, "city"), "Ede"))
    found = filling(cells_of(network), Kind.ORGANISATION, wishes, "paste_cells")
    text = filling_text(found, list(network.organisations).index, Labels("en"))
    assert text == (
        "1 cell changed. 6 cells stay as they were: row 0, Country of establishment: “X” does not "
        "fit; row 1, Country of establishment: “X” does not fit; row 2, Country of establishment: "
        "“X” does not fit; and so on."
    )
