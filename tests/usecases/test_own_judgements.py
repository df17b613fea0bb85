"""The deliveries without a judgement of one's own are counted as suggestions count them."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind, Relevance
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.own_judgements import OwnJudgements, own_judgements
from imvo_desktop.usecases.suggest_risks import links_asked
from imvo_desktop.usecases.suggestion_states import Standing
from tests.analysis.chains import chain, records, risk
from tests.analysis.test_mirror import random_edit
from tests.analysis.test_stages import SOURCE
from tests.examples import examples


@pytest.mark.full
@given(records(), st.integers(0, 2**32))
@examples(10)
def test_that_they_are_counted_as_suggestions_count_them(found: list[Record], seed: int) -> None:
    dice = random.Random(seed)
    network = Network([SOURCE, *found])
    for _ in range(6):
        network.apply(random_edit(network, dice))
        asked, standing = links_asked(network), Standing.of_all(network)
        unjudged = sum(not standing.is_judged(link) for link in asked)
        counted = own_judgements(network, assess_network(network))
        assert counted == OwnJudgements(len(asked), unjudged)


def test_that_a_delivery_put_aside_is_not_asked() -> None:
    network = chain("b-a", "a-own", risk("r", "b-a", (3, 3, 3, 3)))
    assert own_judgements(network, assess_network(network)) == OwnJudgements(2, 1)
    network.apply(editing.change(network, Kind.LINK, ["a-own"], relevance=Relevance.NONE))
    assert own_judgements(network, assess_network(network)) == OwnJudgements(1, 0)
