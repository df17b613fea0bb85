"""Suggestions that are kept up edit by edit are those of asking about everything anew."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Judged, Kind, LevelFrom, Relevance, Theme
from imvo_desktop.domain.edit import Change, Edit, edit
from imvo_desktop.domain.ids import random_ids
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk
from imvo_desktop.domain.source_records import Source, SourceFinding
from imvo_desktop.progress import Cancelled
from imvo_desktop.usecases.kept_suggestions import KeptSuggestions
from imvo_desktop.usecases.suggest_risks import suggest
from imvo_desktop.usecases.take_suggestions import accept, bring_back, set_aside
from tests.benchmarks.described import described_chain
from tests.examples import examples

OWN = Source(id="own", publisher="We", title="Our list")
FINDING = SourceFinding(
    id="own:1",
    source="own",
    theme=Theme.WATER,
    level_from=LevelFrom.COUNTRY,
    country="IN",
    likelihood=None,
)


def taken(network: Network, dice: random.Random) -> Edit:
    """Some suggestions taken over, set aside or brought back."""
    found = suggest(network).items
    some = dice.sample(found, min(len(found), 5))
    ids = random_ids(dice)
    way = dice.randrange(3)
    if way == 0:
        return accept(network, some, ids, who="a", when="2026-11-22")
    if way == 1:
        return set_aside(network, some, "not here", ids, who="a", when="2026-11-22")
    return bring_back(network, found)


def judged(network: Network, dice: random.Random) -> Edit:
    """A judgement of one's own on a delivery or on who delivers."""
    theme, new_id = dice.choice(sorted(Theme)), random_ids(dice)
    link = dice.choice(sorted(network.links))
    if dice.random() < 0.5:
        return editing.tag_risk(network, Risk(id="", theme=theme, likelihood=2), [link], new_id)
    supplier = network.links[link].supplier
    return editing.add(network, Risk(id=new_id(), theme=theme, organisation=supplier, scale=2))


def other_risk(network: Network, dice: random.Random) -> Edit:
    """A risk that goes, moves to another delivery or is judged otherwise."""
    risk, link = dice.choice(sorted(network.risks)), dice.choice(sorted(network.links))
    way = dice.randrange(3)
    if way == 0:
        return editing.remove(network, Kind.RISK, [risk])
    if way == 1:
        return editing.change(network, Kind.RISK, [risk], link=link, organisation=None)
    return editing.change(network, Kind.RISK, [risk], judged=dice.choice(list(Judged)))


def own_list(network: Network, _dice: random.Random) -> Edit:
    """An own list of findings that comes or goes."""
    is_there = network.get(Kind.SOURCE_FINDING, FINDING.id) is not None
    records = (FINDING, OWN) if is_there else (OWN, FINDING)
    changes = (Change(one, None) if is_there else Change(None, one) for one in records)
    return edit("own_list", changes)


def in_the_chain(network: Network, dice: random.Random) -> Edit:
    """A delivery or an organisation that is another, comes or goes."""
    organisation, other = dice.sample(sorted(network.organisations), 2)
    link, ids = dice.choice(sorted(network.links)), random_ids(dice)
    chain = (
        lambda: editing.change(network, Kind.LINK, [link], country_of_making="IN"),
        lambda: editing.change(network, Kind.LINK, [link], country_of_making=None, hs="5201"),
        lambda: editing.change(network, Kind.LINK, [link], product="katoen", hs=None),
        lambda: editing.change(network, Kind.LINK, [link], relevance=dice.choice(list(Relevance))),
        lambda: editing.change(network, Kind.LINK, [link], supplier=organisation),
        lambda: editing.change(network, Kind.ORGANISATION, [organisation], country="TM"),
        lambda: editing.change(network, Kind.ORGANISATION, [organisation], sector="1310"),
        lambda: editing.change(network, Kind.ORGANISATION, [organisation], kind="customer"),
        lambda: editing.change(network, Kind.ORGANISATION, [organisation], kind="carrier"),
        lambda: editing.change(network, Kind.ORGANISATION, [organisation], name="Renamed"),
        lambda: editing.connect(network, organisation, other, ids),
        lambda: editing.remove(network, Kind.LINK, [link]),
        lambda: editing.add_supplier_of(network, organisation, "New", ids),
        lambda: editing.remove(network, Kind.ORGANISATION, [organisation]),
    )
    return dice.choice(chain)()


def any_edit(network: Network, dice: random.Random) -> Edit:
    """An edit that changes what is asked or how far a person is, or neither."""
    ways = (taken, judged, other_risk, own_list, *(in_the_chain,) * 4)
    return dice.choice(ways)(network, dice)


@pytest.mark.full
@examples(12)
@given(st.integers(0, 10_000), st.integers(1, 3))
def test_that_suggestions_after_edits_are_those_of_a_whole_look(seed: int, together: int) -> None:
    dice = random.Random(seed)
    network = described_chain(25, 60, seed=seed % 7)
    kept = KeptSuggestions(network.snapshot())
    for _ in range(8):
        edits: list[Edit] = []
        for _ in range(together):
            edits.append(any_edit(network, dice))
            network.apply(edits[-1])
        kept.follow(edits, network.snapshot())
        assert kept.found(network) == suggest(network)
        assert kept.revision == network.revision


def test_that_taking_an_edit_back_gives_what_was_said_before() -> None:
    network = described_chain(25, 60)
    kept = KeptSuggestions(network)
    before = kept.found(network)
    changed = editing.change(network, Kind.LINK, sorted(network.links)[:20], hs="5201")
    network.apply(changed)
    kept.follow([changed], network)
    assert kept.found(network).items != before.items
    network.apply(changed.reversed())
    kept.follow([changed.reversed()], network)
    assert kept.found(network).items == before.items


def test_that_what_an_edit_does_not_touch_is_not_asked_again() -> None:
    network = described_chain(25, 60)
    kept = KeptSuggestions(network)
    before = {id(one) for one in kept.found(network).items}
    link = kept.found(network).items[0].link
    changed = editing.change(network, Kind.LINK, [link], country_of_making="UZ", hs="5201")
    network.apply(changed)
    kept.follow([changed], network)
    new = [one for one in kept.found(network).items if id(one) not in before]
    assert {one.link for one in new} == {link}


def test_that_it_can_be_cancelled() -> None:
    class Impatient:
        def step(self, _done: int, _total: int) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        KeptSuggestions(described_chain(25, 60), Impatient())
