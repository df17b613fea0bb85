"""The messages to screen readers are what the specification of D-Bus says."""

from __future__ import annotations

from tests.assistive import messages
from tests.assistive.messages import CALL, DESTINATION, HEADER_SIZE, MEMBER, PATH


def test_that_a_call_can_be_read_back() -> None:
    fields = {PATH: "/one/two", MEMBER: "GetChildAtIndex", DESTINATION: "org.example"}
    data = messages.packed_call(7, fields, "sib", ["naam", -3, True])
    assert len(data) == HEADER_SIZE + messages.sizes(data)
    found = messages.unpacked(data)
    assert (found.kind, found.serial, found.body) == (CALL, 7, ["naam", -3, True])
    assert fields.items() <= found.fields.items()


def test_that_a_signature_falls_apart_into_whole_types() -> None:
    assert messages.split("sa(so)a{sv}au(iiii)") == ["s", "a(so)", "a{sv}", "au", "(iiii)"]
