"""Two organisations side by side, in words: what each says, and what joining them does."""

from __future__ import annotations

from dataclasses import dataclass

from imvo_desktop.domain.codes import Kind, OrganisationKind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Organisation
from imvo_desktop.domain.words import Words
from imvo_desktop.usecases.merge_organisations import Merging
from imvo_desktop.usecases.party import NUMBERS

_FIELDS = ("address", "postcode", "city", "region", "sector", "group", "note")


@dataclass(frozen=True, slots=True)
class ComparedRow:
    """One field in words, and what each of the two says; a blank text is not known."""

    field: str
    first: str
    second: str


def compared(network: Network, first: str, second: str, words: Words) -> tuple[ComparedRow, ...]:
    """What either of the two says, then how many deliveries and risks each has."""
    sides = [_said(network, network.organisations[one], words) for one in (first, second)]
    return tuple(
        ComparedRow(words.text(code), sides[0][code], sides[1][code])
        for code in sides[0]
        if sides[0][code] or sides[1][code]
    )


def stays_by_default(network: Network, first: str, second: str) -> str:
    """The own company, else the one that says more, else the first."""
    organisations = network.organisations
    if organisations[second].kind is OrganisationKind.OWN:
        return second
    if organisations[first].kind is OrganisationKind.OWN:
        return first
    return max((first, second), key=lambda one: _weight(network, one))


def told(done: Merging, words: Words) -> tuple[str, ...]:
    """What joining does, in sentences."""
    counts = {"links": done.links, "risks": done.risks, "others": done.other_records}
    found = [words.text("merging.comes_over", **counts)]
    if done.links_between:
        gone = {"links": done.links_between, "risks": done.risks_between}
        found.append(words.text("merging.between", **gone))
    if done.links_equal:
        found.append(words.text("merging.equal", links=done.links_equal))
    names = [words.text(f"field.{name}") for name in done.filled if name != "identifiers"]
    names += [words.text("merging.numbers")] if "identifiers" in done.filled else []
    if names:
        found.append(words.text("merging.filled", fields=", ".join(names)))
    return tuple(found)


def _said(network: Network, one: Organisation, words: Words) -> dict[str, str]:
    said = {
        "field.name": one.name,
        "field.kind": words.text(f"organisation_kind.{one.kind}"),
        "field.country": words.country(one.country) if one.country else "",
    }
    said |= {f"field.{name}": str(getattr(one, name) or "") for name in _FIELDS}
    said["field.workers"] = words.number(one.workers) if one.workers is not None else ""
    said |= {f"field.{name}": getattr(one.identifiers, name) or "" for name in NUMBERS}
    said["merging.links"] = words.number(len(_links(network, one.id)))
    said["merging.risks"] = words.number(_risks(network, one.id))
    return said


def _links(network: Network, organisation: str) -> set[str]:
    both = (*network.links_in(organisation), *network.links_out(organisation))
    return {one.id for one in both}


def _risks(network: Network, organisation: str) -> int:
    """The risks on it and on its deliveries."""
    on_links = sum(len(network.risks_on_link(one)) for one in _links(network, organisation))
    return on_links + len(network.risks_on_organisation(organisation))


def _weight(network: Network, organisation: str) -> int:
    return len(network.referrers(Kind.ORGANISATION, organisation))
