"""The address of a record: `link/l3`; after the path of a project: `Fietstas.imvo#link/l3`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.measure import Evidence, Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.placement import Placement
from imvo_desktop.domain.records import FormerOrganisation, Record, Risk, Site
from imvo_desktop.domain.source_records import Baseline

BEFORE_ADDRESS = "#"
_BETWEEN = "/"


@dataclass(frozen=True, slots=True)
class Address:
    """Where one record is found."""

    kind: Kind
    id: str

    def __str__(self) -> str:
        return f"{self.kind}{_BETWEEN}{self.id}"


def parsed(text: str) -> Address | None:
    """The address that `text` is, or ends with; None for any other text."""
    written = text.strip().rpartition(BEFORE_ADDRESS)[2]
    kind, _, record_id = written.partition(_BETWEEN)
    return Address(Kind(kind), record_id) if kind in set(Kind) and record_id else None


def parted(argument: str) -> tuple[str, Address | None]:
    """A path and the address behind it; a path with another `#` in it is left whole."""
    path, _, rest = argument.rpartition(BEFORE_ADDRESS)
    found = parsed(rest) if path else None
    return (path, found) if found is not None else (argument, None)


def found(network: Network, text: str) -> Address | None:
    """The record that `text` is the address of, or the id alone; None where there is none."""
    address = parsed(text)
    if address is not None:
        return address if network.get(address.kind, address.id) is not None else None
    wanted = text.strip()
    kinds = (kind for kind in Kind if network.get(kind, wanted) is not None)
    return next((Address(kind, wanted) for kind in kinds), None)


def around(network: Network, address: Address) -> Iterator[Address]:
    """The record itself, then what it is about, for when no view shows the record."""
    seen: set[Address] = set()
    at: Address | None = address
    while at is not None and at not in seen:
        record = network.get(at.kind, at.id)
        if record is None:
            return
        seen.add(at)
        yield at
        at = _subject(record)


def _subject(record: Record) -> Address | None:
    if isinstance(record, (Evidence, Measure)):
        return Address(record.subject_kind, record.subject)
    if isinstance(record, (Site, FormerOrganisation)):
        return Address(Kind.ORGANISATION, record.organisation)
    if isinstance(record, Placement):
        return Address(Kind.ORGANISATION, record.id)
    if isinstance(record, (Risk, Baseline)):
        if record.link is not None:
            return Address(Kind.LINK, record.link)
        return Address(Kind.ORGANISATION, record.organisation) if record.organisation else None
    return None
