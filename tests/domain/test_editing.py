"""Wishes as edits, and what applying and taking back must hold."""

from __future__ import annotations

import random
import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind, MeasureKind, OrganisationKind, Theme
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.ids import random_ids, row_id
from imvo_desktop.domain.measure import Evidence, Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.placement import Placement
from imvo_desktop.domain.records import FormerOrganisation, Link, Organisation, Risk
from imvo_desktop.domain.source_records import Source
from imvo_desktop.errors import EditConflictError, InputError

OWN = Organisation(id="own", name="Fietstas BV", kind=OrganisationKind.OWN)


def small_chain() -> Network:
    """Mill to weaver to the own company, one risk, one measure, one source, one placement."""
    return Network(
        [
            OWN,
            Organisation(id="weaver", name="Weaver", parent="mill"),
            Organisation(id="mill", name="Mill"),
            Link(id="w-o", supplier="weaver", buyer="own"),
            Link(id="m-w", supplier="mill", buyer="weaver"),
            Source(id="s", publisher="P", title="T"),
            Risk(id="r", theme=Theme.WAGE, link="m-w", sources=("s",)),
            Measure(id="m", subject="r", kind=MeasureKind.PREVENT),
            Evidence(id="e", subject="m-w", subject_kind=Kind.LINK, name="scan.pdf"),
            Placement(id="mill", x=1.0, y=2.0),
        ]
    )


def test_that_removing_a_supplier_removes_what_cannot_stand_without_it() -> None:
    chain = small_chain()
    chain.apply(editing.remove(chain, Kind.ORGANISATION, ["mill"]))
    assert sorted(record.id for record in chain) == ["own", "s", "w-o", "weaver"]


def test_that_what_an_organisation_was_goes_with_it() -> None:
    network = small_chain()
    was = FormerOrganisation(id="mill 2", organisation="mill", name="Weverij")
    network.apply(editing.add(network, was))
    network.apply(editing.remove(network, Kind.ORGANISATION, ["mill"]))

    assert dict(network.former) == {}


def test_that_removing_a_parent_clears_the_field_that_named_it() -> None:
    chain = small_chain()
    chain.apply(editing.remove(chain, Kind.ORGANISATION, ["mill"]))
    assert chain.organisations["weaver"].parent is None


def test_that_removing_a_source_keeps_the_risk_without_it() -> None:
    chain = small_chain()
    chain.apply(editing.remove(chain, Kind.SOURCE, ["s"]))
    assert chain.risks["r"].sources == ()


def test_that_one_judgement_on_three_links_is_one_edit_with_three_risks() -> None:
    chain = small_chain()
    chain.apply(editing.connect(chain, "own", "own", random_ids(random.Random(1))))
    judgement = Risk(id="-", theme=Theme.CLIMATE, scale=3)
    edit = editing.tag_risk(chain, judgement, sorted(chain.links), random_ids(random.Random(2)))
    chain.apply(edit)
    assert len(edit.changes) == 3
    assert {risk.theme for risk in chain.risks.values()} == {Theme.WAGE, Theme.CLIMATE}


def test_that_an_id_in_use_is_refused() -> None:
    with pytest.raises(EditConflictError) as caught:
        editing.add(small_chain(), Organisation(id="mill", name="Another"))
    assert caught.value.code == "id_in_use"


def test_that_an_id_cannot_be_changed() -> None:
    with pytest.raises(InputError) as caught:
        editing.change(small_chain(), Kind.ORGANISATION, ["mill"], id="other")
    assert caught.value.code == "id_fixed"


def test_that_a_link_to_nobody_is_refused_and_changes_nothing() -> None:
    chain = small_chain()
    before = chain.checksum()
    edit = editing.add(chain, Link(id="x", supplier="mill", buyer="nobody"))
    with pytest.raises(EditConflictError):
        chain.apply(edit)
    assert (chain.checksum(), chain.revision) == (before, 0)


def test_that_an_edit_made_from_an_older_state_is_refused() -> None:
    chain = small_chain()
    late = editing.change(chain, Kind.ORGANISATION, ["mill"], name="Late")
    chain.apply(editing.change(chain, Kind.ORGANISATION, ["mill"], name="First"))
    with pytest.raises(EditConflictError) as caught:
        chain.apply(late)
    assert caught.value.code == "record_changed"


