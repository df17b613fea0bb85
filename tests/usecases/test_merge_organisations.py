"""Two organisations become one: nothing is lost, and undo brings both back."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from imvo_desktop.domain.codes import Kind, MeasureKind, OrganisationKind, Theme
from imvo_desktop.domain.measure import Evidence, Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.placement import Placement
from imvo_desktop.domain.records import (
    FormerOrganisation,
    Identifiers,
    Link,
    Organisation,
    Record,
    Risk,
    Site,
)
from imvo_desktop.errors import EditConflictError, InputError
from imvo_desktop.usecases import merge_organisations
from imvo_desktop.usecases.merge_organisations import merge, merging
from imvo_desktop.usecases.session import Session
from tests.storage.small_chain import adding
from tests.usecases.full_networks import network as random_network

OWN = Organisation(id="own", name="Tas BV", kind=OrganisationKind.OWN)
A = Organisation(id="a", name="Acme", country="BD", identifiers=Identifiers(own="1"))
B = Organisation(
    id="b", name="ACME Ltd", country="IN", city="Dhaka", identifiers=Identifiers(own="2", kvk="3")
)
CHAIN: tuple[Record, ...] = (
    OWN,
    A,
    B,
    Organisation(id="c", name="Child", parent="b"),
    Site(id="s", organisation="b", name="Hall"),
    Link(id="la", supplier="a", buyer="own", product="shirts", value=100),
    Link(id="lb", supplier="b", buyer="own", product="shirts", value=200),
    Link(id="same", supplier="b", buyer="own", product="shirts", value=100),
    Link(id="in", supplier="c", buyer="b"),
    Link(id="between", supplier="b", buyer="a"),
    Risk(id="rb", organisation="b", theme=Theme.WAGE),
    Risk(id="rs", link="same", theme=Theme.WAGE),
    Risk(id="r0", link="between", theme=Theme.WAGE),
    Measure(id="m", subject="b", subject_kind=Kind.ORGANISATION, kind=MeasureKind.STOP),
    Evidence(id="e", subject="b", subject_kind=Kind.ORGANISATION, name="x"),
    Placement(id="b", x=1, y=2),
    FormerOrganisation(id="f", organisation="b", name="Old"),
)


def joined(kept: str = "a", other: str = "b") -> Network:
    network = Network(CHAIN)
    network.apply(merge(network, kept, other))
    return network


def test_that_what_pointed_at_the_other_points_at_the_one_that_stays() -> None:
    network = joined()

    assert "b" not in network.organisations
    assert network.links["lb"].supplier == "a"
    assert network.links["in"].buyer == "a"
    assert network.organisations["c"].parent == "a"
    assert network.risks["rb"].organisation == "a"
    assert network.get(Kind.PLACEMENT, "a") == Placement(id="a", x=1, y=2)
    for kind, name in ((Kind.SITE, "s"), (Kind.MEASURE, "m"), (Kind.EVIDENCE, "e")):
        found = network.get(kind, name)
        assert "a" in (getattr(found, "organisation", ""), getattr(found, "subject", ""))


def test_that_blanks_are_filled_and_what_is_said_stays() -> None:
    after = joined().organisations["a"]

    expected = dataclasses.replace(A, city="Dhaka", identifiers=Identifiers(own="1", kvk="3"))
    assert after == expected


def test_that_what_the_other_was_is_remembered_with_what_it_was_before() -> None:
    former = joined().former

    assert former["b"] == FormerOrganisation(
        id="b", organisation="a", name="ACME Ltd", country="IN", identifiers=B.identifiers
    )
    assert former["f"].organisation == "a"


def test_that_deliveries_between_the_two_go_with_their_risks_and_it_is_said() -> None:
    found = merging(Network(CHAIN), "a", "b")

    assert {"between", "r0"}.isdisjoint({one.id for one in joined()})
    assert (found.links_between, found.risks_between) == (1, 1)


def test_that_equal_deliveries_become_one_and_keep_their_risks() -> None:
    network = joined()

    assert set(network.links) == {"la", "lb", "in"}
    assert network.risks["rs"].link == "la"
    assert merging(Network(CHAIN), "a", "b").links_equal == 1


def test_that_the_own_company_can_stay_and_never_go() -> None:
    assert joined("own", "a").own is not None
    with pytest.raises(InputError, match="merge_own"):
        merge(Network(CHAIN), "a", "own")


def test_that_there_must_be_two() -> None:
    with pytest.raises(InputError, match="merge_with_itself"):
        merge(Network(CHAIN), "a", "a")
    with pytest.raises(EditConflictError, match="record_missing"):
        merge(Network(CHAIN), "a", "nobody")


@pytest.mark.parametrize(("kept", "other"), [("a", "b"), ("b", "a"), ("a", "c"), ("c", "a")])
def test_that_no_organisation_becomes_its_own_parent(kept: str, other: str) -> None:
    network = Network(
        [
            OWN,
            Organisation(id="a", name="A", parent="c"),
            Organisation(id="c", name="C", parent="b"),
            Organisation(id="b", name="B"),
        ]
    )
    network.apply(merge(network, kept, other))

    for one in network.organisations.values():
        above, parent = {one.id}, one.parent
        while parent is not None:
            assert parent not in above
            above.add(parent)
            parent = network.organisations[parent].parent


def test_that_joining_is_one_step_and_undo_brings_back_all(tmp_path: Path) -> None:
    with Session.create(tmp_path / "p.imvo", author="A") as session:
        session.do(adding(*CHAIN))
        before = session.checksum
        session.do(merge(session.network, "a", "b"))
        session.undo()

        assert session.checksum == before
        session.redo()
        assert set(session.network.former) == {"b", "f"}


@pytest.mark.parametrize("seed", range(25))
def test_that_joining_any_two_keeps_every_other_record_and_can_be_taken_back(seed: int) -> None:
    network = random_network(seed)
    first, *others = network.organisations
    before = network.checksum()
    for other in others:
        done = merging(network, first, other)
        ids = {one.id for one in network}
        network.apply(done.edit)
        gone = ids - {one.id for one in network}
        assert len(gone) <= 1 + done.links_between + done.links_equal + _below(done)
        network.apply(done.edit.reversed())
        assert network.checksum() == before


def _below(done: merge_organisations.Merging) -> int:
    """How many records hang on the deliveries that go."""
    kinds = (Kind.LINK, Kind.ORGANISATION)
    return sum(one.after is None and one.kind not in kinds for one in done.edit.changes)
