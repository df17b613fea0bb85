"""Judging what sources suggest oneself: it starts from what they say and keeps that beside it."""

from __future__ import annotations

from collections.abc import Sequence

from imvo_desktop.domain.codes import Happens, Judged
from imvo_desktop.domain.ids import IdSource
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Record, Risk
from imvo_desktop.domain.source_records import Source
from imvo_desktop.usecases import take_suggestions
from imvo_desktop.usecases.suggestions import Suggestion


def start(network: Network, suggestions: Sequence[Suggestion]) -> Risk:
    """What an own judgement of one theme starts from: start value, likelihood and sources.

    It counts as the own judgement, not as accepted: somebody looked at each answer.
    """
    is_supplier = take_suggestions.sits_at_supplier(network, suggestions)
    return Risk(
        id="draft",
        theme=suggestions[0].theme,
        happens=Happens.SUPPLIER if is_supplier else Happens.PRODUCT,
        scale=suggestions[0].scale,
        likelihood=max((one.likelihood for one in suggestions if one.likelihood), default=None),
        judged=Judged.OWN,
        sources=tuple(one.id for one in sources(network, suggestions)),
    )


def sources(network: Network, suggestions: Sequence[Suggestion]) -> tuple[Source, ...]:
    """The sources to choose from: of the project, or as they will be copied into it."""
    return take_suggestions.copied_sources(network, suggestions)


def beside(
    network: Network, suggestions: Sequence[Suggestion], risk: Risk, new_id: IdSource
) -> tuple[Record, ...]:
    """What the sources say, to keep with the own judgement `risk`."""
    return take_suggestions.kept_beside(network, suggestions, new_id, risk)
