"""Agreements: taking one over, what was agreed, the measures tied to it; the list of sites."""

from __future__ import annotations

import csv
import random
from pathlib import Path

import openpyxl
import pytest

from imvo_desktop.domain import editing
from imvo_desktop.domain.agreement import Agreement, AgreementStatus, Commitment
from imvo_desktop.domain.codes import Kind, MeasureKind, OrganisationKind, Theme
from imvo_desktop.domain.ids import random_ids
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Record, Risk, Site
from imvo_desktop.errors import InputError
from imvo_desktop.knowledge.laws import all_agreements
from imvo_desktop.labels.labels import Labels
from imvo_desktop.reporting.agreement_records import agreements_of, measure_name, measures_of
from imvo_desktop.usecases import agreement_edits, agreement_library
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.export_sites import write_sites
from imvo_desktop.usecases.production_sites import production_sites

DAY = "2026-11-22"
WORDS = Labels("nl")


def chain(*records: Record) -> Network:
    """A company with one supplier, and `records`."""
    return Network([
        Organisation(id="own", name="Wij", kind=OrganisationKind.OWN, country="NL"),
        Organisation(id="mill", name="Spinnerij", country="IN"),
        Link(id="l", supplier="mill", buyer="own", product="katoenen garen", hs="5205"),
        *records,
    ])  # fmt: skip


def with_commitments() -> Network:
    """Two agreements with a commitment each, and a measure."""
    return chain(
        Agreement(id="a", name="A"),
        Agreement(id="b", name="B"),
        Commitment(id="c", agreement="a", text="Lonen", themes=(Theme.WAGE,), due="2026-06-30"),
        Commitment(id="d", agreement="b", text="Water"),
        Risk(id="r", theme=Theme.WAGE, link="l"),
        Measure(id="m", subject="r", kind=MeasureKind.PREVENT),
    )


def measure(network: Network) -> Measure:
    """The measure of now."""
    found = network.get(Kind.MEASURE, "m")
    assert isinstance(found, Measure)
    return found


def test_that_what_is_taken_over_says_when_its_status_was_checked() -> None:
    network = chain()
    network.apply(agreement_library.take_part(network, "cocoa-be-2018", WORDS, lambda: "x"))
    (own,) = agreements_of(network)
    known = next(one for one in all_agreements() if one.id == "cocoa-be-2018")
    assert (own.library, own.status, own.checked) == (known.id, known.status, known.checked_on)
    assert own.joined is None
    assert own.parties == known.parties_nl
    with pytest.raises(InputError, match="agreement_taken"):
        agreement_library.take_part(network, "cocoa-be-2018", WORDS, lambda: "y")


def test_that_the_library_is_narrowed_by_status_and_by_our_themes() -> None:
    network = with_commitments()
    running = agreement_library.library_rows(network, WORDS, (AgreementStatus.RUNNING,))
    assert {one.status for one in running} == {"Loopt"}
    ours = agreement_library.library_rows(network, WORDS, only_our_themes=True)
    assert ours
    assert all(Theme.WAGE in one.shared for one in ours)
    whole = agreement_library.library_rows(network, WORDS)
    assert len(whole) == len(all_agreements())
    assert not agreement_library.library_rows(chain(), WORDS, only_our_themes=True)


def test_that_a_status_that_is_changed_is_one_checked_today() -> None:
    network = with_commitments()
    change = agreement_edits.change_agreement
    network.apply(change(network, "a", "status", AgreementStatus.ENDED, DAY))
    assert agreements_of(network)[0].checked == DAY
    network.apply(change(network, "a", "note", "x", "2027-01-01"))
    assert agreements_of(network)[0].checked == DAY
    with pytest.raises(InputError, match="agreement_nameless"):
        change(network, "a", "name", None, DAY)


def test_that_a_commitment_keeps_its_text() -> None:
    network = with_commitments()
    with pytest.raises(InputError, match="commitment_textless"):
        agreement_edits.change_commitment(network, "c", "text", None)


def test_that_a_tied_measure_belongs_to_the_agreement_until_it_is_let_go() -> None:
    network = with_commitments()
    network.apply(agreement_edits.tie(network, "c", ["m"]))
    assert (measure(network).commitments, measure(network).agreement) == (("c",), "a")
    assert [one.id for one in measures_of(network, "c")] == ["m"]
    network.apply(agreement_edits.tie(network, "d", ["m"]))
    assert measure(network).agreement == "a"
    network.apply(agreement_edits.tie(network, "d", []))
    assert measure(network).agreement == "a"
    network.apply(agreement_edits.tie(network, "c", []))
    assert (measure(network).commitments, measure(network).agreement) == ((), None)


