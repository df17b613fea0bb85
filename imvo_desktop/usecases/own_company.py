"""Which organisation is the own company, and what changes when it becomes another."""

from __future__ import annotations

from dataclasses import dataclass

from imvo_desktop.domain import editing
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Organisation
from imvo_desktop.domain.words import Words
from imvo_desktop.usecases.suggest_risks import tiers_of


@dataclass(frozen=True, slots=True)
class OwnChange:
    """What becoming the own company would do.

    `reached` organisations deliver to it, straight or through others; `moved` get another tier,
    and `lost` have a way to us now and would have none.
    """

    name: str
    before: str | None
    reached: int
    moved: int
    lost: int


def candidates(network: Network, text: str = "") -> tuple[Organisation, ...]:
    """The organisations that are not the own company and have `text` in their name, by name."""
    wanted, own = text.strip().casefold(), network.own
    found = (
        one
        for one in network.organisations.values()
        if (own is None or one.id != own.id) and wanted in one.name.casefold()
    )
    return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.id)))


def make_own(network: Network, organisation_id: str) -> Edit:
    """Make it the own company; the one before becomes a supplier. One edit."""
    return editing.set_own(network, organisation_id)


def preview(network: Network, organisation_id: str) -> OwnChange:
    """What `make_own` would do; nothing is changed."""
    trial = network.snapshot()
    trial.apply(make_own(trial, organisation_id))
    before, after = tiers_of(network), tiers_of(trial)
    both = before.keys() & after.keys()
    own = network.own
    return OwnChange(
        name=network.organisations[organisation_id].name,
        before=own.name if own is not None else None,
        reached=len(after) - 1,
        moved=sum(before[one] != after[one] for one in both),
        lost=len(before.keys() - after.keys()),
    )


def told(change: OwnChange, words: Words) -> tuple[str, ...]:
    """The change in sentences."""
    lines = [words.text("own.change.becomes", name=change.name)]
    if change.before is not None:
        lines.append(words.text("own.change.before", name=change.before))
    lines.append(words.text("own.change.reached", count=change.reached))
    if change.moved:
        lines.append(words.text("own.change.moved", count=change.moved))
    if change.lost:
        lines.append(words.text("own.change.lost", count=change.lost))
    return tuple(lines)
