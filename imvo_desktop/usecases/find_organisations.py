"""Organisations of the chain that a typed text may mean, as offers in a field."""

from __future__ import annotations

import heapq

from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Organisation
from imvo_desktop.domain.words import Words
from imvo_desktop.usecases.find_offers import MOST, Offer


def organisation_offers(network: Network, typed: str, words: Words) -> tuple[Offer, ...]:
    """The organisations whose name holds the text: those that begin with it first, then by name.

    The code of an offer is the id. Country and city tell those of one name apart.
    """
    text = " ".join(typed.split()).casefold()
    if not text:
        return ()
    hits = (
        (not name.startswith(text), name, one.id)
        for one in network.organisations.values()
        if text in (name := one.name.casefold())
    )
    found = (network.organisations[one] for _, _, one in heapq.nsmallest(MOST, hits))
    return tuple(Offer(one.id, _said(one, words), one.name) for one in found)


def _said(one: Organisation, words: Words) -> str:
    place = ", ".join(filter(None, (one.city, words.country(one.country))))
    return f"{one.name} ({place})" if place else one.name