def test_that_tying_is_one_edit_that_can_be_taken_back() -> None:
    network = with_commitments()
    before = network.checksum()
    edit = agreement_edits.tie(network, "c", ["m"])
    network.apply(edit)
    network.apply(edit.reversed())
    assert network.checksum() == before


def test_that_a_new_measure_takes_day_and_owner_of_its_commitment() -> None:
    network = with_commitments()
    (about, name), *_ = agreement_edits.subjects_for(network, (Theme.WAGE,), None, WORDS)
    assert about == (Kind.RISK, "r")
    assert "Spinnerij" in name
    made = agreement_edits.add_measure(network, "c", about, MeasureKind.LIMIT, lambda: "n")
    network.apply(made)
    (new,) = measures_of(network, "c")
    assert (new.due, new.text, new.agreement) == ("2026-06-30", "Lonen", "a")
    assert measure_name(network, measure(network), WORDS).startswith("Voorkomen")


def test_that_a_measure_can_always_be_about_the_own_company() -> None:
    subjects = agreement_edits.subjects_for(chain(), (Theme.WATER,), assess_network(chain()), WORDS)
    assert subjects == (((Kind.ORGANISATION, "own"), "Wij"),)


def test_that_removing_an_agreement_takes_its_commitments_and_frees_measures() -> None:
    network = with_commitments()
    network.apply(agreement_edits.tie(network, "c", ["m"]))
    network.apply(editing.remove(network, Kind.AGREEMENT, ["a"]))
    assert network.get(Kind.COMMITMENT, "c") is None
    assert (measure(network).commitments, measure(network).agreement) == ((), None)


def places() -> Network:
    """A supplier with two places, one without, one not known, an agent and a customer."""
    return chain(
        Site(id="s1", organisation="mill", name="Hal 1", country="IN", city="Erode", workers=120),
        Site(id="s2", organisation="mill", name="Hal 2", country="BD", address="Road 4"),
        Organisation(id="trade", name="=Groothandel", country="NL"),
        Organisation(id="dark", name="?", kind=OrganisationKind.UNKNOWN),
        Organisation(id="agent", name="Agent", kind=OrganisationKind.AGENT, country="NL"),
        Organisation(id="shop", name="Winkel", kind=OrganisationKind.CUSTOMER, country="NL"),
        Link(id="l2", supplier="trade", buyer="own", product="gespen", country_of_making="CN"),
        Link(id="l3", supplier="dark", buyer="mill"),
        Link(id="l4", supplier="agent", buyer="own"),
        Link(id="l5", supplier="own", buyer="shop"),
    )


def test_that_the_list_goes_by_country_and_holds_only_who_makes() -> None:
    found = production_sites(places(), WORDS)
    assert [(one.country, one.name) for one in found.sites] == [
        ("BD", "Hal 2"), ("IN", "Hal 1"), ("NL", "=Groothandel"),
    ]  # fmt: skip
    assert found.unknown == 1
    assert found.per_country == (("BD", 1, 1), ("IN", 1, 1), ("NL", 1, 1))
    seat = found.sites[2]
    assert not seat.is_site
    assert seat.made_in == ("CN",)


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_that_a_name_is_never_a_formula_in_the_file(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"sites{suffix}"
    assert write_sites(places(), path, WORDS) == 3
    if suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
        assert rows[3][2] == "'=Groothandel"
    else:
        book = openpyxl.load_workbook(path)
        sites, counts = book.worksheets
        rows = [[str(cell.value) for cell in row] for row in sites.iter_rows()]
        assert {cell.data_type for row in sites.iter_rows() for cell in row} <= {"s", "n"}
        assert counts.max_row == 4
    assert rows[0][0] == "Land"
    assert rows[2][8] == "120"


def test_that_equal_lists_give_equal_bytes(tmp_path: Path) -> None:
    new_id = random_ids(random.Random(1))
    files = [tmp_path / f"{new_id()}.xlsx" for _ in range(2)]
    for path in files:
        write_sites(places(), path, WORDS)
    assert files[0].read_bytes() == files[1].read_bytes()
