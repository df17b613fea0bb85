"""After an edit only what it touches is computed again, and the bytes are those of a new start."""

from __future__ import annotations

import dataclasses
import random
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.analysis import exposure, hotspots
from imvo_desktop.analysis.method import Method
from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind, OrganisationKind, SeverityRule, Theme
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.ids import random_ids
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record
from imvo_desktop.domain.source_records import Source
from imvo_desktop.usecases.assess import KeptChain, run
from tests.analysis.chains import chain, link, records, risk
from tests.analysis.same_bytes import bytes_of
from tests.analysis.test_mirror import random_edit
from tests.examples import examples

SOURCE = Source(id="s", publisher="ILO", title="Report")
METHODS = (Method(), Method(attenuation=0.7), Method(severity=SeverityRule.MEAN))
WORKS = (
    (hotspots, "score"),
    (hotspots, "findings"),
    (hotspots, "score_links"),
    (hotspots, "score_organisations"),
    (exposure, "shares"),
    (exposure, "reach"),
    (exposure, "exposure"),
)


def follow(kept: KeptChain, network: Network, edit: Edit) -> None:
    """Apply the edit to both."""
    network.apply(edit)
    kept.follow(edit, network.revision, network.chain_revision)


def computed_after(edit: Edit, network: Network) -> set[str]:
    """What is computed for `edit`, after an assessment of `network`."""
    kept = KeptChain(network)
    kept.assess(Method())
    follow(kept, network, edit)
    done = set()
    patches = [patch.object(module, name, wraps=getattr(module, name)) for module, name in WORKS]
    mocks = [one.start() for one in patches]
    kept.assess(Method())
    for one, (_, name), mock in zip(patches, WORKS, mocks, strict=True):
        one.stop()
        if mock.called:
            done.add(name)
    return done


def small() -> Network:
    """Two tiers with a risk on a delivery and one at an organisation."""
    tags = [risk("r", "b-a", (3, 3, 3, 3)), risk("q", "a", (4, 2, 2, 2), Theme.WATER)]
    return chain(link("b-a", value=5), link("c-a", value=7), "a-own", *tags)


@pytest.mark.full
@given(records(), st.integers(0, 2**32))
@examples(6)
def test_that_kept_stages_give_the_bytes_of_a_new_start(found: list[Record], seed: int) -> None:
    dice = random.Random(seed)
    network = Network([SOURCE, *found])
    kept = KeptChain(network)
    for _ in range(12):
        follow(kept, network, random_edit(network, dice))
        method = dice.choice(METHODS)
        assert bytes_of(kept.assess(method)) == bytes_of(run(network, method))


@pytest.mark.parametrize("kind", [Kind.ORGANISATION, Kind.LINK])
def test_that_a_note_or_name_computes_nothing(kind: Kind) -> None:
    network = small()
    values = {"name": "another"} if kind is Kind.ORGANISATION else {"note": "seen"}
    chosen = "a" if kind is Kind.ORGANISATION else "b-a"
    assert computed_after(editing.change(network, kind, [chosen], **values), network) == set()


def test_that_a_judgement_solves_no_reach() -> None:
    network = small()
    done = computed_after(editing.change(network, Kind.RISK, ["r"], scale=5), network)
    assert done == {"score", "score_links", "score_organisations", "exposure"}


def test_that_a_new_risk_solves_no_reach() -> None:
    network = small()
    new = dataclasses.replace(risk("n", "c-a", (4, 4, 4, 4)), id=random_ids(random.Random(1))())
    done = computed_after(editing.add(network, new), network)
    assert done.isdisjoint({"shares", "reach"})


def test_that_a_value_scores_no_risk() -> None:
    network = small()
    done = computed_after(editing.change(network, Kind.LINK, ["b-a"], value=50), network)
    assert done.isdisjoint({"score", "findings", "score_links"})
    assert {"shares", "reach", "exposure"} <= done


def test_that_another_option_is_no_excuse() -> None:
    network = small()
    kept = KeptChain(network)
    before = kept.assess(Method())
    after = kept.assess(Method(attenuation=0.5))
    assert bytes_of(after) == bytes_of(run(network, Method(attenuation=0.5))) != bytes_of(before)


def test_that_a_kind_of_organisation_changes_the_shape() -> None:
    network = small()
    edit = editing.change(network, Kind.ORGANISATION, ["c"], kind=OrganisationKind.CUSTOMER)
    assert {"findings", "shares", "reach"} <= computed_after(edit, network)
