"""Which organisations of a project are perhaps the same."""

from __future__ import annotations

from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Identifiers, Organisation
from imvo_desktop.usecases.quality_pairs import pair_of, same_issues


def test_that_two_that_differ_in_legal_form_are_a_pair_and_others_are_not() -> None:
    network = Network(
        [
            Organisation(id="a", name="Van Dijk Textiel BV", country="NL"),
            Organisation(id="b", name="Van Dijk Textiel B.V.", country="NL"),
            Organisation(id="c", name="Mumbai Spinning Mills", country="IN"),
        ]
    )
    found = same_issues(network)
    assert [pair_of(one) for one in found] == [("a", "b")]


def test_that_a_typing_error_makes_a_pair() -> None:
    network = Network(
        [
            Organisation(id="a", name="Shenzhen Bright Electronics", country="CN"),
            Organisation(id="b", name="Shenzen Bright Electronics", country="CN"),
        ]
    )
    assert [pair_of(one) for one in same_issues(network)] == [("a", "b")]


def test_that_one_supplier_booked_twice_is_a_pair_where_one_lacks_its_country() -> None:
    network = Network(
        [
            Organisation(id="a", name="Van Dijk Textiel BV", identifiers=Identifiers(own="70000")),
            Organisation(
                id="b",
                name="Van Dijk Textiel B.V.",
                country="NL",
                identifiers=Identifiers(own="70030"),
            ),
        ]
    )
    assert [pair_of(one) for one in same_issues(network)] == [("a", "b")]