def test_that_a_record_in_use_cannot_vanish() -> None:
    chain = small_chain()
    whole = editing.remove(chain, Kind.ORGANISATION, ["mill"])
    part = Edit(whole.label, tuple(one for one in whole.changes if one.id == "mill"))
    with pytest.raises(EditConflictError):
        chain.apply(Edit(part.label, part.changes[:1]))


def test_that_setting_the_own_company_leaves_exactly_one() -> None:
    chain = small_chain()
    chain.apply(editing.set_own(chain, "mill"))
    kinds = {one.id: one.kind for one in chain.organisations.values()}
    assert kinds["mill"] is OrganisationKind.OWN
    assert kinds["own"] is OrganisationKind.SUPPLIER


def test_that_a_rename_does_not_count_for_scoring_and_a_value_does() -> None:
    chain = small_chain()
    chain.apply(editing.change(chain, Kind.ORGANISATION, ["mill"], name="New"))
    assert (chain.revision, chain.chain_revision) == (1, 0)
    chain.apply(editing.change(chain, Kind.LINK, ["m-w"], value=500))
    assert (chain.revision, chain.chain_revision) == (2, 1)


def test_that_the_difference_leads_from_one_state_to_another() -> None:
    chain, target = small_chain(), small_chain()
    target.apply(editing.remove(target, Kind.ORGANISATION, ["mill"]))
    chain.apply(editing.difference(chain, target))
    assert chain.checksum() == target.checksum()


def test_that_equal_rows_get_equal_ids_and_a_second_one_another() -> None:
    assert row_id("link", "a") == row_id("link", "a")
    assert row_id("link", "a") != row_id("link", "a", 1)
    space = uuid.UUID("8d4f0a52-6b1d-5c0e-9a53-0b6f3a1c7e21")
    assert row_id("link", "é", 2) == str(uuid.uuid5(space, "link\né\n2"))


def random_edit(chain: Network, dice: random.Random) -> Edit:
    """Some edit that fits the chain as it is."""
    ids = random_ids(dice)
    nodes = sorted(chain.organisations)
    wish = dice.randrange(6)
    if wish == 0 or len(nodes) < 2:
        return editing.add(chain, Organisation(id=ids(), name=str(dice.random())))
    if wish == 1:
        return editing.connect(chain, dice.choice(nodes), dice.choice(nodes), ids)
    if wish == 2:
        return editing.place(chain, {dice.choice(nodes): (dice.random(), dice.random())})
    if wish == 3 and chain.links:
        risk = Risk(id="-", theme=dice.choice(list(Theme)), likelihood=dice.randint(1, 5))
        return editing.tag_risk(chain, risk, dice.sample(sorted(chain.links), 1), ids)
    if wish == 4:
        return editing.remove(chain, Kind.ORGANISATION, dice.sample(nodes, 1))
    return editing.add_supplier_of(chain, dice.choice(nodes), "unknown", ids, is_known=False)


@given(seed=st.integers(0, 10**6), steps=st.integers(1, 25))
def test_that_undo_all_and_redo_all_give_equal_checksums(seed: int, steps: int) -> None:
    chain, dice = small_chain(), random.Random(seed)
    start, done = chain.checksum(), []
    for _ in range(steps):
        edit = random_edit(chain, dice)
        chain.apply(edit)
        done.append(edit)
    end = chain.checksum()
    for edit in reversed(done):
        chain.apply(edit.reversed())
    assert chain.checksum() == start
    for edit in done:
        chain.apply(edit)
    assert chain.checksum() == end


@given(seed=st.integers(0, 10**6))
def test_that_a_snapshot_does_not_see_later_edits(seed: int) -> None:
    chain, dice = small_chain(), random.Random(seed)
    frozen, before = chain.snapshot(), chain.checksum()
    for _ in range(5):
        chain.apply(random_edit(chain, dice))
    assert frozen.checksum() == before
    frozen.apply(editing.remove(frozen, Kind.ORGANISATION, ["mill"]))
