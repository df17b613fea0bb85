"""Issues that are kept up edit by edit are those of a look at everything."""

from __future__ import annotations

import random
from collections import Counter

import pytest

from imvo_desktop.analysis.structure import chain_issues
from imvo_desktop.domain import editing, rules
from imvo_desktop.domain.codes import Kind, LevelFrom, MeasureKind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.ids import random_ids
from imvo_desktop.domain.issues import Issue
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.source_records import Baseline, Source
from imvo_desktop.usecases.kept_issues import KeptIssues
from tests.benchmarks.synthetic import synthetic_chain

EVERY = 10_000


def everything(network: Network) -> list[Issue]:
    """All issues, looked for anew."""
    found = [*rules.check(network), *chain_issues(network)]
    return sorted(found, key=lambda one: one.sort_key)


def any_edit(network: Network, dice: random.Random) -> Edit:
    """A change that makes issues come, go, or be said otherwise."""
    organisation = dice.choice(sorted(network.organisations))
    link, risk = dice.choice(sorted(network.links)), dice.choice(sorted(network.risks))
    other = dice.choice(sorted(network.organisations))
    ids = random_ids(dice)
    edits = (
        lambda: editing.change(network, Kind.ORGANISATION, [organisation], name=str(dice.random())),
        lambda: editing.change(network, Kind.LINK, [link], country_of_making="NL", share=0.7),
        lambda: editing.change(network, Kind.LINK, [link], product=dice.choice(["yarn", ""])),
        lambda: editing.change(network, Kind.RISK, [risk], reason=dice.choice(["seen", ""])),
        lambda: editing.change(network, Kind.RISK, [risk], judged=dice.choice(["own", "accepted"])),
        lambda: editing.change(network, Kind.RISK, [risk], link=None, organisation=other),
        lambda: editing.change(network, Kind.RISK, [risk], status="confirmed", scope=5),
        lambda: editing.add(network, Measure(id=ids(), subject=risk, kind=MeasureKind.STOP)),
        lambda: editing.add(
            network,
            Baseline(
                id=ids(),
                theme=network.risks[risk].theme,
                link=network.risks[risk].link or link,
                level_from=LevelFrom.COUNTRY,
                likelihood=4,
            ),
        ),
        lambda: editing.add(network, Source(id=ids(), publisher="ILO", title="Wages")),
        lambda: editing.connect(network, organisation, other, ids),
        lambda: editing.remove(network, Kind.LINK, [link]),
        lambda: editing.add_supplier_of(network, organisation, "New", ids),
        lambda: editing.change(network, Kind.ORGANISATION, [other], kind="customer"),
        lambda: editing.remove(network, Kind.ORGANISATION, [organisation]),
    )
    return dice.choice(edits)()


@pytest.mark.parametrize("seed", range(6))
def test_that_issues_after_edits_are_those_of_a_whole_look(seed: int) -> None:
    dice = random.Random(seed)
    network = synthetic_chain(60, 180)
    kept = KeptIssues(network)
    for _ in range(40):
        edit = any_edit(network, dice)
        network.apply(edit)
        kept.follow([edit], network)
        if dice.random() < 0.5:
            kept.found(network, 0)
    found = kept.found(network, EVERY)
    assert list(found.first) == everything(network)
    assert found.counts == Counter(one.seriousness for one in everything(network))


def test_that_the_first_are_the_gravest_and_all_are_counted() -> None:
    network = synthetic_chain(60, 180)
    found = KeptIssues(network).found(network, 5)
    assert list(found.first) == everything(network)[:5]
    assert found.counts.total() == len(everything(network))


def test_that_a_new_name_is_said_in_the_issues_of_its_links() -> None:
    network = synthetic_chain(60, 180)
    name = network.organisations["o0000001"].name
    edit = editing.change(network, Kind.ORGANISATION, ["o0000001"], name="Renamed")
    kept = KeptIssues(network)
    network.apply(edit)
    kept.follow([edit], network)
    said = {value for one in kept.found(network, EVERY).first for _, value in one.values}
    assert "Renamed" in said
    assert name not in said
