"""Judging what sources suggest oneself: it starts from what they say."""

from __future__ import annotations

from collections.abc import Sequence

from imvo_desktop.domain.codes import Happens, Judged
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk
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
        sources=tuple(one.id for one in take_suggestions.copied_sources(network, suggestions)),
    )
