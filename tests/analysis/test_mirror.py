"""The arrays follow every edit and end where a fresh start would."""

from __future__ import annotations

import dataclasses
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.analysis.hotspots import assess
from imvo_desktop.analysis.method import Method
from imvo_desktop.analysis.mirror import ChainArrays
from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind, OrganisationKind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.ids import random_ids
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record
from imvo_desktop.domain.source_records import Source
from imvo_desktop.usecases.assess import assess_network
from tests.analysis.chains import chain, records, risk
from tests.analysis.same_bytes import bytes_of
from tests.examples import examples

SOURCE = Source(id="s", publisher="ILO", title="Report")


def follow(arrays: ChainArrays, network: Network, edit: Edit) -> None:
    """Apply the edit to both."""
    network.apply(edit)
    arrays.apply(edit, network.revision, network.chain_revision)


def random_edit(network: Network, dice: random.Random) -> Edit:
    """One of the edits a person makes."""
    new_id = random_ids(dice)
    organisations, links = sorted(network.organisations), sorted(network.links)
    one, two = dice.choice(organisations), dice.choice(organisations)
    tagged = risk("r", "x", [dice.randint(1, 5) for _ in range(4)])
    edits = [
        editing.connect(network, one, two, new_id),
        editing.add_supplier_of(network, one, "new", new_id),
        editing.change(network, Kind.ORGANISATION, [one], kind=OrganisationKind.CUSTOMER),
        editing.change(network, Kind.ORGANISATION, [one], name=str(dice.random())),
        editing.set_own(network, two),
        editing.add(network, dataclasses.replace(tagged, id=new_id(), organisation=one)),
    ]
    if len(organisations) > 2:
        edits.append(editing.remove(network, Kind.ORGANISATION, [two]))
    if links:
        link = dice.choice(links)
        edits.append(editing.remove(network, Kind.LINK, [link]))
        edits.append(editing.change(network, Kind.LINK, [link], value=dice.randrange(99)))
        edits.append(editing.change(network, Kind.LINK, [link], supplier=two))
    if network.risks:
        chosen = dice.choice(sorted(network.risks))
        edits.append(editing.change(network, Kind.RISK, [chosen], scale=dice.randint(1, 5)))
        edits.append(editing.remove(network, Kind.RISK, [chosen]))
    return dice.choice(edits)


@pytest.mark.full
@given(records(), st.integers(0, 2**32))
@examples(6)
def test_that_following_edits_ends_where_a_fresh_start_does(found: list[Record], seed: int) -> None:
    dice = random.Random(seed)
    network = Network([SOURCE, *found])
    arrays = ChainArrays.from_network(network)
    done = []
    for _ in range(12):
        done.append(random_edit(network, dice))
        follow(arrays, network, done[-1])
        kept = assess(arrays.columns(), Method())
        assert bytes_of(kept) == bytes_of(assess_network(network))
    for edit in reversed(done):
        follow(arrays, network, edit.reversed())
    assert bytes_of(assess(arrays.columns(), Method())) == bytes_of(assess_network(Network(found)))


def test_that_columns_given_out_do_not_change_with_later_edits() -> None:
    network = chain("a-own", risk("r", "a-own", (3, 3, 3, 3)))
    arrays = ChainArrays.from_network(network)
    before = arrays.columns()
    early = bytes_of(assess(before, Method()))
    follow(arrays, network, editing.change(network, Kind.RISK, ["r"], scale=5))
    follow(arrays, network, editing.change(network, Kind.LINK, ["a-own"], value=5))
    assert bytes_of(assess(before, Method())) == early


def test_that_a_missed_edit_is_noticed() -> None:
    network = chain("a-own")
    arrays = ChainArrays.from_network(network)
    edits = [editing.change(network, Kind.LINK, ["a-own"], value=one) for one in (1, 2)]
    network.apply(edits[0])
    network.apply(editing.change(network, Kind.LINK, ["a-own"], value=2))
    with pytest.raises(ValueError, match="does not follow"):
        arrays.apply(edits[1], network.revision, network.chain_revision)


def test_that_an_assessment_says_which_state_it_was_made_from() -> None:
    network = chain("a-own")
    network.apply(editing.change(network, Kind.ORGANISATION, ["a"], name="Anna"))
    found = assess_network(network)
    assert (found.revision, found.chain_revision) == (1, 0)
