"""A snapshot shares what does not change, and still neither follows the other."""

from __future__ import annotations

from imvo_desktop.domain.codes import OrganisationKind
from imvo_desktop.domain.edit import Change, edit
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation


def test_that_a_snapshot_and_its_network_change_apart() -> None:
    network = Network(
        [
            Organisation(id="own", name="We", kind=OrganisationKind.OWN),
            Organisation(id="a", name="A"),
            Link(id="l1", supplier="a", buyer="own"),
        ]
    )
    copy = network.snapshot()
    further = network.snapshot()
    network.apply(edit("add", [Change(None, Link(id="l2", supplier="a", buyer="own"))]))
    copy.apply(edit("remove", [Change(Link(id="l1", supplier="a", buyer="own"), None)]))
    assert [one.id for one in network.links_out("a")] == ["l1", "l2"]
    assert copy.links_out("a") == []
    assert [one.id for one in further.links_out("a")] == ["l1"]
