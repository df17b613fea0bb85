"""Which organisations of a list may be one with others, of the list or of the project."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Organisation
from imvo_desktop.progress import Progress, stepped
from imvo_desktop.usecases import likely_same
from imvo_desktop.usecases.import_plan import Duplicate
from imvo_desktop.usecases.party import NUMBERS, Party, party
from imvo_desktop.usecases.party_likeness import Likeness, same_key
from imvo_desktop.usecases.supplier_groups import Groups
from imvo_desktop.usecases.supplier_identities import Identities
from imvo_desktop.usecases.supplier_organisations import OrganisationPlanner

MOST_PROPOSED = 2_000
_KNOWN_ALIKE = 5
_FACTS = ("country", "address", "postcode", "city")


@dataclass(frozen=True, slots=True)
class Proposed:
    """The pairs, the likest first; `is_bounded` says that there may be more."""

    pairs: tuple[Duplicate, ...]
    is_bounded: bool


def proposed(
    groups: Groups,
    identities: Identities,
    organisations: OrganisationPlanner,
    network: Network,
    progress: Progress,
) -> Proposed:
    """The pairs of which at least one is new; two that are known are not proposed again."""
    known = dict(network.organisations)
    new: dict[str, Organisation] = {}
    for group in stepped(groups, progress):
        if not identities.is_known(group):
            new[identities.alone(group)] = organisations.alone(group)
    if not new:
        return Proposed((), is_bounded=False)
    everyone = known | new
    parties = [party(one, is_new=one.id in new) for one in stepped(everyone.values(), progress)]
    pairs = likely_same.near(parties, progress)
    found = [
        *_with_same_key(parties, progress),
        *((parties[one.first], parties[one.second], one.likeness) for one in pairs.found),
    ]
    found.sort(key=lambda one: -one[2].value)
    made = (_duplicate(pair, everyone, identities) for pair in found[:MOST_PROPOSED])
    return Proposed(tuple(made), pairs.is_bounded or len(found) > MOST_PROPOSED)


def _with_same_key(
    parties: Collection[Party], progress: Progress
) -> list[tuple[Party, Party, Likeness]]:
    """Each new one with the known ones of its key, else with the first new one."""
    firsts: dict[str, list[Party]] = {}
    found = []
    for one in stepped(parties, progress):
        before = firsts.setdefault(one.base, [])
        if one.is_new:
            found += [(first, one, same_key(first, one)) for first in before]
        if not before or (not one.is_new and len(before) < _KNOWN_ALIKE):
            before.append(one)
    return found


def _duplicate(
    pair: tuple[Party, Party, Likeness],
    organisations: Mapping[str, Organisation],
    identities: Identities,
) -> Duplicate:
    first, second = (organisations[one.id] for one in pair[:2])
    return Duplicate(
        first=first.id,
        second=second.id,
        first_name=first.name,
        second_name=second.name,
        likeness=pair[2].value,
        is_one=identities.is_one(first.id, second.id),
        alike=pair[2].alike,
        first_facts=facts_of(first),
        second_facts=facts_of(second),
    )


def facts_of(organisation: Organisation) -> tuple[tuple[str, str], ...]:
    """What tells an organisation from others: field and text, blanks left out."""
    facts = [(name, str(getattr(organisation, name) or "")) for name in _FACTS]
    facts += [(name, getattr(organisation.identifiers, name) or "") for name in NUMBERS]
    return tuple(one for one in facts if one[1])
