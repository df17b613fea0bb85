"""The check of the own purchasing: yearly, and a ground to look at our part again."""

from __future__ import annotations

import pytest

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Involvement, Kind
from imvo_desktop.domain.ids import random_ids
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.purchasing import PracticeCheck, Practices
from imvo_desktop.errors import InputError
from imvo_desktop.usecases import own_purchasing
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.own_purchasing import OwnPart
from tests.ui.chains import bicycle_bags

DAY = "2026-11-22"


@pytest.fixture
def network() -> Network:
    """The bicycle bags, with one check."""
    found = bicycle_bags()
    found.apply(own_purchasing.add_check(found, DAY, "An", lambda: "check"))
    return found


def check(network: Network) -> PracticeCheck:
    return own_purchasing.practice_checks(network)[0]


def test_that_a_new_check_answers_nothing(network: Network) -> None:
    assert set(own_purchasing.answered(check(network)).values()) == {None}
    assert (check(network).date, check(network).who) == (DAY, "An")


def test_that_each_answer_and_text_is_an_edit_of_its_own(network: Network) -> None:
    for name, value in (("practices.price", True), ("practices.ending", False), ("plan", "Eerder")):
        edit = own_purchasing.change_check(network, "check", name, value)
        assert len(edit.changes) == 1
        network.apply(edit)
    found = own_purchasing.answered(check(network))
    assert (found["price"], found["ending"], found["payment"]) == (True, False, None)
    assert check(network).plan == "Eerder"


def test_that_a_check_needs_a_date(network: Network) -> None:
    with pytest.raises(InputError):
        own_purchasing.change_check(network, "check", "date", None)


def test_that_the_check_is_asked_once_a_year(network: Network) -> None:
    assert own_purchasing.is_due(bicycle_bags(), DAY)
    assert not own_purchasing.is_due(network, "2027-11-22")
    assert own_purchasing.is_due(network, "2027-11-23")


def test_that_the_latest_check_comes_first(network: Network) -> None:
    network.apply(own_purchasing.add_check(network, "2025-01-01", "", random_ids()))
    assert [one.date for one in own_purchasing.practice_checks(network)] == [DAY, "2025-01-01"]


def parts(network: Network) -> tuple[OwnPart, ...]:
    return own_purchasing.own_parts(network, assess_network(network))


def test_that_a_grave_risk_where_we_add_pressure_is_to_be_looked_at(network: Network) -> None:
    assert parts(network) == ()
    squeezed = Practices(price=True, payment=False)
    network.apply(editing.change(network, Kind.LINK, ["l2", "l3"], practices=squeezed))
    assert parts(network) == (OwnPart("r3", "l2", ("price",)), OwnPart("r1", "l3", ("price",)))


@pytest.mark.parametrize(
    ("involvement", "is_asked"),
    [
        (None, True),
        (Involvement.LINKED, True),
        (Involvement.CONTRIBUTES, False),
        (Involvement.CAUSES, False),
    ],
)
def test_that_who_said_to_contribute_is_not_asked_again(
    network: Network, involvement: Involvement | None, is_asked: bool
) -> None:
    network.apply(editing.change(network, Kind.LINK, ["l3"], practices=Practices(changes=True)))
    network.apply(editing.change(network, Kind.RISK, ["r1"], involvement=involvement))
    assert bool(parts(network)) is is_asked
