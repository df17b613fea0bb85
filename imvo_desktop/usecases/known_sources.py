"""Where a finding comes from: a source of the project itself, else of the knowledge base."""

from __future__ import annotations

from typing import cast

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.source_records import Source
from imvo_desktop.knowledge import sources


def source_of(network: Network, source_id: str) -> Source | None:
    """The source with this id; None where neither the project nor we know it."""
    # reason: the records of one kind are all of its class
    own = cast(Source | None, network.get(Kind.SOURCE, source_id))
    return own or sources.all_sources().get(source_id)
