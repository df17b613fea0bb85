"""The worked examples of the method, as networks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any  # reason: the cases are JSON

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.fields import from_plain
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record


def records_of(case: Mapping[str, Any]) -> list[Record]:
    """The records of the `input` of a worked example, in the order of its rows."""
    own = case["own"]
    organisations = [
        {"id": one, "name": one, "kind": "own" if one == own else "supplier"}
        for one in case["organisations"]
    ]
    return [
        *(from_plain(Kind.ORGANISATION, one) for one in organisations),
        *(from_plain(Kind.LINK, one) for one in case["links"]),
        *(from_plain(Kind.RISK, one) for one in case["risks"]),
    ]


def network_of(case: Mapping[str, Any]) -> Network:
    """The network of the `input` of a worked example."""
    return Network(records_of(case))
